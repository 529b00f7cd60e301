//! How many elements a drawing shows: what is shown again by `use`, or as a pattern, a mask and the
//! like, counts each time. Ten lines can so ask a browser for ten thousand million.

use std::collections::HashMap;

use super::Kept;

/// The elements of a drawing, in their order.
#[derive(Default)]
pub(super) struct Shown {
    elements: Vec<Element>,
    /// The elements that are open, from the outermost on.
    open: Vec<usize>,
    by_id: HashMap<String, usize>,
}

struct Element {
    /// The element around it.
    parent: Option<usize>,
    /// The ids that it refers to.
    shows: Vec<String>,
    /// How many elements it shows, as far as they were counted.
    count: u64,
}

/// How often references are followed into what they refer to: nobody's drawing goes on so long.
const ROUNDS: usize = 100;

/// More than any drawing shows: what goes on from here need not be counted.
const ENOUGH: u64 = 1 << 40;

impl Shown {
    /// An element with `attributes` begins, and ends where it `is_empty`.
    pub(super) fn begin(&mut self, attributes: &[Kept], is_empty: bool) {
        let number = self.elements.len();
        let id = attributes.iter().find(|attribute| attribute.is("id"));
        if let Some(id) = id {
            self.by_id.entry(id.value.clone()).or_insert(number);
        }
        let shows = attributes.iter().flat_map(references).collect();
        let parent = self.open.last().copied();
        self.elements.push(Element { parent, shows, count: 1 });
        if !is_empty {
            self.open.push(number);
        }
    }

    /// The innermost element ends.
    pub(super) fn end(&mut self) {
        self.open.pop();
    }

    /// How many elements the drawing shows. What shows itself, without end, counts as the most that
    /// there can be.
    pub(super) fn count(mut self) -> u64 {
        if self.elements.iter().all(|element| element.shows.is_empty()) {
            return self.elements.len() as u64;
        }
        for _ in 0..ROUNDS {
            let has_changed = self.count_again();
            let all = self.elements.first().map_or(0, |root| root.count);
            if !has_changed || all > ENOUGH {
                return all;
            }
        }
        u64::MAX
    }

    /// Counts anew with what was counted of the elements that are referred to; tells whether
    /// anything has changed.
    fn count_again(&mut self) -> bool {
        let mut counts = vec![1_u64; self.elements.len()];
        // An element stands behind the one around it: from the end on, what is in it is counted.
        for number in (0..self.elements.len()).rev() {
            let element = &self.elements[number];
            let shown = element.shows.iter().filter_map(|id| self.by_id.get(id));
            let shown = shown.map(|target| counts[*target].max(self.elements[*target].count));
            counts[number] = shown.fold(counts[number], u64::saturating_add);
            if let Some(parent) = element.parent {
                counts[parent] = counts[parent].saturating_add(counts[number]);
            }
        }
        let mut has_changed = false;
        for (element, count) in self.elements.iter_mut().zip(counts) {
            has_changed |= element.count != count;
            element.count = count;
        }
        has_changed
    }
}

/// The ids that an attribute refers to.
fn references(attribute: &Kept) -> Vec<String> {
    if attribute.is("href") {
        let id = attribute.value.trim().strip_prefix('#');
        return id.map(str::to_owned).into_iter().collect();
    }
    let all = attribute.value.split("url(").skip(1).filter_map(|rest| {
        let address = rest.split(')').next()?.trim().trim_matches(['"', '\'']);
        address.strip_prefix('#').map(str::to_owned)
    });
    all.collect()
}
