//! `dateline docs`

use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap::builder::{PossibleValue, PossibleValuesParser};
use dateline::shown;
use include_dir::{Dir, include_dir};

use super::{Exit, fail, print};

/// The documentation: the program has it with it, for those who have nothing else.
static PAGES: Dir = include_dir!("$CARGO_MANIFEST_DIR/docs");

/// The arguments of `docs`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The page to print [default: a list of all]
    #[arg(value_parser = names(), hide_possible_values = true)]
    page: Option<String>,
    /// Write the manual pages of all commands into DIR, for the program `man`
    #[arg(long, value_name = "DIR", conflicts_with = "page")]
    man: Option<PathBuf>,
}

/// A page of the documentation.
struct Page {
    /// The name of its file.
    file: &'static str,
    /// The same without `.md`.
    name: &'static str,
    text: &'static str,
}

impl Page {
    /// Its heading, which is its first line.
    fn title(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default().trim_start_matches("# ")
    }
}

fn pages() -> impl Iterator<Item = Page> {
    PAGES.files().filter_map(|file| {
        let path = file.path().to_str()?;
        let name = path.strip_suffix(".md")?;
        Some(Page { file: path, name, text: file.contents_utf8()? })
    })
}

/// What a page may be called: its name, or that of its file.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(pages().map(|page| PossibleValue::new(page.name).alias(page.file)))
}

/// Prints a page or the list of them, or writes the manual pages.
pub fn run(arguments: &Arguments) -> Exit {
    match (&arguments.page, &arguments.man) {
        (_, Some(folder)) => write_manual(folder),
        (Some(asked), None) => {
            let page = pages().find(|page| page.name == asked || page.file == asked);
            page.map_or(Exit::Failed, |page| print(page.text))
        }
        (None, None) => print(&list()),
    }
}

/// A line a page, and how to read one.
fn list() -> String {
    let width = pages().map(|page| page.name.len()).max().unwrap_or_default();
    let lines = pages().map(|page| format!("{:width$}  {}\n", page.name, page.title()));
    lines.collect::<String>() + "\n`dateline docs NAME` prints one of them\n"
}

fn write_manual(folder: &Path) -> Exit {
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(super::Arguments::command(), folder));
    match written {
        Ok(()) => Exit::Done,
        Err(error) => fail(&format!(
            "the manual pages cannot be written into {}: {error}",
            shown(&folder.to_string_lossy())
        )),
    }
}
