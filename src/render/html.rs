//! Pages, through the theme's templates.

use tera::{Context, Value};

use super::{Buffers, RenderError, Renderer};
use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::markdown::{self, Flavour, Resolved};
use crate::digest::Digest;
use crate::plan::{Address, Destination, Outline, Page, ROOT, text_of};
use crate::theme::{TemplateFault, value};
use crate::views::RedirectView;

pub(super) const REDIRECT: &str = "redirect.html";
pub(super) const RECENT: &str = "recent.js";

/// The template of a page.
pub(super) fn template(page: Page) -> &'static str {
    match page {
        Page::Languages => "languages.html",
        Page::NotFound => "404.html",
        Page::Front(_) => "front.html",
        Page::News(..) | Page::Term(..) => "list.html",
        Page::Year(..) => "year.html",
        Page::Month(..) => "month.html",
        Page::Day(..) => "day.html",
        Page::Article(..) => "article.html",
        Page::Taxonomy(..) => "taxonomy.html",
        Page::Standing(..) => "page.html",
        Page::Search(_) => "search.html",
    }
}

pub(super) fn page(
    renderer: &Renderer,
    outline: &Outline,
    address: &Address,
    buffers: &mut Buffers,
) -> Result<(), RenderError> {
    let name = template(outline.page);
    let view = renderer.views.view(outline)?;
    let mut context =
        Context::from_serialize(&view.content).map_err(|error| fault(name, &error.to_string()))?;
    context.insert_value("site", view.site);
    context.insert_value("page", value(&view.page)?);
    let text = text_of(&renderer.facts, outline.page);
    let body = text.map(|(_, text)| body(renderer, outline, text, address)).transpose()?;
    context.insert_value("body", body.map_or(Value::none(), |html| Value::safe_string(&html)));
    render(renderer, name, context, address, buffers)
}

/// The HTML of the Markdown text of the page at `address`.
fn body(
    renderer: &Renderer,
    outline: &Outline,
    text: &Text,
    address: &Address,
) -> Result<String, RenderError> {
    let markdown = source(renderer.archive, text)?;
    let links: Vec<Resolved> = outline.links.iter().map(|link| resolved(link, address)).collect();
    let html = markdown::render(&markdown, &text.body.scan, &links, Flavour::Bulletin);
    let marked = memchr::memchr(ROOT.as_bytes()[0], html.as_bytes()).is_some();
    Ok(if marked { html.replace(ROOT, "") } else { html })
}

/// A link of the page at `from`, ready for its HTML.
fn resolved(link: &Destination, from: &Address) -> Resolved {
    let image = link.image();
    Resolved {
        href: link.href_from(from),
        size: image.map(|image| (image.size.width, image.size.height)),
        srcset: image.and_then(|image| image.srcset(|address| address.href_from(from))),
    }
}

/// The Markdown of `text`, which is read again.
pub(super) fn source(archive: &Archive, text: &Text) -> Result<String, RenderError> {
    let unreadable = |reason: String| RenderError::Read(text.path.to_string(), reason);
    let mut file = std::fs::read_to_string(archive.site.root.join(&*text.path))
        .map_err(|error| unreadable(error.to_string()))?;
    // What is known of the text is of the file as it was read.
    if Digest::of(file.as_bytes()) != text.body.digest {
        return Err(unreadable("it was changed in between".to_owned()));
    }
    Ok(file.split_off(text.body.start))
}

pub(super) fn redirect(
    renderer: &Renderer,
    view: &RedirectView,
    address: &Address,
    buffers: &mut Buffers,
) -> Result<(), RenderError> {
    let context =
        Context::from_serialize(view).map_err(|error| fault(REDIRECT, &error.to_string()))?;
    render(renderer, REDIRECT, context, address, buffers)
}

/// The script with the recent news of the renderer's edition.
pub(super) fn recent(
    renderer: &Renderer,
    address: &Address,
    buffers: &mut Buffers,
) -> Result<(), RenderError> {
    let entries = renderer.views.recent()?;
    let json =
        serde_json::to_string(&entries).map_err(|error| fault(RECENT, &error.to_string()))?;
    let mut context = Context::new();
    let json = json.replace('<', "\\u003c");
    context.insert_value("entries_json", Value::safe_string(&json));
    context.insert_value("entries", value(&entries)?);
    render(renderer, RECENT, context, address, buffers)
}

fn render(
    renderer: &Renderer,
    name: &str,
    context: Context,
    address: &Address,
    buffers: &mut Buffers,
) -> Result<(), RenderError> {
    buffers.draft.clear();
    renderer.archive.theme.render(name, renderer.lang, context, &mut buffers.draft)?;
    let Buffers { draft, bytes } = buffers;
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

fn fault(template: &str, message: &str) -> RenderError {
    let place = crate::diagnostics::Place::file(format!("templates/{template}"));
    RenderError::Template(TemplateFault { place, message: message.to_lowercase() })
}
