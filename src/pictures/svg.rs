//! Writing SVG.

use pulldown_cmark_escape::escape_html;

use super::Mark;

/// Adds `text` to `out`, for an element or for an attribute in double quotes. Control characters,
/// which HTML does not allow, are left out: one of them stands for the link to the site's root.
pub(super) fn text(out: &mut String, text: &str) {
    let plain: String = text.chars().filter(|character| !character.is_control()).collect();
    // Writing to memory cannot fail.
    let _ = escape_html(out, &plain);
}

/// Adds `text` in an element that is placed by `attributes`.
pub(super) fn label(out: &mut String, attributes: &str, words: &str) {
    out.push_str("<text ");
    out.push_str(attributes);
    out.push('>');
    text(out, words);
    out.push_str("</text>");
}

/// Adds the link of `mark` around what `inside` adds. Its title is its name, and shows where it
/// is pointed at; an `aria-label` beside it would have the same read out twice.
pub(super) fn link(out: &mut String, mark: &Mark, inside: impl FnOnce(&mut String)) {
    out.push_str(&format!("<a class=\"shade-{}\" href=\"{}\"><title>", mark.shade, mark.href));
    text(out, &mark.name);
    out.push_str("</title>");
    inside(out);
    out.push_str("</a>\n");
}

/// The beginning of a picture of the kind `class` with the name `name`. Its numbers and letters
/// are placed from left to right, whatever the page's direction.
pub(super) fn begin(class: &str, attributes: &str, name: &str) -> String {
    let mut out = format!("<svg class=\"{class}\" {attributes} direction=\"ltr\" role=\"group\"");
    out.push_str(" aria-label=\"");
    text(&mut out, name);
    out.push_str("\">\n");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_text_is_no_markup_and_no_link() {
        let mut out = String::new();
        super::text(&mut out, "\u{1}a \"b\" <c> & d\n");
        assert_eq!(out, "a &quot;b&quot; &lt;c&gt; &amp; d");
    }
}
