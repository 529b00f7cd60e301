//! What stands in site.toml: a tree, so that it can have any key.

use dateline::inside::format::site_toml::{
    ACCENT, ARCHIVE, BASE_URL, BEFORE, CHECK, CHECK_KEYS, DEFAULT_LANGUAGE, FALLBACK, FILES,
    FOLLOW, FOLLOW_NAME, FOLLOW_OUTSIDE, FOLLOW_URL, FOOTER, ICON, ITEM_HREF, ITEM_LABEL, ITEMS,
    LANGUAGES, LIMITS, LOGO, LOOK, MAP, MISSING_TRANSLATION, NAV, PAGE_SIZE, SHARE_IMAGE,
    STYLESHEET, TAXONOMIES, TAXONOMY_EXTRA, TAXONOMY_FIELD, TAXONOMY_GROUPS, TAXONOMY_KIND,
    TAXONOMY_ORDER, THEME, TIMEZONE, TITLE,
};
use dateline::inside::{Field, Shape};

use super::tree::{Group, Tree, get, set};

/// The settings of the site.
#[derive(Clone)]
pub struct Settings {
    pub keys: Group,
    /// Lines of words above them.
    pub comments: Vec<String>,
}

/// `key` with its value.
fn with(key: Field, value: Tree) -> (String, Tree) {
    (key.name.to_owned(), value)
}

impl Settings {
    pub fn new(theme: &str) -> Self {
        let keys = vec![
            with(BASE_URL, Tree::text("https://news.example/archive/")),
            with(THEME, Tree::text(theme)),
            with(TIMEZONE, Tree::text("Europe/Minsk")),
            with(DEFAULT_LANGUAGE, Tree::text("en")),
            with(MAP, Tree::Flag(true)),
            with(LANGUAGES, Tree::Group(languages())),
            with(TAXONOMIES, Tree::Group(taxonomies())),
            with(ARCHIVE, Tree::Group(archive())),
            with(NAV, Tree::Group(vec![with(ITEMS, nav())])),
            with(FOOTER, Tree::Group(vec![with(ITEMS, Tree::texts(&["pages/about", "tags"]))])),
            with(LOOK, Tree::Group(look())),
            with(LIMITS, Tree::Group(limits())),
            with(FOLLOW, Tree::List(vec![Tree::Group(follow())])),
            with(FILES, Tree::Group(vec![with(FOLLOW_OUTSIDE, Tree::Flag(false))])),
            with(CHECK, Tree::Group(check_keys())),
        ];
        Settings { keys, comments: Vec::new() }
    }

    /// The text of site.toml.
    pub fn toml(&self) -> String {
        let comments = self.comments.iter().map(|words| format!("# {words}\n"));
        let keys = self.keys.iter().map(|(name, value)| format!("{name} = {}\n", value.toml()));
        comments.chain(keys).collect()
    }

    /// What is in the group `key`.
    pub fn group(&self, key: &Field) -> &[(String, Tree)] {
        match get(&self.keys, key.name) {
            Some(Tree::Group(group)) => group,
            _ => &[],
        }
    }

    /// The group `key`, to be changed.
    pub fn group_mut(&mut self, key: &Field) -> Option<&mut Group> {
        let found = self.keys.iter_mut().find(|(name, _)| name == key.name);
        match found {
            Some((_, Tree::Group(group))) => Some(group),
            _ => None,
        }
    }

    pub fn set(&mut self, key: &Field, value: Tree) {
        set(&mut self.keys, key.name, value);
    }

    fn text(&self, key: &Field, default: &str) -> String {
        match get(&self.keys, key.name) {
            Some(Tree::Text(text)) => text.clone(),
            _ => default.to_owned(),
        }
    }

    pub fn theme(&self) -> String {
        self.text(&THEME, dateline::inside::format::site_toml::DEFAULT_THEME)
    }

    /// The tags of the languages in their order.
    pub fn tags(&self) -> Vec<String> {
        self.group(&LANGUAGES).iter().map(|(tag, _)| tag.clone()).collect()
    }

    pub fn default_language(&self) -> String {
        let first = self.tags().into_iter().next();
        self.text(&DEFAULT_LANGUAGE, &first.unwrap_or_default())
    }

    /// Takes out what a taxonomy can have only with a key that was taken out, and what menus have of
    /// taxonomies that were.
    pub fn settle(&mut self) {
        let names: Vec<String> = self.fields().into_iter().map(|(name, _)| name).collect();
        let is_there = |item: &Tree| match item {
            Tree::Text(name) => {
                let first = name.split('/').next().unwrap_or_default();
                ["news", "search", "pages"].contains(&first)
                    || names.iter().any(|name| name == first)
            }
            _ => true,
        };
        for menu in [NAV, FOOTER] {
            for (_, items) in self.group_mut(&menu).into_iter().flatten() {
                if let Tree::List(items) = items {
                    items.retain(is_there);
                }
            }
        }
        for (_, keys) in self.group_mut(&TAXONOMIES).into_iter().flatten() {
            if let Tree::Group(keys) = keys
                && get(keys, TAXONOMY_KIND.name) != Some(&Tree::text("country"))
            {
                keys.retain(|(name, _)| name != TAXONOMY_EXTRA.name);
            }
        }
    }

    /// The field of front matter of the taxonomy `name`, if the site has it.
    pub fn field(&self, name: &str) -> Option<String> {
        self.fields().into_iter().find(|(other, _)| other == name).map(|(_, field)| field)
    }

    /// The names of the taxonomies, each with its field of front matter.
    pub fn fields(&self) -> Vec<(String, String)> {
        let field = |(name, keys): &(String, Tree)| {
            let keys = if let Tree::Group(keys) = keys { keys.clone() } else { Group::new() };
            match get(&keys, TAXONOMY_FIELD.name) {
                Some(Tree::Text(field)) => (name.clone(), field.clone()),
                _ => (name.clone(), name.clone()),
            }
        };
        self.group(&TAXONOMIES).iter().map(field).collect()
    }
}

fn languages() -> Group {
    let language = |tag: &str, fallback: &[&str]| {
        (tag.to_owned(), Tree::Group(vec![with(FALLBACK, Tree::texts(fallback))]))
    };
    let named = vec![with(TITLE, Tree::text("Harbour News"))];
    vec![
        ("en".to_owned(), Tree::Group(named)),
        language("ru", &[]),
        language("be", &["ru"]),
        language("ar", &[]),
    ]
}

fn taxonomies() -> Group {
    let sections = vec![
        with(TAXONOMY_FIELD, Tree::text("section")),
        with(TAXONOMY_ORDER, Tree::texts(&["society"])),
    ];
    let members = ("cis".to_owned(), Tree::texts(&["BY", "KZ", "RU"]));
    let countries = vec![
        with(TAXONOMY_KIND, Tree::text("country")),
        with(TAXONOMY_EXTRA, Tree::texts(&["XK", "EU", "SU"])),
        with(TAXONOMY_GROUPS, Tree::Group(vec![members])),
    ];
    vec![
        ("tags".to_owned(), Tree::Group(Group::new())),
        ("sections".to_owned(), Tree::Group(sections)),
        ("countries".to_owned(), Tree::Group(countries)),
        ("authors".to_owned(), Tree::Group(vec![with(TAXONOMY_KIND, Tree::text("person"))])),
        ("series".to_owned(), Tree::Group(vec![with(TAXONOMY_KIND, Tree::text("series"))])),
    ]
}

fn archive() -> Group {
    vec![with(PAGE_SIZE, Tree::Number(3)), with(MISSING_TRANSLATION, Tree::text("link"))]
}

/// A level of each kind that can be had: every text may have one of each that a warning is given for.
fn check_keys() -> Group {
    let levels = CHECK_KEYS.iter().filter(|key| matches!(key.shape, Shape::Word(_)));
    let mut keys: Group = levels.map(|key| with(*key, Tree::text("warning"))).collect();
    keys.push(with(BEFORE, Tree::text("2031-01-01")));
    keys
}

fn limits() -> Group {
    vec![("front_matter_kb".to_owned(), Tree::Number(32))]
}

fn nav() -> Tree {
    let elsewhere = vec![
        with(ITEM_HREF, Tree::text("https://tv.example/?a=1&b=2")),
        with(ITEM_LABEL, Tree::text("all-news")),
    ];
    let pages = ["news", "tags", "countries"].map(Tree::text);
    Tree::List(pages.into_iter().chain([Tree::Group(elsewhere)]).collect())
}

fn look() -> Group {
    vec![
        with(LOGO, Tree::text("content/static/mark.svg")),
        with(ICON, Tree::text("content/static/mark.svg")),
        with(SHARE_IMAGE, Tree::text("content/static/share.png")),
        with(ACCENT, Tree::text("#7a1f2b")),
        with(STYLESHEET, Tree::text("content/static/site.css")),
    ]
}

fn follow() -> Group {
    vec![with(FOLLOW_NAME, Tree::text("X")), with(FOLLOW_URL, Tree::text("https://x.example/news"))]
}
