//! The report as it is printed: short enough to be read in one sitting, whatever the archive.

use std::fmt::Write;

use super::files::{JSON_FILE, TEXT_FILE};
use super::grouped::Group;
use super::{Counts, Report};
use crate::diagnostics::{beginning, shown, with_commas};

/// As many examples have each topic. Three show what a kind of note is about.
const EXAMPLES: usize = 3;

/// As many lines have the topics together, so that with the steps and the counts less than a hundred are printed.
const LINES: usize = 72;

/// As many characters of an example are shown: about two lines of a terminal.
const CHARACTERS: usize = 200;

/// As many steps are told at once. Whoever has done these imports again, and is told the next.
const STEPS: usize = 12;

/// As many fields are named of those that only a theme sees.
const FIELDS: usize = 8;

impl Report {
    /// The text to print.
    pub(in crate::import) fn printed(&self) -> String {
        let mut out = String::new();
        let most = examples(&self.groups);
        for group in &self.groups {
            write_group(&mut out, group, most);
        }
        self.write_fields(&mut out);
        if self.is_kept && !(self.groups.is_empty() && self.extra.is_empty()) {
            let _ =
                writeln!(out, "The whole list is in {TEXT_FILE}, and for programs in {JSON_FILE}.");
        }
        self.write_steps(&mut out);
        out.push_str(&self.counts.text());
        out
    }

    fn write_fields(&self, out: &mut String) {
        if self.extra.is_empty() {
            return;
        }
        let mut fields: Vec<(&String, &usize)> = self.extra.iter().collect();
        fields.sort_by_key(|(_, number)| std::cmp::Reverse(**number));
        let named = fields.iter().take(FIELDS);
        let named: Vec<String> = named
            .map(|(name, number)| format!("{} ({})", shown(name), with_commas(**number)))
            .collect();
        let rest = match fields.len().saturating_sub(FIELDS) {
            0 => String::new(),
            rest => format!(", and {rest} more"),
        };
        let _ = writeln!(
            out,
            "Fields kept under `extra`, where only a theme sees them, with the number of texts: {}{rest}",
            named.join(", ")
        );
    }

    fn write_steps(&self, out: &mut String) {
        let steps = self.steps();
        if steps.is_empty() {
            return;
        }
        out.push_str("\nNext steps, the most useful first:\n");
        for (at, step) in steps.iter().enumerate() {
            let _ = writeln!(out, "{:2}. {step}", at + 1);
        }
        out.push('\n');
    }

    /// What to do next, in the order in which it pays.
    fn steps(&self) -> Vec<&'static str> {
        let mut steps = Vec::new();
        if self.has_errors {
            steps.push("Mend what the errors below name, and import again.");
        }
        let mut topics: Vec<_> = self.groups.iter().map(|group| group.topic).collect();
        topics.extend(self.counts.left_out.keys());
        topics.sort_unstable();
        for step in topics.into_iter().filter_map(|topic| topic.about().step) {
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        steps.truncate(STEPS);
        if self.counts.imported > 0 {
            steps.push("Run `dateline check`: it names what is still to be mended.");
            steps.push("Run `dateline check --against` with the old sitemap, to see that no address is lost.");
        }
        steps
    }
}

impl Counts {
    /// What was found, and what became of it.
    pub(super) fn text(&self) -> String {
        let (left_out, named) = (self.all_left_out(), with_commas(self.all_left_out()));
        let mut out = format!(
            "{} found: {} imported, {named} left out{}\n",
            texts(self.found),
            with_commas(self.imported),
            self.reasons()
        );
        let accounted = self.imported + left_out;
        if accounted != self.found {
            let lost = with_commas(self.found.abs_diff(accounted));
            let _ = writeln!(
                out,
                "{lost} of them are not accounted for: this is a fault of Dateline, please report it"
            );
        }
        if self.imported > 0 {
            let bulletins = number(self.bulletins, "bulletin", "bulletins");
            let pages = number(self.pages, "page", "pages");
            let _ = writeln!(
                out,
                "{bulletins} and {pages} written; translations count with their originals"
            );
        }
        out
    }

    /// Why texts were left out, the most frequent reason first.
    fn reasons(&self) -> String {
        let mut reasons: Vec<_> = self.left_out.iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let reasons = reasons.into_iter().map(|(topic, count)| {
            let (one, many) = topic.about().left_out.unwrap_or(("other", "others"));
            number(*count, one, many)
        });
        match reasons.collect::<Vec<_>>() {
            reasons if reasons.is_empty() => String::new(),
            reasons => format!(" ({})", reasons.join(", ")),
        }
    }
}

/// As many examples as all topics can have.
fn examples(groups: &[Group]) -> usize {
    let lines = |most: &usize| -> usize {
        groups.iter().map(|group| 1 + group.said.len().min(*most)).sum()
    };
    (1..=EXAMPLES).rev().find(|most| lines(most) <= LINES).unwrap_or(0)
}

fn write_group(out: &mut String, group: &Group, most: usize) {
    let _ = writeln!(out, "{}", group.heading());
    for said in group.said.iter().take(most) {
        let text = shown(&said.text);
        let _ = writeln!(out, "  {}: {}", said.where_in_short(), beginning(&text, CHARACTERS));
    }
}

fn texts(count: usize) -> String {
    number(count, "text", "texts")
}

fn number(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", with_commas(count), if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::{Counts, Notes, Report, Topic};

    #[test]
    fn it_is_short_whatever_there_is() {
        let mut notes = Notes::default();
        let topics = Topic::all();
        assert!(topics.len() > 40);
        for topic in topics {
            for number in 0..9 {
                notes.find();
                notes.leave_out(topic, &format!("{number}.md"), number, format!("says {number}"));
            }
        }
        let extra: BTreeMap<String, usize> = (0..99).map(|name| (name.to_string(), 1)).collect();
        let mut report = Report::new(notes, Counts::default(), extra, true);
        report.is_kept = true;
        let printed = report.printed();
        assert!(printed.lines().count() < 100, "{printed}");
        assert!(!printed.contains("accounted"), "{printed}");
    }

    #[test]
    fn a_text_that_is_lost_is_told() {
        let mut notes = Notes::default();
        notes.find_all(1200);
        notes.leave_out(Topic::Template, "a.md", 0, "is a template");
        let counts = Counts { imported: 98, bulletins: 98, ..Counts::default() };
        let printed = Report::new(notes, counts, BTreeMap::new(), false).printed();
        let expected = "\n1,200 texts found: 98 imported, 1 left out (1 template)\n1,101 of them are not \
                        accounted for: this is a fault of Dateline, please report it\n";
        assert!(printed.contains(expected), "{printed}");
    }
}
