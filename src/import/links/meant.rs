//! Addresses that were written in a wrong way, and led nowhere on the old site either: what was meant.

use crate::content::markdown::{Target, outside};

/// What an address was meant to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This address.
    Address(String),
    /// None at all: what stands there is words.
    Words,
}

/// What was meant by `target`, where that is plain and is not what stands there.
pub(super) fn meant(target: &str) -> Option<Meant> {
    let mut plain = target.trim();
    for (open, close) in [('(', ')'), ('<', '>')] {
        let inner = plain.strip_prefix(open).and_then(|inner| inner.strip_suffix(close));
        plain = inner.unwrap_or(plain).trim();
    }
    if plain.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("url:")) {
        plain = plain.get(4..).unwrap_or_default().trim();
    }
    if plain != target
        && ["http://", "https://", "mailto:"].iter().any(|known| plain.starts_with(known))
    {
        return Some(Meant::Address(plain.to_owned()));
    }
    match Target::of(target) {
        Target::External if is_label(target) => Some(Meant::Words),
        Target::Relative(..) => outside(target).map(Meant::Address),
        _ => None,
    }
}

/// Whether `target` is rather a label with a number, such as `ruby-core:0123`, than an address: what stands
/// before its colon is no scheme that any program knows.
fn is_label(target: &str) -> bool {
    let Some((scheme, rest)) = target.split_once(':') else { return false };
    let is_number = rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    is_number && !WITH_NUMBERS.iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Schemes that may have a number alone behind them.
const WITH_NUMBERS: &[&str] = &[
    "bitcoin", "callto", "doi", "facetime", "geo", "isbn", "lid", "mid", "modem", "news", "nntp",
    "oid", "sip", "sips", "skype", "sms", "smsto", "tel", "tg", "urn", "viber", "whatsapp",
];

#[cfg(test)]
mod tests {
    use super::{Meant, meant};

    #[test]
    fn what_was_meant() {
        let address = |text: &str| Some(Meant::Address(text.to_owned()));
        for (target, expected) in [
            ("(https://a.example/b_(c))", address("https://a.example/b_(c)")),
            ("(https://a.example/b)", address("https://a.example/b")),
            ("URL:https://a.example/", address("https://a.example/")),
            ("www.a.example/b", address("https://www.a.example/b")),
            ("github.com/epage", address("https://github.com/epage")),
            ("http//a.example", address("https://a.example")),
            ("a@b.example", address("mailto:a@b.example")),
            ("ruby-core:0123", Some(Meant::Words)),
            ("tel:0123", None),
            ("ftp://a.example", None),
            ("https://a.example/(b)", None),
            ("b.md", None),
            ("1.2.840.113549", None),
            ("/a:1", None),
            ("#(a)", None),
            ("(я", None),
            ("", None),
        ] {
            assert_eq!(meant(target), expected, "{target}");
        }
    }
}
