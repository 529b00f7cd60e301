//! Whether a build may write into a folder, and whether it does so alone.

use std::path::{Path, PathBuf};

use super::report;
use super::summary::WriteOptions;
use crate::cache;
use crate::diagnostics::Diagnostics;
use crate::disk::lock::{Lock, NoLock};
use crate::disk::{read_text, resolved};
use crate::inputs::FOLDERS;

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
            report::refused(output, message, findings);
            return None;
        }
        match Lock::take(output, options.wait) {
            Ok(lock) => return Some(Claim { output, _lock: lock }),
            Err(NoLock::Taken) => report::locked(output, findings),
            Err(NoLock::Failed(error)) => report::unwritable(output, &error, findings),
        }
        None
    }

    /// `None` where the output has to do with one of the `folders` that links in the site lead to:
    /// what is built would be part of the site, or the other way round.
    pub(crate) fn admits(&self, folders: &[PathBuf], findings: &mut Diagnostics) -> Option<()> {
        let output = resolved(self.output);
        let message = folders.iter().find_map(|folder| {
            let (how, folder) = (relation(&output, folder)?, folder.display());
            Some(format!("the output folder {how} `{folder}`, which a link in the site leads to"))
        });
        let Some(message) = message else { return Some(()) };
        report::refused(self.output, message, findings);
        None
    }
}

/// Why the folder `output` is none for what is built from the site in the folder `site`.
fn refusal(site: &Path, output: &Path) -> Option<String> {
    let (root, output) = (resolved(site), resolved(output));
    if lies_in(&root, &output) {
        let how = if lies_in(&output, &root) { "is" } else { "holds" };
        return Some(format!("the output folder {how} the folder of the site itself"));
    }
    let own = FOLDERS.iter().map(|name| root.join(name));
    own.chain([git(&root), cache::folder(&root)]).find_map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let how = relation(&output, &resolved(&folder))?;
        Some(format!("the output folder {how} the site's folder `{name}`"))
    })
}

/// Git's folder of the site in the folder `root`: it may lie elsewhere, where a file tells
/// (<https://git-scm.com/docs/gitrepository-layout>).
fn git(root: &Path) -> PathBuf {
    let own = root.join(".git");
    let told = read_text(&own).ok();
    let elsewhere = told.as_deref().and_then(|text| text.trim_end().strip_prefix("gitdir: "));
    elsewhere.map(|path| root.join(path)).unwrap_or(own)
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
