//! The fields that mean the same in every system.

use super::front::Front;
use super::piece::{Fields, Picture, push};
use super::report::{Notes, Topic};
use super::{dates, listing, people, terms};
use crate::content::markdown;
use crate::format::foreign::imported;
use crate::format::front_matter as known;
use crate::site::Site;
use crate::taxonomy::Role;

/// What a title is called, the best first: texts about people have their names.
const TITLES: &[&str] = &["title", "headline", "name"];

/// Reads the fields of `front`, what the file `path` has: first those that each system knows, then
/// those of the site's taxonomies and of the old site's `taxonomies`. What is left is for themes.
pub(super) fn read(
    mut front: Front,
    site: &Site,
    taxonomies: &[String],
    path: &str,
    notes: &mut Notes,
) -> Fields {
    let (date, unread_date) = first_date(&mut front, &imported(&known::DATE));
    let (updated, unread) = first_date(&mut front, &imported(&known::UPDATED));
    if let Some(text) = unread {
        notes.add(
            Topic::Date,
            path,
            0,
            format!("`{text}` is not a date that Dateline knows: it is left out"),
        );
    }
    let mut seen = listing::read(&mut front);
    let mut nested = ["extra", "params"].map(|name| front.group(name));
    for front in nested.iter_mut().flatten() {
        seen.is_unlisted |= listing::is_unlisted(front);
    }
    let mut fields = Fields {
        title: front.first_text(TITLES).map(|title| words(&title)).unwrap_or_default(),
        date,
        unread_date,
        updated,
        summary: front.first_text(&imported(&known::SUMMARY)).map(|text| one_line(&text)),
        place: front.text("place"),
        source: front.text("source"),
        translator: front.text("translator"),
        draft: front.flag("draft").unwrap_or(false) || front.flag("published") == Some(false),
        unlisted: seen.is_unlisted,
        terms: read_terms(&mut front, site, taxonomies),
        image: picture(&mut front),
        ..Fields::default()
    };
    for front in nested.iter_mut().flatten() {
        read_authors(front, site, &mut fields.terms);
    }
    fields.extra = front.rest();
    for entry in nested.into_iter().flatten().flat_map(Front::rest) {
        push(&mut fields.extra, entry);
    }
    if let Some(why) = seen.hidden_by {
        hold_back(&mut fields, path, &why, notes);
    }
    fields
}

/// Makes a text that the old site does not always show a draft, and notes `why`.
pub(super) fn hold_back(fields: &mut Fields, path: &str, why: &str, notes: &mut Notes) {
    fields.draft = true;
    let hint = "take `draft` out when readers may see it";
    notes.add(Topic::Draft, path, 0, format!("{why}: it becomes a draft; {hint}"));
}

/// Notes that the text `body` of a list is left out; an empty one is only counted.
pub(super) fn leave_out_list(path: &str, body: &str, notes: &mut Notes) {
    if body.trim().is_empty() {
        notes.count_left_out(Topic::EmptyList, 1);
    } else {
        let hint = "put it into a page, or into content/terms if it is about a term";
        let note = format!("is the text of a list, which Dateline makes itself: {hint}");
        notes.leave_out(Topic::List, path, 0, note);
    }
}

/// Whether a text is none: some systems have a file for each translation that is still to be made.
pub(super) fn is_stub(fields: &Fields, body: &str) -> bool {
    fields.title.is_empty() && body.trim().is_empty()
}

/// Notes that a text is left out which is none.
pub(super) fn leave_out_stub(path: &str, notes: &mut Notes) {
    notes.leave_out(
        Topic::Stub,
        path,
        0,
        "has neither a title nor a text: there is nothing to import",
    );
}

/// A title for a text that has none, from the name of its file.
pub(super) fn title_from(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut chars = words.trim().chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The first of the fields `names` that is there, as a date; or as it is written, where it is none.
fn first_date(front: &mut Front, names: &[&str]) -> (Option<String>, Option<String>) {
    // Where a day never was, Go writes its first one.
    const NEVER: &str = "0001-01-01";
    let Some(text) = front.first_text(names).filter(|text| !text.starts_with(NEVER)) else {
        return (None, None);
    };
    match dates::read(&text) {
        Some(date) => (Some(date), None),
        None => (None, Some(text)),
    }
}

/// Text that may have markup, as one line without it.
fn one_line(text: &str) -> String {
    match text.contains(['*', '_', '[', '`', '<', '&']) {
        true => words(&markdown::plain(text)),
        false => words(text),
    }
}

/// Text as one line.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_terms(front: &mut Front, site: &Site, taxonomies: &[String]) -> Vec<(String, Vec<String>)> {
    let mut terms: Vec<(String, Vec<String>)> = Vec::new();
    let mut grouped = front.group("taxonomies").unwrap_or_default();
    for name in grouped.names() {
        terms.extend(grouped.texts(&name).map(|words| (name, words)));
    }
    read_authors(front, site, &mut terms);
    for name in front.names() {
        let known = ["tags", "tag", "categories", "category"].contains(&name.as_str());
        if known || taxonomies.contains(&name) || terms::find(site, &name).is_some() {
            terms.extend(front.texts(&name).map(|words| (name, words)));
        }
    }
    terms
}

/// Adds to `terms` the persons that fields of `front` name: those of a theme's own group as well.
fn read_authors(front: &mut Front, site: &Site, terms: &mut Vec<(String, Vec<String>)>) {
    let is_of_persons = |name: &str| {
        terms::find(site, name).is_some_and(|id| site.taxonomy(id).kind.role() == Role::Author)
    };
    for name in front.names().into_iter().filter(|name| is_of_persons(name)) {
        terms.extend(people::names(front, &name).map(|names| (name, names)));
    }
}

fn picture(front: &mut Front) -> Option<Picture> {
    let names = imported(&known::IMAGE);
    let in_group = |mut group: Front| {
        Some(Picture {
            src: group.first_text(&["src", "url", "path", "image", "feature"])?,
            alt: group.text("alt"),
            caption: group.text("caption").map(|text| one_line(&text)),
            credit: group.first_text(&["credit", "credits"]),
        })
    };
    if let Some(picture) = names.iter().find_map(|name| front.group_as(name, in_group)) {
        return Some(picture);
    }
    let list = front.texts("images").and_then(|list| list.into_iter().next());
    let src = front.first_text(&names).or(list)?;
    let alt = front.first_text(&["image_alt", "imageAlt", "image_description"]);
    Some(Picture { src, alt, ..Picture::default() })
}
