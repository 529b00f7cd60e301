//! The navigation and the foot lead to pages that there are.
//!
//! Wrong: `"section/politics"`, where the taxonomy is called `sections`; `"pages/contact"`, whose file is
//! `contacts.en.md`; the page of a draft; a label without a message.

use std::borrow::Cow;

use crate::archive::Archive;
use crate::content::{Kind, PAGES};
use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::faces::{NEWS, SEARCH, goal, page_folder};
use crate::names::composed;
use crate::site::{MenuTarget, SITE_TOML};

/// As many names are offered where none is near.
const OFFERED: usize = 12;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for item in archive.site.menu_items() {
        let MenuTarget::Page(name) = &item.to else { continue };
        if goal(archive, name).is_some() {
            continue;
        }
        let (message, hint) = explain(archive, name);
        let place = Place::new(SITE_TOML, item.span.clone());
        diagnostics.add(Code::BadSetting, place, message, hint);
    }
}

/// Why there is no page `name`, and what to do about it.
fn explain(archive: &Archive, name: &str) -> (String, String) {
    let name = &*composed(name);
    let (folder, id) = name.split_once('/').unwrap_or((name, ""));
    if folder == page_folder()
        && archive.catalogue.left_out.contains_key(&(Kind::Page, id.to_owned()))
    {
        let message = format!("the page `{id}` is a draft, or waits for its day");
        let hint = "publish the page first, or put a # before this line until then".to_owned();
        return (message, hint);
    }
    let is_file = folder.is_empty() || name.ends_with(".html") || name.ends_with(".md");
    let message = match archive.site.find_taxonomy(folder) {
        _ if name.is_empty() => "the name of a page is empty".to_owned(),
        _ if is_file => format!("`{name}` is no name of a page"),
        Some(taxonomy) if archive.catalogue.terms(taxonomy).find(id).is_some() => {
            let hint = format!(
                "no bulletin has it: give one this term, or give the term a page of its own, \
                 content/terms/{folder}/{id}.{}.md",
                archive.tag(archive.site.default_language)
            );
            return (format!("the term `{id}` has no page"), hint);
        }
        _ if id.is_empty() => format!("`{name}` is no page of this site"),
        Some(_) => format!("no bulletin has the term `{id}` in `{folder}`"),
        None if folder == page_folder() => format!("there is no page `{id}` in {PAGES}"),
        None => format!("`{folder}` is not a taxonomy of this site"),
    };
    (message, advice(archive, name))
}

/// What may be meant by `name`.
fn advice(archive: &Archive, name: &str) -> String {
    let (folder, id) = name.split_once('/').unwrap_or(("", name));
    let known = known(archive);
    // Whoever writes a file's path, or an address, means the page; so does who leaves the folder out.
    let id = id.trim_matches('/');
    let stem = ["html", "md"].iter().find_map(|end| id.strip_suffix(&format!(".{end}")));
    let stem = stem.unwrap_or(id);
    let last = stem.rsplit('/').next().unwrap_or(stem);
    let last = last.rsplit_once('.').map_or(last, |(slug, tag)| match archive.site.lang(tag) {
        Some(_) => slug,
        None => last,
    });
    let is_it = |known: &&Cow<str>| {
        let own = known.rsplit_once('/').map_or(&***known, |(_, own)| own);
        own == last && !last.is_empty()
    };
    let found = known.iter().find(is_it).map(|known| &**known);
    let is_here =
        |known: &&Cow<str>| known.split_once('/').map(|(folder, _)| folder) == Some(folder);
    let here: Vec<&str> = known.iter().filter(is_here).map(|known| &**known).collect();
    let near = found
        .or_else(|| nearest(name, here.iter().copied()))
        .or_else(|| nearest(name, known.iter().map(|known| &**known)));
    if let Some(near) = near {
        return format!("did you mean \"{near}\"?");
    }
    let listed = |names: &[&str]| {
        let shown: Vec<String> =
            names.iter().take(OFFERED).map(|name| format!("\"{name}\"")).collect();
        let more = if names.len() > OFFERED { " and others" } else { "" };
        format!("{}{more}", shown.join(", "))
    };
    match here.is_empty() {
        true => {
            let top: Vec<&str> =
                known.iter().map(|known| &**known).filter(|known| !known.contains('/')).collect();
            format!(
                "the site has: {}; a term is written \"sections/politics\", a page \"pages/about\"",
                listed(&top)
            )
        }
        false => format!("the site has: {}", listed(&here)),
    }
}

/// All names that lead to a page.
fn known(archive: &Archive) -> Vec<Cow<'_, str>> {
    let site = &archive.site;
    let mut known = vec![Cow::Borrowed(NEWS), Cow::Borrowed(SEARCH)];
    known.extend(site.taxonomies.iter().map(|taxonomy| Cow::Borrowed(taxonomy.name.as_str())));
    for id in archive.catalogue.page_ids() {
        known.push(format!("{}/{}", page_folder(), archive.catalogue.page(id).id).into());
    }
    for id in archive.catalogue.term_refs() {
        let name = &site.taxonomy(id.taxonomy).name;
        known.push(format!("{name}/{}", archive.catalogue.term(id).address).into());
    }
    known
}
