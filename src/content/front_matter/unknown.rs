//! Which fields each kind of file has, and what was meant by one that it does not have.

use crate::content::Kind;
use crate::diagnostics::nearest;
use crate::format::foreign::{self, OTHERS, TAXONOMIES, is_among, is_same};
use crate::format::front_matter::{OWN, PAGE, TERM};
use crate::site::{Site, Taxonomy};
use crate::values::{Advice, Field};

/// Names of other systems with fewer letters are near to too many other words.
const LONG: usize = 8;

/// The fields of a file of the kind `kind`, but for those of taxonomies.
pub(super) fn of_kind(kind: Kind) -> &'static [Field<'static>] {
    match kind {
        Kind::Bulletin => OWN,
        Kind::Page => PAGE,
        Kind::Term(_) => TERM,
    }
}

/// What is said of the field `name`, which a file of the kind `kind` does not have; `None` where
/// only its spelling may tell.
pub(super) fn advice(site: &Site, kind: Kind, name: &str) -> Option<Advice> {
    if let Some(taxonomy) = taxonomy(site, name) {
        return Some(match kind {
            Kind::Bulletin => Advice::meant(&taxonomy.field),
            _ => no_terms(kind, name),
        });
    }
    let of_others = OWN.iter().find(|field| is_same(field.name, name));
    if let Some(field) = of_others.or_else(|| foreign::meant(name)) {
        let has = of_kind(kind).iter().any(|own| own.name == field.name);
        return Some(if has { Advice::meant(field.name) } else { lacks(kind, name) });
    }
    if let Some((wanted, _)) = TAXONOMIES.iter().find(|(_, names)| is_among(name, names)) {
        return Some(match kind {
            Kind::Bulletin => Advice::hint(format!(
                "to have it, add a taxonomy to site.toml, such as [taxonomies.{wanted}]; what is \
                 for the theme alone goes below `extra:`"
            )),
            _ => no_terms(kind, name),
        });
    }
    let other = OTHERS.iter().find(|(names, _)| is_among(name, names));
    let other = other.map(|(_, hint)| Advice::hint((*hint).to_owned()));
    other.or_else(|| misspelt(site, kind, name))
}

/// What is said of `name` where it is a misspelt name of another system; `None` where a field of
/// ours is as near.
fn misspelt(site: &Site, kind: Kind, name: &str) -> Option<Advice> {
    let own = of_kind(kind).iter().map(|field| field.name);
    let terms = site.taxonomies.iter().map(|taxonomy| taxonomy.field.as_str());
    if nearest(name, own.chain(terms)).is_some() {
        return None;
    }
    // `related` is not far from `created`.
    let near = nearest(name, foreign::all().filter(|word| word.len() >= LONG))?;
    advice(site, kind, near)
}

/// The taxonomy that `name` means: its name or field, in the singular or the plural, or a word for
/// the same.
fn taxonomy<'s>(site: &'s Site, name: &str) -> Option<&'s Taxonomy> {
    let is_it = |word: &str| {
        is_same(word, name) || is_same(&plural(word), name) || is_same(&plural(name), word)
    };
    let mut all = site.taxonomies.iter();
    all.find(|taxonomy| is_it(&taxonomy.name) || is_it(&taxonomy.field)).or_else(|| {
        let (usual, _) = TAXONOMIES.iter().find(|(_, names)| is_among(name, names))?;
        site.taxonomies.iter().find(|taxonomy| taxonomy.name == *usual)
    })
}

fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    }
}

/// That a file of the kind `kind` has no such field as `name`, which articles have.
fn lacks(kind: Kind, name: &str) -> Advice {
    let (noun, fields) = (kind.noun(), names(kind));
    Advice {
        message: Some(format!("a {noun} has no `{name}`")),
        hint: format!("take the line out; a {noun} has: {fields}"),
        meant: None,
    }
}

fn no_terms(kind: Kind, name: &str) -> Advice {
    let (noun, fields) = (kind.noun(), names(kind));
    Advice {
        message: Some(format!("a {noun} has no `{name}`: only bulletins have terms")),
        hint: format!("take the line out; a {noun} has: {fields}"),
        meant: None,
    }
}

fn names(kind: Kind) -> String {
    let names: Vec<&str> = of_kind(kind).iter().map(|field| field.name).collect();
    names.join(", ")
}
