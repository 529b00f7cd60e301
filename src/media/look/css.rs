//! Which files a stylesheet names, by the syntax of CSS (<https://www.w3.org/TR/css-syntax-3/>): in
//! `url(…)`, `src(…)`, `image-set(…)` and `@import`; which texts may become such names elsewhere; and
//! what is never closed in it.

use std::ops::Range;

/// A file that a stylesheet names.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Its address.
    pub(super) address: String,
    /// Where it stands, without quotes.
    pub(super) span: Range<usize>,
    /// What it is named for.
    pub(super) role: Role,
}

/// What a file is named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// To be brought in: it is another stylesheet.
    Sheet,
    /// To be shown.
    Shown,
    /// Perhaps for nothing: a text that `var()` or another function can make an address of.
    Text,
}

/// What is wrong with the text as a stylesheet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// What is wrong.
    pub(super) message: &'static str,
    /// Where.
    pub(super) span: Range<usize>,
    /// What to do.
    pub(super) hint: &'static str,
}

impl Fault {
    fn unclosed(span: Range<usize>) -> Self {
        let message = "what is opened here is never closed";
        let hint = "look at this place and behind it: each { needs a }, each ( a ), each /* a */, and \
                    each quote another one on its line";
        Fault { message, span, hint }
    }
}

/// The files that the stylesheet `text` names.
pub(super) fn names(text: &str) -> Result<Vec<Named>, Fault> {
    let (open, found) = Default::default();
    let mut scan = Scan { text, at: 0, open, rule: Rule::Other, is_kept: false, found };
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        let at = text.find('<').unwrap_or_default();
        let message = "this is no stylesheet: it begins as a web page does";
        let hint = "open it in a text editor: perhaps a page that tells of an error was saved in its place";
        return Err(Fault { message, span: at..at + 1, hint });
    }
    while scan.at < text.len() {
        scan.step()?;
    }
    match scan.open.pop() {
        Some((_, at)) => Err(Fault::unclosed(at..at + 1)),
        None => Ok(scan.found),
    }
}

/// The rule that is being read, where its addresses mean something else.
#[derive(PartialEq, Eq)]
enum Rule {
    /// `@import`, until its address.
    Import,
    /// `@namespace`, whose address is only a name.
    Namespace,
    Other,
}

/// What is open: a brace or a bracket, or the function that a bracket belongs to.
#[derive(PartialEq, Eq)]
enum Open {
    Brace,
    Bracket,
    /// One whose texts are addresses.
    Address,
    Other,
}

/// The functions whose texts are addresses.
const ADDRESSES: [&str; 7] =
    ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade"];

/// What beside custom properties gives its value to other declarations: in `@property`, and in
/// `@function`.
const KEPT: [&str; 2] = ["initial-value", "result"];

/// How many brackets around a text are looked at for one of a function of [`ADDRESSES`]: nobody
/// writes so many, and time stays linear.
const DEEPEST: usize = 64;

struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// What is open, each with its place.
    open: Vec<(Open, usize)>,
    rule: Rule,
    /// Whether a property is being read whose value others can take.
    is_kept: bool,
    found: Vec<Named>,
}

impl Scan<'_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn step(&mut self) -> Result<(), Fault> {
        let start = self.at;
        match self.byte(0) {
            Some(b'/') if self.byte(1) == Some(b'*') => self.comment()?,
            Some(quote @ (b'"' | b'\'')) => {
                let (address, span) = self.string(quote)?;
                let is_address = |(open, _): &(Open, usize)| *open == Open::Address;
                let is_import = self.rule == Rule::Import && self.is_between_brackets();
                if is_import || self.open.last().is_some_and(is_address) {
                    self.add(address, span);
                } else if self.is_kept || self.open.iter().rev().take(DEEPEST).any(is_address) {
                    self.found.push(Named { address, span, role: Role::Text });
                }
            }
            Some(b'@') => {
                self.at += 1;
                self.is_kept = false;
                self.rule = match self.name().as_str() {
                    "import" => Rule::Import,
                    "namespace" => Rule::Namespace,
                    _ => Rule::Other,
                };
            }
            Some(b'{') => self.begin(Open::Brace),
            Some(b'[') => self.begin(Open::Bracket),
            Some(b'(') => self.begin(Open::Other),
            Some(b'}') => self.end(|open| *open == Open::Brace)?,
            Some(b']') => self.end(|open| *open == Open::Bracket)?,
            Some(b')') => self.end(|open| matches!(open, Open::Address | Open::Other))?,
            Some(b';') => {
                self.at += 1;
                self.is_kept &= !self.is_between_brackets();
                self.rule = Rule::Other;
            }
            Some(byte) if is_name(byte) => self.word(start)?,
            _ => self.at += 1,
        }
        Ok(())
    }

    /// Whether a declaration or a rule can begin here: nothing but braces is open around it.
    fn is_between_brackets(&self) -> bool {
        self.open.last().is_none_or(|(open, _)| *open == Open::Brace)
    }

    fn comment(&mut self) -> Result<(), Fault> {
        let start = self.at;
        match self.text[start + 2..].find("*/") {
            Some(end) => self.at = start + 2 + end + 2,
            None => return Err(Fault::unclosed(start..start + 2)),
        }
        Ok(())
    }

    fn begin(&mut self, open: Open) {
        if open == Open::Brace {
            (self.rule, self.is_kept) = (Rule::Other, false);
        }
        self.open.push((open, self.at));
        self.at += 1;
    }

    fn end(&mut self, is_it: impl Fn(&Open) -> bool) -> Result<(), Fault> {
        match self.open.pop() {
            Some((open, _)) if is_it(&open) => {
                self.is_kept &= open != Open::Brace;
                self.at += 1;
            }
            Some((_, at)) => return Err(Fault::unclosed(at..at + 1)),
            None => {
                let message = "this closes what was never opened";
                let hint = "take it out, or look for what is closed too early before it";
                return Err(Fault { message, span: self.at..self.at + 1, hint });
            }
        }
        Ok(())
    }

    /// A text in quotes, and its place without them.
    fn string(&mut self, quote: u8) -> Result<(String, Range<usize>), Fault> {
        let start = self.at;
        self.at += 1;
        let mut address = String::new();
        loop {
            match self.byte(0) {
                Some(byte) if byte == quote => break,
                None | Some(b'\n') => {
                    return Err(Fault::unclosed(start..start + 1));
                }
                Some(b'\\') => address.extend(self.escape()),
                Some(_) => address.extend(self.character()),
            }
        }
        let span = start + 1..self.at;
        self.at += 1;
        Ok((address, span))
    }

    /// A name, or a function with its bracket.
    fn word(&mut self, start: usize) -> Result<(), Fault> {
        let name = self.name();
        if self.byte(0) != Some(b'(') {
            let is_kept = name.starts_with("--") || KEPT.contains(&name.as_str());
            self.is_kept |= is_kept && self.is_between_brackets();
            return Ok(());
        }
        let takes_addresses = ADDRESSES.contains(&name.as_str());
        self.begin(if takes_addresses { Open::Address } else { Open::Other });
        if name != "url" {
            return Ok(());
        }
        while self.byte(0).is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
        match self.byte(0) {
            Some(b'"' | b'\'') => Ok(()),
            _ => self.bare(start),
        }
    }

    /// An address without quotes, up to its bracket.
    fn bare(&mut self, start: usize) -> Result<(), Fault> {
        let begin = self.at;
        let mut address = String::new();
        loop {
            match self.byte(0) {
                Some(b')') => break,
                None => return Err(Fault::unclosed(start..begin)),
                Some(b'\\') => address.extend(self.escape()),
                Some(_) => address.extend(self.character()),
            }
        }
        let length = self.text[begin..self.at].trim_end().len();
        self.add(address.trim_end().to_owned(), begin..begin + length);
        Ok(())
    }

    fn add(&mut self, address: String, span: Range<usize>) {
        let is_import = self.rule == Rule::Import;
        if self.rule != Rule::Namespace {
            let role = if is_import { Role::Sheet } else { Role::Shown };
            self.found.push(Named { address, span, role });
        }
        if is_import {
            self.rule = Rule::Other;
        }
    }

    /// A name in lower case.
    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(byte) = self.byte(0).filter(|byte| is_name(*byte)) {
            let character = if byte == b'\\' { self.escape() } else { self.character() };
            name.extend(character.map(|c| c.to_ascii_lowercase()));
        }
        name
    }

    fn character(&mut self) -> Option<char> {
        let character = self.text[self.at..].chars().next()?;
        self.at += character.len_utf8();
        Some(character)
    }

    /// What stands behind a backslash: a number in hexadecimal of up to six digits, with a space
    /// behind it, or a character; at the end of a line it is nothing.
    fn escape(&mut self) -> Option<char> {
        self.at += 1;
        let rest = &self.text[self.at..];
        let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            return self.character().filter(|c| *c != '\n');
        }
        self.at += digits;
        if self.byte(0).is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
        u32::from_str_radix(&rest[..digits], 16).ok().and_then(char::from_u32)
    }
}

/// Whether a name can have the byte.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'\\') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::{Role, names};

    fn addresses(css: &str) -> Vec<String> {
        let found = names(css).expect("a stylesheet");
        for named in &found {
            assert!(css.get(named.span.clone()).is_some(), "{css}");
        }
        let shown = |role, address| match role {
            Role::Sheet => format!("@{address}"),
            Role::Shown => address,
            Role::Text => format!("\"{address}"),
        };
        found.into_iter().map(|named| shown(named.role, named.address)).collect()
    }

    #[test]
    fn what_is_named_is_found() {
        assert_eq!(addresses("a { b: url( x.png ) url(\"y z.png\") }"), ["x.png", "y z.png"]);
        assert_eq!(
            addresses("@import 'a.css'; @import url(b.css) layer(x);"),
            ["@a.css", "@b.css"]
        );
        assert_eq!(
            addresses("a{b:-webkit-image-set('x.png' 1x, url(y.png) 2x)}"),
            ["x.png", "y.png"]
        );
        assert_eq!(
            addresses("a{b:image-set('x.avif' type('image/avif'))}"),
            ["x.avif", "\"image/avif"]
        );
        assert_eq!(addresses("a{b:src('x.png')}"), ["x.png"]);
        assert_eq!(addresses(r"a{b:\75rl(x.png);c:U\52 L(y.png)}"), ["x.png", "y.png"]);
        assert_eq!(addresses(r"a{b:url(x\)y.png);c:url('\2f/z')}"), ["x)y.png", "//z"]);
        assert_eq!(addresses("a{--b:url(#x)}"), ["#x"]);
    }

    #[test]
    fn what_may_become_an_address_is_found() {
        assert_eq!(addresses("a{--b:'//x';content:'//y'}"), ["\"//x"]);
        assert_eq!(addresses("a{--b/**/:(;'x')}b{c:'//y'}"), ["\"x"]);
        assert_eq!(addresses(r"a{\2d-b:'x'}"), ["\"x"]);
        assert_eq!(addresses("@property --b { initial-value: 'x' }"), ["\"x"]);
        assert_eq!(addresses("@function --b() { result: 'x' }"), ["\"x"]);
        assert_eq!(addresses("a{b:image-set(var(--c, 'x') 1x)}"), ["\"x"]);
        assert_eq!(addresses("a{b:image('x');c:cross-fade('y', red)}"), ["x", "y"]);
        assert_eq!(addresses("@layer a { @import 'x'; b { c: 'y' } }"), ["@x"]);
        assert!(addresses("--b { c: 'x' } a { c: var(--b) 'x' }").is_empty());
    }

    #[test]
    fn what_is_only_text_is_none() {
        assert!(
            addresses("/* url(x) */ a[href^=\"http://\"]::after { content: 'url(x)' }").is_empty()
        );
        assert!(addresses("@namespace svg url(http://www.w3.org/2000/svg); a { b: c }").is_empty());
        assert!(
            addresses("@font-face { font-family: \"Ä é\" } é::before { content: '…' }").is_empty()
        );
    }

    #[test]
    fn what_is_not_closed_is_named() {
        let at = |css: &str| names(css).err().map(|fault| fault.span.start);
        assert_eq!(at("a { b: c"), Some(2));
        assert_eq!(at("a } "), Some(2));
        assert_eq!(at("a { b: 'c\n' }"), Some(7));
        assert_eq!(at("a { b: url(c }"), Some(7));
        assert_eq!(at("a { b: calc(1 } "), Some(11));
        assert_eq!(at("/* a"), Some(0));
        assert_eq!(at("<!DOCTYPE html>"), Some(0));
        assert_eq!(at("\\"), None);
        assert_eq!(at("a{b:url(\\"), Some(4));
    }
}
