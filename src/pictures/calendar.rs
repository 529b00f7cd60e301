//! A month's days: a row a week, a cell a day, darker with more bulletins.

use super::{Mark, svg};
use crate::language::Direction;

/// From a cell to the next one, and the side of a cell.
const STEP: usize = 40;
const SIDE: usize = 37;
/// Where the first week begins, below the initials of the weekdays.
const TOP: usize = 24;
/// From a cell's top to the line on which its number stands.
const LINE: usize = 24;

/// A month, to be drawn.
#[derive(Debug)]
pub(crate) struct Month<'a> {
    /// What the picture is called; none if there is nothing in it to call by a name.
    pub(crate) name: Option<&'a str>,
    /// The way that a week runs.
    pub(crate) direction: Direction,
    /// The initials of the weekdays in the order of the week.
    pub(crate) initials: &'a [String; 7],
    /// The place of the first day in its week.
    pub(crate) first: usize,
    /// Its days.
    pub(crate) days: &'a [Cell],
}

/// A day.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// Its number in the month.
    pub(crate) number: String,
    /// Its bulletins, if it has any.
    pub(crate) mark: Option<Mark>,
}

impl Month<'_> {
    /// The picture of the month.
    pub(crate) fn svg(&self) -> String {
        let weeks = (self.first + self.days.len()).div_ceil(7);
        let (width, height) = (STEP * 7 - (STEP - SIDE), TOP + STEP * weeks - (STEP - SIDE));
        let frame = format!("viewBox=\"0 0 {width} {height}\" text-anchor=\"middle\"");
        let mut out = match self.name {
            Some(name) => svg::begin("calendar", &frame, name),
            None => format!("<svg class=\"calendar\" {frame} aria-hidden=\"true\">\n"),
        };
        self.add_initials(&mut out);
        self.add_empty_days(&mut out);
        for (at, cell) in self.days.iter().enumerate() {
            let Some(mark) = &cell.mark else { continue };
            let (x, y) = self.place(at);
            svg::link(&mut out, mark, |out| {
                out.push_str(&format!("<path d=\"{}\"/>", square(x, y)));
                number(out, x, y, cell);
            });
        }
        out.push_str("</svg>\n");
        out
    }

    fn add_initials(&self, out: &mut String) {
        out.push_str("<g class=\"weekdays\" aria-hidden=\"true\">");
        for (at, initial) in self.initials.iter().enumerate() {
            let x = self.column(at) + SIDE / 2;
            svg::label(out, &format!("x=\"{x}\" y=\"15\""), initial);
        }
        out.push_str("</g>\n");
    }

    /// Adds the days without bulletins, which are there for the eye alone.
    fn add_empty_days(&self, out: &mut String) {
        let empty = || self.days.iter().enumerate().filter(|(_, cell)| cell.mark.is_none());
        if empty().next().is_none() {
            return;
        }
        out.push_str("<g class=\"shade-0\" aria-hidden=\"true\"><path d=\"");
        for (at, _) in empty() {
            let (x, y) = self.place(at);
            out.push_str(&square(x, y));
        }
        out.push_str("\"/>");
        for (at, cell) in empty() {
            let (x, y) = self.place(at);
            number(out, x, y, cell);
        }
        out.push_str("</g>\n");
    }

    /// The corner of the cell of the day `at`.
    fn place(&self, at: usize) -> (usize, usize) {
        let place = self.first + at;
        (self.column(place % 7), TOP + STEP * (place / 7))
    }

    /// Where the cells of the weekday `place` begin.
    fn column(&self, place: usize) -> usize {
        match self.direction {
            Direction::Ltr => STEP * place,
            Direction::Rtl => STEP * (6 - place.min(6)),
        }
    }
}

fn square(x: usize, y: usize) -> String {
    format!("M{x} {y}h{SIDE}v{SIDE}h-{SIDE}z")
}

fn number(out: &mut String, x: usize, y: usize, cell: &Cell) {
    let place = format!("x=\"{}\" y=\"{}\"", x + SIDE / 2, y + LINE);
    svg::label(out, &place, &cell.number);
}

#[cfg(test)]
mod tests {
    use super::{Cell, Mark, Month};
    use crate::language::Direction;

    fn drawn(direction: Direction, first: usize, name: Option<&str>) -> String {
        let initials = ["M", "T", "W", "T", "F", "S", "S"].map(str::to_owned);
        let mark = Mark { href: "a.html".into(), name: "A & B".into(), shade: 2 };
        let cell = |number: &str, mark: Option<Mark>| Cell { number: number.to_owned(), mark };
        let days = [cell("1", None), cell("2", Some(mark))];
        Month { name, direction, initials: &initials, first, days: &days }.svg()
    }

    #[test]
    fn a_week_runs_with_the_text() {
        let svg = drawn(Direction::Ltr, 5, Some("May"));
        assert!(svg.starts_with("<svg class=\"calendar\" viewBox=\"0 0 277 61\""), "{svg}");
        assert!(svg.contains("<text x=\"18\" y=\"15\">M</text>"), "{svg}");
        let link = "<a class=\"shade-2\" href=\"a.html\">\
                    <title>A &amp; B</title><path d=\"M240 24h37v37h-37z\"/>\
                    <text x=\"258\" y=\"48\">2</text></a>";
        assert!(svg.contains(link), "{svg}");
        let svg = drawn(Direction::Rtl, 5, Some("May"));
        assert!(svg.contains("<text x=\"258\" y=\"15\">M</text>"), "{svg}");
        assert!(svg.contains("<path d=\"M0 24h37v37h-37z\"/><text x=\"18\" y=\"48\">2"), "{svg}");
    }

    #[test]
    fn a_week_that_is_full_is_followed_by_another() {
        let svg = drawn(Direction::Ltr, 6, None);
        assert!(
            svg.contains("viewBox=\"0 0 277 101\" text-anchor=\"middle\" aria-hidden"),
            "{svg}"
        );
        assert!(svg.contains("<path d=\"M0 64h37v37h-37z\"/>"), "{svg}");
    }
}
