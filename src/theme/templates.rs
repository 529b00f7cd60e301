//! Templates as texts: which messages they use, and which other templates they need.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use tera::{ErrorKind, Tera};

use super::calls::ids;
use super::files::text;
use super::{Part, TemplateFault, ThemeFiles};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::format::theme_toml;
use crate::paths::below;

/// The folder of templates that standing pages can ask for, and the one that they have else.
const LAYOUTS: &str = "layouts";
const WITH_LAYOUTS: &str = "page.html";

/// The template of the layout `name` of standing pages; of those that ask for none without it.
pub(crate) fn layout(name: Option<&str>) -> Cow<'static, str> {
    let of = |name| Cow::Owned(format!("{LAYOUTS}/{name}.html"));
    name.map_or(Cow::Borrowed(WITH_LAYOUTS), of)
}

/// The templates of a theme and its parents by name.
#[derive(Debug, Default)]
pub(crate) struct Templates {
    sources: BTreeMap<String, Source>,
}

#[derive(Debug)]
struct Source {
    /// The path that messages name.
    shown: String,
    text: String,
}

/// A message that a template uses.
#[derive(Debug, Clone)]
pub(crate) struct MessageUse {
    /// Its id.
    pub(crate) id: String,
    /// Where the template names it.
    pub(crate) place: Place,
}

impl Templates {
    pub(super) fn new(files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = BTreeMap::new();
        let named = files.named_templates();
        for (name, file) in files.in_folder("templates").into_iter().chain(named) {
            // One that cannot be read is reported for that, and not as missing.
            let text = text(file, diagnostics).unwrap_or_default();
            sources.insert(name, Source { shown: file.shown.clone(), text });
        }
        Templates { sources }
    }

    /// Whether there is a template `name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    /// The names of the layouts that standing pages can ask for, in alphabetical order.
    pub(crate) fn layouts(&self) -> impl Iterator<Item = &str> {
        let names = self.sources.keys().filter_map(|name| below(name, LAYOUTS));
        names.filter_map(|name| name.strip_suffix(".html")).filter(|name| !name.contains('/'))
    }

    /// Reports the templates that the theme `name`, named at `place`, lacks of those `needed`.
    pub(super) fn report_lacking(
        &self,
        needed: &[&str],
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let lacking: Vec<&str> =
            needed.iter().copied().filter(|needed| !self.sources.contains_key(*needed)).collect();
        if !lacking.is_empty() {
            let message = format!("the theme `{name}` lacks templates: {}", lacking.join(", "));
            let hint = format!(
                "write parent = \"gazette\" into themes/{name}/theme.toml, or add the templates"
            );
            diagnostics.add(Code::TemplateError, place, message, hint);
        }
        !lacking.is_empty()
    }

    /// Compiles all templates into `tera`; every error is reported.
    pub(super) fn compile(&self, tera: &mut Tera, diagnostics: &mut Diagnostics) {
        let before = diagnostics.counts().0;
        let mut wrong = BTreeSet::new();
        for (name, source) in &self.sources {
            // Alone, a template cannot find its parents; its own syntax is all that counts here.
            let mut alone = Tera::new();
            alone.register_from(tera);
            if let Err(error) = alone.add_raw_template(name, &source.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
                // Most have two names: the nearest of its path is also its theme's.
                && wrong.insert(&source.shown)
            {
                self.fault(name, &error).report(None, diagnostics);
            }
        }
        if diagnostics.counts().0 > before {
            return;
        }
        let all = self.sources.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        if let Err(error) = tera.add_raw_templates(all) {
            let unknown = self.unknown_names(&error.to_string());
            let faults = if unknown.is_empty() { vec![self.fault("", &error)] } else { unknown };
            faults.into_iter().for_each(|fault| fault.report(None, diagnostics));
        }
    }

    /// The engine's report of filters, functions and templates that there are not, which comes
    /// as one text: for each `error: …`, and below it `--> template:line:column`.
    fn unknown_names(&self, report: &str) -> Vec<TemplateFault> {
        let lines: Vec<&str> = report.lines().map(str::trim).collect();
        let faults = lines.windows(2).filter_map(|pair| {
            let message = pair[0].strip_prefix("error: ")?;
            let mut place = pair[1].strip_prefix("--> ")?.rsplitn(3, ':');
            let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
            let source = self.sources.get(place.next()?)?;
            let start = offset(&source.text, line, column);
            let length = message.split('`').nth(1).map_or(0, str::len);
            let place = Place::new(&source.shown, start..start + length);
            Some(TemplateFault::new(place, phrase(message)))
        });
        faults.collect()
    }

    /// Where and why `error` happened; `name` is the template that was asked for.
    pub(super) fn fault(&self, name: &str, error: &tera::Error) -> TemplateFault {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let source = self.sources.get(report.filename());
                let shown = source.map(|source| source.shown.clone());
                let text = source.map_or("", |source| source.text.as_str());
                let range = report.span().range.clone();
                let path = shown.unwrap_or_else(|| report.filename().to_owned());
                let message = with_terms(phrase(report.message()), text, range.start);
                TemplateFault::new(Place::new(path, range), message)
            }
            ErrorKind::MissingParent { current, parent } => TemplateFault::new(
                self.mention(current, parent),
                format!("there is no template `{parent}` to extend"),
            ),
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                let message = format!("the template `{tpl}` needs itself");
                TemplateFault::new(self.mention(tpl, tpl), message)
            }
            _ => TemplateFault::new(self.mention(name, name), phrase(&error.to_string())),
        }
    }

    /// The beginning of the template `name`.
    pub(super) fn place(&self, name: &str) -> Place {
        let shown = self.sources.get(name).map(|source| source.shown.clone());
        Place::file(shown.unwrap_or_else(|| format!("themes/{name}")))
    }

    /// Where the template `name` names `word`.
    fn mention(&self, name: &str, word: &str) -> Place {
        let Some(source) = self.sources.get(name) else {
            return Place::file(format!("themes/{name}"));
        };
        match source.text.find(&format!("\"{word}\"")) {
            Some(at) => Place::new(&source.shown, at + 1..at + 1 + word.len()),
            None => Place::file(&source.shown),
        }
    }

    /// Every message that a template names.
    pub(crate) fn messages(&self) -> Vec<MessageUse> {
        let uses = self.sources.values().flat_map(|source| {
            ids(&source.text).flatten().map(|(start, id)| {
                let place = Place::new(&source.shown, start..start + id.len());
                MessageUse { id: id.to_owned(), place }
            })
        });
        uses.collect()
    }

    /// Whether a template may use any message: where it calls `t` with an id that only rendering
    /// tells.
    pub(crate) fn use_any_message(&self) -> bool {
        self.sources.values().any(|source| ids(&source.text).any(|id| id.is_none()))
    }

    /// A hash of the template `name` with all that it extends or includes, and of the parts that
    /// it may show. That of standing pages, which are few, counts with all their layouts.
    pub(crate) fn hash(&self, name: &str) -> blake3::Hash {
        let mut seen = BTreeSet::new();
        self.closure(name, &mut seen);
        if name == WITH_LAYOUTS {
            let layouts = self.sources.keys().filter(|name| below(name, LAYOUTS).is_some());
            layouts.for_each(|name| self.closure(name, &mut seen));
        }
        Part::ALL.iter().for_each(|part| self.closure(part.template(), &mut seen));
        // Components are called by names of their own: any template may need them.
        seen.extend(
            self.sources
                .iter()
                .filter(|(_, source)| defines_component(&source.text))
                .map(|(name, _)| name.as_str()),
        );
        let mut hasher = blake3::Hasher::new();
        for name in seen {
            if let Some(source) = self.sources.get(name) {
                hasher.update(source.text.as_bytes());
                hasher.update(&[0]);
            }
        }
        hasher.finalize()
    }

    fn closure<'t>(&'t self, name: &'t str, seen: &mut BTreeSet<&'t str>) {
        if !seen.insert(name) {
            return;
        }
        let Some(source) = self.sources.get(name) else { return };
        for word in ["extends", "include"] {
            for (_, other) in quoted_after(&source.text, word) {
                self.closure(other, seen);
            }
        }
    }
}

/// The engine's sentences as a phrase.
fn phrase(message: &str) -> String {
    match crate::diagnostics::phrase(message).replace(". Available", "; available") {
        empty if empty.is_empty() => "the template failed".to_owned(),
        phrase => phrase,
    }
}

/// The `message` about what stands at the byte `at` of `source`: it may be of a field that entries have
/// only where a theme asks for it.
fn with_terms(message: String, source: &str, at: usize) -> String {
    let before = source.get(..at).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let line = source.get(line..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let is_undefined = message.contains("undefined") || message.contains("not defined");
    let asked = [theme_toml::TERMS, theme_toml::AUTHORS];
    let asked = asked.into_iter().find(|field| line.contains(&format!(".{field}")));
    // Where the engine names a field, it may be another of that line.
    let is_it = |field: &&str| !message.contains('`') || message.contains(&format!("{field}`"));
    let names_none = message.contains("`undefined`");
    match asked.filter(|field| is_undefined && (names_none || is_it(field))) {
        Some(field) => format!(
            "{message}; entries have `{field}` where theme.toml says entries = [\"{field}\"]"
        ),
        None => message,
    }
}

/// The byte of a text at a line and column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let before = text[start..].chars().take(column.saturating_sub(1));
    start + before.map(char::len_utf8).sum::<usize>()
}

fn defines_component(text: &str) -> bool {
    text.contains("{% component ") || text.contains("{%- component ")
}

/// The quoted words that follow `opening`, with their places; `"`, `'` and `` ` `` quote.
fn quoted_after<'t>(text: &'t str, opening: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(opening).filter_map(move |(at, _)| {
        let after = &text[at + opening.len()..];
        let quoted = after.trim_start();
        let quote = quoted.chars().next().filter(|c| "\"'`".contains(*c))?;
        let start = text.len() - quoted.len() + 1;
        let end = text[start..].find(quote)?;
        Some((start, &text[start..start + end]))
    })
}
