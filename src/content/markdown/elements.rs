//! Elements of raw HTML with addresses: what they show or lead to is known only when all texts were
//! read, so slots stand for their tags.
//!
//! They are found in HTML that was cleaned: that is written in one way only, and no `<` or `>` stands
//! in it but those of tags. An address that the scan does not know goes: a page shows nothing that is
//! not in its outline.

mod walk;

use super::entities::decoded;
use super::pictures::{SIZES, WEBP};
use super::prepared::{Resolved, escape, escape_address, escape_words};
pub(super) use walk::put_slots;

/// What stands in a slot for a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Element {
    /// The beginning of an element, or all of one that has no end.
    Tag(Tag),
    /// The end of the player whose tag has this number.
    End(usize),
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    name: &'static str,
    attributes: Vec<(String, Value)>,
    /// Whether it stands in a `picture`.
    in_picture: bool,
    /// The links to all that a player has to play: its own, and those of what stands in it.
    films: Vec<usize>,
    /// The number of the player that it stands in.
    player: Option<usize>,
    /// Whether words stand in a player.
    has_words: bool,
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    /// As it stands in HTML.
    Written(String),
    /// The address of the link with this number.
    Address(usize),
    /// Addresses with what stands behind each.
    Set(Vec<(usize, String)>),
}

/// How the attribute begins that makes an `a` a link.
const HREF: &str = " href=\"";

impl Element {
    /// How many bytes it takes, nearly.
    pub(super) fn size(&self) -> usize {
        let of_value = |value: &Value| match value {
            Value::Written(value) => value.len(),
            Value::Address(_) => 0,
            Value::Set(all) => all.iter().map(|each| size_of_val(each) + each.1.len()).sum(),
        };
        let attributes = match self {
            Element::Tag(tag) => &*tag.attributes,
            Element::End(_) => &[],
        };
        let each = attributes.iter();
        let each = each.map(|each| size_of_val(each) + each.0.len() + of_value(&each.1));
        size_of::<Self>() + each.sum::<usize>()
    }
}

/// The elements that can have addresses.
const WITH_ADDRESSES: &[&str] = &["a", "audio", "img", "source", "track", "video"];

fn is_player(name: &str) -> bool {
    matches!(name, "audio" | "video")
}

/// The address of the link with a `number`, if it leads anywhere.
fn href(resolved: &[Resolved], number: usize) -> Option<&str> {
    resolved.get(number)?.href.as_deref()
}

impl Tag {
    /// Whether it begins a link.
    pub(super) fn is_link(&self) -> bool {
        self.name == "a"
    }

    /// The player that it says something of, such as what that plays.
    pub(super) fn of_player(&self) -> Option<usize> {
        self.player.filter(|_| matches!(self.name, "source" | "track"))
    }

    /// Whether it is a player that has nothing to play.
    pub(super) fn is_silent(&self, resolved: &[Resolved]) -> bool {
        let has = |film: &usize| href(resolved, *film).is_some();
        is_player(self.name) && !self.films.iter().any(has)
    }

    /// Writes the tag; of a picture that leads nowhere, and of a player without a film, its name. What
    /// stands in such a player is for those who have none.
    pub(super) fn write(&self, resolved: &[Resolved], out: &mut String) {
        match self.name {
            "img" => self.write_picture(resolved, out),
            name if is_player(name) && self.is_silent(resolved) => {
                self.write_name(out);
                let ends_word = out.ends_with(char::is_alphanumeric) || out.ends_with("</a>");
                if self.has_words && ends_word {
                    out.push(' ');
                }
            }
            "source" | "track" if !self.has_address(resolved) => {}
            name => {
                self.write_written(resolved, out);
                if is_player(name) {
                    // Nothing plays, and nothing is loaded, before the reader wants it.
                    out.push_str(" controls=\"\" preload=\"none\"");
                }
                out.push('>');
            }
        }
    }

    /// Writes what a player is called. Of one that would have played films of other hosts a link
    /// tells that already.
    fn write_name(&self, out: &mut String) {
        let name = self.written("title").or_else(|| self.written("aria-label"));
        if let Some(name) = name.filter(|_| !self.films.is_empty()) {
            escape_words(out, &decoded(name));
        }
    }

    /// Writes the end of the element.
    pub(super) fn write_end(&self, out: &mut String) {
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }

    /// The value of the attribute `name`, where it has no address.
    fn written(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find_map(|(known, value)| match value {
            Value::Written(value) if known == name => Some(value.as_str()),
            _ => None,
        })
    }

    fn has_address(&self, resolved: &[Resolved]) -> bool {
        self.attributes.iter().any(|(_, value)| match value {
            Value::Written(_) => false,
            Value::Address(link) => href(resolved, *link).is_some(),
            Value::Set(all) => all.iter().any(|(link, _)| href(resolved, *link).is_some()),
        })
    }

    fn write_picture(&self, resolved: &[Resolved], out: &mut String) {
        let link = self.attributes.iter().find_map(|(name, value)| match value {
            Value::Address(link) if name == "src" => resolved.get(*link),
            _ => None,
        });
        let Some(picture) = link.filter(|picture| picture.href.is_some()) else {
            return escape_words(out, &decoded(self.written("alt").unwrap_or_default()));
        };
        let has_set = self.attributes.iter().any(|(name, _)| name == "srcset");
        let srcset = picture.srcset.as_ref().filter(|_| !has_set && !self.in_picture);
        if let Some(srcset) = srcset {
            out.push_str(&format!("<picture><source type=\"{WEBP}\" srcset=\""));
            escape(out, srcset);
            let width = self.written("width").and_then(|width| width.parse::<u32>().ok());
            let sizes = width.map_or_else(|| SIZES.to_owned(), |width| format!("{width}px"));
            out.push_str(&format!("\" sizes=\"{sizes}\">"));
        }
        self.write_written(resolved, out);
        let has = |name| self.written(name).is_some();
        if !has("alt") {
            out.push_str(" alt=\"\"");
        }
        if let Some((width, height)) = picture.size.filter(|_| !has("width") && !has("height")) {
            out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        for (name, value) in [("loading", "lazy"), ("decoding", "async")] {
            if !has(name) {
                out.push_str(&format!(" {name}=\"{value}\""));
            }
        }
        out.push('>');
        if srcset.is_some() {
            out.push_str("</picture>");
        }
    }

    /// Writes the tag up to its end, with the attributes that it had.
    fn write_written(&self, resolved: &[Resolved], out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            match value {
                Value::Written(_)
                    if is_player(self.name) && matches!(&**name, "controls" | "preload") => {}
                Value::Written(value) => out.push_str(&format!(" {name}=\"{value}\"")),
                Value::Address(link) => self.write_address(name, resolved.get(*link), out),
                Value::Set(all) => self.write_set(all, resolved, out),
            }
        }
    }

    fn write_address(&self, name: &str, link: Option<&Resolved>, out: &mut String) {
        let Some((link, href)) = link.and_then(|link| Some((link, link.href.as_ref()?))) else {
            return;
        };
        out.push_str(&format!(" {name}=\""));
        escape_address(out, href);
        out.push('"');
        if let Some(lang) = link.hreflang.as_ref().filter(|_| self.written("hreflang").is_none()) {
            out.push_str(" hreflang=\"");
            escape(out, lang);
            out.push('"');
        }
    }

    fn write_set(&self, all: &[(usize, String)], resolved: &[Resolved], out: &mut String) {
        let there = all.iter().filter_map(|(link, behind)| Some((href(resolved, *link)?, behind)));
        let mut written = Vec::new();
        let mut has_widths = false;
        for (href, behind) in there {
            let mut candidate = String::new();
            // A comma at its end would be one of the list.
            escape_address(&mut candidate, &href.replace(',', "%2C"));
            if !behind.is_empty() {
                candidate.push(' ');
                escape(&mut candidate, behind);
            }
            has_widths |= behind.ends_with('w');
            written.push(candidate);
        }
        if written.is_empty() {
            return;
        }
        out.push_str(&format!(" srcset=\"{}\"", written.join(", ")));
        if has_widths && self.written("sizes").is_none() {
            out.push_str(&format!(" sizes=\"{SIZES}\""));
        }
    }
}

#[cfg(test)]
#[path = "elements/tests.rs"]
mod tests;
