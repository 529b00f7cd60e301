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

    /// The path on the host: `/` or `/archive/`.
    pub fn path(&self) -> &str {
        let after_scheme = self.0.find("://").map_or(0, |at| at + 3);
        let slash = self.0[after_scheme..].find('/').unwrap_or(0);
        &self.0[after_scheme + slash..]
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn addresses() {
        let url = BaseUrl::parse("https://bulletin.example/archive").expect("absolute");
        assert_eq!(url.as_str(), "https://bulletin.example/archive/");
        assert_eq!(url.path(), "/archive/");
        assert_eq!(BaseUrl::parse("http://a.example").expect("absolute").path(), "/");
        for wrong in
            ["", "bulletin.example", "https://", "ftp://a.example/", "https://a.example/?x"]
        {
            assert_eq!(BaseUrl::parse(wrong), None, "{wrong}");
        }
    }
}
