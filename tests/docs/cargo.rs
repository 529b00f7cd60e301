//! Commands of Cargo: they are not run, but what they name is there.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use crate::commands::arguments_fit;
use crate::common::repository;
use crate::page;

/// The profiles that Cargo has by itself.
const PROFILES: [&str; 4] = ["bench", "dev", "release", "test"];
/// Commands that are programs of their own, and may be missing.
const SEPARATE: [&str; 4] = ["clippy", "deny", "fmt", "fuzz"];

/// What Cargo.toml has, each as the flag that names it and its name.
static NAMED: LazyLock<BTreeSet<(String, String)>> = LazyLock::new(|| {
    let file = cargo_toml();
    let own = file["profile"].as_table().expect("profiles").keys().map(String::as_str);
    let profiles = own.chain(PROFILES).map(|name| ("--profile".to_owned(), name.to_owned()));
    targets().into_iter().chain(profiles).collect()
});

fn cargo_toml() -> toml::Table {
    let file = std::fs::read_to_string(repository().join("Cargo.toml")).expect("Cargo.toml");
    file.parse().expect("Cargo.toml")
}

fn targets() -> BTreeSet<(String, String)> {
    let found = Command::new("cargo")
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(repository())
        .output()
        .expect("cargo starts");
    let found: Value = serde_json::from_slice(&found.stdout).expect("JSON");
    let packages = found["packages"].as_array().expect("packages");
    let targets = packages.iter().flat_map(|package| package["targets"].as_array()).flatten();
    let named = |target: &Value| {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        (format!("--{}", text(&target["kind"][0])), text(&target["name"]))
    };
    targets.map(named).collect()
}

/// Looks at `command`, if it is Cargo's: it takes its arguments, and the targets and profiles that
/// it names are there.
pub fn look_at(command: &str) -> Result<(), String> {
    // What stands behind ` -- ` goes to the program that Cargo runs.
    let own = command.split(" -- ").next().unwrap_or_default();
    let mut words = own.split_whitespace().skip_while(|word| word.contains('='));
    if words.next() != Some("cargo") {
        return Ok(());
    }
    // A toolchain may stand before the command.
    let words: Vec<&str> = words.filter(|word| !word.starts_with('+')).collect();
    if !words.first().is_some_and(|name| SEPARATE.contains(name)) {
        arguments_fit(own)?;
    }
    for pair in words.windows(2) {
        let (flag, name) = (pair[0], pair[1]);
        let is_known = NAMED.iter().any(|(known, _)| known == flag);
        if is_known && !NAMED.contains(&(flag.to_owned(), name.to_owned())) {
            return Err(format!("Cargo.toml has no {flag} {name}"));
        }
    }
    Ok(())
}

#[test]
fn the_readme_names_the_rust_that_it_takes() {
    let file = cargo_toml();
    let version = file["package"]["rust-version"].as_str().expect("a version");
    assert!(page("README.md").text.contains(&format!("Rust {version} ")), "it takes {version}");
}
