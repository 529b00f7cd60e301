//! Emphasis beside signs of Chinese, Japanese and Korean, and beside quotation marks.
//!
//! CommonMark lets `**` begin or end emphasis by the characters on its two sides, and takes every sign
//! for one that has a space on its other side. Where there are no spaces, `请看**（注）**会议` is then no
//! emphasis, and neither is `Газета**«Заря»**сообщила`. The rule here is CommonMark's
//! (<https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis>), with the amendments of
//! <https://github.com/tats-u/markdown-cjk-friendly>: such signs count as letters, and a letter of these
//! scripts as a space. Only lines where that changes anything are read again.

use std::collections::HashMap;
use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::events::Placed;
use super::excerpt::is_wide;

/// Whether a sign of emphasis in `text` could be read in another way than CommonMark's.
pub(super) fn may_change(text: &str) -> bool {
    is_read_anew(text, 0..text.len())
}

fn is_read_anew(text: &str, part: Range<usize>) -> bool {
    marks(text, part).any(|run| {
        let (before, behind) = around(text, &run);
        Sides::relaxed(before, behind) != Sides::of(before, behind)
    })
}

/// The runs of `*` and of `_` in a part of `text`.
fn marks(text: &str, part: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let bytes = &text.as_bytes()[part.clone()];
    let mut end = 0;
    memchr::memchr2_iter(b'*', b'_', bytes).filter_map(move |at| {
        let is_first = at >= end;
        if is_first {
            let same = bytes[at..].iter().take_while(|byte| **byte == bytes[at]);
            end = at + same.count();
        }
        is_first.then_some(part.start + at..part.start + end)
    })
}

/// The characters before and behind a run of marks.
fn around(text: &str, run: &Range<usize>) -> (char, char) {
    // The ends of a text count as line breaks.
    let before = text[..run.start].chars().next_back().unwrap_or('\n');
    (before, text[run.end..].chars().next().unwrap_or('\n'))
}

/// On which sides of a run of marks emphasis may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sides {
    /// Behind it.
    left_flanking: bool,
    /// Before it.
    right_flanking: bool,
}

impl Sides {
    /// As CommonMark has it.
    fn of(before: char, behind: char) -> Self {
        let is_edge = |c: char| c.is_whitespace() || is_sign(c);
        Sides {
            left_flanking: !behind.is_whitespace() && (!is_sign(behind) || is_edge(before)),
            right_flanking: !before.is_whitespace() && (!is_sign(before) || is_edge(behind)),
        }
    }

    /// As people write who put no spaces there.
    fn relaxed(before: char, behind: char) -> Self {
        let is_edge = |c: char| c.is_whitespace() || is_sign(c) || is_wide(c);
        let is_hard = |c: char| is_sign(c) && !is_wide(c) && !is_quote(c);
        Sides {
            left_flanking: !behind.is_whitespace() && (!is_hard(behind) || is_edge(before)),
            right_flanking: !before.is_whitespace() && (!is_hard(before) || is_edge(behind)),
        }
    }
}

/// Whether a character is what CommonMark calls punctuation.
fn is_sign(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Punctuation.contains(category)
        || GeneralCategoryGroup::Symbol.contains(category)
}

fn is_quote(c: char) -> bool {
    matches!(c, '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‘' | '’' | '‚')
}

/// The events `run` of a line of words of `text`, with the emphasis that people mean.
pub(super) fn reread<'t>(text: &'t str, run: Vec<Placed<'t>>) -> Vec<Placed<'t>> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return run };
    let part = first.1.start..last.1.end.max(first.1.start);
    if is_read_anew(text, part) { read(text, run, Sides::relaxed) } else { run }
}

/// A part of a line that is read again.
enum Piece<'t> {
    Event(Placed<'t>),
    Marks(Marks),
}

/// A run of marks.
struct Marks {
    /// Its bytes.
    range: Range<usize>,
    opens: bool,
    closes: bool,
    /// Emphasis that ends here, from the left.
    ends: Vec<Pair>,
    /// Emphasis that begins here, from the right.
    begins: Vec<Pair>,
}

/// Emphasis that was found: how many marks it has on a side, and its bytes.
#[derive(Clone)]
struct Pair {
    size: usize,
    range: Range<usize>,
}

fn read<'t>(
    text: &'t str,
    run: Vec<Placed<'t>>,
    sides: fn(char, char) -> Sides,
) -> Vec<Placed<'t>> {
    let mut pieces = Vec::with_capacity(run.len());
    for (event, range) in run {
        take_apart(text, event, range, &mut pieces);
    }
    for marks in pieces.iter_mut().filter_map(Piece::marks) {
        marks.judge(text, sides);
    }
    pair_up(text, &mut pieces);
    let mut events = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match piece {
            Piece::Event(event) => events.push(event),
            Piece::Marks(marks) => marks.write(text, &mut events),
        }
    }
    events
}

impl Piece<'_> {
    fn marks(&mut self) -> Option<&mut Marks> {
        match self {
            Piece::Marks(marks) => Some(marks),
            Piece::Event(_) => None,
        }
    }
}

/// Adds an event to `pieces`: its marks by themselves, those of emphasis that the parser has found as
/// well.
fn take_apart<'t>(
    text: &'t str,
    event: Event<'t>,
    range: Range<usize>,
    pieces: &mut Vec<Piece<'t>>,
) {
    let Range { start, end } = range;
    match event {
        Event::Start(Tag::Emphasis) => add_marks(text, start..start + 1, pieces),
        Event::Start(Tag::Strong) => add_marks(text, start..start + 2, pieces),
        Event::End(TagEnd::Emphasis) => add_marks(text, end - 1..end, pieces),
        Event::End(TagEnd::Strong) => add_marks(text, end - 2..end, pieces),
        Event::Text(words) if text.get(start..end) == Some(&*words) => {
            let escaped = text[..start].ends_with('\\');
            let mut done = start;
            for run in marks(text, start..end) {
                let run = if escaped && run.start == start { start + 1..run.end } else { run };
                add_text(text, done..run.start, pieces);
                add_marks(text, run.clone(), pieces);
                done = run.end;
            }
            add_text(text, done..end, pieces);
        }
        event => pieces.push(Piece::Event((event, start..end))),
    }
}

fn add_text<'t>(text: &'t str, range: Range<usize>, pieces: &mut Vec<Piece<'t>>) {
    if !range.is_empty() {
        let words = CowStr::Borrowed(&text[range.clone()]);
        pieces.push(Piece::Event((Event::Text(words), range)));
    }
}

/// Adds marks: to those before them, if they are one run.
fn add_marks(text: &str, range: Range<usize>, pieces: &mut Vec<Piece>) {
    if range.is_empty() {
        return;
    }
    let mark = text.as_bytes()[range.start];
    if let Some(Piece::Marks(marks)) = pieces.last_mut()
        && marks.range.end == range.start
        && text.as_bytes()[marks.range.start] == mark
    {
        marks.range.end = range.end;
        return;
    }
    let (ends, begins) = (Vec::new(), Vec::new());
    pieces.push(Piece::Marks(Marks { range, opens: false, closes: false, ends, begins }));
}

impl Marks {
    fn judge(&mut self, text: &str, sides: fn(char, char) -> Sides) {
        let (before, behind) = around(text, &self.range);
        let Sides { left_flanking: left, right_flanking: right } = sides(before, behind);
        let is_star = text.as_bytes()[self.range.start] == b'*';
        self.opens = left && (is_star || !right || is_sign(before));
        self.closes = right && (is_star || !left || is_sign(behind));
    }

    /// How many marks are in no emphasis yet.
    fn left(&self) -> usize {
        let used = self.ends.iter().chain(&self.begins).map(|pair| pair.size).sum::<usize>();
        self.range.len() - used
    }

    /// Where the marks stand that are in no emphasis yet.
    fn middle(&self) -> Range<usize> {
        let ends: usize = self.ends.iter().map(|pair| pair.size).sum();
        self.range.start + ends..self.range.start + ends + self.left()
    }

    /// Whether a run that opens and this one, which closes, make emphasis: the rule of three.
    fn answers(&self, opener: &Marks) -> bool {
        let both = (opener.opens && opener.closes) || (self.opens && self.closes);
        let (first, second) = (opener.range.len(), self.range.len());
        !(both
            && (first + second).is_multiple_of(3)
            && !(first.is_multiple_of(3) && second.is_multiple_of(3)))
    }

    /// Begins emphasis that ends at `closer`.
    fn begin_until(&mut self, closer: &mut Marks) {
        let size = if self.left() > 1 && closer.left() > 1 { 2 } else { 1 };
        let range = self.middle().end - size..closer.middle().start + size;
        closer.ends.push(Pair { size, range: range.clone() });
        self.begins.push(Pair { size, range });
    }

    fn write<'t>(self, text: &'t str, events: &mut Vec<Placed<'t>>) {
        let middle = self.middle();
        for Pair { size, range } in self.ends {
            let tag = if size == 2 { TagEnd::Strong } else { TagEnd::Emphasis };
            events.push((Event::End(tag), range));
        }
        if !middle.is_empty() {
            events.push((Event::Text(CowStr::Borrowed(&text[middle.clone()])), middle));
        }
        for Pair { size, range } in self.begins.into_iter().rev() {
            let tag = if size == 2 { Tag::Strong } else { Tag::Emphasis };
            events.push((Event::Start(tag), range));
        }
    }
}

/// The runs of marks of one link, or of what stands in none, that may still open.
#[derive(Default)]
struct Openers {
    /// Their places among the pieces.
    list: Vec<usize>,
    /// By kind of closing run: before this place nothing opens for it. Without it a text of marks
    /// alone would take time by its square.
    bottoms: HashMap<(u8, bool, usize), usize>,
}

/// Finds the emphasis in `pieces`, in each link for itself.
fn pair_up(text: &str, pieces: &mut [Piece]) {
    let mut scopes = vec![Openers::default()];
    for at in 0..pieces.len() {
        match &pieces[at] {
            Piece::Event((Event::Start(_), _)) => scopes.push(Openers::default()),
            Piece::Event((Event::End(_), _)) if scopes.len() > 1 => drop(scopes.pop()),
            Piece::Event(_) => {}
            Piece::Marks(_) => {
                if let Some(openers) = scopes.last_mut() {
                    openers.meet(text, pieces, at);
                }
            }
        }
    }
}

impl Openers {
    /// Closes what the marks at the place `at` close, and opens with what is left of them.
    fn meet(&mut self, text: &str, pieces: &mut [Piece], at: usize) {
        let (before, rest) = pieces.split_at_mut(at);
        let Some(closer) = rest.first_mut().and_then(Piece::marks) else { return };
        while closer.closes && closer.left() > 0 {
            let mark = text.as_bytes()[closer.range.start];
            let bottom =
                self.bottoms.entry((mark, closer.opens, closer.range.len() % 3)).or_default();
            let candidates = self.list.iter().enumerate().rev();
            let mut candidates = candidates.take_while(|(_, opener)| **opener >= *bottom);
            let found = candidates.find(|(_, opener)| match &before[**opener] {
                Piece::Marks(opener) => {
                    text.as_bytes()[opener.range.start] == mark && closer.answers(opener)
                }
                Piece::Event(_) => false,
            });
            let Some((place, opener)) = found.map(|(place, opener)| (place, *opener)) else {
                *bottom = at;
                break;
            };
            // What was opened between the two is no emphasis.
            self.list.truncate(place + 1);
            if let Some(opener) = before[opener].marks() {
                opener.begin_until(closer);
                if opener.left() == 0 {
                    self.list.pop();
                }
            }
        }
        if closer.opens && closer.left() > 0 {
            self.list.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::events::Events;
    use crate::content::markdown::{Flavour, render, scan};
    use pulldown_cmark::html;

    fn shown(text: &str) -> String {
        let scan = scan(text, 0, Flavour::Bulletin);
        let html = render(text, &scan, &[], Flavour::Bulletin);
        html.trim().trim_start_matches("<p>").trim_end_matches("</p>").to_owned()
    }

    #[test]
    fn emphasis_beside_signs() {
        for (text, html) in [
            (
                "**注意：**请看**（注）**会议",
                "<strong>注意：</strong>请看<strong>（注）</strong>会议",
            ),
            ("Газета**«Заря»**сообщила", "Газета<strong>«Заря»</strong>сообщила"),
            ("газета *«Заря»*, и", "газета <em>«Заря»</em>, и"),
            ("这是*“好”*的", "这是<em>“好”</em>的"),
            ("**한국어(Korean)**은", "<strong>한국어(Korean)</strong>은"),
            ("***重要：***请看", "<em><strong>重要：</strong></em>请看"),
            ("**a：*b、*c**d", "<strong>a：<em>b、</em>c</strong>d"),
            ("[**注：**看](x.md)**完。**了", "**注：**看"),
            ("2 ** 3，北京", "2 ** 3，北京"),
            ("\\**注：**请", "**注：**请"),
            ("`**`注：**请", "<code>**</code>注：**请"),
            ("**注：", "**注："),
        ] {
            let found = shown(text);
            match text.starts_with('[') {
                // A link without an address is its words alone.
                true => {
                    assert_eq!(found, "<strong>注：</strong>看<strong>完。</strong>了", "{text}")
                }
                false => assert_eq!(found, html, "{text}"),
            }
        }
    }

    /// By CommonMark's own rule the same comes out as from the parser.
    #[test]
    fn the_rest_stays() {
        let spec = include_str!("../../../tests/commonmark/spec.txt");
        let examples = spec.split("```````````````````````````````` example\n").skip(1);
        let mut tried = 0;
        for example in examples.filter_map(|example| example.split("\n.\n").next()) {
            let text = example.replace('→', "\t");
            let html = |change| {
                let mut out = String::new();
                let events = Events::new(&text, Flavour::CommonMark, change);
                html::push_html(&mut out, events.map(|(event, _)| event));
                out
            };
            let again = html(Some(|text, line| read(text, line, Sides::of)));
            assert_eq!(again, html(None), "{text}");
            tried += 1;
        }
        assert!(tried > 600);
    }
}
