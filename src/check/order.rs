//! What site.toml puts first are terms.
//!
//! Doubtful: `order = ["politcs"]` where bulletins have `politics`. A term that no bulletin has yet and
//! that is near to none may come.

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::site;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for id in archive.site.taxonomy_ids() {
        let (taxonomy, terms) = (archive.site.taxonomy(id), archive.catalogue.terms(id));
        let is_known = |word: &str| terms.find(word).is_some();
        for word in taxonomy.order.iter().filter(|word| !is_known(word)) {
            let known = terms.iter().map(|(_, term)| term.id.as_str());
            let Some(near) = nearest(word, known) else { continue };
            let message = format!("no bulletin has the term `{word}`, which is to come first");
            let hint = format!("did you mean `{near}`? otherwise it takes its place when it comes");
            let places = site::Places::new(&archive.site);
            let place = places.item(&["taxonomies", &taxonomy.name, "order"], word);
            diagnostics.add(Code::UnknownOrder, place, message, hint);
        }
    }
}
