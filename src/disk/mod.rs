//! The disk, as everything else sees it: [`read`] and [`read_text`] take regular files alone.

mod read;

pub(crate) use read::{NO_FILE, read, read_text};
