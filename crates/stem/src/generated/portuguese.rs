// Made by generate.py from portuguese.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_prelude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_0);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['a', '~']);
                    }
                    2 => {
                        self.slice_from(&['o', '~']);
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
                let among_var = self.find_among(A_1);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['ã']);
                    }
                    2 => {
                        self.slice_from(&['õ']);
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

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_5);
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
                self.slice_from(&['l', 'o', 'g']);
            }
            3 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['u']);
            }
            4 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['e', 'n', 't', 'e']);
            }
            5 => {
                if self.variables.p1 > self.cursor {
                    return false;
                }
                self.slice_del();
                let v_1 = self.limit - self.cursor;
                'l1: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_2);
                    if among_var == 0 {
                        self.cursor = self.limit - v_1;
                        break 'l1;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_1;
                        break 'l1;
                    }
                    self.slice_del();
                    if among_var == 1 {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['a', 't']) {
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
            }
            6 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_2 = self.limit - self.cursor;
                'l2: {
                    self.ket = self.cursor;
                    if self.find_among_b(A_3) == 0 {
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
                }
            }
            _ => {
                if !self.r_rv() || !self.eq_s_b(&['e']) {
                    return false;
                }
                self.slice_from(&['i', 'r']);
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
        if self.find_among_b(A_6) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    fn r_residual_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_7) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_rv() {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_residual_form(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.r_rv() {
                return false;
            }
            self.slice_del();
            self.ket = self.cursor;
            'l1: {
                let v_1 = self.limit - self.cursor;
                'l2: {
                    if !self.eq_s_b(&['u']) {
                        break 'l2;
                    }
                    self.bra = self.cursor;
                    let v_2 = self.limit - self.cursor;
                    if !self.eq_s_b(&['g']) {
                        break 'l2;
                    }
                    self.cursor = self.limit - v_2;
                    break 'l1;
                }
                self.cursor = self.limit - v_1;
                if !self.eq_s_b(&['i']) {
                    return false;
                }
                self.bra = self.cursor;
                let v_3 = self.limit - self.cursor;
                if !self.eq_s_b(&['c']) {
                    return false;
                }
                self.cursor = self.limit - v_3;
            }
            if !self.r_rv() {
                return false;
            }
            self.slice_del();
        } else {
            self.slice_from(&['c']);
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_prelude();
        self.cursor = v_1;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        'l1: {
            let v_3 = self.limit - self.cursor;
            'l2: {
                let v_4 = self.limit - self.cursor;
                'l3: {
                    let v_5 = self.limit - self.cursor;
                    if self.r_standard_suffix() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_5;
                    if !self.r_verb_suffix() {
                        break 'l2;
                    }
                }
                self.cursor = self.limit - v_4;
                let v_6 = self.limit - self.cursor;
                'l4: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['i']) {
                        break 'l4;
                    }
                    self.bra = self.cursor;
                    let v_7 = self.limit - self.cursor;
                    if !self.eq_s_b(&['c']) {
                        break 'l4;
                    }
                    self.cursor = self.limit - v_7;
                    if !self.r_rv() {
                        break 'l4;
                    }
                    self.slice_del();
                }
                self.cursor = self.limit - v_6;
                break 'l1;
            }
            self.cursor = self.limit - v_3;
            self.r_residual_suffix();
        }
        self.cursor = self.limit - v_2;
        let v_8 = self.limit - self.cursor;
        self.r_residual_form();
        self.cursor = self.limit - v_8;
        self.cursor = self.limit_backward;
        let v_9 = self.cursor;
        self.r_postlude();
        self.cursor = v_9;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'â' | 'é' | 'ê' | 'í' | 'ó' | 'ô' | 'ú')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 3),
    Affix::new(&['ã'], 0, 1),
    Affix::new(&['õ'], 0, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 3),
    Affix::new(&['a', '~'], 0, 1),
    Affix::new(&['o', '~'], 0, 2),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, -1),
    Affix::new(&['a', 'd'], -1, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 't', 'e'], -1, 1),
    Affix::new(&['a', 'v', 'e', 'l'], -1, 1),
    Affix::new(&['í', 'v', 'e', 'l'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a'], -1, 1),
    Affix::new(&['â', 'n', 'c', 'i', 'a'], -1, 1),
    Affix::new(&['ê', 'n', 'c', 'i', 'a'], -1, 4),
    Affix::new(&['l', 'o', 'g', 'i', 'a'], -1, 2),
    Affix::new(&['i', 'r', 'a'], -1, 9),
    Affix::new(&['a', 'd', 'o', 'r', 'a'], -1, 1),
    Affix::new(&['o', 's', 'a'], -1, 1),
    Affix::new(&['i', 's', 't', 'a'], -1, 1),
    Affix::new(&['i', 'v', 'a'], -1, 8),
    Affix::new(&['e', 'z', 'a'], -1, 1),
    Affix::new(&['i', 'd', 'a', 'd', 'e'], -1, 7),
    Affix::new(&['a', 'n', 't', 'e'], -1, 1),
    Affix::new(&['m', 'e', 'n', 't', 'e'], -1, 6),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'e'], 12, 5),
    Affix::new(&['á', 'v', 'e', 'l'], -1, 1),
    Affix::new(&['í', 'v', 'e', 'l'], -1, 1),
    Affix::new(&['i', 'c', 'o'], -1, 1),
    Affix::new(&['i', 's', 'm', 'o'], -1, 1),
    Affix::new(&['o', 's', 'o'], -1, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'o'], -1, 1),
    Affix::new(&['i', 'm', 'e', 'n', 't', 'o'], -1, 1),
    Affix::new(&['i', 'v', 'o'], -1, 8),
    Affix::new(&['a', 'ç', 'a', '~', 'o'], -1, 1),
    Affix::new(&['u', 'ç', 'a', '~', 'o'], -1, 3),
    Affix::new(&['a', 'd', 'o', 'r'], -1, 1),
    Affix::new(&['i', 'c', 'a', 's'], -1, 1),
    Affix::new(&['ê', 'n', 'c', 'i', 'a', 's'], -1, 4),
    Affix::new(&['l', 'o', 'g', 'i', 'a', 's'], -1, 2),
    Affix::new(&['i', 'r', 'a', 's'], -1, 9),
    Affix::new(&['a', 'd', 'o', 'r', 'a', 's'], -1, 1),
    Affix::new(&['o', 's', 'a', 's'], -1, 1),
    Affix::new(&['i', 's', 't', 'a', 's'], -1, 1),
    Affix::new(&['i', 'v', 'a', 's'], -1, 8),
    Affix::new(&['e', 'z', 'a', 's'], -1, 1),
    Affix::new(&['i', 'd', 'a', 'd', 'e', 's'], -1, 7),
    Affix::new(&['a', 'd', 'o', 'r', 'e', 's'], -1, 1),
    Affix::new(&['a', 'n', 't', 'e', 's'], -1, 1),
    Affix::new(&['a', 'ç', 'o', '~', 'e', 's'], -1, 1),
    Affix::new(&['u', 'ç', 'o', '~', 'e', 's'], -1, 3),
    Affix::new(&['i', 'c', 'o', 's'], -1, 1),
    Affix::new(&['i', 's', 'm', 'o', 's'], -1, 1),
    Affix::new(&['o', 's', 'o', 's'], -1, 1),
    Affix::new(&['a', 'm', 'e', 'n', 't', 'o', 's'], -1, 1),
    Affix::new(&['i', 'm', 'e', 'n', 't', 'o', 's'], -1, 1),
    Affix::new(&['i', 'v', 'o', 's'], -1, 8),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['a', 'd', 'a'], -1, 1),
    Affix::new(&['i', 'd', 'a'], -1, 1),
    Affix::new(&['i', 'a'], -1, 1),
    Affix::new(&['a', 'r', 'i', 'a'], 2, 1),
    Affix::new(&['e', 'r', 'i', 'a'], 2, 1),
    Affix::new(&['i', 'r', 'i', 'a'], 2, 1),
    Affix::new(&['a', 'r', 'a'], -1, 1),
    Affix::new(&['e', 'r', 'a'], -1, 1),
    Affix::new(&['i', 'r', 'a'], -1, 1),
    Affix::new(&['a', 'v', 'a'], -1, 1),
    Affix::new(&['a', 's', 's', 'e'], -1, 1),
    Affix::new(&['e', 's', 's', 'e'], -1, 1),
    Affix::new(&['i', 's', 's', 'e'], -1, 1),
    Affix::new(&['a', 's', 't', 'e'], -1, 1),
    Affix::new(&['e', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 's', 't', 'e'], -1, 1),
    Affix::new(&['e', 'i'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'i'], 16, 1),
    Affix::new(&['e', 'r', 'e', 'i'], 16, 1),
    Affix::new(&['i', 'r', 'e', 'i'], 16, 1),
    Affix::new(&['a', 'm'], -1, 1),
    Affix::new(&['i', 'a', 'm'], 20, 1),
    Affix::new(&['a', 'r', 'i', 'a', 'm'], 21, 1),
    Affix::new(&['e', 'r', 'i', 'a', 'm'], 21, 1),
    Affix::new(&['i', 'r', 'i', 'a', 'm'], 21, 1),
    Affix::new(&['a', 'r', 'a', 'm'], 20, 1),
    Affix::new(&['e', 'r', 'a', 'm'], 20, 1),
    Affix::new(&['i', 'r', 'a', 'm'], 20, 1),
    Affix::new(&['a', 'v', 'a', 'm'], 20, 1),
    Affix::new(&['e', 'm'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'm'], 29, 1),
    Affix::new(&['e', 'r', 'e', 'm'], 29, 1),
    Affix::new(&['i', 'r', 'e', 'm'], 29, 1),
    Affix::new(&['a', 's', 's', 'e', 'm'], 29, 1),
    Affix::new(&['e', 's', 's', 'e', 'm'], 29, 1),
    Affix::new(&['i', 's', 's', 'e', 'm'], 29, 1),
    Affix::new(&['a', 'd', 'o'], -1, 1),
    Affix::new(&['i', 'd', 'o'], -1, 1),
    Affix::new(&['a', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['e', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['i', 'n', 'd', 'o'], -1, 1),
    Affix::new(&['a', 'r', 'a', '~', 'o'], -1, 1),
    Affix::new(&['e', 'r', 'a', '~', 'o'], -1, 1),
    Affix::new(&['i', 'r', 'a', '~', 'o'], -1, 1),
    Affix::new(&['a', 'r'], -1, 1),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['i', 'r'], -1, 1),
    Affix::new(&['a', 's'], -1, 1),
    Affix::new(&['a', 'd', 'a', 's'], 47, 1),
    Affix::new(&['i', 'd', 'a', 's'], 47, 1),
    Affix::new(&['i', 'a', 's'], 47, 1),
    Affix::new(&['a', 'r', 'i', 'a', 's'], 50, 1),
    Affix::new(&['e', 'r', 'i', 'a', 's'], 50, 1),
    Affix::new(&['i', 'r', 'i', 'a', 's'], 50, 1),
    Affix::new(&['a', 'r', 'a', 's'], 47, 1),
    Affix::new(&['e', 'r', 'a', 's'], 47, 1),
    Affix::new(&['i', 'r', 'a', 's'], 47, 1),
    Affix::new(&['a', 'v', 'a', 's'], 47, 1),
    Affix::new(&['e', 's'], -1, 1),
    Affix::new(&['a', 'r', 'd', 'e', 's'], 58, 1),
    Affix::new(&['e', 'r', 'd', 'e', 's'], 58, 1),
    Affix::new(&['i', 'r', 'd', 'e', 's'], 58, 1),
    Affix::new(&['a', 'r', 'e', 's'], 58, 1),
    Affix::new(&['e', 'r', 'e', 's'], 58, 1),
    Affix::new(&['i', 'r', 'e', 's'], 58, 1),
    Affix::new(&['a', 's', 's', 'e', 's'], 58, 1),
    Affix::new(&['e', 's', 's', 'e', 's'], 58, 1),
    Affix::new(&['i', 's', 's', 'e', 's'], 58, 1),
    Affix::new(&['a', 's', 't', 'e', 's'], 58, 1),
    Affix::new(&['e', 's', 't', 'e', 's'], 58, 1),
    Affix::new(&['i', 's', 't', 'e', 's'], 58, 1),
    Affix::new(&['i', 's'], -1, 1),
    Affix::new(&['a', 'i', 's'], 71, 1),
    Affix::new(&['e', 'i', 's'], 71, 1),
    Affix::new(&['a', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['e', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['i', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['á', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['é', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['í', 'r', 'e', 'i', 's'], 73, 1),
    Affix::new(&['á', 's', 's', 'e', 'i', 's'], 73, 1),
    Affix::new(&['é', 's', 's', 'e', 'i', 's'], 73, 1),
    Affix::new(&['í', 's', 's', 'e', 'i', 's'], 73, 1),
    Affix::new(&['á', 'v', 'e', 'i', 's'], 73, 1),
    Affix::new(&['í', 'e', 'i', 's'], 73, 1),
    Affix::new(&['a', 'r', 'í', 'e', 'i', 's'], 84, 1),
    Affix::new(&['e', 'r', 'í', 'e', 'i', 's'], 84, 1),
    Affix::new(&['i', 'r', 'í', 'e', 'i', 's'], 84, 1),
    Affix::new(&['a', 'd', 'o', 's'], -1, 1),
    Affix::new(&['i', 'd', 'o', 's'], -1, 1),
    Affix::new(&['a', 'm', 'o', 's'], -1, 1),
    Affix::new(&['á', 'r', 'a', 'm', 'o', 's'], 90, 1),
    Affix::new(&['é', 'r', 'a', 'm', 'o', 's'], 90, 1),
    Affix::new(&['í', 'r', 'a', 'm', 'o', 's'], 90, 1),
    Affix::new(&['á', 'v', 'a', 'm', 'o', 's'], 90, 1),
    Affix::new(&['í', 'a', 'm', 'o', 's'], 90, 1),
    Affix::new(&['a', 'r', 'í', 'a', 'm', 'o', 's'], 95, 1),
    Affix::new(&['e', 'r', 'í', 'a', 'm', 'o', 's'], 95, 1),
    Affix::new(&['i', 'r', 'í', 'a', 'm', 'o', 's'], 95, 1),
    Affix::new(&['e', 'm', 'o', 's'], -1, 1),
    Affix::new(&['a', 'r', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['e', 'r', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['i', 'r', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['á', 's', 's', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['ê', 's', 's', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['í', 's', 's', 'e', 'm', 'o', 's'], 99, 1),
    Affix::new(&['i', 'm', 'o', 's'], -1, 1),
    Affix::new(&['a', 'r', 'm', 'o', 's'], -1, 1),
    Affix::new(&['e', 'r', 'm', 'o', 's'], -1, 1),
    Affix::new(&['i', 'r', 'm', 'o', 's'], -1, 1),
    Affix::new(&['á', 'm', 'o', 's'], -1, 1),
    Affix::new(&['a', 'r', 'á', 's'], -1, 1),
    Affix::new(&['e', 'r', 'á', 's'], -1, 1),
    Affix::new(&['i', 'r', 'á', 's'], -1, 1),
    Affix::new(&['e', 'u'], -1, 1),
    Affix::new(&['i', 'u'], -1, 1),
    Affix::new(&['o', 'u'], -1, 1),
    Affix::new(&['a', 'r', 'á'], -1, 1),
    Affix::new(&['e', 'r', 'á'], -1, 1),
    Affix::new(&['i', 'r', 'á'], -1, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['o', 's'], -1, 1),
    Affix::new(&['á'], -1, 1),
    Affix::new(&['í'], -1, 1),
    Affix::new(&['ó'], -1, 1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['e'], -1, 1),
    Affix::new(&['ç'], -1, 2),
    Affix::new(&['é'], -1, 1),
    Affix::new(&['ê'], -1, 1),
];
