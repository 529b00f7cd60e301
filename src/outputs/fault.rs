//! Why an output could not be made.

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::language::{Unsaid, WordingError};
use crate::theme::TemplateFault;

/// What making something gives.
pub(crate) type Made<T> = Result<T, RenderError>;

/// Why an output could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RenderError {
    /// A message failed.
    Wording(Unsaid),
    /// A template failed.
    Template(TemplateFault),
    /// A file could not be read: its path, and why.
    Read(String, String),
    /// A file could not be written: its path, and why.
    Write(String, String),
}

impl From<Unsaid> for RenderError {
    fn from(unsaid: Unsaid) -> Self {
        RenderError::Wording(unsaid)
    }
}

impl From<TemplateFault> for RenderError {
    fn from(fault: TemplateFault) -> Self {
        RenderError::Template(fault)
    }
}

impl RenderError {
    /// The file `path` is another one than the plan was made from.
    pub(crate) fn changed(path: &str) -> Self {
        RenderError::Read(path.to_owned(), "it was changed during the build".to_owned())
    }

    /// Adds the error, which kept the output at `address` from being made, to `diagnostics`.
    pub(crate) fn report(self, address: &str, diagnostics: &mut Diagnostics) {
        match self {
            RenderError::Template(fault) => fault.report(Some(address), diagnostics),
            RenderError::Read(path, reason) => diagnostics.unreadable(path, &reason),
            RenderError::Write(path, reason) => diagnostics.unwritable(path, &reason),
            RenderError::Wording(unsaid) => report_wording(unsaid, diagnostics),
        }
    }
}

fn report_wording(Unsaid { id, error }: Unsaid, diagnostics: &mut Diagnostics) {
    match error {
        // Missing messages are found before anything is rendered; see `check`.
        WordingError::Missing => {
            let message = format!("no language of the chain has the message `{id}`");
            let hint = format!("add a line `{id} = …` to a file in i18n");
            diagnostics.add(Code::MissingWording, Place::file("i18n"), message, hint);
        }
        WordingError::Broken { place, reason } => {
            let message = format!("the message `{id}` cannot be put together: {reason}");
            let hint = "check the names of variables and messages between { and }";
            diagnostics.add(Code::WordingFailed, place, message, hint);
        }
    }
}
