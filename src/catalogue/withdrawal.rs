//! What was taken back. Its page, its title and its place in the lists stay; what it said is let go
//! here, so that no output can have it.

use crate::content::front_matter::{Step, place};
use crate::content::{Manuscript, Moment, Withdrawn};
use crate::diagnostics::{Code, Diagnostics};
use crate::site::{Lang, Site};

/// That an article was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// When.
    pub date: Moment,
    /// Whether the article's own file says when.
    pub(crate) has_own_date: bool,
    /// Why, for readers, with its language.
    pub note: Option<(String, Lang)>,
    /// The files that the article named, as written: they may stay beside it.
    pub(crate) named: Box<[String]>,
}

/// Whether the article of `manuscript` was taken back: by itself, or with its original, which says
/// `original`. What it does not say itself is the original's.
pub(super) fn withdrawal(
    site: &Site,
    manuscript: &Manuscript,
    (original, original_lang): (Option<&Withdrawn>, Lang),
    diagnostics: &mut Diagnostics,
) -> Option<Withdrawal> {
    let own = manuscript.front.withdrawn.as_ref();
    let said = own.or(original)?;
    let Some(date) = said.date.or_else(|| original?.date) else {
        report_missing_date(site, manuscript, diagnostics);
        return None;
    };
    let note = |said: Option<&Withdrawn>, lang| Some((said?.note.clone()?, lang));
    let note = note(own, manuscript.source.lang).or_else(|| note(original, original_lang));
    let has_own_date = own.is_some_and(|own| own.date.is_some());
    Some(Withdrawal { date, has_own_date, note, named: named(manuscript) })
}

/// The files that the article of `manuscript` named.
fn named(manuscript: &Manuscript) -> Box<[String]> {
    let front = &manuscript.front;
    let pictures = front.image.iter().chain(front.gallery.iter().flatten());
    let pictures = pictures.filter_map(|picture| picture.src.clone());
    let attached = front.attachments.iter().flatten().filter_map(|file| file.src.clone());
    let links = manuscript.body.scan.links.iter().map(|link| link.target.clone());
    pictures.chain(attached).chain(links).collect()
}

fn report_missing_date(site: &Site, manuscript: &Manuscript, diagnostics: &mut Diagnostics) {
    // Of a translation that has none, the original has none either, and is named.
    if manuscript.front.withdrawn.is_none() {
        return;
    }
    let at = place(site, &manuscript.source.path, &[Step::Field("withdrawn")]);
    let hint =
        "below `withdrawn:` write `  date: 2025-08-14`, with the day on which it was taken back";
    diagnostics.add(Code::BadValue, at, "the date of the withdrawal is missing", hint);
}
