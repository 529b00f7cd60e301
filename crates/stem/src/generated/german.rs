// Made by generate.py from german.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
}

impl Word<Variables> {
    fn r_prelude(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_3 = self.cursor;
                    'l4: {
                        if !self.in_grouping(g_v) {
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        'l5: {
                            let v_4 = self.cursor;
                            'l6: {
                                if !self.eq_s(&['u']) {
                                    break 'l6;
                                }
                                self.ket = self.cursor;
                                if !self.in_grouping(g_v) {
                                    break 'l6;
                                }
                                self.slice_from(&['U']);
                                break 'l5;
                            }
                            self.cursor = v_4;
                            if !self.eq_s(&['y']) {
                                break 'l4;
                            }
                            self.ket = self.cursor;
                            if !self.in_grouping(g_v) {
                                break 'l4;
                            }
                            self.slice_from(&['Y']);
                        }
                        self.cursor = v_3;
                        break 'l3;
                    }
                    self.cursor = v_3;
                    if !self.hop(1) {
                        break 'l2;
                    }
                }
                continue 'l1;
            }
            self.cursor = v_2;
            break 'l1;
        }
        self.cursor = v_1;
        'l7: loop {
            let v_5 = self.cursor;
            'l8: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_0);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['s', 's']);
                    }
                    2 => {
                        self.slice_from(&['ä']);
                    }
                    3 => {
                        self.slice_from(&['ö']);
                    }
                    4 => {
                        self.slice_from(&['ü']);
                    }
                    5 => {
                        if !self.hop(1) {
                            break 'l8;
                        }
                    }
                    _ => {
                    }
                }
                continue 'l7;
            }
            self.cursor = v_5;
            break 'l7;
        }
        true
    }

    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
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

    fn r_postlude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_1);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['y']);
                    }
                    2 => {
                        self.slice_from(&['u']);
                    }
                    3 => {
                        self.slice_from(&['a']);
                    }
                    4 => {
                        self.slice_from(&['o']);
                    }
                    _ => {
                        if !self.hop(1) {
                            break 'l2;
                        }
                    }
                }
                continue 'l1;
            }
            self.cursor = v_1;
            break 'l1;
        }
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_standard_suffix(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_2);
            if among_var == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            if !self.r_r1() {
                break 'l1;
            }
            match among_var {
                1 => {
                    if self.eq_s_b(&['s', 'y', 's', 't']) {
                        break 'l1;
                    }
                    self.slice_del();
                }
                2 => {
                    self.slice_del();
                }
                3 => {
                    self.slice_del();
                    let v_2 = self.limit - self.cursor;
                    'l2: {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['s']) {
                            self.cursor = self.limit - v_2;
                            break 'l2;
                        }
                        self.bra = self.cursor;
                        if !self.eq_s_b(&['n', 'i', 's']) {
                            self.cursor = self.limit - v_2;
                            break 'l2;
                        }
                        self.slice_del();
                    }
                }
                4 => {
                    if !self.in_grouping_b(g_s_ending) {
                        break 'l1;
                    }
                    self.slice_del();
                }
                _ => {
                    self.slice_from(&['l']);
                }
            }
        }
        self.cursor = self.limit - v_1;
        let v_3 = self.limit - self.cursor;
        'l3: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_4);
            if among_var == 0 {
                break 'l3;
            }
            self.bra = self.cursor;
            if !self.r_r1() {
                break 'l3;
            }
            match among_var {
                1 => {
                    self.slice_del();
                }
                2 => {
                    if !self.in_grouping_b(g_st_ending) || !self.hop_b(3) {
                        break 'l3;
                    }
                    self.slice_del();
                }
                _ => {
                    let v_4 = self.limit - self.cursor;
                    if !self.in_grouping_b(g_et_ending) {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_4;
                    let v_5 = self.limit - self.cursor;
                    if self.find_among_b(A_3) != 0 {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_5;
                    self.slice_del();
                }
            }
        }
        self.cursor = self.limit - v_3;
        let v_6 = self.limit - self.cursor;
        'l4: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_6);
            if among_var == 0 {
                break 'l4;
            }
            self.bra = self.cursor;
            if !self.r_r2() {
                break 'l4;
            }
            match among_var {
                1 => {
                    self.slice_del();
                    let v_7 = self.limit - self.cursor;
                    'l5: {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['i', 'g']) {
                            self.cursor = self.limit - v_7;
                            break 'l5;
                        }
                        self.bra = self.cursor;
                        if self.eq_s_b(&['e']) || !self.r_r2() {
                            self.cursor = self.limit - v_7;
                            break 'l5;
                        }
                        self.slice_del();
                    }
                }
                2 => {
                    if self.eq_s_b(&['e']) {
                        break 'l4;
                    }
                    self.slice_del();
                }
                3 => {
                    self.slice_del();
                    let v_8 = self.limit - self.cursor;
                    'l6: {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['e', 'r']) && !self.eq_s_b(&['e', 'n']) {
                            self.cursor = self.limit - v_8;
                            break 'l6;
                        }
                        self.bra = self.cursor;
                        if !self.r_r1() {
                            self.cursor = self.limit - v_8;
                            break 'l6;
                        }
                        self.slice_del();
                    }
                }
                _ => {
                    self.slice_del();
                    let v_9 = self.limit - self.cursor;
                    'l7: {
                        self.ket = self.cursor;
                        if self.find_among_b(A_5) == 0 {
                            self.cursor = self.limit - v_9;
                            break 'l7;
                        }
                        self.bra = self.cursor;
                        if !self.r_r2() {
                            self.cursor = self.limit - v_9;
                            break 'l7;
                        }
                        self.slice_del();
                    }
                }
            }
        }
        self.cursor = self.limit - v_6;
        let v_10 = self.limit - self.cursor;
        'l8: {
            self.ket = self.cursor;
            if self.find_among_b(A_7) == 0 {
                break 'l8;
            }
            self.bra = self.cursor;
            if !self.hop_b(1) || self.cursor <= self.limit_backward {
                break 'l8;
            }
            self.slice_del();
        }
        self.cursor = self.limit - v_10;
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_prelude();
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_2;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.r_standard_suffix();
        self.cursor = self.limit_backward;
        let v_3 = self.cursor;
        self.r_postlude();
        self.cursor = v_3;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü')
}

fn g_et_ending(c: char) -> bool {
    matches!(c, 'U' | 'd' | 'f' | 'g' | 'k' | 'l' | 'm' | 'n' | 'r' | 's' | 't' | 'z' | 'ä')
}

fn g_s_ending(c: char) -> bool {
    matches!(c, 'b' | 'd' | 'f' | 'g' | 'h' | 'k' | 'l' | 'm' | 'n' | 'r' | 't')
}

fn g_st_ending(c: char) -> bool {
    matches!(c, 'b' | 'd' | 'f' | 'g' | 'h' | 'k' | 'l' | 'm' | 'n' | 't')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 5),
    Affix::new(&['a', 'e'], 0, 2),
    Affix::new(&['o', 'e'], 0, 3),
    Affix::new(&['q', 'u'], 0, -1),
    Affix::new(&['u', 'e'], 0, 4),
    Affix::new(&['ß'], 0, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 5),
    Affix::new(&['U'], 0, 2),
    Affix::new(&['Y'], 0, 1),
    Affix::new(&['ä'], 0, 3),
    Affix::new(&['ö'], 0, 4),
    Affix::new(&['ü'], 0, 2),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['e'], -1, 3),
    Affix::new(&['e', 'm'], -1, 1),
    Affix::new(&['e', 'n'], -1, 3),
    Affix::new(&['e', 'r', 'i', 'n', 'n', 'e', 'n'], 2, 2),
    Affix::new(&['e', 'r', 'i', 'n'], -1, 2),
    Affix::new(&['l', 'n'], -1, 5),
    Affix::new(&['e', 'r', 'n'], -1, 2),
    Affix::new(&['e', 'r'], -1, 2),
    Affix::new(&['s'], -1, 4),
    Affix::new(&['e', 's'], 8, 3),
    Affix::new(&['l', 'n', 's'], 8, 5),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['t', 'i', 'c', 'k'], -1, -1),
    Affix::new(&['p', 'l', 'a', 'n'], -1, -1),
    Affix::new(&['g', 'e', 'o', 'r', 'd', 'n'], -1, -1),
    Affix::new(&['i', 'n', 't', 'e', 'r', 'n'], -1, -1),
    Affix::new(&['t', 'r'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['e', 't'], -1, 3),
    Affix::new(&['s', 't'], -1, 2),
    Affix::new(&['e', 's', 't'], 3, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'g'], -1, 1),
    Affix::new(&['l', 'i', 'c', 'h'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['e', 'n', 'd'], -1, 1),
    Affix::new(&['i', 'g'], -1, 2),
    Affix::new(&['u', 'n', 'g'], -1, 1),
    Affix::new(&['l', 'i', 'c', 'h'], -1, 3),
    Affix::new(&['i', 's', 'c', 'h'], -1, 2),
    Affix::new(&['i', 'k'], -1, 2),
    Affix::new(&['h', 'e', 'i', 't'], -1, 3),
    Affix::new(&['k', 'e', 'i', 't'], -1, 4),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['\''], -1, 1),
    Affix::new(&['\'', 's', 'c', 'h'], -1, 1),
    Affix::new(&['\'', 's'], -1, 1),
];
