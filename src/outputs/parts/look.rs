//! What makes the look the site's own, as templates have it.

use serde::Serialize;

use super::entry::Href;
use crate::media::LookFiles;
use crate::site::BaseUrl;

/// What makes the look the site's own: each is none where `[look]` does not have it.
#[derive(Debug, Serialize)]
pub(crate) struct LookView {
    /// The picture in the place of the site's name.
    pub(crate) logo: Option<Logo>,
    /// The picture in a browser's tab.
    pub(crate) icon: Option<Icon>,
    /// The picture of pages that have none.
    pub(crate) share_image: Option<ShareImage>,
    /// The site's colour.
    pub(crate) accent: Option<AccentView>,
    /// The site's own stylesheet.
    pub(crate) stylesheet: Option<Href>,
}

/// The picture in the place of the site's name.
#[derive(Debug, Serialize)]
pub(crate) struct Logo {
    /// Its file.
    pub(crate) src: Href,
    /// Its width in pixels, if that is known.
    pub(crate) width: Option<u32>,
    /// Its height.
    pub(crate) height: Option<u32>,
}

/// The picture in a browser's tab.
#[derive(Debug, Serialize)]
pub(crate) struct Icon {
    /// Its file.
    pub(crate) href: Href,
    /// Its media type.
    #[serde(rename = "type")]
    pub(crate) media_type: &'static str,
}

/// The picture of pages that have none.
#[derive(Debug, Serialize)]
pub(crate) struct ShareImage {
    /// Its absolute address.
    pub(crate) url: String,
    /// Its width in pixels, if that is known.
    pub(crate) width: Option<u32>,
    /// Its height.
    pub(crate) height: Option<u32>,
}

/// The site's colour.
#[derive(Debug, Serialize)]
pub(crate) struct AccentView {
    /// As CSS writes it, on light paper.
    pub(crate) light: String,
    /// On dark paper.
    pub(crate) dark: String,
    /// The stylesheet that sets the colours of gazette to it.
    pub(crate) href: Href,
}

impl LookView {
    /// The look that `look` shows, on the site at `base`.
    pub(crate) fn new(look: &LookFiles, base: &BaseUrl) -> Self {
        LookView {
            logo: look.logo.as_ref().map(|logo| Logo {
                src: Href::to(&logo.address),
                width: logo.size.map(|size| size.width),
                height: logo.size.map(|size| size.height),
            }),
            icon: look
                .icon
                .as_ref()
                .map(|(address, media_type)| Icon { href: Href::to(address), media_type }),
            share_image: look.share_image.as_ref().map(|picture| ShareImage {
                url: picture.address.absolute(base.as_str()),
                width: picture.size.map(|size| size.width),
                height: picture.size.map(|size| size.height),
            }),
            accent: look.accent.as_ref().map(|(address, (light, dark))| AccentView {
                light: light.clone(),
                dark: dark.clone(),
                href: Href::to(address),
            }),
            stylesheet: look.stylesheet.as_ref().map(Href::to),
        }
    }
}
