//! Every message that the site uses is there, in every language or further down its chain,
//! and has the same variables everywhere.
//!
//! Wrong: a template with `t(id="hedline")`; `{ $cuont }` in one language's message.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::plan::views::MESSAGES;
use crate::site::Lang;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (id, place) in used(archive) {
        check_message(archive, &id, &place, diagnostics);
    }
    for id in archive.wording.ids() {
        check_variables(archive, id, diagnostics);
    }
}

/// The messages that templates, views and taxonomies use, each with a place that names it.
fn used(archive: &Archive) -> BTreeMap<String, Place> {
    let mut used = BTreeMap::new();
    for message in archive.theme.templates.messages() {
        used.entry(message.id).or_insert(message.place);
    }
    for id in MESSAGES {
        used.entry((*id).to_owned()).or_insert_with(|| Place::file("i18n"));
    }
    for taxonomy in &archive.site.taxonomies {
        used.entry(taxonomy.name.clone()).or_insert_with(|| Place::file("site.toml"));
    }
    used
}

fn check_message(archive: &Archive, id: &str, place: &Place, diagnostics: &mut Diagnostics) {
    let tag = |lang: Lang| archive.site.language(lang).tag.as_str();
    let mut missing = Vec::new();
    let mut lacking: BTreeMap<Lang, Vec<&str>> = BTreeMap::new();
    for (lang, _) in archive.site.langs() {
        match archive.wording.owner(lang, id) {
            None => missing.push(tag(lang)),
            Some(owner) if owner != lang => lacking.entry(owner).or_default().push(tag(lang)),
            Some(_) => {}
        }
    }
    if !missing.is_empty() {
        let languages = missing.join(", ");
        let message = format!("the message `{id}` is missing for {languages}, and in all their fallbacks");
        let hint = format!("add a line `{id} = …` to i18n/{}/site.ftl", missing[0]);
        diagnostics.add(Code::MissingWording, place.clone(), message, hint);
    }
    for (owner, languages) in lacking {
        let place = archive.wording.place(owner, id).cloned().unwrap_or_else(|| place.clone());
        let message = format!("the message `{id}` is missing in {}; that of {} is used", languages.join(", "), tag(owner));
        let hint = format!("add a line `{id} = …` to i18n/{}/site.ftl", languages[0]);
        diagnostics.add(Code::FallbackWording, place, message, hint);
    }
}

/// The variables are compared with the default language's, else with the first that has it.
fn check_variables(archive: &Archive, id: &str, diagnostics: &mut Diagnostics) {
    let wording = &archive.wording;
    let all: Vec<Lang> = archive.site.langs().map(|(lang, _)| lang).collect();
    let first = [archive.site.default_language].into_iter().chain(all.iter().copied());
    let Some(model) = first.into_iter().find(|lang| wording.place(*lang, id).is_some()) else { return };
    let (Some(expected), Some(model_place)) = (wording.variables(model, id), wording.place(model, id)) else {
        return;
    };
    for lang in all {
        let (Some(found), Some(place)) = (wording.variables(lang, id), wording.place(lang, id)) else { continue };
        if found == expected {
            continue;
        }
        let listed = |names: Vec<&String>| {
            names.into_iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
        };
        let unknown = listed(found.difference(expected).collect());
        let unused = listed(expected.difference(found).collect());
        let hint = match (unknown.is_empty(), unused.is_empty()) {
            (false, false) => format!("use {unused} in the place of {unknown}"),
            (false, true) => format!("take {unknown} out: it has no value"),
            (true, _) => format!("use {unused} too"),
        };
        let tag = &archive.site.language(model).tag;
        diagnostics
            .add(
                Code::WordingVariables,
                place.clone(),
                format!("the message `{id}` has other variables than in {tag}"),
                hint,
            )
            .also(model_place.clone(), format!("the message in {tag}"));
    }
}
