//! Films, sounds and documents that a text shows, with what readers are told of them.

use super::studio::Studio;
use crate::address::Address;
use crate::content::markdown::{Link, ShownFile, Track, file_name};
use crate::faces::{Destination, FileFace, TrackFace};
use crate::language::Argument;
use crate::outputs::fault::Made;

/// The file that `link` of the page at `from` shows, which was `found` there; none where that is none.
pub(crate) fn shown_file(
    link: &Link,
    found: &Destination,
    from: &Address,
    studio: &Studio,
) -> Made<Option<ShownFile>> {
    let Some(kind) = link.shows() else { return Ok(None) };
    let file = found.file();
    let note = file.map(|file| note(&kind.name(), file.bytes, studio)).transpose()?;
    let tracks = file.map_or(&[][..], |FileFace { tracks, .. }| tracks);
    Ok(Some(ShownFile {
        kind,
        file_name: file_name(&link.target),
        is_foreign: matches!(found, Destination::Verbatim(_)),
        note,
        tracks: tracks.iter().map(|track| shown_track(track, from)).collect(),
    }))
}

fn shown_track(track: &TrackFace, from: &Address) -> Track {
    let TrackFace { address, lang, label, is_captions } = track;
    Track {
        href: address.href_from(from),
        lang: lang.clone(),
        label: label.clone(),
        is_captions: *is_captions,
    }
}

/// `(MP4, 3.2 MB)`
pub(super) fn note(kind: &str, bytes: u64, studio: &Studio) -> Made<String> {
    let size = match size(bytes) {
        Size::Kilobytes(number) => studio.say("file-size-kb", &[("number", number)])?,
        Size::Megabytes(number) => studio.say("file-size-mb", &[("number", number)])?,
        Size::Gigabytes(number) => studio.say("file-size-gb", &[("number", number)])?,
    };
    studio.say("file-note", &[("kind", kind.into()), ("size", size.as_str().into())])
}

/// A number of bytes as people say it.
#[derive(Debug, PartialEq)]
enum Size {
    Kilobytes(Argument),
    Megabytes(Argument),
    Gigabytes(Argument),
}

/// Below a megabyte kilobytes are exact enough; a file has at least one. A kilobyte has 1000 bytes, as
/// systems and browsers count by now.
fn size(bytes: u64) -> Size {
    const KILO: u64 = 1000;
    let whole = |unit: u64| bytes.saturating_add(unit / 2) / unit;
    let tenths = |unit: u64| whole(unit / 10) as f64 / 10.0;
    let [kb, mb, gb] = [KILO, KILO.pow(2), KILO.pow(3)];
    // What is rounded up to a whole unit is said in that.
    if whole(kb) < KILO {
        Size::Kilobytes(Argument::Number(whole(kb).max(1) as f64))
    } else if whole(mb / 10) < KILO * 10 {
        Size::Megabytes(Argument::Number(tenths(mb)))
    } else {
        Size::Gigabytes(Argument::Number(tenths(gb)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let kb = |number: f64| Size::Kilobytes(Argument::Number(number));
        let mb = |number: f64| Size::Megabytes(Argument::Number(number));
        let gb = |number: f64| Size::Gigabytes(Argument::Number(number));
        for (bytes, said) in [
            (0, kb(1.0)),
            (1499, kb(1.0)),
            (1500, kb(2.0)),
            (999_499, kb(999.0)),
            (999_500, mb(1.0)),
            (3_249_999, mb(3.2)),
            (999_949_999, mb(999.9)),
            (999_950_000, gb(1.0)),
            (4_700_000_000, gb(4.7)),
            (u64::MAX, gb(18_446_744_073.7)),
        ] {
            assert_eq!(size(bytes), said, "{bytes}");
        }
    }
}
