//! Every message that the site uses is there, in every language or further down its chain,
//! and has the same variables everywhere.
//!
//! Wrong: a template with `t(id="hedline")`; `{ $cuont }` in one language's message.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, Hints, Place, nearest};
use crate::language::{LAST_RESORT, Owner};
use crate::outputs::MESSAGES;
use crate::site::{self, Lang, SITE_TOML};
use crate::website::Website;

/// Messages that a language lacks are named one by one up to this number: of a language that has
/// just begun, a list of all would bury everything else.
const ONE_BY_ONE: usize = 5;

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    // A message with a syntax error is not there, but that was reported already.
    if !diagnostics.iter().any(|diagnostic| diagnostic.code == Code::BadFluent) {
        check_presence(website, diagnostics);
        check_references(archive, diagnostics);
    }
    for id in archive.wording.ids() {
        check_variables(archive, id, diagnostics);
    }
}

/// The messages that templates, views and taxonomies use, each with a place that names it.
fn used(website: &Website) -> BTreeMap<String, Place> {
    let Website { archive, theme, .. } = website;
    let mut used = BTreeMap::new();
    for message in theme.templates.messages() {
        used.entry(message.id).or_insert(message.place);
    }
    for id in MESSAGES {
        used.entry((*id).to_owned()).or_insert_with(|| Place::file("i18n"));
    }
    for item in archive.site.menu_items() {
        let place = || Place::new(SITE_TOML, item.span.clone());
        item.message().into_iter().for_each(|id| {
            used.entry(id.to_owned()).or_insert_with(place);
        });
    }
    let settings = site::Places::new(&archive.site);
    for taxonomy in &archive.site.taxonomies {
        let place = || settings.of(&["taxonomies", &taxonomy.name]);
        used.entry(taxonomy.name.clone()).or_insert_with(place);
    }
    used
}

/// A message that some languages lack.
#[derive(Debug)]
pub(crate) struct Lacking {
    /// The message.
    pub(crate) id: String,
    /// A place that names it.
    place: Place,
    /// Whose message is used instead, if there is one.
    pub(crate) owner: Option<Owner>,
    /// The languages that lack it.
    pub(crate) languages: Vec<Lang>,
}

/// The messages that languages lack, in the order of their ids.
pub(crate) fn lacking(website: &Website) -> Vec<Lacking> {
    let archive = &website.archive;
    let mut lacking = Vec::new();
    for (id, place) in used(website) {
        let mut by_owner: BTreeMap<Option<Owner>, Vec<Lang>> = BTreeMap::new();
        for (lang, _) in archive.site.langs() {
            let owner = archive.wording.owner(lang, &id);
            if owner != Some(Owner::Language(lang)) {
                by_owner.entry(owner).or_default().push(lang);
            }
        }
        lacking.extend(by_owner.into_iter().map(|(owner, languages)| Lacking {
            id: id.clone(),
            place: place.clone(),
            owner,
            languages,
        }));
    }
    lacking
}

/// The messages that are there in a language, and in the words of the English one, though nothing
/// says that these are right.
pub(crate) fn untranslated(website: &Website) -> Vec<(Lang, String)> {
    let Archive { site, wording, .. } = &website.archive;
    let used = used(website);
    let mut all = Vec::new();
    for (lang, _) in site.langs().filter(|(_, own)| own.id.language != LAST_RESORT.language) {
        let same = used.keys().filter(|id| {
            let own = Owner::Language(lang);
            // The site's name in the settings is as it is wanted.
            let is_message = wording.place(own, id).is_some_and(|place| place.path != SITE_TOML);
            let own = wording.written(own, id).filter(|_| is_message);
            own.zip(wording.english(id)).is_some_and(|(own, english)| own.is_english(english))
        });
        all.extend(same.map(|id| (lang, id.clone())));
    }
    all
}

fn check_presence(website: &Website, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    // By the language that is used instead and those that lack the message.
    let mut covered: BTreeMap<(Owner, Vec<Lang>), Vec<String>> = BTreeMap::new();
    for Lacking { id, place, owner, languages } in lacking(website) {
        match owner {
            Some(owner) => covered.entry((owner, languages)).or_default().push(id),
            None => report_missing(archive, &id, &place, &languages, diagnostics),
        }
    }
    for ((owner, languages), ids) in covered {
        report_lacking(archive, owner, &languages, &ids, diagnostics);
    }
}

fn tags(archive: &Archive, languages: &[Lang]) -> String {
    let tags = languages.iter().map(|lang| archive.site.language(*lang).tag.as_str());
    tags.collect::<Vec<_>>().join(", ")
}

fn report_missing(
    archive: &Archive,
    id: &str,
    place: &Place,
    languages: &[Lang],
    diagnostics: &mut Diagnostics,
) {
    let message = format!(
        "the message `{id}` is missing in {}, and in all their fallbacks",
        tags(archive, languages)
    );
    let add = format!("add a line `{id} = …` to i18n/{}/site.ftl", tags(archive, &languages[..1]));
    let is_taxonomy = archive.site.taxonomies.iter().any(|taxonomy| taxonomy.name == id);
    let ids = archive.wording.ids();
    // One that another language has is spelled as it should be.
    let is_spelled = is_taxonomy || ids.contains(id);
    let near = if is_spelled { None } else { nearest(id, ids) };
    let hint = match near {
        Some(near) => format!("did you mean `{near}`? otherwise {add}"),
        None => add,
    };
    diagnostics.add(Code::MissingWording, place.clone(), message, hint);
}

/// Warns of the messages `ids`, which `languages` lack and `owner` has.
fn report_lacking(
    archive: &Archive,
    owner: Owner,
    languages: &[Lang],
    ids: &[String],
    diagnostics: &mut Diagnostics,
) {
    let (lacking, file) = (tags(archive, languages), tags(archive, &languages[..1]));
    let used = match owner {
        Owner::Language(lang) => tags(archive, &[lang]),
        Owner::LastResort => "the theme, in English,".to_owned(),
    };
    let place =
        |id: &str| archive.wording.place(owner, id).cloned().unwrap_or_else(|| Place::file("i18n"));
    if ids.len() > ONE_BY_ONE
        && let Some(first) = ids.iter().map(|id| place(id)).min()
    {
        let message =
            format!("{} messages are missing in {lacking}; those of {used} are used", ids.len());
        let hint = format!(
            "`dateline new --wording {file}` writes i18n/{file}/gazette.ftl, where each stands below its \
             English, to be translated: {}",
            ids.join(", ")
        );
        diagnostics.add(Code::FallbackWording, first, message, hint);
        return;
    }
    for id in ids {
        let message = format!("the message `{id}` is missing in {lacking}; that of {used} is used");
        let hint = format!("add a line `{id} = …` to i18n/{file}/site.ftl");
        diagnostics.add(Code::FallbackWording, place(id), message, hint);
    }
}

/// Messages that show other messages, which are not there.
fn check_references(archive: &Archive, diagnostics: &mut Diagnostics) {
    let (ids, mut hints) = (archive.wording.ids(), Hints::default());
    for (lang, language) in archive.site.langs() {
        let mut broken = archive.wording.broken_references(lang);
        broken.sort_by_key(|(.., place)| *place);
        for (id, name, place) in broken {
            let message = format!(
                "the message `{id}` shows `{name}`, which is not there in {}",
                language.tag
            );
            let near = || match nearest(name, ids.iter().copied()).filter(|near| *near != name) {
                Some(near) => {
                    format!("did you mean `{near}`? a variable is written with a $: {{ $name }}")
                }
                None => {
                    format!("add a line `{name} = …`; a variable is written with a $: {{ $name }}")
                }
            };
            let hint = hints.give(Code::WordingFailed, &place.path, near);
            diagnostics.add(Code::WordingFailed, place.clone(), message, hint);
        }
    }
}

/// The variables are compared with those of the theme, which knows what it gives; where the
/// message is the site's in all languages, with the default language's, else the first's.
fn check_variables(archive: &Archive, id: &str, diagnostics: &mut Diagnostics) {
    let wording = &archive.wording;
    let own = archive.site.langs().map(|(lang, _)| Owner::Language(lang));
    let all: Vec<Owner> = own.chain([Owner::LastResort]).collect();
    let default = Owner::Language(archive.site.default_language);
    let rank = |owner: &Owner| {
        let place = wording.place(*owner, id)?;
        Some((!place.path.starts_with("themes/"), *owner != default, *owner))
    };
    let Some((.., model)) = all.iter().filter_map(rank).min() else { return };
    let (Some(expected), Some(model_place)) =
        (wording.variables(model, id), wording.place(model, id))
    else {
        return;
    };
    for owner in all {
        let (Some(found), Some(place)) = (wording.variables(owner, id), wording.place(owner, id))
        else {
            continue;
        };
        if found == expected {
            continue;
        }
        let listed = |names: Vec<&String>| {
            names.into_iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
        };
        let unknown = listed(found.difference(expected).collect());
        let unused = listed(expected.difference(found).collect());
        let hint = match (unknown.is_empty(), unused.is_empty()) {
            (false, false) => format!("use {unused} in the place of {unknown}"),
            (false, true) => format!("take {unknown} out: it has no value"),
            (true, _) => format!("use {unused} too"),
        };
        let tag = &wording.locale(model).tag;
        diagnostics
            .add(
                Code::WordingVariables,
                place.clone(),
                format!("the message `{id}` has other variables than in {tag}"),
                hint,
            )
            .also(model_place.clone(), format!("the message in {tag}"));
    }
}
