//! What Hugo hands down: fields under `cascade`, in the settings or in the text of a list, count for all that
//! lies below, unless a text has its own.

use super::mounts::Mounts;
use crate::diagnostics::Diagnostics;
use crate::import::front::{self, Front};
use crate::import::tree::{Tree, is_markdown, stem};
use crate::paths::{below, folder};
use crate::values::Entry;

/// All of it, the nearest to the texts first.
#[derive(Default)]
pub(super) struct Cascade {
    list: Vec<Handed>,
}

struct Handed {
    /// The folder below which it counts, from the content's.
    folder: String,
    /// The language in which it counts, if it is said.
    lang: Option<String>,
    /// The paths for which it counts, if it names any.
    paths: Option<String>,
    /// The kind of pages for which it counts, if it names one.
    kind: Option<String>,
    values: Vec<Entry>,
}

impl Cascade {
    /// That of the settings `settings` and of the lists in `tree`. `lang_of` says in which language a list is.
    pub(super) fn new(
        settings: &mut Front,
        tree: &Tree,
        mounts: &Mounts,
        lang_of: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let mut cascade = Cascade::default();
        for path in tree.files.iter().filter(|path| is_list(path)) {
            let Some(spot) = mounts.find(path) else { continue };
            // What is wrong with it is said when the text is read.
            let mut quiet = Diagnostics::new();
            let Some(text) = tree.text(path, &mut quiet).filter(|text| text.contains("cascade"))
            else {
                continue;
            };
            let read = front::read_after_space(path, &text, &mut quiet);
            let mut front = Front::new(read.and_then(|(node, _)| node));
            cascade.add(&mut front, folder(&spot.rest), &lang_of(path));
        }
        cascade.list.sort_by_key(|handed| std::cmp::Reverse(handed.folder.len()));
        cascade.add(settings, "", &None);
        cascade
    }

    fn add(&mut self, front: &mut Front, folder: &str, lang: &Option<String>) {
        let mut groups = front.groups("cascade");
        groups.extend(front.group("cascade"));
        for mut group in groups {
            let target = ["target", "_target"].into_iter().find_map(|name| group.group(name));
            let mut target = target.unwrap_or_default();
            self.list.push(Handed {
                folder: folder.to_owned(),
                paths: target.text("path"),
                kind: target.text("kind"),
                lang: target.text("lang").or_else(|| lang.clone()),
                values: group.rest().into_iter().filter(is_of_texts).collect(),
            });
        }
    }

    /// Fills in what is handed down to the text at `rest` below the content's folder.
    pub(super) fn fill_in(&self, front: &mut Front, rest: &str, is_list: bool, lang: Option<&str>) {
        for handed in self.list.iter().filter(|handed| handed.covers(rest, is_list, lang)) {
            front.fill_in(&handed.values);
        }
    }
}

impl Handed {
    fn covers(&self, rest: &str, is_list: bool, lang: Option<&str>) -> bool {
        let is_below = self.folder.is_empty() || below(rest, &self.folder).is_some();
        let is_same = |own: &String| lang.is_some_and(|lang| own.eq_ignore_ascii_case(lang));
        let is_kind = |kind: &String| (kind == "page") != is_list || kind == "section" && is_list;
        let path = format!("/{}", stem_path(rest));
        is_below
            && self.lang.as_ref().is_none_or(is_same)
            && self.kind.as_ref().is_none_or(is_kind)
            && self.paths.as_ref().is_none_or(|pattern| matches(pattern, &path.to_lowercase()))
    }
}

/// The path of a page as patterns have it: without the name that makes it a bundle, and without an ending.
fn stem_path(rest: &str) -> &str {
    let end = rest.len() - crate::paths::name(rest).len();
    let (above, name) = rest.split_at(end);
    let stem = name.split('.').next().unwrap_or_default();
    match stem {
        "index" | "_index" => above.trim_end_matches('/'),
        stem => rest.get(..end + stem.len()).unwrap_or(rest),
    }
}

fn is_list(path: &str) -> bool {
    let (name, ending) = stem(path);
    name.split('.').next() == Some("_index") && is_markdown(ending)
}

/// Whether the field says something of a text, and not only which template shows it.
fn is_of_texts(entry: &Entry) -> bool {
    !["type", "layout", "outputs", "_merge"].iter().any(|name| entry.key.eq_ignore_ascii_case(name))
}

/// Whether `path` is one of those that the glob stands for: `*` is a part of a name, `**` any text, and
/// `{a,b}` one of several.
fn matches(pattern: &str, path: &str) -> bool {
    /// More are not written by hand.
    const MOST: usize = 64;
    let mut patterns = vec![pattern.to_lowercase()];
    let mut plain = Vec::new();
    while let Some(pattern) = patterns.pop() {
        let open = pattern.find('{');
        let close = open.and_then(|open| Some(open + pattern.get(open..)?.find('}')?));
        let (Some(open), Some(close)) = (open, close) else {
            plain.push(pattern);
            continue;
        };
        if patterns.len() + plain.len() < MOST {
            let inside = &pattern[open + 1..close];
            let put = |part: &str| format!("{}{part}{}", &pattern[..open], &pattern[close + 1..]);
            patterns.extend(inside.split(',').map(put));
        }
    }
    plain.iter().any(|pattern| {
        let pattern =
            if pattern.starts_with('/') { pattern.clone() } else { format!("/{pattern}") };
        is_match(pattern.as_bytes(), path.as_bytes())
    })
}

/// The same without braces. After a sign that fits nothing, the last star takes one sign more.
fn is_match(pattern: &[u8], path: &[u8]) -> bool {
    let (mut at, mut seen) = (0, 0);
    let mut star: Option<(usize, usize, bool)> = None;
    while seen < path.len() {
        match pattern.get(at) {
            Some(b'*') => {
                let is_deep = pattern.get(at + 1) == Some(&b'*');
                at += if is_deep { 2 } else { 1 };
                star = Some((at, seen, is_deep));
                continue;
            }
            Some(sign) if *sign == path[seen] || *sign == b'?' && path[seen] != b'/' => {
                at += 1;
                seen += 1;
                continue;
            }
            _ => {}
        }
        match star {
            Some((behind, from, is_deep)) if is_deep || path[from] != b'/' => {
                star = Some((behind, from + 1, is_deep));
                (at, seen) = (behind, from + 1);
            }
            _ => return false,
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(|sign| *sign == b'*'))
}

#[cfg(test)]
mod tests {
    use super::{matches, stem_path};

    #[test]
    fn patterns() {
        for (pattern, path) in [
            ("/blog/**", "/blog/2020/a"),
            ("**", "/a"),
            ("/blog/*", "/blog/a"),
            ("{/news,/news/**}", "/news/a"),
            ("{/news,/news/**}", "/news"),
            ("/**/old", "/a/b/old"),
            ("/Blog/?", "/blog/a"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [("/blog/*", "/blog/a/b"), ("/news/**", "/blog/a"), ("/a", "/ab")] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn paths_of_pages() {
        assert_eq!(stem_path("news/a/index.ru.md"), "news/a");
        assert_eq!(stem_path("news/a.ru.md"), "news/a");
        assert_eq!(stem_path("_index.md"), "");
    }
}
