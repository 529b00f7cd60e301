//! Edits of site.toml that need other files to change with it.

use dateline::inside::format::site_toml::{
    CHECK, DEFAULT_LANGUAGE, FALLBACK, LANGUAGES, TAXONOMIES,
};

use crate::scene::{Done, Scene};
use crate::site::BULLETINS;
use crate::start;
use crate::tree::Tree;
use crate::words;

/// Other articles may become the originals by that.
pub fn default_language(scene: &mut Scene) -> Done {
    let language = scene.lang()?;
    scene.site.give_all_dates();
    scene.site.settings.set(&DEFAULT_LANGUAGE, Tree::text(&language));
    Some(language)
}

pub fn add_language(scene: &mut Scene) -> Done {
    let known = scene.site.settings.tags();
    let new: Vec<String> =
        words::languages().into_iter().filter(|tag| !known.contains(tag)).collect();
    let tag = scene.numbers.pick(&new)?;
    let languages = scene.site.settings.group_mut(&LANGUAGES)?;
    languages.push((tag.clone(), Tree::Group(Vec::new())));
    if scene.numbers.one_in(2) {
        start::wording(&mut scene.site, &mut scene.numbers, &tag);
    }
    Some(tag)
}

/// Takes a language out, with all its files and what names it.
pub fn remove_language(scene: &mut Scene) -> Done {
    let tag = scene.lang()?;
    let settings = &mut scene.site.settings;
    if tag == settings.default_language() || settings.tags().len() < 3 {
        return None;
    }
    let languages = settings.group_mut(&LANGUAGES)?;
    languages.retain(|(other, _)| *other != tag);
    languages.iter_mut().for_each(|(_, keys)| forget(keys, &tag));
    for path in scene.site.paths(BULLETINS, &format!(".{tag}.md")) {
        scene.site.remove_article(&path);
    }
    let of_language = |path: &str| {
        path.starts_with("content/") && path.ends_with(&format!(".{tag}.md"))
            || path.starts_with(&format!("i18n/{tag}/"))
    };
    scene.site.files.retain(|path, _| !of_language(path));
    for path in scene.site.paths(BULLETINS, ".md") {
        let origin = scene.site.article(&path).get("translated_from").map(str::to_owned);
        if origin.is_some_and(|origin| origin.contains(&format!("lang: {tag}"))) {
            scene.change(&path, |article| article.remove("translated_from"));
        }
    }
    Some(tag)
}

/// Takes the language `tag` out of the fallbacks of another.
fn forget(keys: &mut Tree, tag: &str) {
    let Tree::Group(keys) = keys else { return };
    for (_, value) in keys.iter_mut().filter(|(name, _)| name == FALLBACK.name) {
        if let Tree::List(tags) = value {
            tags.retain(|other| *other != Tree::text(tag));
        }
    }
}

/// Moves the first language to the end.
pub fn order_languages(scene: &mut Scene) -> Done {
    scene.site.give_all_dates();
    scene.site.settings.group_mut(&LANGUAGES)?.rotate_left(1);
    Some(scene.site.settings.tags().join(", "))
}

/// Moves the first taxonomy to the end.
pub fn order_taxonomies(scene: &mut Scene) -> Done {
    let taxonomies = scene.site.settings.group_mut(&TAXONOMIES).filter(|all| !all.is_empty())?;
    taxonomies.rotate_left(1);
    let names: Vec<&str> = taxonomies.iter().map(|(name, _)| name.as_str()).collect();
    Some(names.join(", "))
}

/// Has calls of other systems shown as they are written, or not.
pub fn foreign_markup(scene: &mut Scene) -> Done {
    let name = "foreign-markup";
    let keys = scene.site.settings.group_mut(&CHECK)?;
    let (_, level) = keys.iter_mut().find(|(key, _)| key == name)?;
    let word = if *level == Tree::text("off") { "warning" } else { "off" };
    *level = Tree::text(word);
    Some(format!("{name} = {word}"))
}

/// Takes a taxonomy out, with its field in all articles and its terms' pages.
pub fn remove_taxonomy(scene: &mut Scene) -> Done {
    let (name, field) = scene.numbers.pick(&scene.site.settings.fields())?;
    scene.site.settings.group_mut(&TAXONOMIES)?.retain(|(other, _)| *other != name);
    for path in scene.site.paths(BULLETINS, ".md") {
        scene.change(&path, |article| article.remove(&field));
    }
    scene.site.settings.settle();
    scene.site.files.retain(|path, _| !path.starts_with(&format!("content/terms/{name}/")));
    Some(name)
}
