//! Paths in a site and addresses in its output, as texts with `/` between their parts.

/// The folder of the file `path`; empty for one that lies in none.
pub fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

/// The part of `path` below the folder `folder`, if it lies there.
pub fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/')
}

/// The path that `relative` leads to from the folder `folder`, with `.` and `..` resolved;
/// one that would leave the site's root stays in it.
pub fn join(folder: &str, relative: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_paths() {
        assert_eq!((folder("a/b/c.md"), folder("c.md")), ("a/b", ""));
        assert_eq!(below("content/pages/a.md", "content/pages"), Some("a.md"));
        assert_eq!(below("content/pages2/a.md", "content/pages"), None);
        assert_eq!(join("a/b", "../c/./d.md"), "a/c/d.md");
        assert_eq!(join("a", "../../b"), "b");
    }
}
