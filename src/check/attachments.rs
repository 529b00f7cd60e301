//! Every file that front matter offers readers to download is there.
//!
//! Wrong: `attachments: [raport.pdf]`, where the file is called report.pdf.

use super::links::on_disk;
use super::misnamed::{self, Misnamed, Wanted};
use crate::archive::Archive;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Severity};
use crate::faces::{self, Dead};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    for (_, text) in archive.catalogue.texts() {
        for file in &text.attachments {
            let steps = [Step::Field("attachments"), Step::Item(file.item), Step::Field("src")];
            let dead = match faces::attachment(archive, file) {
                Ok((_, Some(0))) => {
                    let at = places.at(&file.src_in, &steps);
                    let message = format!("the file `{}` has nothing in it", file.src);
                    let hint = "put it beside the article again: it was not copied to its end";
                    // It is there, and a page can lead to it.
                    diagnostics.add(Code::EmptyFile, at, message, hint).severity =
                        Severity::Warning;
                    continue;
                }
                Ok(_) => continue,
                Err(dead) => dead,
            };
            let (code, message, hint) = match dead {
                Dead::Unsafe => (
                    Code::UnsafeAddress,
                    format!("the address `{}` is not safe", file.src),
                    on_disk(&file.src).unwrap_or_else(|| {
                        "name a file beside the article, or an address that begins with https://"
                            .to_owned()
                    }),
                ),
                _ => {
                    let Misnamed { message, hint, .. } =
                        misnamed::explain(archive, &file.src_in, &file.src, Wanted::File);
                    (Code::DeadLink, message, hint)
                }
            };
            let Some(severity) = archive.site.levels.of(code, text.day) else { continue };
            let at = places.at(&file.src_in, &steps);
            diagnostics.add(code, at, message, hint).severity = severity;
        }
    }
}
