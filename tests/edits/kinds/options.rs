//! Other arguments for one build.

use crate::scene::{Done, Scene};

/// Each is a way to run the program.
const OPTIONS: [&[&str]; 8] = [
    &["--drafts"],
    &["--future"],
    &["--noindex"],
    &["--drafts", "--future"],
    &["--now", "2025-06-15"],
    &["--now", "2026-05-01T12:00:00Z"],
    &["--base-url", "http://127.0.0.1:8000"],
    &["--clean"],
];

pub fn other(scene: &mut Scene) -> Done {
    scene.options = scene.numbers.choose(OPTIONS).to_vec();
    Some(scene.options.join(" "))
}
