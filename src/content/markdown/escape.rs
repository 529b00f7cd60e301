//! Words and addresses that were read, as Markdown has them: for a hint with a line to copy, and for
//! what is written into a text.

/// `words` as those of a link, with nothing in them that Markdown would take for a sign.
pub(crate) fn as_words(words: &str) -> String {
    let is_sign = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<');
    let mut out = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        if is_sign(c) || may_begin_entity(&words[at..]) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `address` as it stands between the round brackets of a link, in angle brackets where it has to.
pub(crate) fn as_address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        match c {
            ' ' => out.push_str("%20"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            _ => {
                if may_begin_entity(&address[at..]) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    if out.contains(['(', ')']) { format!("<{out}>") } else { out }
}

/// Whether `text` begins with an entity of HTML, as far as its first signs tell.
fn may_begin_entity(text: &str) -> bool {
    let name = text.strip_prefix('&');
    name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Flavour, plain, scan};

    #[test]
    fn what_is_written_is_read_again() {
        for words in ["A & B", "A &amp; &#38; B&B", "[a] <b> \\ *c* _d_ ~~e~~ `f`", "a | b"] {
            assert_eq!(plain(&format!("[{}](x.md)", as_words(words))), words);
        }
        for (address, read) in [
            ("https://a.example/b?c=d&copy=e", "https://a.example/b?c=d&copy=e"),
            ("https://a.example/?b&lt;c&amp;d", "https://a.example/?b&lt;c&amp;d"),
            ("https://a.example/b_(c)\"d'", "https://a.example/b_(c)\"d'"),
            ("https://a.example/<b c>\\!", "https://a.example/%3Cb%20c%3E%5C!"),
        ] {
            let scan = scan(&format!("[x]({})", as_address(address)), 0, Flavour::Bulletin);
            let links: Vec<&str> = scan.links.iter().map(|link| link.target.as_str()).collect();
            assert_eq!(links, [read], "{address}");
        }
    }

    #[test]
    fn addresses_as_words() {
        assert_eq!(as_words("https://a.example/b?c=d"), "https://a.example/b?c=d");
        assert_eq!(as_words("https://a/_b_*c&amp;[d]"), "https://a/\\_b\\_\\*c\\&amp;\\[d\\]");
    }
}
