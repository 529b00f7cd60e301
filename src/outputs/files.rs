//! Files that are published as they are, or nearly so: copies, cleaned drawings, smaller versions
//! of pictures, the theme's files.

use std::collections::BTreeMap;

use super::fault::{Made, RenderError};
use super::kind::{Buffers, Kind, MadeWith, Material, Traits, Whole};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::cache::FileState;
use crate::content::StaticFile;
use crate::digest::{Digest, Digestible, Hasher};
use crate::images::{self, Key};
use crate::media::Smaller;

/// A file that is copied as it is, by its path from the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Copy(Box<str>);

/// A drawing in SVG, which is cleaned, by its path from the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawing(Box<str>);

/// A smaller version of a picture: its path from the site's root, its key, and the version's width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SmallerPicture(Box<(String, Key, u32)>);

/// A file of the theme, by its number in the theme's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ThemeFile(u32);

/// A file of the site as it was found: the same while its size and time of change are.
#[derive(Debug)]
pub(crate) struct FileOutline<'a> {
    path: &'a str,
    state: FileState,
}

/// A smaller version of a picture.
#[derive(Debug)]
pub(crate) struct SmallerOutline<'a> {
    path: &'a str,
    key: &'a Key,
    width: u32,
}

/// A file of the theme, or of the site's own look.
#[derive(Debug)]
pub(crate) struct AssetOutline<'a> {
    pub(super) bytes: &'a [u8],
}

crate::digest::digestible! {
    FileOutline<'a> { path, state }
}

impl Digestible for SmallerOutline<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        // Where the picture lies is not seen in it.
        let SmallerOutline { path: _, key, width } = self;
        hasher.text(key.as_str()).number(*width).text(images::MADE_WITH);
    }
}

impl Digestible for AssetOutline<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        let AssetOutline { bytes } = self;
        hasher.digest(Digest::of(bytes));
    }
}

impl<'a> FileOutline<'a> {
    fn new(material: &Material, path: &'a str) -> Made<Self> {
        let unreadable =
            |error: std::io::Error| RenderError::Read(path.to_owned(), error.to_string());
        let metadata =
            std::fs::metadata(material.archive.site.root.join(path)).map_err(unreadable)?;
        Ok(FileOutline { path, state: FileState::new(&metadata).map_err(unreadable)? })
    }
}

impl Kind for Copy {
    type Outline<'a> = FileOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Nothing);

    fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Self)) {
        let media = site.archive.media.iter().filter(|(_, medium)| !medium.is_drawing);
        media.for_each(|(path, medium)| add(medium.address.clone(), Copy(path.as_str().into())));
        let is_ours =
            |file: &StaticFile| site.archive.site.noindex && file.address == address::ROBOTS;
        for file in site.statics.iter().filter(|file| !is_ours(file)) {
            add(Address::new(&*file.address), Copy(file.path.as_str().into()));
        }
    }

    fn source<'a>(&'a self, _archive: &'a Archive) -> Option<&'a str> {
        Some(&self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<FileOutline<'a>> {
        FileOutline::new(material, &self.0)
    }

    fn bytes(
        outline: &FileOutline,
        _address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        buffers.bytes = studio.files.bytes(outline.path)?;
        Ok(())
    }
}

impl Kind for Drawing {
    type Outline<'a> = FileOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Nothing);

    fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Self)) {
        let media = site.archive.media.iter().filter(|(_, medium)| medium.is_drawing);
        media.for_each(|(path, medium)| add(medium.address.clone(), Drawing(path.as_str().into())));
    }

    fn source<'a>(&'a self, _archive: &'a Archive) -> Option<&'a str> {
        Some(&self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<FileOutline<'a>> {
        FileOutline::new(material, &self.0)
    }

    fn bytes(
        FileOutline { path, .. }: &FileOutline,
        _address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        // The plan was made from the same file, and it could be cleaned then.
        let changed = || RenderError::changed(path);
        let text = String::from_utf8(studio.files.bytes(path)?).map_err(|_| changed())?;
        buffers.bytes = images::clean(&text).map_err(|_| changed())?.text.into_bytes();
        Ok(())
    }
}

impl Kind for SmallerPicture {
    type Outline<'a> = SmallerOutline<'a>;

    const TRAITS: Traits = Traits {
        // What could be wrong is found by decoding the picture.
        is_checked: false,
        is_slow: true,
        ..Traits::of(MadeWith::Nothing)
    };

    fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Self)) {
        // A file that lies there twice with two extensions, and so two addresses, has the same
        // versions.
        let mut versions = BTreeMap::new();
        for (path, medium) in site.archive.media.pictures() {
            for Smaller { address, width } in medium.versions() {
                versions.insert(address.clone(), (path.clone(), medium.key.clone(), *width));
            }
        }
        versions.into_iter().for_each(|(at, version)| add(at, SmallerPicture(Box::new(version))));
    }

    fn source<'a>(&'a self, _archive: &'a Archive) -> Option<&'a str> {
        Some(&self.0.0)
    }

    fn outline<'a>(&'a self, _sources: &'a Material) -> Made<SmallerOutline<'a>> {
        let (path, key, width) = &*self.0;
        Ok(SmallerOutline { path, key, width: *width })
    }

    fn bytes(
        SmallerOutline { path, key, width }: &SmallerOutline,
        _address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let original = || {
            let bytes = studio.files.bytes(path)?;
            if Key::of(&bytes) == **key { Ok(bytes) } else { Err(RenderError::changed(path)) }
        };
        buffers.bytes = studio.pictures.version(key, *width, original)?;
        Ok(())
    }
}

impl Kind for ThemeFile {
    type Outline<'a> = AssetOutline<'a>;

    const TRAITS: Traits = Traits { is_lasting: true, ..Traits::of(MadeWith::Nothing) };

    fn of_site(site: &Whole, add: &mut dyn FnMut(Address, Self)) {
        let assets = site.assets.iter().zip(0..);
        assets.for_each(|(asset, number)| add(asset.address.clone(), ThemeFile(number)));
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<AssetOutline<'a>> {
        Ok(AssetOutline { bytes: &material.assets[self.0 as usize].bytes })
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
