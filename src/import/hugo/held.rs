//! Texts that Hugo did not show always, and settings by which it showed more than usual.

use crate::content::Moment;
use crate::import::dates;
use crate::import::front::Front;
use crate::import::report::{Notes, Topic};
use crate::site::Site;

/// Tells of settings by which the old site showed what Dateline leaves out.
pub(super) fn tell_of_drafts(settings: &mut Front, notes: &mut Notes) {
    for (name, what, flag) in [
        ("buildFuture", "texts with a date in the future", "--future"),
        ("buildDrafts", "drafts", "--drafts"),
    ] {
        if settings.flag(name) == Some(true) {
            let note = format!(
                "`{name}` showed {what}: Dateline leaves them out, unless it is run with `{flag}`"
            );
            notes.add(Topic::Understood, "hugo.toml", 0, note);
        }
    }
}

/// Why Hugo does not show the text always, if it does not.
pub(super) fn held_back(site: &Site, mut front: Front) -> Option<&'static str> {
    if front.first_text(&["expiryDate", "unpublishDate"]).is_some() {
        return Some("has an `expiryDate`, and Dateline takes no text down");
    }
    if front.flag("headless") == Some(true) {
        return Some("is `headless`, and not shown");
    }
    let build = ["build", "_build"].into_iter().find_map(|name| front.group(name));
    let render = build.unwrap_or_default().text("render");
    if render.is_some_and(|render| ["never", "false", "link"].contains(&render.as_str())) {
        return Some("is not rendered, by `render` in its front matter");
    }
    let mut moment = |names: &[&str]| {
        let date = dates::read(&front.first_text(names)?)?;
        Moment::parse(&date, &site.time_zone).ok()
    };
    let (date, published) = (moment(&["date"])?, moment(&["publishDate", "pubdate"])?);
    (published.at > date.at).then_some("has a `publishDate` later than its `date`")
}
