//! The keys of `[limits]` in `site.toml`: what no honest archive meets, so that a file that was
//! made to do harm, or by mistake, is refused before it takes all time or memory. A limit is a
//! line of the table.

use crate::values::{Field, Scalar, Shape};

macro_rules! limits {
    ($($variant:ident = $key:literal, $default:literal to $most:literal, $unit:literal, $about:literal;)+) => {
        /// What has a limit.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Limit { $(#[doc = $about] $variant,)+ }

        impl Limit {
            /// All that have one.
            pub(crate) const ALL: &[Limit] = &[$(Limit::$variant,)+];

            /// Its key.
            pub(crate) const fn key(self) -> Field<'static> {
                match self { $(Limit::$variant => limit($key, $default, $most, $about),)+ }
            }

            /// How many bytes, or other things, make one of the key's units.
            pub(crate) const fn unit(self) -> u64 {
                match self { $(Limit::$variant => $unit,)+ }
            }
        }

        /// The keys.
        pub(super) const KEYS: &[Field] = &[$(Limit::$variant.key(),)+];
    };
}

// From the third column on: the limit where the site has none, and the highest that there can be,
// which time, memory and the stack still bear; how many bytes or other things the unit has.
limits! {
    FrontMatter = "front_matter_kb", 64 to 1024, 1024,
        "The most kilobytes of a file's front matter.";
    Terms = "terms", 500 to 100000, 1,
        "The most terms of an article in all taxonomies: each has a page and a feed, which names all.";
    Text = "text_mb", 5 to 100, 1048576,
        "The most megabytes of a file with a text.";
    Nesting = "nesting", 200 to 500, 1,
        "How many elements of a text may stand in each other: lists, quotes, raw HTML.";
    Picture = "picture_megapixels", 100 to 1000, 1000000,
        "The most millions of pixels of a picture.";
    Metadata = "picture_metadata_mb", 16 to 256, 1048576,
        "The most megabytes of what a picture has beside its pixels, when it is unpacked.";
    Drawing = "drawing_elements", 1000000 to 100000000, 1,
        "The most elements of a drawing in SVG, each `use` counted as what it shows.";
    Page = "page_mb", 20 to 500, 1048576,
        "The most megabytes of a page that a template makes.";
}

const fn limit(name: &'static str, default: i64, most: i64, about: &'static str) -> Field<'static> {
    Field::new(name, Shape::Number(1, most), about).or(Scalar::Number(default))
}
