//! Hugo: `content` with front matter in YAML, TOML or JSON. `settings` puts its settings together, `mounts`
//! and `languages` say where the texts of each language lie, and `address` what their addresses were.

mod address;
mod aside;
mod cascade;
mod files;
mod held;
mod languages;
mod mounts;
mod settings;
mod shortcodes;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::arrange::is_tag;
use super::calls;
use super::dates::FromAddresses;
use super::front::{self, Front};
use super::news::News;
use super::people::People;
use super::piece::{Beside, OldSite, Piece};
use super::references;
use super::report::{Notes, Topic};
use super::sections::{self, Section};
use super::tree::{Tree, dated, is_markdown, site_folder, stem};
use super::{common, feed_ids, fences, hidden};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::paths::{self, before, folder, join};
use crate::site::Site;
use crate::values::Value;
use address::{Addresses, File};
use aside::Aside;
use cascade::Cascade;
use files::Ignored;
use held::{held_back, tell_of_drafts};
use languages::Languages;
use mounts::Mounts;
use shortcodes::{MARKS, answer};

/// Files that make a folder one of Hugo's.
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

/// Texts in other forms than Markdown and HTML.
const OTHER_FORMS: &[&str] = &["ad", "adoc", "asciidoc", "org", "pandoc", "pdc", "rst"];

/// What the settings say.
struct Config {
    mounts: Mounts,
    languages: Languages,
    /// The addresses in each language, by its name.
    addresses: HashMap<String, Addresses>,
    /// Those of a site without languages.
    addresses_of_all: Addresses,
    taxonomies: Vec<String>,
}

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    news: &News,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "content", SETTINGS, "Hugo", diagnostics)?;
    let tree = Tree::look(&root, notes, diagnostics);
    let Some(mut settings) = settings::read(&tree, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let url = settings.text("baseURL").map(|url| url.trim_end_matches('/').to_owned());
    let feed_ids = feed_ids::of_hugo(settings.clone());
    let more_statics = files::folders(&settings, &tree.root);
    let ignored = Ignored::new(&settings, notes);
    tell_of_drafts(&mut settings, notes);
    let mut handed_down = settings.clone();
    let config = Config::new(site, settings);
    let cascade = Cascade::new(&mut handed_down, &tree, &config.mounts, |path| {
        let by_name = stem(path).0.rsplit_once('.').map(|(_, tag)| tag);
        let known = by_name.filter(|tag| config.languages.named(tag).is_some());
        known.or(config.mounts.find(path)?.lang).map(str::to_owned)
    });
    let reader = Reader { site, tree: &tree, config: &config, cascade, bundles: bundles(&tree) };
    let (mut pieces, mut sections) = (Vec::new(), Vec::new());
    let mut aside = Aside::default();
    let mut days = FromAddresses::default();
    for path in tree.files.iter().filter(|path| !ignored.has(path)) {
        let Some(place) = reader.place(path, &mut aside, notes) else { continue };
        match reader.read_file(path, place, &mut days, notes, diagnostics) {
            Some(Text::Piece(piece)) => pieces.push(*piece),
            Some(Text::Section(section)) => sections.push(*section),
            None => {}
        }
    }
    aside.tell(notes);
    days.tell(notes);
    news.settle(&mut pieces, &mut sections, notes, diagnostics)?;
    sections::take_over(sections, &config.taxonomies, &mut pieces, notes);
    people(&tree, &pieces, diagnostics).settle(site, &mut pieces);
    hidden::take_out(&mut pieces, MARKS, notes);
    fences::cover(&mut pieces, MARKS);
    references::from_calls(&mut pieces, MARKS, answer, notes);
    fences::uncover(&mut pieces);
    hidden::show_calls(&mut pieces, MARKS);
    Some(OldSite {
        pieces,
        more_statics,
        root: tree.root,
        url,
        tags: config.languages.tags(),
        hosts: config.languages.hosts(),
        default_lang: config.languages.default,
        feed_ids,
        ..OldSite::default()
    })
}

impl Config {
    fn new(site: &Site, mut settings: Front) -> Self {
        let all = settings.clone();
        let languages = Languages::new(site, &mut settings);
        let mounts = Mounts::new(&mut settings, &languages);
        let taxonomies = settings.group("taxonomies").unwrap_or_default().rest();
        let plural = taxonomies.into_iter().filter_map(|entry| match entry.node.value {
            Value::Text(name) => Some(name),
            _ => None,
        });
        let addresses = |settings| Addresses::new(settings, languages.default.clone());
        let in_languages = languages.all.iter().map(|language| {
            let settings = settings::in_language(&all, language.settings.clone());
            (language.key.clone(), addresses(settings))
        });
        Config {
            addresses: in_languages.collect(),
            addresses_of_all: addresses(all.clone()),
            taxonomies: plural.collect(),
            mounts,
            languages,
        }
    }

    /// The addresses in the language `lang`, or in that of texts without one.
    fn addresses(&self, lang: Option<&str>) -> &Addresses {
        let name = lang.or(self.languages.default.as_deref());
        let known = name.and_then(|name| self.addresses.get(&name.to_lowercase()));
        known.unwrap_or(&self.addresses_of_all)
    }
}

/// What is needed to turn a file into a piece.
struct Reader<'r> {
    site: &'r Site,
    tree: &'r Tree,
    config: &'r Config,
    cascade: Cascade,
    /// The folders of pages that have files of their own.
    bundles: HashSet<&'r str>,
}

/// What the path of a text says.
struct Place<'p> {
    /// Its language in the old site, by its mount or its name.
    lang: Option<String>,
    /// Its language by a folder that Hugo took for a section.
    by_folder: Option<String>,
    /// Its path below the content's folder, with that folder, but without the language of a mount.
    rest: String,
    /// Its name without language and extension.
    name: &'p str,
    is_html: bool,
}

/// What a file is.
enum Text {
    Piece(Box<Piece>),
    Section(Box<Section>),
}

impl<'r> Reader<'r> {
    /// The place of the file `path`; `None` for what is no text, or was not published.
    fn place<'p>(&self, path: &'p str, aside: &mut Aside, notes: &mut Notes) -> Option<Place<'p>> {
        let (name, extension) = stem(path);
        let is_html = extension == "html";
        let is_other = OTHER_FORMS.contains(&extension);
        if !is_markdown(extension) && !is_html && !is_other {
            return None;
        }
        let Config { mounts, languages, .. } = self.config;
        let Some(spot) = mounts.find(path) else {
            let folder = mounts.folder(path)?;
            notes.find();
            aside.outside(folder);
            return None;
        };
        notes.find();
        if is_other {
            let note = format!("is in the form `{extension}`: make it Markdown and import again");
            notes.leave_out(Topic::OtherForm, path, 0, note);
            return None;
        }
        let is_language = |tag: &str| languages.named(tag).is_some() || is_tag(self.site, tag);
        let (name, by_name) = match name.rsplit_once('.').filter(|(_, tag)| is_language(tag)) {
            Some((name, tag)) => (name, Some(tag)),
            None => (name, None),
        };
        let lang = by_name.or(spot.lang).map(str::to_owned);
        let first = spot.rest.split_once('/').map(|(first, _)| first);
        let by_folder = first.filter(|first| lang.is_none() && is_language(first));
        if let Some(first) = by_folder.filter(|first| languages.named(first).is_none()) {
            aside.taken(mounts.folder(path).unwrap_or_default(), first);
        }
        let known = lang.as_deref().or(by_folder).and_then(|lang| languages.named(lang));
        if let Some(language) = known.filter(|language| language.is_off) {
            aside.off(&language.key);
            return None;
        }
        let by_folder = by_folder.map(str::to_owned);
        Some(Place { lang, by_folder, rest: spot.rest, name, is_html })
    }

    fn read_file(
        &self,
        path: &str,
        place: Place,
        days: &mut FromAddresses,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> Option<Text> {
        let Place { lang, by_folder, rest, name, is_html } = place;
        let text = notes.unless_broken(self.tree.text(path, diagnostics))?;
        let (node, start) =
            notes.unless_broken(front::read_after_space(path, &text, diagnostics))?;
        let body = &text[start..];
        if is_html && node.is_none() && body.trim_start().starts_with('<') {
            let why = "has no front matter, so Hugo copied it as it is";
            notes.leave_out(
                Topic::Finished,
                path,
                0,
                format!("{why}: put it into content/static to have it"),
            );
            return None;
        }
        let (is_section, is_bundle) = (name == "_index", name == "index");
        if !is_bundle && !is_section && in_bundle(&self.bundles, path) {
            let note = "belongs to the page of its folder: put it into that page's text";
            notes.leave_out(Topic::Part, path, 0, note);
            return None;
        }
        let mut front = Front::new(node);
        self.cascade.fill_in(
            &mut front,
            &rest,
            is_section,
            lang.as_deref().or(by_folder.as_deref()),
        );
        // What the list itself hands down is no field of its own.
        front.groups("cascade");
        front.group("cascade");
        let held_back = held_back(self.site, front.clone());
        let own_slug = front.text("slug");
        let url = front.text("url");
        let mut aliases = front.texts("aliases").unwrap_or_default();
        let key = front.text("translationKey");
        let matrix = front.group("sites").and_then(|mut sites| sites.group("matrix"));
        let lang = mounts::language_of(matrix, &self.config.languages).or(lang);
        let file_path = if is_bundle || is_section { folder(&rest) } else { &rest };
        let base = if is_bundle || is_section { paths::name(file_path) } else { name };
        let section = folder(file_path);
        let mut fields = common::read(front, self.site, &self.config.taxonomies, path, notes);
        if !is_section && common::is_stub(&fields, body) {
            common::leave_out_stub(path, notes);
            return None;
        }
        let (day, plain) = dated(base).map_or((None, base), |(day, name)| (Some(day), name));
        fields.date = fields.date.or_else(|| day.map(str::to_owned));
        fields.date = fields.date.or_else(|| days.day(path, url.as_deref()));
        if let Some(why) = held_back.filter(|_| !is_section || !body.trim().is_empty()) {
            common::hold_back(&mut fields, path, why, notes);
        }
        let slug = own_slug.as_deref();
        let file = File { section, name: base, url, slug, lang: lang.as_deref(), fields: &fields };
        let addresses = self.config.addresses(lang.as_deref());
        let address = match is_section {
            true => Some(addresses.of_section(&file)),
            false => addresses.of(&file),
        };
        if address.is_none() {
            notes.add(
                Topic::UnknownAddress,
                path,
                0,
                "its old address is not known: add it to `aliases` yourself",
            );
        }
        for alias in aliases.iter_mut().filter(|alias| !alias.starts_with('/')) {
            let parent =
                address.as_deref().map_or("", |address| folder(address.trim_end_matches('/')));
            *alias = format!("/{}", join(parent, alias));
        }
        let below_language = |path: &str| match &by_folder {
            Some(name) => {
                path.strip_prefix(name.as_str()).unwrap_or(path).trim_start_matches('/').to_owned()
            }
            None => path.to_owned(),
        };
        let section = below_language(section);
        let group = match key {
            Some(key) => format!("key {key}"),
            None if is_section => format!("{}/_index", below_language(file_path)),
            None if section.is_empty() => base.to_owned(),
            None => format!("{section}/{base}"),
        };
        let piece = Piece {
            origin: path.to_owned(),
            start: 0,
            line: 1 + calls::lines_before(&text, start),
            lines: Vec::new(),
            as_written: !is_html,
            kind: if fields.date.is_some() && !is_section { Kind::Bulletin } else { Kind::Page },
            group,
            folder: section,
            slug: own_slug.unwrap_or_else(|| plain.to_owned()),
            body: if is_html { shortcodes::from_html(body) } else { body.to_owned() },
            beside: if is_bundle { beside(self.tree, path) } else { Vec::new() },
            lang: lang.or(by_folder.clone()),
            fields,
            address,
            aliases,
        };
        Some(match is_section {
            true => Text::Section(Box::new(Section { path: below_language(file_path), piece })),
            false => Text::Piece(Box::new(piece)),
        })
    }
}

/// Who is who, by files of data and by the texts of a taxonomy `authors`.
fn people(tree: &Tree, pieces: &[Piece], diagnostics: &mut Diagnostics) -> People {
    let mut people = People::read(tree, &["data"], diagnostics);
    for piece in pieces {
        if matches!(before(&piece.folder, '/'), "authors" | "author") {
            people.add_text(&piece.origin, None, Some(piece.fields.title.clone()));
        }
    }
    people
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
    files.map(|file| Beside::new(tree.root.join(file), file[inside.len()..].to_owned())).collect()
}
