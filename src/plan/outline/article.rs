//! The outline of an article's page.

use super::{ArticleOutline, picture};
use crate::catalogue::ArticleId;
use crate::plan::Facts;
use crate::site::Lang;

/// How many related bulletins are shown, and how far back each term is searched for them.
const RELATED: usize = 4;
const SEARCHED: usize = 8;

pub(super) fn article(facts: &Facts, lang: Lang, id: ArticleId) -> ArticleOutline {
    let (previous, next) = facts.edition(lang).neighbours(id);
    let image = facts.catalogue.article(id).image.as_ref();
    ArticleOutline {
        previous,
        next,
        related: related(facts, lang, id),
        picture: image.and_then(|image| picture(facts, image).ok()),
    }
}

/// The earlier articles of the edition that share the most terms with `id`, the newest first
/// among equals. Only what came before counts, so that a page never changes for a later one.
fn related(facts: &Facts, lang: Lang, id: ArticleId) -> Vec<ArticleId> {
    let rank = |id: ArticleId| facts.catalogue.rank(id);
    let here = rank(id);
    let mut found: Vec<(u32, ArticleId)> = Vec::with_capacity(16 * SEARCHED);
    for term in facts.catalogue.article(id).all_terms() {
        let listed = facts.edition(lang).term(term);
        let earlier = &listed[..listed.partition_point(|other| rank(*other) < here)];
        let own = earlier
            .iter()
            .rev()
            .take(SEARCHED)
            .filter(|other| facts.catalogue.article(**other).lang == lang);
        found.extend(own.map(|other| (rank(*other), *other)));
    }
    // An article was found once for each term that it shares.
    found.sort_unstable_by(|a, b| b.cmp(a));
    let mut scores: Vec<(usize, ArticleId)> =
        found.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0].1)).collect();
    scores.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scores.into_iter().take(RELATED).map(|(_, other)| other).collect()
}
