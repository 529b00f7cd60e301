//! The id that feeds gave to an article before it came here.

use crate::characters::{self, Use};
use crate::diagnostics::Code;
use crate::format::front_matter as known;
use crate::values::Fields;

const HINT: &str = "write the whole id as the old feed had it, such as https://old.example/?p=42 or \
                    tag:old.example,2012:42; one that is no address can stand in no feed: take the line out";

/// Takes the id: Atom allows whatever is an IRI (RFC 4287, section 4.2.6).
pub(super) fn guid(fields: &mut Fields) -> Option<String> {
    let (text, span) = fields.text(&known::GUID)?;
    let guid = text.trim();
    if let Some(at) = characters::hidden(guid, Use::Name) {
        let message = format!("the guid `{guid}` {}", characters::has_hidden(at.character));
        let hint = "delete it: write the id again by hand".to_owned();
        fields.add(Code::BadValue, &span, message, hint);
        return None;
    }
    if !is_iri(guid) {
        let message = format!("`{guid}` is no id that a feed can have");
        fields.add(Code::BadValue, &span, message, HINT.to_owned());
        return None;
    }
    Some(guid.to_owned())
}

/// Whether `text` is an id that a feed can have.
pub(crate) fn is_guid(text: &str) -> bool {
    is_iri(text) && characters::hidden(text, Use::Name).is_none()
}

/// Whether `text` is an absolute IRI (RFC 3987): a scheme, and behind the colon no sign that none may
/// have as it is.
fn is_iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c));
    let may_not = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    is_scheme && !rest.trim_start_matches('/').is_empty() && !rest.contains(may_not)
}

#[cfg(test)]
mod tests {
    use super::is_iri;

    #[test]
    fn ids_of_old_feeds() {
        for id in [
            "https://old.example/?p=42",
            "tag:old.example,2012-05-01:/news/42",
            "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a",
            "https://old.example/новости/42#x",
        ] {
            assert!(is_iri(id), "{id}");
        }
        for id in
            ["", "42", "/news/42", "42 at https://old.example", "https://", "x:", "1x:a", "a:<b>"]
        {
            assert!(!is_iri(id), "{id}");
        }
    }
}
