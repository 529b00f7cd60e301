//! Holds the source code against its own rules.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{files, repository};
use dateline::inside::COUNTRIES;
use dateline::inside::Part;
use dateline::inside::has_shape;
use dateline::inside::{self, MESSAGES};

/// The rooms of `src` from the ground up, and what each may use: only what stands before it.
const LAYERS: &[(&str, &str)] = &[
    ("characters", ""),
    ("digest", ""),
    ("diagnostics", "characters"),
    ("names", "characters"),
    ("address", "digest names"),
    ("disk", ""),
    ("cache", "diagnostics digest disk"),
    ("images", "cache digest"),
    ("paths", ""),
    ("search", "cache digest"),
    ("slug", "names"),
    ("timings", ""),
    ("values", "characters diagnostics digest names"),
    ("taxonomy", "diagnostics digest slug"),
    ("format", "taxonomy values"),
    ("site", "address diagnostics digest disk format names taxonomy values"),
    ("walk", "cache diagnostics disk site"),
    ("language", "characters diagnostics digest site taxonomy"),
    ("pictures", "language"),
    (
        "content",
        "address cache characters diagnostics digest disk format language names paths site taxonomy \
         timings values walk",
    ),
    ("catalogue", "characters content diagnostics language names paths site slug taxonomy values"),
    (
        "media",
        "address cache catalogue characters content diagnostics digest disk format images names paths \
         site timings values",
    ),
    ("archive", "address catalogue content diagnostics language media site"),
    (
        "faces",
        "address archive catalogue content digest format language media names paths site taxonomy \
         values",
    ),
    ("theme", "address diagnostics disk format language names paths site values walk"),
    (
        "outputs",
        "address archive cache catalogue content diagnostics digest disk faces images \
         language media pictures search site taxonomy theme values",
    ),
    ("plan", "address archive faces outputs site"),
    ("request", "site"),
    ("inputs", "cache content digest request site walk"),
    ("reading", "content diagnostics digest inputs language outputs paths site theme walk"),
    (
        "website",
        "archive cache content diagnostics digest images inputs language media outputs plan \
         reading site theme timings",
    ),
    (
        "check",
        "address archive catalogue content diagnostics disk faces language media names outputs \
         paths plan site taxonomy walk website",
    ),
    ("against", "address content diagnostics disk names paths plan site website"),
    (
        "render",
        "cache catalogue diagnostics digest faces outputs plan search site theme timings website",
    ),
    (
        "output",
        "address cache content diagnostics digest disk inputs media outputs paths plan render \
         request timings website",
    ),
    // `load` in lib.rs, for those who do something else with a site than to build or check it.
    ("driver", ""),
    ("status", "archive catalogue check content diagnostics disk language paths site website"),
    (
        "scaffold",
        "characters content diagnostics disk format language names paths site slug taxonomy theme values \
         walk",
    ),
    (
        "import",
        "address characters content diagnostics disk format language names paths site slug taxonomy theme values \
         walk",
    ),
    ("choices", "archive diagnostics driver inputs request site taxonomy timings"),
    (
        "serve",
        "address archive cache catalogue check content diagnostics digest driver faces inputs \
         media outputs plan render request scaffold site status theme timings walk website",
    ),
    ("schema", "choices format scaffold values"),
    ("cms", "choices content format values"),
];

fn sources() -> BTreeMap<String, String> {
    files(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn arrows_run_one_way() {
    for (at, (room, may)) in LAYERS.iter().enumerate() {
        for used in may.split(' ').filter(|used| !used.is_empty()) {
            let below = LAYERS[..at].iter().any(|(below, _)| *below == used);
            assert!(below, "{room} uses {used}, which does not stand below it");
        }
    }
}

/// The bodies of the functions of a source that are called `name`.
fn bodies<'s>(text: &'s str, name: &str) -> Vec<&'s str> {
    let start = format!("fn {name}(");
    let found = text.match_indices(&start).map(|(at, _)| at);
    found.map(|at| text[at..].split("\n    }\n").next().unwrap_or_default()).collect()
}

/// Making an outline is the one step that sees the archive: what is made of outlines is not given
/// it, and an outline can hold none, since the archive and its numbers have no digest.
#[test]
fn views_see_faces_alone() {
    let (mut wrong, mut views) = (Vec::new(), 0);
    for (path, text) in sources() {
        // The table hands outlines on, and makes nothing of them.
        let of_outputs = path.starts_with("outputs/") && path != "outputs/mod.rs";
        for body in ["view", "bytes"].iter().flat_map(|name| bodies(&text, name)) {
            views += usize::from(of_outputs);
            if of_outputs && ["archive", "catalogue", "Website"].iter().any(|no| body.contains(no))
            {
                wrong.push(format!("{path}: {}", body.lines().next().unwrap_or_default()));
            }
        }
        let digestible = text.split("Digestible for ").skip(1).map(|rest| rest.split(' ').next());
        for name in digestible.flatten() {
            let is_number = ["Id", "Ref", "Lang"].iter().any(|end| name.ends_with(end));
            if is_number || ["Archive", "Catalogue", "Site", "Website"].contains(&name) {
                wrong.push(format!("{path} gives {name} a digest"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(views > 30, "the functions that make views are not found any more");
}

/// The ids of messages that a source asks for in so many words.
fn said(text: &str) -> impl Iterator<Item = &str> {
    text.split(".say(\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// An edition is rendered again where a message of the list has changed, so all must be in it.
#[test]
fn messages_that_views_ask_for_are_listed() {
    let sources = sources();
    let said: BTreeSet<&str> = sources.values().flat_map(|text| said(text)).collect();
    let unlisted: Vec<_> = said.iter().filter(|id| !MESSAGES.contains(id)).collect();
    assert!(unlisted.is_empty(), "outputs/messages.rs lacks {unlisted:?}");
    assert!(said.len() > 10, "the messages are not found any more");
}

/// Entries and links to terms show what is around a page, which outlines of pages alone have.
#[test]
fn parts_of_the_theme_are_for_pages() {
    for (path, text) in sources() {
        let is_other = text.contains("impl Kind for ") && !text.contains("impl Page for ");
        for part in ["studio.entr", "studio.line", "studio.term", "studio.site("] {
            assert!(!(is_other && text.contains(part)), "{path} asks for {part}");
        }
    }
}

/// What is made without the edition's words does not know when they change.
#[test]
fn words_are_asked_for_by_kinds_that_depend_on_them() {
    let is_wordless = |text: &str| {
        let made_with = |what: &str| text.contains(&format!("MadeWith::{what}"));
        (made_with("Program") || made_with("Nothing"))
            && !(made_with("Words") || made_with("Template"))
    };
    let kinds = sources().into_iter().filter(|(path, text)| {
        path.starts_with("outputs/") && !path.ends_with("/kind.rs") && is_wordless(text)
    });
    let kinds: Vec<(String, String)> = kinds.collect();
    assert!(kinds.len() >= 4, "the kinds without words are not found any more");
    for (path, text) in kinds {
        for word in [".say(", ".heading(", "voice"] {
            assert!(!text.contains(word), "{path} asks for words: {word}");
        }
    }
}

#[test]
fn the_layers_hold() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some((_, may)) = LAYERS.iter().find(|(name, _)| *name == room(&path)) else {
            assert!(
                ["lib", "main", "cli", "inside"].contains(&room(&path)),
                "{path} is in no room of the table"
            );
            continue;
        };
        for part in text.split("crate::").skip(1) {
            let used: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let used = if used == "load" { "driver".to_owned() } else { used };
            let may = may.split(' ').any(|may| may == used);
            if !used.is_empty() && used != room(&path) && !may {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// One function reads files: it waits for no pipe, and takes no device for a file.
#[test]
fn files_are_read_in_one_place() {
    const READS: [&str; 4] = ["fs::read(", "fs::read_to_string(", "File::open(", ".read(true)"];
    // What a build left for the next one, and what it has written; what Linux tells of the process.
    const MAY: [&str; 4] = ["disk/", "cache.rs", "output/", "cli/build.rs"];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if !MAY.iter().any(|may| path.starts_with(may)) {
            let read = READS.iter().filter(|read| code.contains(**read));
            wrong.extend(read.map(|read| format!("{path}: {read}")));
        }
        let may_walk = path.starts_with("walk/") || path.starts_with("output/");
        if code.contains("WalkDir") && !may_walk {
            wrong.push(format!("{path} walks by itself"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_command_line_uses_the_library_alone() {
    for (path, text) in sources().iter().filter(|(path, _)| room(path) == "cli") {
        assert!(!text.contains("crate::"), "{path} reaches around the library");
    }
}

#[test]
fn every_template_is_reached() {
    let folder = repository().join("themes/gazette/templates");
    let templates = files(&folder);
    let text = |name: &str| String::from_utf8_lossy(&templates[name]).into_owned();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let parts = Part::ALL.iter().map(|part| part.template());
    let mut next: Vec<String> =
        inside::templates().into_iter().chain(parts).map(str::to_owned).collect();
    while let Some(name) = next.pop() {
        if reached.insert(name.clone()) {
            let source = text(&name);
            let named = templates.keys().filter(|other| source.contains(&format!("\"{other}\"")));
            next.extend(named.cloned());
        }
    }
    let all: BTreeSet<String> = templates.keys().cloned().collect();
    assert_eq!(all, reached);
}

#[test]
fn every_edition_has_the_same_messages_with_the_same_variables() {
    for folder in ["themes/gazette/i18n", "i18n"] {
        let mut editions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (path, bytes) in files(&repository().join(folder)) {
            let edition = path.split('/').next().unwrap_or_default().to_owned();
            let text = String::from_utf8(bytes).expect("UTF-8");
            editions.entry(edition).or_default().extend(messages(&text));
        }
        let model = editions["en"].clone();
        assert_eq!(editions.len(), 6, "{folder}");
        for (edition, messages) in editions {
            assert_eq!(messages, model, "{folder}/{edition}");
        }
    }
}

/// The messages of a Fluent file, each with its variables.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| !id.starts_with(' ')) {
            current = id.to_owned();
            found.entry(current.clone()).or_default();
        }
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
            found.entry(current.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn the_map_has_every_country() {
    let missing: Vec<_> = COUNTRIES.iter().filter(|code| !has_shape(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn files_can_be_read_in_a_sitting() {
    let long: Vec<_> = sources()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > 400)
        .map(|(path, _)| path)
        .collect();
    assert!(long.is_empty(), "look for a seam in {long:#?}");
}

/// The crates that are compiled, each with the sets of features that it is compiled with: for the
/// program alone (`no-dev`), or with its tests (`all`).
fn compiled(edges: &str) -> BTreeMap<String, BTreeSet<String>> {
    let arguments = ["tree", "--offline", "--locked", "--edges", edges, "--prefix", "none"];
    let tree = std::process::Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--format", "{p} [{f}]"])
        .current_dir(repository())
        .output()
        .expect("cargo");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let mut crates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&tree.stdout).lines() {
        // An empty line stands before what is compiled for another member of the workspace.
        let Some((name, features)) = line.split_once(" [") else { continue };
        crates.entry(name.to_owned()).or_default().insert(features.trim_end_matches(" (*)").into());
    }
    crates
}

/// What the program and its tests share is compiled once: see `crates/features`.
#[test]
fn tests_ask_for_no_more_features_than_the_program() {
    let (program, tests) = (compiled("no-dev"), compiled("all"));
    let missing: Vec<_> =
        program.iter().filter(|(name, features)| !features.is_subset(&tests[*name])).collect();
    assert!(missing.is_empty(), "ask in crates/features for what tests have more: {missing:#?}");
    assert!(program.len() > 100, "the crates are not found any more");
}
