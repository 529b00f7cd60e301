// Made by generate.py from catalan.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
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

    fn r_cleaning(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_0);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['a']);
                    }
                    2 => {
                        self.slice_from(&['e']);
                    }
                    3 => {
                        self.slice_from(&['i']);
                    }
                    4 => {
                        self.slice_from(&['o']);
                    }
                    5 => {
                        self.slice_from(&['u']);
                    }
                    6 => {
                        self.slice_from(&['.']);
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

    fn r_attached_pronoun(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_r1() {
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
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['l', 'o', 'g']);
            }
            4 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['i', 'c']);
            }
            _ => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['c']);
            }
        }
        true
    }

    fn r_verb_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
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

    fn r_residual_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
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
            if !self.r_r1() {
                return false;
            }
            self.slice_from(&['i', 'c']);
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_attached_pronoun();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        'l1: {
            let v_3 = self.limit - self.cursor;
            if self.r_standard_suffix() {
                break 'l1;
            }
            self.cursor = self.limit - v_3;
            self.r_verb_suffix();
        }
        self.cursor = self.limit - v_2;
        let v_4 = self.limit - self.cursor;
        self.r_residual_suffix();
        self.cursor = self.limit - v_4;
        self.cursor = self.limit_backward;
        let v_5 = self.cursor;
        self.r_cleaning();
        self.cursor = v_5;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'á' | 'è' | 'é' | 'í' | 'ï' | 'ò' | 'ó' | 'ú' | 'ü')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 7),
    Affix::new(&['\u{b7}'], 0, 6),
    Affix::new(&['à'], 0, 1),
    Affix::new(&['á'], 0, 1),
    Affix::new(&['è'], 0, 2),
    Affix::new(&['é'], 0, 2),
    Affix::new(&['ì'], 0, 3),
    Affix::new(&['í'], 0, 3),
    Affix::new(&['ï'], 0, 3),
    Affix::new(&['ò'], 0, 4),
    Affix::new(&['ó'], 0, 4),
    Affix::new(&['ú'], 0, 5),
    Affix::new(&['ü'], 0, 5),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a'], -1, 1),
    Affix::new(&['-', 'l', 'a'], 0, 1),
    Affix::new(&['s', 'e', 'l', 'a'], 0, 1),
    Affix::new(&['l', 'e'], -1, 1),
    Affix::new(&['m', 'e'], -1, 1),
    Affix::new(&['-', 'm', 'e'], 4, 1),
    Affix::new(&['s', 'e'], -1, 1),
    Affix::new(&['-', 't', 'e'], -1, 1),
    Affix::new(&['h', 'i'], -1, 1),
    Affix::new(&['\'', 'h', 'i'], 8, 1),
    Affix::new(&['l', 'i'], -1, 1),
    Affix::new(&['-', 'l', 'i'], 10, 1),
    Affix::new(&['\'', 'l'], -1, 1),
    Affix::new(&['\'', 'm'], -1, 1),
    Affix::new(&['-', 'm'], -1, 1),
    Affix::new(&['\'', 'n'], -1, 1),
    Affix::new(&['-', 'n'], -1, 1),
    Affix::new(&['h', 'o'], -1, 1),
    Affix::new(&['\'', 'h', 'o'], 17, 1),
    Affix::new(&['l', 'o'], -1, 1),
    Affix::new(&['s', 'e', 'l', 'o'], 19, 1),
    Affix::new(&['\'', 's'], -1, 1),
    Affix::new(&['l', 'a', 's'], -1, 1),
    Affix::new(&['s', 'e', 'l', 'a', 's'], 22, 1),
    Affix::new(&['l', 'e', 's'], -1, 1),
    Affix::new(&['-', 'l', 'e', 's'], 24, 1),
    Affix::new(&['\'', 'l', 's'], -1, 1),
    Affix::new(&['-', 'l', 's'], -1, 1),
    Affix::new(&['\'', 'n', 's'], -1, 1),
    Affix::new(&['-', 'n', 's'], -1, 1),
    Affix::new(&['e', 'n', 's'], -1, 1),
    Affix::new(&['l', 'o', 's'], -1, 1),
    Affix::new(&['s', 'e', 'l', 'o', 's'], 31, 1),
    Affix::new(&['n', 'o', 's'], -1, 1),
    Affix::new(&['-', 'n', 'o', 's'], 33, 1),
    Affix::new(&['v', 'o', 's'], -1, 1),
    Affix::new(&['u', 's'], -1, 1),
    Affix::new(&['-', 'u', 's'], 36, 1),
    Affix::new(&['\'', 't'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a'], -1, 4),
    Affix::new(&['l', 'ó', 'g', 'i', 'c', 'a'], 0, 3),
    Affix::new(&['e', 'n', 'c', 'a'], -1, 1),
    Affix::new(&['a', 'd', 'a'], -1, 2),
    Affix::new(&['a', 'n', 'c', 'i', 'a'], -1, 1),
    Affix::new(&['e', 'n', 'c', 'i', 'a'], -1, 1),
    Affix::new(&['è', 'n', 'c', 'i', 'a'], -1, 1),
    Affix::new(&['í', 'c', 'i', 'a'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i', 'a'], -1, 3),
    Affix::new(&['i', 'n', 'i', 'a'], -1, 1),
    Affix::new(&['í', 'i', 'n', 'i', 'a'], 9, 1),
    Affix::new(&['e', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['à', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['a', 't', 'ò', 'r', 'i', 'a'], -1, 1),
    Affix::new(&['a', 'l', 'l', 'a'], -1, 1),
    Affix::new(&['e', 'l', 'l', 'a'], -1, 1),
    Affix::new(&['í', 'v', 'o', 'l', 'a'], -1, 1),
    Affix::new(&['i', 'm', 'a'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'm', 'a'], 17, 1),
    Affix::new(&['q', 'u', 'í', 's', 's', 'i', 'm', 'a'], 18, 5),
    Affix::new(&['a', 'n', 'a'], -1, 1),
    Affix::new(&['i', 'n', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'a'], -1, 1),
    Affix::new(&['s', 'f', 'e', 'r', 'a'], 22, 1),
    Affix::new(&['o', 'r', 'a'], -1, 1),
    Affix::new(&['d', 'o', 'r', 'a'], 24, 1),
    Affix::new(&['a', 'd', 'o', 'r', 'a'], 25, 1),
    Affix::new(&['a', 'd', 'u', 'r', 'a'], -1, 1),
    Affix::new(&['e', 's', 'a'], -1, 1),
    Affix::new(&['o', 's', 'a'], -1, 1),
    Affix::new(&['a', 's', 's', 'a'], -1, 1),
    Affix::new(&['e', 's', 's', 'a'], -1, 1),
    Affix::new(&['i', 's', 's', 'a'], -1, 1),
    Affix::new(&['e', 't', 'a'], -1, 1),
    Affix::new(&['i', 't', 'a'], -1, 1),
    Affix::new(&['o', 't', 'a'], -1, 1),
    Affix::new(&['i', 's', 't', 'a'], -1, 1),
    Affix::new(&['i', 'a', 'l', 'i', 's', 't', 'a'], 36, 1),
    Affix::new(&['i', 'o', 'n', 'i', 's', 't', 'a'], 36, 1),
    Affix::new(&['i', 'v', 'a'], -1, 1),
    Affix::new(&['a', 't', 'i', 'v', 'a'], 39, 1),
    Affix::new(&['n', 'ç', 'a'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'í', 'a'], -1, 3),
    Affix::new(&['i', 'c'], -1, 4),
    Affix::new(&['í', 's', 't', 'i', 'c'], 43, 1),
    Affix::new(&['e', 'n', 'c'], -1, 1),
    Affix::new(&['e', 's', 'c'], -1, 1),
    Affix::new(&['u', 'd'], -1, 1),
    Affix::new(&['a', 't', 'g', 'e'], -1, 1),
    Affix::new(&['b', 'l', 'e'], -1, 1),
    Affix::new(&['a', 'b', 'l', 'e'], 49, 1),
    Affix::new(&['i', 'b', 'l', 'e'], 49, 1),
    Affix::new(&['i', 's', 'm', 'e'], -1, 1),
    Affix::new(&['i', 'a', 'l', 'i', 's', 'm', 'e'], 52, 1),
    Affix::new(&['i', 'o', 'n', 'i', 's', 'm', 'e'], 52, 1),
    Affix::new(&['i', 'v', 'i', 's', 'm', 'e'], 52, 1),
    Affix::new(&['a', 'i', 'r', 'e'], -1, 1),
    Affix::new(&['i', 'c', 't', 'e'], -1, 1),
    Affix::new(&['i', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 'c', 'i'], -1, 1),
    Affix::new(&['í', 'c', 'i'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i'], -1, 3),
    Affix::new(&['a', 'r', 'i'], -1, 1),
    Affix::new(&['t', 'o', 'r', 'i'], -1, 1),
    Affix::new(&['a', 'l'], -1, 1),
    Affix::new(&['i', 'l'], -1, 1),
    Affix::new(&['a', 'l', 'l'], -1, 1),
    Affix::new(&['e', 'l', 'l'], -1, 1),
    Affix::new(&['í', 'v', 'o', 'l'], -1, 1),
    Affix::new(&['i', 's', 'a', 'm'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 'm'], -1, 1),
    Affix::new(&['ì', 's', 's', 'e', 'm'], -1, 1),
    Affix::new(&['í', 's', 's', 'e', 'm'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['q', 'u', 'í', 's', 's', 'i', 'm'], 73, 5),
    Affix::new(&['a', 'm', 'e', 'n'], -1, 1),
    Affix::new(&['ì', 's', 's', 'i', 'n'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['i', 'f', 'i', 'c', 'a', 'r'], 77, 1),
    Affix::new(&['e', 'g', 'a', 'r'], 77, 1),
    Affix::new(&['e', 'j', 'a', 'r'], 77, 1),
    Affix::new(&['i', 't', 'a', 'r'], 77, 1),
    Affix::new(&['i', 't', 'z', 'a', 'r'], 77, 1),
    Affix::new(&['f', 'e', 'r'], -1, 1),
    Affix::new(&['o', 'r'], -1, 1),
    Affix::new(&['d', 'o', 'r'], 84, 1),
    Affix::new(&['d', 'u', 'r'], -1, 1),
    Affix::new(&['d', 'o', 'r', 'a', 's'], -1, 1),
    Affix::new(&['i', 'c', 's'], -1, 4),
    Affix::new(&['l', 'ó', 'g', 'i', 'c', 's'], 88, 3),
    Affix::new(&['u', 'd', 's'], -1, 1),
    Affix::new(&['n', 'c', 'e', 's'], -1, 1),
    Affix::new(&['a', 'd', 'e', 's'], -1, 2),
    Affix::new(&['a', 'n', 'c', 'i', 'e', 's'], -1, 1),
    Affix::new(&['e', 'n', 'c', 'i', 'e', 's'], -1, 1),
    Affix::new(&['è', 'n', 'c', 'i', 'e', 's'], -1, 1),
    Affix::new(&['í', 'c', 'i', 'e', 's'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i', 'e', 's'], -1, 3),
    Affix::new(&['i', 'n', 'i', 'e', 's'], -1, 1),
    Affix::new(&['í', 'n', 'i', 'e', 's'], -1, 1),
    Affix::new(&['e', 'r', 'i', 'e', 's'], -1, 1),
    Affix::new(&['à', 'r', 'i', 'e', 's'], -1, 1),
    Affix::new(&['a', 't', 'ò', 'r', 'i', 'e', 's'], -1, 1),
    Affix::new(&['b', 'l', 'e', 's'], -1, 1),
    Affix::new(&['a', 'b', 'l', 'e', 's'], 103, 1),
    Affix::new(&['i', 'b', 'l', 'e', 's'], 103, 1),
    Affix::new(&['i', 'm', 'e', 's'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'm', 'e', 's'], 106, 1),
    Affix::new(&['q', 'u', 'í', 's', 's', 'i', 'm', 'e', 's'], 107, 5),
    Affix::new(&['f', 'o', 'r', 'm', 'e', 's'], -1, 1),
    Affix::new(&['i', 's', 'm', 'e', 's'], -1, 1),
    Affix::new(&['i', 'a', 'l', 'i', 's', 'm', 'e', 's'], 110, 1),
    Affix::new(&['i', 'n', 'e', 's'], -1, 1),
    Affix::new(&['e', 'r', 'e', 's'], -1, 1),
    Affix::new(&['o', 'r', 'e', 's'], -1, 1),
    Affix::new(&['d', 'o', 'r', 'e', 's'], 114, 1),
    Affix::new(&['i', 'd', 'o', 'r', 'e', 's'], 115, 1),
    Affix::new(&['d', 'u', 'r', 'e', 's'], -1, 1),
    Affix::new(&['e', 's', 'e', 's'], -1, 1),
    Affix::new(&['o', 's', 'e', 's'], -1, 1),
    Affix::new(&['a', 's', 's', 'e', 's'], -1, 1),
    Affix::new(&['i', 'c', 't', 'e', 's'], -1, 1),
    Affix::new(&['i', 't', 'e', 's'], -1, 1),
    Affix::new(&['o', 't', 'e', 's'], -1, 1),
    Affix::new(&['i', 's', 't', 'e', 's'], -1, 1),
    Affix::new(&['i', 'a', 'l', 'i', 's', 't', 'e', 's'], 124, 1),
    Affix::new(&['i', 'o', 'n', 'i', 's', 't', 'e', 's'], 124, 1),
    Affix::new(&['i', 'q', 'u', 'e', 's'], -1, 4),
    Affix::new(&['l', 'ó', 'g', 'i', 'q', 'u', 'e', 's'], 127, 3),
    Affix::new(&['i', 'v', 'e', 's'], -1, 1),
    Affix::new(&['a', 't', 'i', 'v', 'e', 's'], 129, 1),
    Affix::new(&['l', 'o', 'g', 'í', 'e', 's'], -1, 3),
    Affix::new(&['a', 'l', 'l', 'e', 'n', 'g', 'ü', 'e', 's'], -1, 1),
    Affix::new(&['i', 'c', 'i', 's'], -1, 1),
    Affix::new(&['í', 'c', 'i', 's'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i', 's'], -1, 3),
    Affix::new(&['a', 'r', 'i', 's'], -1, 1),
    Affix::new(&['t', 'o', 'r', 'i', 's'], -1, 1),
    Affix::new(&['l', 's'], -1, 1),
    Affix::new(&['a', 'l', 's'], 138, 1),
    Affix::new(&['e', 'l', 'l', 's'], 138, 1),
    Affix::new(&['i', 'm', 's'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'm', 's'], 141, 1),
    Affix::new(&['q', 'u', 'í', 's', 's', 'i', 'm', 's'], 142, 5),
    Affix::new(&['i', 'o', 'n', 's'], -1, 1),
    Affix::new(&['c', 'i', 'o', 'n', 's'], 144, 1),
    Affix::new(&['a', 'c', 'i', 'o', 'n', 's'], 145, 2),
    Affix::new(&['e', 's', 'o', 's'], -1, 1),
    Affix::new(&['o', 's', 'o', 's'], -1, 1),
    Affix::new(&['a', 's', 's', 'o', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'o', 's'], -1, 1),
    Affix::new(&['e', 'r', 's'], -1, 1),
    Affix::new(&['o', 'r', 's'], -1, 1),
    Affix::new(&['d', 'o', 'r', 's'], 152, 1),
    Affix::new(&['a', 'd', 'o', 'r', 's'], 153, 1),
    Affix::new(&['i', 'd', 'o', 'r', 's'], 153, 1),
    Affix::new(&['a', 't', 's'], -1, 1),
    Affix::new(&['i', 't', 'a', 't', 's'], 156, 1),
    Affix::new(&['b', 'i', 'l', 'i', 't', 'a', 't', 's'], 157, 1),
    Affix::new(&['i', 'v', 'i', 't', 'a', 't', 's'], 157, 1),
    Affix::new(&['a', 't', 'i', 'v', 'i', 't', 'a', 't', 's'], 159, 1),
    Affix::new(&['ï', 't', 'a', 't', 's'], 156, 1),
    Affix::new(&['e', 't', 's'], -1, 1),
    Affix::new(&['a', 'n', 't', 's'], -1, 1),
    Affix::new(&['e', 'n', 't', 's'], -1, 1),
    Affix::new(&['m', 'e', 'n', 't', 's'], 164, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 's'], 165, 1),
    Affix::new(&['o', 't', 's'], -1, 1),
    Affix::new(&['u', 't', 's'], -1, 1),
    Affix::new(&['i', 'u', 's'], -1, 1),
    Affix::new(&['t', 'r', 'i', 'u', 's'], 169, 1),
    Affix::new(&['a', 't', 'i', 'u', 's'], 169, 1),
    Affix::new(&['è', 's'], -1, 1),
    Affix::new(&['é', 's'], -1, 1),
    Affix::new(&['í', 's'], -1, 1),
    Affix::new(&['d', 'í', 's'], 174, 1),
    Affix::new(&['ó', 's'], -1, 1),
    Affix::new(&['i', 't', 'a', 't'], -1, 1),
    Affix::new(&['b', 'i', 'l', 'i', 't', 'a', 't'], 177, 1),
    Affix::new(&['i', 'v', 'i', 't', 'a', 't'], 177, 1),
    Affix::new(&['a', 't', 'i', 'v', 'i', 't', 'a', 't'], 179, 1),
    Affix::new(&['ï', 't', 'a', 't'], -1, 1),
    Affix::new(&['e', 't'], -1, 1),
    Affix::new(&['a', 'n', 't'], -1, 1),
    Affix::new(&['e', 'n', 't'], -1, 1),
    Affix::new(&['i', 'e', 'n', 't'], 184, 1),
    Affix::new(&['m', 'e', 'n', 't'], 184, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't'], 186, 1),
    Affix::new(&['i', 's', 'a', 'm', 'e', 'n', 't'], 187, 1),
    Affix::new(&['o', 't'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['ì', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['í', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['t', 'r', 'i', 'u'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['a', 't', 'i', 'u'], -1, 1),
    Affix::new(&['ó'], -1, 1),
    Affix::new(&['i', 'ó'], 196, 1),
    Affix::new(&['c', 'i', 'ó'], 197, 1),
    Affix::new(&['a', 'c', 'i', 'ó'], 198, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['a', 'b', 'a'], -1, 1),
    Affix::new(&['e', 's', 'c', 'a'], -1, 1),
    Affix::new(&['i', 's', 'c', 'a'], -1, 1),
    Affix::new(&['ï', 's', 'c', 'a'], -1, 1),
    Affix::new(&['a', 'd', 'a'], -1, 1),
    Affix::new(&['i', 'd', 'a'], -1, 1),
    Affix::new(&['u', 'd', 'a'], -1, 1),
    Affix::new(&['ï', 'd', 'a'], -1, 1),
    Affix::new(&['i', 'a'], -1, 1),
    Affix::new(&['a', 'r', 'i', 'a'], 8, 1),
    Affix::new(&['i', 'r', 'i', 'a'], 8, 1),
    Affix::new(&['a', 'r', 'a'], -1, 1),
    Affix::new(&['i', 'e', 'r', 'a'], -1, 1),
    Affix::new(&['i', 'r', 'a'], -1, 1),
    Affix::new(&['a', 'd', 'o', 'r', 'a'], -1, 1),
    Affix::new(&['ï', 'r', 'a'], -1, 1),
    Affix::new(&['a', 'v', 'a'], -1, 1),
    Affix::new(&['i', 'x', 'a'], -1, 1),
    Affix::new(&['i', 't', 'z', 'a'], -1, 1),
    Affix::new(&['í', 'a'], -1, 1),
    Affix::new(&['a', 'r', 'í', 'a'], 19, 1),
    Affix::new(&['e', 'r', 'í', 'a'], 19, 1),
    Affix::new(&['i', 'r', 'í', 'a'], 19, 1),
    Affix::new(&['ï', 'a'], -1, 1),
    Affix::new(&['i', 's', 'c'], -1, 1),
    Affix::new(&['ï', 's', 'c'], -1, 1),
    Affix::new(&['a', 'd'], -1, 1),
    Affix::new(&['e', 'd'], -1, 1),
    Affix::new(&['i', 'd'], -1, 1),
    Affix::new(&['i', 'e'], -1, 1),
    Affix::new(&['r', 'e'], -1, 1),
    Affix::new(&['d', 'r', 'e'], 30, 1),
    Affix::new(&['a', 's', 'e'], -1, 1),
    Affix::new(&['i', 'e', 's', 'e'], -1, 1),
    Affix::new(&['a', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 'i'], -1, 1),
    Affix::new(&['i', 'n', 'i'], -1, 1),
    Affix::new(&['e', 's', 'q', 'u', 'i'], -1, 1),
    Affix::new(&['e', 'i', 'x', 'i'], -1, 1),
    Affix::new(&['i', 't', 'z', 'i'], -1, 1),
    Affix::new(&['a', 'm'], -1, 1),
    Affix::new(&['e', 'm'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'm'], 42, 1),
    Affix::new(&['i', 'r', 'e', 'm'], 42, 1),
    Affix::new(&['à', 'r', 'e', 'm'], 42, 1),
    Affix::new(&['í', 'r', 'e', 'm'], 42, 1),
    Affix::new(&['à', 's', 's', 'e', 'm'], 42, 1),
    Affix::new(&['é', 's', 's', 'e', 'm'], 42, 1),
    Affix::new(&['i', 'g', 'u', 'e', 'm'], 42, 1),
    Affix::new(&['ï', 'g', 'u', 'e', 'm'], 42, 1),
    Affix::new(&['a', 'v', 'e', 'm'], 42, 1),
    Affix::new(&['à', 'v', 'e', 'm'], 42, 1),
    Affix::new(&['á', 'v', 'e', 'm'], 42, 1),
    Affix::new(&['i', 'r', 'ì', 'e', 'm'], 42, 1),
    Affix::new(&['í', 'e', 'm'], 42, 1),
    Affix::new(&['a', 'r', 'í', 'e', 'm'], 55, 1),
    Affix::new(&['i', 'r', 'í', 'e', 'm'], 55, 1),
    Affix::new(&['a', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['e', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['i', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['à', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['è', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['é', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'm'], -1, 1),
    Affix::new(&['ï', 'm'], -1, 1),
    Affix::new(&['a', 'n'], -1, 1),
    Affix::new(&['a', 'b', 'a', 'n'], 66, 1),
    Affix::new(&['a', 'r', 'i', 'a', 'n'], 66, 1),
    Affix::new(&['a', 'r', 'a', 'n'], 66, 1),
    Affix::new(&['i', 'e', 'r', 'a', 'n'], 66, 1),
    Affix::new(&['i', 'r', 'a', 'n'], 66, 1),
    Affix::new(&['í', 'a', 'n'], 66, 1),
    Affix::new(&['a', 'r', 'í', 'a', 'n'], 72, 1),
    Affix::new(&['e', 'r', 'í', 'a', 'n'], 72, 1),
    Affix::new(&['i', 'r', 'í', 'a', 'n'], 72, 1),
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['i', 'e', 'n'], 76, 1),
    Affix::new(&['a', 'r', 'i', 'e', 'n'], 77, 1),
    Affix::new(&['i', 'r', 'i', 'e', 'n'], 77, 1),
    Affix::new(&['a', 'r', 'e', 'n'], 76, 1),
    Affix::new(&['e', 'r', 'e', 'n'], 76, 1),
    Affix::new(&['i', 'r', 'e', 'n'], 76, 1),
    Affix::new(&['à', 'r', 'e', 'n'], 76, 1),
    Affix::new(&['ï', 'r', 'e', 'n'], 76, 1),
    Affix::new(&['a', 's', 'e', 'n'], 76, 1),
    Affix::new(&['i', 'e', 's', 'e', 'n'], 76, 1),
    Affix::new(&['a', 's', 's', 'e', 'n'], 76, 1),
    Affix::new(&['e', 's', 's', 'e', 'n'], 76, 1),
    Affix::new(&['i', 's', 's', 'e', 'n'], 76, 1),
    Affix::new(&['é', 's', 's', 'e', 'n'], 76, 1),
    Affix::new(&['ï', 's', 's', 'e', 'n'], 76, 1),
    Affix::new(&['e', 's', 'q', 'u', 'e', 'n'], 76, 1),
    Affix::new(&['i', 's', 'q', 'u', 'e', 'n'], 76, 1),
    Affix::new(&['ï', 's', 'q', 'u', 'e', 'n'], 76, 1),
    Affix::new(&['a', 'v', 'e', 'n'], 76, 1),
    Affix::new(&['i', 'x', 'e', 'n'], 76, 1),
    Affix::new(&['e', 'i', 'x', 'e', 'n'], 96, 1),
    Affix::new(&['ï', 'x', 'e', 'n'], 76, 1),
    Affix::new(&['ï', 'e', 'n'], 76, 1),
    Affix::new(&['i', 'n'], -1, 1),
    Affix::new(&['i', 'n', 'i', 'n'], 100, 1),
    Affix::new(&['s', 'i', 'n'], 100, 1),
    Affix::new(&['i', 's', 'i', 'n'], 102, 1),
    Affix::new(&['a', 's', 's', 'i', 'n'], 102, 1),
    Affix::new(&['e', 's', 's', 'i', 'n'], 102, 1),
    Affix::new(&['i', 's', 's', 'i', 'n'], 102, 1),
    Affix::new(&['ï', 's', 's', 'i', 'n'], 102, 1),
    Affix::new(&['e', 's', 'q', 'u', 'i', 'n'], 100, 1),
    Affix::new(&['e', 'i', 'x', 'i', 'n'], 100, 1),
    Affix::new(&['a', 'r', 'o', 'n'], -1, 1),
    Affix::new(&['i', 'e', 'r', 'o', 'n'], -1, 1),
    Affix::new(&['a', 'r', 'á', 'n'], -1, 1),
    Affix::new(&['e', 'r', 'á', 'n'], -1, 1),
    Affix::new(&['i', 'r', 'á', 'n'], -1, 1),
    Affix::new(&['i', 'ï', 'n'], -1, 1),
    Affix::new(&['a', 'd', 'o'], -1, 1),
    Affix::new(&['i', 'd', 'o'], -1, 1),
    Affix::new(&['a', 'n', 'd', 'o'], -1, 2),
    Affix::new(&['i', 'e', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['i', 'o'], -1, 1),
    Affix::new(&['i', 'x', 'o'], -1, 1),
    Affix::new(&['e', 'i', 'x', 'o'], 121, 1),
    Affix::new(&['ï', 'x', 'o'], -1, 1),
    Affix::new(&['i', 't', 'z', 'o'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['t', 'z', 'a', 'r'], 125, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['e', 'i', 'x', 'e', 'r'], 127, 1),
    Affix::new(&['i', 'r'], -1, 1),
    Affix::new(&['a', 'd', 'o', 'r'], -1, 1),
    Affix::new(&['a', 's'], -1, 1),
    Affix::new(&['a', 'b', 'a', 's'], 131, 1),
    Affix::new(&['a', 'd', 'a', 's'], 131, 1),
    Affix::new(&['i', 'd', 'a', 's'], 131, 1),
    Affix::new(&['a', 'r', 'a', 's'], 131, 1),
    Affix::new(&['i', 'e', 'r', 'a', 's'], 131, 1),
    Affix::new(&['í', 'a', 's'], 131, 1),
    Affix::new(&['a', 'r', 'í', 'a', 's'], 137, 1),
    Affix::new(&['e', 'r', 'í', 'a', 's'], 137, 1),
    Affix::new(&['i', 'r', 'í', 'a', 's'], 137, 1),
    Affix::new(&['i', 'd', 's'], -1, 1),
    Affix::new(&['e', 's'], -1, 1),
    Affix::new(&['a', 'd', 'e', 's'], 142, 1),
    Affix::new(&['i', 'd', 'e', 's'], 142, 1),
    Affix::new(&['u', 'd', 'e', 's'], 142, 1),
    Affix::new(&['ï', 'd', 'e', 's'], 142, 1),
    Affix::new(&['a', 't', 'g', 'e', 's'], 142, 1),
    Affix::new(&['i', 'e', 's'], 142, 1),
    Affix::new(&['a', 'r', 'i', 'e', 's'], 148, 1),
    Affix::new(&['i', 'r', 'i', 'e', 's'], 148, 1),
    Affix::new(&['a', 'r', 'e', 's'], 142, 1),
    Affix::new(&['i', 'r', 'e', 's'], 142, 1),
    Affix::new(&['a', 'd', 'o', 'r', 'e', 's'], 142, 1),
    Affix::new(&['ï', 'r', 'e', 's'], 142, 1),
    Affix::new(&['a', 's', 'e', 's'], 142, 1),
    Affix::new(&['i', 'e', 's', 'e', 's'], 142, 1),
    Affix::new(&['a', 's', 's', 'e', 's'], 142, 1),
    Affix::new(&['e', 's', 's', 'e', 's'], 142, 1),
    Affix::new(&['i', 's', 's', 'e', 's'], 142, 1),
    Affix::new(&['ï', 's', 's', 'e', 's'], 142, 1),
    Affix::new(&['q', 'u', 'e', 's'], 142, 1),
    Affix::new(&['e', 's', 'q', 'u', 'e', 's'], 161, 1),
    Affix::new(&['ï', 's', 'q', 'u', 'e', 's'], 161, 1),
    Affix::new(&['a', 'v', 'e', 's'], 142, 1),
    Affix::new(&['i', 'x', 'e', 's'], 142, 1),
    Affix::new(&['e', 'i', 'x', 'e', 's'], 165, 1),
    Affix::new(&['ï', 'x', 'e', 's'], 142, 1),
    Affix::new(&['ï', 'e', 's'], 142, 1),
    Affix::new(&['a', 'b', 'a', 'i', 's'], -1, 1),
    Affix::new(&['a', 'r', 'a', 'i', 's'], -1, 1),
    Affix::new(&['i', 'e', 'r', 'a', 'i', 's'], -1, 1),
    Affix::new(&['í', 'a', 'i', 's'], -1, 1),
    Affix::new(&['a', 'r', 'í', 'a', 'i', 's'], 172, 1),
    Affix::new(&['e', 'r', 'í', 'a', 'i', 's'], 172, 1),
    Affix::new(&['i', 'r', 'í', 'a', 'i', 's'], 172, 1),
    Affix::new(&['a', 's', 'e', 'i', 's'], -1, 1),
    Affix::new(&['i', 'e', 's', 'e', 'i', 's'], -1, 1),
    Affix::new(&['a', 's', 't', 'e', 'i', 's'], -1, 1),
    Affix::new(&['i', 's', 't', 'e', 'i', 's'], -1, 1),
    Affix::new(&['i', 'n', 'i', 's'], -1, 1),
    Affix::new(&['s', 'i', 's'], -1, 1),
    Affix::new(&['i', 's', 'i', 's'], 181, 1),
    Affix::new(&['a', 's', 's', 'i', 's'], 181, 1),
    Affix::new(&['e', 's', 's', 'i', 's'], 181, 1),
    Affix::new(&['i', 's', 's', 'i', 's'], 181, 1),
    Affix::new(&['ï', 's', 's', 'i', 's'], 181, 1),
    Affix::new(&['e', 's', 'q', 'u', 'i', 's'], -1, 1),
    Affix::new(&['e', 'i', 'x', 'i', 's'], -1, 1),
    Affix::new(&['i', 't', 'z', 'i', 's'], -1, 1),
    Affix::new(&['á', 'i', 's'], -1, 1),
    Affix::new(&['a', 'r', 'é', 'i', 's'], -1, 1),
    Affix::new(&['e', 'r', 'é', 'i', 's'], -1, 1),
    Affix::new(&['i', 'r', 'é', 'i', 's'], -1, 1),
    Affix::new(&['a', 'm', 's'], -1, 1),
    Affix::new(&['a', 'd', 'o', 's'], -1, 1),
    Affix::new(&['i', 'd', 'o', 's'], -1, 1),
    Affix::new(&['a', 'm', 'o', 's'], -1, 1),
    Affix::new(&['á', 'b', 'a', 'm', 'o', 's'], 197, 1),
    Affix::new(&['á', 'r', 'a', 'm', 'o', 's'], 197, 1),
    Affix::new(&['i', 'é', 'r', 'a', 'm', 'o', 's'], 197, 1),
    Affix::new(&['í', 'a', 'm', 'o', 's'], 197, 1),
    Affix::new(&['a', 'r', 'í', 'a', 'm', 'o', 's'], 201, 1),
    Affix::new(&['e', 'r', 'í', 'a', 'm', 'o', 's'], 201, 1),
    Affix::new(&['i', 'r', 'í', 'a', 'm', 'o', 's'], 201, 1),
    Affix::new(&['a', 'r', 'e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['á', 's', 'e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['i', 'é', 's', 'e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['i', 'm', 'o', 's'], -1, 1),
    Affix::new(&['a', 'd', 'o', 'r', 's'], -1, 1),
    Affix::new(&['a', 's', 's'], -1, 1),
    Affix::new(&['e', 'r', 'a', 's', 's'], 212, 1),
    Affix::new(&['e', 's', 's'], -1, 1),
    Affix::new(&['a', 't', 's'], -1, 1),
    Affix::new(&['i', 't', 's'], -1, 1),
    Affix::new(&['e', 'n', 't', 's'], -1, 1),
    Affix::new(&['à', 's'], -1, 1),
    Affix::new(&['a', 'r', 'à', 's'], 218, 1),
    Affix::new(&['i', 'r', 'à', 's'], 218, 1),
    Affix::new(&['a', 'r', 'á', 's'], -1, 1),
    Affix::new(&['e', 'r', 'á', 's'], -1, 1),
    Affix::new(&['i', 'r', 'á', 's'], -1, 1),
    Affix::new(&['é', 's'], -1, 1),
    Affix::new(&['a', 'r', 'é', 's'], 224, 1),
    Affix::new(&['í', 's'], -1, 1),
    Affix::new(&['i', 'ï', 's'], -1, 1),
    Affix::new(&['a', 't'], -1, 1),
    Affix::new(&['i', 't'], -1, 1),
    Affix::new(&['a', 'n', 't'], -1, 1),
    Affix::new(&['e', 'n', 't'], -1, 1),
    Affix::new(&['i', 'n', 't'], -1, 1),
    Affix::new(&['u', 't'], -1, 1),
    Affix::new(&['ï', 't'], -1, 1),
    Affix::new(&['a', 'u'], -1, 1),
    Affix::new(&['e', 'r', 'a', 'u'], 235, 1),
    Affix::new(&['i', 'e', 'u'], -1, 1),
    Affix::new(&['i', 'n', 'e', 'u'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'u'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'u'], -1, 1),
    Affix::new(&['à', 'r', 'e', 'u'], -1, 1),
    Affix::new(&['í', 'r', 'e', 'u'], -1, 1),
    Affix::new(&['a', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['e', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['e', 'r', 'e', 's', 's', 'e', 'u'], 244, 1),
    Affix::new(&['à', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['é', 's', 's', 'e', 'u'], -1, 1),
    Affix::new(&['i', 'g', 'u', 'e', 'u'], -1, 1),
    Affix::new(&['ï', 'g', 'u', 'e', 'u'], -1, 1),
    Affix::new(&['à', 'v', 'e', 'u'], -1, 1),
    Affix::new(&['á', 'v', 'e', 'u'], -1, 1),
    Affix::new(&['i', 't', 'z', 'e', 'u'], -1, 1),
    Affix::new(&['ì', 'e', 'u'], -1, 1),
    Affix::new(&['i', 'r', 'ì', 'e', 'u'], 253, 1),
    Affix::new(&['í', 'e', 'u'], -1, 1),
    Affix::new(&['a', 'r', 'í', 'e', 'u'], 255, 1),
    Affix::new(&['i', 'r', 'í', 'e', 'u'], 255, 1),
    Affix::new(&['a', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['i', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['à', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['è', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['é', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['í', 's', 's', 'i', 'u'], -1, 1),
    Affix::new(&['ï', 'u'], -1, 1),
    Affix::new(&['i', 'x'], -1, 1),
    Affix::new(&['e', 'i', 'x'], 265, 1),
    Affix::new(&['ï', 'x'], -1, 1),
    Affix::new(&['i', 't', 'z'], -1, 1),
    Affix::new(&['i', 'à'], -1, 1),
    Affix::new(&['a', 'r', 'à'], -1, 1),
    Affix::new(&['i', 'r', 'à'], -1, 1),
    Affix::new(&['i', 't', 'z', 'à'], -1, 1),
    Affix::new(&['a', 'r', 'á'], -1, 1),
    Affix::new(&['e', 'r', 'á'], -1, 1),
    Affix::new(&['i', 'r', 'á'], -1, 1),
    Affix::new(&['i', 'r', 'è'], -1, 1),
    Affix::new(&['a', 'r', 'é'], -1, 1),
    Affix::new(&['e', 'r', 'é'], -1, 1),
    Affix::new(&['i', 'r', 'é'], -1, 1),
    Affix::new(&['í'], -1, 1),
    Affix::new(&['i', 'ï'], -1, 1),
    Affix::new(&['i', 'ó'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['ï', 'n'], -1, 1),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['i', 'r'], -1, 1),
    Affix::new(&['s'], -1, 1),
    Affix::new(&['i', 's'], 6, 1),
    Affix::new(&['o', 's'], 6, 1),
    Affix::new(&['ï', 's'], 6, 1),
    Affix::new(&['i', 't'], -1, 1),
    Affix::new(&['e', 'u'], -1, 1),
    Affix::new(&['i', 'u'], -1, 1),
    Affix::new(&['i', 'q', 'u'], -1, 2),
    Affix::new(&['i', 't', 'z'], -1, 1),
    Affix::new(&['à'], -1, 1),
    Affix::new(&['á'], -1, 1),
    Affix::new(&['é'], -1, 1),
    Affix::new(&['ì'], -1, 1),
    Affix::new(&['í'], -1, 1),
    Affix::new(&['ï'], -1, 1),
    Affix::new(&['ó'], -1, 1),
];
