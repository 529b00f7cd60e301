//! Edits of standing pages, terms' pages, and files to copy.

use crate::disk::LINK;
use crate::scene::{Done, Scene};
use crate::site::lang;
use crate::start;
use crate::words;

const STATIC: &str = "content/static/";
const SHELF: &str = "content/static/shelf";

pub fn add(scene: &mut Scene) -> Done {
    let language = scene.lang()?;
    let name =
        scene.numbers.choose(["about", "contacts", "help/team", "help/index", "help/contacts"]);
    let path = format!("content/pages/{name}.{language}.md");
    start::page(&mut scene.site, &mut scene.numbers, &path);
    Some(path)
}

/// Writes a term's page: of a term that is used, of a group, or of one that nothing has.
pub fn add_term(scene: &mut Scene) -> Done {
    let language = scene.lang()?;
    let names = ["tags/space", "tags/music", "tags/silk-road", "countries/kz", "countries/cis"];
    let name = scene.numbers.choose(names);
    let path = format!("content/terms/{name}.{language}.md");
    start::page(&mut scene.site, &mut scene.numbers, &path);
    Some(path)
}

pub fn change(scene: &mut Scene) -> Done {
    let path = some_page(scene)?;
    let words = words::phrase(&mut scene.numbers, &lang(&path), 3);
    match scene.numbers.below(5) {
        0 => scene.set(&path, "title", &words),
        1 => scene.set_or_remove(&path, "summary", &words),
        2 => scene.set_or_remove(&path, "image", &format!("{{src: /mark.svg, alt: {words}}}")),
        3 => scene.set_or_remove(&path, "extra", &format!("{{note: {words}}}")),
        _ => {
            scene.change(&path, |article| article.body.push_str(&format!("\n{words}\n")));
            Some(format!("{path}: one more paragraph"))
        }
    }
}

pub fn delete(scene: &mut Scene) -> Done {
    let path = some_page(scene)?;
    scene.delete(&path)
}

fn some_page(scene: &mut Scene) -> Done {
    let folder = scene.numbers.choose(["content/pages/", "content/terms/"]);
    scene.path(folder, ".md")
}

pub fn add_static(scene: &mut Scene) -> Done {
    let path = format!("{STATIC}data/file-{}.txt", scene.site.new_number());
    let words = words::phrase(&mut scene.numbers, "en", 5);
    scene.write(&path, words)
}

/// Makes a link to a file to copy, or to the folder of one.
/// Writes what the site tells crawlers, in the place of what Dateline would, or deletes it.
pub fn robots(scene: &mut Scene) -> Done {
    let path = format!("{STATIC}robots.txt");
    if scene.site.files.contains_key(&path) && scene.numbers.one_in(2) {
        return scene.delete(&path);
    }
    let number = scene.site.new_number();
    scene.write(&path, format!("User-agent: *\nDisallow: /{number}/\n"))
}

/// Changes the stylesheet that `[look]` may name, or the one that it may bring in.
pub fn sheet(scene: &mut Scene) -> Done {
    let margin = scene.numbers.below(100);
    let more = format!("{STATIC}css/more.css");
    if !scene.site.files.contains_key(&more) || scene.numbers.one_in(3) {
        scene.write(&more, format!("h2 {{ background: url(../mark.svg); margin: {margin}px }}\n"));
    }
    let import = if scene.numbers.one_in(2) { "@import \"css/more.css\";\n" } else { "" };
    scene.write(&format!("{STATIC}site.css"), format!("{import}h1 {{ margin: {margin}px }}\n"))
}

pub fn link_static(scene: &mut Scene) -> Done {
    let target = scene.path(STATIC, "")?;
    let target = target.strip_prefix(STATIC)?;
    let folder = target.rsplit_once('/').map(|(folder, _)| folder);
    let target = folder.filter(|_| scene.numbers.one_in(3)).unwrap_or(target);
    let path = format!("{STATIC}links/link-{}.txt", scene.site.new_number());
    scene.write(&path, format!("{LINK}../{target}"))
}

/// Writes another text, mostly of the same size.
pub fn change_static(scene: &mut Scene) -> Done {
    let path = scene.path(STATIC, "")?;
    let count = scene.numbers.choose([0, 0, 3]);
    let words = words::phrase(&mut scene.numbers, "en", count);
    scene.write(&path, words)
}

pub fn rename_static(scene: &mut Scene) -> Done {
    let path = scene.path(STATIC, "")?;
    let number = scene.site.new_number();
    scene.rename(&path, &format!("{STATIC}renamed/file-{number}.txt"))
}

pub fn delete_static(scene: &mut Scene) -> Done {
    let path = scene.path(STATIC, "")?;
    scene.delete(&path)
}

/// Where the shelf is a file, it becomes a folder with files in it, and the other way round.
pub fn turn_static(scene: &mut Scene) -> Done {
    let inside = scene.site.paths(&format!("{SHELF}/"), "");
    scene.site.files.retain(|path, _| !path.starts_with(SHELF));
    let words = words::phrase(&mut scene.numbers, "en", 5);
    if !inside.is_empty() {
        return scene.write(SHELF, words);
    }
    scene.write(&format!("{SHELF}/low/book.txt"), words.clone());
    scene.write(&format!("{SHELF}/book.txt"), words)
}
