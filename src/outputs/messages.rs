//! Which messages an edition's pages may ask for by their ids.
//!
//! Those are left out that are labels of terms and nothing else: what shows a label depends on the
//! label's text itself, and so a new one makes no other page anew.

use std::collections::HashSet;

use crate::site::{MenuItem, Site};
use crate::theme::Templates;

/// Messages that views use; the rest is used by templates alone.
pub const MESSAGES: &[&str] = &[
    "site-title",
    "page-title",
    "page-number",
    "all-news",
    "archive",
    "choose-language",
    "page-not-found",
    "search",
    "search-year",
    "dateline",
    "dateline-place",
    "dateline-source",
    "date-and-time",
    "switcher-elsewhere",
    "feed-title",
    "withdrawn",
    "count-of",
    "number-range",
    "chart-name",
    "map-name",
    "callout-note",
    "callout-tip",
    "callout-important",
    "callout-warning",
    "callout-caution",
    "file-note",
    "file-size-kb",
    "file-size-mb",
    "file-size-gb",
];

/// Messages that views show where a site has them, and that no site need have.
const OPTIONAL: &[&str] = &["footer-text", "imprint"];

/// The messages that may be asked for.
pub(crate) struct Asked {
    /// The ids that templates, views and taxonomies name.
    named: HashSet<String>,
    /// Whether a template may ask for any.
    any: bool,
}

impl Asked {
    /// Those of `site`, whose pages are made with `templates`.
    pub(crate) fn new(site: &Site, templates: &Templates) -> Self {
        let by_templates = templates.messages().into_iter().map(|message| message.id);
        let by_views = MESSAGES.iter().chain(OPTIONAL).map(|id| (*id).to_owned());
        let by_menus = site.menu_items().filter_map(MenuItem::message).map(str::to_owned);
        let taxonomies = site.taxonomies.iter().map(|taxonomy| taxonomy.name.clone());
        let named = by_templates.chain(by_views).chain(by_menus).chain(taxonomies).collect();
        Asked { named, any: templates.use_any_message() }
    }

    /// Whether the message `id` is one of them.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.any || self.named.contains(id)
    }
}
