//! Each article has an id of its own for feeds.
//!
//! Wrong: a translation with the `guid` of its original, from which it was copied.

use std::collections::HashMap;

use crate::archive::Archive;
use crate::catalogue::Article;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    let mut first: HashMap<&str, &Article> = HashMap::new();
    for article in &archive.catalogue.articles {
        let Some(guid) = article.guid.as_deref() else { continue };
        let other = *first.entry(guid).or_insert(article);
        if std::ptr::eq(other, article) {
            continue;
        }
        // Who copied it is more likely the translation.
        let (here, other) = match (article.translates, other.translates) {
            (None, Some(_)) => (other, article),
            _ => (article, other),
        };
        let mut place = |of: &Article| places.at(&of.text.path, &[Step::Field("guid")]);
        let (at, also) = (place(here), place(other));
        let message = format!("the guid `{guid}` is that of another article");
        let hint = if here.bulletin == other.bulletin {
            "take the line out: a translation has the id that the old feed in its own language gave \
             to it, or none"
        } else {
            "keep it in the one that the old feed gave it to, and take the line out of the other"
        };
        diagnostics.add(Code::DuplicateGuid, at, message, hint).also(also, "it is here too");
    }
}
