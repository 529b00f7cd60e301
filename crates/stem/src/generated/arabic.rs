// Made by generate.py from arabic.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    is_defined: bool,
    is_verb: bool,
    is_noun: bool,
}

impl Word<Variables> {
    fn r_normalize_pre(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                'l3: {
                    let v_3 = self.cursor;
                    'l4: {
                        self.bra = self.cursor;
                        let among_var = self.find_among(A_0);
                        if among_var == 0 {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        self.slice_from(item(AS_0, among_var));
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

    fn r_normalize_post(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: {
            self.limit_backward = self.cursor;
            self.cursor = self.limit;
            self.ket = self.cursor;
            if self.find_among_b(A_1) == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_from(&['ء']);
            self.cursor = self.limit_backward;
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        'l2: loop {
            let v_3 = self.cursor;
            'l3: {
                'l4: {
                    let v_4 = self.cursor;
                    'l5: {
                        self.bra = self.cursor;
                        let among_var = self.find_among(A_2);
                        if among_var == 0 {
                            break 'l5;
                        }
                        self.ket = self.cursor;
                        self.slice_from(item(AS_2, among_var));
                        break 'l4;
                    }
                    self.cursor = v_4;
                    if !self.hop(1) {
                        break 'l3;
                    }
                }
                continue 'l2;
            }
            self.cursor = v_3;
            break 'l2;
        }
        self.cursor = v_2;
        true
    }

    fn r_checks1(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_3);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        if among_var == 1 {
            if self.length() <= 4 {
                return false;
            }
            self.variables.is_noun = true;
            self.variables.is_verb = false;
            self.variables.is_defined = true;
        } else {
            if self.length() <= 3 {
                return false;
            }
            self.variables.is_noun = true;
            self.variables.is_verb = false;
            self.variables.is_defined = true;
        }
        true
    }

    fn r_prefix_step1(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_4);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        match among_var {
            1 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['أ']);
            }
            2 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['آ']);
            }
            3 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['ا']);
            }
            _ => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['إ']);
            }
        }
        true
    }

    fn r_prefix_step2(&mut self) -> bool {
        self.bra = self.cursor;
        if self.find_among(A_5) == 0 {
            return false;
        }
        self.ket = self.cursor;
        if self.length() <= 3 || self.eq_s(&['ا']) {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_prefix_step3a_noun(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_6);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        if among_var == 1 {
            if self.length() <= 5 {
                return false;
            }
            self.slice_del();
        } else {
            if self.length() <= 4 {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_prefix_step3b_noun(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_7);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        match among_var {
            1 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['ب']);
            }
            3 => {
                if self.length() <= 3 {
                    return false;
                }
                self.slice_from(&['ك']);
            }
            _ => {
            }
        }
        true
    }

    fn r_prefix_step3_verb(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_8);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        match among_var {
            1 => {
                if self.length() <= 4 {
                    return false;
                }
                self.slice_from(&['ي']);
            }
            2 => {
                if self.length() <= 4 {
                    return false;
                }
                self.slice_from(&['ت']);
            }
            3 => {
                if self.length() <= 4 {
                    return false;
                }
                self.slice_from(&['ن']);
            }
            _ => {
                if self.length() <= 4 {
                    return false;
                }
                self.slice_from(&['أ']);
            }
        }
        true
    }

    fn r_prefix_step4_verb(&mut self) -> bool {
        self.bra = self.cursor;
        if self.find_among(A_9) == 0 {
            return false;
        }
        self.ket = self.cursor;
        if self.length() <= 4 {
            return false;
        }
        self.variables.is_verb = true;
        self.variables.is_noun = false;
        self.slice_from(&['ا', 'س', 'ت']);
        true
    }

    fn r_suffix_noun_step1a(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_10);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if self.length() < 4 {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if self.length() < 5 {
                    return false;
                }
                self.slice_del();
            }
            _ => {
                if self.length() < 6 {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_suffix_noun_step1b(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ن']) {
            return false;
        }
        self.bra = self.cursor;
        if self.length() <= 5 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_noun_step2a(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_11) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.length() <= 4 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_noun_step2b(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ا', 'ت']) {
            return false;
        }
        self.bra = self.cursor;
        if self.length() < 5 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_noun_step2c1(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ت']) {
            return false;
        }
        self.bra = self.cursor;
        if self.length() < 4 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_noun_step2c2(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ة']) {
            return false;
        }
        self.bra = self.cursor;
        if self.length() < 4 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_noun_step3(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ي']) {
            return false;
        }
        self.bra = self.cursor;
        if self.length() < 3 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_verb_step1(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_12);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if self.length() < 4 {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if self.length() < 5 {
                    return false;
                }
                self.slice_del();
            }
            _ => {
                if self.length() < 6 {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_suffix_verb_step2a(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_13);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if self.length() < 4 {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if self.length() < 5 {
                    return false;
                }
                self.slice_del();
            }
            3 => {
                if self.length() <= 5 {
                    return false;
                }
                self.slice_del();
            }
            _ => {
                if self.length() < 6 {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_suffix_verb_step2b(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_14) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.length() < 5 {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_suffix_verb_step2c(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_15);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if self.length() < 4 {
                return false;
            }
            self.slice_del();
        } else {
            if self.length() < 6 {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_suffix_all_alef_maqsura(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['ى']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(&['ي']);
        true
    }

    pub fn stem(&mut self) -> bool {
        self.variables.is_noun = true;
        self.variables.is_verb = true;
        self.variables.is_defined = false;
        let v_1 = self.cursor;
        self.r_checks1();
        self.cursor = v_1;
        self.r_normalize_pre();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_2 = self.limit - self.cursor;
        'l1: {
            let v_3 = self.limit - self.cursor;
            'l2: {
                if !self.variables.is_verb {
                    break 'l2;
                }
                'l3: {
                    let v_4 = self.limit - self.cursor;
                    'l4: {
                        let mut v_5 = 1;
                        'l5: loop {
                            let v_6 = self.limit - self.cursor;
                            if self.r_suffix_verb_step1() {
                                v_5 -= 1;
                                continue 'l5;
                            }
                            self.cursor = self.limit - v_6;
                            break 'l5;
                        }
                        if v_5 > 0 {
                            break 'l4;
                        }
                        'l6: {
                            let v_7 = self.limit - self.cursor;
                            if self.r_suffix_verb_step2a() {
                                break 'l6;
                            }
                            self.cursor = self.limit - v_7;
                            if self.r_suffix_verb_step2c() {
                                break 'l6;
                            }
                            self.cursor = self.limit - v_7;
                            if !self.hop_b(1) {
                                break 'l4;
                            }
                        }
                        break 'l3;
                    }
                    self.cursor = self.limit - v_4;
                    if self.r_suffix_verb_step2b() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_4;
                    if !self.r_suffix_verb_step2a() {
                        break 'l2;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_3;
            'l7: {
                if !self.variables.is_noun {
                    break 'l7;
                }
                let v_8 = self.limit - self.cursor;
                'l8: {
                    let v_9 = self.limit - self.cursor;
                    if self.r_suffix_noun_step2c2() {
                        break 'l8;
                    }
                    self.cursor = self.limit - v_9;
                    'l9: {
                        if self.variables.is_defined || !self.r_suffix_noun_step1a() {
                            break 'l9;
                        }
                        'l10: {
                            let v_10 = self.limit - self.cursor;
                            if self.r_suffix_noun_step2a() {
                                break 'l10;
                            }
                            self.cursor = self.limit - v_10;
                            if self.r_suffix_noun_step2b() {
                                break 'l10;
                            }
                            self.cursor = self.limit - v_10;
                            if self.r_suffix_noun_step2c1() {
                                break 'l10;
                            }
                            self.cursor = self.limit - v_10;
                            if !self.hop_b(1) {
                                break 'l9;
                            }
                        }
                        break 'l8;
                    }
                    self.cursor = self.limit - v_9;
                    'l11: {
                        if !self.r_suffix_noun_step1b() {
                            break 'l11;
                        }
                        'l12: {
                            let v_11 = self.limit - self.cursor;
                            if self.r_suffix_noun_step2a() {
                                break 'l12;
                            }
                            self.cursor = self.limit - v_11;
                            if self.r_suffix_noun_step2b() {
                                break 'l12;
                            }
                            self.cursor = self.limit - v_11;
                            if !self.r_suffix_noun_step2c1() {
                                break 'l11;
                            }
                        }
                        break 'l8;
                    }
                    self.cursor = self.limit - v_9;
                    if !self.variables.is_defined && self.r_suffix_noun_step2a() {
                        break 'l8;
                    }
                    self.cursor = self.limit - v_9;
                    if !self.r_suffix_noun_step2b() {
                        self.cursor = self.limit - v_8;
                    }
                }
                if !self.r_suffix_noun_step3() {
                    break 'l7;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_3;
            self.r_suffix_all_alef_maqsura();
        }
        self.cursor = self.limit - v_2;
        self.cursor = self.limit_backward;
        let v_12 = self.cursor;
        'l13: {
            let v_13 = self.cursor;
            if !self.r_prefix_step1() {
                self.cursor = v_13;
            }
            let v_14 = self.cursor;
            if !self.r_prefix_step2() {
                self.cursor = v_14;
            }
            'l14: {
                let v_15 = self.cursor;
                if self.r_prefix_step3a_noun() {
                    break 'l14;
                }
                self.cursor = v_15;
                if self.variables.is_noun && self.r_prefix_step3b_noun() {
                    break 'l14;
                }
                self.cursor = v_15;
                if !self.variables.is_verb {
                    break 'l13;
                }
                let v_16 = self.cursor;
                if !self.r_prefix_step3_verb() {
                    self.cursor = v_16;
                }
                self.r_prefix_step4_verb();
            }
        }
        self.cursor = v_12;
        self.r_normalize_post();
        true
    }
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['ـ'], -1, 1),
    Affix::new(&['\u{64b}'], -1, 1),
    Affix::new(&['\u{64c}'], -1, 1),
    Affix::new(&['\u{64d}'], -1, 1),
    Affix::new(&['\u{64e}'], -1, 1),
    Affix::new(&['\u{64f}'], -1, 1),
    Affix::new(&['\u{650}'], -1, 1),
    Affix::new(&['\u{651}'], -1, 1),
    Affix::new(&['\u{652}'], -1, 1),
    Affix::new(&['\u{660}'], -1, 2),
    Affix::new(&['\u{661}'], -1, 3),
    Affix::new(&['\u{662}'], -1, 4),
    Affix::new(&['\u{663}'], -1, 5),
    Affix::new(&['\u{664}'], -1, 6),
    Affix::new(&['\u{665}'], -1, 7),
    Affix::new(&['\u{666}'], -1, 8),
    Affix::new(&['\u{667}'], -1, 9),
    Affix::new(&['\u{668}'], -1, 10),
    Affix::new(&['\u{669}'], -1, 11),
    Affix::new(&['ﺀ'], -1, 12),
    Affix::new(&['ﺁ'], -1, 16),
    Affix::new(&['ﺂ'], -1, 16),
    Affix::new(&['ﺃ'], -1, 13),
    Affix::new(&['ﺄ'], -1, 13),
    Affix::new(&['ﺅ'], -1, 17),
    Affix::new(&['ﺆ'], -1, 17),
    Affix::new(&['ﺇ'], -1, 14),
    Affix::new(&['ﺈ'], -1, 14),
    Affix::new(&['ﺉ'], -1, 15),
    Affix::new(&['ﺊ'], -1, 15),
    Affix::new(&['ﺋ'], -1, 15),
    Affix::new(&['ﺌ'], -1, 15),
    Affix::new(&['ﺍ'], -1, 18),
    Affix::new(&['ﺎ'], -1, 18),
    Affix::new(&['ﺏ'], -1, 19),
    Affix::new(&['ﺐ'], -1, 19),
    Affix::new(&['ﺑ'], -1, 19),
    Affix::new(&['ﺒ'], -1, 19),
    Affix::new(&['ﺓ'], -1, 20),
    Affix::new(&['ﺔ'], -1, 20),
    Affix::new(&['ﺕ'], -1, 21),
    Affix::new(&['ﺖ'], -1, 21),
    Affix::new(&['ﺗ'], -1, 21),
    Affix::new(&['ﺘ'], -1, 21),
    Affix::new(&['ﺙ'], -1, 22),
    Affix::new(&['ﺚ'], -1, 22),
    Affix::new(&['ﺛ'], -1, 22),
    Affix::new(&['ﺜ'], -1, 22),
    Affix::new(&['ﺝ'], -1, 23),
    Affix::new(&['ﺞ'], -1, 23),
    Affix::new(&['ﺟ'], -1, 23),
    Affix::new(&['ﺠ'], -1, 23),
    Affix::new(&['ﺡ'], -1, 24),
    Affix::new(&['ﺢ'], -1, 24),
    Affix::new(&['ﺣ'], -1, 24),
    Affix::new(&['ﺤ'], -1, 24),
    Affix::new(&['ﺥ'], -1, 25),
    Affix::new(&['ﺦ'], -1, 25),
    Affix::new(&['ﺧ'], -1, 25),
    Affix::new(&['ﺨ'], -1, 25),
    Affix::new(&['ﺩ'], -1, 26),
    Affix::new(&['ﺪ'], -1, 26),
    Affix::new(&['ﺫ'], -1, 27),
    Affix::new(&['ﺬ'], -1, 27),
    Affix::new(&['ﺭ'], -1, 28),
    Affix::new(&['ﺮ'], -1, 28),
    Affix::new(&['ﺯ'], -1, 29),
    Affix::new(&['ﺰ'], -1, 29),
    Affix::new(&['ﺱ'], -1, 30),
    Affix::new(&['ﺲ'], -1, 30),
    Affix::new(&['ﺳ'], -1, 30),
    Affix::new(&['ﺴ'], -1, 30),
    Affix::new(&['ﺵ'], -1, 31),
    Affix::new(&['ﺶ'], -1, 31),
    Affix::new(&['ﺷ'], -1, 31),
    Affix::new(&['ﺸ'], -1, 31),
    Affix::new(&['ﺹ'], -1, 32),
    Affix::new(&['ﺺ'], -1, 32),
    Affix::new(&['ﺻ'], -1, 32),
    Affix::new(&['ﺼ'], -1, 32),
    Affix::new(&['ﺽ'], -1, 33),
    Affix::new(&['ﺾ'], -1, 33),
    Affix::new(&['ﺿ'], -1, 33),
    Affix::new(&['ﻀ'], -1, 33),
    Affix::new(&['ﻁ'], -1, 34),
    Affix::new(&['ﻂ'], -1, 34),
    Affix::new(&['ﻃ'], -1, 34),
    Affix::new(&['ﻄ'], -1, 34),
    Affix::new(&['ﻅ'], -1, 35),
    Affix::new(&['ﻆ'], -1, 35),
    Affix::new(&['ﻇ'], -1, 35),
    Affix::new(&['ﻈ'], -1, 35),
    Affix::new(&['ﻉ'], -1, 36),
    Affix::new(&['ﻊ'], -1, 36),
    Affix::new(&['ﻋ'], -1, 36),
    Affix::new(&['ﻌ'], -1, 36),
    Affix::new(&['ﻍ'], -1, 37),
    Affix::new(&['ﻎ'], -1, 37),
    Affix::new(&['ﻏ'], -1, 37),
    Affix::new(&['ﻐ'], -1, 37),
    Affix::new(&['ﻑ'], -1, 38),
    Affix::new(&['ﻒ'], -1, 38),
    Affix::new(&['ﻓ'], -1, 38),
    Affix::new(&['ﻔ'], -1, 38),
    Affix::new(&['ﻕ'], -1, 39),
    Affix::new(&['ﻖ'], -1, 39),
    Affix::new(&['ﻗ'], -1, 39),
    Affix::new(&['ﻘ'], -1, 39),
    Affix::new(&['ﻙ'], -1, 40),
    Affix::new(&['ﻚ'], -1, 40),
    Affix::new(&['ﻛ'], -1, 40),
    Affix::new(&['ﻜ'], -1, 40),
    Affix::new(&['ﻝ'], -1, 41),
    Affix::new(&['ﻞ'], -1, 41),
    Affix::new(&['ﻟ'], -1, 41),
    Affix::new(&['ﻠ'], -1, 41),
    Affix::new(&['ﻡ'], -1, 42),
    Affix::new(&['ﻢ'], -1, 42),
    Affix::new(&['ﻣ'], -1, 42),
    Affix::new(&['ﻤ'], -1, 42),
    Affix::new(&['ﻥ'], -1, 43),
    Affix::new(&['ﻦ'], -1, 43),
    Affix::new(&['ﻧ'], -1, 43),
    Affix::new(&['ﻨ'], -1, 43),
    Affix::new(&['ﻩ'], -1, 44),
    Affix::new(&['ﻪ'], -1, 44),
    Affix::new(&['ﻫ'], -1, 44),
    Affix::new(&['ﻬ'], -1, 44),
    Affix::new(&['ﻭ'], -1, 45),
    Affix::new(&['ﻮ'], -1, 45),
    Affix::new(&['ﻯ'], -1, 46),
    Affix::new(&['ﻰ'], -1, 46),
    Affix::new(&['ﻱ'], -1, 47),
    Affix::new(&['ﻲ'], -1, 47),
    Affix::new(&['ﻳ'], -1, 47),
    Affix::new(&['ﻴ'], -1, 47),
    Affix::new(&['ﻵ'], -1, 51),
    Affix::new(&['ﻶ'], -1, 51),
    Affix::new(&['ﻷ'], -1, 49),
    Affix::new(&['ﻸ'], -1, 49),
    Affix::new(&['ﻹ'], -1, 50),
    Affix::new(&['ﻺ'], -1, 50),
    Affix::new(&['ﻻ'], -1, 48),
    Affix::new(&['ﻼ'], -1, 48),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['آ'], -1, 1),
    Affix::new(&['أ'], -1, 1),
    Affix::new(&['ؤ'], -1, 1),
    Affix::new(&['إ'], -1, 1),
    Affix::new(&['ئ'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['آ'], -1, 1),
    Affix::new(&['أ'], -1, 1),
    Affix::new(&['ؤ'], -1, 2),
    Affix::new(&['إ'], -1, 1),
    Affix::new(&['ئ'], -1, 3),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['ا', 'ل'], -1, 2),
    Affix::new(&['ب', 'ا', 'ل'], -1, 1),
    Affix::new(&['ك', 'ا', 'ل'], -1, 1),
    Affix::new(&['ل', 'ل'], -1, 2),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['أ', 'آ'], -1, 2),
    Affix::new(&['أ', 'أ'], -1, 1),
    Affix::new(&['أ', 'ؤ'], -1, 1),
    Affix::new(&['أ', 'إ'], -1, 4),
    Affix::new(&['أ', 'ا'], -1, 3),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['ف'], -1, 1),
    Affix::new(&['و'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['ا', 'ل'], -1, 2),
    Affix::new(&['ب', 'ا', 'ل'], -1, 1),
    Affix::new(&['ك', 'ا', 'ل'], -1, 1),
    Affix::new(&['ل', 'ل'], -1, 2),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['ب'], -1, 1),
    Affix::new(&['ب', 'ا'], 0, -1),
    Affix::new(&['ب', 'ب'], 0, 2),
    Affix::new(&['ك', 'ك'], -1, 3),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['س', 'أ'], -1, 4),
    Affix::new(&['س', 'ت'], -1, 2),
    Affix::new(&['س', 'ن'], -1, 3),
    Affix::new(&['س', 'ي'], -1, 1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['ت', 'س', 'ت'], -1, 1),
    Affix::new(&['ن', 'س', 'ت'], -1, 1),
    Affix::new(&['ي', 'س', 'ت'], -1, 1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['ك', 'م', 'ا'], -1, 3),
    Affix::new(&['ه', 'م', 'ا'], -1, 3),
    Affix::new(&['ن', 'ا'], -1, 2),
    Affix::new(&['ه', 'ا'], -1, 2),
    Affix::new(&['ك'], -1, 1),
    Affix::new(&['ك', 'م'], -1, 2),
    Affix::new(&['ه', 'م'], -1, 2),
    Affix::new(&['ه', 'ن'], -1, 2),
    Affix::new(&['ه'], -1, 1),
    Affix::new(&['ي'], -1, 1),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['ا'], -1, 1),
    Affix::new(&['و'], -1, 1),
    Affix::new(&['ي'], -1, 1),
];

const A_12: &[Affix<Variables>] = &[
    Affix::new(&['ك', 'م', 'ا'], -1, 3),
    Affix::new(&['ه', 'م', 'ا'], -1, 3),
    Affix::new(&['ن', 'ا'], -1, 2),
    Affix::new(&['ه', 'ا'], -1, 2),
    Affix::new(&['ك'], -1, 1),
    Affix::new(&['ك', 'م'], -1, 2),
    Affix::new(&['ه', 'م'], -1, 2),
    Affix::new(&['ك', 'ن'], -1, 2),
    Affix::new(&['ه', 'ن'], -1, 2),
    Affix::new(&['ه'], -1, 1),
    Affix::new(&['ك', 'م', 'و'], -1, 3),
    Affix::new(&['ن', 'ي'], -1, 2),
];

const A_13: &[Affix<Variables>] = &[
    Affix::new(&['ا'], -1, 1),
    Affix::new(&['ت', 'ا'], 0, 2),
    Affix::new(&['ت', 'م', 'ا'], 0, 4),
    Affix::new(&['ن', 'ا'], 0, 2),
    Affix::new(&['ت'], -1, 1),
    Affix::new(&['ن'], -1, 1),
    Affix::new(&['ا', 'ن'], 5, 3),
    Affix::new(&['ت', 'ن'], 5, 2),
    Affix::new(&['و', 'ن'], 5, 3),
    Affix::new(&['ي', 'ن'], 5, 3),
    Affix::new(&['ي'], -1, 1),
];

const A_14: &[Affix<Variables>] = &[
    Affix::new(&['و', 'ا'], -1, 1),
    Affix::new(&['ت', 'م'], -1, 1),
];

const A_15: &[Affix<Variables>] = &[
    Affix::new(&['و'], -1, 1),
    Affix::new(&['ت', 'م', 'و'], 0, 2),
];

const AS_0: &[&[char]] = &[&[], &['0'], &['1'], &['2'], &['3'], &['4'], &['5'], &['6'], &['7'], &['8'], &['9'], &['ء'], &['أ'], &['إ'], &['ئ'], &['آ'], &['ؤ'], &['ا'], &['ب'], &['ة'], &['ت'], &['ث'], &['ج'], &['ح'], &['خ'], &['د'], &['ذ'], &['ر'], &['ز'], &['س'], &['ش'], &['ص'], &['ض'], &['ط'], &['ظ'], &['ع'], &['غ'], &['ف'], &['ق'], &['ك'], &['ل'], &['م'], &['ن'], &['ه'], &['و'], &['ى'], &['ي'], &['ل', 'ا'], &['ل', 'أ'], &['ل', 'إ'], &['ل', 'آ']];

const AS_2: &[&[char]] = &[&['ا'], &['و'], &['ي']];
