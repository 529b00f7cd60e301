//! The examples of the CommonMark specification, through the program's own Markdown stage
//! with raw HTML allowed. Each is a test, such as `tabs/1`: its section, and its number.

mod common;

use std::fs;
use std::process::ExitCode;

use common::cases::{self, Outcome, trial};
use common::expected::difference;
use common::repository;
use dateline::inside::{Flavour, Resolved, render, scan};

/// An example of the specification.
struct Example {
    /// The section that it stands in, and its number.
    name: String,
    markdown: String,
    html: String,
}

const FENCE: &str = "````````````````````````````````";

fn examples() -> Vec<Example> {
    let spec = fs::read_to_string(repository().join("tests/commonmark/spec.txt"));
    let spec = spec.expect("the specification");
    let (mut examples, mut section) = (Vec::new(), String::new());
    for (number, part) in spec.split(&format!("{FENCE} example\n")).enumerate() {
        // Before the first example there is none.
        let prose = if number == 0 {
            part
        } else {
            let (example, prose) = part.split_once(&format!("{FENCE}\n")).expect("an end");
            examples.push(Example::new(format!("{section}/{number}"), example));
            prose
        };
        section = prose.lines().rev().find_map(heading).unwrap_or(section);
    }
    examples
}

/// The heading that a line is, as a part of a name.
fn heading(line: &str) -> Option<String> {
    let heading = line.strip_prefix("# ").or_else(|| line.strip_prefix("## "))?;
    Some(heading.to_lowercase().replace(' ', "-"))
}

impl Example {
    fn new(name: String, text: &str) -> Self {
        let text = text.replace('→', "\t");
        // The dot that parts the two stands alone on its line.
        let dot = if text.starts_with(".\n") { 0 } else { text.find("\n.\n").expect("a dot") + 1 };
        Example { name, markdown: text[..dot].to_owned(), html: text[dot + 2..].to_owned() }
    }
}

/// The HTML of a text that goes through the stage with its links as they are written.
fn html(markdown: &str) -> String {
    let scan = scan(markdown, 0, Flavour::CommonMark);
    let links = scan.links.iter();
    let links: Vec<Resolved> = links
        .map(|link| Resolved { href: Some(link.target.clone()), ..Resolved::default() })
        .collect();
    normalised(&render(markdown, &scan, &links, Flavour::CommonMark))
}

/// What the specification leaves open: a quotation mark in text may be a reference, and a line
/// may end between two tags.
fn normalised(html: &str) -> String {
    html.replace("&quot;", "\"").replace("<li>\n<", "<li><")
}

fn gives_its_html(Example { markdown, html: expected, .. }: &Example) -> Outcome {
    let (found, expected) = (html(markdown), normalised(expected));
    if found == expected {
        return Ok(());
    }
    let difference = difference("the HTML", Some(expected.as_bytes()), Some(found.as_bytes()));
    Err(format!("{markdown}\n{difference}"))
}

fn main() -> ExitCode {
    let examples = examples();
    assert_eq!(examples.len(), 652, "the specification has 652 examples");
    let trials = examples
        .into_iter()
        .map(|example| trial(example.name.clone(), move || gives_its_html(&example)));
    cases::run([trials.collect()])
}
