//! Holds the crates that are compiled against deny.toml, which cargo-deny reads as well: their
//! licences, where they come from, and that none is banned. It needs neither cargo-deny nor a
//! network, and looks at the crates for this machine; cargo-deny looks at those for all.

mod common;

use std::process::Command;

use common::repository;
use serde_json::Value;
use toml::Table;

fn list(section: &str, name: &str) -> Vec<String> {
    let file = std::fs::read_to_string(repository().join("deny.toml")).expect("deny.toml");
    let file: Table = file.parse().expect("TOML");
    let list = file[section][name].as_array().expect("a list");
    list.iter().map(|item| item.as_str().expect("a text").to_owned()).collect()
}

fn cargo(arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO")).args(arguments).current_dir(repository()).output();
    let run = run.expect("cargo");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8")
}

/// The crates that are compiled on this machine, as `cargo metadata` has them.
fn crates() -> Vec<Value> {
    let version = cargo(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    let arguments = ["metadata", "--offline", "--locked", "--format-version", "1"];
    let found = cargo(&[&arguments[..], &["--filter-platform", host]].concat());
    let found: Value = serde_json::from_str(&found).expect("JSON");
    let crates = found["packages"].as_array().expect("packages").clone();
    assert!(crates.len() > 100, "the crates are not found any more");
    crates
}

/// What of the crates `is_wrong`: by name, with what is wrong.
fn wrong(is_wrong: impl Fn(&str, &Value) -> Option<String>) -> Vec<String> {
    let crates = crates();
    let wrong = crates.iter().filter_map(|package| {
        let name = package["name"].as_str().expect("a name");
        is_wrong(name, package).map(|what| format!("{name}: {what}"))
    });
    wrong.collect()
}

#[test]
fn licences_are_allowed() {
    let allowed = list("licenses", "allow");
    let wrong = wrong(|_, package| {
        let licence = package["license"].as_str().unwrap_or("none is named");
        (!is_allowed(licence, &allowed)).then(|| licence.to_owned())
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn crates_come_from_where_they_may() {
    let allowed = list("sources", "allow-registry");
    let wrong = wrong(|_, package| {
        // Those of the repository have none.
        let source = package["source"].as_str()?;
        let known = source.strip_prefix("registry+").unwrap_or(source);
        (!allowed.iter().any(|allowed| allowed == known)).then(|| source.to_owned())
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_crate_is_banned() {
    let banned = list("bans", "deny");
    let wrong = wrong(|name, _| banned.contains(&name.to_owned()).then(|| "banned".to_owned()));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether the expression `licence` (SPDX, or the older form with `/`) leaves a choice of which all
/// parts are in `allowed`.
fn is_allowed(licence: &str, allowed: &[String]) -> bool {
    let spaced = licence.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
    any_of(&mut words, allowed) && words.is_empty()
}

fn any_of(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let mut holds = all_of(words, allowed);
    while words.pop_if(|word| *word == "OR").is_some() {
        // All parts must be gone through, whatever is known already.
        holds |= all_of(words, allowed);
    }
    holds
}

fn all_of(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let mut holds = one(words, allowed);
    while words.pop_if(|word| *word == "AND").is_some() {
        holds &= one(words, allowed);
    }
    holds
}

fn one(words: &mut Vec<&str>, allowed: &[String]) -> bool {
    let Some(word) = words.pop() else { return false };
    if word == "(" {
        return any_of(words, allowed) & (words.pop() == Some(")"));
    }
    let whole = match words.pop_if(|word| *word == "WITH") {
        Some(_) => format!("{word} WITH {}", words.pop().unwrap_or_default()),
        None => word.to_owned(),
    };
    allowed.contains(&whole)
}

#[test]
fn expressions_are_read() {
    let allowed = ["MIT", "Zlib"].map(str::to_owned);
    for good in
        ["MIT", "GPL-3.0 OR MIT", "Apache-2.0/MIT", "(MIT OR X) AND Zlib", "X WITH Y OR MIT"]
    {
        assert!(is_allowed(good, &allowed), "{good}");
    }
    for bad in ["", "X", "MIT AND X", "MIT WITH X", "(MIT", "MIT)", "MIT Zlib", "(X OR Y) AND MIT"]
    {
        assert!(!is_allowed(bad, &allowed), "{bad}");
    }
}
