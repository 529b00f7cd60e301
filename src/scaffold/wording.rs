//! The words that a language lacks, for its translators.

use super::NewFile;
use crate::diagnostics::Refusal;
use crate::disk;
use crate::language::{LAST_RESORT, Owner, SAME, Wording, Written, native_name, written_in};
use crate::site::{Lang, Language, Site, language_id};
use crate::theme;

/// The file of the theme's words in the language `tag`, as `new --wording` and `init` name it.
fn file(tag: &str) -> String {
    format!("i18n/{tag}/gazette.ftl")
}

/// The file for translators into the language `lang` of `site`, with the messages `lacking` that it
/// lacks, each with whose message is used instead; behind what is in the file already, if it
/// is there. And how many messages were added.
pub fn wording(
    site: &Site,
    words: &Wording,
    lang: Lang,
    lacking: &[(String, Owner)],
) -> Result<(NewFile, usize), Refusal> {
    let Language { tag, id, .. } = site.language(lang);
    let path = file(tag);
    let existing = match disk::read_text(&site.root.join(&path)) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            let Refusal { message, hint } = Refusal::unreadable(&error);
            return Err(Refusal::new(format!("{path} {message}"), hint));
        }
    };
    let begun = existing.as_deref().map(begun).unwrap_or_default();
    let mut messages: Vec<_> = lacking
        .iter()
        .filter(|(message, _)| !begun.contains(&message.as_str()))
        .filter_map(|(message, owner)| {
            Some((words.place(*owner, message)?, words.written(*owner, message)?))
        })
        .collect();
    if messages.is_empty() {
        let (message, hint) = match begun.is_empty() {
            true => (format!("there is no message that {tag} lacks"), "there is nothing to do"),
            false => (
                format!("{path} has all messages already that {tag} lacks"),
                "translate those that stand behind a `#` there, and take the `#` away",
            ),
        };
        return Err(Refusal::new(message, hint));
    }
    // As the theme has them: what belongs together stands together.
    messages.sort_by_key(|(place, _)| (&place.path, place.start));
    let messages: Vec<&Written> = messages.into_iter().map(|(_, written)| written).collect();
    let mut text = match existing {
        Some(existing) => format!("{}\n", existing.trim_end_matches('\n')),
        None => head(id),
    };
    text.push_str(&body(&messages, id));
    Ok((NewFile { path, text, is_made: true }, messages.len()))
}

/// The file for translators into a language `tag` that the theme does not speak, with all its words;
/// and how many these are.
pub(super) fn theme_wording(tag: &str) -> Option<(NewFile, usize)> {
    let id = language_id(tag).ok()?;
    let all = written_in(&theme::embedded_wording("gazette", &LAST_RESORT.to_string()));
    let messages: Vec<&Written> = all.iter().map(|(_, written)| written).collect();
    let text = head(&id) + &body(&messages, &id);
    Some((NewFile::new(file(tag), text), messages.len()))
}

/// What a translator is to know.
fn head(id: &icu_locale::LanguageIdentifier) -> String {
    format!(
        "# The words of the theme in {}. They count as missing, and readers see others, until you\n\
         # translate them: put your words in the place of the English ones behind the =, and take the\n\
         # \"# \" away from the lines of the message. What stands in {{ }} stays as it is.\n\
         # Where the English word is the right one, write a line above it: # {SAME}\n",
        native_name(id)
    )
}

fn body(messages: &[&Written], id: &icu_locale::LanguageIdentifier) -> String {
    messages.iter().map(|written| format!("\n{}", written.for_translator(id))).collect()
}

/// The messages of a translator's file that stand behind a `#`.
fn begun(text: &str) -> Vec<&str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix('#'));
    let names = lines.filter_map(|line| Some(line.split_once('=')?.0.trim()));
    let is_name = |name: &&str| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    };
    names.filter(is_name).collect()
}
