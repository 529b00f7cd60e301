//! Parts of files: a player that goes to the middle of a film asks for what begins there
//! (<https://www.rfc-editor.org/rfc/rfc9110#name-range-requests>).

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// What is asked for of a file.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// All of it: nothing else, or what is not answered in parts here.
    Whole,
    /// From the first byte to the last, both of them in it.
    From(usize, usize),
    /// What the file does not have.
    Beyond,
}

/// The response with `bytes`, or with the part of them that `asked` wants.
pub(super) fn respond(asked: &HeaderMap, mut bytes: Vec<u8>) -> Response {
    let length = bytes.len();
    match part(asked, length) {
        Part::Whole => ([(header::ACCEPT_RANGES, "bytes")], bytes).into_response(),
        Part::From(first, last) => {
            bytes.truncate(last + 1);
            let bytes = bytes.split_off(first);
            let range = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{length}"))];
            (StatusCode::PARTIAL_CONTENT, range, bytes).into_response()
        }
        Part::Beyond => {
            let range = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, range).into_response()
        }
    }
}

fn part(asked: &HeaderMap, length: usize) -> Part {
    // The preview names no versions, so a condition on one cannot hold.
    if asked.contains_key(header::IF_RANGE) {
        return Part::Whole;
    }
    let range = asked.get(header::RANGE).and_then(|range| range.to_str().ok());
    let range = range.and_then(|range| range.strip_prefix("bytes=")?.split_once('-'));
    let Some((first, last)) = range else { return Part::Whole };
    let number = |text: &str| text.trim().parse::<usize>();
    match (number(first), number(last)) {
        (Ok(first), Ok(last)) if first > last => Part::Whole,
        (Ok(first), _) if first >= length => Part::Beyond,
        (Ok(first), Ok(last)) => Part::From(first, last.min(length - 1)),
        (Ok(first), Err(_)) if last.trim().is_empty() => Part::From(first, length - 1),
        (Err(_), Ok(_)) if !first.trim().is_empty() => Part::Whole,
        (Err(_), Ok(0)) => Part::Beyond,
        (Err(_), Ok(_)) if length == 0 => Part::Beyond,
        (Err(_), Ok(end)) => Part::From(length.saturating_sub(end), length - 1),
        // Several parts at once are for other programs than players.
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(range: &str, length: usize) -> Part {
        let range = range.parse().expect("a value");
        part(&HeaderMap::from_iter([(header::RANGE, range)]), length)
    }

    #[test]
    fn what_is_asked_for() {
        assert_eq!(part(&HeaderMap::new(), 10), Part::Whole);
        assert_eq!(of("bytes=0-", 10), Part::From(0, 9));
        assert_eq!(of("bytes=3-5", 10), Part::From(3, 5));
        assert_eq!(of("bytes=3-50", 10), Part::From(3, 9));
        assert_eq!(of("bytes=-4", 10), Part::From(6, 9));
        assert_eq!(of("bytes=-40", 10), Part::From(0, 9));
        for beyond in ["bytes=10-", "bytes=10-20", "bytes=-0"] {
            assert_eq!(of(beyond, 10), Part::Beyond, "{beyond}");
        }
        assert_eq!((of("bytes=0-", 0), of("bytes=-1", 0)), (Part::Beyond, Part::Beyond));
        for whole in ["bytes=0-1,4-5", "bytes=5-3", "bytes=-", "bytes=a-b", "bytes=a-3", "lines=0-"]
        {
            assert_eq!(of(whole, 10), Part::Whole, "{whole}");
        }
    }
}
