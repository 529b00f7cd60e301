//! The blocks of a text: paragraphs, headings, lists, tables and the like.

use pulldown_cmark::{Event, Parser};

use super::Flavour;

/// A block that stands in no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block<'t> {
    /// Its Markdown.
    pub text: &'t str,
    /// Whether it is what the parser shows nowhere: the addresses of links, `[name]: address`.
    pub hidden: bool,
}

/// The blocks of `text`, in their order.
pub(crate) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut depth = 0_usize;
    let mut end = 0;
    for (event, span) in Parser::new_ext(text, Flavour::Bulletin.options(text)).into_offset_iter() {
        // A footnote's block may lie inside of what was seen already.
        if depth == 0 && span.start >= end {
            blocks.extend(block(&text[end..span.start], true));
            blocks.extend(block(&text[span.clone()], false));
            end = span.end;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    blocks.extend(block(&text[end..], true));
    blocks
}

/// The block with the Markdown `text`, unless that is empty.
fn block(text: &str, hidden: bool) -> Option<Block<'_>> {
    let text = text.trim_end().trim_start_matches(['\r', '\n']);
    (!text.trim().is_empty()).then_some(Block { text, hidden })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_blocks() {
        let text = "One\nline.\n\n- a\n\n  b\n- c\n\n[x]: y.md\n\n```\nk\n\nl\n```\n---\n<!-- n\n\nm -->\n\n> q\n\n[^1]: A note.\n";
        let found: Vec<_> = blocks(text).iter().map(|block| (block.text, block.hidden)).collect();
        assert_eq!(
            found,
            [
                ("One\nline.", false),
                ("- a\n\n  b\n- c", false),
                ("[x]: y.md", true),
                ("```\nk\n\nl\n```", false),
                ("---", false),
                ("<!-- n\n\nm -->", false),
                ("> q", false),
                ("[^1]: A note.", false),
            ]
        );
        assert!(blocks(" \n\n").is_empty());
    }
}
