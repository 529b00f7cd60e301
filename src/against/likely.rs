//! What may have come in the place of an address that is lost: a page with the same name, or the only
//! one of its day.

use std::collections::{HashMap, HashSet};

use crate::address;
use crate::content::markdown::is_of_page;
use crate::names::compose;
use crate::paths::{before, decoded, name};
use crate::site::Lang;
use crate::website::Website;

/// Of more pages with one name, as `index` or `news` may be, none is likely.
const FEW: usize = 12;

/// The pages of the site, by what old addresses may have kept of them.
pub(super) struct Likely<'w> {
    website: &'w Website,
    by_name: HashMap<String, Vec<Page<'w>>>,
    by_day: HashMap<String, Vec<Page<'w>>>,
    /// The files that have aliases already.
    with_aliases: HashSet<&'w str>,
    /// The files of what is not published yet, by its old addresses.
    waiting: HashMap<String, &'w str>,
}

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Page<'w> {
    address: &'w str,
    /// The file that it is made from; lists are made from none.
    source: Option<&'w str>,
    lang: Option<Lang>,
}

impl<'w> Likely<'w> {
    pub(super) fn new(website: &'w Website) -> Self {
        let mut likely = Likely {
            website,
            by_name: HashMap::new(),
            by_day: HashMap::new(),
            with_aliases: HashSet::new(),
            waiting: HashMap::new(),
        };
        for planned in &website.plan.outputs {
            let traits = planned.output.traits();
            let source = planned.output.source(&website.archive);
            if !(traits.is_page || traits.is_alias) || (traits.is_alias && source.is_none()) {
                continue;
            }
            let address = planned.address.as_str();
            let page = Page { address, source, lang: planned.output.lang() };
            let mut names = vec![called(address)];
            if traits.is_alias {
                likely.with_aliases.extend(source);
            } else if let Some(source) = source {
                names.push(called(before(name(source), '.')));
                if let Some(day) = day(address) {
                    likely.by_day.entry(day).or_default().push(page);
                }
            }
            names.dedup();
            for name in names {
                let pages = likely.by_name.entry(name).or_default();
                if !pages.iter().any(|other| other.source == source && source.is_some()) {
                    pages.push(page);
                }
            }
        }
        for left_out in website.archive.catalogue.left_out.values().flatten() {
            for alias in &left_out.aliases {
                let address = address::alias(alias);
                likely.waiting.insert(address.as_str().to_owned(), &left_out.path);
            }
        }
        likely
    }

    /// What to do about the lost `path`, below the site's root and as it is written; `None` where
    /// nothing is likely.
    pub(super) fn hint(&self, path: &str) -> Option<String> {
        let wanted = compose(decoded(path));
        if let Some(file) = self.waiting.get(address::alias(&wanted).as_str()) {
            return Some(format!(
                "it is an alias of {file}, which is a draft, or its date lies in the future: it is \
                 answered when that is published"
            ));
        }
        let (page, is_sure) = self.page(&wanted)?;
        let Some(source) = page.source else {
            return Some(format!(
                "if /{} of this site has come in its place, have your host redirect the one to the other",
                page.address
            ));
        };
        let seems = if is_sure { "has come" } else { "(of that day) has come" };
        let line = quoted(path);
        Some(match self.with_aliases.contains(source) {
            true => format!("if {source} {seems} in its place, add {line} to its `aliases`"),
            false => {
                format!(
                    "if {source} {seems} in its place, add to its front matter: `aliases: [{line}]`"
                )
            }
        })
    }

    /// The page that may have been at the `wanted` path, and whether its name says so.
    fn page(&self, wanted: &str) -> Option<(Page<'w>, bool)> {
        let stem = wanted.trim_end_matches('/');
        if let Some(found) = self.website.plan.find(&format!("{stem}.html")) {
            let source = found.output.source(&self.website.archive);
            let address = found.address.as_str();
            return Some((Page { address, source, lang: found.output.lang() }, true));
        }
        let full = called(wanted);
        let bare = full.trim_matches(|c: char| c.is_ascii_digit() || "-_.".contains(c));
        let named = [full.as_str(), bare].into_iter().find_map(|name| self.by_name.get(name));
        if let Some(page) = named.and_then(|pages| self.best(wanted, pages)) {
            return Some((page, true));
        }
        let of_day = self.by_day.get(&day(wanted)?)?;
        let lang = self.lang(wanted);
        let mut pages = of_day.iter().filter(|page| page.lang == Some(lang));
        match (pages.next(), pages.next()) {
            (Some(page), None) => Some((*page, false)),
            _ => None,
        }
    }

    /// The one of `pages`, which have one name, that is most like the `wanted` path: in its language,
    /// of its day, made from a file.
    fn best(&self, wanted: &str, pages: &[Page<'w>]) -> Option<Page<'w>> {
        let (lang, date) = (self.lang(wanted), date(wanted));
        let likeness = |page: &Page| {
            let of_date = date.is_some() && date == self::date(page.address);
            (of_date, page.source.is_some(), page.lang == Some(lang))
        };
        let best = pages.iter().map(likeness).max()?;
        if pages.len() > FEW && !best.0 {
            return None;
        }
        pages.iter().find(|page| likeness(page) == best).copied()
    }

    /// The language that the folders of `path` name, else the site's default.
    fn lang(&self, path: &str) -> Lang {
        let site = &self.website.archive.site;
        let named = path.split('/').find_map(|part| site.lang(part));
        named.unwrap_or(site.default_language)
    }
}

/// What the page at `path` is called: its last part in lower case, without what systems put around it.
fn called(path: &str) -> String {
    let mut parts = path.trim_end_matches('/').rsplit('/');
    let last = parts.next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, ending)) if is_of_page(ending) => stem,
        _ => last,
    };
    let stem = if stem == "index" { parts.next().unwrap_or(stem) } else { stem };
    stem.to_lowercase()
}

/// The year, the month and perhaps the day that the numbers in `path` make.
fn date(path: &str) -> Option<Vec<u32>> {
    let is_digit = |c: char| c.is_ascii_digit();
    let numbers: Vec<&str> =
        path.split(|c| !is_digit(c)).filter(|digits| !digits.is_empty()).collect();
    let is_year =
        |digits: &&str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let at = numbers.iter().position(is_year)?;
    let mut date = vec![numbers[at].parse().ok()?];
    for (digits, most) in numbers[at + 1..].iter().zip([12, 31]) {
        match digits.parse() {
            Ok(number) if digits.len() <= 2 && (1..=most).contains(&number) => date.push(number),
            _ => break,
        }
    }
    (date.len() > 1).then_some(date)
}

/// The day in `path`, as it is looked up.
fn day(path: &str) -> Option<String> {
    let date = date(path)?;
    (date.len() == 3).then(|| format!("{}-{}-{}", date[0], date[1], date[2]))
}

/// The path below the site's root as a text in YAML.
fn quoted(path: &str) -> String {
    format!("\"/{}\"", path.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_dates() {
        for path in ["news/Harbour.php", "harbour/", "2024/harbour/index.html", "harbour"] {
            assert_eq!(called(path), "harbour", "{path}");
        }
        assert_eq!(called("a/v1.2"), "v1.2");
        assert_eq!(day("news/2024/5/01/harbour.html"), Some("2024-5-1".to_owned()));
        assert_eq!(day("2024-05-01-harbour"), Some("2024-5-1".to_owned()));
        assert_eq!((date("2024/05/harbour"), date("2024/harbour")), (Some(vec![2024, 5]), None));
    }
}
