//! A standing page asks for a layout that the theme has.
//!
//! Wrong: `layout: contakt`, where the theme has `templates/layouts/contact.html`.

use crate::catalogue::StandingPage;
use crate::content::front_matter::Places;
use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::website::Website;

/// The field.
const LAYOUT: &str = "layout";

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let Website { archive, theme, .. } = website;
    let known: Vec<&str> = theme.templates.layouts().collect();
    let mut places = Places::new(&archive.site);
    for page in &archive.catalogue.pages {
        for (place, layout, is_written) in unknown(page, &known, &mut places) {
            let from = if is_written { "" } else { ", which the page has from its original" };
            let message = format!("the theme has no layout `{layout}`{from}");
            let hint = hint(layout, &known, &archive.site.theme);
            diagnostics.add(Code::UnknownLayout, place, message, hint);
        }
    }
}

/// The layouts of `page` that are not `known`, each with whether it is written there: a translation
/// may have its original's, which is the place to mend it, but for one that is left out.
fn unknown<'p>(
    page: &'p StandingPage,
    known: &[&str],
    places: &mut Places,
) -> Vec<(Place, &'p str, bool)> {
    let versions = page.texts.iter().zip(&page.facts).filter_map(|(text, facts)| {
        let layout = facts.layout.as_deref().filter(|layout| !known.contains(layout))?;
        Some((text.as_ref()?, layout))
    });
    let versions: Vec<_> = versions.collect();
    let written = versions.iter().filter_map(|(text, layout)| {
        places.word(&text.path, LAYOUT, layout).map(|place| (place, *layout, true))
    });
    let written: Vec<_> = written.collect();
    if !written.is_empty() {
        return written;
    }
    let inherited =
        versions.first().map(|(text, layout)| (Place::file(&*text.path), *layout, false));
    inherited.into_iter().collect()
}

fn hint(layout: &str, known: &[&str], theme: &str) -> String {
    let meant = layout.trim_start_matches("layouts/").trim_end_matches(".html");
    if let Some(near) = nearest(meant, known.iter().copied()) {
        return format!("did you mean `layout: {near}`?");
    }
    match known {
        [] => format!(
            "the theme has no layouts: make the file \
             themes/{theme}/templates/layouts/{meant}.html, or take the line out"
        ),
        known => format!("write one of those that there are: {}", known.join(", ")),
    }
}
