//! Fluent files: the site's words.

use std::sync::LazyLock;

use dateline::Diagnostics;
use dateline::inside::{FluentFile, Languages, Owner, Wording};

use crate::draws::Draws;
use crate::found::{are_well_formed, file};
use crate::sample::SITE;
use crate::texts;

const PATH: &str = "i18n/en/site.ftl";

/// What a Fluent file is made of.
const PIECES: &[&str] = &[
    "\n",
    "a = ",
    "b = ",
    "a = A\n",
    "-term = ",
    "    ",
    "{ $count }",
    "{ a }",
    "{ -term }",
    "{ b.title }",
    "{",
    "}",
    "\"",
    "{ \"x\" }",
    "{ $count ->\n    [one] x\n   *[other] y\n}\n",
    "{ $count ->\n",
    "    [one] ",
    "   *[other] ",
    "[",
    "]",
    "*[",
    "-> ",
    "{ NUMBER($count) }",
    "{ NUMBER($count, minimumFractionDigits: 99) }",
    "{ PLURAL($count) }",
    "{ F(",
    ")",
    ".title = ",
    "# ",
    "## ",
    "\"\\u00e9\"",
    "\"\\U110000\"",
    "{ 1.5 }",
    "{ -9999999999999999999 }",
    "$",
    "\t",
    "\r\n",
    "\u{feff}",
];

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| Languages::new(&SITE));

fn load(text: &str) -> (Wording, Diagnostics) {
    let mut found = Diagnostics::new();
    let file = FluentFile {
        owner: Owner::Language(SITE.default_language),
        path: PATH.to_owned(),
        text: text.to_owned(),
        rank: 0,
    };
    let wording = Wording::load(&SITE, &LANGUAGES, vec![file], &mut found);
    (wording, found)
}

/// Whatever the text is: what is found has its place in it, and each message that it has is put
/// together, or tells why not.
pub fn is_read(text: &str) {
    let (wording, found) = load(text);
    are_well_formed(&found, &file(PATH, text));
    for id in wording.ids() {
        for (lang, _) in SITE.langs() {
            let _ = wording.own(lang, id);
            let _ = wording.get(lang, id, &[("count", 3.into()), ("title", "A".into())]);
        }
    }
}

/// A text that is woven of the signs of Fluent.
pub fn any_text_is_read(draws: &mut Draws) {
    let text = texts::woven(draws, PIECES, 30);
    draws.show(PATH, &text);
    is_read(&text);
}

/// Any text, quoted as Fluent has it, comes out as it was; and so does any variable's value.
pub fn texts_come_out_as_they_were(draws: &mut Draws) {
    let (quoted, value) = (texts::line(draws, 6), texts::line(draws, 6));
    let inside = quoted.replace('\\', "\\\\").replace('"', "\\\"");
    let text = format!("a = {{ \"{inside}\" }}|{{ $title }}\nb = {{ a }}\n");
    draws.show(PATH, &text);
    draws.show("$title", &value);
    let (wording, found) = load(&text);
    assert!(found.is_empty(), "{found:?}");
    for id in ["a", "b"] {
        let said = wording.get(SITE.default_language, id, &[("title", value.as_str().into())]);
        assert_eq!(said.expect("a message").text, format!("{quoted}|{value}"));
    }
}
