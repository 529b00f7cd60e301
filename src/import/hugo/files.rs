//! The files of a Hugo site that are no texts: where they lie, by `staticDir`, by mounts, and in the folder
//! `assets`, whose pictures themes show by their paths. And which files Hugo leaves alone.

use std::path::{Path, PathBuf};

use super::languages::plain;
use crate::import::front::Front;
use crate::import::report::{Notes, Topic};
use crate::paths::below;

/// The folders of files below `root`, each with the folder that its files had in addresses.
pub(super) fn folders(settings: &Front, root: &Path) -> Vec<(String, PathBuf)> {
    let mut settings = settings.clone();
    let mut found: Vec<(String, String)> = Vec::new();
    let mounts = settings.group("module").unwrap_or_default().groups("mounts");
    let mut assets = Vec::new();
    for mut mount in mounts {
        let (Some(source), Some(target)) = (mount.text("source"), mount.text("target")) else {
            continue;
        };
        let target = plain(&target);
        for (folder, list) in [("static", &mut found), ("assets", &mut assets)] {
            let inside = if target == folder { Some("") } else { below(&target, folder) };
            list.extend(inside.map(|inside| (inside.to_owned(), plain(&source))));
        }
    }
    // With mounts of its own, a site has the usual folder no more, unless it says so.
    if found.is_empty() {
        let listed = settings.texts("staticDir").unwrap_or_else(|| vec!["static".to_owned()]);
        let numbered = (0..10).filter_map(|number| settings.text(&format!("staticDir{number}")));
        let listed: Vec<String> = listed.into_iter().chain(numbered).collect();
        // Of several, the last one counts.
        found.extend(listed.iter().rev().map(|folder| (String::new(), plain(folder))));
    }
    let usual = settings.text("assetDir").unwrap_or_else(|| "assets".to_owned());
    assets.push((String::new(), plain(&usual)));
    found.extend(assets);
    found.into_iter().map(|(above, folder)| (above, root.join(folder))).collect()
}

/// The patterns of `ignoreFiles`, as far as they are plain texts.
#[derive(Debug, Default)]
pub(super) struct Ignored {
    patterns: Vec<Pattern>,
}

#[derive(Debug)]
struct Pattern {
    text: String,
    is_end: bool,
}

impl Ignored {
    /// Those of the settings. What is none of a plain text is noted.
    pub(super) fn new(settings: &Front, notes: &mut Notes) -> Self {
        let mut ignored = Ignored::default();
        for written in settings.clone().texts("ignoreFiles").unwrap_or_default() {
            match Pattern::read(&written) {
                Some(pattern) => ignored.patterns.push(pattern),
                None => {
                    let note = format!(
                        "the pattern `{written}` of `ignoreFiles` is not understood: look whether texts come \
                         over that it kept from readers"
                    );
                    notes.add(Topic::Understood, "hugo.toml", 0, note);
                }
            }
        }
        ignored
    }

    /// Whether Hugo left the file `path` alone.
    pub(super) fn has(&self, path: &str) -> bool {
        !self.patterns.is_empty() && {
            let path = format!("/{path}");
            self.patterns.iter().any(|pattern| match pattern.is_end {
                true => path.ends_with(&pattern.text),
                false => path.contains(&pattern.text),
            })
        }
    }
}

impl Pattern {
    /// The regular expression `written` as a text, if it is one but for its ends.
    fn read(written: &str) -> Option<Self> {
        let start = written.trim_start_matches('^').trim_start_matches(".*");
        let (body, is_end) = match start.strip_suffix('$') {
            Some(body) => (body, true),
            None => (start.strip_suffix(".*").unwrap_or(start), false),
        };
        let mut text = String::new();
        let mut chars = body.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => text.push(chars.next().filter(|c| !c.is_alphanumeric())?),
                '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '^' | '$' => {
                    return None;
                }
                c => text.push(c),
            }
        }
        (!text.is_empty()).then_some(Pattern { text, is_end })
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_of_plain_texts() {
        let read = |text: &str| Pattern::read(text).map(|found| (found.text, found.is_end));
        assert_eq!(read("\\.foo$"), Some((".foo".to_owned(), true)));
        assert_eq!(read("content/private/.*"), Some(("content/private/".to_owned(), false)));
        assert_eq!(read(".*/drafts/"), Some(("/drafts/".to_owned(), false)));
        for none in ["", "a|b", "[0-9]", "\\d", ".*"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
