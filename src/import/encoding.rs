//! Texts in other encodings than UTF-8. UTF-16 says itself what it is. Any other is reported: the same bytes
//! are letters in several of them, and only people can tell which.

use std::path::Path;

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk;

/// The text of the file `path` below `root`; `None` where it cannot be read, which is reported.
pub(super) fn read(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let bytes = match disk::read(&root.join(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics.unreadable(path, &error);
            return None;
        }
    };
    if let Some(text) = from_utf16(&bytes) {
        return Some(text);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let hint = match likely(error.as_bytes()) {
                Some(name) => format!(
                    "it looks like {name}: save it in UTF-8 (in most editors: Save as, Encoding; \
                     or `iconv -f {name} -t UTF-8`), and import again"
                ),
                None => "save the file again with the encoding UTF-8 (in most editors: Save as, \
                         Encoding), and import again"
                    .to_owned(),
            };
            let message = "the file is not in UTF-8, and is left out";
            diagnostics.add(Code::NotUtf8, Place::new(path, at..at), message, hint);
            None
        }
    }
}

/// The text of `bytes` in UTF-16, which their first two tell.
fn from_utf16(bytes: &[u8]) -> Option<String> {
    let (read, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xff, 0xfe, rest @ ..] => (u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let pairs = rest.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
    char::decode_utf16(pairs).collect::<Result<String, _>>().ok().filter(|_| rest.len() % 2 == 0)
}

/// The encoding that the bytes most likely have. In Cyrillic texts most letters are above the middle of the
/// table; in Western ones only a few are. Of the Cyrillic two, one has its small letters where the other has the
/// capitals.
fn likely(bytes: &[u8]) -> Option<&'static str> {
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let high = bytes.iter().filter(|byte| **byte >= 0xc0).count();
    if high == 0 {
        return None;
    }
    // A text about a Western name has some, a text of Cyrillic letters has little else.
    if high * 2 < letters {
        return Some("WINDOWS-1252");
    }
    let upper_half = bytes.iter().filter(|byte| **byte >= 0xe0).count();
    Some(if upper_half * 2 >= high { "WINDOWS-1251" } else { "KOI8-R" })
}

#[cfg(test)]
mod tests {
    use super::{from_utf16, likely};

    #[test]
    fn utf16() {
        assert_eq!(from_utf16(b"\xff\xfea\0\x2f\x04").as_deref(), Some("aЯ"));
        assert_eq!(from_utf16(b"\xfe\xff\0a\x04\x2f").as_deref(), Some("aЯ"));
        for other in [&b"a"[..], b"\xff\xfea", b"\xff\xfe\0\xd8"] {
            assert_eq!(from_utf16(other), None);
        }
    }

    #[test]
    fn old_encodings() {
        assert_eq!(likely(b"Caf\xe9 on the harbour"), Some("WINDOWS-1252"));
        // "Привет", in both.
        assert_eq!(likely(b"\xcf\xf0\xe8\xe2\xe5\xf2"), Some("WINDOWS-1251"));
        assert_eq!(likely(b"\xf0\xd2\xc9\xd7\xc5\xd4"), Some("KOI8-R"));
        assert_eq!(likely(b"plain \x80"), None);
    }
}
