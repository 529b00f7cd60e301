//! Addresses by Hugo's rules.

use jiff::civil::Date;

use crate::import::front::Front;
use crate::import::piece::Fields;
use crate::paths::before;

/// What addresses are made by.
pub(super) struct Addresses {
    /// The templates of sections.
    permalinks: Vec<(String, String)>,
    /// The language of files that name none.
    default_lang: String,
    /// Whether that language has a folder too.
    all_in_folders: bool,
    /// Whether pages are files instead of folders.
    ugly: bool,
}

/// A file whose address is wanted.
pub(super) struct File<'f> {
    /// Its folder below the content's, or that of its bundle.
    pub section: &'f str,
    /// Its name without language and extension, or that of its bundle.
    pub name: &'f str,
    /// The address that its front matter gives.
    pub url: Option<String>,
    /// The slug that its front matter gives.
    pub slug: Option<&'f str>,
    /// Its language, where it names one.
    pub lang: Option<&'f str>,
    /// Its front matter.
    pub fields: &'f Fields,
}

impl Addresses {
    /// Those by the site's `settings`.
    pub(super) fn new(mut settings: Front, default_lang: Option<String>) -> Self {
        let mut permalinks = settings.group("permalinks").unwrap_or_default();
        // Newer settings have them apart for pages.
        let mut permalinks = permalinks.group("page").unwrap_or(permalinks);
        let names = permalinks.names();
        let listed = names.into_iter().filter_map(|name| {
            let template = permalinks.text(&name)?;
            Some((name.trim_matches('/').to_owned(), template))
        });
        let all_in_folders = settings.flag("defaultContentLanguageInSubdir").unwrap_or(false);
        Addresses {
            permalinks: listed.collect(),
            default_lang: default_lang.unwrap_or_else(|| "en".to_owned()),
            all_in_folders,
            ugly: settings.flag("uglyURLs").unwrap_or(false),
        }
    }

    /// The address of `file`; `None` where a part of its template is not known.
    pub(super) fn of(&self, file: &File) -> Option<String> {
        let lang = file.lang.unwrap_or(&self.default_lang);
        let prefix = match self.all_in_folders || lang != self.default_lang {
            true => format!("/{}", lang.to_lowercase()),
            false => String::new(),
        };
        if let Some(url) = &file.url {
            return Some(match url.starts_with('/') {
                true => url.clone(),
                false => format!("{prefix}/{url}"),
            });
        }
        let first = before(file.section, '/');
        let template = self.permalinks.iter().find(|(section, _)| section == first);
        let address = match template {
            Some((_, template)) => fill(template, file)?,
            None => {
                let name = file.slug.map_or_else(|| urlized(file.name), urlized);
                format!("/{}/{name}", urlized(file.section)).replace("//", "/")
            }
        };
        let address = address.trim_end_matches('/');
        let ending = if self.ugly { ".html" } else { "/" };
        Some(format!("{prefix}{address}{ending}"))
    }
}

fn fill(template: &str, file: &File) -> Option<String> {
    let mut pieces = template.split(':');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(piece.len());
        out.push_str(&value(&piece[..end], file)?);
        out.push_str(&piece[end..]);
    }
    Some(format!("/{}", out.trim_start_matches('/')))
}

fn value(name: &str, file: &File) -> Option<String> {
    let date = |format: &str| {
        let day: Date = file.fields.date.as_deref()?.get(..10)?.parse().ok()?;
        Some(day.strftime(format).to_string())
    };
    let slug = file.slug.map(urlized);
    match name {
        "year" => date("%Y"),
        "month" => date("%m"),
        "monthname" => date("%B").map(|name| name.to_lowercase()),
        "day" => date("%d"),
        "weekday" => date("%w"),
        "weekdayname" => date("%A").map(|name| name.to_lowercase()),
        "yearday" => date("%-j"),
        "section" => file.section.split('/').next().map(urlized),
        "sections" => Some(urlized(file.section)),
        "title" => Some(urlized(&file.fields.title)),
        "slug" => slug.or_else(|| Some(urlized(&file.fields.title))),
        "slugorfilename" | "slugorcontentbasename" => slug.or_else(|| Some(urlized(file.name))),
        "filename" | "contentbasename" => Some(urlized(file.name)),
        _ => None,
    }
}

/// A text as Hugo has it in addresses.
fn urlized(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().to_lowercase().chars() {
        match c {
            c if c.is_alphanumeric() || "-_./".contains(c) => out.push(c),
            c if c.is_whitespace() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::front::read_yaml;

    fn address(settings: &str, file: File) -> Option<String> {
        let node = read_yaml("hugo.yaml", settings, 0, &mut crate::diagnostics::Diagnostics::new());
        Addresses::new(Front::new(node), Some("en".to_owned())).of(&file)
    }

    #[test]
    fn addresses() {
        let fields = Fields {
            title: "Fair Day!".to_owned(),
            date: Some("2020-01-05".to_owned()),
            ..Fields::default()
        };
        let file = |lang, url: Option<&str>, slug| File {
            section: "Posts/old",
            name: "Fair day",
            url: url.map(str::to_owned),
            slug,
            lang,
            fields: &fields,
        };
        let plain = |settings| address(settings, file(None, None, None)).expect("known");
        assert_eq!(plain(""), "/posts/old/fair-day/");
        assert_eq!(plain("uglyURLs: true"), "/posts/old/fair-day.html");
        assert_eq!(plain("defaultContentLanguageInSubdir: true"), "/en/posts/old/fair-day/");
        assert_eq!(plain("permalinks: { Posts: '/:year/:slug/' }"), "/2020/fair-day/");
        assert_eq!(plain("permalinks: { page: { Posts: ':day/:filename' } }"), "/05/fair-day/");
        let in_russian = |url, slug| address("", file(Some("ru"), url, slug)).expect("known");
        assert_eq!(in_russian(None, Some("fair")), "/ru/posts/old/fair/");
        assert_eq!(in_russian(Some("/x.html"), None), "/x.html");
        assert_eq!(in_russian(Some("x.html"), None), "/ru/x.html");
        assert_eq!(address("permalinks: { Posts: ':no/' }", file(None, None, None)), None);
    }
}
