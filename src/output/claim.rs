//! Whether a build may write into a folder, and whether it does so alone.

use std::path::Path;

use super::summary::WriteOptions;
use crate::cache;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk::lock::{Lock, NoLock};
use crate::disk::resolved;
use crate::inputs::FOLDERS;

/// The folder of Git in a site.
const GIT: &str = ".git";

/// An output folder into which nobody else writes while this lives.
pub(crate) struct Claim {
    _lock: Lock,
}

impl Claim {
    /// The folder that `options` name, for the site in the folder `site`. `None` where it cannot be
    /// used.
    pub(crate) fn new(
        site: &Path,
        options: &WriteOptions,
        findings: &mut Diagnostics,
    ) -> Option<Self> {
        let place = || Place::file(options.output.to_string_lossy());
        if let Some(message) = refusal(site, &options.output) {
            let hint = "what is built must not lie among what it is built from: name a folder of its \
                        own with --output, such as public";
            findings.add(Code::RefusedOutput, place(), message, hint);
            return None;
        }
        match Lock::take(&options.output, options.wait) {
            Ok(lock) => Some(Claim { _lock: lock }),
            Err(NoLock::Taken) => {
                let message = "another build is writing into this folder";
                let hint = "run it again when that has ended, or let it wait: --wait 60 waits for up \
                            to 60 seconds";
                findings.add(Code::LockedOutput, place(), message, hint);
                None
            }
            Err(NoLock::Failed(error)) => {
                findings.unwritable(options.output.to_string_lossy(), &error);
                None
            }
        }
    }
}

/// Why the folder `output` is none for what is built from the site in the folder `site`.
fn refusal(site: &Path, output: &Path) -> Option<String> {
    let (root, output) = (resolved(site), resolved(output));
    if root.starts_with(&output) {
        let how = if root == output { "is" } else { "holds" };
        return Some(format!("the output folder {how} the folder of the site itself"));
    }
    let caches = cache::folder(&root);
    let own = FOLDERS.iter().copied().chain([GIT]).map(|name| root.join(name)).chain([caches]);
    own.into_iter().find_map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = resolved(&folder);
        let how = match (output == folder, folder.starts_with(&output)) {
            (true, _) => "is",
            (_, true) => "holds",
            _ if output.starts_with(&folder) => "lies in",
            _ => return None,
        };
        Some(format!("the output folder {how} the site's folder `{name}`"))
    })
}
