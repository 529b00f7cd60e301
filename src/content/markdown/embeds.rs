//! What raw HTML would show of another page or play from another host: in its place stands a link,
//! since nothing is loaded from elsewhere, and a copy of the site on a disk has the link all the same.

use super::addresses::target;
use super::slots::Slot;
use super::target::{Target, is_foreign};

/// Elements that show something else, and hold what is for those who cannot see that.
pub(super) const SHOWING: &[&str] = &["iframe", "object"];
/// What they are called on their way to the cleaner: as it has no end, all that stands behind its tag
/// is read as what it is, also where nobody wrote an end.
pub(super) const EMPTY: &str = "embed";

/// What the beginning of such a link is, before its address.
const EMBED: &str = "<a class=\"text-embed\" href=\"";

/// Such a link with these `words` as HTML, with a slot for its address, which is that of the link
/// with this `number`.
pub(super) fn link(number: usize, words: &str) -> String {
    let mut link = format!("{EMBED}{}\">", Slot::Address(number).write());
    super::prepared::escape_words(&mut link, words);
    link.push_str("</a>");
    link
}

/// Where a link leads to what an element showed, and its words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The address.
    pub(super) address: String,
    /// The words.
    pub(super) words: String,
    /// The attribute that has the address.
    pub(super) attribute: &'static str,
}

/// What `element` showed, which does not stay, if a link can lead there.
pub(super) fn shown(element: &str, attributes: &[(String, String)]) -> Option<Shown> {
    let names: &[&str] = match element {
        "iframe" => &["src", "data-src"],
        "embed" => &["src"],
        "object" => &["data"],
        _ => return None,
    };
    let found = names.iter().find_map(|name| {
        let value = target(value(attributes, name)?);
        leads_somewhere(&value).then_some((*name, value))
    });
    let (attribute, address) = found?;
    Some(of(address, attributes, attribute))
}

/// A link to the film at `address`, which the player with the `attributes` would have played.
pub(super) fn film(address: String, attributes: &[(String, String)]) -> Shown {
    of(address, attributes, "src")
}

/// The address at which a person can open what `element` showed, and the words for a link to it.
pub(crate) fn link_to(element: &str, attributes: &[(String, String)]) -> Option<(String, String)> {
    shown(element, attributes).map(|shown| (shown.address, shown.words))
}

fn of(address: String, attributes: &[(String, String)], attribute: &'static str) -> Shown {
    let address = if is_foreign(&address) { for_people(&address) } else { address };
    let given = ["title", "aria-label"].iter().find_map(|name| {
        let words: Vec<&str> = value(attributes, name)?.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    });
    let words = given.unwrap_or_else(|| place(&address).to_owned());
    Shown { address, words, attribute }
}

pub(super) fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Whether a browser could show a page, or a file, at `address`.
fn leads_somewhere(address: &str) -> bool {
    match Target::of(address) {
        Target::External => web(address).is_some_and(|rest| !host(rest).is_empty()),
        Target::Root(..) => !is_foreign(address),
        Target::Relative(path, _) | Target::Bulletin(path, _) => !path.is_empty(),
        Target::Unsafe | Target::Fragment(_) => false,
    }
}

/// What stands behind the slashes of an address in the web.
fn web(address: &str) -> Option<&str> {
    let begins = ["https://", "http://", "//"];
    begins.iter().find_map(|with| {
        let (before, rest) = address.split_at_checked(with.len())?;
        before.eq_ignore_ascii_case(with).then_some(rest)
    })
}

fn host(rest: &str) -> &str {
    rest.split(['/', '?', '#', '\\']).next().unwrap_or_default()
}

/// What a link is called that leads to `address`: the host, or the file's name.
fn place(address: &str) -> &str {
    match web(address) {
        Some(rest) => host(rest).strip_prefix("www.").unwrap_or(host(rest)),
        None => {
            let path = address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
            path.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or(address)
        }
    }
}

/// The address at which a person can open what stands at `address`: players that are made to stand in
/// other pages often show nothing by themselves.
fn for_people(address: &str) -> String {
    let Some(rest) = web(address) else { return address.to_owned() };
    let host = host(rest).to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let known = match host {
        "youtube.com" | "m.youtube.com" | "youtube-nocookie.com" => of_youtube(path),
        "player.vimeo.com" => of_vimeo(path),
        _ => None,
    };
    match known {
        Some(known) => known,
        None if address.starts_with("//") => format!("https:{address}"),
        None => address.to_owned(),
    }
}

fn of_youtube(path: &str) -> Option<String> {
    let id = ["/embed/", "/v/"].iter().find_map(|with| name_behind(path, with))?;
    if id == "videoseries" {
        let list = parameter(path, "list")?;
        return Some(format!("https://www.youtube.com/playlist?list={list}"));
    }
    let start = parameter(path, "start").map_or(String::new(), |start| format!("&t={start}s"));
    Some(format!("https://www.youtube.com/watch?v={id}{start}"))
}

fn of_vimeo(path: &str) -> Option<String> {
    let id = name_behind(path, "/video/")?;
    // Films that are in no list have a second name.
    let hash = parameter(path, "h").map_or(String::new(), |hash| format!("/{hash}"));
    Some(format!("https://vimeo.com/{id}{hash}"))
}

/// The name that stands behind `with` at the beginning of `path`.
fn name_behind<'p>(path: &'p str, with: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(with)?;
    let end = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
    rest.get(..end).filter(|name| !name.is_empty())
}

/// The value of the parameter `name` of an address.
fn parameter<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let all = path.split(['?', '&', ';', '#']).skip(1);
    let found = all.filter_map(|part| part.split_once('=')).find(|(known, _)| *known == name)?.1;
    (!found.is_empty() && found.chars().all(is_of_name)).then_some(found)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(element: &str, attributes: &[(&str, &str)]) -> Option<(String, String)> {
        let attributes: Vec<(String, String)> =
            attributes.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        shown(element, &attributes).map(|shown| (shown.address, shown.words))
    }

    #[test]
    fn people_can_open_what_is_linked() {
        for (src, address, words) in [
            ("https://v.example/1?a=b", "https://v.example/1?a=b", "v.example"),
            ("//www.v.example/1", "https://www.v.example/1", "v.example"),
            ("HTTP://V.example", "HTTP://V.example", "V.example"),
            (
                "https://www.youtube-nocookie.com/embed/a_B-1?rel=0&start=90",
                "https://www.youtube.com/watch?v=a_B-1&t=90s",
                "youtube.com",
            ),
            ("http://youtube.com/v/x&hl=en", "https://www.youtube.com/watch?v=x", "youtube.com"),
            (
                "https://www.youtube.com/embed/videoseries?list=PL1",
                "https://www.youtube.com/playlist?list=PL1",
                "youtube.com",
            ),
            ("https://www.youtube.com/embed/", "https://www.youtube.com/embed/", "youtube.com"),
            ("//player.vimeo.com/video/12?h=ab", "https://vimeo.com/12/ab", "vimeo.com"),
            ("maps/map.html#x", "maps/map.html#x", "map.html"),
            ("/maps/", "/maps/", "maps"),
            ("/", "/", "/"),
        ] {
            let expected = Some((address.to_owned(), words.to_owned()));
            assert_eq!(found("iframe", &[("src", src)]), expected, "{src}");
        }
        for nothing in
            ["", "about:blank", "javascript:x()", "#a", "mailto:a@b.example", "https:///a"]
        {
            assert_eq!(found("iframe", &[("src", nothing)]), None, "{nothing}");
        }
    }

    #[test]
    fn words_are_those_given() {
        let given =
            [("src", "about:blank"), ("data-src", "//v.example/"), ("title", " The\n film ")];
        let expected = Some(("https://v.example/".to_owned(), "The film".to_owned()));
        assert_eq!(found("iframe", &given), expected);
        assert_eq!(found("object", &[("data", "a.pdf")]).unwrap_or_default().1, "a.pdf");
        assert_eq!(found("form", &[("src", "a")]), None);
    }
}
