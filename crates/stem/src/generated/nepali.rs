// Made by generate.py from nepali.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables;

impl Word<Variables> {
    fn r_remove_category_1(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 || (!self.eq_s_b(&['ए']) && !self.eq_s_b(&['\u{947}'])) {
            self.slice_del();
        }
        true
    }

    fn r_remove_category_2(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.eq_s_b(&['य', '\u{94c}']) && !self.eq_s_b(&['छ', '\u{94c}']) && !self.eq_s_b(&['न', '\u{94c}']) && !self.eq_s_b(&['थ', '\u{947}']) {
                return false;
            }
            self.slice_del();
        } else {
            if !self.eq_s_b(&['त', '\u{94d}', 'र']) {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_remove_category_3(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_2) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_remove_category_1();
        self.cursor = self.limit - v_1;
        'l1: loop {
            let v_2 = self.limit - self.cursor;
            'l2: {
                let v_3 = self.limit - self.cursor;
                self.r_remove_category_2();
                self.cursor = self.limit - v_3;
                if !self.r_remove_category_3() {
                    break 'l2;
                }
                continue 'l1;
            }
            self.cursor = self.limit - v_2;
            break 'l1;
        }
        self.cursor = self.limit_backward;
        true
    }
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['ल', '\u{93e}', 'इ'], -1, 1),
    Affix::new(&['ल', '\u{93e}', 'ई'], -1, 1),
    Affix::new(&['स', '\u{901}', 'ग'], -1, 1),
    Affix::new(&['स', '\u{902}', 'ग'], -1, 1),
    Affix::new(&['म', '\u{93e}', 'र', '\u{94d}', 'फ', 'त'], -1, 1),
    Affix::new(&['र', 'त'], -1, 1),
    Affix::new(&['क', '\u{93e}'], -1, 2),
    Affix::new(&['म', '\u{93e}'], -1, 1),
    Affix::new(&['द', '\u{94d}', 'व', '\u{93e}', 'र', '\u{93e}'], -1, 1),
    Affix::new(&['क', '\u{93f}'], -1, 2),
    Affix::new(&['प', 'छ', '\u{93f}'], -1, 1),
    Affix::new(&['क', '\u{940}'], -1, 2),
    Affix::new(&['ल', '\u{947}'], -1, 1),
    Affix::new(&['क', '\u{948}'], -1, 2),
    Affix::new(&['स', '\u{901}', 'ग', '\u{948}'], -1, 1),
    Affix::new(&['म', '\u{948}'], -1, 1),
    Affix::new(&['क', '\u{94b}'], -1, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['\u{901}'], -1, 1),
    Affix::new(&['\u{902}'], -1, 1),
    Affix::new(&['\u{948}'], -1, 2),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['थ', '\u{93f}', 'ए'], -1, 1),
    Affix::new(&['छ'], -1, 1),
    Affix::new(&['इ', 'छ'], 1, 1),
    Affix::new(&['ए', 'छ'], 1, 1),
    Affix::new(&['\u{93f}', 'छ'], 1, 1),
    Affix::new(&['\u{947}', 'छ'], 1, 1),
    Affix::new(&['न', '\u{947}', 'छ'], 5, 1),
    Affix::new(&['ह', '\u{941}', 'न', '\u{947}', 'छ'], 6, 1),
    Affix::new(&['इ', 'न', '\u{94d}', 'छ'], 1, 1),
    Affix::new(&['\u{93f}', 'न', '\u{94d}', 'छ'], 1, 1),
    Affix::new(&['ह', '\u{941}', 'न', '\u{94d}', 'छ'], 1, 1),
    Affix::new(&['ए', 'क', '\u{93e}'], -1, 1),
    Affix::new(&['इ', 'ए', 'क', '\u{93e}'], 11, 1),
    Affix::new(&['\u{93f}', 'ए', 'क', '\u{93e}'], 11, 1),
    Affix::new(&['\u{947}', 'क', '\u{93e}'], -1, 1),
    Affix::new(&['न', '\u{947}', 'क', '\u{93e}'], 14, 1),
    Affix::new(&['द', '\u{93e}'], -1, 1),
    Affix::new(&['इ', 'द', '\u{93e}'], 16, 1),
    Affix::new(&['\u{93f}', 'द', '\u{93e}'], 16, 1),
    Affix::new(&['द', '\u{947}', 'ख', '\u{93f}'], -1, 1),
    Affix::new(&['म', '\u{93e}', 'थ', '\u{93f}'], -1, 1),
    Affix::new(&['ए', 'क', '\u{940}'], -1, 1),
    Affix::new(&['इ', 'ए', 'क', '\u{940}'], 21, 1),
    Affix::new(&['\u{93f}', 'ए', 'क', '\u{940}'], 21, 1),
    Affix::new(&['\u{947}', 'क', '\u{940}'], -1, 1),
    Affix::new(&['द', '\u{947}', 'ख', '\u{940}'], -1, 1),
    Affix::new(&['थ', '\u{940}'], -1, 1),
    Affix::new(&['द', '\u{940}'], -1, 1),
    Affix::new(&['छ', '\u{941}'], -1, 1),
    Affix::new(&['ए', 'छ', '\u{941}'], 28, 1),
    Affix::new(&['\u{947}', 'छ', '\u{941}'], 28, 1),
    Affix::new(&['न', '\u{947}', 'छ', '\u{941}'], 30, 1),
    Affix::new(&['न', '\u{941}'], -1, 1),
    Affix::new(&['ह', 'र', '\u{941}'], -1, 1),
    Affix::new(&['ह', 'र', '\u{942}'], -1, 1),
    Affix::new(&['छ', '\u{947}'], -1, 1),
    Affix::new(&['थ', '\u{947}'], -1, 1),
    Affix::new(&['न', '\u{947}'], -1, 1),
    Affix::new(&['ए', 'क', '\u{948}'], -1, 1),
    Affix::new(&['\u{947}', 'क', '\u{948}'], -1, 1),
    Affix::new(&['न', '\u{947}', 'क', '\u{948}'], 39, 1),
    Affix::new(&['द', '\u{948}'], -1, 1),
    Affix::new(&['इ', 'द', '\u{948}'], 41, 1),
    Affix::new(&['\u{93f}', 'द', '\u{948}'], 41, 1),
    Affix::new(&['ए', 'क', '\u{94b}'], -1, 1),
    Affix::new(&['इ', 'ए', 'क', '\u{94b}'], 44, 1),
    Affix::new(&['\u{93f}', 'ए', 'क', '\u{94b}'], 44, 1),
    Affix::new(&['\u{947}', 'क', '\u{94b}'], -1, 1),
    Affix::new(&['न', '\u{947}', 'क', '\u{94b}'], 47, 1),
    Affix::new(&['द', '\u{94b}'], -1, 1),
    Affix::new(&['इ', 'द', '\u{94b}'], 49, 1),
    Affix::new(&['\u{93f}', 'द', '\u{94b}'], 49, 1),
    Affix::new(&['य', '\u{94b}'], -1, 1),
    Affix::new(&['इ', 'य', '\u{94b}'], 52, 1),
    Affix::new(&['भ', 'य', '\u{94b}'], 52, 1),
    Affix::new(&['\u{93f}', 'य', '\u{94b}'], 52, 1),
    Affix::new(&['थ', '\u{93f}', 'य', '\u{94b}'], 55, 1),
    Affix::new(&['द', '\u{93f}', 'य', '\u{94b}'], 55, 1),
    Affix::new(&['थ', '\u{94d}', 'य', '\u{94b}'], 52, 1),
    Affix::new(&['छ', '\u{94c}'], -1, 1),
    Affix::new(&['इ', 'छ', '\u{94c}'], 59, 1),
    Affix::new(&['ए', 'छ', '\u{94c}'], 59, 1),
    Affix::new(&['\u{93f}', 'छ', '\u{94c}'], 59, 1),
    Affix::new(&['\u{947}', 'छ', '\u{94c}'], 59, 1),
    Affix::new(&['न', '\u{947}', 'छ', '\u{94c}'], 63, 1),
    Affix::new(&['य', '\u{94c}'], -1, 1),
    Affix::new(&['थ', '\u{93f}', 'य', '\u{94c}'], 65, 1),
    Affix::new(&['छ', '\u{94d}', 'य', '\u{94c}'], 65, 1),
    Affix::new(&['थ', '\u{94d}', 'य', '\u{94c}'], 65, 1),
    Affix::new(&['छ', 'न', '\u{94d}'], -1, 1),
    Affix::new(&['इ', 'छ', 'न', '\u{94d}'], 69, 1),
    Affix::new(&['ए', 'छ', 'न', '\u{94d}'], 69, 1),
    Affix::new(&['\u{93f}', 'छ', 'न', '\u{94d}'], 69, 1),
    Affix::new(&['\u{947}', 'छ', 'न', '\u{94d}'], 69, 1),
    Affix::new(&['न', '\u{947}', 'छ', 'न', '\u{94d}'], 73, 1),
    Affix::new(&['ल', '\u{93e}', 'न', '\u{94d}'], -1, 1),
    Affix::new(&['छ', '\u{93f}', 'न', '\u{94d}'], -1, 1),
    Affix::new(&['थ', '\u{93f}', 'न', '\u{94d}'], -1, 1),
    Affix::new(&['प', 'र', '\u{94d}'], -1, 1),
    Affix::new(&['इ', 'स', '\u{94d}'], -1, 1),
    Affix::new(&['थ', '\u{93f}', 'इ', 'स', '\u{94d}'], 79, 1),
    Affix::new(&['छ', 'स', '\u{94d}'], -1, 1),
    Affix::new(&['इ', 'छ', 'स', '\u{94d}'], 81, 1),
    Affix::new(&['ए', 'छ', 'स', '\u{94d}'], 81, 1),
    Affix::new(&['\u{93f}', 'छ', 'स', '\u{94d}'], 81, 1),
    Affix::new(&['\u{947}', 'छ', 'स', '\u{94d}'], 81, 1),
    Affix::new(&['न', '\u{947}', 'छ', 'स', '\u{94d}'], 85, 1),
    Affix::new(&['\u{93f}', 'स', '\u{94d}'], -1, 1),
    Affix::new(&['थ', '\u{93f}', 'स', '\u{94d}'], 87, 1),
    Affix::new(&['छ', '\u{947}', 'स', '\u{94d}'], -1, 1),
    Affix::new(&['ह', '\u{94b}', 'स', '\u{94d}'], -1, 1),
];
