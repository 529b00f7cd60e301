//! What is rendered again after an edit of the settings or the wording, and what is not.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use common::{build, files, write_files};
use tempfile::TempDir;

/// Two articles with tags of their own, in English and Russian; Belarusian has neither.
const SITE: &[(&str, &str)] = &[
    (
        "site.toml",
        "base_url = \"https://news.example/\"\n[languages.en]\n[languages.ru]\n[languages.be]\n\
         fallback = [\"ru\"]\n[taxonomies.tags]\n",
    ),
    ("i18n/en/site.ftl", "site-title = News\nall-news = All { -brand }\n-brand = news\n"),
    ("i18n/ru/site.ftl", "site-title = { tags-paper }\ntags-paper = Газета\n"),
    ("i18n/be/site.ftl", "site-title = Навіны\ntags-paper = Газета\n"),
    ("content/bulletins/a.en.md", "---\ntitle: A\ndate: 2025-01-01\ntags: [space]\n---\nText.\n"),
    ("content/bulletins/a.ru.md", "---\ntitle: А\n---\nТекст.\n"),
    ("content/bulletins/b.en.md", "---\ntitle: B\ndate: 2025-02-02\ntags: [sea]\n---\nText.\n"),
];

/// The site to edit, which was built.
struct Scene {
    folder: TempDir,
}

impl Scene {
    fn new() -> Self {
        Scene::of(SITE)
    }

    fn of(files: &[(&str, &str)]) -> Self {
        let scene = Scene { folder: tempfile::tempdir().expect("a folder") };
        files.iter().for_each(|(path, text)| scene.write(path, text));
        scene.again();
        scene
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, path: &str, text: &str) {
        write_files(&self.path("site"), [(path, text.as_bytes())]);
    }

    /// Puts `text` before what the file at `path` has.
    fn prepend(&self, path: &str, text: &str) {
        let old = fs::read_to_string(self.path("site").join(path)).expect("a file");
        self.write(path, &format!("{text}{old}"));
    }

    /// Builds; what was rendered, and whether its bytes are new. The output is that of a clean
    /// build.
    fn again(&self) -> BTreeMap<String, bool> {
        let run = build(&self.path("site"), &self.path("public"), &["--why"]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let _ = fs::remove_dir_all(self.path("clean"));
        assert_eq!(build(&self.path("site"), &self.path("clean"), &[]).exit, 0);
        let (found, clean) = (files(&self.path("public")), files(&self.path("clean")));
        let stale = |path: &&String| found.get(*path) != clean.get(*path);
        let stale: Vec<_> = clean.keys().chain(found.keys()).filter(stale).collect();
        assert!(stale.is_empty(), "{stale:#?}");
        let lines = run.stdout.lines().filter_map(|line| line.split_once(": "));
        let rendered = lines.filter(|(address, _)| clean.contains_key(*address));
        rendered.map(|(address, why)| (address.to_owned(), !why.contains("the same"))).collect()
    }
}

#[test]
fn comments_and_order_render_nothing() {
    let scene = Scene::new();
    scene.prepend("site.toml", "# A comment.\n");
    assert_eq!(scene.again(), BTreeMap::new());
    scene.prepend("i18n/en/site.ftl", "nobody-asks = For it\n");
    assert_eq!(scene.again(), BTreeMap::new());
    scene.write("i18n/en/site.ftl", "# A comment.\n-brand = news\n\n# Another.\nall-news = All { -brand }\n## Names\nsite-title = News\n");
    assert_eq!(scene.again(), BTreeMap::new());
    // No page of this site has a map, but all pages name the agency's accounts.
    scene.prepend("site.toml", "map = false\n");
    assert_eq!(scene.again(), BTreeMap::new());
    let follow = "follow = [{ name = \"X\", url = \"https://x.example/\" }]\n";
    scene.prepend("site.toml", follow);
    assert!(scene.again().contains_key("en/2025/02/02/b.html"));
}

#[test]
fn a_label_renders_what_shows_it() {
    let scene = Scene::new();
    scene.prepend("i18n/en/site.ftl", "tags-nobody = Nobody has it\n");
    assert_eq!(scene.again(), BTreeMap::new());
    scene.prepend("i18n/en/site.ftl", "tags-space = Outer space\n");
    let rendered = scene.again();
    for address in ["en/2025/01/01/a.html", "en/tags.html", "en/tags/space.html", "en/search.html"]
    {
        assert_eq!(rendered.get(address), Some(&true), "{address}: {rendered:#?}");
    }
    // Some depend on a label that they could show, or on a page that does.
    let in_vain = rendered.iter().filter(|(_, changed)| !**changed).map(|(address, _)| address);
    let in_vain: Vec<_> = in_vain.filter(|address| !is_for_machines(address)).collect();
    assert!(in_vain.is_empty(), "{in_vain:#?}");
    assert!(!rendered.contains_key("en/2025/02/02/b.html"));
}

fn is_for_machines(address: &str) -> bool {
    address.ends_with(".xml") || address.ends_with(".jsonl")
}

#[test]
fn a_message_renders_what_may_show_it() {
    let scene = Scene::new();
    let editions = |scene: &Scene| {
        let rendered = scene.again();
        ["en", "ru", "be"].map(|tag| rendered.contains_key(&format!("{tag}/news.html")))
    };
    // A label that another message shows; Belarusian has a name of its own.
    scene.write("i18n/ru/site.ftl", "site-title = { tags-paper }\ntags-paper = Журнал\n");
    assert_eq!(editions(&scene), [false, true, false]);
    scene.write("i18n/en/site.ftl", "site-title = News\nall-news = All { -brand }\n-brand = it\n");
    assert_eq!(editions(&scene), [true, false, false]);
    // The theme has it in Belarusian, which comes before a fallback.
    scene.prepend("i18n/ru/site.ftl", "latest-news = Новое\n");
    assert_eq!(editions(&scene), [false, true, false]);
}

/// Two languages without wording of their own, which borrow the theme's English.
const BORROWERS: &[(&str, &str)] = &[
    ("content/bulletins/a.uk.md", "---\ntitle: A\ndate: 2025-01-01\naliases: [/old/a]\n---\nA.\n"),
    ("content/bulletins/b.bn.md", "---\ntitle: B\ndate: 2025-02-02\naliases: [/old/b]\n---\nB.\n"),
];

/// The settings of their site, in which the default language has the tag `english`.
fn settings(english: &str, order: [&str; 2]) -> String {
    let [first, second] = order;
    format!(
        "base_url = \"https://news.example/\"\ndefault_language = \"{english}\"\ntheme = \"own\"\n\
         [languages.{english}]\n[languages.{first}]\n[languages.{second}]\n\
         [archive]\nmissing_translation = \"omit\"\n"
    )
}

/// What is shown of a language that words are borrowed from, on the small pages at old addresses
/// and in the script with the recent news too: these have no frame that would name it.
#[test]
fn a_language_that_others_borrow_from_may_be_renamed() {
    let first = settings("en", ["uk", "bn"]);
    let theme = [
        ("site.toml", first.as_str()),
        ("themes/own/theme.toml", "parent = \"gazette\"\n"),
        ("themes/own/templates/recent.js", "{{ edition_number }} {{ t(id=\"search\") }}\n"),
    ];
    let scene = Scene::of(&[&theme, BORROWERS].concat());
    for order in [["uk", "bn"], ["bn", "uk"]] {
        for english in ["en-GB", "en"] {
            scene.write("site.toml", &settings(english, order));
            assert!(!scene.again().is_empty(), "{english} {order:?}");
        }
    }
}

#[test]
fn a_label_that_a_template_asks_for_renders_all() {
    let scene = Scene::new();
    scene.write("themes/own/theme.toml", "parent = \"gazette\"\n");
    scene.write(
        "themes/own/templates/link.html",
        "{% set id = \"tags-\" ~ \"paper\" %}<i>{{ t(id=id) }}</i>{% include \"gazette/link.html\" %}\n",
    );
    scene.prepend("i18n/en/site.ftl", "tags-paper = Paper\n");
    scene.prepend("site.toml", "theme = \"own\"\n");
    scene.again();
    let text = fs::read_to_string(scene.path("site/i18n/en/site.ftl")).expect("a file");
    scene.write("i18n/en/site.ftl", &text.replace("Paper", "Journal"));
    assert!(scene.again().contains_key("en/2025/02/02/b.html"));
}
