//! Edits of whole bulletins, and of which articles a bulletin has.

use crate::raster;
use crate::scene::{Done, Scene};
use crate::site::{BULLETINS, id, lang, to_content};
use crate::start;
use crate::words;

/// Adds one that is older than all, or newer, or anywhere between.
pub fn add(scene: &mut Scene) -> Done {
    let between = start::date(&mut scene.numbers);
    let date = scene.numbers.choose(["2020-05-05", "2025-12-31 12:00", &between]).to_owned();
    let id = start::bulletin(&mut scene.site, &mut scene.numbers, &date);
    Some(format!("{id} of {date}"))
}

pub fn add_beside(scene: &mut Scene) -> Done {
    let other = scene.bulletin()?;
    let day = scene.site.date(&other)?.get(..10)?.to_owned();
    let id = start::bulletin(&mut scene.site, &mut scene.numbers, &day);
    Some(format!("{id}, of the day of {other}"))
}

/// Gives a bulletin another id. Mostly the links to it are changed too.
pub fn rename(scene: &mut Scene) -> Done {
    let old = scene.bulletin()?;
    let (folder, _) = old.rsplit_once('/')?;
    let new = format!("{folder}/renamed-{}", scene.site.new_number());
    give_id(scene, &old, &new)
}

/// Moves a bulletin to another folder: its id is another one, but its address stays.
pub fn move_to(scene: &mut Scene) -> Done {
    let old = scene.bulletin()?;
    let (_, name) = old.rsplit_once('/')?;
    let folder = scene.numbers.choose(["2024/05", "here/now", "over/there"]);
    let new = format!("{folder}/{name}");
    scene.site.files_of(&new).is_empty().then_some(())?;
    give_id(scene, &old, &new)
}

/// Moves one article of a bulletin to another folder: it is a bulletin of its own there.
pub fn move_article(scene: &mut Scene) -> Done {
    let path = scene.article().filter(|path| !path.contains("/index"))?;
    let (_, name) = path.rsplit_once('/')?;
    let to = format!("{BULLETINS}on/its-own/{name}");
    scene.site.give_dates(&id(&path));
    (!scene.site.files.contains_key(&to)).then_some(())?;
    scene.rename(&path, &to)
}

fn give_id(scene: &mut Scene, old: &str, new: &str) -> Done {
    let (from, to) = (format!("{BULLETINS}{old}"), format!("{BULLETINS}{new}"));
    for path in scene.site.files_of(old) {
        scene.rename(&path, &path.replace(&from, &to));
    }
    if !scene.numbers.one_in(4) {
        change_links(scene, old, new);
    }
    Some(format!("{old} is now {new}"))
}

fn change_links(scene: &mut Scene, old: &str, new: &str) {
    let forms = [("bulletins/", ".md"), ("(bulletin:", ")")];
    for text in scene.site.files.values_mut() {
        for (before, behind) in forms {
            let form = |id: &str| format!("{before}{id}{behind}");
            *text = text.replace(&form(old), &form(new));
        }
    }
}

/// Moves a bulletin's files into a folder of its own: its id stays.
pub fn make_folder(scene: &mut Scene) -> Done {
    let old = scene.article()?;
    if old.contains("/index.") {
        return None;
    }
    let id = id(&old);
    for path in scene.site.articles_of(&id) {
        let name = format!("{BULLETINS}{id}/index.{}.md", lang(&path));
        let shallow = format!("({}", to_content(&path));
        scene.change(&path, |article| {
            article.body = article.body.replace(&shallow, &format!("{shallow}../"));
        });
        scene.rename(&path, &name);
    }
    Some(format!("{id} is a folder"))
}

pub fn delete(scene: &mut Scene) -> Done {
    let id = scene.bulletin()?;
    for path in scene.site.files_of(&id) {
        scene.delete(&path);
    }
    Some(format!("{id} is gone"))
}

/// Adds a language to a bulletin.
pub fn translate(scene: &mut Scene) -> Done {
    let (path, target) = free_place(scene)?;
    scene.site.give_dates(&id(&path));
    let mut article = start::translation(&mut scene.numbers, &lang(&target));
    let original = scene.site.article(&path);
    for field in ["date", "image"] {
        original.get(field).into_iter().for_each(|value| article.set(field, value));
    }
    scene.site.put(&target, &article);
    Some(format!("{target} is new"))
}

/// Some article, and its path in a language that its bulletin lacks.
fn free_place(scene: &mut Scene) -> Option<(String, String)> {
    let path = scene.article()?;
    let stem = path.strip_suffix(&format!("{}.md", lang(&path)))?;
    let places = scene.site.settings.tags().into_iter().map(|tag| format!("{stem}{tag}.md"));
    let free: Vec<String> = places.filter(|place| !scene.site.files.contains_key(place)).collect();
    Some((path, scene.numbers.pick(&free)?))
}

pub fn delete_article(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    scene.site.remove_article(&path);
    Some(format!("{path} is gone"))
}

pub fn change_language(scene: &mut Scene) -> Done {
    let (path, target) = free_place(scene)?;
    scene.site.give_dates(&id(&path));
    scene.rename(&path, &target)
}

/// `news.en.md` is the same as `news.md`.
pub fn leave_language_out(scene: &mut Scene) -> Done {
    let language = scene.site.settings.default_language();
    let path = scene.path(BULLETINS, &format!(".{language}.md"))?;
    scene.rename(&path, &path.replace(&format!(".{language}.md"), ".md"))
}

pub fn change_picture(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".svg")?;
    let picture = words::picture(&mut scene.numbers);
    scene.write(&path, picture)
}

/// Puts another picture in the place of one, mostly of another size; now and then one that cannot
/// be decoded.
pub fn change_photo(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".png")?;
    let picture = match scene.numbers.one_in(5) {
        true => raster::broken(&mut scene.numbers),
        false => raster::picture(&mut scene.numbers),
    };
    scene.write(&path, picture)
}

/// Puts the same picture in the place of one: its versions are there already.
pub fn copy_photo(scene: &mut Scene) -> Done {
    let (from, to) = (scene.path(BULLETINS, ".png")?, scene.path(BULLETINS, ".png")?);
    let picture = scene.site.files[&from].clone();
    scene.write(&to, picture)
}

/// Adds a picture to a folder, and shows it in an article.
pub fn add_photo(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".md").filter(|path| path.contains("/index"))?;
    let (folder, _) = path.rsplit_once('/')?;
    let name = format!("photo-{}.png", scene.site.new_number());
    let picture = raster::picture(&mut scene.numbers);
    scene.write(&format!("{folder}/{name}"), picture);
    scene.change(&path, |article| article.body.push_str(&format!("\n![{name}]({name})\n")));
    Some(format!("{path} shows {name}"))
}

/// Deletes a picture that was added, and takes it out of the articles.
pub fn delete_photo(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".png")?;
    let (folder, name) = path.rsplit_once('/').filter(|(_, name)| name.contains('-'))?;
    let shown = format!("\n![{name}]({name})\n");
    for article in scene.site.paths(&format!("{folder}/"), ".md") {
        scene.change(&article, |article| article.body = article.body.replace(&shown, ""));
    }
    scene.delete(&path)
}
