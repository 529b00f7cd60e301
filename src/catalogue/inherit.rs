//! Which article is the original, and what the others take over from it.

use std::sync::Arc;

use jiff::civil::Date;

use super::terms::Written;
use super::{
    Article, ArticleId, Bulletin, BulletinId, Catalogue, LeftOut, NamedFiles, PageId, Publish,
    StandingFacts, StandingPage, TermRef, Text, withdrawal::withdrawal,
};
use crate::content::front_matter::Places;
use crate::content::{Kind, Listing, Manuscript, Moment, SourceFile, Withdrawn};
use crate::diagnostics::Diagnostics;
use crate::site::{Lang, Site, TaxonomyId};

/// Adds the bulletin that has `versions`, those of them that are published.
pub(super) fn add_bulletin(
    catalogue: &mut Catalogue,
    site: &Site,
    publish: Publish,
    versions: Vec<Manuscript>,
    diagnostics: &mut Diagnostics,
) {
    let original = original(site, &versions);
    let id = versions[original].source.id.clone();
    let mut source = Inherited::of(&versions[original]);
    let original_lang = versions[original].source.lang;

    let bulletin = BulletinId(catalogue.bulletins.len() as u32);
    let mut articles: Vec<Option<ArticleId>> = vec![None; site.languages.len()];
    for manuscript in versions {
        let date = manuscript.front.date.or(source.date).unwrap_or_else(|| stand_in(bulletin));
        if let Some(left_out) = left_out(publish, &manuscript, Some(date), &source) {
            let listed = catalogue.left_out.entry((Kind::Bulletin, id.clone())).or_default();
            // An article that waits for its original's day is not named beside it.
            if left_out.until.is_none() || manuscript.front.date.is_some() {
                listed.push(left_out);
            }
            continue;
        }
        preview(catalogue, publish, &manuscript, Some(date), &source);
        let lang = manuscript.source.lang;
        let translates = (lang != original_lang).then(|| {
            manuscript.front.translated_from.as_ref().map_or(original_lang, |origin| origin.lang)
        });
        let article = article(
            catalogue,
            site,
            &manuscript,
            &mut source,
            Fixed { bulletin, date, translates },
            diagnostics,
        );
        articles[lang.index()] = Some(ArticleId(catalogue.articles.len() as u32));
        catalogue.articles.push(article);
    }
    // The original may be left out while a translation is not.
    let published =
        articles[original_lang.index()].or_else(|| articles.iter().copied().flatten().next());
    if let Some(original) = published {
        catalogue.bulletins.push(Bulletin { id, articles, original });
    }
}

/// Stands for a date that an error was reported for, so that no other is: each bulletin gets a
/// day of its own, lest two of them seem to have one address.
fn stand_in(bulletin: BulletinId) -> Moment {
    let day =
        jiff::civil::date(1, 1, 1).saturating_add(jiff::Span::new().days(bulletin.0 % 3_000_000));
    Moment { day, at: jiff::Timestamp::UNIX_EPOCH, time: None }
}

/// The original among `versions`: the one that translates nothing; of several, the one in the
/// default language, else the first in site.toml's order.
pub(super) fn original(site: &Site, versions: &[Manuscript]) -> usize {
    let rank = |at: usize| {
        let Manuscript { source, front, .. } = &versions[at];
        (front.translated_from.is_some(), source.lang != site.default_language, source.lang)
    };
    (1..versions.len()).fold(0, |best, at| if rank(at) < rank(best) { at } else { best })
}

/// What translations take over.
struct Inherited {
    date: Option<Moment>,
    source: Option<Arc<str>>,
    terms: Vec<Option<Vec<String>>>,
    /// The same as numbers, once an article has asked for them.
    numbered: Option<Arc<[TermRef]>>,
    files: NamedFiles,
    related: Arc<[String]>,
    pinned: bool,
    listing: Listing,
    layout: Option<String>,
    withdrawn: Option<Withdrawn>,
    draft: bool,
}

impl Inherited {
    fn of(original: &Manuscript) -> Self {
        let front = &original.front;
        Inherited {
            date: front.date,
            source: front.source.as_deref().map(Arc::from),
            terms: front.terms.clone(),
            numbered: None,
            files: named_files(original, original.source.path.as_str().into()),
            related: front.related.as_deref().unwrap_or_default().into(),
            pinned: front.pinned.unwrap_or(false),
            listing: front.listing.unwrap_or_default(),
            layout: front.layout.clone(),
            withdrawn: front.withdrawn.clone(),
            draft: front.draft.unwrap_or(false),
        }
    }
}

/// What is settled before an article is put together.
struct Fixed {
    bulletin: BulletinId,
    date: Moment,
    translates: Option<Lang>,
}

fn article(
    catalogue: &mut Catalogue,
    site: &Site,
    manuscript: &Manuscript,
    original: &mut Inherited,
    Fixed { bulletin, date, translates }: Fixed,
    diagnostics: &mut Diagnostics,
) -> Article {
    let (lang, front) = (manuscript.source.lang, &*manuscript.front);
    let of_original = (original.withdrawn.as_ref(), original.files.lang);
    let withdrawal = withdrawal(site, manuscript, of_original, diagnostics);
    let is_withdrawn = withdrawal.is_some();
    let text = match is_withdrawn {
        true => Text::withdrawn(manuscript, date.day),
        false => text(manuscript, Some(date.day), original),
    };
    Article {
        bulletin,
        lang,
        date,
        kicker: front.kicker.clone().filter(|_| !is_withdrawn),
        place: front.place.clone().filter(|_| !is_withdrawn),
        source: front.source.as_deref().map(Arc::from).or_else(|| original.source.clone()),
        terms: numbered(catalogue, site, (&text.path, lang), &front.terms, original, diagnostics),
        related: front.related.as_deref().map_or_else(|| original.related.clone(), Arc::from),
        pinned: front.pinned.unwrap_or(original.pinned),
        listing: front.listing.unwrap_or(original.listing),
        withdrawal: withdrawal.map(Box::new),
        updated: front.updated.filter(|_| !is_withdrawn),
        // They repeat what was wrong.
        corrections: if is_withdrawn { Vec::new() } else { front.corrections.clone() },
        translates,
        origin_hash: front.translated_from.as_ref().and_then(|origin| origin.hash.clone()),
        translator: front.translator.clone().filter(|_| !is_withdrawn),
        guid: front.guid.as_deref().map(Box::from),
        text,
    }
}

/// The terms of an article as numbers; a field that is left out is the original's.
fn numbered(
    catalogue: &mut Catalogue,
    site: &Site,
    file: (&str, Lang),
    own: &[Option<Vec<String>>],
    original: &mut Inherited,
    diagnostics: &mut Diagnostics,
) -> Arc<[TermRef]> {
    let inherits_all = file.0 == &*original.files.path || own.iter().all(Option::is_none);
    if let Some(numbered) = original.numbered.as_ref().filter(|_| inherits_all) {
        return numbered.clone();
    }
    let (mut all, mut places) = (Vec::new(), Places::new(site));
    let (path, lang) = file;
    for taxonomy in site.taxonomy_ids() {
        let own = own.get(taxonomy.index()).and_then(Option::as_ref);
        let (path, lang) =
            if own.is_some() { (path, lang) } else { (&*original.files.path, original.files.lang) };
        let written = own.or_else(|| original.terms.get(taxonomy.index())?.as_ref());
        let field = Some(site.taxonomy(taxonomy).field.as_str());
        let terms = &mut catalogue.terms[taxonomy.index()];
        for word in written.into_iter().flatten() {
            let written = Written { word, path, field, lang };
            let term = terms.add(site, written, &mut places, diagnostics);
            if !all.contains(&term) {
                all.push(term);
            }
        }
    }
    let all: Arc<[_]> = all.into();
    if inherits_all {
        original.numbered = Some(all.clone());
    }
    all
}

/// The text of `manuscript`, on a `day` if it is an article's.
fn text(manuscript: &Manuscript, day: Option<Date>, original: &Inherited) -> Text {
    let mut text = Text::new(manuscript, day);
    let files = named_files(manuscript, text.path.clone());
    text.image = files.image(&original.files).map(Box::new);
    text.gallery = files.gallery(&original.files);
    text.attachments = files.attachments(&original.files);
    text
}

fn named_files(manuscript: &Manuscript, path: Arc<str>) -> NamedFiles {
    NamedFiles { path, lang: manuscript.source.lang, front: manuscript.front.clone() }
}

fn left_out(
    publish: Publish,
    manuscript: &Manuscript,
    date: Option<Moment>,
    original: &Inherited,
) -> Option<LeftOut> {
    let own = manuscript.front.draft;
    let is_draft = own.unwrap_or(original.draft) && !publish.drafts;
    let until = date.filter(|date| date.at > publish.now && !publish.future && !is_draft);
    let held_by = || original.files.path.clone();
    (is_draft || until.is_some()).then(|| LeftOut {
        path: manuscript.source.path.clone(),
        until,
        held_by: (is_draft && own.is_none()).then(held_by),
        aliases: manuscript.front.aliases.clone(),
    })
}

/// Notes what is published only because it was asked for.
fn preview(
    catalogue: &mut Catalogue,
    publish: Publish,
    manuscript: &Manuscript,
    date: Option<Moment>,
    original: &Inherited,
) {
    let strict = Publish { drafts: false, future: false, now: publish.now };
    catalogue.previewed.extend(left_out(strict, manuscript, date, original));
}

impl Catalogue {
    /// Adds the standing page that has `versions`, those of them that are published.
    pub(super) fn add_page(&mut self, site: &Site, publish: Publish, versions: &[Manuscript]) {
        let original = Inherited::of(&versions[original(site, versions)]);
        for manuscript in versions {
            let Manuscript { source: SourceFile { id, lang, .. }, front, .. } = manuscript;
            let date = front.date.or(original.date);
            let Some(text) = self.published(publish, manuscript, date, &original) else { continue };
            let PageId(number) = *self.page_numbers.entry(id.clone()).or_insert_with(|| {
                self.pages.push(StandingPage::new(site, id.clone()));
                PageId(self.pages.len() as u32 - 1)
            });
            let page = &mut self.pages[number as usize];
            let origin = front.translated_from.as_ref();
            page.texts[lang.index()] = Some(text);
            page.facts[lang.index()] = StandingFacts {
                date,
                listing: front.listing.unwrap_or(original.listing),
                layout: front.layout.clone().or_else(|| original.layout.clone()),
                updated: front.updated,
                translates: origin.map(|origin| origin.lang),
                origin_hash: origin.and_then(|origin| origin.hash.clone()),
                translator: front.translator.clone(),
            };
        }
    }

    /// Adds the texts of the page of a term that has `versions`, those that are published.
    pub(super) fn add_term_page(
        &mut self,
        site: &Site,
        publish: Publish,
        taxonomy: TaxonomyId,
        versions: &[Manuscript],
        diagnostics: &mut Diagnostics,
    ) {
        let original = Inherited::of(&versions[original(site, versions)]);
        for manuscript in versions {
            let Some(text) = self.published(publish, manuscript, None, &original) else { continue };
            let SourceFile { id, lang, .. } = &manuscript.source;
            let terms = &mut self.terms[taxonomy.index()];
            let written = Written { word: id, path: &text.path, field: None, lang: *lang };
            let TermRef { term, .. } =
                terms.add(site, written, &mut Places::new(site), diagnostics);
            terms.get_mut(term).texts[lang.index()] = Some(text);
        }
    }

    /// The text of `manuscript`, which is dated `date`, if it is published.
    fn published(
        &mut self,
        publish: Publish,
        manuscript: &Manuscript,
        date: Option<Moment>,
        original: &Inherited,
    ) -> Option<Text> {
        let source = &manuscript.source;
        if let Some(left_out) = left_out(publish, manuscript, date, original) {
            let listed = self.left_out.entry((source.kind, source.id.clone())).or_default();
            // One that waits for its original's day is not named beside it.
            if left_out.until.is_none() || manuscript.front.date.is_some() {
                listed.push(left_out);
            }
            return None;
        }
        preview(self, publish, manuscript, date, original);
        Some(text(manuscript, None, original))
    }
}
