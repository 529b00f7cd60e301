//! Every term has a label in every language.
//!
//! Doubtful: a tag `silk-road` that no term's page and no message `tags-silk-road` names, so
//! that readers see it as it is written. Most lack because a language is new: so there is one finding
//! for all terms of a taxonomy that a language lacks, and one for each that looks misspelt.

mod meant;

use std::collections::{BTreeMap, HashSet};

use self::meant::Meant;
use crate::archive::Archive;
use crate::catalogue::{Term, TermRef};
use crate::content::front_matter::Places;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::language::Owner;
use crate::site::{self, Lang, SITE_TOML, Taxonomy, TaxonomyId};
use crate::taxonomy::Role;

/// How many labels to add are written out: more than anybody adds at a time is for `dateline status`.
const WRITTEN_OUT: usize = 10;

/// Terms that a language lacks, each with the language whose label is used instead.
type Shown = Vec<(TermRef, Option<Lang>)>;

/// A term that has no label in some languages.
#[derive(Debug)]
pub(crate) struct Lacking<'a> {
    /// Its taxonomy.
    pub(crate) taxonomy: TaxonomyId,
    /// The term's number.
    id: TermRef,
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
    let mut meant = Meant::new(archive);
    let all = lacking(archive);
    let lists = diagnostics.iter().filter(|finding| finding.code == Code::CommaList);
    let lists: HashSet<Place> = lists.map(|finding| finding.place.clone()).collect();
    let mut by_language: BTreeMap<(TaxonomyId, Lang), Vec<&Lacking>> = BTreeMap::new();
    for lacking in &all {
        // That it is several terms, and so none, was said.
        if !lists.is_empty() && lists.contains(&place_of(archive, lacking, &mut places)) {
            continue;
        }
        let instead = match lacking.owner {
            None => meant.by(lacking.id).map(|near| format!("did you mean `{near}`?")),
            Some(_) => None,
        };
        if let Some(instead) = instead {
            let hint =
                format!("{instead} otherwise {}", add_line(archive, lacking, &lacking.languages));
            report_one(archive, lacking, &lacking.languages, hint, &mut places, diagnostics);
            continue;
        }
        for lang in &lacking.languages {
            by_language.entry((lacking.taxonomy, *lang)).or_default().push(lacking);
        }
    }
    // Languages that lack the same share a finding.
    let mut alike: BTreeMap<(TaxonomyId, Shown), Vec<Lang>> = BTreeMap::new();
    for ((taxonomy, lang), terms) in &by_language {
        let same = terms.iter().map(|lacking| (lacking.id, lacking.owner)).collect();
        alike.entry((*taxonomy, same)).or_default().push(*lang);
    }
    for ((taxonomy, _), languages) in alike {
        let terms = &by_language[&(taxonomy, languages[0])];
        match terms.as_slice() {
            [one] => {
                let hint = add_line(archive, one, &languages);
                report_one(archive, one, &languages, hint, &mut places, diagnostics);
            }
            many => report_many(archive, many, &languages, &mut places, diagnostics),
        }
    }
}

/// Warns that `languages` lack the label of a term.
fn report_one(
    archive: &Archive,
    Lacking { taxonomy, term, owner, .. }: &Lacking,
    languages: &[Lang],
    hint: String,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    let used = match owner {
        Some(owner) => format!("that of {} is used", tags(archive, &[*owner])),
        None => "it is shown as written".to_owned(),
    };
    let lacking = tags(archive, languages);
    let message = format!("the term `{}` has no label in {lacking}; {used}", term.id);
    let place = term_place(archive, archive.site.taxonomy(*taxonomy), term, places);
    diagnostics.add(Code::FallbackLabel, place, message, hint);
}

/// Warns that `languages` lack the labels of `terms`, which are of one taxonomy.
fn report_many(
    archive: &Archive,
    terms: &[&Lacking],
    languages: &[Lang],
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    let (first, count, lacking) = (terms[0], terms.len(), tags(archive, languages));
    let settings = archive.site.taxonomy(first.taxonomy);
    let borrowed = terms.iter().filter(|lacking| lacking.owner.is_some()).count();
    let shown = match borrowed {
        0 => "they are shown as written".to_owned(),
        all if all == count => "those of another language are used".to_owned(),
        _ => "some are shown as written, others in another language".to_owned(),
    };
    let name = &settings.name;
    let message = format!("{count} terms of `{name}` have no label in {lacking}; {shown}");
    let is_author = settings.kind.role() == Role::Author;
    let line = |one: &&Lacking| match is_author {
        true => format!("`{}`", one.term.id),
        false => format!("`{} = …`", one.message_id),
    };
    let lines: Vec<String> = terms.iter().take(WRITTEN_OUT).map(line).collect();
    let rest = match count.saturating_sub(WRITTEN_OUT) {
        0 => String::new(),
        more => format!(", and {more} more, which `dateline status` lists"),
    };
    let others = match languages {
        [] | [_] => String::new(),
        [_, others @ ..] => format!("; the same for {}", tags(archive, others)),
    };
    let file = tags(archive, &languages[..1]);
    let lines = lines.join(", ");
    let hint = match is_author {
        true => format!("{}: {lines}{rest}", settings.kind.to_label(name, "<id>", &file)),
        false => format!("add these lines to i18n/{file}/site.ftl: {lines}{rest}{others}"),
    };
    let place = term_place(archive, settings, first.term, places);
    diagnostics.add(Code::FallbackLabel, place, message, hint);
}

fn add_line(
    archive: &Archive,
    Lacking { taxonomy, term, .. }: &Lacking,
    languages: &[Lang],
) -> String {
    let Taxonomy { name, kind, .. } = archive.site.taxonomy(*taxonomy);
    kind.to_label(name, &term.address, &tags(archive, &languages[..1]))
}

fn place_of(archive: &Archive, lacking: &Lacking, places: &mut Places) -> Place {
    term_place(archive, archive.site.taxonomy(lacking.taxonomy), lacking.term, places)
}

fn tags(archive: &Archive, languages: &[Lang]) -> String {
    let tags = languages.iter().map(|lang| archive.site.language(*lang).tag.as_str());
    tags.collect::<Vec<_>>().join(", ")
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
    let taxonomy = archive.site.taxonomy(id.taxonomy);
    let message_id = format!("{}-{}", taxonomy.name, term.address);
    let is_author = taxonomy.kind.role() == Role::Author;
    let mut by_owner: BTreeMap<Option<Lang>, Vec<Lang>> = BTreeMap::new();
    for (lang, _) in archive.site.langs().filter(|(lang, _)| archive.has_term(*lang, id)) {
        let label = archive.labels.get(id, lang);
        // A message that is there, and yet no label, was reported as broken.
        let is_broken = archive.wording.place(Owner::Language(lang), &message_id).is_some();
        // The name of a person is a name in any language.
        let is_named = label.lang == Some(lang) || is_author && label.lang.is_some();
        if !is_named && !is_broken {
            by_owner.entry(label.lang).or_default().push(lang);
        }
    }
    all.extend(by_owner.into_iter().map(|(owner, languages)| Lacking {
        taxonomy: id.taxonomy,
        id,
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
