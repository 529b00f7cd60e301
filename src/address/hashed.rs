//! Addresses that carry a hash of what stands there, so that a browser may keep it for ever.

use super::Address;

/// How many digits of a file's hash its name carries: 40 bits. Only two versions of one file must
/// differ, and names stay short.
pub(super) const HASH_DIGITS: usize = 10;

/// The address of a file of the theme, or of a script of the site's own.
pub(crate) fn asset(path: &str, bytes: &[u8]) -> Address {
    Address::new(format!("assets/{}", with_hash(path, bytes)))
}

/// The address of a file that makes the look the site's own: `path` is that below `content/static`.
/// It is none of the theme's.
pub(crate) fn own_asset(path: &str, bytes: &[u8]) -> Address {
    Address::new(format!("assets/site/{}", with_hash(path, bytes)))
}

/// The address of a file beside an article, of which `hash`, in hexadecimal, is the hash: `path` is
/// that below the bulletins.
pub(crate) fn media(path: &str, hash: &str) -> Address {
    Address::new(format!("assets/media/{}", with_digits(path, hash)))
}

/// The address of something that is made from the file at `address`: it ends with `ending` in the
/// place of the extension.
pub(crate) fn with_ending(address: &Address, ending: &str) -> Address {
    let address = address.as_str();
    let name = extension(address).map_or(address, |dot| &address[..dot]);
    Address::new(format!("{name}{ending}"))
}

/// The path with a part of the content's hash before its extension.
pub(super) fn with_hash(path: &str, bytes: &[u8]) -> String {
    with_digits(path, &blake3::hash(bytes).to_hex())
}

fn with_digits(path: &str, hash: &str) -> String {
    let digits = hash.get(..HASH_DIGITS).unwrap_or(hash);
    match extension(path) {
        Some(dot) => format!("{}.{digits}{}", &path[..dot], &path[dot..]),
        None => format!("{path}.{digits}"),
    }
}

/// Where the extension of the file `path` begins, with its dot.
fn extension(path: &str) -> Option<usize> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    path[name_start..].rfind('.').filter(|dot| *dot > 0).map(|dot| name_start + dot)
}
