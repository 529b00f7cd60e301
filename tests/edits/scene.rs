//! What an edit can change: the site, the output folder, and how the next build is run.

use std::path::PathBuf;

use super::article::Article;
use super::numbers::Numbers;
use super::site::{BULLETINS, Files, Site};

/// The site between two builds.
pub struct Scene {
    pub numbers: Numbers,
    pub site: Site,
    /// The folder that is built into again and again.
    pub output: PathBuf,
    /// The folder of Dateline's caches.
    pub caches: PathBuf,
    /// Files in the output that Dateline did not write, and must leave alone.
    pub strangers: Files,
    /// Arguments for the next build.
    pub options: Vec<&'static str>,
}

/// What an edit did, for the report; none where the site has nothing that it could change.
pub type Done = Option<String>;

impl Scene {
    /// A site that has been built, and has `numbers` for its next edit.
    pub fn new(site: Site, numbers: Numbers, output: PathBuf, caches: PathBuf) -> Self {
        Scene { numbers, site, output, caches, strangers: Files::new(), options: Vec::new() }
    }

    /// The path of some article of a bulletin.
    pub fn article(&mut self) -> Option<String> {
        self.numbers.pick(&self.site.paths(BULLETINS, ".md"))
    }

    /// The id of some bulletin.
    pub fn bulletin(&mut self) -> Option<String> {
        self.numbers.pick(&self.site.bulletins())
    }

    /// Some path that begins with `start` and ends with `end`.
    pub fn path(&mut self, start: &str, end: &str) -> Option<String> {
        self.numbers.pick(&self.site.paths(start, end))
    }

    /// Some language of the site.
    pub fn lang(&mut self) -> Option<String> {
        self.numbers.pick(&self.site.settings.tags())
    }

    /// Changes a Markdown file.
    pub fn change(&mut self, path: &str, change: impl FnOnce(&mut Article)) {
        let mut article = self.site.article(path);
        change(&mut article);
        self.site.put(path, &article);
    }

    /// Sets a field of a Markdown file.
    pub fn set(&mut self, path: &str, field: &str, value: &str) -> Done {
        self.change(path, |article| article.set(field, value));
        Some(format!("{path}: {field}: {value}"))
    }

    /// Sets a field of some article, or takes it out where it is there and chance says so.
    pub fn set_or_remove(&mut self, path: &str, field: &str, value: &str) -> Done {
        if self.site.article(path).get(field).is_some() && self.numbers.one_in(2) {
            self.change(path, |article| article.remove(field));
            return Some(format!("{path}: no {field}"));
        }
        self.set(path, field, value)
    }

    /// Writes a file.
    pub fn write(&mut self, path: &str, text: impl Into<String>) -> Done {
        let new = self.site.files.insert(path.to_owned(), text.into()).is_none();
        Some(format!("{path} {}", if new { "is new" } else { "has changed" }))
    }

    /// Deletes a file.
    pub fn delete(&mut self, path: &str) -> Done {
        self.site.files.remove(path)?;
        Some(format!("{path} is gone"))
    }

    /// Moves a file.
    pub fn rename(&mut self, from: &str, to: &str) -> Done {
        let text = self.site.files.remove(from)?;
        self.site.files.insert(to.to_owned(), text);
        Some(format!("{from} is now {to}"))
    }
}
