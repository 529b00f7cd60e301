//! Every link of a text leads somewhere.
//!
//! Wrong: `[the charter](../01/chater.md)`; `[see below](#no-such-heading)`;
//! `[x](javascript:…)`.

mod known;
mod meant;
mod query;

use std::borrow::Cow;

use rayon::prelude::*;

use super::written::written;
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::markdown::{FileKind, Link, Sort, Target};
use crate::diagnostics::{
    Code, Diagnostics, Hints, Place, Reported, Severity, beginning, nearest, shown,
};
use crate::faces::{Dead, resolve};
use crate::media::beside;
use crate::names::composed;
use crate::paths::{self, before, decoded, folder};
use crate::site::{Lang, SITE_TOML};
use crate::website::Website;
pub(super) use known::near_id;
pub(super) use meant::on_disk;

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let Website { archive, plan, .. } = website;
    let broken =
        diagnostics.iter().any(|found| found.is_error() && moves_addresses(&found.place.path));
    let texts: Vec<_> = archive.catalogue.texts().collect();
    let dead = texts.par_iter().map(|(lang, text)| {
        let links = text.body.scan.links.iter().filter_map(|link| {
            let dead = resolve(archive, plan, text, *lang, link).err()?;
            let severity = archive.site.levels.of(code(link, &dead), text.day)?;
            (!(broken && may_follow(archive, &dead, link))).then_some((link, dead, severity))
        });
        ((*lang, &**text), links.collect::<Vec<_>>())
    });
    let dead: Vec<(Reader, Vec<Found>)> = dead.filter(|(_, dead)| !dead.is_empty()).collect();
    let mut before = 0;
    let numbered: Vec<_> = dead
        .into_iter()
        .map(|(text, dead)| {
            let first = before;
            before += dead.len();
            (first, text, dead)
        })
        .collect();
    let found = numbered.into_par_iter().map(|(first, text, dead)| {
        Reported::of(|findings| {
            let mut hints =
                if first < HINTS { Hints::default() } else { Hints::none(WITHOUT_HINT) };
            let each = dead.into_iter();
            each.for_each(|dead| report(website, text, dead, &mut hints, findings));
        })
    });
    found.collect::<Reported<Vec<()>>>().tell(diagnostics);
}

/// A text with its language.
type Reader<'a> = (Lang, &'a Text);

/// A link that leads nowhere, why, and how grave that is in its text.
type Found<'a> = (&'a Link, Dead<'a>, Severity);

/// The kind of the finding.
fn code(link: &Link, dead: &Dead) -> Code {
    match dead {
        Dead::Unsafe => Code::UnsafeAddress,
        Dead::Fragment(..) => Code::UnknownHeading,
        Dead::Missing if link.picture => Code::MissingPicture,
        Dead::Missing | Dead::Empty | Dead::LeftOut => Code::DeadLink,
    }
}

/// For how many dead links of a site is looked for what may have been meant: that goes through all
/// articles, and where a folder was renamed there are thousands of them.
const HINTS: usize = 200;
/// What is said of all links behind these.
const WITHOUT_HINT: &str = "write the path to the other file from this file's folder, such as \
                            ../08/other.md; mend the first of these links, and run dateline again";
/// What to do with a bare address of the site's own that leads nowhere.
const OWN_BARE: &str = "where it is no link, write it as code, between grave accents; else write one \
                        to the article's file: [words](../08/other.md)";
/// What to do with a whole address of the site's own that leads nowhere, and is like none that there is.
const OTHER_FILE: &str =
    "write the path of the article's file from this file's folder, such as ../08/other.md";
/// What to do with a picture, or a file, whose address is one of a page from the site's top.
const OWN_PICTURE: &str = "put the picture into a file beside the article, and name that";

/// Whether an address or a heading may lack because of what is wrong in the file `path`.
fn moves_addresses(path: &str) -> bool {
    path == SITE_TOML || path.ends_with(".md")
}

/// Whether a link may be dead only because its target has an error of its own: then it has no
/// headings, or not the addresses that it will have.
fn may_follow(archive: &Archive, dead: &Dead, link: &Link) -> bool {
    match dead {
        Dead::Fragment(ids, _) => ids.is_empty(),
        Dead::Missing => match Target::of(&link.target) {
            Target::Root(path, _) => meant::is_page(path),
            Target::External => {
                archive.site.base_url.below(&link.target).is_some_and(meant::is_page)
            }
            _ => false,
        },
        Dead::Unsafe | Dead::Empty | Dead::LeftOut => false,
    }
}

fn report(
    website: &Website,
    (lang, text): Reader,
    (link, dead, severity): Found,
    hints: &mut Hints,
    diagnostics: &mut Diagnostics,
) {
    let archive = &website.archive;
    let (target, path) = (&shortened(&link.target), &*text.path);
    let place = Place::new(path, link.span.clone());
    let code = code(link, &dead);
    let known = || known::hint(website, lang, &link.target).filter(|_| !link.picture);
    let near = || {
        let as_written = match link.raw {
            None => Written::InBrackets,
            Some(_) => Written::Plain,
        };
        let hint = not_alone(target).filter(|_| link.raw.is_none()).or_else(known);
        hint.unwrap_or_else(|| near(archive, path, target, link.picture, as_written))
    };
    let (message, hint) = match dead {
        Dead::Unsafe if link.picture => (
            format!("the address `{target}` is not safe"),
            put_beside(link),
        ),
        Dead::Unsafe => (
            format!("the address `{target}` is not safe"),
            "use an address that begins with https://, or with mailto:, tel: or another that runs no script".to_owned(),
        ),
        Dead::Empty => (
            "the link has no address".to_owned(),
            match link.raw {
                None => "write the address between the round brackets",
                Some(_) => "write the address between the quotes, or take the attribute out",
            }
            .to_owned(),
        ),
        Dead::LeftOut => (
            format!("`{target}` is not published yet"),
            "it is a draft, or its date lies in the future; take the link out until then"
                .to_owned(),
        ),
        Dead::Fragment(ids, _) => {
            let wanted = target.rsplit_once('#').map_or(target.as_str(), |(_, fragment)| fragment);
            let hint =
                hints.give(code, path, || match nearest(wanted, ids.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None if ids.is_empty() => "that page has no headings".to_owned(),
                    None => format!("its headings are: #{}", some_of(ids)),
                });
            (format!("`{target}` names a heading that is not there"), hint)
        }
        Dead::Missing if archive.site.base_url.below(&link.target).is_some() => (
            format!("`{target}` is an address of this site, and nothing is there"),
            match link.picture {
                true => put_beside(link),
                false if link.bare => OWN_BARE.to_owned(),
                false => hints.give(code, path, || known().unwrap_or_else(|| OTHER_FILE.to_owned())),
            },
        ),
        Dead::Missing if link.picture => (
            format!("there is no {} `{target}`", word(link)),
            hints.give(code, path, near),
        ),
        Dead::Missing => {
            (format!("`{target}` leads nowhere"), hints.give(code, path, near))
        }
    };
    diagnostics.add(code, place, message, hint).severity = severity;
}

/// What editors call that which a text shows by `link`.
fn word(link: &Link) -> &'static str {
    link.shows().map_or("picture", FileKind::word)
}

fn put_beside(link: &Link) -> String {
    match link.shows() {
        None => OWN_PICTURE.to_owned(),
        Some(kind) => match kind.sort {
            Sort::Document => "put the file beside the article, and write its name here".to_owned(),
            Sort::Film | Sort::Sound => {
                format!(
                    "put the {} beside the article, and write its file's name here",
                    kind.word()
                )
            }
        },
    }
}

/// What to write for a `target` that is more than an address: one in quotes, or with a title close
/// behind it.
fn not_alone(target: &str) -> Option<String> {
    const QUOTES: &[char] = &['"', '\'', '“', '”', '„', '«', '»', '‘', '’', '‚', '‹', '›'];
    let inside = target.trim_matches(QUOTES);
    if target.starts_with(QUOTES) && target.ends_with(QUOTES) && !inside.is_empty() {
        return Some(format!("write the address without quotes: ({inside})"));
    }
    let (address, title) = target.split_at(target.find(['"', '“', '„', '«'])?);
    let title = title.strip_suffix(QUOTES)?.trim_start_matches(QUOTES);
    (!title.is_empty()).then(|| {
        format!(
            "write a space before the title, and straight quotes around it: ({address} \"{title}\")"
        )
    })
}

/// The ids of headings for a message, which nobody reads to its end where there are many.
fn some_of(ids: &[String]) -> String {
    const SOME: usize = 50;
    let end = if ids.len() > SOME { "…" } else { "" };
    format!("{}{end}", ids[..ids.len().min(SOME)].join(", #"))
}

/// A hint that names the file that may have been meant by `target`, the picture or attachment that the
/// front matter of the file `from` names.
pub(super) fn near_file(archive: &Archive, from: &str, target: &str) -> String {
    near(archive, from, target, true, Written::Plain)
}

/// How a path is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// Between the round brackets of a link.
    InBrackets,
    /// As it is.
    Plain,
}

impl Written {
    fn path(self, path: String) -> String {
        match self {
            Written::InBrackets => written(path),
            Written::Plain => path,
        }
    }
}

/// A hint that names the file that may have been meant by `target` in the file `from`, as it is
/// `written` there.
fn near(archive: &Archive, from: &str, target: &str, picture: bool, written: Written) -> String {
    if let Some(hint) = on_disk(target) {
        return hint;
    }
    if target.contains('\\') {
        return format!("write / in the place of \\: `{}`", target.replace('\\', "/"));
    }
    if let Some(hint) = query::hint(archive, from, target, written) {
        return hint;
    }
    if let Some(path) = target.strip_prefix("/content/") {
        let file = Address::new(format!("content/{}", decoded(path)));
        return format!(
            "write the path from this file's folder: `{}`",
            written.path(file.readable_from(&Address::new(from)))
        );
    }
    if target.starts_with('/') && meant::is_page(target) {
        if picture {
            return OWN_PICTURE.to_owned();
        }
        return "write the path of the other article's file from this file's folder, such as ../08/other.md; if this is an old address of an article, write it into that article's `aliases`".to_owned();
    }
    if let Some(address) = meant::outside(target).filter(|_| !picture) {
        return address;
    }
    if target.starts_with('/') {
        return format!(
            "a path that begins with / names an output of the site: put the file at content/static{}",
            decoded(target)
        );
    }
    let folder = folder(from);
    let wanted = beside(from, before(before(target, '#'), '?'));
    let media = archive.media.unused.iter().chain(archive.media.iter().map(|(path, _)| path));
    let mut candidates: Vec<Cow<str>> = media.map(|path| composed(path)).collect();
    if !picture {
        candidates.extend(archive.catalogue.texts().map(|(_, text)| composed(&text.path)));
    }
    candidates.retain(|path| *path != composed(from));
    let near_name = nearest(name(&wanted), candidates.iter().map(|path| name(path)));
    let named = candidates.iter().filter(|path| Some(name(path)) == near_name);
    // Of several with the name, one in the wanted folder, and there the one with the ending.
    let (inside, elsewhere): (Vec<_>, Vec<_>) = named.partition(|path| path.starts_with(folder));
    let named = if inside.is_empty() { elsewhere } else { inside };
    let whole = nearest(paths::name(&wanted), named.iter().map(|path| paths::name(path)));
    let near = named.iter().find(|path| Some(paths::name(path)) == whole).or(named.first());
    match near {
        Some(near) => {
            let near = Address::new(without_language(archive, near));
            let path = written.path(near.readable_from(&Address::new(from)));
            format!("did you mean `{path}`?")
        }
        None if written == Written::InBrackets && meant::is_words(target) && !picture => format!(
            "there is no {wanted}; where it is no link, write a backslash before its first bracket: `\\[`"
        ),
        None => format!("there is no {wanted}; write the path from this file's folder"),
    }
}

/// An article's path as a link should have it: each language's reader is led to their own.
fn without_language(archive: &Archive, path: &str) -> String {
    match path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')) {
        Some((before, tag)) if archive.site.lang(tag).is_some() => format!("{before}.md"),
        _ => path.to_owned(),
    }
}

/// A file's name without language and extension: that of its folder for an `index`.
fn name(path: &str) -> &str {
    match before(paths::name(path), '.') {
        "index" => paths::name(folder(path)),
        name => name,
    }
}

/// A link's target, cut where it is too long for a message, such as a picture in `data:`.
pub(super) fn shortened(target: &str) -> String {
    /// As much as fits a line of a terminal with the words around it.
    const LENGTH: usize = 100;
    // A break in one is an attack, or a slip: what stands behind it is to be seen.
    beginning(&shown(target), LENGTH).into_owned()
}
