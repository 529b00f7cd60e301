//! What a site is made of: one kind of output, one file, one line in the table below.
//!
//! A kind's file has all of it: what names one output of it, where it stands, what it is made
//! from (its outline, see [`kind`]), what templates are given, and its bytes. To add a kind, write
//! its file and give it a line; a page needs a template of the theme too.

pub(crate) mod article;
pub(crate) mod data;
pub(crate) mod day;
mod fault;
pub(crate) mod feed;
pub(crate) mod file_list;
pub(crate) mod files;
pub(crate) mod front;
pub(crate) mod kind;
pub(crate) mod languages;
pub(crate) mod look;
mod messages;
pub(crate) mod month;
pub(crate) mod news;
pub(crate) mod not_found;
pub(crate) mod page;
pub(crate) mod parts;
pub(crate) mod recent;
pub(crate) mod redirect;
pub(crate) mod search;
pub(crate) mod search_index;
pub(crate) mod sitemap;
pub(crate) mod standing;
pub(crate) mod taxonomy;
pub(crate) mod term;
pub(crate) mod year;

pub(crate) use fault::{Made, RenderError};
pub(crate) use messages::Asked;
pub use messages::MESSAGES;

use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::digest::{Digest, Digestible};
use crate::site::Lang;
use kind::{Buffers, Kind, Listed, Listing, Material, Traits, Whole};
use parts::studio::Studio;

/// The table: from it come what an output can be, what it can be made from, and the templates that
/// a theme needs. The order is that of messages about outputs that are in each other's way.
macro_rules! outputs {
    ($($name:ident: $kind:ty;)*) => {
        /// What an output is.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each kind's type says what it is")]
        pub(crate) enum Output {
            $($name($kind),)*
        }

        /// What an output is made from. An article's has 600 bytes, and is handed on several times.
        #[allow(missing_docs, reason = "each kind's type says what it is")]
        pub(crate) enum Outline<'a> {
            $($name(Box<<$kind as Kind>::Outline<'a>>),)*
        }

        /// What is said of each kind.
        const TRAITS: &[Traits] = &[$(<$kind as Kind>::TRAITS),*];

        impl Output {
            /// Adds the outputs of an edition.
            pub(crate) fn of_edition(
                archive: &Archive,
                edition: &Edition,
                add: &mut dyn FnMut(Address, Output),
            ) {
                $(<$kind>::of_edition(archive, edition, &mut |at, it| add(at, Output::$name(it)));)*
            }

            /// Adds the outputs that belong to no edition.
            pub(crate) fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Output)) {
                $(<$kind>::of_site(site, &mut |at, it| add(at, Output::$name(it)));)*
            }

            /// Adds the outputs that list what is planned.
            pub(crate) fn of_plan(
                plan: &dyn Listing,
                archive: &Archive,
                add: &mut dyn FnMut(Address, Output),
            ) {
                $(<$kind>::of_plan(plan, archive, &mut |at, it| add(at, Output::$name(it)));)*
            }

            /// Makes the outline.
            pub(crate) fn outline<'a>(&'a self, material: &'a Material) -> Made<Outline<'a>> {
                Ok(match self { $(Output::$name(it) => Outline::$name(Box::new(it.outline(material)?)),)* })
            }

            /// The edition that it belongs to; what belongs to none is made with the default
            /// language's.
            pub(crate) fn lang(&self) -> Option<Lang> {
                match self { $(Output::$name(it) => Kind::lang(it),)* }
            }

            /// The file that asked for it, for messages: an article, a page or a copied file.
            pub(crate) fn source<'a>(&'a self, archive: &'a Archive) -> Option<&'a str> {
                match self { $(Output::$name(it) => it.source(archive),)* }
            }

            /// The file whose text it shows.
            pub(crate) fn text_file<'a>(&self, archive: &'a Archive) -> Option<&'a str> {
                match self { $(Output::$name(it) => it.text_file(archive),)* }
            }

            /// The page as sitemaps list it, if it is an index page.
            pub(crate) fn listed(&self) -> Option<&dyn Listed> {
                match self { $(Output::$name(it) => it.listed(),)* }
            }

            /// What is said of all outputs of its kind.
            pub(crate) fn traits(&self) -> Traits {
                match self { $(Output::$name(_) => <$kind as Kind>::TRAITS,)* }
            }
        }

        impl Outline<'_> {
            /// The digest of all that the output shows.
            pub(crate) fn digest(&self) -> Digest {
                match self { $(Outline::$name(it) => it.digest(),)* }
            }

            /// Makes the bytes of the output at `address`.
            pub(crate) fn bytes(
                &self,
                address: &Address,
                studio: &Studio,
                buffers: &mut Buffers,
            ) -> Made<()> {
                buffers.bytes.clear();
                match self {
                    $(Outline::$name(it) => <$kind as Kind>::bytes(it, address, studio, buffers),)*
                }
            }
        }
    };
}

outputs! {
    Languages: languages::Languages;
    NotFound: not_found::NotFound;
    Front: front::Front;
    News: news::News;
    NewsPage: news::NewsPage;
    Day: day::Day;
    Month: month::Month;
    Year: year::Year;
    Data: data::Data;
    Article: article::Article;
    Standing: standing::Standing;
    Alias: redirect::Alias;
    TaxonomyTerms: taxonomy::TaxonomyTerms;
    Term: term::Term;
    TermPage: term::TermPage;
    Unfilled: redirect::Unfilled;
    Feed: feed::Feed;
    Search: search::Search;
    SearchScript: search_index::SearchScript;
    SearchPiece: search_index::SearchPiece;
    RecentNews: recent::RecentNews;
    Sitemap: sitemap::Sitemap;
    SitemapIndex: sitemap::SitemapIndex;
    Robots: sitemap::Robots;
    Copy: files::Copy;
    Drawing: files::Drawing;
    SmallerPicture: files::SmallerPicture;
    ThemeFile: files::ThemeFile;
    LookFile: look::LookFile;
    FileList: file_list::FileList;
}

/// The templates that a theme, with its parents, must have, in alphabetical order.
pub fn templates() -> Vec<&'static str> {
    let mut names: Vec<&str> =
        TRAITS.iter().filter_map(|traits| traits.made_with.template()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
