//! The keys of `site.toml`.

use super::limits;
use crate::taxonomy;
use crate::values::{Field, Scalar, Shape};

/// The theme of a site that names none.
pub const DEFAULT_THEME: &str = "gazette";
/// The time zone of a site that names none.
pub const DEFAULT_TIME_ZONE: &str = "UTC";
/// The bulletins on a page of an index, where the site does not say: three or four screens, and
/// small enough for a slow network.
pub const DEFAULT_PAGE_SIZE: i64 = 20;
/// The most bulletins that a page of an index can have: such a page is a megabyte.
pub const MAX_PAGE_SIZE: i64 = 1000;
/// Lists what exists only in other languages.
pub const LINK: &str = "link";
/// Leaves out what exists only in other languages.
pub const OMIT: &str = "omit";

/// A finding that stops a build.
pub const ERROR: &str = "error";
/// A finding that is only told.
pub const WARNING: &str = "warning";
/// What is not looked for.
pub const OFF: &str = "off";

/// Where the site is published.
pub const BASE_URL: Field = Field::new(
    "base_url",
    Shape::Text,
    "The whole address that the site is published at, such as https://news.example/.",
)
.needed();
/// The theme.
pub const THEME: Field = Field::new(
    "theme",
    Shape::Text,
    "The theme: a folder in `themes`, or one that Dateline brings along.",
)
.or(Scalar::Text(DEFAULT_THEME));
/// The time zone.
pub const TIMEZONE: Field = Field::new(
    "timezone",
    Shape::Text,
    "The time zone of the archive, by its name in the IANA database, such as Europe/Minsk.",
)
.or(Scalar::Text(DEFAULT_TIME_ZONE));
/// The archive.
pub const ARCHIVE: Field =
    Field::new("archive", Shape::Group(ARCHIVE_KEYS), "How index pages list the archive.");
/// Whether there is a map.
pub const MAP: Field =
    Field::new("map", Shape::Flag, "Whether a taxonomy of countries shows a map of the world.")
        .or(Scalar::Flag(true));
/// The "Follow us on" block.
pub const FOLLOW: Field = Field::new(
    "follow",
    Shape::Groups(FOLLOW_KEYS),
    "An entry of the \"Follow us on\" block: its `name` and its `url`.",
);
/// What is refused because it is too large.
pub const LIMITS: Field = Field::new(
    "limits",
    Shape::Group(limits::KEYS),
    "What is refused because it is too large: no honest archive meets these limits.",
);
/// How grave findings are.
pub const CHECK: Field = Field::new(
    "check",
    Shape::Group(CHECK_KEYS),
    "How grave kinds of findings are, by their codes.",
);
/// The default language.
pub const DEFAULT_LANGUAGE: Field = Field::new(
    "default_language",
    Shape::Text,
    "The language of files that name none, and the end of every fallback chain. Left out, it is \
     the first language listed.",
);
/// The languages.
pub const LANGUAGES: Field = Field::new(
    "languages",
    Shape::NamedGroups(LANGUAGE_KEYS),
    "The site's languages by their BCP 47 tags, in the order of the language switcher.",
)
.needed();
/// The taxonomies.
pub const TAXONOMIES: Field = Field::new(
    "taxonomies",
    Shape::NamedGroups(TAXONOMY_KEYS),
    "The ways to index bulletins, in the order of the navigation.",
);

/// The size of an index page.
pub const PAGE_SIZE: Field = Field::new(
    "page_size",
    Shape::Number(1, MAX_PAGE_SIZE),
    "How many bulletins are on an index page. Choose it once: a change rewrites every index.",
)
.or(Scalar::Number(DEFAULT_PAGE_SIZE));
/// What becomes of bulletins that a language lacks.
pub const MISSING_TRANSLATION: Field = Field::new(
    "missing_translation",
    Shape::Word(&[LINK, OMIT]),
    "What a list does with a bulletin that its language lacks: \"link\" lists it and links to \
     another language, \"omit\" leaves it out.",
)
.or(Scalar::Text(LINK));
const ARCHIVE_KEYS: &[Field] = &[PAGE_SIZE, MISSING_TRANSLATION];

const LEVELS: &[&str] = &[ERROR, WARNING, OFF];
/// A kind of finding whose level can be set: its code, and what it is.
const fn level(code: &'static str, about: &'static str, default: &'static str) -> Field<'static> {
    Field::new(code, Shape::Word(LEVELS), about).or(Scalar::Text(default))
}
/// The day from which on no level is lower than it is by itself.
pub const BEFORE: Field = Field::new(
    "before",
    Shape::Date,
    "A day: lower levels count only for articles dated before it, and for pages.",
);
/// The kinds of findings whose level can be set: each key but [`BEFORE`] is a code.
pub const CHECK_KEYS: &[Field] = &[
    BEFORE,
    level("dead-link", "A link that leads nowhere. Where it is no error, its text stays.", ERROR),
    level(
        "unknown-heading",
        "A link to a heading that is not there. Where it is no error, it leads to the page.",
        ERROR,
    ),
    level(
        "missing-picture",
        "A picture whose file is missing. Where it is no error, its alternative text stays.",
        ERROR,
    ),
    level(
        "missing-alt",
        "A picture without a text for those who cannot see it. Where it is no error, the picture \
         counts as decoration.",
        ERROR,
    ),
    level(
        "unsafe-address",
        "An address that could run a script or read a reader's disk. Where it is no error, the \
         text of the link stays.",
        ERROR,
    ),
    level(
        "foreign-picture",
        "A picture that would be loaded from another site. Where it is no error, it is kept.",
        ERROR,
    ),
    level(
        "broken-link",
        "What looks like a link or a picture and is none. Where it is no error, it is shown as it \
         is written.",
        ERROR,
    ),
    level(
        "unshown-picture",
        "A picture that no browser shows. Where it is no error, its alternative text stays.",
        ERROR,
    ),
    level(
        "lost-footnote",
        "A footnote that is never used or stands twice, or a reference to none. Where it is no \
         error, the footnote goes, and the reference is shown as it is written.",
        ERROR,
    ),
    level("lost-text", "Words that stand on no page. Where it is no error, they go.", ERROR),
    level("leftover-markup", "Signs of Markdown that are shown as they are written.", WARNING),
    level(
        "foreign-markup",
        "Calls and attributes of other systems that are shown as they are written.",
        WARNING,
    ),
    level("removed-html", "Raw HTML that is taken out.", WARNING),
];

/// No pictures beside headlines.
pub const NO_PICTURES: &str = "none";
/// The picture of the first bulletin of the front page.
pub const LEAD_PICTURE: &str = "lead";
/// Pictures beside all headlines.
pub const ALL_PICTURES: &str = "all";
/// How many bulletins the first block has: a screen of headlines.
pub const NEWEST: Field = Field::new(
    "newest",
    Shape::Number(1, MAX_OF_FRONT),
    "How many bulletins the first block of the front page has, those on top among them.",
)
.or(Scalar::Number(10));
/// The sections that have a block on the front page.
pub const FRONT_SECTIONS: Field = Field::new(
    "sections",
    Shape::Texts,
    "The sections that have a block on the front page, in this order. Left out, they are those in \
     the `order` of the sections; without that, all have one.",
);
/// How many bulletins the block of a section has: a headline and two below it fill a column.
pub const PER_SECTION: Field = Field::new(
    "per_section",
    Shape::Number(0, MAX_OF_FRONT),
    "How many bulletins the block of a section has on the front page; 0 leaves the blocks out.",
)
.or(Scalar::Number(3));
/// Where pictures stand beside headlines.
pub const PICTURES: Field = Field::new(
    "pictures",
    Shape::Word(&[LEAD_PICTURE, NO_PICTURES, ALL_PICTURES]),
    "Where lists show pictures: \"lead\", with the first bulletin of the front page; \"none\"; \
     \"all\", with every bulletin that has one.",
)
.or(Scalar::Text(LEAD_PICTURE));
/// The most bulletins of a block: nobody scrolls past more to what is below them.
pub const MAX_OF_FRONT: i64 = 100;
const FRONT_KEYS: &[Field] = &[NEWEST, FRONT_SECTIONS, PER_SECTION, PICTURES];
/// The front pages.
pub const FRONT: Field =
    Field::new("front", Shape::Group(FRONT_KEYS), "What the front page of each edition shows.");

/// The name of an entry to follow.
pub const FOLLOW_NAME: Field = Field::new("name", Shape::Text, "The network's name.").needed();
/// The address of an entry to follow.
pub const FOLLOW_URL: Field =
    Field::new("url", Shape::Text, "The whole address there, from https:// on.").needed();
const FOLLOW_KEYS: &[Field] = &[FOLLOW_NAME, FOLLOW_URL];

/// The site's name in a language.
pub const TITLE: Field = Field::new(
    "title",
    Shape::Text,
    "The site's name in this language. Left out, it is the message `site-title`.",
);
/// The fallbacks of a language.
pub const FALLBACK: Field = Field::new(
    "fallback",
    Shape::Texts,
    "Languages to borrow words, labels and articles from, before the default language.",
);
const LANGUAGE_KEYS: &[Field] = &[TITLE, FALLBACK];

/// The front matter field of a taxonomy.
pub const TAXONOMY_FIELD: Field = Field::new(
    "field",
    Shape::Text,
    "The front matter field, where it has another name than the taxonomy.",
);
/// The kind of a taxonomy.
pub const TAXONOMY_KIND: Field = Field::new("kind", Shape::Word(taxonomy::KINDS), taxonomy::ABOUT);
/// The codes that a taxonomy of countries has beside those of ISO 3166-1.
pub const TAXONOMY_EXTRA: Field = Field::new(
    "extra",
    Shape::SomeOf(&taxonomy::EXTRA_COUNTRIES),
    "Codes that a taxonomy of countries has beside those of ISO 3166-1: some that the standard \
     leaves to its users, reserves or had before, such as XK, EU or SU.",
);
/// The groups of a taxonomy.
pub const TAXONOMY_GROUPS: Field = Field::new(
    "groups",
    Shape::NamedTexts,
    "Names for several terms. A group has an index page too, with the bulletins of its members.",
);
/// The terms that come first.
pub const TAXONOMY_ORDER: Field = Field::new(
    "order",
    Shape::Texts,
    "The terms that come first, in this order and the same in every language; the others follow in \
     the order of their language. Of sections these are also the ones in the navigation and on the \
     front page, where `[nav]` and `[front]` say nothing else.",
);
const TAXONOMY_KEYS: &[Field] =
    &[TAXONOMY_FIELD, TAXONOMY_KIND, TAXONOMY_EXTRA, TAXONOMY_GROUPS, TAXONOMY_ORDER];

/// The navigation.
pub const NAV: Field =
    Field::new("nav", Shape::Group(MENU_KEYS), "What the navigation of every page leads to.");
/// The foot.
pub const FOOTER: Field = Field::new(
    "footer",
    Shape::Group(MENU_KEYS),
    "What the foot of every page leads to. Left out, it is the pages at the top of content/pages.",
);
/// The entries of a menu.
pub const ITEMS: Field = Field::new(
    "items",
    Shape::TextsOrGroups(ELSEWHERE_KEYS),
    "The entries in their order: \"news\", \"search\", a taxonomy (\"countries\"), a term \
     (\"sections/politics\"), a standing page (\"pages/about\"), or an address elsewhere: \
     { href = \"https://…\", label = \"message-id\" }.",
);
const MENU_KEYS: &[Field] = &[ITEMS];
/// The address of an entry that leads elsewhere.
pub const ITEM_HREF: Field =
    Field::new("href", Shape::Text, "The whole address, from https:// on.").needed();
/// The words of an entry that leads elsewhere.
pub const ITEM_LABEL: Field = Field::new(
    "label",
    Shape::Text,
    "The message that names it, in i18n/<lang>/site.ftl: such as nav-tv.",
)
.needed();
const ELSEWHERE_KEYS: &[Field] = &[ITEM_HREF, ITEM_LABEL];

/// What makes the look the site's own.
pub const LOOK: Field = Field::new(
    "look",
    Shape::Group(LOOK_KEYS),
    "What makes the look the site's own. Files are named from the site's folder, and lie in \
     content/static.",
);
/// The picture in the masthead.
pub const LOGO: Field = Field::new(
    "logo",
    Shape::Text,
    "The picture in the place of the site's name at the head of every page, such as \
     content/static/logo.svg.",
);
/// The picture in a browser's tab.
pub const ICON: Field = Field::new(
    "icon",
    Shape::Text,
    "The picture in a browser's tab, in SVG, PNG or ICO, such as content/static/icon.svg.",
);
/// The picture of pages that have none.
pub const SHARE_IMAGE: Field = Field::new(
    "share_image",
    Shape::Text,
    "The picture that social networks show of pages without a picture of their own, in JPEG, PNG, \
     WebP or GIF; 1200 by 630 pixels are usual.",
);
/// The site's colour.
pub const ACCENT: Field = Field::new(
    "accent",
    Shape::Text,
    "The site's colour, such as #7a1f2b: dark enough to read words in it on white paper. It is \
     lightened by itself where the page is dark.",
);
/// The site's own stylesheet.
pub const STYLESHEET: Field = Field::new(
    "stylesheet",
    Shape::Text,
    "A stylesheet that every page has behind the theme's, such as content/static/site.css.",
);
const LOOK_KEYS: &[Field] = &[LOGO, ICON, SHARE_IMAGE, ACCENT, STYLESHEET];

/// What of the disk a build may read.
pub const FILES: Field =
    Field::new("files", Shape::Group(FILES_KEYS), "What of the disk a build may read.");
/// Whether links may lead out of the site.
pub const FOLLOW_OUTSIDE: Field = Field::new(
    "follow_outside",
    Shape::Flag,
    "Whether links on the disk may lead out of the site's folder: all that they lead to may then \
     be published.",
)
.or(Scalar::Flag(false));
const FILES_KEYS: &[Field] = &[FOLLOW_OUTSIDE];

/// All keys outside of a table.
pub const KEYS: &[Field] = &[
    BASE_URL,
    THEME,
    TIMEZONE,
    DEFAULT_LANGUAGE,
    MAP,
    LANGUAGES,
    TAXONOMIES,
    ARCHIVE,
    FRONT,
    NAV,
    FOOTER,
    LOOK,
    LIMITS,
    FOLLOW,
    FILES,
    CHECK,
];
