// Made by generate.py from irish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

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
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p_v = self.cursor;
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p2 = self.cursor;
        }
        self.cursor = v_1;
        true
    }

    fn r_initial_morph(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_0);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        self.slice_from(item(AS_0, among_var));
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_noun_sfx(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.r_r1() {
                return false;
            }
            self.slice_del();
        } else {
            if !self.r_r2() {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_deriv(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                self.slice_from(&['a', 'r', 'c']);
            }
            3 => {
                self.slice_from(&['g', 'i', 'n']);
            }
            4 => {
                self.slice_from(&['g', 'r', 'a', 'f']);
            }
            5 => {
                self.slice_from(&['p', 'a', 'i', 't', 'e']);
            }
            _ => {
                self.slice_from(&['ó', 'i', 'd']);
            }
        }
        true
    }

    fn r_verb_sfx(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if self.variables.p_v > self.cursor {
                return false;
            }
            self.slice_del();
        } else {
            if !self.r_r1() {
                return false;
            }
            self.slice_del();
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_initial_morph();
        self.cursor = v_1;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        self.r_noun_sfx();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_deriv();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_verb_sfx();
        self.cursor = self.limit - v_4;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'í' | 'ó' | 'ú')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['b', '\''], -1, 1),
    Affix::new(&['b', 'h'], -1, 4),
    Affix::new(&['b', 'h', 'f'], 1, 2),
    Affix::new(&['b', 'p'], -1, 8),
    Affix::new(&['c', 'h'], -1, 5),
    Affix::new(&['d', '\''], -1, 1),
    Affix::new(&['d', '\'', 'f', 'h'], 5, 2),
    Affix::new(&['d', 'h'], -1, 6),
    Affix::new(&['d', 't'], -1, 9),
    Affix::new(&['f', 'h'], -1, 2),
    Affix::new(&['g', 'c'], -1, 5),
    Affix::new(&['g', 'h'], -1, 7),
    Affix::new(&['h', '-'], -1, 1),
    Affix::new(&['m', '\''], -1, 1),
    Affix::new(&['m', 'b'], -1, 4),
    Affix::new(&['m', 'h'], -1, 10),
    Affix::new(&['n', '-'], -1, 1),
    Affix::new(&['n', 'd'], -1, 6),
    Affix::new(&['n', 'g'], -1, 7),
    Affix::new(&['p', 'h'], -1, 8),
    Affix::new(&['s', 'h'], -1, 3),
    Affix::new(&['t', '-'], -1, 1),
    Affix::new(&['t', 'h'], -1, 9),
    Affix::new(&['t', 's'], -1, 3),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['í', 'o', 'c', 'h', 't', 'a'], -1, 1),
    Affix::new(&['a', 'í', 'o', 'c', 'h', 't', 'a'], 0, 1),
    Affix::new(&['i', 'r', 'e'], -1, 2),
    Affix::new(&['a', 'i', 'r', 'e'], 2, 2),
    Affix::new(&['a', 'b', 'h'], -1, 1),
    Affix::new(&['e', 'a', 'b', 'h'], 4, 1),
    Affix::new(&['i', 'b', 'h'], -1, 1),
    Affix::new(&['a', 'i', 'b', 'h'], 6, 1),
    Affix::new(&['a', 'm', 'h'], -1, 1),
    Affix::new(&['e', 'a', 'm', 'h'], 8, 1),
    Affix::new(&['i', 'm', 'h'], -1, 1),
    Affix::new(&['a', 'i', 'm', 'h'], 10, 1),
    Affix::new(&['í', 'o', 'c', 'h', 't'], -1, 1),
    Affix::new(&['a', 'í', 'o', 'c', 'h', 't'], 12, 1),
    Affix::new(&['i', 'r', 'í'], -1, 2),
    Affix::new(&['a', 'i', 'r', 'í'], 14, 2),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['ó', 'i', 'd', 'e', 'a', 'c', 'h', 'a'], -1, 6),
    Affix::new(&['p', 'a', 't', 'a', 'c', 'h', 'a'], -1, 5),
    Affix::new(&['a', 'c', 'h', 't', 'a'], -1, 1),
    Affix::new(&['a', 'r', 'c', 'a', 'c', 'h', 't', 'a'], 2, 2),
    Affix::new(&['e', 'a', 'c', 'h', 't', 'a'], 2, 1),
    Affix::new(&['g', 'r', 'a', 'f', 'a', 'í', 'o', 'c', 'h', 't', 'a'], -1, 4),
    Affix::new(&['p', 'a', 'i', 't', 'e'], -1, 5),
    Affix::new(&['a', 'c', 'h'], -1, 1),
    Affix::new(&['e', 'a', 'c', 'h'], 7, 1),
    Affix::new(&['ó', 'i', 'd', 'e', 'a', 'c', 'h'], 8, 6),
    Affix::new(&['g', 'i', 'n', 'e', 'a', 'c', 'h'], 8, 3),
    Affix::new(&['p', 'a', 't', 'a', 'c', 'h'], 7, 5),
    Affix::new(&['g', 'r', 'a', 'f', 'a', 'í', 'o', 'c', 'h'], -1, 4),
    Affix::new(&['p', 'a', 't', 'a', 'i', 'g', 'h'], -1, 5),
    Affix::new(&['ó', 'i', 'd', 'i', 'g', 'h'], -1, 6),
    Affix::new(&['a', 'c', 'h', 't', 'ú', 'i', 'l'], -1, 1),
    Affix::new(&['e', 'a', 'c', 'h', 't', 'ú', 'i', 'l'], 15, 1),
    Affix::new(&['g', 'i', 'n', 'e', 'a', 's'], -1, 3),
    Affix::new(&['g', 'i', 'n', 'i', 's'], -1, 3),
    Affix::new(&['a', 'c', 'h', 't'], -1, 1),
    Affix::new(&['a', 'r', 'c', 'a', 'c', 'h', 't'], 19, 2),
    Affix::new(&['e', 'a', 'c', 'h', 't'], 19, 1),
    Affix::new(&['g', 'r', 'a', 'f', 'a', 'í', 'o', 'c', 'h', 't'], -1, 4),
    Affix::new(&['a', 'r', 'c', 'a', 'c', 'h', 't', 'a', 'í'], -1, 2),
    Affix::new(&['g', 'r', 'a', 'f', 'a', 'í', 'o', 'c', 'h', 't', 'a', 'í'], -1, 4),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'm', 'i', 'd'], -1, 1),
    Affix::new(&['a', 'i', 'm', 'i', 'd'], 0, 1),
    Affix::new(&['í', 'm', 'i', 'd'], -1, 1),
    Affix::new(&['a', 'í', 'm', 'i', 'd'], 2, 1),
    Affix::new(&['a', 'd', 'h'], -1, 2),
    Affix::new(&['e', 'a', 'd', 'h'], 4, 2),
    Affix::new(&['f', 'a', 'i', 'd', 'h'], -1, 1),
    Affix::new(&['f', 'i', 'd', 'h'], -1, 1),
    Affix::new(&['á', 'i', 'l'], -1, 2),
    Affix::new(&['a', 'i', 'n'], -1, 2),
    Affix::new(&['t', 'e', 'a', 'r'], -1, 2),
    Affix::new(&['t', 'a', 'r'], -1, 2),
];

const AS_0: &[&[char]] = &[&[], &['f'], &['s'], &['b'], &['c'], &['d'], &['g'], &['p'], &['t'], &['m']];
