//! What was meant by a link's target that leads out of the site, and is not written as an address.

/// How addresses of other sites end, where nobody ends a file's name so.
const DOMAINS: &[&str] = &["com", "org", "net", "int", "gov", "edu", "info", "biz", "example"];
/// How files end with two letters, as the domains of countries do.
const FILES: &[&str] = &["md", "js", "ts", "py", "rs", "gz", "xz", "7z", "ps", "ai", "sh", "db"];

/// The address of another site that was meant by `target`, where that is plain.
pub(crate) fn outside(target: &str) -> Option<String> {
    let is_one = !target.contains(char::is_whitespace);
    if is_one && target.contains('@') && !target.contains(['/', ':']) {
        return Some(format!("mailto:{target}"));
    }
    let rest = without_broken_scheme(target).or_else(|| {
        let host = target.split(['/', '?', '#']).next().unwrap_or_default();
        (is_one && is_host(host)).then_some(target)
    })?;
    Some(format!("https://{rest}"))
}

/// What stands behind a scheme that lacks its colon: `http//news.example`.
fn without_broken_scheme(target: &str) -> Option<&str> {
    let letters = target.find(|c: char| !c.is_ascii_alphabetic())?;
    let (scheme, rest) = target.split_at(letters);
    let is_web = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let is_broken = is_web && rest.starts_with("//");
    is_broken.then(|| rest.trim_start_matches([':', '/'])).filter(|rest| !rest.is_empty())
}

fn is_host(host: &str) -> bool {
    let Some((before, last)) = host.rsplit_once('.') else { return false };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let is_country = last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    let last = last.to_ascii_lowercase();
    let is_domain = DOMAINS.contains(&&*last) || (is_country && !FILES.contains(&&*last));
    !before.is_empty()
        && host.chars().all(is_plain)
        && (is_domain || before.to_ascii_lowercase().starts_with("www."))
}
