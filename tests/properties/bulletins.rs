//! Drawn bulletins.

use crate::draws::Draws;
use crate::found::Files;
use crate::sample::SMALL;
use crate::texts;

/// What the texts of bulletins are made of: Markdown and HTML, without links that lead nowhere.
const PIECES: &[&str] = &[
    "\n\n",
    "\n\n",
    "\n## A\n",
    "\n## A\n",
    "\n## Search\n",
    "\n# Fn 1\n",
    "<p id=a>",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n```\n",
    "`",
    "*",
    "**",
    "\\",
    "&lt;",
    "<b>",
    "</b>",
    "</div>",
    "<script>",
    "</script>",
    "<img onerror=x>",
    "<!--",
    "-->",
    "[^1]",
    "\n\n[^1]: note\n\n",
    "\n| a | b |\n|--|:-:|\n| c | d |\n",
    "<https://a.example/?a=1&b=\">",
    "[e](bulletin:a0)",
    "[f](/old/0/)",
    "[g][g]\n\n[g]: bulletin:a0.en.md '\"'\n\n",
];

/// A bulletin in English.
pub struct Bulletin {
    /// The last part of its address.
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Up to `most` bulletins, at least one, with any titles.
pub fn drawn(draws: &mut Draws, most: usize) -> Vec<Bulletin> {
    let count = draws.between(1, most);
    let bulletins = (0..count).map(|number| Bulletin {
        slug: format!("a{number}"),
        title: format!("T{}", texts::line(draws, 6)).trim().to_owned(),
        summary: texts::line(draws, 4).trim().to_owned(),
        body: texts::woven(draws, PIECES, 12),
    });
    let bulletins: Vec<Bulletin> = bulletins.collect();
    for Bulletin { title, summary, body, .. } in &bulletins {
        draws.show("title", title);
        draws.show("summary", summary);
        draws.show("text", body);
    }
    bulletins
}

/// A site that has them: one a day, from the 1st of August 2025.
pub fn files(bulletins: &[Bulletin]) -> Files {
    let file = |(number, bulletin): (usize, &Bulletin)| {
        let Bulletin { slug, title, summary, body } = bulletin;
        let quoted = |text| serde_json::to_string(text).expect("JSON");
        let text = format!(
            "---\ntitle: {}\ndate: 2025-08-{:02}\nsummary: {}\ntags: [a, \"b c\"]\naliases: /old/{number}/\n---\n\n{body}\n",
            quoted(title),
            number + 1,
            quoted(summary),
        );
        (format!("content/bulletins/{slug}.en.md"), text)
    };
    let articles = bulletins.iter().enumerate().map(file);
    articles.chain([("site.toml".to_owned(), SMALL.to_owned())]).collect()
}
