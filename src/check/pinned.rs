//! What stands on top is news, and not much.
//!
//! Doubtful: a fourth bulletin that is pinned; one that is a month older than the newest.

use jiff::{Span, civil::Date};

use crate::archive::Archive;
use crate::catalogue::ArticleId;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Place};

/// More fill a front page, and nobody knows any more which is the most important.
const MOST: usize = 3;
/// In as many days what was news is so no longer.
const DAYS: i64 = 30;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    // What two editions have in common is the same finding, and is told once.
    for edition in &archive.editions {
        for id in edition.pinned().iter().skip(MOST) {
            let message = format!(
                "more than {MOST} bulletins are pinned, and this is not one of the {MOST} newest"
            );
            let hint = "take `pinned: true` out of those that are no longer the most important";
            diagnostics.add(Code::ManyPinned, place(archive, *id, &mut places), message, hint);
        }
        let Some(newest) = edition.newest_day() else { continue };
        let is_old = |id: &&ArticleId| is_old(archive.catalogue.article(**id).date.day, newest);
        for id in edition.pinned().iter().filter(is_old) {
            let message =
                format!("the bulletin is pinned, and {DAYS} days older than the newest, or more");
            let hint = "take `pinned: true` out, where it is not to stand above today's news";
            diagnostics.add(Code::OldPinned, place(archive, *id, &mut places), message, hint);
        }
    }
}

fn is_old(day: Date, newest: Date) -> bool {
    newest.checked_sub(Span::new().days(DAYS)).is_ok_and(|limit| day <= limit)
}

/// Where it is said that the article `id` is pinned: in its original's file, if that says so.
fn place(archive: &Archive, id: ArticleId, places: &mut Places) -> Place {
    let catalogue = &archive.catalogue;
    let original = catalogue.article(catalogue.bulletin_of(id).original);
    let said = if original.pinned { original } else { catalogue.article(id) };
    places.at(&said.text.path, &[Step::Field("pinned")])
}
