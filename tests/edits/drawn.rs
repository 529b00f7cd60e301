//! Every field that is declared in `dateline::inside::format` is drawn, and so is every field in it.

use std::collections::BTreeSet;

use dateline::inside::format::{front_matter, site_toml, theme_toml};
use dateline::inside::{Field, Shape};

use super::numbers::Numbers;
use super::scene::Scene;
use super::start;
use super::tree::{Group, Tree, get};

/// The fields in a field, where it has any.
fn inside(field: &Field) -> Option<&'static [Field<'static>]> {
    match field.shape {
        Shape::TextOrGroup(fields)
        | Shape::Group(fields)
        | Shape::Groups(fields)
        | Shape::TextsOrGroups(fields)
        | Shape::NamedGroups(fields) => Some(fields),
        _ => None,
    }
}

/// The paths of the `fields` and of those in them, without names that a writer chooses.
fn declared(before: &str, fields: &[Field], all: &mut BTreeSet<String>) {
    for field in fields {
        let path = format!("{before}{}", field.name);
        declared(&format!("{path}."), inside(field).unwrap_or_default(), all);
        all.insert(path);
    }
}

/// Adds the paths of those `fields` that `group` has to `all`.
fn present(before: &str, fields: &[Field], group: &Group, all: &mut BTreeSet<String>) {
    for field in fields {
        let Some(value) = get(group, field.name) else { continue };
        let path = format!("{before}{}", field.name);
        for inner in groups(field, value) {
            present(&format!("{path}."), inside(field).unwrap_or_default(), inner, all);
        }
        all.insert(path);
    }
}

/// The groups of fields in the value of `field`.
fn groups<'t>(field: &Field, value: &'t Tree) -> Vec<&'t Group> {
    let values: Vec<&Tree> = match (field.shape, value) {
        (Shape::Groups(_) | Shape::TextsOrGroups(_), Tree::List(items)) => items.iter().collect(),
        (Shape::NamedGroups(_), Tree::Group(named)) => named.iter().map(|(_, v)| v).collect(),
        (_, value) => vec![value],
    };
    let groups = values.into_iter().filter_map(|value| match value {
        Tree::Group(group) => Some(group),
        _ => None,
    });
    groups.collect()
}

/// Drawn often enough, each field that is declared is there at some time.
pub fn every_declared_field_is_drawn() {
    let mut numbers = Numbers::new(1);
    let site = start::site(&mut numbers, "plain");
    let mut scene = Scene::new(site, numbers, "output".into(), "caches".into());
    let of_theme = [theme_toml::PARENT, theme_toml::ENTRIES];
    for fields in [front_matter::OWN, site_toml::KEYS, theme_toml::ABOUT, &of_theme] {
        let (mut group, mut found, mut all) = (Group::new(), BTreeSet::new(), BTreeSet::new());
        for _ in 0..2000 {
            scene.change_group("content/a.en.md", fields, &mut group);
            present("", fields, &group, &mut found);
        }
        declared("", fields, &mut all);
        assert!(!all.is_empty());
        assert_eq!(all, found);
    }
}
