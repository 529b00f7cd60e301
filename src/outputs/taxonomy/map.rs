//! The map of a taxonomy of countries.

use serde::Serialize;
use tera::Value;

use crate::faces::{Index, TermFace};
use crate::outputs::fault::Made;
use crate::outputs::parts::pictures::{Shade, count_of, mark, shades};
use crate::outputs::parts::studio::Studio;
use crate::pictures::{Country, Scale, world};

/// A map of the world with links to the pages of countries.
#[derive(Debug, Serialize)]
pub(crate) struct MapView {
    /// The picture.
    pub(crate) svg: Value,
    /// What its shades mean.
    pub(crate) scale: Vec<Shade>,
}

/// The map of the countries among `terms`, which have numbers of bulletins; none if there are
/// none.
pub(super) fn map(studio: &Studio, terms: &[(&TermFace, usize)]) -> Made<Option<MapView>> {
    let countries: Vec<_> = terms.iter().filter(|(term, _)| !term.is_group).collect();
    let Some(most) = countries.iter().map(|(_, count)| *count).max() else { return Ok(None) };
    let scale = Scale::steep(most);
    let countries = countries.into_iter().map(|(term, count)| {
        let name = count_of(studio, term.label, *count)?;
        let page = Index::Term(studio.locale(), term).page(None);
        Ok(Country { code: term.id, mark: mark(&page, name, scale.shade(*count)) })
    });
    let countries = countries.collect::<Made<Vec<_>>>()?;
    let name = studio.say("map-name", &[])?;
    let svg = Value::safe_string(&world(&name, &countries));
    Ok(Some(MapView { svg, scale: shades(studio, &scale)? }))
}
