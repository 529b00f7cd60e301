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
    /// Where pages are files instead of folders.
    ugly: Ugly,
}

/// Where pages are files instead of folders.
enum Ugly {
    /// Everywhere, or nowhere.
    All(bool),
    /// In these sections.
    In(Vec<String>),
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
            ugly: Ugly::read(&mut settings),
        }
    }

    /// The address of the list whose text `file` is.
    pub(super) fn of_section(&self, file: &File) -> String {
        let path = format!("/{}/{}", urlized(file.section), urlized(file.name)).replace("//", "/");
        self.given(file)
            .unwrap_or_else(|| format!("{}{path}{}", self.prefix(file), self.ending(file)))
    }

    /// The address of `file`; `None` where a part of its template is not known.
    pub(super) fn of(&self, file: &File) -> Option<String> {
        if let Some(url) = self.given(file) {
            return Some(url);
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
        Some(format!("{}{address}{}", self.prefix(file), self.ending(file)))
    }

    /// The address that the front matter of `file` gives.
    fn given(&self, file: &File) -> Option<String> {
        let url = file.url.as_ref()?;
        Some(match url.starts_with('/') {
            true => url.clone(),
            false => format!("{}/{url}", self.prefix(file)),
        })
    }

    /// The folder of the language of `file`, if it has one.
    fn prefix(&self, file: &File) -> String {
        let lang = file.lang.unwrap_or(&self.default_lang);
        match self.all_in_folders || !lang.eq_ignore_ascii_case(&self.default_lang) {
            true => format!("/{}", lang.to_lowercase()),
            false => String::new(),
        }
    }

    /// What the address of `file` ends in.
    fn ending(&self, file: &File) -> &'static str {
        let section = match file.section {
            "" => file.name,
            path => before(path, '/'),
        };
        let is_ugly = match &self.ugly {
            Ugly::All(all) => *all,
            Ugly::In(sections) => sections.iter().any(|name| name.eq_ignore_ascii_case(section)),
        };
        if is_ugly { ".html" } else { "/" }
    }
}

impl Ugly {
    fn read(settings: &mut Front) -> Self {
        let Some(mut by_section) = settings.group("uglyURLs") else {
            return Ugly::All(settings.flag("uglyURLs").unwrap_or(false));
        };
        let mut names = by_section.names();
        names.retain(|name| by_section.flag(name) == Some(true));
        Ugly::In(names)
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
        "section" | "sectionslug" => file.section.split('/').next().map(urlized),
        "sections" | "sectionslugs" => Some(urlized(file.section)),
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
        assert_eq!(plain("uglyURLs: { posts: true }"), "/posts/old/fair-day.html");
        assert_eq!(plain("uglyURLs: { posts: false, news: true }"), "/posts/old/fair-day/");
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
