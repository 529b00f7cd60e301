//! The site that a page's commands run on and that its files are put into.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dateline::MessageFormat;
use dateline::Timings;
use dateline::{Now, Request};
use jiff::Timestamp;
use tempfile::TempDir;

use crate::common::{copy, repository};

/// A few bulletins of the sample archive that link only to each other, and all around them.
const PARTS: &[&str] = &[
    "site.toml",
    "i18n",
    "content/pages",
    "content/terms",
    "content/bulletins/1957",
    "content/bulletins/1961",
    "content/bulletins/1991",
    "content/bulletins/1993",
    "content/bulletins/2000",
    "content/bulletins/2025",
];

/// The theme that fragments of templates are tried in.
pub const FRAGMENTS: &str = "fragments";

/// The site of one page; it is made when the first block needs it.
#[derive(Debug)]
pub struct Site {
    root: Option<TempDir>,
    /// Where the page's commands are, from the site's folder.
    pub here: PathBuf,
    /// The themes that the page has written files of.
    themes: BTreeSet<String>,
    /// Whether the page has changed it.
    pub written: bool,
}

impl Site {
    pub fn new() -> Self {
        Site { root: None, here: PathBuf::new(), themes: BTreeSet::new(), written: false }
    }

    /// The site's folder.
    pub fn root(&mut self) -> PathBuf {
        let root = self.root.get_or_insert_with(|| {
            let root = tempfile::tempdir().expect("a folder");
            copy(&repository(), root.path(), PARTS);
            root
        });
        root.path().to_owned()
    }

    /// Puts a file into the site.
    pub fn write(&mut self, path: &str, text: &str) {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
        fs::write(file, text).expect("a file");
        self.written = true;
        let theme = path.strip_prefix("themes/").and_then(|rest| rest.split('/').next());
        self.themes.extend(theme.map(str::to_owned));
    }

    /// Adds a fragment to the template `name` of a theme of its own.
    pub fn add_fragment(&mut self, name: &str, text: &str) {
        self.write(&format!("themes/{FRAGMENTS}/theme.toml"), "parent = \"gazette\"\n");
        let path = format!("themes/{FRAGMENTS}/templates/{name}");
        let before = fs::read_to_string(self.root().join(&path)).unwrap_or_default();
        self.write(&path, &(before + text));
    }

    /// Checks the site as `dateline check` does, if the page has changed it: with each theme
    /// that it has files of.
    pub fn check(&mut self) -> Result<(), String> {
        if !self.written {
            return Ok(());
        }
        let root = self.root();
        let mut themes = std::mem::take(&mut self.themes);
        if themes.is_empty() {
            themes.insert("gazette".to_owned());
        }
        themes.iter().try_for_each(|theme| check_with(&root, theme))
    }
}

/// Checks the site in `root` with `theme` for its theme.
pub fn check_with(root: &Path, theme: &str) -> Result<(), String> {
    let settings = fs::read_to_string(repository().join("site.toml")).expect("the settings");
    let settings = settings.replace("theme = \"gazette\"", &format!("theme = \"{theme}\""));
    fs::write(root.join("site.toml"), settings).expect("the settings");
    let request = Request {
        site: root.to_owned(),
        base_url: None,
        drafts: false,
        future: true,
        now: Now::At(Timestamp::UNIX_EPOCH),
        keep: false,
        anew: false,
        noindex: false,
    };
    let found = dateline::check(&request, &mut Timings::start());
    if !found.has_errors() {
        return Ok(());
    }
    let read = |path: &str| fs::read(root.join(path)).ok();
    let text = found.text(MessageFormat::Human, false, &read);
    Err(format!("with theme = \"{theme}\":\n{text}"))
}
