//! What is shown of a file of the site that a text shows: how large it is, and a film's words.

use crate::address::Address;
use crate::archive::Archive;
use crate::content::markdown::FileKind;
use crate::digest::{Digestible, Hasher};
use crate::language::native_name;
use crate::site::Lang;

/// A film, a sound or a document of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileFace {
    /// How many bytes it has.
    pub(crate) bytes: u64,
    /// The words of a film, those in the text's language first.
    pub(crate) tracks: Vec<TrackFace>,
}

/// The words of a film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TrackFace {
    /// Where they stand.
    pub(crate) address: Address,
    /// The tag of their language.
    pub(crate) lang: String,
    /// The language's name in itself.
    pub(crate) label: String,
    /// Whether that is the text's own language.
    pub(crate) is_captions: bool,
}

crate::digest::digestible! {
    TrackFace { address, lang, label, is_captions }
}

impl Digestible for FileFace {
    fn feed(&self, hasher: &mut Hasher) {
        let FileFace { bytes, tracks } = self;
        hasher.number(*bytes as i64);
        tracks.feed(hasher);
    }
}

impl FileFace {
    /// The file `path` in a text in the language `lang`; none where it is of no kind that texts show,
    /// or was not found when the site was read.
    pub(super) fn of(archive: &Archive, lang: Lang, path: &str) -> Option<Self> {
        FileKind::of(path)?;
        Some(FileFace { bytes: archive.media.bytes(path)?, tracks: tracks(archive, lang, path) })
    }
}

fn tracks(archive: &Archive, lang: Lang, path: &str) -> Vec<TrackFace> {
    let own = archive.locale(lang).id();
    let shown = archive.media.tracks(path).iter();
    let mut shown: Vec<TrackFace> = shown
        .map(|track| {
            let id = &track.lang;
            let known = archive.site.langs().find(|(_, language)| language.id == *id);
            let tag = known.map_or_else(|| id.to_string(), |(_, language)| language.tag.clone());
            TrackFace {
                address: track.address.clone(),
                lang: tag,
                label: native_name(id),
                is_captions: id == own,
            }
        })
        .collect();
    // Their files are in the order of their names, and one may have no language in its own.
    let place = |track: &TrackFace| (!track.is_captions, track.lang.clone());
    shown.sort_by_key(place);
    shown
}
