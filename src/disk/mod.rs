//! The disk, as everything else sees it: [`read()`] and [`read_text`] take regular files alone, a
//! [`lock`] keeps others off a folder, and what changes files goes through [`mod@write`], which tests can
//! let fail at any step.

pub(crate) mod lock;
mod read;
mod resolve;
pub(crate) mod sync;
pub(crate) mod write;

pub(crate) use read::{NO_FILE, read, read_start, read_text};
pub(crate) use resolve::resolved;
