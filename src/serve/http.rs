//! The preview's addresses: those of the site, and its own below `/.dateline/`.

use std::convert::Infallible;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use futures_util::Stream;
use futures_util::stream::unfold;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::spawn_blocking;

use super::answer::{Answer, File, SCRIPT_PATH};
use super::app::{App, failed};
use super::desk;
use super::guard::guard;
use super::pages::STYLE;
use super::range;

/// What browsers ask for, whether the site has it or not.
const ICON: &str = "/favicon.ico";

const SCRIPT: &str = include_str!("preview.js");

/// What answers requests.
pub(super) fn router(app: App) -> Router {
    Router::new()
        .route(SCRIPT_PATH, get(script))
        .route("/.dateline/pages.css", get(style))
        .route("/.dateline/news", get(news))
        .route("/.dateline/doubts", get(doubts))
        .route("/.dateline/source", get(desk::source))
        .route("/.dateline/open", post(desk::open))
        .route("/.dateline/status", get(desk::status))
        .route("/.dateline/translate", get(desk::translate).post(desk::begin))
        .route("/.dateline/accept", post(desk::accept))
        .fallback(get(page))
        .layer(middleware::from_fn(guard))
        .with_state(app)
}

async fn script() -> Response {
    text("text/javascript; charset=utf-8", SCRIPT)
}

async fn style() -> Response {
    text("text/css; charset=utf-8", STYLE)
}

fn text(media_type: &str, text: &str) -> Response {
    let (bytes, media_type) = (text.into(), media_type.to_owned());
    file(StatusCode::OK, File { bytes, media_type, is_lasting: false })
}

async fn page(State(mut app): State<App>, uri: Uri, asked: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    let address = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let Some(snapshot) = app.snapshot().await else { return failed() };
    match spawn_blocking(move || snapshot.answer(&address)).await {
        Ok(Answer::File(found)) => with_headers(found, |bytes| range::respond(&asked, bytes)),
        Ok(Answer::Nowhere(_)) if uri.path() == ICON => StatusCode::NO_CONTENT.into_response(),
        Ok(Answer::Nowhere(page)) => file(StatusCode::NOT_FOUND, page),
        Ok(Answer::Failed(page)) => file(StatusCode::INTERNAL_SERVER_ERROR, page),
        Ok(Answer::Folder) => {
            // One slash: two would lead to another host.
            Redirect::temporary(&format!("/{}/", uri.path().trim_matches('/'))).into_response()
        }
        Err(_) => failed(),
    }
}

/// A file.
fn file(status: StatusCode, found: File) -> Response {
    with_headers(found, |bytes| (status, bytes).into_response())
}

/// The response that `respond` makes of a file's bytes; most may be others the next time.
fn with_headers(found: File, respond: impl FnOnce(Vec<u8>) -> Response) -> Response {
    let File { bytes, media_type, is_lasting } = found;
    let keep = if is_lasting { "max-age=31536000, immutable" } else { "no-store" };
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, keep.to_owned())];
    (headers, respond(bytes)).into_response()
}

/// A page that is open in a browser.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Open {
    /// Its path.
    path: String,
    /// The digest of its bytes.
    digest: String,
    /// The file that it was made from.
    source: Option<String>,
}

/// Tells an open page how it stands, and again whenever the site has changed.
async fn news(State(app): State<App>, Query(open): Query<Open>) -> Response {
    match app.stream() {
        Some(right) => {
            let news = told(app, open, right);
            Sse::new(news).keep_alive(KeepAlive::default()).into_response()
        }
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// Tells an open page what only `dateline check` says.
async fn doubts(State(mut app): State<App>, Query(open): Query<Open>) -> Response {
    let Some(snapshot) = app.snapshot().await else { return failed() };
    let told = spawn_blocking(move || {
        serde_json::to_string(&snapshot.doubts(open.source.as_deref().unwrap_or_default()))
    });
    match told.await {
        Ok(Ok(json)) => text("application/json", &json),
        _ => failed(),
    }
}

/// What the page `open` is told; the `right` to a stream is kept as long as there is one.
fn told(
    app: App,
    open: Open,
    right: OwnedSemaphorePermit,
) -> impl Stream<Item = Result<Event, Infallible>> {
    unfold((app, open, right, true), |(mut app, mut open, right, is_first)| async move {
        if !is_first {
            app.now.changed().await.ok()?;
        }
        let snapshot = app.snapshot().await?;
        let page = open.clone();
        let news = spawn_blocking(move || {
            let path = page.path.trim_start_matches('/');
            let address = percent_decode_str(path).decode_utf8_lossy();
            snapshot.news(&address, &page.digest, page.source.as_deref())
        });
        let news = news.await.ok()?;
        let text = serde_json::to_string(&news).ok()?;
        open.source = news.bar.source.or(open.source);
        Some((Ok(Event::default().data(text)), (app, open, right, false)))
    })
}
