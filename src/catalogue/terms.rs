//! The terms of a taxonomy: numbers, addresses, groups.

use std::collections::{HashMap, HashSet};

use super::Text;
use super::spelling::{self, Spelling};
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::names::composed;
use crate::site::{self, Lang, SITE_TOML, Site, TaxonomyId};
use crate::slug::{is_one_word, slug};
use crate::taxonomy::{Role, without_address};

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
    /// The other names of persons that were warned of, each with its language.
    doubted: HashSet<(Lang, String)>,
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
    /// What articles call it in their language, by language; kinds other than persons have none.
    pub(super) names: Vec<Option<Spelling>>,
    /// The file in which it was first found.
    pub first_path: String,
    /// Whether a bulletin has it.
    pub used: bool,
}

/// A term as a file has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'w> {
    /// The word.
    pub(super) word: &'w str,
    /// The file.
    pub(super) path: &'w str,
    /// The front matter's field; none where it is the file's name.
    pub(super) field: Option<&'w str>,
    /// The language of the file.
    pub(super) lang: Lang,
}

impl Written<'_> {
    /// Where it stands.
    fn place(&self, places: &mut Places) -> Place {
        match self.field {
            // The beginning of the field, where the word stands in another file.
            Some(field) => places
                .word(self.path, field, self.word)
                .unwrap_or_else(|| places.at(self.path, &[Step::Field(field)])),
            None => Place::file(self.path),
        }
    }
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
            doubted: HashSet::new(),
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

    /// The number of the term that is `written` in a file.
    pub(super) fn add(
        &mut self,
        site: &Site,
        written: Written,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> TermRef {
        let id = self.known_or_new(site, written, places, diagnostics);
        self.get_mut(id).used |= written.field.is_some();
        let kind = &site.taxonomy(self.taxonomy).kind;
        if written.field.is_some() && kind.is_name(written.word) {
            self.call(site, id, written, places, diagnostics);
        }
        self.numbered(id)
    }

    fn known_or_new(
        &mut self,
        site: &Site,
        written: Written,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> TermId {
        if let Some(id) = self.by_spelling.get(written.word) {
            return *id;
        }
        // Nearly all words are known, and in the one form.
        let composed = composed(written.word);
        if let Some(id) = self.by_spelling.get(&*composed).copied() {
            self.by_spelling.insert(written.word.to_owned(), id);
            return id;
        }
        let written = Written { word: &composed, ..written };
        let kind = &site.taxonomy(self.taxonomy).kind;
        let address = slug(&composed);
        if address.is_empty() {
            let refusal = without_address(&composed);
            diagnostics.refuse(Code::BadValue, written.place(places), refusal);
        }
        if let Some(id) = self.by_address.get(&address).copied() {
            // The name of a term's page may be any that has the term's address: `ann-lee` for Ann Lee.
            let is_doubtful = written.field.is_some() && !address.is_empty();
            if is_doubtful && kind.doubts_spellings() {
                let Term { id: word, first_path: path, .. } = self.get(id);
                let first = || Spelling { word: word.clone(), path: path.clone() };
                let known = self.best.get(&id).cloned().unwrap_or_else(first);
                if let Some(better) =
                    self.doubt_spelling(site, (id, known), written, places, diagnostics)
                {
                    self.best.insert(id, better);
                }
            }
            self.by_spelling.insert(composed.into_owned(), id);
            return id;
        }
        let term = Term::new(site, kind.id(&composed), address, written.path);
        self.insert(term, &composed).term
    }

    /// Takes what is `written` for the name of the term `id` in the language of its file. Another
    /// name in the same language is doubtful, but in no other: each language has its own.
    fn call(
        &mut self,
        site: &Site,
        id: TermId,
        written: Written,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) {
        let new = || Spelling {
            word: composed(written.word).into_owned(),
            path: written.path.to_owned(),
        };
        let names = &mut self.get_mut(id).names;
        names.resize(site.languages.len(), None);
        let known = match &mut names[written.lang.index()] {
            // Nearly all articles call a person the same.
            Some(known) if known.word == written.word => return,
            Some(known) => known.clone(),
            none => return *none = Some(new()),
        };
        let Spelling { word, .. } = new();
        if known.word == word || !self.doubted.insert((written.lang, word.clone())) {
            return;
        }
        let written = Written { word: &word, ..written };
        if let Some(better) =
            self.doubt_spelling(site, (id, known.clone()), written, places, diagnostics)
        {
            self.doubted.insert((written.lang, known.word));
            self.get_mut(id).names[written.lang.index()] = Some(better);
        }
    }

    /// Warns that the term `id` is spelled in two ways, the `known` one and the one that is `written`:
    /// at the worse of the two. Gives the second if that is better. Refuses it where it is another word.
    fn doubt_spelling(
        &self,
        site: &Site,
        (id, known): (TermId, Spelling),
        written: Written,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spelling> {
        let Term { used, address, .. } = self.get(id);
        if !is_one_word(written.word, &known.word) {
            let message = format!(
                "the terms `{}` and `{}` have one address, `{address}`",
                written.word, known.word
            );
            let settings = site.taxonomy(self.taxonomy);
            let (name, tag) = (&settings.name, &site.language(written.lang).tag);
            let label = match settings.kind.role() {
                Role::Author => {
                    format!("the name as the title of content/terms/{name}/{address}-2.{tag}.md")
                }
                Role::Subject | Role::Series => "its label as a message".to_owned(),
            };
            let hint = format!(
                "write an id in its place, such as `{address}-2`, and {label} ({} has `{}`)",
                known.path, known.word
            );
            let at = written.place(places);
            diagnostics.add(Code::AddressCollision, at, message, hint);
            return None;
        }
        let new = Spelling { word: written.word.to_owned(), path: written.path.to_owned() };
        // What only names a page cannot be mended in a bulletin.
        let role = site.taxonomy(self.taxonomy).kind.role();
        let is_better = *used && new.rank(role) > known.rank(role);
        let (good, bad) = if is_better { (&new, &known) } else { (&known, &new) };
        let message = format!(
            "`{}` and `{}` have one address and are taken for one term{}",
            bad.word,
            good.word,
            spelling::told(&bad.word)
        );
        let hint = format!("spell it as `{}` everywhere ({} has that)", good.word, good.path);
        let at = Written { word: &bad.word, path: &bad.path, ..written }.place(places);
        diagnostics.add(Code::TermSpelling, at, message, hint);
        is_better.then_some(new)
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
            names: Vec::new(),
            first_path: path.to_owned(),
            used: false,
        }
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
