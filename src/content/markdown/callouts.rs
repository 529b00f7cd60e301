//! Call-outs, `> [!WARNING]`: quotations that are none, but words of the page's own.

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::slots::Slot;

/// The event, or the beginning or end of a call-out in its place.
pub(super) fn put_in(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::BlockQuote(Some(kind))) => {
            let (name, title) = names(kind);
            let title = Slot::Message(title).write();
            let begin = format!(
                "<div class=\"text-callout text-callout-{name}\" role=\"note\">\n\
                 <p class=\"text-callout-title\">{title}</p>\n"
            );
            Event::Html(begin.into())
        }
        Event::End(TagEnd::BlockQuote(Some(_))) => Event::Html("</div>\n".into()),
        event => event,
    }
}

/// All kinds of call-outs, as they are written.
pub(crate) const CALLOUTS: [&str; 5] =
    ["[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]"];

/// What a kind of call-out is called in classes, and the message with its title.
fn names(kind: BlockQuoteKind) -> (&'static str, &'static str) {
    match kind {
        BlockQuoteKind::Note => ("note", "callout-note"),
        BlockQuoteKind::Tip => ("tip", "callout-tip"),
        BlockQuoteKind::Important => ("important", "callout-important"),
        BlockQuoteKind::Warning => ("warning", "callout-warning"),
        BlockQuoteKind::Caution => ("caution", "callout-caution"),
    }
}

#[cfg(test)]
mod tests {
    use super::CALLOUTS;
    use crate::content::markdown::{Flavour, render, scan};

    #[test]
    fn all_kinds() {
        for kind in CALLOUTS {
            let text = format!("> {kind}\n> a\n");
            let html = render(&text, &scan(&text, 0, Flavour::Bulletin), &[], Flavour::Bulletin);
            let name = kind.trim_matches(['[', '!', ']']).to_lowercase();
            assert!(html.contains(&format!("text-callout-{name}\"")), "{kind}: {html}");
        }
    }

    #[test]
    fn quotations_with_a_kind() {
        let html = |text: &str| {
            let scan = scan(text, 0, Flavour::Bulletin);
            render(text, &scan, &[], Flavour::Bulletin)
        };
        let note = "<div class=\"text-callout text-callout-note\" role=\"note\">\n\
                    <p class=\"text-callout-title\">callout-note</p>\n<p>a</p>\n</div>\n";
        assert_eq!(html("> [!note]\n> a\n"), note);
        assert_eq!(html("> [!NOTE]\n> a\n\n<hr>\n"), format!("{note}<hr>\n"));
        assert_eq!(html("> [!INFO]\n> a\n"), "<blockquote>\n<p>[!INFO]\na</p>\n</blockquote>\n");
    }
}
