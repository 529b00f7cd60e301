//! Markdown to text alone, for the search.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Flavour;
use super::events::events;

/// The words of `text` without markup, a line for each of its blocks. What stands in the place of
/// a picture, and raw HTML, are left out.
pub(crate) fn plain(text: &str) -> String {
    let events: Vec<Event> = events(text, Flavour::Bulletin).collect();
    words(events.iter())
}

/// The words of a text with the `events`.
pub(super) fn words<'e, 't: 'e>(events: impl Iterator<Item = &'e Event<'t>>) -> String {
    let mut out = String::new();
    let mut pictures = 0;
    for event in events {
        match event {
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures -= 1,
            Event::Text(text) | Event::Code(text) if pictures == 0 => out.push_str(text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => out.push(' '),
            Event::End(tag) if ends_line(*tag) => end_line(&mut out),
            _ => {}
        }
    }
    end_line(&mut out);
    out.pop();
    out
}

fn ends_line(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

fn end_line(out: &mut String) {
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn markup_goes_and_words_stay() {
        let text = "# A *title*\n\nOne\ntwo [three](x.md) ![four](a.png).\n\n- five\n- `six`\n\n\
                    | a | b |\n|---|---|\n| 1 | 2 |\n\n<b>seven</b>\n";
        assert_eq!(plain(text), "A title\nOne two three .\nfive\nsix\na b\n1 2\nseven");
        assert_eq!(plain(""), "");
    }
}
