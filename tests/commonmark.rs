//! The examples of the CommonMark specification, through the program's own Markdown stage
//! with raw HTML allowed.

use std::fs;
use std::path::Path;

use dateline::content::markdown::{Flavour, Resolved, render, scan};

/// An example of the specification: its number, its Markdown, its HTML.
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

const FENCE: &str = "````````````````````````````````";

fn examples() -> Vec<Example> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commonmark/spec.txt");
    let spec = fs::read_to_string(path).expect("the specification");
    let opening = format!("{FENCE} example\n");
    let parts = spec.split(&opening).skip(1);
    parts
        .enumerate()
        .map(|(at, part)| {
            let example = part.split(&format!("{FENCE}\n")).next().expect("an end");
            let example = example.replace('→', "\t");
            // The dot that parts the two stands alone on its line.
            let dot = if example.starts_with(".\n") {
                0
            } else {
                example.find("\n.\n").expect("a dot") + 1
            };
            Example {
                number: at + 1,
                markdown: example[..dot].to_owned(),
                html: example[dot + 2..].to_owned(),
            }
        })
        .collect()
}

/// The HTML of a text that goes through the stage with its links as they are written.
fn html(markdown: &str) -> String {
    let scan = scan(markdown, 0, Flavour::CommonMark);
    let links = scan.links.iter();
    let links: Vec<Resolved> =
        links.map(|link| Resolved { href: link.target.clone(), ..Resolved::default() }).collect();
    normalised(&render(markdown, &scan, &links, Flavour::CommonMark))
}

/// What the specification leaves open: a quotation mark in text may be a reference, and a line
/// may end between two tags.
fn normalised(html: &str) -> String {
    html.replace("&quot;", "\"").replace("<li>\n<", "<li><")
}

#[test]
fn every_example_gives_its_html() {
    let examples = examples();
    assert_eq!(examples.len(), 652, "the specification has 652 examples");
    let wrong: Vec<String> = examples
        .iter()
        .map(|example| (example, html(&example.markdown)))
        .filter(|(example, found)| *found != normalised(&example.html))
        .map(|(Example { number, markdown, html }, found)| {
            format!("example {number}:\n{markdown}\nexpected\n{html}\nfound\n{found}")
        })
        .collect();
    assert!(wrong.is_empty(), "{} examples\n{}", wrong.len(), wrong.join("\n"));
}
