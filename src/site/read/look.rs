//! What makes the look the site's own: `[look]` in site.toml.

use std::ops::Range;

use super::unknown;
use crate::diagnostics::Code;
use crate::format::site_toml as known;
use crate::names::compose;
use crate::site::colour::{Colour, DARK_PAPER, DARK_TINT, PAPER, TINT};
use crate::site::{Accent, Look, LookPath};
use crate::values::{Field, Fields};

/// The look.
pub(super) fn read(fields: &mut Fields) -> Look {
    let Some(entry) = fields.take(&known::LOOK) else { return Look::default() };
    unknown::table(fields, entry, |inside| Look {
        logo: file(inside, &known::LOGO),
        icon: file(inside, &known::ICON),
        share_image: file(inside, &known::SHARE_IMAGE),
        accent: accent(inside),
        stylesheet: file(inside, &known::STYLESHEET),
    })
}

fn file(fields: &mut Fields, key: &Field) -> Option<LookPath> {
    let (path, span) = fields.text(key)?;
    let path = path.trim().replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path).to_owned();
    Some(LookPath { path: compose(path), span })
}

fn accent(fields: &mut Fields) -> Option<Accent> {
    let (text, span) = fields.text(&known::ACCENT)?;
    let Some(light) = Colour::parse(text.trim()) else {
        let message = format!("`{text}` is not a colour");
        let hint = "write its red, green and blue as six digits from 0 to f: accent = \"#7a1f2b\"";
        fields.add(Code::BadSetting, &span, message, hint);
        return None;
    };
    if !light.is_readable_on(&[PAPER]) {
        report_pale(fields, &span, light);
        return None;
    }
    Some(Accent {
        light,
        light_on_tint: light.readable_on(&[PAPER, TINT], false),
        dark: light.readable_on(&[DARK_PAPER, DARK_TINT], true),
    })
}

/// Reports that the `colour` is too pale for words on paper.
fn report_pale(fields: &mut Fields, span: &Range<usize>, colour: Colour) {
    // Cut, so that what is too little never looks like enough.
    let ratio = (colour.contrast(PAPER) * 100.0).floor() / 100.0;
    let near = colour.readable_on(&[PAPER], false);
    let message = format!(
        "words in the colour `{colour}` cannot be read well: its contrast to the paper is {ratio:.2} \
         to 1, and 4.5 to 1 is needed"
    );
    let hint = format!("write accent = \"{near}\", which is the nearest colour that can be read");
    fields.add(Code::BadSetting, span, message, hint);
}
