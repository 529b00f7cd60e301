// Made by generate.py from danish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

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
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if among_var == 1 {
            self.slice_del();
        } else {
            if !self.in_grouping_b(g_s_ending) {
                return false;
            }
            self.slice_del();
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
        if self.find_among_b(A_1) == 0 {
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
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['s', 't']) {
                break 'l1;
            }
            self.bra = self.cursor;
            if !self.eq_s_b(&['i', 'g']) {
                break 'l1;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_1;
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_3 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            self.limit_backward = v_3;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_3;
        if among_var == 1 {
            self.slice_del();
            let v_4 = self.limit - self.cursor;
            self.r_consonant_pair();
            self.cursor = self.limit - v_4;
        } else {
            self.slice_from(&['l', 'ø', 's']);
        }
        true
    }

    fn r_undouble(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if !self.in_grouping_b(g_undouble_c) {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        let s_ch = self.slice_to();
        self.limit_backward = v_2;
        if !self.eq_s_b(&s_ch) {
            return false;
        }
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
        let v_4 = self.limit - self.cursor;
        self.r_undouble();
        self.cursor = self.limit - v_4;
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

fn g_undouble_c(c: char) -> bool {
    matches!(c, 'b' | 'd' | 'f' | 'g' | 'k' | 'l' | 'm' | 'n' | 'p' | 'r' | 's' | 't')
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'å' | 'æ' | 'ø')
}

fn g_s_ending(c: char) -> bool {
    matches!(c, '\'' | 'a' | 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'r' | 't' | 'v' | 'y' | 'z' | 'å')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['h', 'e', 'd'], -1, 1),
    Affix::new(&['e', 't', 'h', 'e', 'd'], 0, 1),
    Affix::new(&['e', 'r', 'e', 'd'], -1, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'd', 'e'], 3, 1),
    Affix::new(&['e', 'n', 'd', 'e'], 3, 1),
    Affix::new(&['e', 'r', 'e', 'n', 'd', 'e'], 5, 1),
    Affix::new(&['e', 'n', 'e'], 3, 1),
    Affix::new(&['e', 'r', 'n', 'e'], 3, 1),
    Affix::new(&['e', 'r', 'e'], 3, 1),
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['h', 'e', 'd', 'e', 'n'], 10, 1),
    Affix::new(&['e', 'r', 'e', 'n'], 10, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['h', 'e', 'd', 'e', 'r'], 13, 1),
    Affix::new(&['e', 'r', 'e', 'r'], 13, 1),
    Affix::new(&['s'], -1, 2),
    Affix::new(&['h', 'e', 'd', 's'], 16, 1),
    Affix::new(&['e', 's'], 16, 1),
    Affix::new(&['e', 'n', 'd', 'e', 's'], 18, 1),
    Affix::new(&['e', 'r', 'e', 'n', 'd', 'e', 's'], 19, 1),
    Affix::new(&['e', 'n', 'e', 's'], 18, 1),
    Affix::new(&['e', 'r', 'n', 'e', 's'], 18, 1),
    Affix::new(&['e', 'r', 'e', 's'], 18, 1),
    Affix::new(&['e', 'n', 's'], 16, 1),
    Affix::new(&['h', 'e', 'd', 'e', 'n', 's'], 24, 1),
    Affix::new(&['e', 'r', 'e', 'n', 's'], 24, 1),
    Affix::new(&['e', 'r', 's'], 16, 1),
    Affix::new(&['e', 't', 's'], 16, 1),
    Affix::new(&['e', 'r', 'e', 't', 's'], 28, 1),
    Affix::new(&['e', 't'], -1, 1),
    Affix::new(&['e', 'r', 'e', 't'], 30, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['g', 'd'], -1, -1),
    Affix::new(&['d', 't'], -1, -1),
    Affix::new(&['g', 't'], -1, -1),
    Affix::new(&['k', 't'], -1, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'g'], -1, 1),
    Affix::new(&['l', 'i', 'g'], 0, 1),
    Affix::new(&['e', 'l', 'i', 'g'], 1, 1),
    Affix::new(&['e', 'l', 's'], -1, 1),
    Affix::new(&['l', 'ø', 's', 't'], -1, 2),
];
