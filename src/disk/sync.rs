//! Brings files from the system's memory to the disk. A file that was moved but not brought there
//! is empty after a cut of power.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::write;

/// Up to how many files are brought to the disk one by one: beyond that it is faster to wait for
/// all that the file system has in memory, which may be much that is none of ours.
const FEW: usize = 32;

/// Brings `files`, which lie below `folder`, to the disk.
pub(crate) fn files(folder: &Path, files: Vec<PathBuf>) -> io::Result<()> {
    match files.len() {
        0 => Ok(()),
        1..=FEW => files.iter().try_for_each(|file| one(file)),
        _ => all(folder, &files),
    }
}

/// Brings to the disk which files are in the folders `changed`, which lie below `folder`.
pub(crate) fn folders(folder: &Path, changed: Vec<PathBuf>) -> io::Result<()> {
    // Elsewhere a folder cannot be opened as a file.
    if cfg!(unix) { files(folder, changed) } else { Ok(()) }
}

fn one(path: &Path) -> io::Result<()> {
    write::step()?;
    File::open(path)?.sync_all()
}

/// Brings all that the file system of `folder` has in memory to the disk.
#[cfg(target_os = "linux")]
fn all(folder: &Path, _files: &[PathBuf]) -> io::Result<()> {
    write::step()?;
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(target_os = "linux"))]
fn all(_folder: &Path, files: &[PathBuf]) -> io::Result<()> {
    files.iter().try_for_each(|file| one(file))
}
