//! Zola: `content` with front matter in TOML or YAML, languages by suffix.

use std::path::Path;

use super::calls::{self, Call, Marks};
use super::front::{self, Front};
use super::hugo::beside;
use super::piece::{Notes, OldSite, Piece};
use super::references::{self, Answer, Origins};
use super::tree::{Tree, dated, site_folder, stem};
use super::{common, dates};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::paths::{self, below, folder};
use crate::site::Site;
use crate::slug::slug;

const SETTINGS: &[&str] = &["config.toml", "zola.toml"];

const MARKS: &[Marks] = &[("{%", "%}"), ("{{", "}}")];

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "content", SETTINGS, "Zola", diagnostics)?;
    let tree = Tree::look(&root, notes, diagnostics);
    let Some(mut settings) = tree.settings(SETTINGS, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let url = settings.text("base_url").map(|url| url.trim_end_matches('/').to_owned());
    let default_lang = settings.text("default_language");
    let languages = settings.group("languages").unwrap_or_default().names();
    let mut pieces = Vec::new();
    for path in &tree.files {
        pieces.extend(read_file(site, &tree, &languages, path, notes, diagnostics));
    }
    references::from_calls(&mut pieces, MARKS, answer, notes);
    Some(OldSite {
        pieces,
        statics: Some(tree.root.join("static")),
        root: tree.root,
        url,
        default_lang,
        labels: Vec::new(),
    })
}

fn read_file(
    site: &Site,
    tree: &Tree,
    languages: &[String],
    path: &str,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<Piece> {
    let rest = below(path, "content")?;
    let (name, extension) = stem(path);
    if extension != "md" {
        return None;
    }
    let is_language =
        |tag: &str| languages.iter().any(|known| known == tag) || site.lang(tag).is_some();
    let (name, lang) = match name.rsplit_once('.').filter(|(_, tag)| is_language(tag)) {
        Some((name, tag)) => (name, Some(tag.to_owned())),
        None => (name, None),
    };
    let text = tree.text(path, diagnostics)?;
    let (node, start) = front::read(path, &text, diagnostics)?;
    let body = &text[start..];
    if name == "_index" {
        common::leave_out_list(path, body, notes);
        return None;
    }
    let mut front = Front::new(node);
    let own_path = front.text("path");
    let own_slug = front.text("slug");
    let is_hidden = front.flag("render") == Some(false);
    let aliases = front.texts("aliases").unwrap_or_default();
    let mut fields = common::read(front, site, &[], path, notes);
    let is_bundle = name == "index";
    let file = if is_bundle { folder(rest) } else { rest };
    let section = folder(file);
    let base = if is_bundle { paths::name(file) } else { name };
    let (date, plain) = dated_name(base).map_or((None, base), |(date, name)| (Some(date), name));
    fields.date = fields.date.or(date);
    if is_hidden {
        let why = "has `render = false`, and is not shown";
        common::hold_back(&mut fields, path, why, notes);
    }
    // Zola makes addresses of names by one table; the new file's name is made of the old one itself.
    let own_address = own_slug.clone().unwrap_or_else(|| slug(plain));
    let address = own_path.map_or_else(
        || format!("{section}/{own_address}"),
        |path| path.trim_matches('/').to_owned(),
    );
    let prefix = lang.as_ref().map_or_else(String::new, |lang| format!("/{lang}"));
    Some(Piece {
        origin: path.to_owned(),
        start: 0,
        line: 1 + calls::lines_before(&text, start),
        lines: Vec::new(),
        as_written: true,
        kind: if fields.date.is_some() { Kind::Bulletin } else { Kind::Page },
        lang,
        group: format!("{section}/{base}"),
        folder: section.to_owned(),
        slug: own_slug.unwrap_or_else(|| plain.to_owned()),
        fields,
        body: body.to_owned(),
        address: Some(format!("{prefix}/{}/", address.trim_start_matches('/'))),
        aliases,
        beside: if is_bundle { beside(tree, path) } else { Vec::new() },
    })
}

/// A name such as `2020-01-31-title` or `2020-01-31T09:30:00Z-title` as date and rest.
fn dated_name(name: &str) -> Option<(String, &str)> {
    if let Some((day, rest)) = dated(name) {
        return Some((day.to_owned(), rest));
    }
    let time = name.get(10..)?.strip_prefix('T')?;
    let zone = time.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.')?;
    let length = if time[zone..].starts_with('Z') { 1 } else { "+00:00".len() };
    let (date, rest) = name.split_at_checked("2020-01-31T".len() + zone + length)?;
    let rest = rest.strip_prefix(['-', '_']).filter(|rest| !rest.is_empty())?;
    Some((dates::read(date)?, rest))
}

/// What stands in the place of a shortcode.
fn answer(call: &Call, _piece: &Piece, _origins: &Origins) -> Answer {
    match call.name() {
        "end" => Answer::Quiet,
        name => Answer::left(&format!("the shortcode `{name}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::dated_name;

    #[test]
    fn names_with_dates() {
        for (name, date) in [
            ("2020-02-03-d", "2020-02-03"),
            ("2020-02-03T10:00:00Z-d", "2020-02-03T10:00:00Z"),
            ("2020-02-03T10:00:00.5+03:00_d", "2020-02-03T10:00:00+03:00"),
        ] {
            assert_eq!(dated_name(name), Some((date.to_owned(), "d")), "{name}");
        }
        for name in
            ["d", "2020-02-03T10:00:00-d", "2020-02-03T10:00:00Z-", "2020-02-03T99:00:00Z-d"]
        {
            assert_eq!(dated_name(name), None, "{name}");
        }
    }
}
