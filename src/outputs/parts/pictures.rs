//! The words, links and shades of pictures; `pictures` draws them.

use serde::Serialize;

use super::studio::Studio;
use crate::address::ROOT;
use crate::faces::Link;
use crate::outputs::fault::Made;
use crate::pictures::{Mark, Scale};

/// What a shade of a picture means.
#[derive(Debug, Serialize)]
pub(crate) struct Shade {
    /// The shade, from 1 to 5.
    pub(crate) shade: u8,
    /// The numbers of bulletins that have it.
    pub(crate) label: String,
}

/// What the shades of `scale` mean.
pub(crate) fn shades(studio: &Studio, scale: &Scale) -> Made<Vec<Shade>> {
    let steps = scale.steps().map(|step| {
        let arguments = [("from", step.from.into()), ("to", step.to.into())];
        let label = match step.from == step.to {
            true => studio.locale().count(step.from),
            false => studio.say("number-range", &arguments)?,
        };
        Ok(Shade { shade: step.shade, label })
    });
    steps.collect()
}

/// `13 August 2025: 3 bulletins`
pub(crate) fn count_of(studio: &Studio, name: &str, count: usize) -> Made<String> {
    studio.say("count-of", &[("name", name.into()), ("count", count.into())])
}

/// The part of a picture that leads to `page`.
pub(crate) fn mark(page: &Link, name: String, shade: u8) -> Mark {
    Mark { href: page.address().absolute(ROOT), name, shade }
}
