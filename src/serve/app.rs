//! What requests are answered from.

use std::path::PathBuf;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch::Receiver;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::snapshot::Snapshot;

/// The site as it is now; none until it was read for the first time.
pub(super) type Now = Receiver<Option<Arc<Snapshot>>>;

/// The site, for those who answer.
#[derive(Clone)]
pub(super) struct App {
    /// The folder of the site.
    pub(crate) root: PathBuf,
    /// The site as it is now.
    pub(crate) now: Now,
    /// How many more pages can be told when the site changes.
    streams: Arc<Semaphore>,
}

/// How many pages are told when the site changes: more than anyone has open, and each is made again
/// with every change.
const STREAMS: usize = 100;

impl App {
    /// What answers for the site in the folder `root`.
    pub(super) fn new(root: PathBuf, now: Now) -> Self {
        App { root, now, streams: Arc::new(Semaphore::new(STREAMS)) }
    }

    /// The right to one stream, as long as it is kept; none where too many are open.
    pub(super) fn stream(&self) -> Option<OwnedSemaphorePermit> {
        self.streams.clone().try_acquire_owned().ok()
    }

    /// The site, once it was read; none where the preview is at its end.
    pub(super) async fn snapshot(&mut self) -> Option<Arc<Snapshot>> {
        self.now.wait_for(Option::is_some).await.ok()?.clone()
    }
}

/// The preview could not answer.
pub(super) fn failed() -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
