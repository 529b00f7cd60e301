//! The files that front matter names: the picture, further pictures, files to download.

use super::{FIELDS, hints, plain, wrong};
use crate::content::front_matter::{Attachment, Image};
use crate::diagnostics::Code;
use crate::format::front_matter as known;
use crate::values::{Advice, Entry, Field, Fields, Node, Value};

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
    inside.finish_with(&of_picture);
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
            Item::Text(src) => return Image { src: Some(src), ..Image::default() },
            Item::Group(node) => node,
        };
        let mut inside = fields.inside(node);
        let src = needed(&mut inside, &known::IMAGE_SRC, "the picture's file", HINT);
        let image = words(&mut inside);
        inside.finish_with(&of_picture);
        Image { src, ..image }
    })
}

pub(super) fn attachments(fields: &mut Fields) -> Option<Vec<Attachment>> {
    const HINT: &str = "name the file: `- src: report.pdf`, and below it `  title: …`";
    list(fields, &known::ATTACHMENTS, |item, fields| {
        let node = match item {
            Item::Text(src) => return Attachment { src: Some(src), title: None },
            Item::Group(node) => node,
        };
        let mut inside = fields.inside(node);
        let src = needed(&mut inside, &known::ATTACHMENT_SRC, "the attachment's file", HINT);
        let title = plain(&mut inside, &known::ATTACHMENT_TITLE);
        inside.finish_with(&of_attachment);
        Attachment { src, title }
    })
}

/// What is meant by the line `name` of a picture, as other systems have it.
fn of_picture(name: &str) -> Option<Advice> {
    const WORDS: &[&str] = &["title", "titel", "name", "label", "text", "legend"];
    meant(name, WORDS, &known::IMAGE_CAPTION)
}

/// What is meant by the line `name` of an attachment, as other systems have it.
fn of_attachment(name: &str) -> Option<Advice> {
    const WORDS: &[&str] = &["titel", "name", "label", "text", "caption", "description"];
    meant(name, WORDS, &known::ATTACHMENT_TITLE)
}

/// That `name`, one of `words`, means the field `of_words`, or is another word for a file.
fn meant(name: &str, words: &[&str], of_words: &Field) -> Option<Advice> {
    const FILES: &[&str] = &["file", "path", "url", "href", "link", "image", "picture", "source"];
    let is_among = |all: &[&str]| all.iter().any(|word| word.eq_ignore_ascii_case(name));
    match (is_among(words), is_among(FILES)) {
        (true, _) => Some(Advice::meant(of_words.name)),
        (_, true) => Some(Advice::meant(known::IMAGE_SRC.name)),
        _ => None,
    }
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

/// The list of files in `field`. An item that is refused keeps its place, without a file: what is said
/// of those below it later goes by their numbers.
fn list<T: Default>(
    fields: &mut Fields,
    field: &Field,
    mut read: impl FnMut(Item, &mut Fields) -> T,
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
        Value::Text(src) if src.trim().is_empty() => {
            let hint = format!("write the file's name, or take the line out of `{}`", field.name);
            fields.add(Code::BadValue, &node.span, "the file's name is empty".into(), hint);
            T::default()
        }
        Value::Text(src) => read(Item::Text(src.trim().to_owned()), fields),
        Value::Map(_) => read(Item::Group(node), fields),
        _ => {
            wrong(fields, &node, "a file or a group of lines", hints::files(field.name, &node));
            T::default()
        }
    };
    Some(nodes.into_iter().map(item).collect())
}
