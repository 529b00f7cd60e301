//! What of a drawing may stay.

use super::Kept;

/// The vocabulary of SVG.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";

/// The vocabularies of attributes that a browser knows.
pub(super) const SPACES: [&str; 3] = [
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/2000/xmlns/",
];

/// Elements that run, or that show something else than a drawing.
const HARMFUL: [&str; 11] = [
    "script",
    "handler",
    "listener",
    "foreignobject",
    "iframe",
    "embed",
    "object",
    "audio",
    "video",
    "canvas",
    "metadata",
];

/// What a picture or a font inside the file begins with.
const DATA: [&str; 4] =
    ["data:image/", "data:font/", "data:application/font-", "data:application/x-font-"];

/// Whether the element `name` goes with all that is in it.
pub(super) fn is_harmful(name: &str, attributes: &[Kept]) -> bool {
    // One that changes an attribute over time could change one that may not be there.
    let changes = attributes.iter().filter(|attribute| attribute.is("attributename"));
    let mut changes = changes.map(|attribute| attribute.value.trim().to_ascii_lowercase());
    HARMFUL.contains(&name.to_ascii_lowercase().as_str())
        || changes.any(|target| is_active(target.rsplit(':').next().unwrap_or_default()))
}

/// Whether an attribute of the element `element` stays.
pub(super) fn may_stay(element: &str, attribute: &Kept) -> bool {
    let Some(local) = &attribute.local else { return false };
    let local = local.to_ascii_lowercase();
    let value = compact(&attribute.value);
    match local.as_str() {
        "href" => {
            let is_picture = matches!(element, "image" | "feImage");
            value.starts_with('#') || is_picture && value.starts_with(DATA[0])
        }
        name => !is_active(name) && !runs(&value) && is_style_safe(&attribute.value),
    }
}

/// Whether an attribute runs something or leads somewhere.
fn is_active(name: &str) -> bool {
    name.starts_with("on") || ["href", "src", "base", "ping"].contains(&name)
}

/// Whether a value, which is [`compact`], is an address that runs something.
fn runs(value: &str) -> bool {
    ["javascript:", "vbscript:"].iter().any(|scheme| value.contains(scheme))
}

/// Whether the style sheet or value names nothing outside the drawing.
pub(super) fn is_style_safe(style: &str) -> bool {
    const REACHES_OUT: [&str; 6] =
        ["@import", "expression(", "-moz-binding", "image-set(", "image(", "src("];
    let style = compact(style);
    let mut addresses = style.split("url(").skip(1);
    let is_inside = |address: &str| {
        let address = address.trim_start_matches(['"', '\'']);
        address.starts_with('#') || DATA.iter().any(|data| address.starts_with(data))
    };
    // What stands behind a backslash could be any of these words.
    !style.contains('\\')
        && !runs(&style)
        && !REACHES_OUT.iter().any(|word| style.contains(word))
        && addresses.all(is_inside)
}

/// `text` in lower case, without what browsers pass over in an address.
fn compact(text: &str) -> String {
    let visible = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    visible.map(|c| c.to_ascii_lowercase()).collect()
}

/// Refuses what is no name in XML, which the parser does not look at.
pub(super) fn check_name(name: &str) -> Result<(), String> {
    let may_begin = |c: char| c.is_alphabetic() || c == '_';
    let may_follow = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
    let is_name = name.starts_with(may_begin) && name.chars().all(may_follow);
    is_name.then_some(()).ok_or_else(|| format!("`{name}` is no name in XML"))
}

impl Kept {
    /// Whether this is the attribute `name`, in lower case.
    pub(super) fn is(&self, name: &str) -> bool {
        self.local.as_ref().is_some_and(|local| local.eq_ignore_ascii_case(name))
    }
}
