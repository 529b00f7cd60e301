//! Raw HTML, reduced to what cannot harm a reader and cannot pass for a part of the page itself.
//!
//! What stays is listed here: elements, their attributes, and what these may hold. `docs/writing.md`
//! says the same to editors. What the Markdown stage itself writes passes too.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, Url};

use super::target::{OWN, is_denied, leads_out};
use super::{Target, access, footnotes, ids, slots, tables};

/// `html` without scripts, event handlers, unsafe addresses, styles, and names of the page's own.
pub(crate) fn clean(html: &str) -> String {
    let more = rare_schemes(html);
    if more.is_empty() {
        return CLEANER.clean(html).to_string();
    }
    let mut builder = builder();
    builder.attribute_filter(kept).add_url_schemes(more.iter().map(String::as_str));
    builder.clean(html).to_string()
}

/// What becomes of an attribute of an element that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays, as it is.
    Stays,
    /// It goes, or some of it.
    Removed,
    /// It goes, since its address is not safe.
    Unsafe,
}

/// What becomes of the attribute `name` of `element`, which stays.
pub(super) fn fate(element: &str, name: &str, value: &str) -> Fate {
    let own = ELEMENTS.iter().find(|(names, _)| has(names, element)).map_or("", |(_, own)| own);
    // All others become boxes.
    let is_box = element == "input" && name == "type" && value.eq_ignore_ascii_case("checkbox");
    let is_listed = has(ALL, name) || has(own, name);
    let is_kept = is_listed && kept(element, name, value).is_some_and(|kept| kept == value);
    match name {
        "cite" | "href" | "poster" | "src" if is_listed && Target::of(value) == Target::Unsafe => {
            Fate::Unsafe
        }
        "srcset" if is_listed && !is_kept => Fate::Unsafe,
        "href" | "poster" | "src" if is_kept && !is_readable(value) => Fate::Removed,
        _ if is_kept || is_box => Fate::Stays,
        _ => Fate::Removed,
    }
}

/// Whether the cleaner's own reader of addresses lets `value` pass.
fn is_readable(value: &str) -> bool {
    static BASE: LazyLock<Option<Url>> = LazyLock::new(|| Url::parse("https://a.example/").ok());
    match Url::parse(value) {
        Ok(url) => {
            let scheme = url.scheme();
            scheme == OWN || (leads_out(scheme) && !is_denied(scheme))
        }
        Err(_) => BASE.as_ref().is_none_or(|base| base.join(value).is_ok()),
    }
}

/// The elements that stay, each line with the attributes that they may have beside those of [`ALL`].
const ELEMENTS: &[(&str, &str)] = &[
    ("a", "href hreflang name"),
    ("blockquote q", "cite"),
    ("del ins", "cite datetime"),
    ("img", "align alt decoding height loading sizes src srcset width"),
    ("audio", "controls loop muted preload src"),
    ("source", "height media sizes src srcset type width"),
    ("track", "default kind label src srclang"),
    ("video", "controls height loop muted poster preload src width"),
    ("input", "checked disabled"),
    ("data", "value"),
    ("details", "open"),
    ("hr", "align size width"),
    ("li", "value"),
    ("ol", "reversed start type"),
    ("time", "datetime"),
    ("col colgroup", "align char charoff span"),
    ("table", "align char charoff summary tabindex"),
    ("pre", "tabindex"),
    ("tbody tfoot thead tr", "align char charoff"),
    ("td", "align char charoff colspan headers rowspan"),
    ("th", "align char charoff colspan headers rowspan scope"),
    ("article aside div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup nav section", ""),
    ("br caption center dd dl dt p picture summary ul", ""),
    (
        "abbr acronym b bdi bdo cite code dfn em i kbd label mark rb rp rt rtc ruby s samp small span",
        "",
    ),
    ("strike strong sub sup tt u var wbr", ""),
];

/// The attributes that every element may have.
const ALL: &str =
    "aria-describedby aria-hidden aria-label aria-labelledby class dir id lang role title";

/// How the classes begin that are for texts: no page of `gazette` has one.
const OF_TEXTS: &str = "text-";
/// How the class of a block of code begins, which tells the language.
const OF_CODE: &str = "language-";

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = builder();
    builder.attribute_filter(kept);
    builder
});

/// The elements that are taken out with the words in them, which are none.
pub(super) const TAKEN_WITH_WORDS: &[&str] = &["script", "style"];

/// Whether an element stays.
pub(super) fn stays(element: &str) -> bool {
    ELEMENTS.iter().any(|(names, _)| has(names, element))
}

/// Whether `word` is in a list of words.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Schemes that most addresses have.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// The schemes in `html` that are safe, and not among [`SCHEMES`]: the cleaner's own reader of
/// addresses, which is not ours, wants to be given all. None is given to it that is not safe.
fn rare_schemes(html: &str) -> BTreeSet<String> {
    let bytes = html.as_bytes();
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    let colons = memchr::memchr_iter(b':', bytes).filter_map(|colon| {
        let length = bytes[..colon].iter().rev().take_while(is_part).count();
        let before = html[..colon - length].trim_ascii_end();
        // It begins a value.
        let is_value = before.ends_with(['"', '\'', '=']);
        is_value.then(|| html[colon - length..colon].to_ascii_lowercase())
    });
    let is_rare = |scheme: &String| {
        let is_known = SCHEMES.contains(&scheme.as_str());
        scheme == OWN || (leads_out(scheme) && !is_denied(scheme) && !is_known)
    };
    colons.filter(is_rare).collect()
}

fn builder<'b>() -> Builder<'b> {
    let elements = ELEMENTS.iter().flat_map(|(names, own)| {
        names.split(' ').map(|name| (name, own.split_terminator(' ').collect()))
    });
    let elements: HashMap<&str, HashSet<&str>> = elements.collect();
    let mut builder = Builder::default();
    builder
        .tags(elements.keys().copied().collect())
        .tag_attributes(elements)
        .clean_content_tags(TAKEN_WITH_WORDS.iter().copied().collect())
        .generic_attributes(ALL.split(' ').collect())
        // The boxes of task lists. Of two such values either could come first: they lie in a hash
        // table.
        .set_tag_attribute_value("input", "type", "checkbox")
        // Once more, by a reader of addresses that is not ours.
        .url_schemes(SCHEMES.iter().copied().collect())
        .link_rel(None);
    builder
}

/// What stays of an attribute that its element may have.
fn kept<'v>(element: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
    // What fills a slot may have quotes: it would end an attribute that is open around it.
    if let Some(is_address) = slots::is_address(value) {
        let may = is_address && name == "href";
        return may.then_some(Cow::Borrowed(value));
    }
    let stays = match name {
        "class" => return classes(value),
        "name" if element != "a" => true,
        "id" | "name" => {
            ids::is_sound(value) && (!ids::is_reserved(value) || footnotes::is_footnote(value))
        }
        // Where what is too wide is reached: any other place in the order would be a theme's choice.
        "tabindex" => (name, value) == access::REACHED,
        "dir" => matches!(value, "auto" | "ltr" | "rtl"),
        "role" => value.starts_with("doc-") || matches!(value, "img" | "note"),
        // Nothing shows it, and no other is led to where the file lies.
        "cite" => Target::of(value) == Target::External,
        "href" | "poster" | "src" => Target::of(value) != Target::Unsafe,
        "srcset" => parts(value).all(|part| Target::of(part) != Target::Unsafe),
        _ => true,
    };
    stays.then_some(Cow::Borrowed(value))
}

/// The classes of `value` that a text may have.
fn classes(value: &str) -> Option<Cow<'_, str>> {
    let may = |class: &str| {
        class.starts_with(OF_TEXTS)
            || class.starts_with(OF_CODE)
            || footnotes::CLASSES.contains(&class)
            || tables::CLASSES.contains(&class)
    };
    if value.split_ascii_whitespace().all(may) {
        return (!value.is_empty()).then_some(Cow::Borrowed(value));
    }
    let kept: Vec<&str> = value.split_ascii_whitespace().filter(|class| may(class)).collect();
    (!kept.is_empty()).then(|| kept.join(" ").into())
}

/// The parts of a `srcset`: each begins with an address, which may hold commas; that only makes
/// more parts.
fn parts(srcset: &str) -> impl Iterator<Item = &str> {
    srcset.split(',').map(str::trim_start)
}

#[cfg(test)]
#[path = "clean/tests.rs"]
mod tests;
