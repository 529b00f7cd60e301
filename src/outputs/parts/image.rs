//! The pictures that front matter names.

use serde::Serialize;
use tera::Value;

use super::entry::{Href, Named};
use super::studio::Studio;
use crate::address::ROOT;
use crate::content::markdown;
use crate::faces::{Destination, PictureFace};
use crate::outputs::fault::Made;
use crate::theme::value;

/// How wide `gazette` shows a picture beside a headline.
const SMALL_SIZES: &str = "(min-width: 48rem) 11rem, 30vw";
/// How wide it shows one of several beside each other.
const GALLERY_SIZES: &str = "(min-width: 36rem) 18rem, 92vw";

/// A picture.
#[derive(Debug, Serialize)]
pub(crate) struct ImageView {
    /// Its file.
    pub(crate) src: Value,
    /// Its width and height in pixels, as it is shown; none where they are not known.
    pub(crate) width: Option<u32>,
    /// See the width.
    pub(crate) height: Option<u32>,
    /// Its smaller versions, as the value of a `srcset` attribute; none where there are none.
    pub(crate) srcset: Option<Href>,
    /// How wide it is shown, as the value of a `sizes` attribute.
    pub(crate) sizes: &'static str,
    /// The media type of the smaller versions.
    #[serde(rename = "type")]
    pub(crate) media_type: &'static str,
    /// Its text for those who cannot see it.
    pub(crate) alt: String,
    /// The language of that text, where it is not the page's.
    pub(crate) alt_lang: Option<String>,
    /// What stands below it.
    pub(crate) caption: Option<Named>,
    /// Who made it.
    pub(crate) credit: Option<String>,
}

impl ImageView {
    /// What templates have of `picture`, if there is one.
    pub(crate) fn of(picture: Option<&PictureFace>, studio: &Studio) -> Made<Option<Self>> {
        picture.map(|picture| ImageView::new(picture, markdown::SIZES, studio)).transpose()
    }

    /// The same beside a headline.
    pub(crate) fn small(picture: Option<&PictureFace>, studio: &Studio) -> Made<Option<Self>> {
        picture.map(|picture| ImageView::new(picture, SMALL_SIZES, studio)).transpose()
    }

    /// The same of several pictures beside each other.
    pub(crate) fn all(pictures: &[PictureFace], studio: &Studio) -> Made<Vec<Self>> {
        let of = |picture| ImageView::new(picture, GALLERY_SIZES, studio);
        pictures.iter().map(of).collect()
    }

    fn new(picture: &PictureFace, sizes: &'static str, studio: &Studio) -> Made<Self> {
        let alt = picture.alt.map(|(alt, locale)| studio.named(alt, Some(locale)));
        let image = picture.file.image();
        let srcset = image.and_then(|image| image.srcset(|address| address.absolute(ROOT)));
        Ok(ImageView {
            src: source(&picture.file)?,
            width: image.map(|image| image.size.width),
            height: image.map(|image| image.size.height),
            srcset: srcset.map(|srcset| Href::verbatim(&srcset)),
            sizes,
            media_type: markdown::WEBP,
            alt_lang: alt.as_ref().and_then(|alt| alt.lang.clone()),
            alt: alt.map(|alt| alt.text).unwrap_or_default(),
            caption: picture.caption.map(|(text, locale)| studio.named(text, Some(locale))),
            credit: picture.credit.map(str::to_owned),
        })
    }
}

/// The complete link to a file, on this site or another.
pub(super) fn source(file: &Destination) -> Made<Value> {
    Ok(match file {
        Destination::Output(address, _)
        | Destination::OtherLanguage(address, ..)
        | Destination::Picture(address, ..)
        | Destination::File(address, ..) => value(&Href::to(address))?,
        Destination::Verbatim(url) => Value::normal_string(url),
    })
}
