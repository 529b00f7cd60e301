//! One article by itself: its possible files, and reading it.

use std::path::Path;

use super::front_matter::{self, Split, split};
use super::{BULLETINS, FrontMatter, Kind, Manuscript, PAGES, TERMS, discover, parse};
use crate::cache::{Cache, FileState};
use crate::diagnostics::Diagnostics;
use crate::site::{Lang, Site};
use crate::timings::Progress;
use crate::walk::{Bounds, Found};

/// The article in the file `path` of `site`; `None` where it is none, or cannot be read.
pub(crate) fn article(
    site: &Site,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Manuscript> {
    if let Err(obstacle) = Bounds::of_site(&site.root).check(Path::new(path)) {
        obstacle.report(path, diagnostics);
        return None;
    }
    let path = site.root.join(path);
    let found = FileState::of(&path).map(|state| Found { path, state })?;
    let sources = discover(site, vec![found], diagnostics);
    let cache = Cache::new(&site.root, true, false);
    parse(site, sources.articles, &cache, None, &Progress::default(), diagnostics).pop()
}

/// The files that the article `id` in the language `lang` may lie in, the usual one first.
pub(crate) fn possible_files(site: &Site, kind: Kind, id: &str, lang: Lang) -> Vec<String> {
    let folder = match kind {
        Kind::Bulletin => BULLETINS.to_owned(),
        Kind::Page => PAGES.to_owned(),
        Kind::Term(taxonomy) => format!("{TERMS}/{}", site.taxonomy(taxonomy).name),
    };
    let tag = &site.language(lang).tag;
    let mut files = Vec::new();
    for name in [id.to_owned(), format!("{id}/index")] {
        files.push(format!("{folder}/{name}.{tag}.md"));
        if lang == site.default_language {
            files.push(format!("{folder}/{name}.md"));
        }
        if !kind.has_folders() {
            break;
        }
    }
    files
}

/// The front matter and the text of the article whose file has the content `file`; `None` where it
/// has no front matter. What is wrong with it is not reported.
pub(crate) fn parts<'f>(site: &Site, kind: Kind, file: &'f str) -> Option<(FrontMatter, &'f str)> {
    let Split::Parts { yaml, body } = split(file) else { return None };
    let yaml_start = yaml.start;
    let mut ignored = Diagnostics::new();
    let front = front_matter::read(site, kind, "", &file[yaml], yaml_start, &mut ignored);
    Some((front, &file[body..]))
}
