//! Jekyll: `_posts`, `_drafts`, collections and pages, with front matter in YAML.

mod permalink;

use std::path::Path;

use super::calls::{self, Call, Marks};
use super::front::{self, Front};
use super::piece::{Notes, OldSite, Piece};
use super::references::{self, Answer, Origins};
use super::tree::{Tree, dated, is_markdown, site_folder, stem};
use super::{common, html};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::paths::{self, folder};
use crate::site::Site;
use crate::values::{Entry, Value};
use permalink::{File, Permalinks};

const SETTINGS: &[&str] = &["_config.yml", "_config.yaml", "_config.toml"];

const MARKS: &[Marks] = &[("{%", "%}"), ("{{", "}}"), ("{:", "}")];

/// What the site's `_config.yml` says.
struct Config {
    permalinks: Permalinks,
    /// The collections beside the posts.
    collections: Vec<String>,
    /// Languages that stand in addresses: all of the polyglot plug-in's but the default.
    prefixes: Vec<String>,
    /// The languages that the site names.
    languages: Vec<String>,
    /// Values for files that do not have them.
    defaults: Vec<Scope>,
}

/// Values of fields for the files in a folder.
struct Scope {
    path: String,
    kind: Option<String>,
    values: Vec<Entry>,
}

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "_posts", SETTINGS, "Jekyll", diagnostics)?;
    let tree = Tree::look(&root, notes, diagnostics);
    let Some(mut settings) = tree.settings(SETTINGS, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let default_lang = settings.first_text(&["default_lang", "lang", "locale"]);
    let url = settings.text("url").unwrap_or_default();
    let base = settings.text("baseurl").unwrap_or_default();
    let url = [url.trim_end_matches('/'), base.trim_matches('/')].join("/");
    let config = Config::new(settings, default_lang.as_deref());
    let mut pieces = Vec::new();
    for path in &tree.files {
        let Some(role) = Role::of(path, &config) else { continue };
        pieces.extend(read_file(site, &tree, &config, path, role, notes, diagnostics));
    }
    references::from_calls(&mut pieces, MARKS, answer, notes);
    Some(OldSite {
        pieces,
        root: tree.root.clone(),
        statics: Some(tree.root),
        url: Some(url.trim_end_matches('/').to_owned()),
        default_lang,
        ..OldSite::default()
    })
}

/// What a file is, by its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role<'p> {
    Post,
    Draft,
    /// A document of the collection of that name.
    Document(&'p str),
    Page,
}

impl<'p> Role<'p> {
    /// What the file `path` is; `None` for a file that is no text.
    fn of(path: &'p str, config: &Config) -> Option<Self> {
        let (_, extension) = stem(path);
        if !is_markdown(extension) && extension != "html" {
            return None;
        }
        let mut folders = folder(path).split('/').filter(|part| part.starts_with('_'));
        match folders.next() {
            Some("_posts") => Some(Role::Post),
            Some("_drafts") => Some(Role::Draft),
            Some(name) => {
                let name = &name[1..];
                config.collections.iter().any(|known| known == name).then_some(Role::Document(name))
            }
            None => Some(Role::Page),
        }
    }

    /// What Jekyll calls its kind.
    fn kind(self) -> &'p str {
        match self {
            Role::Post => "posts",
            Role::Draft => "drafts",
            Role::Document(name) => name,
            Role::Page => "pages",
        }
    }
}

impl Config {
    fn new(mut settings: Front, default_lang: Option<&str>) -> Self {
        let mut collections = settings.group("collections").unwrap_or_default();
        let listed = settings.texts("collections").unwrap_or_default();
        let names = [collections.names(), listed].concat();
        let permalinks = Permalinks::new(settings.text("permalink"), &mut collections);
        let languages = settings.texts("languages").unwrap_or_default();
        let prefixed = languages.iter().filter(|lang| Some(lang.as_str()) != default_lang);
        Config {
            permalinks,
            collections: names,
            prefixes: prefixed.cloned().collect(),
            languages,
            defaults: settings.rest().into_iter().flat_map(scopes).collect(),
        }
    }

    /// Whether `tag` is a language of the old site or of the new one.
    fn is_language(&self, site: &Site, tag: &str) -> bool {
        self.languages.iter().any(|lang| lang == tag) || site.lang(tag).is_some()
    }
}

/// The scopes of the setting `defaults`.
fn scopes(entry: Entry) -> Vec<Scope> {
    let Value::List(nodes) = entry.node.value else { return Vec::new() };
    if entry.key != "defaults" {
        return Vec::new();
    }
    let scopes = nodes.into_iter().map(|node| {
        let mut front = Front::new(Some(node));
        let mut scope = front.group("scope").unwrap_or_default();
        Scope {
            path: scope.text("path").unwrap_or_default().trim_matches('/').to_owned(),
            kind: scope.text("type"),
            values: front.group("values").unwrap_or_default().rest(),
        }
    });
    scopes.collect()
}

impl Scope {
    fn covers(&self, path: &str, role: Role) -> bool {
        let inside = self.path.is_empty()
            || path
                .strip_prefix(&self.path)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        inside && self.kind.as_deref().is_none_or(|kind| kind == role.kind())
    }
}

fn read_file(
    site: &Site,
    tree: &Tree,
    config: &Config,
    path: &str,
    role: Role,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<Piece> {
    let text = tree.text(path, diagnostics)?;
    let (node, start) = front::read(path, &text, diagnostics)?;
    if node.is_none() && role == Role::Page {
        return None; // Jekyll copies such a file as it is.
    }
    let (_, extension) = stem(path);
    let body = &text[start..];
    let is_html = extension == "html";
    let has_liquid = body.contains("{%") || body.contains("{{");
    if (is_html && has_liquid) || stem(path).0 == "index" && role == Role::Page {
        notes.add(path, 0, "is a template, not a text: Dateline's theme has its own");
        return None;
    }
    let mut front = Front::new(node);
    for scope in config.defaults.iter().filter(|scope| scope.covers(path, role)) {
        front.fill_in(&scope.values);
    }
    let permalink = front.text("permalink");
    let aliases = front.texts("redirect_from").unwrap_or_default();
    let old_slug = front.text("slug");
    let (bare, lang) = language(site, config, path, front.text("lang"));
    let (day, name) = match dated(stem(&bare).0) {
        Some((day, name)) => (Some(day), name),
        None => (None, stem(&bare).0),
    };
    let group = group(&mut front, permalink.as_deref(), &bare);
    let mut fields = common::read(front, site, &[], path, notes);
    split_words(&mut fields.terms);
    fields.date = fields.date.or_else(|| day.map(str::to_owned));
    fields.draft |= role == Role::Draft;
    if fields.title.is_empty() {
        fields.title = common::title_from(name);
    }
    add_folders(site, config, path, role, &mut fields.terms);
    let slug = old_slug.unwrap_or_else(|| name.to_owned());
    let collection = Some(role.kind()).filter(|_| role != Role::Page);
    let file = File { permalink, path, collection, slug: &slug, fields: &fields };
    let address = config.permalinks.address(&file).filter(|_| role != Role::Draft);
    if address.is_none() && role != Role::Draft {
        notes.add(path, 0, "its old address is not known: add it to `aliases` yourself");
    }
    let is_dated = matches!(role, Role::Post | Role::Draft) || fields.date.is_some();
    Some(Piece {
        origin: path.to_owned(),
        start: 0,
        line: 1 + calls::lines_before(&text, start),
        as_written: !is_html,
        kind: if is_dated { Kind::Bulletin } else { Kind::Page },
        group,
        folder: folder(&bare).trim_start_matches('_').to_owned(),
        address: address.map(|address| prefixed(address, lang.as_deref(), config)),
        lang,
        slug,
        fields,
        body: if is_html { html::to_markdown(body) } else { body.to_owned() },
        aliases,
        beside: Vec::new(),
    })
}

/// What a file has in common with its translations: a key, else the address that the polyglot
/// plug-in gives all of them, else the path `bare`, which names no language.
fn group(front: &mut Front, permalink: Option<&str>, bare: &str) -> String {
    let key = front.first_text(&["ref", "translation_id", "translationKey", "page_id"]);
    match (key, permalink) {
        (Some(key), _) => format!("ref {key}"),
        (None, Some(permalink)) => format!("permalink {permalink}"),
        (None, None) => bare.to_owned(),
    }
}

/// The path of a file without the language that it names, and the language: that of the front
/// matter, of a folder, or of the file's name.
fn language(
    site: &Site,
    config: &Config,
    path: &str,
    given: Option<String>,
) -> (String, Option<String>) {
    let is_language = |part: &str| config.is_language(site, part);
    let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
    let (stem, suffix) = match stem.rsplit_once('.').filter(|(_, tag)| is_language(tag)) {
        Some((stem, tag)) => (stem, Some(tag)),
        None => (stem, None),
    };
    let folder = folder(stem).split('/').find(|part| is_language(part));
    let parts: Vec<&str> = stem.split('/').collect();
    let without: Vec<&str> = match folder {
        Some(tag) => parts.iter().copied().filter(|part| *part != tag).collect(),
        None => parts,
    };
    let lang = given.or_else(|| suffix.or(folder).map(str::to_owned));
    (format!("{}.{extension}", without.join("/")), lang)
}

/// Jekyll takes a text with spaces for several tags or categories.
fn split_words(terms: &mut [(String, Vec<String>)]) {
    for (name, words) in terms {
        if let ([text], "tags" | "categories") = (words.as_slice(), name.as_str()) {
            *words = text.split_whitespace().map(str::to_owned).collect();
        }
    }
}

/// The folders above `_posts` are categories.
fn add_folders(
    site: &Site,
    config: &Config,
    path: &str,
    role: Role,
    terms: &mut Vec<(String, Vec<String>)>,
) {
    let Some((above, _)) = path.split_once("/_posts/").filter(|_| role == Role::Post) else {
        return;
    };
    let names = above.split('/').filter(|name| !config.is_language(site, name)).map(str::to_owned);
    terms.push(("categories".to_owned(), names.collect()));
}

/// The address with the language in front of it, where the polyglot plug-in puts it there.
fn prefixed(address: String, lang: Option<&str>, config: &Config) -> String {
    match lang.filter(|lang| config.prefixes.iter().any(|prefix| prefix == lang)) {
        Some(lang) if !address.starts_with(&format!("/{lang}/")) => format!("/{lang}{address}"),
        _ => address,
    }
}

/// What stands in the place of a tag of Liquid.
fn answer(call: &Call, piece: &Piece, origins: &Origins) -> Answer {
    match (call.open, call.name()) {
        ("{%", "post_url") => {
            let written = call.first();
            let name = paths::name(&written);
            match origins.named(name, piece) {
                Some(link) => Answer::Link(link),
                None => Answer::Left(format!("the link to the post `{name}` leads nowhere")),
            }
        }
        ("{%", "link") => {
            let path = call.rest().trim_matches(['"', '\'', '/']);
            Answer::Link(origins.link(path).unwrap_or_else(|| format!("/{path}")))
        }
        ("{%", "raw" | "endraw") => Answer::Text(String::new()),
        ("{%", "highlight") => Answer::Text(format!("```{}", call.first())),
        ("{%", "endhighlight") => Answer::Text("```".to_owned()),
        ("{%", name) if name.starts_with("end") => Answer::Quiet,
        ("{%", name) => Answer::left(&format!("the tag `{name}` of Liquid")),
        ("{{", "site.baseurl" | "site.url") if call.rest().is_empty() => {
            Answer::Text(String::new())
        }
        ("{{", _) => match filtered(call.inner) {
            Some(path) => Answer::Text(path.to_owned()),
            None => Answer::left(&format!("the output of Liquid `{}`", call.inner)),
        },
        _ => Answer::left(&format!("`{{:{}}}` of kramdown", call.inner)),
    }
}

/// The address in `"/a.png" | relative_url`.
fn filtered(output: &str) -> Option<&str> {
    let (path, filter) = output.split_once('|')?;
    let path = path.trim();
    let is_address = ["relative_url", "absolute_url"].contains(&filter.trim());
    (is_address && path.starts_with(['"', '\''])).then(|| path.trim_matches(['"', '\'']))
}
