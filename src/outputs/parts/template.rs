//! From a view to bytes, through a template.

use tera::Context;

use super::shown_file::shown_file;
use super::studio::Studio;
use crate::address::{Address, ROOT};
use crate::content::markdown::{Link, Resolved};
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
    let links = text.scan.links.iter().zip(&text.links).map(|(link, found)| match found {
        Some(found) => resolved(link, found, address, studio),
        None => Ok(Resolved::default()),
    });
    let links: Vec<Resolved> = links.collect::<Made<_>>()?;
    let html = prepared.fill(&links, studio.for_editor, |id| studio.voice.say(id, &[]))?;
    let marked = memchr::memchr(ROOT.as_bytes()[0], html.as_bytes()).is_some();
    Ok(if marked { html.replace(ROOT, "") } else { html })
}

/// The `link` of the page at `from`, which was `found` there, ready for its HTML.
fn resolved(link: &Link, found: &Destination, from: &Address, studio: &Studio) -> Made<Resolved> {
    let image = found.image();
    Ok(Resolved {
        href: Some(found.href_from(from)),
        hreflang: found.hreflang().map(str::to_owned),
        size: image.map(|image| (image.size.width, image.size.height)),
        srcset: image.and_then(|image| image.srcset(|address| address.href_from(from))),
        file: shown_file(link, found, from, studio)?,
    })
}

/// A view that the template `name` cannot be given.
pub(crate) fn fault(name: &str, message: &str) -> RenderError {
    let place = Place::file(format!("templates/{name}"));
    RenderError::Template(TemplateFault::new(place, phrase(message)))
}
