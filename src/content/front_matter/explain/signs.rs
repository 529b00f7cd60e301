//! Characters that look as what they are not, where YAML goes by what they are.

use super::Explained;
use super::lines::{all_lines, is_known};
use crate::characters;
use crate::content::front_matter::seems::commas::stuck;
use crate::site::Site;

/// What looks like the colon, in writing by other keyboards.
const COLONS: [char; 5] = ['：', '﹕', '∶', '꞉', 'ː'];

/// A character that ends a line for some readers of YAML, and for others does not.
pub(super) fn odd_line_end(yaml: &str) -> Option<Explained> {
    let (start, c) =
        yaml.char_indices().find(|(_, c)| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}'))?;
    let line = all_lines(yaml).take_while(|line| line.start <= start).last()?;
    let plain = line.text.trim().replace(['\u{85}', '\u{2028}', '\u{2029}'], " ");
    let message = format!("the character {}, stands in a value", characters::name(c));
    let hint = format!("put a plain space in its place: `{plain}`");
    Some(Explained::new(start..start + c.len_utf8(), message, hint))
}

/// A hidden character at the beginning of a line, or a colon that is none behind a field's name.
pub(super) fn odd_name(site: &Site, yaml: &str) -> Option<Explained> {
    all_lines(yaml).find_map(|line| {
        let text = line.text.trim_start();
        let from = line.end() - text.len();
        let name = text.find(':').map_or("", |colon| &text[..colon]);
        let clean: String = without_odd(name);
        if let Some((odd, what)) = characters::odd_in(name)
            && is_known(site, clean.trim_start_matches('-').trim())
        {
            let message = format!("the character {what}, stands in the field's name");
            let hint = format!("write the name again by hand: `{}{}`", clean, &text[name.len()..]);
            return Some(Explained::new(from + odd.start..from + odd.end, message, hint));
        }
        let at = text.find(COLONS)?;
        let (name, value) = (&text[..at], &text[at..]);
        let colon = value.chars().next()?;
        if !is_known(site, name.trim_start_matches('-').trim()) {
            return None;
        }
        let value = value[colon.len_utf8()..].trim();
        let message = format!("the colon is {}", characters::name(colon));
        let hint = format!("write `{}: {value}`, with a plain colon", name.trim_end());
        Some(Explained::new(from + at..from + at + colon.len_utf8(), message, hint))
    })
}

fn without_odd(text: &str) -> String {
    let is_odd = |c: char| characters::odd_in(c.encode_utf8(&mut [0; 4])).is_some();
    text.chars().filter(|c| !is_odd(*c)).collect()
}

/// A dash with no space behind it beside others, up to the line in which the byte `at` is or the next.
pub(super) fn stuck_dash(yaml: &str, at: usize) -> Option<Explained> {
    let (mut before, mut block) = (None, None);
    for line in all_lines(yaml) {
        let text = line.text.trim_start();
        // Below a | or > anything may stand.
        block = block.filter(|edge| line.indent() > *edge);
        if block.is_some() {
            continue;
        }
        let begins_block = [": |", ": >", ": |-", ": >-"].iter().any(|mark| text.ends_with(mark));
        block = begins_block.then(|| line.indent());
        let is_beside = before == Some(line.indent());
        if let Some(item) = stuck(text).filter(|_| is_beside) {
            let span = line.start + line.indent()..line.end();
            let odd = characters::odd_in(&text[1..]).filter(|(odd, _)| odd.start == 0);
            let message = match odd {
                Some((_, name)) => format!("the character {name}, stands behind the dash"),
                None => "the dash of a list needs a space behind it".to_owned(),
            };
            return Some(Explained::new(span, message, format!("write `- {item}`")));
        }
        let is_item = text.starts_with("- ") || stuck(text).is_some();
        before = is_item.then(|| line.indent());
        if line.start > at {
            break;
        }
    }
    None
}
