//! The picture that stands above a text.

use serde::Serialize;
use tera::Value;

use super::entry::{Href, Named};
use super::studio::Studio;
use crate::address::ROOT;
use crate::content::markdown;
use crate::faces::{Destination, PictureFace};
use crate::outputs::fault::Made;
use crate::theme::value;

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
    /// What stands below it.
    pub(crate) caption: Option<Named>,
    /// Who made it.
    pub(crate) credit: Option<String>,
}

impl ImageView {
    /// What templates have of `picture`, if there is one.
    pub(crate) fn of(picture: Option<&PictureFace>, studio: &Studio) -> Made<Option<Self>> {
        picture.map(|picture| ImageView::new(picture, studio)).transpose()
    }

    fn new(picture: &PictureFace, studio: &Studio) -> Made<Self> {
        let image = picture.file.image();
        let srcset = image.and_then(|image| image.srcset(|address| address.absolute(ROOT)));
        Ok(ImageView {
            src: match &picture.file {
                Destination::Output(address, _)
                | Destination::OtherLanguage(address, ..)
                | Destination::Picture(address, ..)
                | Destination::File(address, ..) => value(&Href::to(address))?,
                Destination::Verbatim(url) => Value::normal_string(url),
            },
            width: image.map(|image| image.size.width),
            height: image.map(|image| image.size.height),
            srcset: srcset.map(|srcset| Href::verbatim(&srcset)),
            sizes: markdown::SIZES,
            media_type: markdown::WEBP,
            alt: picture.alt.unwrap_or_default().to_owned(),
            caption: picture.caption.map(|(text, locale)| studio.named(text, Some(locale))),
            credit: picture.credit.map(str::to_owned),
        })
    }
}
