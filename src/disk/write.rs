//! What changes files while a site is built. Each step of it can be made to fail by a test, as if the disk were full
//! or the program killed: see `tests/faults.rs`.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// What happens at a step that a test has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It fails, and those after it do not: a disk that is full, a folder that is locked.
    Error,
    /// It fails, and so do all after it, which change nothing more: what a program leaves that was
    /// killed.
    Kill,
}

/// Whether a test wants to be asked: all that a program in use looks at.
static ARMED: AtomicBool = AtomicBool::new(false);
static TEST: Mutex<Test> = Mutex::new(Test { steps: 0, chosen: u64::MAX, fault: Fault::Error });

struct Test {
    /// The steps that were counted.
    steps: u64,
    /// The number of the step that is to fail.
    chosen: u64,
    fault: Fault,
}

/// Whether a step is to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is done.
    Done,
    /// It fails in its midst.
    Torn,
    /// It comes after the program was killed.
    Never,
}

/// Counts the steps from now on, and lets the one with the number `chosen`, from 0 on, fail. For
/// tests: all threads of the process count together.
pub fn arm(chosen: u64, fault: Fault) {
    *TEST.lock().unwrap_or_else(PoisonError::into_inner) = Test { steps: 0, chosen, fault };
    ARMED.store(true, Ordering::SeqCst);
}

/// Lets no step fail any more; gives how many there were.
pub fn disarm() -> u64 {
    ARMED.store(false, Ordering::SeqCst);
    TEST.lock().unwrap_or_else(PoisonError::into_inner).steps
}

fn fate() -> Fate {
    if !ARMED.load(Ordering::Relaxed) {
        return Fate::Done;
    }
    let mut test = TEST.lock().unwrap_or_else(PoisonError::into_inner);
    let number = test.steps;
    test.steps += 1;
    match test.fault {
        _ if number == test.chosen => Fate::Torn,
        Fault::Kill if number > test.chosen => Fate::Never,
        Fault::Error | Fault::Kill => Fate::Done,
    }
}

/// A step: an error where a test wants one.
pub(super) fn step() -> io::Result<()> {
    match fate() {
        Fate::Done => Ok(()),
        Fate::Torn | Fate::Never => Err(refused()),
    }
}

fn refused() -> io::Error {
    io::Error::other("a test lets this fail")
}

/// Makes the folder `path`, and those above it.
pub(crate) fn create_folders(path: &Path) -> io::Result<()> {
    step()?;
    fs::create_dir_all(path)
}

/// Makes the file `path`, or empties it.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    step()?;
    File::create(path)
}

/// Writes `bytes` to the end of `file`.
pub(crate) fn append(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    match fate() {
        Fate::Done => file.write_all(bytes),
        // A disk takes some of it before it is full.
        Fate::Torn => file.write_all(&bytes[..bytes.len() / 2]).and(Err(refused())),
        Fate::Never => Err(refused()),
    }
}

/// Writes `bytes` to the file `path`, at `temporary` first: whoever reads it finds these or the old
/// ones, and nothing in between. The folder is made if it is missing.
pub(crate) fn replace(path: &Path, temporary: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
        create_folders(folder)?;
    }
    let written = create(temporary).and_then(|mut file| append(&mut file, bytes));
    let moved = written.and_then(|()| rename(temporary, path));
    moved.inspect_err(|_| {
        // What failed is told; that a leftover stays too need not be.
        let _ = remove_file(temporary);
    })
}

/// Moves the file or folder `from` to `to`, in the place of a file that is there.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step()?;
    fs::rename(from, to)
}

/// Removes the file `path`.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_file(path)
}

/// Removes the folder `path`, which must be empty.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_dir(path)
}

/// Removes the folder `path` with all that is in it.
pub(crate) fn remove_folders(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_dir_all(path)
}
