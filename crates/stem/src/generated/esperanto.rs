// Made by generate.py from esperanto.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables;

impl Word<Variables> {
    fn r_canonical_form(&mut self) -> bool {
        let mut b_foreign = false;
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_0);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['ĉ']);
                    }
                    2 => {
                        self.slice_from(&['ĝ']);
                    }
                    3 => {
                        self.slice_from(&['ĥ']);
                    }
                    4 => {
                        self.slice_from(&['ĵ']);
                    }
                    5 => {
                        self.slice_from(&['ŝ']);
                    }
                    6 => {
                        self.slice_from(&['ŭ']);
                    }
                    7 => {
                        self.slice_from(&['a']);
                        b_foreign = true;
                    }
                    8 => {
                        self.slice_from(&['e']);
                        b_foreign = true;
                    }
                    9 => {
                        self.slice_from(&['i']);
                        b_foreign = true;
                    }
                    10 => {
                        self.slice_from(&['o']);
                        b_foreign = true;
                    }
                    11 => {
                        self.slice_from(&['u']);
                        b_foreign = true;
                    }
                    12 => {
                        b_foreign = true;
                    }
                    13 => {
                        b_foreign = false;
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
        !b_foreign
    }

    fn r_initial_apostrophe(&mut self) -> bool {
        self.bra = self.cursor;
        if !self.eq_s(&['\'']) {
            return false;
        }
        self.ket = self.cursor;
        if !self.eq_s(&['s', 't']) || self.find_among(A_1) == 0 || self.cursor < self.limit {
            return false;
        }
        self.slice_from(&['e']);
        true
    }

    fn r_pronoun(&mut self) -> bool {
        self.ket = self.cursor;
        let v_1 = self.limit - self.cursor;
        if !self.eq_s_b(&['n']) {
            self.cursor = self.limit - v_1;
        }
        self.bra = self.cursor;
        if self.find_among_b(A_2) == 0 || (self.cursor > self.limit_backward && !self.eq_s_b(&['-'])) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_final_apostrophe(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['\'']) {
            return false;
        }
        self.bra = self.cursor;
        'l1: {
            let v_1 = self.limit - self.cursor;
            if self.eq_s_b(&['l']) && self.cursor <= self.limit_backward {
                self.slice_from(&['a']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['u', 'n']) && self.cursor <= self.limit_backward {
                self.slice_from(&['u']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.find_among_b(A_3) != 0 && (self.cursor <= self.limit_backward || self.eq_s_b(&['-'])) {
                self.slice_from(&['a', 'ŭ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.slice_from(&['o']);
        }
        true
    }

    fn r_ujn_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let v_1 = self.limit - self.cursor;
        if !self.eq_s_b(&['n']) {
            self.cursor = self.limit - v_1;
        }
        let v_2 = self.limit - self.cursor;
        if !self.eq_s_b(&['j']) {
            self.cursor = self.limit - v_2;
        }
        self.bra = self.cursor;
        if self.find_among_b(A_4) == 0 || (self.cursor > self.limit_backward && !self.eq_s_b(&['-'])) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_uninflected(&mut self) -> bool {
        self.find_among_b(A_5) != 0 && (self.cursor <= self.limit_backward || self.eq_s_b(&['-']))
    }

    fn r_merged_numeral(&mut self) -> bool {
        if self.find_among_b(A_6) == 0 {
            return false;
        }
        self.find_among_b(A_7) != 0
    }

    fn r_correlative(&mut self) -> bool {
        self.ket = self.cursor;
        self.bra = self.cursor;
        let v_1 = self.limit - self.cursor;
        'l1: {
            let v_2 = self.limit - self.cursor;
            'l2: {
                let v_3 = self.limit - self.cursor;
                if !self.eq_s_b(&['n']) {
                    self.cursor = self.limit - v_3;
                }
                self.bra = self.cursor;
                if !self.eq_s_b(&['e']) {
                    break 'l2;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            let v_4 = self.limit - self.cursor;
            if !self.eq_s_b(&['n']) {
                self.cursor = self.limit - v_4;
            }
            let v_5 = self.limit - self.cursor;
            if !self.eq_s_b(&['j']) {
                self.cursor = self.limit - v_5;
            }
            self.bra = self.cursor;
            if !self.in_grouping_b(g_aou) {
                return false;
            }
        }
        if !self.eq_s_b(&['i']) {
            return false;
        }
        let v_6 = self.limit - self.cursor;
        if self.find_among_b(A_8) == 0 {
            self.cursor = self.limit - v_6;
        }
        if self.cursor > self.limit_backward && !self.eq_s_b(&['-']) {
            return false;
        }
        self.cursor = self.limit - v_1;
        self.slice_del();
        true
    }

    fn r_long_word(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                for _ in 0..2 {
                    if !self.go_out_grouping_b(g_vowel) {
                        break 'l2;
                    }
                    self.cursor -= 1;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l3: {
                'l4: loop {
                    if self.eq_s_b(&['-']) {
                        break 'l4;
                    }
                    if !self.hop_b(1) {
                        break 'l3;
                    }
                }
                if !self.hop_b(1) {
                    break 'l3;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if !self.go_out_grouping_b(g_digit) {
                return false;
            }
            self.cursor -= 1;
        }
        true
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_9);
        if among_var == 0 {
            return false;
        }
        if among_var == 1 {
            let v_1 = self.limit - self.cursor;
            if !self.eq_s_b(&['-']) && !self.in_grouping_b(g_digit) {
                return false;
            }
            self.cursor = self.limit - v_1;
        }
        let v_2 = self.limit - self.cursor;
        if !self.eq_s_b(&['-']) {
            self.cursor = self.limit - v_2;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        if !self.r_canonical_form() {
            return false;
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_initial_apostrophe();
        self.cursor = v_2;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        if self.r_pronoun() {
            return false;
        }
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_final_apostrophe();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        if self.r_correlative() {
            return false;
        }
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        if self.r_uninflected() {
            return false;
        }
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        if self.r_merged_numeral() {
            return false;
        }
        self.cursor = self.limit - v_7;
        let v_8 = self.limit - self.cursor;
        if self.r_ujn_suffix() {
            return false;
        }
        self.cursor = self.limit - v_8;
        let v_9 = self.limit - self.cursor;
        if !self.r_long_word() {
            return false;
        }
        self.cursor = self.limit - v_9;
        if !self.r_standard_suffix() {
            return false;
        }
        self.cursor = self.limit_backward;
        true
    }
}

fn g_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn g_aou(c: char) -> bool {
    matches!(c, 'a' | 'o' | 'u')
}

fn g_digit(c: char) -> bool {
    matches!(c, '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 14),
    Affix::new(&['-'], 0, 13),
    Affix::new(&['c', 'x'], 0, 1),
    Affix::new(&['g', 'x'], 0, 2),
    Affix::new(&['h', 'x'], 0, 3),
    Affix::new(&['j', 'x'], 0, 4),
    Affix::new(&['q'], 0, 12),
    Affix::new(&['s', 'x'], 0, 5),
    Affix::new(&['u', 'x'], 0, 6),
    Affix::new(&['w'], 0, 12),
    Affix::new(&['x'], 0, 12),
    Affix::new(&['y'], 0, 12),
    Affix::new(&['á'], 0, 7),
    Affix::new(&['é'], 0, 8),
    Affix::new(&['í'], 0, 9),
    Affix::new(&['ó'], 0, 10),
    Affix::new(&['ú'], 0, 11),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['a', 's'], -1, -1),
    Affix::new(&['i'], -1, -1),
    Affix::new(&['i', 's'], 1, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['u'], -1, -1),
    Affix::new(&['u', 's'], 4, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['c', 'i'], -1, -1),
    Affix::new(&['g', 'i'], -1, -1),
    Affix::new(&['h', 'i'], -1, -1),
    Affix::new(&['l', 'i'], -1, -1),
    Affix::new(&['i', 'l', 'i'], 3, -1),
    Affix::new(&['ŝ', 'l', 'i'], 3, -1),
    Affix::new(&['m', 'i'], -1, -1),
    Affix::new(&['n', 'i'], -1, -1),
    Affix::new(&['o', 'n', 'i'], 7, -1),
    Affix::new(&['r', 'i'], -1, -1),
    Affix::new(&['s', 'i'], -1, -1),
    Affix::new(&['v', 'i'], -1, -1),
    Affix::new(&['i', 'v', 'i'], 11, -1),
    Affix::new(&['ĝ', 'i'], -1, -1),
    Affix::new(&['ŝ', 'i'], -1, -1),
    Affix::new(&['i', 'ŝ', 'i'], 14, -1),
    Affix::new(&['m', 'a', 'l', 'ŝ', 'i'], 14, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['a', 'm', 'b'], -1, -1),
    Affix::new(&['b', 'a', 'l', 'd'], -1, -1),
    Affix::new(&['m', 'a', 'l', 'b', 'a', 'l', 'd'], 1, -1),
    Affix::new(&['m', 'o', 'r', 'g'], -1, -1),
    Affix::new(&['p', 'o', 's', 't', 'm', 'o', 'r', 'g'], 3, -1),
    Affix::new(&['a', 'd', 'i'], -1, -1),
    Affix::new(&['h', 'o', 'd', 'i'], -1, -1),
    Affix::new(&['a', 'n', 'k'], -1, -1),
    Affix::new(&['ĉ', 'i', 'r', 'k'], -1, -1),
    Affix::new(&['t', 'u', 't', 'ĉ', 'i', 'r', 'k'], 8, -1),
    Affix::new(&['p', 'r', 'e', 's', 'k'], -1, -1),
    Affix::new(&['a', 'l', 'm', 'e', 'n'], -1, -1),
    Affix::new(&['a', 'p', 'e', 'n'], -1, -1),
    Affix::new(&['h', 'i', 'e', 'r'], -1, -1),
    Affix::new(&['a', 'n', 't', 'a', 'ŭ', 'h', 'i', 'e', 'r'], 13, -1),
    Affix::new(&['m', 'a', 'l', 'g', 'r'], -1, -1),
    Affix::new(&['a', 'n', 'k', 'o', 'r'], -1, -1),
    Affix::new(&['k', 'o', 'n', 't', 'r'], -1, -1),
    Affix::new(&['a', 'n', 's', 't', 'a', 't'], -1, -1),
    Affix::new(&['k', 'v', 'a', 'z'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['a', 'l', 'i', 'u'], -1, -1),
    Affix::new(&['u', 'n', 'u'], -1, -1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['a', 'h', 'a'], -1, -1),
    Affix::new(&['h', 'a', 'h', 'a'], 0, -1),
    Affix::new(&['h', 'a', 'l', 'e', 'l', 'u', 'j', 'a'], -1, -1),
    Affix::new(&['h', 'o', 'l', 'a'], -1, -1),
    Affix::new(&['h', 'o', 's', 'a', 'n', 'a'], -1, -1),
    Affix::new(&['m', 'a', 'l', 't', 'r', 'a'], -1, -1),
    Affix::new(&['h', 'u', 'r', 'a'], -1, -1),
    Affix::new(&['ĥ', 'a', 'ĥ', 'a'], -1, -1),
    Affix::new(&['e', 'k', 'd', 'e'], -1, -1),
    Affix::new(&['e', 'l', 'd', 'e'], -1, -1),
    Affix::new(&['d', 'i', 's', 'd', 'e'], -1, -1),
    Affix::new(&['e', 'h', 'e'], -1, -1),
    Affix::new(&['m', 'a', 'l', 't', 'r', 'e'], -1, -1),
    Affix::new(&['d', 'i', 'r', 'l', 'i', 'd', 'i', 'd', 'i'], -1, -1),
    Affix::new(&['m', 'a', 'l', 'p', 'l', 'i'], -1, -1),
    Affix::new(&['m', 'a', 'l', 'ĉ', 'i'], -1, -1),
    Affix::new(&['m', 'a', 'l', 'k', 'a', 'j'], -1, -1),
    Affix::new(&['a', 'm', 'e', 'n'], -1, -1),
    Affix::new(&['t', 'a', 'm', 'e', 'n'], 17, -1),
    Affix::new(&['o', 'h', 'o'], -1, -1),
    Affix::new(&['m', 'a', 'l', 't', 'r', 'o'], -1, -1),
    Affix::new(&['m', 'i', 'n', 'u', 's'], -1, -1),
    Affix::new(&['u', 'h', 'u'], -1, -1),
    Affix::new(&['m', 'u', 'u'], -1, -1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['t', 'r', 'i'], -1, -1),
    Affix::new(&['d', 'u'], -1, -1),
    Affix::new(&['u', 'n', 'u'], -1, -1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['d', 'e', 'k'], -1, -1),
    Affix::new(&['c', 'e', 'n', 't'], -1, -1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['k'], -1, -1),
    Affix::new(&['k', 'e', 'l', 'k'], 0, -1),
    Affix::new(&['n', 'e', 'n'], -1, -1),
    Affix::new(&['t'], -1, -1),
    Affix::new(&['m', 'u', 'l', 't'], 3, -1),
    Affix::new(&['s', 'a', 'm', 't'], 3, -1),
    Affix::new(&['ĉ'], -1, -1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, -1),
    Affix::new(&['e'], -1, -1),
    Affix::new(&['i'], -1, -1),
    Affix::new(&['j'], -1, 1),
    Affix::new(&['a', 'j'], 3, -1),
    Affix::new(&['o', 'j'], 3, -1),
    Affix::new(&['n'], -1, 1),
    Affix::new(&['a', 'n'], 6, -1),
    Affix::new(&['e', 'n'], 6, -1),
    Affix::new(&['j', 'n'], 6, 1),
    Affix::new(&['a', 'j', 'n'], 9, -1),
    Affix::new(&['o', 'j', 'n'], 9, -1),
    Affix::new(&['o', 'n'], 6, -1),
    Affix::new(&['o'], -1, -1),
    Affix::new(&['a', 's'], -1, -1),
    Affix::new(&['i', 's'], -1, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['u', 's'], -1, -1),
    Affix::new(&['u'], -1, -1),
];
