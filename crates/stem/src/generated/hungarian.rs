// Made by generate.py from hungarian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        'l1: {
            let v_1 = self.cursor;
            if self.in_grouping(g_v) {
                let v_2 = self.cursor;
                if self.go_in_grouping(g_v) {
                    self.cursor += 1;
                    self.variables.p1 = self.cursor;
                }
                self.cursor = v_2;
                break 'l1;
            }
            self.cursor = v_1;
            if !self.go_out_grouping(g_v) {
                return false;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
        }
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_v_ending(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_0, among_var));
        true
    }

    fn r_double(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_undouble(&mut self) -> bool {
        if !self.hop_b(1) {
            return false;
        }
        self.ket = self.cursor;
        if !self.hop_b(1) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_instrum(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_2) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() || !self.r_double() {
            return false;
        }
        self.slice_del();
        self.r_undouble()
    }

    fn r_case(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_del();
        self.r_v_ending()
    }

    fn r_case_special(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_4, among_var));
        true
    }

    fn r_case_other(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_5);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_5, among_var));
        true
    }

    fn r_factive(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_6) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() || !self.r_double() {
            return false;
        }
        self.slice_del();
        self.r_undouble()
    }

    fn r_plural(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_7, among_var));
        true
    }

    fn r_owned(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_8, among_var));
        true
    }

    fn r_sing_owner(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_9);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_9, among_var));
        true
    }

    fn r_plur_owner(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_10);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_from(item(AS_10, among_var));
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_1;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        self.r_instrum();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_case();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_case_special();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_case_other();
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        self.r_factive();
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        self.r_owned();
        self.cursor = self.limit - v_7;
        let v_8 = self.limit - self.cursor;
        self.r_sing_owner();
        self.cursor = self.limit - v_8;
        let v_9 = self.limit - self.cursor;
        self.r_plur_owner();
        self.cursor = self.limit - v_9;
        let v_10 = self.limit - self.cursor;
        self.r_plural();
        self.cursor = self.limit - v_10;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'í' | 'ó' | 'ö' | 'ú' | 'ü' | 'ő' | 'ű')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['á'], -1, 1),
    Affix::new(&['é'], -1, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['b', 'b'], -1, -1),
    Affix::new(&['c', 'c'], -1, -1),
    Affix::new(&['d', 'd'], -1, -1),
    Affix::new(&['f', 'f'], -1, -1),
    Affix::new(&['g', 'g'], -1, -1),
    Affix::new(&['j', 'j'], -1, -1),
    Affix::new(&['k', 'k'], -1, -1),
    Affix::new(&['l', 'l'], -1, -1),
    Affix::new(&['m', 'm'], -1, -1),
    Affix::new(&['n', 'n'], -1, -1),
    Affix::new(&['p', 'p'], -1, -1),
    Affix::new(&['r', 'r'], -1, -1),
    Affix::new(&['c', 'c', 's'], -1, -1),
    Affix::new(&['s', 's'], -1, -1),
    Affix::new(&['z', 'z', 's'], -1, -1),
    Affix::new(&['t', 't'], -1, -1),
    Affix::new(&['v', 'v'], -1, -1),
    Affix::new(&['g', 'g', 'y'], -1, -1),
    Affix::new(&['l', 'l', 'y'], -1, -1),
    Affix::new(&['n', 'n', 'y'], -1, -1),
    Affix::new(&['t', 't', 'y'], -1, -1),
    Affix::new(&['s', 's', 'z'], -1, -1),
    Affix::new(&['z', 'z'], -1, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['a', 'l'], -1, 1),
    Affix::new(&['e', 'l'], -1, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['b', 'a'], -1, -1),
    Affix::new(&['r', 'a'], -1, -1),
    Affix::new(&['b', 'e'], -1, -1),
    Affix::new(&['r', 'e'], -1, -1),
    Affix::new(&['i', 'g'], -1, -1),
    Affix::new(&['n', 'a', 'k'], -1, -1),
    Affix::new(&['n', 'e', 'k'], -1, -1),
    Affix::new(&['v', 'a', 'l'], -1, -1),
    Affix::new(&['v', 'e', 'l'], -1, -1),
    Affix::new(&['u', 'l'], -1, -1),
    Affix::new(&['n', 'á', 'l'], -1, -1),
    Affix::new(&['n', 'é', 'l'], -1, -1),
    Affix::new(&['b', 'ó', 'l'], -1, -1),
    Affix::new(&['r', 'ó', 'l'], -1, -1),
    Affix::new(&['t', 'ó', 'l'], -1, -1),
    Affix::new(&['ü', 'l'], -1, -1),
    Affix::new(&['b', 'ő', 'l'], -1, -1),
    Affix::new(&['r', 'ő', 'l'], -1, -1),
    Affix::new(&['t', 'ő', 'l'], -1, -1),
    Affix::new(&['n'], -1, -1),
    Affix::new(&['a', 'n'], 19, -1),
    Affix::new(&['b', 'a', 'n'], 20, -1),
    Affix::new(&['e', 'n'], 19, -1),
    Affix::new(&['b', 'e', 'n'], 22, -1),
    Affix::new(&['k', 'é', 'p', 'p', 'e', 'n'], 22, -1),
    Affix::new(&['o', 'n'], 19, -1),
    Affix::new(&['ö', 'n'], 19, -1),
    Affix::new(&['k', 'é', 'p', 'p'], -1, -1),
    Affix::new(&['k', 'o', 'r'], -1, -1),
    Affix::new(&['t'], -1, -1),
    Affix::new(&['a', 't'], 29, -1),
    Affix::new(&['e', 't'], 29, -1),
    Affix::new(&['k', 'é', 'n', 't'], 29, -1),
    Affix::new(&['a', 'n', 'k', 'é', 'n', 't'], 32, -1),
    Affix::new(&['e', 'n', 'k', 'é', 'n', 't'], 32, -1),
    Affix::new(&['o', 'n', 'k', 'é', 'n', 't'], 32, -1),
    Affix::new(&['o', 't'], 29, -1),
    Affix::new(&['é', 'r', 't'], 29, -1),
    Affix::new(&['ö', 't'], 29, -1),
    Affix::new(&['h', 'e', 'z'], -1, -1),
    Affix::new(&['h', 'o', 'z'], -1, -1),
    Affix::new(&['h', 'ö', 'z'], -1, -1),
    Affix::new(&['v', 'á'], -1, -1),
    Affix::new(&['v', 'é'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['á', 'n'], -1, 2),
    Affix::new(&['é', 'n'], -1, 1),
    Affix::new(&['á', 'n', 'k', 'é', 'n', 't'], -1, 2),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['s', 't', 'u', 'l'], -1, 1),
    Affix::new(&['a', 's', 't', 'u', 'l'], 0, 1),
    Affix::new(&['á', 's', 't', 'u', 'l'], 0, 2),
    Affix::new(&['s', 't', 'ü', 'l'], -1, 1),
    Affix::new(&['e', 's', 't', 'ü', 'l'], 3, 1),
    Affix::new(&['é', 's', 't', 'ü', 'l'], 3, 3),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['á'], -1, 1),
    Affix::new(&['é'], -1, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['k'], -1, 3),
    Affix::new(&['a', 'k'], 0, 3),
    Affix::new(&['e', 'k'], 0, 3),
    Affix::new(&['o', 'k'], 0, 3),
    Affix::new(&['á', 'k'], 0, 1),
    Affix::new(&['é', 'k'], 0, 2),
    Affix::new(&['ö', 'k'], 0, 3),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['é', 'i'], -1, 1),
    Affix::new(&['á', 'é', 'i'], 0, 3),
    Affix::new(&['é', 'é', 'i'], 0, 2),
    Affix::new(&['é'], -1, 1),
    Affix::new(&['k', 'é'], 3, 1),
    Affix::new(&['a', 'k', 'é'], 4, 1),
    Affix::new(&['e', 'k', 'é'], 4, 1),
    Affix::new(&['o', 'k', 'é'], 4, 1),
    Affix::new(&['á', 'k', 'é'], 4, 3),
    Affix::new(&['é', 'k', 'é'], 4, 2),
    Affix::new(&['ö', 'k', 'é'], 4, 1),
    Affix::new(&['é', 'é'], 3, 2),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['j', 'a'], 0, 1),
    Affix::new(&['d'], -1, 1),
    Affix::new(&['a', 'd'], 2, 1),
    Affix::new(&['e', 'd'], 2, 1),
    Affix::new(&['o', 'd'], 2, 1),
    Affix::new(&['á', 'd'], 2, 2),
    Affix::new(&['é', 'd'], 2, 3),
    Affix::new(&['ö', 'd'], 2, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['j', 'e'], 9, 1),
    Affix::new(&['n', 'k'], -1, 1),
    Affix::new(&['u', 'n', 'k'], 11, 1),
    Affix::new(&['á', 'n', 'k'], 11, 2),
    Affix::new(&['é', 'n', 'k'], 11, 3),
    Affix::new(&['ü', 'n', 'k'], 11, 1),
    Affix::new(&['u', 'k'], -1, 1),
    Affix::new(&['j', 'u', 'k'], 16, 1),
    Affix::new(&['á', 'j', 'u', 'k'], 17, 2),
    Affix::new(&['ü', 'k'], -1, 1),
    Affix::new(&['j', 'ü', 'k'], 19, 1),
    Affix::new(&['é', 'j', 'ü', 'k'], 20, 3),
    Affix::new(&['m'], -1, 1),
    Affix::new(&['a', 'm'], 22, 1),
    Affix::new(&['e', 'm'], 22, 1),
    Affix::new(&['o', 'm'], 22, 1),
    Affix::new(&['á', 'm'], 22, 2),
    Affix::new(&['é', 'm'], 22, 3),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['á'], -1, 2),
    Affix::new(&['é'], -1, 3),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['i', 'd'], -1, 1),
    Affix::new(&['a', 'i', 'd'], 0, 1),
    Affix::new(&['j', 'a', 'i', 'd'], 1, 1),
    Affix::new(&['e', 'i', 'd'], 0, 1),
    Affix::new(&['j', 'e', 'i', 'd'], 3, 1),
    Affix::new(&['á', 'i', 'd'], 0, 2),
    Affix::new(&['é', 'i', 'd'], 0, 3),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['a', 'i'], 7, 1),
    Affix::new(&['j', 'a', 'i'], 8, 1),
    Affix::new(&['e', 'i'], 7, 1),
    Affix::new(&['j', 'e', 'i'], 10, 1),
    Affix::new(&['á', 'i'], 7, 2),
    Affix::new(&['é', 'i'], 7, 3),
    Affix::new(&['i', 't', 'e', 'k'], -1, 1),
    Affix::new(&['e', 'i', 't', 'e', 'k'], 14, 1),
    Affix::new(&['j', 'e', 'i', 't', 'e', 'k'], 15, 1),
    Affix::new(&['é', 'i', 't', 'e', 'k'], 14, 3),
    Affix::new(&['i', 'k'], -1, 1),
    Affix::new(&['a', 'i', 'k'], 18, 1),
    Affix::new(&['j', 'a', 'i', 'k'], 19, 1),
    Affix::new(&['e', 'i', 'k'], 18, 1),
    Affix::new(&['j', 'e', 'i', 'k'], 21, 1),
    Affix::new(&['á', 'i', 'k'], 18, 2),
    Affix::new(&['é', 'i', 'k'], 18, 3),
    Affix::new(&['i', 'n', 'k'], -1, 1),
    Affix::new(&['a', 'i', 'n', 'k'], 25, 1),
    Affix::new(&['j', 'a', 'i', 'n', 'k'], 26, 1),
    Affix::new(&['e', 'i', 'n', 'k'], 25, 1),
    Affix::new(&['j', 'e', 'i', 'n', 'k'], 28, 1),
    Affix::new(&['á', 'i', 'n', 'k'], 25, 2),
    Affix::new(&['é', 'i', 'n', 'k'], 25, 3),
    Affix::new(&['a', 'i', 't', 'o', 'k'], -1, 1),
    Affix::new(&['j', 'a', 'i', 't', 'o', 'k'], 32, 1),
    Affix::new(&['á', 'i', 't', 'o', 'k'], -1, 2),
    Affix::new(&['i', 'm'], -1, 1),
    Affix::new(&['a', 'i', 'm'], 35, 1),
    Affix::new(&['j', 'a', 'i', 'm'], 36, 1),
    Affix::new(&['e', 'i', 'm'], 35, 1),
    Affix::new(&['j', 'e', 'i', 'm'], 38, 1),
    Affix::new(&['á', 'i', 'm'], 35, 2),
    Affix::new(&['é', 'i', 'm'], 35, 3),
];

const AS_0: &[&[char]] = &[&['a'], &['e']];

const AS_4: &[&[char]] = &[&['e'], &['a']];

const AS_5: &[&[char]] = &[&[], &['a'], &['e']];

const AS_7: &[&[char]] = &[&['a'], &['e'], &[]];

const AS_8: &[&[char]] = &[&[], &['e'], &['a']];

const AS_9: &[&[char]] = &[&[], &['a'], &['e']];

const AS_10: &[&[char]] = &[&[], &['a'], &['e']];
