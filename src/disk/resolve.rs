//! Where a path leads, links and `..` resolved.

use std::path::{Component, Path, PathBuf};

/// The whole path that `path` leads to. What of it is not there yet is taken as it is written.
pub(crate) fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut whole = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            Component::CurDir => {}
            part => whole.push(part),
        }
        // A link is followed before `..` leads on from it.
        whole = whole.canonicalize().unwrap_or(whole);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_taken_as_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a path");
        assert_eq!(resolved(&root.join("a/./b/../c")), root.join("a/c"));
        std::fs::create_dir_all(root.join("deep/er")).expect("folders");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("deep/er", root.join("link")).expect("a link");
            assert_eq!(resolved(&root.join("link/new")), root.join("deep/er/new"));
            assert_eq!(resolved(&root.join("link/../new")), root.join("deep/new"));
        }
    }
}
