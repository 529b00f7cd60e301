//! Whether this site answers the addresses that an old one had.
//!
//! [`OldAddresses`] are read from a sitemap or a plain list, each with its place there; nothing is fetched.
//! [`compare`] asks the plan for each: a file at the address, or in the folder that it names, as hosts
//! look for it. What is lost is told with the file that may have come in its place.

mod answers;
mod likely;
mod list;
mod sitemap;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;

use crate::diagnostics::{Code, Diagnostics, Place, beginning, with_commas};
use crate::website::Website;
use answers::{Answer, Host, Unanswerable};
use likely::Likely;
pub use list::OldAddresses;

/// An address of the old site.
#[derive(Debug)]
struct Entry {
    /// As it is written, without what stands for signs of XML.
    text: String,
    /// The number of its file.
    file: usize,
    /// Where it stands there.
    span: Range<usize>,
}

/// What became of the addresses of an old site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// How many there are, each once.
    pub all: usize,
    /// How many of them this site answers.
    pub answered: usize,
    /// How many of them no file can answer.
    pub unanswerable: usize,
}

/// As many characters of an address tell it from others.
const SHOWN: usize = 100;

/// What to do with what no file can answer.
const BY_HOST: &str = "if readers still come to it, have your host redirect it to the page that has \
                       come in its place";
/// What to do with what is lost, where nothing seems to have come in its place.
const ANY: &str = "write it into `aliases` of the file that has come in its place, or have your host \
                   redirect it";

/// Compares the addresses of `old` with what `website` has; what is lost goes to `diagnostics`.
pub(crate) fn compare(
    website: &Website,
    old: &OldAddresses,
    diagnostics: &mut Diagnostics,
) -> Comparison {
    let own = Host::of_site(&website.archive.site.base_url);
    let usual = usual_host(&old.entries);
    let mut likely: Option<Likely> = None;
    let mut seen = HashSet::new();
    let mut compared = Comparison { all: 0, answered: 0, unanswerable: 0 };
    for entry in &old.entries {
        let answer = answers::of(&website.plan, &own, usual.as_ref(), &entry.text);
        if !seen.insert(answer.key(&entry.text)) {
            continue;
        }
        compared.all += 1;
        let place = || Place::new(old.shown(entry.file), entry.span.clone());
        let text = beginning(&entry.text, SHOWN);
        match answer {
            Answer::Answered(_) => compared.answered += 1,
            Answer::Unanswerable(why) => {
                compared.unanswerable += 1;
                let (why, hint) = match why {
                    Unanswerable::Query => ("has a query, and no file can answer to one", BY_HOST),
                    Unanswerable::Pattern => ("stands for many addresses", PATTERN),
                    Unanswerable::Host => ("is on another host than most of this list", OTHER_HOST),
                    Unanswerable::Outside => {
                        ("lies outside of this site, which has a folder of that host", BY_HOST)
                    }
                    Unanswerable::Name => ("is an address that no file can have", BY_HOST),
                };
                let message = format!("`{text}` {why}");
                diagnostics.add(Code::UnanswerableAddress, place(), message, hint);
            }
            Answer::Lost(path) => {
                let likely = likely.get_or_insert_with(|| Likely::new(website));
                let hint = likely.hint(&path).unwrap_or_else(|| ANY.to_owned());
                let message = format!("nothing on this site answers to `{text}`");
                diagnostics.add(Code::LostAddress, place(), message, hint);
            }
        }
    }
    compared
}

const PATTERN: &str =
    "write some of the addresses that it stands for in a line each, to have them compared";
const OTHER_HOST: &str = "compare the addresses of each host apart, in a list of their own";

/// The host that most of `entries` name: an old site has its own.
fn usual_host(entries: &[Entry]) -> Option<Host<'_>> {
    let mut counts: HashMap<Host, usize> = HashMap::new();
    for host in entries.iter().filter_map(|entry| answers::split(&entry.text).0) {
        *counts.entry(host).or_default() += 1;
    }
    // Of two with as many, always the same.
    let most = counts.into_iter().max_by(|(a, of_a), (b, of_b)| (of_a, b).cmp(&(of_b, a)));
    most.map(|(host, _)| host)
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Comparison { all, answered, unanswerable } = *self;
        let (all, answered) = (with_commas(all), with_commas(answered));
        write!(formatter, "{answered} of {all} old addresses are answered")?;
        match unanswerable {
            0 => Ok(()),
            some => write!(formatter, ", {} can be answered by no file", with_commas(some)),
        }
    }
}
