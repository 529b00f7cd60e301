//! The countries of the world. The shapes are in `world.txt`, which `world.mjs` makes.

use super::{Mark, svg};

static WORLD: &str = include_str!("world.txt");
/// The radii of the circles for countries that are too small to be seen.
const SMALL: u8 = 5;
const LINKED: u8 = 8;

/// A country that the map links to.
#[derive(Debug)]
pub(crate) struct Country<'a> {
    /// Its code of ISO 3166-1.
    pub(crate) code: &'a str,
    /// Its page.
    pub(crate) mark: Mark,
}

/// How a country is drawn.
#[derive(Clone, Copy)]
enum Shape {
    /// The data of a path.
    Path(&'static str),
    /// The middle of a circle.
    Circle(&'static str, &'static str),
}

/// The map of the world with links to `countries`, called `name`.
pub(crate) fn world(name: &str, countries: &[Country]) -> String {
    let size = WORLD.lines().next().and_then(|line| line.strip_prefix("size "));
    let frame = format!("viewBox=\"0 0 {}\"", size.unwrap_or("1 1"));
    let mut out = svg::begin("world", &frame, name);
    add_land(&mut out, countries);
    // A circle may lie on a larger country.
    let shape = |country: &Country| shapes().find(|(code, _)| *code == country.code);
    for circles in [false, true] {
        for country in countries {
            let Some((_, shape)) = shape(country) else { continue };
            if matches!(shape, Shape::Circle(..)) == circles {
                svg::link(&mut out, &country.mark, |out| add_shape(out, shape, LINKED));
            }
        }
    }
    out.push_str("</svg>\n");
    out
}

/// Whether the map has the country `code`.
pub fn has_shape(code: &str) -> bool {
    shapes().any(|(known, _)| known == code)
}

fn shapes() -> impl Iterator<Item = (&'static str, Shape)> {
    WORLD.lines().skip(1).filter_map(|line| {
        let (code, shape) = line.split_once(' ')?;
        let circle = shape.strip_prefix('@').and_then(|place| place.split_once(','));
        Some((code, circle.map_or(Shape::Path(shape), |(x, y)| Shape::Circle(x, y))))
    })
}

/// Adds all land without a link, for the eye alone.
fn add_land(out: &mut String, countries: &[Country]) {
    let rest = || shapes().filter(|(code, _)| !countries.iter().any(|other| other.code == *code));
    out.push_str("<g class=\"land\" aria-hidden=\"true\"><path d=\"");
    for (_, shape) in rest() {
        if let Shape::Path(data) = shape {
            out.push_str(data);
        }
    }
    out.push_str("\"/>");
    for (_, shape) in rest().filter(|(_, shape)| matches!(shape, Shape::Circle(..))) {
        add_shape(out, shape, SMALL);
    }
    out.push_str("</g>\n");
}

fn add_shape(out: &mut String, shape: Shape, radius: u8) {
    let element = match shape {
        Shape::Path(data) => format!("<path d=\"{data}\"/>"),
        Shape::Circle(x, y) => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"),
    };
    out.push_str(&element);
}

#[cfg(test)]
mod tests {
    use super::{Country, Mark, shapes, world};

    fn country(code: &str) -> Country<'_> {
        let mark = Mark { href: format!("{code}.html"), name: code.to_owned(), shade: 1 };
        Country { code, mark }
    }

    #[test]
    fn what_is_linked_is_drawn_once_and_circles_come_last() {
        let map = world("Map", &[country("MC"), country("KZ"), country("none")]);
        let links: Vec<&str> = map.split("<a ").skip(1).collect();
        assert_eq!(links.len(), 2);
        assert!(links[0].contains("KZ.html") && links[0].contains("<path d=\"M"));
        assert!(links[1].contains("MC.html") && links[1].contains("<circle cx=\""));
        let circles = shapes().filter(|(_, shape)| matches!(shape, super::Shape::Circle(..)));
        assert_eq!(map.matches("<circle").count(), circles.count());
    }

    #[test]
    fn a_map_is_small_even_if_it_links_to_every_country() {
        let mut codes: Vec<&str> = shapes().map(|(code, _)| code).collect();
        codes.retain(|code| *code != "-");
        let all: Vec<Country> = codes.into_iter().map(country).collect();
        let size = world("Map", &all).len();
        assert!(size < 80_000, "{size}");
    }
}
