//! When what is published, or what is said of it, changes by time alone.

use jiff::{SignedDuration, Timestamp};

use super::Catalogue;
use crate::content::Moment;

/// Beyond this a date is far ahead. News is written for the days to come; an event may be announced
/// months before, but a date more than a year away nearly always has a wrong digit in its year.
const FAR: SignedDuration = SignedDuration::from_hours(366 * 24);

/// Whether `moment` is so far ahead of `now` that its year may be mistyped.
pub(crate) fn is_far_ahead(moment: Moment, now: Timestamp) -> bool {
    near_from(moment) > now
}

/// From when on `moment` is not far ahead.
fn near_from(moment: Moment) -> Timestamp {
    // No time is so early that this is not there.
    moment.at.checked_sub(FAR).unwrap_or(Timestamp::MIN)
}

impl Catalogue {
    /// The first moment after `now` at which something that was left out is to be published, or a
    /// date is no longer far ahead.
    pub fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        // A withdrawal that is dated ahead is told of until its day.
        let ahead =
            self.articles.iter().filter_map(|article| Some(article.withdrawal.as_ref()?.date.at));
        let waiting = || self.left_out.values().flatten().filter_map(|left_out| left_out.until);
        let dates = self.articles.iter().flat_map(|article| {
            let corrections = article.corrections.iter().map(|correction| correction.date);
            [article.date].into_iter().chain(article.updated).chain(corrections)
        });
        let pages = self.pages.iter().flat_map(|page| &page.facts);
        let of_pages = pages.flat_map(|facts| facts.date.into_iter().chain(facts.updated));
        let near = waiting().chain(dates).chain(of_pages).map(near_from);
        let due = waiting().map(|until| until.at).chain(near).chain(ahead);
        due.filter(|at| *at > now).min()
    }
}
