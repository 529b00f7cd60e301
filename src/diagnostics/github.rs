//! Diagnostics as workflow commands of GitHub Actions.
//!
//! The format: <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>.

use std::fmt::Write;

use super::position::Texts;
use super::{Diagnostic, shown};

pub(super) fn write(out: &mut String, diagnostic: &Diagnostic, texts: &mut Texts) {
    let start = texts.position(&diagnostic.place);
    let mut message = diagnostic.message.clone();
    for (place, phrase) in &diagnostic.related {
        let at = texts.position(place);
        message.push_str(&format!("\n{phrase}: {}:{}:{}", shown(&place.path), at.line, at.column));
    }
    if !diagnostic.hint.is_empty() {
        message.push_str(&format!("\nhint: {}", diagnostic.hint));
    }
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "::{} file={},line={},col={},title={}::{}",
        diagnostic.severity.name(),
        property(&shown(&diagnostic.place.path)),
        start.line,
        start.column,
        diagnostic.code.name(),
        data(&message),
    );
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
