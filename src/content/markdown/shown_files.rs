//! Films, sounds and documents in a text: a player where one stands alone, else a link.
//!
//! Nothing is loaded before a reader asks for it, and nothing ever from another site: of what lies
//! there is a link to it.

use super::file_kinds::{self, Sort};
use super::prepared::{escape, escape_address, escape_words};
use super::{FileKind, is_wide};
use crate::characters;
use crate::paths::decoded;

/// A file that is shown in a text, ready for its HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFile {
    /// What it is.
    pub(crate) kind: FileKind,
    /// What it is called where the text gives it no name.
    pub(crate) file_name: String,
    /// Whether it lies on another site.
    pub(crate) is_foreign: bool,
    /// What readers are told of it, where that is known: `(MP4, 3.2 MB)`.
    pub(crate) note: Option<String>,
    /// Its words for those who do not hear them, or not understand.
    pub(crate) tracks: Vec<Track>,
}

/// The words of a film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Track {
    /// Its address.
    pub(crate) href: String,
    /// Its language.
    pub(crate) lang: String,
    /// What it is called in a player's menu.
    pub(crate) label: String,
    /// Whether it is in the language of the text.
    pub(crate) is_captions: bool,
}

/// What the text says of a file.
#[derive(Clone, Copy)]
pub(super) struct Named<'t> {
    /// Its address.
    pub(super) href: &'t str,
    /// Its name, which may be empty.
    pub(super) name: &'t str,
    /// Its title, which may be empty.
    pub(super) title: &'t str,
}

impl ShownFile {
    /// Whether it is a player where there is room for one.
    pub(super) fn is_player(&self) -> bool {
        self.kind.plays && !self.is_foreign
    }

    /// Writes its name alone.
    pub(super) fn words(&self, name: &str, out: &mut String) {
        escape_words(out, if name.trim().is_empty() { &self.file_name } else { name });
    }

    /// Writes the player, with a link for those whose browsers do not play it.
    pub(super) fn player(&self, named: Named, out: &mut String) {
        let element = if self.kind.sort == Sort::Film { "video" } else { "audio" };
        out.push_str(&format!(
            "<figure class=\"text-player\"><{element} controls preload=\"none\" src=\""
        ));
        escape_address(out, named.href);
        out.push_str("\">");
        self.tracks.iter().for_each(|track| track.write(out));
        out.push_str(&format!("</{element}><figcaption>"));
        if !named.title.is_empty() {
            out.push_str("<span class=\"text-caption\">");
            escape_words(out, named.title);
            out.push_str("</span> ");
        }
        out.push_str("<a href=\"");
        escape_address(out, named.href);
        out.push_str("\">");
        self.link_words(named.name, out);
        out.push_str("</figcaption></figure>");
    }

    /// Writes the link to it.
    pub(super) fn link(&self, named: Named, out: &mut String) {
        let class = if self.is_foreign { "text-embed" } else { "text-download" };
        out.push_str(&format!("<a class=\"{class}\" href=\""));
        escape_address(out, named.href);
        if !self.is_foreign {
            out.push_str("\" type=\"");
            out.push_str(self.kind.media_type);
        }
        if !named.title.is_empty() {
            out.push_str("\" title=\"");
            escape(out, named.title);
        }
        out.push_str("\">");
        self.link_words(named.name, out);
    }

    /// Writes the words of a link that is open, its end, and what is told of the file.
    fn link_words(&self, name: &str, out: &mut String) {
        self.words(name, out);
        out.push_str("</a>");
        if let Some(note) = &self.note {
            // A wide bracket has its space in itself.
            let space = if note.starts_with(is_wide) { "" } else { " " };
            out.push_str(space);
            out.push_str("<span class=\"text-file\">");
            escape_words(out, note);
            out.push_str("</span>");
        }
    }
}

impl Track {
    fn write(&self, out: &mut String) {
        let kind = if self.is_captions { "captions" } else { "subtitles" };
        out.push_str(&format!("<track kind=\"{kind}\" src=\""));
        escape_address(out, &self.href);
        out.push_str("\" srclang=\"");
        escape(out, &self.lang);
        out.push_str("\" label=\"");
        escape(out, &self.label);
        out.push_str("\">");
    }
}

/// The name of the file at `target`, a path or an address, as people read it.
pub(crate) fn file_name(target: &str) -> String {
    let name = file_kinds::name(target);
    let decoded = decoded(name);
    let is_odd = |name: &str| {
        !characters::forbidden(name).is_empty() || name.contains(characters::is_hidden)
    };
    // What no page may have is seen by its numbers.
    if is_odd(&decoded) { name.to_owned() } else { decoded }
}

/// Whether a link is open behind `html`, where one was or was not `before` it.
pub(super) fn is_in_link(before: bool, html: &str) -> bool {
    let begin = ["<a ", "<a>"].into_iter().filter_map(|begin| html.rfind(begin)).max();
    match (begin, html.rfind("</a>")) {
        (None, None) => before,
        (begin, end) => begin > end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Flavour, Resolved, render, scan};

    /// The HTML of a text whose files have a note; those of another site have none.
    fn html(text: &str) -> String {
        let scan = scan(text, 0, Flavour::Bulletin);
        let links = scan.links.iter().map(|link| {
            let is_foreign = link.target.starts_with("https:");
            let file = FileKind::of(&link.target).filter(|_| link.picture).map(|kind| ShownFile {
                kind,
                file_name: link.target.clone(),
                is_foreign,
                note: (!is_foreign).then(|| match kind.name().as_str() {
                    "ODT" => "（ODT，3.2 MB）".to_owned(),
                    name => format!("({name}, 3.2 MB)"),
                }),
                tracks: Vec::new(),
            });
            let href = (link.target != "gone.mp4").then(|| link.target.clone());
            Resolved { href, file, ..Resolved::default() }
        });
        render(text, &scan, &links.collect::<Vec<_>>(), Flavour::Bulletin)
    }

    fn player(element: &str, src: &str, caption: &str) -> String {
        format!(
            "<figure class=\"text-player\"><{element} controls preload=\"none\" src=\"{src}\"></{element}>\
             <figcaption>{caption}</figcaption></figure>\n"
        )
    }

    fn link(href: &str, media_type: &str, name: &str, note: &str) -> String {
        format!(
            "<a class=\"text-download\" href=\"{href}\" type=\"{media_type}\">{name}</a> \
             <span class=\"text-file\">({note}, 3.2 MB)</span>"
        )
    }

    #[test]
    fn a_player_stands_alone() {
        let caption =
            "<a href=\"a.mp4\">The <speech></a> <span class=\"text-file\">(MP4, 3.2 MB)</span>";
        let film = player("video", "a.mp4", &caption.replace("<speech>", "&lt;speech&gt;"));
        assert_eq!(html("![The *\\<speech>*](a.mp4)\n"), film);
        assert_eq!(
            html("A\n\n> ![The \\<speech>](a.mp4)\n\nB\n"),
            format!("<p>A</p>\n<blockquote>\n{film}</blockquote>\n<p>B</p>\n")
        );
        // The same behind the cleaning of raw HTML.
        assert_eq!(html("<hr>\n\n![The \\<speech>](a.mp4)"), format!("<hr>\n{film}"));
        // In a list with empty lines or without.
        let items = |text: &str| html(text).replace("<li>\n", "<li>").replace("\n</li>", "</li>");
        let item = format!("<li>{}</li>\n", film.trim_end());
        let list = |items: &str| format!("<ul>\n{items}</ul>\n");
        assert_eq!(items("- ![The \\<speech>](a.mp4)\n"), list(&item));
        let two = "* ![The \\<speech>](a.mp4)\n\n* ![The \\<speech>](a.mp4)\n";
        assert_eq!(items(two), list(&item.repeat(2)));
        assert_eq!(items(&format!("{two}\n<hr>\n")), list(&item.repeat(2)) + "<hr>\n");
        let sound = "<span class=\"text-caption\">In Minsk</span> <a href=\"a.mp3\">a.mp3</a> \
                     <span class=\"text-file\">(MP3, 3.2 MB)</span>";
        assert_eq!(html("![](a.mp3 'In Minsk')"), player("audio", "a.mp3", sound));
    }

    #[test]
    fn a_link_stands_between_words() {
        let film = link("a.mp4", "video/mp4", "A", "MP4");
        assert_eq!(html("See ![A](a.mp4)."), format!("<p>See {film}.</p>\n"));
        for beside in ["- b\n  ![A](a.mp4)", "- [ ] ![A](a.mp4)", "![A](a.mp4) ![A](a.mp4)"] {
            assert!(!html(beside).contains("<video"), "{beside}");
        }
        assert!(!html("See ![A][alone].\n\n[alone]: a.mp4").contains("<video"));
        let report = link("b.pdf", "application/pdf", "B", "PDF");
        assert_eq!(html("![B](b.pdf)"), format!("<p>{report}</p>\n"));
        assert_eq!(
            html("![C](c.avi)"),
            format!("<p>{}</p>\n", link("c.avi", "video/x-msvideo", "C", "AVI"))
        );
        assert!(html("![D](d.odt)").contains("</a><span class=\"text-file\">（ODT"));
        let foreign = "<a class=\"text-embed\" href=\"https://x.example/a.mp4\" title=\"T\">A</a>";
        assert_eq!(html("![A](https://x.example/a.mp4 'T')"), format!("<p>{foreign}</p>\n"));
    }

    #[test]
    fn a_link_holds_none() {
        assert_eq!(html("[![A](a.mp4)](b) ![C](gone.mp4)"), "<p><a href=\"b\">A</a> C</p>\n");
        assert_eq!(html("![C](gone.mp4)"), "<p>C</p>\n");
        let outside = html("<a href=\"b\">\n\n![A](a.mp4)\n\n</a>\n\n![A](a.mp4)");
        assert_eq!(outside.matches("<video").count(), 1, "{outside}");
        assert!(outside.contains("<p>A</p>"), "{outside}");
    }

    #[test]
    fn names_of_files() {
        assert_eq!(file_name("../%D0%9C%D0%B8%D1%80%20now.mp4?v=1#t"), "Мир now.mp4");
        for odd in ["a%00.mp4", "a%E2%80%AE4pm.mp4", "a%EF%B7%90.mp4"] {
            assert_eq!(file_name(odd), odd);
        }
    }

    #[test]
    fn links_that_are_open() {
        assert!(is_in_link(false, "<a href=\"x\">"));
        assert!(is_in_link(true, "<abbr>x</abbr>"));
        assert!(!is_in_link(false, "<article>"));
        assert!(!is_in_link(true, "</a>"));
        assert!(is_in_link(false, "</a><a>"));
        assert!(!is_in_link(true, "</a> <a href=\"\">x</a>"));
    }
}
