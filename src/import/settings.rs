//! Adds to the files that people write what an import needs of them: behind what is there, of which
//! nothing changes.

use std::path::Path;

use jiff::civil::Date;

use crate::content::read_text;
use crate::diagnostics::{Code, Diagnostics};
use crate::disk;
use crate::format::site_toml::BEFORE;
use crate::site::{self, SITE_TOML, Site};

/// What stands above whatever is added to site.toml.
const ADDED: &str = "# Added by `dateline import`.";

/// The text of site.toml with `tables` at its end, and the site that it describes; none where it would
/// not be read.
pub(super) fn with_tables(site: &Site, tables: &str) -> Option<(String, Site)> {
    let text = read(site)?;
    let text = format!("{}\n\n{ADDED}\n{tables}", text.trim_end());
    let read = sound(site, &text)?;
    Some((text, read))
}

/// The text of site.toml in which the kinds of findings `codes` are warnings in texts that are dated before
/// `before`, if they are dated. What `[check]` sets already stays. None where there is nothing to add.
pub(super) fn with_levels(site: &Site, codes: &[Code], before: Option<Date>) -> Option<String> {
    let text = read(site)?;
    let lines: Vec<&str> = text.lines().collect();
    let is_table = |line: &&str| line.trim_start().starts_with('[');
    let header = lines.iter().position(|line| {
        line.split('#').next().is_some_and(|line| line.trim().replace(' ', "") == "[check]")
    });
    let own: &[&str] = header.map_or(&[], |header| {
        let rest = &lines[header + 1..];
        &rest[..rest.iter().position(is_table as fn(&&str) -> bool).unwrap_or(rest.len())]
    });
    let has = |key: &str| {
        own.iter().any(|line| line.split_once('=').is_some_and(|(own, _)| own.trim() == key))
    };
    let mut added: Vec<String> = codes
        .iter()
        .filter(|code| !has(code.name()))
        .map(|code| format!("{} = \"warning\"", code.name()))
        .collect();
    if added.is_empty() {
        return None;
    }
    added.insert(
        0,
        "# What could not be mended by itself: take each out when its texts are mended.".to_owned(),
    );
    added.insert(0, ADDED.to_owned());
    added
        .extend(before.filter(|_| !has(BEFORE.name)).map(|day| format!("{} = {day}", BEFORE.name)));
    let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    let made = match header {
        Some(header) => [&lines[..=header], &added[..], &lines[header + 1..]].concat(),
        None => [&lines[..], &[String::new(), "[check]".to_owned()], &added[..]].concat(),
    };
    let text = made.join("\n") + "\n";
    sound(site, &text).map(|_| text)
}

fn read(site: &Site) -> Option<String> {
    read_text(&site.root, SITE_TOML, &mut Diagnostics::new())
}

/// The site with the settings `text`, if these have no error.
fn sound(site: &Site, text: &str) -> Option<Site> {
    let mut found = Diagnostics::new();
    site::read(&site.root, text, None, &mut found).filter(|_| !found.has_errors())
}

/// Adds to the file of the site's words in the language `tag` those of `messages` that it lacks, each with
/// its text: how many these are.
pub(super) fn add_messages(
    site: &Site,
    tag: &str,
    messages: &[(String, String)],
) -> std::io::Result<usize> {
    let path = site.root.join(words(tag));
    let existing = match disk::read_text(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let has = |id: &str| {
        existing
            .lines()
            .any(|line| line.split_once('=').is_some_and(|(own, _)| own.trim_end() == id))
    };
    let lines: Vec<String> = messages
        .iter()
        .filter(|(id, _)| !has(id))
        .map(|(id, text)| format!("{id} = {}\n", value(text)))
        .collect();
    if lines.is_empty() {
        return Ok(0);
    }
    let between = if existing.is_empty() || existing.ends_with('\n') { "" } else { "\n" };
    write(&path, &format!("{existing}{between}{}", lines.concat()))?;
    Ok(lines.len())
}

/// The file of the site's words in the language `tag`.
pub(super) fn words(tag: &str) -> String {
    format!("i18n/{tag}/site.ftl")
}

/// `text` as Fluent takes it, whatever signs it has.
fn value(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_plain = !text.contains(['{', '}', '"', '\\'])
        && !text.is_empty()
        && !text.starts_with(['.', '*', '[']);
    match is_plain {
        true => text,
        false => format!("{{ \"{}\" }}", text.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// Puts `text` into the place of the file at `path`.
pub(super) fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn texts_are_read_as_they_are() {
        for (text, written) in [
            ("Silk Road", "Silk Road"),
            ("a {b}", r#"{ "a {b}" }"#),
            ("[x] \"y\"", r#"{ "[x] \"y\"" }"#),
            ("a\nb", "a b"),
        ] {
            assert_eq!(value(text), written);
        }
    }
}
