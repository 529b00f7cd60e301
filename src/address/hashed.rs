//! Addresses that carry a hash of what stands there, so that a browser may keep it for ever.

use super::Address;

/// How many digits of a file's hash its name carries.
pub const HASH_DIGITS: usize = 10;

/// The address of a file of the theme, or of a script of the site's own.
pub fn asset(path: &str, bytes: &[u8]) -> Address {
    Address::new(format!("assets/{}", with_hash(path, bytes)))
}

/// The address of a file beside an article: `path` is that below the bulletins.
pub fn media(path: &str, bytes: &[u8]) -> Address {
    Address::new(format!("assets/media/{}", with_hash(path, bytes)))
}

/// The address of something that is made from the file at `address`: it ends with `ending` in the
/// place of the extension.
pub fn with_ending(address: &Address, ending: &str) -> Address {
    let address = address.as_str();
    let name = extension(address).map_or(address, |dot| &address[..dot]);
    Address::new(format!("{name}{ending}"))
}

/// The path with a part of the content's hash before its extension.
pub fn with_hash(path: &str, bytes: &[u8]) -> String {
    let hash = &blake3::hash(bytes).to_hex()[..HASH_DIGITS];
    match extension(path) {
        Some(dot) => format!("{}.{hash}{}", &path[..dot], &path[dot..]),
        None => format!("{path}.{hash}"),
    }
}

/// Where the extension of the file `path` begins, with its dot.
fn extension(path: &str) -> Option<usize> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    path[name_start..].rfind('.').filter(|dot| *dot > 0).map(|dot| name_start + dot)
}
