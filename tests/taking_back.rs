//! What was published is taken back: what it said is nowhere, all else stays as it is, and what is
//! gone is told.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use common::{SITE_PARTS, build, built, copy, repository, write_files};
use tempfile::TempDir;

const SITE: &str = "base_url = \"https://news.example/\"\n[languages.en]\n[languages.ru]\n\
                    [taxonomies.tags]\n[archive]\npage_size = 3\n";

struct Site {
    folder: TempDir,
}

impl Site {
    fn new(files: &[(&str, &str)]) -> Self {
        let site = Site { folder: tempfile::tempdir().expect("a folder") };
        site.write("site.toml", SITE);
        files.iter().for_each(|(path, text)| site.write(path, text));
        site
    }

    fn sample() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&repository(), &folder.path().join("site"), SITE_PARTS);
        Site { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("site").join(path)
    }

    fn write(&self, path: &str, text: &str) {
        write_files(&self.path(""), [(path, text.as_bytes())]);
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("a file");
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to));
    }

    /// Builds, and gives what was said.
    fn build(&self, more: &[&str]) -> String {
        let run = build(&self.path(""), &self.folder.path().join("public"), more);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        run.stderr
    }

    fn built(&self) -> BTreeMap<String, Vec<u8>> {
        built(&self.folder.path().join("public"))
    }

    /// The output of a build in an empty folder.
    fn clean(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = self.folder.path().join("clean");
        let run = build(&self.path(""), &folder, &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        built(&folder)
    }
}

/// The findings of dropped addresses: place, message and hint.
fn dropped(said: &str) -> Vec<String> {
    let found = said.split("\n\n").filter(|found| found.starts_with("warning[dropped-address]"));
    found.map(str::to_owned).collect()
}

const BRIDGE: &str = "content/bulletins/bridge.en.md";
const FERRY: &str = "content/bulletins/ferry.en.md";

#[test]
fn a_dropped_address_is_told_once() {
    let article = "---\ntitle: A bridge\ndate: 2025-08-12\n---\nIt is long.\n";
    let page = "---\ntitle: About\n---\nAbout us.\n";
    let site =
        Site::new(&[(BRIDGE, article), ("content/pages/about.en.md", page), (FERRY, article)]);
    assert_eq!(site.build(&[]), "");
    let told = |edit: &dyn Fn()| {
        edit();
        let found = dropped(&site.build(&[]));
        assert_eq!(dropped(&site.build(&[])), Vec::<String>::new(), "it was told twice");
        found
    };

    let found = told(&|| site.replace(BRIDGE, "2025-08-12", "2025-08-11"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(&format!("--> {BRIDGE}:")), "{found:?}");
    assert!(found[0].contains("en/2025/08/12/bridge.html was published and is gone"), "{found:?}");
    let line = "aliases: [/en/2025/08/12/bridge.html]";
    assert!(found[0].contains(&format!("`{line}`")), "{found:?}");

    // With the line that was named it is there again, and to take that out is told as well.
    let found = told(&|| site.replace(BRIDGE, "---\ntitle", &format!("---\n{line}\ntitle")));
    assert_eq!(found, Vec::<String>::new());
    let found = told(&|| site.replace(BRIDGE, &format!("{line}\n"), ""));
    assert!(found[0].contains("en/2025/08/12/bridge.html"), "{found:?}");

    let found = told(&|| site.replace(BRIDGE, "---\ntitle", "---\nslug: viaduct\ntitle"));
    assert!(found[0].contains(&format!("--> {BRIDGE}:")), "{found:?}");
    assert!(found[0].contains("`aliases: [/en/2025/08/11/bridge.html]`"), "{found:?}");

    // Where it has old addresses already, they stay.
    site.replace(BRIDGE, "title: A", "aliases: [/old.html]\ntitle: A");
    site.build(&[]);
    let found = told(&|| site.replace(BRIDGE, "slug: viaduct", "slug: crossing"));
    let line = "aliases: [/old.html, /en/2025/08/11/viaduct.html]";
    assert!(found[0].contains(&format!("make its `aliases` `{line}`")), "{found:?}");
    let found = told(&|| site.replace(BRIDGE, "aliases: [/old.html]\n", ""));
    assert!(found[0].contains("named it as an old address of its own"), "{found:?}");
    assert!(found[0].contains("write `aliases: [/old.html]`"), "{found:?}");
    site.replace(BRIDGE, "slug: crossing", "slug: viaduct");
    site.build(&[]);

    let found = told(&|| site.replace(BRIDGE, "slug: viaduct", "slug: bridge\ndraft: true"));
    assert!(found[0].contains("withdrawn"), "{found:?}");

    let found = told(&|| fs::remove_file(site.path("content/pages/about.en.md")).expect("it"));
    assert!(found[0].contains("en/about.html"), "{found:?}");
    assert!(found[0].ends_with("none does, bring its file back"), "{found:?}");
    let found = told(&|| fs::remove_file(site.path(FERRY)).expect("it"));
    assert!(found[0].contains("bring its file back with `withdrawn`"), "{found:?}");
}

/// What was published is remembered whatever builds come between.
#[test]
fn a_dropped_address_is_told_by_each_way_to_build() {
    let article = "---\ntitle: A bridge\ndate: 2025-08-12\n---\nIt is long.\n";
    let ways: [(&[&[&str]], &[&str]); 3] = [
        (&[], &["--clean"]),
        (&[&["--drafts"]], &[]),
        (&[&["--drafts"], &["--drafts", "--clean"]], &["--clean"]),
    ];
    for (between, last) in ways {
        let site = Site::new(&[(BRIDGE, article), (FERRY, article)]);
        site.build(&[]);
        site.replace(BRIDGE, "---\ntitle", "---\ndraft: true\ntitle");
        site.replace(FERRY, "---\ntitle", "---\nslug: boat\ntitle");
        for way in between {
            assert_eq!(dropped(&site.build(way)), Vec::<String>::new(), "{way:?}");
        }
        let found = dropped(&site.build(last));
        assert_eq!(found.len(), 2, "{between:?} {last:?}: {found:?}");
        let said = found.concat();
        assert!(said.contains("listing: unlisted"), "{said}");
        assert!(said.contains("`aliases: [/en/2025/08/12/ferry.html]`"), "{said}");
        assert_eq!(dropped(&site.build(last)), Vec::<String>::new(), "it was told twice");
    }
}

/// What parts leave out, the next build of the whole tells.
#[test]
fn a_dropped_address_is_told_after_shards() {
    let article = "---\ntitle: A bridge\ndate: 2025-08-12\n---\nIt is long.\n";
    let site = Site::new(&[(BRIDGE, article), (FERRY, article)]);
    let shards = || ["1/2", "2/2"].map(|part| site.build(&["--shard", part]));
    shards();
    fs::remove_file(site.path(FERRY)).expect("it");
    assert_eq!(dropped(&shards().concat()), Vec::<String>::new());
    assert_eq!(dropped(&site.build(&[])).len(), 1);
    assert_eq!(dropped(&site.build(&[])), Vec::<String>::new());
}

/// Whoever follows the hint of an address that waits, or of a page, must find what it speaks of.
#[test]
fn each_file_is_told_what_it_can_have() {
    let article = "---\ntitle: A bridge\ndate: 2025-08-12\n---\nIt is long.\n";
    let russian = "---\ntitle: Мост\n---\nОн длинный.\n";
    let page = "---\ntitle: About\n---\nAbout us.\n";
    let files = [(BRIDGE, article), ("content/bulletins/bridge.ru.md", russian)];
    let site = Site::new(&files);
    site.write("content/pages/about.en.md", page);
    site.build(&[]);
    site.replace(BRIDGE, "2025-08-12", "2095-08-12");
    site.replace("content/pages/about.en.md", "---\ntitle", "---\ndraft: true\ntitle");
    let found = dropped(&site.build(&[]));
    assert_eq!(found.len(), 3, "{found:?}");
    for waits in found.iter().filter(|found| found.contains("bridge.html")) {
        assert!(waits.contains(&format!("--> {BRIDGE}:")), "{waits}");
        assert!(waits.contains("until the day in `date`"), "{waits}");
    }
    let about = found.iter().find(|found| found.contains("about.html")).expect("it");
    assert!(about.contains("take `draft: true` out"), "{about}");
    assert!(!about.contains("withdrawn"), "{about}");
}

#[test]
fn a_preview_drops_nothing_and_many_are_counted() {
    let site = Site::new(&[]);
    for number in 1..=13 {
        let text = format!("---\ntitle: A\ndate: 2025-08-12\ndraft: true\n---\nIt is {number}.\n");
        site.write(&format!("content/bulletins/a-{number}.en.md"), &text);
    }
    site.build(&["--drafts"]);
    assert_eq!(dropped(&site.build(&[])), Vec::<String>::new());
    for number in 1..=13 {
        site.replace(&format!("content/bulletins/a-{number}.en.md"), "draft: true\n", "");
    }
    site.build(&[]);
    for number in 1..=13 {
        fs::remove_file(site.path(&format!("content/bulletins/a-{number}.en.md"))).expect("it");
    }
    let said = site.build(&[]);
    assert!(said.contains("3 more addresses that were published are gone"), "{said}");
}

#[test]
fn a_withdrawal_changes_little_and_leaves_no_word() {
    let site = Site::sample();
    site.replace("site.toml", "page_size = 10", "page_size = 5");
    let (original, word) = ("content/bulletins/2010/11/naadam.en.md", "zyxwv");
    let text = fs::read_to_string(site.path(original)).expect("a file");
    site.write(original, &format!("{text}\nThe word {word} stands here alone.\n"));
    site.build(&[]);
    let before = site.built();
    let has = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(word);
    assert!(before.values().any(|bytes| has(bytes)));
    let title = "---\ntitle";
    site.replace(original, title, "---\nwithdrawn: {date: 2025-12-01, note: It was wrong.}\ntitle");
    assert_eq!(dropped(&site.build(&[])), Vec::<String>::new());
    let after = site.built();
    assert!(!after.values().any(|bytes| has(bytes)), "what was withdrawn is in the output");
    assert!(after == site.clean(), "another build would write something else");
    let changed = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).count();
    assert!(changed < 300, "{changed} files");
    // No number and no place is another's now.
    let pages = |all: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        all.keys().filter(|path| path.ends_with(".html")).cloned().collect()
    };
    assert_eq!(pages(&before), pages(&after));
}
