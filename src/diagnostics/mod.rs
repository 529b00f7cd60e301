//! What is wrong, where, and what to do about it.
//!
//! Every stage takes a [`Diagnostics`] and adds to it; none stops at its first
//! finding. A [`Diagnostic`] holds a byte span, and the file's text is read again
//! only when it is shown, so that a million good articles pay nothing for the
//! precision of one bad one. `human`, `json` and `github` turn the list into text; what of it
//! people are shown, and in which order, `overview` says.

mod codes;
mod fold;
mod github;
mod human;
mod json;
mod overview;
mod position;
mod reported;
mod shown;

use std::fmt::Display;
use std::ops::Range;
use std::str::Utf8Error;

use serde::{Deserialize, Serialize};

use crate::characters;

pub use codes::Code;
pub(crate) use codes::Severity;
pub(crate) use fold::{Hints, with_commas};
pub use reported::Reported;
pub(crate) use shown::beginning;
pub use shown::shown;

/// A place in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The file's path from the site's root, with `/` between its parts.
    pub path: String,
    /// First byte of the place in the file.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

impl Place {
    /// The place `span` (in bytes) in the file `path`.
    pub fn new(path: impl Into<String>, span: Range<usize>) -> Self {
        Place { path: path.into(), start: span.start, end: span.end.max(span.start) }
    }

    /// The beginning of the file `path`, for what is wrong with a file as a whole.
    pub fn file(path: impl Into<String>) -> Self {
        Place::new(path, 0..0)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The stable code of this kind of finding.
    pub code: Code,
    /// How grave it is: as its kind is, unless the site's settings say otherwise.
    pub(crate) severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in one lowercase phrase.
    pub message: String,
    /// What a beginner can do about it.
    pub hint: String,
    /// Other places that have to do with it, each with a phrase.
    pub related: Vec<(Place, String)>,
    /// How many findings it stands for: more than one where the rest of a kind is counted.
    pub count: usize,
}

/// The findings of a run, in the order of their places once [sorted](Self::sort).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn add(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> &mut Diagnostic {
        self.list.push(Diagnostic {
            code,
            severity: code.severity(),
            place,
            message: shown(&message.into()).into_owned(),
            hint: shown(&hint.into()).into_owned(),
            related: Vec::new(),
            count: 1,
        });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Adds a finding: something in a file is refused.
    pub fn refuse(&mut self, code: Code, place: Place, refusal: Refusal) -> &mut Diagnostic {
        self.add(code, place, refusal.message, refusal.hint)
    }

    /// Adds a finding: the file or folder `path` cannot be read, for a reason of the system's.
    pub fn unreadable(&mut self, path: impl Into<String>, reason: &dyn Display) {
        let message = format!("cannot be read: {}", phrase(&reason.to_string()));
        let hint = "check that it exists, that it is a file or a folder, and that you may read it; a link must not lead into its own folder";
        self.add(Code::UnreadableFile, Place::file(path), message, hint);
    }

    /// Adds a finding: the file or folder `path` cannot be written, for a reason of the system's.
    pub fn unwritable(&mut self, path: impl Into<String>, reason: &dyn Display) {
        self.refuse(Code::CannotWrite, Place::file(path), Refusal::unwritable(reason));
    }

    /// Adds a finding: the file `path` is not in UTF-8.
    pub fn not_utf8(&mut self, path: &str, error: &Utf8Error) {
        let place = Place::new(path, error.valid_up_to()..error.valid_up_to());
        let hint =
            "save the file again with the encoding UTF-8 (in most editors: Save as, Encoding)";
        self.add(Code::NotUtf8, place, "the file is not in UTF-8", hint);
    }

    /// Adds a finding: the [forbidden](characters::is_forbidden) `character` is at `place`, itself if
    /// it `is_raw`, and else by its number.
    pub(crate) fn forbidden(&mut self, place: Place, character: char, is_raw: bool) {
        let message = format!("no text may have {}", characters::name(character));
        let hint = match characters::of_old_encoding(character) {
            Some(meant) => &*format!(
                "the text is from an old file in another encoding: write {meant} in its place"
            ),
            None if is_raw => {
                "nobody sees it: delete the signs around this place, and write them again by hand"
            }
            None => "take out what stands for it here: its number, or a backslash and a letter",
        };
        self.add(Code::BadCharacter, place, message, hint);
    }

    /// Adds a finding: the `character` at `place` turns what is behind it, and is never ended.
    pub(crate) fn turning(&mut self, place: Place, character: char) {
        let hint = "delete it: take out the word in which it is, and write that again by hand";
        self.add(Code::BadCharacter, place, characters::is_open(character), hint);
    }

    /// Adds a finding: the names of the files `path` and `other` are one by Unicode.
    pub(crate) fn twins(&mut self, path: &str, other: &str) {
        let message = "another file has the same name, written with other characters";
        let hint = "both names look alike: an accented letter is one character in one of them, and \
                    a letter and an accent in the other; take one of the two files away, or rename it";
        let place = Place::file(path);
        self.add(Code::AddressCollision, place, message, hint)
            .also(Place::file(other), "the other file");
    }

    /// Adds all findings of `other`.
    pub fn append(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(Diagnostic::is_error)
    }

    /// Whether any finding is no error of the site, but of the command or the system.
    pub fn has_faults(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Fault)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Orders the findings by file and place, drops what was found twice, and counts those of a kind
    /// that are too many in one file.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            (&a.place, a.code.name(), &a.message).cmp(&(&b.place, b.code.name(), &b.message))
        });
        self.list.dedup();
        self.list = fold::fold(std::mem::take(&mut self.list));
    }

    /// Adds to the hint of each finding what `advice` has to say of a file that it names.
    pub fn advise(&mut self, advice: impl Fn(&str) -> Option<String>) {
        for found in &mut self.list {
            let places = std::iter::once(&found.place);
            let mut places = places.chain(found.related.iter().map(|(place, _)| place));
            if let Some(advice) = places.find_map(|place| advice(&place.path)) {
                let before = if found.hint.is_empty() { "" } else { "; " };
                found.hint += &format!("{before}{advice}");
            }
        }
    }

    /// The findings as text, once they are [sorted](Self::sort): in the order of their places for
    /// programs; with the errors last for a person, who sees the end of a terminal; and with the
    /// errors first for GitHub, which shows the first few of a step.
    ///
    /// `read` gives the bytes of a file by its path from the site's root; `colour` asks for
    /// terminal colours in [`MessageFormat::Human`].
    pub fn text(
        &self,
        format: MessageFormat,
        colour: bool,
        read: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> String {
        let mut texts = position::Texts::new(read);
        let mut out = String::new();
        match format {
            MessageFormat::Human => human::write_all(&mut out, &self.list, colour, &mut texts),
            MessageFormat::Json => {
                self.list.iter().for_each(|found| json::write(&mut out, found, &mut texts));
            }
            MessageFormat::Github => {
                let (warnings, errors): (Vec<_>, Vec<_>) =
                    self.list.iter().partition(|found| overview::is_warning(found));
                let all = errors.into_iter().chain(warnings);
                all.for_each(|found| github::write(&mut out, found, &mut texts));
            }
        }
        out
    }

    /// The findings for a person who reads from the top, once they are [sorted](Self::sort): the
    /// errors first, what repeats once, and not too many.
    pub(crate) fn errors_first(&self) -> Diagnostics {
        overview::errors_first(&self.list)
    }

    /// The findings that `is_one` is true of, and the others.
    pub(crate) fn partition(
        &self,
        is_one: impl Fn(&Diagnostic) -> bool,
    ) -> (Diagnostics, Diagnostics) {
        let (these, others) = self.list.iter().cloned().partition(|found| is_one(found));
        (Diagnostics { list: these }, Diagnostics { list: others })
    }

    /// How many errors and how many warnings there are.
    pub fn counts(&self) -> (usize, usize) {
        let mut counts = (0, 0);
        for diagnostic in &self.list {
            match diagnostic.severity {
                Severity::Fault | Severity::Error => counts.0 += diagnostic.count,
                Severity::Warning => counts.1 += diagnostic.count,
            }
        }
        counts
    }
}

impl Diagnostic {
    /// Whether nothing is written while it is there.
    pub(crate) fn is_error(&self) -> bool {
        self.severity != Severity::Warning
    }

    /// Names a second place that has to do with the finding.
    pub fn also(&mut self, place: Place, what: impl Into<String>) -> &mut Self {
        self.related.push((place, shown(&what.into()).into_owned()));
        self
    }
}

/// Why something that was written or asked for is not taken, whatever place it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is in the way, in one lowercase phrase.
    pub message: String,
    /// What a beginner can do about it.
    pub hint: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        let (message, hint) = (message.into(), hint.into());
        Refusal { message: shown(&message).into_owned(), hint: shown(&hint).into_owned() }
    }

    /// Why a file is not read: a reason of the system's.
    pub fn unreadable(reason: &dyn Display) -> Self {
        let message = format!("cannot be read: {}", phrase(&reason.to_string()));
        Refusal::new(message, "check that it is a file, that you may read it, and that it is UTF-8")
    }

    /// Why a file or a folder is not written: a reason of the system's.
    pub fn unwritable(reason: &dyn Display) -> Self {
        let message = format!("cannot be written: {}", phrase(&reason.to_string()));
        let hint = "check that its folder is there, that you may write into it, and that the disk is not full";
        Refusal::new(message, hint)
    }
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageFormat {
    /// For a person: the line, with a mark under the place.
    Human,
    /// A JSON object a line.
    Json,
    /// Workflow commands of GitHub Actions, shown beside the change.
    Github,
}

/// A library's sentence as a phrase: its first line, which begins in lower case unless it begins
/// with an abbreviation.
pub(crate) fn phrase(sentence: &str) -> String {
    let line = sentence.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut chars = line.chars();
    match chars.next() {
        Some(first) if !chars.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => line.to_owned(),
    }
}

/// The candidate nearest to `word` in spelling, if one is near enough to be meant: up to five
/// letters one may differ, up to nine two, and of longer words about a letter in four. More makes
/// `updated` of `related`.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count() > 1)
        .map(|candidate| {
            let distance =
                strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, candidate)| *distance <= (candidate.chars().count() + 2) / 4)
        .min()
        .map(|(_, candidate)| candidate)
}
