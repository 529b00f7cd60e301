//! Addresses by Jekyll's rules.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::import::front::Front;
use crate::import::piece::Fields;
use crate::paths;
use crate::slug::slug;

/// The templates of addresses.
pub(super) struct Permalinks {
    posts: String,
    /// Those of collections that have their own.
    collections: HashMap<String, String>,
}

/// A file whose address is wanted.
pub(super) struct File<'f> {
    /// Its own template.
    pub permalink: Option<String>,
    /// Its path.
    pub path: &'f str,
    /// The collection that it is a document of: `posts` for posts. `None` for a page.
    pub collection: Option<&'f str>,
    /// Its slug.
    pub slug: &'f str,
    /// Its front matter.
    pub fields: &'f Fields,
}

impl Permalinks {
    /// Those of the setting `permalink`, and of the setting `collections`.
    pub(super) fn new(style: Option<String>, collections: &mut Front) -> Self {
        let names = collections.names();
        let own = names.into_iter().filter_map(|name| {
            let permalink = collections.group(&name)?.text("permalink")?;
            Some((name, permalink))
        });
        let collections = own.collect();
        Permalinks { posts: style.unwrap_or_else(|| "date".to_owned()), collections }
    }

    /// The address of `file`; `None` where a part of the template is not known.
    pub(super) fn address(&self, file: &File) -> Option<String> {
        let template = match (&file.permalink, file.collection) {
            (Some(template), _) => template.clone(),
            (None, Some("posts")) => built_in(&self.posts).to_owned(),
            (None, Some(name)) => match self.collections.get(name) {
                Some(template) => built_in(template).to_owned(),
                None => "/:collection/:path:output_ext".to_owned(),
            },
            (None, None) => {
                let is_pretty = built_in(&self.posts).ends_with('/');
                let ending = if is_pretty { "/" } else { ":output_ext" };
                format!("/:path{ending}")
            }
        };
        let mut address = String::new();
        for part in format!("/{template}").split('/').filter(|part| !part.is_empty()) {
            let filled = fill(part, file)?;
            if !filled.is_empty() {
                address.push('/');
                address.push_str(&filled);
            }
        }
        if template.ends_with('/') {
            address.push('/');
        }
        Some(address)
    }
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
    let day = || file.fields.date.as_deref()?.get(..10)?.parse::<Date>().ok();
    let date = |format: &str| Some(day()?.strftime(format).to_string());
    let stem = file.path.rsplit_once('.').map_or(file.path, |(stem, _)| stem);
    // The path of a document begins below the folder of its collection.
    let below = stem.split_once('/').filter(|_| file.collection.is_some());
    let time = |at: std::ops::Range<usize>| {
        let time = file.fields.date.as_deref()?.get(11..)?;
        Some(time.get(at).unwrap_or("00").to_owned())
    };
    match name {
        "title" | "name" => Some(file.slug.to_owned()),
        "slug" => Some(slug(file.slug)),
        "categories" => Some(categories(file).join("/").to_lowercase()),
        "slugified_categories" => {
            Some(categories(file).iter().map(|name| slug(name)).collect::<Vec<_>>().join("/"))
        }
        "collection" => file.collection.map(str::to_owned),
        "path" => Some(below.map_or(stem, |(_, path)| path).to_owned()),
        "basename" => Some(paths::name(stem).to_owned()),
        "output_ext" => Some(".html".to_owned()),
        "year" => date("%Y"),
        "month" => date("%m"),
        "day" => date("%d"),
        "short_year" => date("%y"),
        "i_month" => date("%-m"),
        "i_day" => date("%-d"),
        "y_day" => date("%j"),
        "short_month" => date("%b"),
        "long_month" => date("%B"),
        "short_day" => date("%a"),
        "long_day" => date("%A"),
        "week" => date("%V"),
        "w_year" => date("%G"),
        "hour" => time(0..2),
        "minute" => time(3..5),
        "second" => time(6..8),
        _ => None,
    }
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
            date: Some("2020-01-05 09:30".to_owned()),
            terms: vec![("categories".to_owned(), vec!["World News".to_owned()])],
            ..Fields::default()
        };
        let collection = path.starts_with('_').then_some("posts");
        let permalink = permalink.map(str::to_owned);
        let file = File { permalink, path, collection, slug: "Fair-Day", fields: &fields };
        Permalinks::new(Some(style.to_owned()), &mut Front::default()).address(&file)
    }

    #[test]
    fn styles() {
        let post = |style| address(style, None, "_posts/2020-01-05-Fair-Day.md").expect("known");
        assert_eq!(post("date"), "/world news/2020/01/05/Fair-Day.html");
        assert_eq!(post("pretty"), "/world news/2020/01/05/Fair-Day/");
        assert_eq!(post("ordinal"), "/world news/2020/005/Fair-Day.html");
        assert_eq!(post("weekdate"), "/world news/2020/W01/Sun/Fair-Day.html");
        assert_eq!(post("none"), "/world news/Fair-Day.html");
        assert_eq!(post("/:short_year/:i_month/:slug-:hour:minute"), "/20/1/fair-day-0930");
    }

    #[test]
    fn pages() {
        assert_eq!(address("date", None, "ru/about.md").as_deref(), Some("/ru/about.html"));
        assert_eq!(address("pretty", None, "ru/about.md").as_deref(), Some("/ru/about/"));
        assert_eq!(address("date", Some("/team/"), "about.md").as_deref(), Some("/team/"));
        assert_eq!(address("date", Some("/:no_such/"), "about.md"), None);
    }
}
