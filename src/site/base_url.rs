//! The address that a site is published at.

/// An absolute `http` or `https` address that ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Takes an address with or without its last `/`. `None` if it is not absolute, or has
    /// a query, a fragment or white space.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host_end = rest.find('/').unwrap_or(rest.len());
        let forbidden =
            |c: char| c.is_whitespace() || c.is_control() || "?#\"<>\\`{}|^".contains(c);
        if host_end == 0 || text.contains(forbidden) {
            return None;
        }
        Some(BaseUrl(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address, with its last `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the absolute address `target` has behind this one; `None` where it is not below it. The
    /// scheme does not matter, nor the case of the host.
    pub fn below<'t>(&self, target: &'t str) -> Option<&'t str> {
        let (own, rest) = (without_scheme(&self.0)?, without_scheme(target.trim())?);
        let (host, path) = own.split_once('/')?;
        let (other, _) = rest.split_at_checked(host.len())?;
        let rest = rest[host.len()..].strip_prefix('/').or_else(|| {
            // The host's root may be named without a slash.
            rest[host.len()..].is_empty().then_some("")
        })?;
        rest.strip_prefix(path).filter(|_| other.eq_ignore_ascii_case(host))
    }

    /// The host, without its port.
    pub fn host(&self) -> &str {
        let rest = without_scheme(&self.0).unwrap_or_default();
        let host = rest.split('/').next().unwrap_or_default();
        let host = host.rsplit('@').next().unwrap_or(host);
        // The numbers of an address of the sixth version have colons too, in brackets.
        let port =
            host.rfind(':').filter(|at| host.get(*at..).is_some_and(|end| !end.contains(']')));
        port.and_then(|at| host.get(..at)).unwrap_or(host)
    }

    /// The path on the host: `/` or `/archive/`.
    pub fn path(&self) -> &str {
        let after_scheme = self.0.find("://").map_or(0, |at| at + 3);
        let slash = self.0[after_scheme..].find('/').unwrap_or(0);
        &self.0[after_scheme + slash..]
    }
}

/// A web address without its scheme.
fn without_scheme(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("//")?;
    let mut web = ["https:", "http:", ""].iter();
    web.any(|known| scheme.eq_ignore_ascii_case(known)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn what_is_below() {
        let url = BaseUrl::parse("https://bulletin.example/archive").expect("absolute");
        for (target, rest) in [
            ("https://bulletin.example/archive/en/a.html#b", Some("en/a.html#b")),
            ("http://Bulletin.Example/archive/", Some("")),
            ("//bulletin.example/archive/x", Some("x")),
            ("https://bulletin.example/archives", None),
            ("https://bulletin.example/", None),
            ("https://bulletin.example.org/archive/", None),
            ("https://bulletin.example", None),
            ("mailto:a@bulletin.example", None),
        ] {
            assert_eq!(url.below(target), rest, "{target}");
        }
        let root = BaseUrl::parse("https://a.example").expect("absolute");
        assert_eq!(
            (root.below("https://a.example"), root.below("https://a.example?x")),
            (Some(""), None)
        );
    }

    #[test]
    fn addresses() {
        let url = BaseUrl::parse("https://bulletin.example/archive").expect("absolute");
        assert_eq!(url.as_str(), "https://bulletin.example/archive/");
        assert_eq!(url.path(), "/archive/");
        assert_eq!(BaseUrl::parse("http://a.example").expect("absolute").path(), "/");
        for (url, host) in [
            ("https://bulletin.example/archive", "bulletin.example"),
            ("http://localhost:8000", "localhost"),
            ("http://me:secret@[::1]:80/a:b", "[::1]"),
            ("http://[::1]", "[::1]"),
        ] {
            assert_eq!(BaseUrl::parse(url).expect("absolute").host(), host);
        }
        for wrong in
            ["", "bulletin.example", "https://", "ftp://a.example/", "https://a.example/?x"]
        {
            assert_eq!(BaseUrl::parse(wrong), None, "{wrong}");
        }
    }
}
