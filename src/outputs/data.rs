//! The archive as data: a line of JSON an article, a file a year.

use serde::Serialize;
use std::collections::BTreeMap;

use super::fault::{Made, RenderError};
use super::kind::{Buffers, Kind, MadeWith, Material, Traits};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Catalogue, Edition};
use crate::content::Listing;
use crate::faces::{
    Dated, Destination, HeadlineFace, PictureFace, ShownHeadline, ShownName, TermName, VersionFace,
    WithdrawalFace,
};
use crate::language::Locale;
use crate::site::Lang;

/// The articles of an edition's year as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Data(Lang, i16);

/// What it is made from: the articles, the oldest first.
#[derive(Debug)]
pub(crate) struct DataOutline<'a> {
    articles: Vec<ArticleData<'a>>,
}

/// An article as data.
#[derive(Debug)]
struct ArticleData<'a> {
    id: &'a str,
    headline: &'a HeadlineFace<'a>,
    withdrawal: Option<WithdrawalFace<'a>>,
    updated: Option<Dated<'a>>,
    place: Option<&'a str>,
    source: Option<&'a str>,
    terms: Box<[&'a TermName<'a>]>,
    picture: Option<PictureFace<'a>>,
    translates: Option<&'a Locale>,
    translator: Option<&'a str>,
    versions: Vec<VersionFace<'a>>,
}

crate::digest::digestible! {
    DataOutline<'a> { articles }
    ArticleData<'a> {
        id, headline, withdrawal, updated, place, source, terms, picture, translates, translator,
        versions,
    }
}

/// An article as a line of `catalogue.jsonl`.
#[derive(Serialize)]
struct Line<'a> {
    /// The bulletin's id.
    id: &'a str,
    lang: &'a str,
    /// The address, from the site's root.
    address: &'a str,
    title: &'a str,
    date: String,
    /// That it was taken back.
    withdrawn: Option<Withdrawn<'a>>,
    updated: Option<String>,
    place: Option<&'a str>,
    source: Option<&'a str>,
    summary: &'a str,
    /// The terms' ids by taxonomy.
    terms: BTreeMap<&'a str, Vec<&'a str>>,
    image: Option<Image<'a>>,
    translated_from: Option<&'a str>,
    translator: Option<&'a str>,
    /// The addresses of the same bulletin in other languages.
    translations: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
struct Withdrawn<'a> {
    date: String,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct Image<'a> {
    /// The address from the site's root, or the URL on another host.
    address: &'a str,
    alt: Option<&'a str>,
    caption: Option<&'a str>,
    credit: Option<&'a str>,
}

impl Kind for Data {
    type Outline<'a> = DataOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Program);

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        for year in edition.years() {
            let own = edition.own_of(&archive.catalogue, year);
            if own.iter().any(|id| is_told(&archive.catalogue, *id)) {
                let address = address::catalogue(archive.tag(edition.lang), year);
                add(address, Data(edition.lang, year));
            }
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<DataOutline<'a>> {
        let catalogue = &material.archive.catalogue;
        let own = material.edition().own_of(catalogue, self.1).iter();
        let told = own.filter(|id| is_told(catalogue, **id));
        Ok(DataOutline { articles: told.map(|id| data(material, *id)).collect() })
    }

    fn bytes(
        outline: &DataOutline,
        address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        for article in &outline.articles {
            serde_json::to_writer(&mut buffers.bytes, &article.line()).map_err(|error| {
                RenderError::Write(address.as_str().to_owned(), error.to_string())
            })?;
            buffers.bytes.push(b'\n');
        }
        Ok(())
    }
}

/// Whether the article `id` has a line, if only one that says that it was taken back.
fn is_told(catalogue: &Catalogue, id: ArticleId) -> bool {
    catalogue.article(id).listing == Listing::All
}

fn data<'a>(material: &'a Material, id: ArticleId) -> ArticleData<'a> {
    let Material { archive, faces, .. } = material;
    let article = archive.catalogue.article(id);
    let bulletin = archive.catalogue.bulletin_of(id);
    ArticleData {
        id: &bulletin.id,
        headline: &faces.article(id).headline,
        withdrawal: faces.withdrawal(id),
        updated: article.updated.map(|moment| faces.dated(moment)),
        place: article.place.as_deref(),
        source: article.source.as_deref(),
        // They keep its place in their lists, and say what it was about.
        terms: if article.withdrawal.is_none() { faces.term_names(id) } else { Box::default() },
        picture: faces.picture(&article.text),
        translates: article.translates.map(|lang| archive.locale(lang)),
        translator: article.translator.as_deref(),
        versions: faces.others(id).map(|other| faces.version(other)).collect(),
    }
}

impl ArticleData<'_> {
    fn line(&self) -> Line<'_> {
        let mut terms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for term in &self.terms {
            let ShownName { taxonomy, id, .. } = &***term;
            terms.entry(taxonomy).or_default().push(id);
        }
        let versions = self.versions.iter();
        let ShownHeadline { locale, address, title, summary, date } = &**self.headline;
        Line {
            id: self.id,
            lang: &locale.tag,
            address: address.as_str(),
            title,
            date: date.machine(),
            withdrawn: self.withdrawal.map(|WithdrawalFace { date, note }| Withdrawn {
                date: date.machine(),
                note: note.map(|(note, _)| note),
            }),
            updated: self.updated.map(|date| date.machine()),
            place: self.place,
            source: self.source,
            summary,
            terms,
            image: self.picture.as_ref().map(image),
            translated_from: self.translates.map(|locale| locale.tag.as_str()),
            translator: self.translator,
            translations: versions
                .map(|at| (at.locale.tag.as_str(), at.address.as_str()))
                .collect(),
        }
    }
}

fn image<'a>(picture: &'a PictureFace) -> Image<'a> {
    Image {
        address: match &picture.file {
            Destination::Verbatim(url) => url,
            Destination::Output(address, _)
            | Destination::OtherLanguage(address, ..)
            | Destination::Picture(address, ..)
            | Destination::File(address, ..) => address.as_str(),
        },
        alt: picture.alt.map(|(alt, _)| alt),
        caption: picture.caption.map(|(caption, _)| caption),
        credit: picture.credit,
    }
}
