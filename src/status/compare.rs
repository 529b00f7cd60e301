//! How the original of an outdated translation has changed, paragraph by paragraph.

use std::path::Path;

use serde::Serialize;
use similar::{Algorithm, ChangeTag, DiffOp, DiffTag, TextDiff, capture_diff_slices};

use super::git::find_revision;
use super::{Outdated, Status};
use crate::content::markdown::{blocks, is_wide};
use crate::content::{FrontMatter, Kind, hash, parts};
use crate::disk;
use crate::site::Site;

/// How alike two paragraphs are that are shown as one that was changed, from 0 to 1: with less than
/// half in common it is easier to read the old one and the new one.
const ALIKE: f32 = 0.5;

/// How an original has changed since it was translated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Changes {
    /// The paragraphs that are no longer what they were, the title and summary among them.
    Paragraphs(Vec<Paragraph>),
    /// Why that is not known.
    Unknown(String),
}

/// A paragraph that is no longer what it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Paragraph {
    /// It is gone.
    Removed(String),
    /// It is new.
    Added(String),
    /// Some of its words are others.
    Changed(Vec<Word>),
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// It stayed.
    Same(String),
    /// It is gone.
    Removed(String),
    /// It is new.
    Added(String),
}

/// Looks up in the site's Git history how the originals of outdated translations have changed.
pub fn compare(site: &Site, status: &mut Status) {
    for outdated in status.languages.iter_mut().flat_map(|language| &mut language.outdated) {
        outdated.changes = Some(match changes(site, outdated) {
            Ok(paragraphs) => Changes::Paragraphs(paragraphs),
            Err(reason) => Changes::Unknown(reason),
        });
    }
}

fn changes(site: &Site, outdated: &Outdated) -> Result<Vec<Paragraph>, String> {
    let path = Path::new(&outdated.original);
    let now = disk::read_text(&site.root.join(path)).map_err(|error| error.to_string())?;
    let before = find_revision(&site.root, &outdated.original, |text| {
        let (front, body) = parts(site, Kind::Bulletin, text)?;
        let found = hash(front.title.as_deref(), front.summary.as_deref(), body);
        (found == outdated.hash).then(|| paragraphs(&front, body))
    })?;
    // The archive was read from it a moment ago.
    let (front, body) = parts(site, Kind::Bulletin, &now)
        .ok_or("the original has just been changed, and cannot be read now")?;
    Ok(difference(&before, &paragraphs(&front, body)))
}

/// What a translation is made from: the title, the summary, the blocks of the text.
fn paragraphs(front: &FrontMatter, body: &str) -> Vec<String> {
    let heads = [&front.title, &front.summary].into_iter().flatten().cloned();
    heads.chain(blocks(body).iter().map(|block| block.text.to_owned())).collect()
}

fn difference(before: &[String], now: &[String]) -> Vec<Paragraph> {
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, before, now) {
        if op.tag() != DiffTag::Equal {
            replaced(&before[op.old_range()], &now[op.new_range()], &mut found);
        }
    }
    found
}

/// Adds how the paragraphs `before` became those of `now`: each is shown beside the one that it
/// resembles.
fn replaced(before: &[String], now: &[String], found: &mut Vec<Paragraph>) {
    let mut rest = before;
    let mut added = Vec::new();
    for new in now {
        match rest.iter().position(|old| are_alike(old, new)) {
            Some(at) => {
                found.extend(rest[..at].iter().cloned().map(Paragraph::Removed));
                found.append(&mut added);
                found.push(Paragraph::Changed(words(&rest[at], new)));
                rest = &rest[at + 1..];
            }
            None => added.push(Paragraph::Added(new.clone())),
        }
    }
    found.extend(rest.iter().cloned().map(Paragraph::Removed));
    found.append(&mut added);
}

fn are_alike(old: &str, new: &str) -> bool {
    TextDiff::from_slices(&pieces(old), &pieces(new)).ratio() >= ALIKE
}

/// The words that were changed, those that belong together in one piece.
fn words(old: &str, new: &str) -> Vec<Word> {
    let (old, new) = (pieces(old), pieces(new));
    let diff = TextDiff::from_slices(&old, &new);
    let mut words = Vec::new();
    for op in diff.ops() {
        let text = |tag: ChangeTag| side(&diff, op, tag);
        match op.tag() {
            DiffTag::Equal => words.push(Word::Same(text(ChangeTag::Equal))),
            DiffTag::Delete => words.push(Word::Removed(text(ChangeTag::Delete))),
            DiffTag::Insert => words.push(Word::Added(text(ChangeTag::Insert))),
            DiffTag::Replace => {
                words.push(Word::Removed(text(ChangeTag::Delete)));
                words.push(Word::Added(text(ChangeTag::Insert)));
            }
        }
    }
    words
}

/// The text of a step's pieces of one kind.
fn side(diff: &TextDiff<'_, '_, str>, op: &DiffOp, tag: ChangeTag) -> String {
    diff.iter_changes(op)
        .filter(|change| change.tag() == tag)
        .map(|change| change.value())
        .collect()
}

/// `text` in words and single other signs; scripts without spaces fall into characters.
fn pieces(text: &str) -> Vec<&str> {
    let in_word = |c: char| c.is_alphanumeric() && !is_wide(c);
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| !(in_word(before) && in_word(c))) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn paragraphs_are_compared_word_by_word() {
        let before = texts(&["Title", "They met in Minsk on Monday.", "Old.", "Last."]);
        let now = texts(&["Title", "They met in Brest on Monday.", "Last.", "A new end."]);
        let same = |text: &str| Word::Same(text.to_owned());
        assert_eq!(
            difference(&before, &now),
            [
                Paragraph::Changed(vec![
                    same("They met in "),
                    Word::Removed("Minsk".to_owned()),
                    Word::Added("Brest".to_owned()),
                    same(" on Monday."),
                ]),
                Paragraph::Removed("Old.".to_owned()),
                Paragraph::Added("A new end.".to_owned()),
            ]
        );
    }

    #[test]
    fn a_text_without_spaces_falls_into_characters() {
        assert_eq!(
            pieces("会议2025年，Minsk ok"),
            ["会", "议", "2025", "年", "，", "Minsk", " ", "ok"]
        );
        assert!(pieces("").is_empty());
    }
}
