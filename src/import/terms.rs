//! The terms of an old site as those of the new one.

use std::collections::{BTreeMap, BTreeSet};

use super::additions::add_messages;
use super::ids::Ids;
use super::piece::{Label, OldSite, Piece, counted, push};
use super::report::{Notes, Topic};
use crate::diagnostics::Diagnostics;
use crate::language::CountryNames;
use crate::site::{SITE_TOML, Site, TaxonomyId};
use crate::slug::slug;
use crate::taxonomy::{Adopted, Role};
use crate::values::{Entry, Node, Value};

/// What other systems call those who wrote a text.
pub(super) const AUTHORS: [&str; 3] = ["author", "authors", "byline"];

/// The number of the site's taxonomy that the old site's `name` is: one of the same name or field,
/// in the singular or the plural; for categories, the sections; for authors, the people.
pub(super) fn find(site: &Site, name: &str) -> Option<TaxonomyId> {
    let name = slug(name);
    let is_it = |word: &str| {
        let word = slug(word);
        word == name || plural(&word) == name || plural(&name) == word
    };
    let by_name = |id: &TaxonomyId| {
        let taxonomy = site.taxonomy(*id);
        is_it(&taxonomy.name) || is_it(&taxonomy.field)
    };
    site.taxonomy_ids().find(by_name).or_else(|| {
        let is_category = ["category", "categories"].contains(&name.as_str());
        let is_person = |id: &TaxonomyId| site.taxonomy(*id).kind.role() == Role::Author;
        let people = || site.taxonomy_ids().find(is_person);
        let people = if AUTHORS.contains(&name.as_str()) { people() } else { None };
        site.sections().filter(|_| is_category).or(people)
    })
}

fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    }
}

/// The site's taxonomies, and what was found out about them on the way.
pub(super) struct Terms<'s> {
    site: &'s Site,
    names: CountryNames<'s>,
    ids: Ids,
    /// How many texts have terms of taxonomies that the site lacks.
    lacking: BTreeMap<String, usize>,
    /// Labels by language, taxonomy and term.
    labels: BTreeMap<(String, String, String), String>,
    /// The terms that texts have, each with its taxonomy.
    used: BTreeSet<(String, String)>,
}

impl<'s> Terms<'s> {
    /// The ids of the terms of `old`, and nothing else yet.
    pub(super) fn new(site: &'s Site, old: &OldSite, notes: &mut Notes) -> Self {
        let names = CountryNames::new(site);
        let ids = Ids::new(site, &names, old, notes);
        Terms {
            site,
            names,
            ids,
            lacking: BTreeMap::new(),
            labels: BTreeMap::new(),
            used: BTreeSet::new(),
        }
    }

    /// Takes the terms of a text in the language `tag`: for each taxonomy of the site, what the
    /// text has of it. What the site has no taxonomy for goes to `extra`.
    pub(super) fn take(
        &mut self,
        piece: &mut Piece,
        tag: &str,
        notes: &mut Notes,
    ) -> Vec<Vec<String>> {
        let mut all = vec![Vec::new(); self.site.taxonomies.len()];
        for (name, words) in std::mem::take(&mut piece.fields.terms) {
            let words = words.into_iter().filter(|word| !word.trim().is_empty());
            let Some(taxonomy) = find(self.site, &name) else {
                let words: Vec<Node> =
                    words.map(|word| Node::unplaced(Value::Text(word))).collect();
                if !words.is_empty() {
                    *self.lacking.entry(name.clone()).or_default() += 1;
                    let node = Node::unplaced(Value::List(words));
                    push(&mut piece.fields.extra, Entry { key: name, key_span: 0..0, node });
                }
                continue;
            };
            for word in words {
                let own = &mut all[taxonomy.index()];
                match self.term(taxonomy, &word, tag) {
                    Some(term) if !own.contains(&term) => own.push(term),
                    Some(_) => {}
                    None => {
                        let taxonomy = &self.site.taxonomy(taxonomy).name;
                        let text =
                            format!("`{word}` cannot be a term of `{taxonomy}`: it is left out");
                        notes.add(Topic::Term, &piece.origin, piece.start, text);
                    }
                }
            }
        }
        all
    }

    /// The term of a taxonomy that `word` names in the language `tag`.
    fn term(&mut self, taxonomy: TaxonomyId, word: &str, tag: &str) -> Option<String> {
        let Adopted { term, label } = self.site.taxonomy(taxonomy).kind.adopt(word, &self.names)?;
        let id = self.ids.of(taxonomy, term.clone());
        // A word that could be its own id has another in the language that names the term.
        let label = label.or_else(|| (id != term).then_some(term));
        if let Some(label) = label {
            self.label(tag, taxonomy, &id, label);
        }
        Some(id)
    }

    fn label(&mut self, tag: &str, taxonomy: TaxonomyId, term: &str, text: String) {
        let taxonomy = self.site.taxonomy(taxonomy).name.clone();
        self.labels.entry((tag.to_owned(), taxonomy, term.to_owned())).or_insert(text);
    }

    /// Adds a label that the old site gives apart from its texts, in the language `tag`.
    pub(super) fn add_label(&mut self, label: &Label, tag: &str) {
        let Some(taxonomy) = find(self.site, &label.taxonomy) else { return };
        let term = self.ids.of(taxonomy, slug(&label.term));
        if label.text != term {
            self.label(tag, taxonomy, &term, label.text.trim().to_owned());
        }
    }

    /// Notes that a text has `terms` of the taxonomy `name`, so that their labels are wanted.
    pub(super) fn used(&mut self, name: &str, terms: &[String]) {
        self.used.extend(terms.iter().map(|term| (name.to_owned(), term.clone())));
    }

    /// Says which taxonomies the site lacks, by what the texts have under `extra` too, and adds the labels that
    /// readers saw to the site's words.
    pub(super) fn finish(
        mut self,
        extra: &BTreeMap<String, usize>,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) {
        for name in AUTHORS.iter().filter(|name| find(self.site, name).is_none()) {
            let count = extra.get(*name).map(|count| ((*name).to_owned(), *count));
            self.lacking.extend(count);
        }
        for (name, count) in self.lacking {
            let key = match slug(&name).as_str() {
                key if AUTHORS.contains(&key) => {
                    "[taxonomies.authors] with kind = \"person\"".to_owned()
                }
                "series" => "[taxonomies.series] with kind = \"series\"".to_owned(),
                key => format!("[taxonomies.{key}]"),
            };
            notes.add_for_site(
                Topic::Taxonomy,
                SITE_TOML,
                format!(
                    "there is no taxonomy for `{name}` (in {}): it is kept under `extra`; to \
                 have it, add {key} and import again into an empty folder",
                    counted(count, "text")
                ),
            );
        }
        let mut labels: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for ((tag, taxonomy, term), text) in self.labels {
            if self.used.contains(&(taxonomy.clone(), term.clone())) {
                labels.entry(tag).or_default().push((format!("{taxonomy}-{term}"), text));
            }
        }
        for (tag, messages) in labels {
            add_messages(
                self.site,
                &tag,
                &messages,
                ("name of a term", "names of terms"),
                notes,
                diagnostics,
            );
        }
    }
}
