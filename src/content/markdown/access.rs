//! What readers with a keyboard or a screen reader need of a text: they can reach what is scrolled
//! sideways, and the box of a task has the task's words as its name. And a class for addresses that
//! stand in a text as they are: they run from left to right in any language, and are not printed twice.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag};

use super::Flavour;
use super::events::is_inline;
use super::prepared::escape;

/// The attribute of what can be scrolled: not each browser lets a keyboard reach it otherwise.
pub(super) const REACHED: (&str, &str) = ("tabindex", "0");

/// Changes the events of one text while they pass by.
pub(super) struct Access {
    flavour: Flavour,
    /// Whether the words of a task pass by.
    in_task: bool,
}

impl Access {
    pub(super) fn new(flavour: Flavour) -> Self {
        Access { flavour, in_task: false }
    }

    /// Gives the event on, with what stands before it.
    pub(super) fn put_in<'t>(
        &mut self,
        event: Event<'t>,
    ) -> impl Iterator<Item = Event<'t>> + use<'t> {
        let pair = match self.flavour {
            Flavour::CommonMark => [None, Some(event)],
            Flavour::Bulletin => [self.before(&event), Some(changed(event))],
        };
        pair.into_iter().flatten()
    }

    fn before<'t>(&mut self, event: &Event) -> Option<Event<'t>> {
        if matches!(event, Event::TaskListMarker(_)) {
            self.in_task = true;
            return Some(Event::InlineHtml("<label>".into()));
        }
        let ends = self.in_task && !is_inline(event);
        self.in_task &= !ends;
        ends.then(|| Event::InlineHtml("</label>".into()))
    }
}

fn changed(event: Event) -> Event {
    let (name, value) = REACHED;
    match event {
        Event::Start(Tag::Table(_)) => Event::Html(format!("<table {name}=\"{value}\">").into()),
        Event::Start(Tag::CodeBlock(kind)) => {
            let class = class(&kind);
            Event::Html(format!("<pre {name}=\"{value}\"><code{class}>").into())
        }
        // As the checker of HTML wants them.
        Event::Rule => Event::Html("<hr>\n".into()),
        Event::HardBreak => Event::InlineHtml("<br>\n".into()),
        Event::TaskListMarker(is_done) => {
            let checked = if is_done { " checked=\"\"" } else { "" };
            Event::InlineHtml(format!("<input type=\"checkbox\" disabled=\"\"{checked}> ").into())
        }
        event => event,
    }
}

/// The attribute of a link whose words are its address.
pub(super) fn address_class(link_type: LinkType, address: &str, flavour: Flavour) -> &'static str {
    let is_address = link_type == LinkType::Autolink && address.starts_with("http");
    if is_address && flavour == Flavour::Bulletin { " class=\"text-address\"" } else { "" }
}

/// The attribute that tells the language of a block of code, if it is said.
fn class(kind: &CodeBlockKind) -> String {
    match kind {
        CodeBlockKind::Fenced(info) => match info.split(' ').next() {
            None | Some("") => String::new(),
            Some(language) => {
                let mut class = String::from(" class=\"language-");
                escape(&mut class, language);
                class + "\""
            }
        },
        CodeBlockKind::Indented => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::read::shown;

    fn html(text: &str) -> String {
        shown(text).0
    }

    #[test]
    fn a_task_is_the_name_of_its_box() {
        assert_eq!(
            html("- [x] one *two*\n  - [ ] three\n\n    four\n"),
            "<ul>\n<li><label><input type=\"checkbox\" disabled=\"\" checked=\"\"> one <em>two</em>\
             </label>\n<ul>\n<li>\n<p><label><input type=\"checkbox\" disabled=\"\"> three</label></p>\n\
             <p>four</p>\n</li>\n</ul>\n</li>\n</ul>\n"
        );
    }

    #[test]
    fn what_is_scrolled_can_be_reached() {
        let raw = "|a|\n|-|\n|b|\n\n```json x\n{}\n```\n\n    c\n";
        for text in [raw, &format!("{raw}\n<b>raw</b>\n")] {
            let html = html(text);
            assert!(html.contains("<table tabindex=\"0\"><thead>"), "{html}");
            assert!(
                html.contains("<pre tabindex=\"0\"><code class=\"language-json\">{}"),
                "{html}"
            );
            assert!(html.contains("<pre tabindex=\"0\"><code>c\n</code></pre>"), "{html}");
        }
    }

    #[test]
    fn elements_without_an_end_have_no_slash() {
        assert_eq!(html("a  \nb\n\n---\n"), "<p>a<br>\nb</p>\n<hr>\n");
    }

    #[test]
    fn an_address_alone_has_a_class() {
        assert_eq!(
            html("<https://a.example/?b&c> [d](https://d.example/)"),
            "<p><a href=\"https://a.example/?b&amp;c\" class=\"text-address\">https://a.example/?b&amp;c</a> \
             <a href=\"https://d.example/\">d</a></p>\n"
        );
    }
}
