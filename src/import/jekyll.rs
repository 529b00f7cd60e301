//! Jekyll: `_posts`, `_drafts`, collections and pages, with front matter in YAML.

mod attributes;
mod blocks;
mod config;
mod days;
mod filter;
mod in_code;
mod inner;
mod kramdown;
mod language;
mod liquid;
mod permalink;
mod source;
mod spans;

use std::path::Path;

use super::calls::Marks;
use super::feed_ids;
use super::front::{self, Front};
use super::news::News;
use super::people::People;
use super::piece::{OldSite, Piece, counted};
use super::references;
use super::report::{Notes, Topic};
use super::tree::{Tree, site_folder};
use crate::diagnostics::Diagnostics;
use crate::site::Site;
use crate::walk::is_leftover;
use config::Config;
use language::Kinship;
use source::Source;

const SETTINGS: &[&str] = &["_config.yml", "_config.yaml", "_config.toml"];

const MARKS: &[Marks] = &[("{%", "%}"), ("{{", "}}")];

/// Whether a file or folder may be the site's: not what Jekyll writes, nor what its programs need. Texts may
/// be in folders of any other name.
fn is_source(name: &str, is_folder: bool) -> bool {
    let is_tools = is_folder && ["_site", "node_modules", "vendor"].contains(&name);
    !is_leftover(name) && !is_tools
}

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    news: &News,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "_posts", SETTINGS, "Jekyll", diagnostics)?;
    let mut tree = Tree::look_for(is_source, &root, notes, diagnostics);
    let Some(mut settings) = tree.settings(SETTINGS, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let feed_ids = feed_ids::of_jekyll(&mut settings, &tree);
    if let Some(folder) = settings.text("source") {
        tree = tree.inside(&folder);
    }
    let mut config = Config::new(settings, notes);
    let sources = sources(&tree, &mut config, notes, diagnostics);
    let mut pieces: Vec<Piece> = Vec::with_capacity(sources.len());
    let mut kinships: Vec<Kinship> = Vec::with_capacity(sources.len());
    for source in sources {
        let Some((piece, kinship)) = source.into_piece(site, &config, notes) else { continue };
        pieces.push(piece);
        kinships.push(kinship);
    }
    news.settle(&mut pieces, &mut [], notes, diagnostics)?;
    people(&tree, &config, diagnostics).settle(site, &mut pieces);
    language::join(&mut pieces, &kinships, config.default_lang.as_deref());
    references::from_calls(&mut pieces, MARKS, liquid::answer, notes);
    for piece in &mut pieces {
        in_code::settle(piece);
        if let Some(body) = liquid::with_braces(&piece.body) {
            piece.body = body;
        }
    }
    Some(OldSite {
        pieces,
        root: tree.root.clone(),
        statics: Some(tree.root),
        url: Some(config.url),
        default_lang: config.default_lang,
        feed_ids,
        ..OldSite::default()
    })
}

/// Who is who, by files of data, by the settings, and by a collection of authors.
fn people(tree: &Tree, config: &Config, diagnostics: &mut Diagnostics) -> People {
    let mut people = People::read(tree, &["_data"], diagnostics);
    people.add_all(config.authors.clone());
    for path in tree.files.iter().filter(|path| path.starts_with("_authors/")) {
        let Some(text) = tree.text(path, diagnostics) else { continue };
        let found = front::read(path, &text, &mut Diagnostics::new());
        let mut front = Front::new(found.and_then(|(node, _)| node));
        let id = front.first_text(&["short_name", "username", "slug"]);
        people.add_text(path, id, front.first_text(&["name", "title"]));
    }
    people
}

/// The texts of the site. The languages that they name are then known, for folders and names too.
fn sources<'t>(
    tree: &'t Tree,
    config: &mut Config,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Vec<Source<'t>> {
    let mut sources = Vec::new();
    let mut excluded = 0;
    for path in &tree.files {
        let Some(role) = config.role(path) else {
            if let Some(markup) = config::other_markup(path) {
                let note = format!("is written in {markup}: write it in Markdown and import again");
                notes.find();
                notes.leave_out(Topic::OtherForm, path, 0, note);
            }
            continue;
        };
        if config.filter.excludes(path) {
            excluded += 1;
            continue;
        }
        sources.extend(Source::read(tree, config, path, role, notes, diagnostics));
    }
    if excluded > 0 {
        let are = if excluded == 1 { "is no part" } else { "are no parts" };
        let what = counted(excluded, "file");
        notes.add(
            Topic::Understood,
            SETTINGS[0],
            0,
            format!("{what} that `exclude` names {are} of the old site"),
        );
    }
    for source in &sources {
        if let Some(lang) = &source.lang {
            config.add_language(lang);
        }
    }
    sources
}
