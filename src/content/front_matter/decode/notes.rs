//! What was corrected, and that it was taken back.

use super::{FIELDS, dates::moment, hints, plain, wrong};
use crate::content::front_matter::{Correction, Withdrawn};
use crate::diagnostics::Code;
use crate::format::front_matter as known;
use crate::site::Site;
use crate::values::{Fields, Node, Value};

pub(super) fn corrections(site: &Site, fields: &mut Fields) -> Vec<Correction> {
    const HINT: &str = "write both: `- date: 2025-08-14` and below it, indented, `note: …`";
    let mut list = Vec::new();
    let nodes = match fields.take(&known::CORRECTIONS).map(|entry| entry.node) {
        Some(Node { value: Value::List(nodes), .. }) => nodes,
        Some(node) => {
            wrong(fields, &node, "a list", hints::corrections(&node));
            Vec::new()
        }
        None => Vec::new(),
    };
    for (item, node) in nodes.into_iter().enumerate() {
        let mut inside = fields.inside(node);
        let date =
            inside.needed(&known::CORRECTION_DATE, "the correction's date", Code::BadValue, HINT);
        let date =
            date.and_then(|entry| moment(site, &mut inside, &known::CORRECTION_DATE, entry.node));
        let note = inside.needed_text(
            &known::CORRECTION_NOTE,
            "the correction's note",
            Code::BadValue,
            HINT,
        );
        inside.finish();
        if let (Some(date), Some((note, _))) = (date, note) {
            list.push(Correction { date, note, item });
        }
    }
    list
}

/// Its date and note may be the original's, which is not known here.
pub(super) fn withdrawn(site: &Site, fields: &mut Fields) -> Option<Withdrawn> {
    if let Some(span) = fields.empty(&known::WITHDRAWN) {
        // Who begins to take something back must not be left to think that it is done.
        let message = "`withdrawn` is empty, and so nothing is taken back".to_owned();
        let hint = hints::withdrawn(&Node::unplaced(Value::Null));
        fields.add(Code::BadValue, &span, message, hint);
    }
    let entry = fields.take(&known::WITHDRAWN)?;
    if !matches!(entry.node.value, Value::Map(_)) {
        wrong(fields, &entry.node, FIELDS.group, hints::withdrawn(&entry.node));
        return None;
    }
    let mut inside = fields.inside(entry.node);
    let written = inside.take(&known::WITHDRAWN_DATE);
    let is_written = written.is_some();
    let date =
        written.and_then(|entry| moment(site, &mut inside, &known::WITHDRAWN_DATE, entry.node));
    let note = plain(&mut inside, &known::WITHDRAWN_NOTE);
    inside.finish();
    // Of a date that was refused it is not said again that it is missing.
    (date.is_some() || !is_written).then_some(Withdrawn { date, note })
}
