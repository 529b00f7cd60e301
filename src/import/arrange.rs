//! Where each text goes: its language, its bulletin, its file and its address.

use std::collections::{HashMap, HashSet};

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::{Script, language, script};
use jiff::civil::Date;

use super::common::title_from;
use super::piece::{OldSite, Piece};
use super::report::{Notes, Topic};
use super::terms::Terms;
use crate::address;
use crate::content::{BULLETINS, Kind, Moment, PAGES};
use crate::paths;
use crate::site::{Lang, Site};
use crate::slug::{in_language, of_title};

/// A text with its place in the new site.
#[derive(Debug)]
pub(super) struct Placed {
    /// The text.
    pub piece: Piece,
    /// Its language.
    pub lang: Lang,
    /// Its path below the folder of its kind, without language and extension.
    pub id: String,
    /// Its file, from the site's root.
    pub path: String,
    /// The last part of its address, where that is not its file's name.
    pub slug: Option<String>,
    /// Its address in the new site.
    pub address: String,
    /// Its terms, by the number of the taxonomy.
    pub terms: Vec<Vec<String>>,
    /// The number of its original in the list; its own where it is one.
    pub original: usize,
}

impl Placed {
    /// The path that links to it name, which is the same for all its languages.
    pub(super) fn link_path(&self) -> String {
        let (stem, _) = self.path.rsplit_once('.').unwrap_or((&self.path, ""));
        let (stem, _) = stem.rsplit_once('.').unwrap_or((stem, ""));
        format!("{stem}.md")
    }

    /// The folder that the files beside it go to, from the site's root.
    pub(super) fn folder(&self) -> &str {
        paths::folder(&self.path)
    }
}

/// The language of the site that `tag` names: spelled in another way, or with another region.
pub(super) fn language(site: &Site, tag: &str) -> Option<Lang> {
    let tag = tag.trim().replace('_', "-");
    let same = |known: &str| known.eq_ignore_ascii_case(&tag);
    if let Some((lang, _)) = site.langs().find(|(_, language)| same(&language.tag)) {
        return Some(lang);
    }
    let id: LanguageIdentifier = tag.parse().ok()?;
    let script = script(&id);
    let near = |known: &LanguageIdentifier| {
        let own = self::script(known);
        known.language == id.language && (own.is_none() || script.is_none() || own == script)
    };
    site.langs().find(|(_, language)| near(&language.id)).map(|(lang, _)| lang)
}

/// Whether `name` is the tag of a language of the site, in any spelling.
pub(super) fn is_tag(site: &Site, name: &str) -> bool {
    let tag = name.replace('_', "-");
    site.tags().any(|known| known.eq_ignore_ascii_case(&tag))
}

/// The script of a language, if it says one. Of Chinese, regions say it too: `zh-TW` is no `zh-Hans`.
fn script(id: &LanguageIdentifier) -> Option<Script> {
    if id.script.is_some() || id.language != language!("zh") {
        return id.script;
    }
    match id.region?.as_str() {
        "TW" | "HK" | "MO" => Some(script!("Hant")),
        "CN" | "SG" | "MY" => Some(script!("Hans")),
        _ => None,
    }
}

/// The language of a text of `old`; `None` where the site lacks it.
pub(super) fn lang_of(site: &Site, old: &OldSite, piece: &Piece) -> Option<Lang> {
    language(site, tag_of(site, old, piece))
}

/// The tag of the language of a text of `old`.
pub(super) fn tag_of<'t>(site: &'t Site, old: &'t OldSite, piece: &'t Piece) -> &'t str {
    let name = piece.lang.as_ref().or(old.default_lang.as_ref());
    let Some(name) = name else { return &site.language(site.default_language).tag };
    let known = old.tags.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    known.map_or(name, |(_, tag)| tag)
}

/// Finds the places of the texts of `old`. What gets none is noted.
pub(super) fn arrange(
    site: &Site,
    old: &mut OldSite,
    terms: &mut Terms,
    notes: &mut Notes,
) -> Vec<Placed> {
    let mut groups: Vec<Vec<(Lang, Piece)>> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for piece in std::mem::take(&mut old.pieces) {
        let Some(lang) = lang_of(site, old, &piece) else {
            let tag = tag_of(site, old, &piece).replace('_', "-");
            let note = format!(
                "`{tag}` is not a language of the site: add [languages.{tag}] to site.toml and \
                 import again"
            );
            notes.leave_out(Topic::Language, &piece.origin, piece.start, note);
            continue;
        };
        let number = *numbers.entry(piece.group.clone()).or_insert(groups.len());
        if number == groups.len() {
            groups.push(Vec::new());
        }
        groups[number].push((lang, piece));
    }
    let mut places = Places { site, ids: HashMap::new(), addresses: HashSet::new() };
    let mut placed = Vec::new();
    for group in groups {
        place(&mut places, group, &mut placed, terms, notes);
    }
    placed
}

/// What is taken already.
struct Places<'s> {
    site: &'s Site,
    /// Ids, each with the last number that was put behind it to make another.
    ids: HashMap<(Kind, String), usize>,
    addresses: HashSet<String>,
}

/// Places the languages of one bulletin or page.
fn place(
    places: &mut Places,
    group: Vec<(Lang, Piece)>,
    placed: &mut Vec<Placed>,
    terms: &mut Terms,
    notes: &mut Notes,
) {
    let site = places.site;
    let mut group = one_of_each(group, notes);
    group.sort_by_key(|(lang, _)| (*lang != site.default_language, *lang));
    let is_bulletin = group.iter().any(|(_, piece)| piece.kind == Kind::Bulletin);
    let kind = if is_bulletin { Kind::Bulletin } else { Kind::Page };
    let dated = group.iter().find_map(|(_, piece)| {
        let date = piece.fields.date.clone()?;
        Some((day_of(site, &date)?, date))
    });
    let (day, date) = dated.unzip();
    if day.is_some() {
        leave_out_wrong_dates(site, &mut group, notes);
    }
    let Some((lang, first)) = group.first_mut() else { return };
    let language = &site.language(*lang).id;
    let folder = match (kind, day) {
        (Kind::Bulletin, Some(day)) => format!("{:04}/{:02}", day.year(), day.month()),
        (Kind::Bulletin, None) => {
            for (_, piece) in group {
                let note = match &piece.fields.date {
                    Some(date) => format!("{}: mend it and import again", not_known(date)),
                    None => "has no date: give it one and import again".to_owned(),
                };
                notes.leave_out(Topic::NoDate, &piece.origin, piece.start, note);
            }
            return;
        }
        _ => page_folder(&first.folder, language),
    };
    first.fields.date = first.fields.date.take().or(date);
    let name = file_name(first, language);
    // One old name is one new one, though languages may read it in other ways.
    let old_name = first.slug.clone();
    let id = places.id(kind, &folder, &name);
    let name = paths::name(&id).to_owned();
    let is_bundle = is_bulletin && group.iter().any(|(_, piece)| !piece.beside.is_empty());
    let original = placed.len();
    for (lang, mut piece) in group {
        if piece.fields.title.is_empty() {
            piece.fields.title = title_from(&name);
            notes.add(
                Topic::Title,
                &piece.origin,
                piece.start,
                "has no title: it gets one from its name",
            );
        }
        piece.kind = kind;
        let tag = &site.language(lang).tag;
        let found = terms.take(&mut piece, tag, notes);
        let own_day = piece.fields.date.as_deref().and_then(|date| day_of(site, date));
        let folder = match (kind, own_day.or(day)) {
            (Kind::Bulletin, Some(day)) => address::folder_of(day),
            _ => folder.clone(),
        };
        let language = &site.language(lang).id;
        let is_same = piece.slug == old_name && old_file_name(&piece, language).is_some();
        let own = Some(file_name(&piece, language)).filter(|own| *own != name && !is_same);
        let own = own.filter(|_| placed.len() > original);
        let (slug, address) = places.address(tag, &folder, own, &name);
        placed.push(Placed {
            path: match (kind, is_bundle) {
                (Kind::Bulletin, true) => format!("{BULLETINS}/{id}/index.{tag}.md"),
                (Kind::Bulletin, false) => format!("{BULLETINS}/{id}.{tag}.md"),
                _ => format!("{PAGES}/{id}.{tag}.md"),
            },
            lang,
            id: id.clone(),
            slug,
            address,
            terms: found,
            original,
            piece,
        });
    }
}

/// Leaves out those dates that cannot be read: another language has one that can.
fn leave_out_wrong_dates(site: &Site, group: &mut [(Lang, Piece)], notes: &mut Notes) {
    for (_, piece) in group {
        if let Some(date) = piece.fields.date.take_if(|date| day_of(site, date).is_none()) {
            notes.add(
                Topic::Date,
                &piece.origin,
                piece.start,
                format!("{}: it is left out", not_known(&date)),
            );
        }
    }
}

fn not_known(date: &str) -> String {
    format!("the date `{date}` is not one that Dateline knows")
}

/// The day of the archive on which `date` falls.
fn day_of(site: &Site, date: &str) -> Option<Date> {
    Moment::parse(date, &site.time_zone).ok().map(|moment| moment.day)
}

/// The folder of a page with each of its parts as a slug. A first one named `pages` is left out:
/// all pages are in a folder of that name.
fn page_folder(folder: &str, language: &LanguageIdentifier) -> String {
    let parts = folder.split('/').map(|part| in_language(part, language));
    let parts = parts.filter(|part| !part.is_empty()).enumerate();
    let parts = parts.filter(|(at, part)| *at > 0 || part != "pages").map(|(_, part)| part);
    parts.collect::<Vec<_>>().join("/")
}

/// The first text in each language.
fn one_of_each(group: Vec<(Lang, Piece)>, notes: &mut Notes) -> Vec<(Lang, Piece)> {
    let mut kept: Vec<(Lang, Piece)> = Vec::new();
    for (lang, piece) in group {
        match kept.iter().find(|(other, _)| *other == lang) {
            None => kept.push((lang, piece)),
            Some((_, other)) => {
                let place = match other.start {
                    0 => other.origin.clone(),
                    line => format!("{}:{line}", other.origin),
                };
                let note = format!("is the same text in the same language as {place}");
                notes.leave_out(Topic::Twice, &piece.origin, piece.start, note);
            }
        }
    }
    kept
}

/// The name of the file of a text; a long one is cut after a whole word.
fn file_name(piece: &Piece, language: &LanguageIdentifier) -> String {
    old_file_name(piece, language)
        .or_else(|| usable(of_title(&piece.fields.title, language)))
        .unwrap_or_else(|| "untitled".to_owned())
}

/// The name that its old name gives to the file of a text.
fn old_file_name(piece: &Piece, language: &LanguageIdentifier) -> Option<String> {
    usable(of_title(&piece.slug, language))
}

/// `name`, if a file may have it that is no folder's.
fn usable(name: String) -> Option<String> {
    Some(name).filter(|name| !name.is_empty() && name != "index")
}

impl Places<'_> {
    /// An id that no other has.
    fn id(&mut self, kind: Kind, folder: &str, name: &str) -> String {
        let base = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let mut id = base.clone();
        while self.ids.contains_key(&(kind, id.clone())) {
            let number = self.ids.entry((kind, base.clone())).or_insert(1);
            *number += 1;
            id = format!("{base}-{number}");
        }
        self.ids.insert((kind, id.clone()), 1);
        id
    }

    /// The slug and the address of a text: `own` if no other has that address, else the name of
    /// its file.
    fn address(
        &mut self,
        tag: &str,
        folder: &str,
        own: Option<String>,
        name: &str,
    ) -> (Option<String>, String) {
        let address = |slug: &str| address::below(tag, folder, slug).to_string();
        if let Some(own) = own.filter(|own| self.addresses.insert(address(own))) {
            let address = address(&own);
            return (Some(own), address);
        }
        self.addresses.insert(address(name));
        (None, address(name))
    }
}
