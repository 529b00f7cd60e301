//! Pictures in a text, with what a browser wants to know before it has the file: the size, so
//! that nothing moves when it comes; smaller versions; and that there is no hurry.

use pulldown_cmark::{Event, Tag};

use super::figures::ALONE;
use super::file_kinds::ending;
use super::prepared::{escape, escape_address, escape_words};
use super::slots::Slot;
use super::{FileKind, Flavour, Link, Resolved, Target};

/// How wide a picture in the text is shown, as the value of a `sizes` attribute: the column of text
/// of the theme `gazette`.
pub(crate) const SIZES: &str = "(min-width: 44rem) 40rem, 100vw";

/// The media type of smaller versions.
pub(crate) const WEBP: &str = "image/webp";

/// What a file is that no browser shows as a picture, or not each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unshown {
    /// A picture, as cameras and programs keep it.
    Picture,
    /// A film, a sound, a document or a page.
    Other,
}

/// How the names of pictures end that no browser shows.
const OF_PROGRAMS: &str = "ai arw cdr cr2 cr3 dng emf eps heic heif hif indd j2k jp2 jxl nef orf pcx \
                           psb psd raf raw rw2 tga tif tiff wmf xcf";
/// How the names of other things end that no page shows as a picture, and people write as one. An
/// address in `php` is none of them: a program may well send a picture.
const NO_PICTURES: &str = "htm html md swf";

/// Whether browsers show the picture at `target`, as far as its name tells.
pub(crate) fn is_shown(target: &str) -> bool {
    unshown(target).is_none()
}

/// What the picture at `target` is, where no browser shows it.
pub(crate) fn unshown(target: &str) -> Option<Unshown> {
    if matches!(Target::of(target), Target::Bulletin(..)) {
        return Some(Unshown::Other);
    }
    let ending = ending(target)?;
    match (has_ending(OF_PROGRAMS, ending), is_of_others(ending)) {
        (true, _) => Some(Unshown::Picture),
        (_, true) => Some(Unshown::Other),
        _ => None,
    }
}

impl Link {
    /// The film, the sound or the document that a text shows by it: in raw HTML a picture is one.
    pub(crate) fn shows(&self) -> Option<FileKind> {
        FileKind::of(&self.target).filter(|_| self.picture && self.raw.is_none())
    }

    /// What it names as a picture, where no browser shows that.
    pub(crate) fn unshown(&self) -> Option<Unshown> {
        unshown(&self.target).filter(|_| self.picture && self.shows().is_none())
    }
}

/// Whether the names of files end in `ending` that are no pictures, and may be written as such.
pub(super) fn is_of_others(ending: &str) -> bool {
    has_ending(NO_PICTURES, ending) || FileKind::ending_in(ending).is_some()
}

/// Whether `ending` is in the `list` of endings.
pub(super) fn has_ending(list: &str, ending: &str) -> bool {
    list.split(' ').any(|known| known.eq_ignore_ascii_case(ending))
}

/// Takes the pictures of one text out of its events while they pass by, and puts slots in their places.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    /// Those that were whole.
    pub(super) whole: Vec<Pictured>,
    open: Option<Open>,
}

/// What is written as a picture: that, a film, a sound or a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pictured {
    /// The number of the link to it.
    pub(super) link: usize,
    pub(super) title: String,
    /// What describes the picture, or the name of what is none.
    pub(super) alt: String,
    /// Whether it has a paragraph, or an item of a list, to itself.
    pub(super) is_alone: bool,
}

/// A picture whose description passes by.
#[derive(Debug)]
struct Open {
    picture: Pictured,
    /// How many elements are open in the description.
    depth: usize,
}

impl Pictures {
    /// Gives the event on, or the slot of a picture in its place once that is whole.
    pub(super) fn put_in<'t>(&mut self, event: Event<'t>) -> Option<Event<'t>> {
        match (&mut self.open, event) {
            (None, Event::Start(Tag::Image { dest_url, title, id, .. })) => {
                // In the place of its address stands its number.
                let link = dest_url.parse().unwrap_or(usize::MAX);
                let (title, alt) = (title.into_string(), String::new());
                let picture = Pictured { link, title, alt, is_alone: &*id == ALONE };
                self.open = Some(Open { picture, depth: 0 });
                None
            }
            (None, event) => Some(event),
            // One in a description is words alone.
            (Some(open), Event::Start(_)) => {
                open.depth += 1;
                None
            }
            (Some(open), Event::End(_)) if open.depth > 0 => {
                open.depth -= 1;
                None
            }
            (Some(_), Event::End(_)) => {
                let slot = Slot::Shown(self.whole.len()).write();
                self.whole.extend(self.open.take().map(|open| open.picture));
                Some(Event::InlineHtml(slot.into()))
            }
            (Some(open), event) => {
                open.picture.describe(&event);
                None
            }
        }
    }
}

impl Pictured {
    /// How many bytes it takes, nearly.
    pub(super) fn size(&self) -> usize {
        size_of::<Self>() + self.title.len() + self.alt.len()
    }

    /// Adds the words of `event` to the description.
    fn describe(&mut self, event: &Event) {
        match event {
            Event::Text(text) | Event::Code(text) => self.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.alt.push(' '),
            _ => {}
        }
    }

    /// Writes the picture; one that leads nowhere is its description in words.
    pub(super) fn write(&self, resolved: &[Resolved], flavour: Flavour, out: &mut String) {
        let picture = resolved.get(self.link);
        match picture.and_then(|picture| Some((picture, picture.href.as_ref()?))) {
            Some((picture, href)) => self.element(picture, href, flavour, out),
            None => escape_words(out, &self.alt),
        }
    }

    fn element(&self, picture: &Resolved, href: &str, flavour: Flavour, out: &mut String) {
        let srcset = picture.srcset.as_ref();
        if let Some(srcset) = srcset {
            out.push_str(&format!("<picture><source type=\"{WEBP}\" srcset=\""));
            escape(out, srcset);
            out.push_str(&format!("\" sizes=\"{SIZES}\">"));
        }
        out.push_str("<img src=\"");
        escape_address(out, href);
        out.push_str("\" alt=\"");
        escape(out, &self.alt);
        if !self.title.is_empty() {
            out.push_str("\" title=\"");
            escape(out, &self.title);
        }
        out.push('"');
        if let Some((width, height)) = picture.size {
            out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        out.push_str(match flavour {
            Flavour::Bulletin => " loading=\"lazy\" decoding=\"async\">",
            // The specification has its own form.
            Flavour::CommonMark => " />",
        });
        if srcset.is_some() {
            out.push_str("</picture>");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{render, scan};

    /// The HTML of a text whose pictures are 8 by 6 pixels, with versions if they are PNGs.
    fn html(text: &str) -> String {
        let scan = scan(text, 0, Flavour::Bulletin);
        let links: Vec<Resolved> = scan
            .links
            .iter()
            .map(|link| Resolved {
                href: Some(link.target.clone()),
                size: link.picture.then_some((8, 6)),
                srcset: link.target.ends_with(".png").then(|| "a-4.webp 4w".to_owned()),
                ..Resolved::default()
            })
            .collect();
        render(text, &scan, &links, Flavour::Bulletin)
    }

    const END: &str = "width=\"8\" height=\"6\" loading=\"lazy\" decoding=\"async\">";

    #[test]
    fn what_browsers_show() {
        for target in ["a.jpg", "a.PNG#b.tif", "a/b.svg?c=.mp4", "a.tiff/b", "a", "", "b.avif"] {
            assert!(is_shown(target), "{target}");
        }
        for page in ["a.htm", "bulletin:a", "b.md#c"] {
            assert_eq!(unshown(page), Some(Unshown::Other), "{page}");
        }
        assert_eq!(unshown("../IMG_1.HEIC"), Some(Unshown::Picture));
        assert_eq!(unshown("https://x.example/a.mp4?b=c"), Some(Unshown::Other));
    }

    #[test]
    fn what_texts_show() {
        let text = "![A](a.mp4) ![B](b.tiff) ![C](c.png) [D](d.mp4)\n\n\
                    <img src=\"e.mp4\" alt=\"E\"> <video src=\"f.mp4\" poster=\"f.pdf\"></video>\n";
        let links = scan(text, 0, Flavour::Bulletin).links;
        let shown = links.iter().filter(|link| link.shows().is_some());
        assert_eq!(shown.map(|link| &*link.target).collect::<Vec<_>>(), ["a.mp4"]);
        let unshown = links.iter().filter(|link| link.unshown().is_some());
        let unshown: Vec<&str> = unshown.map(|link| &*link.target).collect();
        assert_eq!(unshown, ["b.tiff", "e.mp4", "f.pdf"]);
    }

    #[test]
    fn a_picture_knows_its_size() {
        assert_eq!(
            html("![A *big* \"castle\"\n`now`](a.svg 'Mir & more') b"),
            format!(
                "<p><img src=\"a.svg\" alt=\"A big &quot;castle&quot; now\" \
                 title=\"Mir &amp; more\" {END} b</p>\n"
            )
        );
        assert_eq!(
            html("[![A](a.svg)](b.png) ![B ![C](c.svg) [d](e)](f.svg) [g](h)"),
            format!(
                "<p><a href=\"b.png\"><img src=\"a.svg\" alt=\"A\" {END}</a> \
                 <img src=\"f.svg\" alt=\"B C d\" {END} <a href=\"h\">g</a></p>\n"
            )
        );
    }

    #[test]
    fn versions_survive_the_cleaning_of_raw_html() {
        let source =
            format!("<source type=\"image/webp\" srcset=\"a-4.webp 4w\" sizes=\"{SIZES}\"");
        let markdown = "![A](a.png)\n";
        let expected =
            format!("<p><picture>{source}><img src=\"a.png\" alt=\"A\" {END}</picture></p>\n");
        assert_eq!(html(markdown), expected);
        let cleaned = html(&format!("{markdown}\n<hr>\n"));
        assert_eq!(cleaned, expected + "<hr>\n");
    }
}
