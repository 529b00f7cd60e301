//! Edits of films, sounds and documents, which texts show with their sizes, and of films' words.

use crate::scene::{Done, Scene};
use crate::site::{BULLETINS, to_content};

/// Where films lie that are copied as they are.
const STATIC: &str = "content/static/";
/// What the names of these files begin with.
const NAME: &str = "film-";

/// A file of a size that readers see.
fn film(scene: &mut Scene) -> String {
    format!("film {}\n", scene.numbers.between(10, 99)).repeat(scene.numbers.between(1, 400))
}

/// The path of some film.
fn some(scene: &mut Scene) -> Option<String> {
    let folder = scene.numbers.choose([BULLETINS, STATIC]);
    let mut paths = scene.site.paths(folder, "");
    paths.retain(|path| path.contains(NAME) && !path.ends_with(".vtt"));
    scene.numbers.pick(&paths)
}

/// Adds one beside an article or to what is copied, and shows it in the article: alone, between words,
/// or in a link.
pub fn add(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".md").filter(|path| path.contains("/index"))?;
    let ending = scene.numbers.choose(["mp4", "mp4", "webm", "mp3", "avi", "pdf"]);
    let name = format!("{NAME}{}.{ending}", scene.site.new_number());
    let (folder, target) = match scene.numbers.below(4) {
        0 => (STATIC, format!("/{name}")),
        1 => (STATIC, format!("{}static/{name}", to_content(&path))),
        _ => (path.rsplit_once("index")?.0, name.clone()),
    };
    let film = film(scene);
    scene.write(&format!("{folder}{name}"), film);
    let shown = match scene.numbers.below(4) {
        0 => format!("\nSee ![the film]({target}).\n"),
        1 => format!("\n[![The film]({target})](https://video.example/)\n"),
        _ => format!("\n![The film]({target} \"A film\")\n"),
    };
    scene.change(&path, |article| article.body.push_str(&shown));
    Some(format!("{path} shows {target}"))
}

/// Gives one other bytes, and mostly another size.
pub fn change(scene: &mut Scene) -> Done {
    let path = some(scene)?;
    let film = film(scene);
    scene.write(&path, film)
}

/// Writes a film's words, in a language of the site, another, or none that is named.
pub fn words(scene: &mut Scene) -> Done {
    let path = some(scene)?;
    let (stem, _) = path.rsplit_once('.')?;
    let lang = scene.lang()?;
    let own = format!(".{lang}");
    let ending = scene.numbers.choose(["", ".fr", ".final", &own]);
    let number = scene.numbers.between(10, 99);
    scene.write(&format!("{stem}{ending}.vtt"), format!("WEBVTT {number}\n"))
}

pub fn delete_words(scene: &mut Scene) -> Done {
    let folder = scene.numbers.choose([BULLETINS, STATIC]);
    let path = scene.path(folder, ".vtt")?;
    scene.delete(&path)
}

/// Deletes a film; texts may show it still, which is an error.
pub fn delete(scene: &mut Scene) -> Done {
    let path = some(scene)?;
    let (_, name) = path.rsplit_once('/')?;
    for article in scene.site.paths(BULLETINS, ".md") {
        let is_without = |line: &&str| !line.contains(name);
        let body = scene.site.article(&article).body;
        if body.contains(name) && !scene.numbers.one_in(10) {
            let kept: Vec<&str> = body.lines().filter(is_without).collect();
            let kept = format!("{}\n", kept.join("\n"));
            scene.change(&article, |article| article.body = kept);
        }
    }
    scene.delete(&path)
}
