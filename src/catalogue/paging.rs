//! How listings are cut into pages.

use std::ops::Range;

/// How a listing is cut into pages.
///
/// Page 1 is the oldest. A page is numbered only once it is full, and is never written
/// again; the index's own address shows the newest bulletins, as many as a page holds. So
/// that a full page can name its newer neighbour for ever, the number after the last full
/// page leads to the index's own address until it is full itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pages {
    len: usize,
    size: usize,
}

impl Pages {
    /// The pages of a listing of `len` bulletins, `size` on each.
    pub(crate) fn new(len: usize, size: usize) -> Self {
        Pages { len, size }
    }

    /// How many full pages there are.
    pub(crate) fn full(&self) -> u32 {
        (self.len / self.size) as u32
    }

    /// The number that leads to the index's own address, if any full page names it.
    pub(crate) fn open(&self) -> Option<u32> {
        (self.full() > 0).then(|| self.full() + 1)
    }

    /// The places in the listing of the full page `number`.
    pub(crate) fn page(&self, number: u32) -> Range<usize> {
        let start = (number as usize - 1) * self.size;
        start..start + self.size
    }

    /// The places of the newest bulletins.
    pub(crate) fn newest(&self) -> Range<usize> {
        self.len.saturating_sub(self.size)..self.len
    }
}

#[cfg(test)]
mod tests {
    use super::Pages;

    #[test]
    fn pages_are_counted_from_the_oldest() {
        let few = Pages::new(19, 20);
        assert_eq!((few.full(), few.open(), few.newest()), (0, None, 0..19));
        let some = Pages::new(45, 20);
        assert_eq!((some.full(), some.open(), some.newest()), (2, Some(3), 25..45));
        assert_eq!((some.page(1), some.page(2)), (0..20, 20..40));
        let exact = Pages::new(40, 20);
        assert_eq!((exact.full(), exact.open(), exact.newest()), (2, Some(3), 20..40));
    }
}
