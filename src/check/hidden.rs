//! Files in `content/static` whose names begin with a dot are not published.
//!
//! Doubtful: `.htaccess`, which a server would read; what systems and editors leave there is not meant
//! to be published.

use std::path::Path;

use crate::archive::Archive;
use crate::content::STATIC;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::paths::folder;
use crate::walk::{Bounds, WELL_KNOWN, is_any, is_passed_over, walk};

/// What systems and editors leave, and what is for Git.
const LEFT: [&str; 7] =
    [".DS_Store", ".directory", ".gitkeep", ".keep", ".gitignore", ".gitattributes", ".git"];

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let root = &archive.site.root;
    let found = walk(&Bounds::of_site(root), &root.join(STATIC), is_any).files;
    let mut last = String::new();
    for path in found.iter().map(|file| file.below(root)) {
        let Some((hidden, name)) = hidden(&path).filter(|(hidden, _)| *hidden != last) else {
            continue;
        };
        hidden.clone_into(&mut last);
        let is_left = LEFT.contains(&name) || name.starts_with("._") || name.ends_with(".swp");
        // What ends in ~ is an editor's, and has no dot.
        if is_left || !name.starts_with('.') {
            continue;
        }
        let message = "it is not published, because its name begins with a dot";
        let hint = format!(
            "give it another name, or copy it to the host by itself; of hidden folders, only \
             {STATIC}/{WELL_KNOWN} is published"
        );
        diagnostics.add(Code::HiddenFile, Place::file(hidden), message, hint);
    }
}

/// The first hidden file or folder on the way to `path`, and its name.
fn hidden(path: &str) -> Option<(&str, &str)> {
    let mut start = 0;
    for name in path.split('/') {
        let end = start + name.len();
        // One that is deeper is hidden as any other.
        let is_hidden_deeper = name == WELL_KNOWN && folder(&path[..end]) != STATIC;
        if is_hidden_deeper || is_passed_over(Path::new(name)) {
            return Some((&path[..end], name));
        }
        start = end + 1;
    }
    None
}
