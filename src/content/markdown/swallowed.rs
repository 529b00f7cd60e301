//! Words of a text that no page would have, because raw HTML swallows them: a comment that never
//! ends, what browsers take for a comment, an element that is taken out with its words, the end of one
//! that is not closed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::clean::TAKEN_WITH_WORDS;
use super::marked::{Mark, MarkKind, Marked, Run, RunKind, has_words};
use super::tag::{LONGEST, Tag, line};
use super::tag_name::begins;
use super::told::{Told, Where};

/// What swallows words of `text`: its marks, and their places.
pub(super) fn swallowed(
    text: &str,
    marked: &Marked,
    told: &Told,
    drawings: &[Option<usize>],
) -> BTreeMap<usize, Range<usize>> {
    if told.runs.iter().all(|place| *place == Where::Shown) {
        return BTreeMap::new();
    }
    let finder = Finder::new(text, marked, told, drawings);
    let lost =
        marked.runs.iter().zip(&told.runs).filter(|(run, place)| finder.is_lost(run, **place));
    let mut causes = BTreeMap::new();
    for mark in lost.filter_map(|(run, place)| finder.cause(run, *place)) {
        causes.entry(mark).or_insert_with(|| finder.place(mark));
    }
    causes
}

struct Finder<'t> {
    text: &'t str,
    marked: &'t Marked,
    told: &'t Told,
    drawings: &'t [Option<usize>],
    /// By how many marks stand before a place: the last of them that the cleaner met.
    met: Vec<Option<usize>>,
    comments: Vec<Option<usize>>,
    no_comments: Vec<Option<usize>>,
    /// By how many marks stand before a place: whether the next tag of a script or a style is an end.
    ends: Vec<bool>,
    /// The first tag behind all that was met, if it never ends: nothing behind it is met.
    unended: Option<usize>,
    /// By how many marks stand before a place: the last of them that is a tag and stands in no other.
    tags: Vec<Option<usize>>,
    /// The bytes of those, as they were read.
    spans: HashMap<usize, Spanned>,
}

/// The bytes of a tag, and whether its `>` was found.
type Spanned = (Range<usize>, bool);

/// The bytes of the tags of `marks` that stand in no other, whether they were met or passed over, by
/// their numbers. `met` and `script_ends` are those of [`Finder`].
fn spans(
    text: &str,
    marked: &Marked,
    told: &Told,
    met: &[Option<usize>],
    script_ends: &[bool],
) -> HashMap<usize, Spanned> {
    let ends: HashSet<usize> = marked
        .runs
        .iter()
        .zip(&told.runs)
        .filter(|(run, place)| run.kind == RunKind::EndTag && **place == Where::Nowhere)
        .map(|(run, _)| run.before - 1)
        .collect();
    let mut spans = HashMap::new();
    let mut done = 0;
    for (number, mark) in marked.marks.iter().enumerate() {
        let is_met = met[number + 1] == Some(number);
        let in_script =
            met[number].is_some_and(|met| marked.marks[met].is_named(text, TAKEN_WITH_WORDS));
        let is_tag = match mark.kind {
            MarkKind::Tag => is_met || !(in_script || told.quoted.contains(&number)),
            MarkKind::EndTag => ends.contains(&number) && !(in_script && script_ends[number]),
            MarkKind::Comment | MarkKind::NoComment => false,
        };
        if is_tag && (is_met || mark.at >= done) {
            let tag = Tag::at(text, mark.at);
            done = tag.span().end;
            spans.insert(number, (tag.span(), tag.is_closed()));
        }
    }
    spans
}

/// By how many `marks` stand before a place: whether the next that is of a script or a style ends it.
fn ends(text: &str, marks: &[Mark]) -> Vec<bool> {
    let mut is_end = false;
    let mut all = vec![is_end];
    for mark in marks.iter().rev() {
        if mark.is_named(text, TAKEN_WITH_WORDS) {
            is_end = mark.kind == MarkKind::EndTag;
        }
        all.push(is_end);
    }
    all.reverse();
    all
}

/// By how many `marks` stand before a place: the last of them for which `is_it` is true.
fn last(marks: &[Mark], is_it: impl Fn(usize, &Mark) -> bool) -> Vec<Option<usize>> {
    let mut last = None;
    let mut all = vec![None];
    for (number, mark) in marks.iter().enumerate() {
        last = if is_it(number, mark) { Some(number) } else { last };
        all.push(last);
    }
    all
}

impl<'t> Finder<'t> {
    fn new(
        text: &'t str,
        marked: &'t Marked,
        told: &'t Told,
        drawings: &'t [Option<usize>],
    ) -> Self {
        let marks = &*marked.marks;
        let met: HashSet<usize> = told.elements.iter().map(|met| met.mark).collect();
        let met = last(marks, |number, _| met.contains(&number));
        let of_kind = |kind| last(marks, |_, mark| mark.kind == kind);
        let behind = met.last().copied().flatten().map_or(0, |met| met + 1);
        let is_tag = |number: &usize| {
            let is_tag = matches!(marks[*number].kind, MarkKind::Tag | MarkKind::EndTag);
            is_tag && !told.quoted.contains(number)
        };
        let is_lost = told.runs.last() == Some(&Where::Nowhere);
        let unended = (behind..marks.len())
            .filter(is_tag)
            .find(|number| is_lost && !Tag::at(text, marks[*number].at).is_closed());
        let (comments, no_comments) = (of_kind(MarkKind::Comment), of_kind(MarkKind::NoComment));
        let ends = ends(text, marks);
        let spans = spans(text, marked, told, &met, &ends);
        let tags = last(marks, |number, _| spans.contains_key(&number));
        Finder {
            text,
            marked,
            told,
            drawings,
            met,
            comments,
            no_comments,
            ends,
            unended,
            tags,
            spans,
        }
    }

    fn is_lost(&self, run: &Run, place: Where) -> bool {
        match (run.kind, place) {
            (_, Where::Shown) | (RunKind::Raw | RunKind::NoComment, Where::Value) => false,
            // A comment is for who writes, unless it has the rest of the text.
            (RunKind::Raw | RunKind::NoComment, Where::Comment(number)) => {
                self.told.unended == Some(number)
            }
            // A comment is for who writes, and a value for the tag.
            (RunKind::EndTag, place) => {
                let in_script = self.in_script(run) && self.ends[run.before];
                place == Where::Nowhere && !in_script && swallows(self.text, run.at)
            }
            (RunKind::NoComment, _) => !self.in_script(run) && !self.is_honest(run),
            (RunKind::Raw, _) => !self.in_script(run) && !self.in_tag(run),
            // A script with an empty line in it is Markdown from there on.
            (RunKind::Markdown, Where::Nowhere) => !(self.in_script(run) && self.ends[run.before]),
            (RunKind::Markdown | RunKind::End, _) => true,
        }
    }

    /// Whether `run` is a script or a style: no words.
    fn in_script(&self, run: &Run) -> bool {
        self.met[run.before].is_some_and(|mark| self.is_script(mark))
    }

    /// Whether `run` stands in a value of a tag that browsers do not read: of two attributes with one
    /// name the second, and those of a tag that is passed over.
    fn in_tag(&self, run: &Run) -> bool {
        let span = self.tags[run.before].and_then(|tag| self.spans.get(&tag));
        span.is_some_and(|(span, _)| span.contains(&run.at))
    }

    /// The tag before `run` that was passed over and goes on behind its piece of raw HTML.
    fn open_tag(&self, run: &Run) -> Option<usize> {
        let tag = self.tags[run.before].filter(|tag| self.met[run.before] < Some(*tag))?;
        let (span, is_closed) = self.spans.get(&tag)?;
        (!is_closed || span.end > self.marked.marks[tag].end).then_some(tag)
    }

    fn is_script(&self, mark: usize) -> bool {
        self.marked.marks[mark].is_named(self.text, TAKEN_WITH_WORDS)
    }

    /// Whether `run` has nothing for readers: it says what the document is, or is for one browser.
    fn is_honest(&self, run: &Run) -> bool {
        let Some(mark) = self.no_comments[run.before] else { return false };
        let rest = self.text.get(self.marked.marks[mark].at + 1..).unwrap_or_default();
        ["!doctype html", "?xml", "![if", "![endif"].iter().any(|with| begins(rest, with))
    }

    /// The mark of what swallows `run`.
    fn cause(&self, run: &Run, place: Where) -> Option<usize> {
        let before = run.before;
        match place {
            Where::Shown => None,
            Where::Comment(_) => {
                let by = self.told.unended_by.and_then(|run| self.marked.runs.get(run));
                by.map_or(self.comments[before], |by| self.no_comments[by.before])
            }
            Where::NoComment => self.no_comments[before],
            Where::Value => self.met[before],
            Where::Nowhere if run.kind == RunKind::NoComment => self.no_comments[before],
            Where::Nowhere if run.kind == RunKind::EndTag => before.checked_sub(1),
            Where::Nowhere => {
                let met = self.met[before];
                let in_script = met.is_some_and(|met| self.is_script(met));
                let unended = self.unended.filter(|tag| *tag < before && !in_script);
                let outer = met.map(|met| self.drawings[met].unwrap_or(met));
                unended.or_else(|| self.open_tag(run).filter(|_| !in_script)).or(outer)
            }
        }
    }

    /// The place of a mark: the tag, or what looks like one.
    fn place(&self, mark: usize) -> Range<usize> {
        let Mark { at, kind, .. } = self.marked.marks[mark];
        match kind {
            MarkKind::Tag | MarkKind::EndTag => Tag::at(self.text, at).line(),
            MarkKind::Comment | MarkKind::NoComment => {
                let end = self.text.floor_char_boundary(at + LONGEST);
                let rest = self.text.get(at..end).unwrap_or_default();
                let length = memchr::memchr2(b'>', b'\n', rest.as_bytes());
                line(self.text, at..at + length.map_or(rest.len(), |length| length + 1))
            }
        }
    }
}

/// Whether the end of an element that begins at the byte `at` of `text` holds words: more than one,
/// or up to the next tag, as it is not closed. One word, or attributes, some write to say what ends
/// there.
fn swallows(text: &str, at: usize) -> bool {
    let tag = Tag::at(text, at);
    let (mut words, mut is_open) = (0, !tag.is_closed());
    // The first is its name.
    for name in tag.bare().skip(1) {
        words += usize::from(has_words(name));
        is_open |= name.contains('<');
    }
    words > 1 || (words > 0 && is_open)
}
