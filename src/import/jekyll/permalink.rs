//! Addresses by Jekyll's rules.

use std::collections::HashMap;

use jiff::civil::DateTime;

use crate::import::front::Front;
use crate::import::piece::Fields;
use crate::paths::{self, folder};

/// The templates of addresses.
pub(super) struct Permalinks {
    style: String,
    /// Those of collections that have their own.
    collections: HashMap<String, String>,
}

/// A file whose address is wanted.
pub(super) struct File<'f> {
    /// Its own template.
    pub permalink: Option<&'f str>,
    /// Its path.
    pub path: &'f str,
    /// The collection that it is a document of: `posts` for posts. `None` for a page.
    pub collection: Option<&'f str>,
    /// Its slug.
    pub slug: &'f str,
    /// Its day and time on the clocks of the old site.
    pub at: Option<DateTime>,
    /// Its front matter.
    pub fields: &'f Fields,
}

impl Permalinks {
    /// Those of the setting `permalink`, and of the setting `collections`.
    pub(super) fn new(style: Option<String>, collections: &Front) -> Self {
        let own = collections.names().into_iter().filter_map(|name| {
            let permalink = collections.clone().group(&name)?.text("permalink")?;
            Some((name, permalink))
        });
        Permalinks { collections: own.collect(), style: style.unwrap_or_else(|| "date".to_owned()) }
    }

    /// The address of `file`; `None` where a part of the template is not known.
    pub(super) fn address(&self, file: &File) -> Option<String> {
        let own = |name: &str| Some(built_in(self.collections.get(name)?).to_owned());
        let template = match (file.permalink, file.collection) {
            (Some(template), _) => template.to_owned(),
            (None, Some("posts")) => {
                own("posts").unwrap_or_else(|| built_in(&self.style).to_owned())
            }
            (None, Some(name)) => {
                own(name).unwrap_or_else(|| format!("/:collection/:path{}", self.ending()))
            }
            (None, None) if is_index(file.path) => format!("/{}/", folder(file.path)),
            (None, None) => format!("/:path{}", self.ending()),
        };
        let mut address = String::new();
        for part in format!("/{template}").split('/').filter(|part| !part.is_empty()) {
            let filled = fill(part, file)?;
            if !filled.is_empty() {
                address.push('/');
                address.push_str(&filled);
            }
        }
        if template.ends_with('/') || address.is_empty() {
            address.push('/');
        }
        Some(address)
    }

    /// How the addresses of pages and of documents end, as those of posts do.
    fn ending(&self) -> &'static str {
        match self.style.as_str() {
            "date" | "ordinal" | "weekdate" | "none" => ":output_ext",
            "pretty" => "/",
            style if style.ends_with('/') => "/",
            // Hosts have the file for the address without its ending.
            _ => ":output_ext",
        }
    }
}

/// Whether the file `path` is the page of its folder.
pub(super) fn is_index(path: &str) -> bool {
    paths::name(path).rsplit_once('.').is_some_and(|(name, _)| name == "index")
}

/// The template of a built-in style.
fn built_in(style: &str) -> &str {
    match style {
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "weekdate" => "/:categories/:w_year/W:week/:short_day/:title:output_ext",
        "none" => "/:categories/:title:output_ext",
        template => template,
    }
}

/// A part of a template with its placeholders filled in.
fn fill(part: &str, file: &File) -> Option<String> {
    let mut pieces = part.split(':');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(piece.len());
        out.push_str(&value(&piece[..end], file)?);
        out.push_str(&piece[end..]);
    }
    Some(out)
}

fn value(name: &str, file: &File) -> Option<String> {
    let at = |format: &str| Some(file.at?.strftime(format).to_string());
    let stem = file.path.rsplit_once('.').map_or(file.path, |(stem, _)| stem);
    // The path of a document begins below the folder of its collection.
    let below = stem.split_once('/').filter(|_| file.collection.is_some());
    match name {
        "title" => Some(slugified(file.slug, "._~!$&'()+,;=@")),
        "slug" | "name" => Some(slugified(file.slug, "").to_lowercase()),
        "categories" => Some(categories(file).join("/").to_lowercase()),
        "slugified_categories" => {
            let parts = categories(file).into_iter();
            let parts = parts.map(|name| slugified(name, "").to_lowercase());
            Some(parts.collect::<Vec<_>>().join("/"))
        }
        "collection" => file.collection.map(str::to_owned),
        "path" => Some(below.map_or(stem, |(_, path)| path).to_owned()),
        "basename" => Some(paths::name(stem).to_owned()),
        "output_ext" => Some(".html".to_owned()),
        "year" => at("%Y"),
        "month" => at("%m"),
        "day" => at("%d"),
        "short_year" => at("%y"),
        "i_month" => at("%-m"),
        "i_day" => at("%-d"),
        "y_day" => at("%j"),
        "short_month" => at("%b"),
        "long_month" => at("%B"),
        "short_day" => at("%a"),
        "long_day" => at("%A"),
        "week" => at("%V"),
        "w_year" => at("%G"),
        "hour" => at("%H"),
        "minute" => at("%M"),
        "second" => at("%S"),
        _ => None,
    }
}

/// `text` with a hyphen for all that is no letter, mark or digit, nor one of `signs`.
fn slugified(text: &str, signs: &str) -> String {
    // Signs of other scripts are mostly letters and marks; the two blocks are of punctuation.
    let is_sign = |c: char| match c {
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        c => c.is_alphanumeric() || signs.contains(c) || !c.is_ascii() && !c.is_whitespace(),
    };
    let words = text.split(|c: char| !is_sign(c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// The categories of the file, as its address has them: those of its folders come first.
fn categories<'f>(file: &'f File) -> Vec<&'f str> {
    let above = file.path.split_once("/_posts/").map_or("", |(above, _)| above);
    let is_category = |name: &str| matches!(name, "categories" | "category");
    let written = file.fields.terms.iter().filter(|(name, _)| is_category(name));
    let words = written.flat_map(|(_, words)| words).map(String::as_str);
    let mut names = Vec::new();
    for name in above.split('/').chain(words).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(style: &str, permalink: Option<&str>, path: &str) -> Option<String> {
        let fields = Fields {
            terms: vec![("categories".to_owned(), vec!["World News".to_owned()])],
            ..Fields::default()
        };
        let collection = ["posts", "reports"].into_iter().find(|name| path[1..].starts_with(name));
        let at = Some(jiff::civil::date(2020, 1, 5).at(9, 30, 0, 0));
        let file = File { permalink, path, collection, slug: "Fair-Day 1.2", at, fields: &fields };
        Permalinks::new(Some(style.to_owned()), &Front::default()).address(&file)
    }

    #[test]
    fn styles() {
        let post = |style| address(style, None, "_posts/2020-01-05-Fair-Day.md").expect("known");
        assert_eq!(post("date"), "/world news/2020/01/05/Fair-Day-1.2.html");
        assert_eq!(post("pretty"), "/world news/2020/01/05/Fair-Day-1.2/");
        assert_eq!(post("ordinal"), "/world news/2020/005/Fair-Day-1.2.html");
        assert_eq!(post("weekdate"), "/world news/2020/W01/Sun/Fair-Day-1.2.html");
        assert_eq!(post("none"), "/world news/Fair-Day-1.2.html");
        assert_eq!(post("/:short_year/:i_month/:slug-:hour:minute"), "/20/1/fair-day-1-2-0930");
    }

    #[test]
    fn pages() {
        assert_eq!(address("date", None, "ru/about.md").as_deref(), Some("/ru/about.html"));
        assert_eq!(address("pretty", None, "ru/about.md").as_deref(), Some("/ru/about/"));
        assert_eq!(address("date", Some("/team/"), "about.md").as_deref(), Some("/team/"));
        assert_eq!(address("date", None, "ru/about/index.md").as_deref(), Some("/ru/about/"));
        assert_eq!(address("pretty", None, "index.html").as_deref(), Some("/"));
        let report = "_reports/a/b.md";
        assert_eq!(address("date", None, report).as_deref(), Some("/reports/a/b.html"));
        assert_eq!(address("pretty", None, report).as_deref(), Some("/reports/a/b/"));
        assert_eq!(address("date", Some("/:no_such/"), "about.md"), None);
    }
}
