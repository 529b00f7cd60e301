//! Finds a theme's files in its layers.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use include_dir::{Dir, DirEntry, include_dir};

use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::disk;
use crate::format::theme_toml::{self, Entries};
use crate::language::{self, FluentFile, LAST_RESORT, Owner, last_resort};
use crate::names::composed;
use crate::paths::{before, below};
use crate::site::{self, KEYS, Language, Site};
use crate::values::{Fields, toml};
use crate::walk::{Found, Unreadable};

/// The folder of the site's themes.
pub(super) const THEMES: &str = "themes";

pub(super) static EMBEDDED: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A theme's file.
#[derive(Debug, Clone)]
pub(crate) struct ThemeFile {
    /// The path that messages name: from the site's root, as if the theme lay there.
    pub(crate) shown: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
    /// Whether it is in the program, and not in the site's folder.
    pub(crate) is_embedded: bool,
}

/// One theme of the chain: its own files, the site's before the embedded ones.
#[derive(Debug, Default)]
struct Layer {
    name: String,
    /// By path in the theme's folder.
    files: BTreeMap<String, ThemeFile>,
    /// The embedded files that the site's folder overrides.
    overridden: BTreeMap<String, ThemeFile>,
}

/// The files of a theme and its parents.
#[derive(Debug, Default)]
pub(crate) struct ThemeFiles {
    layers: Vec<Layer>,
    /// What one of the themes shows of a bulletin in lists.
    pub(super) entries: Entries,
    /// Whether a theme or a parent is missing: its files then seem to be missing too.
    incomplete: bool,
}

/// What a `theme.toml` says.
#[derive(Default)]
struct Settings {
    /// The parent, and where it is named.
    parent: Option<(String, Place)>,
    /// What entries of lists have.
    entries: Entries,
}

/// The most parents that a theme may have: more are a circle, since nobody builds on eight themes.
const MAX_PARENTS: usize = 8;

impl ThemeFiles {
    /// Reads the files of the theme of `site` and of its parents, which are among the files
    /// `found`. Those that are `refused` seem to be missing.
    pub(crate) fn load(
        site: &Site,
        found: &[Found],
        refused: &[Unreadable],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut files = ThemeFiles::default();
        let mut next = Some((site.theme.clone(), site::place(site, &["theme"])));
        while let Some((name, place)) = next.take() {
            files.incomplete = true;
            if files.layers.len() >= MAX_PARENTS
                || files.layers.iter().any(|layer| layer.name == name)
            {
                let hint = "take the `parent` out of one theme.toml";
                diagnostics.add(
                    Code::MissingTheme,
                    place,
                    format!("the theme `{name}` is its own parent"),
                    hint,
                );
                break;
            }
            let Some(layer) = Layer::load(site, &name, found, diagnostics) else {
                missing(site, &name, found, place, diagnostics);
                break;
            };
            let before = diagnostics.counts().0;
            let settings = layer.settings(diagnostics);
            next = settings.parent;
            files.entries.terms |= settings.entries.terms;
            files.entries.authors |= settings.entries.authors;
            files.incomplete = next.is_none() && diagnostics.counts().0 > before;
            files.layers.push(layer);
        }
        let mut refused = refused.iter().map(|refused| refused.below(&site.root));
        files.incomplete |= refused.any(|path| files.has_folder_of(&path));
        files
    }

    /// Whether what is at `path` in the site belongs to a theme of the chain, or to all.
    fn has_folder_of(&self, path: &str) -> bool {
        let theme = below(path, THEMES).map(|below| composed(before(below, '/')));
        path == THEMES || self.layers.iter().any(|layer| theme.as_deref() == Some(&layer.name))
    }

    /// The files in the program of the theme `name`.
    pub(super) fn embedded(name: &str) -> Self {
        let mut layer = Layer { name: name.to_owned(), ..Layer::default() };
        layer.add_embedded();
        ThemeFiles { layers: vec![layer], incomplete: false, entries: Entries::default() }
    }

    /// Whether there is a theme `name` in the program.
    pub(super) fn is_embedded(name: &str) -> bool {
        is_name(name) && EMBEDDED.get_dir(name).is_some()
    }

    /// Whether `site` may have a theme of its name, and has none yet, neither in its folder nor in
    /// the program.
    pub(crate) fn is_to_begin(site: &Site, found: &[Found]) -> bool {
        let there = ThemeFiles::is_embedded(&site.theme) || has_folder(site, &site.theme, found);
        is_name(&site.theme) && !there
    }

    /// Whether the first theme, which the site has chosen, has the file `path`.
    pub(super) fn has_own(&self, path: &str) -> bool {
        self.layers.first().is_some_and(|layer| layer.files.contains_key(path))
    }

    /// All files, the nearest layer first: the theme, the path in it, the file, and the embedded
    /// one that it overrides.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str, &ThemeFile, Option<&ThemeFile>)> {
        self.layers.iter().flat_map(|layer| {
            layer.files.iter().map(|(path, file)| {
                (layer.name.as_str(), path.as_str(), file, layer.overridden.get(path))
            })
        })
    }

    /// Whether a theme or a parent is missing, which was reported.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// The files in `folder` of the theme (`templates`, `assets`), the nearest of each path;
    /// paths are without the folder.
    pub(crate) fn in_folder(&self, folder: &str) -> BTreeMap<String, &ThemeFile> {
        let mut found = BTreeMap::new();
        for layer in &self.layers {
            for (path, file) in &layer.files {
                if let Some(below) = below(path, folder) {
                    found.entry(below.to_owned()).or_insert(file);
                }
            }
        }
        found
    }

    /// The templates by `<theme>/<path>`: so a template can extend the one that it overrides.
    pub(crate) fn named_templates(&self) -> BTreeMap<String, &ThemeFile> {
        let mut found = BTreeMap::new();
        for layer in &self.layers {
            for (path, file) in layer.overridden.iter().chain(&layer.files) {
                if let Some(below) = below(path, "templates") {
                    found.entry(format!("{}/{below}", layer.name)).or_insert(file);
                }
            }
        }
        found
    }

    /// The themes' wording for the languages of `site`, after the site's own.
    pub(crate) fn fluent(&self, site: &Site, diagnostics: &mut Diagnostics) -> Vec<FluentFile> {
        let mut found = Vec::new();
        // Words of a region's language are those of the language above it in CLDR (`en` for `en-US`).
        let tags = |Language { tag, id, .. }: &Language| {
            [tag.clone()].into_iter().chain(language::parents(id)).collect()
        };
        let of = |(lang, language): (_, &Language)| (Owner::Language(lang), tags(language));
        let mut owners: Vec<(Owner, Vec<String>)> = site.langs().map(of).collect();
        if last_resort(site) == Owner::LastResort {
            owners.push((Owner::LastResort, vec![LAST_RESORT.to_string()]));
        }
        for (owner, tags) in owners {
            for (rank, layer) in self.layers.iter().enumerate() {
                let Some(folder) = layer.wording_folder(&tags) else { continue };
                for (path, file) in
                    layer.files.iter().filter(|(path, _)| below(path, &folder).is_some())
                {
                    if !path.ends_with(".ftl") {
                        continue;
                    }
                    if let Some(text) = text(file, diagnostics) {
                        let path = file.shown.clone();
                        found.push(FluentFile { owner, path, text, rank: rank + 1 });
                    }
                }
            }
        }
        found
    }
}

/// A file's text, or a diagnostic.
pub(super) fn text(file: &ThemeFile, diagnostics: &mut Diagnostics) -> Option<String> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            diagnostics.not_utf8(&file.shown, &error);
            None
        }
    }
}

fn missing(site: &Site, name: &str, found: &[Found], place: Place, diagnostics: &mut Diagnostics) {
    let embedded = EMBEDDED.dirs().filter_map(|dir| dir.path().to_str());
    let paths = found.iter().map(|file| file.below(&site.root));
    let themes = paths.filter_map(|path| Some(before(below(&path, THEMES)?, '/').to_owned()));
    let own: BTreeSet<String> = themes.collect();
    let hint = match nearest(name, embedded.chain(own.iter().map(String::as_str))) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("make the folder themes/{name}, or use the theme `gazette`"),
    };
    diagnostics.add(Code::MissingTheme, place, format!("there is no theme `{name}`"), hint);
}

impl Layer {
    /// The files of the theme `name`; `None` where there is no such theme.
    fn load(
        site: &Site,
        name: &str,
        found: &[Found],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let on_disk = is_name(name) && has_folder(site, name, found);
        if !on_disk && !ThemeFiles::is_embedded(name) {
            return None;
        }
        let mut layer = Layer { name: composed(name).into_owned(), ..Layer::default() };
        if on_disk {
            layer.read(site, found, diagnostics);
        }
        layer.add_embedded();
        Some(layer)
    }

    /// Adds the files in the program of the theme, behind the site's.
    fn add_embedded(&mut self) {
        let mut inside = BTreeMap::new();
        if let Some(dir) = EMBEDDED.get_dir(&self.name) {
            collect(&self.name, dir, &mut inside);
        }
        for (path, file) in inside {
            match self.files.contains_key(&path) {
                true => self.overridden.insert(path, file),
                false => self.files.insert(path, file),
            };
        }
    }

    fn read(&mut self, site: &Site, found: &[Found], diagnostics: &mut Diagnostics) {
        let folder = format!("{THEMES}/{}", self.name);
        for file in found {
            let shown = file.below(&site.root);
            let named = composed(&shown);
            let Some(path) = below(&named, &folder).map(str::to_owned) else { continue };
            match disk::read(&file.path) {
                Ok(bytes) => match self.files.entry(path) {
                    Entry::Vacant(free) => {
                        free.insert(ThemeFile { shown, bytes, is_embedded: false });
                    }
                    Entry::Occupied(taken) => diagnostics.twins(&shown, &taken.get().shown),
                },
                Err(error) => diagnostics.unreadable(shown, &error),
            }
        }
    }

    /// The folder with the wording for the first of `tags` that has one.
    fn wording_folder(&self, tags: &[String]) -> Option<String> {
        let has = |tag: &str| {
            let folder = format!("i18n/{tag}");
            self.files.keys().any(|path| below(path, &folder).is_some()).then_some(folder)
        };
        tags.iter().find_map(|tag| has(tag))
    }

    /// What `theme.toml` says.
    fn settings(&self, diagnostics: &mut Diagnostics) -> Settings {
        let Some(file) = self.files.get("theme.toml") else { return Settings::default() };
        let Some(text) = text(file, diagnostics) else { return Settings::default() };
        let node = toml::read(&file.shown, &text, diagnostics);
        let mut fields = Fields::new(&file.shown, 0, KEYS, node, diagnostics);
        for known in theme_toml::ABOUT {
            fields.text(known);
        }
        let parent =
            fields.text(&theme_toml::PARENT).map(|(name, span)| (name, fields.place(&span)));
        let entries = entries(&mut fields);
        fields.finish();
        Settings { parent, entries }
    }
}

/// What a `theme.toml` says that entries of lists have.
fn entries(fields: &mut Fields) -> Entries {
    let mut entries = Entries::default();
    for (word, span) in fields.texts(&theme_toml::ENTRIES).unwrap_or_default() {
        match word.as_str() {
            theme_toml::TERMS => entries.terms = true,
            theme_toml::AUTHORS => entries.authors = true,
            _ => {
                let hint = "write entries = [\"terms\", \"authors\"], or one of them";
                let message = format!("unknown choice `{word}`");
                fields.add(Code::BadSetting, &span, message, hint);
            }
        }
    }
    entries
}

/// Whether the site has a folder of the theme `name`, in whatever form of Unicode.
fn has_folder(site: &Site, name: &str, found: &[Found]) -> bool {
    let name_of = |path: &str| Some(before(below(path, THEMES)?, '/').to_owned());
    let is_its = |file: &Found| {
        name_of(&file.below(&site.root)).is_some_and(|its| composed(&its) == composed(name))
    };
    site.root.join(THEMES).join(name).is_dir() || found.iter().any(is_its)
}

/// Whether `name` is one part of a path.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.')
}

fn collect(name: &str, dir: &Dir, files: &mut BTreeMap<String, ThemeFile>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(name, dir, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let below =
                    path.strip_prefix(name).unwrap_or(&path).trim_start_matches('/').to_owned();
                let (shown, bytes) = (format!("{THEMES}/{path}"), file.contents().to_vec());
                files.insert(below, ThemeFile { shown, bytes, is_embedded: true });
            }
        }
    }
}
