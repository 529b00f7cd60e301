//! The keys of a theme's `theme.toml`.

use crate::values::{Field, Shape};

/// The theme that it stands on.
pub const PARENT: Field =
    Field::new("parent", Shape::Text, "The theme that has the files which this one lacks.");
/// What lists show of a bulletin beside what all themes have.
pub const ENTRIES: Field = Field::new(
    "entries",
    Shape::SomeOf(&[TERMS, AUTHORS]),
    "What entries of lists have beside what they always have: \"terms\", all terms of the bulletin; \
     \"authors\", who wrote it.",
);
/// All terms of a bulletin.
pub const TERMS: &str = "terms";
/// Who wrote a bulletin.
pub const AUTHORS: &str = "authors";

/// What entries of lists have beside what they always have. What a theme does not show there is not
/// asked for: else a new label would make all those lists anew that do not have it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Entries {
    /// All terms of the bulletin.
    pub terms: bool,
    /// Who wrote it.
    pub authors: bool,
}
/// What is for people alone.
pub const ABOUT: &[Field] = &[
    Field::new("name", Shape::Text, "The theme's name."),
    Field::new("description", Shape::Text, "What it looks like."),
    Field::new("author", Shape::Text, "Who made it."),
    Field::new("licence", Shape::Text, "What it may be used for."),
    Field::new("license", Shape::Text, "The same, in another spelling."),
    Field::new("version", Shape::Text, "Its version."),
];
