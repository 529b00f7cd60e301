//! `dateline serve`, by requests: what is answered, to whom, and what changes when a file does.
//! What its script makes of that in a browser is in `browser/preview.test.mjs`.

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{NOW, SITE_PARTS, build, built, copy, dateline, files, repository, write_files};
use serde_json::Value;
use tempfile::TempDir;

/// How long anything may take on a machine that is busy with other things.
const DEADLINE: Duration = Duration::from_secs(60);

const BRIDGE: &str = "content/bulletins/bridge.en.md";
const FERRY: &str = "content/bulletins/ferry/index.en.md";
const BRIDGE_PAGE: &str = "/en/2025/05/06/bridge.html";
const FERRY_PAGE: &str = "/en/2025/05/07/ferry.html";

const SITE: &[(&str, &str)] = &[
    (
        "site.toml",
        "base_url = \"https://bulletin.example/archive/\"\n[languages.en]\n[languages.ru]\n\
         [taxonomies.tags]\n",
    ),
    ("i18n/en/site.ftl", "site-title = Harbour News\ntags-harbour = Harbour\n"),
    ("i18n/ru/site.ftl", "site-title = Новости порта\ntags-harbour = Порт\n"),
    (
        BRIDGE,
        "---\ntitle: Bridge opens\ndate: 2025-05-06\ntags: [harbour]\naliases: /bridge.html\n---\n\
         It has two lanes.\n",
    ),
    ("content/bulletins/bridge.ru.md", "---\ntitle: Мост открыт\n---\nВ нём две полосы.\n"),
    (
        FERRY,
        "---\ntitle: Ferry returns\ndate: 2025-05-07\nimage: {src: ferry.svg, alt: A ferry}\n---\n\
         It sails beside [the bridge](../bridge.md).\n",
    ),
    (
        "content/bulletins/ferry/ferry.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0h4v3z\"/></svg>\n",
    ),
    ("content/static/papers/плюс.txt", "A paper.\n"),
];

/// A preview of a small site, which ends with the test.
struct Preview {
    folder: TempDir,
    program: Child,
    /// Where it listens, such as `127.0.0.1:8000`.
    host: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself; the test says so in that case.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// An answer.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What an open page is told, again and again.
struct News(BufReader<TcpStream>);

impl News {
    /// What it is told next.
    fn next(&mut self) -> Value {
        let mut line = String::new();
        loop {
            line.clear();
            let length = self.0.read_line(&mut line).expect("news in time");
            assert!(length > 0, "the preview has ended");
            if let Some(json) = line.strip_prefix("data: ") {
                return serde_json::from_str(json).expect("JSON");
            }
        }
    }

    /// What it is told first of which `is_it` is true.
    fn until(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let news = self.next();
            if is_it(&news) {
                return news;
            }
            assert!(start.elapsed() < DEADLINE, "the last news were {news:#}");
        }
    }
}

impl Preview {
    fn new() -> Self {
        Preview::of(SITE, &[])
    }

    fn of(site: &[(&str, &str)], options: &[&str]) -> Self {
        Preview::at(site, options, Some(NOW))
    }

    /// A preview at the moment `now`, or as the clock goes.
    fn at(site: &[(&str, &str)], options: &[&str], now: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        write_files(folder.path(), site.iter().map(|(path, text)| (*path, text.as_bytes())));
        let mut program = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args(["serve", "--port", "0", "--site"])
            .arg(folder.path())
            .args(now.iter().flat_map(|now| ["--now", now]))
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let said = program.stdout.take().map(BufReader::new);
        // Made first, so that the program ends whatever it says.
        let mut preview = Preview { folder, program, host: String::new() };
        said.expect("its output").read_line(&mut line).expect("a line");
        let host = line.trim().strip_prefix("http://").and_then(|url| url.strip_suffix('/'));
        preview.host = host.unwrap_or_else(|| panic!("it said {line:?}")).to_owned();
        preview
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    /// Changes a file as an editor would.
    fn change(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{old} in\n{text}");
        fs::write(self.path(path), text.replace(old, new)).expect("a file");
    }

    /// Sends a request.
    fn send(&self, request: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.host).expect("a connection");
        stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
        stream.write_all(request.as_bytes()).expect("a request is taken");
        BufReader::new(stream)
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    /// Sends a form as a page of the preview does.
    fn post(&self, path: &str, form: &str) -> Answer {
        self.ask("POST", path, &[("Origin", &format!("http://{}", self.host))], form)
    }

    /// Asks with `headers`, among which a host takes the place of the preview's own.
    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], form: &str) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        let own = [("Host", self.host.as_str())];
        let has_host = headers.iter().any(|(name, _)| *name == "Host");
        for (name, value) in own[usize::from(has_host)..].iter().chain(headers) {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        if method == "POST" {
            let media_type = "application/x-www-form-urlencoded";
            request.push_str(&format!("Content-Type: {media_type}\r\n"));
            request.push_str(&format!("Content-Length: {}\r\n", form.len()));
        }
        answer(self.send(&format!("{request}\r\n{form}")))
    }

    /// Is told of the page at `path`, as the page itself is.
    fn news(&self, path: &str) -> News {
        let page = self.get(path).text();
        let digest = page.split("data-digest=\"").nth(1).and_then(|rest| rest.split('"').next());
        let digest = digest.expect("the script");
        let address = format!("/.dateline/news?path={path}&digest={digest}");
        // The older protocol has no chunks.
        let mut stream =
            self.send(&format!("GET {address} HTTP/1.0\r\nHost: {}\r\n\r\n", self.host));
        let (status, headers) = head(&mut stream);
        assert_eq!(status, 200);
        let is_stream = |(name, value): &(String, String)| {
            name == "content-type" && value == "text/event-stream"
        };
        assert!(headers.iter().any(is_stream), "{headers:?}");
        News(stream)
    }
}

/// The status and the headers of an answer.
fn head(stream: &mut BufReader<TcpStream>) -> (u16, Vec<(String, String)>) {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).expect("an answer in time");
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let status = lines.first().and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.iter().skip(1).filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    (status.expect("a status"), headers.collect())
}

fn answer(mut stream: BufReader<TcpStream>) -> Answer {
    let (status, headers) = head(&mut stream);
    let mut body = Vec::new();
    stream.read_to_end(&mut body).expect("an answer in time");
    Answer { status, headers, body }
}

/// Asks until `is_it` is true of the answer.
fn until(preview: &Preview, path: &str, is_it: impl Fn(&Answer) -> bool) -> Answer {
    let start = Instant::now();
    loop {
        let answer = preview.get(path);
        if is_it(&answer) {
            return answer;
        }
        assert!(start.elapsed() < DEADLINE, "{path} is still\n{}", answer.text());
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn has(text: &'static str) -> impl Fn(&Answer) -> bool {
    move |answer| answer.text().contains(text)
}

const SCRIPT: &str = "<script src=\"/.dateline/preview.js\"";

/// A page without the preview's script, and without what its policy lets that do.
fn without_script(page: &str) -> String {
    let page = page.replacen("content=\"connect-src 'self'; ", "content=\"", 1);
    let (before, rest) = page.split_once(SCRIPT).expect("the preview's script");
    let (_, after) = rest.split_once("</script>").expect("its end");
    format!("{before}{after}")
}

/// A path as a request has it.
fn encoded(path: &str) -> String {
    let byte = |byte: u8| match byte.is_ascii_graphic() {
        true => (byte as char).to_string(),
        false => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}

/// What the findings of a page's news say.
fn messages(news: &Value) -> Vec<&str> {
    let findings = news["findings"].as_array().expect("findings");
    findings.iter().filter_map(|finding| finding["message"].as_str()).collect()
}

/// A player that goes to the middle of a film asks for what begins there.
#[test]
fn a_part_of_a_file_is_answered() {
    let mut site = SITE.to_vec();
    site.push(("content/static/films/speech.m4v", "0123456789"));
    let preview = Preview::of(&site, &[]);
    let film = "/films/speech.m4v";
    let whole = preview.get(film);
    assert_eq!((whole.status, whole.text()), (200, "0123456789".to_owned()));
    assert_eq!(whole.header("content-type"), Some("video/mp4"));
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    let part = preview.ask("GET", film, &[("Range", "bytes=4-6")], "");
    assert_eq!((part.status, part.text()), (206, "456".to_owned()));
    assert_eq!(part.header("content-range"), Some("bytes 4-6/10"));
    assert_eq!(part.header("content-type"), Some("video/mp4"));
    let beyond = preview.ask("GET", film, &[("Range", "bytes=10-")], "");
    assert_eq!((beyond.status, beyond.header("content-range")), (416, Some("bytes */10")));
}

#[test]
fn everything_has_the_bytes_that_a_build_writes() {
    let preview = Preview::new();
    let output = tempfile::tempdir().expect("a folder");
    let built = build(preview.folder.path(), output.path(), &[]);
    assert_eq!((built.exit, built.stderr.as_str()), (0, ""));
    let files = files(output.path());
    assert!(files.len() > 50, "{}", files.len());
    let mut pages = 0;
    for (path, bytes) in files {
        let answer = preview.get(&format!("/{}", encoded(&path)));
        assert_eq!(answer.status, 200, "{path}");
        let text = String::from_utf8_lossy(&bytes);
        // Small pages that lead to others have no script: they are left at once.
        match path.ends_with(".html")
            && text.contains("</body>")
            && !text.contains("http-equiv=\"refresh\"")
        {
            true => {
                pages += 1;
                assert_eq!(without_script(&answer.text()), text, "{path}");
            }
            false => assert!(answer.body == bytes, "{path} differs"),
        }
    }
    assert!(pages > 20, "{pages}");
}

#[test]
fn a_folder_is_its_index() {
    let preview = Preview::new();
    let root = preview.get("/");
    assert_eq!(root.status, 200);
    assert_eq!(root.body, preview.get("/index.html").body);
    assert_eq!(preview.get("/en/").body, preview.get("/en/index.html").body);
    assert_eq!(preview.get("/en/?q=a%20b").status, 200);
    for path in ["/en", "//en"] {
        let folder = preview.get(path);
        assert_eq!((folder.status, folder.header("location")), (307, Some("/en/")), "{path}");
    }
}

#[test]
fn what_is_not_there_is_said_to_be() {
    let preview = Preview::new();
    for path in ["/en/nowhere.html", "/nowhere/", "/assets/nothing.css", "/EN/index.html"] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        let page = without_script(&answer.text());
        assert_eq!(page, without_script(&preview.get("/404.html").text()), "{path}");
    }
    assert_eq!(preview.get("/favicon.ico").status, 204);
    assert_eq!(preview.get("/.dateline/nothing").status, 404);
    assert_eq!(preview.post("/", "").status, 405);
    assert_eq!(preview.ask("DELETE", "/", &[], "").status, 403);
}

/// Nothing is read by its path: there are the addresses of the site, and no others.
#[test]
fn no_path_leads_out_of_the_site() {
    let preview = Preview::new();
    for path in [
        "/site.toml",
        "/../site.toml",
        "/en/../site.toml",
        "/en/../../../../../../../../etc/passwd",
        "/%2e%2e/site.toml",
        "/..%2fsite.toml",
        "/en/..%2F..%2Fsite.toml",
        "/..%5csite.toml",
        "/%252e%252e/site.toml",
        "/content/bulletins/bridge.en.md",
        "/.dateline/../site.toml",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/en/index.html%00.toml",
        "/%ff%fe",
        "/en/./index.html",
    ] {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
}

#[test]
fn answers_say_what_they_are_and_how_long() {
    let preview = Preview::new();
    let output = tempfile::tempdir().expect("a folder");
    assert_eq!(build(preview.folder.path(), output.path(), &[]).exit, 0);
    let mut kinds = std::collections::BTreeSet::new();
    for path in files(output.path()).into_keys() {
        let extension = path.rsplit('.').next().unwrap_or_default().to_owned();
        let media_type = match extension.as_str() {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "txt" => "text/plain; charset=utf-8",
            "xml" => "application/xml",
            "svg" => "image/svg+xml",
            "woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
        let address = format!("/{}", encoded(&path));
        let (answer, head) = (preview.get(&address), preview.ask("HEAD", &address, &[], ""));
        assert_eq!(answer.header("content-type"), Some(media_type), "{path}");
        // What is named by its content may be kept; what an article shows is found by its path.
        let is_kept = path.starts_with("assets/") && !path.starts_with("assets/media/");
        let keep = if is_kept { "max-age=31536000, immutable" } else { "no-store" };
        assert_eq!(answer.header("cache-control"), Some(keep), "{path}");
        for (name, value) in [
            ("x-frame-options", "SAMEORIGIN"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("content-length", &answer.body.len().to_string()),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        for name in ["content-type", "content-length", "cache-control"] {
            assert_eq!(head.header(name), answer.header(name), "{path}");
        }
        kinds.insert(extension);
    }
    for kind in ["html", "css", "js", "txt", "xml", "svg", "jsonl"] {
        assert!(kinds.contains(kind), "{kinds:?}");
    }
    for (path, media_type) in [
        ("/.dateline/preview.js", "text/javascript; charset=utf-8"),
        ("/.dateline/pages.css", "text/css; charset=utf-8"),
    ] {
        assert_eq!(preview.get(path).header("content-type"), Some(media_type));
    }
}

#[test]
fn a_saved_file_is_served() {
    for options in [&[][..], &["--poll"]] {
        let preview = Preview::of(SITE, options);
        let before = preview.get(BRIDGE_PAGE);
        assert!(before.text().contains("It has two lanes."));
        preview.change(BRIDGE, "two lanes", "three lanes");
        until(&preview, BRIDGE_PAGE, has("It has three lanes."));
        preview.change("i18n/en/site.ftl", "Harbour News", "Quay News");
        until(&preview, "/en/", has("<title>Quay News</title>"));
        write_files(
            preview.folder.path(),
            [(
                "content/bulletins/new/a.en.md",
                "---\ntitle: A\ndate: 2025-06-01\n---\n".as_bytes(),
            )],
        );
        until(&preview, "/en/2025/06/01/a.html", |answer| answer.status == 200);
        fs::remove_file(preview.path("content/bulletins/new/a.en.md")).expect("a file");
        until(&preview, "/en/2025/06/01/a.html", |answer| answer.status == 404);
        preview.change("site.toml", "[languages.ru]\n", "");
        fs::remove_file(preview.path("content/bulletins/bridge.ru.md")).expect("a file");
        until(&preview, "/ru/", |answer| answer.status == 404);
    }
}

/// Both keep what they have read of the same files, at the same time.
#[test]
fn builds_beside_the_preview_stay_right() {
    let preview = Preview::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (output, other) = (folder.path().join("output"), folder.path().join("other"));
    for (old, new) in [("two lanes", "three lanes"), ("three lanes", "four lanes")] {
        preview.change(BRIDGE, old, new);
        let run = build(preview.folder.path(), &output, &[]);
        assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
        until(&preview, BRIDGE_PAGE, |answer| answer.text().contains(new));
    }
    copy(preview.folder.path(), &other, SITE_PARTS);
    assert_eq!(build(&other, &folder.path().join("clean"), &[]).exit, 0);
    assert!(built(&output) == built(&folder.path().join("clean")));
    assert_eq!(build(preview.folder.path(), &output, &[]).exit, 0);
    assert!(built(&output) == built(&folder.path().join("clean")));
}

#[test]
fn an_open_page_is_told_how_it_stands() {
    let preview = Preview::new();
    let mut news = preview.news(BRIDGE_PAGE);
    let first = news.next();
    assert_eq!((&first["changed"], &first["findings"]), (&false.into(), &serde_json::json!([])));
    assert_eq!(first["bar"]["source"], BRIDGE);
    let russian = first.pointer("/bar/translations/1/address");
    assert_eq!(russian, Some(&"ru/2025/05/06/bridge.html".into()));

    preview.change(BRIDGE, "two lanes", "three lanes");
    let changed = news.until(|news| news["changed"] == true);
    assert_eq!(changed["moved"], Value::Null);

    preview.change(BRIDGE, "2025-05-06", "2025-05-08");
    let moved = news.until(|news| !news["moved"].is_null());
    assert_eq!(moved["moved"], "en/2025/05/08/bridge.html");
}

#[test]
fn a_broken_file_leaves_the_last_good_page() {
    let preview = Preview::new();
    let page = without_script(&preview.get(BRIDGE_PAGE).text());
    let mut news = preview.news(BRIDGE_PAGE);
    preview.change(BRIDGE, "tags:", "tagz:");
    preview.change(BRIDGE, "two lanes", "three lanes");
    let told = news.until(|news| messages(news).contains(&"unknown field `tagz`"));
    assert_eq!(told["changed"], false);
    let finding = &told["findings"][0];
    let place = (&finding["path"], &finding["line"], &finding["column"]);
    assert_eq!(place, (&BRIDGE.into(), &4.into(), &1.into()));
    assert_eq!(
        (&finding["severity"], &finding["code"]),
        (&"error".into(), &"unknown-field".into())
    );
    assert!(finding["hint"].as_str().is_some_and(|hint| hint.contains("`tags`")), "{finding}");

    let now = preview.get(BRIDGE_PAGE);
    assert_eq!((now.status, without_script(&now.text())), (200, page));
    assert!(now.text().contains("unknown field `tagz`"), "the page itself says what is wrong");
    assert!(preview.get("/en/").text().contains("unknown field `tagz`"), "and so do others");

    preview.change(BRIDGE, "tagz:", "tags:");
    news.until(|news| messages(news).is_empty());
    assert!(preview.get(BRIDGE_PAGE).text().contains("It has three lanes."));
}

/// What is said of a folder without a site is what all commands say, and there is no preview.
#[test]
fn without_a_site_there_is_no_preview() {
    let folder = tempfile::tempdir().expect("a folder");
    for site in [folder.path().to_owned(), folder.path().join("nowhere")] {
        let run = dateline(&["serve", "--site", &site.to_string_lossy(), "--port", "0"]);
        assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
        assert!(run.stderr.contains("there is no "), "{}", run.stderr);
    }
}

/// What only `dateline check` says, of the page that is open first.
#[test]
fn doubts_are_told() {
    let long = format!("summary: {}\n---\nText.\n", "Much. ".repeat(100));
    let [a, b] = [1, 2].map(|day| format!("---\ntitle: A\ndate: 2025-01-0{day}\n{long}"));
    let doubtful = [
        ("content/bulletins/a.en.md", &*a),
        ("content/bulletins/b.en.md", &*b),
        ("content/bulletins/unused.csv", "Nobody names this.\n"),
    ];
    let preview = Preview::of(&[SITE, &doubtful].concat(), &[]);
    let doubts = |source: &str| -> Value {
        let answer = preview.get(&format!("/.dateline/doubts?source={source}"));
        assert_eq!(answer.header("content-type"), Some("application/json"));
        serde_json::from_str(&answer.text()).expect("JSON")
    };
    for (source, first) in
        [("", doubtful[0].0), (doubtful[1].0, doubtful[1].0), (BRIDGE, doubtful[0].0)]
    {
        let told = doubts(source);
        assert_eq!((&told["count"], &told["findings"][0]["path"]), (&3.into(), &first.into()));
        assert_eq!(told["findings"].as_array().map(Vec::len), Some(3), "{source}");
    }
    let path = format!("/.dateline/doubts?source={BRIDGE}");
    preview.change(doubtful[0].0, &long, "---\nText.\n");
    until(&preview, &path, has("\"count\":2,"));
    // The archive is an older one then.
    preview.change(BRIDGE, "tags:", "tagz:");
    until(&preview, &path, has("\"count\":0,"));
    preview.change(BRIDGE, "tagz:", "tags:");
    until(&preview, &path, has("\"count\":2,"));
}

#[test]
fn errors_come_before_warnings() {
    let preview = Preview::of(SITE, &[]);
    let mut news = preview.news(FERRY_PAGE);
    preview.change(BRIDGE, "harbour", "quay");
    preview.change(FERRY, "title:", "tagz: 1\ntitle:");
    let told = news.until(|news| messages(news).len() > 1);
    assert_eq!(
        (&told["findings"][0]["path"], &told["findings"][0]["severity"]),
        (&FERRY.into(), &"error".into())
    );
    assert_eq!(told["findings"][1]["severity"], "warning");
}

#[test]
fn a_broken_template_leaves_the_last_good_page() {
    let template = "themes/gazette/templates/article.html";
    let good = fs::read_to_string(repository().join(template)).expect("a template");
    let preview = Preview::of(&[SITE, &[(template, &good)]].concat(), &[]);
    let page = without_script(&preview.get(BRIDGE_PAGE).text());
    let mut news = preview.news(BRIDGE_PAGE);
    fs::write(preview.path(template), "{{ nothing.at.all }}").expect("a file");
    let told = news.until(|news| !messages(news).is_empty());
    assert_eq!((&told["findings"][0]["path"], &told["changed"]), (&template.into(), &false.into()));
    let now = preview.get(BRIDGE_PAGE);
    assert_eq!((now.status, without_script(&now.text())), (200, page));
    // A page that was never made has no bytes to stay.
    let other = preview.get(FERRY_PAGE);
    assert_eq!(other.status, 500);
    assert!(other.text().contains("`nothing` is not defined"), "{}", other.text());
    fs::write(preview.path(template), good).expect("a file");
    until(&preview, FERRY_PAGE, |answer| answer.status == 200);
}

#[test]
fn a_site_that_begins_with_an_error_shows_what_to_mend() {
    let mut site = SITE.to_vec();
    site[0].1 = "base_url = \"https://bulletin.example/\"\nlanguage = 1\n";
    let preview = Preview::of(&site, &[]);
    let page = preview.get("/");
    assert_eq!(page.status, 500);
    assert!(page.text().contains("unknown key `language`"), "{}", page.text());
    let status = preview.get("/.dateline/status");
    assert_eq!(status.status, 409, "there is no site yet");
    fs::write(preview.path("site.toml"), SITE[0].1).expect("a file");
    let mended = until(&preview, "/", |answer| answer.status == 200);
    assert!(!mended.text().contains("unknown key"));
}

/// To read a pipe would take for ever.
#[test]
#[cfg(unix)]
fn pipes_and_links_that_come_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("secret.md"), "hunter2\n").expect("a file");
    let secret = folder.path().join("secret.md").to_string_lossy().into_owned();
    for options in [&[][..], &["--poll"]] {
        let preview = Preview::of(SITE, options);
        let mut news = preview.news(BRIDGE_PAGE);
        let places = ["content/bulletins/p.en.md", "i18n/en/p.ftl", "themes/gazette/assets/p.css"];
        for path in places {
            common::pipe(&preview.path(path));
            let said = "cannot be read: it is a pipe, a device or the like, and no file";
            let told = news.until(|news| messages(news).contains(&said));
            assert_eq!(told["findings"][0]["path"], path);
            fs::remove_file(preview.path(path)).expect("a pipe");
            news.until(|news| messages(news).is_empty());
        }
        for path in [BRIDGE, "content/bulletins/l.en.md", "content/static/all"] {
            let before = fs::read(preview.path(path)).ok();
            common::link(&preview.path(path), if path.ends_with("all") { "/" } else { &secret });
            let said = "the link leads out of the site's folder";
            let told = news.until(|news| messages(news).contains(&said));
            assert!(!told.to_string().contains("hunter2"), "{told}");
            let shown = preview.get(&format!("/.dateline/source?file={path}"));
            assert_eq!(shown.status, 409, "{path}");
            fs::remove_file(preview.path(path)).expect("a link");
            if let Some(before) = before {
                fs::write(preview.path(path), before).expect("a file");
            }
            news.until(|news| messages(news).is_empty());
        }
    }
}

#[test]
fn findings_are_written_as_data() {
    let mut preview = Preview::of(SITE, &["--message-format", "json"]);
    let lines = BufReader::new(preview.program.stderr.take().expect("its errors")).lines();
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
    assert_eq!(preview.get("/").status, 200);
    preview.change(BRIDGE, "tags:", "tagz:");
    let line = receiver.recv_timeout(DEADLINE).expect("a finding in time");
    let finding: Value = serde_json::from_str(&line).expect("JSON, and nothing else");
    assert_eq!((&finding["code"], &finding["path"]), (&"unknown-field".into(), &BRIDGE.into()));
}

#[test]
fn an_editor_sees_what_readers_do_not() {
    let call = (
        "content/bulletins/call.en.md",
        "---\ntitle: Call\ndate: 2025-01-02\n---\nA {{< b >}} c.\n",
    );
    let note = "<code class=\"dateline-call\" dir=\"ltr\" translate=\"no\">{{&lt; b &gt;}}</code>";
    let page = "/en/2025/01/02/call.html";
    let preview = Preview::of(&[SITE, &[call]].concat(), &[]);
    assert!(preview.get(page).text().contains(note), "{}", preview.get(page).text());
    assert!(!preview.get("/en/feed.xml").text().contains("b &"));
    let published = Preview::of(&[SITE, &[call]].concat(), &["--published"]);
    let text = published.get(page).text();
    assert!(text.contains("<p>A c.</p>") && !text.contains("dateline-call"), "{text}");
}

#[test]
fn drafts_and_what_waits_for_its_day_are_shown() {
    let unpublished = [
        ("content/bulletins/draft.en.md", "---\ntitle: D\ndate: 2025-01-01\ndraft: true\n---\n"),
        ("content/bulletins/later.en.md", "---\ntitle: L\ndate: 2999-01-01\n---\n"),
    ];
    let preview = Preview::of(&[SITE, &unpublished].concat(), &[]);
    let output = tempfile::tempdir().expect("a folder");
    assert_eq!(build(preview.folder.path(), output.path(), &[]).exit, 0);
    for (page, waits) in [
        ("en/2025/01/01/draft.html", serde_json::json!({ "kind": "draft" })),
        (
            "en/2999/01/01/later.html",
            serde_json::json!({ "kind": "scheduled", "until": "2999-01-01" }),
        ),
    ] {
        assert!(!output.path().join(page).exists(), "a build leaves {page} out");
        let path = format!("/{page}");
        assert_eq!(preview.get(&path).status, 200, "{page}");
        let news = preview.news(&path).next();
        assert_eq!(news["bar"]["waits"], waits);
        assert_eq!(news["unpublished"][page], waits, "every page is told of it");
        assert!(preview.get("/en/").text().contains(page), "the front page lists {page}");
    }
    let bar = &preview.news(BRIDGE_PAGE).next()["bar"];
    assert_eq!((&bar["waits"], &bar["published"]), (&Value::Null, &false.into()));

    let published = Preview::of(&[SITE, &unpublished].concat(), &["--published"]);
    for page in ["en/2025/01/01/draft.html", "en/2999/01/01/later.html"] {
        assert_eq!(published.get(&format!("/{page}")).status, 404, "{page}");
        assert!(!published.get("/en/").text().contains(page), "the front page lists {page}");
    }
    let news = published.news(BRIDGE_PAGE).next();
    assert_eq!(
        (&news["bar"]["published"], &news["unpublished"]),
        (&true.into(), &serde_json::json!({}))
    );
}

/// What is hidden appears by itself when its moment comes.
#[test]
fn what_is_due_is_published_in_the_preview() {
    let soon = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(4);
    let later = format!("---\ntitle: L\ndate: {soon}\n---\nText.\n");
    let page = soon.strftime("/en/%Y/%m/%d/later.html").to_string();
    let site = [SITE, &[("content/bulletins/later.en.md", later.as_str())]].concat();
    let preview = Preview::at(&site, &["--published"], None);
    assert_eq!(preview.get(&page).status, 404);
    until(&preview, &page, |answer| answer.status == 200);
}

#[test]
fn only_this_computer_is_answered() {
    let preview = Preview::new();
    let get = |headers: &[(&str, &str)]| preview.ask("GET", "/en/recent.js", headers, "").status;
    for host in ["localhost", "LOCALHOST:8000", "127.0.0.1:1", "[::1]:8000", "news.localhost"] {
        assert_eq!(get(&[("Host", host)]), 200, "{host}");
    }
    for host in
        ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8000", "0.0.0.0", ""]
    {
        assert_eq!(get(&[("Host", host)]), 403, "{host}");
    }
    assert_eq!(answer(preview.send("GET / HTTP/1.0\r\n\r\n")).status, 403, "no host");

    let foreign = [("Sec-Fetch-Site", "cross-site")];
    let with = |mode, dest| [foreign[0], ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest)];
    assert_eq!(get(&with("no-cors", "script")), 403);
    assert_eq!(get(&with("navigate", "iframe")), 403);
    assert_eq!(get(&with("navigate", "document")), 200, "a link may lead here");
    assert_eq!(get(&[("Sec-Fetch-Site", "same-site")]), 403, "another port of this computer");
    assert_eq!(get(&[("Sec-Fetch-Site", "same-origin")]), 200);
}

/// The forms of the preview's own pages change files: no other site's page may send them.
#[test]
fn only_own_pages_change_files() {
    let preview = Preview::new();
    let before = files(preview.folder.path());
    let own_port = format!("http://localhost:{}", preview.host.rsplit(':').next().expect("a port"));
    for path in ["/.dateline/translate", "/.dateline/accept", "/.dateline/open"] {
        let post = |headers: &[(&str, &str)]| {
            preview.ask("POST", path, headers, &format!("file={FERRY}&lang=ru")).status
        };
        assert_eq!(post(&[]), 403);
        // Another name of this computer is another origin, too.
        for origin in ["http://evil.example", "null", &own_port, "http://127.0.0.1:1", "file://"] {
            assert_eq!(post(&[("Origin", origin)]), 403, "{origin}");
        }
        let host = ("Host", "evil.example");
        assert_eq!(post(&[host, ("Origin", "http://evil.example")]), 403);
    }
    assert_eq!(files(preview.folder.path()), before);
}

#[test]
fn source_files_are_shown() {
    let preview = Preview::new();
    let source = |file: &str| preview.get(&format!("/.dateline/source?file={file}"));
    let shown = source(BRIDGE);
    assert_eq!(
        (shown.status, shown.header("content-type")),
        (200, Some("text/html; charset=utf-8"))
    );
    assert!(
        shown.text().contains("<li id=\"L7\" dir=\"auto\">It has two lanes.</li>"),
        "{}",
        shown.text()
    );
    assert!(source("site.toml").text().contains("[languages.en]"));
    let inside = source("themes/gazette/templates/front.html");
    assert!(inside.text().contains("This file is inside of Dateline."), "{}", inside.text());
    fs::write(preview.path("secret.txt"), "Secret.").expect("a file");
    for file in [
        "",
        "content",
        "content/bulletins/none.md",
        "secret.txt",
        "content/../secret.txt",
        "content/%2e%2e/secret.txt",
        "../../../../../../../../etc/passwd",
        "/etc/passwd",
        ".dateline/probe",
    ] {
        let refused = source(file);
        assert_eq!(refused.status, 409, "{file}");
        assert!(!refused.text().contains("Secret."), "{file}");
        let open = preview.post("/.dateline/open", &format!("file={file}"));
        assert_eq!(open.status, 409, "{file}");
    }
    // What may run is not opened, though it is shown.
    let drawing = "content/bulletins/ferry/ferry.svg";
    assert_eq!(source(drawing).status, 200);
    assert_eq!(preview.post("/.dateline/open", &format!("file={drawing}")).status, 409);
}

#[test]
fn a_translation_is_begun_and_accepted() {
    let preview = Preview::new();
    let status = preview.get("/.dateline/status");
    assert_eq!(status.status, 200);
    assert!(status.text().contains("Not there in ru"), "{}", status.text());
    assert!(status.text().contains(">content/bulletins/ferry/index.en.md</a>"));
    assert_eq!(preview.get("/.dateline/status?changes=true").status, 200);
    let asked = preview.get(&format!("/.dateline/translate?file={FERRY}&lang=ru"));
    assert_eq!(asked.status, 200);
    assert!(asked.text().contains(&format!("name=\"file\" value=\"{FERRY}\"")), "{}", asked.text());

    let translation = "content/bulletins/ferry/index.ru.md";
    let begin = |file: &str, lang: &str| {
        preview.post("/.dateline/translate", &format!("file={file}&lang={lang}"))
    };
    let begun = begin(FERRY, "ru");
    assert_eq!(begun.status, 303, "{}", begun.text());
    let location = begun.header("location").expect("an address");
    assert!(preview.get(location).text().contains(translation), "{location}");
    assert!(preview.read(translation).contains("draft: true"));
    let before = files(preview.folder.path());
    for (file, lang) in [(FERRY, "ru"), (FERRY, "xx"), ("no.md", "ru"), ("../../etc/passwd", "ru")]
    {
        assert_eq!(begin(file, lang).status, 409, "{file} {lang}");
    }
    assert_eq!(files(preview.folder.path()), before);

    let accept = |file: &str| preview.post("/.dateline/accept", &format!("file={file}"));
    let bridge = "content/bulletins/bridge.ru.md";
    assert_eq!(accept(bridge).status, 303);
    assert!(preview.read(bridge).contains("  hash: \""), "{}", preview.read(bridge));
    assert_eq!(accept(BRIDGE).status, 409, "an original is no translation");
    let mut news = preview.news(BRIDGE_PAGE);
    preview.change(BRIDGE, "tags:", "tagz:");
    // That the translation which was begun has no text for its picture is said before.
    news.until(|news| messages(news).contains(&"unknown field `tagz`"));
    assert_eq!(accept(bridge).status, 409, "the original is not known as it is now");
    assert!(preview.get("/.dateline/status").text().contains("The files have errors"));
}

#[test]
fn a_hundred_requests_side_by_side() {
    let preview = Preview::new();
    let paths = ["/", "/en/", "/ru/news.html", BRIDGE_PAGE, "/en/search/0/0.js"];
    let expected: Vec<Vec<u8>> = paths.iter().map(|path| preview.get(path).body).collect();
    std::thread::scope(|scope| {
        for at in 0..100 {
            let (preview, path, expected) = (&preview, paths[at % 5], &expected[at % 5]);
            scope.spawn(move || {
                let answer = preview.get(path);
                assert_eq!(answer.status, 200, "{path}");
                assert!(answer.body == *expected, "{path} differs");
            });
        }
    });
}

/// A request whose head never ends keeps no connection.
#[test]
fn a_head_without_an_end_is_not_waited_for() {
    let preview = Preview::new();
    let request = format!("GET / HTTP/1.1\r\nHost: {}\r\nX-Slow: ", preview.host);
    let mut slow: Vec<_> = (0..20).map(|_| preview.send(&request)).collect();
    let mut silent = preview.send("");
    assert_eq!(preview.get("/").status, 200);
    for stream in slow.iter_mut().chain([&mut silent]) {
        let mut rest = Vec::new();
        let end = stream.read_to_end(&mut rest);
        assert!(end.is_ok(), "the connection is open still");
    }
}

/// As many pages are told of changes as anyone has open, and no more.
#[test]
fn a_hundred_pages_are_told_of_changes() {
    let preview = Preview::new();
    preview.get("/");
    let request = format!("GET /.dateline/news?path=/ HTTP/1.0\r\nHost: {}\r\n\r\n", preview.host);
    let ask = || {
        let mut stream = preview.send(&request);
        (head(&mut stream).0, stream)
    };
    let mut open: Vec<_> = (0..100).map(|_| ask()).collect();
    assert!(open.iter().all(|(status, _)| *status == 200));
    assert_eq!(ask().0, 503);
    assert_eq!(preview.get("/").status, 200);
    // One that is closed makes room.
    open.pop();
    let start = Instant::now();
    while ask().0 != 200 {
        assert!(start.elapsed() < DEADLINE, "no room");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_port_that_is_taken_is_said_to_be() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let site = repository().join("tests/cms/site").to_string_lossy().into_owned();
    let run = dateline(&["serve", "--site", &site, "--port", &port]);
    assert_eq!(run.exit, 2);
    assert!(run.stderr.contains(&format!("port {port} cannot be used")), "{}", run.stderr);
}
