//! `dateline cms`

use std::path::{Path, PathBuf};

use dateline::choices::Choices;
use dateline::cms::{self, Backend, CONFIG, FOLDER, PAGE};
use dateline::diagnostics::MessageFormat;

use super::{Exit, fail, print, report, write_file};

/// The arguments of `cms`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder that holds site.toml
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
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
    let choices = match Choices::load(&site) {
        Ok(choices) => choices,
        Err(mut diagnostics) => return report(&mut diagnostics, format, &site),
    };
    let backend = Backend { name: backend, repository: repo, branch, is_local_too: local };
    let config = cms::config(&choices, &backend);
    match write {
        true => write_all(&site.join(FOLDER), &config, force),
        false => print(&config),
    }
}

fn write_all(folder: &Path, config: &str, force: bool) -> Exit {
    let mut said = String::new();
    for (name, text, may_replace) in [(CONFIG, config, force), (PAGE, cms::page(), false)] {
        let file = folder.join(name);
        if file.exists() && !may_replace {
            if name == CONFIG {
                return fail(&format!("{FOLDER}/{CONFIG} is there already; --force replaces it"));
            }
            said.push_str(&format!("{FOLDER}/{name}: left as it is\n"));
            continue;
        }
        if let Err(error) = write_file(&file, text) {
            return fail(&format!("cannot write {FOLDER}/{name}: {error}"));
        }
        said.push_str(&format!("{FOLDER}/{name}: written\n"));
    }
    print(&said)
}
