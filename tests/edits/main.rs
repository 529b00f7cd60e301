//! A build after any edits leaves exactly the files that a clean build would write.
//!
//! A made-up site ([`start`]) goes through steps ([`trial`]). A step makes one to four edits of
//! the [`kinds`], builds into the same folder again, and builds into an empty folder without
//! caches. Both must write the same files and say the same; or both must refuse the site, and
//! write nothing: then the edits are taken back.
//!
//! Faults that were found once are the [`cases`].
//!
//! All is drawn from a sequence of numbers. To look further, give it another seed, and another
//! number of edits for each of the four sequences:
//!
//! ```text
//! DATELINE_SEED=7 DATELINE_EDITS=500 cargo test --profile checked --test edits
//! ```

mod article;
mod builds;
mod cases;
#[path = "../common/mod.rs"]
mod common;
mod disk;
mod kinds;
mod numbers;
mod raster;
mod scene;
mod settings;
mod site;
mod start;
mod trial;
mod words;

use trial::Trial;

fn setting(name: &str, default: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// Makes the edits of the sequence `number`. The sequences run side by side.
fn sequence(number: u64) {
    let seed = setting("DATELINE_SEED", 1);
    let edits = setting("DATELINE_EDITS", 50) as usize;
    let mut trial = Trial::start(seed * 100 + number);
    while trial.edits < edits {
        if let Err(report) = trial.step() {
            panic!(
                "{report}\nto repeat it:\n  DATELINE_SEED={seed} DATELINE_EDITS={edits} \
                 cargo test --profile checked --test edits sequence_{number}"
            );
        }
    }
    println!("{} edits in {} steps, {} refused", trial.edits, trial.steps, trial.refused);
    // An edit that makes a mistake each time would be no test.
    assert!(trial.refused <= trial.steps / 2, "most edits must make a site that is in order");
}

#[test]
fn sequence_1() {
    sequence(1);
}

#[test]
fn sequence_2() {
    sequence(2);
}

#[test]
fn sequence_3() {
    sequence(3);
}

#[test]
fn sequence_4() {
    sequence(4);
}
