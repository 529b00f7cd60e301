//! The archive as data: bulletins with their articles, standing pages, terms.
//!
//! In go the [`Manuscript`]s, out comes a [`Catalogue`] in which every article has what it
//! inherits from its original, drafts and future articles are gone, and terms are numbers.
//! Nothing here knows an address or a template.

mod due;
mod edition;
mod inherit;
mod labels;
mod named_files;
mod origins;
mod paging;
mod series;
mod spelling;
mod standing;
mod term_table;
mod terms;
mod text;
mod undated;
mod withdrawal;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::content::{Correction, Kind, Listing, Manuscript, Moment};
use crate::diagnostics::Diagnostics;
use crate::paths::name;
use crate::site::{Lang, Site, TaxonomyId};

pub(crate) use due::is_far_ahead;
pub(crate) use edition::Edition;
pub(crate) use labels::{Labels, unused_label};
use named_files::NamedFiles;
pub(crate) use named_files::{AttachedFile, Picture};
pub(crate) use paging::Pages;
pub(crate) use standing::{StandingFacts, StandingPage};
pub(crate) use term_table::TermTable;
pub use terms::TermRef;
pub(crate) use terms::{Term, Terms};
pub(crate) use text::{Text, nearest_text};
pub(crate) use withdrawal::Withdrawal;

/// The number of an article in [`Catalogue::articles`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub u32);

/// The number of a bulletin in [`Catalogue::bulletins`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BulletinId(pub u32);

/// The number of a standing page in [`Catalogue::pages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// All that is published, and what is known of it.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The bulletins, in the order of their ids.
    pub bulletins: Vec<Bulletin>,
    /// Their articles.
    pub articles: Vec<Article>,
    /// The standing pages, in the order of their ids.
    pub pages: Vec<StandingPage>,
    /// The terms of each taxonomy.
    terms: Vec<Terms>,
    /// What was left out, by kind and id.
    pub left_out: BTreeMap<(Kind, String), Vec<LeftOut>>,
    /// What would be left out, but was asked for.
    pub previewed: Vec<LeftOut>,
    page_numbers: HashMap<String, PageId>,
    /// By article: what lists ask of it. They ask for each place of each page, so it lies close together:
    /// an article has hundreds of bytes.
    briefs: Vec<Brief>,
    series: series::Series,
}

/// A piece of news.
#[derive(Debug, Clone)]
pub struct Bulletin {
    /// Its path below `content/bulletins`.
    pub id: String,
    /// Its articles, by language.
    pub articles: Vec<Option<ArticleId>>,
    /// The article that the others translate.
    pub original: ArticleId,
}

/// A bulletin in one language, with all that it inherits.
#[derive(Debug, Clone)]
pub struct Article {
    /// Its bulletin.
    pub bulletin: BulletinId,
    /// Its language.
    pub lang: Lang,
    /// Its headline and text.
    pub text: Text,
    /// When it was published.
    pub date: Moment,
    /// A few words above its headline.
    pub kicker: Option<String>,
    /// The dateline's place.
    pub place: Option<String>,
    /// The agency.
    pub source: Option<Arc<str>>,
    /// Its terms, in the order of their taxonomies.
    terms: Arc<[TermRef]>,
    /// The ids of bulletins to read beside it.
    pub related: Arc<[String]>,
    /// Whether it stands on top.
    pub pinned: bool,
    /// Where it is listed.
    pub listing: Listing,
    /// That it was taken back.
    pub withdrawal: Option<Box<Withdrawal>>,
    /// When it was changed.
    pub updated: Option<Moment>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The article that it was made from; `None` for an original.
    pub translates: Option<Lang>,
    /// The hash of that article at that time.
    pub origin_hash: Option<String>,
    /// Who translated it.
    pub translator: Option<String>,
    /// The id that feeds gave to it before it came here.
    pub guid: Option<Box<str>>,
}

/// What lists ask of an article.
#[derive(Debug, Clone, Copy)]
struct Brief {
    bulletin: BulletinId,
    /// Its place among all articles in the order of publication.
    rank: u32,
    /// See [`Article::is_listed`].
    is_listed: bool,
}

/// An article that is not published, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its file.
    pub path: String,
    /// `None` for a draft, else the day that it waits for.
    pub until: Option<Moment>,
    /// The file of the original that is a draft, where it does not say itself that it is one.
    pub held_by: Option<Arc<str>>,
    /// The old addresses that it will have.
    pub aliases: Vec<String>,
}

/// What is published.
#[derive(Debug, Clone, Copy)]
pub struct Publish {
    /// Drafts too.
    pub drafts: bool,
    /// What has a date after `now` too.
    pub future: bool,
    /// The moment of the build.
    pub now: Timestamp,
}

impl Catalogue {
    /// Joins `manuscripts`, sorted by path, into the archive of `site`.
    pub fn new(
        site: &Site,
        mut manuscripts: Vec<Manuscript>,
        publish: Publish,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut catalogue = Catalogue {
            articles: Vec::with_capacity(manuscripts.len()),
            terms: site.taxonomy_ids().map(Terms::new).collect(),
            ..Catalogue::default()
        };
        // A stable order: within an id that of the paths.
        manuscripts.sort_by(|a, b| key(a).cmp(&key(b)));
        undated::report(site, &manuscripts, diagnostics);
        origins::report(site, &manuscripts, diagnostics);
        let mut manuscripts = manuscripts.into_iter().peekable();
        while let Some(manuscript) = manuscripts.next() {
            let mut versions = vec![manuscript];
            while let Some(next) = manuscripts.next_if(|next| key(next) == key(&versions[0])) {
                versions.push(next);
            }
            match versions[0].source.kind {
                Kind::Bulletin => {
                    inherit::add_bulletin(&mut catalogue, site, publish, versions, diagnostics);
                }
                Kind::Page => catalogue.add_page(site, publish, &versions),
                Kind::Term(taxonomy) => {
                    catalogue.add_term_page(site, publish, taxonomy, &versions, diagnostics);
                }
            }
        }
        terms::add_groups(&mut catalogue.terms, site, diagnostics);
        catalogue.briefs = briefs(&catalogue.articles);
        catalogue.series = series::Series::new(site, &catalogue);
        catalogue
    }

    /// The last part of an article's address: its own, else the bulletin's.
    pub fn slug(&self, id: ArticleId) -> &str {
        let own = self.article(id).text.slug.as_deref();
        own.unwrap_or_else(|| name(&self.bulletin_of(id).id))
    }

    /// The article with the number `id`.
    pub fn article(&self, id: ArticleId) -> &Article {
        &self.articles[id.0 as usize]
    }

    /// The bulletin with the number `id`.
    pub fn bulletin(&self, id: BulletinId) -> &Bulletin {
        &self.bulletins[id.0 as usize]
    }

    /// The bulletin of the article `id`.
    pub fn bulletin_of(&self, id: ArticleId) -> &Bulletin {
        self.bulletin(self.bulletin_id(id))
    }

    /// All articles with their numbers.
    pub fn article_ids(&self) -> impl Iterator<Item = ArticleId> + use<> {
        (0..self.articles.len() as u32).map(ArticleId)
    }

    /// The bulletin with the id `id`.
    pub fn find_bulletin(&self, id: &str) -> Option<&Bulletin> {
        let found = self.bulletins.binary_search_by(|bulletin| bulletin.id.as_str().cmp(id));
        found.ok().map(|at| &self.bulletins[at])
    }

    /// Every text of the archive with its language: those of articles, pages and terms.
    pub fn texts(&self) -> impl Iterator<Item = (Lang, &Text)> {
        let articles = self.articles.iter().map(|article| (article.lang, &article.text));
        let pages = self.pages.iter().map(|page| &page.texts);
        let terms = self.term_refs().map(|id| &self.term(id).texts);
        let others = pages.chain(terms).flat_map(|texts| {
            let with_lang = texts.iter().enumerate();
            with_lang.filter_map(|(lang, text)| text.as_ref().map(|text| (Lang(lang as u8), text)))
        });
        articles.chain(others)
    }

    /// The place of an article among all in the order of publication: by its day, its moment, its
    /// bulletin's id.
    pub fn rank(&self, id: ArticleId) -> u32 {
        self.briefs[id.0 as usize].rank
    }

    /// The number of the bulletin of the article `id`.
    pub(crate) fn bulletin_id(&self, id: ArticleId) -> BulletinId {
        self.briefs[id.0 as usize].bulletin
    }

    /// Whether lists show the article `id`: see [`Article::is_listed`].
    pub(crate) fn is_listed(&self, id: ArticleId) -> bool {
        self.briefs[id.0 as usize].is_listed
    }

    /// The standing page with the number `id`.
    pub fn page(&self, id: PageId) -> &StandingPage {
        &self.pages[id.0 as usize]
    }

    /// The numbers of all standing pages.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..self.pages.len() as u32).map(PageId)
    }

    /// The number of the standing page with the id `id`.
    pub fn find_page(&self, id: &str) -> Option<PageId> {
        self.page_numbers.get(id).copied()
    }

    /// The terms of a taxonomy.
    pub fn terms(&self, taxonomy: TaxonomyId) -> &Terms {
        &self.terms[taxonomy.index()]
    }

    /// The numbers of all terms, by taxonomy.
    pub fn term_refs(&self) -> impl Iterator<Item = TermRef> + '_ {
        self.terms.iter().flat_map(Terms::refs)
    }

    /// The term with the number `id`.
    pub fn term(&self, id: TermRef) -> &Term {
        self.terms(id.taxonomy).get(id.term)
    }
}

fn briefs(articles: &[Article]) -> Vec<Brief> {
    let mut order: Vec<_> = articles
        .iter()
        .enumerate()
        .map(|(at, article)| (article.date.day, article.date.at, article.bulletin, at))
        .collect();
    order.par_sort_unstable();
    let brief = |article: &Article| Brief {
        bulletin: article.bulletin,
        rank: 0,
        is_listed: article.is_listed(),
    };
    let mut briefs: Vec<Brief> = articles.iter().map(brief).collect();
    for (rank, (.., at)) in order.into_iter().enumerate() {
        briefs[at].rank = rank as u32;
    }
    briefs
}

/// What manuscripts are grouped by.
fn key(manuscript: &Manuscript) -> (Kind, &str) {
    (manuscript.source.kind, &manuscript.source.id)
}

impl Article {
    /// When it was last changed; to be taken back is a change.
    pub fn changed(&self) -> Moment {
        let withdrawn = self.withdrawal.as_ref().map(|withdrawal| withdrawal.date);
        withdrawn.or(self.updated).unwrap_or(self.date)
    }

    /// Whether lists, feeds, the search and sitemaps have it: it was not taken back, and is not for
    /// those alone who have its address.
    pub fn is_listed(&self) -> bool {
        self.withdrawal.is_none() && self.listing == Listing::All
    }

    /// Whether its page may name `other`, the same in another language: what is for those alone who have
    /// its address is not named where everybody comes.
    pub(crate) fn may_name(&self, other: &Article) -> bool {
        other.listing == Listing::All || self.listing == Listing::Unlisted
    }

    /// Its terms, in the order of their taxonomies.
    pub fn all_terms(&self) -> impl Iterator<Item = TermRef> + '_ {
        self.terms.iter().copied()
    }

    /// Its terms in one taxonomy.
    pub fn terms(&self, taxonomy: TaxonomyId) -> impl Iterator<Item = TermRef> + '_ {
        self.all_terms().filter(move |term| term.taxonomy == taxonomy)
    }
}

impl Bulletin {
    /// The article for a reader of `lang`: that language's, else the nearest one's in its
    /// chain, else the original.
    pub fn nearest(&self, site: &Site, lang: Lang) -> ArticleId {
        let chain = &site.language(lang).chain;
        chain.iter().find_map(|lang| self.articles[lang.index()]).unwrap_or(self.original)
    }
}
