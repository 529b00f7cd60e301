//! The archive only grows: a new bulletin leaves pages with numbers, and articles that do not stand
//! beside it, as they are. What the sample's own growth does is in `edits` and in the benchmark; here are
//! the sites that have undone it.

mod common;

use std::collections::BTreeMap;

use common::{build, built, write_files};

/// A site with the settings `settings`, and its output after `before` and then after `later` too.
fn grown(
    settings: &str,
    before: &[(&str, &str)],
    later: &[(&str, &str)],
) -> [BTreeMap<String, Vec<u8>>; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    let (site, public) = (folder.path().join("site"), folder.path().join("public"));
    let settings = format!("base_url = \"https://bulletin.example/\"\n{settings}");
    write_files(&site, [("site.toml", settings.as_bytes())]);
    [before, later].map(|files| {
        let files = files.iter().map(|(name, front)| {
            let text = format!("---\n{front}\n---\n\nText.\n");
            (format!("content/bulletins/{name}.md"), text)
        });
        for (path, text) in files {
            write_files(&site, [(path.as_str(), text.as_bytes())]);
        }
        let run = build(&site, &public, &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        built(&public)
    })
}

/// The pages with numbers, and the articles but for those `beside` the new one, that have changed.
fn changed([before, after]: &[BTreeMap<String, Vec<u8>>; 2], beside: &[&str]) -> Vec<String> {
    let is_frozen = |path: &&String| {
        let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".html");
        let is_numbered = name.bytes().all(|byte| byte.is_ascii_digit());
        let parts = path.split('/').collect::<Vec<_>>();
        let is_date = parts.get(1).is_some_and(|part| part.starts_with("20")) && parts.len() < 5;
        path.ends_with(".html") && (!is_date && (is_numbered || parts.len() == 5))
    };
    let differs = |path: &&String| after.get(*path) != before.get(*path);
    // The newest number leads to the own address until the next page is full.
    let leads_on =
        |path: &&String| String::from_utf8_lossy(&before[*path]).contains("http-equiv=\"refresh\"");
    let is_beside = |path: &&String| beside.iter().any(|name| path.ends_with(name));
    let paths = before.keys().filter(is_frozen).filter(differs);
    paths.filter(|path| !is_beside(path) && !leads_on(path)).cloned().collect()
}

#[test]
fn another_spelling_of_a_name_renames_nobody() {
    let settings =
        "[languages.en]\n[taxonomies.authors]\nkind = \"person\"\n[archive]\npage_size = 1\n";
    let by = |title: &str, day: u32, name: &str| {
        format!("title: {title}\ndate: 2025-01-0{day}\nauthors: {name}")
    };
    let old = [by("One", 1, "Anna Kovalenko"), by("Two", 2, "Anna Kovalenko")];
    let before = [("n1.en", &*old[0]), ("n2.en", &*old[1])];
    for name in ["anna kovalenko", "ANNA KOVALENKO", "Anna  kovalenko", "anna-kovalenko"] {
        let new = by("Three", 3, name);
        let site = grown(settings, &before, &[("n3.en", &new)]);
        assert_eq!(changed(&site, &["/n2.html"]), Vec::<String>::new(), "{name}");
        assert!(
            String::from_utf8_lossy(&site[1]["en/2025/01/03/n3.html"]).contains("Anna Kovalenko")
        );
    }
}

#[test]
fn a_page_does_not_wait_for_another_editions() {
    let settings = "[languages.en]\n[languages.ru]\n[taxonomies.tags]\n[archive]\npage_size = 1\n";
    let before = [
        ("one.en", "title: One\ndate: 2025-01-01\ntags: [a]"),
        ("one.ru", "title: Один\ntags: []"),
    ];
    let later = [("two.en", "title: Two\ndate: 2025-01-02\ntags: [a]")];
    let site = grown(settings, &before, &later);
    assert!(site[0].contains_key("en/tags/a/1.html"));
    assert_eq!(changed(&site, &["/one.html"]), Vec::<String>::new());
    let page = String::from_utf8_lossy(&site[1]["en/tags/a/1.html"]);
    assert!(!page.contains("hreflang=\"ru\" href=\"https"), "they list other bulletins: {page}");
}

#[test]
fn what_stands_in_for_a_page_is_there_to_stay() {
    let settings = "[languages.en]\n[languages.ru]\n[archive]\npage_size = 1\n\
                    missing_translation = \"omit\"\n";
    let before = [("r1.ru", "title: R\ndate: 2025-07-01"), ("r0.en", "title: Q\ndate: 2025-06-01")];
    let site = grown(settings, &before, &[("e1.en", "title: E\ndate: 2025-07-02")]);
    assert_eq!(changed(&site, &["/r0.html"]), Vec::<String>::new());
}
