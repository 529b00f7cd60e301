//! What requests are answered from.

use std::path::PathBuf;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch::Receiver;

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
}

impl App {
    /// The site, once it was read; none where the preview is at its end.
    pub(super) async fn snapshot(&mut self) -> Option<Arc<Snapshot>> {
        self.now.wait_for(Option::is_some).await.ok()?.clone()
    }
}

/// The preview could not answer.
pub(super) fn failed() -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
