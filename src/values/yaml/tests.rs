//! What both readers of YAML make of the same texts.

use super::*;

/// Both ways of reading must see the same values.
fn without_places(node: &Node) -> serde_json::Value {
    serde_json::to_value(node).expect("values are plain")
}

#[test]
fn both_readers_agree() {
    for text in [
        "title: NO\ncountries: [NO, no, by]\ndraft: false\n",
        "date: 2025-08-13\nat: 2025-08-13 11:50\n",
        "a: 1\nb: -2\nc: 1.5\nd: ~\ne:\nf: yes\ng: 'x'\nh: \"true\"\ni: on\n",
        "image:\n  src: a.svg\n  alt: Замок\nlist:\n- a\n- b: c\n",
        "text: |\n  one\n  two\nfolded: >\n  one\n  two\n",
        "a: &x [1, 2]\nb: *x\n",
        "a: 1e400\nb: -1e400\nc: 1e4\nd: .nan\ne: -.inf\nf: .NaN\ng: +.Inf\n",
    ] {
        let fast = fast(text).expect(text);
        let located = located(text).expect(text);
        assert_eq!(without_places(&fast), without_places(&located), "{text}");
    }
}

#[test]
fn places_count_bytes() {
    let text = "title: Замок\nтема: второе\n";
    let node = located(text).expect("it is valid");
    let Value::Map(entries) = node.value else { panic!("a map") };
    assert_eq!(&text[entries[1].key_span.clone()], "тема");
    assert_eq!(&text[entries[1].node.span.clone()], "второе");
}

#[test]
fn what_is_refused_is_placed() {
    let twice = located("a: 1\nb: 2\na: 3\n").expect_err("twice");
    assert_eq!(twice.span, 10..11);
    assert!(fast("a: 1\na: 2\n").is_err());
    let bomb = "a: &a [x,x,x,x,x,x,x,x]\n".to_owned()
        + &('b'..='j')
            .map(|c| {
                let before = (c as u8 - 1) as char;
                format!("{c}: &{c} [*{before},*{before},*{before},*{before},*{before},*{before}]\n")
            })
            .collect::<String>();
    assert!(located(&bomb).is_err());
    assert!(fast(&bomb).is_err());
}
