//! Whether a build may write into a folder, and whether it does so alone.

use std::path::{Path, PathBuf};

use super::summary::WriteOptions;
use crate::cache;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk::lock::{Lock, NoLock};
use crate::disk::resolved;
use crate::inputs::FOLDERS;

/// The folder of Git in a site.
const GIT: &str = ".git";

/// An output folder into which nobody else writes while this lives.
pub(crate) struct Claim<'a> {
    output: &'a Path,
    _lock: Lock,
}

impl<'a> Claim<'a> {
    /// The folder that `options` name, for the site in the folder `site`. `None` where it cannot be
    /// used.
    pub(crate) fn new(
        site: &Path,
        options: &'a WriteOptions,
        findings: &mut Diagnostics,
    ) -> Option<Self> {
        let output = options.output.as_path();
        if let Some(message) = refusal(site, output) {
            return refuse(output, message, findings);
        }
        match Lock::take(output, options.wait) {
            Ok(lock) => Some(Claim { output, _lock: lock }),
            Err(NoLock::Taken) => {
                let message = "another build is writing into this folder";
                let hint = "run it again when that has ended, or let it wait: --wait 60 waits for up \
                            to 60 seconds";
                findings.add(Code::LockedOutput, place(output), message, hint);
                None
            }
            Err(NoLock::Failed(error)) => {
                findings.unwritable(output.to_string_lossy(), &error);
                None
            }
        }
    }

    /// `None` where the output has to do with one of the `folders` that links in the site lead to:
    /// what is built would be part of the site, or the other way round.
    pub(crate) fn admits(&self, folders: &[PathBuf], findings: &mut Diagnostics) -> Option<()> {
        let output = resolved(self.output);
        let related = |folder: &&PathBuf| relation(&output, folder).is_some();
        match folders.iter().find(related) {
            None => Some(()),
            Some(folder) => {
                let how = relation(&output, folder).unwrap_or_default();
                let folder = folder.display();
                let message = format!(
                    "the output folder {how} `{folder}`, which a link in the site leads to"
                );
                refuse(self.output, message, findings)
            }
        }
    }
}

fn place(output: &Path) -> Place {
    Place::file(output.to_string_lossy())
}

fn refuse<T>(output: &Path, message: String, findings: &mut Diagnostics) -> Option<T> {
    let hint = "what is built must not lie among what it is built from: name a folder of its own with \
                --output, such as public";
    findings.add(Code::RefusedOutput, place(output), message, hint);
    None
}

/// Why the folder `output` is none for what is built from the site in the folder `site`.
fn refusal(site: &Path, output: &Path) -> Option<String> {
    let (root, output) = (resolved(site), resolved(output));
    if lies_in(&root, &output) {
        let how = if lies_in(&output, &root) { "is" } else { "holds" };
        return Some(format!("the output folder {how} the folder of the site itself"));
    }
    let caches = cache::folder(&root);
    let own = FOLDERS.iter().copied().chain([GIT]).map(|name| root.join(name)).chain([caches]);
    own.into_iter().find_map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let how = relation(&output, &resolved(&folder))?;
        Some(format!("the output folder {how} the site's folder `{name}`"))
    })
}

/// How `output` has to do with `folder`, as a verb: both without links.
fn relation(output: &Path, folder: &Path) -> Option<&'static str> {
    match (lies_in(output, folder), lies_in(folder, output)) {
        (true, true) => Some("is"),
        (true, false) => Some("lies in"),
        (false, true) => Some("holds"),
        (false, false) => None,
    }
}

/// Whether `inner` is `outer` or lies in it. A folder may have two paths without any link, where it
/// is mounted twice.
fn lies_in(inner: &Path, outer: &Path) -> bool {
    let id = number(outer);
    inner.starts_with(outer) || id.is_some() && inner.ancestors().any(|folder| number(folder) == id)
}

/// What the file system knows the folder by, if it is there.
#[cfg(unix)]
fn number(folder: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;

    let metadata = std::fs::metadata(folder).ok()?;
    Some((metadata.dev(), metadata.ino()))
}

/// Other systems do not tell.
#[cfg(not(unix))]
fn number(_folder: &Path) -> Option<()> {
    None
}
