// Made by generate.py from finnish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    ending_removed: bool,
    p2: i32,
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        if !self.go_in_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.variables.p1 = self.cursor;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        if !self.go_in_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.variables.p2 = self.cursor;
        true
    }

    fn r_particle_etc(&mut self) -> bool {
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
            if !self.in_grouping_b(g_particle_end) {
                return false;
            }
        } else if self.variables.p2 > self.cursor {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_possessive(&mut self) -> bool {
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
        match among_var {
            1 => {
                if self.eq_s_b(&['k']) {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                self.slice_del();
                self.ket = self.cursor;
                if !self.eq_s_b(&['k', 's', 'e']) {
                    return false;
                }
                self.bra = self.cursor;
                self.slice_from(&['k', 's', 'i']);
            }
            3 => {
                self.slice_del();
            }
            4 => {
                if self.find_among_b(A_1) == 0 {
                    return false;
                }
                self.slice_del();
            }
            5 => {
                if self.find_among_b(A_2) == 0 {
                    return false;
                }
                self.slice_del();
            }
            _ => {
                if self.find_among_b(A_3) == 0 {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_lv(&mut self) -> bool {
        self.find_among_b(A_5) != 0
    }

    fn r_vi(&mut self) -> bool {
        self.find_among_b(A_6) != 0
    }

    fn r_a(&mut self) -> bool {
        self.eq_s_b(&['a']) || self.eq_s_b(&['\''])
    }

    fn r_e(&mut self) -> bool {
        self.eq_s_b(&['e']) || self.eq_s_b(&['\''])
    }

    fn r_i(&mut self) -> bool {
        self.eq_s_b(&['i']) || self.eq_s_b(&['\''])
    }

    fn r_o(&mut self) -> bool {
        self.eq_s_b(&['o']) || self.eq_s_b(&['\''])
    }

    fn r_u(&mut self) -> bool {
        self.eq_s_b(&['u']) || self.eq_s_b(&['\''])
    }

    fn r_a_(&mut self) -> bool {
        self.eq_s_b(&['ä']) || self.eq_s_b(&['\''])
    }

    fn r_o_(&mut self) -> bool {
        self.eq_s_b(&['ö']) || self.eq_s_b(&['ø']) || self.eq_s_b(&['\''])
    }

    fn r_case_ending(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                let v_3 = self.limit - self.cursor;
                'l1: {
                    let v_4 = self.limit - self.cursor;
                    'l2: {
                        let v_5 = self.limit - self.cursor;
                        if self.r_lv() {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_5;
                        if !self.eq_s_b(&['i', 'e']) {
                            self.cursor = self.limit - v_3;
                            break 'l1;
                        }
                    }
                    self.cursor = self.limit - v_4;
                    if !self.hop_b(1) {
                        self.cursor = self.limit - v_3;
                        break 'l1;
                    }
                    self.bra = self.cursor;
                }
            }
            2 => {
                if !self.in_grouping_b(g_v) || !self.in_grouping_b(g_c) {
                    return false;
                }
            }
            3 => {
                if !self.eq_s_b(&['e']) {
                    return false;
                }
            }
            _ => {
            }
        }
        self.slice_del();
        self.variables.ending_removed = true;
        true
    }

    fn r_other_endings(&mut self) -> bool {
        if self.cursor < self.variables.p2 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p2;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if among_var == 1 && self.eq_s_b(&['p', 'o']) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_i_plural(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if self.find_among_b(A_9) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        self.slice_del();
        true
    }

    fn r_t_plural(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if !self.eq_s_b(&['t']) {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        let v_3 = self.limit - self.cursor;
        if !self.in_grouping_b(g_v) {
            self.limit_backward = v_2;
            return false;
        }
        self.cursor = self.limit - v_3;
        self.slice_del();
        self.limit_backward = v_2;
        if self.cursor < self.variables.p2 {
            return false;
        }
        let v_5 = self.limit_backward;
        self.limit_backward = self.variables.p2;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_10);
        if among_var == 0 {
            self.limit_backward = v_5;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_5;
        if among_var == 1 && self.eq_s_b(&['p', 'o']) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_tidy(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        let v_3 = self.limit - self.cursor;
        'l1: {
            let v_4 = self.limit - self.cursor;
            if !self.r_lv() {
                break 'l1;
            }
            self.cursor = self.limit - v_4;
            self.ket = self.cursor;
            if !self.hop_b(1) {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
        }
        self.cursor = self.limit - v_3;
        let v_5 = self.limit - self.cursor;
        'l2: {
            self.ket = self.cursor;
            if !self.in_grouping_b(g_aei) {
                break 'l2;
            }
            self.bra = self.cursor;
            if !self.in_grouping_b(g_c) {
                break 'l2;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        'l3: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['j']) {
                break 'l3;
            }
            self.bra = self.cursor;
            if !self.eq_s_b(&['o']) && !self.eq_s_b(&['u']) {
                break 'l3;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        'l4: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['o']) {
                break 'l4;
            }
            self.bra = self.cursor;
            if !self.eq_s_b(&['j']) {
                break 'l4;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_7;
        self.limit_backward = v_2;
        let v_8 = self.limit - self.cursor;
        'l5: {
            if !self.go_in_grouping_b(g_v) {
                break 'l5;
            }
            self.ket = self.cursor;
            if !self.in_grouping_b(g_c) {
                break 'l5;
            }
            self.bra = self.cursor;
            let s_x = self.slice_to();
            if !self.eq_s_b(&s_x) {
                break 'l5;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_8;
        self.ket = self.cursor;
        if !self.eq_s_b(&['\'']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_1;
        self.variables.ending_removed = false;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        self.r_particle_etc();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_possessive();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_case_ending();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_other_endings();
        self.cursor = self.limit - v_5;
        'l1: {
            if self.variables.ending_removed {
                let v_6 = self.limit - self.cursor;
                self.r_i_plural();
                self.cursor = self.limit - v_6;
                break 'l1;
            }
            let v_7 = self.limit - self.cursor;
            self.r_t_plural();
            self.cursor = self.limit - v_7;
        }
        let v_8 = self.limit - self.cursor;
        self.r_tidy();
        self.cursor = self.limit - v_8;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_aei(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'ä')
}

fn g_c(c: char) -> bool {
    matches!(c, 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'j' | 'k' | 'l' | 'm' | 'n' | 'p' | 'q' | 'r' | 's' | 't' | 'v' | 'w' | 'x' | 'z')
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö')
}

fn g_particle_end(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'n' | 'o' | 't' | 'u' | 'y' | 'ä' | 'ö')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['p', 'a'], -1, 1),
    Affix::new(&['s', 't', 'i'], -1, 2),
    Affix::new(&['k', 'a', 'a', 'n'], -1, 1),
    Affix::new(&['h', 'a', 'n'], -1, 1),
    Affix::new(&['k', 'i', 'n'], -1, 1),
    Affix::new(&['h', 'ä', 'n'], -1, 1),
    Affix::new(&['k', 'ä', 'ä', 'n'], -1, 1),
    Affix::new(&['k', 'o'], -1, 1),
    Affix::new(&['p', 'ä'], -1, 1),
    Affix::new(&['k', 'ö'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['l', 'l', 'a'], -1, -1),
    Affix::new(&['n', 'a'], -1, -1),
    Affix::new(&['s', 's', 'a'], -1, -1),
    Affix::new(&['t', 'a'], -1, -1),
    Affix::new(&['l', 't', 'a'], 3, -1),
    Affix::new(&['s', 't', 'a'], 3, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['l', 'l', 'ä'], -1, -1),
    Affix::new(&['n', 'ä'], -1, -1),
    Affix::new(&['s', 's', 'ä'], -1, -1),
    Affix::new(&['t', 'ä'], -1, -1),
    Affix::new(&['l', 't', 'ä'], 3, -1),
    Affix::new(&['s', 't', 'ä'], 3, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['l', 'l', 'e'], -1, -1),
    Affix::new(&['i', 'n', 'e'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['n', 's', 'a'], -1, 3),
    Affix::new(&['m', 'm', 'e'], -1, 3),
    Affix::new(&['n', 'n', 'e'], -1, 3),
    Affix::new(&['n', 'i'], -1, 2),
    Affix::new(&['s', 'i'], -1, 1),
    Affix::new(&['a', 'n'], -1, 4),
    Affix::new(&['e', 'n'], -1, 6),
    Affix::new(&['ä', 'n'], -1, 5),
    Affix::new(&['n', 's', 'ä'], -1, 3),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['a', 'a'], -1, -1),
    Affix::new(&['e', 'e'], -1, -1),
    Affix::new(&['i', 'i'], -1, -1),
    Affix::new(&['o', 'o'], -1, -1),
    Affix::new(&['u', 'u'], -1, -1),
    Affix::new(&['ä', 'ä'], -1, -1),
    Affix::new(&['ö', 'ö'], -1, -1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['\''], -1, -1),
    Affix::new(&['a', 'i'], -1, -1),
    Affix::new(&['e', 'i'], -1, -1),
    Affix::new(&['i', 'i'], -1, -1),
    Affix::new(&['o', 'i'], -1, -1),
    Affix::new(&['u', 'i'], -1, -1),
    Affix::new(&['ä', 'i'], -1, -1),
    Affix::new(&['ö', 'i'], -1, -1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 2),
    Affix::new(&['l', 'l', 'a'], 0, -1),
    Affix::new(&['n', 'a'], 0, -1),
    Affix::new(&['s', 's', 'a'], 0, -1),
    Affix::new(&['t', 'a'], 0, -1),
    Affix::new(&['l', 't', 'a'], 4, -1),
    Affix::new(&['s', 't', 'a'], 4, -1),
    Affix::new(&['t', 't', 'a'], 4, 3),
    Affix::new(&['l', 'l', 'e'], -1, -1),
    Affix::new(&['i', 'n', 'e'], -1, -1),
    Affix::new(&['k', 's', 'i'], -1, -1),
    Affix::new(&['n'], -1, 1),
    Affix::when(&['h', 'a', 'n'], 11, -1, Word::r_a),
    Affix::when(&['d', 'e', 'n'], 11, -1, Word::r_vi),
    Affix::when(&['s', 'e', 'e', 'n'], 11, -1, Word::r_lv),
    Affix::when(&['h', 'e', 'n'], 11, -1, Word::r_e),
    Affix::when(&['t', 't', 'e', 'n'], 11, -1, Word::r_vi),
    Affix::when(&['h', 'i', 'n'], 11, -1, Word::r_i),
    Affix::when(&['s', 'i', 'i', 'n'], 11, -1, Word::r_vi),
    Affix::when(&['h', 'o', 'n'], 11, -1, Word::r_o),
    Affix::when(&['h', 'u', 'n'], 11, -1, Word::r_u),
    Affix::when(&['h', 'ä', 'n'], 11, -1, Word::r_a_),
    Affix::when(&['h', 'ö', 'n'], 11, -1, Word::r_o_),
    Affix::new(&['ä'], -1, 2),
    Affix::new(&['l', 'l', 'ä'], 23, -1),
    Affix::new(&['n', 'ä'], 23, -1),
    Affix::new(&['s', 's', 'ä'], 23, -1),
    Affix::new(&['t', 'ä'], 23, -1),
    Affix::new(&['l', 't', 'ä'], 27, -1),
    Affix::new(&['s', 't', 'ä'], 27, -1),
    Affix::new(&['t', 't', 'ä'], 27, 3),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['e', 'j', 'a'], -1, -1),
    Affix::new(&['m', 'm', 'a'], -1, 1),
    Affix::new(&['i', 'm', 'm', 'a'], 1, -1),
    Affix::new(&['m', 'p', 'a'], -1, 1),
    Affix::new(&['i', 'm', 'p', 'a'], 3, -1),
    Affix::new(&['m', 'm', 'i'], -1, 1),
    Affix::new(&['i', 'm', 'm', 'i'], 5, -1),
    Affix::new(&['m', 'p', 'i'], -1, 1),
    Affix::new(&['i', 'm', 'p', 'i'], 7, -1),
    Affix::new(&['e', 'j', 'ä'], -1, -1),
    Affix::new(&['m', 'm', 'ä'], -1, 1),
    Affix::new(&['i', 'm', 'm', 'ä'], 10, -1),
    Affix::new(&['m', 'p', 'ä'], -1, 1),
    Affix::new(&['i', 'm', 'p', 'ä'], 12, -1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['i'], -1, -1),
    Affix::new(&['j'], -1, -1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['m', 'm', 'a'], -1, 1),
    Affix::new(&['i', 'm', 'm', 'a'], 0, -1),
];
