//! Writes the texts: front matter in the order of the documentation, and never over a file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use jiff::civil::Date;

use super::System;
use super::arrange::Placed;
use super::links::{self, Leads};
use super::pictures;
use super::piece::OldSite;
use super::report::{Notes, Topic};
use super::reserved;
use super::terms::Terms;
use super::unindexed;
use crate::characters;
use crate::content::{BULLETINS, Kind, PAGES, STATIC, hash};
use crate::diagnostics::Diagnostics;
use crate::disk;
use crate::format::front_matter::UNLISTED;
use crate::site::Site;
use crate::taxonomy::Role;
use crate::values::{Entry, Node, Value};
use crate::walk::Bounds;

/// What was written.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// How many texts, each in one language.
    pub texts: usize,
    /// How many bulletins.
    pub bulletins: usize,
    /// How many standing pages.
    pub pages: usize,
    /// The day of the newest bulletin, if there is any.
    pub newest: Option<Date>,
    /// The fields that were kept for themes, each with the number of texts that have it.
    pub extra: BTreeMap<String, usize>,
}

/// Writes `placed` into the site.
pub(super) fn write(
    site: &Site,
    system: System,
    placed: &mut [Placed],
    leads: &mut Leads,
    terms: &mut Terms,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Written {
    let bodies = links::rewrite(leads, system, placed, notes);
    let bodies: Vec<String> = bodies.iter().map(|body| tidy(body)).collect();
    for text in placed.iter_mut() {
        pictures::settle(text, leads, notes);
    }
    unindexed::keep(site, placed, notes);
    pictures::note_missing_words(placed, notes);
    let mut written = Written::default();
    let mut ids: BTreeSet<(Kind, &str)> = BTreeSet::new();
    for (at, text) in placed.iter().enumerate() {
        let piece = &text.piece;
        if let Some(path) = there_already(site, text) {
            let note = format!("{path} is there already, and stays as it is");
            notes.leave_out(Topic::There, &piece.origin, piece.start, note);
            continue;
        }
        let original = (text.original != at)
            .then(|| Original { text: &placed[text.original], body: &bodies[text.original] });
        let own_terms = own_terms(site, text, original.as_ref(), notes);
        let mut front = front(site, text, original.as_ref(), &own_terms);
        mend(&mut front);
        if !write_text(site, text, &front, &bodies[at], notes, diagnostics) {
            continue;
        }
        written.texts += 1;
        if piece.kind == Kind::Bulletin {
            written.newest = written.newest.max(day_of(text, original.as_ref()));
        }
        ids.insert((piece.kind, &text.id));
        for (taxonomy, own) in site.taxonomies.iter().zip(&own_terms) {
            terms.used(&taxonomy.name, own);
        }
        for entry in &piece.fields.extra {
            *written.extra.entry(entry.key.clone()).or_default() += 1;
        }
    }
    written.bulletins = ids.iter().filter(|(kind, _)| *kind == Kind::Bulletin).count();
    written.pages = ids.len() - written.bulletins;
    written
}

/// The day of a bulletin, which a translation has of its original.
fn day_of(text: &Placed, original: Option<&Original>) -> Option<Date> {
    let of = |text: &Placed| text.piece.fields.date.as_deref()?.get(..10)?.parse().ok();
    of(text).or_else(|| original.and_then(|original| of(original.text)))
}

/// What a translation was made from.
struct Original<'o> {
    text: &'o Placed,
    body: &'o str,
}

/// Writes a text and the files beside it. Whether the text could be written.
fn write_text(
    site: &Site,
    text: &Placed,
    front: &Node,
    body: &str,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> bool {
    let piece = &text.piece;
    let yaml = match serde_yaml::to_string(front) {
        Ok(yaml) => yaml,
        Err(error) => {
            let note = format!("its front matter cannot be written: {error}");
            notes.leave_out(Topic::Broken, &piece.origin, piece.start, note);
            return false;
        }
    };
    let file = format!("---\n{yaml}---\n\n{body}\n");
    if !may_write(site, &text.path, diagnostics) {
        notes.count_left_out(Topic::Broken, 1);
        return false;
    }
    if let Err(error) = create(&site.root.join(&text.path), file.as_bytes()) {
        diagnostics.unwritable(&text.path, &error);
        notes.count_left_out(Topic::Broken, 1);
        return false;
    }
    for beside in &piece.beside {
        let path = format!("{}/{}", text.folder(), beside.to);
        copy(site, &beside.from, &path, notes, diagnostics);
    }
    true
}

/// Copies the files of the old site that texts name from its root.
pub(super) fn copy_files(
    site: &Site,
    old: &OldSite,
    files: &BTreeSet<String>,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) {
    for file in files {
        if reserved::is_own_file(site, file) {
            let note =
                "is the address of a file that Dateline makes itself: the old one is left out";
            notes.add(Topic::OtherAddress, file, 0, note);
            continue;
        }
        if let Some(from) = old.static_file(file) {
            copy(site, &from, &format!("{STATIC}/{file}"), notes, diagnostics);
        }
    }
}

/// A text without what it needs no more, and with line breaks of one kind.
fn tidy(body: &str) -> String {
    let mut body = without_numbers(&characters::mended(body)).replace("\r\n", "\n");
    for mark in [" <!--more-->", "<!--more-->", " <!-- more -->", "<!-- more -->"] {
        body = body.replace(mark, "");
    }
    let lines: Vec<&str> = body.lines().collect();
    let is_blank = |line: &&&str| line.trim().is_empty();
    let start = lines.iter().take_while(is_blank).count();
    lines[start..].join("\n").trim_end().to_owned()
}

/// The file of the site that already is this text, whatever its form.
fn there_already(site: &Site, text: &Placed) -> Option<String> {
    let folder = if text.piece.kind == Kind::Bulletin { BULLETINS } else { PAGES };
    let (id, tag) = (&text.id, &site.language(text.lang).tag);
    let mut forms = vec![format!("{folder}/{id}.{tag}.md")];
    if text.lang == site.default_language {
        forms.push(format!("{folder}/{id}.md"));
    }
    if text.piece.kind == Kind::Bulletin {
        forms.push(format!("{folder}/{id}/index.{tag}.md"));
        if text.lang == site.default_language {
            forms.push(format!("{folder}/{id}/index.md"));
        }
    }
    forms.into_iter().find(|path| site.root.join(path).exists())
}

/// The front matter of a text; of a translation, what is not the original's.
fn front(site: &Site, text: &Placed, original: Option<&Original>, own_terms: &[&[String]]) -> Node {
    let fields = &text.piece.fields;
    let is_bulletin = text.piece.kind == Kind::Bulletin;
    let mut front = Front::default();
    let theirs = original.map(|original| &original.text.piece.fields);
    let same = |ours: &Option<String>, theirs: Option<&Option<String>>| theirs == Some(ours);
    front.text("title", Some(fields.title.trim()));
    let inherited = same(&fields.date, theirs.map(|theirs| &theirs.date));
    front.text("date", fields.date.as_deref().filter(|_| !inherited));
    front.text("summary", summary(text));
    front.text("place", fields.place.as_deref());
    let inherited = same(&fields.source, theirs.map(|theirs| &theirs.source));
    front.text("source", fields.source.as_deref().filter(|_| !inherited));
    for (taxonomy, own) in site.taxonomies.iter().zip(own_terms) {
        match own {
            [one] if taxonomy.field != taxonomy.name => front.text(&taxonomy.field, Some(one)),
            own => front.list(&taxonomy.field, own),
        }
    }
    let picture = theirs.and_then(|theirs| theirs.image.as_ref());
    front.add("image", fields.image.as_ref().map(|image| pictures::node(image, picture)));
    front.add("gallery", pictures::list(&fields.gallery));
    front.text("updated", fields.updated.as_deref());
    if let Some(Original { text: original, body }) = original.filter(|_| is_bulletin) {
        let mut origin = Front::default();
        origin.text("lang", Some(&site.language(original.lang).tag));
        let title = original.piece.fields.title.trim();
        origin.text("hash", Some(&hash(Some(title), summary(original), body)));
        front.add("translated_from", Some(origin.node()));
    }
    front.text("translator", fields.translator.as_deref());
    front.add("draft", fields.draft.then(|| Node::unplaced(Value::Bool(true))));
    front.text("listing", fields.unlisted.then_some(UNLISTED));
    front.list("aliases", &text.piece.aliases);
    front.text("slug", text.slug.as_deref());
    front.text("guid", fields.guid.as_deref());
    if !fields.extra.is_empty() {
        front.add("extra", Some(Node::unplaced(Value::Map(fields.extra.clone()))));
    }
    front.node()
}

fn summary(text: &Placed) -> Option<&str> {
    text.piece.fields.summary.as_deref().map(str::trim).filter(|summary| !summary.is_empty())
}

/// The terms that the text names itself, by the number of the taxonomy: a translation takes over
/// those of its original, and a page has none.
fn own_terms<'t>(
    site: &Site,
    text: &'t Placed,
    original: Option<&Original>,
    notes: &mut Notes,
) -> Vec<&'t [String]> {
    let (origin, line) = (&text.piece.origin, text.piece.start);
    if text.piece.kind != Kind::Bulletin {
        return Vec::new();
    }
    let mut all: Vec<&[String]> = Vec::new();
    for id in site.taxonomy_ids() {
        let own = &text.terms[id.index()];
        let theirs = original.map_or(&[][..], |original| &original.text.terms[id.index()]);
        // A person has a name in each language.
        let is_named = site.taxonomy(id).kind.role() == Role::Author;
        let is_other = own.iter().any(|term| !theirs.contains(term));
        if !theirs.is_empty() && is_other && !is_named {
            let tag = &site.language(text.lang).tag;
            let note = format!(
                "its own {} ({}) are left out: a translation has those of its original, and labels \
                 for them in i18n/{tag}/site.ftl",
                site.taxonomy(id).name,
                own.join(", "),
            );
            notes.add(Topic::Term, origin, line, note);
        }
        all.push(if theirs.is_empty() || is_named && is_other { own } else { &[] });
    }
    all
}

/// Front matter in the making.
#[derive(Default)]
pub(super) struct Front {
    entries: Vec<Entry>,
}

impl Front {
    fn add(&mut self, name: &str, node: Option<Node>) {
        self.entries.extend(node.map(|node| entry(name, node)));
    }

    pub(super) fn text(&mut self, name: &str, text: Option<&str>) {
        self.add(name, text.map(text_node));
    }

    fn list(&mut self, name: &str, texts: &[String]) {
        let nodes: Vec<Node> = texts.iter().map(|text| text_node(text)).collect();
        self.add(name, (!nodes.is_empty()).then(|| Node::unplaced(Value::List(nodes))));
    }

    pub(super) fn node(self) -> Node {
        Node::unplaced(Value::Map(self.entries))
    }
}

pub(super) fn entry(name: &str, node: Node) -> Entry {
    Entry { key: name.to_owned(), key_span: 0..0, node }
}

/// `body` without the numbers of characters that no text may have: old texts write `&#146;` for `’`.
fn without_numbers(body: &str) -> String {
    let mut mended = String::with_capacity(body.len());
    let mut done = 0;
    for (at, _) in body.match_indices("&#") {
        let Some(found) = characters::forbidden_number(body, at) else { continue };
        mended.push_str(&body[done..at]);
        mended.extend(characters::of_old_encoding(found.character));
        done = found.span.end;
    }
    mended.push_str(&body[done..]);
    mended
}

/// Takes out of the texts of `node` what no text may have.
fn mend(node: &mut Node) {
    match &mut node.value {
        Value::Text(text) => *text = characters::mended(text).into_owned(),
        Value::List(nodes) => nodes.iter_mut().for_each(mend),
        Value::Map(entries) => entries.iter_mut().for_each(|entry| mend(&mut entry.node)),
        _ => {}
    }
}

pub(super) fn text_node(text: &str) -> Node {
    Node::unplaced(Value::Text(text.to_owned()))
}

/// Copies the file `from` to `path`; one that is there already stays.
fn copy(site: &Site, from: &Path, path: &str, notes: &mut Notes, diagnostics: &mut Diagnostics) {
    if !may_write(site, path, diagnostics) {
        return;
    }
    let target = site.root.join(path);
    let copied = disk::read(from).and_then(|bytes| match create(&target, &bytes) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if disk::read(&target)? != bytes {
                notes.add_for_site(
                    Topic::OtherFile,
                    path,
                    "is there already, and stays as it is: the old site has another",
                );
            }
            Ok(())
        }
        result => result,
    });
    if let Err(error) = copied {
        diagnostics.unwritable(path, &error);
    }
}

/// Whether no link leads `path` out of the site; one that does is reported.
fn may_write(site: &Site, path: &str, diagnostics: &mut Diagnostics) -> bool {
    let checked = Bounds::of_site(&site.root).check(Path::new(path));
    checked.map_err(|obstacle| obstacle.report(path, diagnostics)).is_ok()
}

/// Writes a file that is not there yet.
fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}
