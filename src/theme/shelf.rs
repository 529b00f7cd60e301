//! The files of a theme as people look at them: which of each path is in force, and where it comes
//! from. What is in the program alone can so be seen, and taken into a site to begin from.

use super::ThemeFiles;
use super::files::ThemeFile;
use crate::diagnostics::{Refusal, nearest};
use crate::format::site_toml::DEFAULT_THEME;
use crate::paths::{below, name};
use crate::site::Site;

/// The folders of a theme whose files make pages, in the order of a list.
const FOLDERS: [&str; 3] = [TEMPLATES, "assets", WORDING];
const TEMPLATES: &str = "templates";
const WORDING: &str = "i18n";

/// The files of a theme and its parents.
pub struct Shelf {
    /// The theme.
    theme: String,
    /// Whether the theme has no theme.toml yet, and so no parent.
    is_new: bool,
    files: Vec<Shelved>,
}

/// A file that is in force.
struct Shelved {
    /// Its path in the theme's folder.
    path: String,
    file: Owned,
    /// Those of the same path that it is in the place of, the nearest first.
    behind: Vec<Owned>,
}

/// A theme's file, and the theme.
struct Owned {
    theme: String,
    file: ThemeFile,
}

impl Shelf {
    /// The files of the theme inside of the program, for those who are in no site.
    pub fn of_program() -> Self {
        let files = shelved(&ThemeFiles::embedded(DEFAULT_THEME));
        Shelf { theme: DEFAULT_THEME.to_owned(), is_new: false, files }
    }

    /// The files of the theme of `site`.
    pub(crate) fn of_site(site: &Site, files: &ThemeFiles) -> Self {
        let is_new = !files.has_own("theme.toml") && !ThemeFiles::is_embedded(&site.theme);
        Shelf { theme: site.theme.clone(), is_new, files: shelved(files) }
    }

    /// The theme of `site`, which is not there yet, as it will be with the program's for a parent.
    pub(crate) fn to_begin(site: &Site) -> Self {
        Shelf { theme: site.theme.clone(), is_new: true, ..Shelf::of_program() }
    }

    /// A line for each file: its path, and where it comes from.
    pub fn list(&self) -> String {
        let width = self.files.iter().map(|file| file.path.chars().count()).max().unwrap_or(0);
        let line = |Shelved { path, file, behind }: &Shelved| match behind.first() {
            None => format!("{path:width$}  {}\n", file.origin()),
            Some(other) => {
                format!("{path:width$}  {}, in place of {}\n", file.origin(), other.of_whom())
            }
        };
        self.files.iter().map(line).collect()
    }

    /// The content of the file that a person calls `asked`: of the one in the program where that
    /// is what is `inside`, else of the one that is in force.
    pub fn show(&self, asked: &str, inside: bool) -> Result<&[u8], Refusal> {
        let (shelved, named) = self.find(asked)?;
        let mut all = std::iter::once(&shelved.file).chain(&shelved.behind);
        let found = if inside { all.find(|owned| owned.file.is_embedded) } else { Some(named) };
        found.map(|owned| owned.file.bytes.as_slice()).ok_or_else(|| {
            let message = format!("the program has no file {}", shelved.path);
            Refusal::new(message, "leave `--embedded` out to see the site's")
        })
    }

    /// The theme.
    pub(crate) fn theme(&self) -> &str {
        &self.theme
    }

    /// Whether the theme has no theme.toml yet, and so no parent.
    pub(crate) fn is_new(&self) -> bool {
        self.is_new
    }

    /// The path of the file that a person calls `asked`, and its content; refused where the site's
    /// theme has it already.
    pub(crate) fn to_copy(&self, asked: &str) -> Result<(&str, &[u8]), Refusal> {
        let (Shelved { path, file: in_force, .. }, named) = self.find(asked)?;
        if !in_force.file.is_embedded && in_force.theme == self.theme {
            let hint = format!(
                "it stays as it is; `dateline theme show --embedded {path}` shows the program's"
            );
            return Err(Refusal::new(format!("{} is there already", in_force.file.shown), hint));
        }
        Ok((path, &named.file.bytes))
    }

    /// The file that a person calls `asked`: by its path in the theme or in the site, by its
    /// name alone, or with its theme's name, as templates name each other.
    fn find(&self, asked: &str) -> Result<(&Shelved, &Owned), Refusal> {
        let asked = asked.replace('\\', "/");
        let asked = asked.trim_start_matches("./");
        let in_force = |is_it: &dyn Fn(&Shelved) -> bool| {
            self.files.iter().find(|shelved| is_it(shelved)).map(|shelved| (shelved, &shelved.file))
        };
        in_force(&|shelved| shelved.path == asked)
            .or_else(|| self.files.iter().find_map(|shelved| shelved.of_a_theme(asked)))
            .or_else(|| in_force(&|shelved| shelved.is_below_folder(asked)))
            .ok_or_else(|| self.unknown(asked))
    }

    fn unknown(&self, asked: &str) -> Refusal {
        let paths = || self.files.iter().map(|shelved| shelved.path.as_str());
        let near = nearest(asked, paths()).or_else(|| {
            let near = nearest(name(asked), paths().map(name))?;
            paths().find(|path| name(path) == near)
        });
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`dateline theme list` names all that there are".to_owned(),
        };
        Refusal::new(format!("the theme `{}` has no file {asked}", self.theme), hint)
    }
}

impl Shelved {
    /// The one among those of this path that belongs to the theme that `asked` begins with.
    fn of_a_theme(&self, asked: &str) -> Option<(&Self, &Owned)> {
        let asked = below(asked, "themes").unwrap_or(asked);
        let (theme, path) = asked.split_once('/')?;
        if path != self.path && Some(path) != below(&self.path, TEMPLATES) {
            return None;
        }
        let mut all = std::iter::once(&self.file).chain(&self.behind);
        Some((self, all.find(|owned| owned.theme == theme)?))
    }

    /// Whether `asked` is its path below the first folder.
    fn is_below_folder(&self, asked: &str) -> bool {
        FOLDERS.iter().any(|folder| below(&self.path, folder) == Some(asked))
    }
}

impl Owned {
    /// Where it comes from.
    fn origin(&self) -> &str {
        if self.file.is_embedded { "in the program" } else { &self.file.shown }
    }

    /// Whose it is, where another stands in its place.
    fn of_whom(&self) -> &str {
        if self.file.is_embedded { "the program's" } else { &self.file.shown }
    }
}

/// The files of all layers, in the order of folders and paths.
fn shelved(files: &ThemeFiles) -> Vec<Shelved> {
    let mut all: Vec<Shelved> = Vec::new();
    for (theme, path, file, overridden) in files.all() {
        let owned = |file: &ThemeFile| Owned { theme: theme.to_owned(), file: file.clone() };
        // Messages of a parent stand beside those of a file of the same name: both are read.
        let mut before = all.iter_mut().filter(|_| below(path, WORDING).is_none());
        match before.find(|other| other.path == path) {
            Some(before) => before.behind.push(owned(file)),
            None => {
                all.push(Shelved { path: path.to_owned(), file: owned(file), behind: Vec::new() })
            }
        }
        // Where a theme has both, the embedded one follows its own.
        let last = all.iter_mut().rev().find(|shelved| shelved.path == path);
        if let (Some(last), Some(overridden)) = (last, overridden) {
            last.behind.push(owned(overridden));
        }
    }
    let folder = |path: &str| FOLDERS.iter().position(|folder| below(path, folder).is_some());
    all.retain(|shelved| folder(&shelved.path).is_some());
    all.sort_by(|a, b| (folder(&a.path), &a.path).cmp(&(folder(&b.path), &b.path)));
    all
}
