// Made by generate.py from yiddish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_prelude(&mut self) -> bool {
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
                        match among_var {
                            1 => {
                                if self.eq_s(&['\u{5bc}']) {
                                    break 'l4;
                                }
                                self.slice_from(&['װ']);
                            }
                            2 => {
                                if self.eq_s(&['\u{5b4}']) {
                                    break 'l4;
                                }
                                self.slice_from(&['ױ']);
                            }
                            3 => {
                                if self.eq_s(&['\u{5b4}']) {
                                    break 'l4;
                                }
                                self.slice_from(&['ײ']);
                            }
                            4 => {
                                self.slice_from(&['כ']);
                            }
                            5 => {
                                self.slice_from(&['מ']);
                            }
                            6 => {
                                self.slice_from(&['נ']);
                            }
                            7 => {
                                self.slice_from(&['פ']);
                            }
                            _ => {
                                self.slice_from(&['צ']);
                            }
                        }
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
        let v_4 = self.cursor;
        'l5: loop {
            let v_5 = self.cursor;
            'l6: {
                'l7: loop {
                    let v_6 = self.cursor;
                    'l8: {
                        self.bra = self.cursor;
                        if !self.in_grouping(g_niked) {
                            break 'l8;
                        }
                        self.ket = self.cursor;
                        self.slice_del();
                        self.cursor = v_6;
                        break 'l7;
                    }
                    self.cursor = v_6;
                    if !self.hop(1) {
                        break 'l6;
                    }
                }
                continue 'l5;
            }
            self.cursor = v_5;
            break 'l5;
        }
        self.cursor = v_4;
        true
    }

    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            self.bra = self.cursor;
            if !self.eq_s(&['ג', 'ע']) {
                self.cursor = v_1;
                break 'l1;
            }
            self.ket = self.cursor;
            let v_2 = self.cursor;
            if self.eq_s(&['ל', 'ט']) || self.eq_s(&['ב', 'נ']) || self.cursor >= self.limit {
                self.cursor = v_1;
                break 'l1;
            }
            self.cursor = v_2;
            self.slice_from(&['G', 'E']);
        }
        let v_3 = self.cursor;
        'l2: {
            if self.find_among(A_1) == 0 {
                self.cursor = v_3;
                break 'l2;
            }
            'l3: {
                let v_4 = self.cursor;
                'l4: {
                    let v_5 = self.cursor;
                    if (!self.eq_s(&['צ', 'ו', 'ג', 'נ']) && !self.eq_s(&['צ', 'ו', 'ק', 'ט']) && !self.eq_s(&['צ', 'ו', 'ק', 'נ'])) || self.cursor < self.limit {
                        break 'l4;
                    }
                    self.cursor = v_5;
                    break 'l3;
                }
                self.cursor = v_4;
                'l5: {
                    let v_6 = self.cursor;
                    if !self.eq_s(&['ג', 'ע', 'ב', 'נ']) {
                        break 'l5;
                    }
                    self.cursor = v_6;
                    break 'l3;
                }
                self.cursor = v_4;
                'l6: {
                    self.bra = self.cursor;
                    if !self.eq_s(&['ג', 'ע']) {
                        break 'l6;
                    }
                    self.ket = self.cursor;
                    self.slice_from(&['G', 'E']);
                    break 'l3;
                }
                self.cursor = v_4;
                self.bra = self.cursor;
                if !self.eq_s(&['צ', 'ו']) {
                    self.cursor = v_3;
                    break 'l2;
                }
                self.ket = self.cursor;
                self.slice_from(&['T', 'S', 'U']);
            }
        }
        let v_7 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        let i_x = self.cursor;
        self.cursor = v_7;
        let v_8 = self.cursor;
        if self.find_among(A_2) == 0 {
            self.cursor = v_8;
        }
        let v_9 = self.cursor;
        if self.in_grouping(g_consonant) && self.in_grouping(g_consonant) && self.in_grouping(g_consonant) {
            self.variables.p1 = self.cursor;
            return false;
        }
        self.cursor = v_9;
        if !self.go_out_grouping(g_vowel) {
            return false;
        }
        self.cursor += 1;
        if !self.go_in_grouping(g_vowel) {
            return false;
        }
        self.variables.p1 = self.cursor;
        if self.variables.p1 < i_x {
            self.variables.p1 = i_x;
        }
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_standard_suffix(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_4);
            if among_var == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            match among_var {
                1 => {
                    if !self.r_r1() {
                        break 'l1;
                    }
                    self.slice_del();
                }
                2 => {
                    if !self.r_r1() {
                        break 'l1;
                    }
                    self.slice_from(&['י', 'ע']);
                }
                3 => {
                    if !self.r_r1() {
                        break 'l1;
                    }
                    self.slice_del();
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_3);
                    if among_var == 0 {
                        break 'l1;
                    }
                    self.bra = self.cursor;
                    self.slice_from(item(AS_3, among_var));
                }
                4 => {
                    'l2: {
                        let v_2 = self.limit - self.cursor;
                        if self.r_r1() {
                            self.slice_del();
                            break 'l2;
                        }
                        self.cursor = self.limit - v_2;
                        self.slice_from(&['ט']);
                    }
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['ב', 'ר', 'א', 'כ']) {
                        break 'l1;
                    }
                    let v_3 = self.limit - self.cursor;
                    if !self.eq_s_b(&['ג', 'ע']) {
                        self.cursor = self.limit - v_3;
                    }
                    self.bra = self.cursor;
                    self.slice_from(&['ב', 'ר', 'ע', 'נ', 'ג']);
                }
                5 => {
                    self.slice_from(&['ג', 'ײ']);
                }
                6 => {
                    self.slice_from(&['נ', 'ע', 'מ']);
                }
                7 => {
                    self.slice_from(&['ש', 'ר', 'ײ', 'ב']);
                }
                8 => {
                    self.slice_from(&['מ', 'ײ', 'ד']);
                }
                9 => {
                    self.slice_from(&['ב', 'ײ', 'ט']);
                }
                10 => {
                    self.slice_from(&['ב', 'ײ', 'ס']);
                }
                11 => {
                    self.slice_from(&['װ', 'ײ', 'ז']);
                }
                12 => {
                    self.slice_from(&['ט', 'ר', 'ײ', 'ב']);
                }
                13 => {
                    self.slice_from(&['ל', 'ײ', 'ט']);
                }
                14 => {
                    self.slice_from(&['ק', 'ל', 'ײ', 'ב']);
                }
                15 => {
                    self.slice_from(&['ר', 'ײ', 'ב']);
                }
                16 => {
                    self.slice_from(&['ר', 'ײ', 'ס']);
                }
                17 => {
                    self.slice_from(&['ש', 'װ', 'ײ', 'ג']);
                }
                18 => {
                    self.slice_from(&['ש', 'מ', 'ײ', 'ס']);
                }
                19 => {
                    self.slice_from(&['ש', 'נ', 'ײ', 'ד']);
                }
                20 => {
                    self.slice_from(&['ב', 'י', 'נ', 'ד']);
                }
                21 => {
                    self.slice_from(&['װ', 'י', 'ט', 'ש']);
                }
                22 => {
                    self.slice_from(&['ז', 'י', 'נ', 'ג']);
                }
                23 => {
                    self.slice_from(&['ט', 'ר', 'י', 'נ', 'ק']);
                }
                24 => {
                    self.slice_from(&['צ', 'װ', 'י', 'נ', 'ג']);
                }
                25 => {
                    self.slice_from(&['ש', 'ל', 'י', 'נ', 'ג']);
                }
                26 => {
                    self.slice_from(&['ב', 'ײ', 'ג']);
                }
                27 => {
                    self.slice_from(&['ה', 'ײ', 'ב']);
                }
                28 => {
                    self.slice_from(&['פ', 'א', 'ר', 'ל', 'י', 'ר']);
                }
                29 => {
                    self.slice_from(&['ש', 'ט', 'ײ']);
                }
                30 => {
                    self.slice_from(&['ש', 'װ', 'ע', 'ר']);
                }
                31 => {
                    self.slice_from(&['ב', 'ר', 'ע', 'נ', 'ג']);
                }
                32 => {
                    if !self.r_r1() {
                        break 'l1;
                    }
                    self.slice_from(&['ה']);
                }
                33 => {
                    'l3: {
                        let v_4 = self.limit - self.cursor;
                        if self.eq_s_b(&['ג']) || self.eq_s_b(&['ש']) {
                            let v_5 = self.limit - self.cursor;
                            'l4: {
                                if self.variables.p1 > self.cursor + 3 {
                                    self.cursor = self.limit - v_5;
                                    break 'l4;
                                }
                                self.slice_from(&['י', 'ס']);
                            }
                            break 'l3;
                        }
                        self.cursor = self.limit - v_4;
                        if !self.r_r1() {
                            break 'l1;
                        }
                        self.slice_del();
                    }
                }
                _ => {
                }
            }
        }
        self.cursor = self.limit - v_1;
        let v_6 = self.limit - self.cursor;
        'l5: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_5);
            if among_var == 0 {
                break 'l5;
            }
            self.bra = self.cursor;
            if among_var == 1 {
                if !self.r_r1() {
                    break 'l5;
                }
                self.slice_del();
            } else {
                if !self.r_r1() || !self.in_grouping_b(g_consonant) {
                    break 'l5;
                }
                self.slice_del();
            }
        }
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        'l6: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_6);
            if among_var == 0 {
                break 'l6;
            }
            self.bra = self.cursor;
            if among_var == 1 {
                if !self.r_r1() {
                    break 'l6;
                }
                self.slice_del();
            }
        }
        self.cursor = self.limit - v_7;
        let v_8 = self.limit - self.cursor;
        'l7: loop {
            let v_9 = self.limit - self.cursor;
            'l8: {
                'l9: loop {
                    let v_10 = self.limit - self.cursor;
                    'l10: {
                        self.ket = self.cursor;
                        if !self.eq_s_b(&['G', 'E']) && !self.eq_s_b(&['T', 'S', 'U']) {
                            break 'l10;
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        self.cursor = self.limit - v_10;
                        break 'l9;
                    }
                    self.cursor = self.limit - v_10;
                    if !self.hop_b(1) {
                        break 'l8;
                    }
                }
                continue 'l7;
            }
            self.cursor = self.limit - v_9;
            break 'l7;
        }
        self.cursor = self.limit - v_8;
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_prelude();
        let v_1 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_1;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        self.r_standard_suffix();
        self.cursor = self.limit_backward;
        true
    }
}

fn g_niked(c: char) -> bool {
    matches!(c, '\u{5b0}' | '\u{5b1}' | '\u{5b2}' | '\u{5b3}' | '\u{5b4}' | '\u{5b5}' | '\u{5b6}' | '\u{5b7}' | '\u{5b8}' | '\u{5b9}' | '\u{5bb}' | '\u{5bc}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}')
}

fn g_vowel(c: char) -> bool {
    matches!(c, 'א' | 'ו' | 'י' | 'ע' | 'ױ' | 'ײ')
}

fn g_consonant(c: char) -> bool {
    matches!(c, 'ב' | 'ג' | 'ד' | 'ה' | 'ז' | 'ח' | 'ט' | 'ך' | 'כ' | 'ל' | 'ם' | 'מ' | 'ן' | 'נ' | 'ס' | 'ף' | 'פ' | 'ץ' | 'צ' | 'ק' | 'ר' | 'ש' | 'ת' | 'װ')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['ו', 'ו'], -1, 1),
    Affix::new(&['ו', 'י'], -1, 2),
    Affix::new(&['י', 'י'], -1, 3),
    Affix::new(&['ך'], -1, 4),
    Affix::new(&['ם'], -1, 5),
    Affix::new(&['ן'], -1, 6),
    Affix::new(&['ף'], -1, 7),
    Affix::new(&['ץ'], -1, 8),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['א', 'ד', 'ו', 'ר', 'כ'], -1, 1),
    Affix::new(&['א', 'ה', 'י', 'נ'], -1, 1),
    Affix::new(&['א', 'ה', 'ע', 'ר'], -1, 1),
    Affix::new(&['א', 'ה', 'ײ', 'מ'], -1, 1),
    Affix::new(&['א', 'ו', 'מ'], -1, 1),
    Affix::new(&['א', 'ו', 'נ', 'ט', 'ע', 'ר'], -1, 1),
    Affix::new(&['א', 'י', 'ב', 'ע', 'ר'], -1, 1),
    Affix::new(&['א', 'נ'], -1, 1),
    Affix::new(&['א', 'נ', 'ט'], 7, 1),
    Affix::new(&['א', 'נ', 'ט', 'ק', 'ע', 'ג', 'נ'], 8, 1),
    Affix::new(&['א', 'נ', 'י', 'ד', 'ע', 'ר'], 7, 1),
    Affix::new(&['א', 'פ'], -1, 1),
    Affix::new(&['א', 'פ', 'י', 'ר'], 11, 1),
    Affix::new(&['א', 'ק', 'ע', 'ג', 'נ'], -1, 1),
    Affix::new(&['א', 'ר', 'א', 'פ'], -1, 1),
    Affix::new(&['א', 'ר', 'ו', 'מ'], -1, 1),
    Affix::new(&['א', 'ר', 'ו', 'נ', 'ט', 'ע', 'ר'], -1, 1),
    Affix::new(&['א', 'ר', 'י', 'ב', 'ע', 'ר'], -1, 1),
    Affix::new(&['א', 'ר', 'ױ', 'ס'], -1, 1),
    Affix::new(&['א', 'ר', 'ױ', 'פ'], -1, 1),
    Affix::new(&['א', 'ר', 'ײ', 'נ'], -1, 1),
    Affix::new(&['א', 'װ', 'ע', 'ק'], -1, 1),
    Affix::new(&['א', 'ױ', 'ס'], -1, 1),
    Affix::new(&['א', 'ױ', 'פ'], -1, 1),
    Affix::new(&['א', 'ײ', 'נ'], -1, 1),
    Affix::new(&['ב', 'א'], -1, 1),
    Affix::new(&['ב', 'ײ'], -1, 1),
    Affix::new(&['ד', 'ו', 'ר', 'כ'], -1, 1),
    Affix::new(&['ד', 'ע', 'ר'], -1, 1),
    Affix::new(&['מ', 'י', 'ט'], -1, 1),
    Affix::new(&['נ', 'א', 'כ'], -1, 1),
    Affix::new(&['פ', 'א', 'ר'], -1, 1),
    Affix::new(&['פ', 'א', 'ר', 'ב', 'ײ'], 31, 1),
    Affix::new(&['פ', 'א', 'ר', 'ױ', 'ס'], 31, 1),
    Affix::new(&['פ', 'ו', 'נ', 'א', 'נ', 'ד', 'ע', 'ר'], -1, 1),
    Affix::new(&['צ', 'ו'], -1, 1),
    Affix::new(&['צ', 'ו', 'ז', 'א', 'מ', 'ע', 'נ'], 35, 1),
    Affix::new(&['צ', 'ו', 'נ', 'ױ', 'פ'], 35, 1),
    Affix::new(&['צ', 'ו', 'ר', 'י', 'ק'], 35, 1),
    Affix::new(&['צ', 'ע'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['ד', 'ז', 'ש'], -1, -1),
    Affix::new(&['ש', 'ט', 'ר'], -1, -1),
    Affix::new(&['ש', 'ט', 'ש'], -1, -1),
    Affix::new(&['ש', 'פ', 'ר'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['ק', 'ל', 'י', 'ב'], -1, 9),
    Affix::new(&['ר', 'י', 'ב'], -1, 10),
    Affix::new(&['ט', 'ר', 'י', 'ב'], 1, 7),
    Affix::new(&['ש', 'ר', 'י', 'ב'], 1, 15),
    Affix::new(&['ה', 'ױ', 'ב'], -1, 23),
    Affix::new(&['ש', 'װ', 'י', 'ג'], -1, 12),
    Affix::new(&['ג', 'א', 'נ', 'ג'], -1, 1),
    Affix::new(&['ז', 'ו', 'נ', 'ג'], -1, 18),
    Affix::new(&['ש', 'ל', 'ו', 'נ', 'ג'], -1, 21),
    Affix::new(&['צ', 'װ', 'ו', 'נ', 'ג'], -1, 20),
    Affix::new(&['ב', 'ױ', 'ג'], -1, 22),
    Affix::new(&['ב', 'ו', 'נ', 'ד'], -1, 16),
    Affix::new(&['װ', 'י', 'ז'], -1, 6),
    Affix::new(&['ב', 'י', 'ט'], -1, 4),
    Affix::new(&['ל', 'י', 'ט'], -1, 8),
    Affix::new(&['מ', 'י', 'ט'], -1, 3),
    Affix::new(&['ש', 'נ', 'י', 'ט'], -1, 14),
    Affix::new(&['נ', 'ו', 'מ'], -1, 2),
    Affix::new(&['ש', 'ט', 'א', 'נ'], -1, 25),
    Affix::new(&['ב', 'י', 'ס'], -1, 5),
    Affix::new(&['ש', 'מ', 'י', 'ס'], -1, 13),
    Affix::new(&['ר', 'י', 'ס'], -1, 11),
    Affix::new(&['ט', 'ר', 'ו', 'נ', 'ק'], -1, 19),
    Affix::new(&['פ', 'א', 'ר', 'ל', 'ױ', 'ר'], -1, 24),
    Affix::new(&['ש', 'װ', 'ױ', 'ר'], -1, 26),
    Affix::new(&['װ', 'ו', 'ט', 'ש'], -1, 17),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['ו', 'נ', 'ג'], -1, 1),
    Affix::new(&['ס', 'ט', 'ו'], -1, 1),
    Affix::new(&['ט'], -1, 1),
    Affix::new(&['ב', 'ר', 'א', 'כ', 'ט'], 2, 31),
    Affix::new(&['ס', 'ט'], 2, 1),
    Affix::new(&['י', 'ס', 'ט'], 4, 33),
    Affix::new(&['ע', 'ט'], 2, 1),
    Affix::new(&['ש', 'א', 'פ', 'ט'], 2, 1),
    Affix::new(&['ה', 'ײ', 'ט'], 2, 1),
    Affix::new(&['ק', 'ײ', 'ט'], 2, 1),
    Affix::new(&['י', 'ק', 'ײ', 'ט'], 9, 1),
    Affix::new(&['ל', 'ע', 'כ'], -1, 1),
    Affix::new(&['ע', 'ל', 'ע', 'כ'], 11, 1),
    Affix::new(&['י', 'ז', 'מ'], -1, 1),
    Affix::new(&['י', 'מ'], -1, 1),
    Affix::new(&['ע', 'מ'], -1, 1),
    Affix::new(&['ע', 'נ', 'ע', 'מ'], 15, 3),
    Affix::new(&['ט', 'ע', 'נ', 'ע', 'מ'], 16, 4),
    Affix::new(&['נ'], -1, 1),
    Affix::new(&['ק', 'ל', 'י', 'ב', 'נ'], 18, 14),
    Affix::new(&['ר', 'י', 'ב', 'נ'], 18, 15),
    Affix::new(&['ט', 'ר', 'י', 'ב', 'נ'], 20, 12),
    Affix::new(&['ש', 'ר', 'י', 'ב', 'נ'], 20, 7),
    Affix::new(&['ה', 'ױ', 'ב', 'נ'], 18, 27),
    Affix::new(&['ש', 'װ', 'י', 'ג', 'נ'], 18, 17),
    Affix::new(&['ז', 'ו', 'נ', 'ג', 'נ'], 18, 22),
    Affix::new(&['ש', 'ל', 'ו', 'נ', 'ג', 'נ'], 18, 25),
    Affix::new(&['צ', 'װ', 'ו', 'נ', 'ג', 'נ'], 18, 24),
    Affix::new(&['ב', 'ױ', 'ג', 'נ'], 18, 26),
    Affix::new(&['ב', 'ו', 'נ', 'ד', 'נ'], 18, 20),
    Affix::new(&['װ', 'י', 'ז', 'נ'], 18, 11),
    Affix::new(&['ט', 'נ'], 18, 4),
    Affix::new(&['G', 'E', 'ב', 'י', 'ט', 'נ'], 31, 9),
    Affix::new(&['G', 'E', 'ל', 'י', 'ט', 'נ'], 31, 13),
    Affix::new(&['G', 'E', 'מ', 'י', 'ט', 'נ'], 31, 8),
    Affix::new(&['ש', 'נ', 'י', 'ט', 'נ'], 31, 19),
    Affix::new(&['ס', 'ט', 'נ'], 31, 1),
    Affix::new(&['י', 'ס', 'ט', 'נ'], 36, 1),
    Affix::new(&['ע', 'ט', 'נ'], 31, 1),
    Affix::new(&['G', 'E', 'ב', 'י', 'ס', 'נ'], 18, 10),
    Affix::new(&['ש', 'מ', 'י', 'ס', 'נ'], 18, 18),
    Affix::new(&['G', 'E', 'ר', 'י', 'ס', 'נ'], 18, 16),
    Affix::new(&['ע', 'נ'], 18, 1),
    Affix::new(&['ג', 'א', 'נ', 'ג', 'ע', 'נ'], 42, 5),
    Affix::new(&['ע', 'ל', 'ע', 'נ'], 42, 1),
    Affix::new(&['נ', 'ו', 'מ', 'ע', 'נ'], 42, 6),
    Affix::new(&['י', 'ז', 'מ', 'ע', 'נ'], 42, 1),
    Affix::new(&['ש', 'ט', 'א', 'נ', 'ע', 'נ'], 42, 29),
    Affix::new(&['ט', 'ר', 'ו', 'נ', 'ק', 'נ'], 18, 23),
    Affix::new(&['פ', 'א', 'ר', 'ל', 'ױ', 'ר', 'נ'], 18, 28),
    Affix::new(&['ש', 'װ', 'ױ', 'ר', 'נ'], 18, 30),
    Affix::new(&['װ', 'ו', 'ט', 'ש', 'נ'], 18, 21),
    Affix::new(&['ג', 'ײ', 'נ'], 18, 5),
    Affix::new(&['ס'], -1, 1),
    Affix::new(&['ט', 'ס'], 53, 4),
    Affix::new(&['ע', 'ט', 'ס'], 54, 1),
    Affix::new(&['נ', 'ס'], 53, 1),
    Affix::new(&['ט', 'נ', 'ס'], 56, 4),
    Affix::new(&['ע', 'נ', 'ס'], 56, 3),
    Affix::new(&['ע', 'ס'], 53, 1),
    Affix::new(&['י', 'ע', 'ס'], 59, 2),
    Affix::new(&['ע', 'ל', 'ע', 'ס'], 59, 1),
    Affix::new(&['ע', 'ר', 'ס'], 53, 1),
    Affix::new(&['ע', 'נ', 'ע', 'ר', 'ס'], 62, 1),
    Affix::new(&['ע'], -1, 1),
    Affix::new(&['ט', 'ע'], 64, 4),
    Affix::new(&['ס', 'ט', 'ע'], 65, 1),
    Affix::new(&['ע', 'ט', 'ע'], 65, 1),
    Affix::new(&['י', 'ע'], 64, -1),
    Affix::new(&['ע', 'ל', 'ע'], 64, 1),
    Affix::new(&['ע', 'נ', 'ע'], 64, 3),
    Affix::new(&['ט', 'ע', 'נ', 'ע'], 70, 4),
    Affix::new(&['ע', 'ר'], -1, 1),
    Affix::new(&['ט', 'ע', 'ר'], 72, 4),
    Affix::new(&['ס', 'ט', 'ע', 'ר'], 73, 1),
    Affix::new(&['ע', 'ט', 'ע', 'ר'], 73, 1),
    Affix::new(&['ע', 'נ', 'ע', 'ר'], 72, 3),
    Affix::new(&['ט', 'ע', 'נ', 'ע', 'ר'], 76, 4),
    Affix::new(&['ו', 'ת'], -1, 32),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['ו', 'נ', 'ג'], -1, 1),
    Affix::new(&['ש', 'א', 'פ', 'ט'], -1, 1),
    Affix::new(&['ה', 'ײ', 'ט'], -1, 1),
    Affix::new(&['ק', 'ײ', 'ט'], -1, 1),
    Affix::new(&['י', 'ק', 'ײ', 'ט'], 3, 1),
    Affix::new(&['ל'], -1, 2),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['י', 'ג'], -1, 1),
    Affix::new(&['י', 'ק'], -1, 1),
    Affix::new(&['ד', 'י', 'ק'], 1, 1),
    Affix::new(&['נ', 'ד', 'י', 'ק'], 2, 1),
    Affix::new(&['ע', 'נ', 'ד', 'י', 'ק'], 3, 1),
    Affix::new(&['ב', 'ל', 'י', 'ק'], 1, -1),
    Affix::new(&['ג', 'ל', 'י', 'ק'], 1, -1),
    Affix::new(&['נ', 'י', 'ק'], 1, 1),
    Affix::new(&['י', 'ש'], -1, 1),
];

const AS_3: &[&[char]] = &[&['ג', 'ײ'], &['נ', 'ע', 'מ'], &['מ', 'ײ', 'ד'], &['ב', 'ײ', 'ט'], &['ב', 'ײ', 'ס'], &['װ', 'ײ', 'ז'], &['ט', 'ר', 'ײ', 'ב'], &['ל', 'ײ', 'ט'], &['ק', 'ל', 'ײ', 'ב'], &['ר', 'ײ', 'ב'], &['ר', 'ײ', 'ס'], &['ש', 'װ', 'ײ', 'ג'], &['ש', 'מ', 'ײ', 'ס'], &['ש', 'נ', 'ײ', 'ד'], &['ש', 'ר', 'ײ', 'ב'], &['ב', 'י', 'נ', 'ד'], &['װ', 'י', 'ט', 'ש'], &['ז', 'י', 'נ', 'ג'], &['ט', 'ר', 'י', 'נ', 'ק'], &['צ', 'װ', 'י', 'נ', 'ג'], &['ש', 'ל', 'י', 'נ', 'ג'], &['ב', 'ײ', 'ג'], &['ה', 'ײ', 'ב'], &['פ', 'א', 'ר', 'ל', 'י', 'ר'], &['ש', 'ט', 'ײ'], &['ש', 'װ', 'ע', 'ר']];
