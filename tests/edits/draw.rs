//! Draws values of fields by their declarations in `dateline::inside::format`: so a field that is new
//! there is drawn too.

use dateline::inside::{Field, Shape};

use super::numbers::Numbers;
use super::scene::Scene;
use super::site::lang;
use super::start::{self, COUNTRIES, NAMES, SECTIONS, SERIES, TAGS};
use super::tree::{Group, Tree, set};
use super::words;

impl Scene {
    /// A value of `field`, which stands in the file `path`, or in the group `path` of site.toml.
    pub fn value(&mut self, path: &str, field: &Field) -> Tree {
        match field.shape {
            Shape::Text => Tree::Text(self.words_of(path, field)),
            Shape::Word(words) => Tree::Text(self.numbers.pick(words).unwrap_or("").to_owned()),
            Shape::Language => Tree::Text(self.lang().unwrap_or_default()),
            Shape::Date => Tree::Text(start::date(&mut self.numbers)),
            Shape::Flag => Tree::Flag(self.numbers.one_in(2)),
            Shape::Number(least, most) => {
                // A low limit would make every site wrong.
                let least = match field.name {
                    "front_matter_kb" | "terms" | "nesting" | "drawing_elements" => most / 4,
                    _ => least,
                };
                let near = least + self.numbers.below(6) as i64;
                Tree::Number(if self.numbers.one_in(8) { most } else { near.min(most) })
            }
            Shape::Texts => self.list(2, |scene| Tree::Text(scene.words_of(path, field))),
            Shape::SomeOf(words) => {
                self.list(2, |scene| Tree::Text(scene.numbers.pick(words).unwrap_or("").to_owned()))
            }
            Shape::Terms(taxonomy) => self.list(3, |scene| Tree::Text(scene.term(taxonomy))),
            Shape::TextOrGroup(_) if self.numbers.one_in(4) => {
                Tree::Text(self.words_of(path, field))
            }
            Shape::TextOrGroup(fields) | Shape::Group(fields) => self.fields(path, fields),
            Shape::TextsOrGroups(fields) => self.list(4, |scene| match scene.numbers.one_in(3) {
                true => scene.fields(path, fields),
                false => Tree::Text(scene.words_of(path, field)),
            }),
            Shape::Groups(fields) => self.list(2, |scene| scene.fields(path, fields)),
            Shape::NamedGroups(_) | Shape::NamedTexts => self.named(path, field),
            Shape::Any => self.anything(3),
        }
    }

    /// Up to `most` items.
    fn list(&mut self, most: usize, item: impl Fn(&mut Scene) -> Tree) -> Tree {
        let count = self.numbers.between(0, most);
        Tree::List((0..count).map(|_| item(self)).collect())
    }

    /// A group of the `fields` that are needed, and of some others.
    fn fields(&mut self, path: &str, fields: &[Field]) -> Tree {
        let mut group = Group::new();
        for field in fields {
            if field.is_needed || self.numbers.one_in(2) {
                group.push((field.name.to_owned(), self.value(path, field)));
            }
        }
        Tree::Group(group)
    }

    /// One or two values with names.
    fn named(&mut self, path: &str, field: &Field) -> Tree {
        let mut group = Group::new();
        for _ in 0..self.numbers.between(1, 2) {
            let (name, value) = self.another(path, field);
            set(&mut group, &name, value);
        }
        Tree::Group(group)
    }

    /// A value with a name, as `field` has them.
    pub fn another(&mut self, path: &str, field: &Field) -> (String, Tree) {
        let name = match field.name {
            "languages" => self.numbers.pick(&words::languages()).unwrap_or_default(),
            "groups" => self.numbers.choose(["cis", "pair"]).to_owned(),
            _ => self.numbers.choose(["topics", "series", "tags"]).to_owned(),
        };
        let value = self.value(path, &item(&name, field));
        (name, value)
    }

    /// Any value, in at most `depth` groups and lists.
    fn anything(&mut self, depth: usize) -> Tree {
        match self.numbers.below(if depth == 0 { 3 } else { 6 }) {
            0 => Tree::Number(self.numbers.below(9) as i64),
            1 => Tree::Flag(self.numbers.one_in(2)),
            2 => Tree::Text(words::phrase(&mut self.numbers, "en", 1)),
            3 => self.list(2, |scene| scene.anything(depth - 1)),
            _ => {
                let name = self.numbers.choose(["edition", "series", "weight"]).to_owned();
                Tree::Group(vec![(name, self.anything(depth - 1))])
            }
        }
    }

    /// A term of the taxonomy `name`, mostly one that there is.
    fn term(&mut self, name: &str) -> String {
        let known = self.site.terms(name);
        match self.numbers.pick(&known).filter(|_| !self.numbers.one_in(6)) {
            Some(term) if self.numbers.one_in(6) => respelt(&mut self.numbers, &term),
            Some(term) => term,
            None if name == "countries" => self.numbers.choose(COUNTRIES).to_owned(),
            None if name == "authors" => self.numbers.choose(NAMES).to_owned(),
            None if name == "series" => self.numbers.choose(SERIES).to_owned(),
            None => self.numbers.choose(TAGS).to_owned(),
        }
    }

    /// A text for `field`: one of those that it can be, if not all texts are right; else words,
    /// what another file has there, or nothing.
    fn words_of(&mut self, path: &str, field: &Field) -> String {
        let known = self.known(path, field.name);
        if let Some(text) = self.numbers.pick(&known) {
            return text;
        }
        match self.numbers.below(8) {
            0 if !field.is_needed => String::new(),
            1 | 2 => self.elsewhere(field.name).unwrap_or_default(),
            _ => words::phrase(&mut self.numbers, &lang(path), 3),
        }
    }

    /// What some other article has in the field `name`.
    fn elsewhere(&mut self, name: &str) -> Option<String> {
        let path = self.article()?;
        self.site.article(&path).get(name).map(str::to_owned)
    }

    /// Texts that a field can be which does not take any text.
    fn known(&mut self, path: &str, name: &str) -> Vec<String> {
        let number = self.site.new_number();
        let texts: &[&str] = match name {
            "title" if path.starts_with("site.toml") => &["Harbour \"News\"", "Порт { $x }", "港"],
            "items" => &MENU,
            "href" => &["https://tv.example/?a=1&b=2", "mailto:desk@news.example"],
            "label" => &["archive", "all-news"],
            "logo" | "icon" => &["content/static/mark.svg", "content/static/share.png"],
            "share_image" => &["content/static/share.png"],
            "accent" => &["#7a1f2b", "#064", "#17365c"],
            "stylesheet" => &["content/static/site.css"],
            "base_url" | "url" => &["https://news.example/", "https://other.example/a/b/"],
            "timezone" => &["UTC", "Europe/Minsk", "Asia/Tokyo", "America/Havana"],
            "src" | "image" | "gallery" | "attachments"
                if path.contains("/index") && !path.starts_with("content/pages/") =>
            {
                &["picture.svg", "photo.png"]
            }
            "src" | "image" | "gallery" | "attachments" => {
                &["/mark.svg", "https://pictures.example/a.png"]
            }
            "related" => return self.bulletin().into_iter().collect(),
            "sections" => &SECTIONS,
            "layout" => &["wide"],
            "hash" => &["1", "2"],
            "field" => &["section", "topic"],
            "theme" => &["gazette", "plain"],
            "parent" => &["gazette"],
            "fallback" | "default_language" => return self.site.settings.tags(),
            "cis" | "pair" if path.contains("countries") => &COUNTRIES,
            "cis" | "pair" => &TAGS,
            "order" if path.contains("countries") => &["BY", "kz", "CN", "cis"],
            "order" if path.contains("authors") => &["Ivan Petrov", "anna-kovalenko", "nobody"],
            "order" => &["society", "science", "Silk Road", "space", "water", "to-come"],
            "slug" => return vec![format!("slug-{number}"), format!("замак-{number}")],
            "guid" => return vec![format!("https://old.example/?p={number}")],
            "aliases" => {
                return vec![format!("/old/news-{number}.html"), format!("older/{number}")];
            }
            _ => &[],
        };
        texts.iter().map(|text| (*text).to_owned()).collect()
    }
}

/// What the navigation and the foot may lead to.
const MENU: [&str; 10] = [
    "news",
    "search",
    "tags",
    "countries",
    "sections",
    "sections/politics",
    "tags/space",
    "countries/by",
    "pages/about",
    "pages/help/faq",
];

/// One of the values of `field`, which have names: this one is called `name`.
pub fn item<'n>(name: &'n str, field: &Field) -> Field<'n> {
    let shape = match field.shape {
        Shape::NamedGroups(fields) => Shape::Group(fields),
        _ => Shape::Texts,
    };
    Field::new(name, shape, "")
}

/// A term in other letters, which has the same address.
pub fn respelt(numbers: &mut Numbers, term: &str) -> String {
    let lower = term.to_lowercase();
    let mut letters = lower.chars();
    let first = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
    let spellings = [lower, term.to_uppercase(), first.unwrap_or_default()];
    let others: Vec<String> = spellings.into_iter().filter(|other| other != term).collect();
    numbers.pick(&others).unwrap_or_default()
}
