// Made by generate.py from lithuanian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_step1(&mut self) -> bool {
        if self.cursor < self.variables.p1 {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p1;
        self.ket = self.cursor;
        if self.find_among_b(A_0) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        self.slice_del();
        true
    }

    fn r_step2(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.limit - self.cursor;
            'l2: {
                if self.cursor < self.variables.p1 {
                    break 'l2;
                }
                let v_3 = self.limit_backward;
                self.limit_backward = self.variables.p1;
                self.ket = self.cursor;
                if self.find_among_b(A_1) == 0 {
                    self.limit_backward = v_3;
                    break 'l2;
                }
                self.bra = self.cursor;
                self.limit_backward = v_3;
                self.slice_del();
                continue 'l1;
            }
            self.cursor = self.limit - v_1;
            break 'l1;
        }
        true
    }

    fn r_fix_conflicts(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_2, among_var));
        true
    }

    fn r_fix_chdz(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_3, among_var));
        true
    }

    fn r_fix_gd(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['g', 'd']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(&['g']);
        true
    }

    pub fn stem(&mut self) -> bool {
        self.variables.p1 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            let v_2 = self.cursor;
            if !self.eq_s(&['a']) || self.length() <= 6 {
                self.cursor = v_2;
            }
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_1;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        self.r_fix_conflicts();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_step1();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_fix_chdz();
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        self.r_step2();
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        self.r_fix_chdz();
        self.cursor = self.limit - v_7;
        let v_8 = self.limit - self.cursor;
        self.r_fix_gd();
        self.cursor = self.limit - v_8;
        self.ket = self.cursor;
        if !self.eq_s_b(&['\'']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ą' | 'ė' | 'ę' | 'į' | 'ū' | 'ų')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, -1),
    Affix::new(&['i', 'a'], 0, -1),
    Affix::new(&['o', 's', 'n', 'a'], 0, -1),
    Affix::new(&['i', 'o', 's', 'n', 'a'], 2, -1),
    Affix::new(&['u', 'o', 's', 'n', 'a'], 2, -1),
    Affix::new(&['i', 'u', 'o', 's', 'n', 'a'], 4, -1),
    Affix::new(&['y', 's', 'n', 'a'], 0, -1),
    Affix::new(&['ė', 's', 'n', 'a'], 0, -1),
    Affix::new(&['e'], -1, -1),
    Affix::new(&['i', 'e'], 8, -1),
    Affix::new(&['e', 'n', 'i', 'e'], 9, -1),
    Affix::new(&['o', 'j', 'e'], 8, -1),
    Affix::new(&['i', 'o', 'j', 'e'], 11, -1),
    Affix::new(&['u', 'j', 'e'], 8, -1),
    Affix::new(&['i', 'u', 'j', 'e'], 13, -1),
    Affix::new(&['y', 'j', 'e'], 8, -1),
    Affix::new(&['e', 'n', 'y', 'j', 'e'], 15, -1),
    Affix::new(&['ė', 'j', 'e'], 8, -1),
    Affix::new(&['a', 'm', 'e'], 8, -1),
    Affix::new(&['i', 'a', 'm', 'e'], 18, -1),
    Affix::new(&['s', 'i', 'm', 'e'], 8, -1),
    Affix::new(&['o', 'm', 'e'], 8, -1),
    Affix::new(&['ė', 'm', 'e'], 8, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 'm', 'e'], 22, -1),
    Affix::new(&['o', 's', 'e'], 8, -1),
    Affix::new(&['i', 'o', 's', 'e'], 24, -1),
    Affix::new(&['u', 'o', 's', 'e'], 24, -1),
    Affix::new(&['i', 'u', 'o', 's', 'e'], 26, -1),
    Affix::new(&['y', 's', 'e'], 8, -1),
    Affix::new(&['e', 'n', 'y', 's', 'e'], 28, -1),
    Affix::new(&['ė', 's', 'e'], 8, -1),
    Affix::new(&['a', 't', 'e'], 8, -1),
    Affix::new(&['i', 'a', 't', 'e'], 31, -1),
    Affix::new(&['i', 't', 'e'], 8, -1),
    Affix::new(&['k', 'i', 't', 'e'], 33, -1),
    Affix::new(&['s', 'i', 't', 'e'], 33, -1),
    Affix::new(&['o', 't', 'e'], 8, -1),
    Affix::new(&['t', 'u', 't', 'e'], 8, -1),
    Affix::new(&['ė', 't', 'e'], 8, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 't', 'e'], 38, -1),
    Affix::new(&['i'], -1, -1),
    Affix::new(&['a', 'i'], 40, -1),
    Affix::new(&['i', 'a', 'i'], 41, -1),
    Affix::new(&['e', 'i'], 40, -1),
    Affix::new(&['t', 'u', 'm', 'e', 'i'], 43, -1),
    Affix::new(&['k', 'i'], 40, -1),
    Affix::new(&['i', 'm', 'i'], 40, -1),
    Affix::new(&['u', 'm', 'i'], 40, -1),
    Affix::new(&['i', 'u', 'm', 'i'], 47, -1),
    Affix::new(&['s', 'i'], 40, -1),
    Affix::new(&['a', 's', 'i'], 49, -1),
    Affix::new(&['i', 'a', 's', 'i'], 50, -1),
    Affix::new(&['e', 's', 'i'], 49, -1),
    Affix::new(&['i', 'e', 's', 'i'], 52, -1),
    Affix::new(&['s', 'i', 'e', 's', 'i'], 53, -1),
    Affix::new(&['i', 's', 'i'], 49, -1),
    Affix::new(&['a', 'i', 's', 'i'], 55, -1),
    Affix::new(&['e', 'i', 's', 'i'], 55, -1),
    Affix::new(&['t', 'u', 'm', 'e', 'i', 's', 'i'], 57, -1),
    Affix::new(&['u', 'i', 's', 'i'], 55, -1),
    Affix::new(&['o', 's', 'i'], 49, -1),
    Affix::new(&['ė', 'j', 'o', 's', 'i'], 60, -1),
    Affix::new(&['u', 'o', 's', 'i'], 60, -1),
    Affix::new(&['i', 'u', 'o', 's', 'i'], 62, -1),
    Affix::new(&['s', 'i', 'u', 'o', 's', 'i'], 63, -1),
    Affix::new(&['u', 's', 'i'], 49, -1),
    Affix::new(&['a', 'u', 's', 'i'], 65, -1),
    Affix::new(&['č', 'i', 'a', 'u', 's', 'i'], 66, -1),
    Affix::new(&['ą', 's', 'i'], 49, -1),
    Affix::new(&['ė', 's', 'i'], 49, -1),
    Affix::new(&['ų', 's', 'i'], 49, -1),
    Affix::new(&['t', 'ų', 's', 'i'], 70, -1),
    Affix::new(&['t', 'i'], 40, -1),
    Affix::new(&['e', 'n', 't', 'i'], 72, -1),
    Affix::new(&['i', 'n', 't', 'i'], 72, -1),
    Affix::new(&['o', 't', 'i'], 72, -1),
    Affix::new(&['i', 'o', 't', 'i'], 75, -1),
    Affix::new(&['u', 'o', 't', 'i'], 75, -1),
    Affix::new(&['i', 'u', 'o', 't', 'i'], 77, -1),
    Affix::new(&['a', 'u', 't', 'i'], 72, -1),
    Affix::new(&['i', 'a', 'u', 't', 'i'], 79, -1),
    Affix::new(&['y', 't', 'i'], 72, -1),
    Affix::new(&['ė', 't', 'i'], 72, -1),
    Affix::new(&['t', 'e', 'l', 'ė', 't', 'i'], 82, -1),
    Affix::new(&['i', 'n', 'ė', 't', 'i'], 82, -1),
    Affix::new(&['t', 'e', 'r', 'ė', 't', 'i'], 82, -1),
    Affix::new(&['u', 'i'], 40, -1),
    Affix::new(&['i', 'u', 'i'], 86, -1),
    Affix::new(&['e', 'n', 'i', 'u', 'i'], 87, -1),
    Affix::new(&['o', 'j'], -1, -1),
    Affix::new(&['ė', 'j'], -1, -1),
    Affix::new(&['k'], -1, -1),
    Affix::new(&['a', 'm'], -1, -1),
    Affix::new(&['i', 'a', 'm'], 92, -1),
    Affix::new(&['i', 'e', 'm'], -1, -1),
    Affix::new(&['i', 'm'], -1, -1),
    Affix::new(&['s', 'i', 'm'], 95, -1),
    Affix::new(&['o', 'm'], -1, -1),
    Affix::new(&['t', 'u', 'm'], -1, -1),
    Affix::new(&['ė', 'm'], -1, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 'm'], 99, -1),
    Affix::new(&['a', 'n'], -1, -1),
    Affix::new(&['o', 'n'], -1, -1),
    Affix::new(&['i', 'o', 'n'], 102, -1),
    Affix::new(&['u', 'n'], -1, -1),
    Affix::new(&['i', 'u', 'n'], 104, -1),
    Affix::new(&['ė', 'n'], -1, -1),
    Affix::new(&['o'], -1, -1),
    Affix::new(&['i', 'o'], 107, -1),
    Affix::new(&['e', 'n', 'i', 'o'], 108, -1),
    Affix::new(&['ė', 'j', 'o'], 107, -1),
    Affix::new(&['u', 'o'], 107, -1),
    Affix::new(&['s'], -1, -1),
    Affix::new(&['a', 's'], 112, -1),
    Affix::new(&['i', 'a', 's'], 113, -1),
    Affix::new(&['e', 's'], 112, -1),
    Affix::new(&['i', 'e', 's'], 115, -1),
    Affix::new(&['i', 's'], 112, -1),
    Affix::new(&['a', 'i', 's'], 117, -1),
    Affix::new(&['i', 'a', 'i', 's'], 118, -1),
    Affix::new(&['t', 'u', 'm', 'e', 'i', 's'], 117, -1),
    Affix::new(&['i', 'm', 'i', 's'], 117, -1),
    Affix::new(&['e', 'n', 'i', 'm', 'i', 's'], 121, -1),
    Affix::new(&['o', 'm', 'i', 's'], 117, -1),
    Affix::new(&['i', 'o', 'm', 'i', 's'], 123, -1),
    Affix::new(&['u', 'm', 'i', 's'], 117, -1),
    Affix::new(&['ė', 'm', 'i', 's'], 117, -1),
    Affix::new(&['e', 'n', 'i', 's'], 117, -1),
    Affix::new(&['a', 's', 'i', 's'], 117, -1),
    Affix::new(&['y', 's', 'i', 's'], 117, -1),
    Affix::new(&['a', 'm', 's'], 112, -1),
    Affix::new(&['i', 'a', 'm', 's'], 130, -1),
    Affix::new(&['i', 'e', 'm', 's'], 112, -1),
    Affix::new(&['i', 'm', 's'], 112, -1),
    Affix::new(&['e', 'n', 'i', 'm', 's'], 133, -1),
    Affix::new(&['o', 'm', 's'], 112, -1),
    Affix::new(&['i', 'o', 'm', 's'], 135, -1),
    Affix::new(&['u', 'm', 's'], 112, -1),
    Affix::new(&['ė', 'm', 's'], 112, -1),
    Affix::new(&['e', 'n', 's'], 112, -1),
    Affix::new(&['o', 's'], 112, -1),
    Affix::new(&['i', 'o', 's'], 140, -1),
    Affix::new(&['u', 'o', 's'], 140, -1),
    Affix::new(&['i', 'u', 'o', 's'], 142, -1),
    Affix::new(&['u', 's'], 112, -1),
    Affix::new(&['a', 'u', 's'], 144, -1),
    Affix::new(&['i', 'a', 'u', 's'], 145, -1),
    Affix::new(&['i', 'u', 's'], 144, -1),
    Affix::new(&['y', 's'], 112, -1),
    Affix::new(&['e', 'n', 'y', 's'], 148, -1),
    Affix::new(&['ą', 's'], 112, -1),
    Affix::new(&['i', 'ą', 's'], 150, -1),
    Affix::new(&['ė', 's'], 112, -1),
    Affix::new(&['a', 'm', 'ė', 's'], 152, -1),
    Affix::new(&['i', 'a', 'm', 'ė', 's'], 153, -1),
    Affix::new(&['i', 'm', 'ė', 's'], 152, -1),
    Affix::new(&['k', 'i', 'm', 'ė', 's'], 155, -1),
    Affix::new(&['s', 'i', 'm', 'ė', 's'], 155, -1),
    Affix::new(&['o', 'm', 'ė', 's'], 152, -1),
    Affix::new(&['ė', 'm', 'ė', 's'], 152, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 'm', 'ė', 's'], 159, -1),
    Affix::new(&['a', 't', 'ė', 's'], 152, -1),
    Affix::new(&['i', 'a', 't', 'ė', 's'], 161, -1),
    Affix::new(&['s', 'i', 't', 'ė', 's'], 152, -1),
    Affix::new(&['o', 't', 'ė', 's'], 152, -1),
    Affix::new(&['ė', 't', 'ė', 's'], 152, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 't', 'ė', 's'], 165, -1),
    Affix::new(&['į', 's'], 112, -1),
    Affix::new(&['ū', 's'], 112, -1),
    Affix::new(&['t', 'ų', 's'], 112, -1),
    Affix::new(&['a', 't'], -1, -1),
    Affix::new(&['i', 'a', 't'], 170, -1),
    Affix::new(&['i', 't'], -1, -1),
    Affix::new(&['s', 'i', 't'], 172, -1),
    Affix::new(&['o', 't'], -1, -1),
    Affix::new(&['ė', 't'], -1, -1),
    Affix::new(&['t', 'u', 'm', 'ė', 't'], 175, -1),
    Affix::new(&['u'], -1, -1),
    Affix::new(&['a', 'u'], 177, -1),
    Affix::new(&['i', 'a', 'u'], 178, -1),
    Affix::new(&['č', 'i', 'a', 'u'], 179, -1),
    Affix::new(&['i', 'u'], 177, -1),
    Affix::new(&['e', 'n', 'i', 'u'], 181, -1),
    Affix::new(&['s', 'i', 'u'], 181, -1),
    Affix::new(&['y'], -1, -1),
    Affix::new(&['ą'], -1, -1),
    Affix::new(&['i', 'ą'], 185, -1),
    Affix::new(&['ė'], -1, -1),
    Affix::new(&['ę'], -1, -1),
    Affix::new(&['į'], -1, -1),
    Affix::new(&['e', 'n', 'į'], 189, -1),
    Affix::new(&['ų'], -1, -1),
    Affix::new(&['i', 'ų'], 191, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['i', 'n', 'g'], -1, -1),
    Affix::new(&['a', 'j'], -1, -1),
    Affix::new(&['i', 'a', 'j'], 1, -1),
    Affix::new(&['i', 'e', 'j'], -1, -1),
    Affix::new(&['o', 'j'], -1, -1),
    Affix::new(&['i', 'o', 'j'], 4, -1),
    Affix::new(&['u', 'o', 'j'], 4, -1),
    Affix::new(&['i', 'u', 'o', 'j'], 6, -1),
    Affix::new(&['a', 'u', 'j'], -1, -1),
    Affix::new(&['ą', 'j'], -1, -1),
    Affix::new(&['i', 'ą', 'j'], 9, -1),
    Affix::new(&['ė', 'j'], -1, -1),
    Affix::new(&['ų', 'j'], -1, -1),
    Affix::new(&['i', 'ų', 'j'], 12, -1),
    Affix::new(&['o', 'k'], -1, -1),
    Affix::new(&['i', 'o', 'k'], 14, -1),
    Affix::new(&['i', 'u', 'k'], -1, -1),
    Affix::new(&['u', 'l', 'i', 'u', 'k'], 16, -1),
    Affix::new(&['u', 'č', 'i', 'u', 'k'], 16, -1),
    Affix::new(&['i', 'š', 'k'], -1, -1),
    Affix::new(&['i', 'u', 'l'], -1, -1),
    Affix::new(&['y', 'l'], -1, -1),
    Affix::new(&['ė', 'l'], -1, -1),
    Affix::new(&['a', 'm'], -1, -1),
    Affix::new(&['d', 'a', 'm'], 23, -1),
    Affix::new(&['j', 'a', 'm'], 23, -1),
    Affix::new(&['z', 'g', 'a', 'n'], -1, -1),
    Affix::new(&['a', 'i', 'n'], -1, -1),
    Affix::new(&['e', 's', 'n'], -1, -1),
    Affix::new(&['o', 'p'], -1, -1),
    Affix::new(&['i', 'o', 'p'], 29, -1),
    Affix::new(&['i', 'a', 's'], -1, -1),
    Affix::new(&['i', 'e', 's'], -1, -1),
    Affix::new(&['a', 'i', 's'], -1, -1),
    Affix::new(&['i', 'a', 'i', 's'], 33, -1),
    Affix::new(&['o', 's'], -1, -1),
    Affix::new(&['i', 'o', 's'], 35, -1),
    Affix::new(&['u', 'o', 's'], 35, -1),
    Affix::new(&['i', 'u', 'o', 's'], 37, -1),
    Affix::new(&['a', 'u', 's'], -1, -1),
    Affix::new(&['i', 'a', 'u', 's'], 39, -1),
    Affix::new(&['ą', 's'], -1, -1),
    Affix::new(&['i', 'ą', 's'], 41, -1),
    Affix::new(&['ę', 's'], -1, -1),
    Affix::new(&['u', 't', 'ė', 'a', 'i', 't'], -1, -1),
    Affix::new(&['a', 'n', 't'], -1, -1),
    Affix::new(&['i', 'a', 'n', 't'], 45, -1),
    Affix::new(&['s', 'i', 'a', 'n', 't'], 46, -1),
    Affix::new(&['i', 'n', 't'], -1, -1),
    Affix::new(&['o', 't'], -1, -1),
    Affix::new(&['u', 'o', 't'], 49, -1),
    Affix::new(&['i', 'u', 'o', 't'], 50, -1),
    Affix::new(&['y', 't'], -1, -1),
    Affix::new(&['ė', 't'], -1, -1),
    Affix::new(&['y', 'k', 'š', 't'], -1, -1),
    Affix::new(&['i', 'a', 'u'], -1, -1),
    Affix::new(&['d', 'a', 'v'], -1, -1),
    Affix::new(&['s', 'v'], -1, -1),
    Affix::new(&['š', 'v'], -1, -1),
    Affix::new(&['y', 'k', 'š', 'č'], -1, -1),
    Affix::new(&['ę'], -1, -1),
    Affix::new(&['ė', 'j', 'ę'], 60, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['o', 'j', 'i', 'm', 'e'], -1, 7),
    Affix::new(&['ė', 'j', 'i', 'm', 'e'], -1, 3),
    Affix::new(&['a', 'v', 'i', 'm', 'e'], -1, 6),
    Affix::new(&['o', 'k', 'a', 't', 'e'], -1, 8),
    Affix::new(&['a', 'i', 't', 'e'], -1, 1),
    Affix::new(&['u', 'o', 't', 'e'], -1, 2),
    Affix::new(&['a', 's', 'i', 'u', 's'], -1, 5),
    Affix::new(&['o', 'k', 'a', 't', 'ė', 's'], -1, 8),
    Affix::new(&['a', 'i', 't', 'ė', 's'], -1, 1),
    Affix::new(&['u', 'o', 't', 'ė', 's'], -1, 2),
    Affix::new(&['e', 's', 'i', 'u'], -1, 4),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['č'], -1, 1),
    Affix::new(&['d', 'ž'], -1, 2),
];

const AS_2: &[&[char]] = &[&['a', 'i', 't', 'ė'], &['u', 'o', 't', 'ė'], &['ė', 'j', 'i', 'm', 'a', 's'], &['e', 's', 'y', 's'], &['a', 's', 'y', 's'], &['a', 'v', 'i', 'm', 'a', 's'], &['o', 'j', 'i', 'm', 'a', 's'], &['o', 'k', 'a', 't', 'ė']];

const AS_3: &[&[char]] = &[&['t'], &['d']];
