//! Calls of Liquid in code: Jekyll filled them in there too, and only what stands in `{% raw %}` is code.
//! Since nothing tells what stood there, readers see an ellipsis.

use super::MARKS;
use crate::content::markdown::code;
use crate::import::calls::replace;
use crate::import::piece::Piece;

/// What readers see in the place of a call.
const GAP: &str = "…";

/// Puts an ellipsis into the place of each call in the code of `piece`, which were noted.
pub(super) fn settle(piece: &mut Piece) {
    if !MARKS.iter().any(|(open, _)| piece.body.contains(open)) {
        return;
    }
    let mut body = String::with_capacity(piece.body.len());
    let mut done = 0;
    for span in code(&piece.body) {
        // Code in a quotation may be told of twice.
        if span.start < done {
            continue;
        }
        body.push_str(piece.body.get(done..span.start).unwrap_or_default());
        let inside = piece.body.get(span.clone()).unwrap_or_default();
        body.push_str(&replace(inside, MARKS, |_| Some(GAP.to_owned())));
        done = span.end;
    }
    body.push_str(piece.body.get(done..).unwrap_or_default());
    piece.body = body;
}
