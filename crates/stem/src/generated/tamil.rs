// Made by generate.py from tamil.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    found_vetrumai_urupu: bool,
}

impl Word<Variables> {
    fn r_has_min_length(&mut self) -> bool {
        self.length() > 4
    }

    fn r_fix_va_start(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_0);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        self.slice_from(item(AS_0, among_var));
        true
    }

    fn r_fix_endings(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            if self.r_fix_ending() {
                continue 'l1;
            }
            self.cursor = v_2;
            break 'l1;
        }
        self.cursor = v_1;
        true
    }

    fn r_remove_question_prefixes(&mut self) -> bool {
        self.bra = self.cursor;
        if !self.eq_s(&['எ']) || self.find_among(A_1) == 0 || !self.eq_s(&['\u{bcd}']) {
            return false;
        }
        self.ket = self.cursor;
        self.slice_del();
        let v_1 = self.cursor;
        self.r_fix_va_start();
        self.cursor = v_1;
        true
    }

    fn r_fix_ending(&mut self) -> bool {
        if self.length() <= 3 {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                let among_var = self.find_among_b(A_5);
                if among_var == 0 {
                    break 'l2;
                }
                self.bra = self.cursor;
                match among_var {
                    1 => {
                        self.slice_del();
                    }
                    2 => {
                        let v_2 = self.limit - self.cursor;
                        if self.find_among_b(A_2) == 0 {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_2;
                        self.slice_del();
                    }
                    3 => {
                        self.slice_from(&['ள', '\u{bcd}']);
                    }
                    4 => {
                        self.slice_from(&['ல', '\u{bcd}']);
                    }
                    5 => {
                        self.slice_from(&['ட', '\u{bc1}']);
                    }
                    6 => {
                        if !self.variables.found_vetrumai_urupu || self.eq_s_b(&['\u{bc8}']) {
                            break 'l2;
                        }
                        self.slice_from(&['ம', '\u{bcd}']);
                    }
                    7 => {
                        self.slice_from(&['\u{bcd}']);
                    }
                    8 => {
                        let v_3 = self.limit - self.cursor;
                        if self.find_among_b(A_3) != 0 {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_3;
                        self.slice_del();
                    }
                    _ => {
                        let among_var = self.find_among_b(A_4);
                        self.slice_from(item(AS_4, among_var));
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            if !self.eq_s_b(&['\u{bcd}']) {
                return false;
            }
            'l3: {
                let v_4 = self.limit - self.cursor;
                if self.find_among_b(A_6) != 0 {
                    let v_5 = self.limit - self.cursor;
                    if !self.eq_s_b(&['\u{bcd}']) || self.find_among_b(A_7) == 0 {
                        self.cursor = self.limit - v_5;
                    }
                    self.bra = self.cursor;
                    self.slice_del();
                    break 'l3;
                }
                self.cursor = self.limit - v_4;
                'l4: {
                    if self.find_among_b(A_8) == 0 {
                        break 'l4;
                    }
                    self.bra = self.cursor;
                    if !self.eq_s_b(&['\u{bcd}']) {
                        break 'l4;
                    }
                    self.slice_del();
                    break 'l3;
                }
                self.cursor = self.limit - v_4;
                let v_6 = self.limit - self.cursor;
                if self.find_among_b(A_9) == 0 {
                    return false;
                }
                self.cursor = self.limit - v_6;
                self.bra = self.cursor;
                self.slice_del();
            }
        }
        self.cursor = self.limit_backward;
        true
    }

    fn r_remove_pronoun_prefixes(&mut self) -> bool {
        self.bra = self.cursor;
        if self.find_among(A_10) == 0 || self.find_among(A_11) == 0 || !self.eq_s(&['\u{bcd}']) {
            return false;
        }
        self.ket = self.cursor;
        self.slice_del();
        let v_1 = self.cursor;
        self.r_fix_va_start();
        self.cursor = v_1;
        true
    }

    fn r_remove_plural_suffix(&mut self) -> bool {
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_13);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                'l1: {
                    let v_1 = self.limit - self.cursor;
                    if self.find_among_b(A_12) != 0 {
                        self.slice_from(&['\u{bc1}', 'ங', '\u{bcd}']);
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    self.slice_from(&['\u{bcd}']);
                }
            }
            2 => {
                self.slice_from(&['ல', '\u{bcd}']);
            }
            3 => {
                self.slice_from(&['ள', '\u{bcd}']);
            }
            _ => {
                self.slice_del();
            }
        }
        self.cursor = self.limit_backward;
        true
    }

    fn r_remove_question_suffixes(&mut self) -> bool {
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if self.find_among_b(A_14) == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_from(&['\u{bcd}']);
        }
        self.cursor = self.limit - v_1;
        self.cursor = self.limit_backward;
        self.r_fix_endings();
        true
    }

    fn r_remove_command_suffixes(&mut self) -> bool {
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.ket = self.cursor;
        if self.find_among_b(A_15) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.cursor = self.limit_backward;
        true
    }

    fn r_remove_um(&mut self) -> bool {
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.ket = self.cursor;
        if !self.eq_s_b(&['\u{bc1}', 'ம', '\u{bcd}']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(&['\u{bcd}']);
        self.cursor = self.limit_backward;
        let v_1 = self.cursor;
        self.r_fix_ending();
        self.cursor = v_1;
        true
    }

    fn r_remove_common_word_endings(&mut self) -> bool {
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_17);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_from(&['\u{bcd}']);
            }
            2 => {
                let v_1 = self.limit - self.cursor;
                if self.find_among_b(A_16) != 0 {
                    return false;
                }
                self.cursor = self.limit - v_1;
                self.slice_from(&['\u{bcd}']);
            }
            _ => {
                self.slice_del();
            }
        }
        self.cursor = self.limit_backward;
        self.r_fix_endings();
        true
    }

    fn r_remove_vetrumai_urupukal(&mut self) -> bool {
        self.variables.found_vetrumai_urupu = false;
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                let v_2 = self.limit - self.cursor;
                self.ket = self.cursor;
                let among_var = self.find_among_b(A_20);
                if among_var == 0 {
                    break 'l2;
                }
                self.bra = self.cursor;
                match among_var {
                    1 => {
                        self.slice_del();
                    }
                    2 => {
                        self.slice_from(&['\u{bcd}']);
                    }
                    3 => {
                        if self.eq_s_b(&['ம']) {
                            break 'l2;
                        }
                        self.slice_from(&['\u{bcd}']);
                    }
                    4 => {
                        if self.length() < 7 {
                            break 'l2;
                        }
                        self.slice_from(&['\u{bcd}']);
                    }
                    5 => {
                        let v_3 = self.limit - self.cursor;
                        if self.find_among_b(A_18) != 0 {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_3;
                        self.slice_from(&['\u{bcd}']);
                    }
                    6 => {
                        let v_4 = self.limit - self.cursor;
                        if self.find_among_b(A_19) != 0 {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_4;
                        self.slice_del();
                    }
                    _ => {
                        self.slice_from(&['\u{bbf}']);
                    }
                }
                self.cursor = self.limit - v_2;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            let v_5 = self.limit - self.cursor;
            self.ket = self.cursor;
            if !self.eq_s_b(&['\u{bc8}']) {
                return false;
            }
            'l3: {
                let v_6 = self.limit - self.cursor;
                'l4: {
                    let v_7 = self.limit - self.cursor;
                    if self.find_among_b(A_21) != 0 {
                        break 'l4;
                    }
                    self.cursor = self.limit - v_7;
                    break 'l3;
                }
                self.cursor = self.limit - v_6;
                let v_8 = self.limit - self.cursor;
                if self.find_among_b(A_22) == 0 || !self.eq_s_b(&['\u{bcd}']) {
                    return false;
                }
                self.cursor = self.limit - v_8;
            }
            self.bra = self.cursor;
            self.slice_from(&['\u{bcd}']);
            self.cursor = self.limit - v_5;
        }
        self.variables.found_vetrumai_urupu = true;
        let v_9 = self.limit - self.cursor;
        'l5: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['\u{bbf}', 'ன', '\u{bcd}']) {
                break 'l5;
            }
            self.bra = self.cursor;
            self.slice_from(&['\u{bcd}']);
        }
        self.cursor = self.limit - v_9;
        self.cursor = self.limit_backward;
        self.r_fix_endings();
        true
    }

    fn r_remove_tense_suffixes(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            if self.r_remove_tense_suffix() {
                continue 'l1;
            }
            self.cursor = v_1;
            break 'l1;
        }
        true
    }

    fn r_remove_tense_suffix(&mut self) -> bool {
        let mut b_found_a_match = false;
        if !self.r_has_min_length() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        'l1: {
            let v_2 = self.limit - self.cursor;
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_25);
            if among_var == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            match among_var {
                1 => {
                    self.slice_del();
                }
                2 => {
                    let v_3 = self.limit - self.cursor;
                    if self.find_among_b(A_23) != 0 {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_3;
                    self.slice_del();
                }
                3 => {
                    let v_4 = self.limit - self.cursor;
                    if self.find_among_b(A_24) != 0 {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_4;
                    self.slice_del();
                }
                4 => {
                    if self.eq_s_b(&['ச']) {
                        break 'l1;
                    }
                    self.slice_from(&['\u{bcd}']);
                }
                5 => {
                    self.slice_from(&['\u{bcd}']);
                }
                _ => {
                    let v_5 = self.limit - self.cursor;
                    if !self.eq_s_b(&['\u{bcd}']) {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_5;
                    self.slice_del();
                }
            }
            b_found_a_match = true;
            self.cursor = self.limit - v_2;
        }
        self.cursor = self.limit - v_1;
        let v_6 = self.limit - self.cursor;
        'l2: {
            self.ket = self.cursor;
            if self.find_among_b(A_26) == 0 {
                break 'l2;
            }
            self.bra = self.cursor;
            self.slice_del();
            b_found_a_match = true;
        }
        self.cursor = self.limit - v_6;
        self.cursor = self.limit_backward;
        self.r_fix_endings();
        b_found_a_match
    }

    pub fn stem(&mut self) -> bool {
        self.variables.found_vetrumai_urupu = false;
        let v_1 = self.cursor;
        self.r_fix_ending();
        self.cursor = v_1;
        if !self.r_has_min_length() {
            return false;
        }
        let v_2 = self.cursor;
        self.r_remove_question_prefixes();
        self.cursor = v_2;
        let v_3 = self.cursor;
        self.r_remove_pronoun_prefixes();
        self.cursor = v_3;
        self.r_remove_question_suffixes();
        let v_4 = self.cursor;
        self.r_remove_um();
        self.cursor = v_4;
        let v_5 = self.cursor;
        self.r_remove_common_word_endings();
        self.cursor = v_5;
        let v_6 = self.cursor;
        self.r_remove_vetrumai_urupukal();
        self.cursor = v_6;
        let v_7 = self.cursor;
        self.r_remove_plural_suffix();
        self.cursor = v_7;
        let v_8 = self.cursor;
        self.r_remove_command_suffixes();
        self.cursor = v_8;
        let v_9 = self.cursor;
        self.r_remove_tense_suffixes();
        self.cursor = v_9;
        true
    }
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['வ', '\u{bc1}'], -1, 3),
    Affix::new(&['வ', '\u{bc2}'], -1, 4),
    Affix::new(&['வ', '\u{bca}'], -1, 2),
    Affix::new(&['வ', '\u{bcb}'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ங'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ஞ'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ந'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ம'], -1, -1),
    Affix::new(&['ய'], -1, -1),
    Affix::new(&['வ'], -1, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 2),
    Affix::new(&['\u{bc8}'], 0, 1),
    Affix::new(&['\u{bcd}'], 0, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['ந', '\u{bcd}', 'த'], -1, 1),
    Affix::new(&['ய'], -1, 1),
    Affix::new(&['வ'], -1, 1),
    Affix::new(&['ன', '\u{bc1}'], -1, 8),
    Affix::new(&['\u{bc1}', 'க', '\u{bcd}'], -1, 7),
    Affix::new(&['\u{bc1}', 'க', '\u{bcd}', 'க', '\u{bcd}'], -1, 7),
    Affix::new(&['ட', '\u{bcd}', 'க', '\u{bcd}'], -1, 3),
    Affix::new(&['ற', '\u{bcd}', 'க', '\u{bcd}'], -1, 4),
    Affix::new(&['ங', '\u{bcd}'], -1, 9),
    Affix::new(&['ட', '\u{bcd}', 'ட', '\u{bcd}'], -1, 5),
    Affix::new(&['த', '\u{bcd}', 'த', '\u{bcd}'], -1, 6),
    Affix::new(&['ந', '\u{bcd}', 'த', '\u{bcd}'], -1, 1),
    Affix::new(&['ந', '\u{bcd}'], -1, 1),
    Affix::new(&['ட', '\u{bcd}', 'ப', '\u{bcd}'], -1, 3),
    Affix::new(&['ய', '\u{bcd}'], -1, 2),
    Affix::new(&['ன', '\u{bcd}', 'ற', '\u{bcd}'], -1, 4),
    Affix::new(&['வ', '\u{bcd}'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ட'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ற'], -1, -1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ட'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ற'], -1, -1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['ஞ'], -1, -1),
    Affix::new(&['ண'], -1, -1),
    Affix::new(&['ந'], -1, -1),
    Affix::new(&['ன'], -1, -1),
    Affix::new(&['ம'], -1, -1),
    Affix::new(&['ய'], -1, -1),
    Affix::new(&['ர'], -1, -1),
    Affix::new(&['ல'], -1, -1),
    Affix::new(&['ள'], -1, -1),
    Affix::new(&['ழ'], -1, -1),
    Affix::new(&['வ'], -1, -1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
    Affix::new(&['\u{bcd}'], -1, -1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['அ'], -1, -1),
    Affix::new(&['இ'], -1, -1),
    Affix::new(&['உ'], -1, -1),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ங'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ஞ'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ந'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ம'], -1, -1),
    Affix::new(&['ய'], -1, -1),
    Affix::new(&['வ'], -1, -1),
];

const A_12: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ட'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ற'], -1, -1),
];

const A_13: &[Affix<Variables>] = &[
    Affix::new(&['க', 'ள', '\u{bcd}'], -1, 4),
    Affix::new(&['\u{bc1}', 'ங', '\u{bcd}', 'க', 'ள', '\u{bcd}'], 0, 1),
    Affix::new(&['ட', '\u{bcd}', 'க', 'ள', '\u{bcd}'], 0, 3),
    Affix::new(&['ற', '\u{bcd}', 'க', 'ள', '\u{bcd}'], 0, 2),
];

const A_14: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bcb}'], -1, -1),
];

const A_15: &[Affix<Variables>] = &[
    Affix::new(&['ப', '\u{bbf}'], -1, -1),
    Affix::new(&['வ', '\u{bbf}'], -1, -1),
];

const A_16: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_17: &[Affix<Variables>] = &[
    Affix::new(&['ப', 'ட', '\u{bcd}', 'ட'], -1, 3),
    Affix::new(&['ப', 'ட', '\u{bcd}', 'ட', 'ண'], -1, 3),
    Affix::new(&['த', '\u{bbe}', 'ன'], -1, 3),
    Affix::new(&['ப', 'ட', '\u{bbf}', 'த', '\u{bbe}', 'ன'], 2, 3),
    Affix::new(&['\u{bc6}', 'ன'], -1, 1),
    Affix::new(&['\u{bbe}', 'க', '\u{bbf}', 'ய'], -1, 1),
    Affix::new(&['க', '\u{bc1}', 'ர', '\u{bbf}', 'ய'], -1, 3),
    Affix::new(&['\u{bc1}', 'ட', '\u{bc8}', 'ய'], -1, 1),
    Affix::new(&['ல', '\u{bcd}', 'ல'], -1, 2),
    Affix::new(&['\u{bc1}', 'ள', '\u{bcd}', 'ள'], -1, 1),
    Affix::new(&['\u{bbe}', 'க', '\u{bbf}'], -1, 1),
    Affix::new(&['ப', 'ட', '\u{bbf}'], -1, 3),
    Affix::new(&['\u{bbf}', 'ன', '\u{bcd}', 'ற', '\u{bbf}'], -1, 1),
    Affix::new(&['ப', 'ற', '\u{bcd}', 'ற', '\u{bbf}'], -1, 3),
    Affix::new(&['ப', 'ட', '\u{bc1}'], -1, 3),
    Affix::new(&['வ', '\u{bbf}', 'ட', '\u{bc1}'], -1, 3),
    Affix::new(&['ப', 'ட', '\u{bcd}', 'ட', '\u{bc1}'], -1, 3),
    Affix::new(&['வ', '\u{bbf}', 'ட', '\u{bcd}', 'ட', '\u{bc1}'], -1, 3),
    Affix::new(&['ப', 'ட', '\u{bcd}', 'ட', 'த', '\u{bc1}'], -1, 3),
    Affix::new(&['\u{bc6}', 'ன', '\u{bcd}', 'ற', '\u{bc1}'], -1, 1),
    Affix::new(&['\u{bc1}', 'ட', '\u{bc8}'], -1, 1),
    Affix::new(&['\u{bbf}', 'ல', '\u{bcd}', 'ல', '\u{bc8}'], -1, 1),
    Affix::new(&['\u{bc1}', 'ட', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbf}', 'ட', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bc6}', 'ல', '\u{bcd}', 'ல', '\u{bbe}', 'ம', '\u{bcd}'], -1, 3),
    Affix::new(&['\u{bc6}', 'ன', '\u{bc1}', 'ம', '\u{bcd}'], -1, 1),
];

const A_18: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_19: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_20: &[Affix<Variables>] = &[
    Affix::new(&['வ', '\u{bbf}', 'ட'], -1, 2),
    Affix::new(&['\u{bc0}'], -1, 7),
    Affix::new(&['\u{bca}', 'ட', '\u{bc1}'], -1, 2),
    Affix::new(&['\u{bcb}', 'ட', '\u{bc1}'], -1, 2),
    Affix::new(&['த', '\u{bc1}'], -1, 6),
    Affix::new(&['\u{bbf}', 'ர', '\u{bc1}', 'ந', '\u{bcd}', 'த', '\u{bc1}'], 4, 2),
    Affix::new(&['\u{bbf}', 'ன', '\u{bcd}', 'ற', '\u{bc1}'], -1, 2),
    Affix::new(&['\u{bc1}', 'ட', '\u{bc8}'], -1, 2),
    Affix::new(&['ன', '\u{bc8}'], -1, 1),
    Affix::new(&['க', 'ண', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbf}', 'ன', '\u{bcd}'], -1, 3),
    Affix::new(&['ம', '\u{bc1}', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbf}', 'ட', 'ம', '\u{bcd}'], -1, 4),
    Affix::new(&['\u{bbf}', 'ற', '\u{bcd}'], -1, 2),
    Affix::new(&['ம', '\u{bc7}', 'ற', '\u{bcd}'], -1, 1),
    Affix::new(&['ல', '\u{bcd}'], -1, 5),
    Affix::new(&['\u{bbe}', 'ம', 'ல', '\u{bcd}'], 15, 2),
    Affix::new(&['\u{bbe}', 'ல', '\u{bcd}'], 15, 2),
    Affix::new(&['\u{bbf}', 'ல', '\u{bcd}'], 15, 2),
    Affix::new(&['ம', '\u{bc7}', 'ல', '\u{bcd}'], 15, 1),
    Affix::new(&['\u{bc1}', 'ள', '\u{bcd}'], -1, 2),
    Affix::new(&['க', '\u{bc0}', 'ழ', '\u{bcd}'], -1, 1),
];

const A_21: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ட'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ற'], -1, -1),
];

const A_22: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, -1),
    Affix::new(&['ச'], -1, -1),
    Affix::new(&['ட'], -1, -1),
    Affix::new(&['த'], -1, -1),
    Affix::new(&['ப'], -1, -1),
    Affix::new(&['ற'], -1, -1),
];

const A_23: &[Affix<Variables>] = &[
    Affix::new(&['அ'], -1, -1),
    Affix::new(&['ஆ'], -1, -1),
    Affix::new(&['இ'], -1, -1),
    Affix::new(&['ஈ'], -1, -1),
    Affix::new(&['உ'], -1, -1),
    Affix::new(&['ஊ'], -1, -1),
    Affix::new(&['எ'], -1, -1),
    Affix::new(&['ஏ'], -1, -1),
    Affix::new(&['ஐ'], -1, -1),
    Affix::new(&['ஒ'], -1, -1),
    Affix::new(&['ஓ'], -1, -1),
    Affix::new(&['ஔ'], -1, -1),
];

const A_24: &[Affix<Variables>] = &[
    Affix::new(&['\u{bbe}'], -1, -1),
    Affix::new(&['\u{bbf}'], -1, -1),
    Affix::new(&['\u{bc0}'], -1, -1),
    Affix::new(&['\u{bc1}'], -1, -1),
    Affix::new(&['\u{bc2}'], -1, -1),
    Affix::new(&['\u{bc6}'], -1, -1),
    Affix::new(&['\u{bc7}'], -1, -1),
    Affix::new(&['\u{bc8}'], -1, -1),
];

const A_25: &[Affix<Variables>] = &[
    Affix::new(&['க'], -1, 1),
    Affix::new(&['த'], -1, 1),
    Affix::new(&['ன'], -1, 1),
    Affix::new(&['ப'], -1, 1),
    Affix::new(&['ய'], -1, 1),
    Affix::new(&['\u{bbe}'], -1, 5),
    Affix::new(&['க', '\u{bc1}'], -1, 6),
    Affix::new(&['ப', 'ட', '\u{bc1}'], -1, 1),
    Affix::new(&['த', '\u{bc1}'], -1, 3),
    Affix::new(&['\u{bbf}', 'ற', '\u{bcd}', 'ற', '\u{bc1}'], -1, 1),
    Affix::new(&['ன', '\u{bc8}'], -1, 1),
    Affix::new(&['வ', '\u{bc8}'], -1, 1),
    Affix::new(&['ன', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['ப', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['வ', 'ன', '\u{bcd}'], -1, 2),
    Affix::new(&['\u{bbe}', 'ன', '\u{bcd}'], -1, 4),
    Affix::new(&['ன', '\u{bbe}', 'ன', '\u{bcd}'], 15, 1),
    Affix::new(&['ம', '\u{bbf}', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['ன', '\u{bc6}', 'ன', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bc7}', 'ன', '\u{bcd}'], -1, 5),
    Affix::new(&['ன', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['ப', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbe}', 'ம', '\u{bcd}'], -1, 5),
    Affix::new(&['க', '\u{bc1}', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['ட', '\u{bc1}', 'ம', '\u{bcd}'], -1, 5),
    Affix::new(&['த', '\u{bc1}', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['ற', '\u{bc1}', 'ம', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bc6}', 'ம', '\u{bcd}'], -1, 5),
    Affix::new(&['\u{bc7}', 'ம', '\u{bcd}'], -1, 5),
    Affix::new(&['\u{bcb}', 'ம', '\u{bcd}'], -1, 5),
    Affix::new(&['\u{bbe}', 'ய', '\u{bcd}'], -1, 5),
    Affix::new(&['ன', 'ர', '\u{bcd}'], -1, 1),
    Affix::new(&['ப', 'ர', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bc0}', 'ய', 'ர', '\u{bcd}'], -1, 5),
    Affix::new(&['வ', 'ர', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbe}', 'ர', '\u{bcd}'], -1, 5),
    Affix::new(&['ன', '\u{bbe}', 'ர', '\u{bcd}'], 35, 1),
    Affix::new(&['ம', '\u{bbe}', 'ர', '\u{bcd}'], 35, 1),
    Affix::new(&['க', '\u{bca}', 'ண', '\u{bcd}', 'ட', '\u{bbf}', 'ர', '\u{bcd}'], -1, 1),
    Affix::new(&['ன', '\u{bbf}', 'ர', '\u{bcd}'], -1, 5),
    Affix::new(&['\u{bc0}', 'ர', '\u{bcd}'], -1, 5),
    Affix::new(&['ன', 'ள', '\u{bcd}'], -1, 1),
    Affix::new(&['ப', 'ள', '\u{bcd}'], -1, 1),
    Affix::new(&['வ', 'ள', '\u{bcd}'], -1, 1),
    Affix::new(&['\u{bbe}', 'ள', '\u{bcd}'], -1, 5),
    Affix::new(&['ன', '\u{bbe}', 'ள', '\u{bcd}'], 44, 1),
];

const A_26: &[Affix<Variables>] = &[
    Affix::new(&['க', '\u{bbf}', 'ற'], -1, -1),
    Affix::new(&['க', '\u{bbf}', 'ன', '\u{bcd}', 'ற'], -1, -1),
    Affix::new(&['\u{bbe}', 'ந', '\u{bbf}', 'ன', '\u{bcd}', 'ற'], -1, -1),
    Affix::new(&['க', '\u{bbf}', 'ற', '\u{bcd}'], -1, -1),
    Affix::new(&['க', '\u{bbf}', 'ன', '\u{bcd}', 'ற', '\u{bcd}'], -1, -1),
    Affix::new(&['\u{bbe}', 'ந', '\u{bbf}', 'ன', '\u{bcd}', 'ற', '\u{bcd}'], -1, -1),
];

const AS_0: &[&[char]] = &[&['ஓ'], &['ஒ'], &['உ'], &['ஊ']];

const AS_4: &[&[char]] = &[&[], &['ம', '\u{bcd}']];
