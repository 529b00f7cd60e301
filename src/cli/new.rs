//! `dateline new`

use std::path::PathBuf;

use dateline::Site;
use dateline::read_site;
use dateline::scaffold::{self, NewBulletin, NewFile};
use dateline::status;
use dateline::{Diagnostics, Inputs, MessageFormat, Refusal, Timings, Website, shown};

use super::site::SiteFolder;
use super::{Exit, count, print, refuse, report, tell};

/// The arguments of `new`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The bulletin's title; its file's name is made from it
    #[arg(required_unless_present_any = ["translate", "wording"])]
    title: Option<String>,
    /// The rest of a title without quotes, so that it can be said what it lacks
    #[arg(hide = true)]
    rest: Vec<String>,
    /// Begin the translation of FILE instead, into the language that --lang names
    #[arg(long, value_name = "FILE", requires = "lang", conflicts_with_all = ["title", "Fields"])]
    translate: Option<PathBuf>,
    /// Write the words that the language TAG lacks into i18n/TAG/gazette.ftl, to be translated: each
    /// below its English, with the plural forms of the language
    #[arg(long, value_name = "TAG", conflicts_with_all = ["title", "translate", "lang", "Fields"])]
    wording: Option<String>,
    /// The language [default: the site's default language]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    site: SiteFolder,
}

/// What is asked for a new bulletin.
#[derive(Debug, clap::Args)]
struct Fields {
    /// The date, such as 2025-08-13 or "2025-08-13 11:50" [default: now]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// A section
    #[arg(long, value_name = "TERM")]
    section: Vec<String>,
    /// A country, as a two-letter code; may be given several times
    #[arg(long, value_name = "CODE")]
    country: Vec<String>,
    /// A tag; may be given several times
    #[arg(long, value_name = "TERM")]
    tag: Vec<String>,
    /// A term of any taxonomy, such as projects=silk-road; may be given several times
    #[arg(long, value_name = "TAXONOMY=TERM", value_parser = term)]
    term: Vec<(String, String)>,
    /// Give the bulletin a folder of its own, for its pictures
    #[arg(long)]
    bundle: bool,
    /// Each new bulletin is a draft now; the flag was needed once
    #[arg(long, hide = true)]
    draft: bool,
}

/// Makes the file, and prints its path.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    if let Some(refusal) = without_quotes(&arguments) {
        return refuse(&refusal);
    }
    if let Some(tag) = &arguments.wording {
        return wording(&arguments, tag, format);
    }
    let mut diagnostics = Diagnostics::new();
    let root = arguments.site.site.folder();
    let made = read_site(&root, None, &mut diagnostics)
        .map(|site| make(&site, &arguments, &mut diagnostics));
    let exit = report(&mut diagnostics, format, &root);
    match made {
        Some(Ok(path)) => {
            tell(
                "This draft was begun. Write its text; when it is ready, take out the line \
                 `draft: true`:\n",
            );
            print(&format!("{}\n", shown(&arguments.site.site.shown(&path))))
        }
        Some(Err(refusal)) => {
            let refused = refuse(&refusal);
            // An error in the original is the site's.
            if exit == Exit::SiteErrors { exit } else { refused }
        }
        None => exit,
    }
}

/// Why a title of several words is refused, each of which the shell has made an argument.
fn without_quotes(Arguments { title, rest, translate, .. }: &Arguments) -> Option<Refusal> {
    let first = rest.first()?;
    let hint = match (title, translate) {
        (Some(title), None) => {
            let title = [std::slice::from_ref(title), rest].concat().join(" ");
            format!("put the title in quotes: dateline new \"{}\"", title.replace('"', "'"))
        }
        _ => "see `dateline help new`".to_owned(),
    };
    Some(Refusal::new(format!("there is one word too many: {first}"), hint))
}

/// Writes the words that the language `tag` lacks into its file, and prints its path.
fn wording(arguments: &Arguments, tag: &str, format: MessageFormat) -> Exit {
    let mut diagnostics = Diagnostics::new();
    let root = arguments.site.site.folder();
    let request = arguments.site.request(&root);
    let inputs = Inputs::look(&request);
    let website = dateline::load(&request, inputs, None, &mut diagnostics, &mut Timings::start());
    // What is wrong in the texts does not matter here.
    let Some(website) = website else { return report(&mut diagnostics, format, &root) };
    match write_wording(&website, tag) {
        Ok((path, number)) => {
            tell(&format!(
                "{} to translate; until you take the `#` away before one, readers see its English:\n",
                count(number, "message")
            ));
            print(&format!("{}\n", shown(&arguments.site.site.shown(&path))))
        }
        Err(refusal) => refuse(&refusal),
    }
}

fn write_wording(website: &Website, tag: &str) -> Result<(String, usize), Refusal> {
    let site = &website.archive.site;
    let lang = scaffold::language(site, tag)?;
    let lacking = status::lacking_words(website, lang);
    let (file, number) = scaffold::wording(site, &website.archive.wording, lang, &lacking)?;
    let path = file.path.clone();
    scaffold::write(&site.root, &[file])?;
    Ok((path, number))
}

/// Makes the file: its path from the site's root.
fn make(
    site: &Site,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Result<String, Refusal> {
    let file = match (&arguments.translate, &arguments.lang) {
        (Some(original), Some(lang)) => scaffold::translation(site, original, lang, diagnostics)?,
        _ => bulletin(site, arguments)?,
    };
    let path = file.path.clone();
    let written = scaffold::write(&site.root, &[file])?;
    match written.kept.is_empty() {
        true => Ok(path),
        false => Err(Refusal::new(format!("{path} is there already"), "it stays as it is")),
    }
}

fn bulletin(site: &Site, arguments: &Arguments) -> Result<NewFile, Refusal> {
    let Fields { date, section, country, tag, term, bundle, draft: _ } = &arguments.fields;
    let of = |taxonomy: &str, terms: &[String]| -> Vec<(String, String)> {
        terms.iter().map(|term| (taxonomy.to_owned(), term.clone())).collect()
    };
    let terms =
        [of("sections", section), of("countries", country), of("tags", tag), term.clone()].concat();
    let new = NewBulletin {
        title: arguments.title.clone().unwrap_or_default(),
        lang: arguments.lang.clone(),
        date: date.clone(),
        now: arguments.site.clock.now().local(&site.time_zone),
        terms,
        bundle: *bundle,
    };
    scaffold::bulletin(site, &new)
}

fn term(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').map(|(taxonomy, term)| (taxonomy.trim(), term.trim()));
    parts
        .map(|(taxonomy, term)| (taxonomy.to_owned(), term.to_owned()))
        .ok_or_else(|| "write the taxonomy and the term, such as projects=silk-road".to_owned())
}
