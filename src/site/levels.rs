//! How grave the kinds of findings are on a site: `[check]` in site.toml.

use crate::diagnostics::{Code, Severity};
use crate::format::site_toml as known;

/// How grave the kinds of findings are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Levels(Vec<(Code, Option<Severity>)>);

impl Levels {
    /// How grave a finding of the kind `code` is; none where it is not looked for.
    pub(crate) fn of(&self, code: Code) -> Option<Severity> {
        let set = self.0.iter().find(|(known, _)| *known == code);
        set.map_or(Some(code.severity()), |(_, level)| *level)
    }

    /// Sets the level of the kind `code` by its word in site.toml; false where there is no such
    /// word.
    pub(super) fn set(&mut self, code: Code, word: &str) -> bool {
        let level = match word {
            known::ERROR => Some(Severity::Error),
            known::WARNING => Some(Severity::Warning),
            known::OFF => None,
            _ => return false,
        };
        self.0.push((code, level));
        true
    }

    /// The kinds whose level can be set, each with its level.
    pub(super) fn all(&self) -> impl Iterator<Item = (Code, Option<Severity>)> {
        let codes = known::CHECK_KEYS.iter().filter_map(|key| Code::named(key.name));
        codes.map(|code| (code, self.of(code)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_a_code() {
        for key in known::CHECK_KEYS {
            assert!(Code::named(key.name).is_some(), "{}", key.name);
        }
    }
}
