//! What was taken back.

use crate::content::front_matter::{Step, place};
use crate::content::{Manuscript, Moment, Withdrawn};
use crate::diagnostics::{Code, Diagnostics};
use crate::site::{Lang, Site};

/// That an article was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// When.
    pub date: Moment,
    /// Why, for readers, with its language.
    pub note: Option<(String, Lang)>,
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
    Some(Withdrawal { date, note })
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
