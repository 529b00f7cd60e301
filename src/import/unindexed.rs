//! What a standing page had in the old site and has not here: its terms, its place and its source. They are
//! kept for themes, and are there when somebody gives the text a date.

use std::collections::BTreeMap;

use super::arrange::Placed;
use super::piece::{counted, push};
use super::report::{Notes, Topic};
use super::write::{entry, text_node};
use crate::content::Kind;
use crate::site::Site;
use crate::values::{Node, Value};

/// Keeps it under `extra`, and notes of how many texts.
pub(super) fn keep(site: &Site, placed: &mut [Placed], notes: &mut Notes) {
    let mut count = 0;
    let mut first: Option<(String, usize)> = None;
    let mut fields_of: BTreeMap<String, usize> = BTreeMap::new();
    for text in placed.iter_mut().filter(|text| text.piece.kind == Kind::Page) {
        let fields = &mut text.piece.fields;
        for (name, value) in [("place", fields.place.take()), ("source", fields.source.take())] {
            if let Some(value) = value {
                push(&mut fields.extra, entry(name, text_node(&value)));
            }
        }
        let mut has_terms = false;
        for (taxonomy, own) in site.taxonomies.iter().zip(&mut text.terms) {
            let own = std::mem::take(own);
            if own.is_empty() {
                continue;
            }
            let nodes: Vec<Node> = own.iter().map(|term| text_node(term)).collect();
            push(&mut fields.extra, entry(&taxonomy.field, Node::unplaced(Value::List(nodes))));
            *fields_of.entry(taxonomy.field.clone()).or_default() += 1;
            has_terms = true;
        }
        if has_terms {
            count += 1;
            first.get_or_insert_with(|| (text.piece.origin.clone(), text.piece.start));
        }
    }
    let Some((origin, line)) = first else { return };
    let fields: Vec<String> = fields_of.into_keys().map(|field| format!("`{field}`")).collect();
    let note = format!(
        "the terms ({}) of {} such as this one are kept under `extra`: only texts with a date, which become \
         bulletins, have terms",
        fields.join(", "),
        counted(count, "page"),
    );
    notes.add_all(Topic::Term, &origin, line, count, note);
}
