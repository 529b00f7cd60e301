//! The taxonomies of `site.toml`.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use super::{entries, unknown};
use crate::address;
use crate::diagnostics::Code;
use crate::format::{front_matter, site_toml as known};
use crate::names::compose;
use crate::site::Taxonomy;
use crate::taxonomy::{self, Kind, NoFinder, Problem};
use crate::values::{Entry, Fields};

/// A taxonomy's number has to fit into [`TaxonomyId`](crate::site::TaxonomyId).
const MAX: usize = u16::MAX as usize;

/// A group: its name and its members.
type Group = (String, Vec<String>);

/// The taxonomies, in the file's order.
pub(super) fn read(fields: &mut Fields) -> Vec<Taxonomy> {
    let mut taxonomies: Vec<Taxonomy> = Vec::new();
    let listed = fields.take(&known::TAXONOMIES);
    for entry in entries(fields, listed) {
        let (name, key_span) = (entry.key.clone(), entry.key_span.clone());
        if taxonomies.len() == MAX {
            let message = format!("there are more than {MAX} taxonomies");
            fields.add(Code::BadSetting, &key_span, message, "take some out");
            break;
        }
        let table = format!("[taxonomies.{name}]");
        let (field, kind, groups, order) = unknown::named_table(fields, entry, table, |inside| {
            let field = inside.text(&known::TAXONOMY_FIELD);
            let kind = read_kind(inside);
            let groups = read_groups(inside, &*kind);
            let order = read_order(inside, &*kind, &groups);
            (field, Arc::from(kind), groups, order)
        });
        let field = field.unwrap_or_else(|| (name.clone(), key_span.clone()));
        check_name(fields, &name, &key_span);
        check_field(fields, &field, &taxonomies);
        taxonomies.push(Taxonomy { name, field: compose(field.0), kind, groups, order });
    }
    taxonomies
}

fn check_name(fields: &mut Fields, name: &str, span: &Range<usize>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.chars().all(plain) || is_taken(name) {
        let message = format!("a taxonomy cannot be named `{name}`");
        let hint = "use lower-case ASCII letters, digits and hyphens, and no name that the site uses itself";
        fields.add(Code::BadSetting, span, message, hint);
    }
}

fn check_field(fields: &mut Fields, (field, span): &(String, Range<usize>), before: &[Taxonomy]) {
    let taken = before.iter().any(|other| other.field == *field);
    let is_own = front_matter::OWN.iter().any(|own| own.name == field);
    if taken || is_own {
        let message = format!("the field `{field}` already means something else");
        let hint = "give the taxonomy a field of its own: field = \"…\"";
        fields.add(Code::BadSetting, span, message, hint);
    }
}

/// The kind, with the terms that the site adds to those that it knows.
fn read_kind(fields: &mut Fields) -> Box<dyn Kind> {
    let before = fields.errors();
    let name = fields.text(&known::TAXONOMY_KIND);
    let kind = name.map_or_else(
        || Ok(taxonomy::free()),
        |(name, span)| {
            taxonomy::named(&name)
                .map_err(|refusal| fields.refuse(Code::BadSetting, &span, refusal))
        },
    );
    let extra = fields.take(&known::TAXONOMY_EXTRA);
    let Ok(mut kind) = kind else { return taxonomy::free() };
    // What may be added to a kind that is none cannot be said.
    if let Some(entry) = extra.filter(|_| fields.errors() == before) {
        extend(fields, &mut *kind, entry);
    }
    kind
}

fn extend(fields: &mut Fields, kind: &mut dyn Kind, extra: Entry) {
    let Some(terms) = kind.extra() else {
        let message = "free terms need not be named beforehand".to_owned();
        let hint = "take `extra` out; for countries, write kind = \"country\" above it";
        fields.add(Code::BadSetting, &extra.key_span, message, hint);
        return;
    };
    for (word, span) in fields.as_texts(extra.node).unwrap_or_default() {
        if let Err(refusal) = terms.add(&word) {
            fields.refuse(Code::BadSetting, &span, refusal);
        }
    }
}

fn read_groups(fields: &mut Fields, kind: &dyn Kind) -> Vec<Group> {
    let mut groups = Vec::new();
    let listed = fields.take(&known::TAXONOMY_GROUPS);
    for Entry { key: name, key_span, node } in entries(fields, listed) {
        if let Some(thing) = kind.taken_for(&name) {
            let message = format!("the group `{name}` has the name of a {thing}");
            fields.add(Code::BadSetting, &key_span, message, "give the group another name");
        }
        let mut members = Vec::new();
        for (word, span) in fields.as_texts(node).unwrap_or_default() {
            match kind.read(&word, &NoFinder) {
                Ok(term) => members.push(term),
                Err(Problem { code, refusal }) => fields.refuse(code, &span, refusal),
            }
        }
        groups.push((name, members));
    }
    groups
}

/// The terms that come first; each stands there once. That no bulletin has one is no error: it may
/// come.
fn read_order(fields: &mut Fields, kind: &dyn Kind, groups: &[Group]) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    for (word, span) in fields.texts(&known::TAXONOMY_ORDER).unwrap_or_default() {
        let is_group = groups.iter().any(|(name, _)| *name == word);
        let term = if is_group { Ok(word.clone()) } else { kind.read(&word, &NoFinder) };
        match term {
            Ok(term) if !seen.insert(taxonomy::address(&term)) => {
                let message = format!("`{word}` stands here twice");
                fields.add(Code::BadSetting, &span, message, "take one of them out");
            }
            Ok(term) => order.push(term),
            Err(Problem { code, refusal }) => fields.refuse(code, &span, refusal),
        }
    }
    order
}

/// Whether `name` belongs to something other than a taxonomy in addresses.
fn is_taken(name: &str) -> bool {
    address::IN_EDITION.iter().chain(&address::IN_QUERY).any(|taken| *taken == name)
}
