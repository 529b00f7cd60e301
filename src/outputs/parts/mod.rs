//! What several kinds of output are made of.

pub mod around;
pub mod chrome;
pub mod entry;
pub mod files;
pub mod json_ld;
pub mod listing;
pub mod pictures;
pub mod shards;
pub mod site;
pub mod studio;
pub mod template;
