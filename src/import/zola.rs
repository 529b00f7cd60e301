//! Zola: `content` with front matter in TOML or YAML, languages by suffix.

use std::path::Path;

use super::arrange::is_tag;
use super::calls::{self, Call, Marks};
use super::dates::FromAddresses;
use super::front::{self, Front};
use super::hugo::beside;
use super::news::News;
use super::piece::{OldSite, Piece};
use super::references::{self, Answer, Origins};
use super::report::Notes;
use super::sections::{self, Section};
use super::tree::{Tree, dated, site_folder, stem};
use super::{common, dates, feed_ids, fences, hidden};
use crate::content::Kind;
use crate::diagnostics::Diagnostics;
use crate::paths::{self, before, below, folder};
use crate::site::Site;
use crate::slug::slug;

const SETTINGS: &[&str] = &["config.toml", "zola.toml"];

const MARKS: &[Marks] = &[("{%", "%}"), ("{{", "}}")];

/// Reads the site in the folder `source`, or that of which it is a part.
pub(super) fn read(
    site: &Site,
    source: &Path,
    news: &News,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<OldSite> {
    let root = site_folder(source, "content", SETTINGS, "Zola", diagnostics)?;
    let tree = Tree::look(&root, notes, diagnostics);
    let Some(mut settings) = tree.settings(SETTINGS, diagnostics) else {
        return Some(OldSite::nothing_of(root));
    };
    let url = settings.text("base_url").map(|url| url.trim_end_matches('/').to_owned());
    let default_lang = settings.text("default_language");
    let feed_ids = feed_ids::of_zola(&mut settings.clone());
    let languages = settings.group("languages").unwrap_or_default().names();
    let mut slugify = settings.group("slugify").unwrap_or_default();
    let reader = Reader {
        site,
        tree: &tree,
        languages,
        default_lang: default_lang.clone(),
        slugs: slugify.text("paths").unwrap_or_else(|| "on".to_owned()),
        keeps_dates: slugify.flag("paths_keep_dates") == Some(true),
    };
    let (mut pieces, mut sections) = (Vec::new(), Vec::new());
    let mut days = FromAddresses::default();
    for path in &tree.files {
        match reader.read_file(path, &mut days, notes, diagnostics) {
            Some((piece, None)) => pieces.push(piece),
            Some((piece, Some(path))) => sections.push(Section { path, piece }),
            None => {}
        }
    }
    days.tell(notes);
    news.settle(&mut pieces, &mut sections, notes, diagnostics)?;
    sections::take_over(sections, &[], &mut pieces, notes);
    hidden::take_out(&mut pieces, MARKS, notes);
    fences::cover(&mut pieces, MARKS);
    references::from_calls(&mut pieces, MARKS, answer, notes);
    fences::uncover(&mut pieces);
    hidden::show_calls(&mut pieces, MARKS);
    Some(OldSite {
        pieces,
        statics: Some(tree.root.join("static")),
        root: tree.root,
        url,
        default_lang,
        feed_ids,
        ..OldSite::default()
    })
}

/// What is needed to turn a file into a piece.
struct Reader<'r> {
    site: &'r Site,
    tree: &'r Tree,
    languages: Vec<String>,
    default_lang: Option<String>,
    /// How addresses are made of names: `on`, `safe` or `off`.
    slugs: String,
    /// Whether the date in a name stays in the address.
    keeps_dates: bool,
}

impl Reader<'_> {
    /// The text in the file `path`; of a list's, with the folder that it lists.
    fn read_file(
        &self,
        path: &str,
        days: &mut FromAddresses,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Piece, Option<String>)> {
        let rest = below(path, "content")?;
        let (name, extension) = stem(path);
        if extension != "md" {
            return None;
        }
        let (name, suffix) = match name.rsplit_once('.').filter(|(_, tag)| self.is_language(tag)) {
            Some((name, tag)) => (name, Some(tag.to_owned())),
            None => (name, None),
        };
        notes.find();
        let text = notes.unless_broken(self.tree.text(path, diagnostics))?;
        let (node, start) =
            notes.unless_broken(front::read_after_space(path, &text, diagnostics))?;
        let mut front = Front::new(node);
        let own_path = front.text("path");
        let own_slug = front.text("slug");
        let is_hidden = front.flag("render") == Some(false);
        let aliases = front.texts("aliases").unwrap_or_default();
        let mut fields = common::read(front, self.site, &[], path, notes);
        let (is_section, is_bundle) = (name == "_index", name == "index");
        let file = if is_bundle || is_section { folder(rest) } else { rest };
        let base = if is_bundle || is_section { paths::name(file) } else { name };
        if !is_section && common::is_stub(&fields, &text[start..]) {
            common::leave_out_stub(path, notes);
            return None;
        }
        let dated = dated_name(base).filter(|_| !is_section);
        let (date, plain) = dated.map_or((None, base), |(date, name)| (Some(date), name));
        if !is_section {
            fields.date = fields.date.or(date).or_else(|| days.day(path, own_path.as_deref()));
        }
        if is_hidden {
            let why = "has `render = false`, and is not shown";
            common::hold_back(&mut fields, path, why, notes);
        }
        // Zola makes addresses of names by one table; the new file's name is made of the old one itself.
        let in_address = if self.keeps_dates { base } else { plain };
        let own_address = own_slug.clone().unwrap_or_else(|| match self.slugs.as_str() {
            "on" => slug(in_address),
            "safe" => safe(in_address),
            _ => in_address.to_owned(),
        });
        let prefix = match &suffix {
            Some(lang) if Some(lang) != self.default_lang.as_ref() => format!("/{lang}"),
            _ => String::new(),
        };
        // A path is the whole address, in any language.
        let address = own_path.map_or_else(
            || {
                format!(
                    "{prefix}/{}",
                    format!("{}/{own_address}", folder(file)).trim_start_matches('/')
                )
            },
            |path| format!("/{}", path.trim_matches('/')),
        );
        let (lang, file) = match suffix {
            Some(lang) => (Some(lang), file),
            None => self.by_folder(file),
        };
        let section = folder(file);
        let piece = Piece {
            origin: path.to_owned(),
            start: 0,
            line: 1 + calls::lines_before(&text, start),
            lines: Vec::new(),
            as_written: true,
            kind: if fields.date.is_some() && !is_section { Kind::Bulletin } else { Kind::Page },
            lang,
            group: if is_section { format!("{file}/_index") } else { format!("{section}/{base}") },
            folder: section.to_owned(),
            slug: own_slug.unwrap_or_else(|| plain.to_owned()),
            fields,
            body: text[start..].to_owned(),
            address: Some(format!("{address}/")),
            aliases,
            beside: if is_bundle { beside(self.tree, path) } else { Vec::new() },
        };
        Some((piece, is_section.then(|| file.to_owned())))
    }

    fn is_language(&self, tag: &str) -> bool {
        self.languages.iter().any(|known| known == tag) || is_tag(self.site, tag)
    }

    /// The language that the first folder of `path` names, and the path below it. Zola takes such a folder
    /// for a section.
    fn by_folder<'p>(&self, path: &'p str) -> (Option<String>, &'p str) {
        match path.split_once('/') {
            Some((first, rest)) if is_tag(self.site, first) => (Some(first.to_owned()), rest),
            _ => (None, path),
        }
    }
}

/// A name without what no address may have.
fn safe(name: &str) -> String {
    let name = name.trim_end_matches([' ', '.']);
    let kept = name.chars().filter(|c| !"<>:\"/\\|?*#()[]".contains(*c));
    kept.map(|c| if c.is_whitespace() { '-' } else { c }).collect()
}

/// A name such as `2020-01-31-title` or `2020-01-31T09:30:00Z-title` as date and rest.
fn dated_name(name: &str) -> Option<(String, &str)> {
    if let Some((day, rest)) = dated(name) {
        return Some((day.to_owned(), rest));
    }
    let time = name.get(10..)?.strip_prefix('T')?;
    let zone = time.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.')?;
    let length = if time[zone..].starts_with('Z') { 1 } else { "+00:00".len() };
    let (date, rest) = name.split_at_checked("2020-01-31T".len() + zone + length)?;
    let rest = rest.strip_prefix(['-', '_']).filter(|rest| !rest.is_empty())?;
    Some((dates::read(date)?, rest))
}

/// What a page's template is given: `{{ page.title }}` is filled in, where Zola fills texts in at all.
const GIVEN: &[&str] = &["config", "page", "section", "lang", "current_url", "current_path"];

/// What stands in the place of a shortcode or a component.
fn answer(call: &Call, _piece: &Piece, _origins: &Origins) -> Answer {
    let called = call.name();
    let component = called.strip_prefix('<').map(|name| name.trim_end_matches(['>', '/']));
    let name = component.unwrap_or(called);
    let is_shortcode = call.rest().starts_with('(');
    let is_filled = call.open == "{%" || GIVEN.contains(&before(name, '.'));
    match calls::embedded(call, name) {
        Some(link) if component.is_some() || is_shortcode => Answer::Text(link),
        // What ends another call, or shows one.
        _ if name.starts_with('/') || name.starts_with("end") => Answer::Quiet,
        _ if component.is_some() => Answer::left(&format!("the component `{name}`")),
        _ if is_shortcode => Answer::left(&format!("the shortcode `{name}`")),
        _ if is_filled => Answer::left(&format!("the template's `{name}`")),
        // Somebody's code, which Zola shows as it is.
        _ => Answer::Quiet,
    }
}

#[cfg(test)]
mod tests {
    use super::dated_name;

    #[test]
    fn names_with_dates() {
        for (name, date) in [
            ("2020-02-03-d", "2020-02-03"),
            ("2020-02-03T10:00:00Z-d", "2020-02-03T10:00:00Z"),
            ("2020-02-03T10:00:00.5+03:00_d", "2020-02-03T10:00:00+03:00"),
        ] {
            assert_eq!(dated_name(name), Some((date.to_owned(), "d")), "{name}");
        }
        for name in
            ["d", "2020-02-03T10:00:00-d", "2020-02-03T10:00:00Z-", "2020-02-03T99:00:00Z-d"]
        {
            assert_eq!(dated_name(name), None, "{name}");
        }
    }
}
