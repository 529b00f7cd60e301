//! Edits of the site's words in `i18n`.

use std::collections::BTreeSet;

use crate::common::{files, repository};
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

/// Writes any message in some language, or takes it out: one of the site, one of a theme, or the
/// label of a term, whether there is such a term or not.
pub fn any(scene: &mut Scene) -> Done {
    let tag = scene.lang()?;
    let id = scene.numbers.pick(&ids(scene))?;
    let own = |line: &&str| line.starts_with(&format!("{id} = "));
    for path in scene.site.paths(&format!("i18n/{tag}/"), ".ftl") {
        let text = scene.site.files[&path].clone();
        if let Some(line) = text.lines().find(own) {
            if !scene.numbers.one_in(3) {
                return change_line(scene, &path, &tag, line);
            }
            scene.write(&path, text.replace(&format!("{line}\n"), ""));
            return Some(format!("{path}: no {line}"));
        }
    }
    let words = words::phrase(&mut scene.numbers, &tag, 1);
    let line = format!("{id} = {words}{}", variables(&id));
    let path = format!("i18n/{tag}/more.ftl");
    scene.site.files.entry(path.clone()).or_default().push_str(&format!("{line}\n"));
    Some(format!("{path}: {line}"))
}

/// The ids of all messages of the site and of the themes, and of the labels of terms.
fn ids(scene: &Scene) -> Vec<String> {
    let own = scene.site.paths("i18n/", ".ftl").into_iter().map(|p| scene.site.files[&p].clone());
    let all: Vec<String> = own.chain(of_themes()).collect();
    let messages =
        all.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" = "));
    let mut ids: BTreeSet<String> = messages.map(|(id, _)| id.to_owned()).collect();
    // No theme has it: it is for sites alone.
    ids.insert("footer-text".to_owned());
    for (name, _) in scene.site.settings.fields() {
        let terms = scene.site.terms(&name).into_iter().map(|term| term.to_lowercase());
        ids.extend(terms.map(|term| format!("{name}-{}", term.replace(' ', "-"))));
        ids.extend(["space", "crafts", "uz", "cis"].map(|term| format!("{name}-{term}")));
    }
    ids.retain(|id| id.starts_with(|c: char| c.is_ascii_lowercase()));
    ids.into_iter().collect()
}

/// The English words of both themes.
fn of_themes() -> Vec<String> {
    let folders = ["themes/gazette/i18n/en", "tests/plain/i18n/en"].into_iter();
    let files = folders.flat_map(|folder| files(&repository().join(folder)).into_values());
    files.map(|bytes| String::from_utf8(bytes).expect("a file of text")).collect()
}

/// The variables of a theme's message, as they are written in one.
fn variables(id: &str) -> String {
    let mut names = BTreeSet::new();
    for text in of_themes() {
        let (_, message) = text.split_once(&format!("\n{id} = ")).unwrap_or_default();
        let end = message.find("\n\n").unwrap_or(message.len());
        let lines = message[..end].lines().enumerate();
        let own = lines.take_while(|(at, line)| *at == 0 || line.starts_with([' ', '}']));
        for part in own.flat_map(|(_, line)| line.split('$').skip(1)) {
            let is_name = |c: &char| c.is_alphanumeric() || *c == '-';
            names.insert(part.chars().take_while(is_name).collect::<String>());
        }
    }
    names.iter().map(|name| format!(" {{ ${name} }}")).collect()
}

/// Moves a message to another file of the language, or of the theme.
pub fn move_message(scene: &mut Scene) -> Done {
    let (path, tag) = some_file(scene)?;
    let line = some_line(scene, &path)?;
    let theme = format!("themes/{}/i18n/{tag}/more.ftl", scene.site.settings.theme());
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
