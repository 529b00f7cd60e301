//! Where a link's text leads.

/// A link's target by its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target<'t> {
    /// Another site, a mail address or a telephone.
    External,
    /// An address that could run a script, or has a scheme that nobody needs.
    Unsafe,
    /// A place on the same page: the heading's id.
    Fragment(&'t str),
    /// A path below the site's root, and a fragment.
    Root(&'t str, Option<&'t str>),
    /// A path from the file's own folder, and a fragment.
    Relative(&'t str, Option<&'t str>),
}

const SAFE_SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

impl<'t> Target<'t> {
    /// Reads a link's text. Browsers skip control characters and spaces in a scheme, and so
    /// does this.
    pub(crate) fn of(text: &'t str) -> Self {
        if let Some(scheme) = scheme(text) {
            return if SAFE_SCHEMES.contains(&scheme.as_str()) {
                Target::External
            } else {
                Target::Unsafe
            };
        }
        if text.starts_with("//") {
            return Target::External;
        }
        let (path, fragment) = match text.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (text, None),
        };
        match (path, fragment) {
            ("", Some(fragment)) => Target::Fragment(fragment),
            (path, fragment) => match path.strip_prefix('/') {
                Some(path) => Target::Root(path, fragment),
                None => Target::Relative(path, fragment),
            },
        }
    }
}

/// Whether a page that shows the picture at `address` would ask another site for it. Browsers take
/// `\` for `/`, and skip spaces before an address and line breaks in it.
pub(crate) fn is_foreign(address: &str) -> bool {
    let skipped = |c: char| c.is_whitespace() || c.is_control();
    let mut plain = address.chars().filter(|c| !skipped(*c));
    let is_slash = |c: Option<char>| matches!(c, Some('/' | '\\'));
    (is_slash(plain.next()) && is_slash(plain.next()))
        || matches!(scheme(address).as_deref(), Some("http" | "https"))
}

fn scheme(text: &str) -> Option<String> {
    let colon = text.find(':')?;
    let scheme: String = text[..colon]
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    let is_path = scheme.contains(['/', '?', '#']);
    (!is_path).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::{Target, is_foreign};

    #[test]
    fn foreign_pictures() {
        for foreign in [
            "https://a.example/x.png",
            "HTTP://a.example/x.png",
            "//a.example/x.png",
            " \t//a.example/x.png",
            "/\n/a.example/x.png",
            "\\\\a.example/x.png",
            "/\\a.example/x.png",
            "ht\ntps:a.example",
        ] {
            assert!(is_foreign(foreign), "{foreign:?}");
        }
        for own in ["x.png", "/x.png", "a//b.png", "#p", "", "a/https://b.png"] {
            assert!(!is_foreign(own), "{own:?}");
        }
    }

    #[test]
    fn forms() {
        assert_eq!(Target::of("https://a.example/x"), Target::External);
        assert_eq!(Target::of("mailto:a@b.example"), Target::External);
        for wrong in [
            "javascript:alert(1)",
            "JaVa\tScript:x",
            " javascript:x",
            "data:text/html,x",
            "vbscript:x",
        ] {
            assert_eq!(Target::of(wrong), Target::Unsafe, "{wrong}");
        }
        assert_eq!(Target::of("#top"), Target::Fragment("top"));
        assert_eq!(Target::of("../08/x.md#a"), Target::Relative("../08/x.md", Some("a")));
        assert_eq!(Target::of("/files/a.pdf"), Target::Root("files/a.pdf", None));
        assert_eq!(Target::of("a/b:c.md"), Target::Relative("a/b:c.md", None));
        assert_eq!(Target::of(""), Target::Relative("", None));
    }
}
