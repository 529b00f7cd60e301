//! Which number gets which shade.

/// The most shades that a picture has: more cannot be told apart beside each other, least of all in
/// print.
const SHADES: usize = 5;

/// Where the steps of a steep scale begin; the last row serves all larger numbers. Bounds are
/// few and round, so that a new bulletin seldom moves them.
const STEEP: &[[usize; SHADES]] = &[
    [1, 2, 3, 4, 5],
    [1, 2, 5, 10, 20],
    [1, 3, 10, 30, 100],
    [1, 5, 20, 100, 500],
    [1, 10, 100, 1_000, 10_000],
];

/// The steps from 1 to the largest number of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scale {
    /// Where each step begins.
    starts: Vec<usize>,
    max: usize,
}

/// A step of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    /// Its shade, from 1 to 5.
    pub(crate) shade: u8,
    /// The smallest number in it.
    pub(crate) from: usize,
    /// The largest number in it.
    pub(crate) to: usize,
}

impl Scale {
    /// Steps of one width, for numbers up to `max` that are much alike: those of days.
    pub(crate) fn even(max: usize) -> Self {
        let mut width: usize = 1;
        for factor in [2, 5, 10].iter().cycle() {
            if width.saturating_mul(SHADES) >= max {
                break;
            }
            // 1, 2, 5, 10, 20, 50 …
            width = match factor {
                5 => width.saturating_mul(5) / 2,
                _ => width.saturating_mul(2),
            };
        }
        Scale::new((0..SHADES).map(|step| step.saturating_mul(width).saturating_add(1)), max)
    }

    /// Steps that grow, for numbers up to `max` of which a few are many times larger than the
    /// rest: those of countries.
    pub(crate) fn steep(max: usize) -> Self {
        let fits = |row: &&[usize; SHADES]| max < row[SHADES - 1].saturating_mul(2);
        let row = STEEP.iter().find(fits).unwrap_or(&STEEP[STEEP.len() - 1]);
        Scale::new(row.iter().copied(), max)
    }

    fn new(starts: impl Iterator<Item = usize>, max: usize) -> Self {
        Scale { starts: starts.filter(|start| *start <= max).collect(), max }
    }

    /// The shade of `count`: 0 for nothing.
    pub(crate) fn shade(&self, count: usize) -> u8 {
        match self.starts.iter().rposition(|start| *start <= count) {
            Some(step) => self.shade_of(step),
            None => 0,
        }
    }

    /// The steps from the lightest on.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Step> {
        self.starts.iter().enumerate().map(|(at, from)| Step {
            shade: self.shade_of(at),
            from: *from,
            to: self.starts.get(at + 1).map_or(self.max, |next| next - 1),
        })
    }

    /// The shade of a step: those of fewer steps lie further apart, and a single one is in the
    /// middle.
    fn shade_of(&self, step: usize) -> u8 {
        match self.starts.len() {
            0 | 1 => 3,
            steps => (1 + (step * (SHADES - 1) * 2 + steps - 1) / (2 * (steps - 1))) as u8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Scale, Step};

    fn steps(scale: &Scale) -> Vec<(u8, usize, usize)> {
        scale.steps().map(|Step { shade, from, to }| (shade, from, to)).collect()
    }

    #[test]
    fn an_even_scale_has_round_steps() {
        assert_eq!(steps(&Scale::even(0)), []);
        assert_eq!(steps(&Scale::even(1)), [(3, 1, 1)]);
        assert_eq!(steps(&Scale::even(3)), [(1, 1, 1), (3, 2, 2), (5, 3, 3)]);
        let wide = [(1, 1, 5), (2, 6, 10), (4, 11, 15), (5, 16, 18)];
        assert_eq!(steps(&Scale::even(18)), wide);
        assert_eq!(steps(&Scale::even(51))[1], (3, 21, 40));
        assert!(steps(&Scale::even(usize::MAX)).len() <= 5);
    }

    #[test]
    fn a_steep_scale_grows() {
        let twelve = [(1, 1, 1), (2, 2, 4), (4, 5, 9), (5, 10, 12)];
        assert_eq!(steps(&Scale::steep(12)), twelve);
        assert_eq!(steps(&Scale::steep(2_000_000))[4], (5, 10_000, 2_000_000));
    }

    #[test]
    fn each_number_has_the_shade_of_its_step() {
        for max in [1, 2, 7, 40, 333, 9_999] {
            for scale in [Scale::even(max), Scale::steep(max)] {
                assert_eq!(scale.shade(0), 0);
                for Step { shade, from, to } in scale.steps() {
                    assert!(from <= to && to <= max && (1..=5).contains(&shade));
                    assert_eq!((scale.shade(from), scale.shade(to)), (shade, shade));
                }
            }
        }
    }
}
