// Made by generate.py from romanian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    standard_suffix_removed: bool,
    p2: i32,
    p1: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_norm(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_3 = self.cursor;
                    'l4: {
                        self.bra = self.cursor;
                        let among_var = self.find_among(A_0);
                        if among_var == 0 {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        self.slice_from(item(AS_0, among_var));
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
        true
    }

    fn r_prelude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_2 = self.cursor;
                    'l4: {
                        if !self.in_grouping(g_v) {
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        'l5: {
                            let v_3 = self.cursor;
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
                            self.cursor = v_3;
                            if !self.eq_s(&['i']) {
                                break 'l4;
                            }
                            self.ket = self.cursor;
                            if !self.in_grouping(g_v) {
                                break 'l4;
                            }
                            self.slice_from(&['I']);
                        }
                        self.cursor = v_2;
                        break 'l3;
                    }
                    self.cursor = v_2;
                    if !self.hop(1) {
                        break 'l2;
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

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_step_0(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                self.slice_from(&['a']);
            }
            3 => {
                self.slice_from(&['e']);
            }
            4 => {
                self.slice_from(&['i']);
            }
            5 => {
                if self.eq_s_b(&['a', 'b']) {
                    return false;
                }
                self.slice_from(&['i']);
            }
            6 => {
                self.slice_from(&['a', 't']);
            }
            _ => {
                self.slice_from(&['a', 'ț', 'i']);
            }
        }
        true
    }

    fn r_combo_suffix(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_3, among_var));
        self.variables.standard_suffix_removed = true;
        self.cursor = self.limit - v_1;
        true
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.variables.standard_suffix_removed = false;
        'l1: loop {
            let v_1 = self.limit - self.cursor;
            if self.r_combo_suffix() {
                continue 'l1;
            }
            self.cursor = self.limit - v_1;
            break 'l1;
        }
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.variables.p2 > self.cursor {
            return false;
        }
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                if !self.eq_s_b(&['ț']) {
                    return false;
                }
                self.bra = self.cursor;
                self.slice_from(&['t']);
            }
            _ => {
                self.slice_from(&['i', 's', 't']);
            }
        }
        self.variables.standard_suffix_removed = true;
        true
    }

    fn r_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_5);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.out_grouping_b(g_v) && !self.eq_s_b(&['u']) {
                self.limit_backward = v_2;
                return false;
            }
            self.slice_del();
        } else {
            self.slice_del();
        }
        self.limit_backward = v_2;
        true
    }

    fn r_vowel_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_6) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.variables.p_v > self.cursor {
            return false;
        }
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_norm();
        let v_1 = self.cursor;
        self.r_prelude();
        self.cursor = v_1;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        self.r_step_0();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_standard_suffix();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        if !self.variables.standard_suffix_removed {
            self.r_verb_suffix();
        }
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_vowel_suffix();
        self.cursor = self.limit - v_5;
        self.cursor = self.limit_backward;
        let v_6 = self.cursor;
        self.r_postlude();
        self.cursor = v_6;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'â' | 'î' | 'ă')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['ş'], -1, 1),
    Affix::new(&['ţ'], -1, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 3),
    Affix::new(&['I'], 0, 1),
    Affix::new(&['U'], 0, 2),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['e', 'a'], -1, 3),
    Affix::new(&['a', 'ț', 'i', 'a'], -1, 7),
    Affix::new(&['a', 'u', 'a'], -1, 2),
    Affix::new(&['i', 'u', 'a'], -1, 4),
    Affix::new(&['a', 'ț', 'i', 'e'], -1, 7),
    Affix::new(&['e', 'l', 'e'], -1, 3),
    Affix::new(&['i', 'l', 'e'], -1, 5),
    Affix::new(&['i', 'i', 'l', 'e'], 6, 4),
    Affix::new(&['i', 'e', 'i'], -1, 4),
    Affix::new(&['a', 't', 'e', 'i'], -1, 6),
    Affix::new(&['i', 'i'], -1, 4),
    Affix::new(&['u', 'l', 'u', 'i'], -1, 1),
    Affix::new(&['u', 'l'], -1, 1),
    Affix::new(&['e', 'l', 'o', 'r'], -1, 3),
    Affix::new(&['i', 'l', 'o', 'r'], -1, 4),
    Affix::new(&['i', 'i', 'l', 'o', 'r'], 14, 4),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a', 'l', 'a'], -1, 4),
    Affix::new(&['i', 'c', 'i', 'v', 'a'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v', 'a'], -1, 5),
    Affix::new(&['i', 't', 'i', 'v', 'a'], -1, 6),
    Affix::new(&['i', 'c', 'a', 'l', 'e'], -1, 4),
    Affix::new(&['a', 'ț', 'i', 'u', 'n', 'e'], -1, 5),
    Affix::new(&['i', 'ț', 'i', 'u', 'n', 'e'], -1, 6),
    Affix::new(&['a', 't', 'o', 'a', 'r', 'e'], -1, 5),
    Affix::new(&['i', 't', 'o', 'a', 'r', 'e'], -1, 6),
    Affix::new(&['ă', 't', 'o', 'a', 'r', 'e'], -1, 5),
    Affix::new(&['i', 'c', 'i', 't', 'a', 't', 'e'], -1, 4),
    Affix::new(&['a', 'b', 'i', 'l', 'i', 't', 'a', 't', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'i', 't', 'a', 't', 'e'], -1, 2),
    Affix::new(&['i', 'v', 'i', 't', 'a', 't', 'e'], -1, 3),
    Affix::new(&['i', 'c', 'i', 'v', 'e'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v', 'e'], -1, 5),
    Affix::new(&['i', 't', 'i', 'v', 'e'], -1, 6),
    Affix::new(&['i', 'c', 'a', 'l', 'i'], -1, 4),
    Affix::new(&['a', 't', 'o', 'r', 'i'], -1, 5),
    Affix::new(&['i', 'c', 'a', 't', 'o', 'r', 'i'], 18, 4),
    Affix::new(&['i', 't', 'o', 'r', 'i'], -1, 6),
    Affix::new(&['ă', 't', 'o', 'r', 'i'], -1, 5),
    Affix::new(&['i', 'c', 'i', 't', 'a', 't', 'i'], -1, 4),
    Affix::new(&['a', 'b', 'i', 'l', 'i', 't', 'a', 't', 'i'], -1, 1),
    Affix::new(&['i', 'v', 'i', 't', 'a', 't', 'i'], -1, 3),
    Affix::new(&['i', 'c', 'i', 'v', 'i'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v', 'i'], -1, 5),
    Affix::new(&['i', 't', 'i', 'v', 'i'], -1, 6),
    Affix::new(&['i', 'c', 'i', 't', 'ă', 'i'], -1, 4),
    Affix::new(&['a', 'b', 'i', 'l', 'i', 't', 'ă', 'i'], -1, 1),
    Affix::new(&['i', 'v', 'i', 't', 'ă', 'i'], -1, 3),
    Affix::new(&['i', 'c', 'i', 't', 'ă', 'ț', 'i'], -1, 4),
    Affix::new(&['a', 'b', 'i', 'l', 'i', 't', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['i', 'v', 'i', 't', 'ă', 'ț', 'i'], -1, 3),
    Affix::new(&['i', 'c', 'a', 'l'], -1, 4),
    Affix::new(&['a', 't', 'o', 'r'], -1, 5),
    Affix::new(&['i', 'c', 'a', 't', 'o', 'r'], 35, 4),
    Affix::new(&['i', 't', 'o', 'r'], -1, 6),
    Affix::new(&['ă', 't', 'o', 'r'], -1, 5),
    Affix::new(&['i', 'c', 'i', 'v'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v'], -1, 5),
    Affix::new(&['i', 't', 'i', 'v'], -1, 6),
    Affix::new(&['i', 'c', 'a', 'l', 'ă'], -1, 4),
    Affix::new(&['i', 'c', 'i', 'v', 'ă'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v', 'ă'], -1, 5),
    Affix::new(&['i', 't', 'i', 'v', 'ă'], -1, 6),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l', 'a'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'a'], -1, 1),
    Affix::new(&['o', 'a', 's', 'a'], -1, 1),
    Affix::new(&['a', 't', 'a'], -1, 1),
    Affix::new(&['i', 't', 'a'], -1, 1),
    Affix::new(&['a', 'n', 't', 'a'], -1, 1),
    Affix::new(&['i', 's', 't', 'a'], -1, 3),
    Affix::new(&['u', 't', 'a'], -1, 1),
    Affix::new(&['i', 'v', 'a'], -1, 1),
    Affix::new(&['i', 'c'], -1, 1),
    Affix::new(&['i', 'c', 'e'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'e'], -1, 1),
    Affix::new(&['i', 's', 'm', 'e'], -1, 3),
    Affix::new(&['i', 'u', 'n', 'e'], -1, 2),
    Affix::new(&['o', 'a', 's', 'e'], -1, 1),
    Affix::new(&['a', 't', 'e'], -1, 1),
    Affix::new(&['i', 't', 'a', 't', 'e'], 17, 1),
    Affix::new(&['i', 't', 'e'], -1, 1),
    Affix::new(&['a', 'n', 't', 'e'], -1, 1),
    Affix::new(&['i', 's', 't', 'e'], -1, 3),
    Affix::new(&['u', 't', 'e'], -1, 1),
    Affix::new(&['i', 'v', 'e'], -1, 1),
    Affix::new(&['i', 'c', 'i'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l', 'i'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'i'], -1, 1),
    Affix::new(&['i', 'u', 'n', 'i'], -1, 2),
    Affix::new(&['a', 't', 'o', 'r', 'i'], -1, 1),
    Affix::new(&['o', 's', 'i'], -1, 1),
    Affix::new(&['a', 't', 'i'], -1, 1),
    Affix::new(&['i', 't', 'a', 't', 'i'], 30, 1),
    Affix::new(&['i', 't', 'i'], -1, 1),
    Affix::new(&['a', 'n', 't', 'i'], -1, 1),
    Affix::new(&['i', 's', 't', 'i'], -1, 3),
    Affix::new(&['u', 't', 'i'], -1, 1),
    Affix::new(&['i', 'ș', 't', 'i'], -1, 3),
    Affix::new(&['i', 'v', 'i'], -1, 1),
    Affix::new(&['i', 't', 'ă', 'i'], -1, 1),
    Affix::new(&['o', 'ș', 'i'], -1, 1),
    Affix::new(&['i', 't', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 's', 'm'], -1, 3),
    Affix::new(&['a', 't', 'o', 'r'], -1, 1),
    Affix::new(&['o', 's'], -1, 1),
    Affix::new(&['a', 't'], -1, 1),
    Affix::new(&['i', 't'], -1, 1),
    Affix::new(&['a', 'n', 't'], -1, 1),
    Affix::new(&['i', 's', 't'], -1, 3),
    Affix::new(&['u', 't'], -1, 1),
    Affix::new(&['i', 'v'], -1, 1),
    Affix::new(&['i', 'c', 'ă'], -1, 1),
    Affix::new(&['a', 'b', 'i', 'l', 'ă'], -1, 1),
    Affix::new(&['i', 'b', 'i', 'l', 'ă'], -1, 1),
    Affix::new(&['o', 'a', 's', 'ă'], -1, 1),
    Affix::new(&['a', 't', 'ă'], -1, 1),
    Affix::new(&['i', 't', 'ă'], -1, 1),
    Affix::new(&['a', 'n', 't', 'ă'], -1, 1),
    Affix::new(&['i', 's', 't', 'ă'], -1, 3),
    Affix::new(&['u', 't', 'ă'], -1, 1),
    Affix::new(&['i', 'v', 'ă'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['e', 'a'], -1, 1),
    Affix::new(&['i', 'a'], -1, 1),
    Affix::new(&['e', 's', 'c'], -1, 1),
    Affix::new(&['ă', 's', 'c'], -1, 1),
    Affix::new(&['i', 'n', 'd'], -1, 1),
    Affix::new(&['â', 'n', 'd'], -1, 1),
    Affix::new(&['a', 'r', 'e'], -1, 1),
    Affix::new(&['e', 'r', 'e'], -1, 1),
    Affix::new(&['i', 'r', 'e'], -1, 1),
    Affix::new(&['â', 'r', 'e'], -1, 1),
    Affix::new(&['s', 'e'], -1, 2),
    Affix::new(&['a', 's', 'e'], 10, 1),
    Affix::new(&['s', 'e', 's', 'e'], 10, 2),
    Affix::new(&['i', 's', 'e'], 10, 1),
    Affix::new(&['u', 's', 'e'], 10, 1),
    Affix::new(&['â', 's', 'e'], 10, 1),
    Affix::new(&['e', 'ș', 't', 'e'], -1, 1),
    Affix::new(&['ă', 'ș', 't', 'e'], -1, 1),
    Affix::new(&['e', 'z', 'e'], -1, 1),
    Affix::new(&['a', 'i'], -1, 1),
    Affix::new(&['e', 'a', 'i'], 19, 1),
    Affix::new(&['i', 'a', 'i'], 19, 1),
    Affix::new(&['s', 'e', 'i'], -1, 2),
    Affix::new(&['e', 'ș', 't', 'i'], -1, 1),
    Affix::new(&['ă', 'ș', 't', 'i'], -1, 1),
    Affix::new(&['u', 'i'], -1, 1),
    Affix::new(&['e', 'z', 'i'], -1, 1),
    Affix::new(&['â', 'i'], -1, 1),
    Affix::new(&['a', 'ș', 'i'], -1, 1),
    Affix::new(&['s', 'e', 'ș', 'i'], -1, 2),
    Affix::new(&['a', 's', 'e', 'ș', 'i'], 29, 1),
    Affix::new(&['s', 'e', 's', 'e', 'ș', 'i'], 29, 2),
    Affix::new(&['i', 's', 'e', 'ș', 'i'], 29, 1),
    Affix::new(&['u', 's', 'e', 'ș', 'i'], 29, 1),
    Affix::new(&['â', 's', 'e', 'ș', 'i'], 29, 1),
    Affix::new(&['i', 'ș', 'i'], -1, 1),
    Affix::new(&['u', 'ș', 'i'], -1, 1),
    Affix::new(&['â', 'ș', 'i'], -1, 1),
    Affix::new(&['a', 'ț', 'i'], -1, 2),
    Affix::new(&['e', 'a', 'ț', 'i'], 38, 1),
    Affix::new(&['i', 'a', 'ț', 'i'], 38, 1),
    Affix::new(&['e', 'ț', 'i'], -1, 2),
    Affix::new(&['i', 'ț', 'i'], -1, 2),
    Affix::new(&['â', 'ț', 'i'], -1, 2),
    Affix::new(&['a', 'r', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['s', 'e', 'r', 'ă', 'ț', 'i'], -1, 2),
    Affix::new(&['a', 's', 'e', 'r', 'ă', 'ț', 'i'], 45, 1),
    Affix::new(&['s', 'e', 's', 'e', 'r', 'ă', 'ț', 'i'], 45, 2),
    Affix::new(&['i', 's', 'e', 'r', 'ă', 'ț', 'i'], 45, 1),
    Affix::new(&['u', 's', 'e', 'r', 'ă', 'ț', 'i'], 45, 1),
    Affix::new(&['â', 's', 'e', 'r', 'ă', 'ț', 'i'], 45, 1),
    Affix::new(&['i', 'r', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['u', 'r', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['â', 'r', 'ă', 'ț', 'i'], -1, 1),
    Affix::new(&['a', 'm'], -1, 1),
    Affix::new(&['e', 'a', 'm'], 54, 1),
    Affix::new(&['i', 'a', 'm'], 54, 1),
    Affix::new(&['e', 'm'], -1, 2),
    Affix::new(&['a', 's', 'e', 'm'], 57, 1),
    Affix::new(&['s', 'e', 's', 'e', 'm'], 57, 2),
    Affix::new(&['i', 's', 'e', 'm'], 57, 1),
    Affix::new(&['u', 's', 'e', 'm'], 57, 1),
    Affix::new(&['â', 's', 'e', 'm'], 57, 1),
    Affix::new(&['i', 'm'], -1, 2),
    Affix::new(&['â', 'm'], -1, 2),
    Affix::new(&['ă', 'm'], -1, 2),
    Affix::new(&['a', 'r', 'ă', 'm'], 65, 1),
    Affix::new(&['s', 'e', 'r', 'ă', 'm'], 65, 2),
    Affix::new(&['a', 's', 'e', 'r', 'ă', 'm'], 67, 1),
    Affix::new(&['s', 'e', 's', 'e', 'r', 'ă', 'm'], 67, 2),
    Affix::new(&['i', 's', 'e', 'r', 'ă', 'm'], 67, 1),
    Affix::new(&['u', 's', 'e', 'r', 'ă', 'm'], 67, 1),
    Affix::new(&['â', 's', 'e', 'r', 'ă', 'm'], 67, 1),
    Affix::new(&['i', 'r', 'ă', 'm'], 65, 1),
    Affix::new(&['u', 'r', 'ă', 'm'], 65, 1),
    Affix::new(&['â', 'r', 'ă', 'm'], 65, 1),
    Affix::new(&['a', 'u'], -1, 1),
    Affix::new(&['e', 'a', 'u'], 76, 1),
    Affix::new(&['i', 'a', 'u'], 76, 1),
    Affix::new(&['i', 'n', 'd', 'u'], -1, 1),
    Affix::new(&['â', 'n', 'd', 'u'], -1, 1),
    Affix::new(&['e', 'z'], -1, 1),
    Affix::new(&['e', 'a', 's', 'c', 'ă'], -1, 1),
    Affix::new(&['a', 'r', 'ă'], -1, 1),
    Affix::new(&['s', 'e', 'r', 'ă'], -1, 2),
    Affix::new(&['a', 's', 'e', 'r', 'ă'], 84, 1),
    Affix::new(&['s', 'e', 's', 'e', 'r', 'ă'], 84, 2),
    Affix::new(&['i', 's', 'e', 'r', 'ă'], 84, 1),
    Affix::new(&['u', 's', 'e', 'r', 'ă'], 84, 1),
    Affix::new(&['â', 's', 'e', 'r', 'ă'], 84, 1),
    Affix::new(&['i', 'r', 'ă'], -1, 1),
    Affix::new(&['u', 'r', 'ă'], -1, 1),
    Affix::new(&['â', 'r', 'ă'], -1, 1),
    Affix::new(&['e', 'a', 'z', 'ă'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['i', 'e'], 1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['ă'], -1, 1),
];

const AS_0: &[&[char]] = &[&['ș'], &['ț']];

const AS_3: &[&[char]] = &[&['a', 'b', 'i', 'l'], &['i', 'b', 'i', 'l'], &['i', 'v'], &['i', 'c'], &['a', 't'], &['i', 't']];
