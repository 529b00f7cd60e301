//! Reads Fluent files: which message wins, where it stands, which variables it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::ErrorKind;
use fluent_syntax::{parser, serializer};

use super::{Definition, Messages, Sources, Wording, bundle, chains, rewrite};
use crate::diagnostics::{Code, Diagnostics, Place, phrase};
use crate::language::Locale;
use crate::site::{Lang, Site};

/// A Fluent file of one language.
#[derive(Debug, Clone)]
pub struct FluentFile {
    /// Its language.
    pub lang: Lang,
    /// Its path from the site's root.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The rank of the folder that it comes from: a message of a lower rank wins.
    pub rank: usize,
}

impl Wording {
    /// Reads `files` for the languages of `site`.
    pub fn load(
        site: &Site,
        locales: &[Arc<Locale>],
        files: Vec<FluentFile>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut sources = Sources::new();
        for file in files {
            sources.entry(file.lang).or_default().push(file);
        }
        let languages = site
            .langs()
            .map(|(lang, _)| {
                let mut files = sources.remove(&lang).unwrap_or_default();
                files.sort_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
                messages(&files, &locales[lang.index()], diagnostics)
            })
            .collect();
        Wording { languages, chains: chains(site) }
    }
}

/// One language's messages from its files, the winning ones first.
fn messages(files: &[FluentFile], locale: &Arc<Locale>, diagnostics: &mut Diagnostics) -> Messages {
    let mut definitions: BTreeMap<String, (usize, Definition)> = BTreeMap::new();
    let mut terms: BTreeSet<String> = BTreeSet::new();
    let mut winners: Vec<Entry<&str>> = Vec::new();
    let mut hasher = blake3::Hasher::new();

    for file in files {
        hasher.update(file.text.as_bytes());
        for entry in parsed(file, diagnostics).body {
            match entry {
                Entry::Message(mut message) => {
                    let definition = define(file, message.id.name, message.value.as_ref());
                    let id = message.id.name.to_owned();
                    if let Some((rank, first)) = definitions.get(&id) {
                        if *rank == file.rank {
                            report_duplicate(&id, &definition.place, &first.place, diagnostics);
                        }
                        continue;
                    }
                    definitions.insert(id, (file.rank, definition));
                    message.value = message.value.map(rewrite::pattern);
                    winners.push(Entry::Message(message));
                }
                Entry::Term(mut term) => {
                    if terms.insert(format!("-{}", term.id.name)) {
                        term.value = rewrite::pattern(term.value);
                        winners.push(Entry::Term(term));
                    }
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }
    let text = serializer::serialize(&Resource { body: winners });
    Messages {
        bundle: bundle(text, locale),
        definitions: definitions
            .into_iter()
            .map(|(id, (_, definition))| (id, definition))
            .collect(),
        terms,
        hash: hasher.finalize(),
    }
}

fn parsed<'f>(file: &'f FluentFile, diagnostics: &mut Diagnostics) -> Resource<&'f str> {
    // Some editors begin a file with a byte order mark.
    let text = file.text.trim_start_matches('\u{feff}');
    let offset = file.text.len() - text.len();
    match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let (message, hint) = explain(&error.kind);
                let span = error.pos.start + offset..error.pos.end + offset;
                diagnostics.add(Code::BadFluent, Place::new(&file.path, span), message, hint);
            }
            resource
        }
    }
}

/// What is wrong with a Fluent file, and what to do about it.
fn explain(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            "there is no `=` after the message's name".to_owned(),
            "write `name = text`, the name in letters, digits and hyphens",
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => (
            "a `{` or `}` is alone".to_owned(),
            "write a variable as { $name }; a brace as text is written {\"{\"}",
        ),
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the message `{entry_id}` has no text"), "write its text after the `=`")
        }
        ErrorKind::MissingDefaultVariant => (
            "none of the variants is marked as the one for all other cases".to_owned(),
            "put a * before the last: *[other] …",
        ),
        other => (
            phrase(&other.to_string()),
            "a message is written `name = text`; more lines of its text begin with spaces",
        ),
    }
}

fn report_duplicate(id: &str, place: &Place, first: &Place, diagnostics: &mut Diagnostics) {
    diagnostics
        .add(
            Code::DuplicateMessage,
            place.clone(),
            format!("the message `{id}` stands twice"),
            "keep one of the two; the first is used",
        )
        .also(first.clone(), "it stands here first");
}

/// The definition of the message `id`.
fn define(file: &FluentFile, id: &str, value: Option<&Pattern<&str>>) -> Definition {
    let mut definition = Definition {
        place: place_in(file, id),
        variables: BTreeSet::new(),
        references: Vec::new(),
    };
    if let Some(pattern) = value {
        Collector { file, definition: &mut definition }.pattern(pattern);
    }
    definition
}

/// Notes what a message is made of.
struct Collector<'c> {
    file: &'c FluentFile,
    definition: &'c mut Definition,
}

impl Collector<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            self.expression(expression);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.definition.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => self.reference(id.name, String::new()),
            InlineExpression::TermReference { id, .. } => self.reference(id.name, "-".to_owned()),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn reference(&mut self, name: &str, mark: String) {
        let place = place_in(self.file, name);
        self.definition.references.push((mark + name, place));
    }
}

/// The place of `part`, a slice of the file's text.
fn place_in(file: &FluentFile, part: &str) -> Place {
    let start = part.as_ptr() as usize - file.text.as_ptr() as usize;
    Place::new(&file.path, start..start + part.len())
}
