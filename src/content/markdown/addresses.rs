//! The addresses that raw HTML has in its attributes.

use serde::{Deserialize, Serialize};

/// What an address of raw HTML is to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Role {
    /// `href`: where a link leads.
    Link,
    /// `src` of an `img`: a picture.
    Picture,
    /// One of the pictures of a `srcset`.
    Candidate,
    /// `poster`: the picture of a film that does not play.
    Poster,
    /// `src` of a player, or of what stands in one: a film, a sound, a track of words.
    Film,
    /// What an element showed that is taken out, such as an `iframe`: a link leads there.
    Embed,
}

impl Role {
    /// What the addresses are in the attribute `name` of `element`, which stays.
    pub(super) fn of(element: &str, name: &str) -> Option<Self> {
        match (element, name) {
            ("a", "href") => Some(Role::Link),
            ("img", "src") => Some(Role::Picture),
            ("img" | "source", "srcset") => Some(Role::Candidate),
            ("video", "poster") => Some(Role::Poster),
            ("video" | "audio" | "source" | "track", "src") => Some(Role::Film),
            _ => None,
        }
    }

    /// Whether the page shows a picture that is there.
    pub(super) fn is_picture(self) -> bool {
        matches!(self, Role::Picture | Role::Candidate | Role::Poster)
    }
}

/// The address that an attribute with this `value`, decoded, has to a browser: it skips spaces around
/// it and line breaks in it, and takes `\` for `/` in an address of the web.
pub(super) fn target(value: &str) -> String {
    let is_edge = |c: char| c.is_ascii_control() || c == ' ';
    let mut target = value.trim_matches(is_edge).to_owned();
    target.retain(|c| !matches!(c, '\t' | '\n' | '\r'));
    let slashes = target.len() - target.trim_start_matches(['/', '\\']).len();
    let begins = |scheme: &str| {
        target.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    };
    if slashes > 1 || begins("https:") || begins("http:") {
        let path = target.find(['?', '#']).unwrap_or(target.len());
        target.replace_range(..path, &target[..path].replace('\\', "/"));
    }
    target
}

/// The addresses of a `srcset`, each with what stands behind it, such as `2x`
/// (<https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute>). Browsers take
/// none with something else behind it.
pub(super) fn candidates(srcset: &str) -> Vec<(String, &str)> {
    let mut candidates = Vec::new();
    let is_between = |c: char| c.is_ascii_whitespace() || c == ',';
    let mut rest = srcset.trim_start_matches(is_between);
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, behind) = rest.split_at(end);
        let bare = address.trim_end_matches(',');
        let descriptor = if bare.len() < address.len() { "" } else { descriptor(behind) };
        if is_descriptor(descriptor.trim_ascii()) {
            candidates.push((target(bare), descriptor.trim_ascii()));
        }
        rest = behind[descriptor.len()..].trim_start_matches(is_between);
    }
    candidates
}

/// Whether `text` tells the width or the density of a picture, or nothing.
fn is_descriptor(text: &str) -> bool {
    let is_number = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    match text.strip_suffix('w') {
        Some(width) => width.parse::<u32>().is_ok_and(|width| width > 0) && is_number(width),
        None => text.strip_suffix('x').map_or(text.is_empty(), |density| {
            is_number(density) && density.parse::<f64>().is_ok()
        }),
    }
}

/// What `rest` begins with, up to a comma that stands in no brackets.
fn descriptor(rest: &str) -> &str {
    let mut in_brackets = false;
    let end = rest.find(|c| {
        in_brackets = c == '(' || (in_brackets && c != ')');
        c == ',' && !in_brackets
    });
    &rest[..end.unwrap_or(rest.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_those_of_browsers() {
        for (value, expected) in [
            (" a b.md\n", "a b.md"),
            ("/\n/a.example/x", "//a.example/x"),
            ("/\\a.example", "//a.example"),
            ("\\\\a.example\\b?\\c", "//a.example/b?\\c"),
            ("https:\\\\a.example\\b", "https://a.example/b"),
            ("\\a", "\\a"),
            ("https://a.exa\tmple/", "https://a.example/"),
            ("\u{1}x", "x"),
            ("", ""),
        ] {
            assert_eq!(target(value), expected, "{value:?}");
        }
    }

    #[test]
    fn sets_are_taken_apart() {
        let found = |set| -> Vec<(String, String)> {
            let each = candidates(set).into_iter();
            each.map(|(address, rest)| (address, rest.to_owned())).collect()
        };
        let of = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
        };
        assert_eq!(found("a.png 1x, b,c.png 2x"), of(&[("a.png", "1x"), ("b,c.png", "2x")]));
        assert_eq!(
            found(" ,a.png,b.png , я.png 10w, c.png 10w x,"),
            of(&[("a.png,b.png", ""), ("я.png", "10w")])
        );
        assert_eq!(
            found("a.png, b.png f(1,2) 1w, c.png 1.5x, d.png 0w"),
            of(&[("a.png", ""), ("c.png", "1.5x")])
        );
        assert_eq!(found(" , ,"), of(&[]));
    }
}
