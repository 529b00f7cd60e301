//! How soon the preview is ready, and how soon a saved file shows in a browser.
//!
//! `cargo bench --profile dist --bench preview`: the time from the program's start to the first page, with and
//! without what an earlier run has kept, of 100,000 articles; and in Chromium the time from the
//! moment before an article is saved to the frame that shows it, of 10,000 articles. The sites lie
//! on a RAM disk where there is one.

#[allow(dead_code, reason = "the comparison of builds uses the rest")]
mod generate;
#[allow(dead_code, reason = "the comparison of builds uses the rest")]
mod measure;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use measure::ram_disk;

/// File systems tell times apart that lie so far from each other, and a preview keeps nothing
/// that has just been changed.
const SETTLE: Duration = Duration::from_secs(3);
const RUNS: usize = 5;
/// The newest of 2,000 generated bulletins.
const NEWEST: (&str, &str) =
    ("content/bulletins/2025/07/bulletin-001999.en.md", "en/2025/07/20/bulletin-001999.html");

fn main() {
    let site = Site::new(100_000);
    site.ready("100,000 articles, read for the first time", true);
    site.ready("100,000 articles, read before", false);
    drop(site);
    Site::new(10_000).reloads();
}

/// A generated site.
struct Site {
    folder: PathBuf,
}

/// A running preview, with its address.
struct Preview {
    child: Child,
    url: String,
}

impl Site {
    fn new(articles: usize) -> Self {
        let folder = ram_disk().join(format!("dateline-preview-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        generate::archive(&folder, articles / generate::LANGUAGES.len());
        sleep(SETTLE);
        Site { folder }
    }

    /// Measures the time to the first page; `cold` removes what earlier runs have kept.
    fn ready(&self, what: &str, cold: bool) {
        let times = (0..RUNS).map(|_| {
            if cold {
                let _ = fs::remove_dir_all(self.folder.join(".dateline"));
            }
            let start = Instant::now();
            let preview = Preview::start(&self.folder);
            preview.get("en/index.html");
            start.elapsed().as_secs_f64() * 1000.0
        });
        let mut times: Vec<f64> = times.collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{what}: {:.0} ms to the first page ({:.0} to {:.0})",
            times[RUNS / 2],
            times[0],
            times[RUNS - 1]
        );
    }

    /// Measures the time from a save to the frame that shows it.
    fn reloads(&self) {
        let preview = Preview::start(&self.folder);
        preview.get(NEWEST.1);
        let script = "cd tests/browser && ./setup.sh && npm ci --silent && \
                      CHROMIUM=$(./find-chromium.sh) node ../../benches/preview/reload.mjs \"$@\"";
        let status = Command::new("sh")
            .args(["-c", script, "sh"])
            .args([
                format!("{}{}", preview.url, NEWEST.1).as_ref(),
                self.folder.join(NEWEST.0).as_os_str(),
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("the browser starts");
        assert!(status.success(), "the browser's part failed");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Preview {
    fn start(site: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args(["serve", "--port", "0", "--site"])
            .arg(site)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut url = String::new();
        let stdout = child.stdout.take().expect("standard output");
        BufReader::new(stdout).read_line(&mut url).expect("the address");
        Preview { child, url: url.trim().to_owned() }
    }

    /// Asks for the page at `address`.
    fn get(&self, address: &str) {
        let host = self.url.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).expect("a connection");
        let request =
            format!("GET /{address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
