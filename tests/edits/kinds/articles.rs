//! Edits of one article: its fields and its text.

use crate::draw::respelt;
use crate::scene::{Done, Scene};
use crate::site::{BULLETINS, id, lang, to_content};
use crate::start::{self, COUNTRIES, NAMES, SECTIONS, SERIES, TAGS};
use crate::tree::Tree;
use crate::words;

pub fn title(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let title = words::phrase(&mut scene.numbers, &lang(&path), 3);
    scene.set(&path, "title", &title)
}

/// Writes a new text; links, pictures and headings of the old one are gone.
pub fn text(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let body = words::body(&mut scene.numbers, &lang(&path));
    scene.change(&path, |article| article.body = body);
    Some(format!("{path}: another text"))
}

pub fn paragraph(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let paragraph = words::paragraph(&mut scene.numbers, &lang(&path));
    scene.change(&path, |article| article.body.push_str(&paragraph));
    Some(format!("{path}: one more paragraph"))
}

/// Changes the first or the last number of two digits in a file: its size stays.
pub fn digit(scene: &mut Scene) -> Done {
    let path = scene.path("", "")?;
    let mut text = scene.site.files[&path].clone();
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 2);
    let places: Vec<usize> =
        numbers.map(|digits| digits.as_ptr() as usize - text.as_ptr() as usize).collect();
    let ends = [*places.first()?, *places.last()?];
    let start = scene.numbers.choose(ends);
    text.replace_range(start..start + 2, &scene.numbers.between(10, 99).to_string());
    scene.write(&path, text)
}

/// Changes a digit and nothing else: size and time of the file stay.
pub fn digit_in_secret(scene: &mut Scene) -> Done {
    let before = scene.site.files.clone();
    let done = digit(scene)?;
    let is_changed = |path: &&String| before.get(*path) != scene.site.files.get(*path);
    let path = scene.site.files.keys().find(is_changed)?.clone();
    let file = scene.caches.with_file_name(&path);
    // A file that came with an edit of the same step is not there yet.
    let time = std::fs::metadata(file).and_then(|metadata| metadata.modified()).ok()?;
    scene.site.times.insert(path, time);
    Some(format!("{done}; its time stays"))
}

/// Changes an article, and gives its file an older time than it had: as a backup does.
pub fn older(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let time = scene.site.old_time();
    let number = scene.numbers.between(10, 99);
    let title = scene.site.article(&path).get("title")?.to_owned();
    let words = title.trim_end_matches(|c: char| c.is_ascii_digit());
    scene.site.times.insert(path.clone(), time);
    scene.set(&path, "title", &format!("{words}{number}"))
}

/// Adds a link: to another bulletin, a standing page, or an address of the site, in some language.
pub fn link(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let content = to_content(&path);
    let language = scene.lang()?;
    let link = match scene.numbers.below(7) {
        0 => format!("\n[About us]({content}pages/about.md).\n"),
        1 => {
            format!("\n[{content}]({content}terms/tags/space.md), [all](/{language}/news.html).\n")
        }
        2 => format!(
            "\n<a href=\"{content}pages/about.md\">About us</a> <img src=/mark.svg alt=a>\n"
        ),
        3 => in_html(&scene.site.link(&mut scene.numbers, &path)?),
        _ => scene.site.link(&mut scene.numbers, &path)?,
    };
    scene.change(&path, |article| article.body.push_str(&link));
    Some(format!("{path}: {}", link.trim()))
}

/// A link of Markdown as one of HTML.
fn in_html(link: &str) -> String {
    match link.trim().trim_matches(['[', ')']).split_once("](") {
        Some((words, target)) => format!("\n<a href=\"{target}\">{words}</a>\n"),
        None => link.to_owned(),
    }
}

/// Changes a field that is words alone.
pub fn words(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let field = scene.numbers.choose(["summary", "place", "source", "translator"]);
    let words = words::phrase(&mut scene.numbers, &lang(&path), 3);
    scene.set_or_remove(&path, field, &words)
}

/// Changes the date of a bulletin: its address moves.
pub fn date(scene: &mut Scene) -> Done {
    let id = scene.bulletin()?;
    let mut articles = scene.site.articles_of(&id);
    articles.retain(|path| scene.site.article(path).get("date").is_some());
    let path = scene.numbers.pick(&articles)?;
    let date = start::date(&mut scene.numbers);
    scene.set(&path, "date", &date)
}

pub fn own_date(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let date = start::date(&mut scene.numbers);
    scene.set(&path, "date", &date)
}

pub fn tags(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let field = scene.site.settings.field("tags")?;
    let mut tags = scene.site.article(&path).list(&field);
    match scene.numbers.pick(&tags).filter(|_| scene.numbers.one_in(2)) {
        Some(tag) => tags.retain(|other| *other != tag),
        None => tags.push(scene.numbers.choose(TAGS).to_owned()),
    }
    scene.set(&path, &field, &Tree::texts(&tags).yaml())
}

/// Adds a tag that no other article has; now and then one that is spelt in its own way.
pub fn new_tag(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let (field, number) = (scene.site.settings.field("tags")?, scene.site.new_number());
    let tag = scene.numbers.choose(["new", "Новае", "New Tag"]);
    scene.set(&path, &field, &format!("[{tag} {number}, space]"))
}

/// Takes the tag of some article out everywhere.
pub fn last_use(scene: &mut Scene) -> Done {
    let chosen = scene.article()?;
    let field = scene.site.settings.field("tags")?;
    let tag = scene.numbers.pick(&scene.site.article(&chosen).list(&field))?;
    for path in scene.site.paths(BULLETINS, ".md") {
        let mut tags = scene.site.article(&path).list(&field);
        if tags.contains(&tag) {
            tags.retain(|other| *other != tag);
            scene.change(&path, |article| article.set_list(&field, &tags));
        }
    }
    Some(format!("no article has the tag {tag}"))
}

/// Spells a term of one article in another way: it stays the same term.
pub fn respell(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let (_, field) = scene.numbers.pick(&scene.site.settings.fields())?;
    let mut terms = scene.site.article(&path).list(&field);
    let at = scene.numbers.below(terms.len().max(1));
    let term = terms.get_mut(at)?;
    *term = respelt(&mut scene.numbers, term);
    let said = format!("{path}: {field}: {}", terms.join(", "));
    scene.change(&path, |article| article.set_list(&field, &terms));
    Some(said)
}

pub fn terms(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    if scene.numbers.one_in(2) {
        let (field, section) =
            (scene.site.settings.field("sections")?, scene.numbers.choose(SECTIONS));
        return scene.set_or_remove(&path, &field, section);
    }
    let countries = scene.numbers.some(2, &COUNTRIES).join(", ");
    let field = scene.site.settings.field("countries")?;
    scene.set_or_remove(&path, &field, &format!("[{countries}]"))
}

/// Changes who signed an article, or which series it is a part of.
pub fn authors_or_series(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let (name, term) = match scene.numbers.one_in(2) {
        true => ("authors", scene.numbers.choose(NAMES)),
        false => ("series", scene.numbers.choose(SERIES)),
    };
    let field = scene.site.settings.field(name)?;
    let mut terms = scene.site.article(&path).list(&field);
    match terms.iter().position(|other| other == term) {
        Some(at) => drop(terms.remove(at)),
        None => terms.push(term.to_owned()),
    }
    scene.set(&path, &field, &Tree::texts(&terms).yaml())
}

pub fn slug(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let number = scene.site.new_number();
    let slug = scene.numbers.choose(["slug", "Slug", "замак"]);
    scene.set_or_remove(&path, "slug", &format!("{slug}-{number}"))
}

pub fn alias(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let number = scene.site.new_number();
    let alias = scene.numbers.choose(["/old/news", "en/2020/old", "/old/page.html/old"]);
    scene.set_or_remove(&path, "aliases", &format!("[{alias}-{number}.html, /older/{number}]"))
}

/// Gives the old addresses of an article to another one: what links to them leads there.
pub fn move_alias(scene: &mut Scene) -> Done {
    let mut paths = scene.site.paths("content/", ".md");
    paths.retain(|path| scene.site.article(path).get("aliases").is_some());
    let (from, to) = (scene.numbers.pick(&paths)?, scene.article()?);
    let aliases = scene.site.article(&from).get("aliases")?.to_owned();
    scene.change(&from, |article| article.remove("aliases"));
    scene.set(&to, "aliases", &aliases)
}

pub fn draft(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let value = scene.numbers.choose(["true", "true", "false"]);
    scene.set_or_remove(&path, "draft", value)
}

/// Takes an article back, or brings it back: alone, or with all that translate it. Its text may go.
pub fn withdrawn(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let day = scene.numbers.choose(["2025-05-05", "2025-12-31 12:00", "2026-08-01", "2024-01-01"]);
    let note = words::phrase(&mut scene.numbers, &lang(&path), 3);
    let done = scene.set_or_remove(&path, "withdrawn", &format!("{{date: {day}, note: {note}}}"));
    if scene.numbers.one_in(3) {
        scene.change(&path, |article| article.body.clear());
    }
    done
}

/// Says that an article is for those alone who have its address, or for all again.
pub fn listing(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let value = scene.numbers.choose(["unlisted", "unlisted", "all"]);
    scene.set_or_remove(&path, "listing", value)
}

pub fn correction(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let day = format!("2025-12-{}", scene.numbers.between(10, 31));
    if scene.numbers.one_in(2) {
        return scene.set_or_remove(&path, "updated", &day);
    }
    let note = words::phrase(&mut scene.numbers, &lang(&path), 4);
    scene.set_or_remove(&path, "corrections", &format!("[{{date: {day}, note: {note}}}]"))
}

/// Shows the file beside the article, one of another site, or other words.
pub fn image(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".md").filter(|path| path.contains("/index"))?;
    let words = words::phrase(&mut scene.numbers, &lang(&path), 2);
    let src = scene.numbers.choose([
        "",
        "src: picture.svg, ",
        "src: photo.png, ",
        "src: https://p.example/a.png, ",
    ]);
    scene.set_or_remove(&path, "image", &format!("{{{src}alt: {words}, credit: {words}}}"))
}

/// Shows files beside the article among each other, in some language with words of its own.
pub fn gallery(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".md").filter(|path| path.contains("/index"))?;
    let words = words::phrase(&mut scene.numbers, &lang(&path), 2);
    let items = [
        format!("{{src: picture.svg, alt: {words}}}"),
        format!("{{src: photo.png, alt: {words}, caption: {words}, credit: {words}}}"),
        "photo.png".to_owned(),
    ];
    let items = scene.numbers.some(3, &items).join(", ");
    scene.set_or_remove(&path, "gallery", &format!("[{items}]"))
}

pub fn attachment(scene: &mut Scene) -> Done {
    let path = scene.path(BULLETINS, ".md").filter(|path| path.contains("/index"))?;
    let words = words::phrase(&mut scene.numbers, &lang(&path), 2);
    let src = scene.numbers.choose(["picture.svg", "photo.png", "speech.mp4", "/mark.svg"]);
    let title = scene.numbers.choose(["", ", title: "]);
    let words = if title.is_empty() { "" } else { &words };
    scene.set_or_remove(&path, "attachments", &format!("[{{src: {src}{title}{words}}}]"))
}

/// Of bulletins on top there are lists that say so, and lists that do not.
pub fn pinned(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let pinned = scene.numbers.choose(["true", "true", "false"]);
    scene.set_or_remove(&path, "pinned", pinned)
}

pub fn kicker(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let words = words::phrase(&mut scene.numbers, &lang(&path), 1);
    scene.set_or_remove(&path, "kicker", &words)
}

/// Of few ids, so that two articles may have one.
pub fn guid(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let number = scene.numbers.choose(["1", "2", "3", "4", "5", "6", "7", "8"]);
    scene.set_or_remove(&path, "guid", &format!("https://old.example/?p={number}"))
}

pub fn related(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let (first, second) = (scene.bulletin()?, scene.bulletin()?);
    scene.set_or_remove(&path, "related", &format!("[{first}, {second}]"))
}

/// Says what an article was made from. Another one may become the original by that.
pub fn translated_from(scene: &mut Scene) -> Done {
    let (path, language) = (scene.article()?, scene.lang()?);
    scene.site.give_dates(&id(&path));
    let hash = scene.numbers.between(1, 9);
    let value = format!("{{lang: {language}, hash: \"{hash}\"}}");
    scene.set_or_remove(&path, "translated_from", &value)
}

/// Writes a file again as it is: only its time changes.
pub fn touch(scene: &mut Scene) -> Done {
    let path = scene.path("", "")?;
    let time = scene.site.old_time();
    scene.site.times.insert(path.clone(), time);
    Some(format!("{path}: another time"))
}

/// Writes into a text what is not understood, taken out, or leads nowhere, and what is read as people
/// mean it: a page has something else in its place.
pub fn left_over(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let words = scene.numbers.choose([
        "![A speech](speech.mp4), ![a square](square.heic) and ![a picture](no-such-picture.png)",
        "[Below](#no-such-heading), [gone](no-such-file.md), [a script](javascript:x())",
        "[Ours](https://news.example/archive/en/index.html), [gone](https://news.example/archive/none.html)",
        "A claim[^none], **open, [x][nope] and ##Heading\n\n[^unused]: A note.",
        "<iframe src=\"https://video.example/\"></iframe> <b style=\"color: red\" id=\"b\">Bold</b>",
        "<img src=photo.png alt=a> <a href=no-such-file.md>gone</a> <img src=gone.png alt=b>",
        "# First\n\n<h2>Second</h2>\n\n<video src=photo.png poster=picture.svg></video>",
        "<video src=gone.mp4 title=Gone></video> <video src=//v.example/a.mp4></video>",
        "## Don't panic {#Йод}\n\n[There](#Йод)",
        "北京今天，\n上海**「明天」**的\n会议",
        "| a |\n| - |\n| b | c |",
    ]);
    scene.change(&path, |article| article.body.push_str(&format!("\n{words}\n")));
    Some(format!("{path}: {}", words.lines().next().unwrap_or_default()))
}

/// Gives a field a value that is valid and doubtful, so that each build has a warning to tell.
pub fn doubtful(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    let (field, value) = scene.numbers.choose([
        ("place", "Minsk # a note"),
        ("tags", "space, peace"),
        ("updated", "2020-01-01"),
        // A year ahead of some of the moments at which is built, and not of others.
        ("updated", "2027-05-01"),
        ("updated", "2026-08-01"),
        ("updated", "2999-01-01"),
    ]);
    scene.set_or_remove(&path, field, value)
}
