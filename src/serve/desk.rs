//! What an editor can do in the browser: look at a source file, open it, begin a translation, mark
//! one as up to date.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use tokio::task::spawn_blocking;

use super::app::{App, failed};
use super::pages;
use super::snapshot::Loaded;
use crate::diagnostics::{Diagnostics, Refusal};
use crate::scaffold;
use crate::status;
use crate::walk::Bounds;

/// A file, from the site's folder.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Named {
    file: String,
}

/// A translation that is to be begun.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    file: String,
    lang: String,
}

/// What is asked of the translations' status.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    changes: bool,
}

/// Shows a source file.
pub(super) async fn source(
    State(app): State<App>,
    Query(Named { file }): Query<Named>,
) -> Response {
    match pages::source(&app.root, &file) {
        Some(page) => Html(page).into_response(),
        None => {
            let hint = "it may have another name now";
            refused(&Refusal::new(format!("there is no file {file} in this site"), hint))
        }
    }
}

/// Opens a source file with the system's own program for it.
pub(super) async fn open(State(app): State<App>, Form(Named { file }): Form<Named>) -> Response {
    let path = app.root.join(&file);
    let is_own = Bounds::of_site(&app.root).check(Path::new(&file)).is_ok();
    if !pages::can_open(&file) || !is_own || !path.is_file() {
        let hint = "open it from the system's own window of files";
        return refused(&Refusal::new(format!("{file} is not opened from here"), hint));
    }
    match open::that_detached(&path) {
        Ok(()) => to_source(&file),
        Err(error) => {
            let hint = "open it from the system's own window of files";
            refused(&Refusal::new(format!("no program could be started: {error}"), hint))
        }
    }
}

/// Shows what waits for translators.
pub(super) async fn status(
    State(app): State<App>,
    Query(Asked { changes }): Query<Asked>,
) -> Response {
    let status =
        move |loaded: &Loaded, has_errors| Ok(pages::status(&loaded.website, changes, has_errors));
    work(app, status, |page| Html(page).into_response()).await
}

/// Asks whether to begin a translation.
pub(super) async fn translate(State(app): State<App>, Query(wanted): Query<Wanted>) -> Response {
    let Wanted { file, lang } = wanted;
    let ask =
        move |loaded: &Loaded, _| Ok(pages::translate(&loaded.website.archive.site, &file, &lang));
    work(app, ask, |page| Html(page).into_response()).await
}

/// Begins a translation.
pub(super) async fn begin(State(app): State<App>, Form(wanted): Form<Wanted>) -> Response {
    let begin = move |loaded: &Loaded, _| {
        let Wanted { file, lang } = wanted;
        let site = &loaded.website.archive.site;
        let file = full(&site.root, &file);
        let made = scaffold::translation(site, &file, &lang, &mut Diagnostics::new())?;
        let path = made.path.clone();
        scaffold::write(&site.root, &[made])?;
        Ok(path)
    };
    work(app, begin, |path| to_source(&path)).await
}

/// Marks a translation as up to date.
pub(super) async fn accept(State(app): State<App>, Form(Named { file }): Form<Named>) -> Response {
    let accept = move |loaded: &Loaded, has_errors| {
        if has_errors {
            let hint = "mend the errors that the site's pages show first";
            return Err(Refusal::new("the originals are not known as they are now", hint));
        }
        status::accept(&loaded.website.archive, &full(&loaded.website.archive.site.root, &file))
    };
    work(app, accept, |accepted| to_source(&accepted.path)).await
}

/// Does `work` with the site, which is told whether its files have errors, so that it is not as
/// they are; answers with what it gives.
async fn work<T: Send + 'static>(
    mut app: App,
    work: impl FnOnce(&Loaded, bool) -> Result<T, Refusal> + Send + 'static,
    answer: impl FnOnce(T) -> Response,
) -> Response {
    let Some(snapshot) = app.snapshot().await else { return failed() };
    let Some(loaded) = snapshot.archive.as_ref().map(Arc::clone) else {
        let hint = "mend the errors that the site's pages show first";
        return refused(&Refusal::new("the site cannot be read", hint));
    };
    match spawn_blocking(move || work(&loaded, snapshot.has_errors)).await {
        Ok(Ok(done)) => answer(done),
        Ok(Err(refusal)) => refused(&refusal),
        Err(_) => failed(),
    }
}

/// The full path of a file that is named from the site's folder.
fn full(root: &Path, file: &str) -> PathBuf {
    std::path::absolute(root.join(file)).unwrap_or_else(|_| root.join(file))
}

fn to_source(file: &str) -> Response {
    let file = utf8_percent_encode(file, NON_ALPHANUMERIC);
    Redirect::to(&format!("/.dateline/source?file={file}")).into_response()
}

fn refused(refusal: &Refusal) -> Response {
    (StatusCode::CONFLICT, Html(pages::refused(refusal))).into_response()
}
