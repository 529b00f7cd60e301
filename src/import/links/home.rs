//! The addresses that the old site had in full, and where it can still be found.

use crate::import::piece::OldSite;
use crate::paths::below;
use crate::site::{BaseUrl, Site};

/// Hosts of nobody's site: those of a computer at work, and what new settings have.
const NO_SITES: &[&str] =
    &["localhost", "127.0.0.1", "0.0.0.0", "example.com", "example.net", "example.org"];

/// Where the old site was, and is.
pub(super) struct Home {
    /// All hosts that were its own.
    hosts: Vec<Host>,
    /// The host of the new site.
    new: String,
    /// The path that all its addresses began with, without a `/` around it.
    pub(super) base: String,
}

/// A host of the old site.
struct Host {
    /// Its name, without what [`plain_host`] takes away.
    name: String,
    /// The path of the site on it, without a `/` around it.
    base: String,
    /// What the old addresses of the texts there begin with, such as `/ru`: a language may have had a host
    /// of its own.
    prefix: String,
    /// Where its pages are still to be found, without a `/` at the end, if they are.
    still: Option<String>,
}

impl Home {
    /// That of `old`, which is to be found at `given`, or else where it was, if the new site `site` has
    /// another host.
    pub(super) fn new(site: &Site, old: &OldSite, given: Option<&BaseUrl>) -> Self {
        let url = old.url.as_deref().unwrap_or_default();
        let base = without_scheme(url).split_once('/').map_or("", |(_, path)| path);
        let base = base.trim_matches('/').to_owned();
        let given = given.map(|url| url.as_str().trim_end_matches('/'));
        let own_host = plain_host(site.base_url.host());
        let mut hosts: Vec<Host> = Vec::new();
        let all = old.hosts.iter().map(|(url, prefix)| (url.as_str(), prefix.as_str()));
        for (url, prefix) in all.chain([(url, "")]).chain(given.map(|url| (url, ""))) {
            let Some(mut host) = Host::of(url, prefix) else { continue };
            let in_full = || match url.contains("://") {
                true => url.trim_end_matches('/').to_owned(),
                false => format!("https://{}", without_scheme(url).trim_end_matches('/')),
            };
            let is_left = host.name != own_host && !NO_SITES.contains(&&*host.name);
            let still = given.map(|url| format!("{url}{prefix}"));
            host.still = still.or_else(|| is_left.then(in_full));
            hosts.push(host);
        }
        if let (true, Some(url)) = (hosts.is_empty(), given) {
            hosts.extend(Host::of(url, ""));
        }
        Home { hosts, new: own_host, base }
    }

    /// Whether the host of `target`, an address in full, is that of the new site.
    pub(super) fn is_new(&self, target: &str) -> bool {
        let host = without_scheme(target).split(['/', '?', '#']).next().unwrap_or_default();
        plain_host(host) == self.new
    }

    /// What `target` has behind the old site's own address, and what old addresses begin with there.
    pub(super) fn path_of<'t>(&self, target: &'t str) -> Option<(&str, &'t str)> {
        let rest = without_scheme(target);
        if rest.len() == target.len() {
            return None;
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        let host = plain_host(host);
        self.hosts.iter().find_map(|own| {
            let inside = match own.base.as_str() {
                "" => path,
                base => path.strip_prefix('/')?.strip_prefix(base)?,
            };
            let is_whole = inside.is_empty() || inside.starts_with(['/', '?', '#']);
            (own.name == host && is_whole).then_some((own.prefix.as_str(), inside))
        })
    }

    /// What the old addresses of texts in the language that the old site calls `lang` begin with, if that had
    /// a host of its own.
    pub(super) fn prefix_of(&self, lang: Option<&str>) -> Option<&str> {
        let lang = lang?;
        let mut prefixes = self.hosts.iter().map(|host| host.prefix.as_str());
        prefixes.find(|prefix| prefix.strip_prefix('/').is_some_and(|key| key == lang))
    }

    /// Where what had the path `path` from the root of the old site's host is still to be found: with the
    /// host of the texts whose old addresses begin with `prefix`.
    pub(super) fn still(&self, prefix: &str, path: &str) -> Option<String> {
        let own = self.hosts.iter().find(|host| host.prefix == prefix && host.still.is_some());
        let host = own.or_else(|| self.hosts.iter().find(|host| host.still.is_some()))?;
        let home = host.still.as_deref()?;
        let path = path.trim_start_matches('/');
        if host.base.is_empty() || path == host.base {
            let path = if path == host.base { "" } else { path };
            return Some(format!("{home}/{path}"));
        }
        Some(match below(path, &host.base) {
            Some(inside) => format!("{home}/{inside}"),
            None => format!("{}/{path}", origin(home)),
        })
    }
}

impl Host {
    /// The host of the address `url`; `None` where it has none.
    fn of(url: &str, prefix: &str) -> Option<Self> {
        let rest = without_scheme(url).trim_end_matches('/');
        let (host, base) = rest.split_once('/').unwrap_or((rest, ""));
        let is_named = !host.is_empty() && !url.starts_with('/') || url.starts_with("//");
        is_named.then(|| Host {
            name: plain_host(host),
            base: base.trim_matches('/').to_owned(),
            prefix: prefix.to_owned(),
            still: None,
        })
    }
}

/// The address of the host of `url`.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + "://".len());
    let end = url.get(host..).and_then(|rest| rest.find('/')).unwrap_or(url.len() - host);
    url.get(..host + end).unwrap_or(url)
}

/// The name of a host in one form: sites answer with and without `www.`.
fn plain_host(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    let host = [":80", ":443"].iter().find_map(|port| host.strip_suffix(port)).unwrap_or(&host);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// An address without `https:` and slashes, since texts have the one as often as the other.
fn without_scheme(address: &str) -> &str {
    let schemes = ["https://", "http://", "//"];
    let begins = |scheme: &&str| {
        let begin = address.get(..scheme.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    };
    let scheme = schemes.iter().find(|scheme| begins(scheme));
    scheme.and_then(|scheme| address.get(scheme.len()..)).unwrap_or(address)
}
