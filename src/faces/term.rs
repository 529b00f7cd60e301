//! The faces of terms and standing pages, which other faces are made of.

use super::face::Face;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, PageId, TermRef, TermTable};
use crate::format::theme_toml::Entries;
use crate::language::Locale;
use crate::site::Lang;
use crate::taxonomy::Role;

/// A term in the words of an edition.
pub(crate) type TermFace<'a> = Face<ShownTerm<'a>>;
/// A term as data has it, whatever it is called.
pub(crate) type TermName<'a> = Face<ShownName<'a>>;
/// A standing page in one language.
pub(crate) type StandingFace<'a> = Face<ShownStanding<'a>>;

/// What may be shown of a term.
#[derive(Debug)]
pub(crate) struct ShownTerm<'a> {
    /// The name of its taxonomy.
    pub(crate) taxonomy: &'a str,
    /// The term as it was first written; a country's code.
    pub(crate) id: &'a str,
    /// The last part of its address, without `.html`.
    pub(crate) address: &'a str,
    /// What it is called.
    pub(crate) label: &'a str,
    /// The language of the label; none where it is the term as written.
    pub(crate) label_locale: Option<&'a Locale>,
    /// Whether it stands for other terms.
    pub(crate) is_group: bool,
    /// What it is to an article.
    pub(crate) role: Role,
}

/// What data shows of a term.
#[derive(Debug)]
pub(crate) struct ShownName<'a> {
    /// The name of its taxonomy.
    pub(crate) taxonomy: &'a str,
    /// The term as it was first written.
    pub(crate) id: &'a str,
    /// The last part of its address.
    pub(crate) address: &'a str,
}

/// What may be shown of a standing page.
#[derive(Debug)]
pub(crate) struct ShownStanding<'a> {
    /// Its language.
    pub(crate) locale: &'a Locale,
    /// Its title.
    pub(crate) title: &'a str,
    /// Its address.
    pub(crate) address: Address,
}

crate::digest::digestible! {
    ShownTerm<'a> { taxonomy, id, address, label, label_locale, is_group, role }
    ShownName<'a> { taxonomy, id, address }
    ShownStanding<'a> { locale, title, address }
}

/// What other faces of an edition are made of.
pub(crate) struct Basics<'a> {
    pub(super) terms: TermTable<TermFace<'a>>,
    names: TermTable<TermName<'a>>,
    /// What lists may show of an article beside its sections.
    pub(super) entries: Entries,
    /// By page and language.
    pub(super) standing: Vec<Vec<Option<StandingFace<'a>>>>,
}

impl<'a> Basics<'a> {
    /// The faces of the terms of `archive` in the edition `lang`, and of all standing pages. The
    /// theme tells what its lists show in `entries`.
    pub(crate) fn new(archive: &'a Archive, lang: Lang, entries: Entries) -> Self {
        let mut slot = 0;
        let terms = TermTable::new(&archive.catalogue, |term, _| {
            slot += 1;
            Face::new(slot - 1, shown_term(archive, lang, term))
        });
        let standing = archive.catalogue.page_ids().map(|page| {
            let langs = archive.site.langs();
            langs.map(|(lang, _)| shown_standing(archive, page, lang)).collect()
        });
        let names = TermTable::new(&archive.catalogue, |term, _| Face::new(0, name(archive, term)));
        Basics { terms, names, entries, standing: standing.collect() }
    }

    /// The terms of the article `id` as data has them.
    pub(super) fn names_of(&self, archive: &Archive, id: ArticleId) -> Box<[&TermName<'a>]> {
        archive.catalogue.article(id).all_terms().map(|term| &self.names[term]).collect()
    }

    /// How many terms there are.
    pub(crate) fn terms(&self) -> usize {
        self.terms.len()
    }
}

fn shown_term(archive: &Archive, lang: Lang, id: TermRef) -> ShownTerm<'_> {
    let term = archive.catalogue.term(id);
    let label = archive.labels.get(id, lang);
    let taxonomy = archive.site.taxonomy(id.taxonomy);
    ShownTerm {
        taxonomy: &taxonomy.name,
        id: &term.id,
        address: &term.address,
        label: &label.text,
        label_locale: label.lang.map(|lang| archive.locale(lang)),
        is_group: term.members.is_some(),
        role: taxonomy.kind.role(),
    }
}

fn name(archive: &Archive, id: TermRef) -> ShownName<'_> {
    let term = archive.catalogue.term(id);
    let taxonomy = &archive.site.taxonomy(id.taxonomy).name;
    ShownName { taxonomy, id: &term.id, address: &term.address }
}

fn shown_standing(archive: &Archive, page: PageId, lang: Lang) -> Option<StandingFace<'_>> {
    let standing = archive.catalogue.page(page);
    let text = standing.texts[lang.index()].as_ref()?;
    let shown = ShownStanding {
        locale: archive.locale(lang),
        title: &text.title,
        address: address::standing(archive.tag(lang), &standing.path(lang)),
    };
    Some(Face::new(0, shown))
}
