//! Finds a theme's files in its layers.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};
use walkdir::WalkDir;

use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::language::FluentFile;
use crate::site::{KEYS, SITE_TOML, Site};
use crate::values::{Fields, toml};

static EMBEDDED: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A theme's file.
#[derive(Debug, Clone)]
pub struct ThemeFile {
    /// The path that messages name: from the site's root, as if the theme lay there.
    pub shown: String,
    /// Its content.
    pub bytes: Vec<u8>,
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
pub struct ThemeFiles {
    layers: Vec<Layer>,
}

/// The most parents that a theme may have: more are a circle.
const MAX_PARENTS: usize = 8;

impl ThemeFiles {
    /// Reads the files of the theme of `site` and of its parents.
    pub fn load(site: &Site, diagnostics: &mut Diagnostics) -> Self {
        let mut files = ThemeFiles::default();
        let mut next = Some((site.theme.clone(), Place::file(SITE_TOML)));
        while let Some((name, place)) = next.take() {
            if files.layers.len() >= MAX_PARENTS || files.layers.iter().any(|layer| layer.name == name) {
                let hint = "take the `parent` out of one theme.toml";
                diagnostics.add(Code::MissingTheme, place, format!("the theme `{name}` is its own parent"), hint);
                break;
            }
            let Some(layer) = Layer::load(site, &name, diagnostics) else {
                missing(site, &name, place, diagnostics);
                break;
            };
            next = layer.parent(diagnostics);
            files.layers.push(layer);
        }
        files
    }

    /// The files in `folder` of the theme (`templates`, `assets`), the nearest of each path;
    /// paths are without the folder.
    pub fn in_folder(&self, folder: &str) -> BTreeMap<String, &ThemeFile> {
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
    pub fn named_templates(&self) -> BTreeMap<String, &ThemeFile> {
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
    pub fn fluent(&self, site: &Site, diagnostics: &mut Diagnostics) -> Vec<FluentFile> {
        let mut found = Vec::new();
        for (rank, layer) in self.layers.iter().enumerate() {
            for (path, file) in &layer.files {
                let Some((tag, _)) = below(path, "i18n").and_then(|rest| rest.split_once('/')) else { continue };
                let Some(lang) = site.lang(tag) else { continue };
                if !path.ends_with(".ftl") {
                    continue;
                }
                if let Some(text) = text(file, diagnostics) {
                    found.push(FluentFile { lang, path: file.shown.clone(), text, rank: rank + 1 });
                }
            }
        }
        found
    }
}

fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/')
}

/// A file's text, or a diagnostic.
pub(super) fn text(file: &ThemeFile, diagnostics: &mut Diagnostics) -> Option<String> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            let at = error.valid_up_to();
            let hint = "save the file again with the encoding UTF-8";
            diagnostics.add(Code::NotUtf8, Place::new(&file.shown, at..at), "the file is not in UTF-8", hint);
            None
        }
    }
}

fn missing(site: &Site, name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let embedded = EMBEDDED.dirs().filter_map(|dir| dir.path().to_str());
    let hint = match nearest(name, embedded) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("make the folder themes/{name}, or use the theme `gazette`"),
    };
    let place = Place { path: place.path, ..find(site, name, place.start) };
    diagnostics.add(Code::MissingTheme, place, format!("there is no theme `{name}`"), hint);
}

/// The place of a theme's name in site.toml.
fn find(site: &Site, name: &str, start: usize) -> Place {
    let text = std::fs::read_to_string(site.root.join(SITE_TOML)).unwrap_or_default();
    let at = text.find(&format!("\"{name}\"")).unwrap_or(start);
    Place::new(SITE_TOML, at..at + name.len() + 2)
}

impl Layer {
    /// The files of the theme `name`; `None` where there is no such theme.
    fn load(site: &Site, name: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let folder = site.root.join("themes").join(name);
        let embedded = EMBEDDED.get_dir(name);
        let on_disk = is_name(name) && folder.is_dir();
        if !on_disk && embedded.is_none() {
            return None;
        }
        let mut layer = Layer { name: name.to_owned(), ..Layer::default() };
        if on_disk {
            layer.read(name, &folder, diagnostics);
        }
        let mut inside = BTreeMap::new();
        if let Some(dir) = embedded {
            collect(name, dir, &mut inside);
        }
        for (path, file) in inside {
            match layer.files.contains_key(&path) {
                true => layer.overridden.insert(path, file),
                false => layer.files.insert(path, file),
            };
        }
        Some(layer)
    }

    fn read(&mut self, name: &str, folder: &Path, diagnostics: &mut Diagnostics) {
        for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
            let unreadable = |path: &str, reason: String, diagnostics: &mut Diagnostics| {
                let hint = "check that you may read the file";
                let message = format!("cannot be read: {}", reason.to_lowercase());
                diagnostics.add(Code::UnreadableFile, Place::file(path), message, hint);
            };
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    unreadable(&format!("themes/{name}"), error.to_string(), diagnostics);
                    continue;
                }
            };
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if entry.file_type().is_dir() || hidden {
                continue;
            }
            let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let path = relative.to_string_lossy().replace('\\', "/");
            let shown = format!("themes/{name}/{path}");
            match std::fs::read(entry.path()) {
                Ok(bytes) => {
                    self.files.insert(path, ThemeFile { shown, bytes });
                }
                Err(error) => unreadable(&shown, error.to_string(), diagnostics),
            }
        }
    }

    /// The parent that `theme.toml` names, and where.
    fn parent(&self, diagnostics: &mut Diagnostics) -> Option<(String, Place)> {
        let file = self.files.get("theme.toml")?;
        let text = text(file, diagnostics)?;
        let node = toml::read(&file.shown, &text, diagnostics);
        let mut fields = Fields::new(&file.shown, 0, KEYS, node, diagnostics);
        for known in ["name", "description", "author", "licence", "license", "version"] {
            fields.text(known);
        }
        let parent = fields.text("parent").map(|(name, span)| (name, fields.place(&span)));
        fields.finish();
        parent
    }
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
                let below = path.strip_prefix(name).unwrap_or(&path).trim_start_matches('/').to_owned();
                let shown = format!("themes/{path}");
                files.insert(below, ThemeFile { shown, bytes: file.contents().to_vec() });
            }
        }
    }
}

/// The embedded file that messages show as `shown`.
pub fn embedded(shown: &str) -> Option<Vec<u8>> {
    let path = shown.strip_prefix("themes/")?;
    EMBEDDED.get_file(path).map(|file| file.contents().to_vec())
}
