//! What the page of an article shows.

use serde::Serialize;
use tera::Value;

use super::news_article::news_article;
use super::outline::{ArticleOutline, PartOutline};
use crate::faces::{Dated, Index, TermFace, WithdrawalFace};
use crate::outputs::fault::Made;
use crate::outputs::parts::attachment::AttachmentView;
use crate::outputs::parts::chrome::{Head, Surroundings};
use crate::outputs::parts::entry::{DateText, Href, LinkView, Named};
use crate::outputs::parts::image::ImageView;
use crate::outputs::parts::studio::Studio;
use crate::values::Node;

/// An article's page; its text is the page's body.
#[derive(Debug, Serialize)]
pub(crate) struct ArticleView {
    /// The bulletin's id.
    pub(crate) id: String,
    /// When it was published.
    pub(crate) date: DateText,
    /// That it was taken back: then it has no text, and nothing else that it said.
    pub(crate) withdrawn: Option<WithdrawnView>,
    /// When it was changed.
    pub(crate) updated: Option<DateText>,
    /// The dateline, in the language's own manner; none where the article has no place and
    /// no agency.
    pub(crate) dateline: Option<String>,
    /// What it says in short.
    pub(crate) summary: String,
    /// A few words above the headline.
    pub(crate) kicker: Option<String>,
    /// The picture.
    pub(crate) image: Option<ImageView>,
    /// Further pictures.
    pub(crate) gallery: Vec<ImageView>,
    /// Files to download.
    pub(crate) attachments: Vec<AttachmentView>,
    /// What was corrected, the first one first.
    pub(crate) corrections: Vec<CorrectionView>,
    /// Who wrote it, each an [`AuthorView`](crate::outputs::parts::entry::AuthorView).
    pub(crate) authors: Vec<Value>,
    /// The series that it is a part of.
    pub(crate) series: Vec<PartView>,
    /// The terms by taxonomy; only taxonomies in which it has any, and none of authors and series.
    pub(crate) taxonomies: Vec<TaxonomyTerms>,
    /// The article that it translates.
    pub(crate) original: Option<LinkView>,
    /// Who translated it.
    pub(crate) translator: Option<String>,
    /// The same bulletin in other languages.
    pub(crate) translations: Vec<LinkView>,
    /// The article before it in this edition, an
    /// [`EntryView`](crate::outputs::parts::entry::EntryView) like those below.
    pub(crate) previous: Option<Value>,
    /// The article after it.
    pub(crate) next: Option<Value>,
    /// Those that its editor names, then earlier articles with the same terms; their HTML is a line's.
    pub(crate) related: Vec<Value>,
    /// Anything that its front matter has for themes.
    pub(crate) extra: Option<Node>,
}

/// A part of a series.
#[derive(Debug, Serialize)]
pub(crate) struct PartView {
    /// The series' id.
    pub(crate) id: String,
    /// The series' page.
    pub(crate) href: Href,
    /// What the series is called.
    pub(crate) label: Named,
    /// The part's number.
    pub(crate) part: usize,
    /// The part before it, an [`EntryView`](crate::outputs::parts::entry::EntryView); its HTML is a
    /// line's.
    pub(crate) previous: Option<Value>,
    /// The part after it.
    pub(crate) next: Option<Value>,
}

/// That an article was taken back.
#[derive(Debug, Serialize)]
pub(crate) struct WithdrawnView {
    /// When.
    pub(crate) date: DateText,
    /// Why, if its file says so.
    pub(crate) note: Option<Named>,
}

/// A correction.
#[derive(Debug, Serialize)]
pub(crate) struct CorrectionView {
    /// When it was made.
    pub(crate) date: DateText,
    /// What was wrong.
    pub(crate) note: String,
}

/// An article's terms in one taxonomy.
#[derive(Debug, Serialize)]
pub(crate) struct TaxonomyTerms {
    /// The taxonomy's name.
    pub(crate) name: String,
    /// What it is called.
    pub(crate) label: String,
    /// The terms, each a [`LinkView`].
    pub(crate) terms: Vec<Value>,
}

pub(super) fn view(
    article: &ArticleOutline,
    page: &Surroundings,
    studio: &Studio,
) -> Made<(Head, ArticleView)> {
    let dateline = dateline(article, studio)?;
    let head = head(article, page, dateline.as_deref(), studio)?;
    let corrections = article.corrections.iter().map(|note| correction(note, studio));
    let view = ArticleView {
        id: article.id.to_owned(),
        date: studio.date(&article.date)?,
        withdrawn: article.withdrawal.map(|at| withdrawn(&at, studio)).transpose()?,
        updated: article.updated.map(|date| studio.date(&date)).transpose()?,
        dateline,
        summary: article.summary.to_owned(),
        kicker: article.kicker.map(str::to_owned),
        image: ImageView::of(article.picture.as_ref(), studio)?,
        gallery: ImageView::all(&article.gallery, studio)?,
        attachments: AttachmentView::all(&article.attachments, studio)?,
        corrections: corrections.collect::<Made<_>>()?,
        authors: studio.authors(&article.authors)?,
        series: article.series.iter().map(|part| part_view(part, studio)).collect::<Made<_>>()?,
        taxonomies: taxonomies(&article.terms, studio)?,
        original: article.original.map(|version| studio.version(version)),
        translator: article.translator.map(str::to_owned),
        translations: article.translations.iter().map(|at| studio.version(*at)).collect(),
        previous: article.previous.map(|entry| studio.entry(entry)).transpose()?,
        next: article.next.map(|entry| studio.entry(entry)).transpose()?,
        related: studio.lines(&article.related)?,
        extra: article.extra.cloned(),
    };
    Ok((head, view))
}

/// What the article's page says of itself.
fn head(
    article: &ArticleOutline,
    page: &Surroundings,
    dateline: Option<&str>,
    studio: &Studio,
) -> Made<Head> {
    let base = page.frame.base.as_str();
    let title = page.here.heading(&studio.voice)?;
    let publisher = article.source.unwrap_or(studio.title());
    let named = (title.as_str(), studio.locale());
    Ok(Head {
        description: article.summary.to_owned(),
        day: Some(studio.day(article.date.day())?.full.clone()),
        image: article.picture.as_ref().map(|picture| picture.file.absolute(base)),
        json_ld: Some(news_article(article, (&page.url(), base), named, publisher, dateline)),
        feed: None,
    })
}

fn withdrawn(
    WithdrawalFace { date, note }: &WithdrawalFace,
    studio: &Studio,
) -> Made<WithdrawnView> {
    let note = note.map(|(note, locale)| studio.named(note, Some(locale)));
    Ok(WithdrawnView { date: studio.date(date)?, note })
}

fn dateline(article: &ArticleOutline, studio: &Studio) -> Made<Option<String>> {
    // It is the beginning of the text.
    if article.withdrawal.is_some() {
        return Ok(None);
    }
    let day = studio.day(article.date.day())?;
    let place = article.place.map(|place| studio.locale().capitals(place));
    let mut arguments = vec![("date", day.month_day.as_str().into())];
    arguments.extend(place.as_deref().map(|place| ("place", place.into())));
    arguments.extend(article.source.map(|source| ("source", source.into())));
    let id = match (&place, article.source) {
        (Some(_), Some(_)) => "dateline",
        (Some(_), None) => "dateline-place",
        (None, Some(_)) => "dateline-source",
        (None, None) => return Ok(None),
    };
    studio.say(id, &arguments).map(Some)
}

fn part_view(part: &PartOutline, studio: &Studio) -> Made<PartView> {
    let PartOutline { series, number, previous, next } = part;
    Ok(PartView {
        id: series.id.to_owned(),
        href: Href::to(&Index::Term(studio.locale(), series).page(None).address()),
        label: studio.named(series.label, series.label_locale),
        part: *number,
        previous: previous.map(|entry| studio.line(entry)).transpose()?,
        next: next.map(|entry| studio.line(entry)).transpose()?,
    })
}

fn correction((date, note): &(Dated, &str), studio: &Studio) -> Made<CorrectionView> {
    Ok(CorrectionView { date: studio.date(date)?, note: (*note).to_owned() })
}

/// The terms by taxonomy, which they are in the order of.
fn taxonomies(terms: &[&TermFace], studio: &Studio) -> Made<Vec<TaxonomyTerms>> {
    let of_taxonomy = terms.chunk_by(|a, b| a.taxonomy == b.taxonomy);
    let taxonomies = of_taxonomy.map(|terms| {
        let name = terms[0].taxonomy;
        let label = studio.taxonomy(name)?;
        Ok(TaxonomyTerms { name: name.to_owned(), label, terms: studio.terms(terms)? })
    });
    taxonomies.collect()
}
