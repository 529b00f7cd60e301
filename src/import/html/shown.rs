//! What HTML shows: pictures with their captions, galleries, films, sounds, and what it shows of other
//! pages.
//!
//! A picture in a frame becomes one in a paragraph of its own, its caption the title. A film or a sound
//! of the site's own files becomes a player; of those on other hosts, and of frames, a link is left, since
//! nothing is loaded from elsewhere.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, HtmlToMarkdownBuilder};

use crate::content::markdown::{FileKind, as_address, as_words, is_foreign, link_to, plain};
use crate::import::piece::Picture;
use crate::paths::{before, decoded, name};

/// What stands around a caption until its frame is read. No text has these characters, which are none.
const CAPTION: (char, char) = ('\u{FDD0}', '\u{FDD1}');

/// The classes of a gallery: of the blocks, and of what stands in the place of the shortcode.
const GALLERY: &str = "wp-block-gallery";

/// Endings of the names of pictures, as far as pages link to them.
const PICTURES: &[&str] =
    &["avif", "bmp", "gif", "heic", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"];

/// What was shown so far in a text.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The pictures.
    pictures: Vec<Picture>,
    /// The galleries: their pictures, and what stands in the text for them.
    pub(super) galleries: Vec<(Vec<Picture>, String)>,
    /// Elements that were left out, for nothing leads to what they showed.
    pub(super) lost: Vec<String>,
}

/// What handlers share.
#[derive(Debug, Clone, Default)]
pub(super) struct Shared(Arc<Mutex<Seen>>);

impl Shared {
    /// What was shown so far.
    pub(super) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `builder` with what turns all of this into Markdown, and tells `shared` of it.
pub(super) fn with_handlers(
    builder: HtmlToMarkdownBuilder,
    shared: &Shared,
) -> HtmlToMarkdownBuilder {
    let [of_picture, of_figure, of_frame, of_player] = [(); 4].map(|()| shared.clone());
    builder
        .add_handler(vec!["img"], move |_: &dyn Handlers, element: Element| {
            Some(picture(&element, &of_picture).into())
        })
        .add_handler(vec!["figcaption"], |handlers: &dyn Handlers, element: Element| {
            let caption = handlers.walk_children(element.node).content;
            let (open, close) = CAPTION;
            Some(format!("\n\n{open}{}{close}\n\n", caption.trim()).into())
        })
        .add_handler(vec!["figure"], move |handlers: &dyn Handlers, element: Element| {
            Some(figure(handlers, &element, &of_figure).into())
        })
        .add_handler(vec!["iframe", "embed", "object"], move |h: &dyn Handlers, e: Element| {
            Some(frame(h, &e, &of_frame).into())
        })
        .add_handler(vec!["audio", "video"], move |h: &dyn Handlers, e: Element| {
            Some(player(h, &e, &of_player).into())
        })
        .add_handler(vec!["source"], |_: &dyn Handlers, element: Element| {
            let (open, close) = CAPTION;
            let source = value(&element, "src").map(|src| format!("{open}{src}{close}"));
            Some(source.unwrap_or_default().into())
        })
        .add_handler(vec!["a"], link)
        .add_handler(vec!["summary"], |handlers: &dyn Handlers, element: Element| {
            let words = handlers.walk_children(element.node).content;
            Some(format!("<summary>{}</summary>\n\n", words.trim()).into())
        })
        .add_handler(vec!["details"], |handlers: &dyn Handlers, element: Element| {
            let inside = handlers.walk_children(element.node).content;
            Some(format!("\n\n<details>\n{}\n\n</details>\n\n", inside.trim()).into())
        })
        .add_handler(vec!["cite"], |handlers: &dyn Handlers, element: Element| {
            let words = handlers.walk_children(element.node).content;
            let is_block = value(&element, "class").is_none();
            Some(match words.trim() {
                "" => "".into(),
                // Of the blocks for quotations: it stands below the words.
                words if is_block => format!("\n\n{words}\n\n").into(),
                words => words.into(),
            })
        })
}

/// `text` without the marks of captions that stood in no frame.
pub(super) fn without_marks(text: String) -> String {
    match text.contains([CAPTION.0, CAPTION.1]) {
        true => text.replace([CAPTION.0, CAPTION.1], ""),
        false => text,
    }
}

fn value(element: &Element, name: &str) -> Option<String> {
    let attribute = element.attrs.iter().find(|attribute| &*attribute.name.local == name)?;
    let value = attribute.value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

fn has_class(element: &Element, class: &str) -> bool {
    value(element, "class").is_some_and(|all| all.split_whitespace().any(|own| own == class))
}

/// A picture as it stands in a text.
fn in_text(picture: &Picture) -> String {
    let alt = as_words(picture.alt.as_deref().unwrap_or_default());
    let title = picture.caption.as_deref().map_or_else(String::new, |caption| {
        let caption = caption.replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;");
        format!(" \"{caption}\"")
    });
    format!("![{alt}]({}{title})", as_address(&picture.src))
}

fn picture(element: &Element, shared: &Shared) -> String {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let alt = value(element, "alt").map(words);
    // What people typed with signs, and WordPress shows as a little face.
    if has_class(element, "wp-smiley") {
        return alt.unwrap_or_default();
    }
    // Pictures that are loaded late have their address elsewhere until then.
    let late = ["data-src", "data-lazy-src", "data-orig-file", "src"];
    let src =
        late.iter().filter_map(|name| value(element, name)).find(|src| !src.starts_with("data:"));
    let Some(src) = src else { return String::new() };
    let picture = Picture { src, alt, ..Picture::default() };
    let text = in_text(&picture);
    shared.seen().pictures.push(picture);
    text
}

/// A frame: around a gallery, a picture, a film, a table, a quotation.
fn figure(handlers: &dyn Handlers, element: &Element, shared: &Shared) -> String {
    let start = shared.seen().pictures.len();
    let content = handlers.walk_children(element.node).content;
    let (content, caption) = without_caption(&content);
    let words = plain(&caption).split_whitespace().collect::<Vec<_>>().join(" ");
    let own: Vec<Picture> = shared.seen().pictures.get(start..).unwrap_or_default().to_vec();
    if has_class(element, GALLERY) && !own.is_empty() {
        return gallery(own, &caption, shared);
    }
    let content = content.trim();
    let beside = |content: &str| match caption.is_empty() {
        true => format!("\n\n{content}\n\n"),
        false => format!("\n\n{content}\n\n{caption}\n\n"),
    };
    if let [picture] = own.as_slice() {
        let plain_text = in_text(picture);
        // A link in a caption would be lost in a title.
        if !content.contains(&plain_text) || words.is_empty() || caption.contains("](") {
            return beside(content);
        }
        let named = Picture { caption: Some(words), ..picture.clone() };
        let text = content.replacen(&plain_text, &in_text(&named), 1);
        if let Some(seen) = shared.seen().pictures.get_mut(start) {
            *seen = named;
        }
        return format!("\n\n{text}\n\n");
    }
    match words_of_link(content).filter(|_| !words.is_empty() && own.is_empty()) {
        Some(range) => {
            format!("\n\n{}{}{}\n\n", &content[..range.0], as_words(&words), &content[range.1..])
        }
        None => beside(content),
    }
}

/// The pictures of a gallery, each in a paragraph of its own.
fn gallery(pictures: Vec<Picture>, caption: &str, shared: &Shared) -> String {
    let mut text = pictures.iter().map(in_text).collect::<Vec<_>>().join("\n\n");
    if !caption.is_empty() {
        text.push_str(&format!("\n\n{caption}"));
    }
    let shown = format!("\n\n{text}\n\n");
    // With words of its own below, it stays where it is.
    let pictures = if caption.is_empty() { pictures } else { Vec::new() };
    shared.seen().galleries.push((pictures, text));
    shown
}

/// The content of a frame, and the caption that stood in it.
fn without_caption(content: &str) -> (String, String) {
    let (open, close) = CAPTION;
    // Frames in it have had theirs: the last one is its own.
    let Some((before, rest)) = content.rsplit_once(open) else {
        return (content.to_owned(), String::new());
    };
    let (caption, after) = rest.split_once(close).unwrap_or((rest, ""));
    (format!("{before}{after}"), caption.trim().to_owned())
}

/// Where the words stand of the link or player that is all of `text`.
fn words_of_link(text: &str) -> Option<(usize, usize)> {
    let start = if text.starts_with("![") { 2 } else { 1 };
    let is_one = text.starts_with(['[', '!']) && text.ends_with(')') && !text.contains('\n');
    let end = text.find("](").filter(|_| is_one && text.matches("](").count() == 1)?;
    (start <= end).then_some((start, end))
}

/// A link to what a frame shows of another page.
fn frame(handlers: &dyn Handlers, element: &Element, shared: &Shared) -> String {
    // What shows a file of which there is a link above.
    if has_class(element, "wp-block-file__embed") {
        return String::new();
    }
    let inside = handlers.walk_children(element.node).content;
    let found = link_to(element.tag, &attributes(element));
    match found {
        Some((address, words)) => {
            block(&format!("[{}]({})", as_words(&words), as_address(&address)))
        }
        // A link in it, or another way to show the same.
        None if !inside.trim().is_empty() => inside,
        None => {
            shared.seen().lost.push(element.tag.to_owned());
            String::new()
        }
    }
}

fn attributes(element: &Element) -> Vec<(String, String)> {
    let all = element.attrs.iter();
    all.map(|one| (one.name.local.to_string(), one.value.to_string())).collect()
}

/// A player, or a link to what it played.
fn player(handlers: &dyn Handlers, element: &Element, shared: &Shared) -> String {
    let inside = handlers.walk_children(element.node).content;
    let (open, close) = CAPTION;
    let sources = inside.split(open).skip(1).map(|source| before(source, close).to_owned());
    let sources: Vec<String> = value(element, "src").into_iter().chain(sources).collect();
    let plays = |src: &&String| FileKind::of(src).is_some_and(|kind| kind.plays);
    let Some(src) = sources.iter().find(plays).or(sources.first()) else {
        shared.seen().lost.push(element.tag.to_owned());
        return String::new();
    };
    let words = ["title", "aria-label"].iter().find_map(|name| value(element, name));
    let words = as_words(&words.unwrap_or_else(|| name_of(src)));
    match is_foreign(src) || !plays(&src) {
        true => block(&format!("[{words}]({})", as_address(src))),
        false => block(&format!("![{words}]({})", as_address(src))),
    }
}

/// What a file is called where nobody said it.
fn name_of(src: &str) -> String {
    let path = before(before(src, '#'), '?');
    let name = decoded(name(path));
    name.rsplit_once('.').map_or(name.clone(), |(stem, _)| stem.to_owned())
}

fn block(text: &str) -> String {
    format!("\n\n{text}\n\n")
}

/// A link; around a picture, one to the whole picture is not needed.
fn link(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    if has_class(&element, "wp-block-file__button") {
        return Some("".into());
    }
    let to = value(&element, "href").unwrap_or_default();
    let ending = before(before(&to, '#'), '?').rsplit_once('.').map(|(_, ending)| ending);
    let is_picture = ending
        .is_some_and(|ending| PICTURES.iter().any(|known| known.eq_ignore_ascii_case(ending)));
    if is_picture {
        let content = handlers.walk_children(element.node).content;
        let inside = content.trim();
        if inside.starts_with("![") && inside.ends_with(')') && inside.matches("](").count() == 1 {
            return Some(content.into());
        }
    }
    handlers.fallback(element)
}
