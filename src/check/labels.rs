//! Every term has a label in every language.
//!
//! Doubtful: a tag `silk-road` that no term's page and no message `tags-silk-road` names, so
//! that readers see it as it is written.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::catalogue::{Term, TermId};
use crate::content::front_matter::place_of;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::{self, Lang, SITE_TOML, Taxonomy, TaxonomyKind};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (taxonomy, terms) in archive.catalogue.terms.iter().enumerate() {
        for (id, term) in terms.iter() {
            check_term(archive, taxonomy, id, term, diagnostics);
        }
    }
}

fn check_term(
    archive: &Archive,
    taxonomy: usize,
    id: TermId,
    term: &Term,
    diagnostics: &mut Diagnostics,
) {
    if term.address.is_empty() {
        return; // It was reported that this can be no term.
    }
    let facts = archive.facts();
    let tag = |lang: Lang| archive.site.language(lang).tag.as_str();
    let settings = &archive.site.taxonomies[taxonomy];
    let message_id = format!("{}-{}", settings.name, term.address);
    let mut lacking: BTreeMap<Option<Lang>, Vec<&str>> = BTreeMap::new();
    for (lang, _) in archive.site.langs().filter(|(lang, _)| facts.has_term(*lang, taxonomy, id)) {
        let label = archive.labels.get(taxonomy, id, lang);
        // A message that is there, and yet no label, was reported as broken.
        let is_broken = archive.wording.place(lang, &message_id).is_some();
        if label.lang != Some(lang) && !is_broken {
            lacking.entry(label.lang).or_default().push(tag(lang));
        }
    }
    for (owner, languages) in lacking {
        let used = match owner {
            Some(owner) => format!("that of {} is used", tag(owner)),
            None => "it is shown as written".to_owned(),
        };
        let message =
            format!("the term `{}` has no label in {}; {used}", term.id, languages.join(", "));
        let hint = format!("add a line `{message_id} = …` to i18n/{}/site.ftl", languages[0]);
        diagnostics.add(Code::FallbackLabel, term_place(archive, settings, term), message, hint);
    }
}

/// Where the term was first found.
fn term_place(archive: &Archive, settings: &Taxonomy, term: &Term) -> Place {
    if term.first_path == SITE_TOML {
        return site::place(&archive.site, &["taxonomies", &settings.name, "groups", &term.id]);
    }
    let is_term = |text: &str| match settings.kind {
        TaxonomyKind::Free => text.trim() == term.id,
        TaxonomyKind::Country => text.trim().eq_ignore_ascii_case(&term.id),
    };
    place_of(&archive.site, &term.first_path, &settings.field, is_term)
}
