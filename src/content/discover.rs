//! Tells from each file's name what it is.
//!
//! A disk may have a name in another form of Unicode than a keyboard: what is told from a path, such
//! as an id, is in the one form in which names are compared; the path stays as the disk has it, for
//! only so the file can be opened.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};
use std::path::Path;

use icu_locale::LanguageIdentifier;
use rayon::prelude::*;

use super::{BULLETINS, CONTENT, PAGES, STATIC, TERMS};
use crate::cache::FileState;
use crate::diagnostics::{Code, Diagnostics, Place, Reported, nearest};
use crate::names::composed;
use crate::paths::{below, name};
use crate::site::{Lang, Site, TaxonomyId};
use crate::walk::{Found, WELL_KNOWN};

/// What an article's file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A bulletin.
    Bulletin,
    /// A standing page.
    Page,
    /// A page of a term of the taxonomy.
    Term(TaxonomyId),
}

impl Kind {
    /// What a file of the kind is called in messages.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Kind::Bulletin => "article",
            Kind::Page => "page",
            Kind::Term(_) => "term's page",
        }
    }

    /// Whether one of the kind may be a folder, with `index` as its file and others beside that.
    pub(crate) fn has_folders(self) -> bool {
        matches!(self, Kind::Bulletin | Kind::Page)
    }
}

/// A Markdown file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path from the site's root, with `/` between its parts.
    pub path: String,
    /// What it is for.
    pub kind: Kind,
    /// Its path below the folder of its kind, without language and extension.
    pub id: String,
    /// Its language.
    pub lang: Lang,
    /// Its size and time of change.
    pub(crate) state: FileState,
}

impl SourceFile {
    /// The last part of its id.
    pub fn slug(&self) -> &str {
        name(&self.id)
    }
}

/// A file that is copied as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StaticFile {
    /// Its path from the site's root.
    pub path: String,
    /// Its path below `content/static`, which is its address.
    pub address: String,
}

/// All that lies in `content/`.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    /// Bulletins, pages and terms' pages, in the order of their paths.
    pub articles: Vec<SourceFile>,
    /// Other files beside them, by their paths from the site's root.
    pub media: Vec<String>,
    /// What is copied as it is.
    pub statics: Vec<StaticFile>,
}

/// Sorts out the files that were `found` in the content of `site`, in the order of their paths.
pub(crate) fn discover(site: &Site, found: Vec<Found>, diagnostics: &mut Diagnostics) -> Sources {
    let mut sources = Sources::default();
    if !site.root.join(CONTENT).is_dir() {
        diagnostics.add(
            Code::UnreadableFile,
            Place::file(CONTENT),
            "there is no folder `content` here",
            "bulletins go into content/bulletins: make that folder beside site.toml",
        );
        return sources;
    }
    let files = found.into_par_iter();
    let sorted = files.map(|file| Reported::of(|findings| sort_out(site, file, findings)));
    for source in sorted.collect::<Reported<Vec<_>>>().tell(diagnostics).into_iter().flatten() {
        match source {
            Source::Article(article) => sources.articles.push(article),
            Source::Medium(path) => sources.media.push(path),
            Source::Static(file) => sources.statics.push(file),
        }
    }
    refuse_duplicates(&mut sources.articles, diagnostics);
    refuse_twins(&sources.media, diagnostics);
    sources
}

/// One of the three kinds of [`Sources`].
enum Source {
    Article(SourceFile),
    Medium(String),
    Static(StaticFile),
}

/// What the file is; `None` where that is reported.
fn sort_out(site: &Site, file: Found, diagnostics: &mut Diagnostics) -> Option<Source> {
    let Found { path, state } = file;
    let relative = path.strip_prefix(&site.root).unwrap_or(&path);
    let shown = path_of(relative, diagnostics)?;
    let address = below(&shown, STATIC);
    // Only at the top of what is copied; elsewhere it is a hidden folder as any other.
    let inside = address.and_then(|address| below(address, WELL_KNOWN)).unwrap_or(&shown);
    // Nearly no path has a hidden part at all.
    if inside.contains("/.") && inside.split('/').any(|part| part == WELL_KNOWN) {
        return None;
    }
    if let Some(address) = address {
        return Some(Source::Static(StaticFile { address: address.to_owned(), path: shown }));
    }
    let named = composed(&shown);
    let (kind, below) = kind_of(site, &shown, &named, diagnostics)?;
    let id = match below.strip_suffix(".md") {
        Some(stem) => Some(identify(site, &shown, stem, kind, diagnostics)?),
        None => None,
    };
    Some(match id {
        Some((id, lang)) => Source::Article(SourceFile { path: shown, kind, id, lang, state }),
        None => Source::Medium(shown),
    })
}

/// The path `relative` as a text with `/` between its parts; `None` where that is reported.
fn path_of(relative: &Path, diagnostics: &mut Diagnostics) -> Option<String> {
    let place = || Place::file(relative.to_string_lossy());
    let hint = "give the file a name in letters, digits and hyphens";
    match relative.to_str() {
        None => {
            diagnostics.add(Code::UnreadableFile, place(), "the file's name is not UTF-8", hint);
            None
        }
        // On Windows the sign stands between the parts of a path.
        Some(path) if cfg!(not(windows)) && path.contains('\\') => {
            let message = "the path has the sign \\, which no address can have";
            diagnostics.add(Code::UnfitName, place(), message, hint);
            None
        }
        Some(path) => Some(path.replace('\\', "/")),
    }
}

/// What the file at `path` is for, and its path below that kind's folder; `named` is the path in
/// the form in which names are compared.
fn kind_of<'p>(
    site: &Site,
    path: &str,
    named: &'p str,
    diagnostics: &mut Diagnostics,
) -> Option<(Kind, &'p str)> {
    if let Some(rest) = below(named, BULLETINS) {
        return Some((Kind::Bulletin, rest));
    }
    if let Some(rest) = below(named, PAGES) {
        return Some((Kind::Page, rest));
    }
    let Some((folder, rest)) = below(named, TERMS).and_then(|rest| rest.split_once('/')) else {
        diagnostics.add(
            Code::MisplacedFile,
            Place::file(path),
            "the file is in no folder that is read",
            right_folder(path),
        );
        return None;
    };
    let found = site.find_taxonomy(folder);
    if found.is_none() {
        let mut refusal = site.no_taxonomy(folder);
        let names = site.taxonomies.iter().map(|taxonomy| taxonomy.name.as_str());
        if let Some(near) = nearest(folder, names) {
            refusal.hint = format!("did you mean the folder content/terms/{near}?");
        }
        diagnostics.refuse(Code::MisplacedFile, Place::file(path), refusal);
    }
    found.map(|taxonomy| (Kind::Term(taxonomy), rest))
}

/// A hint that names the folder that may have been meant.
fn right_folder(path: &str) -> String {
    let folder =
        below(path, CONTENT).and_then(|rest| rest.split_once('/')).map(|(folder, _)| folder);
    match folder.and_then(|folder| nearest(folder, ["bulletins", "pages", "static", "terms"])) {
        Some(near) if Some(near) != folder => format!("did you mean the folder content/{near}?"),
        _ => "articles go into content/bulletins, content/pages or content/terms/<taxonomy>, \
                 other files into content/static"
            .to_owned(),
    }
}

/// The id and language in a file's name without `.md`.
fn identify(
    site: &Site,
    path: &str,
    stem: &str,
    kind: Kind,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Lang)> {
    let (folder, name) = stem.rsplit_once('/').map_or(("", stem), |(folder, name)| (folder, name));
    let (slug, lang) = match name.rsplit_once('.') {
        Some((slug, tag)) if !slug.is_empty() => match site.lang(tag) {
            Some(lang) => (slug, lang),
            None if tag.parse::<LanguageIdentifier>().is_ok() => {
                let refusal = site.no_language(tag, " in the file's name");
                diagnostics.refuse(Code::UnknownLanguage, Place::file(path), refusal);
                return None;
            }
            None => (name, site.default_language),
        },
        _ => (name, site.default_language),
    };
    let id = match (slug, folder) {
        ("index", "") => {
            let hint = "give the file a name of its own; `index` is for a folder of its own";
            diagnostics.add(
                Code::MisplacedFile,
                Place::file(path),
                "an index file needs a folder",
                hint,
            );
            return None;
        }
        ("index", folder) if kind.has_folders() => folder.to_owned(),
        (slug, "") => slug.to_owned(),
        (slug, folder) => format!("{folder}/{slug}"),
    };
    Some((id, lang))
}

/// Keeps the first of two files that are one article.
fn refuse_duplicates(articles: &mut Vec<SourceFile>, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::with_capacity(articles.len());
    let mut doubled = vec![false; articles.len()];
    for (at, article) in articles.iter().enumerate() {
        let key = (article.kind, article.id.as_str(), article.lang);
        let other = *first.entry(key).or_insert(at);
        if other != at {
            doubled[at] = true;
            let other = &articles[other].path;
            if composed(other) == composed(&article.path) {
                diagnostics.twins(&article.path, other);
                continue;
            }
            diagnostics
                .add(
                    Code::DuplicateArticle,
                    Place::file(&article.path),
                    format!("this is the same article as {other}"),
                    "keep one of the two files, or rename one",
                )
                .also(Place::file(other), "the other file");
        }
    }
    let all = std::mem::take(articles).into_iter().zip(doubled);
    articles.extend(all.filter(|(_, doubled)| !doubled).map(|(article, _)| article));
}

/// Reports files whose names are one by Unicode: nobody could say which of them a text names.
fn refuse_twins(paths: &[String], diagnostics: &mut Diagnostics) {
    let others = || paths.iter().filter(|path| composed(path) != path.as_str());
    let forms: HashSet<_> = others().map(|path| composed(path)).collect();
    let mut first: HashMap<_, &String> = HashMap::new();
    if forms.is_empty() {
        return;
    }
    for path in paths.iter().filter(|path| forms.contains(&composed(path))) {
        match first.entry(composed(path)) {
            Entry::Vacant(free) => _ = free.insert(path),
            Entry::Occupied(taken) => diagnostics.twins(path, taken.get()),
        }
    }
}
