//! What to read beside an article.

use crate::archive::Archive;
use crate::catalogue::{ArticleId, Bulletin, TermRef};
use crate::faces::{Dead, named_bulletin};
use crate::site::Lang;
use crate::taxonomy::Role;

/// How many related bulletins are shown: a row of them below the text.
const RELATED: usize = 4;
/// How far back each term is searched for them: a common term has thousands of bulletins, and of
/// those the newest are likely to be the nearest.
const SEARCHED: usize = 8;

/// What to read beside the article `id` of the edition `lang`: what its editor names, all of it, then
/// what is like it.
pub(super) fn related(archive: &Archive, lang: Lang, id: ArticleId) -> Vec<ArticleId> {
    let mut all = named(archive, lang, id);
    let room = RELATED.saturating_sub(all.len());
    let like_it: Vec<ArticleId> = of_same_terms(archive, lang, id, &all).take(room).collect();
    all.extend(like_it);
    all
}

/// What the editor of the article `id` names, each once. What leads nowhere, or is in no list, was told
/// of; that a bulletin names itself is often what it has from its original's list.
fn named(archive: &Archive, lang: Lang, id: ArticleId) -> Vec<ArticleId> {
    let article = archive.catalogue.article(id);
    let bulletins = article.related.iter().map(|named| named_bulletin(archive, named));
    let mut all = Vec::new();
    for bulletin in bulletins.filter_map(Result::<&Bulletin, Dead>::ok) {
        let nearest = bulletin.nearest(&archive.site, lang);
        let other = archive.catalogue.article(nearest);
        if other.bulletin != article.bulletin && other.is_listed() && !all.contains(&nearest) {
            all.push(nearest);
        }
    }
    all
}

/// The earlier articles of the edition that share the most terms with `id`, the newest first
/// among equals. Only what came before counts, so that a page never changes for a later one; what an
/// editor `named` stands there already.
fn of_same_terms(
    archive: &Archive,
    lang: Lang,
    id: ArticleId,
    named: &[ArticleId],
) -> impl Iterator<Item = ArticleId> {
    let rank = |id: ArticleId| archive.catalogue.rank(id);
    let here = rank(id);
    let mut found: Vec<(u32, ArticleId)> = Vec::with_capacity(16 * SEARCHED);
    let role = |term: &TermRef| archive.site.taxonomy(term.taxonomy).kind.role();
    // One author writes on many subjects.
    let terms = archive.catalogue.article(id).all_terms();
    for term in terms.filter(|term| role(term) != Role::Author) {
        let listed = archive.edition(lang).term(term);
        let earlier = &listed[..listed.partition_point(|other| rank(*other) < here)];
        // The places are counted, also those that are empty now: whose are not, stays as it is.
        let own = earlier.iter().rev().take(SEARCHED).filter(|other| {
            let article = archive.catalogue.article(**other);
            article.lang == lang && article.is_listed() && !named.contains(other)
        });
        found.extend(own.map(|other| (rank(*other), *other)));
    }
    // An article was found once for each term that it shares.
    found.sort_unstable_by(|a, b| b.cmp(a));
    let mut scores: Vec<(usize, ArticleId)> =
        found.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0].1)).collect();
    scores.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scores.into_iter().map(|(_, other)| other)
}
