//! The same page in other editions, as heads and sitemaps tell search engines.

use super::chrome::{Nearest, Version};
use crate::faces::{Link, Whereto};
use crate::language::Locale;

/// The `hreflang` of the page for readers of other languages:
/// <https://developers.google.com/search/docs/specialty/international/localized-versions>.
pub(crate) const X_DEFAULT: &str = "x-default";

/// The addresses of a page in the editions that have it.
#[derive(Debug)]
pub(crate) struct Alternates<'a> {
    /// The page in each of these editions, itself included.
    pub(crate) editions: Vec<(&'a Locale, Whereto<'a>)>,
    /// The page for readers of other languages.
    pub(crate) default: Option<Whereto<'a>>,
}

impl<'a> Alternates<'a> {
    /// Those of a page with `versions`, on a site whose default language is `default`.
    pub(crate) fn of_page(versions: &[Version<'a>], default: &Locale) -> Self {
        let same = versions.iter().filter_map(|Version { locale, page }| match page {
            Nearest::Same(link) => Some((*locale, Whereto(*link))),
            Nearest::Hidden(_) | Nearest::Above(_) => None,
        });
        Self::new(same.collect(), default)
    }

    /// Those of a page that stands at `editions`: readers of other languages get the default
    /// language's page, else the first; in the place of a front page, the choice of language.
    pub(crate) fn new(editions: Vec<(&'a Locale, Whereto<'a>)>, default: &Locale) -> Self {
        let of_default = editions.iter().find(|(locale, _)| locale.tag == default.tag);
        let chosen = of_default.or(editions.first()).map(|(_, page)| match page {
            Whereto(Link::Front(_)) => Whereto(Link::Languages),
            page => *page,
        });
        Alternates { default: chosen, editions }
    }
}

crate::digest::digestible! {
    Alternates<'a> { editions, default }
}
