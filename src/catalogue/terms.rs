//! The terms of a taxonomy: numbers, addresses, groups.

use std::collections::HashMap;

use super::Text;
use super::spelling::{self, Spelling};
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::names::composed;
use crate::site::{self, SITE_TOML, Site, TaxonomyId};
use crate::slug::{is_one_word, slug};
use crate::taxonomy::without_address;

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
    /// The best of several spellings, where it is not the first one.
    best: HashMap<TermId, Spelling>,
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
            best: HashMap::new(),
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
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> TermRef {
        let used = field.is_some();
        if let Some(id) = self.by_spelling.get(word).copied() {
            self.get_mut(id).used |= used;
            return self.numbered(id);
        }
        // Nearly all words are known, and in the one form.
        let composed = composed(word);
        if let Some(id) = self.by_spelling.get(&*composed).copied() {
            self.by_spelling.insert(word.to_owned(), id);
            self.get_mut(id).used |= used;
            return self.numbered(id);
        }
        let word = &*composed;
        let kind = &site.taxonomy(self.taxonomy).kind;
        let address = slug(word);
        if address.is_empty() {
            let place = place(places, path, field, word);
            diagnostics.refuse(Code::BadValue, place, without_address(word));
        }
        if let Some(id) = self.by_address.get(&address).copied() {
            // The name of a term's page may be any that has the term's address: `ann-lee` for Ann Lee.
            if used && !address.is_empty() && kind.doubts_spellings() {
                let new = Spelling { word: word.to_owned(), path: path.to_owned() };
                self.doubt_spelling(id, new, field, places, diagnostics);
            }
            self.by_spelling.insert(word.to_owned(), id);
            self.get_mut(id).used |= used;
            return self.numbered(id);
        }
        let term = Term { used, ..Term::new(site, kind.id(word), address, path) };
        self.insert(term, word)
    }

    /// Warns that the term `id` is spelled in two ways, `new` being one: at the worse of the two. Refuses
    /// `new` where it is another word.
    fn doubt_spelling(
        &mut self,
        id: TermId,
        new: Spelling,
        field: Option<&str>,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) {
        let Term { id: word, first_path: path, used, address, .. } = self.get(id);
        if !is_one_word(&new.word, word) {
            let message =
                format!("the terms `{}` and `{word}` have one address, `{address}`", new.word);
            let hint = format!(
                "write an id in its place, such as `{address}-2`, and its label as a message ({path} has `{word}`)"
            );
            let at = place(places, &new.path, field, &new.word);
            diagnostics.add(Code::AddressCollision, at, message, hint);
            return;
        }
        let first = || Spelling { word: word.clone(), path: path.clone() };
        let known = self.best.get(&id).cloned().unwrap_or_else(first);
        // What only names a page cannot be mended in a bulletin.
        let is_better = *used && new.rank() > known.rank();
        let (good, bad) = if is_better { (new, known) } else { (known, new) };
        let message = format!(
            "`{}` and `{}` have one address and are taken for one term{}",
            bad.word,
            good.word,
            spelling::told(&bad.word)
        );
        let hint = format!("spell it as `{}` everywhere ({} has that)", good.word, good.path);
        let place = place(places, &bad.path, field, &bad.word);
        diagnostics.add(Code::TermSpelling, place, message, hint);
        if is_better {
            self.best.insert(id, good);
        }
    }

    fn insert(&mut self, term: Term, spelling: &str) -> TermRef {
        let id = TermId(self.list.len() as u32);
        self.by_address.insert(term.address.clone(), id);
        self.by_spelling.insert(spelling.to_owned(), id);
        self.list.push(term);
        self.numbered(id)
    }
}

impl Term {
    /// A term that no bulletin has yet, first found in the file `path`.
    fn new(site: &Site, id: String, address: String, path: &str) -> Self {
        Term {
            id,
            address,
            texts: vec![None; site.languages.len()],
            members: None,
            first_path: path.to_owned(),
            used: false,
        }
    }
}

/// Where the term `word` stands in the file `path`: in the front matter's field `field`, else in the
/// file's name.
fn place(places: &mut Places, path: &str, field: Option<&str>, word: &str) -> Place {
    match field {
        // The beginning of the field, where the word stands in another file.
        Some(field) => {
            places.word(path, field, word).unwrap_or_else(|| places.at(path, &[Step::Field(field)]))
        }
        None => Place::file(path),
    }
}

/// Adds the groups of each taxonomy as terms of their own.
pub(super) fn add_groups(all: &mut [Terms], site: &Site, diagnostics: &mut Diagnostics) {
    for (taxonomy, terms) in site.taxonomies.iter().zip(all) {
        for (name, members) in &taxonomy.groups {
            let members = members.iter().filter_map(|member| terms.find(member)).collect();
            terms.add_group(site, name, members, diagnostics);
        }
    }
}

impl Terms {
    fn add_group(
        &mut self,
        site: &Site,
        name: &str,
        members: Vec<TermRef>,
        diagnostics: &mut Diagnostics,
    ) {
        let address = slug(name);
        let members = Some(members);
        let Some(id) = self.by_address.get(&address).copied() else {
            let group = Term { members, ..Term::new(site, name.to_owned(), address, SITE_TOML) };
            self.insert(group, name);
            return;
        };
        // A page for the group in content/terms is welcome; bulletins cannot name it.
        let term = self.get_mut(id);
        if !term.used {
            // The page's file may spell it in another way than site.toml, or as the kind spells terms.
            term.id = name.to_owned();
            term.members = members;
            return;
        }
        let taxonomy = &site.taxonomy(self.taxonomy).name;
        let place = site::place(site, &["taxonomies", taxonomy, "groups", name]);
        let message =
            format!("the group `{name}` has the address of the term `{}`", self.get(id).id);
        diagnostics.add(Code::BadSetting, place, message, "give the group another name");
    }
}
