//! A text that is told anew, of which it is known where its lines stood before.

/// The new text.
#[derive(Debug, Default)]
pub(super) struct Retold {
    /// What it says.
    pub text: String,
    /// The line of its file in which each of its lines stood.
    pub lines: Vec<usize>,
}

impl Retold {
    /// Adds `part`, which begins in the line `line` of the file, and runs on there line by line.
    pub(super) fn push(&mut self, part: &str, line: usize) {
        for (number, piece) in part.split_inclusive('\n').enumerate() {
            if self.begins_line() {
                self.lines.push(line + number);
            }
            self.text.push_str(piece);
        }
    }

    /// Whether what comes next begins a line.
    pub(super) fn begins_line(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    /// Whether the last line that is whole has nothing in it, or there is none.
    pub(super) fn is_behind_blank(&self) -> bool {
        let whole = self.text.strip_suffix('\n').unwrap_or(&self.text);
        whole.rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
    }
}
