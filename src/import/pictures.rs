//! The main pictures of the texts and their galleries: where their files are now, and how front matter
//! has them.

use super::arrange::Placed;
use super::links::{ELSEWHERE, Leads};
use super::piece::{Picture, push};
use super::report::{Notes, Topic};
use super::write::{Front, entry, text_node};
use crate::content::markdown::is_foreign;
use crate::values::{Node, Value};

/// Leads the pictures of a text to where they are now.
pub(super) fn settle(text: &mut Placed, leads: &mut Leads, notes: &mut Notes) {
    settle_main(text, leads, notes);
    settle_gallery(text, leads, notes);
}

/// Leads the picture to where it is now. One that cannot be a main picture is kept for themes.
fn settle_main(text: &mut Placed, leads: &mut Leads, notes: &mut Notes) {
    let Some(picture) = text.piece.fields.image.take() else { return };
    let (topic, why) = match leads.picture(text, &picture.src) {
        Some(src) if picture.alt.is_some() => {
            // WordPress's are all on the old site, which was noted.
            if is_foreign(&src) && text.piece.as_written {
                let note = format!("the picture `{src}` {ELSEWHERE}");
                notes.add(Topic::Elsewhere, &text.piece.origin, text.piece.start, note);
            }
            text.piece.fields.image = Some(Picture { src, ..picture });
            return;
        }
        Some(_) => (
            Topic::PictureWords,
            "has no text for those who cannot see it: write `image:` with `src` and `alt`",
        ),
        None => (Topic::MissingFile, "is not there"),
    };
    let piece = &mut text.piece;
    notes.add(
        topic,
        &piece.origin,
        piece.start,
        format!("the picture `{}` {why}; it is kept under `extra`", picture.src),
    );
    push(&mut piece.fields.extra, entry("image", text_node(&picture.src)));
}

/// Leads the pictures of the gallery to where they are now.
fn settle_gallery(text: &mut Placed, leads: &mut Leads, notes: &mut Notes) {
    let mut pictures = std::mem::take(&mut text.piece.fields.gallery);
    for picture in &mut pictures {
        let note = match leads.picture(text, &picture.src) {
            Some(src) if is_foreign(&src) => Some((Topic::Elsewhere, ELSEWHERE)),
            Some(src) => {
                picture.src = src;
                None
            }
            None => Some((Topic::MissingFile, "is not there")),
        };
        if let Some((topic, note)) = note {
            let note = format!("the picture `{}` of its gallery {note}", picture.src);
            notes.add(topic, &text.piece.origin, text.piece.start, note);
        }
    }
    text.piece.fields.gallery = pictures;
}

/// Notes which translations lack words for their original's picture.
pub(super) fn note_missing_words(placed: &[Placed], notes: &mut Notes) {
    for text in placed {
        let original = placed[text.original].piece.fields.image.as_ref();
        let piece = &text.piece;
        if original.is_some() && piece.fields.image.is_none() {
            let note =
                "its original's picture needs words in this language: add `image:` with `alt`";
            notes.add(Topic::PictureWords, &piece.origin, piece.start, note);
        }
    }
}

/// A picture; of a translation's, what is not the original's.
pub(super) fn node(image: &Picture, original: Option<&Picture>) -> Node {
    let mut node = Front::default();
    let same_file = original.is_some_and(|original| original.src == image.src);
    node.text("src", Some(&*image.src).filter(|_| !same_file));
    node.text("alt", image.alt.as_deref());
    node.text("caption", image.caption.as_deref());
    node.text("credit", image.credit.as_deref());
    node.node()
}

/// The pictures of a gallery, if there are any.
pub(super) fn list(pictures: &[Picture]) -> Option<Node> {
    let nodes: Vec<Node> = pictures.iter().map(|picture| node(picture, None)).collect();
    (!nodes.is_empty()).then(|| Node::unplaced(Value::List(nodes)))
}
