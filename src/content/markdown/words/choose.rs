//! The words for a summary, from the lines at the beginning of a text.
//!
//! The first paragraph says what happened. Where a text begins with a list, a quotation, a table or
//! HTML, a paragraph that soon follows may say it; else that block does, its items on one line.

use std::ops::Range;

use super::beginning::{BLOCK, Beginning, Joint, Line, Rank};
use super::cuts::Cuts;
use crate::content::markdown::excerpt::{columns, is_wide};
use crate::content::markdown::lines::{is_korean, joins};

/// A paragraph behind other blocks says what happened if it has so many columns: shorter ones, such as
/// "Photo: BelTA" or "More to come.", belong to what stands above them.
const LEAST: usize = 30;
/// Behind more blocks than these no paragraph begins the text: facts, a quotation and a note may stand
/// above it.
const EARLY: usize = 3;

/// Lines that belong together, as one.
struct Block {
    rank: Rank,
    words: String,
}

/// The words for the summary of the text with the words `plain`; none where it has none.
pub(super) fn choose(beginning: &Beginning, plain: &str, cuts: &Cuts) -> Option<String> {
    let blocks = beginning.lines.chunk_by(|a, b| a.block == b.block);
    let blocks = blocks.map(|lines| Block::new(lines, beginning, plain, cuts));
    let mut blocks = blocks.filter(|block| !block.words.is_empty());
    let (mut first, mut last, mut count) = (None, None, 0);
    while let Some(Block { rank, mut words }) = blocks.next() {
        match rank {
            Rank::Heading if first.is_some() => break,
            Rank::Heading | Rank::Last => {
                last.get_or_insert(words);
                continue;
            }
            Rank::Prose if first.is_none() || columns(&words) >= LEAST => {
                // What is listed is the half of what is said.
                let behind = words.ends_with([':', '：']).then(|| blocks.next()).flatten();
                if let Some(behind) = behind.filter(|behind| !behind.rank.is_last()) {
                    add(&mut words, Joint::Space, &behind.words);
                }
                return Some(words);
            }
            Rank::Prose | Rank::Block => {
                first.get_or_insert(words);
                count += 1;
                if count > EARLY {
                    break;
                }
            }
        }
    }
    first.or(last)
}

impl Block {
    fn new(lines: &[Line], beginning: &Beginning, plain: &str, cuts: &Cuts) -> Self {
        let mut ranks = lines.iter().map(|line| line.rank);
        let last = lines.first().map_or(Rank::Last, |line| line.rank);
        let rank = ranks.find(|rank| !rank.is_last()).unwrap_or(last);
        let mut words = String::new();
        for line in lines.iter().filter(|line| line.rank == rank) {
            let cleaned = cuts.cleaned(line, &beginning.pieces, plain);
            let line_words = without_label(cleaned.trim(), rank);
            if words.len() < BLOCK && !line_words.is_empty() {
                add(&mut words, line.joint, line_words);
            }
        }
        let has_words = words.contains(char::is_alphanumeric);
        Block { rank: if has_words { rank } else { Rank::Last }, words }
    }
}

/// `words` without the label that says what sort of call-out they stand in: of sorts that are not known
/// it is a part of the quotation.
fn without_label(words: &str, rank: Rank) -> &str {
    let label = words.strip_prefix("[!").filter(|_| rank == Rank::Block);
    let behind = label.and_then(|label| label.split_once(']'));
    let is_label = |label: &str| !label.contains(char::is_whitespace);
    let behind = behind.filter(|(label, _)| is_label(label)).map(|(_, behind)| behind);
    behind.map_or(words, |behind| behind.trim_start_matches(['+', '-']).trim_start())
}

/// Adds the `words` of a line to those before it.
fn add(before: &mut String, joint: Joint, words: &str) {
    let (Some(end), Some(begin)) = (before.chars().next_back(), words.chars().next()) else {
        return before.push_str(words);
    };
    let is_closed = ".,;:!?…。、，；：！？·؟،؛۔।։።–—".contains(end);
    let space = if joins(end, begin) { "" } else { " " };
    before.push_str(match joint {
        Joint::Space => space,
        _ if is_closed => space,
        Joint::Item => Script::of(before).semicolon,
        Joint::Cell => Script::of(before).comma,
        Joint::Definition => Script::of(before).colon,
    });
    before.push_str(words);
}

/// How the parts of a sentence are set apart.
struct Script {
    semicolon: &'static str,
    comma: &'static str,
    colon: &'static str,
}

impl Script {
    /// Of the last letter of `words`.
    fn of(words: &str) -> Self {
        let is_of = |c: char, blocks: &[Range<u32>]| {
            blocks.iter().any(|block| block.contains(&u32::from(c)))
        };
        match words.chars().rev().find(|c| c.is_alphabetic()) {
            Some(c) if is_wide(c) && !is_korean(c) => {
                Script { semicolon: "；", comma: "，", colon: "：" }
            }
            // Arabic, with its forms for presentation.
            Some(c) if is_of(c, &[0x600..0x780, 0xfb50..0xfe00, 0xfe70..0xff00]) => {
                Script { semicolon: "؛ ", comma: "، ", colon: ": " }
            }
            // To Greeks `;` asks.
            Some(c) if is_of(c, &[0x370..0x400, 0x1f00..0x2000]) => {
                Script { semicolon: "· ", comma: ", ", colon: ": " }
            }
            _ => Script { semicolon: "; ", comma: ", ", colon: ": " },
        }
    }
}
