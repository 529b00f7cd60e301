//! Every file that front matter offers readers to download is there.
//!
//! Wrong: `attachments: [raport.pdf]`, where the file is called report.pdf.

use super::links::near_file;
use crate::archive::Archive;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics};
use crate::faces::{self, Dead};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        for file in &text.attachments {
            let Err(dead) = faces::attachment(archive, file) else { continue };
            let (code, message, hint) = match dead {
                Dead::Unsafe => (
                    Code::UnsafeAddress,
                    format!("the address `{}` is not safe", file.src),
                    "name a file beside the article, or an address that begins with https://"
                        .to_owned(),
                ),
                _ => (
                    Code::DeadLink,
                    format!("there is no file `{}`", file.src),
                    near_file(archive, &file.src_in, &file.src),
                ),
            };
            let Some(severity) = archive.site.levels.of(code, text.day) else { continue };
            let steps = [Step::Field("attachments"), Step::Item(file.item), Step::Field("src")];
            let at = places.at(&file.src_in, &steps);
            diagnostics.add(code, at, message, hint).severity = severity;
        }
    }
}
