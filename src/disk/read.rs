//! Reads a file, if it is one.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// What is said of what is neither a file nor a folder.
pub(crate) const NO_FILE: &str = "it is a pipe, a device or the like, and no file";

/// The bytes of the regular file at `path`. A pipe, a device, a socket or a folder is refused in
/// words: to read one might take for ever, or never end.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    read_start(path, u64::MAX)
}

/// The first bytes of the regular file at `path`, at most as many as `most`.
pub(crate) fn read_start(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = open(path).map_err(|error| in_words(path, error))?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        let why = if metadata.is_dir() { "it is a folder, and no file" } else { NO_FILE };
        return Err(io::Error::new(ErrorKind::InvalidInput, why));
    }
    let length = metadata.len().min(most);
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text of the regular file at `path`, which must be in UTF-8.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    let text = String::from_utf8(read(path)?);
    text.map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not in UTF-8"))
}

/// Opens a file without waiting for who might write into it, and takes no terminal over.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    OpenOptions::new().read(true).custom_flags(flags.bits() as i32).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

/// Why `path` cannot be opened: a socket is not, and the system says so in odd words.
fn in_words(path: &Path, error: io::Error) -> io::Error {
    let is_special = |metadata: std::fs::Metadata| !metadata.is_file() && !metadata.is_dir();
    match std::fs::metadata(path).is_ok_and(is_special) {
        true => io::Error::new(ErrorKind::InvalidInput, NO_FILE),
        false => error,
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    #[test]
    fn only_files_are_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let said = |name: &str| read(&folder.path().join(name)).map_err(|error| error.to_string());
        std::fs::write(folder.path().join("file"), "text").expect("a file");
        assert_eq!(said("file"), Ok(b"text".to_vec()));
        let _socket = UnixListener::bind(folder.path().join("socket")).expect("a socket");
        let made = Command::new("mkfifo").arg(folder.path().join("pipe")).status();
        assert!(made.expect("mkfifo runs").success());
        for name in ["pipe", "socket", "/dev/zero", "/dev/tty"] {
            assert_eq!(said(name), Err(NO_FILE.to_owned()), "{name}");
        }
        assert_eq!(said("."), Err("it is a folder, and no file".to_owned()));
        assert!(said("none").is_err_and(|error| error.starts_with("No such file")));
    }
}
