//! The entries of the navigation and of the foot: those that site.toml names, else the usual ones,
//! which follow from the settings and not from what the content happens to have.

use super::link::{Index, Link};
use super::term::Basics;
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{PageId, TermRef, nearest_text};
use crate::content::PAGES;
use crate::digest::{Digestible, Hasher};
use crate::language::Locale;
use crate::names::composed;
use crate::paths::name;
use crate::site::{Lang, MenuItem, MenuTarget, TaxonomyId};

/// All news, as site.toml names it.
pub(crate) const NEWS: &str = "news";
/// The search, as site.toml names it.
pub(crate) const SEARCH: &str = "search";
/// The menu that holds the ways into the archive.
const ARCHIVE: &str = "archive";
/// Without sections, so many ways into the archive stand beside all news by themselves: a menu of
/// two would only hide them.
const FEW: usize = 2;

/// An entry of the navigation or of the foot.
#[derive(Debug)]
pub(crate) enum MenuFace<'a> {
    /// It leads somewhere.
    Link(MenuLink<'a>),
    /// A menu of its own: its name, which is its message too, and its entries.
    Menu(&'static str, Vec<MenuLink<'a>>),
}

/// Where an entry leads.
#[derive(Debug)]
pub(crate) enum MenuLink<'a> {
    /// A page of the site.
    Page {
        /// Its name, as site.toml would have it.
        name: String,
        /// The page.
        link: Link<'a>,
        /// The language of the edition that it is in.
        locale: &'a Locale,
    },
    /// An address elsewhere, and the message that names it.
    Elsewhere(&'a str, &'a str),
}

/// What a name in site.toml means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// All news.
    News,
    /// The search.
    Search,
    /// The terms of a taxonomy.
    Taxonomy(TaxonomyId),
    /// A term.
    Term(TermRef),
    /// A standing page.
    Page(PageId),
}

impl Digestible for MenuFace<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            MenuFace::Link(link) => link.feed(hasher.number(0)),
            MenuFace::Menu(name, entries) => (name, entries).feed(hasher.number(1)),
        }
    }
}

impl Digestible for MenuLink<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            MenuLink::Page { name, link, locale } => {
                (name, (link, *locale)).feed(hasher.number(0));
            }
            MenuLink::Elsewhere(href, label) => (href, label).feed(hasher.number(1)),
        }
    }
}

impl<'a> MenuFace<'a> {
    /// The links in it.
    fn links(&self) -> &[MenuLink<'a>] {
        match self {
            MenuFace::Link(link) => std::slice::from_ref(link),
            MenuFace::Menu(_, entries) => entries,
        }
    }

    /// The addresses of the pages that it leads to.
    pub(crate) fn addresses(&self) -> Vec<Address> {
        let address = |link: &MenuLink| match link {
            MenuLink::Page { link, .. } => Some(link.address()),
            MenuLink::Elsewhere(..) => None,
        };
        self.links().iter().filter_map(address).collect()
    }
}

/// What `name` means on the site of `archive`; none where there is no such page in any language.
pub(crate) fn goal(archive: &Archive, name: &str) -> Option<Goal> {
    let name = composed(name);
    let found = match &*name {
        NEWS => Goal::News,
        SEARCH => Goal::Search,
        name => match name.split_once('/') {
            None => Goal::Taxonomy(archive.site.find_taxonomy(name)?),
            Some((folder, id)) if folder == page_folder() => {
                Goal::Page(archive.catalogue.find_page(id)?)
            }
            Some((taxonomy, term)) => {
                let taxonomy = archive.site.find_taxonomy(taxonomy)?;
                Goal::Term(archive.catalogue.terms(taxonomy).find(term)?)
            }
        },
    };
    lang_of(archive, found, archive.site.default_language).map(|_| found)
}

/// What stands before the id of a standing page.
pub(crate) fn page_folder() -> &'static str {
    name(PAGES)
}

/// The language of the edition nearest to `lang` that has the page `goal`.
fn lang_of(archive: &Archive, goal: Goal, lang: Lang) -> Option<Lang> {
    let site = &archive.site;
    match goal {
        Goal::News | Goal::Search | Goal::Taxonomy(_) => Some(lang),
        Goal::Page(page) => {
            nearest_text(site, &archive.catalogue.page(page).texts, lang).map(|(lang, _)| lang)
        }
        Goal::Term(term) => {
            let chain = site.language(lang).chain.iter().copied();
            let mut all = chain.chain(site.langs().map(|(lang, _)| lang));
            all.find(|lang| archive.has_term(*lang, term))
        }
    }
}

/// Makes the entries of an edition's menus.
pub(super) struct Menus<'a> {
    pub(super) archive: &'a Archive,
    pub(super) basics: &'a Basics<'a>,
    pub(super) lang: Lang,
}

impl<'a> Menus<'a> {
    /// The navigation.
    pub(super) fn nav(&self) -> Vec<MenuFace<'a>> {
        match &self.archive.site.nav {
            Some(items) => self.chosen(items).into_iter().map(MenuFace::Link).collect(),
            None => self.usual_nav(),
        }
    }

    /// What the foot leads to.
    pub(super) fn footer(&self) -> Vec<MenuLink<'a>> {
        match &self.archive.site.footer {
            Some(items) => self.chosen(items),
            None => self.usual_footer(),
        }
    }

    /// All news and the taxonomies.
    pub(super) fn indexes(&self) -> Vec<MenuLink<'a>> {
        let taxonomies = self.archive.site.taxonomy_ids().map(Goal::Taxonomy);
        [Goal::News].into_iter().chain(taxonomies).filter_map(|goal| self.link(goal)).collect()
    }

    fn chosen(&self, items: &'a [MenuItem]) -> Vec<MenuLink<'a>> {
        let entry = |item: &'a MenuItem| match &item.to {
            // A name that means nothing was reported.
            MenuTarget::Page(name) => self.link(goal(self.archive, name)?),
            MenuTarget::Elsewhere { href, label } => Some(MenuLink::Elsewhere(href, label)),
        };
        items.iter().filter_map(entry).collect()
    }

    /// All news; the sections that the site has put into an order, else the page of all; and a menu
    /// of the other ways into the archive.
    fn usual_nav(&self) -> Vec<MenuFace<'a>> {
        let site = &self.archive.site;
        let others = site.taxonomy_ids().filter(|id| Some(*id) != site.sections());
        let others: Vec<_> = others.filter_map(|id| self.link(Goal::Taxonomy(id))).collect();
        let mut entries: Vec<_> = self.entry(Goal::News).into_iter().collect();
        if let Some(sections) = site.sections() {
            let terms = self.archive.catalogue.terms(sections);
            let named = site.taxonomy(sections).order.iter();
            let named: Vec<_> =
                named.filter_map(|term| self.entry(Goal::Term(terms.find(term)?))).collect();
            match named.is_empty() {
                true => entries.extend(self.entry(Goal::Taxonomy(sections))),
                false => entries.extend(named),
            }
        } else if others.len() <= FEW {
            entries.extend(others.into_iter().map(MenuFace::Link));
            return entries;
        }
        if !others.is_empty() {
            entries.push(MenuFace::Menu(ARCHIVE, others));
        }
        entries
    }

    /// The pages at the top of their folder that are listed: one more in a folder there changes no other
    /// page.
    fn usual_footer(&self) -> Vec<MenuLink<'a>> {
        let Menus { archive, lang, .. } = *self;
        let is_usual = |id: &PageId| {
            let page = archive.catalogue.page(*id);
            let lang = lang_of(archive, Goal::Page(*id), lang);
            !page.id.contains('/') && lang.is_some_and(|lang| page.is_listed(lang))
        };
        archive
            .catalogue
            .page_ids()
            .filter(is_usual)
            .filter_map(|id| self.link(Goal::Page(id)))
            .collect()
    }

    fn entry(&self, goal: Goal) -> Option<MenuFace<'a>> {
        self.link(goal).map(MenuFace::Link)
    }

    /// The link to `goal`, in the nearest edition that has it.
    fn link(&self, goal: Goal) -> Option<MenuLink<'a>> {
        let Menus { archive, basics, lang } = *self;
        let found = lang_of(archive, goal, lang)?;
        let locale = archive.locale(found);
        let name_of = |id: TaxonomyId| archive.site.taxonomy(id).name.as_str();
        let (name, link) = match goal {
            Goal::News => (NEWS.to_owned(), Index::News(locale).page(None)),
            Goal::Search => (SEARCH.to_owned(), Link::Search(locale)),
            Goal::Taxonomy(id) => (name_of(id).to_owned(), Link::Taxonomy(locale, name_of(id))),
            Goal::Term(id) => {
                let term = &basics.terms[id];
                let name = format!("{}/{}", term.taxonomy, term.address);
                (name, Index::Term(locale, term).page(None))
            }
            Goal::Page(id) => {
                let page = basics.standing[id.0 as usize][found.index()].as_ref()?;
                let name = format!("{}/{}", page_folder(), archive.catalogue.page(id).id);
                (name, Link::Standing(page))
            }
        };
        Some(MenuLink::Page { name, link, locale })
    }
}
