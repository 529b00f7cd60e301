use super::*;

#[test]
fn forbidden_bytes_are_forbidden_characters() {
    for c in '\0'..=char::MAX {
        let text = format!("{}{c}", "я".repeat(40));
        let at = text.len() - c.len_utf8();
        assert_eq!(begins_forbidden(&text.as_bytes()[at..]), is_forbidden(c), "{c:?}");
        if u32::from(c) < 0x3000 || is_forbidden(c) {
            assert_eq!(!forbidden(&text).is_empty(), is_forbidden(c), "{c:?}");
        }
    }
    let text = format!("«{}\u{7}\u{92}x\u{ffff}", "a".repeat(61));
    let found = forbidden(&text);
    let places: Vec<_> = found.iter().map(|at| (at.character, at.span.clone())).collect();
    assert_eq!(places, [('\u{7}', 63..64), ('\u{92}', 64..66), ('\u{ffff}', 67..70)]);
    let blank = blanked(&text, &found);
    assert_eq!(blank.len(), text.len());
    assert!(blank.ends_with("a   x   "));
}

#[test]
fn hidden_characters() {
    let first = |text, which| hidden(text, which).map(|at: At| u32::from(at.character));
    for honest in [
        "Минск, «мир» — 8 °C",
        "می‌خواهم",
        "क्‍ष",
        "👨\u{200d}👩\u{200d}👧",
        "❤\u{fe0f}\u{200d}🔥",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    ] {
        assert_eq!(first(honest, Use::Words), None, "{honest}");
        assert_eq!(first(honest, Use::Name), None, "{honest}");
    }
    for honest in [
        "Bundes\u{ad}tag",
        "\u{200f}שלום\u{200e}",
        "ខ្មែរ\u{200b}ខ្មែរ",
        "നന്\u{200d} ",
        "x\u{2067}א\u{2069}",
    ] {
        assert_eq!(first(honest, Use::Words), None, "{honest}");
        assert!(first(honest, Use::Name).is_some(), "{honest}");
    }
    for wrong in [
        "a\u{200b}b",
        "\u{feff}a",
        "a\u{2060}",
        "a \u{200d}b",
        "\u{3164}",
        "a\u{e0041}",
        "a\u{2028}b",
    ] {
        assert!(first(wrong, Use::Words).is_some(), "{wrong:?}");
        assert!(first(wrong, Use::Name).is_some(), "{wrong:?}");
    }
}

#[test]
fn what_turns_is_ended() {
    const NOTHING: [u32; 0] = [];
    let left = |text| open(text).iter().map(|at| u32::from(at.character)).collect::<Vec<_>>();
    assert_eq!(left("a\u{202e}b"), [0x202e]);
    assert_eq!(left("a\u{202a}b\u{202c} \u{2067}c\u{2069}"), NOTHING);
    assert_eq!(left("a\u{2066}\u{202b}b\u{2069}"), NOTHING);
    assert_eq!(left("a\u{202b}\u{2066}b\u{202c}"), [0x202b, 0x2066]);
    assert_eq!(left("\u{202c}\u{2069}“”–"), NOTHING);
}

#[test]
fn names() {
    assert_eq!(name('\u{200b}'), "U+200B, a zero-width space");
    assert_eq!(name('\u{202e}'), "U+202E, a right-to-left override");
    assert_eq!(foreign_letter("seсtion"), Some((2..4, "U+0441, a Cyrillic letter".into())));
    assert_eq!(foreign_letter("раздел"), None);
    assert_eq!(odd_in("a b\u{a0}c"), Some((3..5, "U+00A0, a no-break space".into())));
    assert_eq!(of_old_encoding('\u{92}'), Some('’'));
    assert_eq!(['\u{81}', '\u{7}', 'é'].map(of_old_encoding), [None; 3]);
}

#[test]
fn numbers() {
    let found = |text| forbidden_number(text, 0).map(|at| (u32::from(at.character), at.span.end));
    assert_eq!(found("&#7; a"), Some((7, 4)));
    assert_eq!(found("&#x7;"), Some((7, 5)));
    assert_eq!(found("&#000000007;"), Some((7, 12)));
    assert_eq!(found("&#X00000000FDd0;"), Some((0xfdd0, 16)));
    assert_eq!(found("&#7x"), Some((7, 3)));
    assert_eq!(found("&#146s"), Some((146, 5)));
    for honest in [
        "&#0;",
        "&#0000000000;",
        "&#;",
        "&#x;",
        "&#a;",
        "&#65;",
        "&#x110000;",
        "&#99999999999;",
        "&#",
    ] {
        assert_eq!(found(honest), None, "{honest}");
    }
}

#[test]
fn as_it_looks() {
    assert_eq!(plain("2025-08-13\u{a0}11:50\u{200b}\u{7}\u{feff}"), "2025-08-13 11:50");
}
