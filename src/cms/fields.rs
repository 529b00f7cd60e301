//! From the fields of front matter to the form that the CMS shows.

use crate::choices::{Choices, TermChoice, TermChoices};
use crate::format::front_matter as known;
use crate::values::Field;

/// A field of the form.
pub(super) struct Input {
    /// Its name in front matter.
    pub name: String,
    /// What the form calls it.
    pub label: String,
    /// What the form says below it.
    pub hint: String,
    /// How it is filled in.
    pub widget: Widget,
    /// Whether each language has its own; else translations take it from the original.
    pub is_translated: bool,
    /// Whether it must be filled in.
    pub is_needed: bool,
}

/// How a field is filled in.
pub(super) enum Widget {
    /// A line of text.
    Line,
    /// Lines of text.
    Text,
    /// The article itself.
    Markdown,
    /// A date and a time.
    Moment,
    /// A switch that is off.
    Switch,
    /// An uploaded picture.
    Picture,
    /// An uploaded file.
    File,
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// Words that the writer thinks up.
    Words,
    /// Terms to choose from.
    Terms(Vec<TermChoice>),
    /// Fields that belong together.
    Group(Vec<Input>),
    /// A list of fields that belong together.
    Groups(Vec<Input>),
}

/// The form of a bulletin.
pub(super) fn bulletin(choices: &Choices) -> Vec<Input> {
    let mut form = vec![
        title(),
        Input { is_needed: true, ..shared(&known::DATE, Widget::Moment) },
        translated(&known::SUMMARY, Widget::Text),
        translated(&known::KICKER, Widget::Line),
        translated(&known::PLACE, Widget::Line),
        shared(&known::SOURCE, Widget::Line),
    ];
    form.extend(choices.taxonomies.iter().map(terms));
    form.extend([
        translated(
            &known::IMAGE,
            Widget::Group(vec![
                shared(&known::IMAGE_SRC, Widget::Picture),
                translated(&known::IMAGE_ALT, Widget::Line),
                translated(&known::IMAGE_CAPTION, Widget::Line),
                shared(&known::IMAGE_CREDIT, Widget::Line),
            ]),
        ),
        // A language that has a list names the files in it once more.
        translated(
            &known::GALLERY,
            Widget::Groups(vec![
                Input { is_needed: true, ..translated(&known::IMAGE_SRC, Widget::Picture) },
                translated(&known::IMAGE_ALT, Widget::Line),
                translated(&known::IMAGE_CAPTION, Widget::Line),
                translated(&known::IMAGE_CREDIT, Widget::Line),
            ]),
        ),
        translated(
            &known::ATTACHMENTS,
            Widget::Groups(vec![
                translated(&known::ATTACHMENT_SRC, Widget::File),
                translated(&known::ATTACHMENT_TITLE, Widget::Line),
            ]),
        ),
        shared(&known::RELATED, Widget::Words),
        shared(&known::PINNED, Widget::Switch),
        shared(&known::LISTING, Widget::OneOf(&[known::ALL, known::UNLISTED])),
        translated(
            &known::WITHDRAWN,
            Widget::Group(vec![
                translated(&known::WITHDRAWN_DATE, Widget::Moment),
                translated(&known::WITHDRAWN_NOTE, Widget::Text),
            ]),
        ),
        translated(&known::UPDATED, Widget::Moment),
        translated(
            &known::CORRECTIONS,
            Widget::Groups(vec![
                translated(&known::CORRECTION_DATE, Widget::Moment),
                translated(&known::CORRECTION_NOTE, Widget::Text),
            ]),
        ),
        translated(&known::TRANSLATOR, Widget::Line),
        translated(&known::DRAFT, Widget::Switch),
        body(),
    ]);
    form
}

/// The form of a standing page.
pub(super) fn page() -> Vec<Input> {
    vec![
        title(),
        translated(&known::SUMMARY, Widget::Text),
        translated(&known::DRAFT, Widget::Switch),
        body(),
    ]
}

fn title() -> Input {
    translated(&known::TITLE, Widget::Line)
}

fn body() -> Input {
    Input {
        name: "body".to_owned(),
        label: "Text".to_owned(),
        hint: "The article itself, in Markdown.".to_owned(),
        widget: Widget::Markdown,
        is_translated: true,
        is_needed: true,
    }
}

fn terms(choices: &TermChoices) -> Input {
    let TermChoices { taxonomy, terms } = choices;
    let widget = match terms.is_empty() {
        true => Widget::Words,
        false => Widget::Terms(terms.clone()),
    };
    shared(&known::terms(&taxonomy.field, &taxonomy.name), widget)
}

/// A field that each language has for itself.
fn translated(field: &Field, widget: Widget) -> Input {
    Input { is_translated: true, ..shared(field, widget) }
}

/// A field that translations take from the original.
fn shared(field: &Field, widget: Widget) -> Input {
    Input {
        name: field.name.to_owned(),
        label: label(field.name),
        hint: field.about.to_owned(),
        widget,
        is_translated: false,
        is_needed: field.is_needed,
    }
}

/// A field's name as people would write it.
fn label(name: &str) -> String {
    let words = name.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
