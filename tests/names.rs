//! Names of files: in whatever form of Unicode, they meet what is typed; what is said of them can be
//! followed; and what fits a disk to its last byte is written.

mod common;

use common::{NOW, Run, dateline, files, write_files};
use tempfile::TempDir;

/// A name as keyboards write it, and as macOS did.
const TYPED: &str = "Майдан";
const STORED: &str = "Маи\u{306}дан";

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";
const SETTINGS: &str = "base_url = \"https://news.example/\"\ntimezone = \"UTC\"\n\
                        default_language = \"en\"\n[languages.en]\n[languages.ru]\n\
                        [taxonomies.tags]\nfield = \"Майдан\"\n";

/// A site with these files.
fn site(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let all = [("site.toml", SETTINGS)].into_iter().chain(files.iter().copied());
    write_files(folder.path(), all.map(|(path, text)| (path, text.as_bytes())));
    folder
}

fn run(folder: &TempDir, command: &str) -> Run {
    let site = folder.path().to_string_lossy();
    let mut arguments = vec![command, "--site", &*site, "--now", NOW];
    let output = folder.path().join("public").to_string_lossy().into_owned();
    if command == "build" {
        arguments.extend(["--output", &output]);
    }
    dateline(&arguments)
}

fn article(text: &str) -> String {
    format!("---\ntitle: A\ndate: 2025-08-13\n---\n{text}\n")
}

/// The site is the same, whichever form each of its names has, but for the source.
#[test]
fn both_forms_are_one_site() {
    let build = |disk: &str, text: &str| {
        let front = format!("{text}: [{text}]\naliases: [/old/{text}.html]\nslug: {text}");
        let linking = format!(
            "---\ntitle: A\ndate: 2025-08-13\nimage: {{src: {text}/{text}.svg, alt: A square}}\n\
             {front}-2\n---\n![A square]({text}/{text}.svg) [b]({text}/{text}.md)\n\
             [c](../static/{text}.txt) [d](/{text}.txt) [e](../pages/{text}.md)\n\
             [f](../terms/tags/{text}.md) [g](/en/tags/maydan.html) [h](/old/{text}.html)\n"
        );
        let named = format!("---\ntitle: B\ndate: 2025-08-13\n{front}\n---\nText\n");
        let named = named.replace(&format!("aliases: [/old/{text}.html]\n"), "");
        let translation = "---\ntitle: Б\n---\nТекст\n";
        let page = "---\ntitle: Square\n---\nText\n";
        let bulletin = format!("content/bulletins/{disk}/{disk}");
        let folder = site(&[
            ("content/bulletins/a.en.md", &linking),
            (&format!("{bulletin}.svg"), DRAWING),
            (&format!("{bulletin}.en.md"), &named),
            // The translation has the other form.
            (&format!("content/bulletins/{text}/{text}.ru.md"), translation),
            (&format!("content/static/{disk}.txt"), "x"),
            (&format!("content/pages/{disk}.en.md"), page),
            (&format!("content/terms/tags/{disk}.en.md"), page),
            (&format!("content/terms/tags/{text}.ru.md"), page),
        ]);
        let built = run(&folder, "build");
        assert_eq!((built.exit, built.stderr.as_str()), (0, ""), "{disk} on the disk");
        files(&folder.path().join("public"))
    };
    let typed = build(TYPED, TYPED);
    for path in [format!("en/{TYPED}.html"), format!("{TYPED}.txt"), format!("old/{TYPED}.html")] {
        assert!(typed.contains_key(&path), "{path}: {:?}", typed.keys());
    }
    assert!(typed.keys().all(|path| !path.contains('\u{306}')), "{:?}", typed.keys());
    for (disk, text) in [(STORED, TYPED), (TYPED, STORED), (STORED, STORED)] {
        let other = build(disk, text);
        let differing: Vec<&String> = other
            .iter()
            .filter(|(path, bytes)| typed.get(*path) != Some(bytes))
            .map(|it| it.0)
            .collect();
        assert_eq!(other.len(), typed.len());
        assert!(differing.is_empty(), "{disk:?} {text:?}: {differing:?}");
    }
}

/// A theme's name, and those of its files, may have either form as well.
#[test]
fn themes_in_both_forms() {
    for (disk, text) in [(STORED, TYPED), (TYPED, STORED)] {
        let template = format!("{{{{ asset(path=\"{text}.svg\") }}}}");
        let folder = site(&[
            ("content/bulletins/a.en.md", &article("Text")),
            (&format!("themes/{disk}/theme.toml"), "parent = \"gazette\"\n"),
            (&format!("themes/{disk}/assets/{disk}.svg"), DRAWING),
            (&format!("themes/{disk}/templates/redirect.html"), &template),
            ("site.toml", &format!("theme = \"{text}\"\n{SETTINGS}")),
        ]);
        let built = run(&folder, "build");
        assert_eq!((built.exit, built.stderr.as_str()), (0, ""), "{disk} on the disk");
    }
}

/// Whoever does what a hint says has no second error.
#[test]
fn hints_can_be_followed() {
    for (file, typo, is_picture) in [
        ("договор.pdf", "договр.pdf", false),
        ("Маи\u{306}дан.svg", "Майда.svg", true),
        ("the charter (final).pdf", "<the charter (fnal).pdf>", false),
        ("my photo.svg", "<my foto.svg>", true),
        ("50% of #1.pdf", "<50% of 1.pdf>", false),
        ("100%41.pdf", "100%4.pdf", false),
        ("R&D.pdf", "R&E.pdf", false),
        ("a-long-name-with-&lt;.pdf", "a-long-nam-with-&lt;.pdf", false),
        ("under_score*.pdf", "under_scor.pdf", false),
    ] {
        if file.contains('*') && cfg!(windows) {
            continue;
        }
        let link = |target: &str| match is_picture {
            true => format!("![x]({target})"),
            false => format!("[x]({target})"),
        };
        let content = if is_picture { DRAWING } else { "x" };
        let path = format!("content/bulletins/{file}");
        let folder =
            site(&[("content/bulletins/a.en.md", &article(&link(typo))), (&path, content)]);
        let said = run(&folder, "check").stderr;
        let hint = said.split("did you mean `").nth(1).and_then(|rest| rest.split("`?").next());
        let hint = hint.unwrap_or_else(|| panic!("no name for {typo}: {said}"));
        assert!(!hint.contains("%D0"), "{hint}");
        let followed = article(&link(hint));
        write_files(folder.path(), [("content/bulletins/a.en.md", followed.as_bytes())]);
        let said = run(&folder, "check").stderr;
        let is_unfit = file.contains('*') && said.contains("unfit-name");
        assert!(is_unfit || !said.contains("error["), "{hint}: {said}");
    }
}

/// The same in front matter.
#[test]
fn hints_for_images_can_be_followed() {
    for (file, typo) in [("my photo (1).svg", "my foto (1).svg"), ("снимок.svg", "снимк.svg")]
    {
        let article = |name: &str| {
            format!("---\ntitle: A\ndate: 2025-08-13\nimage:\n  src: {name}\n  alt: A\n---\nText\n")
        };
        let path = format!("content/bulletins/{file}");
        let folder = site(&[("content/bulletins/a.en.md", &article(typo)), (&path, DRAWING)]);
        let said = run(&folder, "check").stderr;
        let hint = said.split("did you mean `").nth(1).and_then(|rest| rest.split("`?").next());
        let hint = hint.unwrap_or_else(|| panic!("no name for {typo}: {said}"));
        write_files(folder.path(), [("content/bulletins/a.en.md", article(hint).as_bytes())]);
        let checked = run(&folder, "check");
        assert_eq!(checked.stdout, "nothing to mend\n", "{}", checked.stderr);
    }
}

/// What check lets through, the disk takes: names of the most bytes there are.
#[test]
fn the_longest_names_are_written() {
    let fill = |ending: &str| format!("{}{ending}", "n".repeat(255 - ending.len()));
    let slug = "s".repeat(255 - ".html".len());
    let named = fill(".en.md");
    let text = format!(
        "---\ntitle: A\ndate: 2025-08-13\nslug: {slug}\naliases: [/{}/{}]\n---\n[x]({})\n",
        fill(""),
        fill(".html"),
        fill(".pdf").replacen("nnnnnnnnnnn", "", 1)
    );
    let folder = site(&[
        (&format!("content/bulletins/{named}"), &text),
        (&format!("content/bulletins/{}", fill(".pdf").replacen("nnnnnnnnnnn", "", 1)), "x"),
        (&format!("content/static/{}/{}", fill(""), fill(".txt")), "x"),
        (&format!("content/pages/{}/{}", fill(""), fill(".en.md")), "---\ntitle: P\n---\nText\n"),
    ]);
    let built = run(&folder, "build");
    assert_eq!((built.exit, built.stderr.as_str()), (0, ""));
}
