// Made by generate.py from spanish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

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

    fn r_postlude(&mut self) -> bool {
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
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.bra = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 || !self.r_rv() {
            return false;
        }
        match among_var {
            1 => {
                self.bra = self.cursor;
                self.slice_from(&['i', 'e', 'n', 'd', 'o']);
            }
            2 => {
                self.bra = self.cursor;
                self.slice_from(&['a', 'n', 'd', 'o']);
            }
            3 => {
                self.bra = self.cursor;
                self.slice_from(&['a', 'r']);
            }
            4 => {
                self.bra = self.cursor;
                self.slice_from(&['e', 'r']);
            }
            5 => {
                self.bra = self.cursor;
                self.slice_from(&['i', 'r']);
            }
            6 => {
                self.slice_del();
            }
            _ => {
                if !self.eq_s_b(&['u']) {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_6);
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
                if self.variables.p1 > self.cursor {
                    return false;
                }
                self.slice_del();
                let v_2 = self.limit - self.cursor;
                'l2: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_3);
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
            7 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_3 = self.limit - self.cursor;
                'l3: {
                    self.ket = self.cursor;
                    if self.find_among_b(A_4) == 0 {
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
            8 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_4 = self.limit - self.cursor;
                'l4: {
                    self.ket = self.cursor;
                    if self.find_among_b(A_5) == 0 {
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
            _ => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_5 = self.limit - self.cursor;
                'l5: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['a', 't']) {
                        self.cursor = self.limit - v_5;
                        break 'l5;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_5;
                        break 'l5;
                    }
                    self.slice_del();
                }
            }
        }
        true
    }

    fn r_y_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        if self.find_among_b(A_7) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if !self.eq_s_b(&['u']) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        if among_var == 1 {
            let v_3 = self.limit - self.cursor;
            'l1: {
                if !self.eq_s_b(&['u']) {
                    self.cursor = self.limit - v_3;
                    break 'l1;
                }
                let v_4 = self.limit - self.cursor;
                if !self.eq_s_b(&['g']) {
                    self.cursor = self.limit - v_3;
                    break 'l1;
                }
                self.cursor = self.limit - v_4;
            }
            self.bra = self.cursor;
            self.slice_del();
        } else {
            self.slice_del();
        }
        true
    }

    fn r_residual_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_9);
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
            if !self.r_rv() {
                return false;
            }
            self.slice_del();
            let v_1 = self.limit - self.cursor;
            'l1: {
                self.ket = self.cursor;
                if !self.eq_s_b(&['u']) {
                    self.cursor = self.limit - v_1;
                    break 'l1;
                }
                self.bra = self.cursor;
                let v_2 = self.limit - self.cursor;
                if !self.eq_s_b(&['g']) {
                    self.cursor = self.limit - v_1;
                    break 'l1;
                }
                self.cursor = self.limit - v_2;
                if !self.r_rv() {
                    self.cursor = self.limit - v_1;
                    break 'l1;
                }
                self.slice_del();
            }
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
            if self.r_y_verb_suffix() {
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
        self.r_postlude();
        self.cursor = v_5;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ü')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 6),
    Affix::new(&['á'], 0, 1),
    Affix::new(&['é'], 0, 2),
    Affix::new(&['í'], 0, 3),
    Affix::new(&['ó'], 0, 4),
    Affix::new(&['ú'], 0, 5),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a'], -1, -1),
    Affix::new(&['s', 'e', 'l', 'a'], 0, -1),
    Affix::new(&['l', 'e'], -1, -1),
    Affix::new(&['m', 'e'], -1, -1),
    Affix::new(&['s', 'e'], -1, -1),
    Affix::new(&['l', 'o'], -1, -1),
    Affix::new(&['s', 'e', 'l', 'o'], 5, -1),
    Affix::new(&['l', 'a', 's'], -1, -1),
    Affix::new(&['s', 'e', 'l', 'a', 's'], 7, -1),
    Affix::new(&['l', 'e', 's'], -1, -1),
    Affix::new(&['l', 'o', 's'], -1, -1),
    Affix::new(&['s', 'e', 'l', 'o', 's'], 10, -1),
    Affix::new(&['n', 'o', 's'], -1, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 'd', 'o'], -1, 6),
    Affix::new(&['i', 'e', 'n', 'd', 'o'], -1, 6),
    Affix::new(&['y', 'e', 'n', 'd', 'o'], -1, 7),
    Affix::new(&['á', 'n', 'd', 'o'], -1, 2),
    Affix::new(&['i', 'é', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['a', 'r'], -1, 6),
    Affix::new(&['e', 'r'], -1, 6),
    Affix::new(&['i', 'r'], -1, 6),
    Affix::new(&['á', 'r'], -1, 3),
    Affix::new(&['é', 'r'], -1, 4),
    Affix::new(&['í', 'r'], -1, 5),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, -1),
    Affix::new(&['a', 'd'], -1, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['a', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['a', 'n', 't', 'e'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a'], -1, 1),
    Affix::new(&['a', 'n', 'c', 'i', 'a'], -1, 2),
    Affix::new(&['e', 'n', 'c', 'i', 'a'], -1, 5),
    Affix::new(&['a', 'd', 'o', 'r', 'a'], -1, 2),
    Affix::new(&['o', 's', 'a'], -1, 1),
    Affix::new(&['i', 's', 't', 'a'], -1, 1),
    Affix::new(&['i', 'v', 'a'], -1, 9),
    Affix::new(&['a', 'n', 'z', 'a'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'í', 'a'], -1, 3),
    Affix::new(&['i', 'd', 'a', 'd'], -1, 8),
    Affix::new(&['a', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['a', 'n', 't', 'e'], -1, 2),
    Affix::new(&['m', 'e', 'n', 't', 'e'], -1, 7),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'e'], 13, 6),
    Affix::new(&['a', 'c', 'i', 'o', 'n'], -1, 2),
    Affix::new(&['u', 'c', 'i', 'o', 'n'], -1, 4),
    Affix::new(&['a', 'c', 'i', 'ó', 'n'], -1, 2),
    Affix::new(&['u', 'c', 'i', 'ó', 'n'], -1, 4),
    Affix::new(&['i', 'c', 'o'], -1, 1),
    Affix::new(&['i', 's', 'm', 'o'], -1, 1),
    Affix::new(&['o', 's', 'o'], -1, 1),
    Affix::new(&['a', 'm', 'i', 'e', 'n', 't', 'o'], -1, 1),
    Affix::new(&['i', 'm', 'i', 'e', 'n', 't', 'o'], -1, 1),
    Affix::new(&['i', 'v', 'o'], -1, 9),
    Affix::new(&['a', 'd', 'o', 'r'], -1, 2),
    Affix::new(&['i', 'c', 'a', 's'], -1, 1),
    Affix::new(&['a', 'n', 'c', 'i', 'a', 's'], -1, 2),
    Affix::new(&['e', 'n', 'c', 'i', 'a', 's'], -1, 5),
    Affix::new(&['a', 'd', 'o', 'r', 'a', 's'], -1, 2),
    Affix::new(&['o', 's', 'a', 's'], -1, 1),
    Affix::new(&['i', 's', 't', 'a', 's'], -1, 1),
    Affix::new(&['i', 'v', 'a', 's'], -1, 9),
    Affix::new(&['a', 'n', 'z', 'a', 's'], -1, 1),
    Affix::new(&['l', 'o', 'g', 'í', 'a', 's'], -1, 3),
    Affix::new(&['i', 'd', 'a', 'd', 'e', 's'], -1, 8),
    Affix::new(&['a', 'b', 'l', 'e', 's'], -1, 1),
    Affix::new(&['i', 'b', 'l', 'e', 's'], -1, 1),
    Affix::new(&['a', 'c', 'i', 'o', 'n', 'e', 's'], -1, 2),
    Affix::new(&['u', 'c', 'i', 'o', 'n', 'e', 's'], -1, 4),
    Affix::new(&['a', 'd', 'o', 'r', 'e', 's'], -1, 2),
    Affix::new(&['a', 'n', 't', 'e', 's'], -1, 2),
    Affix::new(&['i', 'c', 'o', 's'], -1, 1),
    Affix::new(&['i', 's', 'm', 'o', 's'], -1, 1),
    Affix::new(&['o', 's', 'o', 's'], -1, 1),
    Affix::new(&['a', 'm', 'i', 'e', 'n', 't', 'o', 's'], -1, 1),
    Affix::new(&['i', 'm', 'i', 'e', 'n', 't', 'o', 's'], -1, 1),
    Affix::new(&['i', 'v', 'o', 's'], -1, 9),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['y', 'a'], -1, 1),
    Affix::new(&['y', 'e'], -1, 1),
    Affix::new(&['y', 'a', 'n'], -1, 1),
    Affix::new(&['y', 'e', 'n'], -1, 1),
    Affix::new(&['y', 'e', 'r', 'o', 'n'], -1, 1),
    Affix::new(&['y', 'e', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['y', 'o'], -1, 1),
    Affix::new(&['y', 'a', 's'], -1, 1),
    Affix::new(&['y', 'e', 's'], -1, 1),
    Affix::new(&['y', 'a', 'i', 's'], -1, 1),
    Affix::new(&['y', 'a', 'm', 'o', 's'], -1, 1),
    Affix::new(&['y', 'ó'], -1, 1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['a', 'b', 'a'], -1, 2),
    Affix::new(&['a', 'd', 'a'], -1, 2),
    Affix::new(&['i', 'd', 'a'], -1, 2),
    Affix::new(&['a', 'r', 'a'], -1, 2),
    Affix::new(&['i', 'e', 'r', 'a'], -1, 2),
    Affix::new(&['í', 'a'], -1, 2),
    Affix::new(&['a', 'r', 'í', 'a'], 5, 2),
    Affix::new(&['e', 'r', 'í', 'a'], 5, 2),
    Affix::new(&['i', 'r', 'í', 'a'], 5, 2),
    Affix::new(&['a', 'd'], -1, 2),
    Affix::new(&['e', 'd'], -1, 2),
    Affix::new(&['i', 'd'], -1, 2),
    Affix::new(&['a', 's', 'e'], -1, 2),
    Affix::new(&['i', 'e', 's', 'e'], -1, 2),
    Affix::new(&['a', 's', 't', 'e'], -1, 2),
    Affix::new(&['i', 's', 't', 'e'], -1, 2),
    Affix::new(&['a', 'n'], -1, 2),
    Affix::new(&['a', 'b', 'a', 'n'], 16, 2),
    Affix::new(&['a', 'r', 'a', 'n'], 16, 2),
    Affix::new(&['i', 'e', 'r', 'a', 'n'], 16, 2),
    Affix::new(&['í', 'a', 'n'], 16, 2),
    Affix::new(&['a', 'r', 'í', 'a', 'n'], 20, 2),
    Affix::new(&['e', 'r', 'í', 'a', 'n'], 20, 2),
    Affix::new(&['i', 'r', 'í', 'a', 'n'], 20, 2),
    Affix::new(&['e', 'n'], -1, 1),
    Affix::new(&['a', 's', 'e', 'n'], 24, 2),
    Affix::new(&['i', 'e', 's', 'e', 'n'], 24, 2),
    Affix::new(&['a', 'r', 'o', 'n'], -1, 2),
    Affix::new(&['i', 'e', 'r', 'o', 'n'], -1, 2),
    Affix::new(&['a', 'r', 'á', 'n'], -1, 2),
    Affix::new(&['e', 'r', 'á', 'n'], -1, 2),
    Affix::new(&['i', 'r', 'á', 'n'], -1, 2),
    Affix::new(&['a', 'd', 'o'], -1, 2),
    Affix::new(&['i', 'd', 'o'], -1, 2),
    Affix::new(&['a', 'n', 'd', 'o'], -1, 2),
    Affix::new(&['i', 'e', 'n', 'd', 'o'], -1, 2),
    Affix::new(&['a', 'r'], -1, 2),
    Affix::new(&['e', 'r'], -1, 2),
    Affix::new(&['i', 'r'], -1, 2),
    Affix::new(&['a', 's'], -1, 2),
    Affix::new(&['a', 'b', 'a', 's'], 39, 2),
    Affix::new(&['a', 'd', 'a', 's'], 39, 2),
    Affix::new(&['i', 'd', 'a', 's'], 39, 2),
    Affix::new(&['a', 'r', 'a', 's'], 39, 2),
    Affix::new(&['i', 'e', 'r', 'a', 's'], 39, 2),
    Affix::new(&['í', 'a', 's'], 39, 2),
    Affix::new(&['a', 'r', 'í', 'a', 's'], 45, 2),
    Affix::new(&['e', 'r', 'í', 'a', 's'], 45, 2),
    Affix::new(&['i', 'r', 'í', 'a', 's'], 45, 2),
    Affix::new(&['e', 's'], -1, 1),
    Affix::new(&['a', 's', 'e', 's'], 49, 2),
    Affix::new(&['i', 'e', 's', 'e', 's'], 49, 2),
    Affix::new(&['a', 'b', 'a', 'i', 's'], -1, 2),
    Affix::new(&['a', 'r', 'a', 'i', 's'], -1, 2),
    Affix::new(&['i', 'e', 'r', 'a', 'i', 's'], -1, 2),
    Affix::new(&['í', 'a', 'i', 's'], -1, 2),
    Affix::new(&['a', 'r', 'í', 'a', 'i', 's'], 55, 2),
    Affix::new(&['e', 'r', 'í', 'a', 'i', 's'], 55, 2),
    Affix::new(&['i', 'r', 'í', 'a', 'i', 's'], 55, 2),
    Affix::new(&['a', 's', 'e', 'i', 's'], -1, 2),
    Affix::new(&['i', 'e', 's', 'e', 'i', 's'], -1, 2),
    Affix::new(&['a', 's', 't', 'e', 'i', 's'], -1, 2),
    Affix::new(&['i', 's', 't', 'e', 'i', 's'], -1, 2),
    Affix::new(&['á', 'i', 's'], -1, 2),
    Affix::new(&['é', 'i', 's'], -1, 1),
    Affix::new(&['a', 'r', 'é', 'i', 's'], 64, 2),
    Affix::new(&['e', 'r', 'é', 'i', 's'], 64, 2),
    Affix::new(&['i', 'r', 'é', 'i', 's'], 64, 2),
    Affix::new(&['a', 'd', 'o', 's'], -1, 2),
    Affix::new(&['i', 'd', 'o', 's'], -1, 2),
    Affix::new(&['a', 'm', 'o', 's'], -1, 2),
    Affix::new(&['á', 'b', 'a', 'm', 'o', 's'], 70, 2),
    Affix::new(&['á', 'r', 'a', 'm', 'o', 's'], 70, 2),
    Affix::new(&['i', 'é', 'r', 'a', 'm', 'o', 's'], 70, 2),
    Affix::new(&['í', 'a', 'm', 'o', 's'], 70, 2),
    Affix::new(&['a', 'r', 'í', 'a', 'm', 'o', 's'], 74, 2),
    Affix::new(&['e', 'r', 'í', 'a', 'm', 'o', 's'], 74, 2),
    Affix::new(&['i', 'r', 'í', 'a', 'm', 'o', 's'], 74, 2),
    Affix::new(&['e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'm', 'o', 's'], 78, 2),
    Affix::new(&['e', 'r', 'e', 'm', 'o', 's'], 78, 2),
    Affix::new(&['i', 'r', 'e', 'm', 'o', 's'], 78, 2),
    Affix::new(&['á', 's', 'e', 'm', 'o', 's'], 78, 2),
    Affix::new(&['i', 'é', 's', 'e', 'm', 'o', 's'], 78, 2),
    Affix::new(&['i', 'm', 'o', 's'], -1, 2),
    Affix::new(&['a', 'r', 'á', 's'], -1, 2),
    Affix::new(&['e', 'r', 'á', 's'], -1, 2),
    Affix::new(&['i', 'r', 'á', 's'], -1, 2),
    Affix::new(&['í', 's'], -1, 2),
    Affix::new(&['a', 'r', 'á'], -1, 2),
    Affix::new(&['e', 'r', 'á'], -1, 2),
    Affix::new(&['i', 'r', 'á'], -1, 2),
    Affix::new(&['a', 'r', 'é'], -1, 2),
    Affix::new(&['e', 'r', 'é'], -1, 2),
    Affix::new(&['i', 'r', 'é'], -1, 2),
    Affix::new(&['i', 'ó'], -1, 2),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e'], -1, 2),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['o', 's'], -1, 1),
    Affix::new(&['á'], -1, 1),
    Affix::new(&['é'], -1, 2),
    Affix::new(&['í'], -1, 1),
    Affix::new(&['ó'], -1, 1),
];
