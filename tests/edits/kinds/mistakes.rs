//! Edits that Dateline must refuse.

use dateline::inside::format::site_toml::{ARCHIVE, PAGE_SIZE};

use crate::scene::{Done, Scene};
use crate::tree::Tree;

pub fn in_article(scene: &mut Scene) -> Done {
    let path = scene.article()?;
    match scene.numbers.below(4) {
        0 => scene.set(&path, "titel", "x"),
        1 => scene.set(&path, "date", "2025-02-30"),
        2 => scene.set(&path, "title", "[x"),
        _ => {
            scene.change(&path, |article| article.body.push_str("\n[x](no-such-file.md)\n"));
            Some(format!("{path}: a dead link"))
        }
    }
}

pub fn elsewhere(scene: &mut Scene) -> Done {
    let entry = format!("{}entry.html", scene.site.templates());
    match scene.numbers.below(4) {
        0 => scene.write(&entry, "{% if %}"),
        // It is found only when a page is rendered.
        1 => scene.write(&entry, "{{ page.no_such_field }}"),
        2 => scene.write("i18n/en/mistake.ftl", "no equals sign\n"),
        _ => {
            let size = (PAGE_SIZE.name.to_owned(), Tree::Number(0));
            scene.site.settings.set(&ARCHIVE, Tree::Group(vec![size]));
            Some("page_size is 0".to_owned())
        }
    }
}
