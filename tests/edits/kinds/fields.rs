//! Edits of any field that Dateline knows, in any file that has fields.

use dateline::inside::Field;
use dateline::inside::format::{front_matter, site_toml, theme_toml};

use crate::scene::{Done, Scene};
use crate::settings::Settings;
use crate::site::id;
use crate::tree::Tree;
use crate::words;

/// Changes a field of an article, a taxonomy's too.
pub fn of_article(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let taxonomies = scene.site.settings.fields();
    let terms = taxonomies.iter().map(|(name, field)| front_matter::terms(field, name));
    let fields: Vec<Field> = front_matter::OWN.iter().copied().chain(terms).collect();
    let done = change(scene, &path, &fields);
    // Another article may be the original now.
    if scene.site.article(&path).get(front_matter::TRANSLATED_FROM.name).is_some() {
        scene.site.give_dates(&id(&path));
    }
    done
}

pub fn of_page(scene: &mut Scene) -> Done {
    let path = scene.path("content/pages/", ".md")?;
    change(scene, &path, front_matter::PAGE)
}

pub fn of_term(scene: &mut Scene) -> Done {
    let path = scene.path("content/terms/", ".md")?;
    change(scene, &path, front_matter::TERM)
}

/// Changes a key of a theme's theme.toml; by that it may come to stand on another theme.
pub fn of_theme(scene: &mut Scene) -> Done {
    let path = scene.path("themes/", "/theme.toml")?;
    let lines = scene.site.files[&path].lines().filter_map(|line| line.split_once(" = "));
    let mut keys = lines.map(|(key, value)| (key.to_owned(), Tree::read(value))).collect();
    let fields: Vec<Field> = theme_toml::ABOUT
        .iter()
        .copied()
        .chain([theme_toml::PARENT, theme_toml::ENTRIES])
        .collect();
    let said = scene.change_group(&path, &fields, &mut keys);
    let lines = keys.iter().map(|(key, value)| format!("{key} = {}\n", value.toml()));
    let text: String = lines.collect();
    scene.write(&path, text);
    said
}

fn change(scene: &mut Scene, path: &str, fields: &[Field]) -> Done {
    let mut article = scene.site.article(path);
    let mut group = article.group();
    let said = scene.change_group(path, fields, &mut group);
    article.set_group(&group);
    scene.site.put(path, &article);
    said
}

/// Changes a setting.
pub fn of_site(scene: &mut Scene) -> Done {
    let before = scene.site.settings.clone();
    let mut keys = before.keys.clone();
    let said = scene.change_group("site.toml", site_toml::KEYS, &mut keys);
    scene.site.settings.keys = keys;
    scene.site.settings.settle();
    let of = |settings: &Settings| (settings.tags(), settings.default_language());
    if of(&scene.site.settings) != of(&before) {
        // Any article of a bulletin may be the original now.
        scene.site.give_all_dates();
    }
    said
}

/// Writes a line into site.toml that says nothing to Dateline, or takes one out.
pub fn comment(scene: &mut Scene) -> Done {
    let words = words::phrase(&mut scene.numbers, "en", 3);
    let comments = &mut scene.site.settings.comments;
    if comments.len() > 3 {
        comments.remove(0);
    }
    comments.push(words.clone());
    Some(format!("# {words}"))
}
