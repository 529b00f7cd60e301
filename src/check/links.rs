//! Every link of a text leads somewhere.
//!
//! Wrong: `[the charter](../01/chater.md)`; `[see below](#no-such-heading)`;
//! `[x](javascript:…)`.

use rayon::prelude::*;

use crate::archive::Archive;
use crate::catalogue::{Text, join};
use crate::content::markdown::Link;
use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::plan::{Dead, resolve};
use crate::site::Lang;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let facts = archive.facts();
    let found: Vec<Diagnostics> = texts(archive)
        .par_iter()
        .map(|(lang, text)| {
            let mut found = Diagnostics::new();
            for link in &text.body.scan.links {
                if let Err(dead) = resolve(&facts, &archive.known, text, *lang, link) {
                    report(archive, text, link, dead, &mut found);
                }
            }
            found
        })
        .collect();
    found.into_iter().for_each(|found| diagnostics.append(found));
}

/// Every text with its language.
pub(super) fn texts(archive: &Archive) -> Vec<(Lang, &Text)> {
    let catalogue = &archive.catalogue;
    let articles = catalogue.articles.iter().map(|article| (article.lang, &article.text));
    let pages = catalogue.pages.iter().map(|page| &page.texts);
    let terms = catalogue.terms.iter().flat_map(|terms| terms.iter()).map(|(_, term)| &term.texts);
    let others = pages.chain(terms).flat_map(|texts| {
        let with_lang = archive.site.langs().zip(texts);
        with_lang.filter_map(|((lang, _), text)| text.as_ref().map(|text| (lang, text)))
    });
    articles.chain(others).collect()
}

fn report(archive: &Archive, text: &Text, link: &Link, dead: Dead, diagnostics: &mut Diagnostics) {
    let target = &link.target;
    let place = Place::new(&text.path, link.span.clone());
    let (code, message, hint) = match dead {
        Dead::Unsafe => (
            Code::UnsafeAddress,
            format!("the address `{target}` is not safe"),
            "use an address that begins with https://, http://, mailto: or tel:".to_owned(),
        ),
        Dead::Empty => (
            Code::DeadLink,
            "the link has no address".to_owned(),
            "write the address between the round brackets".to_owned(),
        ),
        Dead::LeftOut => (
            Code::DeadLink,
            format!("`{target}` is not published yet"),
            "it is a draft, or its date lies in the future; take the link out until then".to_owned(),
        ),
        Dead::Fragment(ids) => {
            let wanted = target.rsplit('#').next().unwrap_or_default();
            let hint = match nearest(wanted, ids.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `#{near}`?"),
                None if ids.is_empty() => "that page has no headings".to_owned(),
                None => format!("its headings are: #{}", ids.join(", #")),
            };
            (Code::DeadLink, format!("`{target}` names a heading that is not there"), hint)
        }
        Dead::Missing if link.picture => (
            Code::MissingPicture,
            format!("there is no picture `{target}`"),
            near_file(archive, text, target),
        ),
        Dead::Missing => {
            (Code::DeadLink, format!("`{target}` leads nowhere"), near_file(archive, text, target))
        }
    };
    diagnostics.add(code, place, message, hint);
}

/// A hint that names the file that may have been meant.
pub(super) fn near_file(archive: &Archive, text: &Text, target: &str) -> String {
    let folder = text.path.rfind('/').map_or("", |slash| &text.path[..slash]);
    let wanted = join(folder, target.split('#').next().unwrap_or_default());
    let paths = || texts(archive).into_iter().map(|(_, text)| text.path.as_str());
    let media = archive.media.unused.iter().map(String::as_str);
    let used = archive.media.iter().map(|(path, _)| path.as_str());
    let same_name = |path: &&str| {
        let name = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or_default();
            name.split('.').next().unwrap_or_default().to_owned()
        };
        !name(&wanted).is_empty() && name(path) == name(&wanted)
    };
    let candidates: Vec<&str> = paths().chain(media).chain(used).collect();
    match candidates.iter().find(|path| same_name(path)).copied().or_else(|| nearest(&wanted, candidates.iter().copied())) {
        Some(near) => format!("did you mean {near}? write the path from this file's folder"),
        None => format!("there is no {wanted}; write the path from this file's folder"),
    }
}
