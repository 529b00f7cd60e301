//! The keys of a theme's `theme.toml`.

use crate::values::{Field, Shape};

/// The theme that it stands on.
pub const PARENT: Field =
    Field::new("parent", Shape::Text, "The theme that has the files which this one lacks.");
/// What lists show of a bulletin beside what all themes have.
pub const ENTRIES: Field = Field::new(
    "entries",
    Shape::SomeOf(&[TERMS]),
    "What entries of lists have beside what they always have: \"terms\", all terms of the bulletin.",
);
/// All terms of a bulletin.
pub const TERMS: &str = "terms";
/// What is for people alone.
pub const ABOUT: &[Field] = &[
    Field::new("name", Shape::Text, "The theme's name."),
    Field::new("description", Shape::Text, "What it looks like."),
    Field::new("author", Shape::Text, "Who made it."),
    Field::new("licence", Shape::Text, "What it may be used for."),
    Field::new("license", Shape::Text, "The same, in another spelling."),
    Field::new("version", Shape::Text, "Its version."),
];
