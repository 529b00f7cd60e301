//! Pictures that are not copied as they are.
//!
//! The plan has read the same files before. One that is another now was changed in between.

use super::RenderError;
use crate::images::{self, Key, Store};
use crate::plan::Smaller;
use crate::site::Site;

/// The cleaned drawing in the file `path`, which has `bytes`.
pub(super) fn drawing(path: &str, bytes: Vec<u8>) -> Result<Vec<u8>, RenderError> {
    let text = String::from_utf8(bytes).map_err(|_| changed(path))?;
    let drawing = images::clean(&text).map_err(|_| changed(path))?;
    Ok(drawing.text.into_bytes())
}

/// The smaller `version` of the picture in the file `path`, which has `bytes`. Mostly the plan has
/// left it in the cache.
pub(super) fn smaller(
    site: &Site,
    path: &str,
    version: &Smaller,
    bytes: &[u8],
) -> Result<Vec<u8>, RenderError> {
    let size = images::size(bytes).ok_or_else(|| changed(path))?;
    let versions = Store::new(&site.root, false).versions(&Key::of(bytes), bytes, size);
    let versions = versions.map_err(|_| changed(path))?.into_iter();
    let mut same = versions.filter(|other| other.digest == version.digest);
    same.next().map(|version| version.bytes).ok_or_else(|| changed(path))
}

fn changed(path: &str) -> RenderError {
    RenderError::Read(path.to_owned(), "it was changed during the build".to_owned())
}
