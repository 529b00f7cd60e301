//! What lies in `.dateline` may be damaged in any way: a build leaves what a clean build leaves.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use image::{ImageFormat, RgbImage};

use crate::common::files;
use crate::draws::Draws;
use crate::folder::{Folder, Tree, write};
use crate::found::Files;

/// The settings: two languages, of which each has articles.
const SETTINGS: &str = r#"base_url = "https://news.example/"
[languages.en]
[languages.ru]
[taxonomies.tags]
[taxonomies.countries]
kind = "country"
"#;

/// The article that is edited, and what becomes of it.
const EDITED: &str = "content/bulletins/a.en.md";
const TEXTS: [&str; 2] = [
    "---\ntitle: A summit\ndate: 2025-08-13\ntags: [trade]\ncountries: [BY]\n---\n\nMinisters met.\n",
    "---\ntitle: Another summit\ndate: 2025-08-14\ntags: [trade, art]\n---\n\nMinisters met again.\n",
];

/// A site, and the outputs of clean builds before the edit and after it.
struct Kept {
    folder: Folder,
    outputs: [Tree; 2],
}

static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(|| {
    let text = |title: &str| {
        format!(
            "---\ntitle: {title}\ndate: 2024-02-03\nimage: {{src: p.png, alt: A}}\n---\n\n# {title}\n\n[a](../a.en.md)\n"
        )
    };
    let files = [
        ("site.toml", SETTINGS.to_owned()),
        ("content/bulletins/a.ru.md", "---\ntitle: Саммит\n---\n\nМинистры.\n".to_owned()),
        ("content/bulletins/p/index.en.md", text("A picture")),
        ("content/bulletins/p/index.ru.md", text("Картина")),
    ];
    let files: Files = files.map(|(path, text)| (path.to_owned(), text)).into();
    let folder = Folder::new(&files);
    folder.write("content/bulletins/p/p.png", png());
    let outputs = [1, 0].map(|number| clean(&folder, number));
    let [after, before] = outputs;
    Mutex::new(Kept { folder, outputs: [before, after] })
});

/// A picture that is wide enough for smaller versions.
fn png() -> Vec<u8> {
    let picture =
        RgbImage::from_fn(500, 40, |x, y| image::Rgb([x * y, x + y, x ^ y].map(|part| part as u8)));
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG");
    bytes
}

/// What a build without caches makes of the site with the text `number`.
fn clean(folder: &Folder, number: usize) -> Tree {
    folder.write(EDITED, TEXTS[number]);
    for path in [folder.site().join(".dateline"), folder.output()] {
        // Before the first build there is none.
        let _ = fs::remove_dir_all(path);
    }
    let (output, found) = folder.build(true);
    assert!(!found.has_errors(), "{found:?}");
    output.expect("an output")
}

/// After a build, files in `.dateline` are damaged, and the site is edited or its output removed, or
/// neither. The next build leaves what a clean one leaves.
pub fn damage_does_no_harm(draws: &mut Draws) {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let Kept { folder, outputs } = &*kept;
    assert!(clean(folder, 0) == outputs[0], "two clean builds are not the same");
    for _ in 0..draws.between(1, 3) {
        damage(draws, &folder.site().join(".dateline"));
    }
    let what = ["the output is removed", "an article is edited", "nothing else is done"];
    let next = draws.below(what.len());
    draws.show("then", what[next]);
    match next {
        0 => fs::remove_dir_all(folder.output()).expect("the output"),
        1 => folder.write(EDITED, TEXTS[1]),
        _ => {}
    }
    let (output, found) = folder.build(true);
    assert!(!found.has_errors(), "{found:?}");
    let (output, expected) = (output.expect("an output"), &outputs[usize::from(next == 1)]);
    let wrong =
        expected.keys().chain(output.keys()).find(|path| output.get(*path) != expected.get(*path));
    assert_eq!(wrong, None, "not as a clean build leaves it");
}

/// Damages one of the files below `caches`.
fn damage(draws: &mut Draws, caches: &Path) {
    let all = files(caches);
    let paths: Vec<&String> = all.keys().collect();
    let path = draws.pick(&paths);
    let mut bytes = all[path].clone();
    let at = draws.below(bytes.len().max(1));
    let what = match draws.below(6) {
        0 | 1 if !bytes.is_empty() => {
            bytes[at] ^= 1 << draws.below(8);
            "has a bit that is another"
        }
        2 => {
            bytes.truncate(at);
            "is cut"
        }
        3 => {
            bytes.extend_from_within(at..);
            "goes on with its end once more"
        }
        4 => {
            bytes = all[draws.pick(&paths)].clone();
            "has what another has"
        }
        _ => {
            bytes = draws.list(40, |draws| draws.below(256) as u8);
            "has anything"
        }
    };
    draws.show(path, &format!("{what}, at {at}"));
    write(&caches.join(path), &bytes);
}
