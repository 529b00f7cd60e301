//! Parts: templates that are rendered on their own, once for all pages that show them.
//!
//! A part sees its subject, `site`, and the functions; of the page that shows it, it knows
//! nothing. A theme need not have any.

use tera::{Context, Value};

use super::limited::Limited;
use super::{TemplateFault, Theme};
use crate::address::ROOT;
use crate::site::{Lang, Limit};

/// A part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A bulletin in a listing.
    Entry,
    /// A bulletin in a short listing.
    Title,
    /// A link to a term.
    Link,
    /// What stands in the head of all pages of an edition.
    Head,
    /// The navigation.
    Nav,
    /// The foot of all pages of an edition.
    Foot,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 6] =
        [Part::Entry, Part::Title, Part::Link, Part::Head, Part::Nav, Part::Foot];

    /// The name of its template.
    pub fn template(self) -> &'static str {
        match self {
            Part::Entry => "entry.html",
            Part::Title => "title.html",
            Part::Link => "link.html",
            Part::Head => "head.html",
            Part::Nav => "nav.html",
            Part::Foot => "foot.html",
        }
    }

    /// The variable that the template finds its subject in.
    pub(crate) fn subject(self) -> &'static str {
        match self {
            Part::Entry | Part::Title => "entry",
            Part::Link => "link",
            Part::Head | Part::Nav | Part::Foot => "site",
        }
    }
}

impl Theme {
    /// Renders `part` with `context` for the edition `lang`; nothing where the theme has no
    /// such template.
    pub(crate) fn part(
        &self,
        part: Part,
        lang: Lang,
        context: Context,
    ) -> Result<Value, TemplateFault> {
        if !self.templates.has(part.template()) {
            return Ok(Value::none());
        }
        let mut html = Vec::with_capacity(1024);
        self.render(part.template(), lang, context, &mut html)?;
        // Templates and values are texts, and so is what is made of them.
        Ok(Value::safe_string(&String::from_utf8_lossy(&html)))
    }

    /// Renders the template `name` for the edition `lang` into `out`. An error names the place
    /// in the template.
    pub(crate) fn render(
        &self,
        name: &str,
        lang: Lang,
        mut context: Context,
        out: &mut Vec<u8>,
    ) -> Result<(), TemplateFault> {
        context.insert_value("root", Value::safe_string(ROOT));
        context.insert_value("edition_number", Value::from(lang.0));
        let mut page = Limited::new(out, self.limits.of(Limit::Page) as usize);
        let rendered = self.tera.render_to(name, &context, &mut page);
        match rendered {
            Err(_) if page.is_full() => Err(self.too_large(name)),
            rendered => rendered.map_err(|error| self.templates.fault(name, &error)),
        }
    }

    /// The template `name` has made more than a page may have.
    fn too_large(&self, name: &str) -> TemplateFault {
        let advice = "look for a loop in the template that repeats what it should not";
        let refusal = self.limits.refusal(Limit::Page, "the page has", "MB", advice);
        let (place, message) = (self.templates.place(name), refusal.message);
        TemplateFault { place, message, hint: Some(refusal.hint) }
    }
}

/// Escapes a text for HTML. The character that stands for the site's root is left out.
pub(super) fn escape(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    if memchr::memchr(ROOT.as_bytes()[0], text.as_bytes()).is_none() {
        return tera::escape_html(text, out);
    }
    text.split(ROOT).try_for_each(|piece| tera::escape_html(piece, out))
}
