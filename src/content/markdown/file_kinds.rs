//! The kinds of files that texts show and that are no pictures, by the endings of their names: films
//! and sounds, which browsers play or do not, and all that readers save.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::paths;

/// What a file is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileKind {
    /// What is in it.
    pub(crate) sort: Sort,
    /// Whether browsers play it.
    pub(crate) plays: bool,
    /// Its media type (<https://www.iana.org/assignments/media-types/>).
    pub(crate) media_type: &'static str,
    ending: &'static str,
}

/// What is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A film.
    Film,
    /// A sound.
    Sound,
    /// A document, a table, an archive of files.
    Document,
}

/// The kinds: what is in them, whether the browsers of all systems play it, the media type, and the
/// endings.
///
/// `.ogv` is not played: its films are in Theora, which Chromium and Firefox have given up, and Safari
/// never had. Nor is `.mov`, which Safari alone takes, and `.mkv`, which Firefox and Safari do not.
const KINDS: &[(Sort, bool, &str, &str)] = &[
    (Sort::Film, true, "video/mp4", "mp4 m4v"),
    (Sort::Film, true, "video/webm", "webm"),
    (Sort::Film, false, "video/ogg", "ogv ogx"),
    (Sort::Film, false, "video/quicktime", "mov qt"),
    (Sort::Film, false, "video/matroska", "mkv"),
    (Sort::Film, false, "video/mpeg", "mpg mpeg mpe m2v vob"),
    (Sort::Film, false, "video/mp2t", "m2ts mts"),
    (Sort::Film, false, "video/3gpp", "3gp"),
    (Sort::Film, false, "video/3gpp2", "3g2"),
    (Sort::Film, false, "video/x-msvideo", "avi divx"),
    (Sort::Film, false, "video/x-ms-wmv", "wmv"),
    (Sort::Film, false, "video/x-ms-asf", "asf"),
    (Sort::Film, false, "video/x-flv", "flv f4v"),
    (Sort::Film, false, "application/vnd.rn-realmedia", "rm rmvb"),
    (Sort::Sound, true, "audio/mpeg", "mp3"),
    (Sort::Sound, true, "audio/mp4", "m4a m4b"),
    (Sort::Sound, true, "audio/aac", "aac"),
    (Sort::Sound, true, "audio/ogg", "ogg oga opus"),
    (Sort::Sound, true, "audio/webm", "weba"),
    (Sort::Sound, true, "audio/wav", "wav"),
    (Sort::Sound, true, "audio/flac", "flac"),
    (Sort::Sound, false, "audio/matroska", "mka"),
    (Sort::Sound, false, "audio/x-ms-wma", "wma"),
    (Sort::Sound, false, "audio/aiff", "aif aiff"),
    (Sort::Sound, false, "audio/amr", "amr"),
    (Sort::Sound, false, "audio/midi", "mid midi"),
    (Sort::Document, false, "application/pdf", "pdf"),
    (Sort::Document, false, "application/epub+zip", "epub"),
    (Sort::Document, false, "application/vnd.amazon.ebook", "azw azw3"),
    (Sort::Document, false, "application/x-mobipocket-ebook", "mobi"),
    (Sort::Document, false, "application/x-fictionbook+xml", "fb2"),
    (Sort::Document, false, "image/vnd.djvu", "djvu djv"),
    (Sort::Document, false, "application/msword", "doc dot"),
    (Sort::Document, false, OF_WORD, "docx"),
    (Sort::Document, false, "application/vnd.oasis.opendocument.text", "odt"),
    (Sort::Document, false, "application/rtf", "rtf"),
    (Sort::Document, false, "text/plain", "txt"),
    (Sort::Document, false, "application/vnd.ms-excel", "xls"),
    (Sort::Document, false, OF_EXCEL, "xlsx"),
    (Sort::Document, false, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (Sort::Document, false, "text/csv", "csv"),
    (Sort::Document, false, "text/tab-separated-values", "tsv"),
    (Sort::Document, false, "application/json", "json"),
    (Sort::Document, false, "application/geo+json", "geojson"),
    (Sort::Document, false, "application/xml", "xml"),
    (Sort::Document, false, "application/vnd.ms-powerpoint", "ppt pps"),
    (Sort::Document, false, OF_POWERPOINT, "pptx"),
    (Sort::Document, false, OF_POWERPOINT_SHOW, "ppsx"),
    (Sort::Document, false, "application/vnd.oasis.opendocument.presentation", "odp"),
    (Sort::Document, false, "application/vnd.oasis.opendocument.graphics", "odg"),
    (Sort::Document, false, "text/calendar", "ics"),
    (Sort::Document, false, "text/vcard", "vcf"),
    (Sort::Document, false, "message/rfc822", "eml"),
    (Sort::Document, false, "text/vtt", "vtt"),
    (Sort::Document, false, "application/x-subrip", "srt"),
    (Sort::Document, false, "application/vnd.google-earth.kml+xml", "kml"),
    (Sort::Document, false, "application/vnd.google-earth.kmz", "kmz"),
    (Sort::Document, false, "application/gpx+xml", "gpx"),
    (Sort::Document, false, "application/zip", "zip"),
    (Sort::Document, false, "application/x-7z-compressed", "7z"),
    (Sort::Document, false, "application/vnd.rar", "rar"),
    (Sort::Document, false, "application/x-tar", "tar"),
    (Sort::Document, false, "application/gzip", "gz tgz"),
    (Sort::Document, false, "application/x-bzip2", "bz2"),
    (Sort::Document, false, "application/x-xz", "xz"),
];

const OF_WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const OF_EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OF_POWERPOINT: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const OF_POWERPOINT_SHOW: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow";

impl FileKind {
    /// The kind of the file at `target`, a path or an address, as far as its name tells; none where
    /// it is a picture, a page, or nothing that is known here.
    pub(crate) fn of(target: &str) -> Option<Self> {
        ending(target).and_then(FileKind::ending_in)
    }

    /// The kind of the files whose names end in `ending`.
    pub(super) fn ending_in(ending: &str) -> Option<Self> {
        static BY_ENDING: LazyLock<HashMap<&str, FileKind>> = LazyLock::new(|| {
            let kinds = KINDS.iter().flat_map(|(sort, plays, media_type, endings)| {
                endings.split(' ').map(|ending| {
                    (ending, FileKind { sort: *sort, plays: *plays, media_type, ending })
                })
            });
            kinds.collect()
        });
        BY_ENDING.get(&*ending.to_ascii_lowercase()).copied()
    }

    /// What readers know it by: `MP4`.
    pub(crate) fn name(self) -> String {
        self.ending.to_ascii_uppercase()
    }

    /// Whether it holds the words of a film, each with its time (<https://www.w3.org/TR/webvtt1/>).
    pub(crate) fn is_words_of_film(self) -> bool {
        self.ending == "vtt"
    }

    /// What editors call such a file.
    pub(crate) fn word(self) -> &'static str {
        match self.sort {
            Sort::Film => "film",
            Sort::Sound => "sound",
            Sort::Document => "file",
        }
    }
}

/// How the names of pages end, in whatever system.
const OF_PAGES: &[&str] = &["asp", "aspx", "htm", "html", "php", "shtml"];

/// Whether the names of pages end in `ending`.
pub(crate) fn is_of_page(ending: &str) -> bool {
    OF_PAGES.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// How the name of the file at `target`, a path or an address, ends.
pub(super) fn ending(target: &str) -> Option<&str> {
    Some(name(target).rsplit_once('.')?.1)
}

/// The name of the file at `target`, a path or an address, as it is written there.
pub(super) fn name(target: &str) -> &str {
    paths::name(target.split(['#', '?']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn kinds_by_names() {
        let named = |target: &str| FileKind::of(target).map(FileKind::name);
        assert_eq!(named("../a.b/The Speech.Mp4#t=30"), Some("MP4".to_owned()));
        assert_eq!(named("https://x.example/report.pdf?v=1.2"), Some("PDF".to_owned()));
        for none in
            ["", "a", "mp4", "a.mp4/b", "a.jpg", "a.html", "речь.мп4", "https://x.example/?a.mp4"]
        {
            assert_eq!(named(none), None, "{none}");
        }
    }

    #[test]
    fn no_ending_is_there_twice() {
        let all: Vec<&str> = KINDS.iter().flat_map(|(.., endings)| endings.split(' ')).collect();
        let each: HashSet<&&str> = all.iter().collect();
        assert_eq!(each.len(), all.len());
    }
}
