//! Which pictures have a paragraph, or an item of a list, to themselves. With a title such a picture is a
//! figure, and the title its caption; a film or a sound is a player ([`super::fill`]).

use std::collections::VecDeque;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::Flavour;
use super::events::is_inline;
use super::pictures::is_shown;
use super::prepared::escape_words;

/// The class of a figure, which themes lay out.
const CLASS: &str = "text-figure";

/// The label of a picture that is alone: what stands in brackets is never but a space.
pub(super) const ALONE: &str = " ";

/// The events of a text with figures in the places of such paragraphs.
pub(super) struct Figures<'t, I> {
    flavour: Flavour,
    inner: I,
    /// What was looked at already: first these, then the one behind them, which may begin a figure
    /// itself.
    ready: VecDeque<Event<'t>>,
    behind: Option<Event<'t>>,
}

impl<'t, I: Iterator<Item = Event<'t>>> Figures<'t, I> {
    /// Those of the text with the events `inner`.
    pub(super) fn new(inner: I, flavour: Flavour) -> Self {
        Figures { flavour, inner, ready: VecDeque::new(), behind: None }
    }

    fn pull(&mut self) -> Option<Event<'t>> {
        self.behind.take().or_else(|| self.inner.next())
    }

    /// Looks at what follows `first`, which begins a paragraph or an item, and gives what stands in
    /// its place.
    fn begin(&mut self, first: Event<'t>) -> Event<'t> {
        self.behind = self.pull();
        let is_doubtful =
            matches!(self.behind, Some(Event::Start(Tag::Link { .. } | Tag::Image { .. })));
        match is_doubtful.then(|| self.caption()).flatten() {
            None => first,
            Some(caption) => {
                let begin = Event::Html(format!("<figure class=\"{CLASS}\">").into());
                let mut end = "<figcaption>".to_owned();
                escape_words(&mut end, &caption);
                end.push_str("</figcaption></figure>\n");
                self.ready.push_back(Event::Html(end.into()));
                if first != Event::Start(Tag::Paragraph) {
                    self.ready.push_front(begin);
                    return first;
                }
                // Its end.
                self.behind = None;
                begin
            }
        }
    }

    /// Marks the picture that follows, if nothing else does. Where it is a figure, it gives its title.
    fn caption(&mut self) -> Option<CowStr<'t>> {
        let mut next = self.pull();
        let is_linked = matches!(next, Some(Event::Start(Tag::Link { .. })));
        if is_linked {
            self.ready.extend(next);
            next = self.pull();
        }
        let Some(Event::Start(Tag::Image { link_type, dest_url, title, id })) = next else {
            self.behind = next;
            return None;
        };
        let is_figure = !title.trim().is_empty() && is_shown(&dest_url);
        let place = self.ready.len();
        let image = Tag::Image { link_type, dest_url, title: title.clone(), id };
        self.ready.push_back(Event::Start(image));
        self.description();
        self.behind = self.pull();
        if is_linked {
            if self.behind != Some(Event::End(TagEnd::Link)) {
                return None;
            }
            let end = self.behind.take();
            self.ready.extend(end);
            self.behind = self.pull();
        }
        let is_alone = self.behind.as_ref().is_none_or(|event| !is_inline(event));
        let Some(Event::Start(Tag::Image { title: kept, id, .. })) =
            self.ready.get_mut(place).filter(|_| is_alone)
        else {
            return None;
        };
        *id = ALONE.into();
        is_figure.then(|| {
            *kept = "".into();
            title
        })
    }

    /// Takes what describes a picture, up to its end.
    fn description(&mut self) {
        let mut depth = 1;
        while depth > 0
            && let Some(event) = self.pull()
        {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            self.ready.push_back(event);
        }
    }
}

impl<'t, I: Iterator<Item = Event<'t>>> Iterator for Figures<'t, I> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        if let Some(event) = self.ready.pop_front() {
            return Some(event);
        }
        match self.pull()? {
            // An item of a list without empty lines has no paragraph.
            first @ Event::Start(Tag::Paragraph | Tag::Item | Tag::DefinitionListDefinition)
                if self.flavour == Flavour::Bulletin =>
            {
                Some(self.begin(first))
            }
            event => Some(event),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::read::shown;

    fn html(text: &str) -> String {
        shown(text).0
    }

    #[test]
    fn pictures_with_captions() {
        let img = "<img src=\"a.svg\" alt=\"A *b\" loading=\"lazy\" decoding=\"async\">";
        let figure = |inner: &str| {
            format!(
                "<figure class=\"text-figure\">{inner}<figcaption>x &lt;y&gt; \"z\"</figcaption></figure>\n"
            )
        };
        let picture = "![A \\*b](a.svg 'x <y> \"z\"')";
        let linked = format!("<a href=\"b\">{img}</a>");
        for (text, expected) in [
            (picture.to_owned(), figure(img)),
            (format!("[{picture}](b)"), figure(&linked)),
            (format!("> {picture}"), format!("<blockquote>\n{}</blockquote>\n", figure(img))),
            (format!("- {picture}"), format!("<ul>\n<li>{}</li>\n</ul>\n", figure(img))),
            (
                format!("- {picture}\n\n- {picture}"),
                format!("<ul>\n<li>{0}</li>\n<li>{0}</li>\n</ul>\n", figure(img)),
            ),
            (format!("{picture}\n\n<hr>\n"), figure(img) + "<hr>\n"),
        ] {
            // An item begins in a line of its own or not.
            assert_eq!(html(&text).replace("<li>\n", "<li>"), expected, "{text}");
        }
    }

    #[test]
    fn other_pictures() {
        for text in [
            "![a](b.svg)",
            "![a](b.svg ' ')",
            "![a](b.svg 't') c",
            "![a](b.svg 't') ![c](d.svg 't')",
            "[![a](b.svg 't') c](d)",
            "[a](b 't')",
            "![a](b.mp4 't')",
            "- [x](y)\n  ![a](b.svg 't')",
        ] {
            assert!(!html(text).contains("figure"), "{text}");
        }
        assert!(html("- b\n\n  ![a](b.svg 't')").contains("</p>\n<figure"));
    }
}
