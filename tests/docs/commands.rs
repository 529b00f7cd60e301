//! Commands: Dateline's own are run, those of others are only looked at.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::blocks::Block;
use crate::cargo;
use crate::common::repository;
use crate::paths;
use crate::site::Site;

/// A block whose commands of Dateline are not run; only their arguments are looked at.
const NOT_RUN: &str = "not-run";
/// A block whose output has other numbers each time.
const NUMBERS_DIFFER: &str = "numbers-differ";
/// A line of an output that stands for any lines.
const ANYTHING: &str = "…";
/// How the program is called in a clone of the repository.
pub const FROM_SOURCE: &str = "cargo run --release -- ";
/// How it is called where it is installed.
pub const INSTALLED: &str = "dateline ";
/// The command that does not end by itself.
const ENDLESS: &str = "dateline serve";

/// What a command gave.
pub struct Run {
    pub exit: i32,
    /// What it wrote, to standard output and to standard error.
    pub text: String,
}

/// A command of a block, and the output that is shown below it.
struct Step {
    command: String,
    output: Vec<String>,
}

/// Runs the commands of a block: `sh` is commands alone, in `console` they begin with `$ `.
pub fn try_commands(block: &Block, site: &mut Site) -> Result<(), String> {
    if !["", NOT_RUN, NUMBERS_DIFFER].contains(&block.about.as_str()) {
        return Err(format!("write {NOT_RUN}, {NUMBERS_DIFFER} or nothing, not `{}`", block.about));
    }
    for step in steps(block)? {
        try_step(&step, &block.about, site).map_err(|what| format!("{}: {what}", step.command))?;
    }
    Ok(())
}

/// Runs a command that stands in running text.
pub fn try_command(command: &str, site: &mut Site) -> Result<(), String> {
    try_step(&Step { command: command.to_owned(), output: Vec::new() }, "", site)
}

fn steps(block: &Block) -> Result<Vec<Step>, String> {
    let text = block.text.replace("\\\n", " ");
    let mut steps: Vec<Step> = Vec::new();
    for line in text.lines() {
        let command = match block.language.as_str() {
            "sh" => Some(line),
            _ => line.strip_prefix("$ "),
        };
        match (command, steps.last_mut()) {
            (Some(command), _) => {
                let command = command.trim().to_owned();
                if !command.is_empty() && !command.starts_with('#') {
                    steps.push(Step { command, output: Vec::new() });
                }
            }
            (None, Some(step)) => step.output.push(line.to_owned()),
            (None, None) => {
                return Err("the first line is no command: begin it with `$ `".to_owned());
            }
        }
    }
    Ok(steps)
}

fn try_step(step: &Step, about: &str, site: &mut Site) -> Result<(), String> {
    let command = match step.command.strip_prefix(FROM_SOURCE) {
        Some(arguments) => format!("{INSTALLED}{arguments}"),
        None => step.command.clone(),
    };
    if let Some(folder) = command.strip_prefix("cd ") {
        site.here.push(folder);
        return Ok(());
    }
    if !command.starts_with(INSTALLED) {
        return look_at(&command);
    }
    if about == NOT_RUN || command.starts_with(ENDLESS) {
        return arguments_fit(&command);
    }
    let here = site.root().join(&site.here);
    let found = run(&command, &here);
    let expected = if step.output.iter().any(|line| line.starts_with("error[")) { 1 } else { 0 };
    if found.exit != expected {
        return Err(format!("ended with {}:\n{}", found.exit, found.text));
    }
    let lines = |text: &[String]| -> Vec<String> {
        text.iter().map(|line| comparable(line, about == NUMBERS_DIFFER)).collect()
    };
    let written: Vec<String> = found.text.lines().map(str::to_owned).collect();
    if step.output.is_empty() || fits(&lines(&step.output), &lines(&written)) {
        return Ok(());
    }
    Err(format!("shown is\n{}\nbut it gives\n{}", step.output.join("\n"), found.text))
}

/// Looks at a command of another program: it is one for a shell, Cargo takes its arguments, and a
/// script of this repository is there.
pub fn look_at(command: &str) -> Result<(), String> {
    succeeds(shell(&["-n", "-c", command], Path::new(".")))?;
    cargo::look_at(command)?;
    paths::look_at(command, "")
}

/// Looks whether `command` takes its arguments, without running it.
pub fn arguments_fit(command: &str) -> Result<(), String> {
    succeeds(run(&format!("{command} --help"), &repository()))
}

fn succeeds(Run { exit, text }: Run) -> Result<(), String> {
    if exit == 0 { Ok(()) } else { Err(text) }
}

/// Runs `command`, in which `dateline` is the program that is tested, in the folder `here`.
pub fn run(command: &str, here: &Path) -> Run {
    shell(&["-c", command], here)
}

fn shell(arguments: &[&str], here: &Path) -> Run {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_dateline"));
    let own = program.parent().expect("a folder").to_owned();
    let others = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own].into_iter().chain(env::split_paths(&others)));
    // Both outputs go into one file, and so stay in order.
    let log = tempfile::NamedTempFile::new().expect("a file");
    let writer = || Stdio::from(File::options().append(true).open(log.path()).expect("the file"));
    let status = Command::new("sh")
        .args(arguments)
        .current_dir(here)
        .env("PATH", path.expect("a path"))
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(writer())
        .stderr(writer())
        .status()
        .expect("sh starts");
    let text = std::fs::read_to_string(log.path()).unwrap_or_default();
    Run { exit: status.code().unwrap_or(-1), text }
}

/// A line as it is compared: without spaces at its end, or with all numbers alike.
fn comparable(line: &str, numbers_differ: bool) -> String {
    if !numbers_differ {
        return line.trim_end().to_owned();
    }
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let words = line.split_whitespace();
    words
        .map(|word| if word.chars().all(is_number) { "0" } else { word }.to_owned() + " ")
        .collect()
}

fn fits(shown: &[String], found: &[String]) -> bool {
    match shown.split_first() {
        None => found.is_empty(),
        Some((line, rest)) if line.trim() == ANYTHING => {
            (0..=found.len()).any(|at| fits(rest, &found[at..]))
        }
        Some((line, rest)) => found.first() == Some(line) && fits(rest, &found[1..]),
    }
}
