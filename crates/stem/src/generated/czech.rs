// Made by generate.py from czech.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        let v_1 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        let i_x = self.cursor;
        self.cursor = v_1;
        self.variables.p1 = self.limit;
        let v_2 = self.cursor;
        'l1: {
            if !self.in_grouping(g_v) {
                if !self.hop(1) || !self.go_out_grouping(g_v_or_syllabic_c) {
                    break 'l1;
                }
                self.cursor += 1;
            }
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
            if self.variables.p1 < i_x {
                self.variables.p1 = i_x;
            }
        }
        self.cursor = v_2;
        true
    }

    fn r_palatalise_e(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var > 0 {
            self.slice_from(item(AS_0, among_var));
        }
        true
    }

    fn r_palatalise_i(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var > 0 {
            self.slice_from(item(AS_1, among_var));
        }
        true
    }

    fn r_possessive_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.variables.p1 > self.cursor {
            return false;
        }
        if among_var == 1 {
            self.slice_del();
        } else {
            self.slice_del();
            let v_1 = self.limit - self.cursor;
            if !self.r_palatalise_i() {
                self.cursor = self.limit - v_1;
            }
        }
        true
    }

    fn r_case_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_6);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                self.slice_del();
                let v_3 = self.limit - self.cursor;
                if !self.r_palatalise_e() {
                    self.cursor = self.limit - v_3;
                }
            }
            3 => {
                let among_var = self.find_among_b(A_3);
                self.slice_from(item(AS_3, among_var));
            }
            4 => {
                let v_4 = self.limit - self.cursor;
                if !self.out_grouping_b(g_v) {
                    return false;
                }
                self.cursor = self.limit - v_4;
                if self.eq_s_b(&['t', 'ř']) {
                    return false;
                }
                self.slice_from(&['b']);
            }
            5 => {
                let v_5 = self.limit - self.cursor;
                if !self.out_grouping_b(g_v) {
                    return false;
                }
                self.cursor = self.limit - v_5;
                self.slice_del();
                self.insert(&['c']);
                let v_6 = self.limit - self.cursor;
                if !self.r_palatalise_e() {
                    self.cursor = self.limit - v_6;
                }
            }
            6 => {
                let v_7 = self.limit - self.cursor;
                if !self.out_grouping_b(g_v) {
                    return false;
                }
                self.cursor = self.limit - v_7;
                let v_8 = self.limit - self.cursor;
                if self.find_among_b(A_4) != 0 {
                    return false;
                }
                self.cursor = self.limit - v_8;
                self.slice_from(&['k']);
            }
            7 => {
                if !self.eq_s_b(&['n']) {
                    return false;
                }
                self.bra = self.cursor;
                self.slice_from(&['ň', 'k']);
            }
            8 => {
                let v_9 = self.limit - self.cursor;
                if !self.in_grouping_b(g_env_ending) {
                    return false;
                }
                self.cursor = self.limit - v_9;
                self.slice_from(&['n']);
            }
            9 => {
                if self.find_among_b(A_5) == 0 {
                    return false;
                }
                self.slice_from(&['t']);
            }
            10 => {
                if !self.in_grouping_b(g_ev_ending) {
                    return false;
                }
                self.slice_from(&['v']);
            }
            11 => {
                self.slice_from(&['t']);
            }
            _ => {
                self.slice_del();
                let v_10 = self.limit - self.cursor;
                if !self.r_palatalise_i() {
                    self.cursor = self.limit - v_10;
                }
            }
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        if !self.r_mark_regions() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_case_suffix();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        self.r_possessive_suffix();
        self.cursor = self.limit - v_2;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ý' | 'ě' | 'ů')
}

fn g_v_or_syllabic_c(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'l' | 'o' | 'r' | 'u' | 'y' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ý' | 'ě' | 'ů')
}

fn g_ev_ending(c: char) -> bool {
    matches!(c, 'h' | 'k' | 'n' | 'r' | 't' | 'z')
}

fn g_env_ending(c: char) -> bool {
    matches!(c, 'b' | 'c' | 'd' | 'h' | 'k' | 'p' | 'r' | 's' | 't' | 'v' | 'z' | 'č' | 'š' | 'ž')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['c'], -1, 1),
    Affix::new(&['n', 'c'], 0, -1),
    Affix::new(&['í', 'n', 'c'], 1, 2),
    Affix::new(&['a', 'v', 'c'], 0, -1),
    Affix::new(&['o', 'v', 'c'], 0, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['c'], -1, 1),
    Affix::new(&['n', 'c'], 0, -1),
    Affix::new(&['í', 'n', 'c'], 1, 2),
    Affix::new(&['a', 'v', 'c'], 0, -1),
    Affix::new(&['o', 'v', 'c'], 0, -1),
    Affix::new(&['č', 't'], -1, 3),
    Affix::new(&['š', 't'], -1, 4),
    Affix::new(&['d', 'e', 'š', 't'], 6, -1),
    Affix::new(&['l', 'e', 'š', 't'], 6, -1),
    Affix::new(&['i', 'š', 't'], 6, -1),
    Affix::new(&['p', 'o', 'u', 'š', 't'], 6, -1),
    Affix::new(&['á', 'š', 't'], 6, -1),
    Affix::new(&['í', 'š', 't'], 6, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'n'], -1, 2),
    Affix::new(&['o', 'v'], -1, 1),
    Affix::new(&['ů', 'v'], -1, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 2),
    Affix::new(&['l'], 0, 1),
    Affix::new(&['t', 'l'], 1, 2),
    Affix::new(&['s'], 0, 1),
    Affix::new(&['e', 's'], 3, 2),
    Affix::new(&['č'], 0, 1),
    Affix::new(&['e', 'č'], 5, 2),
    Affix::new(&['ř'], 0, 1),
    Affix::new(&['ž'], 0, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['o', 'b', 'l'], -1, -1),
    Affix::new(&['s', 'n'], -1, -1),
    Affix::new(&['d', 'o', 't'], -1, -1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['u', 'c'], -1, -1),
    Affix::new(&['h'], -1, -1),
    Affix::new(&['o', 'k'], -1, -1),
    Affix::new(&['k', 'a', 'r'], -1, -1),
    Affix::new(&['č'], -1, -1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['a', 'm', 'a'], 0, 1),
    Affix::new(&['a', 't', 'a'], 0, 1),
    Affix::new(&['e', 'b'], -1, 4),
    Affix::new(&['e', 'c'], -1, 5),
    Affix::new(&['e'], -1, 2),
    Affix::new(&['e', 't', 'e'], 5, 3),
    Affix::new(&['ě', 't', 'e'], 5, 1),
    Affix::new(&['e', 'c', 'h'], -1, 2),
    Affix::new(&['a', 't', 'e', 'c', 'h'], 8, 1),
    Affix::new(&['á', 'c', 'h'], -1, 1),
    Affix::new(&['í', 'c', 'h'], -1, 12),
    Affix::new(&['ý', 'c', 'h'], -1, 1),
    Affix::new(&['i'], -1, 12),
    Affix::new(&['m', 'i'], 13, 1),
    Affix::new(&['a', 'm', 'i'], 14, 1),
    Affix::new(&['e', 'm', 'i'], 14, 2),
    Affix::new(&['í', 'm', 'i'], 14, 12),
    Affix::new(&['ý', 'm', 'i'], 14, 1),
    Affix::new(&['ě', 'm', 'i'], 14, 1),
    Affix::new(&['ť', 'm', 'i'], 14, 11),
    Affix::new(&['e', 't', 'i'], 13, 3),
    Affix::new(&['ě', 't', 'i'], 13, 1),
    Affix::new(&['o', 'v', 'i'], 13, 1),
    Affix::new(&['e', 'k'], -1, 6),
    Affix::new(&['ě', 'k'], -1, 7),
    Affix::new(&['e', 'm'], -1, 2),
    Affix::new(&['e', 't', 'e', 'm'], 26, 3),
    Affix::new(&['ě', 't', 'e', 'm'], 26, 1),
    Affix::new(&['á', 'm'], -1, 1),
    Affix::new(&['é', 'm'], -1, 1),
    Affix::new(&['í', 'm'], -1, 12),
    Affix::new(&['ý', 'm'], -1, 1),
    Affix::new(&['ě', 'm'], -1, 1),
    Affix::new(&['ů', 'm'], -1, 1),
    Affix::new(&['a', 't', 'ů', 'm'], 34, 1),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['é', 'h', 'o'], 36, 1),
    Affix::new(&['í', 'h', 'o'], 36, 12),
    Affix::new(&['u', 's'], -1, 1),
    Affix::new(&['a', 't'], -1, 1),
    Affix::new(&['e', 't'], -1, 9),
    Affix::new(&['u'], -1, 1),
    Affix::new(&['é', 'm', 'u'], 42, 1),
    Affix::new(&['í', 'm', 'u'], 42, 12),
    Affix::new(&['o', 'u'], 42, 1),
    Affix::new(&['e', 'v'], -1, 10),
    Affix::new(&['y'], -1, 1),
    Affix::new(&['a', 't', 'y'], 47, 1),
    Affix::new(&['á'], -1, 1),
    Affix::new(&['é'], -1, 1),
    Affix::new(&['o', 'v', 'é'], 50, 1),
    Affix::new(&['í'], -1, 12),
    Affix::new(&['ý'], -1, 1),
    Affix::new(&['ě'], -1, 1),
    Affix::new(&['e', 'ň'], -1, 8),
    Affix::new(&['ť'], -1, 11),
    Affix::new(&['ů'], -1, 1),
];

const AS_0: &[&[char]] = &[&['k'], &['í', 'n', 'k']];

const AS_1: &[&[char]] = &[&['k'], &['í', 'n', 'k'], &['c', 'k'], &['s', 'k']];

const AS_3: &[&[char]] = &[&[], &['e', 't']];
