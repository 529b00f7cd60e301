//! What stands in site.toml.

/// The settings of the site.
#[derive(Clone)]
pub struct Settings {
    pub base_url: String,
    pub timezone: String,
    pub default_language: String,
    /// The languages, each with its fallback.
    pub languages: Vec<(String, Vec<String>)>,
    pub taxonomies: Vec<&'static str>,
    /// The members of the group `cis`.
    pub members: Vec<String>,
    pub page_size: usize,
    pub missing_translation: &'static str,
    /// Whether countries have a map.
    pub map: bool,
    /// The names in the "Follow us on" block.
    pub follow: Vec<String>,
}

impl Settings {
    pub fn new() -> Self {
        let language = |tag: &str| (tag.to_owned(), Vec::new());
        Settings {
            base_url: "https://news.example/archive/".to_owned(),
            timezone: "Europe/Minsk".to_owned(),
            default_language: "en".to_owned(),
            languages: vec![
                language("en"),
                language("ru"),
                ("be".to_owned(), vec!["ru".to_owned()]),
                language("ar"),
            ],
            taxonomies: vec!["tags", "sections", "countries"],
            members: ["BY", "KZ", "RU"].map(str::to_owned).to_vec(),
            page_size: 3,
            missing_translation: "link",
            map: true,
            follow: vec!["X".to_owned()],
        }
    }

    /// The tags of the languages in their order.
    pub fn tags(&self) -> Vec<String> {
        self.languages.iter().map(|(tag, _)| tag.clone()).collect()
    }

    /// The text of site.toml.
    pub fn toml(&self) -> String {
        let Settings { base_url, timezone, default_language, page_size, map, .. } = self;
        let languages = self
            .languages
            .iter()
            .map(|(tag, fallback)| format!("[languages.{tag}]\nfallback = {fallback:?}\n"));
        let taxonomies = self.taxonomies.iter().map(|name| self.taxonomy(name));
        let follow = self.follow.iter().map(|name| {
            format!("[[follow]]\nname = \"{name}\"\nurl = \"https://{name}.example/news\"\n")
        });
        format!(
            "base_url = \"{base_url}\"\ntimezone = \"{timezone}\"\n\
             default_language = \"{default_language}\"\nmap = {map}\n{}{}\
             [archive]\npage_size = {page_size}\nmissing_translation = \"{}\"\n{}",
            languages.collect::<String>(),
            taxonomies.collect::<String>(),
            self.missing_translation,
            follow.collect::<String>(),
        )
    }

    fn taxonomy(&self, name: &str) -> String {
        let keys = match name {
            "sections" => "field = \"section\"\n".to_owned(),
            "countries" => {
                format!("kind = \"country\"\ngroups = {{ cis = {:?} }}\n", self.members)
            }
            _ => String::new(),
        };
        format!("[taxonomies.{name}]\n{keys}")
    }
}
