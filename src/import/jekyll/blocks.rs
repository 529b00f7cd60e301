//! The blocks of a text in Markdown, line by line: just enough to know code, headings and lists.

/// What is code, as lines come one after another.
#[derive(Debug, Default)]
pub(super) struct Code {
    /// The sign of the fence, and how many there are.
    fence: Option<(char, usize)>,
    /// Whether a `highlight` of Liquid is open.
    is_highlight: bool,
    is_in_list: bool,
    /// Whether the last line was of words, which go on in an indented one.
    follows_words: bool,
}

impl Code {
    /// Whether `line`, the next one, is code, or the mark at an end of it.
    pub(super) fn has(&mut self, line: &str) -> bool {
        let inner = line.trim_start_matches([' ', '\t', '>']);
        if self.is_highlight {
            self.is_highlight = !line.contains("endhighlight");
            return true;
        }
        if let Some((sign, count)) = self.fence {
            let found = run(inner, sign);
            if found >= count && inner.get(found..).is_some_and(|rest| rest.trim().is_empty()) {
                self.fence = None;
            }
            return true;
        }
        if inner.starts_with("{%") && line.contains("highlight") && !line.contains("endhighlight") {
            self.is_highlight = true;
            return true;
        }
        let opening = ['`', '~'].into_iter().map(|sign| (sign, run(inner, sign)));
        let opening = opening.filter(|(_, count)| *count >= 3);
        let mut opening =
            opening.filter(|(sign, count)| *sign == '~' || !inner[*count..].contains('`'));
        if let Some(fence) = opening.next() {
            self.fence = Some(fence);
            return true;
        }
        self.is_indented(line)
    }

    /// Whether `line` is code by its indent: behind an empty line, and in no list.
    fn is_indented(&mut self, line: &str) -> bool {
        let is_blank = line.trim().is_empty();
        let is_deep = line.starts_with("    ") || line.starts_with('\t');
        if !is_blank && !is_deep {
            self.is_in_list = is_item(line) || (self.is_in_list && line.starts_with(' '));
        }
        let is_code = is_deep && !is_blank && !self.follows_words && !self.is_in_list;
        self.follows_words = !is_blank && !is_code;
        is_code
    }

    /// Whether the next line is code by a mark before it.
    pub(super) fn is_inside(&self) -> bool {
        self.fence.is_some() || self.is_highlight
    }
}

/// How many of `sign` the text begins with.
fn run(text: &str, sign: char) -> usize {
    text.len() - text.trim_start_matches(sign).len()
}

/// Whether `line` is a heading with `#`.
pub(super) fn is_heading(line: &str) -> bool {
    let inner = line.trim_start_matches(' ');
    let level = run(inner, '#');
    line.len() - inner.len() < 4
        && (1..=6).contains(&level)
        && inner[level..].chars().next().is_none_or(char::is_whitespace)
}

/// Whether `line` is what stands below a title.
pub(super) fn is_underline(line: &str) -> bool {
    let inner = line.trim();
    let is_of = |sign: char| !inner.is_empty() && run(inner, sign) == inner.len();
    line.starts_with(inner) && (is_of('=') || is_of('-'))
}

/// Whether `line` begins an item of a list.
pub(super) fn is_item(line: &str) -> bool {
    marker(line.trim_start()).is_some()
}

/// The mark of a list that `text` begins with, with the white space behind it.
fn marker(text: &str) -> Option<&str> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let signs = if digits > 0 { ['.', ')', '.'] } else { ['*', '-', '+'] };
    let behind = text[digits..].strip_prefix(signs)?;
    let space = behind.len() - behind.trim_start_matches([' ', '\t']).len();
    (space > 0).then(|| &text[..digits + 1 + space])
}

/// The title `line` with the anchor `id`, if it has none.
pub(super) fn with_id(line: &str, id: &str) -> String {
    let text = line.trim_end();
    if text.ends_with('}') && text.contains("{#") {
        return line.to_owned();
    }
    let bare = text.trim_end_matches('#');
    let text = if bare.ends_with([' ', '\t']) && is_heading(line) { bare.trim_end() } else { text };
    format!("{text} {{#{id}}}\n")
}

/// The first line of a block with the anchor `id` before its words.
pub(super) fn anchored(line: &str, id: &str) -> String {
    let anchor = format!("<a id=\"{id}\"></a>");
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let mark = rest.len() - rest.trim_start_matches([' ', '>', '\t']).len();
        let item = marker(&rest[mark..]).map_or(0, str::len);
        at += mark + item;
        if item == 0 {
            break;
        }
    }
    let (marks, words) = line.split_at(at);
    // What must stand at the beginning of its line has the anchor above it.
    let is_block = ["|", "<", "```", "~~~", "[^", "{%"].iter().any(|sign| words.starts_with(sign));
    match is_block || marks.ends_with("    ") {
        true => format!("{anchor}\n\n{line}"),
        false => format!("{marks}{anchor}{words}"),
    }
}
