//! The files that make the look the site's own, which `[look]` in site.toml names: read, looked
//! through, and named with their hashes.

mod css;
mod sheets;

use std::collections::BTreeMap;

use super::image::{Facts, clean};
use crate::address::{self, Address};
use crate::content::STATIC;
use crate::diagnostics::{Code, Diagnostics, Place, Refusal, nearest};
use crate::disk;
use crate::format::site_toml::{ICON, LOGO, SHARE_IMAGE, STYLESHEET};
use crate::images::{Format, Size};
use crate::paths::{below, name};
use crate::site::{Accent, Limit, LookPath, SITE_TOML, Site};
use crate::values::Field;

/// What pages show of the site's own look.
#[derive(Debug, Default)]
pub(crate) struct LookFiles {
    /// The picture in the masthead.
    pub(crate) logo: Option<LookPicture>,
    /// The picture in a browser's tab: its address and its media type.
    pub(crate) icon: Option<(Address, &'static str)>,
    /// The picture of pages that have none.
    pub(crate) share_image: Option<LookPicture>,
    /// The site's colour on light and on dark paper, and the stylesheet that sets it.
    pub(crate) accent: Option<(Address, (String, String))>,
    /// The site's own stylesheet.
    pub(crate) stylesheet: Option<Address>,
}

/// A picture of the look.
#[derive(Debug)]
pub(crate) struct LookPicture {
    /// Where it stands.
    pub(crate) address: Address,
    /// Its size, if that is known.
    pub(crate) size: Option<Size>,
}

crate::digest::digestible! {
    LookFiles { logo, icon, share_image, accent, stylesheet }
    LookPicture { address, size }
}

/// What is published of the look, by address.
pub(super) type Published = BTreeMap<Address, Vec<u8>>;

/// Reads the look of `site`, whose files in `content/static` have the paths `statics`, by the form in
/// which names are compared.
pub(super) fn read(
    site: &Site,
    statics: &BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) -> (LookFiles, Published) {
    let look = &site.look;
    let published = Published::new();
    let mut reader = Reader { site, statics, published, diagnostics };
    let files = LookFiles {
        logo: look.logo.as_ref().and_then(|file| reader.picture(file, &LOGO, DRAWN)),
        icon: look.icon.as_ref().and_then(|file| reader.icon(file)),
        share_image: look
            .share_image
            .as_ref()
            .and_then(|file| reader.picture(file, &SHARE_IMAGE, SHARED)),
        accent: look.accent.as_ref().map(|accent| reader.accent(accent)),
        stylesheet: look.stylesheet.as_ref().and_then(|file| reader.stylesheet(file)),
    };
    (files, reader.published)
}

/// The endings of pictures that browsers show in pages.
const DRAWN: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "gif", "avif"];
/// The endings of pictures that social networks show.
const SHARED: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];
/// The endings of pictures in a browser's tab, with their media types.
const ICONS: [(&str, &str); 3] =
    [("svg", "image/svg+xml"), ("png", "image/png"), ("ico", "image/x-icon")];

/// The most bytes of a picture, a font or the like: the largest fonts, of all Chinese characters in all
/// weights, have half of it.
const LARGEST: u64 = 64 << 20;

/// Reads the files.
struct Reader<'r> {
    site: &'r Site,
    statics: &'r BTreeMap<String, String>,
    published: Published,
    diagnostics: &'r mut Diagnostics,
}

impl Reader<'_> {
    fn refuse(&mut self, file: &LookPath, message: String, hint: String) {
        let place = Place::new(SITE_TOML, file.span.clone());
        self.diagnostics.add(Code::BadSetting, place, message, hint);
    }

    /// The path on the disk and the bytes of the file that the `key` names, whose name has one of the
    /// `endings`.
    fn file(
        &mut self,
        file: &LookPath,
        key: &Field,
        endings: &[&str],
    ) -> Option<(String, Vec<u8>)> {
        let path = &file.path;
        let Some(found) = self.statics.get(path).cloned() else {
            if let Some((message, hint)) = self.unpublished(path).filter(|_| is_hidden(path)) {
                self.refuse(file, message, hint);
                return None;
            }
            let message = match below(path, STATIC) {
                Some(_) => format!("there is no file `{path}`"),
                None => format!("`{path}` is no file in {STATIC}"),
            };
            let hint = match self.near(path) {
                Some(near) => format!("did you mean {} = \"{near}\"?", key.name),
                None => format!(
                    "put the file into {STATIC}, and write {} = \"{STATIC}/{}\"",
                    key.name,
                    name(path)
                ),
            };
            self.refuse(file, message, hint);
            return None;
        };
        if !endings.contains(&ending(path).as_str()) {
            let message = format!("`{}` cannot be `{}`", key.name, name(path));
            let hint = format!("name a file that ends in one of: .{}", endings.join(", ."));
            self.refuse(file, message, hint);
            return None;
        }
        let is_sheet = key.name == STYLESHEET.name;
        let bytes = if is_sheet { self.sheet(&found)? } else { self.bytes(&found)? };
        Some((found, bytes))
    }

    /// The bytes of a picture, a font or the like.
    fn bytes(&mut self, path: &str) -> Option<Vec<u8>> {
        self.read(path, LARGEST, || {
            let message = format!("the file has more than {} MB", LARGEST >> 20);
            let hint = "make it smaller: every reader of a page waits for it";
            Refusal::new(message, hint)
        })
    }

    /// The bytes of a stylesheet.
    fn sheet(&mut self, path: &str) -> Option<Vec<u8>> {
        let limits = &self.site.limits;
        self.read(path, limits.of(Limit::Text), || {
            let advice = "look what takes so much room in it: every reader of a page waits for it";
            limits.refusal(Limit::Text, "the stylesheet has", "MB", advice)
        })
    }

    /// The bytes of a file that may have so many, of which no more are read; else it is refused.
    fn read(&mut self, path: &str, most: u64, refusal: impl Fn() -> Refusal) -> Option<Vec<u8>> {
        match disk::read_start(&self.site.root.join(path), most.saturating_add(1)) {
            Ok(bytes) if bytes.len() as u64 <= most => Some(bytes),
            Ok(_) => {
                self.diagnostics.refuse(Code::OverLimit, Place::file(path), refusal());
                None
            }
            Err(error) => {
                self.diagnostics.unreadable(path, &error);
                None
            }
        }
    }

    /// Why the file `path`, which is there, is not published, and what to do.
    fn unpublished(&self, path: &str) -> Option<(String, String)> {
        if !self.site.root.join(path).is_file() {
            return None;
        }
        if is_hidden(path) {
            let message = format!("`{path}` is hidden, and hidden files are not published");
            let hint =
                "give it, and the folders that it is in, names without a dot at the beginning";
            return Some((message, hint.to_owned()));
        }
        below(path, STATIC).is_none().then(|| {
            let message = format!("`{path}` is no file in {STATIC}");
            (message, format!("what a stylesheet names lies in {STATIC}: put it there"))
        })
    }

    /// The file that `path` may be meant for: one of the same name elsewhere, else one that is called
    /// nearly so.
    fn near(&self, path: &str) -> Option<&str> {
        let mut all = self.statics.keys().map(String::as_str);
        let same = all.clone().find(|other| name(other).eq_ignore_ascii_case(name(path)));
        same.or_else(|| nearest(path, all.by_ref()))
    }

    /// Publishes `bytes` under the name of the file `path`.
    fn publish(&mut self, path: &str, bytes: Vec<u8>) -> Address {
        let address = address::own_asset(below(path, STATIC).unwrap_or(path), &bytes);
        self.published.insert(address.clone(), bytes);
        address
    }

    fn picture(&mut self, file: &LookPath, key: &Field, endings: &[&str]) -> Option<LookPicture> {
        let (path, bytes) = self.file(file, key, endings)?;
        let (bytes, size) = self.drawn(&path, bytes)?;
        Some(LookPicture { address: self.publish(&path, bytes), size })
    }

    /// What is published of the picture `path`, which has `bytes`, and its size.
    fn drawn(&mut self, path: &str, bytes: Vec<u8>) -> Option<(Vec<u8>, Option<Size>)> {
        if Format::of(path) == Some(Format::Svg) {
            let drawing = clean(path, &bytes, self.diagnostics)?;
            return Some((drawing.text.into_bytes(), drawing.size));
        }
        let limits = &self.site.limits;
        let facts = Facts::copied(path, &bytes, limits, self.diagnostics);
        facts.check(path, limits, self.diagnostics);
        let size = facts.image().map(|image| image.size);
        Some((bytes, size))
    }

    fn icon(&mut self, file: &LookPath) -> Option<(Address, &'static str)> {
        let endings = ICONS.map(|(ending, _)| ending);
        let (path, bytes) = self.file(file, &ICON, &endings)?;
        let (_, kind) = ICONS.iter().find(|(known, _)| *known == ending(&path))?;
        let bytes = match Format::of(&path) {
            Some(Format::Svg) => self.drawn(&path, bytes)?.0,
            _ => bytes,
        };
        Some((self.publish(&path, bytes), kind))
    }

    /// The colour, as gazette's properties: words on paper, the line at the head, words on tinted
    /// paper. Who asks for more contrast gets ink, as the theme does it.
    fn accent(&mut self, accent: &Accent) -> (Address, (String, String)) {
        let Accent { light, light_on_tint, dark } = accent;
        let css = format!(
            ":root {{ --brand: {light}; --bar: {light}; --important: {light_on_tint} }}\n\
             @media screen and (prefers-color-scheme: dark) {{\n  \
             :root {{ --brand: {dark}; --bar: {dark}; --important: {dark} }}\n}}\n\
             @media (prefers-contrast: more) {{ :root {{ --brand: var(--ink); --important: var(--ink) }} }}\n"
        );
        let address = self.publish("accent.css", css.into_bytes());
        (address, (light.to_string(), dark.to_string()))
    }

    fn stylesheet(&mut self, file: &LookPath) -> Option<Address> {
        let (path, bytes) = self.file(file, &STYLESHEET, &["css"])?;
        sheets::publish(self, &path, bytes)
    }
}

/// Whether the file `path` in `content/static`, or a folder that it is in, has a name that hides it.
fn is_hidden(path: &str) -> bool {
    below(path, STATIC).is_some_and(|below| below.split('/').any(|part| part.starts_with('.')))
}

/// The ending of the file `path`, in lower case.
fn ending(path: &str) -> String {
    name(path).rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase())
}
