//! What is said of addresses that the last build published, and that are gone.
//!
//! An article that is deleted, becomes a draft, or gets another date or name leaves its address, and
//! with it all links that others have made to it. Where its new address can be told, the line is named
//! that keeps the old one.

use std::path::Path;

use super::became::{Became, Now};
use super::manifest::{Kept, Manifest};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::website::Website;

/// For how many addresses it is said one by one: more are gone where a language or a folder was taken
/// out, and nobody adds so many lines by hand.
const NAMED: usize = 10;

/// Reports the addresses that `manifest` has of what was published into the folder `output`, and that
/// `website` has not.
pub(super) fn report(
    website: &Website,
    manifest: &Manifest,
    output: &Path,
    findings: &mut Diagnostics,
) {
    let addresses = manifest.kept_addresses();
    let mut lacking = website.plan.lacking(&addresses).peekable();
    if lacking.peek().is_none() {
        return;
    }
    let kept = manifest.kept();
    let gone = kept.iter().filter(|kept| lacking.next_if_eq(&kept.address.as_str()).is_some());
    let gone: Vec<&Kept> = gone.collect();
    let output = output.to_string_lossy();
    let became = Became::new(website, &kept);
    let named = gone.iter().take(NAMED).map(|gone| (gone.address.as_str(), became.find(gone)));
    let named: Vec<(&str, Now)> = named.collect();
    for (address, now) in &named {
        let message = format!("the address {address} was published and is gone");
        let (file, hint) = advice(address, *now, &named, &became);
        findings.add(Code::DroppedAddress, Place::file(file.unwrap_or(&output)), message, hint);
    }
    if let Some(more) = gone.len().checked_sub(NAMED).filter(|more| *more > 0) {
        let what = if more == 1 { "address that was" } else { "addresses that were" };
        let is = if more == 1 { "is" } else { "are" };
        let message = format!("{more} more {what} published {is} gone");
        let hint = "where they were not meant to go, bring the files back, or the setting that names \
                    their language, taxonomy or time zone";
        findings.add(Code::DroppedAddress, Place::file(output), message, hint);
    }
}

/// The file to look at where `address` is gone because its file is `now` that, and what to do there.
/// All that are `named` of a file go into one line.
fn advice<'a>(
    address: &str,
    now: Now<'a>,
    named: &[(&str, Now)],
    became: &Became,
) -> (Option<&'a str>, String) {
    let line = |file| {
        let of_file = |now: &Now| matches!(now, Now::At(of) | Now::Forgotten(of) if *of == file);
        let gone = named.iter().filter(|(_, now)| of_file(now)).map(|(address, _)| *address);
        let known = became.aliases(file);
        let line = aliases(known.iter().copied().chain(gone));
        match known.is_empty() {
            true => format!("write `{line}` between its --- lines"),
            false => format!("make its `aliases` `{line}`"),
        }
    };
    match now {
        Now::At(file) => {
            let line = line(file);
            let hint = format!("if this has taken its place, lead readers there: {line}");
            (Some(file), hint)
        }
        Now::Forgotten(file) => {
            let hint =
                format!("this named it as an old address of its own: to keep it, {}", line(file));
            (Some(file), hint)
        }
        Now::Draft(file, true) => {
            let hint = "readers who have its address find nothing: `withdrawn` instead keeps the \
                        address and tells them why, `listing: unlisted` keeps it out of lists alone";
            (Some(file), hint.to_owned())
        }
        Now::Draft(file, false) => {
            let hint = format!(
                "readers who have its address find nothing: take `draft: true` out, or write `{}` into \
                 the page that takes its place",
                aliases([address])
            );
            (Some(file), hint)
        }
        Now::Waits(file) => {
            let hint = "readers who have its address find nothing until the day in `date`: if that is \
                        not meant, write there when it was published";
            (Some(file), hint.to_owned())
        }
        Now::Unknown => {
            let line = aliases([address]);
            let back = match is_of_article(address) {
                true => "bring its file back with `withdrawn`, which tells readers why",
                false => "bring its file back",
            };
            let hint = format!(
                "write `{line}` into the article or page that takes its place; where none does, {back}"
            );
            (None, hint)
        }
    }
}

/// The line of front matter that names the old `addresses`.
fn aliases<'a>(addresses: impl IntoIterator<Item = &'a str>) -> String {
    let items = addresses.into_iter().map(|address| {
        // What would end an item, or begin something else.
        let needs_quotes = address.contains(['[', ']', '{', '}', ',', '"', '\'', '#', ':', ' ']);
        if needs_quotes {
            format!("'/{}'", address.replace('\'', "''"))
        } else {
            format!("/{address}")
        }
    });
    format!("aliases: [{}]", items.collect::<Vec<_>>().join(", "))
}

/// Whether `address` is written as an article's, with its day: only articles can be withdrawn.
fn is_of_article(address: &str) -> bool {
    let day: Vec<&str> = address.split('/').skip(1).take(3).collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    day.iter().map(|part| part.len()).eq([4, 2, 2]) && day.iter().all(is_number)
}
