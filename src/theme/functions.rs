//! The functions that templates can call.
//!
//! - `t(id="…", …)` puts a message together; its other arguments are the message's variables.
//!   The result is HTML, with its language where that is not the page's; with `plain=true` it
//!   is text, for attributes.
//! - `asset(path="…")` is the link to a file of the theme.
//!
//! Both know the page through two variables that every template is given: `edition`, the
//! number of the page's language, and `root`, the relative link to the site's root.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::Assets;
use crate::language::{Argument, Languages, Phrase, Wording, WordingError};
use crate::site::Lang;

pub(super) fn register(
    tera: &mut Tera,
    languages: Arc<Languages>,
    wording: Arc<Wording>,
    assets: Arc<Assets>,
) {
    tera.register_function("t", move |kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        message(&languages, &wording, &kwargs, state)
    });
    tera.register_function("asset", move |kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        let path: &str = kwargs.must_get("path")?;
        let root: String = state.get("root")?.unwrap_or_default();
        let address = assets.address(path).ok_or_else(|| {
            let known: Vec<&str> = assets.paths().collect();
            Error::message(format!(
                "the theme has no file assets/{path}; it has: {}",
                known.join(", ")
            ))
        })?;
        Ok(Value::normal_string(&address.absolute(&root)))
    });
}

fn message(
    languages: &Languages,
    wording: &Wording,
    kwargs: &Kwargs,
    state: &State,
) -> TeraResult<Value> {
    let id: &str = kwargs.must_get("id")?;
    let plain: bool = kwargs.get("plain")?.unwrap_or(false);
    let edition: u8 = state.get("edition")?.unwrap_or(0);
    let mut arguments: Vec<(&str, Argument)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or_default();
        if name != "id" && name != "plain" {
            arguments.push((name, argument(name, value)?));
        }
    }
    let lang = Lang(edition);
    let phrase =
        wording.get(lang, id, &arguments).map_err(|error| Error::message(explain(id, &error)))?;
    Ok(match plain {
        true => Value::normal_string(&phrase.text),
        false => Value::safe_string(&html(languages, lang, &phrase)),
    })
}

fn argument(name: &str, value: &Value) -> TeraResult<Argument> {
    if let Some(text) = value.as_str() {
        return Ok(Argument::Text(text.to_owned()));
    }
    match value.as_f64().or_else(|| value.as_i64().map(|number| number as f64)) {
        Some(number) => Ok(Argument::Number(number)),
        None => Err(Error::message(format!("`{name}` must be text or a number"))),
    }
}

fn explain(id: &str, error: &WordingError) -> String {
    match error {
        WordingError::Missing => format!("no language of the chain has the message `{id}`"),
        WordingError::Broken { place, reason } => {
            format!("the message `{id}` in {} failed: {reason}", place.path)
        }
    }
}

/// The phrase as HTML, marked with its language where that is not the page's.
fn html(languages: &Languages, page: Lang, phrase: &Phrase) -> String {
    let mut escaped = Vec::with_capacity(phrase.text.len());
    // Writing to memory cannot fail, and escaping keeps UTF-8.
    let _ = tera::escape_html(&phrase.text, &mut escaped);
    let text = String::from_utf8(escaped).unwrap_or_default();
    if phrase.lang == page {
        return text;
    }
    let locale = languages.get(phrase.lang);
    format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", locale.tag, locale.direction.name())
}
