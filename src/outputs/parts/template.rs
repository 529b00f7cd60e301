//! From a view to bytes, through a template.

use tera::Context;

use super::studio::Studio;
use crate::address::{Address, ROOT};
use crate::content::markdown::Resolved;
use crate::diagnostics::{Place, phrase};
use crate::faces::{Destination, TextFace};
use crate::outputs::fault::{Made, RenderError};
use crate::outputs::kind::Buffers;
use crate::theme::TemplateFault;

/// Renders the template `name` for the output at `address`.
pub(crate) fn render(
    name: &str,
    context: Context,
    address: &Address,
    studio: &Studio,
    buffers: &mut Buffers,
) -> Made<()> {
    let Buffers { draft, bytes } = buffers;
    draft.clear();
    studio.theme.render(name, studio.voice.lang, context, draft)?;
    put_root(draft, address.root().as_bytes(), bytes);
    Ok(())
}

/// Writes `draft` to `out` with the relative link to the site's root, `root`, in its places.
fn put_root(draft: &[u8], root: &[u8], out: &mut Vec<u8>) {
    let mut from = 0;
    for at in memchr::memchr_iter(ROOT.as_bytes()[0], draft) {
        out.extend_from_slice(&draft[from..at]);
        out.extend_from_slice(root);
        from = at + 1;
    }
    out.extend_from_slice(&draft[from..]);
}

/// The HTML of the `text` of the page at `address`.
pub(crate) fn body(text: &TextFace, address: &Address, studio: &Studio) -> Made<String> {
    let prepared = studio.files.prepared(text)?;
    let links = text
        .links
        .iter()
        .map(|link| link.as_ref().map_or_else(Resolved::default, |link| resolved(link, address)));
    let links: Vec<Resolved> = links.collect();
    let html = prepared.fill(&links, |id| studio.voice.say(id, &[]))?;
    let marked = memchr::memchr(ROOT.as_bytes()[0], html.as_bytes()).is_some();
    Ok(if marked { html.replace(ROOT, "") } else { html })
}

/// A link of the page at `from`, ready for its HTML.
fn resolved(link: &Destination, from: &Address) -> Resolved {
    let image = link.image();
    Resolved {
        href: Some(link.href_from(from)),
        hreflang: link.hreflang().map(str::to_owned),
        size: image.map(|image| (image.size.width, image.size.height)),
        srcset: image.and_then(|image| image.srcset(|address| address.href_from(from))),
    }
}

/// A view that the template `name` cannot be given.
pub(crate) fn fault(name: &str, message: &str) -> RenderError {
    let place = Place::file(format!("templates/{name}"));
    RenderError::Template(TemplateFault::new(place, phrase(message)))
}
