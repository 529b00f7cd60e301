//! A link to a file of the site with a query, such as `photo.jpg?v=2`, which systems put there so that
//! browsers load a file again. A file here has no query: each has an address by what is in it.

use super::Written;
use super::meant::is_page;
use crate::archive::Archive;
use crate::content::markdown::Target;
use crate::media::file_of;
use crate::names::composed;
use crate::paths::decoded;

/// What to write in the place of `target` in the file `from`, if it has a query, and without that may
/// name a file.
pub(super) fn hint(
    archive: &Archive,
    from: &str,
    target: &str,
    written: Written,
) -> Option<String> {
    let (address, fragment) = target.split_at(target.find('#').unwrap_or(target.len()));
    let (path, query) = address.split_at(address.find('?')?);
    let file = file_of(from, path)?;
    let mended = format!("take `{query}` away: `{}`", written.path(format!("{path}{fragment}")));
    if is_there(archive, &file) {
        return Some(mended);
    }
    let is_of_top = matches!(Target::of(path), Target::Root(..)) && !is_page(path);
    is_of_top.then(|| format!("{mended}, and put the file at content/static{}", decoded(path)))
}

/// Whether the site has the file `path`.
fn is_there(archive: &Archive, path: &str) -> bool {
    let media = &archive.media;
    media.address(path).is_some()
        || media.copied_to(path).is_some()
        || media.unused.iter().any(|unused| *composed(unused) == *path)
}
