//! Translations whose original is not there: perhaps it is, under another name.

use super::key;
use super::undated::{home, translation_of};
use crate::content::front_matter::{Step, place};
use crate::content::{Kind, Manuscript};
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::paths::{folder, name};
use crate::site::{Lang, Site};
use crate::slug::slug;

/// For how many translations an original is looked for: each is held against all others.
const LOOKED_FOR: usize = 100;

/// Warns of the translations among `manuscripts`, which are sorted, whose original is not there.
pub(super) fn report(site: &Site, manuscripts: &[Manuscript], diagnostics: &mut Diagnostics) {
    let mut left = LOOKED_FOR;
    for group in manuscripts.chunk_by(|a, b| key(a) == key(b)) {
        if !matches!(group[0].source.kind, Kind::Bulletin | Kind::Page) {
            continue;
        }
        for manuscript in group {
            let Some(origin) = &manuscript.front.translated_from else { continue };
            let (own, lang) = (manuscript.source.lang, origin.lang);
            let is_itself = lang == own;
            if !is_itself && has(group, lang) {
                continue;
            }
            let tag = &site.language(lang).tag;
            let noun = manuscript.source.kind.noun();
            let message = match is_itself {
                true => {
                    format!("the {noun} is the one in `{tag}`, and says that it translates that")
                }
                false => {
                    format!("there is no {noun} in `{tag}`, which this one says it translates")
                }
            };
            let is_asked = !is_itself && left > 0;
            left -= usize::from(is_asked);
            let original = is_asked.then(|| similar(manuscript, lang, manuscripts)).flatten();
            let hint = match original {
                Some(original) => {
                    let wanted = translation_of(site, original, &site.language(own).tag);
                    let at = &manuscript.source.path;
                    let original = name(&original.source.path);
                    match folder(at) == folder(&wanted) {
                        true => format!("name it as its original, {original}: {}", name(&wanted)),
                        false => format!("put it beside its original: {wanted}"),
                    }
                }
                None => format!("add that {noun}, correct `translated_from`, or take it out"),
            };
            let steps = [Step::Field("translated_from"), Step::Field("lang")];
            let place = place(site, &manuscript.source.path, &steps);
            diagnostics.add(Code::MissingOriginal, place, message, hint);
        }
    }
}

fn has(group: &[Manuscript], lang: Lang) -> bool {
    group.iter().any(|version| version.source.lang == lang)
}

/// The article in the language `lang` beside `manuscript` that has a similar name, and is not
/// translated into its language.
fn similar<'m>(
    manuscript: &Manuscript,
    lang: Lang,
    manuscripts: &'m [Manuscript],
) -> Option<&'m Manuscript> {
    let source = &manuscript.source;
    let is_beside = |group: &&[Manuscript]| {
        group[0].source.kind == source.kind
            && home(&group[0]) == home(manuscript)
            && has(group, lang)
            && !has(group, source.lang)
    };
    let groups = manuscripts.chunk_by(|a, b| key(a) == key(b)).filter(is_beside);
    let named: Vec<(String, &[Manuscript])> =
        groups.map(|group| (slug(group[0].source.slug()), group)).collect();
    let own = slug(source.slug());
    let near = nearest(&own, named.iter().map(|(name, _)| name.as_str()))?;
    let (_, group) = named.iter().find(|(name, _)| name == near)?;
    group.iter().find(|version| version.source.lang == lang)
}
