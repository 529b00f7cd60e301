//! Findings for people, who read some dozens and no thousands: errors stand apart from warnings,
//! what repeats from file to file is said once, and of what is too many the rest is counted.

use std::collections::HashMap;

use super::fold::{SHOWN, with_commas};
use super::{Code, Diagnostic, Diagnostics, Place, Severity};

/// In how many files the same is said each time anew: as many can still be read as they stand.
const REPEATED: usize = 3;

/// How many of the other places of what repeats are named: a screen full.
const LISTED: usize = 20;

/// How many findings can be read without a summary: some screens full.
const WITHOUT_SUMMARY: usize = 20;

/// What is said once.
pub(super) struct Said {
    /// The finding: the first of those that say the same, or one that counts the rest of a kind.
    pub(super) finding: Diagnostic,
    /// The other places of the same finding, as many as are named.
    pub(super) same: Vec<Place>,
    /// In how many files the finding and the others are.
    pub(super) files: Files,
}

/// How many findings there are, and in how many files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Files {
    pub(super) findings: usize,
    pub(super) files: usize,
}

/// Counts findings that come in the order of their files.
#[derive(Default)]
struct Tally<'d> {
    count: Files,
    last: &'d str,
}

impl<'d> Tally<'d> {
    fn add(&mut self, diagnostic: &'d Diagnostic) {
        self.count.findings += diagnostic.count;
        if self.count.files == 0 || self.last != diagnostic.place.path {
            self.count.files += 1;
            self.last = &diagnostic.place.path;
        }
    }
}

/// What is said of a finding: that of others is the same only if what is to be done is the same, too.
type Key<'d> = (Code, &'d str, &'d str);

fn key(diagnostic: &Diagnostic) -> Key<'_> {
    (diagnostic.code, &diagnostic.message, &diagnostic.hint)
}

pub(super) fn is_warning(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Warning
}

/// What is said of the errors, or of the warnings, among the findings of `list`, which is in order.
pub(super) fn said(list: &[Diagnostic], warnings: bool) -> Vec<Said> {
    let part = || list.iter().filter(|diagnostic| is_warning(diagnostic) == warnings);
    let mut repeated: HashMap<Key, Tally> = HashMap::new();
    for diagnostic in part().filter(|diagnostic| may_repeat(diagnostic)) {
        repeated.entry(key(diagnostic)).or_default().add(diagnostic);
    }
    repeated.retain(|_, tally| tally.count.files > REPEATED);

    let mut said: Vec<Said> = Vec::new();
    // Where what repeats is said, or where the rest of its kind is.
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut kinds: HashMap<Code, Kind> = HashMap::new();
    for diagnostic in part() {
        let key = key(diagnostic);
        let repeats = repeated.get(&key).filter(|_| may_repeat(diagnostic));
        let kind = kinds.entry(diagnostic.code).or_default();
        if repeats.is_some()
            && let Some(at) = places.get(&key)
        {
            match kind.rest {
                Some(rest) if rest == *at => kind.cut.add(diagnostic),
                _ => said[*at].also(&diagnostic.place),
            }
            continue;
        }
        let is_cut = kind.shown >= SHOWN || diagnostic.count > 1;
        let at = match kind.rest.filter(|_| is_cut) {
            Some(rest) => rest,
            None => {
                let files = repeats.map_or(Files { findings: 1, files: 1 }, |tally| tally.count);
                said.push(Said { finding: diagnostic.clone(), same: Vec::new(), files });
                said.len() - 1
            }
        };
        match is_cut {
            true => {
                kind.rest = Some(at);
                kind.cut.add(diagnostic);
            }
            false => kind.shown += 1,
        }
        if repeats.is_some() {
            places.insert(key, at);
        }
    }
    for Kind { rest, cut, .. } in kinds.into_values() {
        if let Some(rest) = rest {
            said[rest].count_rest(cut.count);
        }
    }
    said
}

/// What is known of a kind while its findings are gone through.
#[derive(Default)]
struct Kind<'d> {
    shown: usize,
    /// Where the one stands that counts the rest.
    rest: Option<usize>,
    cut: Tally<'d>,
}

/// Whether a finding may say the same as others: other places that belong to it alone would be lost.
fn may_repeat(diagnostic: &Diagnostic) -> bool {
    diagnostic.related.is_empty() && diagnostic.count == 1
}

impl Said {
    fn also(&mut self, place: &Place) {
        if self.same.len() < LISTED {
            self.same.push(place.clone());
        }
    }

    fn count_rest(&mut self, count: Files) {
        let of = match count.files {
            1 => "in this file".to_owned(),
            files => format!("in {} files", with_commas(files)),
        };
        let Diagnostic { message, hint, related, .. } = &mut self.finding;
        *message = format!("and {} more of this kind {of}", with_commas(count.findings));
        "mend some of those that are shown, and run dateline again".clone_into(hint);
        related.clear();
        self.finding.count = count.findings;
        self.files = count;
    }

    /// What is said of the other places, if there are any.
    pub(super) fn others(&self) -> Option<String> {
        let others = self.files.findings.saturating_sub(1);
        match self.same.len() {
            0 => None,
            listed if listed == others => Some(format!("the same in {others} other places")),
            listed => Some(format!(
                "the same in {} other places, in {} files in all; the first {listed}",
                with_commas(others),
                with_commas(self.files.files)
            )),
        }
    }

    /// Whether programs are told of more places.
    fn is_cut(&self) -> bool {
        self.files.files > 1 && self.files.findings > self.same.len() + 1
    }

    /// The finding for programs: its other places are related to it.
    fn into_finding(self) -> Diagnostic {
        let mut finding = self.finding;
        if !self.same.is_empty() {
            finding.count = self.files.findings;
            finding.related =
                self.same.into_iter().map(|place| (place, "the same".to_owned())).collect();
        }
        finding
    }
}

/// What is said of the findings of `list`, which is in order, with the errors first.
pub(super) fn errors_first(list: &[Diagnostic]) -> Diagnostics {
    let errors = said(list, false).into_iter().chain(said(list, true));
    Diagnostics { list: errors.map(Said::into_finding).collect() }
}

/// Where there are more findings than those that were `said`.
pub(super) fn where_more_are(said: &[Said]) -> &'static str {
    match said.iter().any(Said::is_cut) {
        true => "not all are shown: --message-format json has up to 100 of a kind in each file\n",
        false => "",
    }
}

/// How many there are of each kind, the errors last, and of each sort the most last; nothing where
/// they are few.
pub(super) fn summary(list: &[Diagnostic]) -> String {
    if list.iter().map(|diagnostic| diagnostic.count).sum::<usize>() <= WITHOUT_SUMMARY {
        return String::new();
    }
    let mut kinds: HashMap<(bool, &str), Tally> = HashMap::new();
    for diagnostic in list {
        let key = (!is_warning(diagnostic), diagnostic.code.name());
        kinds.entry(key).or_default().add(diagnostic);
    }
    let mut lines: Vec<_> = kinds
        .into_iter()
        .map(|((is_error, code), Tally { count, .. })| (is_error, count.findings, code, count))
        .collect();
    lines.sort_by_key(|(is_error, findings, code, _)| (*is_error, *findings, *code));
    let width = lines.iter().map(|(_, _, code, _)| code.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (is_error, _, code, Files { findings, files }) in lines {
        let sort = if is_error { "error  " } else { "warning" };
        let (findings, s) = (with_commas(findings), if files == 1 { "" } else { "s" });
        text.push_str(&format!(
            "{sort} {code:<width$} {findings:>7} in {} file{s}\n",
            with_commas(files)
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `many` findings of the kind `code` in each of `files` files, with the words of `message`.
    fn found(
        diagnostics: &mut Diagnostics,
        code: Code,
        (files, many): (usize, usize),
        message: impl Fn(usize, usize) -> String,
    ) {
        for file in 0..files {
            for at in 0..many {
                let place = Place::new(format!("{file:03}.md"), at..at);
                diagnostics.add(code, place, message(file, at), "");
            }
        }
    }

    fn messages(said: &[Said]) -> Vec<&str> {
        said.iter().map(|said| said.finding.message.as_str()).collect()
    }

    #[test]
    fn what_repeats_is_said_once() {
        let mut diagnostics = Diagnostics::new();
        found(&mut diagnostics, Code::DeadLink, (30, 2), |_, _| "`a.md` leads nowhere".into());
        found(&mut diagnostics, Code::MissingDate, (3, 1), |_, _| "no date".into());
        diagnostics.sort();
        let all = said(&diagnostics.list, false);
        assert_eq!(messages(&all), ["`a.md` leads nowhere", "no date", "no date", "no date"]);
        assert_eq!(all[0].files, Files { findings: 60, files: 30 });
        assert_eq!(all[0].same.len(), LISTED);
        assert!(!where_more_are(&all).is_empty() && where_more_are(&all[1..]).is_empty());
        assert_eq!(
            all[0].others().as_deref(),
            Some("the same in 59 other places, in 30 files in all; the first 20")
        );
        let told = errors_first(&diagnostics.list);
        assert_eq!(told.counts(), diagnostics.counts());
        assert_eq!(told.list[0].related.len(), LISTED);
    }

    #[test]
    fn what_has_other_places_of_its_own_is_not_joined() {
        let mut diagnostics = Diagnostics::new();
        for file in ["a.md", "b.md", "c.md", "d.md", "e.md"] {
            let code = Code::OutdatedTranslation;
            diagnostics.add(code, Place::file(file), "old", "").also(Place::file("o.md"), "new");
        }
        diagnostics.sort();
        assert_eq!(said(&diagnostics.list, true).len(), 5);
    }

    #[test]
    fn the_rest_of_a_kind_is_counted_in_all_files() {
        let mut diagnostics = Diagnostics::new();
        // In one file alone there are too many, and are counted there.
        found(&mut diagnostics, Code::DeadLink, (1, 150), |_, at| format!("0 {at}"));
        found(&mut diagnostics, Code::BadDate, (20, 1), |file, _| format!("date {file}"));
        found(&mut diagnostics, Code::DeadLink, (50, 2), |file, at| format!("x {file} {at}"));
        diagnostics.sort();
        let (errors, _) = diagnostics.counts();
        let all = said(&diagnostics.list, false);
        assert_eq!(all.len(), 100 + 1 + 20);
        let rest: Vec<&str> =
            messages(&all).into_iter().filter(|text| text.starts_with("and ")).collect();
        assert_eq!(rest, ["and 150 more of this kind in 50 files"]);
        assert_eq!(all.iter().map(|said| said.files.findings).sum::<usize>(), errors);
        assert_eq!(errors_first(&diagnostics.list).counts(), (errors, 0));
    }

    #[test]
    fn what_repeats_beyond_the_limit_is_counted() {
        let mut diagnostics = Diagnostics::new();
        found(&mut diagnostics, Code::DeadLink, (120, 1), |file, _| format!("{file}"));
        for file in ["x", "y", "z", "z2", "z3"] {
            diagnostics.add(Code::DeadLink, Place::file(file), "the same", "");
        }
        diagnostics.sort();
        let all = said(&diagnostics.list, false);
        assert_eq!(all.len(), 101);
        assert_eq!(all[100].finding.message, "and 25 more of this kind in 25 files");
        assert_eq!(all.iter().map(|said| said.files.findings).sum::<usize>(), 125);
    }

    #[test]
    fn many_are_summed_up_by_kind() {
        let mut diagnostics = Diagnostics::new();
        found(&mut diagnostics, Code::DeadLink, (1, 1200), |_, at| format!("{at}"));
        found(&mut diagnostics, Code::MissingDate, (2, 1), |_, _| "no date".into());
        found(&mut diagnostics, Code::EmptyText, (17, 1), |_, _| "empty".into());
        found(&mut diagnostics, Code::UnusedFile, (1, 1), |_, _| "unused".into());
        diagnostics.sort();
        assert_eq!(
            summary(&diagnostics.list),
            "warning unused-file        1 in 1 file\n\
             warning empty-text        17 in 17 files\n\
             error   missing-date       2 in 2 files\n\
             error   dead-link      1,200 in 1 file\n"
        );
        diagnostics.list.truncate(20);
        assert_eq!(summary(&diagnostics.list), "");
    }
}
