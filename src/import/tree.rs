//! The files of an old site.

use std::path::{Path, PathBuf};

use super::encoding;
use super::front::{self, Front};
use super::report::{Notes, Topic};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::paths::{self, below};
use crate::values::{Node, Value, toml};
use crate::walk::{Bounds, Keep, Obstacle, is_leftover, walk};

/// What other systems write, and what belongs to their tools.
const NOT_SOURCES: &[&str] = &["_site", "node_modules", "public", "resources", "vendor"];

/// A folder with the files in it.
#[derive(Debug)]
pub(super) struct Tree {
    /// The folder.
    pub root: PathBuf,
    /// The paths of the files below it, in order, with `/` between their parts.
    pub files: Vec<String>,
}

impl Tree {
    /// Looks through the folder `root`. Links that lead out of it are noted, and not followed.
    pub(super) fn look(root: &Path, notes: &mut Notes, diagnostics: &mut Diagnostics) -> Self {
        Tree::look_for(is_source, root, notes, diagnostics)
    }

    /// The same, with those files and folders that are to `keep`.
    pub(super) fn look_for(
        keep: Keep,
        root: &Path,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let walked = walk(&Bounds::of_folder(root), root, keep);
        for refused in walked.unreadable {
            let out_of = match &refused.obstacle {
                Obstacle::Outside => "out of the old site's folder".to_owned(),
                Obstacle::Private(name) => format!("into `{name}`, which is not for publishing"),
                Obstacle::Unreadable(_) => {
                    refused.report(root, diagnostics);
                    continue;
                }
            };
            let note = format!(
                "is a link that leads {out_of}: put what it leads to in its place and import again"
            );
            notes.add(Topic::FileLink, &refused.below(root), 0, note);
        }
        let files = walked.files.iter().map(|file| file.below(root)).collect();
        Tree { root: root.to_owned(), files }
    }

    /// What of it is in the folder `folder`; all of it where that is none.
    pub(super) fn inside(self, folder: &str) -> Self {
        let folder = paths::join("", folder);
        let files = self.files.iter().filter_map(|file| below(file, &folder).map(str::to_owned));
        let files: Vec<String> = files.collect();
        match files.is_empty() {
            true => self,
            false => Tree { root: self.root.join(folder), files },
        }
    }

    /// The text of the file `path`.
    pub(super) fn text(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        encoding::read(&self.root, path, diagnostics)
    }

    /// The settings in the first of the files `names` that is there. `None` where it is broken,
    /// which is reported: nothing is imported then, for it would not be written again later.
    pub(super) fn settings(&self, names: &[&str], diagnostics: &mut Diagnostics) -> Option<Front> {
        let is_there = |name: &&&str| {
            let metadata = self.root.join(name).symlink_metadata();
            metadata.is_ok_and(|metadata| !metadata.is_dir())
        };
        let Some(path) = names.iter().find(is_there) else { return Some(Front::default()) };
        if !self.files.iter().any(|file| file == path) {
            // Why it is none of the files was said.
            return None;
        }
        self.settings_of(path, diagnostics).map(|node| Front::new(Some(node)))
    }

    /// The settings in the file `path`; `None` where it is broken, which is reported.
    pub(super) fn settings_of(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
        let text = self.text(path, diagnostics)?;
        let errors = diagnostics.counts().0;
        let node = match stem(path).1 {
            "toml" => Some(toml::read(path, &text, diagnostics)),
            "json" => front::read(path, text.trim_end(), diagnostics)?.0,
            _ => front::read_yaml(path, &text, 0, diagnostics),
        };
        let node = node.unwrap_or_else(|| Node::unplaced(Value::Null));
        (diagnostics.counts().0 == errors).then_some(node)
    }
}

/// Whether `path`, which is named from the folder `root`, lies in it even where links are followed.
pub(super) fn is_inside(root: &Path, path: &Path) -> bool {
    let below = path.strip_prefix(root);
    below.is_ok_and(|below| Bounds::of_folder(root).check(below).is_ok())
}

fn is_source(name: &str, is_folder: bool) -> bool {
    let is_tools = is_folder && NOT_SOURCES.contains(&name);
    !is_leftover(name) && !is_tools
}

/// The folder of a site: `source`, or the one that it lies in, if that has the folder `content`
/// or one of the `files`. Where it is neither, that is reported, `what` it is being its system.
pub(super) fn site_folder(
    source: &Path,
    content: &str,
    files: &[&str],
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<PathBuf> {
    let is_site = |folder: &Path| {
        folder.join(content).is_dir() || files.iter().any(|name| folder.join(name).is_file())
    };
    let above = || source.canonicalize().ok()?.parent().map(Path::to_owned);
    let found = match is_site(source) {
        true => Some(source.to_owned()),
        false => above().filter(|above| is_site(above) && source.is_dir()),
    };
    if found.is_none() {
        let message = format!("there is no {what} site here");
        let hint = format!("name the folder that holds {content} and {}", files[0]);
        diagnostics.add(Code::UnreadableFile, Place::file("."), message, hint);
    }
    found
}

/// The name of the file `path` without its extension, and the extension.
pub(super) fn stem(path: &str) -> (&str, &str) {
    let name = paths::name(path);
    name.rsplit_once('.').unwrap_or((name, ""))
}

/// Whether files with the extension hold Markdown.
pub(super) fn is_markdown(extension: &str) -> bool {
    ["md", "markdown", "mkd", "mkdn", "mdown"].contains(&extension)
}

/// A name such as `2020-01-31-title` as date and rest.
pub(super) fn dated(name: &str) -> Option<(&str, &str)> {
    let (date, rest) = name.split_at_checked(10)?;
    let form = |(at, c): (usize, char)| match at {
        4 | 7 => c == '-',
        _ => c.is_ascii_digit(),
    };
    let rest = rest.strip_prefix(['-', '_'])?;
    (date.chars().enumerate().all(form) && !rest.is_empty()).then_some((date, rest))
}
