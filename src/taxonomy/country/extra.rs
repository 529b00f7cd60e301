//! The codes beside the assigned ones that a site may have, by the kinds of ISO 3166: those that
//! the standard leaves to its users, those that it reserves, and those that it had before.
//!
//! Others may be assigned to a country one day, and then mean that. What is reserved only since
//! road signs or patents had it, such as FL for Liechtenstein, is another country's code.

use super::codes;
use crate::diagnostics::Refusal;

/// All of them, each kind in alphabetical order.
#[rustfmt::skip]
pub const CODES: [&str; 77] = [
    // Left to users.
    "AA", "QM", "QN", "QO", "QP", "QQ", "QR", "QS", "QT", "QU", "QV", "QW", "QX", "QY", "QZ",
    "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XK", "XL", "XM", "XN", "XO", "XP",
    "XQ", "XR", "XS", "XT", "XU", "XV", "XW", "XX", "XY", "XZ", "ZZ",
    // Exceptionally reserved: unions, and islands and towns of other countries. UK is not among
    // them, since it is the country GB.
    "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN",
    // Had before, those that are still reserved included (ISO 3166-3; iso-codes, the list of Debian,
    // has them); without AI, BQ, BY, GE and SK, which are other countries now.
    "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC", "PU",
    "PZ", "RH", "SU", "TP", "VD", "WK", "YD", "YU", "ZR",
];

/// Codes of three letters, and names that newsrooms write and CLDR does not have.
#[rustfmt::skip]
const CALLED: [(&str, &str); 39] = [
    ("ant", "AN"), ("netherlands antilles", "AN"), ("bur", "BU"), ("csk", "CS"), ("scg", "CS"),
    ("czechoslovakia", "CS"), ("чехословакия", "CS"), ("serbia and montenegro", "CS"),
    ("сербия и черногория", "CS"), ("ddr", "DD"), ("gdr", "DD"), ("гдр", "DD"),
    ("east germany", "DD"), ("german democratic republic", "DD"), ("eue", "EU"),
    ("европейский союз", "EU"), ("евросоюз", "EU"), ("ес", "EU"), ("european union", "EU"),
    ("fxx", "FX"), ("ntz", "NT"), ("sun", "SU"), ("soviet union", "SU"), ("ussr", "SU"),
    ("ссср", "SU"), ("советский союз", "SU"), ("tmp", "TP"), ("uno", "UN"), ("оон", "UN"),
    ("united nations", "UN"), ("xkx", "XK"), ("kosovo", "XK"), ("косово", "XK"), ("ymd", "YD"),
    ("yug", "YU"), ("yugoslavia", "YU"), ("югославия", "YU"), ("zar", "ZR"), ("zaire", "ZR"),
];

/// What a code should be, for a hint.
const WHICH: &str = "take a code that ISO 3166 leaves to its users (AA, QM to QZ, XA to XZ, ZZ), \
                     reserves or had before, such as \"XK\", \"EU\" or \"SU\"";

/// The code that `text` spells in any case.
pub(super) fn code(text: &str) -> Option<&'static str> {
    CODES.into_iter().find(|code| code.eq_ignore_ascii_case(text))
}

/// The code that `text` names in another way, in any case.
pub(super) fn meant(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    CALLED.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code)
}

/// Why `word` is none of them.
pub(super) fn no_code(word: &str) -> Refusal {
    let text = word.trim();
    if text.is_empty() {
        return Refusal::new("the code is empty", "take it out");
    }
    if let Some(code) = codes::code(text) {
        let hint = format!("take it out: bulletins can have {code} without it");
        return Refusal::new(format!("`{word}` is a country of ISO 3166-1 already"), hint);
    }
    if let Some(code) = codes::meant(text) {
        let message = format!("`{word}` is the country {code} of ISO 3166-1");
        return Refusal::new(message, format!("take it out, and write {code} in bulletins"));
    }
    if let Some(code) = meant(text) {
        return Refusal::new(no_letters(word), format!("write the code \"{code}\""));
    }
    let parts = text.split(super::between).map(str::trim);
    let parts: Vec<&str> = parts.filter_map(|part| code(part).or_else(|| meant(part))).collect();
    if parts.len() > 1 {
        return Refusal::new(no_letters(word), format!("write a list: {}", listed(&parts)));
    }
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let message = match is_code {
        true => format!("ISO 3166 may give the code `{word}` to a country one day"),
        false => no_letters(word),
    };
    Refusal::new(message, WHICH)
}

fn no_letters(word: &str) -> String {
    format!("`{word}` is not a code of two letters")
}

/// `codes` as the value of the key.
pub(super) fn listed(codes: &[&str]) -> String {
    let codes: Vec<String> = codes.iter().map(|code| format!("\"{code}\"")).collect();
    format!("extra = [{}]", codes.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_assigned_or_stands_twice() {
        let mut all = [&CODES[..], &codes::CODES[..]].concat();
        all.sort_unstable();
        assert!(all.is_sorted_by(|a, b| a < b), "{all:?}");
        assert!(CALLED.iter().all(|(name, code)| {
            CODES.contains(code) && codes::meant(name).is_none() && *name == name.to_lowercase()
        }));
    }

    #[test]
    fn codes_in_any_case() {
        assert_eq!(code("xk"), Some("XK"));
        assert_eq!(code("UK"), None);
        assert_eq!(meant("СССР"), Some("SU"));
        assert_eq!(meant("SU"), None);
    }
}
