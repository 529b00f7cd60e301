//! Dates are in an order that can be, and not in another century.
//!
//! Doubtful: `updated: 2020-01-01` in an article of 2025; `date: 2205-08-13`.

use crate::archive::Archive;
use crate::catalogue::{Article, is_far_ahead};
use crate::content::Moment;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics};
use crate::website::Website;

/// A date of an article or a page.
struct Dated<'a> {
    path: &'a str,
    steps: &'a [Step<'a>],
    moment: Moment,
    /// When the article that it is in was published, if that is another date.
    published: Option<Moment>,
}

/// Where an article says when it was taken back.
const WITHDRAWN: [Step; 2] = [Step::Field("withdrawn"), Step::Field("date")];

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let Website { archive, now, .. } = website;
    let mut places = Places::new(&archive.site);
    check_ahead(website, &mut places, diagnostics);
    let mut look = |dated: Dated| {
        let Dated { path, steps, moment, published } = dated;
        let is_far = is_far_ahead(moment, *now);
        let before = published.filter(|published| is_before(moment, *published));
        let (message, hint) = match (is_far, before, published) {
            (false, None, _) => return,
            (true, _, None) => (
                format!("{} is more than a year ahead", moment.day),
                "correct the year, if it is mistyped; nothing appears before its date",
            ),
            (true, _, Some(_)) => (
                format!("{} is more than a year ahead", moment.day),
                "correct the year, if it is mistyped; readers and search engines are told this date",
            ),
            (false, Some(published), _) => (
                format!(
                    "{} is before {}, the date of publication",
                    shown(moment),
                    shown(published)
                ),
                "correct the one that is mistyped, most often in its year",
            ),
        };
        diagnostics.add(Code::DoubtfulDate, places.at(path, steps), message, hint);
    };
    for left_out in archive.catalogue.left_out.values().flatten() {
        if let Some(moment) = left_out.until {
            let steps = &[Step::Field("date")];
            look(Dated { path: &left_out.path, steps, moment, published: None });
        }
    }
    for page in &archive.catalogue.pages {
        // A language's page takes its date from the one that it translates.
        let mut dates: Vec<Moment> = Vec::new();
        for (text, facts) in page.texts.iter().zip(&page.facts) {
            let Some(path) = text.as_ref().map(|text| &*text.path) else { continue };
            if let Some(moment) = facts.date.filter(|date| !dates.contains(date)) {
                dates.push(moment);
                look(Dated { path, steps: &[Step::Field("date")], moment, published: None });
            }
            if let Some(moment) = facts.updated {
                let published = facts.date.or(Some(moment));
                look(Dated { path, steps: &[Step::Field("updated")], moment, published });
            }
        }
    }
    for article in &archive.catalogue.articles {
        let (path, published) = (&*article.text.path, Some(article.date));
        if has_own_date(archive, article) {
            let steps = &[Step::Field("date")];
            look(Dated { path, steps, moment: article.date, published: None });
        }
        if let Some(moment) = article.updated {
            look(Dated { path, steps: &[Step::Field("updated")], moment, published });
        }
        if let Some(withdrawal) = article.withdrawal.as_ref().filter(|at| at.has_own_date) {
            let (moment, steps) = (withdrawal.date, &WITHDRAWN);
            look(Dated { path, steps, moment, published });
        }
        for correction in &article.corrections {
            let item = Step::Item(correction.item);
            let steps = &[Step::Field("corrections"), item, Step::Field("date")];
            look(Dated { path, steps, moment: correction.date, published });
        }
    }
}

/// Says of what was taken back with a date ahead that this was done already.
fn check_ahead(
    Website { archive, now, .. }: &Website,
    places: &mut Places,
    found: &mut Diagnostics,
) {
    let articles = archive.catalogue.articles.iter();
    let own = articles.filter_map(|article| Some((article, article.withdrawal.as_ref()?)));
    let is_ahead = |date: Moment| date.at > *now && !is_far_ahead(date, *now);
    for (article, at) in own.filter(|(_, at)| at.has_own_date && is_ahead(at.date)) {
        let message = format!("{} is ahead, and the article is withdrawn already", shown(at.date));
        let hint = "write the day on which you take it back; what is to stay until then gets its \
                    `withdrawn` on that day";
        found.add(Code::DoubtfulDate, places.at(&article.text.path, &WITHDRAWN), message, hint);
    }
}

/// Whether `article` may have its date in its own file: one that is its original's was named there.
fn has_own_date(archive: &Archive, article: &Article) -> bool {
    let original = archive.catalogue.bulletin(article.bulletin).original;
    let original = archive.catalogue.article(original);
    original.lang == article.lang || original.date != article.date
}

/// Whether `moment` is before `other`: a date without a time is no earlier than any time of its day.
fn is_before(moment: Moment, other: Moment) -> bool {
    let have_times = moment.time.is_some() && other.time.is_some();
    moment.day < other.day || (moment.day == other.day && have_times && moment.at < other.at)
}

/// A date, with its time if it has one.
fn shown(moment: Moment) -> String {
    match moment.time {
        Some(time) => format!("{} {}", moment.day, time.strftime("%H:%M")),
        None => moment.day.to_string(),
    }
}
