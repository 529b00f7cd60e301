//! What a build reads, by sizes and times of change: where all of it is as it was, nothing needs
//! to be read.

use std::path::{Component, Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::cache::{self, FileState};
use crate::content::CONTENT;
use crate::digest::{Digest, Digestible, Hasher};
use crate::request::{Now, Request};
use crate::site::SITE_TOML;
use crate::walk::{Bounds, Found, Obstacle, Unreadable, Walked, is_kept, is_passed_over, walk};

/// The folder of the site's wording.
pub(crate) const WORDING: &str = "i18n";
/// The folder of the site's themes.
const THEMES: &str = "themes";
/// The folders that a site is read from.
pub(crate) const FOLDERS: [&str; 3] = [CONTENT, WORDING, THEMES];

/// Whether the site is read from the file at `path`, named from the site's folder, or from below
/// it.
pub fn is_input(path: &Path) -> bool {
    let is_plain = |part: Component| matches!(part, Component::Normal(_));
    let first = path.components().next().map(|part| part.as_os_str());
    path.components().all(is_plain)
        && first
            .is_some_and(|first| first == SITE_TOML || FOLDERS.iter().any(|name| first == *name))
}

/// The files of a site.
pub struct Inputs {
    /// The content.
    pub content: Vec<Found>,
    /// The files of wording and themes, in the order of their paths.
    pub(crate) others: Vec<Found>,
    /// What of all that is not read.
    pub(crate) unreadable: Vec<Unreadable>,
    /// The folders that links have led to, without any link.
    pub(crate) linked: Vec<PathBuf>,
    /// A digest of all files' sizes and times of change, and of what was asked for; none where a
    /// file has just been changed or cannot be read, and where only changed files were looked at.
    pub(crate) digest: Option<Digest>,
    /// A digest of the sizes and times of change of what is read beside the content: settings,
    /// wording, themes. None where one has just been changed, or cannot be read.
    pub(crate) beside: Option<Digest>,
}

/// What the last build read, and how long its output is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The digest of its [`Inputs`].
    pub(crate) digest: Digest,
    /// The moment of that build, in nanoseconds since 1970.
    since: i128,
    /// When the next article is due that was left out, or a warning no longer holds, in nanoseconds
    /// since 1970.
    until: Option<i128>,
}

impl Inputs {
    /// Looks at the files that `request` is about.
    pub fn look(request: &Request) -> Self {
        let bounds = Bounds::of_site(&request.site);
        let content = walk(&bounds, &request.site.join(CONTENT), is_kept);
        let mut hasher = Hasher::new();
        asked(request, &mut hasher);
        let mut steady = content.unreadable.is_empty();
        add(&content.files, &mut hasher, &mut steady);
        let mut inputs = Inputs::new(content, &bounds);
        let beside = inputs.beside.filter(|_| steady);
        inputs.digest = beside.map(|beside| hasher.digest(beside).finish());
        inputs
    }

    /// The inputs with this `content`, and what lies beside it within `bounds`.
    fn new(content: Walked, bounds: &Bounds) -> Self {
        let others = beside(bounds);
        let beside = digest_beside(bounds, &others);
        let mut unreadable = content.unreadable;
        unreadable.extend(others.unreadable);
        Inputs {
            content: content.files,
            others: others.files,
            unreadable,
            linked: content.linked.into_iter().chain(others.linked).collect(),
            digest: None,
            beside,
        }
    }

    /// Whether a link is refused, since it leads to what is not the site's.
    pub(crate) fn has_outside_link(&self) -> bool {
        let is_outside = |refused: &Unreadable| {
            matches!(refused.obstacle, Obstacle::Outside | Obstacle::Private(_))
        };
        self.unreadable.iter().any(is_outside)
    }

    /// Whether they, at the moment `now`, are what the last build has `seen`.
    pub fn are(&self, seen: &Seen, now: Now) -> bool {
        let in_time = match now {
            Now::At(at) => {
                let at = at.as_nanosecond();
                at >= seen.since && seen.until.is_none_or(|until| at < until)
            }
            // The digest holds it.
            Now::Local(_) => true,
        };
        in_time && self.digest == Some(seen.digest)
    }
}

impl Seen {
    /// What a build at the moment `now` has seen; `due` is when the next article is to be
    /// published, or a warning no longer holds.
    pub(crate) fn new(digest: Digest, now: Timestamp, due: Option<Timestamp>) -> Self {
        Seen { digest, since: now.as_nanosecond(), until: due.map(Timestamp::as_nanosecond) }
    }
}

/// The content as it was listed, to be brought up to date where it is known what has changed.
pub(crate) struct ContentList {
    content: Vec<Found>,
    linked: Vec<PathBuf>,
}

impl ContentList {
    /// The content of `inputs`, if all of them could be read.
    pub(crate) fn of(inputs: &Inputs) -> Option<Self> {
        let Inputs { content, unreadable, linked, .. } = inputs;
        let list = || ContentList { content: content.clone(), linked: linked.clone() };
        unreadable.is_empty().then(list)
    }

    /// Looks at the `changed` files, named from the site's folder `site`, anew. False where a file
    /// has come or gone, so that all must be looked at.
    pub(crate) fn update(&mut self, site: &Path, changed: &[PathBuf]) -> bool {
        changed.iter().all(|path| self.update_one(site, path))
    }

    fn update_one(&mut self, site: &Path, changed: &Path) -> bool {
        // Wording and themes are read in any case.
        if !changed.starts_with(CONTENT) || is_passed_over(changed) {
            return true;
        }
        let path = site.join(changed);
        if path.is_symlink() {
            // Whether it may be followed is looked at with all others.
            return false;
        }
        let name = path.as_os_str();
        let at = self.content.partition_point(|found| found.path.as_os_str() < name);
        let state = FileState::of(&path);
        match (self.content.get_mut(at), state) {
            (Some(found), Some(state)) if found.path == path => found.state = state,
            // A file or folder that is gone; or one that an editor had made for a moment.
            (_, None) if !path.exists() => {
                return !self.content.iter().any(|found| found.path.starts_with(&path));
            }
            _ => return false,
        }
        true
    }

    /// The inputs of a build of the site in the folder `site`.
    pub(crate) fn inputs(&self, site: &Path) -> Inputs {
        let files = self.content.clone();
        let linked = self.linked.clone();
        let content = Walked { files, linked, ..Walked::default() };
        Inputs::new(content, &Bounds::of_site(site))
    }
}

fn asked(request: &Request, hasher: &mut Hasher) {
    let Request { site: _, base_url, drafts, future, now, keep: _, anew: _, noindex } = request;
    hasher.digest(cache::program()).number(*drafts).number(*future).number(*noindex);
    hasher.option(base_url.as_ref(), |hasher, base| {
        hasher.text(base.as_str());
    });
    match now {
        Now::At(_) => hasher.number(0),
        Now::Local(local) => hasher.number(1).text(&local.to_string()),
    };
}

/// Wording and themes of a site.
pub(crate) fn beside(bounds: &Bounds) -> Walked {
    let mut all = Walked::default();
    for folder in [WORDING, THEMES] {
        all.append(walk(bounds, &bounds.root().join(folder), is_kept));
    }
    all
}

/// A digest of wording, themes and settings.
fn digest_beside(bounds: &Bounds, walked: &Walked) -> Option<Digest> {
    let mut hasher = Hasher::new();
    let mut steady = walked.unreadable.is_empty();
    add(&walked.files, &mut hasher, &mut steady);
    match FileState::of(&bounds.root().join(SITE_TOML)) {
        Some(state) => add_state(Path::new(SITE_TOML), state, &mut hasher, &mut steady),
        None => steady = false,
    }
    steady.then(|| hasher.finish())
}

fn add(files: &[Found], hasher: &mut Hasher, steady: &mut bool) {
    files.iter().for_each(|file| add_state(&file.path, file.state, hasher, steady));
}

fn add_state(path: &Path, state: FileState, hasher: &mut Hasher, steady: &mut bool) {
    state.feed(hasher.text(&path.to_string_lossy()));
    *steady &= state.is_settled();
}
