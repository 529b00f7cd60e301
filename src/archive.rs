//! A site that was read and planned: what checking, rendering and writing work on.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::catalogue::{Catalogue, Labels, Publish};
use crate::content;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::digest::Digest;
use crate::inputs::{Inputs, Seen};
use crate::language::{FluentFile, Languages, Wording};
use crate::plan::{Address, Digests, Edition, Facts, Media, Plan, article_addresses};
use crate::request::Request;
use crate::site::{self, BaseUrl, Lang, SITE_TOML, Site};
use crate::theme::{Theme, ThemeFiles};
use crate::timings::Timings;

/// A site with its archive, its languages, its theme and its plan.
pub struct Archive {
    /// The settings.
    pub site: Site,
    /// The languages' data of CLDR.
    pub languages: Arc<Languages>,
    /// The site's words.
    pub wording: Arc<Wording>,
    /// The bulletins, pages and terms.
    pub catalogue: Catalogue,
    /// The terms' labels.
    pub labels: Labels,
    /// The listings, by language.
    pub editions: Vec<Edition>,
    /// Files beside articles.
    pub media: Media,
    /// The articles' addresses, by number.
    pub addresses: Vec<Address>,
    /// Templates and assets.
    pub theme: Arc<Theme>,
    /// The digests of articles and terms.
    pub digests: Digests,
    /// All outputs.
    pub plan: Plan,
    /// What was read, if the next build can rely on it.
    pub seen: Option<Seen>,
    /// Whether the next build is to find what this one learns.
    pub keep: bool,
}

impl Archive {
    /// Reads and plans the site whose files are `inputs`; `None` where errors leave nothing to
    /// plan.
    pub fn load(
        request: &Request,
        inputs: Inputs,
        mut memory: Option<&mut Memory>,
        diagnostics: &mut Diagnostics,
        timings: &mut Timings,
    ) -> Option<Self> {
        let site = read_site(&request.site, request.base_url.clone(), diagnostics)?;
        let Inputs { content, unreadable, digest, words } = inputs;
        let known = memory.as_mut().and_then(|memory| memory.words.take());
        let key = words.map(|words| (words, site.digest));
        let known = known.filter(|(known, _)| Some(*known) == key);
        let articles = memory.as_mut().map(|memory| &mut memory.articles);
        let publish = Publish {
            drafts: request.drafts,
            future: request.future,
            now: request.now.timestamp(&site),
        };
        let (read, (sources, catalogue)) = rayon::join(
            || known.map_or_else(|| Words::read(&site), |(_, words)| words),
            || {
                let mut sources = content::discover(&site, content, &unreadable, diagnostics);
                timings.end("discover");
                let files = std::mem::take(&mut sources.articles);
                let progress = &timings.progress;
                let manuscripts =
                    content::parse(&site, files, request.keep, articles, progress, diagnostics);
                timings.end("parse");
                (sources, Catalogue::new(&site, manuscripts, publish, diagnostics))
            },
        );
        timings.end("catalogue");
        if let (Some(memory), Some(key)) = (memory, key.filter(|_| !read.found.has_errors())) {
            memory.words = Some((key, read.clone()));
        }
        let Words { languages, wording, theme, found } = read;
        diagnostics.append(found);
        let theme = theme?;
        let seen = digest.map(|digest| Seen::new(digest, publish.now, catalogue.next_due()));

        let labels = Labels::new(&site, &languages, &wording, &catalogue, diagnostics);
        let langs: Vec<Lang> = site.langs().map(|(lang, _)| lang).collect();
        let editions: Vec<Edition> =
            langs.par_iter().map(|lang| Edition::new(&site, &catalogue, *lang)).collect();
        let media = Media::new(&site, &sources, &catalogue, request.keep, diagnostics);
        let addresses = article_addresses(&site, &catalogue);
        let digests = Digests::new(&site, &catalogue, &labels, &addresses);
        let facts = Facts {
            site: &site,
            languages: &languages,
            wording: &wording,
            catalogue: &catalogue,
            labels: &labels,
            editions: &editions,
            media: &media,
            addresses: &addresses,
            digests: &digests,
        };
        let assets: Vec<_> = theme.assets.list.iter().map(|asset| asset.address.clone()).collect();
        let plan = Plan::new(&facts, &sources.statics, &assets);
        timings.end("plan");
        Some(Archive {
            site,
            languages,
            wording,
            catalogue,
            labels,
            editions,
            media,
            addresses,
            theme,
            digests,
            plan,
            seen,
            keep: request.keep,
        })
    }

    /// What views are made from.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            site: &self.site,
            languages: &self.languages,
            wording: &self.wording,
            catalogue: &self.catalogue,
            labels: &self.labels,
            editions: &self.editions,
            media: &self.media,
            addresses: &self.addresses,
            digests: &self.digests,
        }
    }
}

/// What was read of a site, for a program that reads it again and again.
#[derive(Default)]
pub struct Memory {
    articles: content::Memory,
    /// With the digests of the files that it was read from, and of the settings.
    words: Option<((Digest, Digest), Words)>,
}

/// What is read beside the content.
#[derive(Clone)]
struct Words {
    languages: Arc<Languages>,
    wording: Arc<Wording>,
    /// None where it cannot be used.
    theme: Option<Arc<Theme>>,
    found: Diagnostics,
}

impl Words {
    fn read(site: &Site) -> Self {
        let mut found = Diagnostics::new();
        let languages = Arc::new(Languages::new(site));
        let files = ThemeFiles::load(site, &mut found);
        let mut fluent = read_fluent(site, &mut found);
        fluent.extend(files.fluent(site, &mut found));
        let wording = Arc::new(Wording::load(site, languages.all(), fluent, &mut found));
        let theme = Theme::new(site, &files, languages.clone(), wording.clone(), &mut found);
        Words { languages, wording, theme: theme.map(Arc::new), found }
    }
}

/// Reads the settings of the site that is asked for.
pub fn read_site(
    root: &Path,
    base_url: Option<BaseUrl>,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    if !root.join(SITE_TOML).is_file() {
        site::missing_site_toml(diagnostics);
        return None;
    }
    let text = content::read_text(root, SITE_TOML, diagnostics)?;
    site::read(root, &text, base_url, diagnostics)
}

/// The site's own wording: `i18n/<lang>/*.ftl`.
fn read_fluent(site: &Site, diagnostics: &mut Diagnostics) -> Vec<FluentFile> {
    const FOLDER: &str = "i18n";
    let mut files = Vec::new();
    let root = site.root.join(FOLDER);
    if !root.is_dir() {
        return files;
    }
    for entry in WalkDir::new(&root).follow_links(true).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.unreadable(FOLDER, &error);
                continue;
            }
        };
        let relative = entry.path().strip_prefix(&site.root).unwrap_or(entry.path());
        let path = relative.to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || !path.ends_with(".ftl") {
            continue;
        }
        let folder = path.split('/').nth(1).unwrap_or_default();
        match site.lang(folder) {
            Some(lang) => {
                let text = content::read_text(&site.root, &path, diagnostics);
                files.extend(text.map(|text| FluentFile { lang, path, text, rank: 0 }));
            }
            None => {
                let mut refusal = site.no_language(folder, "");
                if path.matches('/').count() == 1 {
                    refusal.message = "the file is in no language's folder".to_owned();
                }
                diagnostics.refuse(Code::MisplacedFile, Place::file(path), refusal);
            }
        }
    }
    files
}
