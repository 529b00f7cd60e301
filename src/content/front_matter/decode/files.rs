//! The files that front matter names: the picture, further pictures, files to download.

use super::{FIELDS, hints, plain, wrong};
use crate::content::front_matter::{Attachment, Image};
use crate::diagnostics::Code;
use crate::format::front_matter as known;
use crate::values::{Entry, Field, Fields, Node, Value};

pub(super) fn image(fields: &mut Fields) -> Option<Image> {
    let entry = fields.take(&known::IMAGE)?;
    if let Value::Text(src) = entry.node.value {
        return Some(Image { src: Some(src), ..Image::default() });
    }
    if !matches!(entry.node.value, Value::Map(_)) {
        wrong(fields, &entry.node, FIELDS.group, hints::image(&entry.node));
        return None;
    }
    let mut inside = fields.inside(entry.node);
    let src = plain(&mut inside, &known::IMAGE_SRC);
    let image = Image { src, ..words(&mut inside) };
    inside.finish();
    Some(image)
}

/// The words of a picture.
fn words(inside: &mut Fields) -> Image {
    Image {
        src: None,
        alt: plain(inside, &known::IMAGE_ALT),
        caption: plain(inside, &known::IMAGE_CAPTION),
        credit: plain(inside, &known::IMAGE_CREDIT),
    }
}

pub(super) fn gallery(fields: &mut Fields) -> Option<Vec<Image>> {
    const HINT: &str = "name the picture's file: `- src: port.jpg`, and below it `  alt: …`";
    list(fields, &known::GALLERY, |item, fields| {
        let node = match item {
            Item::Text(src) => return Some(Image { src: Some(src), ..Image::default() }),
            Item::Group(node) => node,
        };
        let mut inside = fields.inside(node);
        let src = needed(&mut inside, &known::IMAGE_SRC, "the picture's file", HINT);
        let image = words(&mut inside);
        inside.finish();
        src.map(|src| Image { src: Some(src), ..image })
    })
}

pub(super) fn attachments(fields: &mut Fields) -> Option<Vec<Attachment>> {
    const HINT: &str = "name the file: `- src: report.pdf`, and below it `  title: …`";
    list(fields, &known::ATTACHMENTS, |item, fields| {
        let node = match item {
            Item::Text(src) => return Some(Attachment { src, title: None }),
            Item::Group(node) => node,
        };
        let mut inside = fields.inside(node);
        let src = needed(&mut inside, &known::ATTACHMENT_SRC, "the attachment's file", HINT);
        let title = plain(&mut inside, &known::ATTACHMENT_TITLE);
        inside.finish();
        src.map(|src| Attachment { src, title })
    })
}

/// The file of an item, which `what` names in messages.
fn needed(inside: &mut Fields, field: &Field, what: &str, hint: &'static str) -> Option<String> {
    let (src, span) = inside.needed_text(field, what, Code::BadValue, hint)?;
    let src = src.trim();
    if src.is_empty() {
        inside.add(Code::BadValue, &span, format!("{what} is empty"), hint);
    }
    (!src.is_empty()).then(|| src.to_owned())
}

/// An item of a list of files.
enum Item {
    /// The file alone.
    Text(String),
    /// The file, and what is said of it.
    Group(Node),
}

/// The list of files in `field`; an item that `read` refuses is left out.
fn list<T>(
    fields: &mut Fields,
    field: &Field,
    mut read: impl FnMut(Item, &mut Fields) -> Option<T>,
) -> Option<Vec<T>> {
    let Entry { node, .. } = fields.take(field)?;
    let nodes = match node {
        Node { value: Value::List(nodes), .. } => nodes,
        node => {
            wrong(fields, &node, "a list", hints::files(field.name, &node));
            return None;
        }
    };
    let item = |node: Node| match node.value {
        Value::Text(src) => read(Item::Text(src.trim().to_owned()), fields),
        Value::Map(_) => read(Item::Group(node), fields),
        _ => {
            wrong(fields, &node, "a file or a group of lines", hints::files(field.name, &node));
            None
        }
    };
    Some(nodes.into_iter().filter_map(item).collect())
}
