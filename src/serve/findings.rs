//! Diagnostics for the browser.

use std::path::Path;

use serde::Serialize;

use crate::diagnostics::{Diagnostics, MessageFormat};
use crate::theme;

/// What was found, in the form of `--message-format json`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Findings {
    list: Vec<serde_json::Value>,
}

impl Findings {
    /// The findings about the site in the folder `root`, the errors first.
    pub(super) fn new(diagnostics: &Diagnostics, root: &Path) -> Self {
        Self::of(&diagnostics.errors_first(), root)
    }

    /// The findings about the site in the folder `root`, in their order.
    pub(super) fn of(diagnostics: &Diagnostics, root: &Path) -> Self {
        let read = |path: &str| theme::source(root, path);
        let mut diagnostics = diagnostics.clone();
        diagnostics.advise(|path| theme::how_to_see(root, path));
        let lines = diagnostics.text(MessageFormat::Json, false, &read);
        Findings {
            list: lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect(),
        }
    }
}
