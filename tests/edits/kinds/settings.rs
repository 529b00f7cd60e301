//! Edits of site.toml.

use crate::scene::{Done, Scene};
use crate::site::BULLETINS;
use crate::start;
use crate::words;

pub fn base_url(scene: &mut Scene) -> Done {
    let url = scene.numbers.choose(["https://news.example/", "https://other.example/a/b/"]);
    scene.site.settings.base_url = url.to_owned();
    Some(url.to_owned())
}

pub fn timezone(scene: &mut Scene) -> Done {
    let zone = scene.numbers.choose(["UTC", "Europe/Minsk", "Asia/Tokyo", "America/Havana"]);
    scene.site.settings.timezone = zone.to_owned();
    Some(zone.to_owned())
}

/// Other articles may become the originals by that.
pub fn default_language(scene: &mut Scene) -> Done {
    let language = scene.lang()?;
    give_dates(scene);
    scene.site.settings.default_language = language.clone();
    Some(language)
}

pub fn add_language(scene: &mut Scene) -> Done {
    let known = scene.site.settings.tags();
    let new: Vec<String> =
        words::languages().into_iter().filter(|tag| !known.contains(tag)).collect();
    let tag = scene.numbers.pick(&new)?;
    scene.site.settings.languages.push((tag.clone(), Vec::new()));
    if scene.numbers.one_in(2) {
        start::wording(&mut scene.site, &mut scene.numbers, &tag);
    }
    Some(tag)
}

/// Takes a language out, with all its files and what names it.
pub fn remove_language(scene: &mut Scene) -> Done {
    let tag = scene.lang()?;
    let settings = &mut scene.site.settings;
    if tag == settings.default_language || settings.languages.len() < 3 {
        return None;
    }
    settings.languages.retain(|(other, _)| *other != tag);
    settings.languages.iter_mut().for_each(|(_, fallback)| fallback.retain(|other| *other != tag));
    for path in scene.site.paths(BULLETINS, &format!(".{tag}.md")) {
        scene.site.remove_article(&path);
    }
    let of_language = |path: &str| {
        path.ends_with(&format!(".{tag}.md")) || path.contains(&format!("i18n/{tag}/"))
    };
    scene.site.files.retain(|path, _| !of_language(path));
    for path in scene.site.paths(BULLETINS, ".md") {
        let origin = scene.site.article(&path).get("translated_from").map(str::to_owned);
        if origin.is_some_and(|origin| origin.contains(&format!("lang: {tag},"))) {
            scene.change(&path, |article| article.remove("translated_from"));
        }
    }
    Some(tag)
}

fn give_dates(scene: &mut Scene) {
    for id in scene.site.bulletins() {
        scene.site.give_dates(&id);
    }
}

/// Moves the first language to the end.
pub fn order_languages(scene: &mut Scene) -> Done {
    give_dates(scene);
    scene.site.settings.languages.rotate_left(1);
    Some(scene.site.settings.tags().join(", "))
}

pub fn fallback(scene: &mut Scene) -> Done {
    let tags = scene.site.settings.tags();
    let count = scene.numbers.between(0, 2);
    let chain = scene.numbers.some(count, &tags);
    let at = scene.numbers.below(tags.len());
    scene.site.settings.languages[at].1 = chain.clone();
    Some(format!("{}: {chain:?}", tags[at]))
}

/// Moves the first taxonomy to the end.
pub fn order_taxonomies(scene: &mut Scene) -> Done {
    scene.site.settings.taxonomies.rotate_left(1);
    Some(scene.site.settings.taxonomies.join(", "))
}

pub fn members(scene: &mut Scene) -> Done {
    let count = scene.numbers.between(0, 4);
    let codes = scene.numbers.some(count, &["AM", "BY", "CN", "KZ", "RU", "UZ"]);
    scene.site.settings.members = codes.iter().map(|code| (*code).to_owned()).collect();
    Some(codes.join(", "))
}

pub fn page_size(scene: &mut Scene) -> Done {
    scene.site.settings.page_size = scene.numbers.between(1, 6);
    Some(scene.site.settings.page_size.to_string())
}

pub fn missing_translation(scene: &mut Scene) -> Done {
    let other = if scene.site.settings.missing_translation == "link" { "omit" } else { "link" };
    scene.site.settings.missing_translation = other;
    Some(other.to_owned())
}

/// Turns the map of the countries off, or on again.
pub fn map(scene: &mut Scene) -> Done {
    let map = &mut scene.site.settings.map;
    *map = !*map;
    Some(map.to_string())
}

/// Adds an entry of "Follow us on", or takes the last one out.
pub fn follow(scene: &mut Scene) -> Done {
    let name = format!("Place{}", scene.site.new_number());
    let follow = &mut scene.site.settings.follow;
    match scene.numbers.one_in(2) {
        true => follow.push(name),
        false => drop(follow.pop()?),
    }
    Some(follow.join(", "))
}
