//! The cases in `tests/sites`: a small site, and the exact output that it must give.
//! `tests/README.md` says how to add one.

mod common;

use std::fs;

use common::{bless, build, copy, files, repository};

#[test]
fn every_site_gives_exactly_its_output() {
    let folder = repository().join("tests/sites");
    let mut cases: Vec<_> =
        fs::read_dir(&folder).expect("the cases").map(|e| e.expect("an entry").path()).collect();
    cases.sort();
    assert!(!cases.is_empty());
    let mut wrong = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let temporary = tempfile::tempdir().expect("a folder");
        let site = temporary.path().join("site");
        copy(&case, &site, common::SITE_PARTS);
        copy(&repository().join("tests"), &site.join("themes"), &["plain"]);
        let run = build(&site, &site.join("public"), &[]);
        assert_eq!(run.exit, 0, "{name}: {}", run.stderr);
        let mut found = files(&site.join("public"));
        // The search's script is the same for all sites.
        found.retain(|path, _| !path.starts_with("assets/search/"));
        // What is said belongs to the case too.
        found.insert("messages.txt".to_owned(), run.stderr.into_bytes());
        let expected_in = case.join("expected");
        if bless() {
            let _ = fs::remove_dir_all(&expected_in);
            common::write_files(
                &expected_in,
                found.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
            );
            continue;
        }
        let expected = files(&expected_in);
        for path in expected.keys().chain(found.keys()) {
            let (is, must_be) = (found.get(path), expected.get(path));
            if is != must_be {
                let shown = |bytes: Option<&Vec<u8>>| {
                    bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned())
                };
                wrong.push(format!(
                    "{name}: {path}\nexpected {:?}\nfound {:?}",
                    shown(must_be),
                    shown(is)
                ));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
