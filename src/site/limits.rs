//! The limits of a site: what `[limits]` says, else what no honest archive meets.

use crate::diagnostics::Refusal;
use crate::format::limits::Limit;
use crate::values::Scalar;

/// The limits, in the order of [`Limit::ALL`] and in their keys' units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Limits(pub(super) Vec<i64>);

impl Default for Limits {
    fn default() -> Self {
        Limits(Limit::ALL.iter().map(|limit| default(*limit)).collect())
    }
}

/// The limit of a site that says nothing of it.
fn default(limit: Limit) -> i64 {
    match limit.key().default {
        Some(Scalar::Number(number)) => number,
        _ => i64::MAX,
    }
}

impl Limits {
    fn in_units(&self, limit: Limit) -> i64 {
        self.0.get(limit as usize).copied().unwrap_or_else(|| default(limit))
    }

    /// The limit in bytes, or what else is counted.
    pub(crate) fn of(&self, limit: Limit) -> u64 {
        (self.in_units(limit) as u64).saturating_mul(limit.unit())
    }

    /// Whether `size` is more than may be.
    pub(crate) fn forbid(&self, limit: Limit, size: u64) -> bool {
        size > self.of(limit)
    }

    /// Why something is refused: `what` there is more of, or what has more, than the limit in
    /// `units` allows. `advice` is what to do about it.
    pub(crate) fn refusal(&self, limit: Limit, what: &str, units: &str, advice: &str) -> Refusal {
        let (number, key) = (self.in_units(limit), limit.key().name);
        let message = format!("{what} more than {number} {units}");
        let hint = format!("{advice}; where it must be so, raise `{key}` in [limits] of site.toml");
        Refusal::new(message, hint)
    }
}
