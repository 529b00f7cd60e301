//! Diagnostics for a person: the line, with a mark under the place, and a hint.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::position::Texts;
use super::{Diagnostic, Place, Severity};

pub(super) fn write(out: &mut String, diagnostic: &Diagnostic, colour: bool, texts: &mut Texts) {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = texts.text(&diagnostic.place.path);
    let related: Vec<_> = diagnostic
        .related
        .iter()
        .map(|(place, phrase)| (texts.text(&place.path), place, phrase))
        .collect();

    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut groups = vec![with_snippet(Group::with_title(title), &text, &diagnostic.place)];
    for (text, place, phrase) in &related {
        let title = Level::NOTE.secondary_title(phrase.as_str());
        groups.push(with_snippet(Group::with_title(title), text, place));
    }
    if !diagnostic.hint.is_empty() {
        groups.push(Group::with_title(Level::HELP.secondary_title(diagnostic.hint.as_str())));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    out.push_str(&renderer.render(&groups));
    out.push_str("\n\n");
}

/// Adds the line of `place`, or only the file's name where there is no line to show.
fn with_snippet<'a>(group: Group<'a>, text: &'a str, place: &'a Place) -> Group<'a> {
    let span = on_boundaries(text, place);
    // A file that is no text has no lines.
    if text.is_empty() || text.contains('\0') {
        return group.element(Origin::path(place.path.as_str()).line(1).char_column(1));
    }
    group.element(
        Snippet::source(text)
            .path(place.path.as_str())
            .annotation(AnnotationKind::Primary.span(span)),
    )
}

/// The place's span, moved outwards to whole characters and kept within `text`.
fn on_boundaries(text: &str, place: &Place) -> std::ops::Range<usize> {
    let mut start = place.start.min(text.len());
    let mut end = place.end.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
