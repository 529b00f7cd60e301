//! Analyses the articles that are new or have changed, a month after the other, so that the
//! search index is made of what is kept.

use rayon::prelude::*;

use crate::catalogue::ArticleId;
use crate::digest::Digest;
use crate::faces::TextFile;
use crate::outputs::Made;
use crate::outputs::parts::files::Files;
use crate::outputs::parts::shards;
use crate::search::words::{Month, Subject};
use crate::site::Lang;
use crate::website::Website;

/// An article that may have to be analysed.
struct Text<'a> {
    month: Month,
    title: &'a str,
    file: TextFile<'a>,
}

/// Analyses what is new of the edition `lang` of `website`.
pub(crate) fn analyse(website: &Website, lang: Lang) -> Made<()> {
    let archive = &website.archive;
    let files = Files::new(&archive.site.root);
    let store = shards::store(&website.cache, archive.locale(lang));
    let texts: Vec<Text> =
        archive.edition(lang).shown().iter().map(|id| text(website, *id)).collect();
    let months: Vec<&[Text]> = texts.chunk_by(|a, b| a.month == b.month).collect();
    let digest = |texts: &&[Text]| (texts[0].month, store.digest(&subjects(texts)));
    let digests: Vec<(Month, Digest)> = months.par_iter().map(digest).collect();
    let stale = store.stale(&digests);
    let is_stale = |texts: &&&[Text]| stale.contains(&texts[0].month);
    months.par_iter().filter(is_stale).try_for_each(|texts| {
        let plain = |at: usize| files.plain(&texts[at].file);
        store.month(texts[0].month, &subjects(texts), plain).map(drop)
    })?;
    store.done(&digests);
    Ok(())
}

fn text(website: &Website, id: ArticleId) -> Text<'_> {
    let article = website.archive.catalogue.article(id);
    let day = article.date.day;
    let (title, file) = (&article.text.title, TextFile::of(&article.text));
    Text { month: (day.year(), day.month()), title, file }
}

fn subjects<'a>(texts: &[Text<'a>]) -> Vec<Subject<'a>> {
    let subject = |text: &Text<'a>| Subject {
        path: text.file.path,
        digest: text.file.found_by(),
        title: text.title,
    };
    texts.iter().map(subject).collect()
}
