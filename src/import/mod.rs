//! Takes over the content of a site of another system.
//!
//! A reader for each system turns what it finds into pieces: one text in one language, with its
//! old address. `references` makes links of what the system has for them. From there on all systems
//! are alike. `arrange` gives each text its language, its bulletin and its file, `aliases` keeps
//! the old addresses, `links` leads the links between texts to the new files, and `write` writes
//! what is not there yet. What cannot be carried over is noted on the way, file by file.

mod additions;
mod aliases;
mod arrange;
mod beside;
mod calls;
mod common;
mod dates;
mod doubts;
mod encoding;
mod feed_ids;
mod fences;
mod front;
mod hidden;
mod html;
mod hugo;
mod ids;
mod jekyll;
mod likely;
mod lines;
mod links;
mod listing;
mod moved;
mod news;
mod people;
mod pictures;
mod piece;
mod redirects;
mod references;
mod report;
mod reserved;
mod sections;
mod settings;
mod terms;
mod tree;
mod unindexed;
mod unseen;
mod wordpress;
mod write;
mod zola;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use additions::Additions;
use links::Leads;
use moved::Moved;
use news::News;
use piece::OldSite;
use report::{Counts, Notes, Report};
use terms::Terms;

use crate::content::CONTENT;
use crate::diagnostics::{Code, Diagnostics, Place, Reported};
use crate::paths::below;
use crate::site::{BaseUrl, SITE_TOML, Site, has_level};

/// A system that sites can come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Jekyll.
    Jekyll,
    /// Hugo.
    Hugo,
    /// Zola.
    Zola,
    /// WordPress, by its export file.
    WordPress,
}

/// What is wanted of an import beyond the usual.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Whether to import texts that look as if they were in other languages than the settings of the old
    /// site say. Else nothing is imported then.
    pub trust_settings: bool,
    /// Folders of the old site in which all texts are news.
    pub news: Vec<PathBuf>,
    /// Folders of the old site in which all texts are standing pages.
    pub pages: Vec<PathBuf>,
    /// The tags of the languages that may be added to the new site; all that the old one has, if none are named.
    pub languages: Vec<String>,
    /// Where the old site is still to be found: links that lead nowhere in the new one lead there.
    pub old_site: Option<BaseUrl>,
}

/// What an import did.
#[derive(Debug)]
pub struct Outcome {
    /// The folder that paths of diagnostics and notes begin at.
    pub root: PathBuf,
    /// What is said of it, to be printed: by topics, with what to do next, and with the counts.
    pub report: String,
    /// The day of the newest bulletin that was written, if any was.
    pub newest: Option<Date>,
    /// How many texts were written.
    pub texts: usize,
}

/// Imports `source`, a folder or an export file of `system`, into `site`. Files that are there
/// already stay as they are.
pub fn run(
    site: &Site,
    system: System,
    source: &Path,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    if !is_there(system, source, diagnostics) {
        return nothing_of(folder_of(source));
    }
    if let Some(url) =
        options.old_site.as_ref().filter(|url| site.base_url.below(url.as_str()).is_some())
    {
        let message = format!("`{}` is the new site itself", url.as_str());
        let hint = "after --old-site, name the address at which the old site will be found when the new one \
                    is in its place, such as https://old.example/";
        diagnostics.add(Code::BadSetting, Place::file(SITE_TOML), message, hint);
        return nothing_of(folder_of(source));
    }
    let read = |site| Reported::of(|found| read(site, system, source, options, found));
    let mut first = read(site);
    // What the new site lacks shows in the texts, which are then read with it.
    let first_read = first.value.as_ref();
    let lacking = first_read.and_then(|(old, _)| Additions::new(site, old, &options.languages));
    let (added, extended) = lacking.unzip();
    if let Some(extended) = &extended {
        first = read(extended);
    }
    let site = extended.as_ref().unwrap_or(site);
    diagnostics.append(first.findings);
    let Some((mut old, mut notes)) = first.value else {
        return nothing_of(folder_of(source));
    };
    unseen::cover(&mut old.pieces, &mut notes);
    listing::tell(&old.pieces, &mut notes);
    if !options.trust_settings && !doubts::none(site, &old, &mut notes, diagnostics) {
        let report = Report::new(notes, Counts::default(), BTreeMap::new(), true);
        return Outcome { root: old.root, report: report.printed(), newest: None, texts: 0 };
    }
    if added.is_some_and(|added| !added.write(site, &mut notes, diagnostics)) {
        return nothing_of(old.root);
    }
    links::find_beside(&mut old);
    let mut terms = Terms::new(site, &old, &mut notes);
    for label in &old.labels {
        let lang = label.lang.as_deref();
        let lang = lang.map_or(Some(site.default_language), |tag| arrange::language(site, tag));
        if let Some(lang) = lang {
            terms.add_label(label, &site.language(lang).tag);
        }
    }
    let mut placed = arrange::arrange(site, &mut old, &mut terms, &mut notes);
    reserved::settle(site, &mut placed, &mut notes);
    beside::settle(&mut placed);
    feed_ids::settle(site, &old, &mut placed);
    let mut moved = Moved::default();
    redirects::take_over(site, &old, &mut placed, &mut moved, &mut notes);
    let mut leads = Leads::new(site, &old, &placed, options.old_site.as_ref());
    aliases::settle(site, old.base(), &mut placed, &mut moved, &mut notes);
    let written =
        write::write(site, system, &mut placed, &mut leads, &mut terms, &mut notes, diagnostics);
    write::copy_files(site, &old, &leads.files, &mut notes, diagnostics);
    moved.write(site, &mut notes, diagnostics);
    terms.finish(&written.extra, &mut notes, diagnostics);
    let counts = Counts {
        imported: written.texts,
        bulletins: written.bulletins,
        pages: written.pages,
        ..Counts::default()
    };
    let has_errors = diagnostics.counts().0 > 0;
    let mut report = Report::new(notes, counts, written.extra, has_errors);
    report::write(&mut report, site, diagnostics);
    let (newest, texts) = (written.newest, written.texts);
    Outcome { root: old.root, report: report.printed(), newest, texts }
}

/// Reads the old site for `site`.
fn read(
    site: &Site,
    system: System,
    source: &Path,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<(OldSite, Notes)> {
    let mut notes = Notes::default();
    let news = News::new(source, &options.news, &options.pages);
    let old = match system {
        System::Jekyll => jekyll::read(site, source, &news, &mut notes, diagnostics),
        System::Hugo => hugo::read(site, source, &news, &mut notes, diagnostics),
        System::Zola => zola::read(site, source, &news, &mut notes, diagnostics),
        System::WordPress => wordpress::read(site, source, &mut notes, diagnostics)
            .filter(|old| news.has_none(&old.pieces, diagnostics)),
    };
    Some((old?, notes))
}

/// Makes warnings of the errors that were `found` in texts and whose level can be set: in texts that are dated
/// before `before`, if they are dated, for what an import could not mend. Which kinds these are.
pub fn ease(
    site: &Site,
    found: &Diagnostics,
    before: Option<Date>,
    diagnostics: &mut Diagnostics,
) -> Vec<Code> {
    let errors =
        found.iter().filter(|one| one.is_error() && below(&one.place.path, CONTENT).is_some());
    let codes: BTreeSet<&str> = errors.map(|one| one.code.name()).collect();
    let codes = codes.into_iter().filter_map(Code::named).filter(|code| has_level(*code));
    let codes: Vec<Code> = codes.collect();
    let Some(text) = settings::with_levels(site, &codes, before) else { return Vec::new() };
    if let Err(error) = settings::write(&site.root.join(SITE_TOML), &text) {
        diagnostics.unwritable(SITE_TOML, &error);
        return Vec::new();
    }
    codes
}

/// Whether `source` is there, and what `system` needs: a file for WordPress, else a folder. Where
/// it is not, that is reported.
fn is_there(system: System, source: &Path, diagnostics: &mut Diagnostics) -> bool {
    let typed = source.display();
    let (message, hint) = match (system == System::WordPress, source) {
        (_, source) if !source.exists() => (
            format!("`{typed}` is not there"),
            "look at how its name is written, and from which folder it leads",
        ),
        (true, source) if source.is_dir() => (
            format!("`{typed}` is a folder, not a file"),
            "name the export file: Tools → Export → All content gives it to you",
        ),
        (false, source) if !source.is_dir() => (
            format!("`{typed}` is a file, not a folder"),
            "name the folder that holds the old site's settings",
        ),
        _ => return true,
    };
    diagnostics.add(Code::UnreadableFile, Place::file("."), message, hint);
    false
}

/// That nothing is imported of the site in the folder `root`, for a reason that is reported.
fn nothing_of(root: PathBuf) -> Outcome {
    Outcome { root, report: "nothing is imported\n".to_owned(), newest: None, texts: 0 }
}

/// The folder that `source` is, or lies in.
fn folder_of(source: &Path) -> PathBuf {
    match source.is_dir() {
        true => source.to_owned(),
        false => source.parent().unwrap_or(Path::new("")).to_owned(),
    }
}
