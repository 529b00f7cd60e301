//! What may be read of a folder: what lies in it, and not what links in it lead to elsewhere.
//!
//! Whoever sends a change to a site may send a link, and who builds the site would publish what
//! only the building machine can read. So each link is resolved before anything of what it leads
//! to is looked at; where there is none, as in most sites, nothing is paid for that.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::diagnostics::{Code, Diagnostics, Place, Refusal};
use crate::site;

/// What a build writes into, where it is not told otherwise.
const OUTPUT: &str = "public";

/// The bounds of a folder.
#[derive(Debug)]
pub(crate) struct Bounds<'r> {
    root: &'r Path,
    /// Whether it is a site, whose settings may allow what lies outside.
    is_site: bool,
    /// The folder without any link, if it is there.
    real: OnceLock<Option<PathBuf>>,
    /// Whether the settings allow what lies outside.
    is_open: OnceLock<bool>,
}

/// Why something is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// It cannot be read, for this reason.
    Unreadable(String),
    /// A link leads out of the bounds.
    Outside,
    /// A link leads to this file or folder of the site, which is not for publishing.
    Private(String),
}

impl<'r> Bounds<'r> {
    /// The bounds of the site in the folder `root`.
    pub(crate) fn of_site(root: &'r Path) -> Self {
        Bounds { is_site: true, ..Bounds::of_folder(root) }
    }

    /// The bounds of the folder `root`, which is no site.
    pub(crate) fn of_folder(root: &'r Path) -> Self {
        Bounds { root, is_site: false, real: OnceLock::new(), is_open: OnceLock::new() }
    }

    /// The folder.
    pub(crate) fn root(&self) -> &'r Path {
        self.root
    }

    /// What is in the way of reading or writing the file or folder `path`, named from the folder:
    /// whether it or a folder above it is a link that leads out. It may be missing.
    pub(crate) fn check(&self, path: &Path) -> Result<(), Obstacle> {
        let mut above = self.root.to_owned();
        for part in path.components() {
            above.push(part);
            if above.is_symlink() {
                self.resolve(&above)?;
            }
        }
        Ok(())
    }

    /// Where the link `link` leads.
    pub(super) fn resolve(&self, link: &Path) -> Result<PathBuf, Obstacle> {
        let real = link.canonicalize().map_err(|error| {
            Obstacle::Unreadable(match error.kind() {
                ErrorKind::PermissionDenied => error.to_string(),
                // To a file that is not there, below one that is no folder, or round in circles.
                _ => "it is a link that leads nowhere".to_owned(),
            })
        })?;
        let root = self.real.get_or_init(|| Path::new(".").join(self.root).canonicalize().ok());
        let below = root.as_ref().and_then(|root| real.strip_prefix(root).ok());
        let obstacle = match below {
            None => Some(Obstacle::Outside),
            Some(below) => self.private(below).map(Obstacle::Private),
        };
        match obstacle.filter(|_| !self.is_open()) {
            Some(obstacle) => Err(obstacle),
            None => Ok(real),
        }
    }

    /// The part of the folder that is not for publishing, if a link to the file or folder `below`
    /// leads into it: what tools keep there in hidden files and folders, secrets, caches, and what
    /// was published before.
    fn private(&self, below: &Path) -> Option<String> {
        let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        let is_output = self.is_site && parts.clone().next().is_some_and(|first| first == OUTPUT);
        if is_output {
            return Some(OUTPUT.to_owned());
        }
        parts.find(|part| part.starts_with('.')).map(|part| part.into_owned())
    }

    /// Whether the settings allow what lies outside. They are read where that is asked only.
    fn is_open(&self) -> bool {
        *self.is_open.get_or_init(|| self.is_site && site::follows_outside(self.root))
    }
}

impl Obstacle {
    /// What is said of it.
    fn refusal(&self) -> Refusal {
        let or_else = "if all that it leads to may be published, write `follow_outside = true` \
                       below `[files]` into site.toml";
        match self {
            Obstacle::Unreadable(reason) => Refusal::new(
                format!("cannot be read: {reason}"),
                "mend the link, or put a file or a folder in its place",
            ),
            Obstacle::Outside => Refusal::new(
                "the link leads out of the site's folder",
                format!("put a copy of what it leads to in its place; or, {or_else}"),
            ),
            Obstacle::Private(name) => Refusal::new(
                format!("the link leads into `{name}`, which is not for publishing"),
                format!("take the link out; or, {or_else}"),
            ),
        }
    }

    /// Reports it, of the file or folder `path`.
    pub(crate) fn report(&self, path: impl Into<String>, diagnostics: &mut Diagnostics) {
        match self {
            Obstacle::Unreadable(reason) => diagnostics.unreadable(path, reason),
            Obstacle::Outside | Obstacle::Private(_) => {
                diagnostics.refuse(Code::OutsideLink, Place::file(path), self.refusal());
            }
        }
    }

    /// Why nothing is written to `path`.
    pub(crate) fn unwritable(&self, path: &str) -> Refusal {
        let Refusal { message, hint } = self.refusal();
        Refusal::new(format!("{path} is not written: {message}"), hint)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_are_resolved() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        for name in ["content/a", ".git", "public", "assets"] {
            fs::create_dir_all(site.join(name)).expect("a folder");
        }
        let to = |target: &str, name: &str| symlink(target, site.join(name)).expect("a link");
        to("../assets", "content/inside");
        to("../../site/assets", "content/round");
        to(&site.join("assets").to_string_lossy(), "content/absolute");
        to("inside", "content/chain");
        to("../assets/new", "content/none");
        to("..", "content/above");
        to("../..", "content/out");
        to("out", "content/chain_out");
        to("/", "content/all");
        to("../.git", "content/git");
        to("../public", "content/old");
        to("../content/a/../../.git", "content/git2");
        fs::create_dir(folder.path().join("site2")).expect("a folder");
        to("../../site2", "content/near");
        let bounds = Bounds::of_site(&site);
        let check = |path: &str| bounds.check(Path::new(path));
        for path in ["a", "a/new.md", "new/new.md", "inside", "inside/x", "round", "absolute"] {
            assert_eq!(check(&format!("content/{path}")), Ok(()), "{path}");
        }
        assert_eq!(check("content/chain"), Ok(()));
        assert_eq!(check("content/above"), Ok(()));
        assert!(matches!(check("content/none"), Err(Obstacle::Unreadable(_))));
        for path in ["out", "out/x", "chain_out", "all/etc/passwd", "near"] {
            assert_eq!(check(&format!("content/{path}")), Err(Obstacle::Outside), "{path}");
        }
        for (path, name) in [("git", ".git"), ("git2/x", ".git"), ("old", "public")] {
            let private = Err(Obstacle::Private(name.to_owned()));
            assert_eq!(check(&format!("content/{path}")), private, "{path}");
        }
        let settings = "[files]\nfollow_outside = true\n";
        fs::write(site.join("site.toml"), settings).expect("a file");
        let bounds = Bounds::of_site(&site);
        for path in ["out", "all/etc", "git", "near"] {
            assert_eq!(bounds.check(&Path::new("content").join(path)), Ok(()), "{path}");
        }
        let bounds = Bounds::of_folder(&site);
        assert_eq!(bounds.check(Path::new("content/out")), Err(Obstacle::Outside));
        assert_eq!(bounds.check(Path::new("content/git")), Err(Obstacle::Private(".git".into())));
        assert_eq!(bounds.check(Path::new("content/old")), Ok(()));
    }
}
