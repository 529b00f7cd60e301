//! What is left in raw HTML.

use super::*;

#[test]
fn markdown_in_html() {
    each_has(
        InHtml,
        &[
            ("<div>\nЧ [указ](none.md).\n</div>", "[указ](none.md)"),
            ("<div>\n![фото](none.png)\n</div>", "![фото](none.png)"),
            ("<ul><li>[x](none.md)</li></ul>", "[x](none.md)"),
            ("> <figure>\n> ![x](a.png)\n> </figure>", "![x](a.png)"),
        ],
    );
    each_has(Element, &[("<script>\nlet a = {{ b }}; x[y](z.md)\n</script>", "<script>")]);
    each_has(
        MarkedInHtml,
        &[
            ("<div>\nи **важно**.\n</div>", "**важно**"),
            ("<p title=it's>a **bold**</p>", "**bold**"),
            ("<div><!-->a **bold**</div>", "**bold**"),
            ("<div><!-- a --!>a **bold**</div>", "**bold**"),
            ("<div><!-- it's -->a **bold**</div>", "**bold**"),
        ],
    );
    let behind = [(Element, "<svg/>".to_owned()), (MarkedInHtml, "**bold**".to_owned())];
    assert_eq!(found("<div><svg/>a **bold**</div>"), behind);
    each_has(Call, &[("<p>T {{ page.title }}</p>", "{{ page.title }}")]);
    passes(&[
        "<pre>\n[x](none.md) **bold**\n\n{{ x }}\n</pre>",
        "<div><code>[x](none.md)</code> <a href=\"{{x}}\" title='[x](y.md)'>a</a>\n</div>",
        "<div>\n<!-- [x](y.md)\n**bold** -->\n</div>",
        "<table><tr><td>Price**</td><td>Cost**</td></tr></table>",
        "<p>Price**, cost**, a</p>\n\n<p>**, a</p>",
        "<p>[1] 2 ** 3, a < b [sic], ** a</p>",
    ]);
}
