//! Every picture is there, on this site, and has a text for those who cannot see it; every film, sound
//! or document has a name.
//!
//! Wrong: `![](castle.png)`, `![](speech.mp4)`; an `image` without `alt` in one of the languages.

mod borrowed;

use jiff::civil::Date;

use super::links::{on_disk, shortened};
use super::misnamed::{self, Misnamed, Wanted};
use super::written::written;
use crate::archive::Archive;
use crate::catalogue::{Picture, Text};
use crate::content::front_matter::{Places, Step};
use crate::content::markdown::{FileKind, Link, Sort, Unshown, is_foreign, is_shown, unshown};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::faces::{self, Dead};

const ALT_HINT: &str = "say in a sentence what the picture shows";
/// The same in raw HTML.
const ALT_IN_HTML: &str =
    "alt=\"A castle by a lake\"; where it shows nothing, and only adorns the page, write alt=\"\"";

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let levels = &archive.site.levels;
    for (_, text) in archive.catalogue.texts() {
        let Some(severity) = levels.of(Code::MissingAlt, text.day) else { continue };
        for link in text.body.scan.links.iter().filter(|link| link.picture && !link.has_text) {
            let place = Place::new(&*text.path, link.span.clone());
            let target = written(shortened(&link.target));
            let (message, hint) = match (link.raw, link.shows()) {
                (None, Some(kind)) => (
                    format!("the {} has no name", kind.word()),
                    format!("write what readers will find in it: {}", shown_as(kind, &target)),
                ),
                (None, None) => (
                    "the picture has no text".to_owned(),
                    format!("{ALT_HINT}: ![A castle by a lake]({target})"),
                ),
                (Some(_), _) => {
                    ("the picture has no text".to_owned(), format!("{ALT_HINT}: {ALT_IN_HTML}"))
                }
            };
            diagnostics.add(Code::MissingAlt, place, message, hint).severity = severity;
        }
    }
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        for picture in text.pictures() {
            check_image(archive, text, picture, &mut places, diagnostics);
        }
    }
    borrowed::check(archive, &mut places, diagnostics);
    check_foreign(archive, diagnostics);
    check_shown(archive, diagnostics);
}

/// A browser has a picture's place stay empty where it cannot show it.
fn check_shown(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut report = |place: Place, day: Option<Date>, target: &str, link: Option<&Link>| {
        let is_in_text = link.is_some_and(|link| link.raw.is_none());
        let what = link.map_or_else(|| unshown(target), Link::unshown);
        let level = archive.site.levels.of(Code::UnshownPicture, day);
        let (Some(severity), Some(what)) = (level, what) else { return };
        let (kind, target) = (FileKind::of(target), shortened(target));
        let written = written(target.clone());
        let message = match what {
            Unshown::Picture => format!("browsers do not show `{target}`"),
            Unshown::Other => format!("`{target}` is no picture"),
        };
        let hint = match (what, kind) {
            (Unshown::Picture, _) => {
                "open it in a picture program, export it as JPEG or PNG, and name that file"
                    .to_owned()
            }
            _ if link.is_some_and(|link| link.raw.is_some()) => {
                format!("write a link: <a href=\"{target}\">The speech</a>")
            }
            (_, Some(kind)) => format!(
                "name a picture here, and write a line into the text that shows the {}: {}",
                kind.word(),
                shown_as(kind, &written)
            ),
            (_, None) if is_in_text => {
                format!("write a link, without the `!`: [Another page]({written})")
            }
            (_, None) => {
                format!(
                    "name a picture here, and write a link into the text: [Another page]({written})"
                )
            }
        };
        diagnostics.add(Code::UnshownPicture, place, message, hint).severity = severity;
    };
    for (_, text) in archive.catalogue.texts() {
        let links = &text.body.scan.links;
        for link in links.iter().filter(|link| link.picture) {
            report(Place::new(&*text.path, link.span.clone()), text.day, &link.target, Some(link));
        }
    }
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        for picture in text.pictures().filter(|picture| !is_shown(&picture.src)) {
            report(source(picture, &mut places), text.day, &picture.src, None);
        }
    }
}

/// How a text shows the file `target`.
fn shown_as(kind: FileKind, target: &str) -> String {
    let name = match kind.sort {
        Sort::Document => "The report",
        Sort::Film | Sort::Sound => "The speech",
    };
    format!("![{name}]({target})")
}

/// Whoever has a picture can count who looks at the page, and a copy of the site lacks it.
fn check_foreign(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut report = |place: Place, day: Option<Date>, address: &str| {
        let Some(severity) = archive.site.levels.of(Code::ForeignPicture, day) else { return };
        let message = format!("`{}` would be loaded from another site", shortened(address));
        let hint = "put the picture into a file of this site and name that; to keep such pictures, write `foreign-picture = \"warning\"` below [check] in site.toml";
        diagnostics.add(Code::ForeignPicture, place, message, hint).severity = severity;
    };
    for (_, text) in archive.catalogue.texts() {
        // Of a film on another site there is a link.
        let links = text.body.scan.links.iter();
        let links = links.filter(|link| link.picture && link.shows().is_none());
        for link in links.filter(|link| is_elsewhere(archive, &link.target)) {
            report(Place::new(&*text.path, link.span.clone()), text.day, &link.target);
        }
    }
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        for picture in text.pictures().filter(|picture| is_elsewhere(archive, &picture.src)) {
            report(source(picture, &mut places), text.day, &picture.src);
        }
    }
}

/// Whether the picture at `address` would be loaded from a site that is not this one.
fn is_elsewhere(archive: &Archive, address: &str) -> bool {
    is_foreign(address) && archive.site.base_url.below(address).is_none()
}

fn check_image(
    archive: &Archive,
    text: &Text,
    picture: &Picture,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    let mut report = |code, place, message: String, hint: &str| {
        if let Some(severity) = archive.site.levels.of(code, text.day) {
            diagnostics.add(code, place, message, hint).severity = severity;
        }
    };
    if let Err(dead) = faces::picture(archive, picture) {
        // Of several texts that share a picture, each reports the same finding at the same
        // place; the list keeps one.
        let at = source(picture, places);
        let src = &picture.src;
        if dead == Dead::Unsafe {
            let hint = on_disk(src).unwrap_or_else(|| {
                "name a file beside the article, or an address that begins with https://".to_owned()
            });
            report(Code::UnsafeAddress, at, format!("the address `{src}` is not safe"), &hint);
        } else {
            let Misnamed { message, hint, is_page } =
                misnamed::explain(archive, &picture.src_in, src, Wanted::Picture);
            // Of what its name tells to be no picture is said so.
            let is_told = is_page && unshown(src) == Some(Unshown::Other);
            if !is_told {
                report(Code::MissingPicture, at, message, &hint);
            }
            if is_page {
                return;
            }
        }
    }
    if picture.alt.as_ref().is_some_and(|(alt, _)| !alt.trim().is_empty()) {
        return;
    }
    let (message, (at, hint)) = match picture.item {
        Some(item) => ("the picture has no text", alt_of_gallery(picture, item, places)),
        None => ("the picture has no text in this language", alt_of_image(text, picture, places)),
    };
    report(Code::MissingAlt, at, message.to_owned(), &hint);
}

/// Where the text of the picture with the number `item` in a gallery belongs, and how it is written.
fn alt_of_gallery(picture: &Picture, item: usize, places: &mut Places) -> (Place, String) {
    let steps = [Step::Field("gallery"), Step::Item(item), Step::Field("alt")];
    let at = places.at(&picture.src_in, &steps);
    let hint = match at == source(picture, places) {
        true => format!("{ALT_HINT}: `- src: {}`, and below it `  alt: …`", picture.src),
        false => format!("{ALT_HINT}: below its `src`, a line `alt: …`"),
    };
    (at, hint)
}

/// Where the text of the `picture` above `text` belongs, and how it is written.
fn alt_of_image(text: &Text, picture: &Picture, places: &mut Places) -> (Place, String) {
    let whole = places.at(&text.path, &[Step::Field("image")]);
    let at = places.at(&text.path, &[Step::Field("image"), Step::Field("alt")]);
    let src = places.at(&text.path, &[Step::Field("image"), Step::Field("src")]);
    let is_name_alone = whole == src;
    let hint = match is_name_alone && text.path == picture.src_in {
        _ if at != whole => format!("{ALT_HINT}: write that in this line: `alt: \"…\"`"),
        true => format!(
            "{ALT_HINT}: below `image:`, indented, two lines `src: {}` and `alt: …`",
            picture.src
        ),
        false => {
            format!(
                "{ALT_HINT}, in this article's language: below `image:`, indented, a line `alt: …`"
            )
        }
    };
    (at, hint)
}

/// Where the file of `picture` is named.
fn source(picture: &Picture, places: &mut Places) -> Place {
    let src = Step::Field("src");
    match picture.item {
        None => places.at(&picture.src_in, &[Step::Field("image"), src]),
        Some(item) => places.at(&picture.src_in, &[Step::Field("gallery"), Step::Item(item), src]),
    }
}
