//! Zola: `content` with front matter in TOML or YAML, languages by suffix.

use std::path::Path;

use super::calls::{self, Call, Marks};
use super::common;
use super::front::{self, Front};
use super::hugo::beside;
use super::links::{self, Answer, Origins};
use super::piece::{Notes, OldSite, Piece};
use super::tree::{Tree, dated, site_folder, stem};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::paths::{below, folder};
use crate::site::Site;
use crate::slug::slug;

const SETTINGS: &[&str] = &["config.toml", "zola.toml"];

const MARKS: &[Marks] = &[("{%", "%}"), ("{{", "}}")];

/// Reads the site in the folder `source`, or that of which it is a part.
pub fn read(
    site: &Site,
    source: &Path,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "content", SETTINGS, "Zola", diagnostics)?;
    let tree = Tree::look(&root, diagnostics);
    let mut settings = tree.settings(SETTINGS, diagnostics);
    let url = settings.text("base_url").map(|url| url.trim_end_matches('/').to_owned());
    let default_lang = settings.text("default_language");
    let languages = settings.group("languages").unwrap_or_default().names();
    let mut pieces = Vec::new();
    for path in &tree.files {
        pieces.extend(read_file(site, &tree, &languages, path, notes, diagnostics));
    }
    links::from_calls(&mut pieces, MARKS, answer, notes);
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
    let aliases = front.texts("aliases").unwrap_or_default();
    let mut fields = common::read(front, site, &[], path, notes);
    let is_bundle = name == "index";
    let file = if is_bundle { folder(rest) } else { rest };
    let section = folder(file);
    let base = if is_bundle { file.rsplit('/').next().unwrap_or_default() } else { name };
    let (day, plain) = dated(base).map_or((None, base), |(day, name)| (Some(day), name));
    fields.date = fields.date.or_else(|| day.map(str::to_owned));
    let slug = own_slug.unwrap_or_else(|| slug(plain));
    let address = own_path
        .map_or_else(|| format!("{section}/{slug}"), |path| path.trim_matches('/').to_owned());
    let prefix = lang.as_ref().map_or_else(String::new, |lang| format!("/{lang}"));
    Some(Piece {
        origin: path.to_owned(),
        start: 0,
        line: 1 + calls::lines_before(&text, start),
        as_written: true,
        kind: if fields.date.is_some() { Kind::Bulletin } else { Kind::Page },
        lang,
        group: format!("{section}/{base}"),
        folder: section.to_owned(),
        slug,
        fields,
        body: body.to_owned(),
        address: Some(format!("{prefix}/{}/", address.trim_start_matches('/'))),
        aliases,
        beside: if is_bundle { beside(tree, path) } else { Vec::new() },
    })
}

/// What stands in the place of a shortcode.
fn answer(call: &Call, _piece: &Piece, _origins: &Origins) -> Answer {
    match call.name() {
        "end" => Answer::Quiet,
        name => Answer::left(&format!("the shortcode `{name}`")),
    }
}
