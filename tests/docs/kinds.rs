//! What is done with a block of each language.

use std::collections::BTreeSet;
use std::path::Path;

use dateline::Diagnostics;
use dateline::SITE_TOML;
use dateline::inside::Kind;
use dateline::inside::Part;
use dateline::inside::front_matter::{self, Split};
use dateline::inside::read_settings;
use dateline::inside::templates;

use crate::blocks::Block;
use crate::commands;
use crate::common::{build, files, repository};
use crate::site::Site;

/// The file of which a line of JSON may be.
pub const CATALOGUE: &str = "catalogue.jsonl";

/// Runs or reads `block`; an error says what is wrong with it.
pub fn try_block(block: &Block, site: &mut Site) -> Result<(), String> {
    match block.language.as_str() {
        "sh" | "console" => commands::try_commands(block, site),
        "toml" => toml(block, site),
        "yaml" => yaml(block),
        "markdown" => markdown(block, site),
        "fluent" => fluent(block, site),
        "html" => html(block, site),
        "css" => css(block, site),
        "json" => json(block, site),
        "text" => text(block),
        "js" => {
            // Others are run by tests/browser/docs.test.mjs.
            if is_file(block) {
                site.write(&block.about, &block.text);
            }
            Ok(())
        }
        // Settings of a program that is not at hand.
        "nginx" => Ok(()),
        "" => Err("say what this block is: write it between ``` and ```toml, ```sh, ```text …, \
                   see tests/README.md"
            .to_owned()),
        other => Err(format!("`{other}` is no kind of block that tests/docs knows")),
    }
}

/// Whether the block is a file of the site, named by its path there.
fn is_file(block: &Block) -> bool {
    block.about.contains('/')
}

/// `site.toml`, as a whole or a part of it; or a file of a theme.
fn toml(block: &Block, site: &mut Site) -> Result<(), String> {
    if is_file(block) {
        site.write(&block.about, &block.text);
        return Ok(());
    }
    if block.about != SITE_TOML {
        return Err(format!("which file is it? write ```toml {SITE_TOML}, or its path"));
    }
    let mut text = block.text.clone();
    if !text.contains("base_url = ") {
        text.insert_str(0, "base_url = \"https://news.example/\"\n");
    }
    if !text.contains("[languages.") {
        text.push_str("\n[languages.en]\n");
    }
    let mut found = Diagnostics::new();
    read_settings(Path::new("."), &text, None, &mut found);
    nothing(&found)
}

/// Fields of front matter, or something else in YAML.
fn yaml(block: &Block) -> Result<(), String> {
    let kind = match block.about.as_str() {
        "front matter" => Some(Kind::Bulletin),
        "front matter of a page" => Some(Kind::Page),
        _ => None,
    };
    if let Some(kind) = kind {
        let has_title = block.text.lines().any(|line| line.starts_with("title:"));
        let title = if has_title { "" } else { "title: Example\n" };
        return read_front_matter(&format!("{title}{}", block.text), kind);
    }
    if block.about.is_empty() {
        return Err("what is it? write ```yaml front matter, or whose file it is".to_owned());
    }
    let value: serde_yaml::Value =
        serde_yaml::from_str(&block.text).map_err(|error| error.to_string())?;
    if !value.is_mapping() {
        return Err("it has no fields".to_owned());
    }
    let steps = block.text.lines().filter_map(|line| line.trim().strip_prefix("- run: "));
    steps
        .filter(|step| step.starts_with("dateline ") && !step.contains("${{"))
        .try_for_each(commands::arguments_fit)
}

fn read_front_matter(yaml: &str, kind: Kind) -> Result<(), String> {
    let settings = std::fs::read_to_string(repository().join(SITE_TOML)).expect("the settings");
    let mut found = Diagnostics::new();
    let site = read_settings(&repository(), &settings, None, &mut found).expect("the settings");
    front_matter::read(&site, kind, "example.en.md", yaml, 0, &mut found);
    nothing(&found)
}

fn nothing(found: &Diagnostics) -> Result<(), String> {
    match found.iter().next() {
        None => Ok(()),
        Some(first) => Err(format!("{} ({})", first.message, first.hint)),
    }
}

/// An article's file; an article, of which the front matter is read; or a piece of a text, where
/// nothing can be wrong. A file without front matter gets some.
fn markdown(block: &Block, site: &mut Site) -> Result<(), String> {
    let split = front_matter::split(&block.text);
    if is_file(block) {
        let front = "---\ntitle: Example\ndate: 2025-08-13\n---\n";
        let front = if split == Split::Missing { front } else { "" };
        site.write(&block.about, &format!("{front}{}", block.text));
        return Ok(());
    }
    match split {
        Split::Parts { yaml, .. } => read_front_matter(&block.text[yaml], Kind::Bulletin),
        Split::Missing => Ok(()),
        Split::Empty | Split::Unclosed => Err("its front matter is not closed".to_owned()),
    }
}

/// A file of messages, or some messages.
fn fluent(block: &Block, site: &mut Site) -> Result<(), String> {
    if is_file(block) {
        site.write(&block.about, &block.text);
    }
    match fluent_syntax::parser::parse(block.text.as_str()) {
        Ok(_) => Ok(()),
        Err((_, errors)) => Err(format!("{errors:?}")),
    }
}

/// A template of a theme, or a piece of one. A piece takes the place of the template that it
/// names, and so is rendered with what that template is given.
fn html(block: &Block, site: &mut Site) -> Result<(), String> {
    if is_file(block) {
        site.write(&block.about, &block.text);
        return Ok(());
    }
    let parts = Part::ALL.map(Part::template);
    if !templates().contains(&block.about.as_str()) && !parts.contains(&block.about.as_str()) {
        let known = templates().into_iter().chain(parts).collect::<Vec<_>>().join(", ");
        return Err(format!("in which template can this stand? name its path, or one of {known}"));
    }
    site.add_fragment(&block.about, &block.text);
    Ok(())
}

/// A stylesheet of a theme whose parent is gazette: it sets properties that gazette has.
fn css(block: &Block, site: &mut Site) -> Result<(), String> {
    if is_file(block) {
        site.write(&block.about, &block.text);
    }
    let gazette = repository().join("themes/gazette/assets/gazette.css");
    let gazette = std::fs::read_to_string(gazette).expect("the stylesheet");
    if block.text.matches('{').count() != block.text.matches('}').count() {
        return Err("a bracket is not closed".to_owned());
    }
    let names = block.text.split([' ', ':', ';', '(', ')', ',', '\n']);
    match names
        .filter(|name| name.starts_with("--"))
        .find(|name| !gazette.contains(&format!("{name}:")))
    {
        None => Ok(()),
        Some(name) => Err(format!("gazette.css has no property {name}")),
    }
}

/// JSON; a line of `catalogue.jsonl` has the keys of a real one.
fn json(block: &Block, site: &mut Site) -> Result<(), String> {
    let shown = keys(&block.text)?;
    if block.about != CATALOGUE {
        return Ok(());
    }
    let output = site.root().join("public");
    let run = build(&site.root(), &output, &[]);
    let built = files(&output);
    let line = built.get(&format!("en/2025/{CATALOGUE}")).ok_or(run.stderr)?;
    let line = String::from_utf8_lossy(line);
    let real = keys(line.lines().next().unwrap_or_default())?;
    if shown == real { Ok(()) } else { Err(format!("a line has the keys {real:?}")) }
}

/// The keys of an object.
pub fn keys(json: &str) -> Result<BTreeSet<String>, String> {
    let value: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    Ok(value.keys().cloned().collect())
}

/// Text; where a file of the repository is named, the lines stand there in this order.
fn text(block: &Block) -> Result<(), String> {
    if block.about.is_empty() {
        return Ok(());
    }
    let file = std::fs::read_to_string(repository().join(&block.about));
    let file = file.map_err(|error| format!("{}: {error}", block.about))?;
    let mut lines = file.lines();
    match block.text.lines().find(|line| !lines.any(|other| other.trim_end() == line.trim_end())) {
        None => Ok(()),
        Some(line) => Err(format!("{} has no line `{line}` there", block.about)),
    }
}
