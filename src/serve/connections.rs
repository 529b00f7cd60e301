//! Connections to the preview, and how much they may ask of this computer.

use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

/// How long the head of a request may take. A browser sends it at once; a thousand programs that
/// never end theirs would take all connections that the system gives out.
const HEAD: Duration = Duration::from_secs(10);

/// Answers all connections that come to `listener` by `router`, until the program ends.
pub(super) async fn serve(mut listener: TcpListener, router: Router) {
    loop {
        // Waits too where the system has no connections left.
        let (stream, _) = axum::serve::Listener::accept(&mut listener).await;
        let service = TowerToHyperService::new(router.clone());
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .serve_connection(TokioIo::new(stream), service);
        // How a connection ends concerns nobody else.
        drop(tokio::spawn(connection));
    }
}
