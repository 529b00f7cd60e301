//! The pictures of a gallery have texts in the language of the article.
//!
//! Doubtful: a translation that shows the gallery of its original, with the texts of that.

use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Severity};
use crate::site::Lang;

pub(super) fn check(archive: &Archive, places: &mut Places, diagnostics: &mut Diagnostics) {
    for (lang, text) in archive.catalogue.texts() {
        if archive.site.levels.of(Code::MissingAlt, text.day).is_none() {
            continue;
        }
        let Some((count, theirs, src)) = borrowed(lang, text) else { continue };
        let what = match count {
            1 => "a picture of the gallery has its text".to_owned(),
            _ => format!("{count} pictures of the gallery have their texts"),
        };
        let tag = &archive.site.language(theirs).tag;
        let hint = format!(
            "say in this article's language what they show: below `gallery:` write `- src: {src}`, \
             and below that `  alt: …`; what else is left out is the original's"
        );
        let at = places.at(&text.path, &[Step::Field("gallery")]);
        let message = format!("{what} in `{tag}`, another language");
        // There is a text, and it is marked with its language.
        diagnostics.add(Code::MissingAlt, at, message, hint).severity = Severity::Warning;
    }
}

/// How many pictures of the gallery of `text` have a text in another language than `lang`; that of the
/// first, and its file.
fn borrowed(lang: Lang, text: &Text) -> Option<(usize, Lang, &str)> {
    let in_other = |(other, src): (Lang, _)| (other != lang).then_some((other, src));
    let alts = text.gallery.iter();
    let mut others =
        alts.filter_map(|picture| in_other((picture.alt.as_ref()?.1, picture.src.as_str())));
    let (theirs, src) = others.next()?;
    Some((others.count() + 1, theirs, src))
}
