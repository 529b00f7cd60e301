//! What is said of raw HTML that is taken out, and what to write in its place.

use crate::check::written::written;
use crate::content::markdown::{LeftoverKind, begins, tag_name};
use crate::diagnostics::beginning;

/// What is said of raw HTML that does not stay: what it is, and what to do.
pub(super) fn words(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::Element => {
            (format!("{shown} is taken out of the page"), of_element(shown).to_owned())
        }
        LeftoverKind::Embed => embed(shown),
        LeftoverKind::ElementAttributes => attributes(shown),
        LeftoverKind::UnsafeAddress => (
            format!("the address `{shown}` is not safe"),
            "use an address that begins with https://; put a picture into a file beside the article".to_owned(),
        ),
        _ => (format!("{shown} {}", how_lost(shown)), of_lost(shown).to_owned()),
    }
}

/// What is said of an element in whose place a link stands: `shown` has the link's address, its words
/// and the tag.
fn embed(shown: &str) -> (String, String) {
    let mut parts = shown.splitn(3, '\n');
    let mut part = || parts.next().unwrap_or_default();
    let (address, words, tag) = (part(), part(), part());
    (
        format!("{tag} is taken out of the page; readers see a link to what it would show"),
        format!(
            "nothing is loaded from elsewhere; to choose the link's words, write it yourself: [{}]({})",
            words.replace(['[', ']', '<', '>'], ""),
            written(address.to_owned())
        ),
    )
}

/// What is said of attributes that are taken out: `shown` has the name of their element, then theirs.
fn attributes(shown: &str) -> (String, String) {
    let (element, names) = shown.split_once(' ').unwrap_or((shown, ""));
    let names: Vec<&str> = names.split(' ').collect();
    let are = if names.len() > 1 { "are" } else { "is" };
    let message = format!("{} of <{element}> {are} taken out of the page", listed(&names));
    (message, of_attributes(element, &names).to_owned())
}

/// Names for a message: not more than are read, and none that is too long.
fn listed(names: &[&str]) -> String {
    /// An honest tag has no more that are taken out.
    const MOST: usize = 12;
    /// The longest honest name has some twenty.
    const LONGEST: usize = 40;
    let name = |name: &&str| format!("`{}`", beginning(name, LONGEST));
    let (named, others) = names.split_at(names.len().min(MOST));
    let mut named: Vec<String> = named.iter().map(name).collect();
    let last = match others.len() {
        0 => named.pop().unwrap_or_default(),
        others => format!("{others} more"),
    };
    if named.is_empty() { last } else { format!("{} and {last}", named.join(", ")) }
}

/// What to do about an element that is taken out, whose tag is `shown`.
fn of_element(shown: &str) -> &'static str {
    let name = tag_name(shown.trim_start_matches(['<', '/'])).to_ascii_lowercase();
    match &*name {
        "iframe" | "embed" | "object" | "applet" | "frame" | "frameset" => {
            "no page shows another one: write a link to what it shows, such as \
             [Watch the video](https://video.example/1)"
        }
        "source" | "track" => {
            "nothing is loaded from another site: put the file beside the article, and name that"
        }
        "video" | "audio" => {
            "it names no file: write one, such as <video src=\"speech.mp4\"></video>, or take it out"
        }
        "bgsound" => "write a link to the file, such as [Listen to the speech](speech.mp3)",
        "form" | "button" | "select" | "option" | "optgroup" | "fieldset" | "legend" | "label"
        | "datalist" | "output" => {
            "no page takes what readers enter: write a link to a page that does"
        }
        "noscript" | "noembed" | "noframes" | "xmp" | "plaintext" | "textarea" | "title" => {
            "take out the tag and its end: what is between them would be shown as it is written"
        }
        "script" => "no text may run a script: put it into the theme",
        "style" | "link" => "put the style into the theme, for a class that begins with text-",
        "font" | "big" | "basefont" | "blink" | "marquee" | "nobr" => {
            "how a text looks is for the theme: write **strong** or *emphasis*, or give the words a \
             class that begins with text-"
        }
        "svg" | "math" | "canvas" => {
            "put the drawing into a file beside the article, and show it as ![what it shows](drawing.svg)"
        }
        "html" | "head" | "body" | "meta" | "base" | "main" => {
            "this is a part of a whole page, which the theme makes: keep only what stands in it"
        }
        "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" | "caption" | "col" | "colgroup" => {
            "it stands outside of a table: put <table> before it, or take it out"
        }
        "area" | "map" => "write a list of links in its place",
        _ if is_known(&name) => "write it in Markdown, or take it out of the text",
        _ => "there is no such element in HTML; if it is text, write &lt; for the < before it",
    }
}

/// Elements of HTML, old and new, that are taken out and need no other words.
const OTHERS: &[&str] = &[
    "address",
    "center",
    "dialog",
    "dir",
    "fencedframe",
    "hgroup",
    "keygen",
    "listing",
    "menu",
    "menuitem",
    "meter",
    "multicol",
    "param",
    "portal",
    "progress",
    "search",
    "selectedcontent",
    "slot",
    "spacer",
    "template",
];

fn is_known(name: &str) -> bool {
    OTHERS.contains(&name)
}

/// What to do about attributes `names` that are taken out of an `element`.
fn of_attributes(element: &str, names: &[&str]) -> &'static str {
    let has = |name: &str| names.contains(&name);
    if names.iter().any(|name| name.starts_with("on")) {
        return "no text may run a script: take them out, or put the script into the theme";
    }
    if has("type") && element == "input" {
        return "no page takes what readers enter: only boxes of tasks are shown, written - [ ] task";
    }
    if has("class") {
        return "only classes that begin with text- are for texts: write class=\"text-lead\", and put \
                its style into the theme";
    }
    if has("style") {
        return "put the style into the theme, for a class that begins with text-";
    }
    if has("target") {
        return "take it out: links open where the reader wants them to";
    }
    if has("src") && matches!(element, "audio" | "video") {
        return "nothing is loaded from another site: put the file beside the article, and name that";
    }
    if has("autoplay") {
        return "take it out: a player begins when the reader wants it to";
    }
    if has("href") || has("src") {
        return "write an address that begins with https://, or the path to a file from this one";
    }
    "take it out of the text: the page is the same without it"
}

/// How the words are lost that raw HTML swallows, which `shown` begins with.
fn how_lost(shown: &str) -> &'static str {
    let begins = |with: &str| shown.starts_with(with);
    match () {
        () if begins("<!--") => "hides words: its end is missing, or stands in another paragraph",
        () if begins("<!") || begins("<?") => "would stand on no page",
        () => "swallows words, which would stand on no page",
    }
}

/// What to do about raw HTML that swallows words, which `shown` begins with.
fn of_lost(shown: &str) -> &'static str {
    let begins = |with: &str| begins(shown, with);
    if begins("<!--") {
        return "write --> where the comment ends, in the paragraph in which it begins: it is not seen \
                behind an empty line";
    }
    if begins("<![CDATA[") {
        return "take out <![CDATA[ and ]]>, and keep the words";
    }
    if begins("<?") || begins("<!") {
        return "browsers take it for a comment: take it out, or write &lt; for the <, if it is text";
    }
    if begins("<svg") || begins("<math") {
        return "put the drawing into a file beside the article, and show it as \
                ![what it shows](drawing.svg)";
    }
    if begins("<script") || begins("<style") {
        return "put its end behind it, </script> or </style>; better take both out of the text";
    }
    if begins("<template") {
        return "take <template> and </template> out, and keep what is between them";
    }
    "close the tag with > and each of its quotes, or write &lt; for the <, if it is text"
}
