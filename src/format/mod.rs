//! The files that people write: which fields each may have.
//!
//! Each field is declared here once. The readers of `values` take fields by these
//! declarations, and the JSON Schemas are made from them, so neither can know a field that the
//! other does not.

pub(crate) mod foreign;
pub mod front_matter;
pub(crate) mod limits;
pub mod site_toml;
pub mod theme_toml;
