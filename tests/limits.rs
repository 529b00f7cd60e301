//! Files that were made to take all time or memory: each is refused in words, or done with in time
//! that grows with its size and not with the square of it.

mod common;

use std::time::{Duration, Instant};

use common::{Run, build, dateline, write_files};
use tempfile::TempDir;

const SITE_TOML: &str = "base_url = \"https://news.example/\"\n[languages.en]\n[taxonomies.tags]\n";
const ARTICLE: &str = "content/bulletins/a.en.md";

/// A site with `files`.
fn site(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write_files(folder.path(), [("site.toml", SITE_TOML.as_bytes())]);
    write_files(folder.path(), files.iter().copied());
    folder
}

/// A site whose article has the tags `tags` and a dead link, which keeps their pages from being made.
fn tagged(tags: &str) -> TempDir {
    let site = article(&format!("tags: [{tags}]\n"), "[x](y.md)");
    let settings = format!("{SITE_TOML}[limits]\nterms = 10000\n");
    write_files(site.path(), [("site.toml", settings.as_bytes())]);
    site
}

/// A site whose article has `fields` and `text`.
fn article(fields: &str, text: &str) -> TempDir {
    let file = format!("---\ntitle: A\ndate: 2025-08-13\n{fields}---\n{text}\n");
    site(&[(ARTICLE, file.as_bytes())])
}

fn built(site: &TempDir) -> Run {
    build(site.path(), &site.path().join("public"), &[])
}

/// Builds the site, which is refused with `words`.
fn refused(site: &TempDir, words: &str) {
    let run = built(site);
    assert_eq!(run.exit, 1, "{words}");
    assert!(run.stderr.contains(words), "{words}:\n{:.2000}", run.stderr);
}

#[test]
fn a_text_that_is_too_large_is_not_read() {
    let site = article("", &"word ".repeat(1_100_000));
    refused(
        &site,
        "error[over-limit]: the file has more than 5 MB\n --> content/bulletins/a.en.md:1:1",
    );
    let settings = format!("{SITE_TOML}[limits]\ntext_mb = 6\n");
    write_files(site.path(), [("site.toml", settings.as_bytes())]);
    assert_eq!(built(&site).exit, 0, "the limit can be raised");
}

#[test]
fn front_matter_that_is_too_large_is_not_read() {
    refused(&article(&format!("tags: [{}]\n", "t, ".repeat(1_000_000)), ""), "more than 64 KB");
    refused(&article(&format!("extra: {}\n", "[".repeat(100_000)), ""), "more than 64 KB");
    refused(&article(&format!("tags: [{}]\n", "t, ".repeat(501)), ""), "more than 500 terms");
}

#[test]
fn a_tag_with_too_many_attributes_is_refused() {
    let attributes: String = (0..100_000).map(|number| format!(" x{number}=1")).collect();
    refused(
        &article("", &format!("<a{attributes}>x</a>")),
        "a tag of HTML has too many attributes",
    );
    let quoted: String = (0..100_000).map(|number| format!("\nx{number}='\"'")).collect();
    refused(&article("", &format!("<a{quoted}>x</a>")), "a tag of HTML has too many attributes");
    let many = "<img src=\"a.png\" alt='A \"dot\"'>It's \"one\".\n".repeat(2000);
    let run = built(&article("", &many));
    assert!(!run.stderr.contains("too many attributes"), "{:.2000}", run.stderr);
}

#[test]
fn dead_links_in_many_files_are_told_soon() {
    let links = (0..2000).map(|number| {
        let text =
            format!("---\ntitle: T{number}\ndate: 2025-01-01\n---\n[x](bulletin{number}.md)\n");
        (format!("content/bulletins/x{number}.md"), text)
    });
    let files: Vec<(String, String)> = links.collect();
    let bytes: Vec<(&str, &[u8])> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    let site = site(&bytes);
    let run = built(&site);
    assert_eq!(run.exit, 1);
    let end = "\nerror   dead-link   2,000 in 2,000 files\nnot all are shown: --message-format json \
               has up to 100 of a kind in each file\n2000 errors and 0 warnings\n";
    assert!(run.stderr.ends_with(end), "{:.2000}", run.stderr);
    assert_eq!(run.stderr.matches("error[dead-link]").count(), 101);
    assert!(run.stderr.contains("error[dead-link]: and 1,900 more of this kind in 1,900 files\n"));
    let path = site.path().to_string_lossy();
    let json = dateline(&["check", "--site", &path, "--message-format", "json"]);
    assert_eq!((json.exit, json.stderr.lines().count()), (1, 2000));
    let without_hint = json.stderr.matches("mend the first of these links").count();
    assert_eq!(without_hint, 1800, "{:.2000}", json.stderr);
}

#[test]
fn settings_and_words_that_are_too_large_are_not_read() {
    let words = "a = b\n".repeat(1_000_000);
    refused(&site(&[("i18n/en/site.ftl", words.as_bytes())]), "i18n/en/site.ftl:1:1");
    refused(&site(&[("site.toml", words.as_bytes())]), "the file has more than 5 MB");
}

/// What is nested without end takes no stack.
#[test]
fn nothing_is_nested_too_deeply() {
    for (open, close) in
        [("{", "}"), ("{ $x ->\n *[a] ", "\n }"), ("{ NUMBER(", ") }"), ("{\n", "}")]
    {
        let deep = format!("deep = {}\"x\"{}\n", open.repeat(20_000), close.repeat(20_000));
        refused(
            &site(&[("i18n/en/site.ftl", deep.as_bytes())]),
            "error[bad-fluent]: more than 200 braces",
        );
    }
    for deep in ["[", "{a: ", "- ", "-   "] {
        let fields = format!("extra:\n  {}\n", deep.repeat(60_000 / deep.len()));
        refused(&article(&fields, ""), "error[bad-yaml]: the text is nested too deeply");
    }
    refused(&article(&format!("extra:\n  {}\n", "? ".repeat(30_000)), ""), "error[bad-yaml]");
    for deep in [">", "* - ", "<div>", "<details><summary>", "x <b>"] {
        refused(&article("", &deep.repeat(50_000)), "elements stand in each other");
    }
    let fonts: String = (0..150).map(|size| format!("<font size=\"{size}\">")).collect();
    let again = format!("x {fonts}{}", "<p>x</p>".repeat(100_000));
    refused(&article("", &again), "still open in too many paragraphs");
    let emphasis = format!("{}x{}", "*a _b ".repeat(1000), "_*".repeat(1000));
    refused(&article("", &emphasis), "elements stand in each other");
    refused(&site(&[("site.toml", "a = [".repeat(100_000).as_bytes())]), "error[bad-toml]");
}

/// A PNG of 8 by 8 pixels, or what its header says to be of another size, with more parts.
fn png(side: u32, parts: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let side = side.to_be_bytes();
    let header = [&side[..], &side, &[8, 0, 0, 0, 0]].concat();
    let pixels = miniz(&[0; 72]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let all = [(b"IHDR", header)].into_iter().chain(parts.iter().cloned());
    for (name, content) in all.chain([(b"IDAT", pixels), (b"IEND", Vec::new())]) {
        png.extend((content.len() as u32).to_be_bytes());
        let start = png.len();
        png.extend(name);
        png.extend(content);
        png.extend(crc(&png[start..]).to_be_bytes());
    }
    png
}

fn miniz(bytes: &[u8]) -> Vec<u8> {
    fdeflate::compress_to_vec(bytes)
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    })
}

#[test]
fn pictures_that_are_too_large() {
    let text = "---\ntitle: A\ndate: 2025-08-13\n---\n![A picture](p.png)\n";
    let with =
        |png: Vec<u8>| site(&[(ARTICLE, text.as_bytes()), ("content/bulletins/p.png", &png)]);
    let run = built(&with(png(8, &[])));
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    refused(
        &with(png(10_001, &[])),
        "error[over-limit]: the picture has more than 100 million pixels",
    );
    let packed = miniz(&vec![0; 9 << 20]);
    let profile = [b"name\0\0".as_slice(), &packed].concat();
    let two = with(png(8, &[(b"iCCP", profile.clone()), (b"zTXt", profile.clone())]));
    refused(&two, "error[over-limit]: the picture has more than 16 MB of metadata");
    refused(&two, "raise `picture_metadata_mb` in [limits]");
    assert_eq!(built(&with(png(8, &[(b"iCCP", profile)]))).exit, 0);
    // What was learnt of a picture does not outlive a change of the limits.
    let site = with(png(2000, &[]));
    assert!(!built(&site).stderr.contains("over-limit"));
    let settings = format!("{SITE_TOML}[limits]\npicture_megapixels = 3\n");
    write_files(site.path(), [("site.toml", settings.as_bytes())]);
    refused(&site, "the picture has more than 3 million pixels");
}

/// Of findings of one kind in one file a hundred are shown.
#[test]
fn many_findings_are_counted() {
    let links: String = (0..20_000).map(|number| format!("[x](d{number}.md)\n\n")).collect();
    let site = article("unknown: 1\n", &links);
    let path = site.path().to_string_lossy();
    let run = built(&site);
    assert_eq!(run.stderr.matches("error[dead-link]").count(), 101);
    assert!(run.stderr.contains("error[dead-link]: and 19,900 more of this kind in this file\n"));
    assert!(run.stderr.ends_with("\n20001 errors and 0 warnings\n"), "{:.300}", run.stderr);
    let json = dateline(&["check", "--site", &path, "--message-format", "json"]);
    let last = json.stderr.lines().last().unwrap_or_default().to_owned();
    let last: serde_json::Value = serde_json::from_str(&last).expect("JSON");
    assert_eq!((&last["code"], &last["count"]), (&"dead-link".into(), &19_900.into()));
    assert_eq!((json.exit, json.stderr.lines().count()), (1, 102));
    let github = dateline(&["check", "--site", &path, "--message-format", "github"]);
    assert_eq!((github.exit, github.stderr.lines().count()), (1, 102));
}

/// With the square of their size, any of these took ten seconds and more, and minutes without
/// optimisation.
#[test]
fn no_square_of_the_size() {
    let each =
        |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let numbered = |count, before: &str, after: &str| {
        each(count, &|number| format!("{before}{number}{after}"))
    };
    let notes = |count| {
        numbered(count, "[^", "]\n") + "\n" + &each(count, &|number| format!("[^{number}]: note\n"))
    };
    let cases = [
        ("headings", article("", &"# a\n\n".repeat(20_000))),
        ("headings with ids", article("", &"# a {#x}\n\n".repeat(20_000))),
        ("dead links", article("", &numbered(20_000, "[x](d", ".md)\n\n"))),
        ("dead links in a line", article("", &numbered(20_000, "[x](d", ".md) "))),
        ("links to headings", article("", &each(20_000, &|n| format!("# h{n}\n\n[x](#h{n})\n\n")))),
        (
            "dead links to headings",
            article("", &each(20_000, &|n| format!("# h{n}\n\n[x](#d{n})\n\n"))),
        ),
        ("pictures", article("", &numbered(20_000, "![](d", ".png)\n"))),
        ("terms", tagged(&numbered(8000, "t", ", "))),
        ("terms spelt anew", tagged(&each(4000, &|n| format!("t{n}, T{n}, ")))),
        ("unknown fields", article(&numbered(6000, "f", ": 1\n"), "x")),
        (
            "aliases",
            article(&format!("aliases: [{}]\n", numbered(4000, "/en/news.html/", ", ")), "x"),
        ),
        ("footnotes", article("", &notes(40_000))),
        (
            "messages",
            site(&[("i18n/en/site.ftl", numbered(20_000, "m", " = { nothing }\n").as_bytes())]),
        ),
        ("the same message", site(&[("i18n/en/site.ftl", "m = x\n".repeat(20_000).as_bytes())])),
        ("no messages", site(&[("i18n/en/site.ftl", numbered(20_000, "m", " x\n").as_bytes())])),
        (
            "languages",
            site(&[("site.toml", numbered(20_000, "[languages.en-x-a", "]\n").as_bytes())]),
        ),
        ("tags in a name", article("", &format!("<div>{}\n", "<a".repeat(200_000)))),
        ("comments in a line", article("", &format!("<div>{}\n", "<!--a".repeat(200_000)))),
        (
            "a long name before attributes",
            article("", &format!("<x{} {}>\n", "x".repeat(900_000), numbered(1900, "a", " "))),
        ),
        (
            "words in a drawing",
            article("", &format!("<svg><{}>{}\n", "x".repeat(200_000), "a>".repeat(100_000))),
        ),
        ("keys", site(&[("site.toml", numbered(20_000, "k", " = 1\n").as_bytes())])),
    ];
    for (name, site) in cases {
        let start = Instant::now();
        let run = dateline(&["check", "--site", &site.path().to_string_lossy()]);
        assert!(run.exit == 0 || run.exit == 1, "{name}: {}", run.exit);
        assert!(start.elapsed() < Duration::from_secs(90), "{name}: {:?}", start.elapsed());
    }
}
