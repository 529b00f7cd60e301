use crate::content::markdown::{Flavour, LeftoverKind, scan};

/// What is found in `text`: each with what its span has.
fn found(text: &str) -> Vec<(LeftoverKind, String)> {
    let scan = scan(text, 7, Flavour::Bulletin);
    let found = scan.leftovers.into_iter().map(|leftover| {
        let span = leftover.span.start - 7..leftover.span.end - 7;
        (leftover.kind, text[span].to_owned())
    });
    found.collect()
}

/// Each text has one finding, with that span.
fn each_has(kind: LeftoverKind, texts: &[(&str, &str)]) {
    for (text, part) in texts {
        assert_eq!(found(text), [(kind, (*part).to_owned())], "{text}");
        assert_eq!(found(&of_windows(text)), [(kind, of_windows(part))], "with CR: {text}");
    }
}

fn passes(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), [], "{text}");
        assert_eq!(found(&of_windows(text)), [], "with CR: {text}");
    }
}

/// `text` with the line ends of Windows.
fn of_windows(text: &str) -> String {
    text.replace('\n', "\r\n")
}

use LeftoverKind::*;

#[path = "tests/blocks.rs"]
mod blocks;
#[path = "tests/html.rs"]
mod html;

#[test]
fn links_that_are_none() {
    each_has(
        SpacedAddress,
        &[
            ("[d](p (1).png)", "[d](p (1).png)"),
            ("![d](my photo (2).jpg)", "![d](my photo (2).jpg)"),
            ("See ![b](my photo.gif).", "![b](my photo.gif)"),
            ("[the report](https://x.example/a b)", "[the report](https://x.example/a b)"),
            ("> a\n> [x](two words.md) b", "[x](two words.md)"),
            ("[a *b* c](d e.pdf \"t\")", "[a *b* c](d e.pdf \"t\")"),
            ("![b](no address)", "![b](no address)"),
            ("- [x](план на год.pdf)", "[x](план на год.pdf)"),
        ],
    );
    each_has(
        AddressApart,
        &[
            ("[the charter] (charter.md)", "[the charter] (charter.md)"),
            ("![b] (x.gif)", "![b] (x.gif)"),
            ("[a]\n(https://x.example)", "[a]\n(https://x.example)"),
            ("[a\nb] (c.md)", "[a\nb] (c.md)"),
        ],
    );
    each_has(OpenAddress, &[("see [x](charter.md and", "[x](charter.md"), ("![x](a", "![x](a")]);
    each_has(
        Reversed,
        &[
            ("(text)[https://x.example]", "(text)[https://x.example]"),
            ("a (charter)[charter.md] b", "(charter)[charter.md]"),
        ],
    );
    each_has(SpacedAngle, &[("a <https://x.example/a b>.", "<https://x.example/a b>")]);
    passes(&["a < b > c, <https://x.example>, \\<https://x y>, 1 <https://x"]);
    each_has(SquareAddress, &[("[a][charter.md]", "[a][charter.md]")]);
    each_has(OtherAddress, &[("[x](y.md “Title”)", "[x](y.md “Title”)")]);
    each_has(
        NoAddress,
        &[("![a][nope]", "![a][nope]"), ("![a]", "![a]"), ("![[a.png]]", "![[a.png]]")],
    );
    each_has(NoReference, &[("[x][nope]", "[x][nope]"), ("b [x][]", "[x][]")]);
}

#[test]
fn honest_brackets() {
    passes(&[
        "[1][2], [12][], a[i][j], [i][j], [ ][ ], [Applause][Laughs]",
        "[Applause] (in Russian), [sic], […], [sic](in the text), Wow![1] [a] [b]",
        "[1] (page 5), [3] (#4), [w] (/w/), [2] (see report.pdf)",
        "\\[x\\][nope] \\[x](two words.md) `[x][nope]` `![a](b c.gif)`",
        "    [x][nope]\n",
        "```\n[x][nope] [^none] {{ x }}\n```\n",
        "<div title=\"[x][nope]\">\n</div>\n",
        "[a [b]](c.md) [a](<b c.md>) ![a](b.png \"[x][nope]\") <https://x.example/[x][y]>",
        "[x]\n\n(charter.md)\n\n[y\n\n](a b.md)",
        "[the charter][c] and [c]\n\n[C]: charter.md\n",
        "[//]: # (not for readers)\n\n[//]: # (nor this)\n\n[comment]: <> (that)\n",
        "[^ab_]: note\n\na[^ab_] [^_^] [^]",
        "He said [in Russian]: no, never. [3, p. 5]",
    ]);
}

#[test]
fn notes() {
    each_has(
        NoNote,
        &[
            ("A claim[^none].", "[^none]"),
            ("A claim[^हिन्दी].", "[^हिन्दी]"),
            ("A claim[^می\u{200c}خواهم].", "[^می\u{200c}خواهم]"),
            ("A claim[^a b].", "[^a b]"),
        ],
    );
    each_has(UnusedNote, &[("a\n\n[^n]: b\n    c\n\nd", "[^n]: b\n    c")]);
    each_has(NoteTwice, &[("a[^1]\n\n[^1]: One.\n\n[^1]: Again.\n", "[^1]: Again.")]);
    passes(&["a[^1] b[^1]\n\n[^1]: see [^2]\n\n[^2]: c\n", "a[^A]\n\n[^a]: b"]);
    assert_eq!(found("a\n\n[^1]: see [^2]\n\n[^2]: c [^1]\n").len(), 2);
}

#[test]
fn lost_words() {
    each_has(Cells, &[("| a |\n|---|\n| 1 | lost |\n", "lost")]);
    each_has(Defined, &[("[Speaker]: No.", "[Speaker]: No.")]);
    each_has(UnusedReference, &[("[a]: charter.md", "[a]: charter.md")]);
    each_has(ReferenceTwice, &[("[a]\n\n[a]: b.md\n[a]: c.md", "[a]: c.md")]);
    passes(&[
        "| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 |\n",
        "a | b\n-|-\n1 | 2",
        "<!--\n[a][b]\n-->\n\n[B]: c.md",
    ]);
    each_has(Attributes, &[("## H {.unnumbered}", "{.unnumbered}"), ("```js x=1\na\n```", "x=1")]);
    passes(&["## H {#id}", "## H ##", "H\n===", "```js\na\n```", "~~~ x\na\n~~~"]);
}

#[test]
fn signs() {
    each_has(
        Sign,
        &[
            ("a **b c", "**"),
            ("**a\n\nb", "**"),
            ("a bold** c", "**"),
            ("a ** bold** c", "**"),
            ("Газета**«Заря» писала", "**"),
            ("a ~~b c", "~~"),
            ("a __b c", "__"),
            ("a `b c", "`"),
            ("- ***a b", "***"),
        ],
    );
    assert!(found("今天**注意：**请看").is_empty());
    passes(&[
        "2 ** 3, x**2, ** ** alone, x ** 2 + y ** 2, х** him, card **4521, ***-**-45, ****",
        "He said f**k.",
        "Price**\n\n** without tax",
        "Price** and more\n\n**Source: the office",
        "| a** |\n|---|\n| b |\n\n** c",
        "init__x snake__case, «__» ____ 20__ г., __.__.2024, № __, foo__",
        "네~~ so~~ 5~6 ~",
        "l`Aquila, Hawai`i, `quoted' words, ``quoted'' and ``so\", al-`Iraq, `Abbas",
        "\\**a \\_\\_b \\`c",
        "a* b\n\n\\* note",
        "https://x.example/__a <https://x.example/**a>",
        "#hashtag #1 \\##a a ##b ####### c",
        "C# and F#, ## ",
    ]);
    each_has(Heading, &[("##Heading", "##"), ("a\n##b", "##"), ("- ##c", "##")]);
    each_has(Heading, &[("##\u{a0}Heading", "##"), ("#\u{a0}Heading", "#")]);
    passes(&["#\u{a0}5", "## Heading", "####### a"]);
    each_has(
        Underlined,
        &[("A sentence.\n---", "A sentence.\n---"), ("a\nb\n---\nc", "a\nb\n---")],
    );
    passes(&["Heading\n---", "A sentence.\n\n---", "A sentence.\n==="]);
}

#[test]
fn lists() {
    each_has(
        Numbered,
        &[
            ("1986. Chernobyl.", "1986. Chernobyl."),
            ("13. August 2025", "13. August 2025"),
            ("1. Mai", "1. Mai"),
            ("2. Bundesliga\n\na", "2. Bundesliga"),
        ],
    );
    each_has(Renumbered, &[("1. a\n2. b\n5. c", "5."), ("1. a\n2. b\n\n1. c", "1.")]);
    let texts = [
        ("2025. It began.\n\n1. FC Köln", vec!["2025. It began.", "1."]),
        ("13. August\n\n1. a\n\n2. b", vec!["13. August", "1.", "2."]),
        ("3. Smith\n1. Jones\n2. Brown", vec!["3. Smith", "1.", "2."]),
        ("1. a\n2. b\n5. c\n6. d", vec!["5.", "6."]),
    ];
    for (text, parts) in texts {
        let found: Vec<_> = found(text).into_iter().map(|(_, part)| part).collect();
        assert_eq!(found, parts, "{text}");
    }
    each_has(Starred, &[("a* b\n\n* note", "* note")]);
    passes(&[
        "1. a\n2. b\n\nc\n\n3. d\n\ne\n\n4. f",
        "a:\n\n 1. b\n 2. c\n",
        "a\n\n   10. b\n   11. c\n\n  - d\n",
        "7. a\n\nb\n\n8. c",
        "1. a\n1. b\n1. c",
        "5. a\n6. b",
        "1. Main",
        "* a\n* b",
        "1. a\n   1. b\n   2. c\n2. d",
        "1) a\n2) b",
    ]);
}

#[test]
fn other_systems() {
    each_has(
        Call,
        &[
            ("Peace.<o:p> It came.", "<o:p>"),
            ("Peace.</o:p>", "</o:p>"),
            ("In <st1:place w:st=\"on\">Paris now", "<st1:place w:st=\"on\">"),
        ],
    );
    passes(&["I <3 it, a <b, <o:3>, <he:she> and <x: y>", "\\<o:p>, `<o:p>`, <o:p is open"]);
    let texts = [
        "{{< youtube x >}}",
        "{{<youtube x>}}",
        "{{% note %}}",
        "{% include y.html a=\"b_c_d\" %}",
        "{{ x }}",
        "{: .lead}",
        "{:.lead}",
        "[caption id=\"a\" align=\"left\"]",
        "[/caption]",
        "[gallery]",
        "[gallery ids=\"1,2\"]",
        "::: warning",
        "[TOC]",
    ];
    for text in texts {
        assert_eq!(found(text), [(Call, text.to_owned())]);
    }
    each_has(
        Call,
        &[
            ("![a](b.png){width=50%}", "{width=50%}"),
            ("[a](b.md){.c #d}", "{.c #d}"),
            ("A paragraph.\n{.lead}", "{.lead}"),
        ],
    );
    each_has(
        Foreign,
        &[
            ("A claim^[a note] b", "^[a note]"),
            ("[[Some page]]", "[[Some page]]"),
            ("He said {{citation needed}}.", "{{citation needed}}"),
            ("It ends with [/irony]", "[/irony]"),
            ("::: tab Did you know", "::: tab Did you know"),
        ],
    );
    each_has(CallInLink, &[("[a]({{site.url}}/b)", "[a]({{site.url}}/b)")]);
    each_has(FrontMatter, &[("+++\ntitle = \"[a][b]\"\n+++\n", "+++\ntitle = \"[a][b]\"\n+++")]);
    passes(&[
        "{a, b}, {x=1}, {n = 1}, f{x}, {1..5}, { }, {} {{",
        "a {width} b {.5}",
        "[video], [embed], [TOC] a",
        "[[1]], [[1, 2], [3, 4]], x^[2], 5^[a b]… \\{\\{ x }}",
        "`{{ x }}`",
        "a<!--more-->b",
        "[audio] [quote]",
        "set {a=1, b=2} of",
        "\\{: .lead}",
    ]);
}

#[test]
fn braces_of_headings() {
    each_has(
        HeadingWords,
        &[
            ("## Class {B}", "{B}"),
            ("## Sub H{2}", "{2}"),
            ("## {x}", "{x}"),
            ("## Set {}", "{}"),
            ("Закон {#}\n===", "{#}"),
            ("> A {in euro, not in dollars}\n> ---", "{in euro, not in dollars}"),
            ("## Закон{2024}", "{2024}"),
            ("## H {#id and words}", "{#id and words}"),
            ("## H {x=1}", "{x=1}"),
        ],
    );
    each_has(
        Attributes,
        &[("## H {key=val}", "{key=val}"), ("## H {#id .c}", "{#id .c}"), ("## H {-}", "{-}")],
    );
    passes(&["## H {#id}", "## H \\{B\\}", "## H `{B}`", "## {B} H", "H {#id}\n---", "## {B} ##"]);
}

#[test]
fn definitions() {
    each_has(
        SpacedDefinition,
        &[("See [Договор].\n\n[Договор]: мой договор.pdf", "[Договор]: мой договор.pdf")],
    );
    each_has(
        TitledDefinition,
        &[
            ("[Charter]\n\n[charter]: t.md \"Title\" extra", "[charter]: t.md \"Title\" extra"),
            ("[a][b]\n\n[b]: t.md \"Протокол»", "[b]: t.md \"Протокол»"),
        ],
    );
    each_has(DefinitionApart, &[("[Law][]\n\n[Law] : t.md", "[Law] : t.md")]);
    each_has(DefinitionInside, &[("See [Law].\n[Law]: t.md", "[Law]: t.md")]);
    passes(&[
        "[Speaker]: No. [Speaker] again.\n[Speaker]: Yes.",
        "[Law]: t.md\n[b]: <a b.md> 'T'\n\n[Law] [b]",
        "The source [1]: https://x.example, [1]",
    ]);
}

#[test]
fn tables() {
    each_has(
        RawTable,
        &[
            ("| a | b |\n| 1 | 2 |", "| a | b |"),
            ("| a | b |\n|---|\n| 1 | 2 |", "| a | b |"),
            ("| a | b |\n\n|---|---|\n\n| 1 | 2 |", "|---|---|"),
            ("> a | b\n> ---|---|---\n> 1 | 2", "---|---|---"),
        ],
    );
    each_has(BelowTable, &[("| a | b |\n|---|---|\n| 1 | 2 |\n**S:** B", "**S:** B")]);
    passes(&[
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nb",
        "a | b | c",
        "|x| + |y|",
        "```\n| a | b |\n| 1 | 2 |\n```",
        "a || b\nc | d",
    ]);
}

#[test]
fn other_shapes() {
    each_has(OpenFence, &[("a\n\n```js\nb\n\nc", "```js"), ("> ~~~\n> a", "~~~")]);
    each_has(Tight, &[("**Важно:**текст", "**Важно:**"), ("**(לא)**בא", "**(לא)**")]);
    // Such is emphasis here.
    passes(&["**“一带一路”**倡议", "これは**「重要」**です", "**«Цитата»**текст"]);
    each_has(
        Loose,
        &[("** Жирный ** текст", "** Жирный **"), ("a ** so it is **.", "** so it is **")],
    );
    each_has(NoteApart, &[("[^1] : A note.", "[^1] : A note."), ("[^1]A note.", "[^1]A note.")]);
    each_has(
        WideBrackets,
        &[
            ("见[公告]（target.md）。", "[公告]（target.md）"),
            ("［附件］（doc.pdf）", "［附件］（doc.pdf）"),
            ("[公告](target.md）", "[公告](target.md）"),
            ("[公告](https://x.example/a）", "[公告](https://x.example/a）"),
        ],
    );
    each_has(WideHeading, &[("＃＃ 見出し", "＃＃"), ("＃ 見出し", "＃")]);
    each_has(Task, &[("- [] task", "[]")]);
    each_has(TwiceEscaped, &[("a&amp;nbsp;b", "&amp;nbsp;")]);
    each_has(
        Call,
        &[
            ("[vc_row][vc_column]", "[vc_row][vc_column]"),
            ("Word{.class} more", "{.class}"),
            ("[youtube https://x.example/]", "[youtube https://x.example/]"),
            ("::: {.note}", "::: {.note}"),
            (":::{.note}", ":::{.note}"),
            ("::: note\na", "::: note"),
            ("a {% b\nc %}", "{% b\nc %}"),
            ("a\n{: .lead}", "{: .lead}"),
        ],
    );
    passes(&[
        "p < 0.01**, p < 0.001***",
        "```\na\n```",
        "> ```\n> a\n> ```\n\nb",
        "- ```\n  a\n  ```\n- b",
        "［注］（見出し） 【新】（2024） ＃タグ [注]（见下文）",
        "[] a, - [ ] b",
        "A &amp; B; `&amp;nbsp;`",
        "**Важно**: текст, **«Цитата»** текст",
        "a[^1]\n\n[^1]: b",
        "[see https://x.example/] [video]",
    ]);
}
