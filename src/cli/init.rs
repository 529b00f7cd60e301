//! `dateline init`

use std::io::{BufRead, IsTerminal};
use std::path::{Component, Path, PathBuf};

use dateline::choices::Choices;
use dateline::scaffold::{self, NewFile, NewSite, Written};
use dateline::schema::editor_files;
use dateline::{BaseUrl, SAMPLE_ADDRESS, SITE_TOML, language_id};
use dateline::{Refusal, shown};
use jiff::tz::TimeZone;

use super::site::{Clock, base_url, site_above};
use super::{Exit, count, print, refuse, tell};

const TITLE: &str = "Our Bulletin";
const LANGUAGES: &str = "en, ru";
const TIME_ZONE: &str = "UTC";

/// The arguments of `init`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of the new site; it is made where it is missing [default: this folder, if it is
    /// empty]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The site's name [default: "Our Bulletin", in each language]
    #[arg(long)]
    title: Option<String>,
    /// A language, such as en or zh-Hant; may be given several times, the default language first
    /// [default: en and ru]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = language)]
    lang: Vec<String>,
    /// The address that the site will have [default: https://your-address.example/]
    #[arg(short, long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// The time zone of its dates, such as Europe/Minsk [default: UTC]
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    timezone: Option<String>,
    /// Ask nothing in a terminal: take the defaults
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    clock: Clock,
}

/// Makes the site, and prints the paths of its files.
pub fn run(arguments: Arguments) -> Exit {
    let folder = arguments.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    match make(&folder, &arguments) {
        Ok((written, languages)) => {
            for path in &written.kept {
                tell(&format!(
                    "{} was there already, and is as it was\n",
                    shown(&folder.join(path).to_string_lossy())
                ));
            }
            let exit =
                print(&written.new.iter().map(|path| format!("{path}\n")).collect::<String>());
            tell(&format!("{}{}", next_steps(&folder), without_words(&languages)));
            exit
        }
        Err(refusal) => refuse(&refusal),
    }
}

/// Makes the site in `folder`, and gives the tags of its languages.
fn make(folder: &Path, arguments: &Arguments) -> Result<(Written, Vec<String>), Refusal> {
    if folder.exists() && !folder.is_dir() {
        let message = format!("{} is a file, and no folder", folder.display());
        return Err(Refusal::new(message, "name a folder; it is made where it is missing"));
    }
    let site_toml = folder.join(SITE_TOML);
    if site_toml.exists() {
        let message = format!("{} is there already", site_toml.display());
        return Err(Refusal::new(message, "name a folder that holds no site yet"));
    }
    if arguments.folder.is_none() {
        check_empty(folder)?;
    }
    check_outside_of_sites(folder)?;
    let wanted = wanted(arguments)?;
    let mut written = scaffold::write(folder, &scaffold::site(&wanted)?)?;
    // What was in the folder before may have errors; then `dateline schema --write` comes later.
    if let Ok(choices) = Choices::load(folder) {
        // Nothing that is there already is replaced.
        let files = editor_files(&choices).into_iter();
        let files = files.map(|file| NewFile { is_made: false, ..file });
        written.append(scaffold::write(folder, &files.collect::<Vec<_>>())?);
    }
    Ok((written, wanted.languages))
}

/// Refuses a folder that has files in it, where nobody has named it: these may be anything. What a
/// new repository begins with is no obstacle.
fn check_empty(folder: &Path) -> Result<(), Refusal> {
    let entries = std::fs::read_dir(folder)
        .map_err(|error| Refusal::new(error.to_string(), "name a folder for the new site"))?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !is_of_repository(name))
        .collect();
    names.sort();
    let Some(first) = names.first() else { return Ok(()) };
    let more = if names.len() > 1 { " and more" } else { "" };
    Err(Refusal::new(
        format!("this folder is not empty: it has {first}{more}"),
        "name a folder for the new site: dateline init herald. To make it here all the same: \
         dateline init .",
    ))
}

/// Whether `name` is hidden, or what a new repository begins with.
fn is_of_repository(name: &str) -> bool {
    let begins = ["README", "LICENSE", "LICENCE", "COPYING"];
    name.starts_with('.') || begins.iter().any(|begin| name.to_uppercase().starts_with(begin))
}

/// Refuses a folder that another site reads, and tells of one that merely lies in a site's.
fn check_outside_of_sites(folder: &Path) -> Result<(), Refusal> {
    let Ok(full) = std::path::absolute(folder) else { return Ok(()) };
    let Some(site) = site_above(&full) else { return Ok(()) };
    if full.strip_prefix(site).is_ok_and(dateline::is_input) {
        let site = site.display();
        return Err(Refusal::new(
            format!("{} is a part of the site in {site}", folder.display()),
            "a site cannot lie in the content, the wording or the themes of another: name a folder \
             elsewhere",
        ));
    }
    tell(&format!(
        "note: the new site lies in the folder of another, {}; in its own folder all commands are \
         about the new one\n",
        shown(&site.to_string_lossy())
    ));
    Ok(())
}

/// Which of the `languages` have no words yet.
fn without_words(languages: &[String]) -> String {
    let missing = scaffold::without_words(languages);
    let lines = missing.into_iter().map(|(tag, file, messages)| {
        let messages = count(messages, "message");
        format!(
            "\nThere is no wording in {tag} yet: {messages} to translate, in {file}.\nUntil then \
             readers see other languages there. The first texts are English drafts, to be translated.\n"
        )
    });
    lines.collect()
}

fn next_steps(folder: &Path) -> String {
    let is_here = folder.components().all(|part| part == Component::CurDir);
    let folder = folder.to_string_lossy();
    let go = if is_here { String::new() } else { format!("  cd \"{}\"\n", shown(&folder)) };
    format!(
        "\nThe site is ready. Next:\n{go}\
         \x20 dateline serve --open    shows the site in a browser, while you write\n\
         \x20 dateline build           makes the folder public, which you publish\n\
         \x20 dateline new \"Headline\"  begins a bulletin\n\
         \x20 dateline status          shows what is not translated yet\n"
    )
}

/// What the flags say; the rest is asked for in a terminal.
fn wanted(arguments: &Arguments) -> Result<NewSite, Refusal> {
    let Arguments { title, lang, base_url: address, timezone, yes, clock, .. } = arguments;
    let is_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let ask = is_terminal && !yes;
    let languages = match lang.is_empty() {
        true => answer(ask, "Languages, the default one first", LANGUAGES, languages)?,
        false => lang.clone(),
    };
    let title = match title {
        None => answer(ask, "Name of the site", TITLE, |text| Ok(text.to_owned()))?,
        Some(title) => title.clone(),
    };
    let time_zone_name = match timezone {
        None => answer(ask, "Time zone", TIME_ZONE, time_zone)?,
        Some(name) => name.clone(),
    };
    let zone = TimeZone::get(&time_zone_name).unwrap_or(TimeZone::UTC);
    Ok(NewSite {
        // Each language has its own words for the default.
        title: Some(title).filter(|title| title != TITLE),
        languages: unique(languages),
        base_url: match address {
            None => answer(ask, "Address that it will have", SAMPLE_ADDRESS, base_url)?,
            Some(address) => address.clone(),
        },
        time_zone: time_zone_name,
        day: clock.now().local(&zone).date(),
    })
}

/// An answer from the terminal, asked for until `read` takes it; without a terminal the default.
fn answer<T>(
    ask: bool,
    question: &str,
    default: &str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<T, Refusal> {
    loop {
        let mut line = String::new();
        if ask {
            tell(&format!("{question} [{default}]: "));
            let asked = std::io::stdin().lock().read_line(&mut line);
            asked.map_err(|error| Refusal::new(error.to_string(), "give the answers as flags"))?;
        }
        match read(Some(line.trim()).filter(|line| !line.is_empty()).unwrap_or(default)) {
            Err(message) if ask => {
                tell(&format!("{message}\n"));
            }
            read => return read.map_err(|message| Refusal::new(message, "give another answer")),
        }
    }
}

fn languages(text: &str) -> Result<Vec<String>, String> {
    text.split([',', ' ']).filter(|tag| !tag.is_empty()).map(language).collect()
}

fn language(tag: &str) -> Result<String, String> {
    let known = language_id(tag.trim());
    known
        .map(|id| id.to_string())
        .map_err(|refusal| format!("{}: {}", refusal.message, refusal.hint))
}

fn unique(tags: Vec<String>) -> Vec<String> {
    let mut unique = Vec::new();
    for tag in tags {
        if !unique.contains(&tag) {
            unique.push(tag);
        }
    }
    unique
}

fn time_zone(name: &str) -> Result<String, String> {
    TimeZone::get(name).map(|_| name.to_owned()).map_err(|_| {
        "use a name of the IANA time zone database, such as Europe/Minsk or UTC".to_owned()
    })
}
