//! The site's own stylesheet: what it names is published beside it, under names that carry hashes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Reader;
use super::css::{self, Named, Role};
use crate::address::{self, Address};
use crate::content::STATIC;
use crate::diagnostics::{Code, Place};
use crate::images::Format;
use crate::names::compose;
use crate::paths::{below, decoded, folder, join, name};

/// Publishes the stylesheet `path`, which has `bytes`, with all that it names; `None` where that is
/// reported.
pub(super) fn publish(reader: &mut Reader, path: &str, bytes: Vec<u8>) -> Option<Address> {
    let (done, under_way) = Default::default();
    Sheets { reader, done, under_way }.sheet(path, bytes)
}

/// How deep stylesheets may bring in others: nobody needs three.
const DEEPEST: usize = 20;

struct Sheets<'s, 'r> {
    reader: &'s mut Reader<'r>,
    /// The files that were read, by path and whether as a stylesheet; `None` for one that was refused.
    done: BTreeMap<(String, bool), Option<Address>>,
    /// The stylesheets that are being read, each brought in by the one before.
    under_way: Vec<String>,
}

impl Sheets<'_, '_> {
    fn sheet(&mut self, path: &str, bytes: Vec<u8>) -> Option<Address> {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                self.reader.diagnostics.not_utf8(path, &error.utf8_error());
                return None;
            }
        };
        let names = match css::names(&text) {
            Ok(names) => names,
            Err(fault) => {
                self.refuse(path, fault.span, fault.message, fault.hint);
                return None;
            }
        };
        // Only the folder counts: the hash is not known yet.
        let here = address::own_asset(below(path, STATIC).unwrap_or(path), b"");
        let (mut written, mut rest, mut is_sound) = (String::with_capacity(text.len()), 0, true);
        self.under_way.push(path.to_owned());
        for named in names {
            let span = named.span.clone();
            match self.href(path, &here, named) {
                Ok(Some(href)) => {
                    written.push_str(&text[rest..span.start]);
                    written.push_str(&href);
                    rest = span.end;
                }
                Ok(None) => {}
                Err(Reported) => is_sound = false,
            }
        }
        self.under_way.pop();
        written.push_str(&text[rest..]);
        is_sound.then(|| self.reader.publish(path, written.into_bytes()))
    }

    /// The link that is written in the place of what the stylesheet `sheet` names, if another is.
    fn href(
        &mut self,
        sheet: &str,
        here: &Address,
        named: Named,
    ) -> Result<Option<String>, Reported> {
        let Named { address, span, role } = named;
        let address = address.trim();
        if role == Role::Text && !is_elsewhere(address) {
            return Ok(None);
        }
        let is_import = role == Role::Sheet;
        if address.is_empty() || address.starts_with('#') {
            return Ok(None);
        }
        if let Some((message, hint)) = elsewhere(address) {
            return Err(self.refuse(sheet, span, &message, &hint));
        }
        let (file, part) = match address.split_once('#') {
            Some((file, part)) => (file, format!("#{part}")),
            None => (address, String::new()),
        };
        let file = file.split('?').next().unwrap_or(file);
        let home = if file.starts_with('/') { STATIC } else { folder(sheet) };
        let path = compose(join(home, &decoded(file)));
        let Some(found) = self.reader.statics.get(&path).cloned() else {
            if let Some((message, hint)) = self.reader.unpublished(&path) {
                return Err(self.refuse(sheet, span, &message, &hint));
            }
            let hint = match self.reader.near(&path) {
                Some(near) if name(near) == name(&path) => {
                    format!("write /{}, which is {near}", below(near, STATIC).unwrap_or(near))
                }
                Some(near) => format!("did you mean {near}?"),
                None => format!("put the file there: what a stylesheet names lies in {STATIC}"),
            };
            return Err(self.refuse(sheet, span, &format!("there is no file {path}"), &hint));
        };
        let key = (found, is_import);
        let address = match self.done.get(&key) {
            Some(address) => address.clone().ok_or(Reported)?,
            None => {
                let added = self.add(sheet, span, &key.0, is_import);
                self.done.insert(key, added.as_ref().ok().cloned());
                added?
            }
        };
        let href = address.href_from(here) + &part;
        // Signs that would end the address where it has no quotes, or other ones.
        let signs = [('(', "%28"), (')', "%29"), ('\'', "%27"), ('"', "%22"), (' ', "%20")];
        Ok(Some(signs.iter().fold(href, |href, (sign, code)| href.replace(*sign, code))))
    }

    /// Publishes the file `path`, which the stylesheet `sheet` names.
    fn add(
        &mut self,
        sheet: &str,
        span: Range<usize>,
        path: &str,
        is_import: bool,
    ) -> Result<Address, Reported> {
        if is_import && self.under_way.iter().any(|other| other == path) {
            let message = "the stylesheet brings itself in";
            return Err(self.refuse(sheet, span, message, "take this @import out"));
        }
        if is_import && self.under_way.len() >= DEEPEST {
            let message = format!("{DEEPEST} stylesheets bring one another in, and this one more");
            let hint = "write the @import of each into the first stylesheet: readers wait for one \
                        after the other";
            return Err(self.refuse(sheet, span, &message, hint));
        }
        let bytes = match is_import {
            true => self.reader.sheet(path),
            false => self.reader.bytes(path),
        };
        let bytes = bytes.ok_or(Reported)?;
        match is_import {
            true => self.sheet(path, bytes).ok_or(Reported),
            false if Format::of(path) == Some(Format::Svg) => {
                let (bytes, _) = self.reader.drawn(path, bytes).ok_or(Reported)?;
                Ok(self.reader.publish(path, bytes))
            }
            false => Ok(self.reader.publish(path, bytes)),
        }
    }

    fn refuse(&mut self, sheet: &str, span: Range<usize>, message: &str, hint: &str) -> Reported {
        let place = Place::new(sheet, span);
        self.reader.diagnostics.add(Code::BadStylesheet, place, message, hint);
        Reported
    }
}

/// Something is wrong, and was reported.
struct Reported;

/// What is wrong with an address that is none of a file of the site.
fn elsewhere(address: &str) -> Option<(String, String)> {
    let scheme = scheme(address);
    if scheme.as_deref() == Some("data") {
        let message = "no page loads what stands in an address itself".to_owned();
        let hint = format!("save it as a file in {STATIC}, and name that");
        return Some((message, hint));
    }
    if scheme.is_none() && !is_elsewhere(address) {
        return None;
    }
    let message = format!("pages load nothing from elsewhere: `{address}`");
    let hint = format!(
        "copy the file into {STATIC}, and name it from the stylesheet: nobody else then learns who reads \
         the site, and it can be read without a network"
    );
    Some((message, hint))
}

/// What stands before the colon of an address.
fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.bytes().all(is_sign).then(|| scheme.to_ascii_lowercase())
}

/// Whether `text` would lead elsewhere as an address, and is no honest text such as `Note: …`.
/// Browsers pass over control characters in an address, and take `\` for `/`.
fn is_elsewhere(text: &str) -> bool {
    let signs = text.chars().filter(|sign| !sign.is_control());
    let address: String = signs.map(|sign| if sign == '\\' { '/' } else { sign }).collect();
    let address = address.trim();
    let is_of_web = |scheme: String| ["http", "https"].contains(&scheme.as_str());
    let has_host = address.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
    let is_of_host = |scheme: String| has_host && !scheme.is_empty() || is_of_web(scheme);
    address.starts_with("//") || scheme(address).is_some_and(is_of_host)
}
