//! The pieces of an edition's search index, and the script that searches it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::fault::{Made, RenderError};
use super::kind::{Buffers, Kind, MadeWith, Material, Traits};
use super::parts::shards::Stock;
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Edition};
use crate::digest::{Digestible, Hasher};
use crate::faces::{Dated, IndexedFaces, TextFile};
use crate::search::script::script;
use crate::search::segments::{Piece, Segment, TEXTS, pieces};
use crate::site::Lang;

/// What a script calls with a piece.
const CALL: &str = "datelineSearch";

/// The script that searches an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SearchScript(Lang);

/// A piece of an edition's search index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SearchPiece(Lang, Piece);

/// The script that searches: it is the program's, and another one for each language.
#[derive(Debug)]
pub(crate) struct ScriptOutline {
    script: String,
}

/// What a piece is made from.
#[derive(Debug)]
pub(crate) struct PieceOutline<'a> {
    piece: Piece,
    content: Content<'a>,
}

/// What a piece holds.
#[derive(Debug)]
enum Content<'a> {
    /// How many articles there are.
    Count(usize),
    /// A part of the index of articles.
    Segment(Segment, IndexedFaces<'a>),
    /// Articles as results show them; nothing at the places that are empty.
    Texts(Vec<Option<Found<'a>>>),
}

/// An article as a result shows it.
#[derive(Debug)]
struct Found<'a> {
    address: &'a Address,
    title: &'a str,
    date: Dated<'a>,
    file: TextFile<'a>,
}

crate::digest::digestible! {
    ScriptOutline { script }
    Found<'a> { address, title, date, file }
}

impl Digestible for PieceOutline<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        // The address tells which piece it is: another piece is another output.
        let PieceOutline { piece: _, content } = self;
        content.feed(hasher);
    }
}

impl Digestible for Content<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            Content::Count(count) => count.feed(hasher),
            Content::Segment(_, articles) => articles.feed(hasher),
            Content::Texts(texts) => texts.feed(hasher),
        }
    }
}

impl Kind for SearchScript {
    type Outline<'a> = ScriptOutline;

    const TRAITS: Traits = Traits { is_lasting: true, ..Traits::of(MadeWith::Nothing) };

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        let script = script_of(archive, edition.lang);
        let address = address::search_script(archive.tag(edition.lang), &script);
        add(address, SearchScript(edition.lang));
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<ScriptOutline> {
        Ok(ScriptOutline { script: script_of(material.archive, self.0) })
    }

    fn bytes(
        outline: &ScriptOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        buffers.bytes.extend_from_slice(outline.script.as_bytes());
        Ok(())
    }
}

fn script_of(archive: &Archive, lang: Lang) -> String {
    script(archive.site.language(lang).id.language.as_str())
}

impl Kind for SearchPiece {
    type Outline<'a> = PieceOutline<'a>;

    const TRAITS: Traits = Traits {
        // An index has nothing in it that could be wrong.
        is_checked: false,
        is_index_piece: true,
        ..Traits::of(MadeWith::Program)
    };

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        let tag = archive.tag(edition.lang);
        for piece in pieces(edition.own.len()) {
            let address = address::search_piece(tag, &piece.name());
            add(address, SearchPiece(edition.lang, piece));
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<PieceOutline<'a>> {
        let own = &material.edition().own;
        let content = match self.1 {
            Piece::Count => Content::Count(own.len()),
            Piece::Head(segment) | Piece::Shard(segment, _) => {
                let range = segment.articles(own.len());
                Content::Segment(segment, material.faces.indexed().part(range))
            }
            Piece::Texts(number) => {
                let start = number as usize * TEXTS;
                let own = own[start..(start + TEXTS).min(own.len())].iter();
                Content::Texts(own.map(|id| found(material, *id)).collect())
            }
        };
        Ok(PieceOutline { piece: self.1, content })
    }

    fn bytes(
        outline: &PieceOutline,
        _address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let PieceOutline { piece, content } = outline;
        let json = match content {
            Content::Count(count) => format!("{{\"count\":{count}}}"),
            Content::Segment(segment, articles) => {
                let stock = Stock { segment: *segment, articles: *articles };
                studio.shelf.shards(&stock, studio.files, |shards| match piece {
                    Piece::Shard(_, number) => {
                        let bytes = shards.bytes.get(*number as usize).map(Vec::as_slice);
                        // A shard that no word falls into is empty.
                        Ok(format!("\"{}\"", STANDARD.encode(bytes.unwrap_or_default())))
                    }
                    _ => json(&shards.first),
                })??
            }
            Content::Texts(texts) => {
                let line = |at: &Option<Found>| at.as_ref().map(|at| at.line(studio)).transpose();
                json(&texts.iter().map(line).collect::<Made<Vec<_>>>()?)?
            }
        };
        let name = piece.name();
        buffers.bytes.extend_from_slice(format!("{CALL}(\"{name}\",{json});\n").as_bytes());
        Ok(())
    }
}

fn found<'a>(material: &'a Material, id: ArticleId) -> Option<Found<'a>> {
    let article = material.archive.catalogue.article(id);
    article.is_listed().then(|| Found {
        address: material.archive.address(id),
        title: &article.text.title,
        date: material.faces.dated(article.date),
        file: TextFile::of(&article.text),
    })
}

impl Found<'_> {
    /// Address, title, date for people and for machines, text.
    fn line(&self, studio: &Studio) -> Made<[String; 5]> {
        Ok([
            self.address.encoded(),
            self.title.to_owned(),
            studio.locale().dates.long(self.date.day()),
            self.date.machine(),
            studio.files.plain(&self.file)?.into_owned(),
        ])
    }
}

/// `thing` as a script has it.
fn json(thing: &impl Serialize) -> Made<String> {
    serde_json::to_string(thing)
        .map_err(|error| RenderError::Read("search".to_owned(), error.to_string()))
}
