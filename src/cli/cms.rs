//! `dateline cms`

use dateline::MessageFormat;
use dateline::choices::Choices;
use dateline::cms::{self, Backend, CONFIG, FOLDER, PAGE};
use dateline::scaffold::NewFile;

use super::site::Root;
use super::{Exit, fail, print, report, write_files};

/// The arguments of `cms`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: Root,
    /// Where the CMS keeps what it writes, by its own name for it: github, gitlab, gitea,
    /// git-gateway …
    #[arg(long, default_value = "github", value_name = "NAME")]
    backend: String,
    /// The repository, such as owner/name
    #[arg(long, value_name = "REPOSITORY")]
    repo: Option<String>,
    /// The branch that is edited
    #[arg(long, default_value = "main", value_name = "BRANCH")]
    branch: String,
    /// Let the CMS write to the disk where it is opened on one's own machine
    #[arg(long)]
    local: bool,
    /// Write config.yml, and index.html if it is not there, into content/static/admin
    #[arg(long)]
    write: bool,
    /// Write config.yml also where there is one already
    #[arg(long, requires = "write")]
    force: bool,
}

/// Prints or writes the settings of a CMS.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { site, backend, repo, branch, local, write, force } = arguments;
    let site = site.folder();
    let choices = match Choices::load(&site) {
        Ok(choices) => choices,
        Err(mut diagnostics) => return report(&mut diagnostics, format, &site),
    };
    let backend = Backend { name: backend, repository: repo, branch, is_local_too: local };
    let config = cms::config(&choices, &backend);
    if !write {
        return print(&config);
    }
    let file = |name: &str, text: &str| NewFile::new(format!("{FOLDER}/{name}"), text);
    let config = NewFile { is_made: force, ..file(CONFIG, &config) };
    if !force && site.join(&config.path).exists() {
        return fail(&format!("{} is there already; --force replaces it", config.path));
    }
    write_files(&site, &[config, file(PAGE, cms::page())])
}
