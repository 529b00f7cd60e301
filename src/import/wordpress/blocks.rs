//! Blocks: the comments that mark them are taken out. What stands in no text, such as a list of the
//! newest posts, is noted, and texts that stand in several posts are put in.

use std::collections::HashMap;

use super::export::{Export, Item};

/// How deep texts of this kind may stand in one another; WordPress refuses those that hold themselves.
const DEPTH: usize = 5;

/// No text is larger, in bytes: those that name one another many times would fill the memory.
const LARGEST: usize = 4 << 20;

/// Blocks without a text of their own that need no word.
const QUIET: &[&str] =
    &["footnotes", "more", "nextpage", "spacer", "post-title", "post-content", "post-date"];

/// The texts that may stand in several posts.
pub(super) struct Blocks<'e> {
    by_id: HashMap<&'e str, &'e Item>,
}

impl<'e> Blocks<'e> {
    /// Those of `export`.
    pub(super) fn new(export: &'e Export) -> Self {
        let blocks = export.of_kind("wp_block");
        Blocks { by_id: blocks.map(|item| (item.id.as_str(), item)).collect() }
    }

    /// The text without HTML comments: those of blocks, and the marks of more text and of pages.
    pub(super) fn without_comments(&self, text: &str, notes: &mut Vec<String>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut empty = Vec::new();
        self.put(text, DEPTH, &mut empty, &mut out);
        if !empty.is_empty() {
            let is_one = empty.len() == 1;
            let [blocks, are] = if is_one { ["block", "is"] } else { ["blocks", "are"] };
            let names = empty.join("`, `");
            let why = "WordPress fills in what stands there, and the export has nothing of it";
            notes.push(format!("the {blocks} `{names}` {are} left out: {why}"));
        }
        out
    }

    fn put(&self, text: &str, depth: usize, empty: &mut Vec<String>, out: &mut String) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("<!--") {
            let Some((comment, after)) = after.split_once("-->") else { break };
            out.push_str(before);
            rest = after;
            let Some(block) = comment.trim().strip_prefix("wp:") else { continue };
            let Some(block) = block.strip_suffix('/') else { continue };
            let name = block.split([' ', '{']).next().unwrap_or_default();
            let name = name.strip_prefix("core/").unwrap_or(name);
            if QUIET.contains(&name) {
                continue;
            }
            let used = (name == "block").then(|| self.by_id.get(number(block)?)).flatten();
            match used.filter(|_| depth > 0 && out.len() < LARGEST) {
                Some(item) => self.put(&item.content, depth - 1, empty, out),
                None if empty.iter().any(|known| known == name) => {}
                None => empty.push(name.to_owned()),
            }
        }
        out.push_str(rest);
    }
}

/// The number in `block {"ref":12}`.
fn number(block: &str) -> Option<&str> {
    let (_, rest) = block.split_once("\"ref\":")?;
    let rest = rest.trim_start().trim_start_matches('"');
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    rest.get(..end)
}
