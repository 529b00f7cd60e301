//! Reads the articles in parallel.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::front_matter::{self, FrontMatter, Split, Unsplit, split};
use super::kept::{Kept, Store};
use super::markdown::{Flavour, LeftoverKind, Prepared, Read, Reader, Scan, TooMuch};
use super::memory::Memory;
use super::room::{ROOM, Room};
use super::{SourceFile, fit};
use crate::cache::{Cache, FileState};
use crate::characters::{self, At};
use crate::diagnostics::{Code, Diagnostics, Place, Refusal, Reported};
use crate::digest::{Digest, Hasher};
use crate::disk;
use crate::site::{Limit, Site};
use crate::timings::Progress;

/// An article as its file has it: not yet joined with its original.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// Its file.
    pub source: SourceFile,
    /// Its front matter.
    pub front: Arc<FrontMatter>,
    /// What its text is made of.
    pub body: Arc<Body>,
    /// Whether an error was found in it: what it lacks is then no second error.
    pub broken: bool,
}

/// What is known of an article's text. The text itself is let go: it is read again when it is rendered,
/// unless what pages show of it was kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Body {
    /// Where in the file it begins, in bytes.
    pub start: usize,
    /// A hash of title, summary and text, in hexadecimal: what `translated_from` refers to.
    pub hash: String,
    /// A digest of the whole file.
    pub(crate) digest: Digest,
    /// A digest of the text alone.
    pub(crate) text: Digest,
    /// What the Markdown refers to.
    pub scan: Scan,
    /// What pages and the search show of it, if there was room to keep it.
    #[serde(skip)]
    pub(crate) prepared: Option<Prepared>,
    /// The ids of its headings, once they were looked for among many.
    #[serde(skip)]
    ids: OnceLock<HashSet<String>>,
}

impl Body {
    /// What is left of it when its text is let go: where it was, what tells it from another, and what
    /// is doubtful in the front matter above it.
    pub(crate) fn emptied(&self) -> Body {
        let Body { start, hash, digest, scan, .. } = self;
        let above = scan.leftovers.iter().filter(|at| at.kind == LeftoverKind::MarkedValue);
        let scan = Scan { leftovers: above.cloned().collect(), ..Scan::default() };
        Body { start: *start, hash: hash.clone(), digest: *digest, scan, ..Body::default() }
    }

    /// Whether a heading, or an element of raw HTML, has the id `id`.
    pub(crate) fn has_id(&self, id: &str) -> bool {
        /// Up to this many are looked through one by one, as nearly every text has.
        const FEW: usize = 100;
        let raw = self.scan.ids.iter().filter(|given| given.raw).map(|given| &given.name);
        let mut all = self.scan.headings.iter().chain(raw);
        if self.scan.headings.len() + self.scan.ids.len() <= FEW {
            return all.any(|known| known == id);
        }
        self.ids.get_or_init(|| all.cloned().collect()).contains(id)
    }
}

/// Reads the files `sources` of `site`, in their order. A file with an error stays in the list,
/// so that links to it are not reported as dead. What is in `memory`, or what an earlier build has
/// left in the `cache`, is not parsed again.
pub(crate) fn parse(
    site: &Site,
    sources: Vec<SourceFile>,
    cache: &Cache,
    memory: Option<&mut Memory>,
    progress: &Progress,
    diagnostics: &mut Diagnostics,
) -> Vec<Manuscript> {
    progress.begin(sources.len());
    let store = Store::new(site, cache, sources.len());
    // A program that reads again and again makes few pages of all that it reads.
    let desk = Desk { site, room: Room::new(if memory.is_some() { 0 } else { ROOM }) };
    // What is in memory once has all that the store has.
    let look_up = memory.as_ref().is_none_or(|memory| !memory.knows(site));
    let mut parts: Vec<Vec<Unread>> = store.parts().map(|_| Vec::new()).collect();
    for (at, source) in sources.into_iter().enumerate() {
        let known = memory.as_ref().and_then(|memory| memory.recall(site, &source));
        parts[store.part_of(&source)].push(Unread { at, source, known, kept: None });
    }
    let read = parts.into_par_iter().enumerate();
    let mut parsed: Vec<Parsed> = read
        .flat_map(|(number, unread)| {
            let count = unread.len();
            let parsed = read_part(&desk, &store, number, unread, look_up, cache.keeps());
            progress.advance(count);
            parsed
        })
        .collect();
    parsed.par_sort_unstable_by_key(|parsed| parsed.at);
    if let Some(memory) = memory {
        let lasting = parsed.iter().filter(|parsed| parsed.lasting == Some(parsed.state()));
        memory.keep(site, lasting.map(|parsed| &parsed.read));
    }
    parsed.into_iter().map(|parsed| parsed.read.tell(diagnostics)).collect()
}

/// What texts are read with.
struct Desk<'s> {
    site: &'s Site,
    room: Room,
}

/// An article that is to be read, unless it is known.
struct Unread {
    /// Its place among the sources.
    at: usize,
    source: SourceFile,
    /// What its file holds.
    known: Option<Known>,
    /// What it held when an earlier build read it.
    kept: Option<Kept>,
}

/// What a file holds, and the warnings that it gave.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) front: Arc<FrontMatter>,
    pub(super) body: Arc<Body>,
    pub(super) findings: Diagnostics,
}

impl From<Kept> for Known {
    fn from(Kept { front, body, findings, .. }: Kept) -> Self {
        Known { front: front.into(), body: body.into(), findings }
    }
}

/// An article that was read.
struct Parsed {
    /// Its place among the sources.
    at: usize,
    read: Reported<Manuscript>,
    /// The state that its file has if it holds what was read, for who reads it again; none where
    /// that is to be read anew.
    lasting: Option<FileState>,
    /// Whether the next build has to be told.
    is_new: bool,
}

impl Parsed {
    fn manuscript(&self) -> &Manuscript {
        &self.read.value
    }

    fn state(&self) -> FileState {
        self.manuscript().source.state
    }

    /// An article that was read before, when its file had the state `then`.
    fn known(at: usize, source: SourceFile, known: Known, then: FileState) -> Self {
        let Known { front, body, findings } = known;
        let is_new = then != source.state && source.state.is_settled();
        let lasting = Some(if is_new { source.state } else { then });
        let value = Manuscript { source, front, body, broken: false };
        Parsed { at, read: Reported { value, findings }, lasting, is_new }
    }

    /// An article that was read.
    fn read(at: usize, read: Reported<Manuscript>) -> Self {
        let state = read.value.source.state;
        let lasting = (!read.findings.has_errors() && state.is_settled()).then_some(state);
        Parsed { at, is_new: lasting.is_some(), read, lasting }
    }
}

/// Reads the articles of one part of the store; with `look_up`, what the store has of them is not
/// read again.
fn read_part(
    desk: &Desk,
    store: &Store,
    number: usize,
    mut unread: Vec<Unread>,
    look_up: bool,
    keep: bool,
) -> Vec<Parsed> {
    let mut kept: HashMap<String, Kept> = HashMap::new();
    if look_up && unread.iter().any(|unread| unread.known.is_none()) {
        let articles = store.load(number).articles.into_iter();
        kept.extend(articles.map(|article| (article.path.clone(), article)));
    }
    for Unread { source, kept: of_it, .. } in &mut unread {
        *of_it = kept.remove(&source.path);
    }
    let parsed: Vec<Parsed> = unread.into_par_iter().map(|unread| read_one(desk, unread)).collect();
    if keep && (!kept.is_empty() || parsed.iter().any(|parsed| parsed.is_new)) {
        let lasting = parsed.iter().filter_map(|parsed| Some((&parsed.read, parsed.lasting?)));
        store.save(number, lasting);
    }
    parsed
}

fn read_one(desk: &Desk, Unread { at, source, known, kept }: Unread) -> Parsed {
    let site = desk.site;
    if let Some(known) = known {
        let state = source.state;
        return Parsed::known(at, source, known, state);
    }
    let of_its_size = |kept: &Kept| kept.state.size() == source.state.size();
    let kept = match kept.filter(of_its_size) {
        Some(kept) if kept.state == source.state => {
            let state = kept.state;
            return Parsed::known(at, source, kept.into(), state);
        }
        kept => kept,
    };
    let mut findings = Diagnostics::new();
    let text = check_size(site, &source, &mut findings)
        .and_then(|()| read_text(&site.root, &source.path, &mut findings));
    if let (Some(text), Some(kept)) = (&text, kept)
        && kept.body.digest == Digest::of(text.as_bytes())
    {
        // A copy of it, from a repository or from elsewhere.
        let state = kept.state;
        return Parsed::known(at, source, kept.into(), state);
    }
    let parsed = text.and_then(|text| parse_one(desk, &source, &text, &mut findings));
    let (front, body) = parsed.unwrap_or_default();
    let broken = findings.has_errors();
    let value = Manuscript { source, front: front.into(), body: body.into(), broken };
    Parsed::read(at, Reported { value, findings })
}

fn parse_one(
    desk: &Desk,
    source: &SourceFile,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(FrontMatter, Body)> {
    // With spaces in their place nothing else is wrong because of them.
    let forbidden = characters::forbidden(text);
    for At { character, span } in &forbidden {
        diagnostics.forbidden(Place::new(&*source.path, span.clone()), *character, true);
    }
    let text = &*characters::blanked(text, &forbidden);
    let (yaml, start) = parts(source, text, diagnostics)?;
    let front = front_matter::read(
        desk.site,
        source.kind,
        &source.path,
        &text[yaml.clone()],
        yaml.start,
        diagnostics,
    );
    fit::check_name(source, &front, diagnostics);
    let Read { mut scan, prepared } = read_markdown(desk, source, text, start, diagnostics)?;
    scan.leftovers.splice(0..0, front_matter::marked(&front, text));
    fit::check_ids(source, text, &scan, diagnostics);
    let hash = hash(front.title.as_deref(), front.summary.as_deref(), &text[start..]);
    let (file, text) = (Digest::of(text.as_bytes()), shown(desk.site, &text[start..]));
    let ids = OnceLock::new();
    Some((front, Body { start, hash, digest: file, text, scan, prepared, ids }))
}

/// The digest of what is shown of a `text`, but for where its links lead.
fn shown(site: &Site, text: &str) -> Digest {
    match site.shows_calls() {
        true => Hasher::new().text("shows calls").text(text).finish(),
        false => Digest::of(text.as_bytes()),
    }
}

/// A file that is too large is not read at all: it might take all memory.
fn check_size(site: &Site, source: &SourceFile, diagnostics: &mut Diagnostics) -> Option<()> {
    if !site.limits.forbid(Limit::Text, source.state.size()) {
        return Some(());
    }
    let advice = "make several articles of it, or put it into content/static as a file";
    let refusal = site.limits.refusal(Limit::Text, "the file has", "MB", advice);
    diagnostics.refuse(Code::OverLimit, Place::file(&source.path), refusal);
    None
}

/// Goes through the Markdown of `text`, the file of `source`, which begins at the byte `start`.
fn read_markdown(
    desk: &Desk,
    source: &SourceFile,
    text: &str,
    start: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Read> {
    let Desk { site, room } = desk;
    let nesting = site.limits.of(Limit::Nesting) as usize;
    let shows_calls = site.shows_calls();
    let reader =
        Reader { flavour: Flavour::Bulletin, nesting, prepares: room.is_left(), shows_calls };
    let deep = match reader.read(&text[start..], start) {
        Ok(read) => {
            read.prepared.iter().for_each(|prepared| room.take(prepared));
            return Some(read);
        }
        Err(deep) => deep,
    };
    let advice = "close the elements of HTML that are open, and nest lists and quotes less";
    let refusal = match deep.of {
        TooMuch::Reopened => Refusal::new(
            "elements of HTML are still open in too many paragraphs",
            "close elements such as <b>, <i> and <font> before their paragraph ends",
        ),
        TooMuch::Attributes => Refusal::new(
            "a tag of HTML has too many attributes",
            "close it with >, and take out of it what is not needed",
        ),
        TooMuch::Nesting => {
            site.limits.refusal(Limit::Nesting, "here", "elements stand in each other", advice)
        }
    };
    let first_line = text[deep.span.clone()].lines().next().map_or(0, str::len);
    let place = Place::new(&source.path, deep.span.start..deep.span.start + first_line);
    diagnostics.refuse(Code::OverLimit, place, refusal);
    None
}

/// The text of the file `path` below `root`.
pub fn read_text(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let bytes = match disk::read(&root.join(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics.unreadable(path, &error);
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            diagnostics.not_utf8(path, &error.utf8_error());
            None
        }
    }
}

fn parts(
    source: &SourceFile,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(std::ops::Range<usize>, usize)> {
    let split = split(text);
    if let Split::Parts { yaml, body } = split {
        return Some((yaml, body));
    }
    let Unsplit { code, span, message, hint } = front_matter::unsplit(text, &split);
    diagnostics.add(code, Place::new(&source.path, span), message, hint);
    None
}

/// The hash of an article's title, summary and text: what `translated_from` refers to.
pub(crate) fn hash(title: Option<&str>, summary: Option<&str>, text: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [title, summary, Some(text.trim())] {
        hasher.update(part.unwrap_or_default().as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize().to_hex()[..16].to_owned()
}
