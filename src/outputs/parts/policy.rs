//! What a page may load and do, told to the browser in the page itself: its Content-Security-Policy
//! (<https://www.w3.org/TR/CSP3/>). Should a text ever bring a script past the cleaning, no browser
//! runs it.

use tera::Value;

/// All that the theme `gazette` needs: files of the site, and the address of its search. `file:` is
/// for readers who open the site from a disk: not every browser takes that for `'self'`.
const POLICY: &str = "default-src 'none'; base-uri 'self'; form-action 'self' file:; \
                      script-src 'self' file:; style-src 'self' file:; font-src 'self' file:; \
                      img-src 'self' file:; media-src 'self' file:";

/// The policy of all pages of a site, as HTML for an attribute in double quotes; with
/// `foreign_pictures`, they may show those; films and sounds never come from elsewhere.
pub(crate) fn policy(foreign_pictures: bool) -> Value {
    if !foreign_pictures {
        return Value::safe_string(POLICY);
    }
    let policy = POLICY.replace("img-src 'self' file:", "img-src 'self' file: https: http:");
    Value::safe_string(&policy)
}
