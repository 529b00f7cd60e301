// Made by generate.py from swedish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        let v_1 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        let i_x = self.cursor;
        self.cursor = v_1;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        if !self.go_in_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.variables.p1 = self.cursor;
        if self.variables.p1 < i_x {
            self.variables.p1 = i_x;
        }
        true
    }

    fn r_et_condition(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if !self.out_grouping_b(g_v) || !self.in_grouping_b(g_v) || self.cursor <= self.limit_backward {
            return false;
        }
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        if self.find_among_b(A_0) != 0 {
            return false;
        }
        self.cursor = self.limit - v_2;
        true
    }

    fn r_main_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                'l1: {
                    let v_3 = self.limit - self.cursor;
                    if self.eq_s_b(&['e', 't']) && self.r_et_condition() {
                        self.bra = self.cursor;
                        break 'l1;
                    }
                    self.cursor = self.limit - v_3;
                    if !self.in_grouping_b(g_s_ending) {
                        return false;
                    }
                }
                self.slice_del();
            }
            _ => {
                if !self.r_et_condition() {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_consonant_pair(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        let v_3 = self.limit - self.cursor;
        if self.find_among_b(A_2) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.cursor = self.limit - v_3;
        self.ket = self.cursor;
        if !self.hop_b(1) {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    fn r_other_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                if !self.in_grouping_b(g_ost_ending) {
                    return false;
                }
                self.slice_from(&['ö', 's']);
            }
            _ => {
                self.slice_from(&['f', 'u', 'l', 'l']);
            }
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_1;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        self.r_main_suffix();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_consonant_pair();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_other_suffix();
        self.cursor = self.limit - v_4;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'å' | 'ö')
}

fn g_s_ending(c: char) -> bool {
    matches!(c, 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'r' | 't' | 'v' | 'y')
}

fn g_ost_ending(c: char) -> bool {
    matches!(c, 'i' | 'k' | 'l' | 'n' | 'p' | 'r' | 't' | 'u' | 'v')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['f', 'a', 'b'], -1, -1),
    Affix::new(&['h'], -1, -1),
    Affix::new(&['p', 'a', 'k'], -1, -1),
    Affix::new(&['r', 'a', 'k'], -1, -1),
    Affix::new(&['s', 't', 'a', 'k'], -1, -1),
    Affix::new(&['k', 'o', 'm'], -1, -1),
    Affix::new(&['i', 'e', 't'], -1, -1),
    Affix::new(&['c', 'i', 't'], -1, -1),
    Affix::new(&['d', 'i', 't'], -1, -1),
    Affix::new(&['a', 'l', 'i', 't'], -1, -1),
    Affix::new(&['i', 'l', 'i', 't'], -1, -1),
    Affix::new(&['m', 'i', 't'], -1, -1),
    Affix::new(&['n', 'i', 't'], -1, -1),
    Affix::new(&['p', 'i', 't'], -1, -1),
    Affix::new(&['r', 'i', 't'], -1, -1),
    Affix::new(&['s', 'i', 't'], -1, -1),
    Affix::new(&['t', 'i', 't'], -1, -1),
    Affix::new(&['u', 'i', 't'], -1, -1),
    Affix::new(&['i', 'v', 'i', 't'], -1, -1),
    Affix::new(&['k', 'v', 'i', 't'], -1, -1),
    Affix::new(&['x', 'i', 't'], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['a', 'r', 'n', 'a'], 0, 1),
    Affix::new(&['e', 'r', 'n', 'a'], 0, 1),
    Affix::new(&['h', 'e', 't', 'e', 'r', 'n', 'a'], 2, 1),
    Affix::new(&['o', 'r', 'n', 'a'], 0, 1),
    Affix::new(&['a', 'd'], -1, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['a', 'd', 'e'], 6, 1),
    Affix::new(&['a', 'n', 'd', 'e'], 6, 1),
    Affix::new(&['a', 'r', 'n', 'e'], 6, 1),
    Affix::new(&['a', 'r', 'e'], 6, 1),
    Affix::new(&['a', 's', 't', 'e'], 6, 1),
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['a', 'n', 'd', 'e', 'n'], 12, 1),
    Affix::new(&['a', 'r', 'e', 'n'], 12, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n'], 12, 1),
    Affix::new(&['e', 'r', 'n'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['h', 'e', 't', 'e', 'r'], 18, 1),
    Affix::new(&['o', 'r'], -1, 1),
    Affix::new(&['s'], -1, 2),
    Affix::new(&['a', 's'], 21, 1),
    Affix::new(&['a', 'r', 'n', 'a', 's'], 22, 1),
    Affix::new(&['e', 'r', 'n', 'a', 's'], 22, 1),
    Affix::new(&['o', 'r', 'n', 'a', 's'], 22, 1),
    Affix::new(&['e', 's'], 21, 1),
    Affix::new(&['a', 'd', 'e', 's'], 26, 1),
    Affix::new(&['a', 'n', 'd', 'e', 's'], 26, 1),
    Affix::new(&['e', 'n', 's'], 21, 1),
    Affix::new(&['a', 'r', 'e', 'n', 's'], 29, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n', 's'], 29, 1),
    Affix::new(&['e', 'r', 'n', 's'], 21, 1),
    Affix::new(&['a', 't'], -1, 1),
    Affix::new(&['e', 't'], -1, 3),
    Affix::new(&['a', 'n', 'd', 'e', 't'], 34, 1),
    Affix::new(&['h', 'e', 't'], 34, 1),
    Affix::new(&['a', 's', 't'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['d', 'd'], -1, -1),
    Affix::new(&['g', 'd'], -1, -1),
    Affix::new(&['n', 'n'], -1, -1),
    Affix::new(&['d', 't'], -1, -1),
    Affix::new(&['g', 't'], -1, -1),
    Affix::new(&['k', 't'], -1, -1),
    Affix::new(&['t', 't'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'g'], -1, 1),
    Affix::new(&['l', 'i', 'g'], 0, 1),
    Affix::new(&['e', 'l', 's'], -1, 1),
    Affix::new(&['f', 'u', 'l', 'l', 't'], -1, 3),
    Affix::new(&['ö', 's', 't'], -1, 2),
];
