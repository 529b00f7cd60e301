//! Lists that nobody meant: a paragraph that begins with a number, or with a star.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::left::marker;
use super::{Found, LeftoverKind};

/// The lists of a text.
#[derive(Default)]
pub(super) struct Lists {
    open: Vec<List>,
    done: Vec<List>,
}

/// How many items of a list are named: more say nothing new.
const NAMED: usize = 10;

struct List {
    /// The number of its first item, if it has numbers.
    start: Option<u64>,
    items: u64,
    /// The number that its last item has in the text.
    last: u64,
    /// Items with another number than they are shown with.
    renumbered: Vec<Range<usize>>,
    /// Whether all items have one number: who writes so has them counted.
    is_lazy: bool,
    /// Whether the second item has not the number that follows.
    is_broken: bool,
    /// The first line of its first item.
    line: Range<usize>,
    /// Whether that begins with a star, or with a number and a month.
    is_starred: bool,
    is_dated: bool,
}

impl Lists {
    pub(super) fn follow(&mut self, text: &str, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(Tag::List(start)) => self.open.push(List::new(*start)),
            Event::Start(Tag::Item) => {
                if let (Some(list), Some(item)) = (self.open.last_mut(), text.get(span.clone())) {
                    list.take(item, span.start);
                }
            }
            Event::End(TagEnd::List(_)) => self.done.extend(self.open.pop()),
            _ => {}
        }
    }

    /// Finds what is doubtful; `has_stars` tells whether a star behind a word refers to a note.
    pub(super) fn find(mut self, has_stars: bool, found: &mut Found) {
        self.done.sort_by_key(|list| list.line.start);
        for (at, list) in self.done.iter().enumerate() {
            let kind = match list.start {
                None if list.is_starred && has_stars && list.items == 1 => LeftoverKind::Starred,
                Some(_) if list.is_dated && list.items == 1 => LeftoverKind::Numbered,
                Some(start) if start > 1 && list.items == 1 && !self.goes_on(at, start) => {
                    LeftoverKind::Numbered
                }
                Some(start) if list.is_broken && (start > 1 || list.is_dated) => {
                    LeftoverKind::Opening
                }
                _ => continue,
            };
            found.push((kind, list.line.clone()));
        }
        let renumbered = self.done.into_iter().flat_map(|list| list.renumbered);
        found.extend(renumbered.map(|item| (LeftoverKind::Renumbered, item)));
    }

    /// Whether the list `at`, whose only number is `number`, is one of several with a text between
    /// them.
    fn goes_on(&self, at: usize, number: u64) -> bool {
        let numbered = |list: &&List| list.start.is_some();
        let before = self.done[..at].iter().rfind(numbered);
        let behind = self.done[at + 1..].iter().find(numbered);
        before.is_some_and(|list| list.last.checked_add(1) == Some(number))
            || behind.is_some_and(|list| list.start == number.checked_add(1))
    }
}

impl List {
    fn new(start: Option<u64>) -> Self {
        List {
            start,
            items: 0,
            last: 0,
            renumbered: Vec::new(),
            is_lazy: true,
            is_broken: false,
            line: 0..0,
            is_starred: false,
            is_dated: false,
        }
    }

    fn take(&mut self, item: &str, at: usize) {
        let marker = marker(item);
        let line = item.lines().next().unwrap_or_default().trim_end();
        if self.items == 0 {
            self.line = at..at + line.len();
            self.is_starred = marker == "*";
            self.is_dated = is_date(line);
        }
        if let (Some(start), Ok(number)) =
            (self.start, marker.trim_end_matches(['.', ')']).parse::<u64>())
        {
            self.is_lazy &= number == start;
            if number != start.saturating_add(self.items) && !self.is_lazy {
                self.is_broken |= self.items == 1;
                if self.renumbered.len() < NAMED {
                    self.renumbered.push(at..at + marker.len());
                }
            }
            self.last = number;
        }
        self.items += 1;
    }
}

/// The months as they stand behind a day in languages that write a point between. Where the number
/// is not 1, a list of one item is doubtful by itself: so it does no harm that some are missing.
const MONTHS: &str = "\
    januar jänner februar feber märz april mai juni juli august september oktober november dezember \
    marts mars maj december desember \
    jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril \
    novembril detsembril jaanuar veebruar märts aprill juuni juuli oktoober detsember \
    janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī \
    janvāris februāris aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris \
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra \
    januarja februarja aprila maja junija julija avgusta oktobra januara februara marta juna jula \
    јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра \
    ledna února března dubna května června července srpna září října listopadu prosince \
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga \
    studenog prosinca stycznia lutego kwietnia czerwca lipca sierpnia września października grudnia \
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta \
    lokakuuta marraskuuta joulukuuta \
    janúar febrúar apríl maí júní júlí ágúst október nóvember";

/// Whether a line begins with a day and a month, such as `13. August`.
fn is_date(line: &str) -> bool {
    let Some((number, rest)) = line.split_once('.') else { return false };
    let is_day = number.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
    let word = rest.split_whitespace().next().unwrap_or_default();
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    is_day && MONTHS.split_ascii_whitespace().any(|month| month == word)
}
