//! Addresses: where every output stands, and the names that the site keeps for itself.
//!
//! This is the one place that knows the scheme. A kind of output asks for its address here, a
//! link to it does the same, and an importer learns here which old addresses are taken.

mod hashed;
mod path;

use jiff::civil::Date;

pub(crate) use hashed::{asset, media, own_asset, with_ending};
pub(crate) use path::{Address, ROOT};

/// The choice of language.
pub(crate) const LANGUAGES: &str = "index.html";
/// What a host shows for an address that is nothing.
pub(crate) const NOT_FOUND: &str = "404.html";
/// The index of the sitemaps.
pub(crate) const SITEMAPS: &str = "sitemap.xml";
/// The sitemap of the page at the root.
pub(crate) const ROOT_SITEMAP: &str = "sitemap-root.xml";
/// What crawlers are told.
pub(crate) const ROBOTS: &str = "robots.txt";

/// The folder of the lists of what was built, and the beginning of their names.
pub(crate) const FILE_LISTS: &str = ".dateline-files";

/// The files at the site's root that it has whatever its content.
pub(crate) const AT_ROOT: [&str; 5] = [LANGUAGES, NOT_FOUND, ROBOTS, ROOT_SITEMAP, SITEMAPS];
/// The first parts of addresses in an edition that are no taxonomy's, page's or year's.
pub(crate) const IN_EDITION: [&str; 5] = ["index", "news", "search", "feed", "recent"];
/// What the address of a search has beside taxonomies: `?q=…&year=…`.
pub(crate) const IN_QUERY: [&str; 2] = ["q", "year"];

/// The front page of the edition `tag`.
pub(crate) fn front(tag: &str) -> Address {
    Address::new(format!("{tag}/index.html"))
}

/// All news: its own address, or the full page with a number.
pub(crate) fn news(tag: &str, number: Option<u32>) -> Address {
    index(format!("{tag}/news"), number)
}

/// A year.
pub(crate) fn year(tag: &str, year: i16) -> Address {
    Address::new(format!("{tag}/{year:04}.html"))
}

/// A month.
pub(crate) fn month(tag: &str, year: i16, month: i8) -> Address {
    Address::new(format!("{tag}/{year:04}/{month:02}.html"))
}

/// A day.
pub(crate) fn day(tag: &str, day: Date) -> Address {
    Address::new(format!("{tag}/{}.html", folder_of(day)))
}

/// An article: `slug` is the last part of its address.
pub(crate) fn article(tag: &str, day: Date, slug: &str) -> Address {
    below(tag, &folder_of(day), slug)
}

/// The folder of a day's articles, in their edition.
pub(crate) fn folder_of(day: Date) -> String {
    format!("{:04}/{:02}/{:02}", day.year(), day.month(), day.day())
}

/// The page `name` in a `folder` of the edition `tag`; no folder is that of the edition.
pub(crate) fn below(tag: &str, folder: &str, name: &str) -> Address {
    Address::new(match folder {
        "" => format!("{tag}/{name}.html"),
        folder => format!("{tag}/{folder}/{name}.html"),
    })
}

/// A taxonomy's terms.
pub(crate) fn taxonomy(tag: &str, taxonomy: &str) -> Address {
    below(tag, "", taxonomy)
}

/// A term: its own address, or the full page with a number.
pub(crate) fn term(tag: &str, taxonomy: &str, term: &str, number: Option<u32>) -> Address {
    index(format!("{tag}/{taxonomy}/{term}"), number)
}

/// A standing page with its path in the edition.
pub(crate) fn standing(tag: &str, path: &str) -> Address {
    below(tag, "", path)
}

/// The search.
pub(crate) fn search(tag: &str) -> Address {
    below(tag, "", "search")
}

/// The script that searches an edition.
pub(crate) fn search_script(tag: &str, script: &str) -> Address {
    asset(&format!("search/{tag}.js"), script.as_bytes())
}

/// The folder of an edition's search index, with `/` at its end.
pub(crate) fn search_folder(tag: &str) -> Address {
    Address::new(format!("{tag}/search/"))
}

/// A piece of an edition's search index.
pub(crate) fn search_piece(tag: &str, piece: &str) -> Address {
    Address::new(format!("{tag}/search/{piece}.js"))
}

/// The feed of an edition.
pub(crate) fn feed(tag: &str) -> Address {
    Address::new(format!("{tag}/feed.xml"))
}

/// The feed of a term.
pub(crate) fn term_feed(tag: &str, taxonomy: &str, term: &str) -> Address {
    Address::new(format!("{tag}/{taxonomy}/{term}.xml"))
}

/// The script with an edition's recent news.
pub(crate) fn recent(tag: &str) -> Address {
    Address::new(format!("{tag}/recent.js"))
}

/// The articles of a year as data.
pub(crate) fn catalogue(tag: &str, year: i16) -> Address {
    Address::new(format!("{tag}/{year:04}/catalogue.jsonl"))
}

/// A part of the sitemap of a year's articles, or of the index pages; counted from 0.
pub(crate) fn sitemap(tag: &str, year: Option<i16>, part: usize) -> Address {
    let suffix = if part == 0 { String::new() } else { format!("-{}", part + 1) };
    Address::new(match year {
        Some(year) => format!("{tag}/{year:04}/sitemap{suffix}.xml"),
        None => format!("{tag}/sitemap{suffix}.xml"),
    })
}

/// The list of the files in `folder`; the empty one is the output itself.
pub(crate) fn file_list(folder: &str) -> Address {
    Address::new(match folder {
        "" => format!("{FILE_LISTS}.txt"),
        folder => format!("{FILE_LISTS}/{folder}.txt"),
    })
}

/// The folder whose files the list at `address` names, if it is such a list.
pub(crate) fn listed_folder(address: &str) -> Option<&str> {
    let folder = address.strip_prefix(FILE_LISTS)?.strip_suffix(".txt")?;
    if folder.is_empty() { Some("") } else { folder.strip_prefix('/') }
}

/// The address of `name`, a file in or below `folder`, as a list of its files names it.
pub(crate) fn in_folder(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// An old address as a file: one that names a folder gets the folder's index.
pub(crate) fn alias(alias: &str) -> Address {
    let is_file = alias.rsplit('/').next().is_some_and(|name| name.contains('.'));
    match (is_file, alias.strip_suffix('/')) {
        (true, None) => Address::new(alias),
        (_, Some(folder)) => Address::new(format!("{folder}/index.html")),
        (false, None) => Address::new(format!("{alias}/index.html")),
    }
}

fn index(own: String, number: Option<u32>) -> Address {
    Address::new(match number {
        None => format!("{own}.html"),
        Some(number) => format!("{own}/{number}.html"),
    })
}
