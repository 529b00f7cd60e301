//! Texts that are left aside by whole folders or languages: a line for each, not for each text.

use std::collections::BTreeMap;

use crate::import::piece::counted;
use crate::import::report::{Notes, Topic};

/// How many texts there are of each sort.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// By folders that are none of a language.
    outside: BTreeMap<String, usize>,
    /// By languages that were switched off.
    off: BTreeMap<String, usize>,
    /// By folders that have the name of a language of the new site, and that name; these are not left out.
    taken: BTreeMap<String, (String, usize)>,
}

impl Aside {
    /// A text in `folder`, which the settings name nowhere.
    pub(super) fn outside(&mut self, folder: &str) {
        *self.outside.entry(folder.to_owned()).or_default() += 1;
    }

    /// A text in the language `key`, which was switched off.
    pub(super) fn off(&mut self, key: &str) {
        *self.off.entry(key.to_owned()).or_default() += 1;
    }

    /// A text in `folder`, which has the name of the language `tag`.
    pub(super) fn taken(&mut self, folder: &str, tag: &str) {
        let taken = self.taken.entry(folder.to_owned()).or_insert_with(|| (tag.to_owned(), 0));
        taken.1 += 1;
    }

    /// Notes all of them.
    pub(super) fn tell(self, notes: &mut Notes) {
        for (folder, count) in self.outside {
            let texts = counted(count, "text");
            let why = "is no language's folder in the old site's settings, so it was not published";
            let hint = "to have it, name the folder there";
            notes.leave_out_all(
                Topic::Unpublished,
                &folder,
                count,
                format!("{why}: {texts} left out; {hint}"),
            );
        }
        for (key, count) in self.off {
            let texts = counted(count, "text");
            let note = format!("the language `{key}` was switched off: {texts} left out");
            notes.leave_out_all(Topic::Unpublished, "content", count, note);
        }
        for (folder, (tag, count)) in self.taken {
            let texts = counted(count, "text");
            let note = format!("{texts} taken for `{tag}`, by the name of the folder");
            notes.add_all(Topic::Understood, &folder, 0, count, note);
        }
    }
}
