//! A status as text for a terminal.

use super::{Changes, LanguageStatus, Paragraph, Status, Word};
use crate::content::markdown::columns;
use crate::diagnostics::shown;

/// How changed words are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// By signs: `[-old-]{+new+}`.
    Plain,
    /// By the colours of a terminal.
    Colour,
}

/// A summary line for each language of `status`, then what stands behind its numbers.
pub fn table(status: &Status, style: Style) -> String {
    let mut text = rows(&summary(status), "");
    for language in &status.languages {
        lists(&mut text, language, style);
    }
    text
}

fn summary(status: &Status) -> Vec<Vec<String>> {
    let heads =
        ["language", "articles", "missing", "outdated", "wording", "labels", "drafts", "scheduled"];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    for language in &status.languages {
        let numbers = [
            language.articles,
            language.missing.len(),
            language.outdated.len(),
            language.wording.len(),
            language.labels.len(),
            language.drafts.len(),
            language.scheduled.len(),
        ];
        let mut row = vec![language.lang.clone()];
        for (number, head) in numbers.iter().zip(&heads[1..]) {
            row.push(format!("{number:>width$}", width = head.len()));
        }
        rows.push(row);
    }
    rows
}

/// `rows` in columns, each line after `indent`; the last column is not filled up.
fn rows(rows: &[Vec<String>], indent: &str) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(columns(cell));
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = indent.to_owned();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - columns(cell) + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// What stands behind the numbers of `language`.
fn lists(text: &mut String, language: &LanguageStatus, style: Style) {
    let lang = &language.lang;
    let missing = language.missing.iter();
    list(
        text,
        &format!("{lang}: missing; begin one with `dateline new --translate FILE --lang {lang}`"),
        missing.map(|missing| [&missing.original, &missing.title]),
    );
    outdated(text, language, style);
    let wording = language.wording.iter();
    list(
        text,
        &format!(
            "{lang}: wording that is missing; `dateline new --wording {lang}` writes it into \
             i18n/{lang}/gazette.ftl, to be translated"
        ),
        wording.map(|message| {
            let none = || used(message.used.as_deref(), "there is none");
            [message.id.clone(), message.english.clone().unwrap_or_else(none)]
        }),
    );
    let labels = language.labels.iter();
    list(
        text,
        &format!("{lang}: labels that are missing; add each to i18n/{lang}/site.ftl"),
        labels.map(|label| {
            let as_written = format!("`{}` is shown", label.term);
            [label.id.clone(), used(label.used.as_deref(), &as_written)]
        }),
    );
    let drafts = language.drafts.iter();
    list(text, &format!("{lang}: drafts"), drafts.map(|draft| [&draft.path, &draft.title]));
    let scheduled = language.scheduled.iter();
    list(
        text,
        &format!("{lang}: scheduled"),
        scheduled.map(|waiting| [&waiting.date, &waiting.path, &waiting.title]),
    );
    let unstamped = language.unstamped.len();
    if unstamped > 0 {
        text.push_str(&format!(
            "\n{lang}: {unstamped} not compared, without a hash in `translated_from`; \
             `--accept FILE` adds it\n"
        ));
    }
}

fn used(used: Option<&str>, otherwise: &str) -> String {
    used.map_or_else(|| otherwise.to_owned(), |used| format!("that of {used} is used"))
}

fn outdated(text: &mut String, language: &LanguageStatus, style: Style) {
    let LanguageStatus { lang, outdated, .. } = language;
    if outdated.iter().all(|outdated| outdated.changes.is_none()) {
        let heading = format!(
            "{lang}: outdated; `--diff` shows what has changed, \
             `--accept FILE` marks one as up to date"
        );
        list(text, &heading, outdated.iter().map(|outdated| [&outdated.path, &outdated.title]));
        return;
    }
    text.push_str(&format!("\n{lang}: outdated, and how the originals have changed\n"));
    for outdated in outdated {
        text.push_str(&format!("  {}  {}\n", plain(&outdated.path), plain(&outdated.title)));
        if let Some(found) = &outdated.changes {
            changes(text, found, style);
        }
    }
}

/// Adds a list with its heading, unless it is empty.
fn list<C: AsRef<str>, const N: usize>(
    text: &mut String,
    heading: &str,
    lines: impl Iterator<Item = [C; N]>,
) {
    let lines: Vec<Vec<String>> =
        lines.map(|line| line.iter().map(|cell| plain(cell.as_ref())).collect()).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n{heading}\n{}", rows(&lines, "  ")));
    }
}

fn changes(text: &mut String, changes: &Changes, style: Style) {
    let paragraphs = match changes {
        Changes::Unknown(reason) => return text.push_str(&format!("    ({})\n", plain(reason))),
        Changes::Paragraphs(paragraphs) => paragraphs,
    };
    for paragraph in paragraphs {
        let (sign, words) = match paragraph {
            Paragraph::Removed(old) => ('-', plain(old)),
            Paragraph::Added(new) => ('+', plain(new)),
            Paragraph::Changed(words) => {
                ('~', words.iter().map(|word| marked(word, style)).collect())
            }
        };
        text.push_str(&format!("    {sign} {words}\n"));
    }
}

fn marked(word: &Word, style: Style) -> String {
    match (word, style) {
        (Word::Same(text), _) => plain(text),
        (Word::Removed(text), Style::Plain) => format!("[-{}-]", plain(text)),
        (Word::Added(text), Style::Plain) => format!("{{+{}+}}", plain(text)),
        (Word::Removed(text), Style::Colour) => format!("\u{1b}[9;31m{}\u{1b}[0m", plain(text)),
        (Word::Added(text), Style::Colour) => format!("\u{1b}[32m{}\u{1b}[0m", plain(text)),
    }
}

/// `text` on one line, and without what would steer a terminal.
fn plain(text: &str) -> String {
    shown(&text.replace("\r\n", " ")).into_owned()
}
