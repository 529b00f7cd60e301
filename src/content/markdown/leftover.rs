//! What is left of a text that readers would not see as it was meant.
//!
//! The scan finds it, so that a build which reads nothing again still knows it; `check::leftovers`
//! says it, as grave as the site has it for a text of that age.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diagnostics::Code;

/// Something in a text that was not understood, or was taken out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Leftover {
    /// What it is.
    pub(crate) kind: LeftoverKind,
    /// Its bytes in the file.
    pub(crate) span: Range<usize>,
    /// What a message shows of it: not more than a line.
    pub(crate) shown: String,
}

/// What was not understood, or taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LeftoverKind {
    /// An element of raw HTML that is taken out.
    Element,
    /// Attributes that are taken out of an element that stays.
    Attributes,
    /// An address in raw HTML that is not safe.
    Address,
    /// Raw HTML that swallows words.
    Lost,
    /// The number of a character that no page may have.
    Reference,
    /// A character that turns what follows, and is never ended.
    Turned,
}

impl LeftoverKind {
    /// The code of its finding.
    pub(crate) fn code(self) -> Code {
        match self {
            LeftoverKind::Element | LeftoverKind::Attributes => Code::RemovedHtml,
            LeftoverKind::Address => Code::UnsafeAddress,
            LeftoverKind::Lost => Code::LostText,
            LeftoverKind::Reference => Code::BadCharacter,
            LeftoverKind::Turned => Code::HiddenCharacter,
        }
    }
}
