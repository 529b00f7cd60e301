//! `dateline completions`

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Exit, fail, print};

/// The arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The shell that is to complete the words of commands
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script for the shell.
pub fn run(arguments: &Arguments) -> Exit {
    let mut command = super::Arguments::command();
    command.set_bin_name(super::NAME);
    command.build();
    let mut script = Vec::new();
    match clap_complete::Generator::try_generate(&arguments.shell, &command, &mut script) {
        Ok(()) => print(&String::from_utf8_lossy(&script)),
        Err(error) => fail(&error.to_string()),
    }
}
