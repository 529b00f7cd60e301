//! What sitemaps, their index and `robots.txt` are made from.

use crate::address::Address;
use crate::faces::Dated;
use crate::outputs::parts::alternates::Alternates;
use crate::site::BaseUrl;

/// What a sitemap is made from.
#[derive(Debug)]
pub(crate) struct SitemapOutline<'a> {
    /// Where the site is published.
    pub(crate) base: &'a BaseUrl,
    /// The pages, in their order.
    pub(crate) pages: Vec<SitemapEntry<'a>>,
}

/// A page in a sitemap.
#[derive(Debug)]
pub(crate) struct SitemapEntry<'a> {
    /// Where it stands.
    pub(crate) address: &'a Address,
    /// When it was last changed, if that is known.
    pub(crate) changed: Option<Dated<'a>>,
    /// The page in each edition that has it.
    pub(crate) alternates: Alternates<'a>,
}

/// What the index of the sitemaps is made from.
#[derive(Debug)]
pub(crate) struct SitemapIndexOutline<'a> {
    /// Where the site is published.
    pub(crate) base: &'a BaseUrl,
    /// The addresses of all sitemaps.
    pub(crate) sitemaps: Vec<&'a Address>,
}

/// What `robots.txt` is made from.
#[derive(Debug)]
pub(crate) struct RobotsOutline<'a> {
    /// Where the site is published.
    pub(crate) base: &'a BaseUrl,
    /// Whether search engines are told to leave all of it out.
    pub(crate) noindex: bool,
}

crate::digest::digestible! {
    SitemapOutline<'a> { base, pages }
    SitemapEntry<'a> { address, changed, alternates }
    SitemapIndexOutline<'a> { base, sitemaps }
    RobotsOutline<'a> { base, noindex }
}
