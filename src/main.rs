//! The `dateline` program.

// Nothing may panic, on any input.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// `println!` and `eprintln!` do where nobody reads them: `cli::print` and `cli::tell` do not.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod cli;

use std::process::ExitCode;

use mimalloc::MiMalloc;

// Pages are made of many short texts on several threads.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run().into()
}
