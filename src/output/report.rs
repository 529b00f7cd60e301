//! What is said where an output is not as the site asks for.

use std::io;
use std::path::Path;

use super::publish::Failure;
use super::stage::Torn;
use crate::diagnostics::{Code, Diagnostics, Place, Severity, phrase};

/// How many files are named: what a person reads.
const NAMED: usize = 20;

fn place(path: &Path) -> Place {
    Place::file(path.to_string_lossy())
}

/// Says why the folder `output` is none for what is built.
pub(super) fn refused(output: &Path, message: String, findings: &mut Diagnostics) {
    let hint = "what is built must not lie among what it is built from: name a folder of its own with \
                --output, such as public";
    findings.add(Code::RefusedOutput, place(output), message, hint);
}

/// Says that another build has the folder `output`.
pub(super) fn locked(output: &Path, findings: &mut Diagnostics) {
    let message = "another build is writing into this folder";
    let hint =
        "run it again when that has ended, or let it wait: --wait 60 waits for up to 60 seconds";
    findings.add(Code::LockedOutput, place(output), message, hint);
}

/// Says that the file or folder `path` cannot be written.
pub(super) fn unwritable(path: &Path, error: &io::Error, findings: &mut Diagnostics) {
    findings.unwritable(path.to_string_lossy(), error);
}

/// Says why nothing, or not all, was brought into the folder `output`.
pub(super) fn failed(output: &Path, failure: &Failure, findings: &mut Diagnostics) {
    match failure {
        Failure::Before(error) => unwritable(output, error, findings),
        Failure::Foreign(files) => foreign(output, files, findings),
        Failure::Mixed(torn) => mixed(output, torn, findings),
    }
}

fn foreign(output: &Path, files: &[String], findings: &mut Diagnostics) {
    let message = format!(
        "files that Dateline has not built stand where the site's are to go: {}",
        names(files)
    );
    let hint =
        "move them away if you need them, else remove them; or name another folder with --output";
    findings.add(Code::RefusedOutput, place(output), message, hint);
}

fn mixed(output: &Path, Torn { moved, error }: &Torn, findings: &mut Diagnostics) {
    let names = match moved.len() {
        0 => "none yet, but old ones may be gone".to_owned(),
        _ => names(moved),
    };
    let message = format!("the output is part old and part new: {}", phrase(&error.to_string()));
    let hint = format!(
        "do not publish it; build again when the disk can be written to, which mends it. New are: {names}"
    );
    findings.add(Code::MixedOutput, place(output), message, hint);
}

/// Says that the output is whole, but that the next build will not find so in `caches`.
pub(super) fn unnoted(caches: &Path, error: &io::Error, findings: &mut Diagnostics) {
    let message = format!(
        "the output is complete, but what was built cannot be noted: {}",
        phrase(&error.to_string())
    );
    let hint = "see to it that this is a folder into which you may write: the next build takes longer \
                without it";
    findings.add(Code::CannotWrite, place(caches), message, hint).severity = Severity::Warning;
}

/// The names of `files` for a message.
fn names(files: &[String]) -> String {
    let names = files.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    match files.len() {
        0..=NAMED => names,
        many => format!("{names} and {} more", many - NAMED),
    }
}
