//! Old pages whose addresses are Dateline's own: `search.md`, `tags.md`, `2024.md`. They come under another
//! name, and their old addresses lead to it.

use std::collections::{HashMap, HashSet};

use super::arrange::Placed;
use super::report::{Notes, Topic};
use crate::address;
use crate::content::{Kind, PAGES};
use crate::paths::{before, folder, name};
use crate::site::Site;

/// Addresses at the top of an edition that are Dateline's own, beside those that taxonomies and years have.
const OWN: &[&str] = &["404", "sitemap", "sitemap-news"];

/// Gives each page of `placed` a name that the site does not need itself.
pub(super) fn settle(site: &Site, placed: &mut [Placed], notes: &mut Notes) {
    let terms = terms(site, placed);
    let mut ids: HashSet<String> = placed.iter().map(|text| text.id.clone()).collect();
    let mut renamed: HashMap<usize, String> = HashMap::new();
    for text in placed.iter_mut().filter(|text| text.piece.kind == Kind::Page) {
        if is_own(site, &terms, &text.id) {
            let id = renamed.entry(text.original).or_insert_with(|| free(&text.id, &mut ids));
            let note = format!(
                "`{}` is the address of a page that Dateline makes itself: the text becomes the page `{id}`",
                text.id
            );
            notes.add(Topic::OtherAddress, &text.piece.origin, text.piece.start, note);
            let tag = &site.language(text.lang).tag;
            text.path = format!("{PAGES}/{id}.{tag}.md");
            text.id.clone_from(id);
        }
        let above = folder(&text.id);
        let in_edition = |name: &str| match above {
            "" => name.to_owned(),
            above => format!("{above}/{name}"),
        };
        text.slug.take_if(|slug| is_own(site, &terms, &in_edition(slug)));
        let last = text.slug.as_deref().unwrap_or(name(&text.id));
        let tag = &site.language(text.lang).tag;
        text.address = address::below(tag, above, last).to_string();
    }
}

/// Whether Dateline makes the file `path` itself. A `robots.txt` may be the site's own.
pub(super) fn is_own_file(site: &Site, path: &str) -> bool {
    let path = path.to_lowercase();
    let Some((tag, rest)) = path.split_once('/') else {
        return path != address::ROBOTS && address::AT_ROOT.contains(&path.as_str());
    };
    if !site.tags().any(|known| known.eq_ignore_ascii_case(tag)) {
        return false;
    }
    let id = rest.strip_suffix(".html").or(rest.strip_suffix(".xml")).or(rest.strip_suffix(".js"));
    id.is_some_and(|id| is_own(site, &HashSet::new(), id))
}

/// The addresses of all terms of bulletins, below the edition's.
fn terms(site: &Site, placed: &[Placed]) -> HashSet<String> {
    let bulletins = placed.iter().filter(|text| text.piece.kind == Kind::Bulletin);
    let of_text = |text: &Placed| -> Vec<String> {
        let all = site.taxonomies.iter().zip(&text.terms);
        let named = |(taxonomy, own): (&crate::site::Taxonomy, &Vec<String>)| -> Vec<String> {
            own.iter().map(|term| format!("{}/{term}", taxonomy.name)).collect()
        };
        all.flat_map(named).collect()
    };
    bulletins.flat_map(of_text).collect()
}

/// Whether the page `id` would have an address of Dateline's.
fn is_own(site: &Site, terms: &HashSet<String>, id: &str) -> bool {
    let first = before(id, '/');
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = first.len() == 4 && is_number(first);
    let rest = id.split_once('/').map(|(_, rest)| rest);
    match rest {
        None => {
            let is_taxonomy = site.taxonomies.iter().any(|taxonomy| taxonomy.name == id);
            is_taxonomy || is_year || OWN.contains(&id) || address::IN_EDITION.contains(&id)
        }
        // A month, a day, or a numbered page of all news.
        Some(rest) => {
            terms.contains(id) || (is_year || first == "news") && rest.split('/').all(is_number)
        }
    }
}

/// A name like `id` that is none of `ids`.
fn free(id: &str, ids: &mut HashSet<String>) -> String {
    let mut name = format!("{id}-page");
    let mut number = 2;
    while !ids.insert(name.clone()) {
        name = format!("{id}-page-{number}");
        number += 1;
    }
    name
}
