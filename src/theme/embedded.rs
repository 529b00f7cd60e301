//! What is in the program of the themes, for those who ask for a single file or for the words.

use std::path::Path;

use include_dir::Dir;

use super::files::{EMBEDDED, THEMES};
use crate::disk;
use crate::paths::below;
use crate::walk::Bounds;

/// The bytes of the file `path` of the site in the folder `root`, or of the theme inside of the
/// program; for showing what is wrong with it. What a link out of the site leads to is not shown.
pub fn source(root: &Path, path: &str) -> Option<Vec<u8>> {
    /// More than any text may have: of what was refused for its size the beginning is enough.
    const MOST: u64 = 128 << 20;
    Bounds::of_site(root).check(Path::new(path)).ok()?;
    let file = root.join(path);
    // What is there and cannot be read is not the program's file of that name.
    match file.symlink_metadata() {
        Ok(_) => disk::read_start(&file, MOST).ok(),
        Err(_) => embedded(path),
    }
}

/// The embedded file that messages show as `shown`.
fn embedded(shown: &str) -> Option<Vec<u8>> {
    EMBEDDED.get_file(below(shown, THEMES)?).map(|file| file.contents().to_vec())
}

/// How to see the file that messages show as `shown`, if it is in the program and not in the site in
/// the folder `root`.
pub fn how_to_see(root: &Path, shown: &str) -> Option<String> {
    let path = below(shown, THEMES)?;
    EMBEDDED.get_file(path)?;
    let is_there = root.join(shown).symlink_metadata().is_ok();
    (!is_there).then(|| format!("`dateline theme show {path}` prints the theme's file"))
}

/// The wording of the embedded theme `name` in the language `tag`, without the site's title, which
/// is the site's own.
pub(crate) fn embedded_wording(name: &str, tag: &str) -> String {
    let folder = EMBEDDED.get_dir(format!("{name}/i18n/{tag}"));
    let files = folder.into_iter().flat_map(Dir::files).filter_map(|file| file.contents_utf8());
    let texts: Vec<String> = files
        .map(|text| {
            let lines = text.lines().filter(|line| !line.starts_with("site-title ="));
            lines.fold(String::new(), |text, line| text + line + "\n")
        })
        .collect();
    // Where the title stood, two empty lines are left.
    texts.join("\n").replace("\n\n\n", "\n\n")
}
