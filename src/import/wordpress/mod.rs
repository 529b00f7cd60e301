//! WordPress: the export file (WXR), with the languages of Polylang or WPML.
//!
//! `export` reads the file as it is, `languages` finds out which items are translations of one
//! another, `library` knows the attachments, and `text` turns what editors typed into Markdown.
//! `left_out` counts what does not come over.

mod blocks;
mod embeds;
mod export;
mod footnotes;
mod languages;
mod left_out;
mod library;
mod shortcodes;
mod text;

use std::path::Path;

use super::piece::{Fields, Label, OldSite, Picture, Piece};
use super::report::{Notes, Topic};
use super::terms::find;
use super::{dates, html};
use crate::content::markdown::is_foreign;
use crate::content::{Kind, Moment, markdown, read_text};
use crate::diagnostics::Diagnostics;
use crate::paths::{below, decoded, folder};
use crate::site::Site;
use crate::taxonomy::Role;
use crate::values::{Entry, Node, Value};
use blocks::Blocks;
use export::{Export, Item};
use languages::Languages;
use left_out::LeftOut;
use library::{Files, Library};
use shortcodes::Context;

/// What WordPress calls those who wrote an item.
const AUTHOR: &str = "author";

/// Reads the export file `source`.
pub(super) fn read(
    site: &Site,
    source: &Path,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = source.parent().unwrap_or(Path::new(""));
    let text = read_text(folder, &name, diagnostics)?;
    let export = Export::read(&name, &text, diagnostics)?;
    let reader = Reader {
        site,
        origin: &name,
        languages: Languages::new(site, &export),
        library: Library::new(&export, folder),
        blocks: Blocks::new(&export),
        export: &export,
    };
    let mut pieces = Vec::new();
    let mut labels = Vec::new();
    let mut left_out = LeftOut::default();
    for item in &export.items {
        if left_out.takes(item) {
            notes.find();
            pieces.push(reader.piece(item, &mut labels, notes));
        }
    }
    left_out.tell(&name, notes);
    if !reader.library.has_files() && export.of_kind("attachment").next().is_some() {
        let hint =
            "put the folder wp-content/uploads of a backup beside the export and import again";
        notes.add(
            Topic::Uploads,
            &name,
            0,
            format!("the files that texts show stay on the old site: {hint}"),
        );
    }
    Some(OldSite {
        pieces,
        root: folder.to_owned(),
        url: Some(export.url),
        labels,
        ..OldSite::default()
    })
}

/// What is needed to turn an item into a piece.
struct Reader<'e> {
    site: &'e Site,
    /// The name of the export file.
    origin: &'e str,
    export: &'e Export,
    languages: Languages,
    library: Library<'e>,
    blocks: Blocks<'e>,
}

impl Reader<'_> {
    /// The item as a piece.
    fn piece(&self, item: &Item, labels: &mut Vec<Label>, notes: &mut Notes) -> Piece {
        let lang = self.languages.of(item);
        let is_public = ["publish", "future"].contains(&item.status.as_str());
        if item.status == "private" || !item.password.is_empty() {
            let note = "is not for everybody: it becomes a draft, for a static site hides nothing";
            notes.add(Topic::Draft, self.origin, item.line, note);
        }
        let mut files = Files::default();
        let context = Context { item, library: &self.library };
        let converted = text::convert(&context, &self.blocks, &mut files);
        for note in converted.notes {
            notes.add(Topic::Call, self.origin, item.line, note);
        }
        let address = self.address(&item.link).filter(|_| is_public);
        let slug = decoded(&item.name);
        let path = address.as_deref().unwrap_or_default().trim_matches('/');
        let without_lang = lang.as_deref().and_then(|lang| below(path, lang)).unwrap_or(path);
        let fields = self.fields(item, &mut files, notes);
        let image = fields.image.iter().chain(&converted.gallery);
        let named: Vec<String> = image.map(|picture| picture.src.clone()).collect();
        let beside = files.into_named(|name| {
            converted.markdown.contains(name) || named.iter().any(|own| own == name)
        });
        let numbers = if item.kind == "post" { &["p"][..] } else { &["page_id", "p"] };
        let by_number = numbers.iter().map(|name| format!("/?{name}={}", item.id));
        Piece {
            origin: self.origin.to_owned(),
            start: item.line,
            line: item.line,
            lines: Vec::new(),
            as_written: false,
            kind: if item.kind == "post" { Kind::Bulletin } else { Kind::Page },
            group: self.languages.group(item),
            folder: folder(without_lang).to_owned(),
            fields: Fields {
                draft: !is_public || !item.password.is_empty(),
                terms: self.terms(item, lang.as_deref(), labels),
                gallery: converted.gallery,
                guid: Some(item.guid.clone()),
                ..fields
            },
            lang,
            slug,
            body: converted.markdown,
            address,
            aliases: by_number.filter(|_| is_public).collect(),
            beside,
        }
    }

    fn fields(&self, item: &Item, files: &mut Files, notes: &mut Notes) -> Fields {
        let date = self.date(&item.date);
        // Every post is saved once more on the day that it comes out.
        let is_later =
            |updated: &String| date.as_ref().is_some_and(|date| updated.get(..10) > date.get(..10));
        let updated = self.date(&item.modified).filter(is_later);
        // A page has a date only to wait for it.
        let has_date = item.kind == "post" || item.status == "future";
        let mut extra = Vec::new();
        let author = self.author(item);
        if !author.is_empty() && !self.is_signed(item) {
            extra.push(text_entry(AUTHOR, author));
        }
        // WordPress keeps its own in fields of such names.
        let is_own =
            |key: &str| key.starts_with('_') || ["enclosure", footnotes::FIELD].contains(&key);
        let public = item.meta.iter().filter(|(key, _)| !is_own(key));
        for (key, value) in
            public.filter(|(key, value)| !languages::is_mark(key) && !value.is_empty())
        {
            super::piece::push(&mut extra, text_entry(key, value));
        }
        Fields {
            title: plain(&item.title),
            date: date.filter(|_| has_date),
            updated,
            summary: Some(plain(&item.excerpt)).filter(|text| !text.is_empty()),
            image: self.picture(item, files, notes),
            extra,
            ..Fields::default()
        }
    }

    /// A date as Dateline writes it, in the site's time zone.
    fn date(&self, written: &Option<String>) -> Option<String> {
        let date = dates::read(written.as_deref()?)?;
        let moment = Moment::parse(&date, &self.site.time_zone).ok()?;
        Some(moment.machine(&self.site.time_zone))
    }

    /// The picture that the item has as its own.
    fn picture(&self, item: &Item, files: &mut Files, notes: &mut Notes) -> Option<Picture> {
        let id = item.meta("_thumbnail_id")?;
        let Some(attachment) = self.library.get(id) else {
            notes.add(
                Topic::MissingFile,
                self.origin,
                item.line,
                format!("its picture, the attachment {id}, is not in the export"),
            );
            return None;
        };
        let src = self.library.localised_address(&attachment.attachment_url, files);
        if is_foreign(&src) {
            let note =
                format!("its picture `{src}` stays on the old site: copy it beside the article");
            notes.add(Topic::Elsewhere, self.origin, item.line, note);
        }
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let alt = attachment.meta("_wp_attachment_image_alt").and_then(|alt| some(plain(alt)));
        Some(Picture { src, alt, caption: some(plain(&attachment.excerpt)), credit: None })
    }

    /// Whether the author of the item is a term: of a post, where the site has authors.
    fn is_signed(&self, item: &Item) -> bool {
        item.kind == "post" && find(self.site, AUTHOR).is_some()
    }

    /// Whether what WordPress calls `name` is a taxonomy of persons: their names are their terms.
    fn is_person(&self, name: &str) -> bool {
        let found = find(self.site, name);
        found.is_some_and(|id| self.site.taxonomy(id).kind.role() == Role::Author)
    }

    fn author<'i>(&'i self, item: &'i Item) -> &'i str {
        self.export.authors.get(&item.creator).unwrap_or(&item.creator)
    }

    /// The item's terms, each as its translations have it in common, and their labels.
    fn terms(
        &self,
        item: &Item,
        lang: Option<&str>,
        labels: &mut Vec<Label>,
    ) -> Vec<(String, Vec<String>)> {
        let mut terms: Vec<(String, Vec<String>)> = Vec::new();
        for (domain, name, text) in &item.terms {
            if ["language", "post_translations", "post_format"].contains(&domain.as_str()) {
                continue;
            }
            let taxonomy = match domain.as_str() {
                "category" => "categories",
                "post_tag" => "tags",
                domain => domain,
            };
            if self.is_person(taxonomy) {
                add(&mut terms, taxonomy, plain(text));
                continue;
            }
            let term = decoded(self.languages.common_term(domain, name));
            // What WordPress files everything under is no section.
            if domain == "category" && term == "uncategorized" {
                continue;
            }
            labels.push(Label {
                taxonomy: taxonomy.to_owned(),
                term: term.clone(),
                lang: lang.map(str::to_owned),
                text: plain(text),
            });
            add(&mut terms, taxonomy, term);
        }
        // A plug-in for several authors names them all; the author of an item is one of them.
        let is_signed = terms.iter().any(|(name, _)| self.is_person(name));
        if self.is_signed(item) && !is_signed {
            add(&mut terms, AUTHOR, self.author(item).to_owned());
        }
        terms
    }

    /// The old address from the old site's root.
    fn address(&self, link: &str) -> Option<String> {
        let path = link.strip_prefix(&self.export.url)?;
        (path.starts_with('/') && path.len() > 1).then(|| path.to_owned())
    }
}

/// Adds a word of `taxonomy` to `terms`.
fn add(terms: &mut Vec<(String, Vec<String>)>, taxonomy: &str, word: String) {
    match terms.iter_mut().find(|(other, _)| other == taxonomy) {
        Some((_, words)) => words.push(word),
        None => terms.push((taxonomy.to_owned(), vec![word])),
    }
}

/// Text that may have HTML in it, as a line without.
fn plain(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let text = markdown::plain(&html::to_markdown(text));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text_entry(key: &str, text: &str) -> Entry {
    let node = Node::unplaced(Value::Text(text.to_owned()));
    Entry { key: key.to_owned(), key_span: 0..0, node }
}
