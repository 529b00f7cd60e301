//! What is left of a text that readers would not see as it was meant.
//!
//! The parser says what it understood, and nothing of what it did not: that stands in the page as
//! it was written, or nowhere. So each event is taken off a copy of the text ([`left`]); what looks
//! like markup is then sought in the words that remain, and words that no event had are lost.
//!
//! The scan finds it, so that a build which reads nothing again still knows it; `check::leftovers`
//! says it, as grave as the site has it for a text of that age.

mod address;
mod braces;
mod brackets;
pub(super) mod calls;
mod definitions;
mod gaps;
mod headings;
mod html;
mod left;
mod lists;
mod notes;
mod second_front;
mod signs;
mod tables;
mod taken;
mod wide;

use std::ops::Range;

use pulldown_cmark::{Event, RefDefs, Tag};
use serde::{Deserialize, Serialize};

use super::definition_lists::{self, Terms};
use crate::diagnostics::{Code, beginning};
use left::Left;

/// Something in a text that was not understood, or was taken out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Leftover {
    /// What it is.
    pub(crate) kind: LeftoverKind,
    /// Its bytes in the file.
    pub(crate) span: Range<usize>,
    /// What a message shows of it: not more than a line. Of attributes that are taken out of an
    /// element, its name and theirs, with spaces between.
    pub(crate) shown: String,
}

impl Leftover {
    /// What is at the bytes `span` of `text`, which begins at the byte `offset` of its file.
    pub(super) fn new(kind: LeftoverKind, span: Range<usize>, text: &str, offset: usize) -> Self {
        let words = text.get(span.clone()).unwrap_or_default();
        let shown = beginning(words.trim(), SHOWN).into_owned();
        Leftover { kind, span: span.start + offset..span.end + offset, shown }
    }
}

/// What was not understood, or taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LeftoverKind {
    /// A link or a picture whose address has spaces.
    SpacedAddress,
    /// One with a space before its address.
    AddressApart,
    /// One whose address is not closed.
    OpenAddress,
    /// One with its address in square brackets.
    SquareAddress,
    /// One with its address in square brackets and its words in round ones.
    Reversed,
    /// One that is none for another reason, such as typographic quotes around its title.
    OtherAddress,
    /// An address in angle brackets that has spaces.
    SpacedAngle,
    /// A picture without an address.
    NoAddress,
    /// A footnote's number without a footnote.
    NoNote,
    /// A footnote that nothing refers to.
    UnusedNote,
    /// A footnote whose label another has.
    NoteTwice,
    /// Cells of a row that has more of them than its table.
    Cells,
    /// Words that were taken for the definition of an address.
    Defined,
    /// Words that are in no event of the parser.
    Words,
    /// A reference to an address that is not defined.
    NoReference,
    /// An address that is defined, and that nothing refers to.
    UnusedReference,
    /// An address that is defined again.
    ReferenceTwice,
    /// Signs of a heading without a space behind them.
    Heading,
    /// A paragraph that is a heading by the line below it.
    Underlined,
    /// A sign that begins or ends nothing.
    Sign,
    /// A paragraph that is a list, since it begins with a number.
    Numbered,
    /// An item of a list that is shown with another number.
    Renumbered,
    /// A note below a text that is a list, since it begins with a star.
    Starred,
    /// What may be a call of a template, or attributes, of another system: it is shown.
    Foreign,
    /// What surely is one: readers see nothing of it.
    Call,
    /// A link or a picture with one in its address or title.
    CallInLink,
    /// Front matter at the beginning of the text, which readers do not see.
    FrontMatter,
    /// Attributes of a heading, or of a block of code.
    Attributes,
    /// An element of raw HTML that is taken out.
    Element,
    /// One in whose place a link stands. What is shown of it: the link's address, its words and the
    /// tag, with line breaks between.
    Embed,
    /// Attributes that are taken out of an element that stays.
    ElementAttributes,
    /// An address in raw HTML that is not safe.
    UnsafeAddress,
    /// Raw HTML that swallows words.
    Swallowed,
    /// The number of a character that no page may have.
    CharacterNumber,
    /// A character that turns what follows, and is never ended.
    Turned,
    /// Words in braces at the end of a heading.
    HeadingWords,
    /// The definition of an address that is none: it has a space before its colon.
    DefinitionApart,
    /// One whose address has spaces.
    SpacedDefinition,
    /// One with something else than a title behind its address.
    TitledDefinition,
    /// One in the midst of a paragraph.
    DefinitionInside,
    /// Rows of a table that is none.
    RawTable,
    /// A line below a table that is a row of it.
    BelowTable,
    /// A link, a picture or a footnote's number in raw HTML.
    InHtml,
    /// Other signs of Markdown in raw HTML.
    MarkedInHtml,
    /// A block of code that never ends.
    OpenFence,
    /// Words between stars that stand beside other words, with a sign of punctuation within.
    Tight,
    /// Words between stars with spaces within.
    Loose,
    /// A paragraph that is the first item of the list below it, since it begins with a number.
    Opening,
    /// A footnote whose colon is missing, or apart.
    NoteApart,
    /// A link with brackets of full width.
    WideBrackets,
    /// A heading with signs of full width.
    WideHeading,
    /// A box to tick without a space in it.
    Task,
    /// An entity whose sign is an entity.
    TwiceEscaped,
    /// Signs in words that were taken for emphasis.
    TakenSigns,
    /// Signs of markup in a value of front matter, where none is read; what is shown is the value
    /// without them.
    MarkedValue,
    /// An address in words that ends before letters of another script than Latin.
    CutAddress,
    /// A call-out of a kind that is none, or with words in its first line.
    NoCallout,
    /// A line that would become a definition, so that no line of the text is one.
    NoDefinition,
}

impl LeftoverKind {
    /// The code of its finding.
    pub(crate) fn code(self) -> Code {
        use LeftoverKind::*;
        match self {
            SpacedAddress | AddressApart | OpenAddress | SquareAddress | Reversed
            | OtherAddress | SpacedAngle | NoAddress | InHtml | WideBrackets | DefinitionApart
            | SpacedDefinition | TitledDefinition | DefinitionInside => Code::BrokenLink,
            NoNote | UnusedNote | NoteTwice | NoteApart => Code::LostFootnote,
            Cells | Defined | Words | Swallowed | HeadingWords => Code::LostText,
            NoReference | UnusedReference | ReferenceTwice | Heading | Underlined | Sign
            | Numbered | Renumbered | Starred | Opening | RawTable | BelowTable | MarkedInHtml
            | OpenFence | Tight | Loose | WideHeading | Task | TwiceEscaped | CutAddress
            | NoCallout | NoDefinition | MarkedValue | TakenSigns => Code::LeftoverMarkup,
            Foreign | Call | CallInLink | FrontMatter | Attributes => Code::ForeignMarkup,
            Element | Embed | ElementAttributes => Code::RemovedHtml,
            UnsafeAddress => Code::UnsafeAddress,
            CharacterNumber => Code::BadCharacter,
            Turned => Code::HiddenCharacter,
        }
    }
}

/// As many characters of one as fit a line of a terminal with the words around them.
pub(crate) const SHOWN: usize = 70;

/// What is found in a text: of what kind, and its bytes.
type Found = Vec<(LeftoverKind, Range<usize>)>;

/// Looks for what is left of one text while its events pass by.
pub(super) struct Leftovers<'t> {
    left: Left<'t>,
    notes: notes::Notes,
    lists: lists::Lists,
    gaps: gaps::Gaps,
    html: html::Html,
    taken: taken::Taken,
    found: Found,
}

impl<'t> Leftovers<'t> {
    /// Nothing of `text` has passed by.
    pub(super) fn new(text: &'t str) -> Self {
        let (notes, lists, gaps, html, taken, found) = Default::default();
        Leftovers { left: Left::new(text), notes, lists, gaps, html, taken, found }
    }

    /// Takes `event` off the text, which stands at `span`.
    pub(super) fn follow(&mut self, event: &Event, span: &Range<usize>) {
        self.left.follow(event, span);
        self.notes.follow(event, span);
        self.gaps.follow(event, span);
        self.lists.follow(self.left.text, event, span);
        self.html.follow(&mut self.left, event, span);
        follow_link(event, span, &mut self.found);
        self.taken.follow(self.left.text, event, span, &mut self.found);
        headings::follow(self.left.text, event, span, &mut self.found);
        headings::braces_of(&self.left, event, span, &mut self.found);
        tables::follow(self.left.text, event, span, &mut self.found);
    }

    /// What is left after the last event, in the order of the text, which begins at the byte `offset`
    /// of its file; `references` are the addresses that it defines.
    pub(super) fn finish(self, references: &RefDefs, offset: usize) -> Vec<Leftover> {
        let Leftovers { mut left, notes, lists, gaps, html, taken: _, mut found } = self;
        gaps.find(&mut left, references, &mut found);
        notes.find(left.text, &mut found);
        let signs = signs::find(&left, &mut found);
        lists.find(signs, &mut found);
        for block in left.blocks() {
            brackets::find(&left, block.clone(), &mut found);
            braces::find(&left, block.clone(), &mut found);
            tables::find(&left, block.clone(), &mut found);
            wide::find(&left, block, &mut found);
        }
        definitions::find(&left, &mut found);
        if let Terms::Doubtful(lines) = definition_lists::look(left.text) {
            found.extend(lines.into_iter().map(|line| (LeftoverKind::NoDefinition, line)));
        }
        found.sort_by_key(|(_, span)| (span.start, span.end));
        html.settle(&left, &mut found);
        calls::settle(&left, &mut found);
        settle_front(left.text, &mut found);
        let leftovers =
            found.into_iter().map(|(kind, span)| Leftover::new(kind, span, left.text, offset));
        leftovers.collect()
    }
}

/// Finds the link or the picture whose address or title has a call.
fn follow_link(event: &Event, span: &Range<usize>, found: &mut Found) {
    if let Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) =
        event
        && (calls::is_in(dest_url) || calls::is_in(title))
    {
        found.push((LeftoverKind::CallInLink, span.clone()));
    }
}

/// Finds front matter at the beginning of `text`. Of what is in it nothing else is said.
fn settle_front(text: &str, found: &mut Found) {
    if let Some(front) = second_front::find(text) {
        found.retain(|(_, span)| span.start >= front.end);
        found.insert(0, (LeftoverKind::FrontMatter, front));
    }
}

/// `span` of `text` without what `is_edge` at its ends.
fn trimmed(text: &str, span: Range<usize>, is_edge: fn(char) -> bool) -> Range<usize> {
    let words = text.get(span.clone()).unwrap_or_default();
    let start = span.start + (words.len() - words.trim_start_matches(is_edge).len());
    start..start + words.trim_matches(is_edge).len()
}

#[cfg(test)]
#[path = "leftover/tests.rs"]
mod tests;
