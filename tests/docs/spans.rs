//! Code spans in running text: commands, flags, paths.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use crate::Page;
use crate::blocks::Span;
use crate::cargo;
use crate::commands::{self, FROM_SOURCE, INSTALLED};
use crate::common::repository;
use crate::paths;
use crate::site::Site;

/// What stands in a form for anything.
const ANYTHING: char = '…';

/// The help of each command of Dateline.
static HELP: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let help =
        |command: &str| commands::run(&format!("{INSTALLED}help {command}"), Path::new(".")).text;
    let all = help("");
    let (_, list) = all.split_once("Commands:\n").expect("a list of commands");
    let list = list.lines().take_while(|line| !line.is_empty());
    let names = list.filter_map(|line| line.split_whitespace().next());
    names.map(|name| (name.to_owned(), help(name))).collect()
});

/// Runs a command of Dateline, or looks at what else the span may be; an error says what is wrong.
pub fn try_span(span: &Span, page: &Page, site: &mut Site) -> Result<(), String> {
    let text = span.text.as_str();
    let own = [INSTALLED, FROM_SOURCE].iter().find_map(|start| text.strip_prefix(start));
    let tried = match own {
        Some(arguments) => own_command(text, arguments, site),
        None if is_flag(text) => flag(text, page),
        None => cargo::look_at(text).and_then(|()| paths::look_at(text, &page.path)),
    };
    tried.map_err(|what| format!("`{text}`: {what}"))
}

/// A name or a form is looked up, any other command is run.
fn own_command(text: &str, arguments: &str, site: &mut Site) -> Result<(), String> {
    let mut words = arguments.split_whitespace();
    let name = words.next().unwrap_or_default();
    let help = HELP.get(name).ok_or("Dateline has no such command")?;
    let words: Vec<&str> = words.collect();
    if !words.is_empty() && !words.iter().any(|word| stands_for_a_value(word, help)) {
        site.written = true;
        return commands::try_command(text, site);
    }
    match words.iter().find(|word| is_flag(word) && !has_flag(help, word, false)) {
        None => Ok(()),
        Some(flag) => Err(format!("{name} has no {flag}")),
    }
}

/// Whether `word` has a `…`, or is what the help calls a value: `FILE` for `<FILE>`.
fn stands_for_a_value(word: &str, help: &str) -> bool {
    let values = [format!("<{word}>"), format!("[{word}]")];
    word.contains(ANYTHING) || values.iter().any(|value| help.contains(value))
}

/// A flag of a command that the page names, or else of any; or a property of a stylesheet.
fn flag(text: &str, page: &Page) -> Result<(), String> {
    let (flag, value) = text.split_once(' ').unwrap_or((text, ""));
    let is_named = |name: &str| {
        let calls = [INSTALLED, FROM_SOURCE].map(|start| format!("{start}{name}"));
        calls.iter().any(|call| page.text.contains(call))
    };
    let any = !HELP.keys().any(|name| is_named(name));
    let mut commands = HELP.iter().filter(|(name, _)| any || is_named(name));
    if commands.any(|(_, help)| has_flag(help, flag, !value.is_empty())) {
        return Ok(());
    }
    let sheet = repository().join("themes/gazette/assets/gazette.css");
    let sheet = std::fs::read_to_string(sheet).expect("the stylesheet");
    match sheet.contains(&format!("{flag}:")) {
        true => Ok(()),
        false => Err("no command that the page names has this flag".to_owned()),
    }
}

fn is_flag(text: &str) -> bool {
    text.strip_prefix("--").is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Whether a command with this help has the flag; with a value, if it is given one.
fn has_flag(help: &str, flag: &str, with_value: bool) -> bool {
    let long = |line: &'_ str| {
        // A short flag stands before it: `-s, --site <DIR>`.
        let short = line.split_once(", ").filter(|(short, _)| short.len() == "-s".len());
        short.map_or(line, |(_, long)| long).to_owned()
    };
    let mut lines = help.lines().map(|line| long(line.trim()));
    lines.any(|line| match line.strip_prefix(flag) {
        Some("") => !with_value,
        Some(rest) => rest.starts_with(" <"),
        None => false,
    })
}
