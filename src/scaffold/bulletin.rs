//! A new bulletin.

use jiff::civil::DateTime;

use super::yaml::{one_line, quoted, term};
use super::{NewFile, language};
use crate::content::{BULLETINS, Kind, Moment, possible_files};
use crate::diagnostics::Refusal;
use crate::language::CountryNames;
use crate::names::fault;
use crate::paths::name;
use crate::site::{Site, Taxonomy};
use crate::slug::{self, slug};
use crate::taxonomy::without_address;

const NOTE: &str = "<!-- Write the text here, in the place of this note. The first paragraph becomes \
                    the summary, unless you write one above. -->";

/// What a new bulletin is to be.
#[derive(Debug, Clone)]
pub struct NewBulletin {
    /// Its title, from which its file's name is made.
    pub title: String,
    /// Its language; the default language where none is given.
    pub lang: Option<String>,
    /// Its date as front matter has it; the moment `now` where none is given.
    pub date: Option<String>,
    /// The date and time now, in the site's time zone.
    pub now: DateTime,
    /// Its terms, each with its taxonomy's name or field.
    pub terms: Vec<(String, String)>,
    /// Whether it gets a folder of its own.
    pub bundle: bool,
}

/// The file of the bulletin `new`, which `site` does not have yet: a draft, since a text is still to be
/// written.
pub fn bulletin(site: &Site, new: &NewBulletin) -> Result<NewFile, Refusal> {
    let lang = match &new.lang {
        Some(tag) => language(site, tag)?,
        None => site.default_language,
    };
    let now = || new.now.strftime("%Y-%m-%d %H:%M").to_string();
    let date = new.date.as_ref().map_or_else(now, |date| date.trim().to_owned());
    let day =
        Moment::parse(&date, &site.time_zone).map(|moment| moment.day).map_err(|message| {
            Refusal::new(message, "write the date as 2025-08-13 or as 2025-08-13 11:50")
        })?;
    let slug = slug::of_title(&new.title, &site.language(lang).id);
    if slug.is_empty() {
        let hint = "the file's name is made from the title: give it a word with letters or digits";
        return Err(Refusal::new(format!("the title `{}` gives no file name", new.title), hint));
    }
    let terms = terms(site, &new.terms)?;
    let folder = format!("{:04}/{:02}", day.year(), day.month());
    let id = free_id(site, &format!("{folder}/{slug}"));
    let name = if new.bundle { format!("{id}/index") } else { id };
    let path = format!("{BULLETINS}/{name}.{}.md", site.language(lang).tag);
    Ok(NewFile::new(path, text(site, new, &date, &terms)))
}

/// `id`, with a number where there is such a bulletin already. A file named `index` would stand
/// for its folder, and some names are no file's on Windows.
fn free_id(site: &Site, id: &str) -> String {
    let is_free = |id: &str| {
        let files =
            site.langs().flat_map(|(lang, _)| possible_files(site, Kind::Bulletin, id, lang));
        let taken = files.chain([format!("{BULLETINS}/{id}")]);
        !id.ends_with("/index")
            && fault(name(id)).is_none()
            && !taken.into_iter().any(|path| site.root.join(path).exists())
    };
    let mut free = id.to_owned();
    let mut number = 1_u64;
    while !is_free(&free) {
        number += 1;
        free = format!("{id}-{number}");
    }
    free
}

/// The asked terms, by the number of their taxonomy.
fn terms(site: &Site, asked: &[(String, String)]) -> Result<Vec<Vec<String>>, Refusal> {
    let mut terms = vec![Vec::new(); site.taxonomies.len()];
    for (name, word) in asked {
        let is_it = |taxonomy: &Taxonomy| taxonomy.name == *name || taxonomy.field == *name;
        let found = site.taxonomy_ids().find(|id| is_it(site.taxonomy(*id)));
        let id = found.ok_or_else(|| site.no_taxonomy(name))?;
        let word = checked_term(site, site.taxonomy(id), &one_line(word))?;
        let own = &mut terms[id.index()];
        if !own.contains(&word) {
            own.push(word);
        }
    }
    Ok(terms)
}

/// The term of `taxonomy` that `word` names, which can have a page.
fn checked_term(site: &Site, taxonomy: &Taxonomy, word: &str) -> Result<String, Refusal> {
    let term = taxonomy.kind.read(word, &CountryNames::new(site));
    let term = term.map_err(|problem| problem.refusal)?;
    match slug(&term).is_empty() {
        true => Err(without_address(word)),
        false => Ok(term),
    }
}

/// The file's text. Fields without a value count as left out: they are there to be filled in.
fn text(site: &Site, new: &NewBulletin, date: &str, terms: &[Vec<String>]) -> String {
    let fields: String = site
        .taxonomies
        .iter()
        .zip(terms)
        .map(|(taxonomy, words)| format!("{}:{}\n", taxonomy.field, written(taxonomy, words)))
        .collect();
    format!(
        "---\ndraft: true # take this line out when the bulletin is ready\ntitle: {}\ndate: \
         {date}\nplace:\nsource:\n{fields}summary:\n---\n\n{NOTE}\n",
        quoted(&new.title)
    )
}

/// A bulletin mostly has one section, and any number of other terms.
fn written(taxonomy: &Taxonomy, words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| term(word)).collect();
    match words.as_slice() {
        [] if taxonomy.is_sections() => String::new(),
        [word] if taxonomy.is_sections() => format!(" {word}"),
        words => format!(" [{}]", words.join(", ")),
    }
}
