//! Several names in one text: `Anna Kovalenko and Ivan Petrov`, and names that begin with the family's.

use crate::site::Site;
use crate::taxonomy::Role;

/// What joins two names in a byline. A word that is a part of names in some language, such as the
/// Spanish `y`, is none of them.
const JOIN: [&str; 9] = [" and ", " & ", " et ", " und ", " и ", " і ", " / ", " | ", " + "];

/// Whether a line of `yaml` that begins with a field of persons has such a word.
pub(super) fn may_join(site: &Site, yaml: &str) -> bool {
    let persons = site.taxonomies.iter().filter(|all| all.kind.role() == Role::Author);
    let mut fields = persons.map(|taxonomy| taxonomy.field.as_str());
    fields.any(|field| {
        let mut lines = yaml.lines().filter(|line| line.starts_with(field));
        lines.any(|line| JOIN.iter().any(|word| line.contains(word)))
    })
}

/// The names in `text`, where words join several.
pub(super) fn joined(text: &str) -> Option<Vec<&str>> {
    let word = JOIN.iter().find(|word| text.contains(**word))?;
    let names: Vec<&str> = text.split(word).map(str::trim).collect();
    names.iter().all(|name| name.contains(char::is_alphabetic)).then_some(names)
}

/// The names in `text`, which may be one.
pub(super) fn each(text: &str) -> Vec<&str> {
    joined(text).unwrap_or_else(|| vec![text])
}

/// The name whose family name stands before the comma, `Smith, John`, as it is read: where both parts
/// are single words, and so no whole names.
pub(super) fn turned(parts: &[&str]) -> Option<String> {
    let is_word = |part: &&str| !part.is_empty() && !part.contains(char::is_whitespace);
    match parts {
        [family, given] if parts.iter().all(is_word) => Some(format!("{given} {family}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        assert_eq!(joined("Ann Lee and Ben Moss"), Some(vec!["Ann Lee", "Ben Moss"]));
        assert_eq!(joined("Анна и Иван"), Some(vec!["Анна", "Иван"]));
        assert_eq!(joined("José Ortega y Gasset"), None);
        assert_eq!(joined("Alexandra"), None);
        assert_eq!(joined(" and "), None);
        assert_eq!(turned(&["Smith", "John"]).as_deref(), Some("John Smith"));
        assert_eq!(turned(&["Ann Lee", "Ben"]), None);
    }
}
