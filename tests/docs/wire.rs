//! The example theme `tests/wire`: it has all templates of its own, as `docs/themes.md` says of it, and
//! renders every page.

use std::fs;

use dateline::inside::{Part, templates};

use crate::common::{files, repository};
use crate::page;
use crate::site::{Site, check_with};

const WIRE: &str = "tests/wire";

/// The most bytes of its stylesheet: `docs/themes.md` says so.
const LARGEST_SHEET: usize = 6 * 1024;

#[test]
fn the_example_theme_has_all_templates_of_its_own() {
    let parts = Part::ALL.map(Part::template);
    for name in templates().into_iter().chain(parts) {
        let file = repository().join(WIRE).join("templates").join(name);
        assert!(file.is_file(), "{WIRE} has no template {name}");
    }
    let templates = files(&repository().join(WIRE).join("templates"));
    let of_gazette =
        templates.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("\"gazette/"));
    let of_gazette: Vec<_> = of_gazette.map(|(name, _)| name.as_str()).collect();
    assert_eq!(of_gazette, ["404.html"], "what docs/themes.md says of it");
}

#[test]
fn the_example_theme_is_as_small_as_it_is_said_to_be() {
    let sheet = fs::read(repository().join(WIRE).join("assets/wire.css")).expect("the stylesheet");
    assert!(sheet.len() < LARGEST_SHEET, "wire.css has {} bytes", sheet.len());
    assert!(page("docs/themes.md").text.contains("less than 6 KB"));
}

#[test]
fn the_example_theme_renders_every_page() {
    let mut site = Site::new();
    for (path, bytes) in files(&repository().join(WIRE)) {
        let text = String::from_utf8(bytes).expect("a text");
        site.write(&format!("themes/wire/{path}"), &text);
    }
    check_with(&site.root(), "wire").unwrap_or_else(|wrong| panic!("{wrong}"));
}
