//! The tables of `docs/themes.md` against the types of `src/outputs`.

use std::collections::BTreeSet;

use dateline::inside::Part;
use dateline::inside::{MESSAGES, templates};

use crate::page;
use crate::tables::{quoted, rows};
use crate::types::{DESCRIBED, fields, table, types};

#[test]
fn every_field_of_a_view_is_described() {
    let (types, page) = (types(), page("docs/themes.md"));
    let mut reached = BTreeSet::new();
    let mut wrong = Vec::new();
    for (heading, name) in DESCRIBED {
        let expected = fields(&types, name, "", &mut reached);
        let shown = table(&page.text, heading);
        for (path, field) in &expected {
            match shown.get(path) {
                None => wrong.push(format!("{heading}: {name}.{path} is missing")),
                Some(cell) if !cell.is_empty() && !field.fits(cell) => {
                    wrong.push(format!("{heading}: {path} is no `{cell}` but {field:?}"));
                }
                Some(_) => {}
            }
        }
        for path in shown.keys().filter(|path| !expected.contains_key(*path)) {
            // A row may say something of what the rows below it are in.
            let inside = [format!("{path}."), format!("{path}[].")];
            if !expected.keys().any(|other| inside.iter().any(|part| other.starts_with(part))) {
                wrong.push(format!("{heading}: {name} has no {path}"));
            }
        }
    }
    let unreached: Vec<_> = types.keys().filter(|name| !reached.contains(*name)).collect();
    assert!(unreached.is_empty(), "docs/themes.md says nothing of {unreached:?}");
    assert!(wrong.is_empty(), "docs/themes.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_template_and_message_is_described() {
    let page = page("docs/themes.md").text;
    let named = |head: &str| -> BTreeSet<String> {
        rows(&page, head).iter().flat_map(|row| quoted(row[0])).map(str::to_owned).collect()
    };
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(named("| template | page | fields |"), all(&templates()));
    let parts = Part::ALL.map(Part::template);
    assert_eq!(named("| part | renders | its subject | its HTML |"), all(&parts));
    assert_eq!(named("| message | variables |"), all(MESSAGES));
}
