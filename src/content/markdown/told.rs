//! What the cleaner meets in a text: every element with its attributes, whether it stays or not, and
//! every word that is no markup to it.
//!
//! It is the cleaner itself that is asked, with nothing on its lists: so no other reader of HTML
//! could see less than a browser does.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use ammonia::Builder;

use super::clean::TAKEN_WITH_WORDS;
use super::marked::{BEGIN, Marked, Number, RunKind, without_numbers};

/// What the cleaner met.
pub(super) struct Told {
    /// The elements of raw HTML, each once.
    pub(super) elements: Vec<Met>,
    /// By the number of a run of words: where it was met.
    pub(super) runs: Vec<Where>,
    /// The numbers of tags that were none: in a comment, a value, or a text as it is.
    pub(super) quoted: HashSet<usize>,
    /// The comment that the end of the text is in.
    pub(super) unended: Option<usize>,
    /// The run that begins it, if it is what browsers take for a comment.
    pub(super) unended_by: Option<usize>,
}

/// An element of raw HTML.
pub(super) struct Met {
    /// The number of its tag.
    pub(super) mark: usize,
    /// Its name as browsers have it.
    pub(super) name: Arc<str>,
    /// Its attributes with their values, decoded.
    pub(super) attributes: Vec<(String, String)>,
    /// The names of those whose values hold words of Markdown.
    pub(super) swallowing: Vec<String>,
}

impl Met {
    /// Whether words stand in the value of the attribute `name` which were to be shown.
    pub(super) fn is_swallowing(&self, name: &str) -> bool {
        self.swallowing.iter().any(|known| known == name)
    }
}

/// Where a run of words was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Nowhere: it went with an element.
    Nowhere,
    /// Among the words of the page.
    Shown,
    /// In the value of an attribute.
    Value,
    /// In the comment with this number.
    Comment(usize),
    /// It began what browsers take for a comment.
    NoComment,
}

impl Told {
    /// What the cleaner meets in `marked`.
    pub(super) fn of(marked: &Marked) -> Self {
        let mut told = Told {
            elements: Vec::new(),
            runs: vec![Where::Nowhere; marked.runs.len()],
            quoted: HashSet::new(),
            unended: None,
            unended_by: None,
        };
        let (attributes, words) = listen(&marked.html);
        told.add_attributes(attributes, marked);
        told.add_words(&words);
        if let Some(Where::Comment(number)) = told.runs.last() {
            told.unended = Some(*number);
        }
        told
    }

    fn add_attributes(&mut self, all: Vec<Heard>, marked: &Marked) {
        let mut seen = HashSet::new();
        // Whether the element that the attributes are of is one of raw HTML that was not met before.
        let mut is_new = false;
        let mut is_open = false;
        for Heard { element, name, value } in all {
            if name == SELF {
                is_open = false;
            } else if let Some(mark) = number_of(&name, &value) {
                is_open = true;
                is_new = seen.insert(mark);
                if is_new {
                    let (attributes, swallowing) = (Vec::new(), Vec::new());
                    self.elements.push(Met { mark, name: element, attributes, swallowing });
                }
            } else if let Some(last) = self.elements.last_mut()
                && is_open
                && is_new
                && last.name == element
            {
                let (mut tags, mut runs) = (Vec::new(), Vec::new());
                let mut note = |number| match number {
                    Number::Tag(tag) => tags.push(tag),
                    Number::Run(run) => runs.push(run),
                };
                let name = without_numbers(&name, &mut note);
                let value = without_numbers(&value, &mut note);
                let is_markdown = |run: &usize| {
                    marked.runs.get(*run).is_some_and(|run| run.kind == RunKind::Markdown)
                };
                if runs.iter().any(is_markdown) {
                    last.swallowing.push(name.clone());
                }
                last.attributes.push((name, value));
                self.quoted.extend(tags);
                runs.into_iter().for_each(|run| self.put(run, Where::Value));
            } else if !(is_open && self.elements.last().is_some_and(|last| last.name == element)) {
                // Of Markdown's own, such as the words of a picture.
                self.add_numbers(&value, Where::Shown);
            }
        }
    }

    /// Takes what the cleaner leaves of a text: words and comments.
    fn add_words(&mut self, words: &str) {
        let (mut rest, mut number) = (words, 0);
        while !rest.is_empty() {
            let (shown, after) = rest.split_once("<!--").unwrap_or((rest, ""));
            self.add_numbers(shown, Where::Shown);
            let (comment, after) = after.split_once("-->").unwrap_or((after, ""));
            let begins = ["", "?", "[CDATA["].map(|begin| comment.strip_prefix(begin));
            let is_none = begins.iter().flatten().any(|comment| comment.starts_with(BEGIN));
            self.add_numbers(comment, Where::Comment(number));
            self.unended_by = first_run(comment).filter(|_| is_none);
            if let Some(run) = self.unended_by {
                let has_words = without_numbers(comment, drop).contains(char::is_alphanumeric);
                self.put(run, if has_words { Where::NoComment } else { Where::Shown });
            }
            (rest, number) = (after, number + 1);
        }
    }

    fn add_numbers(&mut self, text: &str, place: Where) {
        let (mut tags, mut runs) = (Vec::new(), Vec::new());
        without_numbers(text, |number| match number {
            Number::Tag(tag) => tags.push(tag),
            Number::Run(run) => runs.push(run),
        });
        self.quoted.extend(tags);
        runs.into_iter().for_each(|run| self.put(run, place));
    }

    fn put(&mut self, run: usize, place: Where) {
        if let Some(known) = self.runs.get_mut(run) {
            *known = place;
        }
    }
}

fn first_run(text: &str) -> Option<usize> {
    let mut first = None;
    without_numbers(text, |number| {
        if let Number::Run(run) = number {
            first.get_or_insert(run);
        }
    });
    first
}

/// The number of a tag, if it is told by the attribute.
fn number_of(name: &str, value: &str) -> Option<usize> {
    let is_mark = name.strip_prefix(BEGIN).is_some_and(str::is_empty);
    is_mark.then(|| value.parse().ok()).flatten()
}

/// An attribute that the cleaner came by.
struct Heard {
    /// The element's name. All attributes of one have it in common: a long name before many of them
    /// would take more room than there is.
    element: Arc<str>,
    name: String,
    value: String,
}

/// The elements that Markdown makes with attributes. The cleaner is told to give each of them one
/// more, [`SELF`], which comes last: behind it another one's may follow.
const OF_MARKDOWN: &[&str] =
    &["a", "blockquote", "code", "div", "img", "input", "li", "ol", "sup", "td", "th"];
const SELF: &str = "\u{fdd2}";

/// The attributes of all elements of `html` in their order, and what is no element.
fn listen(html: &str) -> (Vec<Heard>, String) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let notes = heard.clone();
    let last: HashMap<&str, HashMap<&str, &str>> =
        OF_MARKDOWN.iter().map(|name| (*name, HashMap::from([(SELF, "")]))).collect();
    let mut builder = Builder::empty();
    builder
        .clean_content_tags(TAKEN_WITH_WORDS.iter().copied().collect())
        .strip_comments(false)
        .set_tag_attribute_values(last)
        .link_rel(None)
        .attribute_filter(move |element, name, value| {
            let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
            let known = notes.last().map(|last: &Heard| &last.element);
            let known = known.filter(|known| &***known == element).cloned();
            let element = known.unwrap_or_else(|| element.into());
            notes.push(Heard { element, name: name.to_owned(), value: value.to_owned() });
            Some(Cow::Borrowed(value))
        });
    let words = builder.clean(html).to_string();
    let heard = std::mem::take(&mut *heard.lock().unwrap_or_else(PoisonError::into_inner));
    (heard, words)
}
