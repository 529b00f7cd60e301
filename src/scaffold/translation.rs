//! The skeleton of a translation: the original's text as comments, to be translated one by one.

use std::path::Path;

use super::yaml::{one_line, quoted};
use super::{NewFile, language};
use crate::content::markdown::blocks;
use crate::content::{Attachment, Image, Kind, Manuscript, article, parts, possible_files};
use crate::diagnostics::{Diagnostics, Refusal};
use crate::disk;
use crate::paths::named;
use crate::site::{Lang, Site};

const NOTE: &str = "<!-- Write the translation of each paragraph below it. Readers never see these \
                    comments: take them out, or leave them. -->";

/// The skeleton of a translation of `file` (a path from the current folder, from the site's or in
/// full) into the language `tag`. Errors in the original go to `diagnostics`.
pub fn translation(
    site: &Site,
    file: &Path,
    tag: &str,
    diagnostics: &mut Diagnostics,
) -> Result<NewFile, Refusal> {
    let shown = file.display();
    let lang = language(site, tag)?;
    let path = named(&site.root, file).ok_or_else(|| {
        let hint = "write the file's path from here or from the site's folder";
        Refusal::new(format!("there is no file {shown} in this site"), hint)
    })?;
    let mut found = Diagnostics::new();
    let original = article(site, &path, &mut found);
    if found.has_errors() {
        diagnostics.append(found);
        let hint = "mend what `dateline check` says of it first";
        return Err(Refusal::new(format!("{shown} has errors"), hint));
    }
    let original = original.ok_or_else(|| {
        let hint = "name a Markdown file below content/bulletins, content/pages or content/terms";
        Refusal::new(format!("{shown} is not an article"), hint)
    })?;
    let (kind, id) = (original.source.kind, &original.source.id);
    let taken =
        possible_files(site, kind, id, lang).into_iter().find(|path| site.root.join(path).exists());
    if let Some(taken) = taken {
        let hint = "that file stays as it is: change it in an editor";
        return Err(Refusal::new(format!("{taken} is there already"), hint));
    }
    let text = disk::read_text(&site.root.join(&path)).map_err(|error| {
        Refusal::new(format!("{shown} cannot be read: {error}"), "check that you may read the file")
    })?;
    let body = parts(site, kind, &text).map_or("", |(_, body)| body);
    Ok(NewFile::new(beside(site, &original, lang), skeleton(site, &original, body)))
}

/// The file beside `original` in the language `lang`.
fn beside(site: &Site, original: &Manuscript, lang: Lang) -> String {
    let path = &original.source.path;
    let name = path.strip_suffix(".md").unwrap_or(path);
    let own = format!(".{}", site.language(original.source.lang).tag);
    let name = name.strip_suffix(&own).unwrap_or(name);
    format!("{name}.{}.md", site.language(lang).tag)
}

fn skeleton(site: &Site, original: &Manuscript, body: &str) -> String {
    let front = &original.front;
    let tag = &site.language(original.source.lang).tag;
    let mut text =
        "---\ndraft: true # take this line out when the translation is ready\n".to_owned();
    let title = front.title.as_deref().unwrap_or_default();
    text.push_str(&format!("# {tag}: {0}\ntitle: {1}\n", one_line(title), quoted(title)));
    let words = [("summary", &front.summary), ("kicker", &front.kicker), ("place", &front.place)];
    for (field, value) in words {
        if let Some(value) = value {
            text.push_str(&format!("# {tag}: {}\n{field}: \"\"\n", one_line(value)));
        }
    }
    if let Some(image) = &front.image {
        text.push_str(&image_words(tag, image));
    }
    text.push_str(&gallery_words(tag, front.gallery.as_deref().unwrap_or_default()));
    text.push_str(&attachment_titles(tag, front.attachments.as_deref().unwrap_or_default()));
    if original.source.kind == Kind::Bulletin {
        let hash = &original.body.hash;
        text.push_str(&format!("translated_from:\n  lang: {tag}\n  hash: \"{hash}\"\n"));
        text.push_str("translator: \"\"\n");
    }
    text.push_str(&format!("---\n\n{NOTE}\n"));
    for block in blocks(body) {
        if block.hidden {
            // Where links lead is the same in every language.
            text.push_str(&format!("\n{}\n", block.text));
        } else if !block.text.starts_with("<!--") {
            text.push_str(&format!("\n<!--\n{}\n-->\n", commented(block.text)));
        }
    }
    text
}

/// The words of an image.
fn image_words(tag: &str, image: &Image) -> String {
    let text = picture_words(tag, "  ", image);
    if text.is_empty() { text } else { format!("image:\n{text}") }
}

/// The words of a picture, each line behind `margin`. A picture needs its `alt` in each language, so
/// that is never empty.
fn picture_words(tag: &str, margin: &str, image: &Image) -> String {
    let mut text = String::new();
    if let Some(alt) = &image.alt {
        let (comment, alt) = (one_line(alt), quoted(alt));
        text.push_str(&format!("{margin}# {tag}: {comment}\n{margin}alt: {alt}\n"));
    }
    if let Some(caption) = &image.caption {
        let comment = one_line(caption);
        text.push_str(&format!("{margin}# {tag}: {comment}\n{margin}caption: \"\"\n"));
    }
    text
}

/// The words of the pictures of a gallery.
fn gallery_words(tag: &str, gallery: &[Image]) -> String {
    let srcs = gallery.iter().filter_map(|image| Some((image.src.as_deref()?, image)));
    let item = |(src, image): (&str, &Image)| {
        format!("  - src: {}\n{}", quoted(src), picture_words(tag, "    ", image))
    };
    let text: String = srcs.map(item).collect();
    if text.is_empty() { text } else { format!("gallery:\n{text}") }
}

/// The titles of attachments.
fn attachment_titles(tag: &str, attachments: &[Attachment]) -> String {
    let srcs = attachments.iter().filter_map(|file| Some((file.src.as_deref()?, &file.title)));
    let item = |(src, title): (&str, &Option<String>)| {
        let title = title.as_deref().map_or(String::new(), |title| {
            format!("    # {tag}: {}\n    title: {}\n", one_line(title), quoted(title))
        });
        format!("  - src: {}\n{title}", quoted(src))
    };
    let text: String = srcs.map(item).collect();
    if text.is_empty() { text } else { format!("attachments:\n{text}") }
}

/// `text` without what would end a comment.
fn commented(text: &str) -> String {
    text.replace("-->", "--&gt;").replace("--!>", "--!&gt;")
}
