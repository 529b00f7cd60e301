//! What those who write for a site can choose from: its languages, and the terms of its
//! taxonomies.

use std::path::Path;

use jiff::Timestamp;

use crate::archive::Archive;
use crate::diagnostics::Diagnostics;
use crate::inputs::Inputs;
use crate::request::{Now, Request};
use crate::site::{Taxonomy, TaxonomyId};
use crate::timings::Timings;

/// The languages and terms of a site.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The tags of the languages, in the order of `site.toml`.
    pub languages: Vec<String>,
    /// The tag of the default language.
    pub default_language: String,
    /// The taxonomies, in the order of `site.toml`.
    pub taxonomies: Vec<TermChoices>,
}

/// The terms of a taxonomy.
#[derive(Debug, Clone)]
pub struct TermChoices {
    /// The taxonomy.
    pub taxonomy: Taxonomy,
    /// The terms that are known, in the order of their labels.
    pub terms: Vec<TermChoice>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermChoice {
    /// What readers see, in the default language.
    pub label: String,
    /// What is written.
    pub term: String,
}

impl Choices {
    /// Reads the site in the folder `site`, with what it does not publish yet. `Err` says why it
    /// cannot be read; what is wrong in an article is no reason.
    pub fn load(site: &Path) -> Result<Self, Diagnostics> {
        let request = Request {
            site: site.to_owned(),
            base_url: None,
            drafts: true,
            future: true,
            now: Now::At(Timestamp::MAX),
            keep: false,
            anew: false,
            noindex: false,
        };
        let mut diagnostics = Diagnostics::new();
        let inputs = Inputs::look(&request);
        let website = crate::load(&request, inputs, None, &mut diagnostics, &mut Timings::start());
        website.map(|website| Choices::of(&website.archive)).ok_or(diagnostics)
    }

    /// What the site of `archive` has.
    pub fn of(archive: &Archive) -> Self {
        let site = &archive.site;
        let taxonomies = site.taxonomy_ids().map(|id| {
            let taxonomy = site.taxonomy(id).clone();
            let mut terms = match taxonomy.kind.all() {
                Some(all) => all_terms(archive, id, all),
                None => used_terms(archive, id),
            };
            terms.sort();
            TermChoices { taxonomy, terms }
        });
        Choices {
            languages: site.tags().map(str::to_owned).collect(),
            default_language: site.language(site.default_language).tag.clone(),
            taxonomies: taxonomies.collect(),
        }
    }

    /// The taxonomy with the name `name`.
    pub fn taxonomy(&self, name: &str) -> Option<&TermChoices> {
        self.taxonomies.iter().find(|choices| choices.taxonomy.name == name)
    }
}

/// The terms that bulletins have or that have a page; a bulletin cannot have a group.
fn used_terms(archive: &Archive, taxonomy: TaxonomyId) -> Vec<TermChoice> {
    let (lang, kind) = (archive.site.default_language, &archive.site.taxonomy(taxonomy).kind);
    let terms = archive.catalogue.terms(taxonomy).iter();
    let terms = terms.filter(|(_, term)| term.members.is_none());
    terms
        .map(|(id, term)| {
            let label = archive.labels.get(id, lang).text.clone();
            TermChoice { term: kind.written(&term.id, &label), label }
        })
        .collect()
}

/// The terms `all` of a kind that has no others.
fn all_terms(archive: &Archive, taxonomy: TaxonomyId, all: &[&str]) -> Vec<TermChoice> {
    let lang = archive.site.default_language;
    let choice = |term: &&str| TermChoice {
        label: archive.label(taxonomy, term, lang),
        term: (*term).to_owned(),
    };
    all.iter().map(choice).collect()
}
