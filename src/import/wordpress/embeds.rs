//! Addresses that stand alone in a line: WordPress shows in their place what is there.

use super::shortcodes::{escaped, is_address, link};
use crate::content::markdown::{FileKind, Sort};

/// Hosts of which WordPress shows films, sounds and messages, and what they are called.
const HOSTS: &[(&str, &str)] = &[
    ("bsky.app", "Bluesky"),
    ("dailymotion.com", "Dailymotion"),
    ("facebook.com", "Facebook"),
    ("flickr.com", "Flickr"),
    ("instagram.com", "Instagram"),
    ("issuu.com", "Issuu"),
    ("mixcloud.com", "Mixcloud"),
    ("open.spotify.com", "Spotify"),
    ("pinterest.com", "Pinterest"),
    ("reddit.com", "Reddit"),
    ("rutube.ru", "Rutube"),
    ("scribd.com", "Scribd"),
    ("slideshare.net", "SlideShare"),
    ("soundcloud.com", "SoundCloud"),
    ("speakerdeck.com", "Speaker Deck"),
    ("ted.com", "TED"),
    ("tiktok.com", "TikTok"),
    ("tumblr.com", "Tumblr"),
    ("twitter.com", "Twitter"),
    ("vimeo.com", "Vimeo"),
    ("vk.com", "VK"),
    ("wordpress.tv", "WordPress.tv"),
    ("x.com", "X"),
    ("youtu.be", "YouTube"),
    ("youtube.com", "YouTube"),
];

/// The end of the line before the address in a block that shows something.
const WRAPPER: &str = "wp-block-embed__wrapper\">";

/// `text` with links in the place of addresses that stand alone in a line.
pub(super) fn linked(text: &str) -> String {
    if !text.contains("http") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut before = "";
    for line in text.split_inclusive('\n') {
        let own = line.trim();
        let alone = own.strip_prefix("<p>").and_then(|own| own.strip_suffix("</p>")).unwrap_or(own);
        let name = Some(alone).filter(|alone| is_address(alone)).and_then(|address| {
            let known = host_name(address);
            known.or_else(|| before.ends_with(WRAPPER).then_some(address))
        });
        let sort = FileKind::of(alone).filter(|_| is_address(alone)).map(|kind| kind.sort);
        match name {
            // Films and sounds are played in the place of their addresses.
            None if sort == Some(Sort::Film) => out.push_str(&player("video", alone)),
            None if sort == Some(Sort::Sound) => out.push_str(&player("audio", alone)),
            Some(name) => {
                let address = alone.replace("&#038;", "&").replace("&amp;", "&");
                out.push_str(&format!("\n<p>{}</p>\n\n", link(&address, name)));
            }
            None => out.push_str(line),
        }
        if !own.is_empty() {
            before = own;
        }
    }
    out
}

fn player(element: &str, address: &str) -> String {
    format!("\n<{element} src=\"{}\"></{element}>\n\n", escaped(address))
}

/// What the host of an address is called, if it is a known one.
fn host_name(address: &str) -> Option<&'static str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    let is_of = |known: &str| {
        host.strip_suffix(known).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
    };
    HOSTS.iter().find(|(known, _)| is_of(known)).map(|(_, name)| *name)
}
