// Made by generate.py from italian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_elisions(&mut self) -> bool {
        self.bra = self.cursor;
        if self.find_among(A_0) == 0 {
            return false;
        }
        self.ket = self.cursor;
        if self.cursor >= self.limit {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_prelude(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_1);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['à']);
                    }
                    2 => {
                        self.slice_from(&['è']);
                    }
                    3 => {
                        self.slice_from(&['ì']);
                    }
                    4 => {
                        self.slice_from(&['ò']);
                    }
                    5 => {
                        self.slice_from(&['ù']);
                    }
                    6 => {
                        self.slice_from(&['q', 'U']);
                    }
                    _ => {
                        if !self.hop(1) {
                            break 'l2;
                        }
                    }
                }
                continue 'l1;
            }
            self.cursor = v_2;
            break 'l1;
        }
        self.cursor = v_1;
        'l3: loop {
            let v_3 = self.cursor;
            'l4: {
                'l5: loop {
                    let v_4 = self.cursor;
                    'l6: {
                        if !self.in_grouping(g_v) {
                            break 'l6;
                        }
                        self.bra = self.cursor;
                        'l7: {
                            let v_5 = self.cursor;
                            'l8: {
                                if !self.eq_s(&['u']) {
                                    break 'l8;
                                }
                                self.ket = self.cursor;
                                if !self.in_grouping(g_v) {
                                    break 'l8;
                                }
                                self.slice_from(&['U']);
                                break 'l7;
                            }
                            self.cursor = v_5;
                            if !self.eq_s(&['i']) {
                                break 'l6;
                            }
                            self.ket = self.cursor;
                            if !self.in_grouping(g_v) {
                                break 'l6;
                            }
                            self.slice_from(&['I']);
                        }
                        self.cursor = v_4;
                        break 'l5;
                    }
                    self.cursor = v_4;
                    if !self.hop(1) {
                        break 'l4;
                    }
                }
                continue 'l3;
            }
            self.cursor = v_3;
            break 'l3;
        }
        true
    }

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
                if self.eq_s(&['d', 'i', 'v', 'a', 'n']) {
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

    fn r_postlude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_2);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['i']);
                    }
                    2 => {
                        self.slice_from(&['u']);
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

    fn r_rv(&mut self) -> bool {
        self.variables.p_v <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_attached_pronoun(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 || !self.r_rv() {
            return false;
        }
        self.slice_from(item(AS_4, among_var));
        true
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
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
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_1 = self.limit - self.cursor;
                'l1: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['i', 'c']) {
                        self.cursor = self.limit - v_1;
                        break 'l1;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_1;
                        break 'l1;
                    }
                    self.slice_del();
                }
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
                self.slice_from(&['u']);
            }
            5 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['e', 'n', 't', 'e']);
            }
            6 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_del();
            }
            7 => {
                if self.variables.p1 > self.cursor {
                    return false;
                }
                self.slice_del();
                let v_2 = self.limit - self.cursor;
                'l2: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_5);
                    if among_var == 0 {
                        self.cursor = self.limit - v_2;
                        break 'l2;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_2;
                        break 'l2;
                    }
                    self.slice_del();
                    if among_var == 1 {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['a', 't']) {
                            self.cursor = self.limit - v_2;
                            break 'l2;
                        }
                        self.bra = self.cursor;
                        if !self.r_r2() {
                            self.cursor = self.limit - v_2;
                            break 'l2;
                        }
                        self.slice_del();
                    }
                }
            }
            8 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_3 = self.limit - self.cursor;
                'l3: {
                    self.ket = self.cursor;
                    if self.find_among_b(A_6) == 0 {
                        self.cursor = self.limit - v_3;
                        break 'l3;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_3;
                        break 'l3;
                    }
                    self.slice_del();
                }
            }
            _ => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_4 = self.limit - self.cursor;
                'l4: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['a', 't']) {
                        self.cursor = self.limit - v_4;
                        break 'l4;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_4;
                        break 'l4;
                    }
                    self.slice_del();
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['i', 'c']) {
                        self.cursor = self.limit - v_4;
                        break 'l4;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_4;
                        break 'l4;
                    }
                    self.slice_del();
                }
            }
        }
        true
    }

    fn r_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        if self.find_among_b(A_8) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    fn r_vowel_suffix(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.in_grouping_b(g_aeio) {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.bra = self.cursor;
            if !self.r_rv() {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.slice_del();
            self.ket = self.cursor;
            if !self.eq_s_b(&['i']) {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.bra = self.cursor;
            if !self.r_rv() {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.slice_del();
        }
        let v_2 = self.limit - self.cursor;
        'l2: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['h']) {
                self.cursor = self.limit - v_2;
                break 'l2;
            }
            self.bra = self.cursor;
            if !self.in_grouping_b(g_cg) || !self.r_rv() {
                self.cursor = self.limit - v_2;
                break 'l2;
            }
            self.slice_del();
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_elisions();
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_prelude();
        self.cursor = v_2;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        self.r_attached_pronoun();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        'l1: {
            let v_5 = self.limit - self.cursor;
            if self.r_standard_suffix() {
                break 'l1;
            }
            self.cursor = self.limit - v_5;
            self.r_verb_suffix();
        }
        self.cursor = self.limit - v_4;
        let v_6 = self.limit - self.cursor;
        self.r_vowel_suffix();
        self.cursor = self.limit - v_6;
        self.cursor = self.limit_backward;
        let v_7 = self.cursor;
        self.r_postlude();
        self.cursor = v_7;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'è' | 'ì' | 'ò' | 'ù')
}

fn g_aeio(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'à' | 'è' | 'ì' | 'ò')
}

fn g_cg(c: char) -> bool {
    matches!(c, 'c' | 'g')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['a', 'l', 'l', '\''], -1, -1),
    Affix::new(&['d', '\''], -1, -1),
    Affix::new(&['d', 'a', 'l', 'l', '\''], -1, -1),
    Affix::new(&['d', 'e', 'l', 'l', '\''], -1, -1),
    Affix::new(&['g', 'l', '\''], -1, -1),
    Affix::new(&['l', '\''], -1, -1),
    Affix::new(&['m', '\''], -1, -1),
    Affix::new(&['n', 'e', 'l', 'l', '\''], -1, -1),
    Affix::new(&['q', 'u', 'e', 'l', 'l', '\''], -1, -1),
    Affix::new(&['q', 'u', 'e', 's', 't', '\''], -1, -1),
    Affix::new(&['s', '\''], -1, -1),
    Affix::new(&['s', 'u', 'l', 'l', '\''], -1, -1),
    Affix::new(&['t', '\''], -1, -1),
    Affix::new(&['t', 'u', 't', 't', '\''], -1, -1),
    Affix::new(&['u', 'n', '\''], -1, -1),
    Affix::new(&['v', '\''], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 7),
    Affix::new(&['q', 'u'], 0, 6),
    Affix::new(&['á'], 0, 1),
    Affix::new(&['é'], 0, 2),
    Affix::new(&['í'], 0, 3),
    Affix::new(&['ó'], 0, 4),
    Affix::new(&['ú'], 0, 5),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 3),
    Affix::new(&['I'], 0, 1),
    Affix::new(&['U'], 0, 2),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a'], -1, -1),
    Affix::new(&['c', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['g', 'l', 'i', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['m', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['t', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['v', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['l', 'e'], -1, -1),
    Affix::new(&['c', 'e', 'l', 'e'], 6, -1),
    Affix::new(&['g', 'l', 'i', 'e', 'l', 'e'], 6, -1),
    Affix::new(&['m', 'e', 'l', 'e'], 6, -1),
    Affix::new(&['t', 'e', 'l', 'e'], 6, -1),
    Affix::new(&['v', 'e', 'l', 'e'], 6, -1),
    Affix::new(&['n', 'e'], -1, -1),
    Affix::new(&['c', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['g', 'l', 'i', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['m', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['s', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['t', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['v', 'e', 'n', 'e'], 12, -1),
    Affix::new(&['c', 'i'], -1, -1),
    Affix::new(&['l', 'i'], -1, -1),
    Affix::new(&['c', 'e', 'l', 'i'], 20, -1),
    Affix::new(&['g', 'l', 'i', 'e', 'l', 'i'], 20, -1),
    Affix::new(&['m', 'e', 'l', 'i'], 20, -1),
    Affix::new(&['t', 'e', 'l', 'i'], 20, -1),
    Affix::new(&['v', 'e', 'l', 'i'], 20, -1),
    Affix::new(&['g', 'l', 'i'], 20, -1),
    Affix::new(&['m', 'i'], -1, -1),
    Affix::new(&['s', 'i'], -1, -1),
    Affix::new(&['t', 'i'], -1, -1),
    Affix::new(&['v', 'i'], -1, -1),
    Affix::new(&['l', 'o'], -1, -1),
    Affix::new(&['c', 'e', 'l', 'o'], 31, -1),
    Affix::new(&['g', 'l', 'i', 'e', 'l', 'o'], 31, -1),
    Affix::new(&['m', 'e', 'l', 'o'], 31, -1),
    Affix::new(&['t', 'e', 'l', 'o'], 31, -1),
    Affix::new(&['v', 'e', 'l', 'o'], 31, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['a', 'r'], -1, 2),
    Affix::new(&['e', 'r'], -1, 2),
    Affix::new(&['i', 'r'], -1, 2),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, -1),
    Affix::new(&['a', 'b', 'i', 'l'], -1, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i', 'a'], -1, 3),
    Affix::new(&['o', 's', 'a'], -1, 1),
    Affix::new(&['i', 's', 't', 'a'], -1, 1),
    Affix::new(&['i', 'v', 'a'], -1, 9),
    Affix::new(&['a', 'n', 'z', 'a'], -1, 1),
    Affix::new(&['e', 'n', 'z', 'a'], -1, 5),
    Affix::new(&['i', 'c', 'e'], -1, 1),
    Affix::new(&['a', 't', 'r', 'i', 'c', 'e'], 7, 1),
    Affix::new(&['i', 'c', 'h', 'e'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'i', 'e'], -1, 3),
    Affix::new(&['a', 'b', 'i', 'l', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'e'], -1, 1),
    Affix::new(&['u', 's', 'i', 'o', 'n', 'e'], -1, 4),
    Affix::new(&['a', 'z', 'i', 'o', 'n', 'e'], -1, 2),
    Affix::new(&['u', 'z', 'i', 'o', 'n', 'e'], -1, 4),
    Affix::new(&['a', 't', 'o', 'r', 'e'], -1, 2),
    Affix::new(&['o', 's', 'e'], -1, 1),
    Affix::new(&['a', 'n', 't', 'e'], -1, 1),
    Affix::new(&['m', 'e', 'n', 't', 'e'], -1, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'e'], 19, 7),
    Affix::new(&['i', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 'v', 'e'], -1, 9),
    Affix::new(&['a', 'n', 'z', 'e'], -1, 1),
    Affix::new(&['e', 'n', 'z', 'e'], -1, 5),
    Affix::new(&['i', 'c', 'i'], -1, 1),
    Affix::new(&['a', 't', 'r', 'i', 'c', 'i'], 25, 1),
    Affix::new(&['i', 'c', 'h', 'i'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l', 'i'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'i'], -1, 1),
    Affix::new(&['i', 's', 'm', 'i'], -1, 1),
    Affix::new(&['u', 's', 'i', 'o', 'n', 'i'], -1, 4),
    Affix::new(&['a', 'z', 'i', 'o', 'n', 'i'], -1, 2),
    Affix::new(&['u', 'z', 'i', 'o', 'n', 'i'], -1, 4),
    Affix::new(&['a', 't', 'o', 'r', 'i'], -1, 2),
    Affix::new(&['o', 's', 'i'], -1, 1),
    Affix::new(&['a', 'n', 't', 'i'], -1, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'i'], -1, 6),
    Affix::new(&['i', 'm', 'e', 'n', 't', 'i'], -1, 6),
    Affix::new(&['i', 's', 't', 'i'], -1, 1),
    Affix::new(&['i', 'v', 'i'], -1, 9),
    Affix::new(&['i', 'c', 'o'], -1, 1),
    Affix::new(&['i', 's', 'm', 'o'], -1, 1),
    Affix::new(&['o', 's', 'o'], -1, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'o'], -1, 6),
    Affix::new(&['i', 'm', 'e', 'n', 't', 'o'], -1, 6),
    Affix::new(&['i', 'v', 'o'], -1, 9),
    Affix::new(&['i', 't', 'à'], -1, 8),
    Affix::new(&['i', 's', 't', 'à'], -1, 1),
    Affix::new(&['i', 's', 't', 'è'], -1, 1),
    Affix::new(&['i', 's', 't', 'ì'], -1, 1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['i', 's', 'c', 'a'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'a'], -1, 1),
    Affix::new(&['a', 't', 'a'], -1, 1),
    Affix::new(&['i', 't', 'a'], -1, 1),
    Affix::new(&['u', 't', 'a'], -1, 1),
    Affix::new(&['a', 'v', 'a'], -1, 1),
    Affix::new(&['e', 'v', 'a'], -1, 1),
    Affix::new(&['i', 'v', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'b', 'b', 'e'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'b', 'b', 'e'], -1, 1),
    Affix::new(&['i', 's', 'c', 'e'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'e'], -1, 1),
    Affix::new(&['a', 'r', 'e'], -1, 1),
    Affix::new(&['e', 'r', 'e'], -1, 1),
    Affix::new(&['i', 'r', 'e'], -1, 1),
    Affix::new(&['a', 's', 's', 'e'], -1, 1),
    Affix::new(&['a', 't', 'e'], -1, 1),
    Affix::new(&['a', 'v', 'a', 't', 'e'], 16, 1),
    Affix::new(&['e', 'v', 'a', 't', 'e'], 16, 1),
    Affix::new(&['i', 'v', 'a', 't', 'e'], 16, 1),
    Affix::new(&['e', 't', 'e'], -1, 1),
    Affix::new(&['e', 'r', 'e', 't', 'e'], 20, 1),
    Affix::new(&['i', 'r', 'e', 't', 'e'], 20, 1),
    Affix::new(&['i', 't', 'e'], -1, 1),
    Affix::new(&['e', 'r', 'e', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 'r', 'e', 's', 't', 'e'], -1, 1),
    Affix::new(&['u', 't', 'e'], -1, 1),
    Affix::new(&['e', 'r', 'a', 'i'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'i'], -1, 1),
    Affix::new(&['i', 's', 'c', 'i'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'i'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'i'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'i'], -1, 1),
    Affix::new(&['a', 's', 's', 'i'], -1, 1),
    Affix::new(&['a', 't', 'i'], -1, 1),
    Affix::new(&['i', 't', 'i'], -1, 1),
    Affix::new(&['e', 'r', 'e', 's', 't', 'i'], -1, 1),
    Affix::new(&['i', 'r', 'e', 's', 't', 'i'], -1, 1),
    Affix::new(&['u', 't', 'i'], -1, 1),
    Affix::new(&['a', 'v', 'i'], -1, 1),
    Affix::new(&['e', 'v', 'i'], -1, 1),
    Affix::new(&['i', 'v', 'i'], -1, 1),
    Affix::new(&['i', 's', 'c', 'o'], -1, 1),
    Affix::new(&['a', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['Y', 'a', 'm', 'o'], -1, 1),
    Affix::new(&['i', 'a', 'm', 'o'], -1, 1),
    Affix::new(&['a', 'v', 'a', 'm', 'o'], -1, 1),
    Affix::new(&['e', 'v', 'a', 'm', 'o'], -1, 1),
    Affix::new(&['i', 'v', 'a', 'm', 'o'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'm', 'o'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'm', 'o'], -1, 1),
    Affix::new(&['a', 's', 's', 'i', 'm', 'o'], -1, 1),
    Affix::new(&['a', 'm', 'm', 'o'], -1, 1),
    Affix::new(&['e', 'm', 'm', 'o'], -1, 1),
    Affix::new(&['e', 'r', 'e', 'm', 'm', 'o'], 54, 1),
    Affix::new(&['i', 'r', 'e', 'm', 'm', 'o'], 54, 1),
    Affix::new(&['i', 'm', 'm', 'o'], -1, 1),
    Affix::new(&['a', 'n', 'o'], -1, 1),
    Affix::new(&['i', 's', 'c', 'a', 'n', 'o'], 58, 1),
    Affix::new(&['a', 'v', 'a', 'n', 'o'], 58, 1),
    Affix::new(&['e', 'v', 'a', 'n', 'o'], 58, 1),
    Affix::new(&['i', 'v', 'a', 'n', 'o'], 58, 1),
    Affix::new(&['e', 'r', 'a', 'n', 'n', 'o'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'n', 'n', 'o'], -1, 1),
    Affix::new(&['o', 'n', 'o'], -1, 1),
    Affix::new(&['i', 's', 'c', 'o', 'n', 'o'], 65, 1),
    Affix::new(&['a', 'r', 'o', 'n', 'o'], 65, 1),
    Affix::new(&['e', 'r', 'o', 'n', 'o'], 65, 1),
    Affix::new(&['i', 'r', 'o', 'n', 'o'], 65, 1),
    Affix::new(&['e', 'r', 'e', 'b', 'b', 'e', 'r', 'o'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'b', 'b', 'e', 'r', 'o'], -1, 1),
    Affix::new(&['a', 's', 's', 'e', 'r', 'o'], -1, 1),
    Affix::new(&['e', 's', 's', 'e', 'r', 'o'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 'r', 'o'], -1, 1),
    Affix::new(&['a', 't', 'o'], -1, 1),
    Affix::new(&['i', 't', 'o'], -1, 1),
    Affix::new(&['u', 't', 'o'], -1, 1),
    Affix::new(&['a', 'v', 'o'], -1, 1),
    Affix::new(&['e', 'v', 'o'], -1, 1),
    Affix::new(&['i', 'v', 'o'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['i', 'r'], -1, 1),
    Affix::new(&['e', 'r', 'à'], -1, 1),
    Affix::new(&['i', 'r', 'à'], -1, 1),
    Affix::new(&['e', 'r', 'ò'], -1, 1),
    Affix::new(&['i', 'r', 'ò'], -1, 1),
];

const AS_4: &[&[char]] = &[&[], &['e']];
