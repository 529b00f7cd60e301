//! What of an export is no text of the new site, counted.

use std::collections::BTreeMap;

use super::export::Item;
use crate::import::piece::counted;
use crate::import::report::{Notes, Topic};

/// What WordPress keeps as items and readers never saw as texts of their own.
const INNER: &[(&str, &str)] = &[
    ("custom_css", "style"),
    ("customize_changeset", "setting"),
    ("nav_menu_item", "menu item"),
    ("oembed_cache", "remembered embed"),
    ("revision", "earlier version"),
    ("wp_block", "reusable block"),
    ("wp_font_face", "font"),
    ("wp_font_family", "font"),
    ("wp_global_styles", "style"),
    ("wp_navigation", "menu"),
    ("wp_template", "template"),
    ("wp_template_part", "template"),
];

/// Counts of what is left out.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    in_trash: usize,
    unsaved: usize,
    /// Items of other types, by their types.
    others: BTreeMap<String, usize>,
    comments: usize,
    /// How many texts had these.
    discussed: usize,
}

impl LeftOut {
    /// Whether `item` is a text that comes over; else it is counted.
    pub(super) fn takes(&mut self, item: &Item) -> bool {
        if item.comments > 0 {
            self.comments += item.comments;
            self.discussed += 1;
        }
        match (item.kind.as_str(), item.status.as_str()) {
            ("attachment", _) => return false,
            ("post" | "page", "trash") => self.in_trash += 1,
            ("post" | "page", "auto-draft" | "inherit") => self.unsaved += 1,
            ("post" | "page", _) => return true,
            (kind, _) => *self.others.entry(kind.to_owned()).or_default() += 1,
        }
        false
    }

    /// Notes it, about the file `origin`.
    pub(super) fn tell(self, origin: &str, notes: &mut Notes) {
        for (kind, count) in self.others {
            match INNER.iter().find(|(inner, _)| *inner == kind) {
                Some((_, what)) => {
                    let why = match kind.as_str() {
                        "wp_block" => "their words stand in the texts that used them",
                        _ => "Dateline has none",
                    };
                    let what = counted(count, what);
                    notes.add(
                        Topic::Inner,
                        origin,
                        0,
                        format!("{what} (`{kind}`) left out: {why}"),
                    );
                }
                None => {
                    let what = counted(count, "text");
                    let hint = "only posts and pages are taken";
                    let note = format!("{what} of the type `{kind}` left out: {hint}");
                    notes.find_all(count);
                    notes.leave_out_all(Topic::OtherKind, origin, count, note);
                }
            }
        }
        notes.find_all(self.in_trash + self.unsaved);
        if self.in_trash > 0 {
            let note = format!("{} in the trash left out", counted(self.in_trash, "text"));
            notes.leave_out_all(Topic::Unpublished, origin, self.in_trash, note);
        }
        if self.unsaved > 0 {
            let note = format!("{} left out that nobody saved", counted(self.unsaved, "text"));
            notes.leave_out_all(Topic::Unpublished, origin, self.unsaved, note);
        }
        if self.comments > 0 {
            let (comments, texts) = (self.comments, self.discussed);
            let of = format!("{} on {}", counted(comments, "comment"), counted(texts, "text"));
            notes.add(Topic::Inner, origin, 0, format!("{of} left out: Dateline has none"));
        }
    }
}
