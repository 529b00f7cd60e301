//! The preview: the site on this computer, as it will be published, and as it changes.
//!
//! `watch` tells when a file may have changed. Then the site is read anew, and planned, into a
//! `Snapshot`; its pages are rendered when a browser asks for them. They
//! are the bytes that a build would write, and a script, which draws the bar, shows what is wrong
//! and loads the page again. Where the files have errors, the last archive without any stays.

mod answer;
mod app;
mod bar;
mod connections;
mod desk;
mod doubts;
mod findings;
mod guard;
mod http;
mod pages;
mod range;
mod snapshot;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::TcpListener as Listener;
use tokio::runtime::Builder;
use tokio::sync::watch::{Sender, channel};

use crate::diagnostics::Diagnostics;
use crate::digest::Digest;
use crate::inputs::{ContentList, Inputs};
use crate::request::{Now, Request};
use crate::website::Memory;
use app::App;
use snapshot::Snapshot;
use watch::{Changes, Watch};

/// The port that is tried first: the one that most tools for previews use, easy to type and mostly
/// free.
const PORT: u16 = 8000;

/// What happened, for the terminal.
pub enum Happened<'a> {
    /// The site was read, with these findings, in this time.
    Read(&'a mut Diagnostics, Duration),
    /// The system tells of no changes: the site is looked at every second.
    Polling,
}

/// A preview that has its address.
pub struct Preview {
    listener: TcpListener,
}

impl Preview {
    /// Takes the port `port` of this computer, or one that is free.
    pub fn bind(port: Option<u16>) -> io::Result<Self> {
        let listen = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener = match port {
            Some(port) => listen(port),
            None => listen(PORT).or_else(|_| listen(0)),
        }?;
        Ok(Preview { listener })
    }

    /// The address to open in a browser.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}/", self.listener.local_addr()?))
    }

    /// Serves the site that `request` is about until the program ends. Each time that it is read,
    /// `request` is asked anew. With `poll` the system is not asked to tell of changes.
    pub fn run(
        self,
        request: impl Fn() -> Request + Send + 'static,
        poll: bool,
        tell: impl FnMut(Happened) + Send + 'static,
    ) -> io::Result<()> {
        let (sender, now) = channel(None);
        let app = App::new(request().site, now);
        std::thread::spawn(move || follow(&request, poll, tell, &sender));
        self.listener.set_nonblocking(true)?;
        Builder::new_current_thread().enable_all().build()?.block_on(async {
            connections::serve(Listener::from_std(self.listener)?, http::router(app)).await;
            Ok(())
        })
    }
}

/// Reads the site, and again whenever it may have changed.
fn follow(
    request: &dyn Fn() -> Request,
    poll: bool,
    tell: impl FnMut(Happened),
    now: &Sender<Option<Arc<Snapshot>>>,
) {
    let mut reader = Reader {
        now,
        tell,
        memory: Memory::default(),
        listing: None,
        seen: None,
        may_follow: false,
    };
    reader.read(&request(), &Changes::Unknown);
    let mut watch = Watch::new(&request().site, poll, reader.may_follow);
    let mut was_polling = poll;
    // What has changed before the watch began was not told.
    let mut changes = Changes::Unknown;
    loop {
        if watch.is_polling() && !was_polling {
            was_polling = true;
            (reader.tell)(Happened::Polling);
        }
        reader.read(&request(), &changes);
        changes = watch.wait(reader.until_due(&request()));
    }
}

/// Reads the site again and again.
struct Reader<'s, T> {
    now: &'s Sender<Option<Arc<Snapshot>>>,
    tell: T,
    memory: Memory,
    /// The content as it was listed last.
    listing: Option<ContentList>,
    /// A digest of what was read last, where that can be relied on.
    seen: Option<Digest>,
    /// Whether there are links to folders, and none that leads out of the site.
    may_follow: bool,
}

impl<T: FnMut(Happened)> Reader<'_, T> {
    /// Reads the site, unless its files are known to be as they were.
    fn read(&mut self, request: &Request, changes: &Changes) {
        let start = Instant::now();
        let inputs = self.inputs(request, changes);
        let is_same = inputs.digest.is_some() && inputs.digest == self.seen;
        if is_same && !self.until_due(request).is_zero() {
            return;
        }
        self.seen = inputs.digest;
        let before = self.now.borrow().clone();
        let mut diagnostics = Diagnostics::new();
        let snapshot =
            Snapshot::load(request, inputs, before.as_deref(), &mut self.memory, &mut diagnostics);
        self.now.send_replace(Some(Arc::new(snapshot)));
        (self.tell)(Happened::Read(&mut diagnostics, start.elapsed()));
    }

    /// The time until something is published that is only shown in the preview.
    fn until_due(&self, request: &Request) -> Duration {
        let due = self.now.borrow().as_ref().and_then(|snapshot| snapshot.due);
        match (due, request.now) {
            (Some(due), Now::At(now)) => {
                due.duration_since(now).try_into().unwrap_or(Duration::ZERO)
            }
            _ => Duration::MAX,
        }
    }

    /// The files as they are: all are looked at, unless those that have changed are known.
    fn inputs(&mut self, request: &Request, changes: &Changes) -> Inputs {
        if let (Changes::Files(changed), Some(listing)) = (changes, &mut self.listing)
            && listing.update(&request.site, changed)
        {
            return listing.inputs(&request.site);
        }
        let inputs = Inputs::look(request);
        self.listing = ContentList::of(&inputs);
        self.may_follow = !inputs.linked.is_empty() && !inputs.has_outside_link();
        inputs
    }
}
