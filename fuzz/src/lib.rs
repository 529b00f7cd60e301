//! The properties of `tests/properties` that are about one text, for a fuzzer to find texts for which
//! they do not hold:
//!
//! ```text
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run markdown
//! ```

#[allow(dead_code)]
#[path = "../../tests/common"]
mod common {
    pub mod numbers;
}
#[allow(dead_code)]
#[path = "../../tests/properties/draws.rs"]
mod draws;
#[path = "../../tests/properties/found.rs"]
mod found;
#[allow(dead_code)]
#[path = "../../tests/properties/html.rs"]
mod html;
#[allow(dead_code)]
#[path = "../../tests/properties/sample.rs"]
mod sample;
#[allow(dead_code)]
#[path = "../../tests/properties/texts.rs"]
mod texts;

#[path = "../../tests/properties/fluent.rs"]
pub mod fluent;
#[path = "../../tests/properties/front_matter.rs"]
pub mod front_matter;
#[path = "../../tests/properties/markdown.rs"]
pub mod markdown;
#[path = "../../tests/properties/settings.rs"]
pub mod settings;
