//! What was meant by a link's target that is no path to a file.

use crate::content::markdown::{self, is_of_page};
use crate::paths::decoded;

/// What to write in the place of `target`, where it is plain that it leads out of the site.
pub(super) fn outside(target: &str) -> Option<String> {
    let address = markdown::outside(target)?;
    Some(match address.starts_with("mailto:") {
        true => format!("to a mail address write `{address}`"),
        false => format!("to a page of another site write its whole address: `{address}`"),
    })
}

/// What to write in the place of `target`, where it is a path on the writer's own disk, as programs
/// copy it: `C:\docs\report.pdf`, `file:///home/anna/report.pdf`.
pub(in crate::check) fn on_disk(target: &str) -> Option<String> {
    let path = target.trim();
    let is_drive = path.get(1..3).is_some_and(|at| matches!(at, ":\\" | ":/"))
        && path.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_file = path.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("file:"));
    // Old sites have pages at /home/ too.
    let is_home = ["/home/", "/Users/", "~/"].iter().any(|home| path.starts_with(home));
    let is_home = is_home && !is_page(path);
    if !(is_drive || is_file || is_home || path.starts_with("\\\\")) {
        return None;
    }
    let name = decoded(path.rsplit(['/', '\\']).next().unwrap_or_default());
    Some(match name.is_empty() {
        true => "copy the file beside this article, and write its name here".to_owned(),
        false => format!("copy the file beside this article, and write its name: `{name}`"),
    })
}

/// Whether `target` is words, as in `[Applause](in Russian)`, and no path.
pub(super) fn is_words(target: &str) -> bool {
    !target.contains(['.', '/', '#', ':'])
}

/// Whether a path from the site's root is that of a page: `/2012/01/the-news/`, `/news.php`.
pub(super) fn is_page(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.is_empty() || is_of_page(ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_on_a_disk() {
        let is_on_disk = |path: &str| on_disk(path).is_some_and(|hint| hint.contains("`x y.pdf`"));
        for path in
            ["C:\\docs\\x y.pdf", "d:/x y.pdf", "file:///C:/x%20y.pdf", "\\\\server\\x y.pdf"]
        {
            assert!(is_on_disk(path), "{path}");
        }
        for path in
            ["x.pdf", "a\\x.pdf", "/home/", "/home/about.html", "/files/x.pdf", "домой:/x", ""]
        {
            assert_eq!(on_disk(path), None, "{path}");
        }
    }

    #[test]
    fn what_leads_out() {
        for (target, meant) in [
            ("www.example.com/a", Some("https://www.example.com/a")),
            ("example.com", Some("https://example.com")),
            ("news.example.by/x?y", Some("https://news.example.by/x?y")),
            ("http//x.example", Some("https://x.example")),
            ("https//:x.example", Some("https://x.example")),
            ("press@example.com", Some("mailto:press@example.com")),
            ("charter.md", None),
            ("charter.pdf", None),
            ("../08/charter.md", None),
            ("laughter", None),
            ("http-notes.md", None),
        ] {
            let found = outside(target);
            assert_eq!(found.is_some(), meant.is_some(), "{target}");
            assert!(found.unwrap_or_default().contains(meant.unwrap_or_default()), "{target}");
        }
    }
}
