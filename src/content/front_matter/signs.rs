//! Texts of front matter with signs of Markdown or HTML in them.
//!
//! They are kept with what is left of the text below, so that they are said as grave as the site has
//! it for a text of that age.

use std::cell::OnceCell;

use super::locate::{Located, Step};
use super::{FrontMatter, Image};
use crate::content::markdown::{Leftover, LeftoverKind, SHOWN, without_signs};
use crate::diagnostics::beginning;
use crate::format::front_matter as known;
use crate::values::Field;

/// The texts with such signs in `front`, which was read from the file with the text `text`.
pub(in crate::content) fn marked(front: &FrontMatter, text: &str) -> Vec<Leftover> {
    let mut found = Vec::new();
    let located = OnceCell::new();
    let mut look = |value: Option<&String>, steps: &[Step]| {
        if let Some(plain) = value.and_then(|value| without_signs(value)) {
            let span = located.get_or_init(|| Located::new(text)).at(steps);
            let shown = beginning(&plain, SHOWN).into_owned();
            found.push(Leftover { kind: LeftoverKind::MarkedValue, span, shown });
        }
    };
    let step = |field: &Field<'static>| Step::Field(field.name);
    for (field, value) in [
        (known::TITLE, &front.title),
        (known::SUMMARY, &front.summary),
        (known::KICKER, &front.kicker),
        (known::PLACE, &front.place),
        (known::SOURCE, &front.source),
        (known::TRANSLATOR, &front.translator),
    ] {
        look(value.as_ref(), &[step(&field)]);
    }
    let mut look_at_picture = |image: &Image, steps: &[Step]| {
        for (field, value) in [
            (known::IMAGE_ALT, &image.alt),
            (known::IMAGE_CAPTION, &image.caption),
            (known::IMAGE_CREDIT, &image.credit),
        ] {
            look(value.as_ref(), &[steps, &[step(&field)]].concat());
        }
    };
    if let Some(image) = &front.image {
        look_at_picture(image, &[step(&known::IMAGE)]);
    }
    for (at, image) in front.gallery.iter().flatten().enumerate() {
        look_at_picture(image, &[step(&known::GALLERY), Step::Item(at)]);
    }
    for (at, attachment) in front.attachments.iter().flatten().enumerate() {
        let steps = [step(&known::ATTACHMENTS), Step::Item(at), step(&known::ATTACHMENT_TITLE)];
        look(attachment.title.as_ref(), &steps);
    }
    if let Some(withdrawn) = &front.withdrawn {
        let steps = [step(&known::WITHDRAWN), step(&known::WITHDRAWN_NOTE)];
        look(withdrawn.note.as_ref(), &steps);
    }
    for correction in &front.corrections {
        let item = Step::Item(correction.item);
        let steps = [step(&known::CORRECTIONS), item, step(&known::CORRECTION_NOTE)];
        look(Some(&correction.note), &steps);
    }
    found.sort_by_key(|leftover| leftover.span.start);
    found
}
