//! Every picture is there, and has a text for those who cannot see it.
//!
//! Wrong: `![](castle.png)`; an `image` without `alt` in one of the languages.

use super::links::near_file;
use crate::archive::Archive;
use crate::catalogue::{Article, Picture};
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::faces::{self, Dead};

const ALT_HINT: &str = "say in a sentence what the picture shows";

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (_, text) in archive.catalogue.texts() {
        for link in text.body.scan.links.iter().filter(|link| link.picture && !link.has_text) {
            let place = Place::new(&*text.path, link.span.clone());
            let hint = format!("{ALT_HINT}: ![A castle by a lake]({})", link.target);
            diagnostics.add(Code::MissingAlt, place, "the picture has no text", hint);
        }
    }
    let mut places = Places::new(&archive.site);
    for article in &archive.catalogue.articles {
        if let Some(picture) = &article.image {
            check_image(archive, article, picture, &mut places, diagnostics);
        }
    }
}

fn check_image(
    archive: &Archive,
    article: &Article,
    picture: &Picture,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    const SRC: &[Step] = &[Step::Field("image"), Step::Field("src")];
    if let Err(dead) = faces::picture(archive, picture) {
        // Of several articles that share a picture, each reports the same finding at the same
        // place; the list keeps one.
        let at = places.at(&picture.src_in, SRC);
        let src = &picture.src;
        if dead == Dead::Unsafe {
            let hint = "name a file beside the article, or an address that begins with https://";
            diagnostics.add(
                Code::UnsafeAddress,
                at,
                format!("the address `{src}` is not safe"),
                hint,
            );
        } else {
            let hint = near_file(archive, &picture.src_in, src, true);
            diagnostics.add(Code::MissingPicture, at, format!("there is no picture `{src}`"), hint);
        }
    }
    if picture.alt.as_ref().is_none_or(|alt| alt.trim().is_empty()) {
        let at = places.at(&article.text.path, &[Step::Field("image")]);
        let is_name_alone = at == places.at(&article.text.path, SRC);
        let hint = match is_name_alone && article.text.path == picture.src_in {
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
        diagnostics.add(Code::MissingAlt, at, "the picture has no text in this language", hint);
    }
}
