//! The kinds of edits. To add one, write a function of the [`Scene`] that makes the edit and
//! says what it did, and give it a line here.

mod articles;
mod bulletins;
mod damage;
mod fields;
mod films;
mod mistakes;
mod options;
mod pages;
mod settings;
mod theme;
mod wording;

use super::numbers::Numbers;
use super::scene::{Done, Scene};

/// A kind of edit.
pub struct Kind {
    pub name: &'static str,
    pub make: fn(&mut Scene) -> Done,
    /// How often it is drawn, beside the others.
    weight: usize,
    /// Whether it is the only edit of its step.
    pub alone: bool,
}

const fn kind(name: &'static str, weight: usize, make: fn(&mut Scene) -> Done) -> Kind {
    Kind { name, make, weight, alone: false }
}

/// What happens to the caches stands alone: without a cache Dateline cannot know what to remove,
/// so the site has to be as it was built last.
const fn alone(name: &'static str, weight: usize, make: fn(&mut Scene) -> Done) -> Kind {
    Kind { alone: true, ..kind(name, weight, make) }
}

/// All kinds.
const KINDS: &[Kind] = &[
    kind("add a bulletin", 8, bulletins::add),
    kind("add a bulletin to a day that has one", 3, bulletins::add_beside),
    kind("move a bulletin to another folder", 6, bulletins::move_to),
    kind("move an article to another folder", 3, bulletins::move_article),
    kind("rename a bulletin", 4, bulletins::rename),
    kind("make a bulletin a folder", 3, bulletins::make_folder),
    kind("delete a bulletin", 4, bulletins::delete),
    kind("add a translation", 6, bulletins::translate),
    kind("delete an article", 4, bulletins::delete_article),
    kind("move an article to another language", 2, bulletins::change_language),
    kind("leave the language out of a name", 2, bulletins::leave_language_out),
    kind("change a picture", 3, bulletins::change_picture),
    kind("change a picture made of pixels", 5, bulletins::change_photo),
    kind("show a picture twice", 2, bulletins::copy_photo),
    kind("add a picture", 5, bulletins::add_photo),
    kind("delete a picture", 4, bulletins::delete_photo),
    kind("add a film", 5, films::add),
    kind("change a film", 4, films::change),
    kind("write the words of a film", 5, films::words),
    kind("delete the words of a film", 3, films::delete_words),
    kind("delete a film", 2, films::delete),
    kind("change any field of an article", 26, fields::of_article),
    kind("change any field of a standing page", 5, fields::of_page),
    kind("change any field of a term's page", 6, fields::of_term),
    kind("change any setting", 18, fields::of_site),
    kind("change any key of a theme", 2, fields::of_theme),
    kind("write a comment into site.toml", 2, fields::comment),
    kind("change a title", 4, articles::title),
    kind("change a text", 4, articles::text),
    kind("add a paragraph", 8, articles::paragraph),
    kind("change a digit", 8, articles::digit),
    kind("change a digit in secret", 6, articles::digit_in_secret),
    kind("bring an older file back", 3, articles::older),
    kind("add a link", 6, articles::link),
    kind("change words", 4, articles::words),
    kind("change a date", 4, articles::date),
    kind("give an article a date of its own", 2, articles::own_date),
    kind("change tags", 6, articles::tags),
    kind("spell a term in another way", 6, articles::respell),
    kind("add a new tag", 3, articles::new_tag),
    kind("remove the last use of a tag", 3, articles::last_use),
    kind("change sections or countries", 4, articles::terms),
    kind("change authors or a series", 6, articles::authors_or_series),
    kind("change a slug", 3, articles::slug),
    kind("change an alias", 3, articles::alias),
    kind("give aliases to another article", 4, articles::move_alias),
    kind("change a draft", 3, articles::draft),
    kind("take an article back", 5, articles::withdrawn),
    kind("take an article out of the lists", 5, articles::listing),
    kind("change a correction", 3, articles::correction),
    kind("change an image", 3, articles::image),
    kind("change a gallery", 4, articles::gallery),
    kind("change an attachment", 4, articles::attachment),
    kind("pin a bulletin, or take it down", 5, articles::pinned),
    kind("change a kicker", 3, articles::kicker),
    kind("change what old feeds called an article", 3, articles::guid),
    kind("name related bulletins", 4, articles::related),
    kind("say what is translated", 3, articles::translated_from),
    kind("make a mistake in an article", 3, mistakes::in_article),
    kind("make a mistake elsewhere", 3, mistakes::elsewhere),
    kind("write something doubtful", 4, articles::doubtful),
    kind("write what is left of a text", 5, articles::left_over),
    kind("touch a source", 3, articles::touch),
    kind("add a standing page", 2, pages::add),
    kind("add a term's page", 3, pages::add_term),
    kind("change a page", 4, pages::change),
    kind("delete a page", 3, pages::delete),
    kind("add a file to copy", 2, pages::add_static),
    kind("change a file to copy", 5, pages::change_static),
    kind("rename a file to copy", 2, pages::rename_static),
    kind("delete a file to copy", 1, pages::delete_static),
    kind("link to a file to copy", 2, pages::link_static),
    kind("write or delete a robots.txt", 3, pages::robots),
    kind("change the site's own stylesheet", 4, pages::sheet),
    kind("turn a file to copy into a folder, or back", 3, pages::turn_static),
    kind("change any message", 14, wording::any),
    kind("change a message", 5, wording::change),
    kind("change a message that others borrow", 6, wording::change_borrowed),
    kind("move a message to another file", 2, wording::move_message),
    kind("change the default language", 1, settings::default_language),
    kind("add a language", 1, settings::add_language),
    kind("remove a language", 1, settings::remove_language),
    kind("change the order of languages", 1, settings::order_languages),
    kind("change the order of taxonomies", 1, settings::order_taxonomies),
    kind("remove a taxonomy", 1, settings::remove_taxonomy),
    kind("show calls of other systems, or not", 2, settings::foreign_markup),
    kind("change a line of a template", 8, theme::line),
    kind("change a template", 4, theme::template),
    kind("delete a template", 1, theme::delete_template),
    kind("change an asset", 2, theme::asset),
    kind("add or delete an asset", 1, theme::another_asset),
    kind("delete an output file", 3, damage::delete),
    kind("delete a folder of the output", 2, damage::delete_folder),
    kind("change an output file", 3, damage::change),
    kind("change an output file, but not its size", 3, damage::change_digit),
    kind("change an output file in secret", 3, damage::change_in_secret),
    kind("cut an output file", 3, damage::cut),
    kind("touch an output file", 2, damage::touch),
    kind("put a folder in the place of an output file", 2, damage::replace_by_folder),
    kind("add a stranger's file to the output", 3, damage::add_stranger),
    kind("build with other options", 6, options::other),
    alone("lose the caches", 3, damage::lose_caches),
    alone("cut a cache", 3, damage::cut_cache),
    alone("turn a bit of a cache", 6, damage::flip_cache),
    alone("change a list of the output", 3, damage::change_list),
];

/// An edit: what is drawn in it is its own, so that it can be made without others.
#[derive(Clone)]
pub struct Edit {
    pub kind: &'static Kind,
    pub numbers: Numbers,
}

/// Draws the edits of a step.
pub fn draw(numbers: &mut Numbers) -> Vec<Edit> {
    let count = numbers.choose([1, 1, 1, 2, 3, 4]);
    let edits: Vec<Edit> = (0..count).map(|_| one(numbers)).collect();
    match edits.iter().find(|edit| edit.kind.alone) {
        Some(edit) => vec![edit.clone()],
        None => edits,
    }
}

fn one(numbers: &mut Numbers) -> Edit {
    let mut tickets = KINDS.iter().flat_map(|kind| std::iter::repeat_n(kind, kind.weight));
    let total = KINDS.iter().map(|kind| kind.weight).sum();
    let kind = tickets.nth(numbers.below(total)).unwrap_or(&KINDS[0]);
    Edit { kind, numbers: numbers.fork() }
}
