//! Raw HTML, reduced to what cannot harm a reader.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

use super::Target;

/// `html` without scripts, event handlers, unsafe addresses and styles.
pub(crate) fn clean(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .add_tags(["section", "input", "picture", "source"])
        .add_generic_attributes(["lang", "dir", "title", "id", "class", "role"])
        .add_generic_attribute_prefixes(["aria-"])
        // What the Markdown stage itself writes: aligned cells and boxes of task lists.
        .add_tag_attributes("td", ["style"])
        .add_tag_attributes("th", ["style"])
        .filter_style_properties(HashSet::from(["text-align"]))
        .add_tag_attributes("input", ["checked"])
        .set_tag_attribute_value("input", "type", "checkbox")
        .set_tag_attribute_value("input", "disabled", "")
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("source", ["type", "srcset", "sizes"])
        .attribute_filter(|_, name, value| match name {
            "srcset" => is_safe(value).then_some(value.into()),
            _ => Some(value.into()),
        })
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None);
    builder
});

/// Whether all addresses of a `srcset` are safe: each comes first in its part, and may hold commas,
/// which only makes more parts.
fn is_safe(srcset: &str) -> bool {
    srcset.split(',').all(|part| Target::of(part.trim_start()) != Target::Unsafe)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn nothing_that_runs_gets_out() {
        for (raw, safe) in [
            ("<script>alert(1)</script>x", "x"),
            ("<p onclick=\"x()\">a</p>", "<p>a</p>"),
            ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"),
            ("<a href=\"java&#10;script:x()\">a</a>", "<a>a</a>"),
            ("<iframe src=\"https://a.example\"></iframe>b", "b"),
            ("<td style=\"text-align: right; background: url(x)\">1</td>", "1"),
            (
                "<picture><source srcset=\"a.webp 1w, javascript:x() 2w\"></picture>",
                "<picture><source></picture>",
            ),
            ("<svg onload=x()><script>y()</script></svg>c", "c"),
            (
                "<abbr title=\"World Health Organization\">WHO</abbr>",
                "<abbr title=\"World Health Organization\">WHO</abbr>",
            ),
        ] {
            assert_eq!(clean(raw), safe, "{raw}");
        }
    }
}
