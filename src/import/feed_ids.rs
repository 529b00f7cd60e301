//! The ids that the old site's feeds gave to its bulletins, kept as `guid`: programs that read feeds show
//! nothing as new then that their readers have seen.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::arrange::Placed;
use super::front::Front;
use super::piece::{OldSite, Piece};
use super::tree::{Tree, stem};
use crate::content::{Kind, is_guid};
use crate::disk;
use crate::paths::{folder, name};
use crate::site::Site;
use crate::values::Value;

/// What the feeds of a system took for the id of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum FeedIds {
    /// It had no feeds, or none that is known; or the reader has the ids.
    #[default]
    None,
    /// The whole address.
    Address,
    /// The same with the name of the text at its end, whatever the address ends with: Jekyll's `post.id`.
    PostId,
    /// A field of the text.
    Field,
}

/// What an address on its way has encoded, beside all that is not ASCII.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// Gives the bulletins among `placed` the ids that they had. Pages stand in no feed, and a draft has
/// never stood there.
pub(super) fn settle(site: &Site, old: &OldSite, placed: &mut [Placed]) {
    for text in placed {
        let id = match old.feed_ids {
            FeedIds::None => text.piece.fields.guid.take(),
            FeedIds::Field => own(&mut text.piece),
            ids => of_address(old, ids, &text.piece),
        };
        let stood_there = text.piece.kind == Kind::Bulletin && !text.piece.fields.draft;
        let new = format!("{}{}", site.base_url.as_str(), text.address);
        // One that no feed can have was never an id, whatever the feed was given.
        let is_other = |id: &String| is_guid(id) && *id != new;
        text.piece.fields.guid = id.filter(|id| stood_there && is_other(id));
    }
}

fn of_address(old: &OldSite, ids: FeedIds, piece: &Piece) -> Option<String> {
    let url = old.url.as_deref().filter(|url| url.contains("://"))?;
    let address = piece.address.as_deref()?;
    let path = match ids {
        FeedIds::PostId => {
            format!("{}/{}", folder(address.trim_end_matches('/')), piece.slug)
        }
        _ => address.to_owned(),
    };
    Some(format!("{url}{}", utf8_percent_encode(&path, ENCODED)))
}

/// The field `guid` of the text, which is kept for themes otherwise.
fn own(piece: &mut Piece) -> Option<String> {
    let extra = &mut piece.fields.extra;
    let at = extra.iter().position(|entry| entry.key == "guid")?;
    match extra.remove(at).node.value {
        Value::Text(id) => Some(id),
        _ => None,
    }
}

/// What Jekyll's feeds took: those of its plug-in, else those of a template in `tree`.
pub(super) fn of_jekyll(settings: &mut Front, tree: &Tree) -> FeedIds {
    /// More templates of feeds than a site has: each language may have one.
    const TEMPLATES: usize = 100;
    const PLUG_IN: &str = "jekyll-feed";
    let listed = |settings: &mut Front| {
        let lists = ["plugins", "gems"].map(|name| settings.texts(name).unwrap_or_default());
        lists.iter().flatten().any(|plug_in| plug_in == PLUG_IN)
    };
    let read = |path: &str| disk::read_text(&tree.root.join(path)).unwrap_or_default();
    let has = |path: &str| tree.files.iter().any(|file| file == path);
    let in_bundle = || has("Gemfile") && read("Gemfile").contains(PLUG_IN);
    if listed(settings) || in_bundle() {
        return FeedIds::PostId;
    }
    let templates = tree.files.iter().filter(|path| is_feed(path)).take(TEMPLATES);
    let found = templates.map(|path| of_template(&read(path))).find(|ids| *ids != FeedIds::None);
    found.unwrap_or_default()
}

/// Whether the file at `path` may be the template of a feed.
fn is_feed(path: &str) -> bool {
    let (stem, ending) = stem(name(path));
    let stem = stem.to_ascii_lowercase();
    let is_named = ["atom", "feed", "rss"].iter().any(|word| stem.contains(word));
    ["atom", "rss"].contains(&ending) || (is_named && ["xml", "html"].contains(&ending))
}

/// What stands in the id of a text in a template of Liquid.
fn of_template(text: &str) -> FeedIds {
    let ids = text.lines().filter(|line| line.contains("<id>") || line.contains("<guid"));
    let found = ids.map(|line| match line {
        line if line.contains(".guid") => FeedIds::Field,
        line if line.contains("post.id") => FeedIds::PostId,
        line if line.contains("post.url") => FeedIds::Address,
        _ => FeedIds::None,
    });
    found.into_iter().find(|ids| *ids != FeedIds::None).unwrap_or_default()
}

/// What Hugo's feeds took: it makes them, unless its `settings` say otherwise.
pub(super) fn of_hugo(mut settings: Front) -> FeedIds {
    let is_rss = |kind: &String| kind.eq_ignore_ascii_case("rss");
    let off = settings.texts("disableKinds").unwrap_or_default();
    if off.iter().any(is_rss) || settings.flag("disableRSS") == Some(true) {
        return FeedIds::None;
    }
    let mut outputs = settings.group("outputs").unwrap_or_default();
    let has = |kind: &str, outputs: &mut Front| {
        outputs.texts(kind).is_none_or(|formats| formats.iter().any(is_rss))
    };
    match has("home", &mut outputs) || has("section", &mut outputs) {
        true => FeedIds::Address,
        false => FeedIds::None,
    }
}

/// What Zola's feeds took: it makes them where its `settings` say so, of all languages or of one.
pub(super) fn of_zola(settings: &mut Front) -> FeedIds {
    let makes = |settings: &mut Front| {
        ["generate_feeds", "generate_feed"].iter().any(|name| settings.flag(name) == Some(true))
    };
    let mut languages = settings.group("languages").unwrap_or_default();
    let names = languages.names();
    let in_one =
        names.iter().any(|name| languages.group(name).is_some_and(|mut own| makes(&mut own)));
    match makes(settings) || in_one {
        true => FeedIds::Address,
        false => FeedIds::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_of_feeds() {
        for (text, expected) in [
            ("<id>{{ site.url }}</id>\n<id>{{ site.url }}{{ post.id }}</id>", FeedIds::PostId),
            ("<guid isPermaLink=\"true\">{{ post.url | absolute_url }}</guid>", FeedIds::Address),
            ("<guid>{{ post.guid }}</guid>", FeedIds::Field),
            ("<title>{{ post.id }}</title>", FeedIds::None),
        ] {
            assert_eq!(of_template(text), expected, "{text}");
        }
        for (path, expected) in [
            ("feed.xml", true),
            ("_layouts/news.rss", true),
            ("en/feeds/feed.html", true),
            ("sitemap.xml", false),
        ] {
            assert_eq!(is_feed(path), expected, "{path}");
        }
    }
}
