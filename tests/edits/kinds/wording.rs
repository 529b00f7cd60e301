//! Edits of the site's words in `i18n`.

use crate::scene::{Done, Scene};
use crate::words;

/// Some file of words, with its language.
fn some_file(scene: &mut Scene) -> Option<(String, String)> {
    let path = scene.path("i18n/", ".ftl")?;
    let tag = path.split('/').nth(1)?.to_owned();
    Some((path, tag))
}

/// Some line of a file of words.
fn some_line(scene: &mut Scene, path: &str) -> Option<String> {
    let lines: Vec<String> = scene.site.files[path].lines().map(str::to_owned).collect();
    scene.numbers.pick(&lines)
}

pub fn change(scene: &mut Scene) -> Done {
    let (path, tag) = some_file(scene)?;
    let line = some_line(scene, &path)?;
    change_line(scene, &path, &tag, &line)
}

/// Changes a message of a template, which other languages have from a fallback.
pub fn change_borrowed(scene: &mut Scene) -> Done {
    let (path, tag) = some_file(scene)?;
    let line = scene.site.files[&path].lines().find(|line| line.starts_with("imprint"))?.to_owned();
    change_line(scene, &path, &tag, &line)
}

/// Gives a message other words, and keeps its variables.
fn change_line(scene: &mut Scene, path: &str, tag: &str, line: &str) -> Done {
    let (id, old) = line.split_once(" = ")?;
    let mut new = words::phrase(&mut scene.numbers, tag, 2);
    for part in old.split_inclusive('}') {
        new.extend(part.find('{').map(|at| format!(" {}", &part[at..])));
    }
    let text = scene.site.files[path].replace(line, &format!("{id} = {new}"));
    scene.write(path, text);
    Some(format!("{path}: {id} = {new}"))
}

/// Adds a label that the language lacks, or a second one.
pub fn add_label(scene: &mut Scene) -> Done {
    let (path, tag) = some_file(scene)?;
    let id = scene.numbers.choose(["tags-space", "tags-crafts", "sections-society", "tags"]);
    let words = words::phrase(&mut scene.numbers, &tag, 1);
    let text = format!("{}{id} = {words}\n", scene.site.files[&path]);
    scene.write(&path, text);
    Some(format!("{path}: {id} = {words}"))
}

pub fn remove(scene: &mut Scene) -> Done {
    let (path, _) = some_file(scene)?;
    let line = some_line(scene, &path)?;
    let text = scene.site.files[&path].replace(&format!("{line}\n"), "");
    scene.write(&path, text);
    Some(format!("{path}: no {line}"))
}

/// Moves a message to another file of the language, or of the theme.
pub fn move_message(scene: &mut Scene) -> Done {
    let (path, tag) = some_file(scene)?;
    let line = some_line(scene, &path)?;
    let theme = format!("themes/gazette/i18n/{tag}/more.ftl");
    let target = match scene.numbers.one_in(4) {
        true => theme,
        false => format!("i18n/{tag}/more.ftl"),
    };
    if target == path {
        return None;
    }
    let text = scene.site.files[&path].replace(&format!("{line}\n"), "");
    scene.write(&path, text);
    scene.site.files.entry(target.clone()).or_default().push_str(&format!("{line}\n"));
    Some(format!("{line} moves from {path} to {target}"))
}
