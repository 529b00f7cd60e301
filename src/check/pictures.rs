//! Every picture is there, and has a text for those who cannot see it.
//!
//! Wrong: `![](castle.png)`; an `image` without `alt` in one of the languages.

use super::links::{near_file, texts};
use crate::archive::Archive;
use crate::catalogue::{Article, Picture};
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics, Place};

const ALT_HINT: &str = "say in a sentence what the picture shows";

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (_, text) in texts(archive) {
        for link in text.body.scan.links.iter().filter(|link| link.picture && !link.has_text) {
            let place = Place::new(&text.path, link.span.clone());
            let hint = format!("{ALT_HINT}: ![A castle by a lake]({})", link.target);
            diagnostics.add(Code::MissingAlt, place, "the picture has no text", hint);
        }
    }
    for article in &archive.catalogue.articles {
        if let Some(picture) = &article.image {
            check_image(archive, article, picture, diagnostics);
        }
    }
}

fn check_image(archive: &Archive, article: &Article, picture: &Picture, diagnostics: &mut Diagnostics) {
    let site = &archive.site;
    if archive.media.address(&picture.path).is_none() {
        // A picture that is missing is reported where it is named, not in each translation.
        let steps = [Step::Field("image"), Step::Field("src")];
        let named = &picture.named_in;
        let own = archive.catalogue.articles.iter().filter(|other| other.bulletin == article.bulletin);
        let first = own.map(|other| other.text.path.as_str()).next();
        if first.is_none_or(|first| first == named) || has_src(archive, article) {
            let message = format!("there is no picture {}", picture.path);
            let name = picture.path.rsplit('/').next().unwrap_or_default();
            let hint = near_file(archive, &article.text, name);
            diagnostics.add(Code::MissingPicture, place(site, named, &steps), message, hint);
        }
    }
    if picture.alt.as_ref().is_none_or(|alt| alt.trim().is_empty()) {
        let hint = format!("{ALT_HINT}, in this article's language: below `image:`, indented, a line `alt: …`");
        let at = place(site, &article.text.path, &[Step::Field("image")]);
        diagnostics.add(Code::MissingAlt, at, "the picture has no text in this language", hint);
    }
}

/// Whether the article names the picture's file itself.
fn has_src(archive: &Archive, article: &Article) -> bool {
    let steps = [Step::Field("image"), Step::Field("src")];
    let image = place(&archive.site, &article.text.path, &steps[..1]);
    let src = place(&archive.site, &article.text.path, &steps);
    image.end > 0 && src != image
}
