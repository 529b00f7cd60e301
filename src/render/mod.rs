//! From a planned output to its bytes.
//!
//! Rendering has two steps. [`Renderer::prepare`] makes the output's outline, and its
//! [`Fingerprint`]; only where that has changed since the last build does [`Renderer::finish`]
//! make the bytes. One edition is rendered after the other, and what its pages share is dropped
//! with its renderer.

mod analyse;
mod every;
mod renderer;

pub(crate) use analyse::analyse;
pub(crate) use every::{edition_of, every, render_all, report};
pub(crate) use renderer::{Fingerprint, Renderer};
