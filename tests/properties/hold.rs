//! Tries a property many times, and looks for the smallest case in which it does not hold.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::time::{Duration, Instant};

use crate::draws::Draws;

/// What must be so, whatever is drawn: else it panics.
pub type Property = fn(&mut Draws);

/// How many smaller cases are tried, and for how long: a case that builds a site takes a while.
const MOST_TRIES: usize = 3000;
const MOST_TIME: Duration = Duration::from_secs(20);

thread_local! {
    /// Where the last panic of this thread was.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Tries `property`, which is called `name`, in `cases` cases, or as many as `DATELINE_CASES` says.
pub fn hold(name: &str, cases: u64, property: Property) {
    listen();
    let seed = setting("DATELINE_SEED", 1);
    let cases = setting("DATELINE_CASES", cases);
    let (began, mut longest) = (Instant::now(), Duration::ZERO);
    for case in 0..cases {
        // Far enough apart for seeds to have no case in common.
        let mut draws = Draws::of_seed(seed << 32 | case);
        let start = Instant::now();
        if let Err(message) = attempt(property, &mut draws) {
            let report = smallest(property, draws, message);
            panic!(
                "{name} does not hold in case {case}. The smallest case that was found:\n{report}\n\
                 to repeat it:\n  DATELINE_SEED={seed} DATELINE_CASES={} \
                 cargo test --release --test properties {name}",
                case + 1
            );
        }
        longest = longest.max(start.elapsed());
    }
    println!("{name}: {cases} cases in {:.1?}, at most {longest:.1?} each", began.elapsed());
}

fn setting(name: &str, default: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// Where it does not hold: what it said.
fn attempt(property: Property, draws: &mut Draws) -> Result<(), String> {
    panic::catch_unwind(AssertUnwindSafe(|| property(draws))).map_err(|payload| {
        let text = payload.downcast_ref::<String>().cloned();
        let text = text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        format!("{}{}", PLACE.take(), text.unwrap_or_default())
    })
}

/// Has panics tell nothing but their place, to [`attempt`]: thousands would hide the one that counts.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().map(|place| format!("{place}: ")).unwrap_or_default();
            // What `hold` itself says is for the test's report.
            if place.contains("properties/hold.rs") {
                usual(info);
            } else {
                PLACE.set(place);
            }
        }));
    });
}

/// Leaves out choices, and makes others smaller, as long as the property does not hold.
fn smallest(property: Property, draws: Draws, message: String) -> String {
    let mut search = Search {
        property,
        best: (draws, message),
        tries: MOST_TRIES,
        until: Instant::now() + MOST_TIME,
    };
    loop {
        let before = search.made();
        search.leave_out();
        search.make_smaller();
        if search.made() == before || search.is_over() {
            break;
        }
    }
    let (draws, message) = search.best;
    format!("{}\n{message}\n", draws.shown.join("\n"))
}

struct Search {
    property: Property,
    /// The smallest case, and what was said.
    best: (Draws, String),
    tries: usize,
    until: Instant,
}

impl Search {
    fn made(&self) -> Vec<usize> {
        self.best.0.made.clone()
    }

    fn is_over(&self) -> bool {
        self.tries == 0 || Instant::now() > self.until
    }

    /// Takes `list` for the best, if the property does not hold there either.
    fn is_taken(&mut self, list: &[usize]) -> bool {
        if self.is_over() {
            return false;
        }
        self.tries -= 1;
        let mut draws = Draws::of_list(list);
        let Err(message) = attempt(self.property, &mut draws) else { return false };
        let is_smaller = (draws.made.len(), &draws.made) < (self.best.0.made.len(), &self.made());
        if is_smaller {
            self.best = (draws, message);
        }
        is_smaller
    }

    fn leave_out(&mut self) {
        let mut size = self.made().len().div_ceil(2);
        while size > 0 {
            let mut at = self.made().len().saturating_sub(size);
            loop {
                let mut list = self.made();
                let end = list.len().min(at + size);
                list.drain(at.min(end)..end);
                self.is_taken(&list);
                if at == 0 {
                    break;
                }
                at = at.saturating_sub(size);
            }
            size /= 2;
        }
    }

    fn make_smaller(&mut self) {
        let mut at = 0;
        while let Some(choice) = self.made().get(at).copied() {
            let smaller = [0, choice / 2, choice.saturating_sub(1)];
            for other in smaller.into_iter().filter(|other| *other < choice) {
                let mut list = self.made();
                list[at] = other;
                if self.is_taken(&list) {
                    break;
                }
            }
            at += 1;
        }
    }
}
