//! Hugo: `content` with front matter in YAML, TOML or JSON, languages by suffix or by folder.

mod address;

use std::collections::HashSet;
use std::path::Path;

use super::calls::{self, Call, Marks};
use super::front::{self, Front};
use super::piece::{Beside, Notes, OldSite, Piece};
use super::references::{self, Answer, Origins};
use super::tree::{Tree, dated, is_markdown, site_folder, stem};
use super::{common, dates, html};
use crate::content::{Kind, Moment};
use crate::diagnostics::Diagnostics;
use crate::paths::{self, before, below, folder, join};
use crate::site::Site;
use crate::values::Value;
use address::{Addresses, File};

const SETTINGS: &[&str] = &[
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
    "config/_default/hugo.toml",
    "config/_default/hugo.yaml",
    "config/_default/config.toml",
    "config/_default/config.yaml",
];

const MARKS: &[Marks] = &[("{{<", ">}}"), ("{{%", "%}}")];

/// What the settings say.
struct Config {
    /// The folder of the content.
    content: String,
    /// The folders of languages that have one of their own.
    folders: Vec<(String, String)>,
    /// All languages.
    languages: Vec<String>,
    addresses: Addresses,
    taxonomies: Vec<String>,
}

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "content", SETTINGS, "Hugo", diagnostics)?;
    let tree = Tree::look(&root, notes, diagnostics);
    let Some(mut settings) = tree.settings(SETTINGS, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let url = settings.text("baseURL").map(|url| url.trim_end_matches('/').to_owned());
    let default_lang = settings.text("defaultContentLanguage");
    let apart = ["config/_default/languages.toml", "config/_default/languages.yaml"];
    let languages = settings.group("languages");
    let Some(languages) = languages.or_else(|| tree.settings(&apart, diagnostics)) else {
        return Some(OldSite::nothing_of(root));
    };
    let config = Config::new(settings, languages, default_lang.clone());
    let mut pieces = Vec::new();
    let bundles = bundles(&tree);
    for path in &tree.files {
        pieces.extend(read_file(site, &tree, &config, &bundles, path, notes, diagnostics));
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

impl Config {
    fn new(mut settings: Front, mut languages: Front, default_lang: Option<String>) -> Self {
        let content = settings.text("contentDir").unwrap_or_else(|| "content".to_owned());
        let names = languages.names();
        let folders = names.iter().filter_map(|tag| {
            let folder = languages.group(tag)?.text("contentDir")?;
            Some((folder.trim_matches('/').to_owned(), tag.clone()))
        });
        let taxonomies = settings.group("taxonomies").unwrap_or_default().rest();
        let plural = taxonomies.into_iter().filter_map(|entry| match entry.node.value {
            Value::Text(name) => Some(name),
            _ => None,
        });
        Config {
            content,
            folders: folders.collect(),
            languages: names,
            taxonomies: plural.collect(),
            addresses: Addresses::new(settings, default_lang),
        }
    }

    /// The language that the folder of the file says, and its path below the content's folder.
    fn below<'p>(&'p self, path: &'p str) -> Option<(Option<&'p str>, &'p str)> {
        let own = self.folders.iter().find_map(|(folder, tag)| Some((tag, below(path, folder)?)));
        match own {
            Some((tag, rest)) => Some((Some(tag.as_str()), rest)),
            None => Some((None, below(path, &self.content)?)),
        }
    }
}

fn read_file(
    site: &Site,
    tree: &Tree,
    config: &Config,
    bundles: &HashSet<&str>,
    path: &str,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<Piece> {
    let (by_folder, rest) = config.below(path)?;
    let (name, extension) = stem(path);
    let is_html = extension == "html";
    if !is_markdown(extension) && !is_html {
        return None;
    }
    let is_language =
        |tag: &str| config.languages.iter().any(|known| known == tag) || site.lang(tag).is_some();
    let (name, by_name) = match name.rsplit_once('.').filter(|(_, tag)| is_language(tag)) {
        Some((name, tag)) => (name, Some(tag)),
        None => (name, None),
    };
    let lang = by_name.or(by_folder).map(str::to_owned);
    let text = tree.text(path, diagnostics)?;
    let (node, start) = front::read(path, &text, diagnostics)?;
    let body = &text[start..];
    if name == "_index" {
        common::leave_out_list(path, body, notes);
        return None;
    }
    let is_bundle = name == "index";
    if !is_bundle && in_bundle(bundles, path) {
        notes.leave_out(path, 0, "belongs to the page of its folder: put it into that page's text");
        return None;
    }
    let mut front = Front::new(node);
    let held_back = held_back(site, front.clone());
    let own_slug = front.text("slug");
    let url = front.text("url");
    let mut aliases = front.texts("aliases").unwrap_or_default();
    let key = front.text("translationKey");
    let file_path = if is_bundle { folder(rest) } else { rest };
    let base = if is_bundle { paths::name(file_path) } else { name };
    let section = folder(file_path);
    let mut fields = common::read(front, site, &config.taxonomies, path, notes);
    let (day, plain) = dated(base).map_or((None, base), |(day, name)| (Some(day), name));
    fields.date = fields.date.or_else(|| day.map(str::to_owned));
    if let Some(why) = held_back {
        common::hold_back(&mut fields, path, why, notes);
    }
    let group = match key {
        Some(key) => format!("key {key}"),
        None if section.is_empty() => base.to_owned(),
        None => format!("{section}/{base}"),
    };
    let slug = own_slug.as_deref();
    let file = File { section, name: base, url, slug, lang: lang.as_deref(), fields: &fields };
    let address = config.addresses.of(&file);
    if address.is_none() {
        notes.add(path, 0, "its old address is not known: add it to `aliases` yourself");
    }
    for alias in aliases.iter_mut().filter(|alias| !alias.starts_with('/')) {
        let parent = address.as_deref().map_or("", |address| folder(address.trim_end_matches('/')));
        *alias = format!("/{}", join(parent, alias));
    }
    Some(Piece {
        origin: path.to_owned(),
        start: 0,
        line: 1 + calls::lines_before(&text, start),
        lines: Vec::new(),
        as_written: !is_html,
        kind: if fields.date.is_some() { Kind::Bulletin } else { Kind::Page },
        group,
        folder: section.to_owned(),
        slug: own_slug.unwrap_or_else(|| plain.to_owned()),
        body: if is_html { html::to_markdown(body) } else { body.to_owned() },
        beside: if is_bundle { beside(tree, path) } else { Vec::new() },
        lang,
        fields,
        address,
        aliases,
    })
}

/// Why Hugo does not show the text always, if it does not.
fn held_back(site: &Site, mut front: Front) -> Option<&'static str> {
    if front.first_text(&["expiryDate", "unpublishDate"]).is_some() {
        return Some("has an `expiryDate`, and Dateline takes no text down");
    }
    if front.flag("headless") == Some(true) {
        return Some("is `headless`, and not shown");
    }
    let build = ["build", "_build"].into_iter().find_map(|name| front.group(name));
    let render = build.unwrap_or_default().text("render");
    if render.is_some_and(|render| ["never", "false"].contains(&render.as_str())) {
        return Some("has `render: never`, and is not shown");
    }
    let mut moment = |names: &[&str]| {
        let date = dates::read(&front.first_text(names)?)?;
        Moment::parse(&date, &site.time_zone).ok()
    };
    let (date, published) = (moment(&["date"])?, moment(&["publishDate", "pubdate"])?);
    (published.at > date.at).then_some("has a `publishDate` later than its `date`")
}

/// The folders of pages that have files of their own.
fn bundles(tree: &Tree) -> HashSet<&str> {
    let is_page = |file: &&String| {
        let (name, extension) = stem(file);
        name.split('.').next() == Some("index") && is_markdown(extension)
    };
    tree.files.iter().filter(is_page).map(|file| folder(file)).collect()
}

/// Whether the file lies in the folder of a page, as something that belongs to it.
fn in_bundle(bundles: &HashSet<&str>, path: &str) -> bool {
    let above = std::iter::successors(Some(folder(path)), |path| Some(folder(path)));
    above.take_while(|path| !path.is_empty()).any(|path| bundles.contains(path))
}

/// The files in the folder of the page `path`, and below it.
pub(super) fn beside(tree: &Tree, path: &str) -> Vec<Beside> {
    let inside = format!("{}/", folder(path));
    let start = tree.files.partition_point(|file| *file < inside);
    let files = tree.files[start..].iter().take_while(|file| file.starts_with(&inside));
    let files = files.filter(|file| !is_markdown(stem(file).1));
    files
        .map(|file| Beside { from: tree.root.join(file), name: file[inside.len()..].to_owned() })
        .collect()
}

/// What stands in the place of a shortcode.
fn answer(call: &Call, piece: &Piece, origins: &Origins) -> Answer {
    match call.name() {
        "ref" | "relref" => match target(call, piece, origins) {
            Some(link) => Answer::Link(link),
            None => Answer::Left(format!("the link to `{}` leads nowhere", call.first())),
        },
        "figure" => {
            figure(call).map_or_else(|| Answer::left("the shortcode `figure`"), Answer::Text)
        }
        "highlight" => Answer::Text(format!("```{}", call.first())),
        "/highlight" | "/ highlight" => Answer::Text("```".to_owned()),
        name if name.starts_with('/') => Answer::Quiet,
        name => Answer::left(&format!("the shortcode `{name}`")),
    }
}

/// The link that a reference to another page is.
fn target(call: &Call, piece: &Piece, origins: &Origins) -> Option<String> {
    let written = call.argument("path").unwrap_or_else(|| call.first());
    let written = written.as_ref();
    let (path, fragment) = written.find('#').map_or((written, ""), |at| written.split_at(at));
    if path.is_empty() {
        return Some(fragment.to_owned());
    }
    let beside = join(folder(&piece.origin), path);
    let content = before(&piece.origin, '/');
    let in_content = join(content, path.trim_start_matches('/'));
    let candidates = [beside, in_content];
    let endings = ["", ".md", "/index.md"];
    let found = candidates.iter().find_map(|path| {
        endings.iter().find_map(|ending| origins.link(&format!("{path}{ending}")))
    });
    let by_name = || origins.named(stem(path).0, piece).or_else(|| origins.named(path, piece));
    found.or_else(by_name).map(|link| format!("{link}{fragment}"))
}

/// The picture that a figure shows, in Markdown.
fn figure(call: &Call) -> Option<String> {
    let src = call.argument("src")?;
    let caption = call.argument("caption").or_else(|| call.argument("title"));
    let alt = call.argument("alt").or_else(|| caption.clone())?;
    let caption = caption.filter(|caption| *caption != alt);
    let alt = alt.replace('[', "\\[").replace(']', "\\]");
    let title = caption
        .map_or_else(String::new, |caption| format!(" \"{}\"", caption.replace('"', "\\\"")));
    Some(format!("![{alt}]({src}{title})"))
}
