//! SVG without what runs, and without what reaches out to other files.
//!
//! In: the text of a drawing that someone made. Out: the same drawing in itself. Gone are
//! scripts, event handlers, HTML, links, styles from elsewhere, the document type with its
//! entities, and what editors note for themselves. What is not well-formed XML is refused: a
//! browser would not show it either.
//!
//! What stays is written as it was read: elements and attributes in their order, and text.

mod rules;
mod shown;
mod size;

use quick_xml::errors::Error;
use quick_xml::escape::escape;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, QName, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use super::Size;

/// A drawing that can harm nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawing {
    /// Its text.
    pub(crate) text: String,
    /// Its size, if it tells one.
    pub(crate) size: Option<Size>,
    /// How many elements it shows, those that are shown again each time.
    pub(crate) elements: u64,
}

/// Why a text is no drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The byte of the text near which it was noticed.
    pub(crate) at: usize,
    /// What is wrong, as a phrase.
    pub(crate) reason: String,
}

/// Cleans the drawing `text`.
pub(crate) fn clean(text: &str) -> Result<Drawing, Fault> {
    let end = text.len();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = end - text.len();
    let mut reader = NsReader::from_str(text);
    let mut cleaner = Cleaner::default();
    loop {
        let at = reader.buffer_position() as usize;
        let event = read(&mut reader).map_err(|reason| (reader.error_position() as usize, reason));
        let step = event.and_then(|(space, event)| match event {
            Event::Eof => Ok(false),
            event => cleaner.take(space, event, &reader).map(|()| true).map_err(|why| (at, why)),
        });
        match step {
            Ok(true) => {}
            Ok(false) => return cleaner.finish(end),
            Err((at, reason)) => return Err(Fault { at: start + at, reason }),
        }
    }
}

/// What belongs to which vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Space {
    Svg,
    Other,
}

/// The next event, and the vocabulary of its element.
fn read<'t>(reader: &mut NsReader<&'t [u8]>) -> Result<(Space, Event<'t>), String> {
    let (space, event) = reader.read_resolved_event().map_err(|error| phrase(&error))?;
    let space = match space {
        ResolveResult::Bound(Namespace(rules::SVG)) => Space::Svg,
        ResolveResult::Bound(_) | ResolveResult::Unbound => Space::Other,
        ResolveResult::Unknown(prefix) => return Err(undeclared(&prefix)),
    };
    Ok((space, event))
}

fn undeclared(prefix: &str) -> String {
    format!("`{prefix}:` is used, but `xmlns:{prefix}` is not there")
}

/// The library's error as a phrase, without the kind of error before it.
fn phrase(error: &Error) -> String {
    let text = error.to_string();
    let known = ["syntax error: ", "ill-formed document: ", "error while parsing attribute: "];
    known.iter().find_map(|kind| text.strip_prefix(kind)).unwrap_or(&text).to_owned()
}

/// Writes what may stay.
#[derive(Default)]
struct Cleaner {
    out: String,
    size: Option<Size>,
    /// How many elements are open that stay.
    depth: usize,
    /// How many are open that go: the outermost of them, and all in it.
    dropped: usize,
    /// The text of the style sheet that is open.
    style: Option<String>,
    shown: shown::Shown,
}

impl Cleaner {
    fn take<'t>(
        &mut self,
        space: Space,
        event: Event<'t>,
        reader: &NsReader<&'t [u8]>,
    ) -> Result<(), String> {
        match event {
            Event::Start(tag) => self.start(space, &tag, reader, false),
            Event::Empty(tag) => self.start(space, &tag, reader, true),
            Event::End(tag) => {
                self.end(tag.name().as_ref());
                Ok(())
            }
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&escape(&*text.xml10_content())),
            Event::GeneralRef(reference) => self.reference(&reference),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Eof => {
                Ok(())
            }
        }
    }

    fn start(
        &mut self,
        space: Space,
        tag: &BytesStart,
        reader: &NsReader<&[u8]>,
        is_empty: bool,
    ) -> Result<(), String> {
        let attributes = attributes(tag, reader)?;
        let name = tag.local_name();
        let name = name.as_ref();
        if self.depth == 0 {
            if space != Space::Svg || name != "svg" {
                let wanted = format!("<svg xmlns=\"{}\">", rules::SVG);
                return Err(format!("the drawing does not begin with `{wanted}`"));
            }
            if !self.out.is_empty() {
                return Err("there is something after the drawing's end".to_owned());
            }
            self.size = size::of(&attributes);
        }
        // A style sheet is text: an element in it would part what is read as a whole.
        let is_out_of_place = self.dropped > 0 || self.style.is_some() || space != Space::Svg;
        if is_out_of_place || rules::is_harmful(name, &attributes) {
            self.dropped += usize::from(!is_empty);
            return Ok(());
        }
        self.shown.begin(&attributes, is_empty);
        self.open(tag.name().as_ref(), name, &attributes, is_empty);
        Ok(())
    }

    fn open(&mut self, name: &str, local: &str, attributes: &[Kept], is_empty: bool) {
        self.out.push('<');
        self.out.push_str(name);
        for attribute in attributes.iter().filter(|attribute| rules::may_stay(local, attribute)) {
            let Kept { name, local: _, value } = attribute;
            self.out.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
        if is_empty {
            self.out.push_str("/>");
            return;
        }
        self.out.push('>');
        self.depth += 1;
        if local == "style" {
            self.style = Some(String::new());
        }
    }

    fn end(&mut self, name: &str) {
        if self.dropped > 0 {
            self.dropped -= 1;
            return;
        }
        self.shown.end();
        let style = self.style.take().filter(|style| rules::is_style_safe(style));
        self.out.push_str(&style.map_or_else(String::new, |style| escape(style).into_owned()));
        self.depth = self.depth.saturating_sub(1);
        self.out.push_str(&format!("</{name}>"));
    }

    /// Takes text that is escaped.
    fn text(&mut self, escaped: &str) -> Result<(), String> {
        if self.depth == 0 {
            let is_blank = escaped.trim().is_empty();
            return is_blank
                .then_some(())
                .ok_or_else(|| "there is text outside the drawing".into());
        }
        match &mut self.style {
            _ if self.dropped > 0 => {}
            Some(style) => {
                let plain = quick_xml::escape::unescape(escaped);
                style.push_str(&plain.map_err(|error| error.to_string())?);
            }
            None => self.out.push_str(escaped),
        }
        Ok(())
    }

    /// Takes a character that is written by its name or number.
    fn reference(&mut self, reference: &BytesRef) -> Result<(), String> {
        let name = reference.xml10_content();
        let known = ["amp", "apos", "gt", "lt", "quot"].contains(&&*name);
        if !known && !matches!(reference.resolve_char_ref(), Ok(Some(_))) {
            return Err(format!("`&{name};` is a name that only its document type knows"));
        }
        self.text(&format!("&{name};"))
    }

    fn finish(mut self, end: usize) -> Result<Drawing, Fault> {
        let fault = |reason: &str| Err(Fault { at: end, reason: reason.to_owned() });
        if self.out.is_empty() {
            return fault("there is no drawing in it");
        }
        if self.depth + self.dropped > 0 {
            return fault("it ends too early: something is not closed");
        }
        self.out.push('\n');
        Ok(Drawing { text: self.out, size: self.size, elements: self.shown.count() })
    }
}

/// An attribute with its plain value.
struct Kept {
    /// Its name as written.
    name: String,
    /// Its name without a prefix; none for what is an editor's own.
    local: Option<String>,
    value: String,
}

/// The attributes of `tag`; an error where they are not well-formed.
fn attributes(tag: &BytesStart, reader: &NsReader<&[u8]>) -> Result<Vec<Kept>, String> {
    rules::check_name(tag.name().as_ref())?;
    let attributes = tag.attributes().map(|attribute| {
        let attribute = attribute.map_err(|error| error.to_string())?;
        kept(&attribute, reader)
    });
    attributes.collect()
}

fn kept(attribute: &Attribute, reader: &NsReader<&[u8]>) -> Result<Kept, String> {
    let QName(name) = attribute.key;
    rules::check_name(name)?;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
    let value = value.map_err(|error| phrase(&error))?.into_owned();
    let (space, local) = reader.resolver().resolve_attribute(attribute.key);
    let is_known = match space {
        ResolveResult::Unbound => true,
        ResolveResult::Bound(Namespace(space)) => rules::SPACES.contains(&space),
        ResolveResult::Unknown(prefix) => return Err(undeclared(&prefix)),
    };
    let local = is_known.then(|| local.as_ref().to_owned());
    Ok(Kept { name: name.to_owned(), local, value })
}

#[cfg(test)]
mod tests;
