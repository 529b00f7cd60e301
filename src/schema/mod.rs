//! Help while writing: JSON Schemas of front matter and of `site.toml`, and the files that have an
//! editor use them.
//!
//! The schemas are made from the declarations in `format`, by which the readers take
//! fields, and from what a site has to choose from ([`Choices`]).

mod editor;
mod json;
mod snippets;

use serde_json::{Value, json};

use crate::choices::Choices;
use crate::format::{front_matter, site_toml};
use crate::values::Field;

pub use editor::{TOML_DIRECTIVE, editor_files};

/// The version of JSON Schema that editors know best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of an article's front matter: that of the site with `choices`, else one in which any
/// other field may be a taxonomy's.
pub fn front_matter(choices: Option<&Choices>) -> Value {
    let mut schema = front_matter_of("article", &fields(choices), choices);
    if choices.is_none() {
        schema["additionalProperties"] = json::any_terms();
    }
    schema
}

/// The schema of a standing page's front matter.
pub fn page(choices: Option<&Choices>) -> Value {
    front_matter_of("standing page", front_matter::PAGE, choices)
}

/// The schema of the front matter of a term's page.
pub fn term(choices: Option<&Choices>) -> Value {
    front_matter_of("term's page", front_matter::TERM, choices)
}

fn front_matter_of(of: &str, fields: &[Field], choices: Option<&Choices>) -> Value {
    let mut schema = json::Maker { choices, allow_null: true }.group(fields);
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!(format!("Front matter of a Dateline {of}"));
    schema
}

/// The schema of `site.toml`.
pub fn site_toml() -> Value {
    let mut schema = json::Maker { choices: None, allow_null: false }.group(site_toml::KEYS);
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!("Settings of a Dateline site");
    schema
}

/// All schemas as one JSON object.
pub fn all(choices: Option<&Choices>) -> Value {
    json!({
        "front-matter": front_matter(choices),
        "page": page(choices),
        "term": term(choices),
        "site": site_toml(),
    })
}

/// A schema as the text of a file.
pub fn text(schema: &Value) -> String {
    format!("{schema:#}\n")
}

/// All fields that an article's front matter may have.
fn fields(choices: Option<&Choices>) -> Vec<Field<'_>> {
    let taxonomies = choices.map(|choices| choices.taxonomies.as_slice()).unwrap_or_default();
    let terms = taxonomies
        .iter()
        .map(|choices| front_matter::terms(&choices.taxonomy.field, &choices.taxonomy.name));
    front_matter::OWN.iter().copied().chain(terms).collect()
}
