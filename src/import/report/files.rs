//! The whole list, in two files of the new site: one to read, and one for programs. Each import writes them
//! anew, and nothing else reads them.

use std::fmt::Write;
use std::fs;

use serde_json::{Value, json};

use super::Report;
use super::grouped::{Group, Place, Said};
use crate::diagnostics::{Diagnostics, shown, with_commas};
use crate::site::Site;
use crate::walk::Bounds;

/// The file to read, from the new site's root. It is not published.
pub(super) const TEXT_FILE: &str = "import-report.txt";

/// The file for programs.
pub(super) const JSON_FILE: &str = "import-report.json";

/// Writes the whole of `report` into the files of `site`.
pub(in crate::import) fn write(report: &mut Report, site: &Site, diagnostics: &mut Diagnostics) {
    report.is_kept = true;
    let (text, json) = (report.whole(), format!("{:#}\n", report.json()));
    for (file, text) in [(TEXT_FILE, text), (JSON_FILE, json)] {
        if let Err(obstacle) = Bounds::of_site(&site.root).check(file.as_ref()) {
            obstacle.report(file, diagnostics);
            report.is_kept = false;
        } else if let Err(error) = fs::write(site.root.join(file), text) {
            diagnostics.unwritable(file, &error);
            report.is_kept = false;
        }
    }
}

impl Report {
    /// All notes, with all their places.
    fn whole(&self) -> String {
        let mut out = String::new();
        for group in &self.groups {
            let _ = writeln!(out, "{}\n", group.heading());
            for said in &group.said {
                said.write(&mut out);
            }
            out.push('\n');
        }
        if !self.extra.is_empty() {
            out.push_str("Fields kept under `extra`, where only a theme sees them, with the number of texts\n\n");
            for (name, number) in &self.extra {
                let _ = writeln!(out, "  {}: {}", shown(name), with_commas(*number));
            }
            out.push('\n');
        }
        out.push_str(self.counts.text().as_str());
        out
    }

    fn json(&self) -> Value {
        let counts = &self.counts;
        let left_out = counts.left_out.iter();
        let left_out = left_out.map(|(topic, count)| (topic.name(), json!(count)));
        json!({
            "found": counts.found,
            "imported": counts.imported,
            "bulletins": counts.bulletins,
            "pages": counts.pages,
            "left_out": { "all": counts.all_left_out(), "reasons": left_out.collect::<Value>() },
            "topics": self.groups.iter().map(Group::json).collect::<Value>(),
            "extra": self.extra,
        })
    }
}

impl Group {
    fn json(&self) -> Value {
        let about = self.topic.about();
        json!({
            "topic": self.topic.name(),
            "heading": about.heading,
            "count": self.count(),
            "next": about.step,
            "notes": self.said.iter().map(Said::json).collect::<Value>(),
        })
    }
}

impl Said {
    /// In a line; where there are many places, below it.
    fn write(&self, out: &mut String) {
        let text = shown(&self.text);
        if let [place] = self.places.as_slice() {
            let _ = writeln!(out, "  {}: {text}", place.shown());
            return;
        }
        let _ = writeln!(out, "  {text} ({} places)", with_commas(self.places.len()));
        for place in &self.places {
            let _ = writeln!(out, "    {}", place.shown());
        }
    }

    fn json(&self) -> Value {
        let place = |Place { path, line }: &Place| match line {
            0 => json!({ "file": path }),
            line => json!({ "file": path, "line": line }),
        };
        json!({ "text": self.text, "places": self.places.iter().map(place).collect::<Value>() })
    }
}
