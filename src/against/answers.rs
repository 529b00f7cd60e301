//! What a host does with an address: it looks for the file that the address names, or for the index of
//! the folder.

use std::borrow::Cow;

use crate::content::front_matter::alias;
use crate::content::markdown::is_of_page;
use crate::names::compose;
use crate::paths::{before, decoded, name};
use crate::plan::Plan;
use crate::site::BaseUrl;

/// What becomes of an old address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// There is a file: its address.
    Answered(String),
    /// There is none: the path below the site's root that was asked for.
    Lost(String),
    /// There can be none.
    Unanswerable(Unanswerable),
}

/// Why no file of the site can answer to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unanswerable {
    /// It has a query.
    Query,
    /// It is a rule for many addresses.
    Pattern,
    /// It is another site's.
    Host,
    /// It is on the site's host, and not below its base.
    Outside,
    /// It has a name that no file has.
    Name,
}

/// A host's name, without what makes no other site of it: case, `www.`, a port.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Host<'a>(Cow<'a, str>);

/// Where this site is published.
pub(super) struct Own<'a> {
    host: Host<'a>,
    /// Its base on the host, such as `archive/`; empty for the host's root.
    base: &'a str,
}

impl<'a> Host<'a> {
    /// Where the site at `base_url` is.
    pub(super) fn of_site(base_url: &'a BaseUrl) -> Own<'a> {
        let base = base_url.path().trim_start_matches('/');
        Own { host: Host::new(base_url.host()), base }
    }

    fn new(written: &'a str) -> Self {
        let host = written.rsplit_once(':').filter(|(_, port)| is_port(port));
        let host = host.map_or(written, |(host, _)| host);
        let host = match host.get(..4) {
            Some(www) if www.eq_ignore_ascii_case("www.") => &host[4..],
            _ => host,
        };
        Host(match host.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(host.to_ascii_lowercase()),
            false => Cow::Borrowed(host),
        })
    }
}

fn is_port(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The host of `address`, if it names one, and what is behind it.
pub(super) fn split(address: &str) -> (Option<Host<'_>>, &str) {
    let rest = ["https://", "http://", "//"].iter().find_map(|scheme| {
        let start = address.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
    });
    let Some(rest) = rest else { return (None, address) };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    (Some(Host::new(host)), path)
}

/// What becomes of `address`, as it is written in a list whose `usual` host this is.
pub(super) fn of(plan: &Plan, own: &Own, usual: Option<&Host>, address: &str) -> Answer {
    let (host, rest) = split(address);
    if host.is_some() && host.as_ref() != usual && host.as_ref() != Some(&own.host) {
        return Answer::Unanswerable(Unanswerable::Host);
    }
    let rest = before(rest, '#');
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (rest, None),
    };
    if path.contains('*') || path.split('/').any(|part| part.starts_with(':')) {
        return Answer::Unanswerable(Unanswerable::Pattern);
    }
    let path = path.trim_start_matches('/');
    // What a page had behind the question mark chose what it showed; of a file it is a version.
    if query.is_some_and(|query| !query.is_empty()) && !is_other_file(path) {
        return Answer::Unanswerable(Unanswerable::Query);
    }
    let path = match path.strip_prefix(own.base) {
        Some(path) => path,
        None if path == own.base.trim_end_matches('/') => "",
        // An old site may have had the root of its host.
        None if host.as_ref() != Some(&own.host) => path,
        None => return Answer::Unanswerable(Unanswerable::Outside),
    };
    let wanted = compose(decoded(path));
    match file(plan, &wanted) {
        Some(address) => Answer::Answered(address),
        None if alias::path(path).is_err() => Answer::Unanswerable(Unanswerable::Name),
        None => Answer::Lost(path.to_owned()),
    }
}

/// Whether `path` names a file that is no page, such as a picture.
fn is_other_file(path: &str) -> bool {
    name(path).rsplit_once('.').is_some_and(|(_, ending)| !is_of_page(ending))
}

/// The address of the file that hosts answer with to `path`.
fn file(plan: &Plan, path: &str) -> Option<String> {
    let folder = path.trim_end_matches('/');
    let index = match folder {
        "" => "index.html".to_owned(),
        folder => format!("{folder}/index.html"),
    };
    let found = plan.find(path).or_else(|| plan.find(&index))?;
    Some(found.address.as_str().to_owned())
}

impl Answer {
    /// What tells the address `text` from others: with and without `index.html` it is one.
    pub(super) fn key(&self, text: &str) -> String {
        match self {
            Answer::Answered(address) => address.clone(),
            Answer::Lost(path) => {
                let path = compose(decoded(path));
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                format!("/{}", path.trim_end_matches('/'))
            }
            Answer::Unanswerable(_) => format!("//{text}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        let parts = |address| {
            let (host, path) = split(address);
            (host.map(|Host(host)| host.into_owned()), path)
        };
        let old = || Some("old.example".to_owned());
        assert_eq!(parts("https://www.Old.example:443/a?b"), (old(), "/a?b"));
        assert_eq!(parts("HTTP://old.example"), (old(), ""));
        assert_eq!(parts("//old.example/a"), (old(), "/a"));
        assert_eq!(parts("/a"), (None, "/a"));
        assert_eq!(parts("я/a"), (None, "я/a"));
    }

    #[test]
    fn files_and_pages() {
        assert!(is_other_file("img/a.png") && is_other_file("style.css"));
        assert!(!is_other_file("") && !is_other_file("index.php") && !is_other_file("a/b"));
    }
}
