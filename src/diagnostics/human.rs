//! Diagnostics for a person: the line, with a mark under the place, and a hint.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::overview::{self, Said};
use super::position::{Position, Text, Texts};
use super::{Diagnostic, Place, Severity, shown};

/// Writes the findings of `list`: the errors last, where the eye is, and below them how many there
/// are of each kind.
pub(super) fn write_all(out: &mut String, list: &[Diagnostic], colour: bool, texts: &mut Texts) {
    let mut all = overview::said(list, true);
    all.extend(overview::said(list, false));
    all.iter().for_each(|said| write(out, said, colour, texts));
    out.push_str(&overview::summary(list));
    out.push_str(overview::where_more_are(&all));
}

fn write(out: &mut String, said: &Said, colour: bool, texts: &mut Texts) {
    let diagnostic = &said.finding;
    let level = match diagnostic.severity {
        Severity::Fault | Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = texts.text(&diagnostic.place.path);
    let related: Vec<_> = diagnostic
        .related
        .iter()
        .map(|(place, phrase)| (texts.text(&place.path), place, shown(&place.path), phrase))
        .collect();
    let path = shown(&diagnostic.place.path);

    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut groups = vec![with_snippet(Group::with_title(title), &text, &diagnostic.place, &path)];
    for (text, place, path, phrase) in &related {
        let title = Level::NOTE.secondary_title(phrase.as_str());
        groups.push(with_snippet(Group::with_title(title), text, place, path));
    }
    if !diagnostic.hint.is_empty() {
        groups.push(Group::with_title(Level::HELP.secondary_title(diagnostic.hint.as_str())));
    }
    let same: Vec<_> = said.same.iter().map(|place| (place, shown(&place.path))).collect();
    let others = said.others();
    if let Some(others) = &others {
        let group = Group::with_title(Level::NOTE.secondary_title(others.as_str()));
        let origins = same.iter().map(|(place, path)| {
            let Position { line, column } = texts.position(place);
            Origin::path(path.as_ref()).line(line).char_column(column)
        });
        groups.push(group.elements(origins));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    out.push_str(&renderer.render(&groups));
    out.push_str("\n\n");
}

/// The longest line that is shown, in bytes: several times the longest paragraph that anybody
/// writes into one line. Of a longer one the place is named alone.
const LONGEST_LINE: usize = 20_000;

/// Adds the lines of `place`, or only the file's name `path` where there is no line to show.
fn with_snippet<'a>(group: Group<'a>, text: &'a Text, place: &Place, path: &'a str) -> Group<'a> {
    let origin = |line, column| Origin::path(path).line(line).char_column(column);
    if text.has_no_lines() {
        return group.element(origin(1, 1));
    }
    let span = text.span(place);
    let Position { line, column } = text.position(span.start);
    let lines = text.lines(&span);
    // A place may have many lines: of those between its ends little is shown.
    if text.line(span.start).len() > LONGEST_LINE || text.line(span.end).len() > LONGEST_LINE {
        return group.element(origin(line, column));
    }
    let annotated = span.start - lines.start..span.end - lines.start;
    group.element(
        Snippet::source(text.slice(lines))
            .line_start(line)
            .path(path)
            .annotation(AnnotationKind::Primary.span(annotated)),
    )
}
