// Made by generate.py from persian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
    remove_verb_person_endings: bool,
    saw_present_prefix: bool,
}

impl Word<Variables> {
    fn r_normalize_characters(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_0);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['ک']);
                    }
                    2 => {
                        self.slice_from(&['ی']);
                    }
                    3 => {
                        self.slice_from(&['ه']);
                    }
                    4 => {
                        self.slice_from(&['ا']);
                    }
                    5 => {
                        self.slice_from(&['و']);
                    }
                    6 => {
                        self.slice_del();
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

    fn r_prefixes(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_1);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        if among_var == 1 {
            if !self.hop(2) {
                return false;
            }
            self.variables.saw_present_prefix = true;
        } else {
            if !self.hop(2) {
                return false;
            }
            self.slice_del();
            self.variables.saw_present_prefix = true;
        }
        true
    }

    fn r_delete_zwnj(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_2 = self.cursor;
                    'l4: {
                        self.bra = self.cursor;
                        if !self.eq_s(&['\u{200c}']) {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        self.slice_del();
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

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_protect_lexical_an(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if self.r_an_exception() {
            return false;
        }
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        if self.find_among_b(A_2) != 0 {
            return false;
        }
        self.cursor = self.limit - v_2;
        true
    }

    fn r_an_exception(&mut self) -> bool {
        self.find_among_b(A_3) != 0 && self.cursor <= self.limit_backward
    }

    fn r_irregular_noun(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_4, among_var));
        true
    }

    fn r_stem_noun_or_adjective(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            if self.r_irregular_noun() {
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.cursor < self.variables.p1 {
                return false;
            }
            let v_3 = self.limit_backward;
            self.limit_backward = self.variables.p1;
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_5);
            if among_var == 0 {
                self.limit_backward = v_3;
                return false;
            }
            self.bra = self.cursor;
            if among_var == 1 {
                self.slice_del();
            } else {
                if self.cursor <= self.limit_backward {
                    self.limit_backward = v_3;
                    return false;
                }
                self.slice_del();
            }
            self.limit_backward = v_3;
        }
        true
    }

    fn r_stem_verb(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                if self.find_among_b(A_6) == 0 {
                    break 'l2;
                }
                self.bra = self.cursor;
                if !self.r_r1() {
                    break 'l2;
                }
                self.slice_del();
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_7);
            if among_var == 0 {
                return false;
            }
            self.bra = self.cursor;
            match among_var {
                1 => {
                    if !self.variables.remove_verb_person_endings || !self.r_r1() {
                        return false;
                    }
                    self.slice_del();
                }
                2 => {
                    self.slice_from(&['ر', 'ف', 'ت']);
                }
                3 => {
                    if !self.r_r1() {
                        return false;
                    }
                    self.slice_del();
                    self.variables.remove_verb_person_endings = true;
                }
                4 => {
                    if self.cursor <= self.limit_backward {
                        return false;
                    }
                    self.slice_from(&['د']);
                    self.variables.remove_verb_person_endings = true;
                }
                _ => {
                    if self.cursor <= self.limit_backward {
                        return false;
                    }
                    self.slice_from(&['ت']);
                    self.variables.remove_verb_person_endings = true;
                }
            }
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        self.variables.saw_present_prefix = false;
        let v_1 = self.cursor;
        self.r_normalize_characters();
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_prefixes();
        self.cursor = v_2;
        let v_3 = self.cursor;
        self.r_delete_zwnj();
        self.cursor = v_3;
        self.variables.p1 = self.limit;
        let v_4 = self.cursor;
        if self.hop(3) {
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_4;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        'l1: loop {
            let v_5 = self.limit - self.cursor;
            'l2: {
                let v_6 = self.limit - self.cursor;
                self.variables.remove_verb_person_endings = false;
                if self.variables.saw_present_prefix {
                    self.variables.remove_verb_person_endings = true;
                }
                if !self.r_protect_lexical_an() {
                    break 'l2;
                }
                'l3: {
                    let v_7 = self.limit - self.cursor;
                    if self.r_stem_noun_or_adjective() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_7;
                    if !self.r_stem_verb() {
                        break 'l2;
                    }
                }
                self.cursor = self.limit - v_6;
                continue 'l1;
            }
            self.cursor = self.limit - v_5;
            break 'l1;
        }
        self.cursor = self.limit_backward;
        true
    }
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 7),
    Affix::new(&[' '], 0, 6),
    Affix::new(&['أ'], 0, 4),
    Affix::new(&['ؤ'], 0, 5),
    Affix::new(&['إ'], 0, 4),
    Affix::new(&['ئ'], 0, 2),
    Affix::new(&['ة'], 0, 3),
    Affix::new(&['ك'], 0, 1),
    Affix::new(&['ي'], 0, 2),
    Affix::new(&['ہ'], 0, 3),
    Affix::new(&['\u{200d}'], 0, 6),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['م', 'ی', '\u{200c}'], -1, 2),
    Affix::new(&['ن', 'م', 'ی', '\u{200c}'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['س', 'ت', 'ا', 'ن'], -1, -1),
    Affix::new(&['ر', 'ا', 'ن'], -1, -1),
    Affix::new(&['س', 'ا', 'ن'], -1, -1),
    Affix::new(&['و', 'ا', 'ن'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['آ', 'ذ', 'ر', 'ب', 'ا', 'ی', 'ج', 'ا', 'ن'], -1, 1),
    Affix::new(&['ه', 'م', 'د', 'ا', 'ن'], -1, 1),
    Affix::new(&['خ', 'ا', 'ن', 'د', 'ا', 'ن'], -1, 1),
    Affix::new(&['ز', 'ن', 'د', 'ا', 'ن'], -1, 1),
    Affix::new(&['م', 'ی', 'ز', 'ا', 'ن'], -1, 1),
    Affix::new(&['د', 'ر', 'خ', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['آ', 'ت', 'ش', 'ف', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['ن', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['ک', 'ه', 'ک', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['ا', 'ی', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['پ', 'ر', 'ی', 'ش', 'ا', 'ن'], -1, 1),
    Affix::new(&['س', 'ل', 'ط', 'ا', 'ن'], -1, 1),
    Affix::new(&['گ', 'ی', 'ل', 'ا', 'ن'], -1, 1),
    Affix::new(&['س', 'ا', 'خ', 'ت', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['ر', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['د', 'ر', 'م', 'ا', 'ن'], 14, 1),
    Affix::new(&['ق', 'ه', 'ر', 'م', 'ا', 'ن'], 14, 1),
    Affix::new(&['ک', 'ر', 'م', 'ا', 'ن'], 14, 1),
    Affix::new(&['س', 'ا', 'ز', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['ه', 'م', 'ز', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['آ', 'س', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['آ', 'ل', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['م', 'س', 'ل', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['ا', 'ی', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['س', 'ل', 'ی', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['پ', 'ی', 'م', 'ا', 'ن'], -1, 1),
    Affix::new(&['ل', 'ب', 'ن', 'ا', 'ن'], -1, 1),
    Affix::new(&['ی', 'و', 'ن', 'ا', 'ن'], -1, 1),
    Affix::new(&['ا', 'ص', 'ف', 'ه', 'ا', 'ن'], -1, 1),
    Affix::new(&['ا', 'م', 'ک', 'ا', 'ن'], -1, 1),
    Affix::new(&['پ', 'ا', 'ی', 'ا', 'ن'], -1, 1),
    Affix::new(&['ب', 'ی', 'ا', 'ن'], -1, 1),
    Affix::new(&['ج', 'ر', 'ی', 'ا', 'ن'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['ا', 'س', 'ا', 'ت', 'ی', 'د'], -1, 2),
    Affix::new(&['ا', 'خ', 'ب', 'ا', 'ر'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['ه', 'ا'], -1, 1),
    Affix::new(&['ا', 'ت'], -1, 1),
    Affix::new(&['ی', 'ت'], -1, 1),
    Affix::new(&['م', 'ن', 'د'], -1, 1),
    Affix::new(&['و', 'ا', 'ر'], -1, 1),
    Affix::new(&['گ', 'ا', 'ر'], -1, 1),
    Affix::new(&['ت', 'ر'], -1, 2),
    Affix::new(&['ا', 'ش'], -1, 1),
    Affix::new(&['ا', 'م'], -1, 1),
    Affix::new(&['ا', 'ن'], -1, 1),
    Affix::new(&['ب', 'ا', 'ن'], 9, 1),
    Affix::new(&['گ', 'ا', 'ن'], 9, 1),
    Affix::new(&['ی', 'ا', 'ن'], 9, 1),
    Affix::new(&['ی', 'ن'], -1, 1),
    Affix::new(&['ت', 'ر', 'ی', 'ن'], 13, 1),
    Affix::new(&['گ', 'ا', 'ه'], -1, 1),
    Affix::new(&['ا', 'ن', 'ه'], -1, 1),
    Affix::new(&['ن', 'ا', 'ک'], -1, 1),
    Affix::new(&['ه', 'ا', 'ی'], -1, 1),
    Affix::new(&['ا', 'ن', 'ی'], -1, 1),
    Affix::new(&['گ', 'ی'], -1, 1),
    Affix::new(&['ی', 'ی'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['ا', 'س', 'ت'], -1, 1),
    Affix::new(&['ا', 'ن', 'د'], -1, 1),
    Affix::new(&['ی', 'د'], -1, 1),
    Affix::new(&['ا', 'ی', 'د'], 2, 1),
    Affix::new(&['ا', 'س'], -1, 1),
    Affix::new(&['ی', 'م'], -1, 1),
    Affix::new(&['ا', 'ی', 'م'], 5, 1),
    Affix::new(&['ا', 'ی'], -1, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['د'], -1, 1),
    Affix::new(&['ا', 'ن', 'د'], 0, 1),
    Affix::new(&['ر', 'ف', 'ت', 'ا', 'ن', 'د'], 1, 2),
    Affix::new(&['ی', 'د'], 0, 1),
    Affix::new(&['ر', 'ف', 'ت', 'ی', 'د'], 3, 2),
    Affix::new(&['م'], -1, 1),
    Affix::new(&['ا', 'م'], 5, 1),
    Affix::new(&['ر', 'ف', 'ت', 'م'], 5, 2),
    Affix::new(&['ی', 'م'], 5, 1),
    Affix::new(&['ر', 'ف', 'ت', 'ی', 'م'], 8, 2),
    Affix::new(&['ا', 'ن'], -1, 3),
    Affix::new(&['ت', 'ه'], -1, 5),
    Affix::new(&['د', 'ه'], -1, 4),
    Affix::new(&['ن', 'د', 'ه'], 12, 3),
    Affix::new(&['ر', 'ف', 'ت', 'ی'], -1, 2),
];

const AS_4: &[&[char]] = &[&['خ', 'ب', 'ر'], &['ا', 'س', 'ت', 'ا', 'د']];
