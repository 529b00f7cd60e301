// Made by generate.py from turkish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    continue_stemming_noun_suffixes: bool,
}

impl Word<Variables> {
    fn r_check_vowel_harmony(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if !self.go_out_grouping_b(g_vowel) {
            return false;
        }
        'l1: {
            let v_2 = self.limit - self.cursor;
            if self.eq_s_b(&['a']) && self.go_out_grouping_b(g_vowel1) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['e']) && self.go_out_grouping_b(g_vowel2) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['ı']) && self.go_out_grouping_b(g_vowel3) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['i']) && self.go_out_grouping_b(g_vowel4) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['o']) && self.go_out_grouping_b(g_vowel5) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['ö']) && self.go_out_grouping_b(g_vowel6) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if self.eq_s_b(&['u']) && self.go_out_grouping_b(g_vowel5) {
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            if !self.eq_s_b(&['ü']) || !self.go_out_grouping_b(g_vowel6) {
                return false;
            }
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_mark_suffix_with_optional_n_consonant(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                if !self.eq_s_b(&['n']) {
                    break 'l2;
                }
                let v_2 = self.limit - self.cursor;
                if !self.in_grouping_b(g_vowel) {
                    break 'l2;
                }
                self.cursor = self.limit - v_2;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['n']) {
                return false;
            }
            let v_3 = self.limit - self.cursor;
            if !self.hop_b(1) || !self.in_grouping_b(g_vowel) {
                return false;
            }
            self.cursor = self.limit - v_3;
        }
        true
    }

    fn r_mark_suffix_with_optional_s_consonant(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                if !self.eq_s_b(&['s']) {
                    break 'l2;
                }
                let v_2 = self.limit - self.cursor;
                if !self.in_grouping_b(g_vowel) {
                    break 'l2;
                }
                self.cursor = self.limit - v_2;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['s']) {
                return false;
            }
            let v_3 = self.limit - self.cursor;
            if !self.hop_b(1) || !self.in_grouping_b(g_vowel) {
                return false;
            }
            self.cursor = self.limit - v_3;
        }
        true
    }

    fn r_mark_suffix_with_optional_y_consonant(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                if !self.eq_s_b(&['y']) {
                    break 'l2;
                }
                let v_2 = self.limit - self.cursor;
                if !self.in_grouping_b(g_vowel) {
                    break 'l2;
                }
                self.cursor = self.limit - v_2;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['y']) {
                return false;
            }
            let v_3 = self.limit - self.cursor;
            if !self.hop_b(1) || !self.in_grouping_b(g_vowel) {
                return false;
            }
            self.cursor = self.limit - v_3;
        }
        true
    }

    fn r_mark_suffix_with_optional_u_vowel(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                if !self.in_grouping_b(g_u) {
                    break 'l2;
                }
                let v_2 = self.limit - self.cursor;
                if !self.out_grouping_b(g_vowel) {
                    break 'l2;
                }
                self.cursor = self.limit - v_2;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.in_grouping_b(g_u) {
                return false;
            }
            let v_3 = self.limit - self.cursor;
            if !self.hop_b(1) || !self.out_grouping_b(g_vowel) {
                return false;
            }
            self.cursor = self.limit - v_3;
        }
        true
    }

    fn r_mark_possessives(&mut self) -> bool {
        if self.find_among_b(A_0) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_u_vowel()
    }

    fn r_mark_s_u(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || !self.in_grouping_b(g_u) {
            return false;
        }
        self.r_mark_suffix_with_optional_s_consonant()
    }

    fn r_mark_l_ar_i(&mut self) -> bool {
        self.find_among_b(A_1) != 0
    }

    fn r_mark_y_u(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || !self.in_grouping_b(g_u) {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_n_u(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_2) != 0
    }

    fn r_mark_n_un(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_3) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_n_consonant()
    }

    fn r_mark_y_a(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_4) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_n_a(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_5) != 0
    }

    fn r_mark_da(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_6) != 0
    }

    fn r_mark_nd_a(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_7) != 0
    }

    fn r_mark_dan(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_8) != 0
    }

    fn r_mark_nd_an(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_9) != 0
    }

    fn r_mark_yl_a(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_10) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_nc_a(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_11) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_n_consonant()
    }

    fn r_mark_y_um(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_12) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_s_un(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_13) != 0
    }

    fn r_mark_y_uz(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_14) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_s_un_uz(&mut self) -> bool {
        self.find_among_b(A_15) != 0
    }

    fn r_mark_l_ar(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_16) != 0
    }

    fn r_mark_n_uz(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_17) != 0
    }

    fn r_mark_dur(&mut self) -> bool {
        if !self.r_check_vowel_harmony() {
            return false;
        }
        self.find_among_b(A_18) != 0
    }

    fn r_mark_c_as_in_a(&mut self) -> bool {
        self.find_among_b(A_19) != 0
    }

    fn r_mark_y_du(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_20) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_ys_a(&mut self) -> bool {
        if self.find_among_b(A_21) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_ym_us_(&mut self) -> bool {
        if !self.r_check_vowel_harmony() || self.find_among_b(A_22) == 0 {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_mark_yken(&mut self) -> bool {
        if !self.eq_s_b(&['k', 'e', 'n']) {
            return false;
        }
        self.r_mark_suffix_with_optional_y_consonant()
    }

    fn r_stem_nominal_verb_suffixes(&mut self) -> bool {
        self.ket = self.cursor;
        self.variables.continue_stemming_noun_suffixes = true;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                'l3: {
                    let v_2 = self.limit - self.cursor;
                    if self.r_mark_ym_us_() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_2;
                    if self.r_mark_y_du() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_2;
                    if self.r_mark_ys_a() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_2;
                    if !self.r_mark_yken() {
                        break 'l2;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l4: {
                if !self.r_mark_c_as_in_a() {
                    break 'l4;
                }
                'l5: {
                    let v_3 = self.limit - self.cursor;
                    if self.r_mark_s_un_uz() {
                        break 'l5;
                    }
                    self.cursor = self.limit - v_3;
                    if self.r_mark_l_ar() {
                        break 'l5;
                    }
                    self.cursor = self.limit - v_3;
                    if self.r_mark_y_um() {
                        break 'l5;
                    }
                    self.cursor = self.limit - v_3;
                    if self.r_mark_s_un() {
                        break 'l5;
                    }
                    self.cursor = self.limit - v_3;
                    if self.r_mark_y_uz() {
                        break 'l5;
                    }
                    self.cursor = self.limit - v_3;
                }
                if !self.r_mark_ym_us_() {
                    break 'l4;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.r_mark_l_ar() {
                self.bra = self.cursor;
                self.slice_del();
                let v_4 = self.limit - self.cursor;
                self.ket = self.cursor;
                'l6: {
                    let v_5 = self.limit - self.cursor;
                    if self.r_mark_dur() {
                        break 'l6;
                    }
                    self.cursor = self.limit - v_5;
                    if self.r_mark_y_du() {
                        break 'l6;
                    }
                    self.cursor = self.limit - v_5;
                    if self.r_mark_ys_a() {
                        break 'l6;
                    }
                    self.cursor = self.limit - v_5;
                    if !self.r_mark_ym_us_() {
                        self.cursor = self.limit - v_4;
                    }
                }
                self.variables.continue_stemming_noun_suffixes = false;
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l7: {
                if !self.r_mark_n_uz() {
                    break 'l7;
                }
                'l8: {
                    let v_6 = self.limit - self.cursor;
                    if self.r_mark_y_du() {
                        break 'l8;
                    }
                    self.cursor = self.limit - v_6;
                    if !self.r_mark_ys_a() {
                        break 'l7;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l9: {
                'l10: {
                    let v_7 = self.limit - self.cursor;
                    if self.r_mark_s_un_uz() {
                        break 'l10;
                    }
                    self.cursor = self.limit - v_7;
                    if self.r_mark_y_uz() {
                        break 'l10;
                    }
                    self.cursor = self.limit - v_7;
                    if self.r_mark_s_un() {
                        break 'l10;
                    }
                    self.cursor = self.limit - v_7;
                    if !self.r_mark_y_um() {
                        break 'l9;
                    }
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_8 = self.limit - self.cursor;
                self.ket = self.cursor;
                if !self.r_mark_ym_us_() {
                    self.cursor = self.limit - v_8;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if !self.r_mark_dur() {
                return false;
            }
            self.bra = self.cursor;
            self.slice_del();
            let v_9 = self.limit - self.cursor;
            self.ket = self.cursor;
            'l11: {
                let v_10 = self.limit - self.cursor;
                if self.r_mark_s_un_uz() {
                    break 'l11;
                }
                self.cursor = self.limit - v_10;
                if self.r_mark_l_ar() {
                    break 'l11;
                }
                self.cursor = self.limit - v_10;
                if self.r_mark_y_um() {
                    break 'l11;
                }
                self.cursor = self.limit - v_10;
                if self.r_mark_s_un() {
                    break 'l11;
                }
                self.cursor = self.limit - v_10;
                if self.r_mark_y_uz() {
                    break 'l11;
                }
                self.cursor = self.limit - v_10;
            }
            if !self.r_mark_ym_us_() {
                self.cursor = self.limit - v_9;
            }
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_stem_suffix_chain_before_ki(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['k', 'i']) {
            return false;
        }
        'l1: {
            let v_1 = self.limit - self.cursor;
            if self.r_mark_da() {
                self.bra = self.cursor;
                self.slice_del();
                let v_2 = self.limit - self.cursor;
                'l2: {
                    self.ket = self.cursor;
                    'l3: {
                        let v_3 = self.limit - self.cursor;
                        if self.r_mark_l_ar() {
                            self.bra = self.cursor;
                            self.slice_del();
                            let v_4 = self.limit - self.cursor;
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_4;
                            }
                            break 'l3;
                        }
                        self.cursor = self.limit - v_3;
                        if !self.r_mark_possessives() {
                            self.cursor = self.limit - v_2;
                            break 'l2;
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_5 = self.limit - self.cursor;
                        'l4: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_5;
                                break 'l4;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_5;
                            }
                        }
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.r_mark_n_un() {
                self.bra = self.cursor;
                self.slice_del();
                let v_6 = self.limit - self.cursor;
                self.ket = self.cursor;
                'l5: {
                    let v_7 = self.limit - self.cursor;
                    if self.r_mark_l_ar_i() {
                        self.bra = self.cursor;
                        self.slice_del();
                        break 'l5;
                    }
                    self.cursor = self.limit - v_7;
                    'l6: {
                        self.ket = self.cursor;
                        'l7: {
                            let v_8 = self.limit - self.cursor;
                            if self.r_mark_possessives() {
                                break 'l7;
                            }
                            self.cursor = self.limit - v_8;
                            if !self.r_mark_s_u() {
                                break 'l6;
                            }
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_9 = self.limit - self.cursor;
                        'l8: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_9;
                                break 'l8;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_9;
                            }
                        }
                        break 'l5;
                    }
                    self.cursor = self.limit - v_7;
                    if !self.r_stem_suffix_chain_before_ki() {
                        self.cursor = self.limit - v_6;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if !self.r_mark_nd_a() {
                return false;
            }
            'l9: {
                let v_10 = self.limit - self.cursor;
                if self.r_mark_l_ar_i() {
                    self.bra = self.cursor;
                    self.slice_del();
                    break 'l9;
                }
                self.cursor = self.limit - v_10;
                if self.r_mark_s_u() {
                    self.bra = self.cursor;
                    self.slice_del();
                    let v_11 = self.limit - self.cursor;
                    'l10: {
                        self.ket = self.cursor;
                        if !self.r_mark_l_ar() {
                            self.cursor = self.limit - v_11;
                            break 'l10;
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        if !self.r_stem_suffix_chain_before_ki() {
                            self.cursor = self.limit - v_11;
                        }
                    }
                    break 'l9;
                }
                self.cursor = self.limit - v_10;
                if !self.r_stem_suffix_chain_before_ki() {
                    return false;
                }
            }
        }
        true
    }

    fn r_stem_noun_suffixes(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                if !self.r_mark_l_ar() {
                    break 'l2;
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_2 = self.limit - self.cursor;
                if !self.r_stem_suffix_chain_before_ki() {
                    self.cursor = self.limit - v_2;
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l3: {
                self.ket = self.cursor;
                if !self.r_mark_nc_a() {
                    break 'l3;
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_3 = self.limit - self.cursor;
                'l4: {
                    'l5: {
                        let v_4 = self.limit - self.cursor;
                        'l6: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar_i() {
                                break 'l6;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            break 'l5;
                        }
                        self.cursor = self.limit - v_4;
                        'l7: {
                            self.ket = self.cursor;
                            'l8: {
                                let v_5 = self.limit - self.cursor;
                                if self.r_mark_possessives() {
                                    break 'l8;
                                }
                                self.cursor = self.limit - v_5;
                                if !self.r_mark_s_u() {
                                    break 'l7;
                                }
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            let v_6 = self.limit - self.cursor;
                            'l9: {
                                self.ket = self.cursor;
                                if !self.r_mark_l_ar() {
                                    self.cursor = self.limit - v_6;
                                    break 'l9;
                                }
                                self.bra = self.cursor;
                                self.slice_del();
                                if !self.r_stem_suffix_chain_before_ki() {
                                    self.cursor = self.limit - v_6;
                                }
                            }
                            break 'l5;
                        }
                        self.cursor = self.limit - v_4;
                        self.ket = self.cursor;
                        if !self.r_mark_l_ar() {
                            self.cursor = self.limit - v_3;
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        if !self.r_stem_suffix_chain_before_ki() {
                            self.cursor = self.limit - v_3;
                        }
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l10: {
                self.ket = self.cursor;
                'l11: {
                    let v_7 = self.limit - self.cursor;
                    if self.r_mark_nd_a() {
                        break 'l11;
                    }
                    self.cursor = self.limit - v_7;
                    if !self.r_mark_n_a() {
                        break 'l10;
                    }
                }
                'l12: {
                    let v_8 = self.limit - self.cursor;
                    if self.r_mark_l_ar_i() {
                        self.bra = self.cursor;
                        self.slice_del();
                        break 'l12;
                    }
                    self.cursor = self.limit - v_8;
                    if self.r_mark_s_u() {
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_9 = self.limit - self.cursor;
                        'l13: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_9;
                                break 'l13;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_9;
                            }
                        }
                        break 'l12;
                    }
                    self.cursor = self.limit - v_8;
                    if !self.r_stem_suffix_chain_before_ki() {
                        break 'l10;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l14: {
                self.ket = self.cursor;
                'l15: {
                    let v_10 = self.limit - self.cursor;
                    if self.r_mark_nd_an() {
                        break 'l15;
                    }
                    self.cursor = self.limit - v_10;
                    if !self.r_mark_n_u() {
                        break 'l14;
                    }
                }
                'l16: {
                    let v_11 = self.limit - self.cursor;
                    if self.r_mark_s_u() {
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_12 = self.limit - self.cursor;
                        'l17: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_12;
                                break 'l17;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_12;
                            }
                        }
                        break 'l16;
                    }
                    self.cursor = self.limit - v_11;
                    if !self.r_mark_l_ar_i() {
                        break 'l14;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l18: {
                self.ket = self.cursor;
                if !self.r_mark_dan() {
                    break 'l18;
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_13 = self.limit - self.cursor;
                self.ket = self.cursor;
                'l19: {
                    let v_14 = self.limit - self.cursor;
                    if self.r_mark_possessives() {
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_15 = self.limit - self.cursor;
                        'l20: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_15;
                                break 'l20;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_15;
                            }
                        }
                        break 'l19;
                    }
                    self.cursor = self.limit - v_14;
                    if self.r_mark_l_ar() {
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_16 = self.limit - self.cursor;
                        if !self.r_stem_suffix_chain_before_ki() {
                            self.cursor = self.limit - v_16;
                        }
                        break 'l19;
                    }
                    self.cursor = self.limit - v_14;
                    if !self.r_stem_suffix_chain_before_ki() {
                        self.cursor = self.limit - v_13;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l21: {
                self.ket = self.cursor;
                'l22: {
                    let v_17 = self.limit - self.cursor;
                    if self.r_mark_n_un() {
                        break 'l22;
                    }
                    self.cursor = self.limit - v_17;
                    if !self.r_mark_yl_a() {
                        break 'l21;
                    }
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_18 = self.limit - self.cursor;
                'l23: {
                    let v_19 = self.limit - self.cursor;
                    'l24: {
                        self.ket = self.cursor;
                        if !self.r_mark_l_ar() {
                            break 'l24;
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        if !self.r_stem_suffix_chain_before_ki() {
                            break 'l24;
                        }
                        break 'l23;
                    }
                    self.cursor = self.limit - v_19;
                    'l25: {
                        self.ket = self.cursor;
                        'l26: {
                            let v_20 = self.limit - self.cursor;
                            if self.r_mark_possessives() {
                                break 'l26;
                            }
                            self.cursor = self.limit - v_20;
                            if !self.r_mark_s_u() {
                                break 'l25;
                            }
                        }
                        self.bra = self.cursor;
                        self.slice_del();
                        let v_21 = self.limit - self.cursor;
                        'l27: {
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_21;
                                break 'l27;
                            }
                            self.bra = self.cursor;
                            self.slice_del();
                            if !self.r_stem_suffix_chain_before_ki() {
                                self.cursor = self.limit - v_21;
                            }
                        }
                        break 'l23;
                    }
                    self.cursor = self.limit - v_19;
                    if !self.r_stem_suffix_chain_before_ki() {
                        self.cursor = self.limit - v_18;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l28: {
                self.ket = self.cursor;
                if !self.r_mark_l_ar_i() {
                    break 'l28;
                }
                self.bra = self.cursor;
                self.slice_del();
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.r_stem_suffix_chain_before_ki() {
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l29: {
                self.ket = self.cursor;
                'l30: {
                    let v_22 = self.limit - self.cursor;
                    if self.r_mark_da() {
                        break 'l30;
                    }
                    self.cursor = self.limit - v_22;
                    if self.r_mark_y_u() {
                        break 'l30;
                    }
                    self.cursor = self.limit - v_22;
                    if !self.r_mark_y_a() {
                        break 'l29;
                    }
                }
                self.bra = self.cursor;
                self.slice_del();
                let v_23 = self.limit - self.cursor;
                'l31: {
                    self.ket = self.cursor;
                    'l32: {
                        let v_24 = self.limit - self.cursor;
                        if self.r_mark_possessives() {
                            self.bra = self.cursor;
                            self.slice_del();
                            let v_25 = self.limit - self.cursor;
                            self.ket = self.cursor;
                            if !self.r_mark_l_ar() {
                                self.cursor = self.limit - v_25;
                            }
                            break 'l32;
                        }
                        self.cursor = self.limit - v_24;
                        if !self.r_mark_l_ar() {
                            self.cursor = self.limit - v_23;
                            break 'l31;
                        }
                    }
                    self.bra = self.cursor;
                    self.slice_del();
                    self.ket = self.cursor;
                    if !self.r_stem_suffix_chain_before_ki() {
                        self.cursor = self.limit - v_23;
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            'l33: {
                let v_26 = self.limit - self.cursor;
                if self.r_mark_possessives() {
                    break 'l33;
                }
                self.cursor = self.limit - v_26;
                if !self.r_mark_s_u() {
                    return false;
                }
            }
            self.bra = self.cursor;
            self.slice_del();
            let v_27 = self.limit - self.cursor;
            'l34: {
                self.ket = self.cursor;
                if !self.r_mark_l_ar() {
                    self.cursor = self.limit - v_27;
                    break 'l34;
                }
                self.bra = self.cursor;
                self.slice_del();
                if !self.r_stem_suffix_chain_before_ki() {
                    self.cursor = self.limit - v_27;
                }
            }
        }
        true
    }

    fn r_post_process_last_consonants(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_23);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_23, among_var));
        true
    }

    fn r_append_u_to_stems_ending_with_d_or_g(&mut self) -> bool {
        self.ket = self.cursor;
        self.bra = self.cursor;
        if (!self.eq_s_b(&['d']) && !self.eq_s_b(&['g'])) || !self.go_out_grouping_b(g_vowel) {
            return false;
        }
        'l1: {
            let v_1 = self.limit - self.cursor;
            if self.eq_s_b(&['a']) || self.eq_s_b(&['ı']) {
                self.slice_from(&['ı']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['e']) || self.eq_s_b(&['i']) {
                self.slice_from(&['i']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.eq_s_b(&['o']) || self.eq_s_b(&['u']) {
                self.slice_from(&['u']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if !self.eq_s_b(&['ö']) && !self.eq_s_b(&['ü']) {
                return false;
            }
            self.slice_from(&['ü']);
        }
        true
    }

    fn r_is_reserved_word(&mut self) -> bool {
        if !self.eq_s_b(&['a', 'd']) {
            return false;
        }
        let v_1 = self.limit - self.cursor;
        if !self.eq_s_b(&['s', 'o', 'y']) {
            self.cursor = self.limit - v_1;
        }
        self.cursor <= self.limit_backward
    }

    fn r_remove_proper_noun_suffix(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: {
            self.bra = self.cursor;
            'l2: loop {
                let v_2 = self.cursor;
                if !self.eq_s(&['\'']) {
                    self.cursor = v_2;
                    break 'l2;
                }
                self.cursor = v_2;
                if !self.hop(1) {
                    break 'l1;
                }
            }
            self.ket = self.cursor;
            self.slice_del();
        }
        self.cursor = v_1;
        let v_3 = self.cursor;
        'l3: {
            if !self.hop(2) {
                break 'l3;
            }
            'l4: loop {
                let v_4 = self.cursor;
                if self.eq_s(&['\'']) {
                    self.cursor = v_4;
                    break 'l4;
                }
                self.cursor = v_4;
                if !self.hop(1) {
                    break 'l3;
                }
            }
            self.bra = self.cursor;
            self.cursor = self.limit;
            self.ket = self.cursor;
            self.slice_del();
        }
        self.cursor = v_3;
        true
    }

    fn r_more_than_one_syllable_word(&mut self) -> bool {
        let v_1 = self.cursor;
        for _ in 0..2 {
            if !self.go_out_grouping(g_vowel) {
                return false;
            }
            self.cursor += 1;
        }
        self.cursor = v_1;
        true
    }

    fn r_postlude(&mut self) -> bool {
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        if self.r_is_reserved_word() {
            return false;
        }
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        self.r_append_u_to_stems_ending_with_d_or_g();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_post_process_last_consonants();
        self.cursor = self.limit - v_3;
        self.cursor = self.limit_backward;
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_remove_proper_noun_suffix();
        if !self.r_more_than_one_syllable_word() {
            return false;
        }
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_stem_nominal_verb_suffixes();
        self.cursor = self.limit - v_1;
        if !self.variables.continue_stemming_noun_suffixes {
            return false;
        }
        let v_2 = self.limit - self.cursor;
        self.r_stem_noun_suffixes();
        self.cursor = self.limit - v_2;
        self.cursor = self.limit_backward;
        self.r_postlude()
    }
}

fn g_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'ö' | 'ü' | 'ı')
}

fn g_u(c: char) -> bool {
    matches!(c, 'i' | 'u' | 'ü' | 'ı')
}

fn g_vowel1(c: char) -> bool {
    matches!(c, 'a' | 'o' | 'u' | 'ı')
}

fn g_vowel2(c: char) -> bool {
    matches!(c, 'e' | 'i' | 'ö' | 'ü')
}

fn g_vowel3(c: char) -> bool {
    matches!(c, 'a' | 'ı')
}

fn g_vowel4(c: char) -> bool {
    matches!(c, 'e' | 'i')
}

fn g_vowel5(c: char) -> bool {
    matches!(c, 'o' | 'u')
}

fn g_vowel6(c: char) -> bool {
    matches!(c, 'ö' | 'ü')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['m'], -1, -1),
    Affix::new(&['n'], -1, -1),
    Affix::new(&['m', 'i', 'z'], -1, -1),
    Affix::new(&['n', 'i', 'z'], -1, -1),
    Affix::new(&['m', 'u', 'z'], -1, -1),
    Affix::new(&['n', 'u', 'z'], -1, -1),
    Affix::new(&['m', 'ü', 'z'], -1, -1),
    Affix::new(&['n', 'ü', 'z'], -1, -1),
    Affix::new(&['m', 'ı', 'z'], -1, -1),
    Affix::new(&['n', 'ı', 'z'], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['l', 'e', 'r', 'i'], -1, -1),
    Affix::new(&['l', 'a', 'r', 'ı'], -1, -1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['n', 'i'], -1, -1),
    Affix::new(&['n', 'u'], -1, -1),
    Affix::new(&['n', 'ü'], -1, -1),
    Affix::new(&['n', 'ı'], -1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'n'], -1, -1),
    Affix::new(&['u', 'n'], -1, -1),
    Affix::new(&['ü', 'n'], -1, -1),
    Affix::new(&['ı', 'n'], -1, -1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, -1),
    Affix::new(&['e'], -1, -1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['n', 'a'], -1, -1),
    Affix::new(&['n', 'e'], -1, -1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['d', 'a'], -1, -1),
    Affix::new(&['t', 'a'], -1, -1),
    Affix::new(&['d', 'e'], -1, -1),
    Affix::new(&['t', 'e'], -1, -1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['n', 'd', 'a'], -1, -1),
    Affix::new(&['n', 'd', 'e'], -1, -1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['d', 'a', 'n'], -1, -1),
    Affix::new(&['t', 'a', 'n'], -1, -1),
    Affix::new(&['d', 'e', 'n'], -1, -1),
    Affix::new(&['t', 'e', 'n'], -1, -1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['n', 'd', 'a', 'n'], -1, -1),
    Affix::new(&['n', 'd', 'e', 'n'], -1, -1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a'], -1, -1),
    Affix::new(&['l', 'e'], -1, -1),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['c', 'a'], -1, -1),
    Affix::new(&['c', 'e'], -1, -1),
];

const A_12: &[Affix<Variables>] = &[
    Affix::new(&['i', 'm'], -1, -1),
    Affix::new(&['u', 'm'], -1, -1),
    Affix::new(&['ü', 'm'], -1, -1),
    Affix::new(&['ı', 'm'], -1, -1),
];

const A_13: &[Affix<Variables>] = &[
    Affix::new(&['s', 'i', 'n'], -1, -1),
    Affix::new(&['s', 'u', 'n'], -1, -1),
    Affix::new(&['s', 'ü', 'n'], -1, -1),
    Affix::new(&['s', 'ı', 'n'], -1, -1),
];

const A_14: &[Affix<Variables>] = &[
    Affix::new(&['i', 'z'], -1, -1),
    Affix::new(&['u', 'z'], -1, -1),
    Affix::new(&['ü', 'z'], -1, -1),
    Affix::new(&['ı', 'z'], -1, -1),
];

const A_15: &[Affix<Variables>] = &[
    Affix::new(&['s', 'i', 'n', 'i', 'z'], -1, -1),
    Affix::new(&['s', 'u', 'n', 'u', 'z'], -1, -1),
    Affix::new(&['s', 'ü', 'n', 'ü', 'z'], -1, -1),
    Affix::new(&['s', 'ı', 'n', 'ı', 'z'], -1, -1),
];

const A_16: &[Affix<Variables>] = &[
    Affix::new(&['l', 'a', 'r'], -1, -1),
    Affix::new(&['l', 'e', 'r'], -1, -1),
];

const A_17: &[Affix<Variables>] = &[
    Affix::new(&['n', 'i', 'z'], -1, -1),
    Affix::new(&['n', 'u', 'z'], -1, -1),
    Affix::new(&['n', 'ü', 'z'], -1, -1),
    Affix::new(&['n', 'ı', 'z'], -1, -1),
];

const A_18: &[Affix<Variables>] = &[
    Affix::new(&['d', 'i', 'r'], -1, -1),
    Affix::new(&['t', 'i', 'r'], -1, -1),
    Affix::new(&['d', 'u', 'r'], -1, -1),
    Affix::new(&['t', 'u', 'r'], -1, -1),
    Affix::new(&['d', 'ü', 'r'], -1, -1),
    Affix::new(&['t', 'ü', 'r'], -1, -1),
    Affix::new(&['d', 'ı', 'r'], -1, -1),
    Affix::new(&['t', 'ı', 'r'], -1, -1),
];

const A_19: &[Affix<Variables>] = &[
    Affix::new(&['c', 'a', 's', 'ı', 'n', 'a'], -1, -1),
    Affix::new(&['c', 'e', 's', 'i', 'n', 'e'], -1, -1),
];

const A_20: &[Affix<Variables>] = &[
    Affix::new(&['d', 'i'], -1, -1),
    Affix::new(&['t', 'i'], -1, -1),
    Affix::new(&['d', 'i', 'k'], -1, -1),
    Affix::new(&['t', 'i', 'k'], -1, -1),
    Affix::new(&['d', 'u', 'k'], -1, -1),
    Affix::new(&['t', 'u', 'k'], -1, -1),
    Affix::new(&['d', 'ü', 'k'], -1, -1),
    Affix::new(&['t', 'ü', 'k'], -1, -1),
    Affix::new(&['d', 'ı', 'k'], -1, -1),
    Affix::new(&['t', 'ı', 'k'], -1, -1),
    Affix::new(&['d', 'i', 'm'], -1, -1),
    Affix::new(&['t', 'i', 'm'], -1, -1),
    Affix::new(&['d', 'u', 'm'], -1, -1),
    Affix::new(&['t', 'u', 'm'], -1, -1),
    Affix::new(&['d', 'ü', 'm'], -1, -1),
    Affix::new(&['t', 'ü', 'm'], -1, -1),
    Affix::new(&['d', 'ı', 'm'], -1, -1),
    Affix::new(&['t', 'ı', 'm'], -1, -1),
    Affix::new(&['d', 'i', 'n'], -1, -1),
    Affix::new(&['t', 'i', 'n'], -1, -1),
    Affix::new(&['d', 'u', 'n'], -1, -1),
    Affix::new(&['t', 'u', 'n'], -1, -1),
    Affix::new(&['d', 'ü', 'n'], -1, -1),
    Affix::new(&['t', 'ü', 'n'], -1, -1),
    Affix::new(&['d', 'ı', 'n'], -1, -1),
    Affix::new(&['t', 'ı', 'n'], -1, -1),
    Affix::new(&['d', 'u'], -1, -1),
    Affix::new(&['t', 'u'], -1, -1),
    Affix::new(&['d', 'ü'], -1, -1),
    Affix::new(&['t', 'ü'], -1, -1),
    Affix::new(&['d', 'ı'], -1, -1),
    Affix::new(&['t', 'ı'], -1, -1),
];

const A_21: &[Affix<Variables>] = &[
    Affix::new(&['s', 'a'], -1, -1),
    Affix::new(&['s', 'e'], -1, -1),
    Affix::new(&['s', 'a', 'k'], -1, -1),
    Affix::new(&['s', 'e', 'k'], -1, -1),
    Affix::new(&['s', 'a', 'm'], -1, -1),
    Affix::new(&['s', 'e', 'm'], -1, -1),
    Affix::new(&['s', 'a', 'n'], -1, -1),
    Affix::new(&['s', 'e', 'n'], -1, -1),
];

const A_22: &[Affix<Variables>] = &[
    Affix::new(&['m', 'i', 'ş'], -1, -1),
    Affix::new(&['m', 'u', 'ş'], -1, -1),
    Affix::new(&['m', 'ü', 'ş'], -1, -1),
    Affix::new(&['m', 'ı', 'ş'], -1, -1),
];

const A_23: &[Affix<Variables>] = &[
    Affix::new(&['b'], -1, 1),
    Affix::new(&['c'], -1, 2),
    Affix::new(&['d'], -1, 3),
    Affix::new(&['ğ'], -1, 4),
];

const AS_23: &[&[char]] = &[&['p'], &['ç'], &['t'], &['k']];
