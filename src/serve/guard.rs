//! Answers only what the person at this computer asks for.
//!
//! A page of another site may make a browser ask a server on this computer. It cannot choose the
//! names of the request's headers: `Host` is the name that it asked for, which a rebound domain
//! name cannot hide (<https://en.wikipedia.org/wiki/DNS_rebinding>), and `Origin` is the site
//! that asks. Browsers also say in `Sec-Fetch-Site` whether the page that asks is the server's own
//! (<https://www.w3.org/TR/fetch-metadata/>): another's may lead to the preview, but not load its
//! scripts or show it in a frame.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const REFUSED: &str = "The preview answers only at localhost and 127.0.0.1.\n";
const FOREIGN: &str = "Only the preview's own pages may ask for that.\n";

/// Passes on what may be answered.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let headers = request.headers();
    if !host(headers).is_some_and(is_loopback) {
        return (StatusCode::FORBIDDEN, REFUSED).into_response();
    }
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    if (!is_reading && !is_own(headers)) || is_loaded_elsewhere(headers) {
        return (StatusCode::FORBIDDEN, FOREIGN).into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in KEPT_IN {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// What has browsers keep answers to the preview's own pages.
const KEPT_IN: [(HeaderName, &str); 3] = [
    (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Whether a page of another site asks for a part of itself, and not a person for a page.
fn is_loaded_elsewhere(headers: &HeaderMap) -> bool {
    let is = |name: &str, value: &str| headers.get(name).is_some_and(|found| found == value);
    let is_foreign = is("sec-fetch-site", "cross-site") || is("sec-fetch-site", "same-site");
    is_foreign && !(is("sec-fetch-mode", "navigate") && is("sec-fetch-dest", "document"))
}

fn host(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::HOST)?.to_str().ok()
}

/// Whether a host with or without a port names this computer.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => return rest.split(']').next() == Some("::1"),
        None => host.split(':').next().unwrap_or_default().to_ascii_lowercase(),
    };
    name == "localhost" || name.ends_with(".localhost") || name == "127.0.0.1"
}

/// Whether the page that asks is one of the preview's.
fn is_own(headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let origin = origin.and_then(|origin| origin.parse::<Uri>().ok());
    let authority = origin.as_ref().and_then(Uri::authority);
    authority.is_some_and(|authority| Some(authority.as_str()) == host(headers))
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_this_computer_has_these_names() {
        for own in ["localhost", "LOCALHOST:8000", "127.0.0.1:1", "[::1]:8000", "news.localhost"] {
            assert!(is_loopback(own), "{own}");
        }
        for other in ["", "evil.example", "localhost.evil.example:8000", "127.0.0.1.evil.example"] {
            assert!(!is_loopback(other), "{other}");
        }
    }
}
