//! `[check]`: how grave kinds of findings are.

use super::Levels;
use crate::diagnostics::Code;
use crate::format::site_toml as known;
use crate::values::Fields;

pub(super) fn read(fields: &mut Fields) -> Levels {
    let mut levels = Levels::default();
    let Some(entry) = fields.take(&known::CHECK) else { return levels };
    let mut inside = fields.inside(entry.node);
    for key in known::CHECK_KEYS {
        let Some((word, span)) = inside.text(key) else { continue };
        if !Code::named(key.name).is_some_and(|code| levels.set(code, &word)) {
            let hint = "write \"error\", \"warning\" or \"off\"";
            inside.add(Code::BadSetting, &span, format!("unknown choice `{word}`"), hint);
        }
    }
    inside.finish();
    levels
}
