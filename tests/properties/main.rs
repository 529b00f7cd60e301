//! What is so of anything: properties, each tried with many drawn inputs.
//!
//! [`hold`](hold::hold) draws the cases from a seed, and where a property does not hold, looks for a
//! smaller case before it reports ([`draws`] says how). To look further, give it another seed, and
//! another number of cases for each property:
//!
//! ```text
//! DATELINE_SEED=7 DATELINE_CASES=5000 cargo test --release --test properties markdown
//! ```
//!
//! The targets in `fuzz/` try the same properties with what a fuzzer finds.

#[path = "../common/mod.rs"]
mod common;
mod draws;
mod folder;
mod found;
mod hold;

mod bulletins;
mod caches;
mod fluent;
mod front_matter;
mod html;
mod imports;
mod lost;
mod markdown;
mod names;
mod pages;
mod sample;
mod search;
mod settings;
mod templates;
mod texts;

use hold::hold;

/// Tests that hold properties: by name, each with the number of its cases.
macro_rules! properties {
    ($($name:ident: $property:path, $cases:literal;)+) => {
        $(#[test]
        fn $name() {
            hold(stringify!($name), $cases, $property);
        })+
    };
}

properties! {
    front_matter_is_read: front_matter::any_file_is_read, 10000;
    front_matter_comes_out_as_it_was: front_matter::values_come_out_as_they_were, 5000;
    new_bulletins_have_their_titles: front_matter::new_bulletins_have_their_titles, 2000;
    names_are_sound: names::names_are_sound, 10000;
    markdown_is_shown: markdown::any_text_is_shown, 20000;
    markdown_leaves_words_alone: markdown::words_stay_words, 2000;
    settings_are_read: settings::any_text_is_read, 5000;
    settings_of_any_values_are_read: settings::any_values_are_read, 5000;
    fluent_is_read: fluent::any_text_is_read, 10000;
    fluent_texts_come_out_as_they_were: fluent::texts_come_out_as_they_were, 5000;
    templates_are_checked: templates::any_template_is_checked, 300;
    bulletins_are_shown: pages::any_bulletins_are_shown, 200;
    no_word_is_lost: lost::no_word_is_lost, 400;
    words_are_found: search::all_words_are_found, 150;
    damaged_caches_are_not_believed: caches::damage_does_no_harm, 200;
    imports_are_read: imports::any_site_is_imported, 600;
}
