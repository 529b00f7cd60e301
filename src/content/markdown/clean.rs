//! Raw HTML, reduced to what cannot harm a reader and cannot pass for a part of the page itself.
//!
//! What stays is listed here: elements, their attributes, and what these may hold. `docs/writing.md`
//! says the same to editors. What the Markdown stage itself writes passes too.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use ammonia::Builder;

use super::{Target, footnotes, ids, tables};

/// `html` without scripts, event handlers, unsafe addresses, styles, and names of the page's own.
pub(crate) fn clean(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

/// What [`clean`] meets in `html` that is to be looked at: ids as they were given, and the
/// addresses of pictures that stay.
pub(super) fn met(html: &str) -> Vec<Met> {
    let found = Arc::new(Mutex::new(Vec::new()));
    let notes = found.clone();
    let mut builder = builder();
    builder.attribute_filter(move |element, name, value| {
        let kept = kept(element, name, value);
        let is_sought = name == "id" || (kept.is_some() && matches!(name, "src" | "srcset"));
        // Elements that are taken out come by here as well.
        if is_sought && stays(element) {
            let met = Met { attribute: name.to_owned(), value: value.to_owned() };
            notes.lock().unwrap_or_else(PoisonError::into_inner).push(met);
        }
        kept
    });
    drop(builder.clean(html));
    std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner))
}

/// An attribute of raw HTML.
pub(super) struct Met {
    /// Its name.
    pub(super) attribute: String,
    /// Its value, decoded.
    pub(super) value: String,
}

/// The elements that stay, each line with the attributes that they may have beside those of [`ALL`].
const ELEMENTS: &[(&str, &str)] = &[
    ("a", "href hreflang"),
    ("blockquote q", "cite"),
    ("del ins", "cite datetime"),
    ("img", "align alt decoding height loading src width"),
    ("source", "height sizes srcset type width"),
    ("input", "checked disabled"),
    ("data", "value"),
    ("details", "open"),
    ("hr", "align size width"),
    ("li", "value"),
    ("ol", "reversed start type"),
    ("time", "datetime"),
    ("col colgroup", "align char charoff span"),
    ("table", "align char charoff summary"),
    ("tbody tfoot thead tr", "align char charoff"),
    ("td", "align char charoff colspan headers rowspan"),
    ("th", "align char charoff colspan headers rowspan scope"),
    ("article aside div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup nav section", ""),
    ("br caption center dd dl dt p picture pre summary ul", ""),
    ("abbr acronym b bdi bdo cite code dfn em i kbd mark rp rt rtc ruby s samp small span", ""),
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

/// Whether an element stays.
fn stays(element: &str) -> bool {
    ELEMENTS.iter().any(|(names, _)| has(names, element))
}

/// Whether `word` is in a list of words.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

fn builder() -> Builder<'static> {
    let elements = ELEMENTS.iter().flat_map(|(names, own)| {
        names.split(' ').map(|name| (name, own.split_terminator(' ').collect()))
    });
    let elements: HashMap<&str, HashSet<&str>> = elements.collect();
    let mut builder = Builder::default();
    builder
        .tags(elements.keys().copied().collect())
        .tag_attributes(elements)
        .generic_attributes(ALL.split(' ').collect())
        // The boxes of task lists. Of two such values either could come first: they lie in a hash
        // table.
        .set_tag_attribute_value("input", "type", "checkbox")
        // Once more, by a reader of addresses that is not ours.
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None);
    builder
}

/// What stays of an attribute that its element may have.
fn kept<'v>(_element: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let stays = match name {
        "class" => return classes(value),
        "id" => ids::is_sound(value) && (!ids::is_reserved(value) || footnotes::is_footnote(value)),
        "dir" => matches!(value, "auto" | "ltr" | "rtl"),
        "role" => value.starts_with("doc-") || matches!(value, "img" | "note"),
        "cite" | "href" | "src" => Target::of(value) != Target::Unsafe,
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

/// The addresses of a `srcset`.
pub(super) fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    parts(srcset).map(|part| part.split_ascii_whitespace().next().unwrap_or_default())
}

/// The parts of a `srcset`: each begins with an address, which may hold commas; that only makes
/// more parts.
fn parts(srcset: &str) -> impl Iterator<Item = &str> {
    srcset.split(',').map(str::trim_start)
}

#[cfg(test)]
#[path = "clean/tests.rs"]
mod tests;
