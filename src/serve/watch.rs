//! Tells when a file of the site may have changed.
//!
//! The system's events come within milliseconds, but not everywhere: network drives and shared
//! folders of virtual machines have none, and a system may have no room for so many watches. So a
//! probe tells at the start whether events arrive; where they don't, the site is looked at once a
//! second.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::cache;
use crate::inputs::{FOLDERS, is_input};
use crate::site::SITE_TOML;
use crate::walk::Bounds;

/// How often the site is looked at where there are no events: an editor who looks up after saving
/// hardly waits longer.
const POLL: Duration = Duration::from_secs(1);
/// A save is several events: they are over when there was none for so long. They come within a
/// fraction of a millisecond; to wait longer would only delay the page.
const QUIET: Duration = Duration::from_millis(2);
/// Even if events don't end, as while a folder is copied, changes are told after this time: shorter
/// than what feels like waiting.
const LONGEST: Duration = Duration::from_millis(200);
/// When the site is looked at again after a folder has come: its first files may have been written
/// before it was watched.
const AGAIN: Duration = Duration::from_millis(100);
/// How long the probe's event may take: hundreds of times what it takes on a busy disk, since to
/// take a working watch for a broken one would mean polling for ever.
const PROBE: Duration = Duration::from_millis(500);

/// What may have changed.
pub(super) enum Changes {
    /// Nobody knows.
    Unknown,
    /// These files and folders, from the site's root.
    Files(Vec<PathBuf>),
}

/// A watch on the files of a site.
pub(super) struct Watch {
    root: PathBuf,
    /// `None` where the site is looked at again and again.
    events: Option<Events>,
}

struct Events {
    watcher: RecommendedWatcher,
    /// Whether a folder has come, which the system may not have watched from its first file on.
    has_new_folder: bool,
    receiver: Receiver<notify::Result<Event>>,
}

impl Watch {
    /// Watches the site in the folder `root`; with `poll`, without asking the system for events.
    /// With `follow`, the folders that links lead to are watched too.
    pub(super) fn new(root: &Path, poll: bool, follow: bool) -> Self {
        // Some systems name files by their real paths.
        let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        let events = if poll { None } else { Events::new(&root, follow).ok() };
        Watch { events: events.and_then(|mut events| events.arrive(&root).then_some(events)), root }
    }

    /// Whether the site is looked at again and again, for want of events.
    pub(super) fn is_polling(&self) -> bool {
        self.events.is_none()
    }

    /// Waits until a file may have changed, at most for the time `limit`.
    pub(super) fn wait(&mut self, limit: Duration) -> Changes {
        let Some(events) = &mut self.events else {
            std::thread::sleep(POLL.min(limit));
            return Changes::Unknown;
        };
        events.wait(&self.root, limit).unwrap_or_else(|| {
            // The system has given up.
            self.events = None;
            Changes::Unknown
        })
    }
}

impl Events {
    fn new(root: &Path, follow: bool) -> notify::Result<Self> {
        let (sender, receiver) = channel();
        let config = Config::default().with_follow_symlinks(follow);
        let mut watcher = RecommendedWatcher::new(sender, config)?;
        watcher.watch(root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if may_watch(root, &folder) {
                watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        let caches = cache::folder(root);
        let is_site = root.join(SITE_TOML).is_file();
        // Where it is not there, there is no probe either.
        if caches.is_dir() || (is_site && fs::create_dir_all(&caches).is_ok()) {
            watcher.watch(&caches, RecursiveMode::NonRecursive)?;
        }
        Ok(Events { watcher, receiver, has_new_folder: false })
    }

    /// Whether events arrive: a file is written to see. What else they tell of in the meantime is
    /// looked at in any case; but a folder that has come must be watched.
    fn arrive(&mut self, root: &Path) -> bool {
        let probe = cache::folder(root).join("probe");
        if fs::write(&probe, "Are changes told?\n").is_err() {
            // A site that cannot be written to may be watched all the same.
            return true;
        }
        let until = Instant::now() + PROBE;
        let mut arrived = false;
        while !arrived {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(event) = self.receiver.recv_timeout(left) else { break };
            arrived = event.as_ref().is_ok_and(|event| event.paths.contains(&probe));
            let _ = self.told(root, event);
        }
        // One that stays does no harm.
        let _ = fs::remove_file(&probe);
        arrived
    }

    /// Waits for a change, at most for the time `limit`, and for the end of the events that it
    /// brings; `None` where the system cannot tell of changes any more.
    fn wait(&mut self, root: &Path, limit: Duration) -> Option<Changes> {
        let limit = if std::mem::take(&mut self.has_new_folder) { limit.min(AGAIN) } else { limit };
        let latest = Instant::now().checked_add(limit);
        let mut files = BTreeSet::new();
        let mut is_known = true;
        let mut until = None;
        while until.is_none_or(|until| Instant::now() < until) {
            let left = || latest.map(|latest| latest.saturating_duration_since(Instant::now()));
            let wait = if until.is_some() { QUIET } else { left().unwrap_or(Duration::MAX) };
            let event = match self.receiver.recv_timeout(wait) {
                Ok(event) => event,
                Err(RecvTimeoutError::Timeout) if until.is_none() => return Some(Changes::Unknown),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return None,
            };
            match self.told(root, event) {
                Told::Nothing => continue,
                Told::Files(told) => files.extend(told),
                Told::Anything => is_known = false,
                Told::Failure => return None,
            }
            until = until.or_else(|| Some(Instant::now() + LONGEST));
        }
        let files = files.into_iter().collect();
        Some(if is_known { Changes::Files(files) } else { Changes::Unknown })
    }

    /// What an event tells of the site; a folder that has come is watched.
    fn told(&mut self, root: &Path, event: notify::Result<Event>) -> Told {
        let event = match event {
            Ok(event) => event,
            Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => return Told::Failure,
            Err(_) => return Told::Anything,
        };
        if event.need_rescan() {
            return Told::Anything;
        }
        let is_written = event.kind == EventKind::Access(AccessKind::Close(AccessMode::Write));
        if event.kind.is_access() && !is_written {
            return Told::Nothing;
        }
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if event.paths.contains(&folder) && may_watch(root, &folder) {
                // Where that fails, a later change in the root brings the files all the same.
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
        let below = event.paths.iter().map(|path| path.strip_prefix(root).map(Path::to_owned));
        let Ok(mut files) = below.collect::<Result<Vec<_>, _>>() else { return Told::Anything };
        files.retain(|path| is_input(path));
        self.has_new_folder |= files.iter().any(|path| root.join(path).is_dir());
        if files.is_empty() { Told::Nothing } else { Told::Files(files) }
    }
}

/// Whether `folder`, a folder in the site's folder `root`, is there, and no link out of the site.
fn may_watch(root: &Path, folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    Bounds::of_site(root).check(Path::new(name)).is_ok() && folder.is_dir()
}

/// What an event tells of.
enum Told {
    /// Nothing that the site is read from.
    Nothing,
    /// These files and folders, from the site's root.
    Files(Vec<PathBuf>),
    /// Anything may have changed.
    Anything,
    /// That the system has no room for more watches.
    Failure,
}
