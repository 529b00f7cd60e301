//! What only kramdown has in Markdown: attribute lists, extensions, abbreviations.
//!
//! The anchor of an attribute list stays, as `{#id}` of a heading or as an element; the rest of it is
//! for a theme that is gone. What stands in code is code.

use super::attributes::{List, leading};
use super::blocks::{Code, anchored, is_heading, is_item, is_underline, with_id};
use super::spans;
use crate::import::lines::Retold;

/// A text without what is kramdown's.
#[derive(Debug, Default)]
pub(super) struct Converted {
    /// The text, and where it stood.
    pub told: Retold,
    /// The lines of its comments.
    pub comments: Vec<usize>,
    /// The lines of abbreviations that it explains.
    pub abbreviations: Vec<usize>,
}

/// `body` without what is kramdown's, if there is any of that. Its lines stand in `lines` of its file, or
/// one after another from the line `first`.
pub(super) fn to_markdown(body: &str, lines: &[usize], first: usize) -> Option<Converted> {
    let has = |sign: &str| memchr::memmem::find(body.as_bytes(), sign.as_bytes()).is_some();
    if !["{:", "*[", "\n^", "\n:", "\n :", "\n  :"].into_iter().any(has) {
        return None;
    }
    let mut teller = Teller::default();
    let written: Vec<&str> = body.split_inclusive('\n').collect();
    teller.last_end = written.iter().rposition(|line| line.contains("{:/"));
    let mut at = 0;
    while let Some(line) = written.get(at) {
        let number = lines.get(at).copied().unwrap_or(first + at);
        let next = written.get(at + 1).copied().unwrap_or_default();
        match Some(next).filter(|_| !teller.code.is_inside() && goes_on(line, next)) {
            Some(next) => {
                teller.line(&format!("{line}{next}"), at, number, false);
                at += 2;
            }
            None => {
                teller.line(line, at, number, is_underline(next));
                at += 1;
            }
        }
    }
    let mut converted = teller.converted;
    for (line, number) in teller.out {
        converted.told.push(&line, number);
    }
    Some(converted)
}

#[derive(Default)]
struct Teller {
    converted: Converted,
    /// The new lines, with the lines of the file where they stood.
    out: Vec<(String, usize)>,
    /// Where the block that was last told begins.
    block: usize,
    code: Code,
    /// Whether what is told is in a comment.
    is_hidden: bool,
    /// The last line that ends an extension.
    last_end: Option<usize>,
    /// The anchor of what comes next.
    waiting: Option<String>,
}

impl Teller {
    /// Tells a line, which is a title if `is_titled`.
    fn line(&mut self, line: &str, at: usize, number: usize, is_titled: bool) {
        if self.is_hidden {
            let Some(end) = line.find("{:/") else { return };
            self.is_hidden = false;
            let rest = line[end..].find('}').map_or("", |close| &line[end + close + 1..]);
            if !rest.trim().is_empty() {
                self.line(rest, at, number, is_titled);
            }
            return;
        }
        self.begin_block();
        if self.code.has(line) {
            return self.push(line.to_owned(), number, is_titled);
        }
        let trimmed = line.trim_start_matches([' ', '\t', '>']).trim_end();
        if trimmed.starts_with("{:") && self.block_extension(trimmed, at, number) {
            return;
        }
        if is_abbreviation(line) {
            self.converted.abbreviations.push(number);
            return;
        }
        if line.trim_end() == "^" {
            return self.push("\n".to_owned(), number, false);
        }
        if is_definition(line) {
            self.part_terms();
        }
        let told = spans::to_markdown(line, self.last_end.is_some_and(|last| last > at));
        self.is_hidden = told.opens_comment;
        if told.has_comment {
            self.converted.comments.push(number);
        }
        self.push(told.text, number, is_titled);
    }

    /// Takes lists and extensions that are a line of their own. Whether the line is one.
    fn block_extension(&mut self, line: &str, at: usize, number: usize) -> bool {
        let mut rest = line;
        let mut found: Vec<List> = Vec::new();
        while let Some(list) = leading(rest) {
            rest = rest[list.length..].trim_start();
            found.push(list);
        }
        let opens_comment = |list: &List| {
            let inner = list.inner.strip_prefix(':').unwrap_or_default();
            inner.split_whitespace().next() == Some("comment") && !inner.ends_with('/')
        };
        match found.as_slice() {
            [comment] if opens_comment(comment) => {
                // One that never ends is none, but its mark is nothing for readers either.
                if self.last_end.is_some_and(|last| last > at) || rest.contains("{:/") {
                    self.converted.comments.push(number);
                    self.is_hidden = !rest.contains("{:/");
                }
                true
            }
            _ if !rest.is_empty() => false,
            lists => {
                for list in lists.iter().filter(|list| list.is_used_here()) {
                    self.attributes(list);
                }
                true
            }
        }
    }

    /// Takes a list of attributes for the block above it, or for the next one.
    fn attributes(&mut self, list: &List) {
        let is_behind_block = self.out.last().is_some_and(|(line, _)| !line.trim().is_empty());
        if list.is_toc() {
            let block = self.block.min(self.out.len());
            let is_listed = |line: &str| is_item(line) || line.starts_with([' ', '\t']);
            while self.out.len() > block && self.out.last().is_some_and(|(line, _)| is_listed(line))
            {
                self.out.pop();
            }
            return;
        }
        let Some(id) = list.id() else { return };
        match is_behind_block {
            true => self.name_last(id),
            false => self.waiting = Some(id.to_owned()),
        }
    }

    /// Gives the block that was last told an anchor.
    fn name_last(&mut self, id: &str) {
        let last = self.out.len().saturating_sub(1);
        let is_title = |at: usize| self.out.get(at).is_some_and(|(line, _)| is_heading(line));
        let is_underlined =
            last > self.block && self.out.get(last).is_some_and(|(line, _)| is_underline(line));
        let (at, is_title) = match is_underlined {
            true => (last - 1, true),
            false if is_title(last) => (last, true),
            false => (self.block.min(last), false),
        };
        if let Some((line, _)) = self.out.get_mut(at) {
            *line = if is_title { with_id(line, id) } else { anchored(line, id) };
        }
    }

    /// Begins a block, if the line that comes next does.
    fn begin_block(&mut self) {
        let is_end = |line: &str| line.trim().is_empty() || is_heading(line);
        if !self.code.is_inside() && self.out.last().is_none_or(|(last, _)| is_end(last)) {
            self.block = self.out.len();
        }
    }

    /// Makes one line of several terms that stand above their meaning: Markdown knows one term. Behind a line
    /// of a list only the last line is one.
    fn part_terms(&mut self) {
        let block = self.block.min(self.out.len());
        let terms = self.out.get(block..).unwrap_or_default();
        let are_terms = !terms.iter().any(|(line, _)| {
            is_definition(line) || line.starts_with(['>', '|', '<']) || line.trim().is_empty()
        });
        if terms.len() < 2 || !are_terms {
            return;
        }
        if terms.first().is_some_and(|(line, _)| is_item(line)) {
            let last = self.out.len() - 1;
            let number = self.out.get(last).map_or(0, |(_, number)| *number);
            self.out.insert(last, ("\n".to_owned(), number));
            return;
        }
        let number = terms.first().map_or(0, |(_, number)| *number);
        let terms: Vec<&str> = terms.iter().map(|(line, _)| line.trim()).collect();
        let joined = format!("{}\n", terms.join("<br>"));
        self.out.truncate(block);
        self.out.push((joined, number));
    }

    fn push(&mut self, line: String, number: usize, is_titled: bool) {
        let is_blank = line.trim().is_empty();
        let line = match self.waiting.take_if(|_| !is_blank) {
            Some(id) if is_heading(&line) || is_titled => with_id(&line, &id),
            Some(id) => anchored(&line, &id),
            None => line,
        };
        self.out.push((line, number));
    }
}

/// Whether a list of attributes begins in `line` and ends in the `next` one.
fn goes_on(line: &str, next: &str) -> bool {
    let open = line.rfind("{:").filter(|at| !line[*at..].contains('}'));
    let whole = open.map(|at| format!("{}{next}", &line[at..]));
    whole.is_some_and(|whole| leading(&whole).is_some_and(|list| list.is_of_attributes()))
}

/// Whether `line` gives a term above it its meaning.
fn is_definition(line: &str) -> bool {
    let bare = line.trim_start_matches(' ');
    line.len() - bare.len() < 4 && bare.starts_with([':']) && bare[1..].starts_with([' ', '\t'])
}

/// Whether `line` explains an abbreviation: `*[HTML]: …`.
fn is_abbreviation(line: &str) -> bool {
    let name = line.trim_start_matches(' ').strip_prefix("*[");
    line.len() - line.trim_start_matches(' ').len() < 4
        && name.and_then(|name| name.split_once("]:")).is_some_and(|(name, _)| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    fn converted(body: &str) -> String {
        let told = to_markdown(body, &[], 1).map(|converted| converted.told);
        told.map_or_else(|| body.to_owned(), |told| told.text)
    }

    #[test]
    fn anchors_of_headings() {
        assert_eq!(converted("## Days ##\n{: #d .x}\nText"), "## Days {#d}\nText");
        assert_eq!(converted("Days\n----\n{: #d}\n\nText"), "Days {#d}\n----\n\nText");
        assert_eq!(converted("{: #d}\n\n## Days\n"), "\n## Days {#d}\n");
        assert_eq!(converted("{: #d}\nDays\n===\n"), "Days {#d}\n===\n");
        assert_eq!(converted("## Days {: #d}\n"), "## Days {#d}\n");
        assert_eq!(converted("## Days {#own}\n{: #d}\n"), "## Days {#own}\n");
        assert_eq!(converted("## Days\n{: .no_toc}\n\nA"), "## Days\n\nA");
    }

    #[test]
    fn anchors_of_blocks() {
        let anchor = "<a id=\"fn1\"></a>";
        assert_eq!(converted("One\ntwo\n{: #fn1}\n"), format!("{anchor}One\ntwo\n"));
        assert_eq!(
            converted("A\n\n- one\n- two\n{: #fn1}\n"),
            format!("A\n\n- {anchor}one\n- two\n")
        );
        assert_eq!(converted("> said\n{: #fn1}"), format!("> {anchor}said\n"));
        assert_eq!(
            converted("~~~ ruby\na\n\nb\n~~~\n{: #fn1}\n"),
            format!("{anchor}\n\n~~~ ruby\na\n\nb\n~~~\n")
        );
        assert_eq!(converted("# A\ntext\n{: #fn1}"), format!("# A\n{anchor}text\n"));
    }

    #[test]
    fn the_rest_goes() {
        assert_eq!(converted("Lead.\n{: .summary}\n\nText."), "Lead.\n\nText.");
        assert_eq!(
            converted("{:refdef: .left}\n![](a){: width=\"9\"} b\n{: refdef}\n"),
            "![](a) b\n"
        );
        assert_eq!(converted("* {:.x} one\n* two\n   {:.y}\n"), "* one\n* two\n");
        assert_eq!(converted("* TOC\n{:toc}\n\n## A\n"), "\n## A\n");
        assert_eq!(converted("1. toc\n2. x\n{: toc .y}\nA"), "A");
        assert_eq!(converted("> a\n> {: .x}\n\nb"), "> a\n\nb");
        assert_eq!(converted("[a](b){:target=\"_blank\"}, *c*{:.d}."), "[a](b), *c*.");
        assert_eq!(converted("{::options parse_block_html=\"true\" /}\nA"), "A");
        assert_eq!(converted("*[HTML]: Words\n\nHTML {:.x}\n"), "\nHTML\n");
        assert_eq!(converted("{: .a}{: .b}\nA\n^\nB"), "A\n\nB");
        assert_eq!(converted("{::nomarkdown}\n<b>\n{:/nomarkdown}\nA"), "<b>\nA");
    }

    #[test]
    fn lists_in_two_lines() {
        assert_eq!(converted("![a](b){: .x\n.y} c\n"), "![a](b) c\n");
        assert_eq!(converted("![a](b){:\n  .x}\nc\n"), "![a](b)\nc\n");
        assert_eq!(converted("A {:sym =>\n 1}\n"), "A {:sym =>\n 1}\n");
    }

    #[test]
    fn terms_of_definitions() {
        assert_eq!(converted("A\n: one\n: two\n"), "A\n: one\n: two\n");
        assert_eq!(converted("x\n\nA\nB\n: both\n"), "x\n\nA<br>B\n: both\n");
        assert_eq!(
            converted("* A\n  B\n  : b\n\n  C\n  : c\n"),
            "* A\n\n  B\n  : b\n\n  C\n  : c\n"
        );
    }

    #[test]
    fn comments_are_never_shown() {
        assert_eq!(converted("A {::comment}b{:/comment} c"), "A  c");
        assert_eq!(converted("A\n\n{::comment}\nb\n\nc\n{:/comment}\n\nd"), "A\n\n\nd");
        assert_eq!(converted("A {::comment}b\nc{:/} d"), "A \n d");
        assert_eq!(
            converted("{::comment}\nshown, for it never ends\n"),
            "shown, for it never ends\n"
        );
    }

    #[test]
    fn code_and_words_stay() {
        for body in [
            "`{:.x}` and ``a ` {: .b}``",
            "```\n{: .x}\n```\n",
            "~~~\n```\n{: .x}\n~~~~\n",
            "{% highlight ruby %}\n{:a => 1}\n{: .x}\n{% endhighlight %}\n",
            "A\n\n    {: .x}\n    b\n",
            "A hash is {:sym=>43}, or \\{: .x}.",
            "*[a]* {:b}",
        ] {
            assert_eq!(converted(body), body);
        }
    }

    #[test]
    fn lines_stay_known() {
        let converted = to_markdown("A\n{: .x}\n\nB\n{: #y}\nC", &[], 5).expect("lists");
        assert_eq!(converted.told.lines, [5, 7, 8, 10]);
    }

    #[test]
    fn any_text_can_be_told() {
        const PARTS: [&str; 24] = [
            "{:",
            "}",
            "{::comment}",
            "{:/}",
            "`",
            "``",
            "```\n",
            "~~~",
            "\n",
            "\n\n",
            "я",
            " ",
            "    ",
            "# ",
            "* ",
            "1. ",
            ": ",
            "> ",
            "---\n",
            "#id",
            ".x",
            "*[a]:",
            "{% highlight %}",
            "^\n",
        ];
        let mut state = 7u32;
        for _ in 0..20_000 {
            let mut body = String::new();
            for _ in 0..12 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                body.push_str(PARTS[(state >> 16) as usize % PARTS.len()]);
            }
            let Some(converted) = to_markdown(&body, &[], 1) else { continue };
            let told = converted.told;
            let count = told.text.split_inclusive('\n').count();
            assert_eq!(told.lines.len(), count, "{body:?} → {:?}", told.text);
            assert!(told.lines.iter().all(|line| *line <= body.lines().count() + 1), "{body:?}");
        }
    }
}
