//! `dateline schema`

use clap::ValueEnum;
use dateline::MessageFormat;
use dateline::SITE_TOML;
use dateline::choices::Choices;
use dateline::schema;

use super::site::Root;
use super::{Exit, fail, print, report, write_files};

/// The arguments of `schema`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Which schema [default: all, as one JSON object]; outside of a site, any field may be a
    /// taxonomy's
    #[arg(value_enum)]
    of: Option<Of>,
    #[command(flatten)]
    site: Root,
    /// Write the schemas into the site's folder .vscode, with settings for VS Code. Settings that
    /// are there already stay as they are
    #[arg(long, conflicts_with = "of")]
    write: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Of {
    /// What articles begin with
    FrontMatter,
    /// What standing pages begin with
    Page,
    /// What the pages of terms begin with
    Term,
    /// The site's settings, site.toml
    Site,
}

/// Prints or writes the schemas.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { of, site, write } = arguments;
    let site = site.folder();
    if !site.is_dir() {
        return fail(&format!("there is no folder {}", site.display()));
    }
    if let Some(Of::Site) = of {
        return print(&schema::text(&schema::site_toml()));
    }
    if !write && !site.join(SITE_TOML).is_file() {
        return print_with(None, of);
    }
    match Choices::load(&site) {
        Ok(choices) if write => write_files(&site, &schema::editor_files(&choices)),
        Ok(choices) => print_with(Some(&choices), of),
        Err(mut diagnostics) => report(&mut diagnostics, format, &site),
    }
}

fn print_with(choices: Option<&Choices>, of: Option<Of>) -> Exit {
    print(&schema::text(&match of {
        Some(Of::FrontMatter) => schema::front_matter(choices),
        Some(Of::Page) => schema::page(choices),
        Some(Of::Term) => schema::term(choices),
        Some(Of::Site) => schema::site_toml(),
        None => schema::all(choices),
    }))
}
