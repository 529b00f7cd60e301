//! Where a Hugo site keeps its texts: which folders are content, and in which language.
//!
//! Mounts say so; where there are none for content, the folders `contentDir` of the site and of its
//! languages are as good as mounts. What lies in no mount, Hugo does not publish.

use super::languages::{Languages, plain};
use crate::import::front::Front;
use crate::paths::{below, join};

/// The folders of the content.
pub(super) struct Mounts {
    /// Each of them, the longest path first.
    list: Vec<Mount>,
    /// The folder that holds the content of a site without mounts.
    base: String,
}

struct Mount {
    source: String,
    /// Where it lies below the content's folder.
    target: String,
    lang: Option<String>,
    /// Whether only some of its files are meant: such mounts fill another language's gaps.
    is_part: bool,
}

/// Where a file lies.
pub(super) struct Spot<'m> {
    /// The language of its folder, if that has one.
    pub lang: Option<&'m str>,
    /// Its path below the content's folder.
    pub rest: String,
}

impl Mounts {
    /// Those that `settings` give to `languages`.
    pub(super) fn new(settings: &mut Front, languages: &Languages) -> Self {
        let base =
            settings.text("contentDir").map_or_else(|| "content".to_owned(), |dir| plain(&dir));
        let listed = settings.group("module").unwrap_or_default().groups("mounts");
        let mut list: Vec<Mount> =
            listed.into_iter().filter_map(|mount| Mount::read(mount, languages)).collect();
        if list.is_empty() {
            list.extend(by_folders(&base, languages));
        }
        list.sort_by_key(|mount| (std::cmp::Reverse(mount.source.len()), mount.is_part));
        Mounts { list, base }
    }

    /// Where the file `path` lies; `None` where it is in no mount.
    pub(super) fn find(&self, path: &str) -> Option<Spot<'_>> {
        self.list.iter().find_map(|mount| {
            let inside = match mount.source == path {
                true => "",
                false => below(path, &mount.source)?,
            };
            let rest = join(&mount.target, inside);
            Some(Spot { lang: mount.lang.as_deref(), rest })
        })
    }

    /// The folder of the file `path` right below that of the content, if it lies there.
    pub(super) fn folder<'p>(&self, path: &'p str) -> Option<&'p str> {
        let inside = below(path, &self.base)?;
        let first = inside.split_once('/').map_or(0, |(first, _)| 1 + first.len());
        path.get(..self.base.len() + first)
    }
}

impl Mount {
    /// A mount that `front` describes, if it is one of content.
    fn read(mut front: Front, languages: &Languages) -> Option<Self> {
        let target = plain(&front.text("target")?);
        let target = match target.as_str() {
            "content" => String::new(),
            target => below(target, "content")?.to_owned(),
        };
        let matrix = front.group("sites").and_then(|mut sites| sites.group("matrix"));
        let parts = ["files", "includeFiles"].map(|name| front.texts(name));
        Some(Mount {
            source: plain(&front.text("source")?),
            target,
            lang: front.text("lang").or_else(|| language_of(matrix, languages)),
            is_part: parts.iter().flatten().flatten().any(|pattern| !pattern.starts_with('!')),
        })
    }
}

/// The language for which a `sites.matrix` has texts: the default one where there are several. One by
/// patterns is none.
pub(super) fn language_of(matrix: Option<Front>, languages: &Languages) -> Option<String> {
    let listed = matrix?.texts("languages")?;
    let is_plain = |name: &&String| languages.named(name).is_some();
    let is_default = |name: &&String| languages.default.as_ref() == Some(name);
    listed.iter().find(is_default).or_else(|| listed.iter().find(is_plain)).cloned()
}

/// The folders of the languages, as mounts: that of the whole content has no language.
fn by_folders(base: &str, languages: &Languages) -> Vec<Mount> {
    let mount = |source: &str, lang: Option<&str>| Mount {
        source: source.to_owned(),
        target: String::new(),
        lang: lang.map(str::to_owned),
        is_part: false,
    };
    let own = |content: &Option<String>| content.clone().filter(|folder| folder != base);
    let mut list: Vec<Mount> = Vec::new();
    for language in &languages.all {
        list.extend(own(&language.content).map(|folder| mount(&folder, Some(&language.key))));
    }
    let is_for_all = languages.all.is_empty();
    if is_for_all || languages.all.iter().any(|language| own(&language.content).is_none()) {
        list.push(mount(base, None));
    }
    list
}
