//! The limits of `site.toml`.

use super::unknown;
use crate::diagnostics::Code;
use crate::format::limits::Limit;
use crate::format::site_toml as known;
use crate::site::Limits;
use crate::values::{Fields, Scalar, Shape, Value};

/// The limits, with those that the site does not set.
pub(super) fn read(fields: &mut Fields) -> Limits {
    let mut limits = Limits::default();
    let Some(entry) = fields.take(&known::LIMITS) else { return limits };
    unknown::table(fields, entry, |inside| {
        for (limit, number) in Limit::ALL.iter().zip(&mut limits.0) {
            if let Some(own) = read_one(inside, *limit) {
                *number = own;
            }
        }
        limits
    })
}

fn read_one(fields: &mut Fields, limit: Limit) -> Option<i64> {
    let key = limit.key();
    let (Shape::Number(least, most), Some(Scalar::Number(usual))) = (key.shape, key.default) else {
        return None;
    };
    let entry = fields.take(&key)?;
    match entry.node.value {
        Value::Integer(number) if (least..=most).contains(&number) => return Some(number),
        Value::Integer(_) => {
            let message = format!("that is no limit that `{}` can have", key.name);
            let hint = format!("write a number from {least} to {most}; {usual} is usual");
            fields.add(Code::BadSetting, &entry.node.span, message, hint);
        }
        _ => fields.wrong(&entry.node, &format!("a number from {least} to {most}")),
    }
    None
}
