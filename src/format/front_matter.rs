//! The fields of front matter.

use crate::values::{Field, Scalar, Shape};

/// The headline.
pub const TITLE: Field =
    Field::new("title", Shape::Text, "The headline. It is always needed.").needed();
/// When it was published.
pub const DATE: Field = Field::new(
    "date",
    Shape::Date,
    "When it was published: 2025-08-13, 2025-08-13 11:50 or 2025-08-13T11:50:00+03:00. Without an \
     offset it is in the site's time zone. A translation takes it from its original.",
);
/// What it says in short.
pub const SUMMARY: Field = Field::new(
    "summary",
    Shape::Text,
    "One or two sentences for lists, feeds and search engines. Left out, it is the first \
     paragraph, cut at a sentence where it is long.",
);
/// A few words above the headline.
pub const KICKER: Field = Field::new(
    "kicker",
    Shape::Text,
    "A few words above the headline, such as Breaking or Interview, in the article's language.",
);
/// The dateline's place.
pub const PLACE: Field =
    Field::new("place", Shape::Text, "The place of the dateline, in the article's language.");
/// The agency.
pub const SOURCE: Field =
    Field::new("source", Shape::Text, "The agency. A translation takes it from its original.");
/// The picture.
pub const IMAGE: Field = Field::new(
    "image",
    Shape::TextOrGroup(IMAGE_FIELDS),
    "The picture: `src`, `alt`, `caption` and `credit`. A translation takes it from its original, \
     but needs an `alt` of its own.",
);
/// Further pictures.
pub const GALLERY: Field = Field::new(
    "gallery",
    Shape::TextsOrGroups(GALLERY_FIELDS),
    "Further pictures, shown below the text: a list, each with `src`, `alt`, `caption` and \
     `credit`. A translation that names one by its `src` takes from the original what it leaves \
     out.",
);
/// Files to download.
pub const ATTACHMENTS: Field = Field::new(
    "attachments",
    Shape::TextsOrGroups(ATTACHMENT_FIELDS),
    "Files to download, linked below the text: a list, each with `src` and `title`. A translation \
     that names one by its `src` takes from the original what it leaves out.",
);
/// What to read beside it.
pub const RELATED: Field = Field::new(
    "related",
    Shape::Texts,
    "What to read beside it: a list of ids of bulletins, such as 2025/08/summit-in-minsk. A \
     translation takes it from its original.",
);
/// Whether it stands on top.
pub const PINNED: Field = Field::new(
    "pinned",
    Shape::Flag,
    "Whether it stands before all others on the front page and in its sections. A translation \
     takes it from its original.",
)
.or(Scalar::Flag(false));
/// Where it is listed.
pub const LISTING: Field = Field::new(
    "listing",
    Shape::Word(&[ALL, UNLISTED]),
    "Where it is found: `all`, or `unlisted` for a page that only those who have its address will \
     find. A translation takes it from its original.",
)
.or(Scalar::Text(ALL));
/// In lists, feeds and the search, as everything is.
pub const ALL: &str = "all";
/// At its address alone.
pub const UNLISTED: &str = "unlisted";
/// That it was taken back.
pub const WITHDRAWN: Field = Field::new(
    "withdrawn",
    Shape::Group(WITHDRAWN_FIELDS),
    "That it was taken back: its `date`, and a `note` for readers. Of the article, its address, \
     title and date stay. In an original it is for all languages.",
);
/// When it was changed.
pub const UPDATED: Field =
    Field::new("updated", Shape::Date, "The date of the last change, written as `date` is.");
/// What was corrected.
pub const CORRECTIONS: Field = Field::new(
    "corrections",
    Shape::Groups(CORRECTION_FIELDS),
    "What was corrected after publication: a list, each entry with `date` and `note`. Readers see \
     it.",
);
/// What it translates.
pub const TRANSLATED_FROM: Field = Field::new(
    "translated_from",
    Shape::Group(ORIGIN_FIELDS),
    "Which article this one translates: its `lang`, and the `hash` of what it was made from.",
);
/// Who translated it.
pub const TRANSLATOR: Field = Field::new("translator", Shape::Text, "Who translated it.");
/// Whether it waits to be finished.
pub const DRAFT: Field = Field::new(
    "draft",
    Shape::Flag,
    "Whether it waits to be finished: a draft is published only with `--drafts`.",
)
.or(Scalar::Flag(false));
/// Old addresses.
pub const ALIASES: Field = Field::new(
    "aliases",
    Shape::Texts,
    "Old addresses below the site's root, such as /2019/news.html. Each leads to the new one.",
);
/// The last part of its address.
pub const SLUG: Field = Field::new(
    "slug",
    Shape::Text,
    "The last part of the address in this language. Left out, it is the file's name.",
);
/// What feeds called it before.
pub const GUID: Field = Field::new(
    "guid",
    Shape::Text,
    "The id that the feeds of an older site gave to it, such as https://old.example/?p=42: those who \
     read feeds do not get it once more. Each language has its own.",
);
/// The page's template.
pub const LAYOUT: Field = Field::new(
    "layout",
    Shape::Text,
    "The template that the page has in place of the usual one: `name` stands for the theme's \
     layouts/name.html.",
);
/// For themes.
pub const EXTRA: Field = Field::new("extra", Shape::Any, "Anything; for themes.");

/// The picture's file.
pub const IMAGE_SRC: Field = Field::new(
    "src",
    Shape::Text,
    "The picture's file, from the article's folder; with a slash before it, from content/static.",
);
/// The picture in words.
pub const IMAGE_ALT: Field = Field::new(
    "alt",
    Shape::Text,
    "What the picture shows, for those who cannot see it. Each language needs its own.",
);
/// What stands below the picture.
pub const IMAGE_CAPTION: Field =
    Field::new("caption", Shape::Text, "What stands below the picture.");
/// Who made the picture.
pub const IMAGE_CREDIT: Field = Field::new("credit", Shape::Text, "Who made the picture.");
const IMAGE_FIELDS: &[Field] = &[IMAGE_SRC, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT];
const GALLERY_FIELDS: &[Field] = &[IMAGE_SRC.needed(), IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT];

/// The file to download.
pub const ATTACHMENT_SRC: Field = Field::new(
    "src",
    Shape::Text,
    "The file, from the article's folder; with a slash before it, from content/static.",
)
.needed();
/// What it is called.
pub const ATTACHMENT_TITLE: Field =
    Field::new("title", Shape::Text, "What readers see. Left out, it is the file's name.");
const ATTACHMENT_FIELDS: &[Field] = &[ATTACHMENT_SRC, ATTACHMENT_TITLE];

/// When it was taken back.
pub const WITHDRAWN_DATE: Field =
    Field::new("date", Shape::Date, "When it was taken back, written as `date` is.");
/// Why it was taken back.
pub const WITHDRAWN_NOTE: Field =
    Field::new("note", Shape::Text, "Why it was taken back, for readers.");
const WITHDRAWN_FIELDS: &[Field] = &[WITHDRAWN_DATE, WITHDRAWN_NOTE];

/// When it was corrected.
pub const CORRECTION_DATE: Field =
    Field::new("date", Shape::Date, "When it was corrected, written as `date` is.").needed();
/// What was wrong.
pub const CORRECTION_NOTE: Field =
    Field::new("note", Shape::Text, "What was wrong, for readers.").needed();
const CORRECTION_FIELDS: &[Field] = &[CORRECTION_DATE, CORRECTION_NOTE];

/// The language of the article that a translation was made from.
pub const ORIGIN_LANG: Field = Field::new(
    "lang",
    Shape::Language,
    "The language of the article that this one was translated from.",
)
.needed();
/// The hash of that article at that time.
pub const ORIGIN_HASH: Field = Field::new(
    "hash",
    Shape::Text,
    "The hash of what it was made from, in quotes. `dateline check` tells it when it is an old one.",
);
const ORIGIN_FIELDS: &[Field] = &[ORIGIN_LANG, ORIGIN_HASH];

/// The fields of an article. They mean something of their own, and so can be no taxonomy's.
pub const OWN: &[Field] = &[
    TITLE,
    DATE,
    SUMMARY,
    KICKER,
    PLACE,
    SOURCE,
    IMAGE,
    GALLERY,
    ATTACHMENTS,
    RELATED,
    PINNED,
    LISTING,
    WITHDRAWN,
    UPDATED,
    CORRECTIONS,
    TRANSLATED_FROM,
    TRANSLATOR,
    DRAFT,
    ALIASES,
    SLUG,
    GUID,
    EXTRA,
];

/// The fields of a standing page: those of [`OWN`] that its page uses.
pub const PAGE: &[Field] = &[
    TITLE,
    DATE,
    SUMMARY,
    IMAGE,
    GALLERY,
    ATTACHMENTS,
    LISTING,
    LAYOUT,
    UPDATED,
    TRANSLATED_FROM,
    TRANSLATOR,
    DRAFT,
    ALIASES,
    SLUG,
    EXTRA,
];

/// The fields of the page of a term.
pub const TERM: &[Field] = &[TITLE, SUMMARY, IMAGE, DRAFT, ALIASES, EXTRA];

/// The field `name` of the taxonomy `taxonomy`.
pub const fn terms<'a>(name: &'a str, taxonomy: &'a str) -> Field<'a> {
    Field::new(
        name,
        Shape::Terms(taxonomy),
        "A term or a list of terms. A translation takes them from its original.",
    )
}
