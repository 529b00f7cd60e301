// Made by generate.py from sesotho.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p_v: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        let v_1 = self.cursor;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.variables.p_v = self.cursor;
        self.cursor = v_1;
        let v_2 = self.cursor;
        if !self.hop(2) {
            return false;
        }
        if self.cursor > self.variables.p_v {
            self.variables.p_v = self.cursor;
        }
        self.cursor = v_2;
        true
    }

    fn r_remove_noun_prefixes(&mut self) -> bool {
        self.bra = self.cursor;
        if self.find_among(A_0) == 0 {
            return false;
        }
        self.ket = self.cursor;
        let v_1 = self.cursor;
        if !self.hop(1) || self.cursor >= self.limit {
            return false;
        }
        self.cursor = v_1;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.slice_del();
        true
    }

    fn r_remove_verb_suffixes(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        if self.find_among_b(A_1) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    fn r_remove_nominal_suffixes(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        if self.find_among_b(A_2) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    pub fn stem(&mut self) -> bool {
        if !self.r_mark_regions() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_remove_nominal_suffixes();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        self.r_remove_verb_suffixes();
        self.cursor = self.limit - v_2;
        self.cursor = self.limit_backward;
        let v_3 = self.cursor;
        self.r_remove_noun_prefixes();
        self.cursor = v_3;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['b', 'a'], -1, -1),
    Affix::new(&['b', 'o', 'i'], -1, -1),
    Affix::new(&['l', 'e'], -1, -1),
    Affix::new(&['l', 'i'], -1, -1),
    Affix::new(&['m', 'a'], -1, -1),
    Affix::new(&['m', 'e'], -1, -1),
    Affix::new(&['m', 'o'], -1, -1),
    Affix::new(&['s', 'e'], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e', 'l', 'a'], 0, 1),
    Affix::new(&['i', 's', 'a'], 0, 1),
    Affix::new(&['w', 'a'], 0, 1),
    Affix::new(&['i', 'l', 'e'], -1, 1),
    Affix::new(&['e', 't', 's', 'e'], -1, 1),
    Affix::new(&['a', 'n', 'g'], -1, 1),
    Affix::new(&['e', 'n', 'g'], -1, 1),
    Affix::new(&['o', 'n', 'g'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 'a'], -1, 1),
    Affix::new(&['n', 'y', 'a', 'n', 'a'], 0, 1),
    Affix::new(&['o', 'a'], -1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['a', 'n', 'o'], -1, 1),
];
