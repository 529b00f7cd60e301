//! Edits of the site's own theme folder.

use crate::scene::{Done, Scene};
use crate::start::{self, TEMPLATES};
use crate::words;

const TEMPLATE_FOLDER: &str = "themes/gazette/templates/";
const MARK: &str = "themes/gazette/assets/mark.svg";
const SHEET: &str = "themes/gazette/assets/gazette.css";

/// Changes a template, or overrides one more.
pub fn template(scene: &mut Scene) -> Done {
    let (name, _) = scene.numbers.choose(TEMPLATES);
    start::template(&mut scene.site, &mut scene.numbers, name);
    Some(name.to_owned())
}

/// Adds a line to some template of the site's theme, changes one, or takes one out.
pub fn line(scene: &mut Scene) -> Done {
    let path = scene.path(&scene.site.templates(), "")?;
    let text = &scene.site.files[&path];
    let is_child = text.starts_with("{% extends");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = scene.numbers.below(lines.len() + 1);
    let words = words::phrase(&mut scene.numbers, "en", 2);
    let is_outside = is_child && (at < 2 || at == lines.len());
    let said = match lines.get_mut(at) {
        Some(line) if is_whole(line) && scene.numbers.one_in(3) => {
            format!("no {}", lines.remove(at))
        }
        Some(line) if line.contains("{% endblock") => {
            *line = line.replace("{% endblock", &format!("{words}{{% endblock"));
            line.clone()
        }
        // What stands outside of the blocks of such a template is refused.
        _ if is_outside => return None,
        Some(line) if scene.numbers.one_in(2) => {
            line.push_str(&words);
            line.clone()
        }
        _ => {
            lines.insert(at, words.clone());
            format!("one more line: {words}")
        }
    };
    scene.write(&path, lines.join("\n") + "\n");
    Some(format!("{path}:{}: {said}", at + 1))
}

/// Whether a line can be taken out without another one: what begins in it ends in it.
fn is_whole(line: &str) -> bool {
    let count = |word: &str| line.matches(&format!("{{% {word}")).count();
    let begun = count("if") + count("for") + count("block");
    begun == count("end") && count("el") == 0 && count("extends") == 0
}

pub fn delete_template(scene: &mut Scene) -> Done {
    let path = scene.path(TEMPLATE_FOLDER, "")?;
    scene.delete(&path)
}

/// Changes the picture that the stylesheet names, or the stylesheet.
pub fn asset(scene: &mut Scene) -> Done {
    if scene.numbers.one_in(2) {
        let picture = words::picture(&mut scene.numbers);
        return scene.write(MARK, picture);
    }
    let words = words::phrase(&mut scene.numbers, "en", 2);
    scene.write(SHEET, format!("body {{ background: url(\"mark.svg\") }} /* {words} */\n"))
}

/// Adds an asset that nothing names, or deletes one: the embedded stylesheet is used then.
pub fn another_asset(scene: &mut Scene) -> Done {
    if scene.numbers.one_in(2) {
        return scene.delete(SHEET);
    }
    let number = scene.site.new_number();
    scene.write(&format!("themes/gazette/assets/more/script-{number}.js"), "\"use strict\";\n")
}
