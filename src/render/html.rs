//! Pages, through the theme's templates.

use tera::{Context, Value};

use super::{RenderError, Renderer};
use crate::content::markdown::{self, Flavour};
use crate::plan::Page;
use crate::plan::views::{BodyKey, RecentView, RedirectView, View};
use crate::site::Lang;
use crate::theme::{TemplateFault, value};

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
    }
}

pub(super) fn page(renderer: &Renderer, view: &View, page: Page) -> Result<Vec<u8>, RenderError> {
    let name = template(page);
    let mut context =
        Context::from_serialize(view).map_err(|error| fault(name, &error.to_string()))?;
    let body = view.body.as_ref().map(|key| body(renderer, key)).transpose()?;
    context.insert_value("body", body.map_or(Value::none(), |html| Value::safe_string(&html)));
    context.insert_value("root", Value::normal_string(&view.page.root));
    context.insert("edition_number", &page.lang(&renderer.facts).0);
    renderer.archive.theme.render(name, &context).map_err(RenderError::Template)
}

/// The HTML of a Markdown text.
fn body(renderer: &Renderer, key: &BodyKey) -> Result<String, RenderError> {
    let Some(text) = renderer.texts.get(key.path.as_str()) else { return Ok(String::new()) };
    let unreadable = |reason: String| RenderError::Read(key.path.clone(), reason);
    let file = std::fs::read_to_string(renderer.archive.site.root.join(&key.path))
        .map_err(|error| unreadable(error.to_string()))?;
    let markdown = file.get(text.body.start..);
    let markdown =
        markdown.ok_or_else(|| unreadable("it was changed during the build".to_owned()))?;
    Ok(markdown::render(markdown, &text.body.scan, &key.hrefs, Flavour::Bulletin))
}

pub(super) fn redirect(
    renderer: &Renderer,
    view: &RedirectView,
    lang: Lang,
) -> Result<Vec<u8>, RenderError> {
    let mut context =
        Context::from_serialize(view).map_err(|error| fault(REDIRECT, &error.to_string()))?;
    context.insert("root", &view.root);
    context.insert("edition_number", &lang.0);
    renderer.archive.theme.render(REDIRECT, &context).map_err(RenderError::Template)
}

pub(super) fn recent(
    renderer: &Renderer,
    view: &RecentView,
    lang: Lang,
) -> Result<Vec<u8>, RenderError> {
    let json =
        serde_json::to_string(&view.entries).map_err(|error| fault(RECENT, &error.to_string()))?;
    let json = json.replace('<', "\\u003c");
    let mut context = Context::new();
    context.insert_value("entries_json", Value::safe_string(&json));
    context.insert_value("entries", value(&view.entries).map_err(|error| fault(RECENT, &error))?);
    context.insert("root", "../");
    context.insert("edition_number", &lang.0);
    renderer.archive.theme.render(RECENT, &context).map_err(RenderError::Template)
}

fn fault(template: &str, message: &str) -> RenderError {
    let place = crate::diagnostics::Place::file(format!("templates/{template}"));
    RenderError::Template(TemplateFault { place, message: message.to_lowercase() })
}
