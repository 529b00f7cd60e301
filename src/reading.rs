//! What is read of a site beside its content: settings, languages, wording and theme.

use std::path::Path;
use std::sync::Arc;

use crate::content;
use crate::diagnostics::{Code, Diagnostics, Place, Reported};
use crate::digest::Digest;
use crate::inputs::{self, WORDING};
use crate::language::{FluentFile, Languages, Owner, Wording};
use crate::outputs;
use crate::paths::below;
use crate::site::{self, BaseUrl, SITE_TOML, Site};
use crate::theme::{Shelf, Theme, ThemeFiles};
use crate::walk::{Bounds, Found, Unreadable};

/// What is read beside the content.
#[derive(Clone)]
pub(crate) struct Reading {
    /// The languages' data of CLDR.
    pub languages: Arc<Languages>,
    /// The site's words.
    pub wording: Arc<Wording>,
    /// Templates and assets; none where they cannot be used.
    pub theme: Option<Arc<Theme>>,
}

/// What was read of a site beside its content, for a program that reads it again and again: with
/// the digests of the files that it was read from, and of the settings.
#[derive(Default)]
pub struct LastReading(Option<((Digest, Digest), Reported<Reading>)>);

impl Reading {
    /// Reads what `site` is made with from its files beside the content and without those that are
    /// refused, unless `last` has it: `digest` is that of the files, if they can be relied on.
    pub(crate) fn new(
        site: &Site,
        files: (&[Found], &[Unreadable]),
        digest: Option<Digest>,
        last: Option<&mut LastReading>,
    ) -> Reported<Self> {
        let key = digest.map(|digest| (digest, site.digest));
        let Some(LastReading(last)) = last else { return Reading::read(site, files) };
        let known = last.take().filter(|(known, _)| Some(*known) == key);
        let reading = known.map_or_else(|| Reading::read(site, files), |(_, reading)| reading);
        let key = key.filter(|_| !reading.findings.has_errors());
        *last = key.map(|key| (key, reading.clone()));
        reading
    }

    fn read(site: &Site, (found, refused): (&[Found], &[Unreadable])) -> Reported<Self> {
        Reported::of(|findings| {
            let languages = Arc::new(Languages::new(site));
            let files = ThemeFiles::load(site, found, refused, findings);
            let mut fluent = read_fluent(site, found, findings);
            fluent.extend(files.fluent(site, findings));
            let wording = Arc::new(Wording::load(site, &languages, fluent, findings));
            let words = (languages.clone(), wording.clone());
            let theme = Theme::new(site, &files, &outputs::templates(), words, findings);
            Reading { languages, wording, theme: theme.map(Arc::new) }
        })
    }
}

/// Reads the settings of the site that is asked for.
pub fn read_site(
    root: &Path,
    base_url: Option<BaseUrl>,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    if let Err(obstacle) = Bounds::of_site(root).check(Path::new(SITE_TOML)) {
        obstacle.report(SITE_TOML, diagnostics);
        return None;
    }
    if !root.join(SITE_TOML).exists() {
        site::missing_site_toml(root, diagnostics);
        return None;
    }
    let text = read_short(root, SITE_TOML, diagnostics)?;
    site::read(root, &text, base_url, diagnostics)
}

/// Reads the files of the theme of the site in the folder `root`; of one that the site has chosen
/// and not yet begun, those that it will have from its parent.
pub fn read_theme(root: &Path, diagnostics: &mut Diagnostics) -> Option<Shelf> {
    let site = read_site(root, None, diagnostics)?;
    let walked = inputs::beside(&Bounds::of_site(root));
    if ThemeFiles::is_to_begin(&site, &walked.files) {
        return Some(Shelf::to_begin(&site));
    }
    walked.unreadable.iter().for_each(|refused| refused.report(root, diagnostics));
    let files = ThemeFiles::load(&site, &walked.files, &walked.unreadable, diagnostics);
    Some(Shelf::of_site(&site, &files))
}

/// The most bytes of site.toml, and of a file of words: a hundred times what the largest has.
const LARGEST: u64 = 5 << 20;

/// The text of the file `path` below `root`, which people write and keep short.
fn read_short(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    // What has no metadata cannot be read either, and is reported for that.
    if std::fs::metadata(root.join(path)).is_ok_and(|metadata| metadata.len() > LARGEST) {
        let message = format!("the file has more than {} MB", LARGEST >> 20);
        let hint = "look whether it is the right file; take out what nothing uses";
        diagnostics.add(Code::OverLimit, Place::file(path), message, hint);
        return None;
    }
    content::read_text(root, path, diagnostics)
}

/// The site's own wording, `i18n/<lang>/*.ftl`, among the files `found`.
fn read_fluent(site: &Site, found: &[Found], diagnostics: &mut Diagnostics) -> Vec<FluentFile> {
    let mut files = Vec::new();
    for path in found.iter().map(|file| file.below(&site.root)) {
        if below(&path, WORDING).is_none() || !path.ends_with(".ftl") {
            continue;
        }
        let folder = path.split('/').nth(1).unwrap_or_default();
        match site.lang(folder) {
            Some(lang) => {
                let text = read_short(&site.root, &path, diagnostics);
                files.extend(text.map(|text| FluentFile {
                    owner: Owner::Language(lang),
                    path,
                    text,
                    rank: 0,
                }));
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
