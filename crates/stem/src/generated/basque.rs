// Made by generate.py from basque.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p_v = self.limit;
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            'l2: {
                let v_2 = self.cursor;
                'l3: {
                    if !self.in_grouping(g_v) {
                        break 'l3;
                    }
                    'l4: {
                        let v_3 = self.cursor;
                        if self.out_grouping(g_v) && self.go_out_grouping(g_v) {
                            self.cursor += 1;
                            break 'l4;
                        }
                        self.cursor = v_3;
                        if !self.in_grouping(g_v) || !self.go_in_grouping(g_v) {
                            break 'l3;
                        }
                        self.cursor += 1;
                    }
                    break 'l2;
                }
                self.cursor = v_2;
                if !self.out_grouping(g_v) {
                    break 'l1;
                }
                'l5: {
                    let v_4 = self.cursor;
                    if self.out_grouping(g_v) && self.go_out_grouping(g_v) {
                        self.cursor += 1;
                        break 'l5;
                    }
                    self.cursor = v_4;
                    if !self.in_grouping(g_v) || !self.hop(1) {
                        break 'l1;
                    }
                }
            }
            self.variables.p_v = self.cursor;
        }
        self.cursor = v_1;
        let v_5 = self.cursor;
        'l6: {
            if !self.go_out_grouping(g_v) {
                break 'l6;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l6;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
            if !self.go_out_grouping(g_v) {
                break 'l6;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l6;
            }
            self.cursor += 1;
            self.variables.p2 = self.cursor;
        }
        self.cursor = v_5;
        true
    }

    fn r_rv(&mut self) -> bool {
        self.variables.p_v <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_aditzak(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
            _ => {
            }
        }
        true
    }

    fn r_izenak(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
            3 => {
                self.slice_from(&['j', 'o', 'k']);
            }
            4 => {
                if self.variables.p1 > self.cursor {
                    return false;
                }
                self.slice_del();
            }
            5 => {
                self.slice_from(&['t', 'r', 'a']);
            }
            6 => {
                self.slice_from(&['m', 'i', 'n', 'u', 't', 'u']);
            }
            _ => {
            }
        }
        true
    }

    fn r_adjetiboak(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.r_rv() {
                return false;
            }
            self.slice_del();
        } else {
            self.slice_from(&['z']);
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        'l1: loop {
            let v_1 = self.limit - self.cursor;
            if self.r_aditzak() {
                continue 'l1;
            }
            self.cursor = self.limit - v_1;
            break 'l1;
        }
        'l2: loop {
            let v_2 = self.limit - self.cursor;
            if self.r_izenak() {
                continue 'l2;
            }
            self.cursor = self.limit - v_2;
            break 'l2;
        }
        let v_3 = self.limit - self.cursor;
        self.r_adjetiboak();
        self.cursor = self.limit - v_3;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['i', 'd', 'e', 'a'], -1, 1),
    Affix::new(&['b', 'i', 'd', 'e', 'a'], 0, 1),
    Affix::new(&['k', 'i', 'd', 'e', 'a'], 0, 1),
    Affix::new(&['p', 'i', 'd', 'e', 'a'], 0, 1),
    Affix::new(&['k', 'u', 'n', 'd', 'e', 'a'], -1, 1),
    Affix::new(&['g', 'a', 'l', 'e', 'a'], -1, 1),
    Affix::new(&['t', 'a', 'i', 'l', 'e', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'i', 'l', 'e', 'a'], -1, 1),
    Affix::new(&['g', 'u', 'n', 'e', 'a'], -1, 1),
    Affix::new(&['k', 'u', 'n', 'e', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'g', 'a'], -1, 1),
    Affix::new(&['g', 'a', 'i', 'a'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'i', 'a'], -1, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'i', 'a'], 12, 1),
    Affix::new(&['k', 'a', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['g', 'a', 'r', 'r', 'i', 'a'], -1, 2),
    Affix::new(&['k', 'a', 'r', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'k', 'a'], 17, 1),
    Affix::new(&['l', 'a'], -1, 1),
    Affix::new(&['m', 'e', 'n', 'a'], -1, 1),
    Affix::new(&['p', 'e', 'n', 'a'], -1, 1),
    Affix::new(&['k', 'i', 'n', 'a'], -1, 1),
    Affix::new(&['e', 'z', 'i', 'n', 'a'], -1, 1),
    Affix::new(&['t', 'e', 'z', 'i', 'n', 'a'], 23, 1),
    Affix::new(&['k', 'u', 'n', 'a'], -1, 1),
    Affix::new(&['t', 'u', 'n', 'a'], -1, 1),
    Affix::new(&['k', 'i', 'z', 'u', 'n', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'a'], -1, 1),
    Affix::new(&['b', 'e', 'r', 'a'], 28, 1),
    Affix::new(&['a', 'r', 'a', 'b', 'e', 'r', 'a'], 29, -1),
    Affix::new(&['k', 'e', 'r', 'a'], 28, 1),
    Affix::new(&['p', 'e', 'r', 'a'], 28, 1),
    Affix::new(&['o', 'r', 'r', 'a'], -1, 1),
    Affix::new(&['k', 'o', 'r', 'r', 'a'], 33, 1),
    Affix::new(&['d', 'u', 'r', 'a'], -1, 1),
    Affix::new(&['g', 'u', 'r', 'a'], -1, 1),
    Affix::new(&['k', 'u', 'r', 'a'], -1, 1),
    Affix::new(&['t', 'u', 'r', 'a'], -1, 1),
    Affix::new(&['e', 't', 'a'], -1, 1),
    Affix::new(&['k', 'e', 't', 'a'], 39, 1),
    Affix::new(&['g', 'a', 'i', 'l', 'u', 'a'], -1, 1),
    Affix::new(&['e', 'z', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'r', 'e', 'z', 'a'], 42, 1),
    Affix::new(&['t', 'z', 'a'], -1, 2),
    Affix::new(&['g', 'a', 'i', 't', 'z', 'a'], 44, 1),
    Affix::new(&['k', 'a', 'i', 't', 'z', 'a'], 44, 1),
    Affix::new(&['k', 'u', 'n', 't', 'z', 'a'], 44, 1),
    Affix::new(&['i', 'd', 'e'], -1, 1),
    Affix::new(&['b', 'i', 'd', 'e'], 48, 1),
    Affix::new(&['k', 'i', 'd', 'e'], 48, 1),
    Affix::new(&['p', 'i', 'd', 'e'], 48, 1),
    Affix::new(&['k', 'u', 'n', 'd', 'e'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'k', 'e'], -1, 1),
    Affix::new(&['t', 'z', 'e', 'k', 'e'], -1, 1),
    Affix::new(&['l', 'e'], -1, 1),
    Affix::new(&['g', 'a', 'l', 'e'], 55, 1),
    Affix::new(&['t', 'a', 'i', 'l', 'e'], 55, 1),
    Affix::new(&['t', 'z', 'a', 'i', 'l', 'e'], 55, 1),
    Affix::new(&['g', 'u', 'n', 'e'], -1, 1),
    Affix::new(&['k', 'u', 'n', 'e'], -1, 1),
    Affix::new(&['t', 'z', 'e'], -1, 1),
    Affix::new(&['a', 't', 'z', 'e'], 61, 1),
    Affix::new(&['g', 'a', 'i'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'i'], -1, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'i'], 64, 1),
    Affix::new(&['k', 'i'], -1, 1),
    Affix::new(&['a', 'r', 'i'], -1, 1),
    Affix::new(&['k', 'a', 'r', 'i'], 67, 1),
    Affix::new(&['l', 'a', 'r', 'i'], 67, 1),
    Affix::new(&['t', 'a', 'r', 'i'], 67, 1),
    Affix::new(&['e', 't', 'a', 'r', 'i'], 70, 1),
    Affix::new(&['g', 'a', 'r', 'r', 'i'], -1, 2),
    Affix::new(&['k', 'a', 'r', 'r', 'i'], -1, 1),
    Affix::new(&['a', 'r', 'a', 'z', 'i'], -1, 1),
    Affix::new(&['t', 'a', 'r', 'a', 'z', 'i'], 74, 1),
    Affix::new(&['a', 'n'], -1, 1),
    Affix::new(&['e', 'a', 'n'], 76, 1),
    Affix::new(&['r', 'e', 'a', 'n'], 77, 1),
    Affix::new(&['k', 'a', 'n'], 76, 1),
    Affix::new(&['e', 't', 'a', 'n'], 76, 1),
    Affix::new(&['a', 't', 's', 'e', 'd', 'e', 'n'], -1, -1),
    Affix::new(&['m', 'e', 'n'], -1, 1),
    Affix::new(&['p', 'e', 'n'], -1, 1),
    Affix::new(&['k', 'i', 'n'], -1, 1),
    Affix::new(&['r', 'e', 'k', 'i', 'n'], 84, 1),
    Affix::new(&['e', 'z', 'i', 'n'], -1, 1),
    Affix::new(&['t', 'e', 'z', 'i', 'n'], 86, 1),
    Affix::new(&['t', 'u', 'n'], -1, 1),
    Affix::new(&['k', 'i', 'z', 'u', 'n'], -1, 1),
    Affix::new(&['g', 'o'], -1, 1),
    Affix::new(&['a', 'g', 'o'], 90, 1),
    Affix::new(&['t', 'i', 'o'], -1, 1),
    Affix::new(&['d', 'a', 'k', 'o'], -1, 1),
    Affix::new(&['o', 'r'], -1, 1),
    Affix::new(&['k', 'o', 'r'], 94, 1),
    Affix::new(&['t', 'z', 'a', 't'], -1, 1),
    Affix::new(&['d', 'u'], -1, 1),
    Affix::new(&['g', 'a', 'i', 'l', 'u'], -1, 1),
    Affix::new(&['t', 'u'], -1, 1),
    Affix::new(&['a', 't', 'u'], 99, 1),
    Affix::new(&['a', 'l', 'd', 'a', 't', 'u'], 100, 1),
    Affix::new(&['t', 'a', 't', 'u'], 100, 1),
    Affix::new(&['b', 'a', 'd', 'i', 't', 'u'], 99, -1),
    Affix::new(&['e', 'z'], -1, 1),
    Affix::new(&['e', 'r', 'r', 'e', 'z'], 104, 1),
    Affix::new(&['t', 'z', 'e', 'z'], 104, 1),
    Affix::new(&['g', 'a', 'i', 't', 'z'], -1, 1),
    Affix::new(&['k', 'a', 'i', 't', 'z'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['a', 'd', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'd', 'a'], 0, 1),
    Affix::new(&['a', 'n', 'd', 'a'], -1, 1),
    Affix::new(&['d', 'e', 'n', 'd', 'a'], -1, 1),
    Affix::new(&['g', 'a', 'b', 'e', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'b', 'e', 'a'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'e', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'l', 'd', 'e', 'a'], 6, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'e', 'a'], 6, 1),
    Affix::new(&['o', 'r', 'd', 'e', 'a'], -1, 1),
    Affix::new(&['z', 'a', 'l', 'e', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'l', 'e', 'a'], 10, 1),
    Affix::new(&['g', 'i', 'l', 'e', 'a'], -1, 1),
    Affix::new(&['e', 'm', 'e', 'a'], -1, 1),
    Affix::new(&['k', 'u', 'm', 'e', 'a'], -1, 1),
    Affix::new(&['n', 'e', 'a'], -1, 1),
    Affix::new(&['e', 'n', 'e', 'a'], 15, 1),
    Affix::new(&['z', 'i', 'o', 'n', 'e', 'a'], 15, 1),
    Affix::new(&['u', 'n', 'e', 'a'], 15, 1),
    Affix::new(&['g', 'u', 'n', 'e', 'a'], 18, 1),
    Affix::new(&['p', 'e', 'a'], -1, 1),
    Affix::new(&['a', 'u', 'r', 'r', 'e', 'a'], -1, 1),
    Affix::new(&['t', 'e', 'a'], -1, 1),
    Affix::new(&['k', 'o', 't', 'e', 'a'], 22, 1),
    Affix::new(&['a', 'r', 't', 'e', 'a'], 22, 1),
    Affix::new(&['o', 's', 't', 'e', 'a'], 22, 1),
    Affix::new(&['e', 't', 'x', 'e', 'a'], -1, 1),
    Affix::new(&['g', 'a'], -1, 1),
    Affix::new(&['a', 'n', 'g', 'a'], 27, 1),
    Affix::new(&['g', 'a', 'i', 'a'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'i', 'a'], -1, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'i', 'a'], 30, 1),
    Affix::new(&['h', 'a', 'n', 'd', 'i', 'a'], -1, 1),
    Affix::new(&['m', 'e', 'n', 'd', 'i', 'a'], -1, 1),
    Affix::new(&['g', 'e', 'i', 'a'], -1, 1),
    Affix::new(&['e', 'g', 'i', 'a'], -1, 1),
    Affix::new(&['d', 'e', 'g', 'i', 'a'], 35, 1),
    Affix::new(&['t', 'e', 'g', 'i', 'a'], 35, 1),
    Affix::new(&['n', 'a', 'h', 'i', 'a'], -1, 1),
    Affix::new(&['o', 'h', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'i', 'a'], -1, 1),
    Affix::new(&['t', 'o', 'k', 'i', 'a'], 40, 1),
    Affix::new(&['o', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'o', 'i', 'a'], 42, 1),
    Affix::new(&['a', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'r', 'i', 'a'], 44, 1),
    Affix::new(&['l', 'a', 'r', 'i', 'a'], 44, 1),
    Affix::new(&['t', 'a', 'r', 'i', 'a'], 44, 1),
    Affix::new(&['e', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'e', 'r', 'i', 'a'], 48, 1),
    Affix::new(&['t', 'e', 'r', 'i', 'a'], 48, 1),
    Affix::new(&['g', 'a', 'r', 'r', 'i', 'a'], -1, 2),
    Affix::new(&['l', 'a', 'r', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'i', 'r', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['d', 'u', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['a', 's', 'i', 'a'], -1, 1),
    Affix::new(&['t', 'i', 'a'], -1, 1),
    Affix::new(&['e', 'z', 'i', 'a'], -1, 1),
    Affix::new(&['b', 'i', 'z', 'i', 'a'], -1, 1),
    Affix::new(&['o', 'n', 't', 'z', 'i', 'a'], -1, 1),
    Affix::new(&['k', 'a'], -1, 1),
    Affix::new(&['j', 'o', 'k', 'a'], 60, 3),
    Affix::new(&['a', 'u', 'r', 'k', 'a'], 60, -1),
    Affix::new(&['s', 'k', 'a'], 60, 1),
    Affix::new(&['x', 'k', 'a'], 60, 1),
    Affix::new(&['z', 'k', 'a'], 60, 1),
    Affix::new(&['g', 'i', 'b', 'e', 'l', 'a'], -1, 1),
    Affix::new(&['g', 'e', 'l', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'i', 'l', 'a'], -1, 1),
    Affix::new(&['s', 'k', 'i', 'l', 'a'], -1, 1),
    Affix::new(&['t', 'i', 'l', 'a'], -1, 1),
    Affix::new(&['o', 'l', 'a'], -1, 1),
    Affix::new(&['n', 'a'], -1, 1),
    Affix::new(&['k', 'a', 'n', 'a'], 72, 1),
    Affix::new(&['e', 'n', 'a'], 72, 1),
    Affix::new(&['g', 'a', 'r', 'r', 'e', 'n', 'a'], 74, 1),
    Affix::new(&['g', 'e', 'r', 'r', 'e', 'n', 'a'], 74, 1),
    Affix::new(&['u', 'r', 'r', 'e', 'n', 'a'], 74, 1),
    Affix::new(&['z', 'a', 'i', 'n', 'a'], 72, 1),
    Affix::new(&['t', 'z', 'a', 'i', 'n', 'a'], 78, 1),
    Affix::new(&['k', 'i', 'n', 'a'], 72, 1),
    Affix::new(&['m', 'i', 'n', 'a'], 72, 1),
    Affix::new(&['g', 'a', 'r', 'n', 'a'], 72, 1),
    Affix::new(&['u', 'n', 'a'], 72, 1),
    Affix::new(&['d', 'u', 'n', 'a'], 83, 1),
    Affix::new(&['a', 's', 'u', 'n', 'a'], 83, 1),
    Affix::new(&['t', 'a', 's', 'u', 'n', 'a'], 85, 1),
    Affix::new(&['o', 'n', 'd', 'o', 'a'], -1, 1),
    Affix::new(&['k', 'o', 'n', 'd', 'o', 'a'], 87, 1),
    Affix::new(&['n', 'g', 'o', 'a'], -1, 1),
    Affix::new(&['z', 'i', 'o', 'a'], -1, 1),
    Affix::new(&['k', 'o', 'a'], -1, 1),
    Affix::new(&['t', 'a', 'k', 'o', 'a'], 91, 1),
    Affix::new(&['z', 'k', 'o', 'a'], 91, 1),
    Affix::new(&['n', 'o', 'a'], -1, 1),
    Affix::new(&['z', 'i', 'n', 'o', 'a'], 94, 1),
    Affix::new(&['a', 'r', 'o', 'a'], -1, 1),
    Affix::new(&['t', 'a', 'r', 'o', 'a'], 96, 1),
    Affix::new(&['z', 'a', 'r', 'o', 'a'], 96, 1),
    Affix::new(&['e', 'r', 'o', 'a'], -1, 1),
    Affix::new(&['o', 'r', 'o', 'a'], -1, 1),
    Affix::new(&['o', 's', 'o', 'a'], -1, 1),
    Affix::new(&['t', 'o', 'a'], -1, 1),
    Affix::new(&['t', 't', 'o', 'a'], 102, 1),
    Affix::new(&['z', 't', 'o', 'a'], 102, 1),
    Affix::new(&['t', 'x', 'o', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'o', 'a'], -1, 1),
    Affix::new(&['ñ', 'o', 'a'], -1, 1),
    Affix::new(&['r', 'a'], -1, 1),
    Affix::new(&['a', 'r', 'a'], 108, 1),
    Affix::new(&['d', 'a', 'r', 'a'], 109, 1),
    Affix::new(&['l', 'i', 'a', 'r', 'a'], 109, 1),
    Affix::new(&['t', 'i', 'a', 'r', 'a'], 109, 1),
    Affix::new(&['t', 'a', 'r', 'a'], 109, 1),
    Affix::new(&['e', 't', 'a', 'r', 'a'], 113, 1),
    Affix::new(&['t', 'z', 'a', 'r', 'a'], 109, 1),
    Affix::new(&['b', 'e', 'r', 'a'], 108, 1),
    Affix::new(&['k', 'e', 'r', 'a'], 108, 1),
    Affix::new(&['p', 'e', 'r', 'a'], 108, 1),
    Affix::new(&['o', 'r', 'a'], 108, 2),
    Affix::new(&['t', 'z', 'a', 'r', 'r', 'a'], 108, 1),
    Affix::new(&['k', 'o', 'r', 'r', 'a'], 108, 1),
    Affix::new(&['t', 'r', 'a'], 108, 1),
    Affix::new(&['s', 'a'], -1, 1),
    Affix::new(&['o', 's', 'a'], 123, 1),
    Affix::new(&['t', 'a'], -1, 1),
    Affix::new(&['e', 't', 'a'], 125, 1),
    Affix::new(&['k', 'e', 't', 'a'], 126, 1),
    Affix::new(&['s', 't', 'a'], 125, 1),
    Affix::new(&['d', 'u', 'a'], -1, 1),
    Affix::new(&['m', 'e', 'n', 'd', 'u', 'a'], 129, 1),
    Affix::new(&['o', 'r', 'd', 'u', 'a'], 129, 1),
    Affix::new(&['l', 'e', 'k', 'u', 'a'], -1, 1),
    Affix::new(&['b', 'u', 'r', 'u', 'a'], -1, 1),
    Affix::new(&['d', 'u', 'r', 'u', 'a'], -1, 1),
    Affix::new(&['t', 's', 'u', 'a'], -1, 1),
    Affix::new(&['t', 'u', 'a'], -1, 1),
    Affix::new(&['m', 'e', 'n', 't', 'u', 'a'], 136, 1),
    Affix::new(&['e', 's', 't', 'u', 'a'], 136, 1),
    Affix::new(&['t', 'x', 'u', 'a'], -1, 1),
    Affix::new(&['z', 'u', 'a'], -1, 1),
    Affix::new(&['t', 'z', 'u', 'a'], 140, 1),
    Affix::new(&['z', 'a'], -1, 1),
    Affix::new(&['e', 'z', 'a'], 142, 1),
    Affix::new(&['e', 'r', 'o', 'z', 'a'], 142, 1),
    Affix::new(&['t', 'z', 'a'], 142, 2),
    Affix::new(&['k', 'o', 'i', 't', 'z', 'a'], 145, 1),
    Affix::new(&['a', 'n', 't', 'z', 'a'], 145, 1),
    Affix::new(&['g', 'i', 'n', 't', 'z', 'a'], 145, 1),
    Affix::new(&['k', 'i', 'n', 't', 'z', 'a'], 145, 1),
    Affix::new(&['k', 'u', 'n', 't', 'z', 'a'], 145, 1),
    Affix::new(&['g', 'a', 'b', 'e'], -1, 1),
    Affix::new(&['k', 'a', 'b', 'e'], -1, 1),
    Affix::new(&['k', 'i', 'd', 'e'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'e'], -1, 1),
    Affix::new(&['k', 'a', 'l', 'd', 'e'], 154, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'e'], 154, 1),
    Affix::new(&['o', 'r', 'd', 'e'], -1, 1),
    Affix::new(&['g', 'e'], -1, 1),
    Affix::new(&['z', 'a', 'l', 'e'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'l', 'e'], 159, 1),
    Affix::new(&['g', 'i', 'l', 'e'], -1, 1),
    Affix::new(&['e', 'm', 'e'], -1, 1),
    Affix::new(&['k', 'u', 'm', 'e'], -1, 1),
    Affix::new(&['n', 'e'], -1, 1),
    Affix::new(&['z', 'i', 'o', 'n', 'e'], 164, 1),
    Affix::new(&['u', 'n', 'e'], 164, 1),
    Affix::new(&['g', 'u', 'n', 'e'], 166, 1),
    Affix::new(&['p', 'e'], -1, 1),
    Affix::new(&['a', 'u', 'r', 'r', 'e'], -1, 1),
    Affix::new(&['t', 'e'], -1, 1),
    Affix::new(&['k', 'o', 't', 'e'], 170, 1),
    Affix::new(&['a', 'r', 't', 'e'], 170, 1),
    Affix::new(&['o', 's', 't', 'e'], 170, 1),
    Affix::new(&['e', 't', 'x', 'e'], -1, 1),
    Affix::new(&['g', 'a', 'i'], -1, 1),
    Affix::new(&['d', 'i'], -1, 1),
    Affix::new(&['a', 'l', 'd', 'i'], 176, 1),
    Affix::new(&['t', 'a', 'l', 'd', 'i'], 177, 1),
    Affix::new(&['g', 'e', 'l', 'd', 'i'], 176, -1),
    Affix::new(&['h', 'a', 'n', 'd', 'i'], 176, 1),
    Affix::new(&['m', 'e', 'n', 'd', 'i'], 176, 1),
    Affix::new(&['g', 'e', 'i'], -1, 1),
    Affix::new(&['e', 'g', 'i'], -1, 1),
    Affix::new(&['d', 'e', 'g', 'i'], 183, 1),
    Affix::new(&['t', 'e', 'g', 'i'], 183, 1),
    Affix::new(&['n', 'a', 'h', 'i'], -1, 1),
    Affix::new(&['o', 'h', 'i'], -1, 1),
    Affix::new(&['k', 'i'], -1, 1),
    Affix::new(&['t', 'o', 'k', 'i'], 188, 1),
    Affix::new(&['o', 'i'], -1, 1),
    Affix::new(&['g', 'o', 'i'], 190, 1),
    Affix::new(&['k', 'o', 'i'], 190, 1),
    Affix::new(&['a', 'r', 'i'], -1, 1),
    Affix::new(&['k', 'a', 'r', 'i'], 193, 1),
    Affix::new(&['l', 'a', 'r', 'i'], 193, 1),
    Affix::new(&['t', 'a', 'r', 'i'], 193, 1),
    Affix::new(&['g', 'a', 'r', 'r', 'i'], -1, 2),
    Affix::new(&['l', 'a', 'r', 'r', 'i'], -1, 1),
    Affix::new(&['k', 'i', 'r', 'r', 'i'], -1, 1),
    Affix::new(&['d', 'u', 'r', 'i'], -1, 1),
    Affix::new(&['a', 's', 'i'], -1, 1),
    Affix::new(&['t', 'i'], -1, 1),
    Affix::new(&['o', 'n', 't', 'z', 'i'], -1, 1),
    Affix::new(&['ñ', 'i'], -1, 1),
    Affix::new(&['a', 'k'], -1, 1),
    Affix::new(&['e', 'k'], -1, 1),
    Affix::new(&['t', 'a', 'r', 'i', 'k'], -1, 1),
    Affix::new(&['g', 'i', 'b', 'e', 'l'], -1, 1),
    Affix::new(&['a', 'i', 'l'], -1, 1),
    Affix::new(&['k', 'a', 'i', 'l'], 209, 1),
    Affix::new(&['k', 'a', 'n'], -1, 1),
    Affix::new(&['t', 'a', 'n'], -1, 1),
    Affix::new(&['e', 't', 'a', 'n'], 212, 1),
    Affix::new(&['e', 'n'], -1, 4),
    Affix::new(&['r', 'e', 'n'], 214, 2),
    Affix::new(&['g', 'a', 'r', 'r', 'e', 'n'], 215, 1),
    Affix::new(&['g', 'e', 'r', 'r', 'e', 'n'], 215, 1),
    Affix::new(&['u', 'r', 'r', 'e', 'n'], 215, 1),
    Affix::new(&['t', 'e', 'n'], 214, 4),
    Affix::new(&['t', 'z', 'e', 'n'], 214, 4),
    Affix::new(&['z', 'a', 'i', 'n'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'i', 'n'], 221, 1),
    Affix::new(&['k', 'i', 'n'], -1, 1),
    Affix::new(&['m', 'i', 'n'], -1, 1),
    Affix::new(&['d', 'u', 'n'], -1, 1),
    Affix::new(&['a', 's', 'u', 'n'], -1, 1),
    Affix::new(&['t', 'a', 's', 'u', 'n'], 226, 1),
    Affix::new(&['a', 'i', 'z', 'u', 'n'], -1, 1),
    Affix::new(&['o', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['k', 'o', 'n', 'd', 'o'], 229, 1),
    Affix::new(&['g', 'o'], -1, 1),
    Affix::new(&['n', 'g', 'o'], 231, 1),
    Affix::new(&['z', 'i', 'o'], -1, 1),
    Affix::new(&['k', 'o'], -1, 1),
    Affix::new(&['t', 'r', 'a', 'k', 'o'], 234, 5),
    Affix::new(&['t', 'a', 'k', 'o'], 234, 1),
    Affix::new(&['e', 't', 'a', 'k', 'o'], 236, 1),
    Affix::new(&['e', 'k', 'o'], 234, 1),
    Affix::new(&['t', 'a', 'r', 'i', 'k', 'o'], 234, 1),
    Affix::new(&['s', 'k', 'o'], 234, 1),
    Affix::new(&['t', 'u', 'k', 'o'], 234, 1),
    Affix::new(&['m', 'i', 'n', 'u', 't', 'u', 'k', 'o'], 241, 6),
    Affix::new(&['z', 'k', 'o'], 234, 1),
    Affix::new(&['n', 'o'], -1, 1),
    Affix::new(&['z', 'i', 'n', 'o'], 244, 1),
    Affix::new(&['r', 'o'], -1, 1),
    Affix::new(&['a', 'r', 'o'], 246, 1),
    Affix::new(&['i', 'g', 'a', 'r', 'o'], 247, -1),
    Affix::new(&['t', 'a', 'r', 'o'], 247, 1),
    Affix::new(&['z', 'a', 'r', 'o'], 247, 1),
    Affix::new(&['e', 'r', 'o'], 246, 1),
    Affix::new(&['g', 'i', 'r', 'o'], 246, 1),
    Affix::new(&['o', 'r', 'o'], 246, 1),
    Affix::new(&['o', 's', 'o'], -1, 1),
    Affix::new(&['t', 'o'], -1, 1),
    Affix::new(&['t', 't', 'o'], 255, 1),
    Affix::new(&['z', 't', 'o'], 255, 1),
    Affix::new(&['t', 'x', 'o'], -1, 1),
    Affix::new(&['t', 'z', 'o'], -1, 1),
    Affix::new(&['g', 'i', 'n', 't', 'z', 'o'], 259, 1),
    Affix::new(&['ñ', 'o'], -1, 1),
    Affix::new(&['z', 'p'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['d', 'a', 'r'], 263, 1),
    Affix::new(&['b', 'e', 'h', 'a', 'r'], 263, 1),
    Affix::new(&['z', 'e', 'h', 'a', 'r'], 263, -1),
    Affix::new(&['l', 'i', 'a', 'r'], 263, 1),
    Affix::new(&['t', 'i', 'a', 'r'], 263, 1),
    Affix::new(&['t', 'a', 'r'], 263, 1),
    Affix::new(&['t', 'z', 'a', 'r'], 263, 1),
    Affix::new(&['o', 'r'], -1, 2),
    Affix::new(&['k', 'o', 'r'], 271, 1),
    Affix::new(&['o', 's'], -1, 1),
    Affix::new(&['k', 'e', 't'], -1, 1),
    Affix::new(&['d', 'u'], -1, 1),
    Affix::new(&['m', 'e', 'n', 'd', 'u'], 275, 1),
    Affix::new(&['o', 'r', 'd', 'u'], 275, 1),
    Affix::new(&['l', 'e', 'k', 'u'], -1, 1),
    Affix::new(&['b', 'u', 'r', 'u'], -1, 2),
    Affix::new(&['d', 'u', 'r', 'u'], -1, 1),
    Affix::new(&['t', 's', 'u'], -1, 1),
    Affix::new(&['t', 'u'], -1, 1),
    Affix::new(&['t', 'a', 't', 'u'], 282, 4),
    Affix::new(&['m', 'e', 'n', 't', 'u'], 282, 1),
    Affix::new(&['e', 's', 't', 'u'], 282, 1),
    Affix::new(&['t', 'x', 'u'], -1, 1),
    Affix::new(&['z', 'u'], -1, 1),
    Affix::new(&['t', 'z', 'u'], 287, 1),
    Affix::new(&['g', 'i', 'n', 't', 'z', 'u'], 288, 1),
    Affix::new(&['z'], -1, 1),
    Affix::new(&['e', 'z'], 290, 1),
    Affix::new(&['e', 'r', 'o', 'z'], 290, 1),
    Affix::new(&['t', 'z'], 290, 1),
    Affix::new(&['k', 'o', 'i', 't', 'z'], 293, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['z', 'l', 'e', 'a'], -1, 2),
    Affix::new(&['k', 'e', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['l', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'a'], -1, 1),
    Affix::new(&['d', 'a', 'd', 'e'], -1, 1),
    Affix::new(&['t', 'a', 'd', 'e'], -1, 1),
    Affix::new(&['d', 'a', 't', 'e'], -1, 1),
    Affix::new(&['t', 'a', 't', 'e'], -1, 1),
    Affix::new(&['g', 'i'], -1, 1),
    Affix::new(&['k', 'i'], -1, 1),
    Affix::new(&['i', 'k'], -1, 1),
    Affix::new(&['l', 'a', 'n', 'i', 'k'], 10, 1),
    Affix::new(&['r', 'i', 'k'], 10, 1),
    Affix::new(&['l', 'a', 'r', 'i', 'k'], 12, 1),
    Affix::new(&['z', 't', 'i', 'k'], 10, 1),
    Affix::new(&['g', 'o'], -1, 1),
    Affix::new(&['r', 'o'], -1, 1),
    Affix::new(&['e', 'r', 'o'], 16, 1),
    Affix::new(&['t', 'o'], -1, 1),
];
