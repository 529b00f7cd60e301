//! How grave the kinds of findings are on a site: `[check]` in site.toml.

use jiff::civil::Date;

use crate::diagnostics::{Code, Severity};
use crate::format::site_toml as known;
use crate::values::{Field, Shape};

/// How grave the kinds of findings are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Levels {
    set: Vec<(Code, Option<Severity>)>,
    /// From this day on no level is lower than it is by itself.
    pub(super) before: Option<Date>,
}

impl Levels {
    /// How grave a finding of the kind `code` is in a text that is dated `day`, if it is dated; none
    /// where it is not looked for.
    pub(crate) fn of(&self, code: Code, day: Option<Date>) -> Option<Severity> {
        let own = Some(code.severity());
        let is_old = self.before.is_none_or(|before| day.is_none_or(|day| day < before));
        let set =
            self.set.iter().find(|(known, _)| *known == code).map_or(own, |(_, level)| *level);
        if is_old || gravity(set) > gravity(own) { set } else { own }
    }

    /// The lowest level of the kind `code` in any text.
    pub(crate) fn lowest(&self, code: Code) -> Option<Severity> {
        self.of(code, None)
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
        self.set.push((code, level));
        true
    }

    /// The kinds whose level can be set, each with the lowest.
    pub(super) fn all(&self) -> impl Iterator<Item = (Code, Option<Severity>)> {
        let codes = keys().filter_map(|key| Code::named(key.name));
        codes.map(|code| (code, self.lowest(code)))
    }
}

/// Whether the level of the kind `code` can be set.
pub(crate) fn has_level(code: Code) -> bool {
    keys().any(|key| key.name == code.name())
}

/// The keys of `[check]` that are codes.
pub(super) fn keys() -> impl Iterator<Item = &'static Field<'static>> {
    known::CHECK_KEYS.iter().filter(|key| matches!(key.shape, Shape::Word(_)))
}

fn gravity(level: Option<Severity>) -> u8 {
    match level {
        None => 0,
        Some(Severity::Warning) => 1,
        Some(Severity::Error) => 2,
        Some(Severity::Fault) => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Scalar;

    #[test]
    fn every_key_is_a_code_with_its_own_level() {
        for key in keys() {
            let severity = Code::named(key.name).map(Code::severity);
            let default = severity.map(|severity| Scalar::Text(severity.name()));
            assert!(default.is_some() && key.default == default, "{}", key.name);
        }
    }

    #[test]
    fn lower_levels_are_for_what_is_old() {
        let mut levels = Levels { before: "2024-01-01".parse().ok(), ..Levels::default() };
        assert!(levels.set(Code::DeadLink, "warning") && levels.set(Code::RemovedHtml, "error"));
        let of = |code, day: Option<&str>| levels.of(code, day.and_then(|day| day.parse().ok()));
        let (error, warning) = (Some(Severity::Error), Some(Severity::Warning));
        assert_eq!(of(Code::DeadLink, Some("2023-12-31")), warning);
        assert_eq!(of(Code::DeadLink, Some("2024-01-01")), error);
        assert_eq!(of(Code::DeadLink, None), warning);
        assert_eq!(of(Code::RemovedHtml, Some("2024-01-01")), error);
    }
}
