//! The script with an edition's recent news.

use serde::Serialize;
use tera::{Context, Value};

use super::fault::Made;
use super::kind::{Buffers, Kind, MadeWith, Material, Traits};
use super::parts::entry::{DateText, Named};
use super::parts::studio::Studio;
use super::parts::template::{fault, render};
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{ArticleFace, ShownHeadline};
use crate::site::Lang;
use crate::theme::value;

/// How many bulletins the recent news have: a screen of headlines.
const RECENT: usize = 10;

const TEMPLATE: &str = "recent.js";

/// The script with the recent news of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RecentNews(Lang);

/// What the script is made from: the newest bulletins, the newest first.
#[derive(Debug)]
pub(crate) struct RecentOutline<'a> {
    newest: Vec<&'a ArticleFace<'a>>,
}

crate::digest::digestible! {
    RecentOutline<'a> { newest }
}

/// A bulletin in the script with the recent news.
#[derive(Debug, Serialize)]
pub(crate) struct Recent {
    /// Its path from the site's root.
    pub(crate) path: String,
    /// Its headline.
    pub(crate) title: Named,
    /// When it was published.
    pub(crate) date: DateText,
}

impl Kind for RecentNews {
    type Outline<'a> = RecentOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Template(TEMPLATE));

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        add(address::recent(archive.tag(edition.lang)), RecentNews(edition.lang));
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<RecentOutline<'a>> {
        Ok(RecentOutline { newest: material.newest(&material.edition().listed, RECENT) })
    }

    fn bytes(
        outline: &RecentOutline,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let recent = outline.newest.iter().map(|article| recent(article, studio));
        let recent = recent.collect::<Made<Vec<_>>>()?;
        let json =
            serde_json::to_string(&recent).map_err(|error| fault(TEMPLATE, &error.to_string()))?;
        let mut context = Context::new();
        let json = json.replace('<', "\\u003c");
        context.insert_value("entries_json", Value::safe_string(&json));
        context.insert_value("entries", value(&recent)?);
        render(TEMPLATE, context, address, studio, buffers)
    }
}

fn recent(article: &ArticleFace, studio: &Studio) -> Made<Recent> {
    let ShownHeadline { address, locale, title, date, .. } = &*article.headline;
    Ok(Recent {
        path: address.encoded(),
        title: studio.named(*title, Some(locale)),
        date: studio.date(date)?,
    })
}
