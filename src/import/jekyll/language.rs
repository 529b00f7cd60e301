//! In which language a text is, and of which it is the translation.

use std::collections::{HashMap, HashSet};

use super::config::{Config, normal};
use crate::import::front::Front;
use crate::import::piece::Piece;
use crate::paths::folder;
use crate::site::Site;

/// Takes the language that the front matter says.
pub(super) fn given(front: &mut Front) -> Option<String> {
    front.first_text(&["lang", "language", "locale"])
}

/// The path of a file without the language that it names, and the language: that of the front
/// matter, of a folder, or of the file's name.
pub(super) fn of(
    site: &Site,
    config: &Config,
    path: &str,
    given: Option<String>,
) -> (String, Option<String>) {
    let is_language = |part: &str| config.is_language(site, part);
    let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
    let (stem, suffix) = match stem.rsplit_once('.').filter(|(_, tag)| is_language(tag)) {
        Some((stem, tag)) => (stem, Some(tag)),
        None => (stem, None),
    };
    let folder = folder(stem).split('/').find(|part| is_language(part));
    let parts: Vec<&str> = stem.split('/').collect();
    let without: Vec<&str> = match folder {
        Some(tag) => parts.iter().copied().filter(|part| *part != tag).collect(),
        None => parts,
    };
    let lang = given.or_else(|| suffix.or(folder).map(str::to_owned));
    (format!("{}.{extension}", without.join("/")), lang)
}

/// What a file has in common with its translations.
pub(super) struct Kinship {
    /// What the front matter says, if it says so.
    key: Option<String>,
    /// Its own address without the language in it.
    permalink: Option<String>,
    /// Its path without the language in it.
    bare: String,
}

impl Kinship {
    pub(super) fn of(
        site: &Site,
        config: &Config,
        front: &mut Front,
        permalink: Option<&str>,
        bare: &str,
    ) -> Self {
        let key = front.first_text(&["ref", "translation_id", "translationKey", "page_id"]);
        // One with a placeholder is of many texts.
        let permalink = permalink.filter(|permalink| !permalink.contains(':')).map(|permalink| {
            let parts = permalink.split('/').filter(|part| !part.is_empty());
            let mut is_before = true;
            let parts = parts.filter(|part| {
                let is_language = is_before && config.is_language(site, part);
                is_before &= !is_language;
                !is_language
            });
            parts.collect::<Vec<_>>().join("/")
        });
        Kinship { key, permalink, bare: bare.to_owned() }
    }

    fn group(&self) -> String {
        match (&self.key, &self.permalink) {
            (Some(key), _) => format!("ref {key}"),
            (None, Some(permalink)) => format!("permalink {permalink}"),
            (None, None) => self.bare.clone(),
        }
    }
}

/// Gives the pieces their groups: by key, else by the address that the files give themselves, else by
/// path. A file whose address no other has goes by its path to those that have none.
pub(super) fn join(pieces: &mut [Piece], kinships: &[Kinship], default_lang: Option<&str>) {
    let mut sizes: HashMap<String, usize> = HashMap::new();
    for kinship in kinships {
        *sizes.entry(kinship.group()).or_default() += 1;
    }
    let lang_of = |piece: &Piece| normal(piece.lang.as_deref().or(default_lang).unwrap_or(""));
    let mut taken: HashSet<(String, String)> = HashSet::new();
    let mut single = Vec::new();
    for (at, (piece, kinship)) in pieces.iter_mut().zip(kinships).enumerate() {
        piece.group = kinship.group();
        let is_single = kinship.permalink.is_some() && sizes.get(&piece.group) == Some(&1);
        match kinship.key.is_none() && is_single {
            true => single.push(at),
            false => _ = taken.insert((piece.group.clone(), lang_of(piece))),
        }
    }
    for at in single {
        let Some((piece, kinship)) = pieces.get_mut(at).zip(kinships.get(at)) else { continue };
        if taken.insert((kinship.bare.clone(), lang_of(piece))) {
            piece.group = kinship.bare.clone();
        }
    }
}
