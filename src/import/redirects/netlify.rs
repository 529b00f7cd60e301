//! `_redirects`, a rule a line, `from to status`, and the same in `netlify.toml`
//! (<https://docs.netlify.com/manage/routing/redirects/overview/>).

use crate::diagnostics::Diagnostics;
use crate::import::front::Front;
use crate::values::toml;

use super::{CONDITION, NO_REDIRECT, PATTERN, Rule};

/// The rules of a file, each with its line.
pub(super) fn read(text: &str) -> Vec<(usize, Result<Rule, &'static str>)> {
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    lines.filter_map(|(at, line)| Some((at + 1, rule(line)?))).collect()
}

/// The rules in the settings `netlify.toml`. What is broken there is no matter of the new site.
pub(super) fn read_settings(text: &str) -> Vec<(usize, Result<Rule, &'static str>)> {
    let node = toml::read("netlify.toml", text, &mut Diagnostics::new());
    let tables = Front::new(Some(node)).groups("redirects");
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_start()));
    let lines = lines.filter(|(_, line)| line.starts_with("[[redirects]]")).map(|(at, _)| at);
    let rules = tables.into_iter().map(|mut table| {
        let [from, to] = ["from", "to"].map(|name| table.text(name));
        let status = table.text("status").unwrap_or_default();
        let has_conditions = ["conditions", "query", "country", "language", "role"]
            .iter()
            .any(|name| table.group(name).is_some() || table.text(name).is_some());
        match (from, to) {
            (Some(_), Some(_)) if has_conditions => Err(CONDITION),
            (Some(from), Some(to)) => {
                rule(&format!("{} {} {status}", spaceless(&from), spaceless(&to)))
                    .unwrap_or(Err(NO_REDIRECT))
            }
            _ => Err(NO_REDIRECT),
        }
    });
    lines.chain(std::iter::repeat(0)).zip(rules).collect()
}

fn spaceless(address: &str) -> String {
    address.replace(char::is_whitespace, "%20")
}

fn rule(line: &str) -> Option<Result<Rule, &'static str>> {
    let mut words = line.split_whitespace().take_while(|word| !word.starts_with('#'));
    let from = words.next()?;
    let mut query: Vec<&str> = Vec::new();
    let to = loop {
        match words.next() {
            Some(word) if is_address(word) => break word,
            Some(word) if word.contains('=') => query.push(word),
            _ => return Some(Err(NO_REDIRECT)),
        }
    };
    let status = words.next().unwrap_or("301");
    let has_conditions = status.contains('=') || words.next().is_some();
    let is_pattern = |text: &str| text.contains('*') || text.contains("/:");
    let path = from.split_once("://").map_or(from, |(_, path)| path);
    Some(if is_pattern(path) || query.iter().any(|word| word.contains("=:")) {
        Err(PATTERN)
    } else if has_conditions {
        Err(CONDITION)
    } else if !status.starts_with('3') {
        Err(NO_REDIRECT)
    } else {
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        Ok(Rule { from: format!("{from}{query}"), to: to.to_owned() })
    })
}

fn is_address(word: &str) -> bool {
    word.starts_with('/') || word.starts_with("https://") || word.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings() {
        let text = "[build]\npublish = \"x\"\n\n[[redirects]]\nfrom = \"/a\"\nto = \"/b\"\n\n  [[redirects]]\nfrom = \"/c/*\"\nto = \"/d\"\nstatus = 302\n[[redirects]]\nfrom = \"/e\"\nto = \"/f\"\nconditions = { Country = [\"by\"] }\n";
        let rule = Rule { from: "/a".to_owned(), to: "/b".to_owned() };
        assert_eq!(read_settings(text), [(4, Ok(rule)), (8, Err(PATTERN)), (12, Err(CONDITION))]);
        assert_eq!(read_settings("no = \n[[["), []);
    }

    #[test]
    fn lines() {
        let to = |from: &str, to: &str| Some(Ok(Rule { from: from.to_owned(), to: to.to_owned() }));
        for (line, expected) in [
            ("/a /b", to("/a", "/b")),
            ("/a\t/b  301!  # why", to("/a", "/b")),
            ("/a id=1 /b 302", to("/a?id=1", "/b")),
            (
                "https://a.example/a https://b.example/b 308",
                to("https://a.example/a", "https://b.example/b"),
            ),
            ("# all", None),
            ("", None),
            ("/a/* /b/:splat", Some(Err(PATTERN))),
            ("/a/:year /b", Some(Err(PATTERN))),
            ("/a id=:id /b", Some(Err(PATTERN))),
            ("/a /b 200", Some(Err(NO_REDIRECT))),
            ("/a", Some(Err(NO_REDIRECT))),
            ("/a /b 302 Country=by", Some(Err(CONDITION))),
        ] {
            assert_eq!(rule(line), expected, "{line}");
        }
    }
}
