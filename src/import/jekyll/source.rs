//! A file of the old site, and the text that it becomes.

use super::config::{Config, Role, TRANSLATED, dated, is_html};
use super::days::{self, Published};
use super::language::{self, Kinship};
use super::permalink::{File, is_index};
use super::{inner, kramdown, liquid};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::import::front::{self, Front};
use crate::import::piece::Piece;
use crate::import::report::{Notes, Topic};
use crate::import::tree::{Tree, stem};
use crate::import::{calls, common, html};
use crate::paths::{self, below, folder};
use crate::site::Site;

/// A file, its front matter and its text.
pub(super) struct Source<'p> {
    path: &'p str,
    role: Role<'p>,
    front: Front,
    /// The language that its front matter says.
    pub lang: Option<String>,
    body: String,
    /// The line in which its text begins.
    line: usize,
}

/// The text as it becomes Markdown.
struct Body {
    text: String,
    /// Where its lines stood; empty where they follow one another.
    lines: Vec<usize>,
}

impl<'p> Source<'p> {
    /// Reads the file; `None` where it cannot be read, or is copied by Jekyll as it is.
    pub(super) fn read(
        tree: &Tree,
        config: &Config,
        path: &'p str,
        role: Role<'p>,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let read = tree.text(path, diagnostics).and_then(|text| {
            let (node, start) = front::read_as_ruby(path, &text, notes, diagnostics)?;
            Some((text, node, start))
        });
        let Some((text, node, start)) = read else {
            notes.find();
            notes.count_left_out(Topic::Broken, 1);
            return None;
        };
        if node.is_none() && matches!(role, Role::Page | Role::Document(_)) {
            // What Jekyll copied as it was is no text.
            if below(path, TRANSLATED).is_some() {
                notes.find();
                let note = "is put into a page by a template: write it as a page, and import again";
                notes.leave_out(Topic::Part, path, 0, note);
            }
            return None;
        }
        notes.find();
        let mut front = Front::new(node);
        config.fill_in(&mut front, path, role);
        Some(Source {
            path,
            role,
            lang: language::given(&mut front),
            front,
            body: text.get(start..).unwrap_or_default().to_owned(),
            line: 1 + calls::lines_before(&text, start),
        })
    }

    /// The text, and what it has in common with its translations. `None` where it is left out, which is noted.
    pub(super) fn into_piece(
        self,
        site: &Site,
        config: &Config,
        notes: &mut Notes,
    ) -> Option<(Piece, Kinship)> {
        let Source { path, role, mut front, lang, body, line } = self;
        let (bare, lang) = language::of(site, config, path, lang);
        if let Some((topic, why)) = left_out(role, &bare, &body) {
            notes.leave_out(topic, path, 0, why);
            return None;
        }
        let permalink = front.text("permalink");
        let mut aliases = front.texts("redirect_from").unwrap_or_default();
        let old_slug = front.text("slug");
        let (day, name) = match dated(&bare) {
            Some((day, name)) => (Some(day), name),
            None if is_index(&bare) => (None, paths::name(folder(&bare))),
            None => (None, stem(&bare).0),
        };
        let published = days::settle(&mut front, config.zone.as_ref());
        let kinship = Kinship::of(site, config, &mut front, permalink.as_deref(), &bare);
        let mut fields = common::read(front, site, &[], path, notes);
        split_words(&mut fields.terms);
        let has_day = day.is_some();
        let published = published.or_else(|| {
            let at = day.as_deref()?.parse::<jiff::civil::Date>().ok()?.at(0, 0, 0, 0);
            Some(Published { at, or: None })
        });
        fields.date = fields.date.or(day);
        fields.draft |= role == Role::Draft;
        if role == Role::Post && !has_day {
            let why = "has no day in its name, so that Jekyll did not show it";
            common::hold_back(&mut fields, path, why, notes);
        } else if !config.shows(role) {
            let why = "is of a collection without `output: true`, so that it had no page";
            common::hold_back(&mut fields, path, why, notes);
        }
        let is_html = is_html(stem(path).1);
        let mut body = Body::new(path, body, is_html, line, notes);
        if fields.title.is_empty() {
            fields.title = body.take_title().unwrap_or_else(|| common::title_from(name));
        }
        add_folders(site, config, path, role, &mut fields.terms);
        let slug = old_slug.unwrap_or_else(|| name.to_owned());
        let file = File {
            permalink: permalink.as_deref(),
            path: config.in_collections(path),
            collection: Some(role.kind()).filter(|_| role != Role::Page),
            slug: &slug,
            at: published.map(|published| published.at),
            fields: &fields,
        };
        let had_page = role != Role::Draft && config.shows(role) && (role != Role::Post || has_day);
        let address_of = |file: &File| {
            let address = config.permalinks.address(file).filter(|_| had_page)?;
            Some(config.prefixed(address, lang.as_deref()))
        };
        let address = address_of(&file);
        if address.is_none() && had_page {
            notes.add(
                Topic::UnknownAddress,
                path,
                0,
                "its old address is not known: add it to `aliases` yourself",
            );
        }
        let or = published.and_then(|published| Some(published.or?.at(0, 0, 0, 0)));
        let or = or.and_then(|at| address_of(&File { at: Some(at), ..file }));
        aliases.extend(or.filter(|or| Some(or) != address.as_ref()));
        let is_dated = matches!(role, Role::Post | Role::Draft) || fields.date.is_some();
        let above = folder(&bare).trim_start_matches('_');
        let piece = Piece {
            origin: path.to_owned(),
            start: 0,
            line,
            lines: body.lines,
            as_written: !is_html,
            kind: if is_dated { Kind::Bulletin } else { Kind::Page },
            group: String::new(),
            folder: if is_index(&bare) { folder(above) } else { above }.to_owned(),
            address,
            lang,
            slug,
            fields,
            body: body.text,
            aliases,
            beside: Vec::new(),
        };
        Some((piece, kinship))
    }
}

/// Why the text is none, if that is so: Dateline or its theme does what it did.
fn left_out(role: Role, bare: &str, body: &str) -> Option<(Topic, &'static str)> {
    if matches!(role, Role::Post | Role::Draft) {
        return None;
    }
    // That of an edition may stand in the folder of a collection.
    let is_at_top = folder(bare).split('/').all(|part| part.is_empty() || part.starts_with('_'));
    if is_at_top && is_index(bare) {
        return Some((Topic::OwnPage, "is the front page, which Dateline makes itself"));
    }
    if is_at_top && stem(bare).0 == "404" {
        return Some((
            Topic::OwnPage,
            "is the page for what is not there, which Dateline makes itself",
        ));
    }
    if body.trim().is_empty() {
        return Some((Topic::Template, "has no text of its own: its layout made the page"));
    }
    let is_template = liquid::is_template(body);
    is_template
        .then_some((Topic::Template, "is a template, not a text: Dateline's theme has its own"))
}

impl Body {
    /// The text `body` of a file, which begins in its line `line`, without what readers did not see.
    fn new(path: &str, body: String, is_html: bool, line: usize, notes: &mut Notes) -> Self {
        let mut text = Body { text: body, lines: Vec::new() };
        if let Some(seen) = liquid::visible(&text.text, line) {
            note_comments(path, &seen.comments, notes);
            if let Some(line) = seen.endless {
                let note = "what begins here never ends: all that follows it is taken for it";
                notes.add(Topic::Endless, path, line, note);
            }
            text = Body { text: seen.told.text, lines: seen.told.lines };
        }
        if is_html {
            return Body { text: html::to_markdown(&text.text), lines: Vec::new() };
        }
        if let Some(told) = inner::set_apart(&text.text, &text.lines, line) {
            text = Body { text: told.text, lines: told.lines };
        }
        if let Some(converted) = kramdown::to_markdown(&text.text, &text.lines, line) {
            note_comments(path, &converted.comments, notes);
            for line in converted.abbreviations {
                let note = "explains an abbreviation, which is left out: write it out in the text";
                notes.add(Topic::Abbreviation, path, line, note);
            }
            text = Body { text: converted.told.text, lines: converted.told.lines };
        }
        text
    }

    /// Takes the heading that the text begins with, if it is of the first level: so plug-ins find the title of
    /// a text that has none.
    fn take_title(&mut self) -> Option<String> {
        let start = self.text.len() - self.text.trim_start().len();
        let line = self.text[start..].lines().next()?;
        let title = line.strip_prefix("# ")?.trim().trim_end_matches('#').trim();
        let title = title.split(" {#").next().unwrap_or(title);
        // What has more than words in it stays a heading.
        let is_plain = !title.is_empty() && !title.contains(['[', '`', '{', '<', '*', '_', '&']);
        let title = is_plain.then(|| title.to_owned())?;
        self.text.replace_range(start..start + line.len(), "");
        Some(title)
    }
}

fn note_comments(path: &str, lines: &[usize], notes: &mut Notes) {
    for line in lines {
        notes.add(Topic::Hidden, path, *line, "a comment is left out: readers never saw it");
    }
}

/// Jekyll takes a text with spaces for several tags or categories.
fn split_words(terms: &mut [(String, Vec<String>)]) {
    for (name, words) in terms {
        if let ([text], "tags" | "categories") = (words.as_slice(), name.as_str()) {
            *words = text.split_whitespace().map(str::to_owned).collect();
        }
    }
}

/// The folders above `_posts` are categories.
fn add_folders(
    site: &Site,
    config: &Config,
    path: &str,
    role: Role,
    terms: &mut Vec<(String, Vec<String>)>,
) {
    let path = config.in_collections(path);
    let Some((above, _)) = path.split_once("/_posts/").filter(|_| role == Role::Post) else {
        return;
    };
    let names = above.split('/').filter(|name| !config.is_language(site, name)).map(str::to_owned);
    terms.push(("categories".to_owned(), names.collect()));
}
