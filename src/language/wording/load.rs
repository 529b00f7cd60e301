//! Reads Fluent files: which message wins, where it stands, which variables it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use super::{Definition, Messages, Sources, Wording, bundle, chains, rewrite};
use crate::diagnostics::{Code, Diagnostics, Place};
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
    let mut terms: BTreeSet<&str> = BTreeSet::new();
    let mut winners: Vec<Entry<&str>> = Vec::new();
    let mut hasher = blake3::Hasher::new();

    for file in files {
        hasher.update(file.text.as_bytes());
        for entry in parsed(file, diagnostics).body {
            match entry {
                Entry::Message(mut message) => {
                    let definition = define(file, &message.id.name, message.value.as_ref());
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
                    if terms.insert(term.id.name) {
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
        hash: hasher.finalize(),
    }
}

fn parsed<'f>(file: &'f FluentFile, diagnostics: &mut Diagnostics) -> Resource<&'f str> {
    match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                diagnostics.add(
                    Code::BadFluent,
                    Place::new(&file.path, error.pos.clone()),
                    error.kind.to_string().to_lowercase(),
                    "a message is written `name = text`; more lines of its text begin with spaces",
                );
            }
            resource
        }
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

/// The definition of a message: its id is a slice of the file's text, which tells its place.
fn define(file: &FluentFile, id: &&str, value: Option<&Pattern<&str>>) -> Definition {
    let start = id.as_ptr() as usize - file.text.as_ptr() as usize;
    let mut variables = BTreeSet::new();
    if let Some(pattern) = value {
        collect(pattern, &mut variables);
    }
    Definition { place: Place::new(&file.path, start..start + id.len()), variables }
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        collect_expression(expression, variables);
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
