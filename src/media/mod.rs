//! Files beside articles: those that an article refers to get an address with their hash. Of
//! pictures, also of those in `content/static`, the header is read; the words of a film come with it
//! ([`tracks`]). Nothing is decoded for the plan; that comes after all checks that need only text, with rendering.

mod broken;
mod image;
mod known;
mod look;
mod tracks;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use self::image::Facts;
use self::known::{Known, Read};
use self::tracks::Films;
use crate::address::Address;
use crate::cache::{Cache, FileState};
use crate::catalogue::Catalogue;
use crate::content::markdown::{FileKind, Target};
use crate::content::{STATIC, Sources};
use crate::diagnostics::{Diagnostics, Reported};
use crate::disk;
use crate::images::{Format, Key, Store};
use crate::names::{compose, composed};
use crate::paths::{below, decoded, folder, join};
use crate::site::{Lang, Limits, Site};

pub(crate) use broken::{find_broken, keep_verdicts, known_broken};
pub(crate) use image::{Image, Medium, Smaller};
pub(crate) use look::LookFiles;
pub(crate) use tracks::Track;

/// The files beside articles.
#[derive(Debug, Default)]
pub(crate) struct Media {
    /// Those that are used, by their paths from the site's root.
    files: BTreeMap<String, Medium>,
    /// The pictures in `content/static` that are shown, by their paths from the site's root.
    copied: BTreeMap<String, Arc<Image>>,
    /// How many bytes the files in `content/static` have that texts name, by their paths.
    sizes: BTreeMap<String, u64>,
    /// The words of films, by the films' paths without their endings, in the form in which names are
    /// compared.
    tracks: BTreeMap<String, Vec<Track>>,
    /// The files in `content/static`, by their paths from the site's root.
    statics: BTreeSet<String>,
    /// The paths of those that the disk has in another form of Unicode, by the one in which names
    /// are compared.
    otherwise: BTreeMap<String, String>,
    /// What pages show of the site's own look.
    look: LookFiles,
    /// The files of the look as they are published, by address.
    published: BTreeMap<Address, Vec<u8>>,
    /// Those beside articles that no article refers to.
    pub(crate) unused: Vec<String>,
}

impl Media {
    /// Reads each file of `sources` that an article of `catalogue` refers to, but for what `cache`
    /// knows of it.
    pub(crate) fn new(
        site: &Site,
        sources: &Sources,
        catalogue: &Catalogue,
        cache: &Cache,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let Referred { paths: mut wanted, films } = Referred::of(site, catalogue);
        let statics: BTreeSet<String> =
            sources.statics.iter().map(|file| file.path.clone()).collect();
        let found = tracks::find(&films, sources.media.iter().chain(&statics));
        wanted.extend(found.iter().map(|track| composed(track.path).into_owned()));
        let is_wanted = |path: &str| wanted.contains(&*composed(path));
        let (used, unused): (Vec<&String>, Vec<&String>) =
            sources.media.iter().partition(|path| is_wanted(path));
        let is_picture = |path: &&String| Format::of(path).is_some();
        let shown: Vec<&String> =
            statics.iter().filter(|path| is_wanted(path)).filter(is_picture).collect();
        let known = Known::load(cache);
        let beside = read(site, &known, used, Facts::beside).tell(diagnostics);
        let copied = read(site, &known, shown, Facts::copied).tell(diagnostics);
        known.save(beside.iter().chain(&copied).map(|(path, read)| (*path, read)));
        let medium = |(path, read): (&String, Read)| (path.clone(), Medium::new(path, read.facts));
        let image = |(path, read): (&String, Read)| Some((path.clone(), read.facts.image()?));
        let files: BTreeMap<String, Medium> = beside.into_iter().map(medium).collect();
        let address = |path: &str| {
            let beside = files.get(path).map(|medium| medium.address.clone());
            beside.or_else(|| below(path, STATIC).map(Address::new))
        };
        let tracks = tracks::by_film(site, &films, found, address);
        let in_one_form = statics.iter().map(|path| (composed(path).into_owned(), path.clone()));
        let (look, published) = look::read(site, &in_one_form.collect(), diagnostics);
        Media {
            sizes: sizes(site, statics.iter().filter(|path| is_wanted(path))),
            tracks,
            files,
            copied: copied.into_iter().filter_map(image).collect(),
            otherwise: otherwise(sources.media.iter().chain(&statics)),
            statics,
            look,
            published,
            unused: unused.into_iter().cloned().collect(),
        }
    }

    /// What pages show of the site's own look.
    pub(crate) fn look(&self) -> &LookFiles {
        &self.look
    }

    /// The files of the look as they are published, by address.
    pub(crate) fn look_files(&self) -> &BTreeMap<Address, Vec<u8>> {
        &self.published
    }

    /// Removes from `store` what it keeps of pictures that the site does not have any more.
    pub(crate) fn tidy(&self, site: &Site, store: &Store) {
        let keys = self.pictures().map(|(_, medium)| &medium.key).collect();
        store.tidy(&keys, || keys_of(site, &self.unused));
    }

    /// The address of the file `path`, if it is one that is copied as it is.
    pub(crate) fn copied_to(&self, path: &str) -> Option<Address> {
        let path = self.on_disk(path);
        let address = below(path, STATIC).filter(|_| self.statics.contains(path));
        address.map(Address::new)
    }

    /// The address of the file `path`.
    pub(crate) fn address(&self, path: &str) -> Option<&Address> {
        self.files.get(self.on_disk(path)).map(|medium| &medium.address)
    }

    /// What is known of the picture `path`.
    pub(crate) fn image(&self, path: &str) -> Option<&Arc<Image>> {
        let path = self.on_disk(path);
        let beside = self.files.get(path).and_then(|medium| medium.image.as_ref());
        beside.or_else(|| self.copied.get(path))
    }

    /// How many bytes the file `path` has, which a text shows.
    pub(crate) fn bytes(&self, path: &str) -> Option<u64> {
        let path = self.on_disk(path);
        let beside = self.files.get(path).map(|medium| medium.bytes);
        beside.or_else(|| self.sizes.get(path).copied())
    }

    /// The words of the film `path`.
    pub(crate) fn tracks(&self, path: &str) -> &[Track] {
        let tracks = tracks::stem(path).and_then(|stem| self.tracks.get(stem));
        tracks.map_or(&[], Vec::as_slice)
    }

    /// The path on the disk of the file that a text names by `path`.
    fn on_disk<'p>(&'p self, path: &'p str) -> &'p str {
        self.otherwise.get(path).map_or(path, String::as_str)
    }

    /// The files with their paths, in the order of these.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &Medium)> {
        self.files.iter()
    }

    /// The pictures that are decoded, with their paths.
    pub(crate) fn decoded(&self) -> impl Iterator<Item = (&String, &Medium)> {
        self.files.iter().filter(|(_, medium)| medium.is_decoded)
    }

    /// The pictures that have smaller versions, with their paths.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = (&String, &Medium)> {
        self.files.iter().filter(|(_, medium)| !medium.versions().is_empty())
    }
}

/// How many bytes each of the files `paths` has.
fn sizes<'p>(site: &Site, paths: impl Iterator<Item = &'p String>) -> BTreeMap<String, u64> {
    // One that is gone by now is an error where it is copied.
    let size = |path: &String| Some((path.clone(), FileState::of(&site.root.join(path))?.size()));
    paths.filter_map(size).collect()
}

/// Those of `paths` that are not in the form in which names are compared, by that form.
fn otherwise<'p>(paths: impl Iterator<Item = &'p String>) -> BTreeMap<String, String> {
    let with_form = paths.map(|path| (composed(path), path));
    let others = with_form.filter(|(composed, path)| *composed != path.as_str());
    others.map(|(composed, path)| (composed.into_owned(), path.clone())).collect()
}

/// Reads the files `paths`, or takes what is `known` of them; `make` makes it of their bytes.
fn read<'p>(
    site: &Site,
    known: &Known,
    paths: Vec<&'p String>,
    make: impl Fn(&str, &[u8], &Limits, &mut Diagnostics) -> Facts + Sync,
) -> Reported<Vec<(&'p String, Read)>> {
    let make = |path: &str, bytes: &[u8], findings: &mut Diagnostics| {
        make(path, bytes, &site.limits, findings)
    };
    let read = paths.into_par_iter().map(|path| {
        let Reported { value, mut findings } = known.read(&site.root, path, make);
        if let Some(read) = &value {
            read.facts.check(path, &site.limits, &mut findings);
        }
        Reported { value: value.map(|read| (path, read)), findings }
    });
    let Reported { value, findings } = read.collect::<Reported<Vec<_>>>();
    Reported { value: value.into_iter().flatten().collect(), findings }
}

/// The keys of the pictures among the files `paths`.
fn keys_of(site: &Site, paths: &[String]) -> BTreeSet<Key> {
    let pictures = paths.par_iter().filter(|path| Format::of(path) == Some(Format::Raster));
    // One that cannot be read needs no versions.
    let bytes = pictures.filter_map(|path| disk::read(&site.root.join(path)).ok());
    bytes.map(|bytes| Key::of(&bytes)).collect()
}

/// What texts refer to.
#[derive(Default)]
struct Referred {
    /// The paths that links and pictures lead to: those of links from the site's root only where they
    /// are pictures.
    paths: BTreeSet<String>,
    /// The films and sounds that are played.
    films: Films,
}

impl Referred {
    fn of(site: &Site, catalogue: &Catalogue) -> Self {
        let mut all = Referred::default();
        for (lang, text) in catalogue.texts() {
            let pictures = text.pictures().map(|picture| (&picture.src_in, &picture.src));
            let attached = text.attachments.iter().map(|file| (&file.src_in, &file.src));
            all.paths.extend(pictures.chain(attached).filter_map(|(from, src)| file_of(from, src)));
            for link in &text.body.scan.links {
                if link.picture {
                    all.show(lang, shown_file_of(site, &text.path, &link.target));
                } else if matches!(Target::of(&link.target), Target::Relative(..)) {
                    all.paths.extend(file_of(&text.path, &link.target));
                }
            }
        }
        all
    }

    /// A text in the language `lang` shows the file `path`.
    fn show(&mut self, lang: Lang, path: Option<String>) {
        if let Some(film) = path.as_deref().and_then(tracks::stem) {
            self.films.entry(film.to_owned()).or_default().insert(lang);
        }
        self.paths.extend(path);
    }
}

/// The path from the site's root of what the text of the file `path` shows by `target`: that may be
/// a whole address of this site.
pub(crate) fn shown_file_of(site: &Site, path: &str, target: &str) -> Option<String> {
    file_of(path, target).or_else(|| {
        let own = site.base_url.below(target)?.split(['#', '?']).next()?;
        FileKind::of(own).map(|_| inside(STATIC, own))
    })
}

/// The path from the site's root that a picture's `target` in the file `path` leads to.
pub(crate) fn file_of(path: &str, target: &str) -> Option<String> {
    match Target::of(target) {
        Target::Relative(target, _) => Some(beside(path, target)),
        Target::Root(target, _) => Some(inside(STATIC, target)),
        Target::External | Target::Unsafe | Target::Fragment(_) | Target::Bulletin(..) => None,
    }
}

/// The path from the site's root that the relative link `target` in the file `path` leads to.
pub(crate) fn beside(path: &str, target: &str) -> String {
    inside(folder(path), target)
}

/// The path that the relative link `target` leads to from the folder `folder`, in the form in which
/// names are compared.
fn inside(folder: &str, target: &str) -> String {
    compose(join(folder, &decoded(target)))
}
