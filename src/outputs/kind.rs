//! What every kind of output has.
//!
//! A kind names its outputs, and says what each is made from: its *outline*, a plain struct of
//! faces. Making the outline is the one step that sees the archive. The bytes are made from the
//! outline and the studio alone, so the digest of the outline tells whether they are still as
//! they were.

use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Edition, TermRef};
use crate::content::{Moment, StaticFile};
use crate::digest::Digestible;
use crate::faces::{ArticleFace, Faces, Frame, HasAddresses};
use crate::language::Locale;
use crate::outputs::fault::Made;
use crate::outputs::parts::chrome::Version;
use crate::outputs::parts::studio::Studio;
use crate::site::{Lang, TaxonomyId};
use crate::theme::Asset;

/// A kind of output: a value of it is one output, named by the numbers of the archive.
pub(crate) trait Kind: Sized {
    /// All that an output shows.
    type Outline<'a>: Digestible;

    /// What is said of all outputs of the kind.
    const TRAITS: Traits;

    /// The outputs of an edition.
    fn of_edition(_archive: &Archive, _edition: &Edition, _add: &mut dyn FnMut(Address, Self)) {}

    /// The outputs that belong to no edition.
    fn of_site(_site: &Whole, _add: &mut dyn FnMut(Address, Self)) {}

    /// The outputs that list what is planned.
    fn of_plan(_plan: &dyn Listing, _archive: &Archive, _add: &mut dyn FnMut(Address, Self)) {}

    /// The edition that it belongs to; what belongs to none is made with the default language's.
    fn lang(&self) -> Option<Lang> {
        None
    }

    /// The file that asked for it, for messages: an article, a page or a copied file.
    fn source<'a>(&'a self, _archive: &'a Archive) -> Option<&'a str> {
        None
    }

    /// The file whose text it shows.
    fn text_file<'a>(&self, _archive: &'a Archive) -> Option<&'a str> {
        None
    }

    /// The page as sitemaps list it, if it is an index page.
    fn listed(&self) -> Option<&dyn Listed> {
        None
    }

    /// Makes the outline.
    fn outline<'a>(&'a self, material: &'a Material) -> Made<Self::Outline<'a>>;

    /// Makes the bytes of the output at `address`.
    fn bytes(
        outline: &Self::Outline<'_>,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()>;
}

/// What is said of all outputs of a kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traits {
    /// What it depends on beside its outline.
    pub(crate) made_with: MadeWith,
    /// Whether `check` makes it too: what has nothing in it that could be wrong it need not.
    pub(crate) is_checked: bool,
    /// Whether it takes long to make: it is made when all others could be.
    pub(crate) is_slow: bool,
    /// Whether its address tells what is in it, so that a browser may keep it.
    pub(crate) is_lasting: bool,
    /// Whether it is a page that readers see.
    pub(crate) is_page: bool,
    /// Whether it stands for a file, or a term: people keep and share its address.
    pub(crate) is_kept: bool,
    /// Whether it stands at an old address, which a file names.
    pub(crate) is_alias: bool,
    /// Whether the index of the sitemaps names it.
    pub(crate) is_sitemap: bool,
    /// Whether it is made of what is known of analysed articles.
    pub(crate) is_index_piece: bool,
}

impl Traits {
    /// What is said of most kinds that are made with `made_with`.
    pub(crate) const fn of(made_with: MadeWith) -> Self {
        Traits {
            made_with,
            is_checked: true,
            is_slow: false,
            is_lasting: false,
            is_page: false,
            is_kept: false,
            is_alias: false,
            is_sitemap: false,
            is_index_piece: false,
        }
    }
}

/// What an output depends on beside its outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MadeWith {
    /// A template, with the edition's words.
    Template(&'static str),
    /// The edition's words and the program.
    Words,
    /// The program alone.
    Program,
    /// Nothing: its outline has its bytes, or tells them apart from all others.
    Nothing,
}

impl MadeWith {
    /// The template, if it is made with one.
    pub(crate) fn template(&self) -> Option<&'static str> {
        match *self {
            MadeWith::Template(name) => Some(name),
            MadeWith::Words | MadeWith::Program | MadeWith::Nothing => None,
        }
    }
}

/// What the outputs of a site that belong to no edition are named from.
pub(crate) struct Whole<'a> {
    /// The archive.
    pub(crate) archive: &'a Archive,
    /// The files that are copied as they are.
    pub(crate) statics: &'a [StaticFile],
    /// The theme's files.
    pub(crate) assets: &'a [Asset],
}

/// What was planned first, for those that list it.
pub(crate) trait Listing: HasAddresses {
    /// The index pages of the edition `lang` in the order of their addresses.
    fn index_pages(&self, lang: Lang) -> Box<dyn Iterator<Item = (&Address, &dyn Listed)> + '_>;

    /// All addresses that begin with `start`, in their order.
    fn addresses(&self, start: &str) -> Box<dyn Iterator<Item = &str> + '_>;

    /// The addresses of all sitemaps.
    fn sitemaps(&self) -> Vec<&Address>;
}

/// A page as sitemaps list it.
pub(crate) trait Listed: Sync {
    /// The nearest page in each edition.
    fn versions<'a>(&self, material: &'a Material) -> Vec<Version<'a>>;

    /// When it was last changed, if that is known.
    fn changed(&self, archive: &Archive) -> Option<Moment>;

    /// Whether search engines may show it.
    fn is_indexed(&self, archive: &Archive) -> bool;
}

/// What outlines are made from.
pub(crate) struct Material<'a> {
    /// The archive.
    pub(crate) archive: &'a Archive,
    /// The edition's language.
    pub(crate) lang: Lang,
    /// The edition's faces.
    pub(crate) faces: Faces<'a>,
    /// All outputs.
    pub(crate) plan: &'a dyn Listing,
    /// The theme's files.
    pub(crate) assets: &'a [Asset],
    /// What all editions say.
    pub(crate) voices: Vec<crate::language::Voice<'a>>,
}

impl<'a> Material<'a> {
    /// The edition's listings.
    pub(crate) fn edition(&self) -> &'a Edition {
        self.archive.edition(self.lang)
    }

    /// The data of the edition's language.
    pub(crate) fn locale(&self) -> &'a Locale {
        self.archive.locale(self.lang)
    }

    /// What all pages of the edition have around them.
    pub(crate) fn frame(&self) -> &Frame<'a> {
        self.faces.frame()
    }

    /// The `count` newest of `listed` that are shown; it runs from the oldest to the newest, and the
    /// newest of these are first.
    pub(crate) fn newest<'f>(
        &'f self,
        listed: &'f [ArticleId],
        count: usize,
    ) -> Vec<&'f ArticleFace<'f>> {
        let is_shown = |id: &&ArticleId| self.archive.catalogue.is_listed(**id);
        self.faces.articles(listed.iter().rev().filter(is_shown).take(count))
    }

    /// The terms that the edition has anything to show of, in the site's order.
    pub(crate) fn sorted_terms(&self, taxonomy: TaxonomyId) -> Vec<TermRef> {
        let mut terms = self.archive.sorted_terms(taxonomy, self.lang);
        terms.retain(|term| self.archive.shows_term(self.lang, *term));
        terms
    }

    /// The places of a term's pages in the edition.
    pub(crate) fn of_term(&self, term: TermRef) -> &'a [ArticleId] {
        self.edition().term(term)
    }
}

/// Room for the bytes of one output after the other.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    /// What a template gives.
    pub(crate) draft: Vec<u8>,
    /// The output.
    pub(crate) bytes: Vec<u8>,
}

impl Buffers {
    /// The bytes of the last output.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
