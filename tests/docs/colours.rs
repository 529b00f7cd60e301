//! The example in `docs/themes.md` by which a theme changes colours: what it adds reaches every page.

use std::fs;

use crate::blocks::blocks;
use crate::common::{SITE_PARTS, build, copy, files, repository};
use crate::page;

/// The theme of the example.
const THEME: &str = "themes/herald/";

/// A page of each kind of the archive, and more than one where a kind has several looks.
const PAGES: &[&str] = &[
    "404.html",
    "index.html",
    "en/index.html",
    "en/news.html",
    "en/news/1.html",
    "en/2025.html",
    "en/2025/08.html",
    "en/2025/08/13.html",
    "en/2025/08/13/interior-ministers-council-cis.html",
    "ar/2025/08/13/interior-ministers-council-cis.html",
    "en/countries.html",
    "en/countries/by.html",
    "en/tags.html",
    "en/tags/cis.html",
    "en/about.html",
    "en/search.html",
];

/// What follows in the example after what it adds to all pages, and is a theme of its own.
const SECTION: &str = "### Colours";

#[test]
fn the_colours_of_the_example_reach_every_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path();
    copy(&repository(), site, SITE_PARTS);
    let settings = fs::read_to_string(site.join("site.toml")).expect("the settings");
    let settings = settings.replace("theme = \"gazette\"", "theme = \"herald\"");
    fs::write(site.join("site.toml"), settings).expect("the settings");
    let text = page("docs/themes.md").text;
    let (_, example) = text.split_once(SECTION).expect("the example");
    let example = example.split("\n### ").next().unwrap_or_default();
    for block in blocks(example).iter().filter(|block| block.about.starts_with(THEME)) {
        let file = site.join(&block.about);
        fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
        fs::write(file, &block.text).expect("a file");
    }
    let output = site.join("public");
    let run = build(site, &output, &["--future"]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let built = files(&output);
    let linked = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("assets/herald.");
    let pages: Vec<_> = built.iter().filter(|(path, _)| path.ends_with(".html")).collect();
    for path in PAGES {
        assert!(pages.iter().any(|(built, _)| built == path), "the archive has no page {path}");
    }
    let without = pages.iter().filter(|(_, bytes)| !linked(bytes)).map(|(path, _)| path);
    let without: Vec<_> = without.collect();
    assert!(without.is_empty(), "{} of {} lack it: {without:?}", without.len(), pages.len());
    let is_redirect =
        |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("http-equiv=\"refresh\"");
    assert!(pages.iter().any(|(_, bytes)| is_redirect(bytes)), "no redirect is among them");
}
