//! The functions that templates can call.
//!
//! - `t(id="…", …)` puts a message together; its other arguments are the message's variables.
//!   The result is HTML, with its language where that is not the page's; with `plain=true` it
//!   is text, for attributes.
//! - `asset(path="…")` is the link to a file of the theme.
//!
//! `t` knows the page's language through a variable that every template is given:
//! `edition_number`.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::parts::escape;
use super::{Assets, MessageUse};
use crate::address::ROOT;
use crate::language::{Argument, Languages, Owner, Phrase, Wording, WordingError};
use crate::site::Lang;

/// A component is given nothing that it does not ask for.
const NO_LANGUAGE: &str = "`t` does not know the page's language here: a component that calls it \
    needs the argument `@edition_number`";

pub(super) fn register(
    tera: &mut Tera,
    languages: Arc<Languages>,
    wording: Arc<Wording>,
    assets: Arc<Assets>,
    used: &[MessageUse],
) {
    let constants = Constants::new(&languages, &wording, used);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        message(&languages, &wording, &constants, &kwargs, state)
    });
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let path: &str = kwargs.must_get("path")?;
        let address = assets.address(path).ok_or_else(|| {
            let known: Vec<&str> = assets.paths().collect();
            Error::message(format!(
                "the theme has no file assets/{path}; it has: {}",
                known.join(", ")
            ))
        })?;
        Ok(Value::safe_string(&address.absolute(ROOT)))
    });
}

/// The messages without variables that templates use: by edition and id, each as HTML and as
/// text. Every page shows a dozen of them, so they are put together once.
struct Constants(Vec<HashMap<String, (Value, Value)>>);

impl Constants {
    fn new(languages: &Languages, wording: &Wording, used: &[MessageUse]) -> Self {
        let ids: BTreeSet<&str> = used.iter().map(|message| message.id.as_str()).collect();
        let editions = (0..languages.all().len() as u8).map(Lang);
        Constants(
            editions
                .map(|lang| {
                    let values = ids.iter().filter_map(|id| {
                        let owner = wording.owner(lang, id)?;
                        let constant = wording.variables(owner, id)?.is_empty();
                        // One that fails is left to fail where it is used.
                        let phrase = wording.get(lang, id, &[]).ok().filter(|_| constant)?;
                        let html = Value::safe_string(&html(languages, lang, &phrase));
                        Some(((*id).to_owned(), (html, Value::normal_string(&phrase.text))))
                    });
                    values.collect()
                })
                .collect(),
        )
    }

    fn get(&self, edition: u8, id: &str, plain: bool) -> Option<Value> {
        let (html, text) = self.0.get(usize::from(edition))?.get(id)?;
        Some(if plain { text.clone() } else { html.clone() })
    }
}

fn message(
    languages: &Languages,
    wording: &Wording,
    constants: &Constants,
    kwargs: &Kwargs,
    state: &State,
) -> TeraResult<Value> {
    let id: &str = kwargs.must_get("id")?;
    let plain: bool = kwargs.get("plain")?.unwrap_or(false);
    let edition: Option<u8> = state.get("edition_number")?;
    let edition = edition.ok_or_else(|| Error::message(NO_LANGUAGE))?;
    if let Some(value) = constants.get(edition, id, plain) {
        return Ok(value);
    }
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
    let _ = escape(&phrase.text, &mut escaped);
    let text = String::from_utf8(escaped).unwrap_or_default();
    if phrase.owner == Owner::Language(page) {
        return text;
    }
    let locale = languages.of(phrase.owner);
    format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", locale.tag, locale.direction.name())
}
