//! Every term has a label in every language.
//!
//! Doubtful: a tag `silk-road` that no term's page and no message `tags-silk-road` names, so
//! that readers see it as it is written.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::catalogue::{Term, TermId};
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::Lang;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (taxonomy, terms) in archive.catalogue.terms.iter().enumerate() {
        for (id, term) in terms.iter() {
            check_term(archive, taxonomy, id, term, diagnostics);
        }
    }
}

fn check_term(archive: &Archive, taxonomy: usize, id: TermId, term: &Term, diagnostics: &mut Diagnostics) {
    let facts = archive.facts();
    let tag = |lang: Lang| archive.site.language(lang).tag.as_str();
    let mut lacking: BTreeMap<Option<Lang>, Vec<&str>> = BTreeMap::new();
    for (lang, _) in archive.site.langs().filter(|(lang, _)| facts.has_term(*lang, taxonomy, id)) {
        let label = archive.labels.get(taxonomy, id, lang);
        if label.lang != Some(lang) {
            lacking.entry(label.lang).or_default().push(tag(lang));
        }
    }
    let settings = &archive.site.taxonomies[taxonomy];
    for (owner, languages) in lacking {
        let used = match owner {
            Some(owner) => format!("that of {} is used", tag(owner)),
            None => "it is shown as written".to_owned(),
        };
        let message = format!("the term `{}` has no label in {}; {used}", term.id, languages.join(", "));
        let hint = format!("add a line `{}-{} = …` to i18n/{}/site.ftl", settings.name, term.address, languages[0]);
        diagnostics.add(Code::FallbackLabel, term_place(archive, &settings.field, term), message, hint);
    }
}

/// Where the term was first found.
fn term_place(archive: &Archive, field: &str, term: &Term) -> Place {
    let whole = place(&archive.site, &term.first_path, &[Step::Field(field)]);
    // The list's items are tried until one is the term.
    let text = std::fs::read_to_string(archive.site.root.join(&term.first_path)).unwrap_or_default();
    let items = (0..).map(|item| place(&archive.site, &term.first_path, &[Step::Field(field), Step::Item(item)]));
    items
        .take_while(|item| item.end > 0 && *item != whole)
        .take(100)
        .find(|item| text.get(item.start..item.end).is_some_and(|word| word.trim_matches(['"', '\'']) == term.id))
        .unwrap_or(whole)
}
