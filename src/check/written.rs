//! How an address is written in Markdown, for hints that show it.

/// `address` as it stands between the round brackets of a link: in angle brackets where it has signs
/// that would end it, such as a space.
pub(super) fn written(address: String) -> String {
    if !address.contains([' ', '(', ')', '<', '>']) {
        return address;
    }
    let mut escaped = String::with_capacity(address.len() + 2);
    for c in address.chars() {
        if matches!(c, '<' | '>' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    format!("<{escaped}>")
}

#[cfg(test)]
mod tests {
    use super::written;
    use crate::content::markdown::{Flavour, scan};

    #[test]
    fn an_address_is_read_as_it_was() {
        for (address, expected) in [
            ("a.png", "a.png"),
            ("a\\b.png", "a\\b.png"),
            ("my photo (1).png", "<my photo (1).png>"),
            ("a<b>\\>.png", "<a\\<b\\>\\\\\\>.png>"),
            ("", ""),
        ] {
            let written = written(address.to_owned());
            assert_eq!(written, expected);
            let links = scan(&format!("[x]({written})"), 0, Flavour::Bulletin).links;
            assert_eq!(links.first().map(|link| &*link.target), Some(address));
        }
    }
}
