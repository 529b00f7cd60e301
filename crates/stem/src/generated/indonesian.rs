// Made by generate.py from indonesian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    prefix: i32,
    measure: i32,
}

impl Word<Variables> {
    fn r_remove_particle(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_0) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.measure -= 1;
        true
    }

    fn r_remove_possessive_pronoun(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.measure -= 1;
        true
    }

    fn r_remove_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            'l1: {
                let v_1 = self.limit - self.cursor;
                if self.variables.prefix != 3 && self.variables.prefix != 2 && self.eq_s_b(&['k']) {
                    self.bra = self.cursor;
                    break 'l1;
                }
                self.cursor = self.limit - v_1;
                if self.variables.prefix == 1 {
                    return false;
                }
            }
        } else if self.variables.prefix > 2 || self.eq_s_b(&['s']) {
            return false;
        }
        self.slice_del();
        self.variables.measure -= 1;
        true
    }

    fn r_remove_first_order_prefix(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_3);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        match among_var {
            1 => {
                self.slice_del();
                self.variables.prefix = 1;
                self.variables.measure -= 1;
            }
            2 => {
                'l1: {
                    let v_1 = self.cursor;
                    'l2: {
                        if !self.eq_s(&['y']) {
                            break 'l2;
                        }
                        let v_2 = self.cursor;
                        if !self.in_grouping(g_vowel) {
                            break 'l2;
                        }
                        self.cursor = v_2;
                        self.ket = self.cursor;
                        self.slice_from(&['s']);
                        self.variables.prefix = 1;
                        self.variables.measure -= 1;
                        break 'l1;
                    }
                    self.cursor = v_1;
                    self.slice_del();
                    self.variables.prefix = 1;
                    self.variables.measure -= 1;
                }
            }
            3 => {
                self.slice_del();
                self.variables.prefix = 3;
                self.variables.measure -= 1;
            }
            4 => {
                'l3: {
                    let v_3 = self.cursor;
                    'l4: {
                        if !self.eq_s(&['y']) {
                            break 'l4;
                        }
                        let v_4 = self.cursor;
                        if !self.in_grouping(g_vowel) {
                            break 'l4;
                        }
                        self.cursor = v_4;
                        self.ket = self.cursor;
                        self.slice_from(&['s']);
                        self.variables.prefix = 3;
                        self.variables.measure -= 1;
                        break 'l3;
                    }
                    self.cursor = v_3;
                    self.slice_del();
                    self.variables.prefix = 3;
                    self.variables.measure -= 1;
                }
            }
            5 => {
                self.variables.prefix = 1;
                self.variables.measure -= 1;
                'l5: {
                    let v_5 = self.cursor;
                    'l6: {
                        let v_6 = self.cursor;
                        if !self.in_grouping(g_vowel) {
                            break 'l6;
                        }
                        self.cursor = v_6;
                        self.slice_from(&['p']);
                        break 'l5;
                    }
                    self.cursor = v_5;
                    self.slice_del();
                }
            }
            _ => {
                self.variables.prefix = 3;
                self.variables.measure -= 1;
                'l7: {
                    let v_7 = self.cursor;
                    'l8: {
                        let v_8 = self.cursor;
                        if !self.in_grouping(g_vowel) {
                            break 'l8;
                        }
                        self.cursor = v_8;
                        self.slice_from(&['p']);
                        break 'l7;
                    }
                    self.cursor = v_7;
                    self.slice_del();
                }
            }
        }
        true
    }

    fn r_remove_second_order_prefix(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_4);
        if among_var == 0 {
            return false;
        }
        if among_var == 1 {
            'l1: {
                let v_1 = self.cursor;
                if self.eq_s(&['r']) {
                    self.ket = self.cursor;
                    self.variables.prefix = 2;
                    break 'l1;
                }
                self.cursor = v_1;
                'l2: {
                    if !self.eq_s(&['l']) {
                        break 'l2;
                    }
                    self.ket = self.cursor;
                    if !self.eq_s(&['a', 'j', 'a', 'r']) {
                        break 'l2;
                    }
                    break 'l1;
                }
                self.cursor = v_1;
                self.ket = self.cursor;
                self.variables.prefix = 2;
            }
        } else {
            'l3: {
                let v_2 = self.cursor;
                if self.eq_s(&['r']) {
                    self.ket = self.cursor;
                    break 'l3;
                }
                self.cursor = v_2;
                'l4: {
                    if !self.eq_s(&['l']) {
                        break 'l4;
                    }
                    self.ket = self.cursor;
                    if !self.eq_s(&['a', 'j', 'a', 'r']) {
                        break 'l4;
                    }
                    break 'l3;
                }
                self.cursor = v_2;
                self.ket = self.cursor;
                if !self.out_grouping(g_vowel) || !self.eq_s(&['e', 'r']) {
                    return false;
                }
            }
            self.variables.prefix = 4;
        }
        self.variables.measure -= 1;
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        self.variables.measure = 0;
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            if self.go_out_grouping(g_vowel) {
                self.cursor += 1;
                self.variables.measure += 1;
                continue 'l1;
            }
            self.cursor = v_2;
            break 'l1;
        }
        self.cursor = v_1;
        if self.variables.measure <= 2 {
            return false;
        }
        self.variables.prefix = 0;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        self.r_remove_particle();
        self.cursor = self.limit - v_3;
        if self.variables.measure <= 2 {
            return false;
        }
        let v_4 = self.limit - self.cursor;
        self.r_remove_possessive_pronoun();
        self.cursor = self.limit - v_4;
        self.cursor = self.limit_backward;
        if self.variables.measure <= 2 {
            return false;
        }
        'l2: {
            let v_5 = self.cursor;
            'l3: {
                let v_6 = self.cursor;
                if !self.r_remove_first_order_prefix() {
                    break 'l3;
                }
                let v_7 = self.cursor;
                'l4: {
                    let v_8 = self.cursor;
                    if self.variables.measure <= 2 {
                        break 'l4;
                    }
                    self.limit_backward = self.cursor;
                    self.cursor = self.limit;
                    if !self.r_remove_suffix() {
                        break 'l4;
                    }
                    self.cursor = self.limit_backward;
                    self.cursor = v_8;
                    if self.variables.measure > 2 {
                        self.r_remove_second_order_prefix();
                    }
                }
                self.cursor = v_7;
                self.cursor = v_6;
                break 'l2;
            }
            self.cursor = v_5;
            let v_9 = self.cursor;
            self.r_remove_second_order_prefix();
            self.cursor = v_9;
            let v_10 = self.cursor;
            'l5: {
                if self.variables.measure <= 2 {
                    break 'l5;
                }
                self.limit_backward = self.cursor;
                self.cursor = self.limit;
                if !self.r_remove_suffix() {
                    break 'l5;
                }
                self.cursor = self.limit_backward;
            }
            self.cursor = v_10;
        }
        true
    }
}

fn g_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['k', 'a', 'h'], -1, 1),
    Affix::new(&['l', 'a', 'h'], -1, 1),
    Affix::new(&['p', 'u', 'n'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['n', 'y', 'a'], -1, 1),
    Affix::new(&['k', 'u'], -1, 1),
    Affix::new(&['m', 'u'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i'], -1, 2),
    Affix::new(&['a', 'n'], -1, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['d', 'i'], -1, 1),
    Affix::new(&['k', 'e'], -1, 3),
    Affix::new(&['m', 'e'], -1, 1),
    Affix::new(&['m', 'e', 'm'], 2, 5),
    Affix::new(&['m', 'e', 'n'], 2, 2),
    Affix::new(&['m', 'e', 'n', 'g'], 4, 1),
    Affix::new(&['p', 'e', 'm'], -1, 6),
    Affix::new(&['p', 'e', 'n'], -1, 4),
    Affix::new(&['p', 'e', 'n', 'g'], 7, 3),
    Affix::new(&['t', 'e', 'r'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['b', 'e'], -1, 2),
    Affix::new(&['p', 'e'], -1, 1),
];
