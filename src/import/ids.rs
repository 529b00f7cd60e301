//! The ids of terms: the words of an old site in Latin letters.
//!
//! All words with one [`slug`] are one term, whatever language they stand in. Its id follows the rules
//! of one language: the first of the site in which a text has it, so that the order of files does
//! not matter.

use std::collections::{HashMap, HashSet};

use super::arrange::lang_of;
use super::piece::{OldSite, Piece};
use super::report::{Notes, Topic};
use super::terms::find;
use crate::site::{Lang, Site, TaxonomyId};
use crate::slug::{in_language, is_one_word, slug};
use crate::taxonomy::Finder;

/// The ids of terms by their taxonomies and slugs.
#[derive(Debug, Default)]
pub(super) struct Ids {
    by_slug: HashMap<(TaxonomyId, String), String>,
}

/// A word in the first language of the site in which a text has it.
struct Word<'o> {
    taxonomy: TaxonomyId,
    lang: Lang,
    text: &'o str,
    slug: String,
    piece: &'o Piece,
}

impl Ids {
    /// The ids of all terms of `old`. Two words that get one are noted.
    pub(super) fn new(site: &Site, finder: &dyn Finder, old: &OldSite, notes: &mut Notes) -> Self {
        let words = words(site, finder, old);
        let mut ids = Ids::default();
        for word in &words {
            let id = || in_language(word.text, &site.language(word.lang).id);
            ids.by_slug.entry((word.taxonomy, word.slug.clone())).or_insert_with(id);
        }
        ids.note_pairs(&words, notes);
        ids
    }

    /// The id of the term with a slug: that itself where no text has the term, or where its
    /// taxonomy gives it.
    pub(super) fn of(&self, taxonomy: TaxonomyId, slug: String) -> String {
        let key = (taxonomy, slug);
        self.by_slug.get(&key).cloned().unwrap_or(key.1)
    }

    /// Notes two different words of one language that become one term.
    fn note_pairs(&self, words: &[Word], notes: &mut Notes) {
        let mut first: HashMap<(TaxonomyId, Lang, String), &str> = HashMap::new();
        for word in words {
            let id = self.of(word.taxonomy, word.slug.clone());
            let other = *first.entry((word.taxonomy, word.lang, id.clone())).or_insert(word.text);
            if !is_one_word(word.text, other) {
                let note = format!(
                    "`{}` becomes the term `{id}`, as `{other}` does: if these are two, write \
                     another id in the place of one, such as `{id}-2`",
                    word.text
                );
                notes.add(Topic::Term, &word.piece.origin, word.piece.start, note);
            }
        }
    }
}

/// The words of all texts that become ids, each once; those of the default language first.
fn words<'o>(site: &Site, finder: &dyn Finder, old: &'o OldSite) -> Vec<Word<'o>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for piece in &old.pieces {
        let Some(lang) = lang_of(site, old, piece) else { continue };
        for (name, words) in &piece.fields.terms {
            let Some(taxonomy) = find(site, name) else { continue };
            for text in words.iter().map(|word| word.trim()) {
                if !seen.insert((taxonomy, lang, text)) {
                    continue;
                }
                let adopted = site.taxonomy(taxonomy).kind.adopt(text, finder);
                let slug = slug(text);
                // What has a code is named by that.
                if adopted.is_some_and(|adopted| adopted.term == slug) {
                    found.push(Word { taxonomy, lang, text, slug, piece });
                }
            }
        }
    }
    found.sort_by_key(|word| (word.lang != site.default_language, word.lang, word.text));
    let mut seen = HashSet::new();
    found.retain(|word| seen.insert((word.taxonomy, word.text)));
    found
}
