//! The text of `config.yml`.

use serde_json::Value;

use super::Backend;
use super::fields::{self, Input, Widget};
use crate::choices::{Choices, TermChoice};
use crate::content::{BULLETINS, PAGES};

const HEAD: &str = "\
# The settings of Decap CMS, and of CMSs that read the same file. `dateline cms` made them from the
# site. Make them anew when languages, taxonomies or terms change, with the options that were given:
#
#     dateline cms --write --force
#
# The form offers the terms that bulletins have, and those that have a page in content/terms. To
# offer another one, make content/terms/<taxonomy>/<term>.<lang>.md with a title, and then make
# these settings anew.
";

const MEDIA: &str = "
# Pictures lie in content/static/uploads. Articles name them as /uploads/name.jpg.
media_folder: content/static/uploads
public_folder: /uploads

# File names are made from titles.
slug:
  encoding: unicode
  clean_accents: true

# What was left empty is not written.
output:
  omit_empty_optional_fields: true

# A file for each language: name.en.md, name.ru.md.
";

/// The settings for the site with `choices`, which the CMS keeps in `backend`.
pub fn config(choices: &Choices, backend: &Backend) -> String {
    let mut text = HEAD.to_owned();
    text.push_str(&backend_lines(backend));
    text.push_str(MEDIA);
    let languages: Vec<String> = choices.languages.iter().map(|tag| quoted(tag)).collect();
    text.push_str(&format!(
        "i18n:\n  structure: multiple_files\n  locales: [{}]\n  default_locale: {}\n  \
         initial_locales: default\n\ncollections:\n",
        languages.join(", "),
        quoted(&choices.default_language),
    ));
    text.push_str(&collection("bulletins", "Bulletin", BULLETINS));
    text.push_str("    path: \"{{year}}/{{month}}/{{slug}}\"\n");
    text.push_str("    media_folder: /content/static/uploads\n    public_folder: /uploads\n");
    text.push_str("    sortable_fields: [date, title]\n    fields:\n");
    add(&mut text, &fields::bulletin(choices), 6);
    text.push_str(&collection("pages", "Page", PAGES));
    text.push_str("    fields:\n");
    add(&mut text, &fields::page(), 6);
    text
}

fn backend_lines(backend: &Backend) -> String {
    let mut text = format!("\nbackend:\n  name: {}\n", quoted(&backend.name));
    match &backend.repository {
        Some(repository) => text.push_str(&format!("  repo: {}\n", quoted(repository))),
        None => text.push_str("  # repo: owner/name\n"),
    }
    text.push_str(&format!("  branch: {}\n", quoted(&backend.branch)));
    if backend.is_local_too {
        text.push_str(
            "\n# On one's own machine, edits go to the disk: start `npx decap-server` first.\n",
        );
        text.push_str("local_backend: true\n");
    }
    text
}

/// The beginning of a collection of `folder`, each entry of which is a `singular`.
fn collection(name: &str, singular: &str, folder: &str) -> String {
    format!(
        "  - name: {name}
    label: {singular}s
    label_singular: {singular}
    folder: {folder}
    extension: md
    format: yaml-frontmatter
    create: true
    i18n: true
    editor: {{ preview: false }}
    slug: \"{{{{slug}}}}\"
"
    )
}

/// Adds `inputs` as a list that is indented by `indent` spaces.
fn add(text: &mut String, inputs: &[Input], indent: usize) {
    let margin = " ".repeat(indent);
    for input in inputs {
        text.push_str(&format!("{margin}- name: {}\n", quoted(&input.name)));
        let mut line = |key: &str, value: &str| {
            text.push_str(&format!("{margin}  {key}: {value}\n"));
        };
        line("label", &quoted(&input.label));
        line("hint", &quoted(&input.hint));
        line("required", &input.is_needed.to_string());
        if input.is_translated {
            line("i18n", "true");
        }
        widget(text, &input.widget, indent + 2);
    }
}

fn widget(text: &mut String, widget: &Widget, indent: usize) {
    let margin = " ".repeat(indent);
    let mut line = |line: &str| text.push_str(&format!("{margin}{line}\n"));
    match widget {
        Widget::Line => line("widget: string"),
        Widget::Text => line("widget: text"),
        Widget::Markdown => line("widget: markdown"),
        Widget::Moment => {
            line("widget: datetime");
            line("format: \"YYYY-MM-DD HH:mm\"");
            line("date_format: \"YYYY-MM-DD\"");
            line("time_format: \"HH:mm\"");
        }
        Widget::Switch => line("widget: boolean"),
        Widget::Picture => line("widget: image"),
        Widget::File => line("widget: file"),
        Widget::OneOf(words) => {
            line("widget: select");
            line(&format!("options: [{}]", words.join(", ")));
        }
        Widget::Words => line("widget: list"),
        Widget::Terms(terms) => {
            line("widget: select");
            line("multiple: true");
            line("options:");
            for TermChoice { label, term } in terms {
                line(&format!("  - {{ label: {}, value: {} }}", quoted(label), quoted(term)));
            }
        }
        Widget::Group(inputs) => {
            line("widget: object");
            line("collapsed: true");
            line("fields:");
            add(text, inputs, indent + 2);
        }
        Widget::Groups(inputs) => {
            line("widget: list");
            line("fields:");
            add(text, inputs, indent + 2);
        }
    }
}

/// `text` in quotes: a JSON string is one of YAML too.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
