//! What an article says to machines: a <https://schema.org/NewsArticle>.

use serde::Serialize;

use super::outline::ArticleOutline;
use crate::faces::{Dated, Index, TermFace, VersionFace};
use crate::language::Locale;
use crate::outputs::parts::json_ld::{CONTEXT, script};
use crate::site::is_sections;

/// A `NewsArticle`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    main_entity_of_page: &'a str,
    headline: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    /// Where it is no longer what it was: that it was taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    creative_work_status: Option<&'static str>,
    in_language: &'a str,
    date_published: String,
    date_modified: String,
    author: Author<'a>,
    publisher: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_location: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    image: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translator: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<CorrectionComment<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work_translation: Vec<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    is_part_of: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    article_section: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'a str>,
}

/// An organisation, a person, a place or a series.
#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// Those who signed it, else whoever published it.
#[derive(Serialize)]
#[serde(untagged)]
enum Author<'a> {
    Publisher(Named<'a>),
    People(Vec<Named<'a>>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CorrectionComment<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: &'a str,
    date_published: String,
}

/// The same bulletin in another language.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    in_language: &'a str,
}

/// The article at `url` with its `title`, in the edition of `locale`; `publisher` is the agency or the
/// site.
pub(super) fn news_article<'a>(
    article: &'a ArticleOutline<'a>,
    (url, base): (&str, &str),
    (title, locale): (&str, &Locale),
    publisher: &str,
    dateline: Option<&str>,
) -> String {
    let organization = || Named::new("Organization", publisher);
    let at_page = |kind: &'static str, term: &&'a TermFace<'a>| {
        let page = Index::Term(locale, term).page(None);
        Named { url: Some(page.address().absolute(base)), ..Named::new(kind, term.label) }
    };
    let author = match article.authors.as_slice() {
        [] => Author::Publisher(organization()),
        people => Author::People(people.iter().map(|one| at_page("Person", one)).collect()),
    };
    let series = article.series.iter().map(|part| at_page("CreativeWorkSeries", &part.series));
    let labels = |of_sections: bool| {
        let terms = article.terms.iter();
        let terms = terms.filter(|term| is_sections(term.taxonomy) == of_sections);
        terms.map(|term| term.label).collect()
    };
    let mut pictures: Vec<String> = Vec::new();
    for picture in article.picture.iter().chain(&article.gallery) {
        let address = picture.file.absolute(base);
        if !pictures.contains(&address) {
            pictures.push(address);
        }
    }
    let translations = article.translations.iter().filter(|_| article.is_original);
    let withdrawn = article.withdrawal.map(|withdrawal| withdrawal.date);
    let changed = withdrawn.or(article.updated).unwrap_or(article.date);
    script(&NewsArticle {
        context: CONTEXT,
        kind: "NewsArticle",
        id: url,
        url,
        main_entity_of_page: url,
        headline: title,
        description: Some(article.summary).filter(|_| withdrawn.is_none()),
        creative_work_status: withdrawn.map(|_| "Withdrawn"),
        in_language: &locale.tag,
        date_published: article.date.rfc3339(),
        date_modified: changed.rfc3339(),
        author,
        publisher: organization(),
        dateline: dateline.map(|dateline| dateline.trim_end_matches(['–', '—', ' ', '-'])),
        content_location: article.place.map(|name| Named::new("Place", name)),
        image: pictures,
        translator: article.translator.map(|name| Named::new("Person", name)),
        correction: article.corrections.iter().map(correction).collect(),
        translation_of_work: article.work.map(|work| work_at(work, base)),
        work_translation: translations.map(|work| work_at(*work, base)).collect(),
        is_part_of: series.collect(),
        article_section: labels(true),
        keywords: labels(false),
    })
}

impl<'a> Named<'a> {
    fn new(kind: &'static str, name: &'a str) -> Self {
        Named { kind, name, url: None }
    }
}

fn correction<'a>((date, note): &(Dated<'a>, &'a str)) -> CorrectionComment<'a> {
    CorrectionComment { kind: "CorrectionComment", text: note, date_published: date.rfc3339() }
}

fn work_at<'a>(work: VersionFace<'a>, base: &str) -> Work<'a> {
    let url = work.address.absolute(base);
    Work { kind: "NewsArticle", id: url.clone(), url, in_language: &work.locale.tag }
}
