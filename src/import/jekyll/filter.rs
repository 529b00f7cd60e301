//! Which files Jekyll makes pages of: the settings `include` and `exclude`.

use crate::import::front::Front;
use crate::paths::{below, name};

/// What is a part of the site, and what is not.
pub(super) struct Filter {
    include: Vec<String>,
    exclude: Vec<String>,
}

impl Filter {
    pub(super) fn new(settings: &mut Front) -> Self {
        let mut list = |name: &str| settings.texts(name).unwrap_or_default();
        let mut exclude = list("exclude");
        // What Jekyll wrote itself.
        exclude.extend(list("destination"));
        let plain =
            |pattern: String| pattern.trim_start_matches("./").trim_start_matches('/').to_owned();
        let plain = |patterns: Vec<String>| -> Vec<String> {
            patterns.into_iter().map(plain).filter(|pattern| !pattern.is_empty()).collect()
        };
        Filter { include: plain(list("include")), exclude: plain(exclude) }
    }

    /// Whether `exclude` takes the file `path` out.
    pub(super) fn excludes(&self, path: &str) -> bool {
        self.exclude.iter().any(|pattern| is_named(pattern, path))
    }

    /// Whether a folder or file of the name `part` counts, though it begins as those of the system do.
    pub(super) fn includes(&self, part: &str) -> bool {
        self.include.iter().any(|pattern| matches(pattern.trim_end_matches('/'), part))
    }

    /// Whether Jekyll makes a page of `path`, by its name.
    pub(super) fn may_be_page(&self, path: &str) -> bool {
        let name = name(path);
        let is_special = name.starts_with(['_', '.', '#']) || name.ends_with('~');
        !is_special || self.includes(name) || self.includes(path)
    }
}

/// Whether `pattern` names the file `path`, or a folder in which it lies.
fn is_named(pattern: &str, path: &str) -> bool {
    let folder = pattern.trim_end_matches('/');
    let is_exact = path == folder && folder.len() == pattern.len();
    is_exact
        || below(path, folder).is_some()
        || pattern.contains(['*', '?', '[']) && {
            let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
            folders.chain([path]).any(|path| matches(folder, path))
        }
}

/// Whether `path` is what `pattern` stands for: `*` is any text, `?` any sign.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let path: Vec<char> = path.chars().collect();
    let (mut at, mut pat) = (0, 0);
    // Where the last star stands, and what it takes up to now.
    let mut star: Option<(usize, usize)> = None;
    while at < path.len() {
        match pattern.get(pat) {
            Some('*') => {
                star = Some((pat, at));
                pat += 1;
            }
            Some(sign) if *sign == '?' || *sign == path[at] => {
                at += 1;
                pat += 1;
            }
            _ => match star {
                Some((star_at, taken)) => {
                    pat = star_at + 1;
                    at = taken + 1;
                    star = Some((star_at, at));
                }
                None => return false,
            },
        }
    }
    pattern[pat..].iter().all(|sign| *sign == '*')
}

#[cfg(test)]
mod tests {
    use super::{is_named, matches};

    #[test]
    fn patterns() {
        assert!(matches("*.md", "notes/README.md"));
        assert!(matches("a?c*", "abc"));
        assert!(matches("**/x", "a/b/x"));
        assert!(!matches("*.md", "a.html"));
        assert!(is_named("notes", "notes/a.md"));
        assert!(is_named("notes/", "notes/a/b.md"));
        assert!(!is_named("notes/", "notes"));
        assert!(!is_named("notes", "notes.md"));
        assert!(is_named("README*", "README.md"));
        assert!(is_named("*/drafts", "a/drafts/b.md"));
        assert!(!is_named("README.md", "a/README.md"));
    }
}
