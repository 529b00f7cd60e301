//! What a second build does: nothing where nothing changed, and always what a clean build
//! would do.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use common::{NOW, SITE_PARTS, build, built, copy, dateline, files, repository, write_files};
use tempfile::TempDir;

/// A copy of the sample archive to change.
struct Copy {
    folder: TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&repository(), &folder.path().join("site"), SITE_PARTS);
        Copy { folder }
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    fn build(&self, more: &[&str]) -> String {
        let run = build(&self.site(), &self.output(), more);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        run.stdout
    }

    /// The output of a build in an empty folder.
    fn clean(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = self.folder.path().join("clean");
        let _ = fs::remove_dir_all(&folder);
        let run = build(&self.site(), &folder, &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        built(&folder)
    }

    /// Makes all files of the site old enough for a build to rely on their times.
    fn settle(&self) {
        let old = SystemTime::now() - Duration::from_secs(100);
        for path in files(&self.site()).into_keys() {
            set_time(&self.site().join(path), old);
        }
        wait_for_the_clock();
    }

    fn write(&self, path: &str, text: &str) {
        write_files(&self.site(), [(path, text.as_bytes())]);
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.site().join(path)).expect("a file");
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to));
    }
}

fn set_time(file: &Path, time: SystemTime) {
    let file = fs::File::options().write(true).open(file).expect("a file");
    file.set_modified(time).expect("a time");
}

/// Waits until the file system gives a change another time than the last one.
fn wait_for_the_clock() {
    std::thread::sleep(Duration::from_millis(100));
}

/// Compares the outputs by their addresses first: a page is too long for a message.
fn assert_same(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>) {
    let addresses = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(addresses(left), addresses(right));
    let different: Vec<_> = left
        .iter()
        .filter(|(address, bytes)| right[*address] != **bytes)
        .map(|(address, _)| address)
        .collect();
    assert!(different.is_empty(), "{different:#?}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = Copy::new();
    // The second copy's files are written in the opposite order, in a folder of another name.
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("another/place");
    for part in SITE_PARTS {
        let path = first.site().join(part);
        if path.is_dir() {
            let inside = files(&path);
            let reversed =
                inside.iter().rev().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
            write_files(&site.join(part), reversed);
        } else {
            write_files(&site, [(*part, fs::read(&path).expect("a file").as_slice())]);
        }
    }
    let output = folder.path().join("out");
    assert_eq!(build(&site, &output, &[]).exit, 0);
    assert_same(&first.clean(), &built(&output));
}

#[test]
fn nothing_is_written_where_nothing_changed() {
    let copy = Copy::new();
    copy.build(&[]);
    let times = |folder: &Path| -> Vec<_> {
        files(folder)
            .keys()
            .map(|path| fs::metadata(folder.join(path)).and_then(|m| m.modified()).expect("a time"))
            .collect()
    };
    let before = times(&copy.output());
    let said = copy.build(&["--why"]);
    assert!(said.contains(": 0 written, 0 removed"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(times(&copy.output()), before);
}

#[test]
fn a_build_after_an_edit_is_a_clean_build() {
    let copy = Copy::new();
    copy.build(&[]);
    let article = "content/bulletins/2025/08/interior-ministers-council-cis.en.md";
    let edits: &[(&str, &dyn Fn())] = &[
        ("a word", &|| {
            copy.replace(
                article,
                "The council met on 12 August.",
                "The council met on 12 August 2025.",
            )
        }),
        ("a title", &|| copy.replace(article, "title: \"CIS", "title: \"The CIS")),
        ("a date", &|| copy.replace(article, "date: 2025-08-13 11:50", "date: 2025-08-14 11:50")),
        ("a tag", &|| copy.replace(article, "tags: [security,", "tags: [new-tag, security,")),
        ("a new article", &|| {
            copy.write(
                "content/bulletins/2025/09/new.en.md",
                "---\ntitle: New\ndate: 2025-09-01\ntags: space\n---\nText\n",
            );
        }),
        ("a translation", &|| {
            copy.write("content/bulletins/2025/09/new.be.md", "---\ntitle: Новае\n---\nТэкст\n")
        }),
        ("a removed article", &|| {
            fs::remove_file(copy.site().join("content/bulletins/2010/11/naadam.zh.md")).expect("it")
        }),
        ("a renamed article", &|| {
            let folder = copy.site().join("content/bulletins/2010/11");
            fs::rename(folder.join("naadam.en.md"), folder.join("naadam-festival.en.md"))
                .expect("it");
        }),
        ("a picture", &|| {
            copy.replace(
                "content/bulletins/1961/04/first-human-spaceflight/orbit.svg",
                "<svg",
                "<svg id=\"x\"",
            )
        }),
        ("wording", &|| copy.replace("i18n/es/site.ftl", "site-title =", "site-title = X")),
        ("a label", &|| copy.write("i18n/en/more.ftl", "tags-new-tag = New tag\n")),
        ("a term's page", &|| {
            copy.write("content/terms/tags/space.en.md", "---\ntitle: Outer space\n---\nText\n")
        }),
        ("a template", &|| {
            copy.replace(
                "themes/gazette/templates/entry.html",
                "<article class=\"entry",
                "<article class=\"x entry",
            )
        }),
        ("a stylesheet", &|| {
            copy.write("themes/gazette/assets/gazette.css", "body { margin: 0 }\n")
        }),
        ("the settings", &|| copy.replace("site.toml", "page_size = 10", "page_size = 7")),
        ("a language less", &|| copy.replace("site.toml", "[languages.es]\n", "")),
        ("a file damaged by hand", &|| {
            fs::write(copy.output().join("en/news.html"), "damaged").expect("it")
        }),
        ("a file removed by hand", &|| {
            fs::remove_file(copy.output().join("ru/index.html")).expect("it")
        }),
        ("no manifest", &|| fs::remove_dir_all(copy.site().join(".dateline")).expect("it")),
    ];
    for (what, edit) in edits {
        edit();
        if *what == "a language less" {
            for path in files(&copy.site()).keys().filter(|path| path.contains(".es.")) {
                fs::remove_file(copy.site().join(path)).expect("it");
            }
            fs::remove_dir_all(copy.site().join("i18n/es")).expect("it");
        }
        let said = copy.build(&["--why"]);
        let found = built(&copy.output());
        let expected = copy.clean();
        assert_eq!(found.len(), expected.len(), "after {what}: {said}");
        assert_same(&found, &expected);
    }
}

#[test]
fn one_new_bulletin_changes_few_files() {
    let copy = Copy::new();
    copy.replace("site.toml", "page_size = 10", "page_size = 5");
    copy.build(&[]);
    let before = built(&copy.output());
    copy.write(
        "content/bulletins/2025/09/new.en.md",
        "---\ntitle: New\ndate: 2025-09-01\nsection: science\ntags: [space]\ncountries: [BY]\n---\nText\n",
    );
    copy.build(&[]);
    let after = built(&copy.output());
    let changed: Vec<&String> = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    // A page that was full is as it was.
    for (path, bytes) in &before {
        let number = path.trim_end_matches(".html").rsplit('/').next().unwrap_or_default();
        let is_page = path.contains("/news/") || path.contains("/space/") || path.contains("/by/");
        let full = is_page
            && number.parse::<u32>().is_ok()
            && !String::from_utf8_lossy(bytes).contains("http-equiv");
        assert!(!full || after[path] == *bytes, "{path} was full, and has changed");
    }
    // An article changes only if it is the one before the new one.
    let is_article = |path: &&&String| {
        path.matches('/').count() == 4 && path.ends_with(".html") && before.contains_key(**path)
    };
    let articles: Vec<_> = changed.iter().filter(is_article).collect();
    assert_eq!(articles.len(), 1, "{articles:#?}");
    assert!(changed.len() < 150, "{} files: {changed:#?}", changed.len());
}

#[test]
fn an_error_leaves_the_last_good_output() {
    let copy = Copy::new();
    copy.build(&[]);
    let before = built(&copy.output());
    let article = "content/bulletins/2025/08/interior-ministers-council-cis.en.md";
    copy.replace(article, "title: \"CIS", "title: \"The CIS");
    for (path, text) in [
        // Found before anything is rendered, and only when a page is.
        ("content/bulletins/broken.en.md", "---\ntitle: A\n---\n"),
        ("themes/gazette/templates/year.html", "{{ page.no_such_field }}"),
    ] {
        copy.write(path, text);
        let run = build(&copy.site(), &copy.output(), &[]);
        assert_eq!(run.exit, 1, "{}", run.stderr);
        assert!(run.stderr.contains(path), "{}", run.stderr);
        assert_same(&before, &built(&copy.output()));
        let site = copy.site().to_string_lossy().into_owned();
        assert_eq!(dateline(&["check", "--site", &site, "--now", NOW]).exit, 1);
        fs::remove_file(copy.site().join(path)).expect("it");
    }
    copy.build(&[]);
    assert!(!copy.output().join(".dateline-staging").exists());
}

#[test]
fn what_a_killed_build_left_is_mended() {
    let copy = Copy::new();
    copy.build(&[]);
    // As after a kill: a staging folder, a new file that no manifest knows, and the journal.
    fs::create_dir_all(copy.output().join(".dateline-staging/0")).expect("a folder");
    fs::write(copy.output().join(".dateline-staging/0/1"), "half").expect("a file");
    fs::write(copy.output().join("en/half.html"), "half").expect("a file");
    fs::write(copy.output().join(".dateline-journal"), "en/half.html\n").expect("a file");
    copy.build(&[]);
    assert_same(&built(&copy.output()), &copy.clean());
    assert!(!copy.output().join(".dateline-staging").exists());
    assert!(!copy.output().join(".dateline-journal").exists());
}

#[test]
fn clean_removes_what_was_built_and_nothing_else() {
    let copy = Copy::new();
    copy.write("mine/mine.txt", "mine");
    fs::create_dir_all(copy.output().join(".git")).expect("a folder");
    write_files(&copy.output(), [("mine.txt", b"mine".as_slice()), (".git/config", b"x")]);
    let said = copy.build(&["--clean"]);
    assert!(said.ends_with("\n1 file there is not Dateline's, and left alone\n"), "{said}");
    // What was built and is no more part of the site goes, whatever became of the caches.
    let article = "content/bulletins/2025/08/gone.en.md";
    copy.write(article, "---\ntitle: Gone\ndate: 2025-08-01\n---\nText.\n");
    copy.build(&[]);
    let page = copy.output().join("en/2025/08/01/gone.html");
    assert!(page.exists());
    fs::remove_file(copy.site().join(article)).expect("it");
    fs::remove_dir_all(copy.site().join(".dateline")).expect("the caches");
    copy.build(&["--clean"]);
    assert!(!page.exists());
    for name in ["mine.txt", ".git/config"] {
        assert!(copy.output().join(name).exists(), "{name}");
    }
    fs::remove_file(copy.output().join("mine.txt")).expect("it");
    assert_same(&built(&copy.output()), &copy.clean());
}

#[test]
fn an_output_among_the_sources_is_refused() {
    let copy = Copy::new();
    let site = copy.site();
    fs::create_dir(site.join(".git")).expect("a folder");
    let mut folders = vec![
        ("", "the output folder is the folder of the site itself"),
        ("..", "the output folder holds the folder of the site itself"),
        ("content/..", "the output folder is the folder of the site itself"),
        ("content", "the output folder is the site's folder `content`"),
        ("content/static/public", "the output folder lies in the site's folder `content`"),
        ("i18n", "the output folder is the site's folder `i18n`"),
        ("themes/new", "the output folder lies in the site's folder `themes`"),
        (".git", "the output folder is the site's folder `.git`"),
        (".dateline/public", "the output folder lies in the site's folder `.dateline`"),
    ];
    if cfg!(unix) {
        #[cfg(unix)]
        std::os::unix::fs::symlink(site.join("content"), copy.folder.path().join("link"))
            .expect("a link");
        folders.push(("../link", "the output folder is the site's folder `content`"));
        folders
            .push(("../link/pages/new", "the output folder lies in the site's folder `content`"));
    }
    let before = files(copy.folder.path());
    for (folder, message) in folders {
        for more in [&[][..], &["--clean"]] {
            let run = build(&site, &site.join(folder), more);
            assert_eq!(run.exit, 2, "{folder}: {}", run.stderr);
            let said = format!("error[refused-output]: {message}\n");
            assert!(run.stderr.contains(&said), "{folder}: {}", run.stderr);
        }
    }
    assert!(files(copy.folder.path()) == before, "something was written");
    // Git's folder may lie elsewhere, as that of a submodule does.
    fs::remove_dir(site.join(".git")).expect("it");
    fs::create_dir(copy.folder.path().join("store")).expect("a folder");
    fs::write(site.join(".git"), "gitdir: ../store\n").expect("a file");
    for folder in ["../store", "../store/public"] {
        let run = build(&site, &site.join(folder), &[]);
        assert_eq!(run.exit, 2, "{folder}: {}", run.stderr);
    }
    for folder in ["public", "docs", "made/by/hand"] {
        assert_eq!(build(&site, &site.join(folder), &[]).exit, 0, "{folder}");
    }
}

/// Files in `.dateline` or the output may come from a stranger, or from a bad disk.
#[test]
fn no_list_leads_out_of_the_output() {
    let copy = Copy::new();
    copy.build(&[]);
    let victims = [copy.folder.path().join("victim"), copy.site().join("site.toml")];
    fs::write(&victims[0], "precious").expect("a file");
    let absolute = format!("{}\n", victims[0].display());
    let lists = [".dateline-journal", ".dateline-files.txt", ".dateline-files/en.txt"];
    let names =
        ["../victim\n", "../site/site.toml\n", &absolute, "en/../../victim\n", ".git/config\n"];
    for (list, names) in lists.into_iter().cycle().zip(names) {
        let path = copy.output().join(list);
        let old = fs::read(&path).ok();
        write_files(&copy.output(), [(".git/config", b"x".as_slice())]);
        fs::write(&path, names).expect("a file");
        fs::remove_dir_all(copy.site().join(".dateline")).expect("the caches");
        let run = build(&copy.site(), &copy.output(), &["--clean"]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(run.stderr.contains("warning[damaged-cache]"), "{list}: {}", run.stderr);
        for victim in victims.iter().chain([&copy.output().join(".git/config")]) {
            assert!(victim.exists(), "{list} with {names} removed {}", victim.display());
        }
        assert_eq!(fs::read(&path).ok(), old.filter(|_| list != ".dateline-journal"));
    }
}

#[test]
fn what_is_damaged_in_the_caches_is_made_anew() {
    let copy = Copy::new();
    copy.settle();
    copy.build(&[]);
    let clean = copy.clean();
    let caches = copy.site().join(".dateline");
    let kept: Vec<String> = files(&caches).into_keys().collect();
    for kind in ["articles/", "search/en/2025-08", "media", "pictures", "images/"] {
        let name = kept.iter().find(|name| name.starts_with(kind)).expect("a file");
        let path = caches.join(name);
        let mut bytes = fs::read(&path).expect("a file");
        let last = bytes.len() - 3;
        bytes[last] ^= 4;
        fs::write(&path, bytes).expect("a file");
        // So that it is read.
        copy.write(
            "content/bulletins/2025/08/new.en.md",
            &format!("---\ntitle: {name}\ndate: 2025-08-02\n---\nText.\n"),
        );
        if kind == "images/" {
            let versions = files(&copy.output()).into_keys().filter(|path| path.ends_with(".webp"));
            versions.for_each(|path| fs::remove_file(copy.output().join(path)).expect("it"));
        }
        let run = build(&copy.site(), &copy.output(), &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(
            run.stderr
                .contains("warning[damaged-cache]: what an earlier run had kept here is damaged"),
            "{name}: {}",
            run.stderr
        );
        fs::remove_file(copy.site().join("content/bulletins/2025/08/new.en.md")).expect("it");
        let run = build(&copy.site(), &copy.output(), &[]);
        assert!(!run.stderr.contains("damaged-cache"), "{name}: {}", run.stderr);
        assert_same(&built(&copy.output()), &clean);
    }
}

#[test]
fn files_of_others_stay() {
    let copy = Copy::new();
    write_files(&copy.output(), [("index.html", b"mine".as_slice()), ("en/feed.xml", b"mine")]);
    for more in [&[][..], &["--clean"]] {
        let run = build(&copy.site(), &copy.output(), more);
        assert_eq!(run.exit, 2, "{}", run.stderr);
        let said = "error[refused-output]: files that Dateline has not built stand where the \
                    site's are to go: en/feed.xml, index.html\n";
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert_eq!(files(&copy.output()).len(), 2, "something was written");
    }
    fs::remove_dir_all(copy.output()).expect("it");
    copy.build(&[]);
    // What was built is known without the caches too.
    fs::remove_dir_all(copy.site().join(".dateline")).expect("the caches");
    copy.replace("site.toml", "page_size = 10", "page_size = 5");
    copy.build(&[]);
    assert_same(&built(&copy.output()), &copy.clean());
}

/// What a link in the output leads to was never built.
#[cfg(unix)]
#[test]
fn nothing_behind_a_link_in_the_output_is_removed() {
    use std::os::unix::fs::symlink;

    let copy = Copy::new();
    copy.write("content/static/img/a.txt", "1");
    copy.build(&[]);
    let store = copy.folder.path().join("store");
    write_files(&store, [("a.txt", b"photo".as_slice())]);
    fs::remove_dir_all(copy.output().join("img")).expect("it");
    symlink(&store, copy.output().join("img")).expect("a link");
    fs::remove_dir_all(copy.site().join("content/static/img")).expect("it");
    copy.build(&[]);
    assert!(store.join("a.txt").exists());

    // Nor what a link in the place of a cache leads to.
    let images = copy.site().join(".dateline/images");
    let _ = fs::remove_dir_all(&images);
    symlink(&store, &images).expect("a link");
    copy.build(&["--clean"]);
    assert!(store.join("a.txt").exists());
}

#[cfg(unix)]
#[test]
fn an_output_that_a_link_leads_to_is_refused() {
    use std::os::unix::fs::symlink;

    let copy = Copy::new();
    copy.write("shared/x.css", "a{}");
    copy.write("content/static/notes.txt", "Notes.");
    symlink("../../shared", copy.site().join("content/static/shared")).expect("a link");
    for folder in ["shared", "shared/public", "."] {
        let run = build(&copy.site(), &copy.site().join(folder), &[]);
        assert_eq!(run.exit, 2, "{folder}: {}", run.stderr);
        assert!(run.stderr.contains("error[refused-output]: "), "{folder}: {}", run.stderr);
    }
    assert_eq!(files(&copy.site().join("shared")).len(), 1, "something was written");
}

#[cfg(unix)]
#[test]
fn a_lock_that_is_no_file_is_refused() {
    let copy = Copy::new();
    fs::create_dir_all(copy.output()).expect("a folder");
    let lock = copy.output().join(".dateline-lock");
    let made = std::process::Command::new("mkfifo").arg(&lock).status();
    assert!(made.expect("mkfifo runs").success());
    let run = build(&copy.site(), &copy.output(), &[]);
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(run.stderr.contains("error[cannot-write]"), "{}", run.stderr);
    fs::remove_file(&lock).expect("it");
    let created = copy.folder.path().join("created");
    std::os::unix::fs::symlink(&created, &lock).expect("a link");
    assert_eq!(build(&copy.site(), &copy.output(), &[]).exit, 1);
    assert!(!created.exists(), "a link was followed");
}

#[test]
fn a_build_that_cannot_be_noted_is_complete() {
    let copy = Copy::new();
    fs::write(copy.site().join(".dateline"), "no folder").expect("a file");
    let run = build(&copy.site(), &copy.output(), &[]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let said = "warning[cannot-write]: the output is complete, but what was built cannot be noted";
    assert!(run.stderr.contains(said), "{}", run.stderr);
    assert!(!run.stderr.contains("damaged-cache"), "{}", run.stderr);
    fs::remove_file(copy.site().join(".dateline")).expect("it");
    assert_same(&built(&copy.output()), &copy.clean());
}

#[test]
fn one_build_at_a_time_writes_into_a_folder() {
    let copy = Copy::new();
    fs::create_dir_all(copy.output()).expect("a folder");
    let lock = fs::File::create(copy.output().join(".dateline-lock")).expect("a file");
    lock.lock().expect("a lock");
    let run = build(&copy.site(), &copy.output(), &[]);
    assert_eq!(run.exit, 2, "{}", run.stderr);
    assert!(
        run.stderr.contains("error[locked-output]: another build is writing into this folder"),
        "{}",
        run.stderr
    );
    assert_eq!(files(&copy.output()).len(), 0);
    // One that waits goes on when the other has ended.
    let (site, output) = (copy.site(), copy.output());
    let waiting = std::thread::spawn(move || build(&site, &output, &["--wait", "60"]));
    std::thread::sleep(Duration::from_millis(50));
    lock.unlock().expect("it was locked");
    assert_eq!(waiting.join().expect("it ends").exit, 0);
    assert_same(&built(&copy.output()), &copy.clean());
    assert!(!copy.output().join(".dateline-lock").exists());
}

#[test]
fn builds_side_by_side_leave_a_whole_output() {
    let copy = Copy::new();
    for round in 0..2 {
        copy.write(
            "content/bulletins/2025/08/new.en.md",
            &format!("---\ntitle: Round {round}\ndate: 2025-08-02\n---\nText.\n"),
        );
        let builds: Vec<_> = (0..3)
            .map(|_| {
                let (site, output) = (copy.site(), copy.output());
                std::thread::spawn(move || build(&site, &output, &[]))
            })
            .collect();
        let runs: Vec<_> = builds.into_iter().map(|build| build.join().expect("it ends")).collect();
        assert!(runs.iter().any(|run| run.exit == 0), "{runs:?}");
        assert!(runs.iter().all(|run| [0, 2].contains(&run.exit)), "{runs:?}");
        assert_same(&built(&copy.output()), &copy.clean());
    }
}

/// The time and size of a file can be what they were although it was changed; and a file can be what
/// it was although it is a copy with another time.
#[cfg(unix)]
#[test]
fn what_a_file_holds_decides() {
    let copy = Copy::new();
    copy.write(
        "content/bulletins/2025/08/new.en.md",
        "---\ntitle: One\ndate: 2025-08-02\n---\nText.\n",
    );
    copy.build(&[]);
    let path = copy.site().join("content/bulletins/2025/08/new.en.md");
    let page = copy.output().join("en/2025/08/02/new.html");
    // So that the build relies on the times.
    copy.settle();
    set_time(&page, SystemTime::now() - Duration::from_secs(100));
    copy.build(&[]);
    wait_for_the_clock();
    for (path, from, to) in [(&path, "One", "Two"), (&page, "Text.", "Fact.")] {
        let time = fs::metadata(path).and_then(|metadata| metadata.modified()).expect("a time");
        let text = fs::read_to_string(path).expect("a text").replace(from, to);
        fs::write(path, text).expect("a file");
        set_time(path, time);
    }
    copy.build(&[]);
    assert_same(&built(&copy.output()), &copy.clean());

    // A site with its output that was copied elsewhere renders nothing anew.
    let elsewhere = tempfile::tempdir().expect("a folder");
    let (site, output) = (copy.site(), copy.site().join("public"));
    assert_eq!(build(&site, &output, &[]).exit, 0);
    let public = built(&output).into_iter().map(|(path, bytes)| (format!("public/{path}"), bytes));
    for (path, bytes) in files(&site).into_iter().chain(public).chain(with_caches(&site)) {
        write_files(elsewhere.path(), [(path.as_str(), bytes.as_slice())]);
    }
    let run = build(elsewhere.path(), &elsewhere.path().join("public"), &["--why"]);
    let rendered: Vec<&str> = run.stdout.lines().filter(|line| line.contains(": ")).collect();
    let is_copy = |line: &&&str| line.contains("what it shows has changed; it came out the same");
    let is_count = |line: &&&str| line.contains(" written, 0 removed");
    let others = rendered.iter().filter(|line| !is_copy(line) && !is_count(line));
    assert_eq!(others.count(), 0, "{}", run.stdout);
    assert!(run.stdout.contains(" 0 written, 0 removed"), "{}", run.stdout);
}

/// The files of the folder `.dateline` in `site`.
#[cfg(unix)]
fn with_caches(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let found = files(&site.join(".dateline")).into_iter();
    found.map(|(path, bytes)| (format!(".dateline/{path}"), bytes)).collect()
}

#[test]
fn drafts_and_the_future_wait() {
    let copy = Copy::new();
    copy.write(
        "content/bulletins/2026/draft.en.md",
        "---\ntitle: D\ndate: 2025-12-01\ndraft: true\n---\n",
    );
    copy.write(
        "content/bulletins/2026/later.en.md",
        "---\ntitle: L\ndate: 2026-05-01 10:00\n---\n",
    );
    let there = |address: &str| copy.output().join(address).exists();
    copy.build(&[]);
    assert!(!there("en/2025/12/01/draft.html") && !there("en/2026/05/01/later.html"));
    copy.build(&["--drafts", "--future"]);
    assert!(there("en/2025/12/01/draft.html") && there("en/2026/05/01/later.html"));
    copy.build(&["--now", "2026-05-01T06:59:59Z"]);
    assert!(!there("en/2025/12/01/draft.html") && !there("en/2026/05/01/later.html"));
    copy.build(&["--now", "2026-05-01T07:00:00Z"]);
    assert!(there("en/2026/05/01/later.html"));
}

/// Whether an article is parsed, was kept by an earlier build, or nothing is read at all.
#[test]
fn warnings_are_told_again() {
    let copy = Copy::new();
    let article = "---\ntitle: Doubtful # or not\ndate: 2025-08-13\ntags: space, peace\n\
                   updated: 2027-05-01\n---\nText\n";
    copy.write("content/bulletins/2025/08/doubtful.en.md", article);
    let said = |now: &str| build(&copy.site(), &copy.output(), &["--now", now]).stderr;
    // The year before 2027-05-01 in Minsk begins a second later.
    let [early, late] = ["2026-04-29T20:59:59Z", "2026-04-29T21:00:00Z"];
    copy.settle();
    let first = said(early);
    for code in ["cut-by-comment", "comma-list", "doubtful-date"] {
        assert!(first.contains(&format!("warning[{code}]")), "{first}");
    }
    assert_eq!(said(early), first);
    copy.write("content/pages/another.en.md", "---\ntitle: Another page\n---\nText\n");
    assert_eq!(said(early), first);
    copy.settle();
    assert_eq!(said(early), first);

    let later = said(late);
    assert!(later.contains("comma-list") && !later.contains("doubtful-date"), "{later}");
    assert_eq!(said(late), later);
}

#[test]
fn the_base_address_can_be_given() {
    let copy = Copy::new();
    copy.build(&["--base-url", "http://127.0.0.1:8000"]);
    let page = fs::read_to_string(copy.output().join("en/news.html")).expect("a page");
    assert!(page.contains("href=\"http://127.0.0.1:8000/en/news.html\""));
    assert!(!page.contains("bulletin.example/archive"));
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_or_written_is_said() {
    let copy = Copy::new();
    let link = copy.site().join("content/bulletins/lost.en.md");
    std::os::unix::fs::symlink("no/such/file", &link).expect("a link");
    let run = build(&copy.site(), &copy.output(), &[]);
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("error[unreadable-file]"), "{}", run.stderr);
    assert!(run.stderr.contains("content/bulletins/lost.en.md"), "{}", run.stderr);
    fs::remove_file(link).expect("it");
    let file = copy.folder.path().join("file");
    fs::write(&file, "x").expect("a file");
    let run = build(&copy.site(), &file, &[]);
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("error[cannot-write]"), "{}", run.stderr);
}

#[test]
fn three_shards_are_the_whole() {
    let copy = Copy::new();
    let whole = copy.clean();
    let mut union = BTreeMap::new();
    for number in 1..=3 {
        let part = copy.folder.path().join(format!("part-{number}"));
        let run = build(&copy.site(), &part, &["--shard", &format!("{number}/3")]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let part = built(&part);
        assert!(part.len() >= whole.len() / 3, "{} of {}", part.len(), whole.len());
        union.extend(part);
    }
    assert_same(&whole, &union);
    // One after the other into one folder, they leave each other's files and records alone.
    for number in 1..=3 {
        copy.build(&["--shard", &format!("{number}/3")]);
    }
    assert_same(&whole, &built(&copy.output()));
    let said = copy.build(&[]);
    assert!(said.contains(": 0 written, 0 removed"), "{said}");
}

#[test]
fn a_folder_in_the_way_leaves_the_last_output() {
    let copy = Copy::new();
    copy.build(&[]);
    let blocked = copy.output().join("en/news.html");
    fs::remove_file(&blocked).expect("a page");
    write_files(&blocked, [("someone's.txt", b"kept".as_slice())]);
    let before = built(&copy.output());
    copy.replace(
        "content/bulletins/2025/08/interior-ministers-council-cis.en.md",
        "The council met on 12 August.",
        "The council met on 12 August 2025.",
    );
    let run = build(&copy.site(), &copy.output(), &[]);
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("something else stands at en/news.html"), "{}", run.stderr);
    assert_same(&before, &built(&copy.output()));
    fs::remove_file(blocked.join("someone's.txt")).expect("the file");
    copy.build(&[]);
    assert_same(&copy.clean(), &built(&copy.output()));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_article() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path();
    let article = b"---\ntitle: A\ndate: 2025-01-01\n---\nText.\n";
    let settings = b"base_url = \"https://news.example/\"\n[languages.en]\n";
    let words = b"site-title = News\n";
    write_files(
        site,
        [
            ("site.toml", &settings[..]),
            ("i18n/en/site.ftl", &words[..]),
            ("content/bulletins/a.en.md", &article[..]),
        ],
    );
    let pipe = site.join("content/bulletins/b.en.md");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts");
    assert!(made.success());
    let run = build(site, &site.join("public"), &[]);
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(run.stderr.contains("content/bulletins/b.en.md:1:1"), "{}", run.stderr);
}
