//! The site as data: its settings, and the texts of its files by their paths.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use super::article::Article;
use super::numbers::Numbers;
use super::settings::Settings;
use super::words;

pub const BULLETINS: &str = "content/bulletins/";

/// The texts of files by their paths.
pub type Files = BTreeMap<String, String>;

/// The sources of a site.
#[derive(Clone)]
pub struct Site {
    pub settings: Settings,
    /// All but site.toml, by their paths.
    pub files: Files,
    /// Files that are written even where their text is as it was, each with the time of its
    /// last change.
    pub times: BTreeMap<String, SystemTime>,
    made: u64,
}

impl Site {
    pub fn new(settings: Settings) -> Self {
        Site { settings, files: Files::new(), times: BTreeMap::new(), made: 0 }
    }

    /// All files with site.toml.
    pub fn sources(&self) -> Files {
        let mut files = self.files.clone();
        files.insert("site.toml".to_owned(), self.settings.toml());
        files
    }

    /// A number for a name that nothing had before.
    pub fn new_number(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// A time long ago that no file had before.
    pub fn old_time(&mut self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000 + self.new_number())
    }

    /// The paths that begin with `start` and end with `end`.
    pub fn paths(&self, start: &str, end: &str) -> Vec<String> {
        let found = self.files.keys().filter(|path| path.starts_with(start) && path.ends_with(end));
        found.cloned().collect()
    }

    /// The ids of all bulletins.
    pub fn bulletins(&self) -> Vec<String> {
        let ids: BTreeSet<String> = self.paths(BULLETINS, ".md").iter().map(|p| id(p)).collect();
        ids.into_iter().collect()
    }

    /// The articles of the bulletin `id`.
    pub fn articles_of(&self, bulletin: &str) -> Vec<String> {
        self.paths(BULLETINS, ".md").into_iter().filter(|path| id(path) == bulletin).collect()
    }

    /// All files of the bulletin `id`, its pictures too.
    pub fn files_of(&self, bulletin: &str) -> Vec<String> {
        let inside = format!("{BULLETINS}{bulletin}/");
        let mut all = self.articles_of(bulletin);
        all.extend(self.paths(&inside, "").into_iter().filter(|path| !path.ends_with(".md")));
        all
    }

    pub fn article(&self, path: &str) -> Article {
        self.files.get(path).map(|text| Article::read(text)).unwrap_or_default()
    }

    pub fn put(&mut self, path: impl Into<String>, article: &Article) {
        self.files.insert(path.into(), article.text());
    }

    /// The day of a bulletin, where one of its articles has one.
    pub fn date(&self, bulletin: &str) -> Option<String> {
        let articles = self.articles_of(bulletin);
        articles.iter().find_map(|path| self.article(path).get("date").map(str::to_owned))
    }

    /// Gives each article of a bulletin a date, so that any of them can be the original.
    pub fn give_dates(&mut self, bulletin: &str) {
        let Some(date) = self.date(bulletin) else { return };
        for path in self.articles_of(bulletin) {
            let mut article = self.article(&path);
            if article.get("date").is_none() {
                article.set("date", date.as_str());
                self.put(path, &article);
            }
        }
    }

    /// Gives each article of each bulletin a date.
    pub fn give_all_dates(&mut self) {
        for bulletin in self.bulletins() {
            self.give_dates(&bulletin);
        }
    }

    /// How the terms of the taxonomy `name` are spelt in bulletins.
    pub fn terms(&self, name: &str) -> Vec<String> {
        let Some(field) = self.settings.field(name) else { return Vec::new() };
        let articles = self.paths(BULLETINS, ".md").into_iter().map(|path| self.article(&path));
        let terms: BTreeSet<String> = articles.flat_map(|article| article.list(&field)).collect();
        terms.into_iter().collect()
    }

    /// The folder of the templates of the theme that the site has.
    pub fn templates(&self) -> String {
        format!("themes/{}/templates/", self.settings.theme())
    }

    /// Takes an article out, which may be the original.
    pub fn remove_article(&mut self, path: &str) {
        self.give_dates(&id(path));
        self.files.remove(path);
    }

    /// A link from the article `from` to an older bulletin that is published: to its file, by its id or
    /// by an old address.
    pub fn link(&self, numbers: &mut Numbers, from: &str) -> Option<String> {
        let own = self.date(&id(from))?;
        let older = |other: &String| {
            let articles = self.articles_of(other);
            self.date(other).is_some_and(|date| date < own)
                && articles.iter().all(|path| self.article(path).is_published())
        };
        let all: Vec<String> = self.bulletins().into_iter().filter(older).collect();
        let target = numbers.pick(&all)?;
        let words = words::phrase(numbers, &lang(from), 2);
        let aliases: Vec<String> = self
            .articles_of(&target)
            .iter()
            .flat_map(|path| self.article(path).list("aliases"))
            .collect();
        let to = match (numbers.below(3), numbers.pick(&aliases)) {
            (0, Some(alias)) => format!("/{}", alias.trim_start_matches('/')),
            (1, _) => format!("bulletin:{target}"),
            _ => format!("{}bulletins/{target}.md", to_content(from)),
        };
        Some(format!("\n[{words}]({to}).\n"))
    }
}

/// The id of the bulletin of the article `path`.
pub fn id(path: &str) -> String {
    let stem = path.strip_prefix(BULLETINS).unwrap_or(path);
    let stem = stem.split_once('.').map_or(stem, |(stem, _)| stem);
    stem.strip_suffix("/index").unwrap_or(stem).to_owned()
}

/// The language of a Markdown file: a name without one is in English.
pub fn lang(path: &str) -> String {
    let stem = path.trim_end_matches(".md");
    stem.split_once('.').map_or("en", |(_, lang)| lang).to_owned()
}

/// The relative link from the folder of `path` to the folder `content`.
pub fn to_content(path: &str) -> String {
    "../".repeat(path.matches('/').count() - 1)
}
