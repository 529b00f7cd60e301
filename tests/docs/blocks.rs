//! The code blocks of a page.

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

/// The code blocks of `text`; an indented one has no language.
pub fn blocks(text: &str) -> Vec<Block> {
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
                    line: text[..range.start].matches('\n').count() + 1,
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
            Event::End(TagEnd::CodeBlock) => found.extend(inside.take()),
            _ => {}
        }
    }
    found
}
