//! Nothing of a text is lost in silence: what was not understood, and what was taken out.
//!
//! Wrong: `![b](my photo.gif)`; `A claim[^none].` Doubtful: `##Heading`; `<form>`.

mod blocks;
mod html;
mod links;
mod shapes;

use crate::archive::Archive;
use crate::content::markdown::{Leftover, LeftoverKind};
use crate::diagnostics::{Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    use LeftoverKind::{Call, CallInLink, Foreign};
    for (_, text) in archive.catalogue.texts() {
        for leftover in &text.body.scan.leftovers {
            let code = leftover.kind.code();
            if let Some(severity) = archive.site.levels.of(code, text.day) {
                let place = Place::new(&*text.path, leftover.span.clone());
                let (message, hint) = match leftover.kind {
                    Call | CallInLink if archive.site.shows_calls() => {
                        foreign(Foreign, &leftover.shown)
                    }
                    _ => words(leftover),
                };
                diagnostics.add(code, place, message, hint).severity = severity;
            }
        }
    }
}

/// What is said of a leftover: what it is, and what to do.
fn words(Leftover { kind, shown, .. }: &Leftover) -> (String, String) {
    use LeftoverKind::*;
    match kind {
        SpacedAddress | AddressApart | OpenAddress | SquareAddress | Reversed | OtherAddress
        | SpacedAngle | NoAddress => links::words(*kind, shown),
        NoNote | UnusedNote | NoteTwice => note(*kind, shown),
        Cells | Defined | Words | UnusedReference | ReferenceTwice => lost(*kind, shown),
        NoReference | Heading | Underlined | Sign => sign(*kind, shown),
        Numbered | Renumbered | Starred => list(*kind, shown),
        DefinitionApart | SpacedDefinition | TitledDefinition | DefinitionInside => {
            shapes::definition(*kind, shown)
        }
        CutAddress | NoCallout | NoDefinition => blocks::words(*kind, shown),
        InHtml | MarkedInHtml | RawTable | BelowTable | OpenFence | Tight | Loose | Opening
        | NoteApart | WideBrackets | WideHeading | Task | TwiceEscaped | HeadingWords
        | TakenSigns => {
            shapes::shape(*kind, shown)
        }
        Foreign | Call | CallInLink | FrontMatter | Attributes => foreign(*kind, shown),
        Element | Embed | ElementAttributes | UnsafeAddress | Swallowed => html::words(*kind, shown),
        MarkedValue => (
            "neither Markdown nor HTML is read here: their signs would be shown".to_owned(),
            value(shown),
        ),
        CharacterNumber => (
            format!("this stands for {shown}, and no text may have that"),
            "take it out, or write the sign that you mean: numbers from 128 to 159 are of an old encoding".to_owned(),
        ),
        Turned => (
            shown.clone(),
            "nobody sees it: delete the signs around this place, and write them again by hand".to_owned(),
        ),
    }
}

/// How a value is written without signs.
fn value(shown: &str) -> String {
    match shown.is_empty() {
        true => "take them out".to_owned(),
        false => format!("write it without them: `{shown}`"),
    }
}

/// What is said of signs that begin or end nothing.
fn sign(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::NoReference => (
            format!("`{shown}` is no link, and its brackets would be shown"),
            format!(
                "write the address in round brackets, [text](address), or a line `[{}]: address`; where it is no link, put a space between the brackets",
                label(shown)
            ),
        ),
        LeftoverKind::Heading => (
            format!("`{shown}` does not begin a heading, and would be shown"),
            format!(
                "write a plain space behind the signs: `{shown} Heading`; where it is no heading, a backslash before them: `\\{shown}`"
            ),
        ),
        LeftoverKind::Underlined => (
            "the line of hyphens makes a heading of the paragraph above it".to_owned(),
            "leave a line empty between the two, or write ## before a heading".to_owned(),
        ),
        _ if shown.starts_with('`') => (
            "a grave accent begins no code, and would be shown".to_owned(),
            "write one before the code and one behind it; where it is to be shown, a backslash before it, or an apostrophe: ’".to_owned(),
        ),
        _ => (
            format!("`{shown}` begins or ends nothing, and would be shown"),
            format!(
                "write `{shown}` close to the words, before the first and behind the last of one paragraph, or take it out; where it is to be shown, a backslash before each sign"
            ),
        ),
    }
}

/// What is said of what another program would understand.
fn foreign(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::Attributes => (
            format!("`{shown}` is for another program, and would be left out"),
            "take it out; a heading can have a name for links, {#name}, and a block of code its language".to_owned(),
        ),
        LeftoverKind::Call => (
            format!("`{shown}` is for another program: readers see nothing here"),
            "write in Markdown what is to stand here, or take it out; where readers are to see it as it is, put it between grave accents: `…`".to_owned(),
        ),
        LeftoverKind::CallInLink => (
            format!("`{shown}` has an address or a title that another program would fill in: readers see the words alone"),
            "write the address in full, or the path of the file that it leads to".to_owned(),
        ),
        LeftoverKind::FrontMatter => (
            "the text begins with front matter of another program: readers do not see it".to_owned(),
            "write what is to be kept into the front matter at the top of the file, and delete these lines".to_owned(),
        ),
        _ => (
            format!("`{shown}` is for another program, and would be shown as it is"),
            "write it in Markdown, or take it out; where readers are to see it, put it between grave accents: `…`".to_owned(),
        ),
    }
}

/// The label that `[text][label]` refers to.
fn label(shown: &str) -> &str {
    let parts = shown.rsplit_once("][").unwrap_or(("", shown));
    let label = parts.1.trim_end_matches(']');
    if label.is_empty() { parts.0.trim_start_matches('[') } else { label }
}

/// What is said of footnotes.
fn note(kind: LeftoverKind, shown: &str) -> (String, String) {
    let label = shown.split_inclusive(']').next().unwrap_or(shown);
    match kind {
        LeftoverKind::NoNote => (
            format!("there is no footnote `{shown}`"),
            format!("write the note on a line of its own: `{label}: The note.`"),
        ),
        LeftoverKind::UnusedNote => (
            format!("nothing refers to the footnote `{label}`, so no reader would see it"),
            format!("write `{label}` in the text where the note belongs, or take the note out"),
        ),
        _ => (
            format!("another footnote is called `{label}`, so no reader would see this one"),
            "give it a number of its own, here and where the text refers to it".to_owned(),
        ),
    }
}

/// What is said of words that stand nowhere, and of addresses for nothing.
fn lost(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::Cells => (
            format!("`{shown}` would be left out: the row has more cells than the table's first row"),
            "give the first row and the line below it as many cells, or write \\| for a | that stands in a cell".to_owned(),
        ),
        LeftoverKind::Defined => (
            format!("`{shown}` would be left out: it defines an address that no link refers to"),
            format!("where it is text, write a backslash before it: `\\{shown}`"),
        ),
        LeftoverKind::UnusedReference => (
            format!("no link refers to `{shown}`"),
            "write [text][label] where the link belongs, or take the line out".to_owned(),
        ),
        LeftoverKind::ReferenceTwice => (
            format!("`{shown}` is left out: its label has an address already"),
            "give one of the two another label, or take the line out".to_owned(),
        ),
        _ => (
            format!("`{shown}` would stand on no page"),
            "leave a line empty before and behind it, or write it in another way".to_owned(),
        ),
    }
}

/// What is said of lists that nobody meant.
fn list(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::Renumbered => (
            format!("the item `{shown}` would be shown with another number"),
            "number the items one after the other; where a number is to stay, write it with a backslash, such as `5\\.`, and leave a line empty between the items".to_owned(),
        ),
        LeftoverKind::Starred => (
            format!("`{shown}` is a list of one item, and its star would not be shown"),
            format!("where it is a note, write a backslash before the star: `\\{shown}`"),
        ),
        _ => (
            format!("`{shown}` is a list of one item"),
            format!("where it is no list, write a backslash before the point: `{}`", escaped(shown)),
        ),
    }
}

/// A line that begins with a number, with a backslash behind it.
fn escaped(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    format!("{number}\\{rest}")
}
