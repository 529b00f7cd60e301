//! A field as declared: once, for the reader that takes it and for the schema that explains it.

/// A field of front matter, or a key of a TOML file.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What it may be.
    pub shape: Shape<'a>,
    /// What it is for, in a sentence or two for people who write.
    pub about: &'static str,
    /// Whether a file without it is wrong.
    pub is_needed: bool,
    /// What it is where it is left out, if that can be said in a value.
    pub default: Option<Scalar>,
}

/// What a field may be.
#[derive(Debug, Clone, Copy)]
pub enum Shape<'a> {
    /// Text.
    Text,
    /// One of some words.
    Word(&'static [&'static str]),
    /// The tag of one of the site's languages.
    Language,
    /// A date, with or without a time.
    Date,
    /// True or false.
    Flag,
    /// A whole number that is neither smaller than the first nor greater than the second.
    Number(i64, i64),
    /// A text, or a list of texts.
    Texts,
    /// A text, or a list of texts, mostly some of those.
    SomeOf(&'static [&'static str]),
    /// A term, or a list of terms, of the taxonomy that has the field.
    Terms(&'a str),
    /// A text, or a group of fields.
    TextOrGroup(&'static [Field<'static>]),
    /// A group of fields.
    Group(&'static [Field<'static>]),
    /// A list of groups of fields.
    Groups(&'static [Field<'static>]),
    /// A list of groups of fields, or of texts, each of which stands for a group.
    TextsOrGroups(&'static [Field<'static>]),
    /// Groups of fields, each with a name that the writer chooses.
    NamedGroups(&'static [Field<'static>]),
    /// Lists of texts, each with a name that the writer chooses.
    NamedTexts,
    /// Anything.
    Any,
}

/// A value that stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Number(i64),
    /// True or false.
    Flag(bool),
}

impl<'a> Field<'a> {
    /// The field `name`, which may be left out.
    pub const fn new(name: &'a str, shape: Shape<'a>, about: &'static str) -> Self {
        Field { name, shape, about, is_needed: false, default: None }
    }

    /// The field, now needed.
    pub const fn needed(self) -> Self {
        Field { is_needed: true, ..self }
    }

    /// The field, which is `value` where it is left out.
    pub const fn or(self, value: Scalar) -> Self {
        Field { default: Some(value), ..self }
    }
}
