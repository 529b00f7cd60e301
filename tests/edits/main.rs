//! A build after any edits leaves exactly the files that a clean build would write.
//!
//! A made-up site ([`start`]) goes through steps ([`trial`]). A step makes one to four edits of
//! the [`kinds`], builds into the same folder again, and builds into an empty folder without
//! caches. Both must write the same files and say the same; or both must refuse the site, and
//! write nothing: then the edits are taken back. Half of the sites have the theme `plain`, which
//! shows every field of every view.
//!
//! Which field an edit changes is drawn from the declarations in `dateline::inside::format`, and its value
//! from what is declared of it ([`draw`], [`change`]): a field that is new there is drawn too.
//!
//! Where the two builds differ, the last steps are made again with fewer edits, and the fewest
//! that do it are reported ([`shrink`]). Then the sequence goes on. Faults that were found once are
//! the [`cases`].
//!
//! All is drawn from a sequence of numbers. To look further, give it another seed, and another
//! number of edits for each of the four sequences. On a slow disk a folder in memory helps:
//!
//! ```text
//! DATELINE_SEED=7 DATELINE_EDITS=500 cargo test --release --test edits
//! TMPDIR=/dev/shm cargo test --release --test edits
//! ```

mod article;
mod builds;
mod cases;
mod change;
#[path = "../common/mod.rs"]
mod common;
mod disk;
mod draw;
mod drawn;
mod kinds;
mod raster;
mod scene;
mod settings;
mod shrink;
mod site;
mod start;
mod tree;
mod trial;
mod words;

use std::process::ExitCode;

use common::cases::{functions, run, trial};
use common::numbers;
use drawn::every_declared_field_is_drawn;
use numbers::Numbers;
use shrink::History;
use trial::{State, Trial};

/// How many faults a sequence looks for. It goes on from a clean build after each.
const MOST_FAULTS: usize = 5;

fn setting(name: &str, default: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// The site of the sequence `number`. Half of them have the theme that shows every field.
fn site(numbers: &mut Numbers, number: u64) -> State {
    let theme = if number.is_multiple_of(2) { "plain" } else { "gazette" };
    State::new(start::site(numbers, theme))
}

/// Makes the edits of the sequence `number`. The sequences run side by side.
fn sequence(number: u64) {
    let seed = setting("DATELINE_SEED", 1);
    let edits = setting("DATELINE_EDITS", 100) as usize;
    let mut numbers = Numbers::new(seed * 100 + number);
    let mut trial = Trial::start(site(&mut numbers, number));
    let (mut history, mut reports) = (History::default(), Vec::new());
    while trial.edits < edits && reports.len() < MOST_FAULTS {
        let step = kinds::draw(&mut numbers);
        history.add(trial.state(), step.clone());
        if let Err(fault) = trial.step(&step) {
            let done = trial.done.last().map(|done| done.join("\n  ")).unwrap_or_default();
            let smallest = history.smallest();
            reports.push(format!("step {}:\n  {done}\n{fault}{smallest}\n", trial.steps));
            trial.restart();
            history.clear();
        }
    }
    println!("{} edits in {} steps, {} refused", trial.edits, trial.steps, trial.refused);
    assert!(
        reports.is_empty(),
        "{}\nto repeat it:\n  DATELINE_SEED={seed} DATELINE_EDITS={edits} \
         cargo test --release --test edits sequence_{number}",
        reports.join("\n")
    );
    // An edit that makes a mistake each time would be no test.
    assert!(trial.refused <= trial.steps / 2, "most edits must make a site that is in order");
}

fn main() -> ExitCode {
    let sequences = (1..=4).map(|number| {
        trial(format!("sequence_{number}"), move || {
            sequence(number);
            Ok(())
        })
    });
    run([sequences.collect(), cases::all(), functions![every_declared_field_is_drawn,]])
}
