//! Shortcodes: those that Hugo itself has become links, pictures and code in Markdown.

use crate::import::calls::{self, Call, Marks};
use crate::import::html;
use crate::import::piece::Piece;
use crate::import::references::{Answer, Origins};
use crate::import::report::Topic;
use crate::import::tree::stem;
use crate::paths::{before, folder, join};

/// What shortcodes are written between.
pub(super) const MARKS: &[Marks] = &[("{{<", ">}}"), ("{{%", "%}}")];

/// A text in HTML as Markdown. Its shortcodes get the marks that no reader of HTML takes for an element.
pub(super) fn from_html(body: &str) -> String {
    html::to_markdown(&body.replace("{{<", "{{%").replace(">}}", "%}}"))
}

/// What stands in the place of a shortcode.
pub(super) fn answer(call: &Call, piece: &Piece, origins: &Origins) -> Answer {
    match call.name() {
        "ref" | "relref" => match target(call, piece, origins) {
            Some(link) => Answer::Link(link),
            None => Answer::Left(
                Topic::LinkByHand,
                format!("the link to `{}` leads nowhere", call.first()),
            ),
        },
        "figure" => {
            figure(call).map_or_else(|| Answer::left("the shortcode `figure`"), Answer::Text)
        }
        "highlight" => Answer::Text(format!("```{}", call.first())),
        "/highlight" | "/ highlight" => Answer::Text("```".to_owned()),
        name if name.starts_with('/') => Answer::Quiet,
        name => match calls::embedded(call, name) {
            Some(link) => Answer::Text(link),
            // From HTML, where each `_` got a backslash.
            None => Answer::left(&format!("the shortcode `{}`", name.replace("\\_", "_"))),
        },
    }
}

/// The link that a reference to another page is.
fn target(call: &Call, piece: &Piece, origins: &Origins) -> Option<String> {
    let written = call.argument("path").unwrap_or_else(|| call.first());
    let written = written.as_ref();
    let (path, fragment) = written.find('#').map_or((written, ""), |at| written.split_at(at));
    if path.is_empty() {
        return Some(fragment.to_owned());
    }
    let beside = join(folder(&piece.origin), path);
    let content = before(&piece.origin, '/');
    let in_content = join(content, path.trim_start_matches('/'));
    let candidates = [beside, in_content];
    let endings = ["", ".md", "/index.md"];
    let found = candidates.iter().find_map(|path| {
        endings.iter().find_map(|ending| origins.link(&format!("{path}{ending}")))
    });
    let by_name = || origins.named(stem(path).0, piece).or_else(|| origins.named(path, piece));
    found.or_else(by_name).map(|link| format!("{link}{fragment}"))
}

/// The picture that a figure shows, in Markdown.
fn figure(call: &Call) -> Option<String> {
    let src = call.argument("src")?;
    let caption = call.argument("caption").or_else(|| call.argument("title"));
    let alt = call.argument("alt").or_else(|| caption.clone())?;
    let caption = caption.filter(|caption| *caption != alt);
    let alt = alt.replace('[', "\\[").replace(']', "\\]");
    let title = caption
        .map_or_else(String::new, |caption| format!(" \"{}\"", caption.replace('"', "\\\"")));
    Some(format!("![{alt}]({src}{title})"))
}
