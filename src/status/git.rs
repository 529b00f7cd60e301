//! Earlier revisions of a file, by the program `git`.

use std::io::{BufRead, BufReader, ErrorKind};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// What `wanted` makes of the newest revision of the file `path` below `root` that it wants.
/// `Err` says in plain words why there is none.
pub(super) fn find_revision<T>(
    root: &Path,
    path: &str,
    wanted: impl Fn(&str) -> Option<T>,
) -> Result<T, String> {
    let inside = git(root, &["rev-parse", "--is-inside-work-tree"])?;
    if inside.is_none_or(|text| text.trim() != "true") {
        return Err("the site is not a Git checkout, so its earlier texts are not known".to_owned());
    }
    let mut log = spawn(root, &["log", "--format=%H", "--", path])?;
    let mut found = None;
    for revision in log.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let Ok(revision) = revision else { break };
        // With filters, the lines end as they do in the checkout.
        let text = git(root, &["cat-file", "--filters", &format!("{revision}:./{path}")])?;
        found = text.as_deref().and_then(&wanted);
        if found.is_some() {
            break;
        }
    }
    // The rest of a long history is not needed; git may have ended by itself.
    let _ = log.kill();
    let _ = log.wait();
    found.ok_or_else(|| "no revision in the Git history is the text that was translated".to_owned())
}

/// What git prints; `None` where it fails.
fn git(root: &Path, arguments: &[&str]) -> Result<Option<String>, String> {
    let output = spawn(root, arguments)?.wait_with_output().map_err(|error| error.to_string())?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

fn spawn(root: &Path, arguments: &[&str]) -> Result<Child, String> {
    let mut command = Command::new("git");
    // A file's name is no pattern, whatever signs are in it.
    command.arg("--literal-pathspecs").arg("-C").arg(root).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => "the program `git`, which knows earlier texts, is not there".into(),
        _ => format!("the program `git` could not be run: {error}"),
    })
}
