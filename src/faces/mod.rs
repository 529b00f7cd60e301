//! What pages may show of other things: of an article, a term, a page, an edition.
//!
//! A face is a plain struct with a digest. What a page shows is put together from faces (its
//! outline, see `outputs`), and nothing that is not in a face can be shown: so the digest of
//! an outline tells whether the page is still as it was. Faces live as long as an edition is
//! rendered, and are made when they are first asked for.

mod article;
mod dated;
mod destination;
mod face;
mod file;
mod frame;
mod indexed;
mod link;
mod menu;
mod named_files;
mod source;
mod term;
mod text;

use std::sync::OnceLock;

pub(crate) use article::{ArticleFace, HeadlineFace, ShownHeadline, VersionFace, WithdrawalFace};
pub(crate) use dated::Dated;
pub(crate) use destination::{
    Dead, Destination, HasAddresses, Stands, attachment, picture, resolve,
};
pub(crate) use file::{FileFace, TrackFace};
pub(crate) use frame::Frame;
pub(crate) use indexed::{Indexed, IndexedFace, IndexedFaces, IndexedText};
pub(crate) use link::{Index, Link, Whereto};
pub(crate) use menu::{MenuFace, MenuLink, NEWS, SEARCH, goal, page_folder};
pub(crate) use named_files::{AttachmentFace, PictureFace};
pub(crate) use source::{Subject, named_bulletin};
pub(crate) use term::{Basics, ShownName, StandingFace, TermFace, TermName};
pub(crate) use text::{TextFace, TextFile};

use crate::archive::Archive;
use crate::catalogue::{ArticleId, PageId, TermRef, Text};
use crate::content::Moment;
use crate::site::Lang;

/// The faces of an edition.
pub(crate) struct Faces<'a> {
    archive: &'a Archive,
    basics: &'a Basics<'a>,
    lang: Lang,
    frame: Frame<'a>,
    /// By bulletin: an edition lists one article of each.
    articles: Vec<OnceLock<ArticleFace<'a>>>,
    indexed: OnceLock<Indexed<'a>>,
}

impl<'a> Faces<'a> {
    /// The faces of the edition `lang` of `archive`, made of its `basics`.
    pub(crate) fn new(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Self {
        let bulletins = archive.catalogue.bulletins.len();
        Faces {
            archive,
            basics,
            lang,
            frame: frame::frame(archive, basics, lang),
            articles: (0..bulletins).map(|_| OnceLock::new()).collect(),
            indexed: OnceLock::new(),
        }
    }

    /// How many articles it can list.
    pub(crate) fn bulletins(&self) -> usize {
        self.articles.len()
    }

    /// What all pages of the edition have around them.
    pub(crate) fn frame(&self) -> &Frame<'a> {
        &self.frame
    }

    /// The article `id`, which the edition lists.
    pub(crate) fn article(&self, id: ArticleId) -> &ArticleFace<'a> {
        let bulletin = self.archive.catalogue.bulletin_id(id);
        let face = || article::article(self.archive, self.basics, id);
        self.articles[bulletin.0 as usize].get_or_init(face)
    }

    /// Those of the articles `ids`, which the edition lists, that are shown: the places of others are
    /// empty.
    pub(crate) fn articles<'f, 'i>(
        &'f self,
        ids: impl IntoIterator<Item = &'i ArticleId>,
    ) -> Vec<&'f ArticleFace<'f>> {
        let shown = ids.into_iter().filter(|id| self.archive.catalogue.is_listed(**id));
        shown.map(|id| -> &'f ArticleFace<'f> { self.article(*id) }).collect()
    }

    /// The article `id` as a version of another one.
    pub(crate) fn version(&self, id: ArticleId) -> VersionFace<'a> {
        article::version(self.archive, id)
    }

    /// The other articles of the bulletin of `id` that are named beside it, in the order of their
    /// languages. What was taken back is named by what was taken back too: there is nothing to read.
    pub(crate) fn others(&self, id: ArticleId) -> impl Iterator<Item = ArticleId> + use<'a> {
        let catalogue = &self.archive.catalogue;
        let article = catalogue.article(id);
        let all = catalogue.bulletin_of(id).articles.iter().flatten().copied();
        all.filter(move |other| {
            let named = catalogue.article(*other);
            let is_there = named.withdrawal.is_none() || article.withdrawal.is_some();
            *other != id && is_there && article.may_name(named)
        })
    }

    /// That the article `id` was taken back, if it was.
    pub(crate) fn withdrawal(&self, id: ArticleId) -> Option<WithdrawalFace<'a>> {
        article::withdrawal(self.archive, id)
    }

    /// The terms of the article `id` as data has them.
    pub(crate) fn term_names(&self, id: ArticleId) -> Box<[&'a TermName<'a>]> {
        self.basics.names_of(self.archive, id)
    }

    /// The term with the number `id`.
    pub(crate) fn term(&self, id: TermRef) -> &'a TermFace<'a> {
        &self.basics.terms[id]
    }

    /// The standing page `id` in the language `lang`, if there is one.
    pub(crate) fn standing(&self, id: PageId, lang: Lang) -> Option<&'a StandingFace<'a>> {
        self.basics.standing[id.0 as usize][lang.index()].as_ref()
    }

    /// The standing page `id` in the language `lang` as a version of another one.
    pub(crate) fn standing_version(&self, id: PageId, lang: Lang) -> Option<VersionFace<'a>> {
        let page = self.standing(id, lang)?;
        Some(VersionFace { locale: self.archive.locale(lang), address: &page.address })
    }

    /// The picture of a text, if its file is there.
    pub(crate) fn picture(&self, text: &'a Text) -> Option<PictureFace<'a>> {
        text.image.as_ref().and_then(|picture| named_files::picture(self.archive, picture))
    }

    /// The further pictures of a text whose files are there.
    pub(crate) fn gallery(&self, text: &'a Text) -> Vec<PictureFace<'a>> {
        let pictures = text.gallery.iter();
        pictures.filter_map(|picture| named_files::picture(self.archive, picture)).collect()
    }

    /// The files to download of a text that are there.
    pub(crate) fn attachments(&self, text: &'a Text) -> Vec<AttachmentFace<'a>> {
        let files = text.attachments.iter();
        files.filter_map(|file| named_files::attachment(self.archive, file)).collect()
    }

    /// A moment in the site's time zone.
    pub(crate) fn dated(&self, moment: Moment) -> Dated<'a> {
        Dated::new(moment, &self.archive.site.time_zone)
    }

    /// Makes what the search index has on all cores. A thread that waits for its share of such
    /// work may begin other work, which may wait for this in turn: so it is done before any is
    /// shared out.
    pub(crate) fn index(&self) {
        if self.indexed.get().is_none() {
            // Only another call of this could have come first, with the same.
            let _ = self.indexed.set(Indexed::in_parallel(self.archive, self.basics, self.lang));
        }
    }

    /// What the edition's search index has.
    pub(crate) fn indexed(&self) -> &Indexed<'a> {
        self.indexed.get_or_init(|| Indexed::new(self.archive, self.basics, self.lang))
    }
}
