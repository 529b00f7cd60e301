//! The terms of a taxonomy: numbers, addresses, groups.

use std::collections::HashMap;

use super::Text;
use crate::content::front_matter::place_of;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::{self, SITE_TOML, Site, TaxonomyId, TaxonomyKind};
use crate::slug::slug;

/// The number of a term in its taxonomy's [`Terms`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

/// The number of a term among those of all taxonomies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermRef {
    /// Its taxonomy.
    pub taxonomy: TaxonomyId,
    /// Its number there.
    pub term: TermId,
}

/// The terms of one taxonomy.
#[derive(Debug)]
pub struct Terms {
    taxonomy: TaxonomyId,
    list: Vec<Term>,
    by_address: HashMap<String, TermId>,
    by_spelling: HashMap<String, TermId>,
}

/// One entry of a taxonomy.
#[derive(Debug, Clone)]
pub struct Term {
    /// As it was first written; a country's code in capitals.
    pub id: String,
    /// The last part of its address, without `.html`.
    pub address: String,
    /// Its page's texts, by language.
    pub texts: Vec<Option<Text>>,
    /// The terms that it stands for, where it is a group.
    pub members: Option<Vec<TermRef>>,
    /// The file in which it was first found.
    pub first_path: String,
    /// Whether a bulletin has it.
    pub used: bool,
}

impl Terms {
    /// No terms yet, of the taxonomy with the number `taxonomy`.
    pub(super) fn new(taxonomy: TaxonomyId) -> Self {
        Terms {
            taxonomy,
            list: Vec::new(),
            by_address: HashMap::new(),
            by_spelling: HashMap::new(),
        }
    }

    /// The numbers of the terms.
    pub fn refs(&self) -> impl Iterator<Item = TermRef> + use<> {
        let taxonomy = self.taxonomy;
        (0..self.list.len() as u32).map(move |at| TermRef { taxonomy, term: TermId(at) })
    }

    /// The terms with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (TermRef, &Term)> {
        self.refs().zip(&self.list)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The term with the number `id`.
    pub fn get(&self, id: TermId) -> &Term {
        &self.list[id.0 as usize]
    }

    pub(super) fn get_mut(&mut self, id: TermId) -> &mut Term {
        &mut self.list[id.0 as usize]
    }

    /// The term with the address that `word` would get.
    pub fn find(&self, word: &str) -> Option<TermRef> {
        self.by_address.get(&slug(word)).map(|id| self.numbered(*id))
    }

    fn numbered(&self, term: TermId) -> TermRef {
        TermRef { taxonomy: self.taxonomy, term }
    }

    /// The number of the term `word`, found in the file `path`: in the front matter's field
    /// `field`, else in the file's name.
    pub(super) fn add(
        &mut self,
        site: &Site,
        word: &str,
        path: &str,
        field: Option<&str>,
        diagnostics: &mut Diagnostics,
    ) -> TermRef {
        let used = field.is_some();
        if let Some(id) = self.by_spelling.get(word).copied() {
            self.get_mut(id).used |= used;
            return self.numbered(id);
        }
        let address = slug(word);
        let place = || match field {
            Some(field) => place_of(site, path, field, |text| text.trim() == word),
            None => Place::file(path),
        };
        if address.is_empty() {
            let hint =
                "write the term with letters or digits, best in lower-case ASCII with hyphens";
            diagnostics.add(Code::BadValue, place(), format!("`{word}` gives no address"), hint);
        }
        if let Some(id) = self.by_address.get(&address).copied() {
            let first = self.get(id);
            let is_country = site.taxonomy(self.taxonomy).kind == TaxonomyKind::Country;
            if !address.is_empty() && !is_country {
                diagnostics.add(
                    Code::TermSpelling,
                    place(),
                    format!(
                        "`{word}` and `{}` have one address and are taken for one term",
                        first.id
                    ),
                    format!(
                        "spell it as `{}` everywhere ({} has that)",
                        first.id, first.first_path
                    ),
                );
            }
            self.by_spelling.insert(word.to_owned(), id);
            self.get_mut(id).used |= used;
            return self.numbered(id);
        }
        let id = match site.taxonomy(self.taxonomy).kind {
            TaxonomyKind::Country => word.to_uppercase(),
            TaxonomyKind::Free => word.to_owned(),
        };
        self.insert(
            site,
            Term {
                id,
                address,
                texts: vec![None; site.languages.len()],
                members: None,
                first_path: path.to_owned(),
                used,
            },
            word,
        )
    }

    fn insert(&mut self, site: &Site, term: Term, spelling: &str) -> TermRef {
        debug_assert_eq!(term.texts.len(), site.languages.len());
        let id = TermId(self.list.len() as u32);
        self.by_address.insert(term.address.clone(), id);
        self.by_spelling.insert(spelling.to_owned(), id);
        self.list.push(term);
        self.numbered(id)
    }
}

/// Adds the groups of each taxonomy as terms of their own.
pub(super) fn add_groups(all: &mut [Terms], site: &Site, diagnostics: &mut Diagnostics) {
    for (taxonomy, terms) in site.taxonomies.iter().zip(all) {
        for (name, members) in &taxonomy.groups {
            let members = members.iter().filter_map(|member| terms.find(member)).collect();
            let address = slug(name);
            if let Some(id) = terms.by_address.get(&address).copied() {
                // A page for the group in content/terms is welcome; bulletins cannot name it.
                if terms.get(id).used {
                    let message = format!(
                        "the group `{name}` has the address of the term `{}`",
                        terms.get(id).id
                    );
                    let place = site::place(site, &["taxonomies", &taxonomy.name, "groups", name]);
                    diagnostics.add(
                        Code::BadSetting,
                        place,
                        message,
                        "give the group another name",
                    );
                } else {
                    terms.get_mut(id).members = Some(members);
                }
                continue;
            }
            terms.insert(
                site,
                Term {
                    id: name.clone(),
                    address,
                    texts: vec![None; site.languages.len()],
                    members: Some(members),
                    first_path: SITE_TOML.to_owned(),
                    used: false,
                },
                name,
            );
        }
    }
}
