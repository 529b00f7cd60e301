//! What is said of what has the shape of markup, and of how it should be written.

use crate::content::markdown::LeftoverKind;

/// What is said of a line that was to define an address.
pub(super) fn definition(kind: LeftoverKind, shown: &str) -> (String, String) {
    let (label, rest) = shown.split_once(':').unwrap_or((shown, ""));
    let (label, rest) = (label.trim_end(), rest.trim());
    let (why, hint) = match kind {
        LeftoverKind::DefinitionApart => (
            "a space stands before the colon",
            format!("write the colon right behind the bracket: `{label}: {rest}`"),
        ),
        LeftoverKind::SpacedDefinition if is_whole(shown) => {
            let (address, title) = rest.split_once(" \"").unwrap_or((rest, ""));
            let title = if title.is_empty() { String::new() } else { format!(" \"{title}") };
            let address = address.trim_matches(['<', '>']);
            let line = format!("`{label}: <{address}>{title}`");
            ("its address has spaces", format!("put the address into angle brackets: {line}"))
        }
        LeftoverKind::SpacedDefinition => (
            "its address has spaces",
            format!("put the address into angle brackets: `{label}: <two words.md>`"),
        ),
        LeftoverKind::DefinitionInside => (
            "it stands in a paragraph",
            "leave a line empty between the text and the lines with addresses".to_owned(),
        ),
        _ => {
            let address = rest.split_whitespace().next().unwrap_or("address");
            let hint = "write nothing behind the address but a title between straight quotes";
            (
                "what stands behind the address is no title",
                format!("{hint}: `{label}: {address} \"Title\"`"),
            )
        }
    };
    (format!("`{shown}` defines no address: {why}"), hint)
}

/// What is said of tables, emphasis, notes and others that are none.
pub(super) fn shape(kind: LeftoverKind, shown: &str) -> (String, String) {
    use LeftoverKind::*;
    let (message, hint) = match kind {
        HeadingWords => {
            let hint = "where it is text, write a backslash before each brace";
            let escaped = escaped_braces(shown);
            return (
                format!("`{shown}` would be left out: braces at the end of a heading are for its name"),
                format!("{hint}{escaped}; a name for links begins with #, {{#name}}"),
            );
        }
        InHtml | MarkedInHtml => (
            "stands in HTML, where Markdown is not read, and would be shown as it is",
            "leave a line empty before and behind it, or write it in HTML too: <a href=\"address\">text</a>, <b>text</b>".to_owned(),
        ),
        RawTable => (
            "begins no table, and its signs would be shown",
            format!(
                "write a line with as many cells below the first row, `{}`; leave a line empty before that row, and none between the rows",
                line_of_hyphens(shown)
            ),
        ),
        TakenSigns => (
            "is emphasis to Markdown: its signs would not be shown",
            "where they are to be shown, write a backslash before each, `\\*`; where emphasis is meant, put the signs around whole words, and the ends of one before the beginning of the next".to_owned(),
        ),
        BelowTable => (
            "is a row of the table above it",
            "leave a line empty below the table; where it is a row, begin and end it with |".to_owned(),
        ),
        OpenFence => {
            let fence: String = shown.chars().take_while(|c| matches!(c, '`' | '~')).collect();
            return (
                "a block of code begins here and never ends: all below it is code".to_owned(),
                format!("write {fence} on a line of its own where the code ends, or take this line out"),
            );
        }
        Tight => (
            "is not set off, and its signs would be shown: a word stands right beside them",
            format!("write the signs of punctuation outside of it{}, or a space between it and the word", set_off(shown)),
        ),
        Loose => (
            "is not set off, and its signs would be shown: they stand apart from the words",
            format!("write no spaces within{}", set_off(shown)),
        ),
        Opening => (
            "is the first item of the list below it",
            format!("where it is none, write a backslash before the point{}", escaped_point(shown)),
        ),
        NoteApart => return note_apart(shown),
        WideBrackets => (
            "is no link: it has brackets of full width",
            format!("write plain brackets{}", plain_brackets(shown)),
        ),
        WideHeading => (
            "does not begin a heading, and would be shown",
            format!("write plain signs and a plain space: `{} Heading`", shown.replace('＃', "#")),
        ),
        Task => ("is no box to tick, and would be shown", "write a space in it: `[ ]`".to_owned()),
        _ => (
            "would be shown as letters: its first sign was changed twice",
            format!("write `{}`", shown.replacen("&amp;", "&", 1)),
        ),
    };
    (format!("`{shown}` {message}"), hint)
}

fn note_apart(shown: &str) -> (String, String) {
    let (label, note) = shown.split_once(']').unwrap_or((shown, ""));
    let note = note.trim_start_matches([' ', ':']);
    (
        format!("`{shown}` is no footnote: a colon is missing right behind `{label}]`"),
        format!("where it is the note, write `{label}]: {note}`"),
    )
}

/// Whether nothing of what was found is cut off.
fn is_whole(shown: &str) -> bool {
    !shown.ends_with('…')
}

/// An example of how to write what is `shown`, if all of it is.
fn example(shown: &str, example: impl FnOnce() -> String) -> String {
    if is_whole(shown) { format!(": `{}`", example()) } else { String::new() }
}

fn escaped_braces(shown: &str) -> String {
    let inside = shown.trim_start_matches('{').trim_end_matches('}');
    example(shown, || format!("\\{{{inside}\\}}"))
}

fn escaped_point(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    format!(": `{number}\\{rest}`")
}

/// A line with as many cells as the `row`.
fn line_of_hyphens(row: &str) -> String {
    /// A row of more does not fit a hint.
    const MOST: usize = 10;
    let cells = match is_whole(row) {
        true => row.matches('|').count().saturating_sub(1),
        false => 2,
    };
    format!("|{}", " --- |".repeat(cells.clamp(1, MOST)))
}

/// Words between signs, with their punctuation outside of these and without spaces within.
fn set_off(shown: &str) -> String {
    let length = shown.chars().take_while(|c| shown.starts_with(*c)).count();
    let inside = shown.get(length..shown.len().saturating_sub(length)).unwrap_or_default().trim();
    let sign = shown.get(..length).unwrap_or_default();
    let is_mark = |c: char| !c.is_alphanumeric();
    let core = inside.trim_matches(is_mark);
    let before = inside.len() - inside.trim_start_matches(is_mark).len();
    let (before, behind) = (inside.get(..before), inside.get(before + core.len()..));
    let (before, behind) = (before.unwrap_or_default(), behind.unwrap_or_default());
    example(shown, || format!("{before}{sign}{core}{sign}{behind}"))
}

fn plain_brackets(shown: &str) -> String {
    example(shown, || {
        let plain = [('［', "["), ('］', "]"), ('（', "("), ('）', ")"), ('！', "!")];
        plain.iter().fold(shown.to_owned(), |line, (wide, plain)| line.replace(*wide, plain))
    })
}

/// What to do with the spaces in `address`: one in the name of a site is never meant.
pub(super) fn without_spaces(shown: &str, address: &str) -> String {
    let address = if address.contains("://") { address } else { shown.trim_matches(['<', '>']) };
    let (address, title) = match address.split_once(" \"") {
        Some((address, title)) => (address, format!(" \"{title}")),
        None => (address, String::new()),
    };
    let (scheme, rest) = address.split_once("://").unwrap_or(("https", address));
    let rest = rest.trim();
    let site = rest.find('/').unwrap_or(rest.len());
    let (site, path) = rest.split_at(site);
    let mended = format!("{scheme}://{}{}", site.replace(' ', ""), path.replace(' ', "%20"));
    let hint = match path.contains(' ') {
        true => "take the space out of the address, or write %20 where it belongs there",
        false => "take the space out of the address",
    };
    match is_whole(shown) {
        true => {
            let line = shown.replace(&format!("{address}{title}"), &format!("{mended}{title}"));
            format!("{hint}: {line}")
        }
        false => hint.to_owned(),
    }
}

/// A link with as many brackets behind its address as it needs.
pub(super) fn closed(shown: &str) -> String {
    if !is_whole(shown) {
        return "[text](address)".to_owned();
    }
    let address = shown.rsplit_once("](").map_or("", |(_, address)| address);
    let missing = 1 + address.matches('(').count();
    let missing = missing.saturating_sub(address.matches(')').count()).max(1);
    format!("{shown}{}", ")".repeat(missing))
}

/// The name of a file as it stands in round brackets.
pub(super) fn within_angles(file: &str) -> String {
    let file = file.trim();
    if file.contains(' ') { format!("<{file}>") } else { file.to_owned() }
}
