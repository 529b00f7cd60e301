//! Every picture is there, on this site, and has a text for those who cannot see it.
//!
//! Wrong: `![](castle.png)`; an `image` without `alt` in one of the languages.

use jiff::civil::Date;

use super::links::{near_image, shortened};
use crate::archive::Archive;
use crate::catalogue::{Picture, Text};
use crate::content::front_matter::{Places, Step};
use crate::content::markdown::{Link, Unshown, is_foreign, is_shown, unshown};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::faces::{self, Dead};

const ALT_HINT: &str = "say in a sentence what the picture shows";

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let levels = &archive.site.levels;
    for (_, text) in archive.catalogue.texts() {
        let Some(severity) = levels.of(Code::MissingAlt, text.day) else { continue };
        for link in text.body.scan.links.iter().filter(|link| link.picture && !link.has_text) {
            let place = Place::new(&*text.path, link.span.clone());
            let hint = match link.raw {
                None => format!("{ALT_HINT}: ![A castle by a lake]({})", link.target),
                Some(_) => format!(
                    "{ALT_HINT}: alt=\"A castle by a lake\"; where it shows nothing, and only adorns the page, write alt=\"\""
                ),
            };
            let found = diagnostics.add(Code::MissingAlt, place, "the picture has no text", hint);
            found.severity = severity;
        }
    }
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        if let Some(picture) = &text.image {
            check_image(archive, text, picture, &mut places, diagnostics);
        }
    }
    check_foreign(archive, diagnostics);
    check_shown(archive, diagnostics);
}

/// A browser has a picture's place stay empty where it cannot show it.
fn check_shown(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut report = |place: Place, day: Option<Date>, target: &str, link: Option<&Link>| {
        let level = archive.site.levels.of(Code::UnshownPicture, day);
        let (Some(severity), Some(what)) = (level, unshown(target)) else { return };
        let target = shortened(target);
        let (message, hint) = match what {
            Unshown::Picture => (
                format!("browsers do not show `{target}`"),
                "open it in a picture program, export it as JPEG or PNG, and name that file".to_owned(),
            ),
            Unshown::Other if link.is_some_and(|link| link.raw.is_some()) => (
                format!("`{target}` is no picture"),
                format!("write a link: <a href=\"{target}\">The speech</a>"),
            ),
            Unshown::Other if link.is_some() => (
                format!("`{target}` is no picture"),
                format!("write a link, without the `!`: [The speech]({target})"),
            ),
            Unshown::Other => (
                format!("`{target}` is no picture"),
                "name a picture here, and write a link to the file in the text: [The speech](speech.mp4)".to_owned(),
            ),
        };
        diagnostics.add(Code::UnshownPicture, place, message, hint).severity = severity;
    };
    for (_, text) in archive.catalogue.texts() {
        let links = &text.body.scan.links;
        for link in links.iter().filter(|link| link.picture && !is_shown(&link.target)) {
            report(Place::new(&*text.path, link.span.clone()), text.day, &link.target, Some(link));
        }
    }
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        if let Some(picture) = text.image.as_ref().filter(|picture| !is_shown(&picture.src)) {
            let at = places.at(&picture.src_in, &[Step::Field("image"), Step::Field("src")]);
            report(at, text.day, &picture.src, None);
        }
    }
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
        let links = text.body.scan.links.iter();
        for link in links.filter(|link| link.picture && is_of_others(archive, &link.target)) {
            report(Place::new(&*text.path, link.span.clone()), text.day, &link.target);
        }
    }
    let images = archive.catalogue.texts().filter_map(|(_, text)| {
        let picture = text.image.as_ref().filter(|picture| is_of_others(archive, &picture.src));
        picture.map(|picture| (picture, text.day))
    });
    let mut places = Places::new(&archive.site);
    for (picture, day) in images {
        let at = places.at(&picture.src_in, &[Step::Field("image"), Step::Field("src")]);
        report(at, day, &picture.src);
    }
}

/// Whether the picture at `address` would be loaded from a site that is not this one.
fn is_of_others(archive: &Archive, address: &str) -> bool {
    is_foreign(address) && archive.site.base_url.below(address).is_none()
}

fn check_image(
    archive: &Archive,
    text: &Text,
    picture: &Picture,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    const SRC: &[Step] = &[Step::Field("image"), Step::Field("src")];
    let mut report = |code, place, message: String, hint: &str| {
        if let Some(severity) = archive.site.levels.of(code, text.day) {
            diagnostics.add(code, place, message, hint).severity = severity;
        }
    };
    if let Err(dead) = faces::picture(archive, picture) {
        // Of several texts that share a picture, each reports the same finding at the same
        // place; the list keeps one.
        let at = places.at(&picture.src_in, SRC);
        let src = &picture.src;
        if dead == Dead::Unsafe {
            let hint = "name a file beside the article, or an address that begins with https://";
            report(Code::UnsafeAddress, at, format!("the address `{src}` is not safe"), hint);
        } else {
            let hint = near_image(archive, &picture.src_in, src);
            report(Code::MissingPicture, at, format!("there is no picture `{src}`"), &hint);
        }
    }
    if picture.alt.as_ref().is_none_or(|alt| alt.trim().is_empty()) {
        let whole = places.at(&text.path, &[Step::Field("image")]);
        let at = places.at(&text.path, &[Step::Field("image"), Step::Field("alt")]);
        let is_name_alone = whole == places.at(&text.path, SRC);
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
        let message = "the picture has no text in this language".to_owned();
        report(Code::MissingAlt, at, message, &hint);
    }
}
