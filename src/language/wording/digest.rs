//! What an edition shows of the wording, as a digest.
//!
//! It is made of the messages' own digests: a comment, a blank line or the order of messages is
//! nothing to it, and neither is a message that another hides, or that nothing asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::Wording;
use crate::digest::{Digest, Hasher};
use crate::language::Owner;
use crate::site::Lang;

/// A message or a Fluent term.
pub(super) struct Part {
    /// The digest of its name and all its text.
    pub(super) digest: Digest,
    /// The messages and Fluent terms that it shows, the latter with their `-`.
    pub(super) references: BTreeSet<String>,
}

impl Wording {
    /// A digest of all that the edition `lang` shows where it asks for those messages alone whose
    /// ids are `asked` for: of these, and of what they refer to.
    pub(crate) fn digest(&self, lang: Lang, asked: impl Fn(&str) -> bool) -> Digest {
        let mut shown = BTreeMap::new();
        let mut waiting = self.owned(lang, asked);
        while let Some((owner, name)) = waiting.pop() {
            // One that is not there can be no reference's end.
            let Some(part) = self.messages(owner).parts.get(name) else { continue };
            if shown.insert((owner, name), part.digest).is_none() {
                // A message sees those of its own language alone.
                waiting.extend(part.references.iter().map(|name| (owner, name.as_str())));
            }
        }
        let mut hasher = Hasher::new();
        hasher.list(shown, |hasher, ((owner, _), digest)| {
            // The tag stands beside what is shown in another language, and chooses its manners.
            hasher.text(&self.locale(owner).tag).digest(digest);
        });
        hasher.finish()
    }

    /// The messages of the chain of `lang` that are `asked` for, each in the first language that
    /// has it.
    fn owned(&self, lang: Lang, asked: impl Fn(&str) -> bool) -> Vec<(Owner, &str)> {
        let mut owners = BTreeMap::new();
        for owner in &self.chains[lang.index()] {
            let ids = self.messages(*owner).definitions.keys();
            for id in ids.map(String::as_str).filter(|id| asked(id)) {
                owners.entry(id).or_insert(*owner);
            }
        }
        owners.into_iter().map(|(id, owner)| (owner, id)).collect()
    }
}
