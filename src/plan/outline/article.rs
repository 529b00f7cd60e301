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
    let order = |id: ArticleId| facts.catalogue.order(id);
    let here = order(id);
    let mut scores: Vec<(ArticleId, usize)> = Vec::with_capacity(4 * SEARCHED);
    for (taxonomy, term) in facts.catalogue.article(id).all_terms() {
        let listed = facts.edition(lang).term(taxonomy, term);
        let earlier = &listed[..listed.partition_point(|other| order(*other) < here)];
        let own = earlier
            .iter()
            .rev()
            .take(SEARCHED)
            .filter(|other| facts.catalogue.article(**other).lang == lang);
        for other in own {
            match scores.iter_mut().find(|(known, _)| known == other) {
                Some((_, score)) => *score += 1,
                None => scores.push((*other, 1)),
            }
        }
    }
    scores.sort_by_key(|(other, score)| std::cmp::Reverse((*score, order(*other))));
    scores.into_iter().take(RELATED).map(|(other, _)| other).collect()
}
