//! What the site has that was meant by a link that leads nowhere: a bulletin by its id, a page or an
//! old address from the site's top.

use super::meant;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::content::markdown::{Target, is_of_page};
use crate::diagnostics::nearest;
use crate::names::compose;
use crate::paths::{before, decoded, folder, name};
use crate::plan::Planned;
use crate::site::Lang;
use crate::website::Website;

/// What to write in the place of `target`, in a text in the language `lang`, where what the site has
/// tells.
pub(super) fn hint(website: &Website, lang: Lang, target: &str) -> Option<String> {
    let archive = &website.archive;
    match Target::of(target) {
        Target::Bulletin(id, fragment) => Some(of_id(archive, &compose(decoded(id)), fragment)),
        Target::Root(path, fragment) => of_address(website, lang, path, fragment),
        Target::External => {
            let own = archive.site.base_url.below(target)?;
            of_address(website, lang, before(own, '#'), own.split_once('#').map(|(_, at)| at))
        }
        Target::Unsafe | Target::Fragment(_) | Target::Relative(..) => None,
    }
}

/// The id that was meant by `id`, with the `fragment` behind it.
fn of_id(archive: &Archive, id: &str, fragment: Option<&str>) -> String {
    match near_id(archive, id) {
        Some(id) => {
            let link = format!("bulletin:{id}{}", behind(fragment));
            format!("did you mean `{}`?", super::written(link))
        }
        None => {
            "write the path of the bulletin's file below content/bulletins, without language and \
                 ending, such as bulletin:2025/08/other"
                .to_owned()
        }
    }
}

/// The bulletin's id that was meant by `id`.
pub(in crate::check) fn near_id<'a>(archive: &'a Archive, id: &str) -> Option<&'a str> {
    let wanted = id.trim_matches('/');
    let wanted = wanted.strip_suffix(".md").unwrap_or(wanted);
    near(wanted, archive.catalogue.bulletins.iter().map(|bulletin| bulletin.id.as_str()))
}

/// The address that was meant by `path` from the site's top.
fn of_address(website: &Website, lang: Lang, path: &str, fragment: Option<&str>) -> Option<String> {
    let Website { archive, plan, .. } = website;
    let path = format!("/{}", before(path, '?'));
    if !meant::is_page(&path) {
        return None;
    }
    let path = compose(decoded(&path));
    let wanted = stem(&path);
    let at = |stem: &str| plan.find(&format!("{stem}.html")).or(plan.find(&index(stem)));
    let below_host = || {
        let own = archive.site.base_url.path().trim_matches('/');
        let path = wanted.strip_prefix(own)?;
        path.strip_prefix('/').or(path.is_empty().then_some("")).and_then(at)
    };
    let near_one = || {
        let pages = plan.outputs.iter().filter(|planned| is_led_to(planned));
        let found = near(wanted, pages.map(|planned| stem(planned.address.as_str())))?;
        at(found)
    };
    let of_edition = || at(&format!("{}/{wanted}", archive.tag(lang)));
    if let Some(found) = at(wanted).or_else(below_host).or_else(of_edition) {
        return Some(did_you_mean(found, fragment));
    }
    waiting(archive, wanted).or_else(|| near_one().map(|found| did_you_mean(found, fragment)))
}

fn is_led_to(planned: &Planned) -> bool {
    let traits = planned.output.traits();
    traits.is_page || traits.is_alias
}

fn did_you_mean(planned: &Planned, fragment: Option<&str>) -> String {
    let path = planned.address.readable_from(&Address::new(""));
    let path = path.strip_suffix("index.html").unwrap_or(&path);
    let link = format!("/{path}{}", behind(fragment));
    format!("did you mean `{}`?", super::written(link))
}

/// The end of a link that names a heading.
fn behind(fragment: Option<&str>) -> String {
    fragment.map(|id| format!("#{id}")).unwrap_or_default()
}

/// What is said where `wanted` is the old address of what is not published yet.
fn waiting(archive: &Archive, wanted: &str) -> Option<String> {
    let had = |alias: &String| stem(address::alias(alias).as_str()) == wanted;
    let mut all = archive.catalogue.left_out.values().flatten();
    let found = all.find(|left_out| left_out.aliases.iter().any(had))?;
    Some(format!(
        "that is an old address of {}, which is a draft, or its date lies in the future; take the \
         link out until then",
        found.path
    ))
}

/// The path of a page without what hosts and other systems put at its end.
fn stem(path: &str) -> &str {
    let path = path.trim_matches('/');
    let is_ending = |(_, ending): &(&str, &str)| is_of_page(ending);
    let path = match path.rsplit_once('.').filter(is_ending) {
        Some((before, _)) => before,
        None => path,
    };
    path.strip_suffix("/index").unwrap_or(path)
}

/// The index of a folder.
fn index(folder: &str) -> String {
    match folder {
        "" => "index.html".to_owned(),
        folder => format!("{folder}/index.html"),
    }
}

/// The one of the paths `all` that was meant by `wanted`: one with its name in another folder, the
/// nearest of them, else the last; or one with nearly its name in its folder. All others would take
/// long to compare.
fn near<'a>(wanted: &str, all: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let named: Vec<&str> = all.clone().filter(|path| name(path) == name(wanted)).collect();
    if let Some(last) = named.last() {
        return nearest(wanted, named.iter().copied()).or(Some(last));
    }
    let beside: Vec<&str> = all.filter(|path| folder(path) == folder(wanted)).collect();
    let near = nearest(name(wanted), beside.iter().map(|path| name(path)))?;
    beside.into_iter().find(|path| name(path) == near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_addresses() {
        for path in ["/a/b/", "a/b", "/a/b.html", "a/b/index.html", "/a/b.php", "/a/b/index.htm"] {
            assert_eq!(stem(path), "a/b", "{path}");
        }
        assert_eq!((stem("/"), stem("a/v1.2")), ("", "a/v1.2"));
    }

    #[test]
    fn near_paths() {
        let all = ["2024/07/summit", "2025/07/other", "2025/08/summit", "2025/08/talks"];
        let near = |wanted| super::near(wanted, all.into_iter());
        assert_eq!(near("2025/8/summit"), Some("2025/08/summit"));
        assert_eq!(near("summit"), Some("2025/08/summit"));
        assert_eq!(near("2025/08/tallks"), Some("2025/08/talks"));
        assert_eq!(near("2025/08/zebra"), None);
    }
}
