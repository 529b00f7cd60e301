//! The command line: a file a command.

mod build;
mod check;
mod cms;
mod completions;
mod docs;
mod import;
mod init;
mod new;
mod progress;
mod schema;
mod serve;
mod site;
mod status;
mod stray;
mod theme;

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use dateline::scaffold::{self, NewFile};
use dateline::{Diagnostics, MessageFormat, Refusal, shown};

/// The program's name.
const NAME: &str = "dateline";

/// Makes a static bulletin site from Markdown files in several languages.
#[derive(Debug, Parser)]
#[command(name = NAME, version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How diagnostics are written
    #[arg(long, global = true, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: Format,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a new site
    Init(init::Arguments),
    /// Begin a new bulletin, or the translation of one
    New(new::Arguments),
    /// Build the site into a folder
    Build(build::Arguments),
    /// Preview the site in a browser, as it changes
    Serve(serve::Arguments),
    /// Check the site without writing anything
    Check(check::Arguments),
    /// Show what is not translated, or not up to date, in each language
    Status(status::Arguments),
    /// Take over the content of a Jekyll, Hugo or Zola site, or of a WordPress export
    Import(import::Arguments),
    /// Print JSON Schemas of front matter and site.toml, by which editors help with writing
    Schema(schema::Arguments),
    /// List, show or copy the files of the theme, those in the program too
    Theme(theme::Arguments),
    /// Print the settings of a Git-based CMS (Decap and compatible ones), made from the site
    Cms(cms::Arguments),
    /// Print the documentation
    Docs(docs::Arguments),
    /// Print what a shell needs to complete the words of these commands
    Completions(completions::Arguments),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people: the line, with a mark under the place
    Human,
    /// A JSON object a line
    Json,
    /// For GitHub Actions, which shows them beside the change
    Github,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// The site has errors.
    SiteErrors,
    /// The command was used in a wrong way, or the program failed.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::SiteErrors => 1,
            Exit::Failed => 2,
        })
    }
}

/// Runs the command that the program was called with.
pub fn run() -> Exit {
    let Arguments { command, message_format } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return unusable(&error),
    };
    let format = match message_format {
        Format::Human => MessageFormat::Human,
        Format::Json => MessageFormat::Json,
        Format::Github => MessageFormat::Github,
    };
    match command {
        Command::Init(arguments) => init::run(arguments),
        Command::New(arguments) => new::run(arguments, format),
        Command::Build(arguments) => build::run(arguments, format),
        Command::Serve(arguments) => serve::run(arguments, format),
        Command::Check(arguments) => check::run(arguments, format),
        Command::Status(arguments) => status::run(arguments, format),
        Command::Import(arguments) => import::run(arguments, format),
        Command::Schema(arguments) => schema::run(arguments, format),
        Command::Theme(arguments) => theme::run(arguments, format),
        Command::Cms(arguments) => cms::run(arguments, format),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
    }
}

/// Says what clap has found wrong with the arguments, or prints the help that was asked for.
fn unusable(error: &clap::Error) -> Exit {
    if error.print().is_err_and(|error| !is_closed(&error)) {
        return Exit::Failed;
    }
    if !error.use_stderr() {
        return Exit::Done;
    }
    let arguments = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    if let Some(hint) = stray::hint(error, &arguments.collect::<Vec<_>>()) {
        tell(&format!("help: {hint}\n"));
    }
    Exit::Failed
}

/// Writes the findings to standard error, and a count after them for people.
fn report(diagnostics: &mut Diagnostics, format: MessageFormat, root: &Path) -> Exit {
    report_with(diagnostics, format, root, &|path| dateline::source(root, path))
}

/// The same, where `read` gives the files that findings name.
fn report_with(
    diagnostics: &mut Diagnostics,
    format: MessageFormat,
    root: &Path,
    read: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Exit {
    diagnostics.sort();
    diagnostics.advise(|path| dateline::how_to_see(root, path));
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut text = diagnostics.text(format, colour, read);
    let (errors, warnings) = diagnostics.counts();
    if format == MessageFormat::Human && errors + warnings > 0 {
        text.push_str(&format!("{} and {}\n", count(errors, "error"), count(warnings, "warning")));
    }
    if tell(&text) == Exit::Failed {
        return Exit::Failed;
    }
    match errors {
        0 => Exit::Done,
        _ if diagnostics.has_faults() => Exit::Failed,
        _ => Exit::SiteErrors,
    }
}

/// Says why the command does not do what it was asked for.
fn refuse(refusal: &Refusal) -> Exit {
    tell(&format!("error: {}\nhelp: {}\n", shown(&refusal.message), shown(&refusal.hint)));
    Exit::Failed
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Says on standard error why the program cannot go on.
fn fail(message: &str) -> Exit {
    tell(&format!("error: {}\n", shown(message)));
    Exit::Failed
}

/// Writes `files` into the site's folder `site`, and says of each what became of it.
fn write_files(site: &Path, files: &[NewFile]) -> Exit {
    match scaffold::write(site, files) {
        Ok(written) => {
            let said = files.iter().map(|NewFile { path, .. }| match written.kept.contains(path) {
                true => format!("{}: left as it is\n", shown(path)),
                false => format!("{}: written\n", shown(path)),
            });
            print(&said.collect::<String>())
        }
        Err(refusal) => refuse(&refusal),
    }
}

/// Writes results to standard output.
fn print(text: &str) -> Exit {
    print_bytes(text.as_bytes())
}

/// Writes bytes as they are to standard output.
fn print_bytes(bytes: &[u8]) -> Exit {
    match std::io::stdout().write_all(bytes) {
        Err(error) if !is_closed(&error) => Exit::Failed,
        _ => Exit::Done,
    }
}

/// Writes what is said beside the results to standard error, of which there may be nobody who reads it.
fn tell(text: &str) -> Exit {
    match std::io::stderr().write_all(text.as_bytes()) {
        Err(error) if !is_closed(&error) => Exit::Failed,
        _ => Exit::Done,
    }
}

/// Whether nobody reads any more: one who has seen enough, such as `head`, is no failure.
fn is_closed(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::BrokenPipe
}
