//! Dateline: a static-site generator for a multilingual bulletin archive.

pub mod content;
pub mod diagnostics;
pub mod language;
pub mod site;
pub mod values;
