// Made by generate.py from estonian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        'l1: {
            let v_1 = self.cursor;
            'l2: {
                if !self.hop(2) {
                    break 'l2;
                }
                'l3: loop {
                    if self.eq_s(&['\'']) {
                        break 'l3;
                    }
                    if !self.hop(1) {
                        break 'l2;
                    }
                }
                break 'l1;
            }
            self.cursor = v_1;
            if !self.go_out_grouping(g_v1) {
                return false;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v1) {
                return false;
            }
            self.cursor += 1;
        }
        self.variables.p1 = self.cursor;
        true
    }

    fn r_emphasis(&mut self) -> bool {
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
        let v_3 = self.limit - self.cursor;
        if !self.hop_b(4) {
            return false;
        }
        self.cursor = self.limit - v_3;
        if among_var == 1 {
            let v_4 = self.limit - self.cursor;
            if !self.in_grouping_b(g_gi) {
                return false;
            }
            self.cursor = self.limit - v_4;
            let v_5 = self.limit - self.cursor;
            if self.r_longv() {
                return false;
            }
            self.cursor = self.limit - v_5;
            self.slice_del();
        } else {
            if !self.in_grouping_b(g_ki) {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_verb(&mut self) -> bool {
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
                self.slice_from(&['a']);
            }
            _ => {
                if !self.in_grouping_b(g_v1) {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_longv(&mut self) -> bool {
        self.find_among_b(A_2) != 0
    }

    fn r_i_plural(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if !self.eq_s_b(&['i']) {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if !self.in_grouping_b(g_rv) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_special_noun_endings(&mut self) -> bool {
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
        self.slice_from(item(AS_3, among_var));
        true
    }

    fn r_case_ending(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if among_var == 1 {
            if !self.in_grouping_b(g_rv) && !self.r_longv() {
                return false;
            }
        } else {
            let v_3 = self.limit - self.cursor;
            if !self.hop_b(4) {
                return false;
            }
            self.cursor = self.limit - v_3;
        }
        self.slice_del();
        true
    }

    fn r_plural_three_first_cases(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_6);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                self.slice_from(&['i', 'k', 'u']);
            }
            2 => {
                let v_3 = self.limit - self.cursor;
                if self.r_longv() {
                    return false;
                }
                self.cursor = self.limit - v_3;
                self.slice_del();
            }
            3 => {
                'l1: {
                    let v_4 = self.limit - self.cursor;
                    'l2: {
                        let v_5 = self.limit - self.cursor;
                        if !self.hop_b(4) {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_5;
                        let among_var = self.find_among_b(A_5);
                        if among_var > 0 {
                            self.slice_from(item(AS_5, among_var));
                        }
                        break 'l1;
                    }
                    self.cursor = self.limit - v_4;
                    self.slice_from(&['t']);
                }
            }
            _ => {
                if !self.in_grouping_b(g_rv) && !self.r_longv() {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_nu(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if self.find_among_b(A_7) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        self.slice_del();
        true
    }

    fn r_undouble_kpt(&mut self) -> bool {
        if !self.in_grouping_b(g_v1) || self.variables.p1 > self.cursor {
            return false;
        }
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_8, among_var));
        true
    }

    fn r_degrees(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_9);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if among_var == 1 {
            if !self.in_grouping_b(g_rv) {
                return false;
            }
            self.slice_del();
        } else {
            self.slice_del();
        }
        true
    }

    fn r_substantive(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        self.r_special_noun_endings();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        self.r_case_ending();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_plural_three_first_cases();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_degrees();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_i_plural();
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        self.r_nu();
        self.cursor = self.limit - v_6;
        true
    }

    fn r_verb_exceptions(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_10);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        if self.cursor < self.limit {
            return false;
        }
        self.slice_from(item(AS_10, among_var));
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        if self.r_verb_exceptions() {
            return false;
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_2;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        self.r_emphasis();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        'l1: {
            let v_5 = self.limit - self.cursor;
            if self.r_verb() {
                break 'l1;
            }
            self.cursor = self.limit - v_5;
            self.r_substantive();
        }
        self.cursor = self.limit - v_4;
        let v_6 = self.limit - self.cursor;
        self.r_undouble_kpt();
        self.cursor = self.limit - v_6;
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

fn g_v1(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'õ' | 'ö' | 'ü')
}

fn g_rv(c: char) -> bool {
    matches!(c, '\'' | 'a' | 'e' | 'i' | 'o' | 'u')
}

fn g_ki(c: char) -> bool {
    matches!(c, 'b' | 'd' | 'f' | 'g' | 'h' | 'k' | 'p' | 's' | 't' | 'z' | 'š' | 'ž')
}

fn g_gi(c: char) -> bool {
    matches!(c, 'a' | 'c' | 'e' | 'i' | 'j' | 'l' | 'm' | 'n' | 'o' | 'q' | 'r' | 'u' | 'v' | 'w' | 'x' | 'ä' | 'õ' | 'ö' | 'ü')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['g', 'i'], -1, 1),
    Affix::new(&['k', 'i'], -1, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['d', 'a'], -1, 3),
    Affix::new(&['m', 'a', 't', 'a'], -1, 1),
    Affix::new(&['b'], -1, 3),
    Affix::new(&['k', 's', 'i', 'd'], -1, 1),
    Affix::new(&['n', 'u', 'k', 's', 'i', 'd'], 3, 1),
    Affix::new(&['m', 'e'], -1, 3),
    Affix::new(&['s', 'i', 'm', 'e'], 5, 1),
    Affix::new(&['k', 's', 'i', 'm', 'e'], 6, 1),
    Affix::new(&['n', 'u', 'k', 's', 'i', 'm', 'e'], 7, 1),
    Affix::new(&['a', 'k', 's', 'e'], -1, 2),
    Affix::new(&['d', 'a', 'k', 's', 'e'], 9, 1),
    Affix::new(&['t', 'a', 'k', 's', 'e'], 9, 1),
    Affix::new(&['s', 'i', 't', 'e'], -1, 1),
    Affix::new(&['k', 's', 'i', 't', 'e'], 12, 1),
    Affix::new(&['n', 'u', 'k', 's', 'i', 't', 'e'], 13, 1),
    Affix::new(&['n'], -1, 3),
    Affix::new(&['s', 'i', 'n'], 15, 1),
    Affix::new(&['k', 's', 'i', 'n'], 16, 1),
    Affix::new(&['n', 'u', 'k', 's', 'i', 'n'], 17, 1),
    Affix::new(&['d', 'a', 'k', 's'], -1, 1),
    Affix::new(&['t', 'a', 'k', 's'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['a', 'a'], -1, -1),
    Affix::new(&['e', 'e'], -1, -1),
    Affix::new(&['i', 'i'], -1, -1),
    Affix::new(&['o', 'o'], -1, -1),
    Affix::new(&['u', 'u'], -1, -1),
    Affix::new(&['ä', 'ä'], -1, -1),
    Affix::new(&['õ', 'õ'], -1, -1),
    Affix::new(&['ö', 'ö'], -1, -1),
    Affix::new(&['ü', 'ü'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a', 'n', 'e'], -1, 1),
    Affix::new(&['l', 'i', 'n', 'e'], -1, 3),
    Affix::new(&['m', 'i', 'n', 'e'], -1, 2),
    Affix::new(&['l', 'a', 's', 's', 'e'], -1, 1),
    Affix::new(&['l', 'i', 's', 's', 'e'], -1, 3),
    Affix::new(&['m', 'i', 's', 's', 'e'], -1, 2),
    Affix::new(&['l', 'a', 's', 'i'], -1, 1),
    Affix::new(&['l', 'i', 's', 'i'], -1, 3),
    Affix::new(&['m', 'i', 's', 'i'], -1, 2),
    Affix::new(&['l', 'a', 's', 't'], -1, 1),
    Affix::new(&['l', 'i', 's', 't'], -1, 3),
    Affix::new(&['m', 'i', 's', 't'], -1, 2),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['g', 'a'], -1, 1),
    Affix::new(&['t', 'a'], -1, 1),
    Affix::new(&['l', 'e'], -1, 1),
    Affix::new(&['s', 's', 'e'], -1, 1),
    Affix::new(&['l'], -1, 1),
    Affix::new(&['s'], -1, 1),
    Affix::new(&['k', 's'], 5, 1),
    Affix::new(&['t'], -1, 2),
    Affix::new(&['l', 't'], 7, 1),
    Affix::new(&['s', 't'], 7, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 2),
    Affix::new(&['l', 'a', 's'], 0, 1),
    Affix::new(&['l', 'i', 's'], 0, 1),
    Affix::new(&['m', 'i', 's'], 0, 1),
    Affix::new(&['t'], 0, -1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['d'], -1, 4),
    Affix::new(&['s', 'i', 'd'], 0, 2),
    Affix::new(&['d', 'e'], -1, 4),
    Affix::new(&['i', 'k', 'k', 'u', 'd', 'e'], 2, 1),
    Affix::new(&['i', 'k', 'e'], -1, 1),
    Affix::new(&['i', 'k', 'k', 'e'], -1, 1),
    Affix::new(&['t', 'e'], -1, 3),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['v', 'a'], -1, -1),
    Affix::new(&['d', 'u'], -1, -1),
    Affix::new(&['n', 'u'], -1, -1),
    Affix::new(&['t', 'u'], -1, -1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['k', 'k'], -1, 1),
    Affix::new(&['p', 'p'], -1, 2),
    Affix::new(&['t', 't'], -1, 3),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['m', 'a'], -1, 2),
    Affix::new(&['m', 'a', 'i'], -1, 1),
    Affix::new(&['m'], -1, 1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['j', 'o', 'o', 'b'], -1, 1),
    Affix::new(&['j', 'o', 'o', 'd'], -1, 1),
    Affix::new(&['j', 'o', 'o', 'd', 'a', 'k', 's', 'e'], 1, 1),
    Affix::new(&['j', 'o', 'o', 'm', 'a'], -1, 1),
    Affix::new(&['j', 'o', 'o', 'm', 'a', 't', 'a'], 3, 1),
    Affix::new(&['j', 'o', 'o', 'm', 'e'], -1, 1),
    Affix::new(&['j', 'o', 'o', 'n'], -1, 1),
    Affix::new(&['j', 'o', 'o', 't', 'e'], -1, 1),
    Affix::new(&['j', 'o', 'o', 'v', 'a', 'd'], -1, 1),
    Affix::new(&['j', 'u', 'u', 'a'], -1, 1),
    Affix::new(&['j', 'u', 'u', 'a', 'k', 's', 'e'], 9, 1),
    Affix::new(&['j', 'ä', 'i'], -1, 12),
    Affix::new(&['j', 'ä', 'i', 'd'], 11, 12),
    Affix::new(&['j', 'ä', 'i', 'm', 'e'], 11, 12),
    Affix::new(&['j', 'ä', 'i', 'n'], 11, 12),
    Affix::new(&['j', 'ä', 'i', 't', 'e'], 11, 12),
    Affix::new(&['j', 'ä', 'ä', 'b'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'd'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'd', 'a'], 17, 12),
    Affix::new(&['j', 'ä', 'ä', 'd', 'a', 'k', 's', 'e'], 18, 12),
    Affix::new(&['j', 'ä', 'ä', 'd', 'i'], 17, 12),
    Affix::new(&['j', 'ä', 'ä', 'k', 's'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'k', 's', 'i', 'd'], 21, 12),
    Affix::new(&['j', 'ä', 'ä', 'k', 's', 'i', 'm', 'e'], 21, 12),
    Affix::new(&['j', 'ä', 'ä', 'k', 's', 'i', 'n'], 21, 12),
    Affix::new(&['j', 'ä', 'ä', 'k', 's', 'i', 't', 'e'], 21, 12),
    Affix::new(&['j', 'ä', 'ä', 'm', 'a'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'm', 'a', 't', 'a'], 26, 12),
    Affix::new(&['j', 'ä', 'ä', 'm', 'e'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'n'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 't', 'e'], -1, 12),
    Affix::new(&['j', 'ä', 'ä', 'v', 'a', 'd'], -1, 12),
    Affix::new(&['j', 'õ', 'i'], -1, 1),
    Affix::new(&['j', 'õ', 'i', 'd'], 32, 1),
    Affix::new(&['j', 'õ', 'i', 'm', 'e'], 32, 1),
    Affix::new(&['j', 'õ', 'i', 'n'], 32, 1),
    Affix::new(&['j', 'õ', 'i', 't', 'e'], 32, 1),
    Affix::new(&['k', 'e', 'e', 'b'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'd'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'd', 'a', 'k', 's', 'e'], 38, 4),
    Affix::new(&['k', 'e', 'e', 'k', 's'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'k', 's', 'i', 'd'], 40, 4),
    Affix::new(&['k', 'e', 'e', 'k', 's', 'i', 'm', 'e'], 40, 4),
    Affix::new(&['k', 'e', 'e', 'k', 's', 'i', 'n'], 40, 4),
    Affix::new(&['k', 'e', 'e', 'k', 's', 'i', 't', 'e'], 40, 4),
    Affix::new(&['k', 'e', 'e', 'm', 'a'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'm', 'a', 't', 'a'], 45, 4),
    Affix::new(&['k', 'e', 'e', 'm', 'e'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'n'], -1, 4),
    Affix::new(&['k', 'e', 'e', 's'], -1, 4),
    Affix::new(&['k', 'e', 'e', 't', 'a'], -1, 4),
    Affix::new(&['k', 'e', 'e', 't', 'e'], -1, 4),
    Affix::new(&['k', 'e', 'e', 'v', 'a', 'd'], -1, 4),
    Affix::new(&['k', 'ä', 'i', 'a'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'a', 'k', 's', 'e'], 53, 8),
    Affix::new(&['k', 'ä', 'i', 'b'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'd'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'd', 'i'], 56, 8),
    Affix::new(&['k', 'ä', 'i', 'k', 's'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'k', 's', 'i', 'd'], 58, 8),
    Affix::new(&['k', 'ä', 'i', 'k', 's', 'i', 'm', 'e'], 58, 8),
    Affix::new(&['k', 'ä', 'i', 'k', 's', 'i', 'n'], 58, 8),
    Affix::new(&['k', 'ä', 'i', 'k', 's', 'i', 't', 'e'], 58, 8),
    Affix::new(&['k', 'ä', 'i', 'm', 'a'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'm', 'a', 't', 'a'], 63, 8),
    Affix::new(&['k', 'ä', 'i', 'm', 'e'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'n'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 's'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 't', 'e'], -1, 8),
    Affix::new(&['k', 'ä', 'i', 'v', 'a', 'd'], -1, 8),
    Affix::new(&['l', 'a', 'o', 'b'], -1, 16),
    Affix::new(&['l', 'a', 'o', 'd'], -1, 16),
    Affix::new(&['l', 'a', 'o', 'k', 's'], -1, 16),
    Affix::new(&['l', 'a', 'o', 'k', 's', 'i', 'd'], 72, 16),
    Affix::new(&['l', 'a', 'o', 'k', 's', 'i', 'm', 'e'], 72, 16),
    Affix::new(&['l', 'a', 'o', 'k', 's', 'i', 'n'], 72, 16),
    Affix::new(&['l', 'a', 'o', 'k', 's', 'i', 't', 'e'], 72, 16),
    Affix::new(&['l', 'a', 'o', 'm', 'e'], -1, 16),
    Affix::new(&['l', 'a', 'o', 'n'], -1, 16),
    Affix::new(&['l', 'a', 'o', 't', 'e'], -1, 16),
    Affix::new(&['l', 'a', 'o', 'v', 'a', 'd'], -1, 16),
    Affix::new(&['l', 'o', 'e', 'b'], -1, 14),
    Affix::new(&['l', 'o', 'e', 'd'], -1, 14),
    Affix::new(&['l', 'o', 'e', 'k', 's'], -1, 14),
    Affix::new(&['l', 'o', 'e', 'k', 's', 'i', 'd'], 83, 14),
    Affix::new(&['l', 'o', 'e', 'k', 's', 'i', 'm', 'e'], 83, 14),
    Affix::new(&['l', 'o', 'e', 'k', 's', 'i', 'n'], 83, 14),
    Affix::new(&['l', 'o', 'e', 'k', 's', 'i', 't', 'e'], 83, 14),
    Affix::new(&['l', 'o', 'e', 'm', 'e'], -1, 14),
    Affix::new(&['l', 'o', 'e', 'n'], -1, 14),
    Affix::new(&['l', 'o', 'e', 't', 'e'], -1, 14),
    Affix::new(&['l', 'o', 'e', 'v', 'a', 'd'], -1, 14),
    Affix::new(&['l', 'o', 'o', 'b'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'd'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'd', 'i'], 93, 7),
    Affix::new(&['l', 'o', 'o', 'k', 's'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'k', 's', 'i', 'd'], 95, 7),
    Affix::new(&['l', 'o', 'o', 'k', 's', 'i', 'm', 'e'], 95, 7),
    Affix::new(&['l', 'o', 'o', 'k', 's', 'i', 'n'], 95, 7),
    Affix::new(&['l', 'o', 'o', 'k', 's', 'i', 't', 'e'], 95, 7),
    Affix::new(&['l', 'o', 'o', 'm', 'a'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'm', 'a', 't', 'a'], 100, 7),
    Affix::new(&['l', 'o', 'o', 'm', 'e'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'n'], -1, 7),
    Affix::new(&['l', 'o', 'o', 't', 'e'], -1, 7),
    Affix::new(&['l', 'o', 'o', 'v', 'a', 'd'], -1, 7),
    Affix::new(&['l', 'u', 'u', 'a'], -1, 7),
    Affix::new(&['l', 'u', 'u', 'a', 'k', 's', 'e'], 106, 7),
    Affix::new(&['l', 'õ', 'i'], -1, 6),
    Affix::new(&['l', 'õ', 'i', 'd'], 108, 6),
    Affix::new(&['l', 'õ', 'i', 'm', 'e'], 108, 6),
    Affix::new(&['l', 'õ', 'i', 'n'], 108, 6),
    Affix::new(&['l', 'õ', 'i', 't', 'e'], 108, 6),
    Affix::new(&['l', 'ö', 'ö', 'b'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'd'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'd', 'a', 'k', 's', 'e'], 114, 5),
    Affix::new(&['l', 'ö', 'ö', 'd', 'i'], 114, 5),
    Affix::new(&['l', 'ö', 'ö', 'k', 's'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'k', 's', 'i', 'd'], 117, 5),
    Affix::new(&['l', 'ö', 'ö', 'k', 's', 'i', 'm', 'e'], 117, 5),
    Affix::new(&['l', 'ö', 'ö', 'k', 's', 'i', 'n'], 117, 5),
    Affix::new(&['l', 'ö', 'ö', 'k', 's', 'i', 't', 'e'], 117, 5),
    Affix::new(&['l', 'ö', 'ö', 'm', 'a'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'm', 'a', 't', 'a'], 122, 5),
    Affix::new(&['l', 'ö', 'ö', 'm', 'e'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'n'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 't', 'e'], -1, 5),
    Affix::new(&['l', 'ö', 'ö', 'v', 'a', 'd'], -1, 5),
    Affix::new(&['l', 'ü', 'ü', 'a'], -1, 5),
    Affix::new(&['l', 'ü', 'ü', 'a', 'k', 's', 'e'], 128, 5),
    Affix::new(&['m', 'ü', 'ü', 'a'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'a', 'k', 's', 'e'], 130, 13),
    Affix::new(&['m', 'ü', 'ü', 'b'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'd'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'd', 'i'], 133, 13),
    Affix::new(&['m', 'ü', 'ü', 'k', 's'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'k', 's', 'i', 'd'], 135, 13),
    Affix::new(&['m', 'ü', 'ü', 'k', 's', 'i', 'm', 'e'], 135, 13),
    Affix::new(&['m', 'ü', 'ü', 'k', 's', 'i', 'n'], 135, 13),
    Affix::new(&['m', 'ü', 'ü', 'k', 's', 'i', 't', 'e'], 135, 13),
    Affix::new(&['m', 'ü', 'ü', 'm', 'a'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'm', 'a', 't', 'a'], 140, 13),
    Affix::new(&['m', 'ü', 'ü', 'm', 'e'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'n'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 's'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 't', 'e'], -1, 13),
    Affix::new(&['m', 'ü', 'ü', 'v', 'a', 'd'], -1, 13),
    Affix::new(&['n', 'ä', 'e', 'b'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 'd'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 'k', 's'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 'k', 's', 'i', 'd'], 149, 18),
    Affix::new(&['n', 'ä', 'e', 'k', 's', 'i', 'm', 'e'], 149, 18),
    Affix::new(&['n', 'ä', 'e', 'k', 's', 'i', 'n'], 149, 18),
    Affix::new(&['n', 'ä', 'e', 'k', 's', 'i', 't', 'e'], 149, 18),
    Affix::new(&['n', 'ä', 'e', 'm', 'e'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 'n'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 't', 'e'], -1, 18),
    Affix::new(&['n', 'ä', 'e', 'v', 'a', 'd'], -1, 18),
    Affix::new(&['n', 'ä', 'g', 'e', 'm', 'a'], -1, 18),
    Affix::new(&['n', 'ä', 'g', 'e', 'm', 'a', 't', 'a'], 158, 18),
    Affix::new(&['n', 'ä', 'h', 'a'], -1, 18),
    Affix::new(&['n', 'ä', 'h', 'a', 'k', 's', 'e'], 160, 18),
    Affix::new(&['n', 'ä', 'h', 't', 'i'], -1, 18),
    Affix::new(&['p', 'õ', 'e', 'b'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 'd'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 'k', 's'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 'k', 's', 'i', 'd'], 165, 15),
    Affix::new(&['p', 'õ', 'e', 'k', 's', 'i', 'm', 'e'], 165, 15),
    Affix::new(&['p', 'õ', 'e', 'k', 's', 'i', 'n'], 165, 15),
    Affix::new(&['p', 'õ', 'e', 'k', 's', 'i', 't', 'e'], 165, 15),
    Affix::new(&['p', 'õ', 'e', 'm', 'e'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 'n'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 't', 'e'], -1, 15),
    Affix::new(&['p', 'õ', 'e', 'v', 'a', 'd'], -1, 15),
    Affix::new(&['s', 'a', 'a', 'b'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'd'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'd', 'a'], 175, 2),
    Affix::new(&['s', 'a', 'a', 'd', 'a', 'k', 's', 'e'], 176, 2),
    Affix::new(&['s', 'a', 'a', 'd', 'i'], 175, 2),
    Affix::new(&['s', 'a', 'a', 'k', 's'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'k', 's', 'i', 'd'], 179, 2),
    Affix::new(&['s', 'a', 'a', 'k', 's', 'i', 'm', 'e'], 179, 2),
    Affix::new(&['s', 'a', 'a', 'k', 's', 'i', 'n'], 179, 2),
    Affix::new(&['s', 'a', 'a', 'k', 's', 'i', 't', 'e'], 179, 2),
    Affix::new(&['s', 'a', 'a', 'm', 'a'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'm', 'a', 't', 'a'], 184, 2),
    Affix::new(&['s', 'a', 'a', 'm', 'e'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'n'], -1, 2),
    Affix::new(&['s', 'a', 'a', 't', 'e'], -1, 2),
    Affix::new(&['s', 'a', 'a', 'v', 'a', 'd'], -1, 2),
    Affix::new(&['s', 'a', 'i'], -1, 2),
    Affix::new(&['s', 'a', 'i', 'd'], 190, 2),
    Affix::new(&['s', 'a', 'i', 'm', 'e'], 190, 2),
    Affix::new(&['s', 'a', 'i', 'n'], 190, 2),
    Affix::new(&['s', 'a', 'i', 't', 'e'], 190, 2),
    Affix::new(&['s', 'õ', 'i'], -1, 9),
    Affix::new(&['s', 'õ', 'i', 'd'], 195, 9),
    Affix::new(&['s', 'õ', 'i', 'm', 'e'], 195, 9),
    Affix::new(&['s', 'õ', 'i', 'n'], 195, 9),
    Affix::new(&['s', 'õ', 'i', 't', 'e'], 195, 9),
    Affix::new(&['s', 'ö', 'ö', 'b'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'd'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'd', 'a', 'k', 's', 'e'], 201, 9),
    Affix::new(&['s', 'ö', 'ö', 'd', 'i'], 201, 9),
    Affix::new(&['s', 'ö', 'ö', 'k', 's'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'k', 's', 'i', 'd'], 204, 9),
    Affix::new(&['s', 'ö', 'ö', 'k', 's', 'i', 'm', 'e'], 204, 9),
    Affix::new(&['s', 'ö', 'ö', 'k', 's', 'i', 'n'], 204, 9),
    Affix::new(&['s', 'ö', 'ö', 'k', 's', 'i', 't', 'e'], 204, 9),
    Affix::new(&['s', 'ö', 'ö', 'm', 'a'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'm', 'a', 't', 'a'], 209, 9),
    Affix::new(&['s', 'ö', 'ö', 'm', 'e'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'n'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 't', 'e'], -1, 9),
    Affix::new(&['s', 'ö', 'ö', 'v', 'a', 'd'], -1, 9),
    Affix::new(&['s', 'ü', 'ü', 'a'], -1, 9),
    Affix::new(&['s', 'ü', 'ü', 'a', 'k', 's', 'e'], 215, 9),
    Affix::new(&['t', 'e', 'e', 'b'], -1, 17),
    Affix::new(&['t', 'e', 'e', 'd'], -1, 17),
    Affix::new(&['t', 'e', 'e', 'k', 's'], -1, 17),
    Affix::new(&['t', 'e', 'e', 'k', 's', 'i', 'd'], 219, 17),
    Affix::new(&['t', 'e', 'e', 'k', 's', 'i', 'm', 'e'], 219, 17),
    Affix::new(&['t', 'e', 'e', 'k', 's', 'i', 'n'], 219, 17),
    Affix::new(&['t', 'e', 'e', 'k', 's', 'i', 't', 'e'], 219, 17),
    Affix::new(&['t', 'e', 'e', 'm', 'e'], -1, 17),
    Affix::new(&['t', 'e', 'e', 'n'], -1, 17),
    Affix::new(&['t', 'e', 'e', 't', 'e'], -1, 17),
    Affix::new(&['t', 'e', 'e', 'v', 'a', 'd'], -1, 17),
    Affix::new(&['t', 'e', 'g', 'e', 'm', 'a'], -1, 17),
    Affix::new(&['t', 'e', 'g', 'e', 'm', 'a', 't', 'a'], 228, 17),
    Affix::new(&['t', 'e', 'h', 'a'], -1, 17),
    Affix::new(&['t', 'e', 'h', 'a', 'k', 's', 'e'], 230, 17),
    Affix::new(&['t', 'e', 'h', 't', 'i'], -1, 17),
    Affix::new(&['t', 'o', 'o', 'b'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'd'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'd', 'i'], 234, 10),
    Affix::new(&['t', 'o', 'o', 'k', 's'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'k', 's', 'i', 'd'], 236, 10),
    Affix::new(&['t', 'o', 'o', 'k', 's', 'i', 'm', 'e'], 236, 10),
    Affix::new(&['t', 'o', 'o', 'k', 's', 'i', 'n'], 236, 10),
    Affix::new(&['t', 'o', 'o', 'k', 's', 'i', 't', 'e'], 236, 10),
    Affix::new(&['t', 'o', 'o', 'm', 'a'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'm', 'a', 't', 'a'], 241, 10),
    Affix::new(&['t', 'o', 'o', 'm', 'e'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'n'], -1, 10),
    Affix::new(&['t', 'o', 'o', 't', 'e'], -1, 10),
    Affix::new(&['t', 'o', 'o', 'v', 'a', 'd'], -1, 10),
    Affix::new(&['t', 'u', 'u', 'a'], -1, 10),
    Affix::new(&['t', 'u', 'u', 'a', 'k', 's', 'e'], 247, 10),
    Affix::new(&['t', 'õ', 'i'], -1, 10),
    Affix::new(&['t', 'õ', 'i', 'd'], 249, 10),
    Affix::new(&['t', 'õ', 'i', 'm', 'e'], 249, 10),
    Affix::new(&['t', 'õ', 'i', 'n'], 249, 10),
    Affix::new(&['t', 'õ', 'i', 't', 'e'], 249, 10),
    Affix::new(&['v', 'i', 'i', 'a'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'a', 'k', 's', 'e'], 254, 3),
    Affix::new(&['v', 'i', 'i', 'b'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'd'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'd', 'i'], 257, 3),
    Affix::new(&['v', 'i', 'i', 'k', 's'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'k', 's', 'i', 'd'], 259, 3),
    Affix::new(&['v', 'i', 'i', 'k', 's', 'i', 'm', 'e'], 259, 3),
    Affix::new(&['v', 'i', 'i', 'k', 's', 'i', 'n'], 259, 3),
    Affix::new(&['v', 'i', 'i', 'k', 's', 'i', 't', 'e'], 259, 3),
    Affix::new(&['v', 'i', 'i', 'm', 'a'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'm', 'a', 't', 'a'], 264, 3),
    Affix::new(&['v', 'i', 'i', 'm', 'e'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'n'], -1, 3),
    Affix::new(&['v', 'i', 'i', 's', 'i', 'm', 'e'], -1, 3),
    Affix::new(&['v', 'i', 'i', 's', 'i', 'n'], -1, 3),
    Affix::new(&['v', 'i', 'i', 's', 'i', 't', 'e'], -1, 3),
    Affix::new(&['v', 'i', 'i', 't', 'e'], -1, 3),
    Affix::new(&['v', 'i', 'i', 'v', 'a', 'd'], -1, 3),
    Affix::new(&['v', 'õ', 'i', 'b'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'd'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'd', 'a'], 274, 11),
    Affix::new(&['v', 'õ', 'i', 'd', 'a', 'k', 's', 'e'], 275, 11),
    Affix::new(&['v', 'õ', 'i', 'd', 'i'], 274, 11),
    Affix::new(&['v', 'õ', 'i', 'k', 's'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'k', 's', 'i', 'd'], 278, 11),
    Affix::new(&['v', 'õ', 'i', 'k', 's', 'i', 'm', 'e'], 278, 11),
    Affix::new(&['v', 'õ', 'i', 'k', 's', 'i', 'n'], 278, 11),
    Affix::new(&['v', 'õ', 'i', 'k', 's', 'i', 't', 'e'], 278, 11),
    Affix::new(&['v', 'õ', 'i', 'm', 'a'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'm', 'a', 't', 'a'], 283, 11),
    Affix::new(&['v', 'õ', 'i', 'm', 'e'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'n'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 's'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 't', 'e'], -1, 11),
    Affix::new(&['v', 'õ', 'i', 'v', 'a', 'd'], -1, 11),
];

const AS_3: &[&[char]] = &[&['l', 'a', 's', 'e'], &['m', 'i', 's', 'e'], &['l', 'i', 's', 'e']];

const AS_5: &[&[char]] = &[&['e'], &[]];

const AS_8: &[&[char]] = &[&['k'], &['p'], &['t']];

const AS_10: &[&[char]] = &[&['j', 'o', 'o'], &['s', 'a', 'a'], &['v', 'i', 'i', 'm', 'a'], &['k', 'e', 'e', 's', 'i'], &['l', 'ö', 'ö'], &['l', 'õ', 'i'], &['l', 'o', 'o'], &['k', 'ä', 'i', 's', 'i'], &['s', 'ö', 'ö'], &['t', 'o', 'o'], &['v', 'õ', 'i', 's', 'i'], &['j', 'ä', 'ä', 'm', 'a'], &['m', 'ü', 'ü', 's', 'i'], &['l', 'u', 'g', 'e'], &['p', 'õ', 'd', 'e'], &['l', 'a', 'd', 'u'], &['t', 'e', 'g', 'i'], &['n', 'ä', 'g', 'i']];
