//! `dateline theme`

use clap::Subcommand;
use dateline::scaffold::{self, NewFile};
use dateline::{Diagnostics, MessageFormat, Refusal, SITE_TOML, Shelf, shown};

use super::site::SiteFolder;
use super::{Exit, print, print_bytes, refuse, report, tell};

/// The arguments of `theme`.
#[derive(Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the files of the site's theme and of its parents, and where each comes from
    List(SiteFolder),
    /// Print a file of the theme, such as templates/article.html
    Show(Show),
    /// Copy files of the theme into the site, to change them there
    Copy(Copy),
}

#[derive(Debug, clap::Args)]
struct Show {
    /// The file, as `dateline theme list` names it
    file: String,
    /// Print the one in the program, even where the site has another in its place
    #[arg(long)]
    embedded: bool,
    #[command(flatten)]
    site: SiteFolder,
}

#[derive(Debug, clap::Args)]
struct Copy {
    /// The files, as `dateline theme list` names them
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    #[command(flatten)]
    site: SiteFolder,
}

/// Does what is asked for.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    match arguments.action {
        Action::List(site) => with_shelf(&site, true, format, |shelf| print(&shelf.list())),
        Action::Show(Show { file, embedded, site }) => {
            with_shelf(&site, true, format, |shelf| match shelf.show(&file, embedded) {
                Ok(bytes) => print_bytes(bytes),
                Err(refusal) => refuse(&refusal),
            })
        }
        Action::Copy(Copy { files, site }) => {
            with_shelf(&site, false, format, |shelf| match scaffold::theme_files(shelf, &files) {
                Ok(files) => copy(&site, &files),
                Err(refusal) => refuse(&refusal),
            })
        }
    }
}

/// Goes on with the files of the theme of the site in the folder `site`; where there is no site,
/// and it `may_be_none`, with those in the program.
fn with_shelf(
    site: &SiteFolder,
    may_be_none: bool,
    format: MessageFormat,
    go_on: impl FnOnce(&Shelf) -> Exit,
) -> Exit {
    let root = site.site.folder();
    if may_be_none && !root.join(SITE_TOML).exists() {
        return go_on(&Shelf::of_program());
    }
    let mut diagnostics = Diagnostics::new();
    let shelf = dateline::read_theme(&root, &mut diagnostics);
    match (report(&mut diagnostics, format, &root), shelf) {
        (Exit::Done, Some(shelf)) => go_on(&shelf),
        (exit, _) => exit,
    }
}

fn copy(site: &SiteFolder, files: &[NewFile]) -> Exit {
    let written = match scaffold::write(&site.site.folder(), files) {
        Ok(written) => written,
        Err(refusal) => return refuse(&refusal),
    };
    let said = written.new.iter().map(|path| format!("{}\n", shown(&site.site.shown(path))));
    let exit = print(&said.collect::<String>());
    match written.kept.first() {
        Some(kept) => {
            refuse(&Refusal::new(format!("{kept} is there already"), "it stays as it is"))
        }
        None => {
            tell(&scaffold::after_theme_files(files));
            exit
        }
    }
}
