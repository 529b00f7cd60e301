//! Every term has a label in every language.
//!
//! Doubtful: a tag `silk-road` that no term's page and no message `tags-silk-road` names, so
//! that readers see it as it is written.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::catalogue::{Term, TermRef};
use crate::content::front_matter::Places;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::{self, Lang, SITE_TOML, Taxonomy, TaxonomyId};

/// A term that has no label in some languages.
#[derive(Debug)]
pub(crate) struct Lacking<'a> {
    /// Its taxonomy.
    pub(crate) taxonomy: TaxonomyId,
    /// The term.
    pub(crate) term: &'a Term,
    /// The message that would be its label.
    pub(crate) message_id: String,
    /// The language whose label is used instead; `None` where the term is shown as written.
    pub(crate) owner: Option<Lang>,
    /// The languages that lack it.
    pub(crate) languages: Vec<Lang>,
}

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    let tag = |lang: Lang| archive.site.language(lang).tag.as_str();
    for Lacking { taxonomy, term, message_id, owner, languages } in lacking(archive) {
        let used = match owner {
            Some(owner) => format!("that of {} is used", tag(owner)),
            None => "it is shown as written".to_owned(),
        };
        let tags: Vec<&str> = languages.iter().map(|lang| tag(*lang)).collect();
        let message = format!("the term `{}` has no label in {}; {used}", term.id, tags.join(", "));
        let hint = format!("add a line `{message_id} = …` to i18n/{}/site.ftl", tags[0]);
        let settings = archive.site.taxonomy(taxonomy);
        let place = term_place(archive, settings, term, &mut places);
        diagnostics.add(Code::FallbackLabel, place, message, hint);
    }
}

/// The labels that languages lack which list the term.
pub(crate) fn lacking(archive: &Archive) -> Vec<Lacking<'_>> {
    let mut all = Vec::new();
    // That a term without an address can be none was reported.
    let has_address = |id: &TermRef| !archive.catalogue.term(*id).address.is_empty();
    for id in archive.catalogue.term_refs().filter(has_address) {
        add_lacking(archive, id, &mut all);
    }
    all
}

fn add_lacking<'a>(archive: &'a Archive, id: TermRef, all: &mut Vec<Lacking<'a>>) {
    let term = archive.catalogue.term(id);
    let message_id = format!("{}-{}", archive.site.taxonomy(id.taxonomy).name, term.address);
    let mut by_owner: BTreeMap<Option<Lang>, Vec<Lang>> = BTreeMap::new();
    for (lang, _) in archive.site.langs().filter(|(lang, _)| archive.has_term(*lang, id)) {
        let label = archive.labels.get(id, lang);
        // A message that is there, and yet no label, was reported as broken.
        let is_broken = archive.wording.place(lang, &message_id).is_some();
        if label.lang != Some(lang) && !is_broken {
            by_owner.entry(label.lang).or_default().push(lang);
        }
    }
    all.extend(by_owner.into_iter().map(|(owner, languages)| Lacking {
        taxonomy: id.taxonomy,
        term,
        message_id: message_id.clone(),
        owner,
        languages,
    }));
}

/// Where the term was first found.
pub(super) fn term_place(
    archive: &Archive,
    settings: &Taxonomy,
    term: &Term,
    places: &mut Places,
) -> Place {
    if term.first_path == SITE_TOML {
        return site::place(&archive.site, &["taxonomies", &settings.name, "groups", &term.id]);
    }
    let is_term = |text: &str| settings.kind.is_written(&term.id, text);
    let written = places.word(&term.first_path, &settings.field, &term.id);
    written.unwrap_or_else(|| places.of(&term.first_path, &settings.field, is_term))
}
