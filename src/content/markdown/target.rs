//! Where a link's text leads.

use crate::characters;

/// A link's target by its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target<'t> {
    /// Another site, or what another program opens: a mail address, a telephone, a place on a map.
    External,
    /// An address that could run a script, or read the reader's disk.
    Unsafe,
    /// A place on the same page: the heading's id.
    Fragment(&'t str),
    /// A path below the site's root, and a fragment.
    Root(&'t str, Option<&'t str>),
    /// A path from the file's own folder, and a fragment.
    Relative(&'t str, Option<&'t str>),
    /// A bulletin of the site by its id, and a fragment.
    Bulletin(&'t str, Option<&'t str>),
}

/// The schemes that are not safe. All others only ask another site, or another program, which asks
/// the reader.
const UNSAFE_SCHEMES: &[&str] = &[
    // They run a script; the last two did so in old browsers.
    "javascript",
    "vbscript",
    "livescript",
    "mocha",
    // They hold a page of their own, which may have a script, or a page that a script has made.
    "data",
    "blob",
    // They read the reader's disk, or show another address as something that it is not.
    "file",
    "filesystem",
    "jar",
    "mhtml",
    "view-source",
    // They open pages of the browser itself, with its rights.
    "about",
    "chrome",
    "chrome-extension",
    "edge",
    "moz-extension",
    "opera",
    "resource",
    // They open parts of Windows; some have run whatever they were given. So do those that begin
    // as OF_WINDOWS.
    "hcp",
    "its",
    "mk",
    "res",
    "search-ms",
    "shell",
    // It starts any program of Android, with whatever it is given.
    "intent",
];
/// How the schemes begin that open parts of Windows.
const OF_WINDOWS: &str = "ms-";
/// The scheme of feeds, which may have another one behind it, and so may hide it.
const FEED: &str = "feed";
/// The scheme of links inside a site.
pub(super) const OWN: &str = "bulletin";

impl<'t> Target<'t> {
    /// Reads a link's text. Browsers skip control characters and spaces in a scheme, and so
    /// does this.
    pub(crate) fn of(text: &'t str) -> Self {
        match scheme(text) {
            Some(scheme) if is_unsafe(&scheme, text) => return Target::Unsafe,
            Some(scheme) if leads_out(&scheme) => return Target::External,
            Some(scheme) if scheme == OWN => {
                let (id, fragment) = with_fragment(text.split_once(':').map_or("", |(_, id)| id));
                return Target::Bulletin(id, fragment);
            }
            _ => {}
        }
        if text.starts_with("//") {
            return Target::External;
        }
        let (path, fragment) = with_fragment(text);
        match (path, fragment) {
            ("", Some(fragment)) => Target::Fragment(fragment),
            (path, fragment) => match path.strip_prefix('/') {
                Some(path) => Target::Root(path, fragment),
                None => Target::Relative(path, fragment),
            },
        }
    }
}

/// What stands before the first `#` of `text`, and what behind it.
fn with_fragment(text: &str) -> (&str, Option<&str>) {
    match text.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (text, None),
    }
}

/// Whether a page that shows the picture at `address` would ask another site for it. Browsers take
/// `\` for `/`, and skip spaces before an address and line breaks in it.
pub(crate) fn is_foreign(address: &str) -> bool {
    let skipped = |c: char| c.is_whitespace() || c.is_control();
    let mut plain = address.chars().filter(|c| !skipped(*c));
    let is_slash = |c: Option<char>| matches!(c, Some('/' | '\\'));
    (is_slash(plain.next()) && is_slash(plain.next()))
        || scheme(address).is_some_and(|scheme| !is_unsafe(&scheme, address) && leads_out(&scheme))
}

/// Whether `address`, which leads out, says where: `https://` alone does not.
pub(crate) fn is_whole(address: &str) -> bool {
    let rest = address.split_once(':').map_or(address, |(_, rest)| rest);
    let is_empty = |c: char| matches!(c, '/' | '\\') || c.is_whitespace();
    !rest.trim_matches(is_empty).is_empty()
}

/// Whether browsers fetch what lies at `address`, which leads out, and do not open another program.
pub(crate) fn is_fetched(address: &str) -> bool {
    match scheme(address) {
        Some(scheme) if leads_out(&scheme) => matches!(&*scheme, "http" | "https" | "ftp"),
        _ => true,
    }
}

/// What stands before the first colon of `text`, without what browsers skip and without what
/// nobody sees; none where the colon stands in a path.
fn scheme(text: &str) -> Option<String> {
    let colon = text.find(':')?;
    let before = &text[..colon];
    let seen = |c: &char| !(c.is_whitespace() || c.is_control() || is_unseen(*c));
    let is_path = before.contains(['/', '?', '#']);
    let seen = || before.chars().filter(seen).map(narrow);
    (!is_path).then(|| seen().collect::<String>().to_ascii_lowercase())
}

/// The ASCII sign that the full-width sign `c` looks like.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Whether nobody sees `c`, or sees only that something was there.
fn is_unseen(c: char) -> bool {
    characters::is_hidden(c) || c == '\u{fffd}'
}

fn is_unsafe(scheme: &str, text: &str) -> bool {
    let inner = || self::scheme(text.split_once(':').map_or("", |(_, inner)| inner));
    let hides = || inner().is_some_and(|inner| !matches!(&*inner, "http" | "https"));
    is_denied(scheme) || (scheme == FEED && hides())
}

/// Whether an address with the `scheme`, in lower case, never gets out.
pub(super) fn is_denied(scheme: &str) -> bool {
    UNSAFE_SCHEMES.contains(&scheme) || scheme.starts_with(OF_WINDOWS)
}

/// Whether `scheme` can be one of another site or program: a letter alone is a drive of Windows.
pub(super) fn leads_out(scheme: &str) -> bool {
    scheme.len() > 1
        && scheme != OWN
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{Target, is_fetched, is_foreign, is_whole};

    #[test]
    fn addresses_that_lead_somewhere() {
        for whole in ["https://a.example", "//a.example:80", "mailto:a@b.example", "https://?a"] {
            assert!(is_whole(whole), "{whole}");
        }
        for beginning in ["https://", "HTTP:", "//", "mailto: ", "https:///"] {
            assert!(!is_whole(beginning), "{beginning}");
        }
        assert!(is_fetched("https://a.example") && is_fetched("//a.example:80/a"));
        assert!(!is_fetched("mailto:a@b.example") && !is_fetched("TEL:1"));
    }

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
            "ftp://a.example/x.png",
        ] {
            assert!(is_foreign(foreign), "{foreign:?}");
        }
        for own in ["x.png", "/x.png", "a//b.png", "#p", "", "a/https://b.png", "C:\\x.png"] {
            assert!(!is_foreign(own), "{own:?}");
        }
    }

    #[test]
    fn forms() {
        assert_eq!(Target::of("https://a.example/x"), Target::External);
        for safe in [
            "mailto:a@b.example",
            "ftp://a.example/b",
            "xmpp:a@b.example",
            "magnet:?xt=urn:btih:0",
            "geo:53.9,27.56",
            "sms:+375291234567",
            "news:comp.example",
            "web+ap://a.example/@b",
            "tg://resolve?domain=data:x",
        ] {
            assert_eq!(Target::of(safe), Target::External, "{safe}");
        }
        for wrong in [
            "javascript:alert(1)",
            "JaVa\tScript:x",
            " javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "\u{feff}java\u{ad}script:x",
            "java\u{2063}script\u{202e}:x",
            "feed:javascript:x",
            "ｊavascript:x",
            "ms-msdt:/id",
            "file:///etc/passwd",
        ] {
            assert_eq!(Target::of(wrong), Target::Unsafe, "{wrong}");
        }
        assert_eq!(Target::of("#top"), Target::Fragment("top"));
        assert_eq!(Target::of("../08/x.md#a"), Target::Relative("../08/x.md", Some("a")));
        assert_eq!(Target::of("/files/a.pdf"), Target::Root("files/a.pdf", None));
        assert_eq!(Target::of("a/b:c.md"), Target::Relative("a/b:c.md", None));
        assert_eq!(Target::of("10:30.html"), Target::Relative("10:30.html", None));
        assert_eq!(Target::of("C:\\a.pdf"), Target::Relative("C:\\a.pdf", None));
        assert_eq!(Target::of("bulletin:2025/a#b"), Target::Bulletin("2025/a", Some("b")));
        assert_eq!(Target::of("Bulletin:"), Target::Bulletin("", None));
        assert_eq!(Target::of(""), Target::Relative("", None));
    }
}
