//! A bulletin without a date: perhaps it is a translation that is not named as its original.

use super::inherit::original;
use super::key;
use crate::content::front_matter::{Step, place};
use crate::content::{Kind, Manuscript};
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::paths::{folder, name};
use crate::site::{Lang, Site};
use crate::slug::slug;

/// For how many bulletins an original is looked for: each is held against all others, and who
/// forgets a date once does not do so a thousand times.
const LOOKED_FOR: usize = 100;

const ADD: &str = "add a line `date: 2025-08-13` between the two --- lines";

/// Reports the bulletins among `manuscripts`, which are sorted, that have no date. It is reported in
/// the original, where it is to be mended.
pub(super) fn report(site: &Site, manuscripts: &[Manuscript], diagnostics: &mut Diagnostics) {
    let groups = || manuscripts.chunk_by(|a, b| key(a) == key(b));
    let bulletins = || groups().filter(|group| group[0].source.kind == Kind::Bulletin);
    let undated = bulletins().filter_map(|group| {
        let original = &group[original(site, group)];
        (original.front.date.is_none() && !original.broken).then_some((group, original))
    });
    let mut candidates: Option<Vec<Candidate>> = None;
    for (number, (group, manuscript)) in undated.enumerate() {
        // One in several languages, the site's own among them, lacks its date, and no original.
        let is_complete = group.len() > 1 && manuscript.source.lang == site.default_language;
        let is_asked = !is_complete && number < LOOKED_FOR;
        let hint = if is_asked {
            let candidates = candidates.get_or_insert_with(|| {
                bulletins().filter_map(|group| Candidate::new(site, group)).collect()
            });
            match find_original(manuscript, candidates) {
                None => {
                    taken(manuscript, candidates).unwrap_or_else(|| hint(site, manuscript, None))
                }
                found => hint(site, manuscript, found),
            }
        } else {
            ADD.to_owned()
        };
        let at = place(site, &manuscript.source.path, &[Step::Field("date")]);
        diagnostics.add(Code::MissingDate, at, "the date is missing", hint);
    }
}

fn hint(site: &Site, manuscript: &Manuscript, original: Option<&Manuscript>) -> String {
    let tag = &site.language(manuscript.source.lang).tag;
    let is_translation = manuscript.front.translated_from.is_some();
    match original {
        Some(original) => {
            let wanted = translation_of(site, original, tag);
            let path = &manuscript.source.path;
            let step = match folder(path) == folder(&wanted) {
                true => format!("name it as its original: {}", name(&wanted)),
                false => format!("put it beside its original: {wanted}"),
            };
            match is_translation {
                true => format!("it is a translation: {step}"),
                false => format!("{ADD}; or is it a translation? {step}"),
            }
        }
        None if is_translation => format!(
            "it is a translation: put it beside its original, with the same name, and .{tag}.md at \
             its end"
        ),
        None if is_bare(manuscript) && manuscript.source.lang != site.default_language => {
            format!("{ADD}; or is it a translation? put it beside its original, with the same name")
        }
        None => ADD.to_owned(),
    }
}

/// The path that the translation of `original` into the language `tag` has.
pub(super) fn translation_of(site: &Site, original: &Manuscript, tag: &str) -> String {
    let path = &original.source.path;
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let own = format!(".{}", site.language(original.source.lang).tag);
    format!("{}.{tag}.md", stem.strip_suffix(&own).unwrap_or(stem))
}

/// A bulletin that has a date, and so may be what one without a date translates.
struct Candidate<'m> {
    group: &'m [Manuscript],
    original: &'m Manuscript,
    /// Its name, as an address has it.
    slug: String,
}

impl<'m> Candidate<'m> {
    fn new(site: &Site, group: &'m [Manuscript]) -> Option<Self> {
        let original = &group[original(site, group)];
        original.front.date?;
        Some(Candidate { group, original, slug: slug(original.source.slug()) })
    }
}

/// The article that `manuscript` may translate, among the `candidates`: the one with the hash that it
/// names, else one with its name, else the one in its folder with the most similar name, else the
/// only one there. Each lacks the language.
fn find_original<'m>(
    manuscript: &Manuscript,
    candidates: &[Candidate<'m>],
) -> Option<&'m Manuscript> {
    let lang = manuscript.source.lang;
    let lacks = |group: &[Manuscript]| !group.iter().any(|version| version.source.lang == lang);
    let possible = || candidates.iter().filter(|other| lacks(other.group));
    let origin = manuscript.front.translated_from.as_ref();
    if let Some(hash) = origin.and_then(|origin| origin.hash.as_ref()) {
        let mut versions = possible().flat_map(|other| other.group.iter());
        if let Some(found) = versions.find(|version| version.body.hash == *hash) {
            return Some(found);
        }
    }
    let own_name = slug(manuscript.source.slug());
    if let Some(found) = possible().find(|other| other.slug == own_name) {
        return Some(found.original);
    }
    let is_beside = |other: &&Candidate| {
        home(other.original) == home(manuscript) && translates(origin_lang(manuscript), other.group)
    };
    let beside: Vec<&Candidate> = possible().filter(is_beside).collect();
    let near = nearest(&own_name, beside.iter().map(|other| other.slug.as_str()));
    let near = beside.iter().find(|other| Some(other.slug.as_str()) == near);
    let only = || {
        let only = beside.first().filter(|_| beside.len() == 1 && is_bare(manuscript));
        // Where a similar one has the language, this one is that once more, and no other's.
        only.filter(|_| taken(manuscript, candidates).is_none())
    };
    near.or_else(only).map(|other| other.original)
}

/// What to do where `manuscript` seems to translate one of the `candidates` once more.
fn taken(manuscript: &Manuscript, candidates: &[Candidate]) -> Option<String> {
    let own = slug(manuscript.source.slug());
    let beside = || candidates.iter().filter(|other| home(other.original) == home(manuscript));
    let near = nearest(&own, beside().map(|other| other.slug.as_str()))?;
    let other = beside().find(|other| other.slug == near)?;
    let is_there = |version: &&Manuscript| version.source.lang == manuscript.source.lang;
    let there = other.group.iter().find(is_there)?;
    let there = name(&there.source.path);
    Some(format!("{ADD}; or is it a translation once more? {there} is there already: delete one"))
}

/// The folder of a bulletin, whether it has one of its own or not.
pub(super) fn home(manuscript: &Manuscript) -> &str {
    folder(&manuscript.source.id)
}

fn origin_lang(manuscript: &Manuscript) -> Option<Lang> {
    manuscript.front.translated_from.as_ref().map(|origin| origin.lang)
}

/// Whether a translation from the language `lang`, if it names one, may be one of `group`.
fn translates(lang: Option<Lang>, group: &[Manuscript]) -> bool {
    lang.is_none_or(|lang| group.iter().any(|version| version.source.lang == lang))
}

/// Whether an article has nothing but what a translation needs.
fn is_bare(manuscript: &Manuscript) -> bool {
    let front = &manuscript.front;
    front.translated_from.is_some()
        || (front.terms.iter().all(Option::is_none) && front.source.is_none())
}
