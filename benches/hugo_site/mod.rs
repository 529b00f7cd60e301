//! Writes an archive once more, as a Hugo site.
//!
//! Templates, settings and wording stand in `benches/hugo`. The content is what Dateline knows
//! of the archive when it has read it: a translation has the date, the agency and the terms of
//! its original, because in Hugo it inherits nothing, and terms, years, months and days have
//! the titles that Dateline gives them. Hugo works out all the rest itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dateline::Diagnostics;
use dateline::Inputs;
use dateline::Lang;
use dateline::Timings;
use dateline::inside::Archive;
use dateline::inside::Day;
use dateline::inside::TaxonomyId;
use dateline::inside::{Article, TermRef};
use dateline::{Now, Request};
use serde_json::{Value, json};
use walkdir::WalkDir;

pub mod install;

/// Writes the archive of the Dateline site `from` as the Hugo site `to`.
pub fn write(from: &Path, to: &Path) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&package.join("benches/hugo"), to);
    copy(&package.join("themes/gazette/assets"), &to.join("static/assets"));
    let content = Content { archive: read(from), folder: to.join("content") };
    content.write_articles();
    content.write_calendar();
    content.write_indexes();
    content.write_terms();
}

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let path = entry.expect("a readable folder").into_path();
        let copy = to.join(path.strip_prefix(from).expect("a path in the folder"));
        if path.is_dir() {
            fs::create_dir_all(copy).expect("a new folder");
        } else {
            fs::copy(path, copy).expect("a copied file");
        }
    }
}

fn read(site: &Path) -> Archive {
    let request = Request {
        site: site.to_owned(),
        base_url: None,
        drafts: false,
        future: true,
        now: Now::Local(Day::MIN.into()),
        keep: false,
        anew: false,
        noindex: false,
    };
    let inputs = Inputs::look(&request);
    let website =
        dateline::load(&request, inputs, None, &mut Diagnostics::new(), &mut Timings::start());
    website.expect("a site without errors").archive
}

struct Content {
    archive: Archive,
    folder: PathBuf,
}

impl Content {
    fn write_articles(&self) {
        let catalogue = &self.archive.catalogue;
        for id in catalogue.article_ids() {
            let article = catalogue.article(id);
            let file = self.archive.site.root.join(&*article.text.path);
            let text = fs::read_to_string(file).expect("an article");
            let path = format!("{}/{}", folder(article.date.day), catalogue.slug(id));
            let body = &text[article.text.body.start..];
            self.write(&path, article.lang, self.front_matter(article), body);
        }
    }

    fn front_matter(&self, article: &Article) -> Value {
        let mut data = json!({
            "title": article.text.title,
            "date": article.date.rfc3339(&self.archive.site.time_zone),
            "place": article.place,
            "source": article.source,
        });
        let site = &self.archive.site;
        for taxonomy in site.taxonomy_ids() {
            data[&site.taxonomy(taxonomy).name] = json!(self.terms_of(article, taxonomy));
        }
        data
    }

    /// The addresses of an article's terms, then those of the groups to which they belong.
    fn terms_of(&self, article: &Article, taxonomy: TaxonomyId) -> Vec<&str> {
        let own: Vec<TermRef> = article.terms(taxonomy).collect();
        let catalogue = &self.archive.catalogue;
        let belongs = |members: &Vec<TermRef>| own.iter().any(|term| members.contains(term));
        let groups = catalogue
            .terms(taxonomy)
            .iter()
            .filter(|(_, term)| term.members.as_ref().is_some_and(belongs));
        let terms = own.iter().map(|id| catalogue.term(*id)).chain(groups.map(|(_, term)| term));
        terms.map(|term| term.address.as_str()).collect()
    }

    /// Writes a section for each year, in it one for each month, in that one for each day.
    fn write_calendar(&self) {
        let articles = self.archive.catalogue.articles.iter();
        let days: BTreeSet<_> = articles.map(|article| (article.lang, article.date.day)).collect();
        for (lang, day) in days {
            let dates = &self.archive.languages.get(lang).dates;
            let (year, month) = (day.first_of_year(), day.first_of_month());
            let folder = folder(day);
            let pages = [
                ("year", &folder[..4], year, dates.year(year), dates.year(year)),
                ("month", &folder[..7], month, dates.year_month(month), dates.month(month)),
                ("day", &folder, day, dates.long(day), day.day().to_string()),
            ];
            for (layout, folder, date, title, short) in pages {
                let mut data = json!({
                    "layout": layout,
                    "date": date.to_string(),
                    "title": title,
                    "linkTitle": short,
                });
                if layout == "year" {
                    data["outputs"] = json!(["html", "catalogue"]);
                }
                self.write_list(folder, lang, data);
            }
        }
    }

    /// Writes the sections of all news and of each taxonomy.
    fn write_indexes(&self) {
        let site = &self.archive.site;
        for (lang, _) in site.langs() {
            let data = json!({ "layout": "news", "title": self.words(lang, "all-news") });
            self.write_list("news", lang, data);
            for taxonomy in &site.taxonomies {
                let data = json!({ "title": self.words(lang, &taxonomy.name) });
                self.write_list(&taxonomy.name, lang, data);
            }
        }
    }

    fn write_terms(&self) {
        let Archive { site, catalogue, labels, .. } = &self.archive;
        for id in catalogue.term_refs() {
            let term = catalogue.term(id);
            let folder = format!("{}/{}", site.taxonomy(id.taxonomy).name, term.address);
            let addresses = |members: &Vec<TermRef>| -> Vec<&String> {
                members.iter().map(|member| &catalogue.term(*member).address).collect()
            };
            let members = term.members.as_ref().map(addresses);
            for (lang, _) in site.langs() {
                let title = &labels.get(id, lang).text;
                self.write_list(&folder, lang, json!({ "title": title, "members": members }));
            }
        }
    }

    fn words(&self, lang: Lang, message: &str) -> String {
        self.archive.wording.own(lang, message).expect("a message of the theme")
    }

    fn write_list(&self, folder: &str, lang: Lang, front_matter: Value) {
        self.write(&format!("{folder}/_index"), lang, front_matter, "");
    }

    fn write(&self, path: &str, lang: Lang, front_matter: Value, body: &str) {
        let tag = &self.archive.site.language(lang).tag;
        let file = self.folder.join(format!("{path}.{tag}.md"));
        let front_matter = serde_yaml::to_string(&front_matter).expect("YAML");
        fs::create_dir_all(file.parent().expect("a folder")).expect("a new folder");
        fs::write(file, format!("---\n{front_matter}---\n{body}")).expect("a new file");
    }
}

/// A day's folder, such as `2025/08/13`.
fn folder(day: Day) -> String {
    day.strftime("%Y/%m/%d").to_string()
}
