//! Names of files and folders: the one form in which they are compared, and which of them every
//! common system takes.

use std::borrow::Cow;

use crate::characters::{self, Use};

/// `name` in Unicode's normal form C: the form in which names are compared, and in which the output
/// has them. Disks have others: macOS writes `й` as `и` and an accent, a keyboard as one character.
pub(crate) fn composed(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return Cow::Borrowed(name);
    }
    icu_normalizer::ComposingNormalizer::new_nfc().normalize(name)
}

/// `name` itself in that form.
pub(crate) fn compose(name: String) -> String {
    match composed(&name) {
        Cow::Owned(composed) => composed,
        Cow::Borrowed(_) => name,
    }
}

/// Why a file or a folder cannot be called `name` on every common system, as the end of a sentence
/// that begins with the name; `None` where it can. How long it is does not matter.
pub(crate) fn fault(name: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let is_wrong = |c: &char| characters::is_forbidden(*c) || "\t\n\r<>:\"|?*\\".contains(*c);
    if !name.bytes().all(is_plain)
        && let Some(c) = name.chars().find(is_wrong)
    {
        return Some(match c.is_control() || characters::is_forbidden(c) {
            true => format!("has {}, which no name may have", characters::name(c)),
            false => format!("has the sign {c}, which Windows does not allow in names"),
        });
    }
    if let Some(at) = characters::hidden(name, Use::Name) {
        return Some(characters::has_hidden(at.character));
    }
    match name.chars().next_back() {
        Some('.') => return Some("ends with a dot, which Windows takes away".to_owned()),
        Some(' ') => return Some("ends with a space, which Windows takes away".to_owned()),
        _ => {}
    }
    let stem = name.find('.').map_or(name, |dot| &name[..dot]).trim_end_matches(' ');
    is_device(stem).then(|| "is a name that Windows keeps for a device".to_owned())
}

/// Whether Windows takes a name for that of a device, with any ending: `con.html` cannot be there.
fn is_device(stem: &str) -> bool {
    const ALONE: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    // The shortest has three bytes, the longest eight.
    if !(3..=8).contains(&stem.len()) {
        return false;
    }
    let is_numbered = || {
        let (port, number) = stem.split_at_checked(3)?;
        let is_port = ["com", "lpt"].iter().any(|known| port.eq_ignore_ascii_case(known));
        let mut number = number.chars();
        let digit = number.next()?;
        let is_digit = digit.is_ascii_digit() || matches!(digit, '¹' | '²' | '³');
        Some(is_port && is_digit && number.next().is_none())
    };
    ALONE.iter().any(|known| stem.eq_ignore_ascii_case(known)) || is_numbered().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form() {
        assert_eq!(composed("Маи\u{306}дан.gif"), "Майдан.gif");
        assert!(matches!(composed("Майдан.gif"), Cow::Borrowed(_)));
        assert!(matches!(composed("maidan.gif"), Cow::Borrowed(_)));
    }

    #[test]
    fn names_that_windows_refuses() {
        for name in [
            "con",
            "CON.html",
            "aux.tar.gz",
            "Nul.",
            "com1.x",
            "LPT9",
            "com0",
            "COM¹.txt",
            "lpt³",
            "con .txt",
            "conout$",
            "a:b",
            "a<b",
            "a>b",
            "\"a\"",
            "a|b",
            "a?b",
            "a*b",
            "a\\b",
            "a.",
            "a ",
            "...",
            "a\u{1f}",
            "a\u{85}",
            "a\u{200b}",
            "a\u{fffe}b",
            "a\tb",
            "a\u{202e}fdp.exe",
        ] {
            assert!(fault(name).is_some(), "{name:?}");
        }
        for name in [
            "cons.html",
            "icon.png",
            "com10",
            "com.html",
            "lpt",
            "lptx",
            "comé",
            "nul-1",
            "xcon",
            ".well-known",
            ".htaccess",
            "..a",
            " a",
            "a b.c",
            "ж.html",
            "коn",
            "$",
            "a;b",
            "con-2",
            "аux",
            "日本",
            "می\u{200c}خواهم",
            "",
        ] {
            assert_eq!(fault(name), None, "{name:?}");
        }
    }
}
