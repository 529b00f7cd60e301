//! The site that the edits begin with, and what new bulletins look like.

use super::article::Article;
use super::common::{files, repository};
use super::numbers::Numbers;
use super::raster;
use super::settings::Settings;
use super::site::{BULLETINS, Site};
use super::words::{body, paragraph, phrase, picture};

const BULLETIN_COUNT: usize = 25;
pub const TAGS: [&str; 8] =
    ["space", "treaties", "music", "Music", "history", "crafts", "Silk Road", "silk road"];
pub const SECTIONS: [&str; 3] = ["politics", "society", "science"];
pub const COUNTRIES: [&str; 8] = ["BY", "KZ", "RU", "CN", "ru", "UZ", "XK", "eu"];
/// Some of one person, in the letters of several languages.
pub const NAMES: [&str; 6] =
    ["Anna Kovalenko", "Анна Коваленко", "anna-kovalenko", "Ivan Petrov", "José García", "آنا"];
pub const SERIES: [&str; 2] = ["water", "roads"];

/// The pictures beside an article.
pub const PICTURES: [&str; 2] = ["picture.svg", "photo.png"];

/// The templates of the site's own theme folder, by name.
pub const TEMPLATES: [(&str, &str); 4] = [
    (
        "base",
        r#"{% extends "gazette/base.html" %}
{% block footer %}{{ super() }}<p>WORDS {{ t(id="imprint", site=site.title) }}</p>{% endblock %}
"#,
    ),
    (
        "layouts/wide",
        "{% extends \"page.html\" %}\n{% block content %}WORDS {{ super() }}{% endblock %}\n",
    ),
    ("entry", r#"<div title="WORDS">{% include "gazette/entry.html" %}</div>"#),
    (
        "article",
        r#"{% extends "gazette/article.html" %}
{% block content %}{{ super() }}<p>WORDS {{ t(id="latest-news") }}</p>{% endblock %}
"#,
    ),
];

/// A site with bulletins, pages, wording, a theme folder and files to copy.
pub fn site(numbers: &mut Numbers, theme: &str) -> Site {
    let mut site = Site::new(Settings::new(theme));
    for _ in 0..BULLETIN_COUNT {
        let date = date(numbers);
        bulletin(&mut site, numbers, &date);
    }
    for tag in site.settings.tags() {
        wording(&mut site, numbers, &tag);
    }
    for path in ["pages/about.en", "pages/about.be", "pages/help/contacts.en", "pages/help/faq.ru"]
    {
        page(&mut site, numbers, &format!("content/{path}.md"));
    }
    let terms = [
        "tags/space.en",
        "tags/space.ru",
        "countries/by.be",
        "countries/cis.en",
        "authors/anna-kovalenko.be",
        "series/water.en",
    ];
    for path in terms {
        page(&mut site, numbers, &format!("content/terms/{path}.md"));
    }
    for (name, _) in &TEMPLATES[..3] {
        template(&mut site, numbers, name);
    }
    others(&mut site, numbers);
    plain(&mut site);
    site
}

/// Adds the theme that shows every field of every view.
fn plain(site: &mut Site) {
    for (path, bytes) in files(&repository().join("tests/plain")) {
        let text = String::from_utf8(bytes).expect("a file of text");
        site.files.insert(format!("themes/plain/{path}"), text);
    }
}

/// A day of the years from 2021 to 2025, now and then a later one; and often a time.
pub fn date(numbers: &mut Numbers) -> String {
    let year = if numbers.one_in(20) { 2026 } else { numbers.between(2021, 2025) };
    let (month, day) = (numbers.choose([1, 2, 5, 8, 12]), numbers.between(1, 28));
    let time = numbers.choose(["", "", " 09:15", " 23:40", "T22:30:00Z"]);
    format!("{year}-{month:02}-{day:02}{time}")
}

/// Adds a bulletin in some languages, and gives its id.
pub fn bulletin(site: &mut Site, numbers: &mut Numbers, date: &str) -> String {
    let id = format!("{}/{}/news-{}", &date[..4], &date[5..7], site.new_number());
    let folder = format!("{BULLETINS}{id}");
    let stem = if numbers.one_in(3) { format!("{folder}/index") } else { folder.clone() };
    let count = numbers.between(1, 4);
    let tags = numbers.some(count, &site.settings.tags());
    for (at, lang) in tags.iter().enumerate() {
        let path = format!("{stem}.{lang}.md");
        let mut article = translation(numbers, lang);
        if at == 0 {
            article = original(numbers, lang, date);
            give_terms(&mut article, numbers, &site.settings);
            let link = site.link(numbers, &path).filter(|_| numbers.one_in(2));
            article.body.push_str(&link.unwrap_or_default());
        }
        if stem.ends_with("/index") {
            image(&mut article, numbers, lang, at == 0);
        }
        site.put(path, &article);
    }
    if stem.ends_with("/index") {
        site.files.insert(format!("{folder}/picture.svg"), picture(numbers));
        site.files.insert(format!("{folder}/photo.png"), raster::picture(numbers));
    }
    id
}

/// An article with a date.
fn original(numbers: &mut Numbers, lang: &str, date: &str) -> Article {
    let mut article = Article::new(&phrase(numbers, lang, 3), body(numbers, lang));
    article.set("date", date);
    let optional = [
        ("source", phrase(numbers, lang, 1)),
        ("summary", phrase(numbers, lang, 12)),
        ("updated", "2025-12-30".to_owned()),
        ("corrections", format!("[{{date: 2025-12-30, note: {}}}]", phrase(numbers, lang, 4))),
        ("aliases", format!("[/old/{}/]", numbers.below(1_000_000_000))),
        ("extra", format!("{{edition: {}}}", numbers.below(9))),
        ("place", phrase(numbers, lang, 1)),
        ("draft", "true".to_owned()),
    ];
    let count = numbers.between(0, 4);
    for (field, value) in numbers.some(count, &optional) {
        article.set(field, value);
    }
    article
}

/// Gives an article terms of the taxonomies that the site has.
fn give_terms(article: &mut Article, numbers: &mut Numbers, settings: &Settings) {
    for (taxonomy, field) in settings.fields() {
        match taxonomy.as_str() {
            "sections" => article.set(&field, numbers.choose(SECTIONS)),
            "countries" => article.set_list(&field, &terms(numbers, &COUNTRIES, 2)),
            "authors" => article.set_list(&field, &terms(numbers, &NAMES, 2)),
            "series" => article.set_list(&field, &terms(numbers, &SERIES, 1)),
            _ => article.set_list(&field, &terms(numbers, &TAGS, 2)),
        }
    }
}

/// An article that takes all but its text over from the original.
pub fn translation(numbers: &mut Numbers, lang: &str) -> Article {
    let mut article = Article::new(&phrase(numbers, lang, 3), body(numbers, lang));
    if numbers.one_in(2) {
        article.set("place", phrase(numbers, lang, 1));
    }
    if numbers.one_in(3) {
        article.set("translator", phrase(numbers, lang, 2));
    }
    article
}

/// The picture beside an article: the file in the original, its words in each language.
fn image(article: &mut Article, numbers: &mut Numbers, lang: &str, is_original: bool) {
    let file = numbers.choose(PICTURES);
    let src = if is_original { format!("src: {file}, caption: Picture, ") } else { String::new() };
    article.set("image", format!("{{{src}alt: {}}}", phrase(numbers, lang, 2)));
    if is_original && numbers.one_in(2) {
        let file = numbers.choose(PICTURES);
        article.body.push_str(&format!("\n![{}]({file})\n", phrase(numbers, lang, 2)));
    }
}

/// Up to `count` terms.
fn terms(numbers: &mut Numbers, all: &[&str], count: usize) -> Vec<String> {
    let count = numbers.between(0, count);
    numbers.some(count, all).into_iter().map(str::to_owned).collect()
}

/// Writes a standing page or a term's page.
pub fn page(site: &mut Site, numbers: &mut Numbers, path: &str) {
    let lang = super::site::lang(path);
    let mut article = Article::new(&phrase(numbers, &lang, 2), body(numbers, &lang));
    if numbers.one_in(3) {
        article.body.push_str(&paragraph(numbers, &lang));
        article.set("aliases", format!("[/old/page-{}.html]", site.new_number()));
    }
    let alt = phrase(numbers, &lang, 2);
    article.set("image", format!("{{src: /mark.svg, alt: {alt}, credit: Museum}}"));
    site.put(path, &article);
}

/// Writes the site's words in a language: its name, messages with variables, and labels. Some
/// languages lack a message of the site's own template, and have it from a fallback.
pub fn wording(site: &mut Site, numbers: &mut Numbers, tag: &str) {
    let mut lines = vec![
        format!("site-title = {}", phrase(numbers, tag, 2)),
        "page-title = { $title } | { $site }".to_owned(),
        format!("countries-cis = {}", phrase(numbers, tag, 2)),
    ];
    if tag == "en" {
        // For taxonomies that the site may come to have.
        lines.extend(
            ["topics", "series", "authors"].map(|id| format!("{id} = {}", phrase(numbers, tag, 1))),
        );
    }
    if ["en", "ru"].contains(&tag) {
        lines.push(format!("imprint = {} {{ $site }}", phrase(numbers, tag, 2)));
    }
    let labels = ["sections-politics", "sections-science", "tags-music", "tags-silk-road"];
    for id in numbers.some(3, &labels) {
        lines.push(format!("{id} = {}", phrase(numbers, tag, 1)));
    }
    site.files.insert(format!("i18n/{tag}/site.ftl"), lines.join("\n") + "\n");
}

/// Writes a template of the site's own theme folder.
pub fn template(site: &mut Site, numbers: &mut Numbers, name: &str) {
    for (_, text) in TEMPLATES.iter().filter(|(known, _)| *known == name) {
        let text = text.replace("WORDS", &phrase(numbers, "en", 2));
        site.files.insert(format!("themes/gazette/templates/{name}.html"), text);
    }
}

/// Assets, and files to copy.
fn others(site: &mut Site, numbers: &mut Numbers) {
    let assets = "themes/gazette/assets/";
    let sheet = format!("body {{ background: url(mark.svg); margin: {}px }}\n", numbers.below(10));
    site.files.insert(format!("{assets}gazette.css"), sheet);
    site.files.insert(format!("{assets}mark.svg"), picture(numbers));
    site.files.insert("content/static/mark.svg".to_owned(), picture(numbers));
    let sheet = format!("h1 {{ background: url(mark.svg); margin: {}px }}\n", numbers.below(10));
    site.files.insert("content/static/site.css".to_owned(), sheet);
    site.files.insert("content/static/share.png".to_owned(), raster::picture(numbers));
    let of_host = "content/static/.well-known/security.txt".to_owned();
    site.files.insert(of_host, phrase(numbers, "en", 3));
    site.files.insert("content/static/notes.txt".to_owned(), phrase(numbers, "en", 0));
    site.files.insert("content/static/data/table.csv".to_owned(), phrase(numbers, "en", 0));
    site.files.insert("content/static/shelf".to_owned(), phrase(numbers, "en", 9));
}
