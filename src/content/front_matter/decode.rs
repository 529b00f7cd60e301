//! From a tree of values to [`FrontMatter`], field by field.

mod dates;
mod files;
mod guid;
mod hints;
mod notes;

use std::collections::HashSet;
use std::ops::Range;

use super::{FrontMatter, Listing, Origin, alias, odd, unknown};
use crate::address;
use crate::characters::{self, Use};
use crate::content::Kind;
use crate::diagnostics::{Code, Diagnostics};
use crate::format::front_matter as known;
use crate::language::CountryNames;
use crate::site::{Lang, Limit, Site};
use crate::taxonomy::Problem;
use crate::values::{Field, Fields, Node, Value, Vocabulary};
use dates::date;
use files::{attachments, gallery, image};
use guid::guid;
pub(crate) use guid::is_guid;
use notes::{corrections, withdrawn};

const FIELDS: Vocabulary = Vocabulary {
    noun: "field",
    group: "a group of `name: value` lines",
    unknown: Code::UnknownField,
    wrong_type: Code::WrongType,
};

/// Reads every field of `node`, which was read from `yaml`: the front matter of the file `path` from
/// its byte `offset` on.
pub(super) fn decode(
    site: &Site,
    kind: Kind,
    (path, offset): (&str, usize),
    yaml: &str,
    node: Node,
    diagnostics: &mut Diagnostics,
) -> FrontMatter {
    odd::report(site, kind, (path, offset), yaml, &node, diagnostics);
    let fields = Fields::new(path, offset, FIELDS, node, diagnostics);
    let mut fields = match kind {
        Kind::Bulletin => fields,
        Kind::Page | Kind::Term(_) => fields.only(unknown::of_kind(kind)),
    };
    let front = FrontMatter {
        title: title(&mut fields),
        date: date(site, &mut fields, &known::DATE),
        summary: plain(&mut fields, &known::SUMMARY),
        kicker: plain(&mut fields, &known::KICKER),
        place: plain(&mut fields, &known::PLACE),
        source: plain(&mut fields, &known::SOURCE),
        terms: terms(site, kind, &mut fields),
        image: image(&mut fields),
        gallery: gallery(&mut fields),
        attachments: attachments(&mut fields),
        related: related(&mut fields),
        pinned: flag(&mut fields, &known::PINNED),
        listing: listing(&mut fields),
        withdrawn: withdrawn(site, &mut fields),
        updated: date(site, &mut fields, &known::UPDATED),
        corrections: corrections(site, &mut fields),
        translated_from: origin(site, &mut fields),
        translator: plain(&mut fields, &known::TRANSLATOR),
        draft: flag(&mut fields, &known::DRAFT),
        aliases: aliases(site, &mut fields),
        slug: slug(&mut fields),
        guid: guid(&mut fields),
        layout: (kind == Kind::Page).then(|| plain(&mut fields, &known::LAYOUT)).flatten(),
        extra: fields.take(&known::EXTRA).map(|entry| entry.node),
    };
    fields.finish_with(&|name| unknown::advice(site, kind, name));
    front
}

fn plain(fields: &mut Fields, field: &Field) -> Option<String> {
    let (text, _) = fields.text(field)?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Takes a field that is true or false.
fn flag(fields: &mut Fields, field: &Field) -> Option<bool> {
    let node = fields.take(field)?.node;
    if let Value::Bool(value) = node.value {
        return Some(value);
    }
    wrong(fields, &node, "true or false", hints::flag(field.name, &node));
    None
}

/// Adds a finding: `node` is not `expected`.
fn wrong(fields: &mut Fields, node: &Node, expected: &str, hint: String) {
    let message = format!("expected {expected}, found {}", node.kind());
    fields.add(Code::WrongType, &node.span, message, hint);
}

fn title(fields: &mut Fields) -> Option<String> {
    const HINT: &str = "add a line `title: …` between the two --- lines";
    let (text, span) = fields.needed_text(&known::TITLE, "the title", Code::MissingTitle, HINT)?;
    if text.trim().is_empty() {
        fields.add(Code::MissingTitle, &span, "the title is empty".into(), HINT);
        return None;
    }
    Some(text.trim().to_owned())
}

/// The terms of every taxonomy; only bulletins have any.
fn terms(site: &Site, kind: Kind, fields: &mut Fields) -> Vec<Option<Vec<String>>> {
    if kind != Kind::Bulletin {
        return Vec::new();
    }
    let names = CountryNames::new(site);
    let mut all = Vec::with_capacity(site.taxonomies.len());
    let mut left = site.limits.of(Limit::Terms) as usize;
    for taxonomy in &site.taxonomies {
        let mut written = fields.texts(&known::terms(&taxonomy.field, &taxonomy.name));
        if let Some(words) = &mut written {
            limit_terms(site, fields, words, &mut left);
        }
        all.push(written.map(|words| {
            let terms = words.iter().filter_map(|(word, span)| {
                let read = taxonomy.kind.read(word, &names);
                read.map_err(|Problem { code, refusal }| fields.refuse(code, span, refusal)).ok()
            });
            terms.collect()
        }));
    }
    all
}

/// Takes from what is `left` of the terms that an article may have; the `words` beyond go.
fn limit_terms(
    site: &Site,
    fields: &mut Fields,
    words: &mut Vec<(String, Range<usize>)>,
    left: &mut usize,
) {
    if let Some((_, span)) = words.get(*left) {
        let advice = "keep those that a reader would look for";
        let refusal = site.limits.refusal(Limit::Terms, "the article has", "terms", advice);
        fields.refuse(Code::OverLimit, &span.clone(), refusal);
    }
    words.truncate(*left);
    *left -= words.len();
}

fn related(fields: &mut Fields) -> Option<Vec<String>> {
    let ids = fields.texts(&known::RELATED)?;
    Some(ids.into_iter().map(|(id, _)| id.trim().to_owned()).collect())
}

fn listing(fields: &mut Fields) -> Option<Listing> {
    const HINT: &str = "write `listing: unlisted` for a page that no list, feed or search names, or \
                        `listing: all`";
    let node = fields.take(&known::LISTING)?.node;
    let Value::Text(word) = &node.value else {
        wrong(fields, &node, "a word", HINT.to_owned());
        return None;
    };
    match word.trim() {
        known::ALL => return Some(Listing::All),
        known::UNLISTED => return Some(Listing::Unlisted),
        _ => {}
    }
    fields.add(Code::BadValue, &node.span, format!("`{word}` is not known here"), HINT);
    None
}

fn origin(site: &Site, fields: &mut Fields) -> Option<Origin> {
    const HINT: &str =
        "below `translated_from:`, indented, write `lang:` with the original's language";
    let entry = fields.take(&known::TRANSLATED_FROM)?;
    let mut inside = fields.inside(entry.node);
    let tag =
        inside.needed_text(&known::ORIGIN_LANG, "the original's language", Code::BadValue, HINT);
    let hash = inside.text(&known::ORIGIN_HASH).map(|(hash, _)| hash);
    let lang = tag.and_then(|(tag, span)| language(site, &mut inside, &tag, &span));
    inside.finish();
    lang.map(|lang| Origin { lang, hash })
}

fn language(site: &Site, fields: &mut Fields, tag: &str, span: &Range<usize>) -> Option<Lang> {
    let lang = site.lang(tag);
    if lang.is_none() {
        fields.refuse(Code::BadValue, span, site.no_language(tag, ""));
    }
    lang
}

fn aliases(site: &Site, fields: &mut Fields) -> Vec<String> {
    let (mut list, mut files) = (Vec::new(), HashSet::new());
    for (text, span) in fields.texts(&known::ALIASES).unwrap_or_default() {
        if let Some(at) = characters::hidden(&text, Use::Name) {
            let hint = "delete it: write the address again by hand";
            let message = format!("the alias `{text}` {}", characters::has_hidden(at.character));
            fields.add(Code::BadValue, &span, message, hint);
            continue;
        }
        let path = alias::with_host(&text, &site.base_url).map_or_else(|| alias::path(&text), Err);
        match path {
            // `/old` and `/old/` are one file; `/A.html` and `/a.html` are one on many disks.
            Ok(path) if files.insert(address::alias(&path).as_str().to_lowercase()) => {
                list.push(path);
            }
            Ok(_) => {}
            Err(refusal) => fields.refuse(Code::BadValue, &span, refusal),
        }
    }
    list
}

fn slug(fields: &mut Fields) -> Option<String> {
    let (text, span) = fields.text(&known::SLUG)?;
    let slug = text.trim();
    if !is_slug(slug) {
        let hint = "use letters, digits and hyphens, such as summit-in-minsk";
        let message = match characters::hidden(slug, Use::Name) {
            Some(at) => format!("the slug `{slug}` {}", characters::has_hidden(at.character)),
            None => format!("`{text}` cannot be a part of an address"),
        };
        fields.add(Code::BadSlug, &span, message, hint);
        return None;
    }
    Some(slug.to_owned())
}

/// Whether `text` can be one part of an address, and a file's name on every system.
pub(crate) fn is_slug(text: &str) -> bool {
    let bad = |c: char| c.is_control() || "/\\?#%:*\"<>|".contains(c);
    !text.is_empty()
        && !text.starts_with('.')
        && !text.ends_with(['.', ' '])
        && !text.contains(bad)
        && characters::hidden(text, Use::Name).is_none()
}
