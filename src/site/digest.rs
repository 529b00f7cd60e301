//! What the settings mean, as a digest: a comment in `site.toml` does not change it.
//!
//! Everything is taken apart without `..`, so that a new setting cannot be forgotten here.

use super::{Follow, Language, MissingTranslation, Site, Taxonomy};
use crate::digest::{Digest, Feed};

/// The digest of all settings but the address of the site, which whatever shows it depends on
/// beside, and the folder, which nothing shows.
pub(super) fn of(site: &Site) -> Digest {
    let Site {
        root: _,
        base_url: _,
        theme,
        // It is what its name says.
        time_zone: _,
        time_zone_name,
        languages,
        default_language,
        taxonomies,
        page_size,
        missing_translation,
        map,
        follow,
        digest: _,
    } = site;
    let mut feed = Feed::new();
    feed.text(theme).text(time_zone_name);
    feed.list(languages, language).number(default_language.0);
    feed.list(taxonomies, taxonomy).count(*page_size);
    feed.number(match missing_translation {
        MissingTranslation::Link => 0,
        MissingTranslation::Omit => 1,
    });
    feed.number(*map).list(follow, account);
    feed.finish()
}

fn language(feed: &mut Feed, language: &Language) {
    // The `id` is the tag, parsed.
    let Language { tag, id: _, chain } = language;
    feed.text(tag).list(chain, |feed, lang| {
        feed.number(lang.0);
    });
}

fn taxonomy(feed: &mut Feed, taxonomy: &Taxonomy) {
    let Taxonomy { name, field, kind, groups } = taxonomy;
    // A kind has no parts: its type's name tells it from all others.
    feed.text(name).text(field).text(&format!("{kind:?}"));
    feed.list(groups, |feed, (name, members)| {
        feed.text(name).list(members, |feed, member| {
            feed.text(member);
        });
    });
}

fn account(feed: &mut Feed, follow: &Follow) {
    let Follow { name, url } = follow;
    feed.text(name).text(url);
}
