//! `.htaccess`: what the modules `alias` and `rewrite` redirect
//! (<https://httpd.apache.org/docs/current/mod/mod_alias.html>).

use super::{CONDITION, NO_REDIRECT, PATTERN, Rule};

/// The rules of a file, each with its line.
pub(super) fn read(text: &str) -> Vec<(usize, Result<Rule, &'static str>)> {
    let mut rules = Vec::new();
    let mut has_conditions = false;
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let words = words(line);
        let Some((name, arguments)) = words.split_first() else { continue };
        let rule = match name.to_ascii_lowercase().as_str() {
            "redirect" | "redirectpermanent" | "redirecttemp" => redirect(arguments, false),
            "redirectmatch" => redirect(arguments, true),
            "rewritecond" => {
                has_conditions = true;
                continue;
            }
            "rewriterule" => {
                let rule = rewrite(arguments);
                // Conditions are for the next rule alone.
                match std::mem::take(&mut has_conditions) {
                    true => rule.map(|_| Err(CONDITION)),
                    false => rule,
                }
            }
            _ => continue,
        };
        rules.extend(rule.map(|rule| (at + 1, rule)));
    }
    rules
}

/// The words of a line; those in quotation marks are one.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with('#') {
        let (word, behind) = match rest.strip_prefix('"') {
            Some(inside) => inside.split_once('"').unwrap_or((inside, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        words.push(word);
        rest = behind.trim_start();
    }
    words
}

fn redirect(arguments: &[&str], is_pattern: bool) -> Option<Result<Rule, &'static str>> {
    let (from, to) = match arguments {
        [from, to] if from.starts_with(['/', '^']) => (from, to),
        [status, from, to] => match *status {
            "permanent" | "temp" | "seeother" => (from, to),
            number if number.starts_with('3') => (from, to),
            _ => return Some(Err(NO_REDIRECT)),
        },
        _ => return Some(Err(NO_REDIRECT)),
    };
    let from = if is_pattern { plain(from) } else { Some((*from).to_owned()) };
    Some(from.map(|from| Rule { from, to: (*to).to_owned() }).ok_or(PATTERN))
}

/// A rule of the module `rewrite`; `None` for one that only lets other rules be.
fn rewrite(arguments: &[&str]) -> Option<Result<Rule, &'static str>> {
    let (from, to) = (arguments.first()?, arguments.get(1)?);
    let flags = arguments.get(2).copied().unwrap_or_default();
    let flags = flags.trim_matches(['[', ']']).split(',').map(str::trim);
    let is_redirect = |flag: &str| {
        let flag = flag.to_ascii_lowercase();
        ["r", "redirect"].contains(&flag.as_str())
            || ["r=3", "redirect=3", "r=perm", "r=temp"].iter().any(|start| flag.starts_with(start))
    };
    if !flags.into_iter().any(is_redirect) {
        return (*to != "-").then_some(Err(NO_REDIRECT));
    }
    let rule = plain(from).filter(|_| !to.contains(['$', '%'])).map(|from| {
        // In such a file, rules see the path without the slash that it begins with.
        let from = format!("/{}", from.trim_start_matches('/'));
        let is_address = to.starts_with('/') || to.contains("://");
        let to = if is_address { (*to).to_owned() } else { format!("/{to}") };
        Rule { from, to }
    });
    Some(rule.ok_or(PATTERN))
}

/// The one path that a regular expression stands for: `^old\.html/?$`.
fn plain(pattern: &str) -> Option<String> {
    let inside = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let inside =
        inside.strip_suffix("/?").or_else(|| inside.strip_suffix("(/)?")).unwrap_or(inside);
    let mut path = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => path.push(chars.next().filter(|c| !c.is_alphanumeric())?),
            // A dot that stands for any sign was meant for a dot.
            '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '^' | '$' => return None,
            c => path.push(c),
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        let to = |from: &str, to: &str| Ok(Rule { from: from.to_owned(), to: to.to_owned() });
        let text = "\
# Old addresses
Redirect 301 /a.html /b/
Redirect /c https://old.example/d
redirectpermanent \"/e f\" /g
Redirect gone /h
RedirectMatch permanent ^/i\\.html$ /j
RedirectMatch 301 ^/k/(.*)$ /l/$1
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteRule ^m/?$ /n/ [R=301,L]
RewriteCond %{HTTP_HOST} ^www
RewriteRule ^o$ /p [R=301]
RewriteRule ^q$ r [R]
RewriteRule ^index\\.php$ - [L]
RewriteRule . /index.php [L]
RewriteRule ^s([0-9]+)$ /t [R=301]
</IfModule>
";
        let expected = [
            (2, to("/a.html", "/b/")),
            (3, to("/c", "https://old.example/d")),
            (4, to("/e f", "/g")),
            (5, Err(NO_REDIRECT)),
            (6, to("/i.html", "/j")),
            (7, Err(PATTERN)),
            (10, to("/m", "/n/")),
            (12, Err(CONDITION)),
            (13, to("/q", "/r")),
            (15, Err(NO_REDIRECT)),
            (16, Err(PATTERN)),
        ];
        assert_eq!(read(text), expected);
    }
}
