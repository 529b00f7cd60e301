//! The words of films and sounds: `speech.vtt` and `speech.ru.vtt` beside `speech.mp4`.
//!
//! Nothing names such a file but its own name: it is used where a text shows the film.

use std::collections::{BTreeMap, BTreeSet};

use icu_locale::LanguageIdentifier;

use crate::address::Address;
use crate::content::markdown::FileKind;
use crate::names::composed;
use crate::site::{Lang, Site};

/// The words of a film.
#[derive(Debug)]
pub(crate) struct Track {
    /// Their language.
    pub(crate) lang: LanguageIdentifier,
    /// Where they stand.
    pub(crate) address: Address,
}

/// A file that has the words of a film.
pub(super) struct Found<'p> {
    /// The film's path without its ending.
    film: String,
    /// The language, where the file's name has one.
    lang: Option<LanguageIdentifier>,
    /// The file.
    pub(super) path: &'p String,
}

/// The languages of the texts that show a film, by the films' paths without their endings.
pub(super) type Films = BTreeMap<String, BTreeSet<Lang>>;

/// The files among those at `paths` that have the words of one of the `films`.
pub(super) fn find<'p>(films: &Films, paths: impl Iterator<Item = &'p String>) -> Vec<Found<'p>> {
    let paths = paths.filter(|path| is_words(path) && !films.is_empty());
    let found = paths.filter_map(|path| {
        let named = composed(path);
        let (film, lang) = parts(&named, |stem| films.contains_key(stem))?;
        Some(Found { film: film.to_owned(), lang, path })
    });
    let mut found: Vec<Found> = found.collect();
    // What says its language is taken before what is only thought to be in it.
    found.sort_by_key(|found| found.lang.is_none());
    found
}

/// Whether the name of the file `path` says that it has the words of a film.
fn is_words(path: &str) -> bool {
    FileKind::of(path).is_some_and(FileKind::is_words_of_film)
}

/// The path of the film whose words are in the file `path`, without its ending, and the language.
fn parts(path: &str, is_film: impl Fn(&str) -> bool) -> Option<(&str, Option<LanguageIdentifier>)> {
    let (stem, _) = path.rsplit_once('.').filter(|_| is_words(path))?;
    if is_film(stem) {
        return Some((stem, None));
    }
    let (film, tag) = stem.rsplit_once('.')?;
    // Longer ones are words: `speech.final.vtt`.
    let is_tag = matches!(tag.split(['-', '_']).next().map_or(0, str::len), 2 | 3);
    let lang = tag.replace('_', "-").parse().ok().filter(|_| is_tag && is_film(film))?;
    Some((film, Some(lang)))
}

/// The path of a film or a sound that is played, without its ending.
pub(super) fn stem(path: &str) -> Option<&str> {
    let is_played = FileKind::of(path).is_some_and(|kind| kind.plays);
    path.rsplit_once('.').map(|(stem, _)| stem).filter(|_| is_played)
}

/// The tracks that were `found`, by the `films`, each at the address that `address` has for its file.
pub(super) fn by_film(
    site: &Site,
    films: &Films,
    found: Vec<Found>,
    address: impl Fn(&str) -> Option<Address>,
) -> BTreeMap<String, Vec<Track>> {
    let mut tracks: BTreeMap<String, Vec<Track>> = BTreeMap::new();
    for Found { film, lang, path } in found {
        let lang = lang.or_else(|| Some(likely(site, films.get(&film)?)?.clone()));
        let Some((lang, address)) = lang.zip(address(path)) else { continue };
        let tracks = tracks.entry(film).or_default();
        // Of two files in one language, as `zh-CN` and `zh_CN`, a menu would show the same.
        if tracks.iter().all(|other| other.lang != lang) {
            tracks.push(Track { lang, address });
        }
    }
    tracks
}

/// The language of words that do not say theirs: of those whose texts show the film, the one that a
/// bulletin's original is most likely in.
fn likely<'s>(site: &'s Site, langs: &BTreeSet<Lang>) -> Option<&'s LanguageIdentifier> {
    let default = Some(&site.default_language).filter(|lang| langs.contains(lang));
    default.or(langs.first()).map(|lang| &site.language(*lang).id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_tracks() {
        let found = |path: &str| {
            let (stem, lang) = parts(path, |stem| matches!(stem, "a/b" | "a/b.en"))?;
            Some((stem.to_owned(), lang.map(|lang| lang.to_string())))
        };
        let track =
            |stem: &str, lang: Option<&str>| Some((stem.to_owned(), lang.map(str::to_owned)));
        assert_eq!(found("a/b.vtt"), track("a/b", None));
        assert_eq!(found("a/b.en.VTT"), track("a/b.en", None));
        assert_eq!(found("a/b.zh_hant.vtt"), track("a/b", Some("zh-Hant")));
        for none in ["a/b.srt", "a/c.vtt", "a/b.final.vtt", "a/b.1.vtt", "b.vtt", "vtt", "a/b..vtt"]
        {
            assert_eq!(found(none), None, "{none}");
        }
        assert_eq!((stem("a/b.mp4"), stem("a/b.avi"), stem("a.b/c")), (Some("a/b"), None, None));
    }
}
