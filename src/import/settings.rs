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
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let without_comment =
        |line: &str| line.split('#').next().unwrap_or_default().trim().replace(' ', "");
    let header = lines.iter().position(|line| without_comment(line) == "[check]");
    let own = lines.iter().skip(header.map_or(lines.len(), |header| header + 1));
    let own = own.take_while(|line| !line.trim_start().starts_with('['));
    let keys: Vec<&str> = own.filter_map(|line| Some(line.split_once('=')?.0.trim())).collect();
    let added: Vec<&str> =
        codes.iter().map(|code| code.name()).filter(|name| !keys.contains(name)).collect();
    if added.is_empty() {
        return None;
    }
    let mut table = format!(
        "{ADDED}\n# What could not be mended by itself: take each out when its texts are mended.\n"
    );
    for name in added {
        table.push_str(&format!("{name} = \"warning\"\n"));
    }
    if let Some(day) = before.filter(|_| !keys.contains(&BEFORE.name)) {
        table.push_str(&format!("{} = {day}\n", BEFORE.name));
    }
    let text = match header {
        Some(header) => {
            let (above, below) = lines.split_at(header + 1);
            let end = if above.concat().ends_with('\n') { "" } else { "\n" };
            format!("{}{end}{table}{}", above.concat(), below.concat())
        }
        None => format!("{}\n\n[check]\n{table}", text.trim_end()),
    };
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
