//! Numbers of bulletins by year: a bar a year.
//!
//! Widths are in percent and heights are not, so that a chart fills its place and its letters
//! keep their size.

use super::{Mark, svg};
use crate::language::Direction;

/// The line that the bars stand on, and the height of the largest bar.
const BASE: usize = 140;
const LARGEST: usize = 116;
/// The height of all, with the years below the bars.
const HEIGHT: usize = 164;
/// A chart is divided as for this number of years at least, so that few bars are not too wide.
const SLOTS: usize = 7;
/// The most years that are written below the bars.
const TICKS: usize = 6;
/// How wide a chart is on the smallest screen, and a digit of it.
const NARROW: usize = 288;
const DIGIT: usize = 8;
/// A chart's width, in thousandths of a percent.
const WIDTH: usize = 100_000;

/// A chart, to be drawn.
#[derive(Debug)]
pub(crate) struct Chart<'a> {
    /// What it is called.
    pub(crate) name: &'a str,
    /// The way that time runs.
    pub(crate) direction: Direction,
    /// The first and the last year.
    pub(crate) years: (i16, i16),
    /// The years that have bulletins.
    pub(crate) bars: &'a [Bar],
    /// The years that are written below the bars.
    pub(crate) ticks: &'a [Tick],
}

/// A year with bulletins.
#[derive(Debug)]
pub(crate) struct Bar {
    /// The year.
    pub(crate) year: i16,
    /// Its bulletins.
    pub(crate) count: usize,
    /// The number as it is written.
    pub(crate) text: String,
    /// The year's page.
    pub(crate) mark: Mark,
}

/// A year below the bars.
#[derive(Debug)]
pub(crate) struct Tick {
    /// The year.
    pub(crate) year: i16,
    /// As it is written.
    pub(crate) text: String,
}

/// Which of the years from `first` to `last` to write below the bars: the first, the last, and
/// round ones between them that are not too near to these.
pub(crate) fn ticks(first: i16, last: i16) -> Vec<i16> {
    let span = i32::from(last) - i32::from(first);
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];
    let fits = |step: &i32| span <= step * (TICKS as i32 - 1);
    let step = steps.into_iter().find(fits).unwrap_or(10_000);
    let far = |year: i16| {
        let (after, before) =
            (i32::from(year) - i32::from(first), i32::from(last) - i32::from(year));
        after * 4 >= step * 3 && before * 4 >= step * 3
    };
    let between = (first..=last).filter(|year| i32::from(*year) % step == 0 && far(*year));
    let mut ticks: Vec<i16> = [first].into_iter().chain(between).chain([last]).collect();
    ticks.dedup();
    ticks
}

impl Chart<'_> {
    /// The picture.
    pub(crate) fn svg(&self) -> String {
        let frame = format!("width=\"100%\" height=\"{HEIGHT}\"");
        let mut out = svg::begin("chart", &frame, self.name);
        out.push_str(&format!(
            "<line class=\"base\" x2=\"100%\" y1=\"{BASE}.5\" y2=\"{BASE}.5\"/>\n"
        ));
        let largest = self.bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1);
        let all = self.all_counts_fit();
        let mut to_write = self.bars.iter().filter(|bar| all || bar.count == largest);
        let mut written = to_write.next();
        for bar in self.bars {
            let counted = written.is_some_and(|written| written.year == bar.year);
            self.add_bar(&mut out, bar, largest, counted);
            // Where not all fit, the largest number is written, once.
            if counted {
                written = to_write.next().filter(|_| all);
            }
        }
        out.push_str("<g class=\"years\" aria-hidden=\"true\">");
        self.ticks.iter().for_each(|tick| {
            let at = self.anchor(tick.year);
            svg::label(&mut out, &format!("{at} y=\"{}\"", BASE + 18), &tick.text);
        });
        out.push_str("</g>\n</svg>\n");
        out
    }

    fn add_bar(&self, out: &mut String, bar: &Bar, largest: usize, counted: bool) {
        let height = (bar.count as u128 * LARGEST as u128).div_ceil(largest as u128).max(2);
        let top = BASE.saturating_sub(height as usize);
        let (x, width) = self.place(bar.year);
        svg::link(out, &bar.mark, |out| {
            // A low bar can be pointed at above it too.
            let slot = format!("x=\"{}\" width=\"{}\"", percent(x), percent(width));
            out.push_str(&format!("<rect class=\"slot\" {slot} height=\"{BASE}\"/>"));
            let (x, width) = (percent(x + width / 10), percent(width - width / 5));
            let body = format!("x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"");
            out.push_str(&format!("<rect class=\"bar\" {body}/>"));
            if counted {
                svg::label(out, &format!("{} y=\"{}\"", self.anchor(bar.year), top - 7), &bar.text);
            }
        });
    }

    fn slots(&self) -> usize {
        let span = i32::from(self.years.1) - i32::from(self.years.0) + 1;
        usize::try_from(span).unwrap_or_default().max(SLOTS)
    }

    /// Where the year begins, and how wide it is.
    fn place(&self, year: i16) -> (usize, usize) {
        let slots = self.slots();
        let after = i32::from(year) - i32::from(self.years.0);
        let slot = usize::try_from(after).unwrap_or_default().min(slots - 1);
        let slot = match self.direction {
            Direction::Ltr => slot,
            Direction::Rtl => slots - 1 - slot,
        };
        (slot * WIDTH / slots, WIDTH / slots)
    }

    /// Where a text of the year stands: in its middle, but not over the chart's edges.
    fn anchor(&self, year: i16) -> String {
        let (x, width) = self.place(year);
        let middle = x + width / 2;
        let (at, anchor) = match middle {
            0..5_000 => (x, "start"),
            95_001.. => (x + width, "end"),
            _ => (middle, "middle"),
        };
        format!("x=\"{}\" text-anchor=\"{anchor}\"", percent(at))
    }

    /// Whether each bar can have its number above it.
    fn all_counts_fit(&self) -> bool {
        let longest = self.bars.iter().map(|bar| bar.text.chars().count()).max().unwrap_or(0);
        self.slots() * (longest * DIGIT + DIGIT / 2) <= NARROW
    }
}

fn percent(thousandths: usize) -> String {
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

#[cfg(test)]
mod tests {
    use super::{Bar, Chart, Mark, Tick, ticks};
    use crate::language::Direction;

    fn drawn(direction: Direction, counts: &[(i16, usize)]) -> String {
        let bars: Vec<Bar> = counts
            .iter()
            .map(|(year, count)| Bar {
                year: *year,
                count: *count,
                text: count.to_string(),
                mark: Mark { href: format!("{year}.html"), name: year.to_string(), shade: 5 },
            })
            .collect();
        let years = (counts[0].0, counts[counts.len() - 1].0);
        let tick = |year: i16| Tick { year, text: year.to_string() };
        let ticks: Vec<Tick> = ticks(years.0, years.1).into_iter().map(tick).collect();
        Chart { name: "Years", direction, years, bars: &bars, ticks: &ticks }.svg()
    }

    #[test]
    fn years_below_the_bars_are_few_and_round() {
        assert_eq!(ticks(2019, 2023), [2019, 2020, 2021, 2022, 2023]);
        assert_eq!(ticks(2011, 2022), [2011, 2015, 2022]);
        assert_eq!(ticks(1945, 2025), [1945, 1960, 1980, 2000, 2025]);
        assert_eq!(ticks(2025, 2025), [2025]);
        assert!(ticks(i16::MIN, i16::MAX).len() <= 8);
    }

    #[test]
    fn time_runs_with_the_text() {
        let svg = drawn(Direction::Ltr, &[(2023, 1), (2025, 4)]);
        let first = "<rect class=\"bar\" x=\"1.428%\" y=\"111\" width=\"11.428%\" height=\"29\"/>\
                     <text x=\"7.142%\" text-anchor=\"middle\" y=\"104\">1</text>";
        assert!(svg.contains(first), "{svg}");
        assert!(
            svg.contains("<rect class=\"slot\" x=\"28.571%\" width=\"14.285%\" height=\"140\"/>")
        );
        let svg = drawn(Direction::Rtl, &[(2023, 1), (2025, 4)]);
        assert!(svg.contains("<rect class=\"bar\" x=\"87.142%\" y=\"111\""), "{svg}");
    }

    #[test]
    fn of_many_years_the_largest_alone_has_its_number() {
        let counts: Vec<(i16, usize)> = (1900..2000).map(|year| (year, 7)).collect();
        let svg = drawn(Direction::Ltr, &counts);
        assert_eq!(svg.matches(">7</text>").count(), 1);
        assert!(svg.contains("text-anchor=\"end\" y=\"158\">1999</text>"), "{svg}");
        assert!(svg.contains("text-anchor=\"start\" y=\"158\">1900</text>"), "{svg}");
    }
}
