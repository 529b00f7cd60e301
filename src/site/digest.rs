//! What the settings mean, as a digest: a comment in `site.toml` does not change it.
//!
//! Everything is taken apart without `..`, so that a new setting cannot be forgotten here.

use super::{Follow, Front, Language, Limits, MissingTranslation, Site, Taxonomy};
use crate::diagnostics::Severity;
use crate::digest::{Digest, Hasher};

/// The digest of all settings but the address of the site and whether search engines take it, which
/// whatever shows them depends on beside, and the folder, which nothing shows.
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
        front: Front { newest, sections, per_section, pictures },
        map,
        limits: Limits(limits),
        follow,
        nav,
        footer,
        look,
        levels,
        noindex: _,
        digest: _,
    } = site;
    let mut hasher = Hasher::new();
    hasher.text(theme).text(time_zone_name);
    hasher.list(languages, language).number(default_language.0);
    hasher.list(taxonomies, taxonomy).count(*page_size);
    hasher.number(match missing_translation {
        MissingTranslation::Link => 0,
        MissingTranslation::Omit => 1,
    });
    hasher.count(*newest).count(*per_section).text(pictures.word());
    hasher.list(sections, |hasher, section| {
        hasher.text(section);
    });
    hasher.number(*map).list(follow, account);
    hasher.list(limits, |hasher, limit| {
        hasher.number(*limit);
    });
    for menu in [nav, footer] {
        hasher.option(menu.as_ref(), |hasher, menu| {
            hasher.list(menu, |hasher, item| item.feed(hasher));
        });
    }
    look.feed(&mut hasher);
    hasher.text(&levels.before.map_or(String::new(), |day| day.to_string()));
    for (code, severity) in levels.all() {
        hasher.text(code.name()).text(severity.map_or("", Severity::name));
    }
    hasher.finish()
}

fn language(hasher: &mut Hasher, language: &Language) {
    // The `id` is the tag, parsed.
    let Language { tag, id: _, title, chain } = language;
    hasher.option(title.as_deref(), |hasher, title| {
        hasher.text(title);
    });
    hasher.text(tag).list(chain, |hasher, lang| {
        hasher.number(lang.0);
    });
}

fn taxonomy(hasher: &mut Hasher, taxonomy: &Taxonomy) {
    let Taxonomy { name, field, kind, groups, order } = taxonomy;
    kind.feed(hasher.text(name).text(field));
    hasher.list(groups, |hasher, (name, members)| {
        hasher.text(name).list(members, |hasher, member| {
            hasher.text(member);
        });
    });
    hasher.list(order, |hasher, term| {
        hasher.text(term);
    });
}

fn account(hasher: &mut Hasher, follow: &Follow) {
    let Follow { name, url } = follow;
    hasher.text(name).text(url);
}
