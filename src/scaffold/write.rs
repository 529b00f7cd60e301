//! Writes new files, and those that are made from the site.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::NewFile;
use crate::diagnostics::Refusal;
use crate::walk::Bounds;

/// Which files were written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The files that were written, by their paths from the site's root.
    pub new: Vec<String>,
    /// The files that were there already, and are as they were.
    pub kept: Vec<String>,
}

impl Written {
    /// Adds what was written after it.
    pub fn append(&mut self, other: Written) {
        self.new.extend(other.new);
        self.kept.extend(other.kept);
    }
}

/// Writes `files` below `root`, in their order. A file that is there already stays as it is, unless
/// it is made from the site. Nothing is written where a link leads out of the site.
pub fn write(root: &Path, files: &[NewFile]) -> Result<Written, Refusal> {
    let mut written = Written::default();
    let bounds = Bounds::of_site(root);
    for NewFile { path, text, is_made } in files {
        bounds.check(Path::new(path)).map_err(|obstacle| obstacle.unwritable(path))?;
        let list = match write_one(&root.join(path), text, *is_made) {
            Ok(()) => &mut written.new,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => &mut written.kept,
            Err(error) => {
                let Refusal { message, hint } = Refusal::unwritable(&error);
                return Err(Refusal::new(format!("{path} {message}"), hint));
            }
        };
        list.push(path.clone());
    }
    Ok(written)
}

fn write_one(path: &Path, text: &str, may_replace: bool) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
        fs::create_dir_all(folder)
            // A file in the place of the folder is not the file that is to be written.
            .map_err(|error| std::io::Error::new(ErrorKind::NotADirectory, error))?;
    }
    let file = if may_replace { fs::File::create(path) } else { fs::File::create_new(path) };
    file?.write_all(text.as_bytes())
}
