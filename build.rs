//! Names this build of the program, for what it keeps from one run to the next: another build may
//! make other bytes of the same site.
//!
//! The name is a hash of all that the program is made of: its sources, the theme that it brings
//! along, its dependencies' versions, the compiler and its options. To hash the program itself would
//! tell the same, but each run would read all of it, tens of megabytes.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program is made of, in the package's folder.
const SOURCES: [&str; 6] = ["Cargo.lock", "Cargo.toml", "build.rs", "crates", "src", "themes"];
/// What Cargo says of how it is compiled.
const OPTIONS: [&str; 5] = ["TARGET", "PROFILE", "OPT_LEVEL", "DEBUG", "CARGO_ENCODED_RUSTFLAGS"];

fn main() {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source)) {
            file.hash(&mut hasher);
            fs::read(&file).unwrap_or_default().hash(&mut hasher);
        }
    }
    // Is compiled in, and no site depends on it.
    println!("cargo::rerun-if-changed=docs");
    for option in OPTIONS {
        env::var_os(option).hash(&mut hasher);
    }
    compiler().hash(&mut hasher);
    println!("cargo::rustc-env=DATELINE_BUILD={:016x}", hasher.finish());
}

/// The files of a folder and of those in it, in the order of their names; a file itself.
fn files(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| files(path)).collect()
}

/// The version of the compiler.
fn compiler() -> Vec<u8> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Command::new(rustc).arg("-vV").output().map(|output| output.stdout).unwrap_or_default()
}
