//! A made-up archive of any size: the same for the same number of bulletins.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const SITE_TOML: &str = r#"
base_url = "https://news.example/"
timezone = "Europe/Minsk"
default_language = "en"

[languages.en]
[languages.ru]
[languages.be]
fallback = ["ru"]
[languages.es]
[languages.ar]

[taxonomies.tags]
[taxonomies.sections]
field = "section"
[taxonomies.countries]
kind = "country"
groups = { cis = ["AM", "AZ", "BY", "KZ", "KG", "RU", "TJ", "UZ"] }
"#;

const SECTIONS: [&str; 6] = ["politics", "economy", "society", "culture", "science", "sport"];
const COUNTRIES: [&str; 24] = [
    "BY", "RU", "KZ", "KG", "AM", "AZ", "TJ", "UZ", "TM", "CN", "IN", "IR", "TR", "PL", "LT", "LV",
    "DE", "FR", "US", "CU", "VN", "RS", "EG", "BR",
];
const TAGS: usize = 120;

/// The words of a language, and its tag.
pub const LANGUAGES: [(&str, &str); 5] = [
    (
        "en",
        "the council ministers agreed on a common programme of work for the coming years and noted that trade between the states has grown while experts prepare further steps in science culture and security",
    ),
    (
        "ru",
        "совет министров согласовал общую программу работы на ближайшие годы и отметил рост торговли между государствами эксперты готовят новые шаги в науке культуре и безопасности",
    ),
    (
        "be",
        "савет міністраў узгадніў агульную праграму працы на бліжэйшыя гады і адзначыў рост гандлю паміж дзяржавамі эксперты рыхтуюць новыя крокі ў навуцы культуры і бяспецы",
    ),
    (
        "es",
        "el consejo de ministros acordó un programa común de trabajo para los próximos años y señaló que el comercio entre los estados ha crecido mientras los expertos preparan nuevos pasos",
    ),
    (
        "ar",
        "اتفق مجلس الوزراء على برنامج عمل مشترك للسنوات المقبلة وأشار إلى نمو التجارة بين الدول فيما يعد الخبراء خطوات جديدة في العلوم والثقافة والأمن",
    ),
];

/// A sequence of numbers that is the same everywhere (Knuth's MMIX generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }
}

/// Writes a site with `bulletins` bulletins, each in five languages.
pub fn archive(site: &Path, bulletins: usize) {
    write(&site.join("site.toml"), SITE_TOML);
    for (tag, _) in LANGUAGES {
        write(&site.join(format!("i18n/{tag}/site.ftl")), &wording());
    }
    let mut numbers = Numbers(2025);
    // About ten a day: an agency's output.
    let days = bulletins.div_ceil(10);
    for number in 0..bulletins {
        let day = number * days / bulletins;
        let (year, month, day) = (2025 - day / 360, day % 360 / 30 + 1, day % 30 % 28 + 1);
        let name = format!("content/bulletins/{year:04}/{month:02}/bulletin-{number:06}");
        let data = data(
            &mut numbers,
            number,
            format!("{year:04}-{month:02}-{day:02} {:02}:{:02}", number % 24, number % 60),
        );
        articles(site, &name, &mut numbers, &data, number);
    }
}

/// Writes one more bulletin, the file `name` without language and extension, with `date`.
#[allow(dead_code, reason = "not every benchmark adds one")]
pub fn bulletin(site: &Path, name: &str, date: &str) {
    let mut numbers = Numbers(1);
    let data = data(&mut numbers, 1, date.to_owned());
    articles(site, name, &mut numbers, &data, 1);
}

/// Writes the articles of a bulletin; `data` is the English one's front matter beside its title.
fn articles(site: &Path, name: &str, numbers: &mut Numbers, data: &str, number: usize) {
    for (tag, words) in LANGUAGES {
        let words: Vec<&str> = words.split(' ').collect();
        let data = if tag == "en" { data } else { "" };
        let text = article(numbers, &words, data, number);
        write(&site.join(format!("{name}.{tag}.md")), &text);
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// A label for each term.
fn wording() -> String {
    let mut text = String::from("countries-cis = CIS\n");
    for section in SECTIONS {
        let _ = writeln!(text, "sections-{section} = {section}");
    }
    for tag in 0..TAGS {
        let _ = writeln!(text, "tags-tag-{tag} = Tag {tag}");
    }
    text
}

fn data(numbers: &mut Numbers, number: usize, date: String) -> String {
    let mut pick = |count: usize, limit: usize| -> Vec<usize> {
        let mut picked: Vec<usize> = (0..count).map(|_| numbers.below(limit)).collect();
        picked.sort_unstable();
        picked.dedup();
        picked
    };
    let tags: Vec<String> =
        pick(2 + number % 4, TAGS).iter().map(|tag| format!("tag-{tag}")).collect();
    let countries: Vec<&str> =
        pick(1 + number % 4, COUNTRIES.len()).iter().map(|at| COUNTRIES[*at]).collect();
    format!(
        "date: {date}\nsource: Agency\nsection: {}\ntags: [{}]\ncountries: [{}]\n",
        SECTIONS[number % SECTIONS.len()],
        tags.join(", "),
        countries.join(", "),
    )
}

/// An article of 300 to 400 words in paragraphs of about sixty.
fn article(numbers: &mut Numbers, words: &[&str], data: &str, number: usize) -> String {
    let sentence = |numbers: &mut Numbers, count: usize| {
        (0..count).map(|_| words[numbers.below(words.len())]).collect::<Vec<_>>().join(" ")
    };
    let mut text = format!(
        "---\ntitle: {} {number}\nplace: {}\n{data}---\n\n",
        sentence(numbers, 7),
        words[0]
    );
    for paragraph in 0..6 {
        let count = 50 + numbers.below(17);
        let body = sentence(numbers, count);
        match paragraph {
            2 => {
                let _ = write!(text, "## {}\n\n{body}.\n\n", sentence(numbers, 4));
            }
            3 => {
                let _ = write!(
                    text,
                    "**{}** {body} [{}](https://agency.example/{number}).\n\n",
                    words[1], words[2]
                );
            }
            _ => {
                let _ = write!(text, "{body}.\n\n");
            }
        }
    }
    text
}
