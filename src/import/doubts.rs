//! Texts that look as if they were in other languages than they would be taken for.
//!
//! An old site may keep a language in a way that its reader does not know, or that its settings do not
//! name. Whole editions would then stand under the wrong language, and nobody would see it before the
//! site is published. So such an import is refused before anything is written.

use std::collections::{BTreeMap, HashMap};

use super::arrange::{is_tag, language, tag_of};
use super::likely;
use super::piece::{OldSite, Piece, counted};
use super::report::{Notes, Topic};
use super::tree::stem;
use crate::diagnostics::{Code, Diagnostics, Place, shown};
use crate::paths::folder;
use crate::site::{Site, language_id};

/// Of so many texts, one in another script makes the language of all doubtful; fewer are named one
/// by one.
const ONE_OF: usize = 10;

/// Whether the languages of the texts of `old` are sure enough to go on; where not, that is reported.
pub(super) fn none(
    site: &Site,
    old: &OldSite,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> bool {
    let unnamed = || old.pieces.iter().filter(|piece| piece.as_written && piece.lang.is_none());
    let Some(tag) = unnamed().next().map(|piece| tag_of(site, old, piece)) else { return true };
    let tag = language(site, tag).map_or(tag, |lang| &site.language(lang).tag);
    let all = unnamed().count();
    let named = by_names(old, tag);
    if let Some(first) = named.values().flatten().next() {
        report_names(site, &named, first, all, tag, diagnostics);
        notes.count_left_out(Topic::Doubt, old.pieces.len());
        return false;
    }
    let foreign = |piece: &'_ Piece| likely::foreign_script(&piece.body, tag);
    let foreign: Vec<(&Piece, &str)> =
        unnamed().filter_map(|piece| Some((piece, foreign(piece)?))).collect();
    match foreign.first() {
        Some((first, script)) if foreign.len() * ONE_OF >= all => {
            let seem = seem(foreign.len(), all, tag);
            let message = format!("{seem}, by the letters, which are {script}");
            let hint = format!(
                "say their language in the old site's settings, or in their names, such as a.ru.md; {}",
                insist(tag)
            );
            diagnostics.add(Code::UnknownLanguage, Place::file(&first.origin), message, hint);
            notes.count_left_out(Topic::Doubt, old.pieces.len());
            false
        }
        _ => {
            for (piece, script) in foreign {
                let note = format!("is taken for `{tag}`, though its letters are {script}");
                notes.add(Topic::Letters, &piece.origin, piece.start, note);
            }
            true
        }
    }
}

fn report_names(
    site: &Site,
    named: &BTreeMap<String, Vec<&Piece>>,
    first: &Piece,
    all: usize,
    tag: &str,
    diagnostics: &mut Diagnostics,
) {
    let seem = seem(named.values().map(Vec::len).sum(), all, tag);
    let list: Vec<String> = named
        .iter()
        .map(|(name, pieces)| format!("`{}` ({})", shown(name), counted(pieces.len(), "text")))
        .collect();
    let list = list.join(", ");
    let message = format!("{seem}, by the names of folders or files: {list}");
    let (known, new): (Vec<&String>, Vec<&String>) =
        named.keys().partition(|name| is_tag(site, name));
    let add: Vec<String> = new.iter().map(|name| format!("[languages.{}]", as_tag(name))).collect();
    let call = known
        .iter()
        .map(|name| format!("give the folder `{}` the name `{}`", shown(name), as_tag(name)));
    let write = (!add.is_empty()).then(|| format!("write {} into site.toml", add.join(", ")));
    let advice: Vec<String> = write.into_iter().chain(call).collect();
    let hint = format!("{} and import again; {}", advice.join("; "), insist(tag));
    diagnostics.add(Code::UnknownLanguage, Place::file(&first.origin), message, hint);
}

/// The tag that the folder `name` may mean: `zh-TW` for `zh_tw`.
fn as_tag(name: &str) -> String {
    let tag = name.replace('_', "-");
    language_id(&tag).map_or(tag, |id| id.to_string())
}

/// That `number` of the `all` texts that name no language seem not to be in the language `tag`.
fn seem(number: usize, all: usize, tag: &str) -> String {
    let name = if all == 1 { "names" } else { "name" };
    let seem = if number == 1 { "seems" } else { "seem" };
    let all = counted(all, "text");
    format!("of {all} that {name} no language, {number} {seem} not to be in `{tag}`")
}

fn insist(tag: &str) -> String {
    format!("to import them as `{tag}` all the same, add `--trust-settings` to the command")
}

/// The texts whose names or folders look like languages, by these names. `tag` is what they would be
/// taken for.
fn by_names<'o>(old: &'o OldSite, tag: &str) -> BTreeMap<String, Vec<&'o Piece>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut found: BTreeMap<String, Vec<(&Piece, String)>> = BTreeMap::new();
    for piece in old.pieces.iter().filter(|piece| piece.as_written) {
        let said = piece.lang.as_deref();
        let name = said.or_else(|| parts(&piece.origin).find(|part| looks_like_one(part)));
        let rest = without(&piece.origin, name.unwrap_or_default());
        *places.entry(rest.clone()).or_default() += 1;
        if let (None, Some(name)) = (said, name) {
            found.entry(name.to_owned()).or_default().push((piece, rest));
        }
    }
    // A folder `it` or `to-do` may be none of a language: then few texts in it have a translation.
    let is_language = |name: &str, pieces: &[(&Piece, String)]| {
        let twins = pieces.iter().filter(|(_, rest)| places.get(rest).is_some_and(|n| *n > 1));
        !name.eq_ignore_ascii_case(tag) && twins.count() * 2 >= pieces.len()
    };
    found.retain(|name, pieces| is_language(name, pieces));
    let pieces =
        |list: Vec<(&'o Piece, String)>| list.into_iter().map(|(piece, _)| piece).collect();
    found.into_iter().map(|(name, list)| (name, pieces(list))).collect()
}

/// What may name the language of the file `path`: its folders, and the end of its name.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    let suffix = stem(path).0.rsplit_once('.').map(|(_, suffix)| suffix);
    folder(path).split('/').chain(suffix)
}

/// The path `path` without the folder or the suffix `name`.
fn without(path: &str, name: &str) -> String {
    let folders: Vec<&str> = folder(path).split('/').filter(|part| *part != name).collect();
    let (stem, _) = stem(path);
    let stem = stem.strip_suffix(name).and_then(|stem| stem.strip_suffix('.')).unwrap_or(stem);
    format!("{}/{stem}", folders.join("/"))
}

/// Whether a name looks like a language's: two letters, with or without a script or a region.
fn looks_like_one(name: &str) -> bool {
    let mut parts = name.split(['-', '_']);
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_language = parts.next().is_some_and(|part| part.len() == 2 && is_letters(part));
    let is_region = |part: &str| matches!(part.len(), 2 | 4) && is_letters(part);
    is_language && parts.all(is_region) && likely::script(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::{looks_like_one, without};

    #[test]
    fn names_of_languages() {
        for name in ["ru", "pt-br", "zh_CN", "zh-hant", "sr-Latn-RS"] {
            assert!(looks_like_one(name), "{name}");
        }
        for name in ["", "cn", "news", "a-b", "faq", "ru-", "я", "e1", "2024", "ru-posts"] {
            assert!(!looks_like_one(name), "{name}");
        }
    }

    #[test]
    fn paths_without_a_language() {
        assert_eq!(without("content/ru/news/a.md", "ru"), "content/news/a");
        assert_eq!(without("content/news/a.ru.md", "ru"), "content/news/a");
        assert_eq!(without("a.md", "ru"), "/a");
    }
}
