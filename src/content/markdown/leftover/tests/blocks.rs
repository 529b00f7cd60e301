use super::*;

#[test]
fn callouts_and_definitions() {
    each_has(
        NoCallout,
        &[
            ("> [!INFO]\n> a", "[!INFO]"),
            ("> [!NOTE] a", "[!NOTE]"),
            ("> [!quote]- a\n> b", "[!quote]"),
            ("- > [!ВАЖНО]\n  > a", "[!ВАЖНО]"),
            ("[!WARNING]\na", "[!WARNING]"),
        ],
    );
    each_has(NoDefinition, &[("A\n: b\n\nc\n:-)", ":-)"), ("> A\n> : b\n\na\nb\n: c", ": c")]);
    passes(&[
        "> [!NOTE]\n> a",
        "- > [!tip]\n  > a\n\n> > [!Caution]\n> > b",
        "> [!] a [!!] b",
        "[!a] b [!note] c",
        "> Wow [!NOTE]",
        "`[!NOTE]` \\[!NOTE]",
        "> \\[!INFO] a",
        "A\n: b\n\n  c\n: d **e**",
        "> A\n> : b",
        "a\n:-) **b**\n\nc\nd\n: e",
    ]);
}
