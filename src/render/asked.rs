//! Which messages an edition's pages may ask for by their ids.
//!
//! Those are left out that are labels of terms and nothing else: what shows a label depends on the
//! label's text itself, and so a new one makes no other page anew.

use std::collections::HashSet;

use crate::site::Site;
use crate::theme::Templates;
use crate::views::MESSAGES;

/// The messages that may be asked for.
pub(super) struct Asked<'a> {
    site: &'a Site,
    /// The ids that templates, views and taxonomies name.
    named: HashSet<String>,
    /// Whether a template may ask for any.
    any: bool,
}

impl<'a> Asked<'a> {
    /// Those of `site`, whose pages are made with `templates`.
    pub(super) fn new(site: &'a Site, templates: &Templates) -> Self {
        let by_templates = templates.messages().into_iter().map(|message| message.id);
        let by_views = MESSAGES.iter().map(|id| (*id).to_owned());
        let taxonomies = site.taxonomies.iter().map(|taxonomy| taxonomy.name.clone());
        let named = by_templates.chain(by_views).chain(taxonomies).collect();
        Asked { site, named, any: templates.use_any_message() }
    }

    /// Whether the message `id` is one of them.
    pub(super) fn has(&self, id: &str) -> bool {
        self.any || self.named.contains(id) || !self.is_label(id)
    }

    /// Whether `id` is that of a term's label: `tags-space`.
    fn is_label(&self, id: &str) -> bool {
        let rests =
            self.site.taxonomies.iter().filter_map(|taxonomy| id.strip_prefix(&taxonomy.name));
        rests.into_iter().any(|rest| rest.starts_with('-'))
    }
}
