// Made by generate.py from norwegian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

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
        'l1: {
            'l2: {
                let v_2 = self.cursor;
                'l3: {
                    'l4: loop {
                        if self.eq_s(&['\'']) {
                            break 'l4;
                        }
                        if !self.hop(1) {
                            break 'l3;
                        }
                    }
                    break 'l2;
                }
                self.cursor = v_2;
                if !self.go_out_grouping(g_v) {
                    break 'l1;
                }
                self.cursor += 1;
                if !self.go_in_grouping(g_v) {
                    break 'l1;
                }
                self.cursor += 1;
            }
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_1;
        let v_3 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        if self.variables.p1 < self.cursor {
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_3;
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
                let among_var = self.find_among_b(A_0);
                if among_var == 1 {
                    self.slice_del();
                }
            }
            3 => {
                'l1: {
                    let v_3 = self.limit - self.cursor;
                    if self.in_grouping_b(g_s_ending) {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_3;
                    if self.eq_s_b(&['r']) && !self.eq_s_b(&['e']) {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_3;
                    if !self.eq_s_b(&['k']) || !self.out_grouping_b(g_v) {
                        return false;
                    }
                }
                self.slice_del();
            }
            _ => {
                self.slice_from(&['e', 'r']);
            }
        }
        true
    }

    fn r_consonant_pair(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_3 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if self.find_among_b(A_2) == 0 {
            self.limit_backward = v_3;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_3;
        self.cursor = self.limit - v_1;
        if !self.hop_b(1) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_other_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        if !self.r_mark_regions() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_main_suffix();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        self.r_consonant_pair();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_other_suffix();
        self.cursor = self.limit - v_3;
        self.ket = self.cursor;
        if !self.eq_s_b(&['\'']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'å' | 'æ' | 'ê' | 'ò' | 'ó' | 'ô' | 'ø')
}

fn g_s_ending(c: char) -> bool {
    matches!(c, 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'j' | 'l' | 'm' | 'n' | 'o' | 'p' | 't' | 'v' | 'y' | 'z')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 1),
    Affix::new(&['i', 'n', 'd'], 0, -1),
    Affix::new(&['k', 'k'], 0, -1),
    Affix::new(&['n', 'k'], 0, -1),
    Affix::new(&['a', 'm', 'm'], 0, -1),
    Affix::new(&['o', 'm', 'm'], 0, -1),
    Affix::new(&['k', 'a', 'p'], 0, -1),
    Affix::new(&['s', 'k', 'a', 'p'], 6, 1),
    Affix::new(&['p', 'p'], 0, -1),
    Affix::new(&['l', 't'], 0, -1),
    Affix::new(&['a', 's', 't'], 0, -1),
    Affix::new(&['ø', 's', 't'], 0, -1),
    Affix::new(&['v'], 0, -1),
    Affix::new(&['h', 'a', 'v'], 12, 1),
    Affix::new(&['g', 'i', 'v'], 12, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['e', 'd', 'e'], 1, 1),
    Affix::new(&['a', 'n', 'd', 'e'], 1, 1),
    Affix::new(&['e', 'n', 'd', 'e'], 1, 1),
    Affix::new(&['a', 'n', 'e'], 1, 1),
    Affix::new(&['e', 'n', 'e'], 1, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n', 'e'], 6, 1),
    Affix::new(&['e', 'r', 't', 'e'], 1, 4),
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n'], 9, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['h', 'e', 't', 'e', 'r'], 12, 1),
    Affix::new(&['s'], -1, 3),
    Affix::new(&['a', 's'], 14, 1),
    Affix::new(&['e', 's'], 14, 1),
    Affix::new(&['e', 'd', 'e', 's'], 16, 1),
    Affix::new(&['e', 'n', 'd', 'e', 's'], 16, 1),
    Affix::new(&['e', 'n', 'e', 's'], 16, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n', 'e', 's'], 19, 1),
    Affix::new(&['e', 'n', 's'], 14, 1),
    Affix::new(&['h', 'e', 't', 'e', 'n', 's'], 21, 1),
    Affix::new(&['e', 'r', 's'], 14, 2),
    Affix::new(&['e', 't', 's'], 14, 1),
    Affix::new(&['e', 't'], -1, 1),
    Affix::new(&['h', 'e', 't'], 25, 1),
    Affix::new(&['e', 'r', 't'], -1, 4),
    Affix::new(&['a', 's', 't'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['d', 't'], -1, -1),
    Affix::new(&['v', 't'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['l', 'e', 'g'], -1, 1),
    Affix::new(&['e', 'l', 'e', 'g'], 0, 1),
    Affix::new(&['i', 'g'], -1, 1),
    Affix::new(&['e', 'i', 'g'], 2, 1),
    Affix::new(&['l', 'i', 'g'], 2, 1),
    Affix::new(&['e', 'l', 'i', 'g'], 4, 1),
    Affix::new(&['e', 'l', 's'], -1, 1),
    Affix::new(&['l', 'o', 'v'], -1, 1),
    Affix::new(&['e', 'l', 'o', 'v'], 7, 1),
    Affix::new(&['s', 'l', 'o', 'v'], 7, 1),
    Affix::new(&['h', 'e', 't', 's', 'l', 'o', 'v'], 9, 1),
];
