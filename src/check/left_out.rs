//! An article that is a draft, or that waits for its day, is named, so that nobody wonders.

use crate::archive::Archive;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    // What waits for a draft is named there.
    let own = archive.catalogue.left_out.values().flatten().filter(|at| at.held_by.is_none());
    for left_out in own {
        let (field, message, hint) = match &left_out.until {
            None => (
                "draft",
                "the article is a draft".to_owned(),
                "take `draft: true` out when it is ready",
            ),
            Some(date) => (
                "date",
                format!("the article waits for {}", date.machine(&archive.site.time_zone)),
                "it appears with the first build after that moment; --future shows it now",
            ),
        };
        let place = place(&archive.site, &left_out.path, &[Step::Field(field)]);
        diagnostics.add(Code::LeftOut, place, message, hint);
    }
}
