//! A site that was read and planned: what checking, rendering and writing work on.

use std::sync::Arc;

use crate::archive::Archive;
use crate::catalogue::{Catalogue, Publish};
use crate::content;
use crate::diagnostics::Diagnostics;
use crate::digest::{Digest, Hasher};
use crate::inputs::{Inputs, Seen};
use crate::language::Voice;
use crate::outputs::Asked;
use crate::outputs::kind::Whole;
use crate::plan::Plan;
use crate::reading::{Reading, read_site};
use crate::request::Request;
use crate::site::Lang;
use crate::theme::Theme;
use crate::timings::Timings;

/// A site with its archive, its theme and its plan.
pub struct Website {
    /// All that is known of its content.
    pub archive: Archive,
    /// Templates and assets.
    pub theme: Arc<Theme>,
    /// All outputs.
    pub plan: Plan,
    /// What was read, if the next build can rely on it.
    pub seen: Option<Seen>,
    /// Whether the next build is to find what this one learns.
    pub keep: bool,
    /// By language: the digest of what templates and views can ask for in its edition.
    wording: Vec<Digest>,
}

/// The digest of what templates and views can ask for in the edition `lang`.
fn asked_for(archive: &Archive, lang: Lang, asked: &Asked) -> Digest {
    let mut hasher = Hasher::new();
    // Templates are told the edition's number.
    hasher.number(lang.0).digest(archive.wording.digest(lang, |id| asked.has(id)));
    hasher.finish()
}

/// What was read of a site, for a program that reads it again and again.
#[derive(Default)]
pub struct Memory {
    articles: content::Memory,
    /// With the digests of the files that it was read from, and of the settings.
    reading: Option<((Digest, Digest), Reading)>,
}

impl Website {
    /// Reads and plans the site whose files are `inputs`; `None` where errors leave nothing to
    /// plan.
    pub fn load(
        request: &Request,
        inputs: Inputs,
        mut memory: Option<&mut Memory>,
        diagnostics: &mut Diagnostics,
        timings: &mut Timings,
    ) -> Option<Self> {
        let site = read_site(&request.site, request.base_url.clone(), diagnostics)?;
        let Inputs { content, unreadable, digest, words } = inputs;
        let known = memory.as_mut().and_then(|memory| memory.reading.take());
        let key = words.map(|words| (words, site.digest));
        let known = known.filter(|(known, _)| Some(*known) == key);
        let articles = memory.as_mut().map(|memory| &mut memory.articles);
        let publish = Publish {
            drafts: request.drafts,
            future: request.future,
            now: request.now.timestamp(&site),
        };
        let (reading, (sources, catalogue)) = rayon::join(
            || known.map_or_else(|| Reading::new(&site), |(_, reading)| reading),
            || {
                let mut sources = content::discover(&site, content, &unreadable, diagnostics);
                timings.end("discover");
                let files = std::mem::take(&mut sources.articles);
                let progress = &timings.progress;
                let manuscripts =
                    content::parse(&site, files, request.keep, articles, progress, diagnostics);
                timings.end("parse");
                (sources, Catalogue::new(&site, manuscripts, publish, diagnostics))
            },
        );
        timings.end("catalogue");
        if let (Some(memory), Some(key)) = (memory, key.filter(|_| !reading.found.has_errors())) {
            memory.reading = Some((key, reading.clone()));
        }
        let Reading { languages, wording, theme, found } = reading;
        diagnostics.append(found);
        let theme = theme?;
        let seen = digest.map(|digest| Seen::new(digest, publish.now, catalogue.next_due()));
        let words = (languages, wording);
        let archive = Archive::new(site, words, catalogue, &sources, request.keep, diagnostics);
        let assets = &theme.assets.list;
        let plan = Plan::new(&Whole { archive: &archive, statics: &sources.statics, assets });
        timings.end("plan");
        let langs = archive.site.langs();
        let asked = Asked::new(&archive.site, &theme.templates);
        let wording = langs.map(|(lang, _)| asked_for(&archive, lang, &asked)).collect();
        Some(Website { archive, theme, plan, seen, keep: request.keep, wording })
    }

    /// How the edition `lang` speaks.
    pub fn voice(&self, lang: Lang) -> Voice<'_> {
        let Archive { wording, .. } = &self.archive;
        Voice::new(lang, self.archive.locale(lang), wording, self.wording[lang.index()])
    }
}
