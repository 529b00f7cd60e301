//! Shortcodes: those that WordPress itself has become HTML, which `html::shown` makes Markdown of.

use super::export::Item;
use super::library::Library;

/// Shortcodes that WordPress itself has without attributes.
const BARE: &[&str] = &["audio", "gallery", "playlist", "video"];

/// Shortcodes that stand around something.
const AROUND: &[&str] = &["audio", "caption", "code", "embed", "sourcecode", "video", "wp_caption"];

/// Shortcodes around code.
const CODE: &[&str] = &["code", "sourcecode"];

/// Shortcodes for what other hosts show, by the address of it, each with the name of the host.
const HOSTS: &[(&str, &str)] = &[
    ("dailymotion", "Dailymotion"),
    ("flickr", "Flickr"),
    ("instagram", "Instagram"),
    ("soundcloud", "SoundCloud"),
    ("tweet", "X"),
    ("vimeo", "Vimeo"),
    ("youtube", "YouTube"),
];

/// Attributes of players that name a file, the best first.
const SOURCES: &[&str] = &[
    "src", "mp4", "m4v", "webm", "mp3", "m4a", "ogg", "wav", "flac", "ogv", "mov", "wmv", "flv",
    "wma",
];

/// A shortcode has no more bytes, but for what stands up to its end: else a bracket that nobody closed would
/// take the whole text along.
const LONGEST: usize = 10_000;

/// What an item knows of itself while its shortcodes are read.
pub(super) struct Context<'l> {
    /// The item.
    pub item: &'l Item,
    /// The media library.
    pub library: &'l Library<'l>,
}

/// The text with those shortcodes replaced that HTML has something for. The others are noted.
pub(super) fn replaced(text: &str, context: &Context, notes: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut ends = Ends { text, known: Vec::new() };
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some(code) = Shortcode::at_start_of(after) else {
            out.push('[');
            rest = after;
            continue;
        };
        let behind = &after[code.length..];
        let inner = match AROUND.contains(&code.name) && !code.ends {
            true => ends.split(behind, code.name),
            false => None,
        };
        match shown(&code, inner.map(|(inner, _)| inner), context) {
            Some((html, takes_inner)) => {
                out.push_str(&html);
                rest = inner.filter(|_| takes_inner).map_or(behind, |(_, behind)| behind);
            }
            None => {
                note(&code, notes);
                out.push('[');
                out.push_str(&after[..code.length]);
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Where the shortcodes of a text end: each end is looked for once.
struct Ends<'t> {
    text: &'t str,
    /// The next end behind the last one that was asked for, by name; none where there is none.
    known: Vec<(&'t str, Option<usize>)>,
}

impl<'t> Ends<'t> {
    /// What of `rest`, a last part of the text, stands before the end of `name`, and what behind it.
    fn split(&mut self, rest: &'t str, name: &'t str) -> Option<(&'t str, &'t str)> {
        let end = format!("[/{name}]");
        let start = self.text.len() - rest.len();
        let look = || rest.find(&end).map(|at| start + at);
        let known = self.known.iter_mut().find(|(other, _)| *other == name);
        let at = match known {
            Some((_, known)) => {
                if known.is_some_and(|at| at < start) {
                    *known = look();
                }
                *known
            }
            None => {
                let found = look();
                self.known.push((name, found));
                found
            }
        }?;
        Some((self.text.get(start..at)?, self.text.get(at + end.len()..)?))
    }
}

/// A shortcode: `[name key="value" word]`.
struct Shortcode<'t> {
    name: &'t str,
    /// Its attributes; those without a name have an empty one.
    attributes: Vec<(&'t str, &'t str)>,
    /// How many bytes it has behind its first bracket.
    length: usize,
    /// Whether it ends another one.
    ends: bool,
}

impl<'t> Shortcode<'t> {
    /// The one whose first bracket stands before `text`.
    fn at_start_of(text: &'t str) -> Option<Self> {
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let ends = text.starts_with('/');
        let named = text.strip_prefix('/').unwrap_or(text);
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
        let name_end = named.find(|c| !is_name(c)).unwrap_or(named.len());
        let name = &named[..name_end];
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
            return None;
        }
        let mut rest = &named[name_end..];
        if !rest.starts_with([' ', '\u{a0}', ']', '/', '=', '\n']) {
            return None;
        }
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/' || c == '=');
            if let Some(behind) = rest.strip_prefix(']') {
                let length = text.len() - behind.len();
                return Some(Shortcode { name, attributes, length, ends });
            }
            let (attribute, behind) = attribute(rest)?;
            attributes.push(attribute);
            rest = behind;
        }
    }

    fn get(&self, name: &str) -> Option<&'t str> {
        let found = self.attributes.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Its first word without a name, that is an address.
    fn address(&self) -> Option<&'t str> {
        let words = self.attributes.iter().filter(|(name, _)| name.is_empty());
        words.map(|(_, word)| *word).find(|word| is_address(word))
    }
}

/// The attribute that `text` begins with, and what stands behind it.
fn attribute(text: &str) -> Option<((&str, &str), &str)> {
    let is_end = |c: char| c.is_whitespace() || c == ']';
    let end = text.find(|c| is_end(c) || "=\"'[<".contains(c))?;
    let (name, rest) = text.split_at(end);
    let (name, rest) = match rest.strip_prefix('=') {
        // An address without quotes.
        Some(_) if is_address(name) => ("", text),
        Some(value) => (name, value.trim_start()),
        None if rest.starts_with(['[', '<']) => return None,
        None => ("", text),
    };
    for (open, close) in [('"', '"'), ('\'', '\''), ('“', '”'), ('”', '”'), ('″', '″')]
    {
        if let Some(inside) = rest.strip_prefix(open) {
            let (value, behind) = inside.split_once(close)?;
            return Some(((name, value), behind));
        }
    }
    let end = rest.find(is_end)?;
    (end > 0).then(|| ((name, &rest[..end]), &rest[end..]))
}

/// HTML for a shortcode with `inner` up to its end, and whether that is in it.
fn shown(code: &Shortcode, inner: Option<&str>, context: &Context) -> Option<(String, bool)> {
    if code.ends {
        let is_known = ["caption", "wp_caption", "audio", "video", "embed"].contains(&code.name);
        return is_known.then(|| (String::new(), false));
    }
    let html = match code.name {
        "caption" | "wp_caption" => return Some((caption(code, inner?), true)),
        "gallery" => gallery(code, context)?,
        "audio" | "video" => {
            let is_in = inner.is_some_and(|inner| !inner.contains('[') && inner.len() < 500);
            return Some((player(code, inner.filter(|_| is_in), context)?, is_in));
        }
        "playlist" => playlist(code, context)?,
        "embed" => {
            let address = inner.map(str::trim).filter(|inner| is_address(inner));
            let address = address.or_else(|| code.get("src")).or_else(|| code.address())?;
            return Some((format!("\n\n{address}\n\n"), inner.is_some()));
        }
        name if CODE.contains(&name) => {
            return Some((
                format!("\n\n<pre><code>{}</code></pre>\n\n", escaped(inner?.trim_matches('\n'))),
                true,
            ));
        }
        name => {
            let (_, host) = HOSTS.iter().find(|(known, _)| *known == name)?;
            let address = code.address().or_else(|| code.get("url"))?;
            format!("\n\n<p>{}</p>\n\n", link(address, host))
        }
    };
    Some((html, false))
}

pub(super) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c == '<')
    })
}

/// A link of HTML.
pub(super) fn link(address: &str, words: &str) -> String {
    format!("<a href=\"{}\">{}</a>", address.replace('"', "%22"), escaped(words))
}

/// A picture with its caption: what stands behind it, or in an attribute.
fn caption(code: &Shortcode, inner: &str) -> String {
    let end = inner.find("<img").and_then(|at| Some(at + inner[at..].find('>')? + 1));
    let (picture, behind) = inner.split_at(end.unwrap_or(0));
    let (picture, behind) = match behind.trim_start().strip_prefix("</a>") {
        Some(behind) => (format!("{picture}</a>"), behind),
        None => (picture.to_owned(), behind),
    };
    let words = code.get("caption").unwrap_or(behind.trim());
    format!("\n\n<figure>{picture}<figcaption>{}</figcaption></figure>\n\n", in_lines(words))
}

/// Text that stays a line.
fn in_lines(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The numbers in a list of them.
fn numbers(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ' ']).filter(|id| !id.is_empty())
}

/// Those attachments of the sort `kind` that a shortcode names, else those of the item.
fn attachments<'l>(code: &Shortcode, kind: &[&str], context: &Context<'l>) -> Vec<&'l Item> {
    if let Some(ids) = code.get("ids").or_else(|| code.get("include")) {
        return numbers(ids).filter_map(|id| context.library.get(id)).collect();
    }
    let of = code.get("id").unwrap_or(&context.item.id);
    let left_out: Vec<&str> = code.get("exclude").into_iter().flat_map(numbers).collect();
    let is_kind = |item: &&&Item| {
        let ending = item.attachment_url.rsplit_once('.').map_or("", |(_, ending)| ending);
        kind.iter().any(|known| known.eq_ignore_ascii_case(ending))
    };
    let all = context.library.of_item(of).iter().filter(is_kind).copied();
    all.filter(|item| !left_out.contains(&item.id.as_str())).collect()
}

fn gallery(code: &Shortcode, context: &Context) -> Option<String> {
    let pictures =
        attachments(code, &["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"], context);
    let figures: Vec<String> = pictures.into_iter().map(picture).collect();
    let html = format!("\n\n<figure class=\"wp-block-gallery\">{}</figure>\n\n", figures.concat());
    (!figures.is_empty()).then_some(html)
}

/// An attachment as a picture with its caption.
fn picture(item: &Item) -> String {
    let alt = escaped(item.meta("_wp_attachment_image_alt").unwrap_or_default());
    let caption = in_lines(&item.excerpt);
    let caption = match caption.is_empty() {
        true => String::new(),
        false => format!("<figcaption>{caption}</figcaption>"),
    };
    format!(
        "<figure><img src=\"{}\" alt=\"{alt}\">{caption}</figure>",
        escaped(&item.attachment_url)
    )
}

fn player(code: &Shortcode, inner: Option<&str>, context: &Context) -> Option<String> {
    let endings: &[&str] = match code.name {
        "video" => &["mp4", "m4v", "webm", "ogv", "mov", "wmv", "flv"],
        _ => &["mp3", "m4a", "ogg", "wav", "flac", "wma"],
    };
    let named = SOURCES.iter().find_map(|name| code.get(name));
    let inner = inner.map(str::trim).filter(|inner| is_address(inner));
    let address = named.or_else(|| code.address()).or(inner);
    let of_item =
        || attachments(code, endings, context).first().map(|item| item.attachment_url.as_str());
    let address = address.or_else(of_item)?;
    // A film of another host, as the editor puts it in.
    if !endings.iter().any(|ending| address.to_ascii_lowercase().contains(&format!(".{ending}"))) {
        return Some(format!("\n\n{address}\n\n"));
    }
    Some(play(code.name, address, context))
}

fn play(element: &str, address: &str, context: &Context) -> String {
    let title = context.library.title(address);
    let title = title.map_or_else(String::new, |title| format!(" title=\"{}\"", escaped(title)));
    format!("\n\n<{element} src=\"{}\"{title}></{element}>\n\n", escaped(address))
}

fn playlist(code: &Shortcode, context: &Context) -> Option<String> {
    let element = if code.get("type") == Some("video") { "video" } else { "audio" };
    let endings: &[&str] = match element {
        "video" => &["mp4", "m4v", "webm", "ogv", "mov"],
        _ => &["mp3", "m4a", "ogg", "wav", "flac"],
    };
    let items = attachments(code, endings, context);
    let all = items.iter().map(|item| play(element, &item.attachment_url, context));
    let html: String = all.collect();
    (!html.is_empty()).then_some(html)
}

/// Text as it stands in HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Notes a shortcode that is left as it is. A mere word, as in "it \[sic\] was", is none.
fn note(code: &Shortcode, notes: &mut Vec<String>) {
    let has_name = code.attributes.iter().any(|(name, _)| !name.is_empty());
    if has_name || code.ends || BARE.contains(&code.name) {
        let note = format!("the shortcode `{}` is left as it is: write it in Markdown", code.name);
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
}
