//! The files of the site's own look, under names that carry their hashes.

use super::fault::{Made, RenderError};
use super::files::AssetOutline;
use super::kind::{Buffers, Kind, MadeWith, Material, Traits, Whole};
use super::parts::studio::Studio;
use crate::address::Address;

/// A file of the look, by its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LookFile(Address);

impl Kind for LookFile {
    type Outline<'a> = AssetOutline<'a>;

    const TRAITS: Traits = Traits { is_lasting: true, ..Traits::of(MadeWith::Nothing) };

    fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Self)) {
        for address in site.archive.media.look_files().keys() {
            add(address.clone(), LookFile(address.clone()));
        }
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<AssetOutline<'a>> {
        let bytes = material.archive.media.look_files().get(&self.0);
        let lost = || RenderError::Read(self.0.as_str().to_owned(), "it is not there".to_owned());
        Ok(AssetOutline { bytes: bytes.ok_or_else(lost)? })
    }

    fn bytes(
        outline: &AssetOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        buffers.bytes.extend_from_slice(outline.bytes);
        Ok(())
    }
}
