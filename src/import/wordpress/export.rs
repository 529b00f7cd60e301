//! The export file: RSS with elements of WordPress's own.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::diagnostics::{Code, Diagnostics, Place, phrase};

/// What every export names.
const NAMESPACE: &str = "wordpress.org/export/";

/// What an export file holds.
#[derive(Debug, Default)]
pub(super) struct Export {
    /// The old site's address, without a `/` at its end.
    pub url: String,
    /// Posts, pages, attachments and others.
    pub items: Vec<Item>,
    /// The terms of all taxonomies.
    pub terms: Vec<Term>,
    /// The authors' names by what they log in as.
    pub authors: HashMap<String, String>,
}

/// A post, a page, an attachment, or something else.
#[derive(Debug, Default)]
pub(super) struct Item {
    /// The line that it begins in.
    pub line: usize,
    /// Its number.
    pub id: String,
    /// The number of the item that it belongs to; of an attachment, where it was put in first.
    pub parent: String,
    /// The id that feeds gave to it.
    pub guid: String,
    /// Its headline, with HTML.
    pub title: String,
    /// Its address.
    pub link: String,
    /// The last part of its address.
    pub name: String,
    /// `post`, `page`, `attachment` …
    pub kind: String,
    /// `publish`, `draft` …
    pub status: String,
    /// Its password, if it has one.
    pub password: String,
    /// When it was published.
    pub date: Option<String>,
    /// When it was last changed.
    pub modified: Option<String>,
    /// What its author logs in as.
    pub creator: String,
    /// Its text, with HTML.
    pub content: String,
    /// Its summary; of an attachment, its caption.
    pub excerpt: String,
    /// Of an attachment, where its file is.
    pub attachment_url: String,
    /// Taxonomy, slug and name of each of its terms.
    pub terms: Vec<(String, String, String)>,
    /// Its custom fields.
    pub meta: Vec<(String, String)>,
    /// How many comments it has.
    pub comments: usize,
}

/// A term of a taxonomy.
#[derive(Debug, Default)]
pub(super) struct Term {
    /// Its number.
    pub id: String,
    /// Its taxonomy.
    pub taxonomy: String,
    /// Its slug.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: String,
}

impl Item {
    /// The value of the custom field `key`.
    pub(super) fn meta(&self, key: &str) -> Option<&str> {
        let found = self.meta.iter().find(|(name, value)| name == key && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    }
}

impl Export {
    /// Reads the text of the file `path`; `None` where it is no export, or broken.
    pub(super) fn read(path: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        if !text.contains(NAMESPACE) {
            let hint = "make it in WordPress with Tools → Export → All content";
            let message = "the file is not a WordPress export";
            diagnostics.add(Code::UnreadableFile, Place::file(path), message, hint);
            return None;
        }
        let mut reader = Reader::from_str(text);
        let mut builder = Builder::default();
        let mut lines = (0, 1);
        loop {
            let start = reader.buffer_position() as usize;
            let event = match reader.read_event() {
                Ok(Event::Eof) if builder.open.is_empty() => return Some(builder.done()),
                Ok(Event::Eof) => {
                    broken(path, start, "it ends too early", diagnostics);
                    return None;
                }
                Ok(event) => event,
                Err(error) => {
                    let at = reader.error_position() as usize;
                    broken(path, at, &phrase(&error.to_string()), diagnostics);
                    return None;
                }
            };
            if matches!(&event, Event::Start(tag) if tag.name().as_ref() == "item") {
                let passed = &text.as_bytes()[lines.0..start];
                lines = (start, lines.1 + memchr::memchr_iter(b'\n', passed).count());
            }
            builder.take(event, lines.1);
        }
    }

    /// The items of the type `kind`.
    pub(super) fn of_kind<'e>(&'e self, kind: &'e str) -> impl Iterator<Item = &'e Item> {
        self.items.iter().filter(move |item| item.kind == kind)
    }
}

fn broken(path: &str, at: usize, why: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the export is broken: {why}");
    let hint = "export it again, or mend the file in a text editor";
    diagnostics.add(Code::UnreadableFile, Place::new(path, at..at), message, hint);
}

/// Puts the export together from the events of its file.
#[derive(Default)]
struct Builder {
    export: Export,
    /// What may be the old site's address, the surest first.
    urls: [String; 3],
    /// The names of the elements that are open.
    open: Vec<String>,
    /// The text of the innermost of them.
    text: String,
    item: Item,
    term: Term,
    /// The author's names: to log in, to show, the first and the last one.
    author: [String; 4],
    meta_key: String,
}

impl Builder {
    /// The export, when all was taken.
    fn done(self) -> Export {
        let url = self.urls.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
        Export { url: url.trim_end_matches('/').to_owned(), ..self.export }
    }

    fn take(&mut self, event: Event, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => {
                self.end(tag.name().as_ref());
                self.open.pop();
                self.text.clear();
            }
            Event::Text(text) => self.text.push_str(&text.xml10_content()),
            Event::CData(text) => self.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                match reference.resolve_char_ref() {
                    Ok(Some(c)) => self.text.push(c),
                    _ => match quick_xml::escape::resolve_predefined_entity(&name) {
                        Some(text) => self.text.push_str(text),
                        None => self.text.push_str(&format!("&{name};")),
                    },
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart, line: usize) {
        let name = tag.name().as_ref().to_owned();
        self.text.clear();
        match name.as_str() {
            "item" => {
                self.item = Item { line, ..Item::default() };
            }
            "category" => {
                let attribute = |name: &str| {
                    let found = tag.try_get_attribute(name).ok().flatten()?;
                    Some(
                        found
                            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                            .ok()?
                            .into_owned(),
                    )
                };
                let [domain, nicename] =
                    ["domain", "nicename"].map(|name| attribute(name).unwrap_or_default());
                self.item.terms.push((domain, nicename, String::new()));
            }
            "wp:term" | "wp:category" | "wp:tag" => self.term = Term::default(),
            _ => {}
        }
        self.open.push(name);
    }

    fn end(&mut self, name: &str) {
        let parent = self.open.len().checked_sub(2).map_or("", |at| self.open[at].as_str());
        let text = self.text.trim().to_owned();
        match (parent, name) {
            ("channel", "item") => {
                self.export.items.push(std::mem::take(&mut self.item));
            }
            ("channel", "wp:base_blog_url") => self.urls[0] = text,
            ("channel", "link") => self.urls[1] = text,
            ("channel", "wp:base_site_url") => self.urls[2] = text,
            ("channel", "wp:term" | "wp:category" | "wp:tag") => {
                self.export.terms.push(std::mem::take(&mut self.term));
            }
            ("channel", "wp:author") => {
                let [login, shown, first, last] = std::mem::take(&mut self.author);
                let full = format!("{first} {last}").trim().to_owned();
                let name = [shown, full].into_iter().find(|name| !name.is_empty());
                let name = name.unwrap_or_else(|| login.clone());
                self.export.authors.insert(login, name);
            }
            ("wp:author", "wp:author_login") => self.author[0] = text,
            ("wp:author", "wp:author_display_name") => self.author[1] = text,
            ("wp:author", "wp:author_first_name") => self.author[2] = text,
            ("wp:author", "wp:author_last_name") => self.author[3] = text,
            ("wp:term" | "wp:category" | "wp:tag", name) => self.term_field(name, text),
            ("item", "wp:comment") => self.item.comments += 1,
            ("wp:postmeta", "wp:meta_key") => self.meta_key = text,
            ("wp:postmeta", "wp:meta_value") => {
                self.item.meta.push((std::mem::take(&mut self.meta_key), text));
            }
            ("item", name) => self.item_field(name, text),
            _ => {}
        }
    }

    fn term_field(&mut self, name: &str, text: String) {
        let term = &mut self.term;
        match name {
            "wp:term_id" => term.id = text,
            "wp:term_taxonomy" => term.taxonomy = text,
            "wp:term_slug" => term.slug = text,
            "wp:term_name" | "wp:cat_name" | "wp:tag_name" => term.name = text,
            "wp:term_description" => term.description = text,
            "wp:category_nicename" => (term.taxonomy, term.slug) = ("category".to_owned(), text),
            "wp:tag_slug" => (term.taxonomy, term.slug) = ("post_tag".to_owned(), text),
            _ => {}
        }
    }

    fn item_field(&mut self, name: &str, text: String) {
        let item = &mut self.item;
        match name {
            "title" => item.title = text,
            "link" => item.link = text,
            "dc:creator" => item.creator = text,
            "content:encoded" => item.content = text,
            "excerpt:encoded" => item.excerpt = text,
            "category" => {
                if let Some((_, _, name)) = item.terms.last_mut() {
                    *name = text;
                }
            }
            "guid" => item.guid = text,
            "wp:post_id" => item.id = text,
            "wp:post_parent" => item.parent = text,
            "wp:post_name" => item.name = text,
            "wp:post_type" => item.kind = text,
            "wp:status" => item.status = text,
            "wp:post_password" => item.password = text,
            "wp:attachment_url" => item.attachment_url = text,
            "wp:post_date" => set_date(&mut item.date, &text, ""),
            "wp:post_date_gmt" => set_date(&mut item.date, &text, " UTC"),
            "wp:post_modified" => set_date(&mut item.modified, &text, ""),
            "wp:post_modified_gmt" => set_date(&mut item.modified, &text, " UTC"),
            _ => {}
        }
    }
}

/// Sets a date; drafts have one of zeros, which is none.
fn set_date(date: &mut Option<String>, text: &str, zone: &str) {
    if !text.is_empty() && !text.starts_with("0000") {
        *date = Some(format!("{text}{zone}"));
    }
}
