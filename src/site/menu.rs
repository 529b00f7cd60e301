//! What the navigation and the foot of every page lead to, as `site.toml` has it: where each entry
//! leads is found when the content is known.

use std::ops::Range;

use crate::digest::Hasher;

/// An entry of the navigation or of the foot.
#[derive(Debug, Clone)]
pub(crate) struct MenuItem {
    /// Where it leads.
    pub(crate) to: MenuTarget,
    /// Where site.toml says so: what it names, or its label.
    pub(crate) span: Range<usize>,
}

/// Where an entry leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MenuTarget {
    /// To a page of the site, by its name: `news`, `sections/politics`, `pages/about`.
    Page(String),
    /// To an address elsewhere; a message names it.
    Elsewhere {
        /// The whole address.
        href: String,
        /// The message.
        label: String,
    },
}

impl MenuItem {
    /// The message that names it, if one is asked for.
    pub(crate) fn message(&self) -> Option<&str> {
        match &self.to {
            MenuTarget::Page(_) => None,
            MenuTarget::Elsewhere { label, .. } => Some(label),
        }
    }

    /// Adds what it leads to, wherever site.toml says so.
    pub(super) fn feed(&self, hasher: &mut Hasher) {
        let MenuItem { to, span: _ } = self;
        match to {
            MenuTarget::Page(name) => hasher.number(0).text(name),
            MenuTarget::Elsewhere { href, label } => hasher.number(1).text(href).text(label),
        };
    }
}
