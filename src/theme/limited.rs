//! Where a template writes, up to a limit: a mistake in a theme would otherwise take all memory.

use std::io::{Error, Result, Write};

/// Takes so many bytes, and fails then.
pub(super) struct Limited<'o> {
    out: &'o mut Vec<u8>,
    left: usize,
    is_full: bool,
}

impl<'o> Limited<'o> {
    /// Writes up to `limit` bytes to `out`.
    pub(super) fn new(out: &'o mut Vec<u8>, limit: usize) -> Self {
        Limited { out, left: limit, is_full: false }
    }

    /// Whether there was more to be written.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }
}

impl Write for Limited<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        match self.left.checked_sub(bytes.len()) {
            Some(left) => self.left = left,
            None => {
                self.is_full = true;
                return Err(Error::other("the page is too large"));
            }
        }
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
