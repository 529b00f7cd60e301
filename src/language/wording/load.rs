//! Reads Fluent files: which message wins, and what the bundle is made from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::parser::ErrorKind;
use fluent_syntax::{parser, serializer};

use super::define::{define, references};
use super::digest::Part;
use super::{Definition, Messages, Sources, Wording, bundle, chains, escapes, nesting, rewrite};
use crate::characters::{self, At};
use crate::diagnostics::{Code, Diagnostics, Place, phrase};
use crate::digest::Digest;
use crate::language::{Languages, Locale, Owner, last_resort};
use crate::site::{Lang, SITE_TOML, Site};

/// A Fluent file of one language.
#[derive(Debug, Clone)]
pub struct FluentFile {
    /// Its language.
    pub owner: Owner,
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
        languages: &Languages,
        files: Vec<FluentFile>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut sources = Sources::new();
        for file in files {
            sources.entry(file.owner).or_default().push(file);
        }
        let mut of = |owner, title| {
            let mut files = sources.remove(&owner).unwrap_or_default();
            files.sort_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
            files.splice(..0, title);
            messages(&files, languages.of(owner), diagnostics)
        };
        let own = site.langs().map(|(lang, _)| of(Owner::Language(lang), title(site, lang)));
        let own = own.collect();
        let last = of(Owner::LastResort, None);
        let english = last_resort(site);
        Wording { languages: own, last_resort: last, english, chains: chains(site) }
    }
}

/// The message that is the site's name.
const TITLE: &str = "site-title";
/// The rank of what site.toml says: it comes before all files, and is no second message of any.
const SETTING: usize = usize::MAX;

/// The site's name that site.toml has for the language `lang`, as a file with that message.
fn title(site: &Site, lang: Lang) -> Option<FluentFile> {
    let title = site.language(lang).title.as_ref()?;
    let quoted = title.replace('\\', "\\\\").replace('"', "\\\"");
    let text = format!("{TITLE} = {{ \"{quoted}\" }}\n");
    let owner = Owner::Language(lang);
    Some(FluentFile { owner, path: SITE_TOML.to_owned(), text, rank: SETTING })
}

/// One language's messages from its files, the winning ones first.
fn messages(files: &[FluentFile], locale: &Arc<Locale>, diagnostics: &mut Diagnostics) -> Messages {
    let (definitions, parts, text) = Default::default();
    let mut reader = Reader { definitions, parts, text, diagnostics };
    files.iter().for_each(|file| reader.file(file));
    let Reader { definitions, parts, text, .. } = reader;
    let definitions = definitions.into_iter().map(|(id, (_, definition))| (id, definition));
    Messages {
        locale: locale.clone(),
        bundle: bundle(text, locale),
        definitions: definitions.collect(),
        parts,
    }
}

/// Reads the files of one language.
struct Reader<'d> {
    /// With the ranks of their files.
    definitions: BTreeMap<String, (usize, Definition)>,
    parts: BTreeMap<String, Part>,
    /// What wins, as Fluent's serialiser writes it.
    text: String,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn file(&mut self, file: &FluentFile) {
        for entry in parsed(file, self.diagnostics).body {
            match entry {
                Entry::Message(message) => self.message(file, message),
                Entry::Term(term) => self.term(file, term),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn message(&mut self, file: &FluentFile, mut message: Message<&str>) {
        let mut definition = define(file, &message);
        if file.rank == SETTING {
            definition.place = Place::file(&file.path);
        }
        let id = message.id.name.to_owned();
        if let Some((rank, first)) = self.definitions.get(&id) {
            if *rank == file.rank {
                report_duplicate(&id, &definition.place, &first.place, self.diagnostics);
            }
            return;
        }
        self.definitions.insert(id.clone(), (file.rank, definition));
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        let references = references(file, message.value.iter().chain(attributes));
        message.value = message.value.map(rewrite::pattern);
        message.comment = None;
        self.keep(id, references, Entry::Message(message));
    }

    fn term(&mut self, file: &FluentFile, mut term: Term<&str>) {
        let name = format!("-{}", term.id.name);
        if self.parts.contains_key(&name) {
            return;
        }
        let attributes = term.attributes.iter().map(|attribute| &attribute.value);
        let references = references(file, [&term.value].into_iter().chain(attributes));
        term.value = rewrite::pattern(term.value);
        term.comment = None;
        self.keep(name, references, Entry::Term(term));
    }

    fn keep(&mut self, name: String, references: BTreeSet<String>, entry: Entry<&str>) {
        let text = serializer::serialize(&Resource { body: vec![entry] });
        self.text.push_str(&text);
        self.parts.insert(name, Part { digest: Digest::of(text.as_bytes()), references });
    }
}

fn parsed<'f>(file: &'f FluentFile, diagnostics: &mut Diagnostics) -> Resource<&'f str> {
    // Some editors begin a file with a byte order mark.
    let text = file.text.trim_start_matches('\u{feff}');
    let offset = file.text.len() - text.len();
    if let Some(at) = nesting::too_deep(text) {
        let place = Place::new(&file.path, offset + at..offset + at + 1);
        let message = format!("more than {} braces are open in a message", nesting::MAX_DEPTH);
        let hint = "close each { with a }, and make several messages of one that is long";
        diagnostics.add(Code::BadFluent, place, message, hint);
        return Resource { body: Vec::new() };
    }
    for (character, span) in escapes::forbidden(text) {
        let place = Place::new(&file.path, span.start + offset..span.end + offset);
        diagnostics.forbidden(place, character, span.len() == character.len_utf8());
    }
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    for At { character, span } in characters::open_in(text, lines) {
        let place = Place::new(&file.path, span.start + offset..span.end + offset);
        diagnostics.turning(place, character);
    }
    match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let (message, hint) = explain(&error.kind);
                // The parser's place may be beyond the end, or within a character.
                let within = |at| text.floor_char_boundary(at) + offset;
                let span = within(error.pos.start)..within(error.pos.end);
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
