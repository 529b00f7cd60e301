//! The address that the site is published at is one that readers can open.
//!
//! Canonical links, feeds and sitemaps name it, so what `dateline init` wrote, or an address of one's
//! own computer, must not get out unseen. An address below `.example` that somebody chose is left
//! alone: those are there for sites that are examples, and published nowhere.

use std::net::IpAddr;

use crate::diagnostics::{Code, Diagnostics};
use crate::site::{NO_ADDRESS, SAMPLE_ADDRESS, Site, place};

/// Names that never lead anywhere for others: <https://www.rfc-editor.org/rfc/rfc6761#section-6>.
const NOWHERE: [&str; 6] =
    ["example.com", "example.net", "example.org", "invalid", "localhost", "test"];

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let address = site.base_url.as_str();
    let is_told = address == NO_ADDRESS;
    if is_told || (address != SAMPLE_ADDRESS && !leads_nowhere(site.base_url.host())) {
        return;
    }
    diagnostics.add(
        Code::SampleAddress,
        place(site, &["base_url"]),
        format!("`{address}` is no address that readers can open"),
        "write the address at which readers will find the site: search engines, feeds and shared links \
         name it. --base-url gives another for one build",
    );
}

/// Whether `host` is a name that no reader's browser can find.
fn leads_nowhere(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let is_below = |name: &&str| {
        host.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let number = host.trim_matches(['[', ']']).parse::<IpAddr>();
    // Those of networks of one's own are left alone: a newsroom may publish to its house.
    number.is_ok_and(|at| at.is_loopback() || at.is_unspecified()) || NOWHERE.iter().any(is_below)
}

#[cfg(test)]
mod tests {
    use super::leads_nowhere;

    #[test]
    fn names_that_lead_nowhere() {
        for host in [
            "example.com",
            "www.Example.org",
            "localhost",
            "news.test",
            "a.invalid.",
            "127.0.0.1",
            "127.1.2.3",
            "0.0.0.0",
            "[::1]",
        ] {
            assert!(leads_nowhere(host), "{host}");
        }
        for host in
            ["bulletin.example", "myexample.com", "latest", "test.by", "10.0.0.1", "fe80::1", ""]
        {
            assert!(!leads_nowhere(host), "{host}");
        }
    }
}
