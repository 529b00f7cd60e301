//! What several kinds of output are made of.

pub(crate) mod alternates;
pub(crate) mod around;
pub(crate) mod attachment;
pub(crate) mod chrome;
pub(crate) mod entry;
pub(crate) mod files;
pub(crate) mod image;
pub(crate) mod json_ld;
pub(crate) mod listing;
pub(crate) mod look;
pub(crate) mod menu;
pub(crate) mod on_top;
pub(crate) mod pictures;
pub(crate) mod policy;
pub(crate) mod shards;
pub(crate) mod shown_file;
pub(crate) mod site;
pub(crate) mod studio;
pub(crate) mod template;
