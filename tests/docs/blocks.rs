//! The code of a page: blocks, and spans in its running text.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A code block.
#[derive(Debug, Default)]
pub struct Block {
    /// The line where it begins.
    pub line: usize,
    /// The first word behind the backticks: the language.
    pub language: String,
    /// The rest of that line: a path, or what else there is to say.
    pub about: String,
    pub text: String,
}

/// A code span.
#[derive(Debug)]
pub struct Span {
    /// The line where it begins.
    pub line: usize,
    pub text: String,
}

/// A piece of code.
#[derive(Debug)]
pub enum Code {
    Block(Block),
    Span(Span),
}

/// The code blocks of `text`.
pub fn blocks(text: &str) -> Vec<Block> {
    let codes = code(text).into_iter();
    let blocks = codes.filter_map(|code| match code {
        Code::Block(block) => Some(block),
        Code::Span(_) => None,
    });
    blocks.collect()
}

/// The code of `text` in its order; an indented block has no language.
pub fn code(text: &str) -> Vec<Code> {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let mut found = Vec::new();
    let mut inside = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                let (language, about) = info.split_once(' ').unwrap_or((&info, ""));
                inside = Some(Block {
                    line: line(range.start),
                    language: language.to_owned(),
                    about: about.trim().to_owned(),
                    text: String::new(),
                });
            }
            Event::Text(part) => {
                if let Some(block) = &mut inside {
                    block.text.push_str(&part);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(inside.take().map(Code::Block)),
            Event::Code(span) => {
                found.push(Code::Span(Span { line: line(range.start), text: span.to_string() }));
            }
            _ => {}
        }
    }
    found
}
