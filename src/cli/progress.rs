//! A progress bar on the terminal, while a stage takes long.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use dateline::Progress;
use indicatif::{ProgressBar, ProgressStyle};

use super::site::Quiet;

/// How often the bar is drawn; a stage that is over by then shows none, so that a quick build does
/// not flicker.
const INTERVAL: Duration = Duration::from_millis(200);

/// A bar that is drawn until this is dropped. Where standard error is no terminal, indicatif
/// draws nothing.
pub struct Bar {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Bar {
    /// Shows `progress`, unless nothing is to be said of what goes well.
    pub fn show(progress: Arc<Progress>, quiet: Quiet) -> Self {
        if quiet.is_quiet() {
            return Bar { stop: None, thread: None };
        }
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || {
            let bar = ProgressBar::new(0);
            if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len}") {
                bar.set_style(style);
            }
            while stopped.recv_timeout(INTERVAL) == Err(RecvTimeoutError::Timeout) {
                let (done, total) = progress.now();
                if total > 0 {
                    bar.set_length(total);
                    bar.set_position(done);
                }
            }
            bar.finish_and_clear();
        });
        Bar { stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        // The thread ends when nobody can send any more.
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // A bar that failed is no reason to fail.
            let _ = thread.join();
        }
    }
}
