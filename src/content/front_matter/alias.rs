//! An old address, as it is written in front matter and as a file below the site's root.

use percent_encoding::percent_decode_str;

use crate::diagnostics::Refusal;
use crate::names::fault;
use crate::site::BaseUrl;

/// The path below the site's root that `text` names, percent-encoded or not; or why it names none.
pub(crate) fn path(text: &str) -> Result<String, Refusal> {
    let written = text.trim().trim_start_matches('/');
    if let Some(sign) = ["%2f", "%5c"].iter().find(|sign| contains_ignoring_case(written, sign)) {
        let sign = sign.to_uppercase();
        let what = if sign == "%2F" { "/" } else { "\\" };
        return Err(refusal(
            text,
            &format!("{sign} is an encoded {what}, which no name has"),
            HOST,
        ));
    }
    let Ok(path) = percent_decode_str(written).decode_utf8() else {
        return Err(refusal(text, "what is percent-encoded in it is no text in UTF-8", HOST));
    };
    if path.is_empty() || path.contains("//") || path.contains(['?', '#']) {
        return Err(refusal(text, "", EXAMPLE));
    }
    for part in path.split('/') {
        if part == "." || part == ".." {
            return Err(refusal(text, "", EXAMPLE));
        }
        if let Some(fault) = fault(part) {
            let hint = if is_address(text) { EXAMPLE } else { HOST };
            return Err(refusal(text, &format!("`{part}` {fault}"), hint));
        }
    }
    Ok(path.into_owned())
}

const EXAMPLE: &str = "write an old address below the site's root, such as /2019/news.html, without \
                       the host";
const HOST: &str = "no file can have this name: take the alias out, and have your host redirect the \
                    address";

fn refusal(text: &str, why: &str, hint: &str) -> Refusal {
    let why = if why.is_empty() { String::new() } else { format!(": {why}") };
    Refusal::new(format!("`{text}` cannot be an alias{why}"), hint)
}

/// Why an alias that is a whole address is refused, on the site at `base`; `None` where it is none.
pub(super) fn with_host(text: &str, base: &BaseUrl) -> Option<Refusal> {
    let text = text.trim();
    let rest = text.strip_prefix("//").or_else(|| Some(text.split_once("://")?.1))?;
    let path = base.below(text).or_else(|| Some(rest.split_once('/')?.1)).unwrap_or_default();
    let message = format!("`{text}` cannot be an alias: it names a host");
    Some(Refusal::new(message, format!("write the path alone: `/{path}`")))
}

/// Whether `text` has a scheme.
fn is_address(text: &str) -> bool {
    text.contains("://")
}

fn contains_ignoring_case(text: &str, wanted: &str) -> bool {
    text.as_bytes().windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_addresses() {
        for (text, expected) in [
            ("/old/a.html", "old/a.html"),
            (" old/ ", "old/"),
            ("/old/%D0%BF%20a.html", "old/п a.html"),
            ("/100%.html", "100%.html"),
            ("/a%2Eb", "a.b"),
            ("/.well-known/x", ".well-known/x"),
        ] {
            assert_eq!(path(text), Ok(expected.to_owned()), "{text}");
        }
        for text in [
            "",
            "/",
            "/a//b",
            "/a?b",
            "/a%3Fb",
            "/%2e%2e/a",
            "../a",
            "/a%2Fb",
            "/a%5cb",
            "/%CF%F0",
            "/a%0Ab",
            "/a\\b",
            "/aux.html",
            "/a./b",
            "/a:b",
            "//a%",
        ] {
            let is_path = text == "//a%";
            assert_eq!(path(text).is_ok(), is_path, "{text}");
        }
    }

    #[test]
    fn a_host_is_named() {
        let base = BaseUrl::parse("https://news.example/archive/").expect("an address");
        let hint = |text: &str| with_host(text, &base).map(|refusal| refusal.hint);
        let says = |path: &str| Some(format!("write the path alone: `{path}`"));
        assert_eq!(hint("http://news.example/archive/a.html"), says("/a.html"));
        assert_eq!(hint("https://old.example/b/c.html"), says("/b/c.html"));
        assert_eq!(hint("/a.html"), None);
    }
}
