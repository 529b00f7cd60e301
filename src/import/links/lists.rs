//! The old site's lists as those of the new one: of terms, of days, of all news, and the feeds.

use std::collections::HashSet;

use super::leads::key;
use crate::address;
use crate::content::Kind;
use crate::import::arrange::{self, Placed};
use crate::import::terms;
use crate::paths::{decoded, name};
use crate::site::{Lang, Site};
use crate::slug::slug;

/// What other systems call the list of all news, and folders of lists.
const NEWS: &[&str] =
    &["archive", "archives", "articles", "blog", "news", "post", "posts", "press", "stories"];
/// What they call a feed, and the folder of several.
const FEEDS: &[&str] = &[
    "atom",
    "atom.xml",
    "feed",
    "feed.atom",
    "feed.rss",
    "feed.xml",
    "index.rdf",
    "index.rss",
    "index.xml",
    "rss",
    "rss.xml",
];

/// The lists that the new site will have.
pub(super) struct Lists<'s> {
    site: &'s Site,
    /// The addresses of those of terms and days.
    known: HashSet<String>,
}

impl<'s> Lists<'s> {
    /// Those of the bulletins among `placed`.
    pub(super) fn new(site: &'s Site, placed: &[Placed]) -> Self {
        let mut known = HashSet::new();
        for text in placed.iter().filter(|text| text.piece.kind == Kind::Bulletin) {
            let original = placed.get(text.original).unwrap_or(text);
            if text.piece.fields.draft || original.piece.fields.draft {
                continue;
            }
            let tag = &site.language(text.lang).tag;
            known.insert(address::news(tag, None).to_string());
            let mut day = text.address.as_str();
            for _ in 0..3 {
                day = day.rsplit_once('/').map_or("", |(above, _)| above);
                known.insert(format!("{day}.html"));
            }
            for (taxonomy, own) in site.taxonomies.iter().zip(&original.terms) {
                known.insert(address::taxonomy(tag, &taxonomy.name).to_string());
                let terms =
                    own.iter().map(|term| address::term(tag, &taxonomy.name, &slug(term), None));
                known.extend(terms.map(|address| address.to_string()));
            }
        }
        Lists { site, known }
    }

    /// The list that was at `path` in the old site, for readers of `lang`.
    pub(super) fn find(&self, path: &str, lang: Lang) -> Option<String> {
        let (path, fragment) = path.split_once('#').unwrap_or((path, ""));
        if path.contains('?') {
            return None;
        }
        let path = decoded(path);
        let is_feed = |path: &str| FEEDS.contains(&name(path));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let own = parts.first().and_then(|first| arrange::language(self.site, first));
        let own =
            own.filter(|_| parts.first().is_some_and(|first| arrange::is_tag(self.site, first)));
        let rest = parts.get(usize::from(own.is_some())..).unwrap_or_default();
        let lang = own.unwrap_or(lang);
        if rest.len() < 3 && rest.last().is_some_and(|last| is_feed(last)) {
            return rest.len().eq(&1).then(|| format!("/{}", address::feed(self.tag(lang))));
        }
        let bare = key(&rest.join("/"));
        let mut rest: Vec<&str> = bare.split('/').filter(|part| !part.is_empty()).collect();
        // The second page of a list, and those behind it.
        if let [.., "page", number] = rest.as_slice()
            && number.bytes().all(|byte| byte.is_ascii_digit())
        {
            rest.truncate(rest.len() - 2);
        }
        let other =
            Some(self.site.default_language).filter(|other| own.is_none() && *other != lang);
        [Some(lang), other]
            .into_iter()
            .flatten()
            .find_map(|lang| self.in_edition(lang, &rest, fragment))
    }

    /// The list with the path `rest` in the edition `lang`.
    fn in_edition(&self, lang: Lang, rest: &[&str], fragment: &str) -> Option<String> {
        let tag = self.tag(lang);
        let inner = match rest {
            [first, inner @ ..] if NEWS.contains(first) => inner,
            all => all,
        };
        let found = match inner {
            [] if !rest.is_empty() => address::news(tag, None).to_string(),
            [year, ..] if is_number(year, 4) => {
                let parts = inner.get(1..).unwrap_or_default();
                let is_day = parts.len() < 3
                    && parts.iter().all(|part| part.len() < 3 && is_number(part, part.len()));
                let parts: Vec<String> = parts.iter().map(|part| format!("{part:0>2}")).collect();
                let path = [vec![(*year).to_owned()], parts].concat().join("/");
                is_day.then(|| format!("{tag}/{path}.html"))?
            }
            [taxonomy, terms @ ..] => {
                let taxonomy = &self.site.taxonomy(terms::find(self.site, taxonomy)?).name;
                let term = match terms.last() {
                    Some(last) => slug(last),
                    None => slug(&decoded(fragment)),
                };
                let of_term = address::term(tag, taxonomy, &term, None).to_string();
                match self.known.contains(&of_term) {
                    true => of_term,
                    false if terms.is_empty() => address::taxonomy(tag, taxonomy).to_string(),
                    false => return None,
                }
            }
            [] => return None,
        };
        self.known.contains(&found).then(|| format!("/{found}"))
    }

    fn tag(&self, lang: Lang) -> &str {
        &self.site.language(lang).tag
    }
}

/// Whether `text` is a number of `digits` digits.
fn is_number(text: &str, digits: usize) -> bool {
    text.len() == digits && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
