//! Paths in a site and addresses in its output, as texts with `/` between their parts.

use std::path::Path;

/// The folder of the file `path`; empty for one that lies in none.
pub(crate) fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

/// The last part of `path`: a file's name.
pub(crate) fn name(path: &str) -> &str {
    path.rfind('/').map_or(path, |slash| &path[slash + 1..])
}

/// What stands before the first `mark` in `text`; all of it where there is none.
pub(crate) fn before(text: &str, mark: char) -> &str {
    text.find(mark).map_or(text, |at| &text[..at])
}

/// What a part of an address stands for: `%20` is a space.
pub(crate) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The part of `path` below the folder `folder`, if it lies there.
pub(crate) fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/')
}

/// The path that `relative` leads to from the folder `folder`, with `.` and `..` resolved;
/// one that would leave the site's root stays in it.
pub(crate) fn join(folder: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The path from the site's folder `root` of a file that a person named: from the folder that the
/// program runs in, from the site's, or in full. `None` where it is not there, or not in the site.
pub(crate) fn named(root: &Path, name: &Path) -> Option<String> {
    let resolved = [name.to_owned(), root.join(name)].iter().find_map(|path| {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        // Only the folder is resolved: an article may itself be a link to another file.
        let folder = parent.unwrap_or(Path::new(".")).canonicalize().ok()?;
        let file = folder.join(path.file_name()?);
        let below = file.strip_prefix(root.canonicalize().ok()?).ok()?;
        file.is_file().then(|| text(below))
    });
    // A folder of the site may be a link too, and lead to one elsewhere where the site allows it.
    let as_written = || Some(join("", &text(name))).filter(|path| root.join(path).is_file());
    resolved.or_else(|| name.is_relative().then(as_written).flatten())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_paths() {
        assert_eq!((folder("a/b/c.md"), folder("c.md")), ("a/b", ""));
        assert_eq!((name("a/b/c.md"), name("c.md")), ("c.md", "c.md"));
        assert_eq!((before("a#b#c", '#'), before("a", '#')), ("a", "a"));
        assert_eq!(below("content/pages/a.md", "content/pages"), Some("a.md"));
        assert_eq!(below("content/pages2/a.md", "content/pages"), None);
        assert_eq!(join("a/b", "../c/./d.md"), "a/c/d.md");
        assert_eq!(join("a", "../../b"), "b");
    }
}
