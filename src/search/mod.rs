//! Search in the browser, from any host and from a disk.
//!
//! An edition's own articles are numbered in the order of their publication, from 0, and an index
//! is made of them in pieces that a page loads as scripts, since nothing else can be loaded from a
//! disk. Each piece is a pure function of the articles that it is about:
//!
//! - [`analysis`] cuts texts into words, and finds each word's term: what all its forms share, by
//!   the stemmers of `crates/stem`;
//! - [`words`] keeps what each month's articles are made of, so that none is analysed twice;
//! - [`segments`] says which pieces there are: segments of articles, which are merged two by two
//!   as the archive grows, each cut into shards by the alphabet;
//! - [`index`] makes the shards of a segment;
//! - `js/` is the other half, which runs in the browser: the same analysis, and the query.
//!
//! docs/search.md describes the whole.

pub(crate) mod analysis;
pub(crate) mod index;
pub(crate) mod script;
pub(crate) mod segments;
pub(crate) mod words;
