//! The countries of the world. The shapes are in `world.txt`, which `world.mjs` makes.

use super::{Mark, svg};

static WORLD: &str = include_str!("world.txt");
/// The radii of the circles for countries that are too small to be seen.
const SMALL: u8 = 5;
const LINKED: u8 = 8;

/// A country that the map links to.
#[derive(Debug)]
pub(crate) struct Country<'a> {
    /// Its code of ISO 3166.
    pub(crate) code: &'a str,
    /// Its page.
    pub(crate) mark: Mark,
}

/// A country of the map.
struct Land {
    code: &'static str,
    shape: Shape,
    /// Whether it is drawn only where it is linked to: to most sites it is a part of another, or none.
    is_extra: bool,
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
    let land = |country: &Country| lands().find(|land| land.code == country.code);
    for circles in [false, true] {
        for country in countries {
            let Some(Land { shape, .. }) = land(country) else { continue };
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
    lands().any(|land| land.code == code)
}

fn lands() -> impl Iterator<Item = Land> {
    WORLD.lines().skip(1).filter_map(|line| {
        let (code, shape) = line.split_once(' ')?;
        let circle = shape.strip_prefix('@').and_then(|place| place.split_once(','));
        let shape = circle.map_or(Shape::Path(shape), |(x, y)| Shape::Circle(x, y));
        let extra = code.strip_prefix('+');
        Some(Land { code: extra.unwrap_or(code), shape, is_extra: extra.is_some() })
    })
}

/// Adds all land without a link, for the eye alone.
fn add_land(out: &mut String, countries: &[Country]) {
    let is_linked = |land: &Land| countries.iter().any(|other| other.code == land.code);
    let rest = || lands().filter(|land| !land.is_extra && !is_linked(land)).map(|land| land.shape);
    out.push_str("<g class=\"land\" aria-hidden=\"true\"><path d=\"");
    for shape in rest() {
        if let Shape::Path(data) = shape {
            out.push_str(data);
        }
    }
    out.push_str("\"/>");
    for shape in rest().filter(|shape| matches!(shape, Shape::Circle(..))) {
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
    use super::{Country, Land, Mark, Shape, lands, world};

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
        let is_circle = |land: &Land| !land.is_extra && matches!(land.shape, Shape::Circle(..));
        assert_eq!(map.matches("<circle").count(), lands().filter(is_circle).count());
    }

    #[test]
    fn what_is_no_country_to_most_is_drawn_where_it_is_linked() {
        let link = |code| world("Map", &[country(code)]).matches("<a ").count();
        assert_eq!([link("XK"), link("IC"), link("EU"), link("+XK")], [1, 1, 0, 0]);
        let circles = |map: String| map.matches("<circle").count();
        assert_eq!(circles(world("Map", &[country("XK")])), circles(world("Map", &[])) + 1);
    }

    #[test]
    fn a_map_is_small_even_if_it_links_to_every_country() {
        let mut codes: Vec<&str> = lands().map(|land| land.code).collect();
        codes.retain(|code| *code != "-");
        let all: Vec<Country> = codes.into_iter().map(country).collect();
        let size = world("Map", &all).len();
        assert!(size < 80_000, "{size}");
    }
}
