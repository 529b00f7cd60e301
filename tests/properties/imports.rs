//! Sites of other systems, with anything in their files.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dateline::import::{Options, System, run};
use dateline::inside::Kind;
use dateline::inside::front_matter::{Split, read, split};
use dateline::{Diagnostics, read_site};

use crate::common::files;
use crate::draws::Draws;
use crate::folder::{Tree, write};
use crate::found::are_well_formed;
use crate::texts;

/// What the files of other systems are made of, beside what is in the samples.
const PIECES: &[&str] = &[
    "\n",
    "---\n",
    "+++\n",
    "title: ",
    "title = \"a\"\n",
    "date: 2020-02-30\n",
    "date: 2020-01-01 25:00\n",
    "tags: [",
    "categories:\n  - ",
    "permalink: /:year/:title/\n",
    "slug: ../../a\n",
    "url = \"//x\"\n",
    "aliases: [\"../x\", \"\"]\n",
    "layout: ",
    "lang: xx\n",
    "published: false\n",
    "{% post_url 2020-01-01-a %}",
    "{% highlight x %}",
    "{% endhighlight %}",
    "{{< figure src=\"a.png\" >}}",
    "{{% x %}}",
    "{{< ",
    " >}}",
    "{{ ref \"a.md\" }}",
    "{{ site.baseurl }}",
    "<!--more-->",
    "@/a.md",
    "[a](@/b.md)",
    "[a](../b.md)",
    "[a](%2e%2e/b)",
    "![a](/img/x.svg)",
    "<item>",
    "</item>",
    "<wp:post_id>1</wp:post_id>",
    "<content:encoded><![CDATA[",
    "]]></content:encoded>",
    "<category domain=\"post_tag\" nicename=\"",
    "[caption id=\"1\"]",
    "[/caption]",
    "<!-- wp:image {\"id\":1} -->",
    "<table><tr><td>",
    "<ul><li>",
    "<pre>",
    "<p>",
    "&nbsp;",
    "<br>",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
];

/// A sample: its system, what is imported of it, its settings, and its files.
struct Sample {
    system: System,
    source: &'static str,
    settings: String,
    files: Tree,
}

/// The samples of `tests/import`.
static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let all = [
        ("jekyll", System::Jekyll, ""),
        ("hugo", System::Hugo, ""),
        ("zola", System::Zola, ""),
        ("wordpress-wpml", System::WordPress, "export.xml"),
        ("wordpress-polylang", System::WordPress, "export.xml"),
        ("hugo-folders", System::Hugo, ""),
        ("hugo-names", System::Hugo, ""),
    ];
    let cases = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let sample = |(name, system, source)| {
        let case: PathBuf = cases.join(name);
        let settings = std::fs::read_to_string(case.join("site/site.toml")).expect("settings");
        Sample { system, source, settings, files: files(&case.join("source")) }
    };
    all.map(sample).into()
});

/// A sample with some of its files changed is imported: nothing that is written fails to be read,
/// nothing lies outside of the content, and a second import leaves all of it.
pub fn any_site_is_imported(draws: &mut Draws) {
    let sample = &SAMPLES[draws.below(SAMPLES.len())];
    let mut old = sample.files.clone();
    for _ in 0..draws.between(1, 3) {
        change(draws, &mut old);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (site, source) = (folder.path().join("site"), folder.path().join("old"));
    old.iter().for_each(|(path, bytes)| write(&source.join(path), bytes));
    write(&site.join("site.toml"), sample.settings.as_bytes());
    let source = source.join(sample.source);

    let (notes, found) = import(&site, sample.system, &source);
    assert!(!notes.contains(|c: char| c.is_control() && c != '\n'), "{notes:?}");
    let texts =
        old.into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
    are_well_formed(&found, &texts.collect());
    let written = files(&site);
    for (path, bytes) in written.iter().filter(|(path, _)| path.ends_with("report.txt")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{path}: {text:?}");
    }
    assert!(!notes.contains("not accounted for"), "{notes}");
    written.iter().for_each(|(path, bytes)| is_read(&site, path, bytes));
    let inside = [
        "site.toml",
        "content/",
        "i18n/",
        "import-report.txt",
        "import-report.json",
        "import-redirects.txt",
    ];
    let outside = |path: &String| !inside.iter().any(|start| path.starts_with(start));
    assert_eq!(written.keys().find(|path| outside(path)), None);
    import(&site, sample.system, &source);
    // What is said of an import is said of each anew.
    let content = |files: Tree| -> Tree {
        files.into_iter().filter(|(path, _)| !path.starts_with("import-report")).collect()
    };
    assert!(content(files(&site)) == content(written), "a second import changes something");
}

/// Changes a piece of one of the files, most of which are texts.
fn change(draws: &mut Draws, old: &mut Tree) {
    let at = draws.below(old.len());
    let Some((path, bytes)) = old.iter_mut().nth(at) else { return };
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    let start = text.floor_char_boundary(draws.below(text.len() + 1));
    let end = match draws.below(3) {
        0 => start,
        1 => text.floor_char_boundary((start + draws.below(60)).min(text.len())).max(start),
        _ => text[start..].find('\n').map_or(text.len(), |line| start + line),
    };
    let new = texts::woven(draws, PIECES, 5);
    draws.show(path, &format!("{new:?} in the place of {:?}", &text[start..end]));
    text.replace_range(start..end, &new);
    *bytes = text.into_bytes();
}

fn import(site: &Path, system: System, source: &Path) -> (String, Diagnostics) {
    let mut found = Diagnostics::new();
    let settings = read_site(site, None, &mut found).expect("a site");
    let outcome = run(&settings, system, source, &Options::default(), &mut found);
    (outcome.report, found)
}

/// Front matter that was written can be read.
fn is_read(site: &Path, path: &str, bytes: &[u8]) {
    let is_text = path.ends_with(".md") && !path.starts_with("content/static/");
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| is_text) else { return };
    let Split::Parts { yaml, .. } = split(text) else {
        panic!("{path} has no front matter: {text:?}")
    };
    let mut found = Diagnostics::new();
    let settings = read_site(site, None, &mut found).expect("a site");
    let kind = if path.starts_with("content/bulletins/") { Kind::Bulletin } else { Kind::Page };
    read(&settings, kind, path, &text[yaml.clone()], yaml.start, &mut found);
    assert!(found.is_empty(), "{path}: {found:?} in {text:?}");
}
