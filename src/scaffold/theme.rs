//! A theme of one's own that begins with files of another.

use super::NewFile;
use crate::diagnostics::Refusal;
use crate::format::site_toml::DEFAULT_THEME;
use crate::theme::Shelf;

/// The files for the site's theme that are the same as those `asked` for of `shelf`, the theme.toml
/// before them if the theme needs one.
pub fn theme_files(shelf: &Shelf, asked: &[String]) -> Result<Vec<NewFile>, Refusal> {
    let folder = format!("themes/{}", shelf.theme());
    let mut files = Vec::new();
    if shelf.is_new() {
        let settings = format!("parent = \"{DEFAULT_THEME}\"\n");
        files.push(NewFile::new(format!("{folder}/theme.toml"), settings));
    }
    for asked in asked {
        let (path, bytes) = shelf.to_copy(asked)?;
        let text = String::from_utf8(bytes.to_vec()).map_err(|_| {
            let message = format!("{path} is no text");
            Refusal::new(message, format!("copy the parent's file into {folder} by hand"))
        })?;
        let path = format!("{folder}/{path}");
        if !files.iter().any(|file| file.path == path) {
            files.push(NewFile::new(path, text));
        }
    }
    Ok(files)
}

/// What to do with the files of a theme that were begun.
pub fn after_theme_files(files: &[NewFile]) -> String {
    let template = files.iter().find_map(|file| {
        let name = file.path.split_once("/templates/").map(|(_, name)| name)?;
        file.text.contains("{% block ").then_some(name)
    });
    let whole = "Change what is in it, and look at it with `dateline serve`: it stands in the place \
                 of the program's, also where a later version has a better one.\n";
    let part = template.map(|name| {
        format!(
            "To change a part of {name} alone, leave nothing in it but the line\n\
             {{% extends \"{DEFAULT_THEME}/{name}\" %}}\nand the blocks that you change.\n"
        )
    });
    whole.to_owned() + &part.unwrap_or_default()
}
