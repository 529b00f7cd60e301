//! What other systems, and people, call the fields of front matter.
//!
//! The import takes fields of these names over; where one is written by hand, the hint names the
//! field that is meant.

use super::front_matter::{
    ALIASES, ATTACHMENTS, CORRECTIONS, DATE, DRAFT, EXTRA, GALLERY, IMAGE, KICKER, LISTING, PINNED,
    PLACE, RELATED, SLUG, SOURCE, SUMMARY, TITLE, TRANSLATED_FROM, TRANSLATOR, UPDATED, WITHDRAWN,
};
use crate::values::Field;

/// The other names of a field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    /// The field.
    pub(crate) field: Field<'static>,
    /// What other systems call it: these mean nothing else, and are imported.
    systems: &'static [&'static str],
    /// What people call it: good enough for a hint.
    people: &'static [&'static str],
}

/// The other names of the fields.
pub(crate) const NAMES: &[Names] = &[
    Names { field: TITLE, systems: &[], people: &["headline", "heading", "name"] },
    Names {
        field: DATE,
        systems: &["publishDate", "pubdate"],
        people: &["created", "created_at", "datetime", "posted", "published_at", "published_on"],
    },
    Names {
        field: UPDATED,
        systems: &["lastmod", "last_modified_at", "modified"],
        people: &["changed", "date_modified", "last_modified", "last_updated", "updated_at"],
    },
    Names {
        field: SUMMARY,
        systems: &["description", "excerpt"],
        people: &["abstract", "deck", "intro", "lead", "lede", "standfirst", "teaser"],
    },
    Names { field: PLACE, systems: &[], people: &["city", "dateline", "location"] },
    Names { field: SOURCE, systems: &[], people: &["agency", "provider", "via"] },
    Names {
        field: IMAGE,
        systems: &["featured_image", "featuredImage", "cover", "thumbnail"],
        people: &["hero", "images", "main_image", "og_image", "photo", "picture"],
    },
    Names { field: KICKER, systems: &[], people: &["eyebrow", "overline", "pretitle", "slugline"] },
    Names { field: GALLERY, systems: &[], people: &["photos", "pictures", "slideshow"] },
    Names {
        field: ATTACHMENTS,
        systems: &[],
        people: &["attachment", "documents", "downloads", "files"],
    },
    Names { field: RELATED, systems: &[], people: &["related_posts", "see_also"] },
    Names { field: PINNED, systems: &[], people: &["breaking", "featured", "pin", "sticky"] },
    Names { field: LISTING, systems: &[], people: &["hidden", "noindex", "unlisted"] },
    Names {
        field: WITHDRAWN,
        systems: &[],
        people: &["retracted", "retraction", "withdraw", "withdrawal"],
    },
    Names { field: CORRECTIONS, systems: &[], people: &["correction", "errata", "erratum"] },
    Names { field: TRANSLATED_FROM, systems: &[], people: &["original", "translation_of"] },
    Names { field: TRANSLATOR, systems: &[], people: &["translated_by"] },
    Names { field: DRAFT, systems: &[], people: &["unpublished", "wip"] },
    Names { field: SLUG, systems: &[], people: &["basename", "filename", "post_name"] },
    Names { field: ALIASES, systems: &[], people: &["alias", "old_url", "redirect_from"] },
    Names { field: EXTRA, systems: &[], people: &["custom", "data", "meta", "params"] },
];

/// What fields that index bulletins are called, by the name that such a taxonomy mostly has.
pub(crate) const TAXONOMIES: &[(&str, &[&str])] = &[
    ("sections", &["category", "categories", "channel", "rubric", "rubrics", "section"]),
    ("tags", &["keyword", "keywords", "label", "labels", "tag", "topic", "topics"]),
    ("authors", &["author", "authors", "byline", "reporter", "writer"]),
    ("countries", &["country", "nation"]),
];

/// Fields of other systems that no single one of ours is, each with what to do.
pub(crate) const OTHERS: &[(&[&str], &str)] = &[
    (
        &["address", "link", "path", "permalink", "uri", "url"],
        "write `slug: …` for the last part of the address, or `aliases: [/old/address.html]` for \
         an address that it had before",
    ),
    (
        &["publish", "published", "status", "visibility"],
        "write `date: 2025-08-13` for the day, and `draft: true` while readers are not to see it",
    ),
    (
        &["lang", "language", "locale"],
        "the file's name says the language, as in summit.ru.md: take the line out",
    ),
    (
        &["layout", "template", "type", "view"],
        "the theme has a template for each kind of page: take the line out",
    ),
    (
        &["menu", "nav_order", "order", "position", "priority", "sort", "weight"],
        "bulletins stand by their dates, and pages by the names of their files: take the line out",
    ),
    (&["alt", "caption", "credit", "src"], "write it below `image:`, with two spaces before it"),
    (&["id", "uid", "uuid"], "the path of the file is its id: take the line out"),
];

/// What the import takes for `field`: its own name first.
pub(crate) fn imported(field: &Field<'static>) -> Vec<&'static str> {
    let names = NAMES.iter().find(|names| names.field.name == field.name);
    let others = names.map_or(&[][..], |names| names.systems);
    [field.name].into_iter().chain(others.iter().copied()).collect()
}

/// All names that mean one field of ours.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|names| names.systems.iter().chain(names.people).copied())
}

/// The field that is called `name` elsewhere.
pub(crate) fn meant(name: &str) -> Option<&'static Field<'static>> {
    let has = |names: &&Names| is_among(name, names.systems) || is_among(name, names.people);
    NAMES.iter().find(has).map(|names| &names.field)
}

/// Whether `name` is one of `names`, in any case, with or without hyphens.
pub(crate) fn is_among(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| is_same(name, other))
}

/// Whether two names differ only in case, hyphens and underscores.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    let letters = |name: &str| -> String {
        name.chars().filter(|c| !['-', '_', ' '].contains(c)).flat_map(char::to_lowercase).collect()
    };
    letters(a) == letters(b)
}
