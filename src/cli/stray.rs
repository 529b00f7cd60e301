//! A word that a command has no place for, and what to do about it.

use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use dateline::{SITE_TOML, shown};

/// What to do about the word that made clap refuse the program's `arguments`; `None` where it is no
/// such word. The first of the arguments is the command.
pub fn hint(error: &clap::Error, arguments: &[String]) -> Option<String> {
    if error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidArg) else { return None };
    let command = arguments.first().map(String::as_str)?;
    if word.starts_with('-') {
        return None;
    }
    let path = Path::new(word);
    let word = shown(word);
    let hint = match command {
        "init" => {
            let name = arguments.iter().skip(1).take_while(|word| !word.starts_with('-'));
            let name = name.map(String::as_str).collect::<Vec<_>>().join(" ");
            format!(
                "put the folder's name in quotes: dateline init \"{}\"; the site's own name is for \
                 --title",
                shown(&name)
            )
        }
        "build" | "serve" | "check" | "status" if path.join(SITE_TOML).is_file() => {
            format!("name the site's folder with --site: dateline {command} --site {word}")
        }
        "status" if path.is_file() => {
            format!("to mark a translation as up to date: dateline status --accept {word}")
        }
        "build" | "serve" | "check" if path.exists() => {
            format!("{command} always covers the whole site: leave {word} out")
        }
        "serve" if word.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("to name the port: dateline serve --port {word}")
        }
        "build" => format!("if it is the folder to write into, write --output {word}"),
        _ => return None,
    };
    Some(hint)
}
