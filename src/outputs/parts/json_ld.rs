//! What a page says to machines, in the words of schema.org.
//!
//! The way to a page as a <https://schema.org/BreadcrumbList>; what an article says stands with it.

use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BreadcrumbList<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<ListItem<'a>>,
}

#[derive(Serialize)]
struct ListItem<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'a str,
    item: &'a str,
}

/// A page on the way to another.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// What it is called.
    pub(crate) name: String,
    /// Its absolute address.
    pub(crate) url: String,
}

/// The value of `@context`.
pub(crate) const CONTEXT: &str = "https://schema.org";

/// An object as the text of a script element: `<` cannot end the element.
pub(crate) fn script(object: &impl Serialize) -> String {
    // Text and numbers alone: their serialisation has no way to fail.
    let json = serde_json::to_string(object).unwrap_or_default();
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

/// The way to the page at `url` as a `BreadcrumbList`: `above` are the pages above it, from the
/// edition's front page on.
pub(crate) fn breadcrumbs(above: &[Step], name: &str, url: &str) -> String {
    let steps = above.iter().map(|step| (step.name.as_str(), step.url.as_str()));
    let items = steps.chain([(name, url)]).enumerate();
    let item = |(at, (name, item))| ListItem { kind: "ListItem", position: at + 1, name, item };
    script(&BreadcrumbList {
        context: CONTEXT,
        kind: "BreadcrumbList",
        item_list_element: items.map(item).collect(),
    })
}
