//! Addresses: where each output stands, and how one leads to another.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::digest::{Digestible, Hasher};
use crate::names::compose;

/// Stands in a view for the relative link to the site's root, which is another one on each
/// page, and takes its place when the page is put together. No text can have this character:
/// HTML does not allow it, and so templates leave it out of what they show.
pub(crate) const ROOT: &str = "\u{1}";

/// The address of an output file: its path from the site's root, with `/` between its parts
/// and none at its beginning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address(Arc<str>);

impl Address {
    /// The address `path`, in Unicode's normal form C.
    pub fn new(path: impl Into<String>) -> Self {
        Address(compose(path.into()).into())
    }

    /// The path, as the file's name on the disk.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The relative link that leads from the page `from` to this address.
    pub fn href_from(&self, from: &Address) -> String {
        let (mut href, rest) = self.way_from(from);
        encode_into(&mut href, rest);
        href
    }

    /// The same as people read and write it: only what would not be read as a part of a path is
    /// percent-encoded.
    pub(crate) fn readable_from(&self, from: &Address) -> String {
        let (mut href, rest) = self.way_from(from);
        for (at, c) in rest.char_indices() {
            let digits = rest.as_bytes().get(at + 1..at + 3);
            let seems_encoded = || digits.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
            match c {
                '#' | '?' | '<' | '>' | '\\' => encode_into(&mut href, &format!("{c}")),
                // HTML and Markdown would read `&lt;` as a sign.
                '&' if rest[at..].contains(';') => href.push_str("%26"),
                '%' if seems_encoded() => href.push_str("%25"),
                c => href.push(c),
            }
        }
        href
    }

    /// The beginning of the relative link that leads from the page `from` to this address, and what
    /// of the address is to follow.
    fn way_from(&self, from: &Address) -> (String, &str) {
        let shared = shared_folders(&self.0, &from.0);
        let ups = from.0[shared..].matches('/').count();
        let rest = &self.0[shared..];
        let mut href = String::with_capacity(ups * 3 + rest.len());
        for _ in 0..ups {
            href.push_str("../");
        }
        // A first part with a colon would read as a scheme.
        if ups == 0 && rest.split('/').next().is_some_and(|part| part.contains(':')) {
            href.push_str("./");
        }
        (href, rest)
    }

    /// The absolute address below `base`, which ends with `/`.
    pub fn absolute(&self, base: &str) -> String {
        let mut url = String::with_capacity(base.len() + self.0.len());
        url.push_str(base);
        encode_into(&mut url, &self.0);
        url
    }

    /// The path as links have it: percent-encoded.
    pub fn encoded(&self) -> String {
        self.absolute("")
    }

    /// The relative link from this page to the site's root: empty or `../` several times.
    pub fn root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The address in lower case, where it is not so: some file systems take the two for one.
    pub fn in_lower_case(&self) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
        if self.0.bytes().all(plain) {
            return None;
        }
        Some(self.0.to_lowercase()).filter(|lower| **lower != *self.0)
    }
}

impl Digestible for Address {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(&self.0);
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How many bytes of both paths are the same folders.
fn shared_folders(left: &str, right: &str) -> usize {
    let mut shared = 0;
    for (at, (a, b)) in left.bytes().zip(right.bytes()).enumerate() {
        if a != b {
            break;
        }
        if a == b'/' {
            shared = at + 1;
        }
    }
    shared
}

/// Writes `path` with the characters that a URL's path may not have as they are percent-encoded
/// (RFC 3986, section 3.3).
fn encode_into(out: &mut String, path: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in path.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~!$'()*+,;=:@/".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn href(from: &str, to: &str) -> String {
        Address::new(to).href_from(&Address::new(from))
    }

    #[test]
    fn relative_links() {
        assert_eq!(href("index.html", "en/index.html"), "en/index.html");
        assert_eq!(href("en/index.html", "index.html"), "../index.html");
        assert_eq!(href("en/2025/08/13/a.html", "en/2025/08/14/b.html"), "../14/b.html");
        assert_eq!(href("en/2025/08/13/a.html", "en/2025/08/13/b.html"), "b.html");
        assert_eq!(href("en/2025/08/13.html", "en/2025/08/13/a.html"), "13/a.html");
        assert_eq!(href("en/news.html", "ru/news.html"), "../ru/news.html");
        assert_eq!(href("en/a.html", "en/замок 1.html"), "%D0%B7%D0%B0%D0%BC%D0%BE%D0%BA%201.html");
        assert_eq!(href("en/a.html", "en/b:c.html"), "./b:c.html");
        assert_eq!(href("en/a.html", "en/a.html"), "a.html");
    }

    #[test]
    fn readable_links() {
        let readable = |to: &str| Address::new(to).readable_from(&Address::new("a/b.md"));
        assert_eq!(readable("a/замок 1.md"), "замок 1.md");
        assert_eq!(readable("c/50% (1).md"), "../c/50% (1).md");
        assert_eq!(readable("a/5%41#&lt;.md"), "5%2541%23%26lt;.md");
        assert_eq!(readable("a/R&D.md"), "R&D.md");
    }

    #[test]
    fn one_form_of_unicode() {
        assert_eq!(Address::new("e\u{301}.html"), Address::new("é.html"));
        let lower = |address: &str| Address::new(address).in_lower_case();
        assert_eq!(lower("EN/Ж.html"), Some("en/ж.html".to_owned()));
        assert_eq!((lower("en/a.html"), lower("en/ж.html")), (None, None));
    }
}
