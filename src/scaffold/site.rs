//! A new site that builds at once.

use jiff::civil::Date;

use super::wording::theme_wording;
use super::yaml::{one_line, quoted};
use super::{NewFile, texts};
use crate::content::{BULLETINS, PAGES, hash};
use crate::diagnostics::Refusal;
use crate::site::{BaseUrl, SITE_TOML, language_id};

const TRANSLATE: &str = "<!-- Translate this text. -->\n\n";

/// What is made anew each time: outputs, by the names that the documentation gives to them, what
/// builds remember, and what npm installs.
const IGNORED: &str = "/public\n/preview\n/part\n/part-*\n/.dateline\n/node_modules\n";

/// What a new site is to be.
#[derive(Debug, Clone)]
pub struct NewSite {
    /// Its name; one in each language's words where none is given.
    pub title: Option<String>,
    /// The tags of its languages, each once, the default language first.
    pub languages: Vec<String>,
    /// The address that it will have.
    pub base_url: BaseUrl,
    /// Its time zone's IANA name.
    pub time_zone: String,
    /// The day of its first bulletin.
    pub day: Date,
}

/// The files of the site `new`, `site.toml` last: a site is complete once it is there.
pub fn site(new: &NewSite) -> Result<Vec<NewFile>, Refusal> {
    if new.languages.is_empty() {
        return Err(Refusal::new("a site needs a language", "name one, such as --lang en"));
    }
    for tag in &new.languages {
        language_id(tag)?;
    }
    let mut files = vec![NewFile::new(".gitignore", IGNORED)];
    files.extend(welcome(new));
    for tag in &new.languages {
        if tag == &new.languages[0] || has_words(&new.languages[0]) {
            files.push(about(tag));
        }
        files.push(wording(tag));
        if !has_words(tag) {
            files.extend(theme_wording(tag).map(|(file, _)| file));
        }
    }
    files.push(NewFile::new(SITE_TOML, settings(new)));
    Ok(files)
}

fn settings(new: &NewSite) -> String {
    let language =
        |tag: &String| format!("[languages.{tag}]\ntitle = {}\n", quoted(&title(new, tag)));
    let languages: String = new.languages.iter().map(language).collect();
    texts::shared(SITE_TOML)
        .replace("{base_url}", &quoted(new.base_url.as_str()))
        .replace("{timezone}", &quoted(&new.time_zone))
        .replace("{default_language}", &quoted(&new.languages[0]))
        .replace("{languages}\n", &languages)
}

/// The first bulletin, in the first two languages; in the first alone where it is a draft, which
/// would keep the other back.
fn welcome(new: &NewSite) -> Vec<NewFile> {
    let folder = format!("{BULLETINS}/{:04}/{:02}", new.day.year(), new.day.month());
    let name = |tag: &String| format!("welcome.{tag}.md");
    let first = &new.languages[0];
    let second = new.languages.get(1).filter(|_| has_words(first));
    let text = |tag: &String| {
        let text = texts::text(tag, "welcome.md")
            .replace("{path}", &format!("{folder}/{}", name(tag)))
            .replace("{first}", &name(first));
        match second {
            Some(second) => text.replace("{second}", &name(second)),
            None => text
                .split("\n\n")
                .filter(|part| !part.contains("{second}"))
                .collect::<Vec<_>>()
                .join("\n\n"),
        }
    };
    let original = text(first);
    let (title, body) = parts(first, &original);
    let date = new.day;
    let front = format!(
        "title: {}\ndate: {date}\nsection: news\ntags: [website]\n{}",
        quoted(title),
        draft(first)
    );
    let mut files = vec![page(format!("{folder}/{}", name(first)), &front, &body)];
    if let Some(second) = second {
        let hash = hash(Some(title), None, &body);
        let translation = text(second);
        let (title, body) = parts(second, &translation);
        let front = format!(
            "title: {}\ntranslated_from:\n  lang: {first}\n  hash: \"{hash}\"\n{}",
            quoted(title),
            draft(second)
        );
        files.push(page(format!("{folder}/{}", name(second)), &front, &body));
    }
    files
}

fn about(tag: &str) -> NewFile {
    let path = format!("{PAGES}/about.{tag}.md");
    let text = texts::text(tag, "about.md").replace("{path}", &path);
    let (title, body) = parts(tag, &text);
    page(path, &format!("title: {}\n{}", quoted(title), draft(tag)), &body)
}

/// Holds back a text that is not in its language, the language `tag`, until it is translated.
fn draft(tag: &str) -> &'static str {
    if has_words(tag) { "" } else { "draft: true\n" }
}

/// The title in the first line of `text`, and what follows it; a text that is not in the language
/// `tag` says so.
fn parts<'t>(tag: &str, text: &'t str) -> (&'t str, String) {
    let (title, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let note = if has_words(tag) { "" } else { TRANSLATE };
    (title, format!("{note}{body}"))
}

fn page(path: String, front: &str, body: &str) -> NewFile {
    NewFile::new(path, format!("---\n{front}---\n\n{body}"))
}

/// The site's name in the language `tag`.
fn title(new: &NewSite, tag: &str) -> String {
    let given = new.title.as_deref().map(one_line).filter(|title| !title.is_empty());
    given.unwrap_or_else(|| texts::text(tag, "title.txt").trim().to_owned())
}

/// The site's own words.
fn wording(tag: &str) -> NewFile {
    NewFile::new(format!("i18n/{tag}/site.ftl"), texts::text(tag, "site.ftl"))
}

/// Which of the `languages` the theme does not speak: each with the file that has its words to be
/// translated, and how many messages these are.
pub fn without_words(languages: &[String]) -> Vec<(&str, String, usize)> {
    let missing = languages.iter().filter(|tag| !has_words(tag));
    let of = |tag: &String| theme_wording(tag).map(|(file, count)| (file.path, count));
    missing.filter_map(|tag| of(tag).map(|(path, count)| (tag.as_str(), path, count))).collect()
}

/// Whether the theme and the first texts are there in the language `tag`.
fn has_words(tag: &str) -> bool {
    texts::folder(tag).is_some()
}
