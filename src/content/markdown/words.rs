//! The words of a text without markup: all of them for the search, and a few for its summary.
//!
//! One follower of the parser's events has both. Words of raw HTML belong to them like those of
//! Markdown ([`html`]), but not what no page shows. The lines at the beginning of a text are noted
//! with the blocks in which they stand ([`beginning`]): of these one is chosen for the summary when
//! all has passed by ([`choose`]), without what the parser left of other markup ([`cuts`]).

mod beginning;
mod choose;
mod cuts;
mod elements;
mod html;

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::FileKind;
use super::events::is_inline_tag;
use super::excerpt;
use super::leftover::Leftover;
use beginning::{Beginning, Joint, Rank};
use html::Inside;

/// Collects the words of one text while its events pass by.
pub(super) struct PlainWords<'t> {
    text: &'t str,
    /// The words, a line for each block.
    plain: String,
    beginning: Beginning,
    /// The blocks that are open: with the rank of a line in them, and of HTML, with the name of their
    /// elements.
    open: Vec<(Rank, &'static str)>,
    /// What is to stand before the next line, where it is joined to others.
    joint: Joint,
    /// Whether a term stands before, which is to be explained.
    is_term: bool,
    pictures: usize,
    /// Of each picture that is open, films and documents among them: whether its name is shown.
    named: Vec<bool>,
    /// The titles of the pictures in the line that is open.
    caption: String,
    /// What stands in the place of the first picture that has words, with a line end behind it.
    alt: String,
    paragraph: Paragraph,
    inside: Inside,
}

/// What was seen of the paragraph that is open.
#[derive(Default)]
struct Paragraph {
    /// Whether one is open, and not another block.
    is_open: bool,
    /// Whether it begins with a picture.
    has_picture: bool,
    /// How often emphasis is open.
    emphasis: usize,
    /// Whether it has words without emphasis.
    is_plain: bool,
}

impl<'t> PlainWords<'t> {
    /// No event of `text` has passed by.
    pub(super) fn new(text: &'t str) -> Self {
        PlainWords {
            text,
            plain: String::with_capacity(text.len()),
            beginning: Beginning::default(),
            open: Vec::new(),
            joint: Joint::Space,
            is_term: false,
            pictures: 0,
            named: Vec::new(),
            caption: String::new(),
            alt: String::new(),
            paragraph: Paragraph::default(),
            inside: Inside::default(),
        }
    }

    /// Takes the words of `event`, which stands at `span`.
    pub(super) fn follow(&mut self, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(words) | Event::Code(words) => self.words(words, span.clone()),
            Event::SoftBreak | Event::HardBreak if self.pictures > 0 => self.describe(" "),
            Event::SoftBreak | Event::HardBreak => self.space(),
            Event::Html(html) | Event::InlineHtml(html) => self.html(html, span.start),
            Event::Rule => self.end_line(),
            _ => {}
        }
    }

    /// The words, and those of the summary; `leftovers` are what the parser has left of the text,
    /// with their places in a file in which it begins at the byte `offset`.
    pub(super) fn finish(mut self, leftovers: &[Leftover], offset: usize) -> (String, String) {
        self.end_line();
        self.plain.pop();
        let cuts = cuts::of(self.text, leftovers, offset);
        let chosen = choose::choose(&self.beginning, &self.plain, &cuts).unwrap_or(self.alt);
        let excerpt = excerpt::cut(chosen.trim(), excerpt::LENGTH);
        (self.plain, excerpt)
    }

    fn start(&mut self, tag: &Tag) {
        if !is_inline_tag(tag) {
            self.inside.begin_block();
        }
        match tag {
            Tag::Paragraph => self.begin_paragraph(),
            Tag::HtmlBlock => self.begin_block(),
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_) | Tag::DefinitionList => {
                self.begin(Rank::Block, "");
            }
            Tag::Heading { .. } => self.begin(Rank::Heading, ""),
            Tag::CodeBlock(_) | Tag::FootnoteDefinition(_) => self.begin(Rank::Last, ""),
            Tag::Item | Tag::TableHead | Tag::TableRow => self.item(),
            Tag::TableCell => self.cell(),
            Tag::DefinitionListTitle => self.term(),
            Tag::DefinitionListDefinition => self.definition(),
            Tag::Image { dest_url, title, .. } => self.begin_picture(dest_url, title),
            Tag::Emphasis | Tag::Strong => self.paragraph.emphasis += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                // A line in italics below a picture is its caption.
                if self.paragraph.has_picture && !self.paragraph.is_plain {
                    self.beginning.is_caption();
                }
                self.begin_block();
            }
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Table
            | TagEnd::DefinitionList
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::FootnoteDefinition => self.end_markdown(),
            TagEnd::Image => self.end_picture(),
            TagEnd::Emphasis | TagEnd::Strong => {
                self.paragraph.emphasis = self.paragraph.emphasis.saturating_sub(1);
            }
            TagEnd::Item
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::HtmlBlock => self.end_line(),
            _ => {}
        }
    }

    /// A picture begins. The name of a film or of a document is words that readers see.
    fn begin_picture(&mut self, address: &str, title: &str) {
        let is_named = FileKind::of(address).is_some();
        self.named.push(is_named);
        if !is_named {
            self.pictures += 1;
            self.paragraph.has_picture |= !self.beginning.is_open();
            self.caption.push_str(title);
        }
    }

    fn end_picture(&mut self) {
        if self.named.pop() == Some(true) {
            return;
        }
        self.pictures = self.pictures.saturating_sub(1);
        if self.alt.trim().is_empty() {
            self.alt.clear();
        } else {
            self.describe("\n");
        }
    }

    /// Takes `words`, which stand at `span`.
    fn words(&mut self, words: &str, span: Range<usize>) {
        if self.inside.is_hidden() {
            return;
        }
        if self.pictures > 0 {
            return self.describe(words);
        }
        let trimmed = match self.plain.as_bytes().last() {
            None | Some(b'\n') => words.trim_start(),
            Some(b' ') => words.trim_start_matches(' '),
            _ => words,
        };
        if trimmed.is_empty() {
            return;
        }
        let Paragraph { is_plain, emphasis, .. } = &mut self.paragraph;
        *is_plain = *is_plain || (*emphasis == 0 && trimmed.contains(char::is_alphanumeric));
        let start = self.plain.len();
        self.plain.push_str(trimmed);
        if !self.beginning.is_open() {
            if trimmed.trim().is_empty() {
                return;
            }
            let rank = self.rank();
            self.beginning.open(rank, std::mem::take(&mut self.joint), start);
        }
        let skipped = words.len() - trimmed.len();
        let is_exact = self.beginning.takes() && self.text.get(span.clone()) == Some(words);
        let source = if is_exact { span.start + skipped..span.end } else { span };
        self.beginning.add(start..self.plain.len(), source, is_exact);
    }

    /// How much a line has to say that begins here.
    fn rank(&self) -> Rank {
        match self.open.last() {
            Some((rank, _)) => *rank,
            None if self.paragraph.is_open => Rank::Prose,
            None => Rank::Block,
        }
    }

    /// Takes words in the place of a picture. Of several the first speaks for the text.
    fn describe(&mut self, words: &str) {
        if !self.alt.ends_with('\n') {
            self.alt.push_str(words);
        }
    }

    /// Sets the words before and behind apart.
    fn space(&mut self) {
        if !(self.inside.is_hidden() || self.plain.is_empty() || self.plain.ends_with([' ', '\n']))
        {
            self.plain.push(' ');
        }
    }

    fn end_line(&mut self) {
        self.inside.end_line();
        let line = self.plain.trim_end_matches(' ');
        let is_empty = line.is_empty() || line.ends_with('\n');
        self.plain.truncate(self.plain.trim_end().len());
        self.beginning.close(self.plain.len());
        if !self.plain.is_empty() {
            self.plain.push('\n');
        }
        // The title of a picture that has a line to itself is its caption: for the search, and no
        // summary.
        let caption = std::mem::take(&mut self.caption);
        if is_empty && !caption.trim().is_empty() {
            self.plain.push_str(caption.trim());
            self.plain.push('\n');
        }
    }

    /// What follows stands in a block of its own, unless it is in one that is open.
    fn begin_block(&mut self) {
        self.end_line();
        self.paragraph = Paragraph::default();
        if self.open.is_empty() {
            self.beginning.next_block();
        }
    }

    fn begin_paragraph(&mut self) {
        self.begin_block();
        self.paragraph.is_open = true;
    }

    /// Begins a block that others stand in; `name` is that of its element in HTML.
    fn begin(&mut self, rank: Rank, name: &'static str) {
        self.begin_block();
        if !self.open.is_empty() {
            // A list in an item says more of it.
            self.join(Joint::Definition);
        }
        // A list in a caption is one too.
        let outer = self.open.last().map(|(outer, _)| *outer).filter(|outer| outer.is_last());
        let rank = outer.filter(|_| !rank.is_last()).unwrap_or(rank);
        self.open.push((rank, name));
    }

    /// Ends the innermost block of Markdown, with what of HTML is still open in it.
    fn end_markdown(&mut self) {
        self.end_line();
        while self.open.pop().is_some_and(|(_, name)| !name.is_empty()) {}
        self.joint = Joint::Space;
    }

    /// Ends the innermost element `name`, if it began in the same block of Markdown.
    fn end_html(&mut self, name: &str) {
        /// Who leaves more elements open within another has no end for any of them.
        const DEEPEST: usize = 32;
        self.end_line();
        let inner = self.open.iter().rev().take(DEEPEST).take_while(|(_, name)| !name.is_empty());
        if let Some(behind) = inner.into_iter().position(|(_, open)| *open == name) {
            self.open.truncate(self.open.len() - behind - 1);
            self.joint = Joint::Space;
        }
    }

    fn item(&mut self) {
        self.end_line();
        self.join(Joint::Item);
    }

    fn cell(&mut self) {
        self.space();
        self.beginning.close(self.plain.trim_end().len());
        self.join(Joint::Cell);
    }

    fn term(&mut self) {
        self.item();
        self.is_term = true;
    }

    fn definition(&mut self) {
        self.end_line();
        let is_first = std::mem::take(&mut self.is_term);
        self.join(if is_first { Joint::Definition } else { Joint::Item });
    }

    /// What stands between a line and the next is what its outermost block says.
    fn join(&mut self, joint: Joint) {
        if self.joint == Joint::Space {
            self.joint = joint;
        }
    }
}

/// The words of `text` without markup, a line for each of its blocks.
pub(crate) fn plain(text: &str) -> String {
    super::read::shown_words(text, None)
}

#[cfg(test)]
#[path = "words/tests.rs"]
mod tests;
