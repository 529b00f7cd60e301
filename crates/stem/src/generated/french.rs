// Made by generate.py from french.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p1: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_elisions(&mut self) -> bool {
        self.bra = self.cursor;
        if (!self.in_grouping(g_elision_char) && !self.eq_s(&['q', 'u'])) || !self.eq_s(&['\'']) {
            return false;
        }
        self.ket = self.cursor;
        if self.cursor >= self.limit {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_prelude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_2 = self.cursor;
                    'l4: {
                        'l5: {
                            let v_3 = self.cursor;
                            'l6: {
                                if !self.in_grouping(g_v) {
                                    break 'l6;
                                }
                                self.bra = self.cursor;
                                'l7: {
                                    let v_4 = self.cursor;
                                    'l8: {
                                        if !self.eq_s(&['u']) {
                                            break 'l8;
                                        }
                                        self.ket = self.cursor;
                                        if !self.in_grouping(g_v) {
                                            break 'l8;
                                        }
                                        self.slice_from(&['U']);
                                        break 'l7;
                                    }
                                    self.cursor = v_4;
                                    'l9: {
                                        if !self.eq_s(&['i']) {
                                            break 'l9;
                                        }
                                        self.ket = self.cursor;
                                        if !self.in_grouping(g_v) {
                                            break 'l9;
                                        }
                                        self.slice_from(&['I']);
                                        break 'l7;
                                    }
                                    self.cursor = v_4;
                                    if !self.eq_s(&['y']) {
                                        break 'l6;
                                    }
                                    self.ket = self.cursor;
                                    self.slice_from(&['Y']);
                                }
                                break 'l5;
                            }
                            self.cursor = v_3;
                            'l10: {
                                self.bra = self.cursor;
                                if !self.eq_s(&['ë']) {
                                    break 'l10;
                                }
                                self.ket = self.cursor;
                                self.slice_from(&['H', 'e']);
                                break 'l5;
                            }
                            self.cursor = v_3;
                            'l11: {
                                self.bra = self.cursor;
                                if !self.eq_s(&['ï']) {
                                    break 'l11;
                                }
                                self.ket = self.cursor;
                                self.slice_from(&['H', 'i']);
                                break 'l5;
                            }
                            self.cursor = v_3;
                            'l12: {
                                self.bra = self.cursor;
                                if !self.eq_s(&['y']) {
                                    break 'l12;
                                }
                                self.ket = self.cursor;
                                if !self.in_grouping(g_v) {
                                    break 'l12;
                                }
                                self.slice_from(&['Y']);
                                break 'l5;
                            }
                            self.cursor = v_3;
                            if !self.eq_s(&['q']) {
                                break 'l4;
                            }
                            self.bra = self.cursor;
                            if !self.eq_s(&['u']) {
                                break 'l4;
                            }
                            self.ket = self.cursor;
                            self.slice_from(&['U']);
                        }
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

    fn r_mark_regions(&mut self) -> bool {
        self.variables.p_v = self.limit;
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            'l2: {
                let v_2 = self.cursor;
                if self.in_grouping(g_v) && self.in_grouping(g_v) && self.hop(1) {
                    break 'l2;
                }
                self.cursor = v_2;
                'l3: {
                    let among_var = self.find_among(A_0);
                    if among_var == 0 || (among_var == 1 && !self.in_grouping(g_v)) {
                        break 'l3;
                    }
                    break 'l2;
                }
                self.cursor = v_2;
                if !self.hop(1) || !self.go_out_grouping(g_v) {
                    break 'l1;
                }
                self.cursor += 1;
            }
            self.variables.p_v = self.cursor;
        }
        self.cursor = v_1;
        let v_3 = self.cursor;
        'l4: {
            if !self.go_out_grouping(g_v) {
                break 'l4;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l4;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
            if !self.go_out_grouping(g_v) {
                break 'l4;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l4;
            }
            self.cursor += 1;
            self.variables.p2 = self.cursor;
        }
        self.cursor = v_3;
        true
    }

    fn r_postlude(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                self.bra = self.cursor;
                let among_var = self.find_among(A_1);
                self.ket = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['i']);
                    }
                    2 => {
                        self.slice_from(&['u']);
                    }
                    3 => {
                        self.slice_from(&['y']);
                    }
                    4 => {
                        self.slice_from(&['ë']);
                    }
                    5 => {
                        self.slice_from(&['ï']);
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

    fn r_rv(&mut self) -> bool {
        self.variables.p_v <= self.cursor
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_standard_suffix(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_1 = self.limit - self.cursor;
                'l1: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['i', 'c']) {
                        self.cursor = self.limit - v_1;
                        break 'l1;
                    }
                    self.bra = self.cursor;
                    'l2: {
                        let v_2 = self.limit - self.cursor;
                        if self.r_r2() {
                            self.slice_del();
                            break 'l2;
                        }
                        self.cursor = self.limit - v_2;
                        self.slice_from(&['i', 'q', 'U']);
                    }
                }
            }
            3 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['l', 'o', 'g']);
            }
            4 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['u']);
            }
            5 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_from(&['e', 'n', 't']);
            }
            6 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_del();
                let v_3 = self.limit - self.cursor;
                'l3: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_2);
                    if among_var == 0 {
                        self.cursor = self.limit - v_3;
                        break 'l3;
                    }
                    self.bra = self.cursor;
                    match among_var {
                        1 => {
                            if !self.r_r2() {
                                self.cursor = self.limit - v_3;
                                break 'l3;
                            }
                            self.slice_del();
                            self.ket = self.cursor;
                            if !self.eq_s_b(&['a', 't']) {
                                self.cursor = self.limit - v_3;
                                break 'l3;
                            }
                            self.bra = self.cursor;
                            if !self.r_r2() {
                                self.cursor = self.limit - v_3;
                                break 'l3;
                            }
                            self.slice_del();
                        }
                        2 => {
                            'l4: {
                                let v_4 = self.limit - self.cursor;
                                if self.r_r2() {
                                    self.slice_del();
                                    break 'l4;
                                }
                                self.cursor = self.limit - v_4;
                                if !self.r_r1() {
                                    self.cursor = self.limit - v_3;
                                    break 'l3;
                                }
                                self.slice_from(&['e', 'u', 'x']);
                            }
                        }
                        3 => {
                            if !self.r_r2() {
                                self.cursor = self.limit - v_3;
                                break 'l3;
                            }
                            self.slice_del();
                        }
                        _ => {
                            if !self.r_rv() {
                                self.cursor = self.limit - v_3;
                                break 'l3;
                            }
                            self.slice_from(&['i']);
                        }
                    }
                }
            }
            7 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_5 = self.limit - self.cursor;
                'l5: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_3);
                    if among_var == 0 {
                        self.cursor = self.limit - v_5;
                        break 'l5;
                    }
                    self.bra = self.cursor;
                    match among_var {
                        1 => {
                            'l6: {
                                let v_6 = self.limit - self.cursor;
                                if self.r_r2() {
                                    self.slice_del();
                                    break 'l6;
                                }
                                self.cursor = self.limit - v_6;
                                self.slice_from(&['a', 'b', 'l']);
                            }
                        }
                        2 => {
                            'l7: {
                                let v_7 = self.limit - self.cursor;
                                if self.r_r2() {
                                    self.slice_del();
                                    break 'l7;
                                }
                                self.cursor = self.limit - v_7;
                                self.slice_from(&['i', 'q', 'U']);
                            }
                        }
                        _ => {
                            if !self.r_r2() {
                                self.cursor = self.limit - v_5;
                                break 'l5;
                            }
                            self.slice_del();
                        }
                    }
                }
            }
            8 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                let v_8 = self.limit - self.cursor;
                'l8: {
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['a', 't']) {
                        self.cursor = self.limit - v_8;
                        break 'l8;
                    }
                    self.bra = self.cursor;
                    if !self.r_r2() {
                        self.cursor = self.limit - v_8;
                        break 'l8;
                    }
                    self.slice_del();
                    self.ket = self.cursor;
                    if !self.eq_s_b(&['i', 'c']) {
                        self.cursor = self.limit - v_8;
                        break 'l8;
                    }
                    self.bra = self.cursor;
                    'l9: {
                        let v_9 = self.limit - self.cursor;
                        if self.r_r2() {
                            self.slice_del();
                            break 'l9;
                        }
                        self.cursor = self.limit - v_9;
                        self.slice_from(&['i', 'q', 'U']);
                    }
                }
            }
            9 => {
                self.slice_from(&['e', 'a', 'u']);
            }
            10 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['a', 'l']);
            }
            11 => {
                if !self.in_grouping_b(g_oux_ending) {
                    return false;
                }
                self.slice_from(&['o', 'u']);
            }
            12 => {
                'l10: {
                    let v_10 = self.limit - self.cursor;
                    if self.r_r2() {
                        self.slice_del();
                        break 'l10;
                    }
                    self.cursor = self.limit - v_10;
                    if !self.r_r1() {
                        return false;
                    }
                    self.slice_from(&['e', 'u', 'x']);
                }
            }
            13 => {
                if !self.r_r1() || !self.out_grouping_b(g_v) {
                    return false;
                }
                self.slice_del();
            }
            14 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_from(&['a', 'n', 't']);
                return false;
            }
            15 => {
                if !self.r_rv() {
                    return false;
                }
                self.slice_from(&['e', 'n', 't']);
                return false;
            }
            _ => {
                let v_11 = self.limit - self.cursor;
                if !self.in_grouping_b(g_v) || !self.r_rv() {
                    return false;
                }
                self.cursor = self.limit - v_11;
                self.slice_del();
                return false;
            }
        }
        true
    }

    fn r_i_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        if self.find_among_b(A_5) == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        if self.eq_s_b(&['H']) || !self.out_grouping_b(g_v) {
            self.limit_backward = v_2;
            return false;
        }
        self.slice_del();
        self.limit_backward = v_2;
        true
    }

    fn r_verb_suffix(&mut self) -> bool {
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            self.limit_backward = v_2;
            return false;
        }
        self.bra = self.cursor;
        self.limit_backward = v_2;
        match among_var {
            1 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                self.slice_del();
            }
            3 => {
                let v_3 = self.limit - self.cursor;
                'l1: {
                    if !self.eq_s_b(&['e']) || !self.r_rv() {
                        self.cursor = self.limit - v_3;
                        break 'l1;
                    }
                    self.bra = self.cursor;
                }
                self.slice_del();
            }
            _ => {
                let v_4 = self.limit - self.cursor;
                'l2: {
                    let among_var = self.find_among_b(A_6);
                    if among_var == 0 || (among_var == 1 && (!self.hop_b(1) || self.cursor > self.limit_backward)) {
                        break 'l2;
                    }
                    return false;
                }
                self.cursor = self.limit - v_4;
                self.slice_del();
            }
        }
        true
    }

    fn r_residual_suffix(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['s']) {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.bra = self.cursor;
            let v_2 = self.limit - self.cursor;
            if !self.eq_s_b(&['H', 'i']) && !self.out_grouping_b(g_keep_with_s) {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.cursor = self.limit - v_2;
            self.slice_del();
        }
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_4 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            self.limit_backward = v_4;
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_r2() || (!self.eq_s_b(&['s']) && !self.eq_s_b(&['t'])) {
                    self.limit_backward = v_4;
                    return false;
                }
                self.slice_del();
            }
            2 => {
                self.slice_from(&['i']);
            }
            _ => {
                self.slice_del();
            }
        }
        self.limit_backward = v_4;
        true
    }

    fn r_un_double(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if self.find_among_b(A_9) == 0 {
            return false;
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        if !self.hop_b(1) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_un_accent(&mut self) -> bool {
        let mut v_1 = 1;
        'l1: loop {
            if self.out_grouping_b(g_v) {
                v_1 -= 1;
                continue 'l1;
            }
            break 'l1;
        }
        if v_1 > 0 {
            return false;
        }
        self.ket = self.cursor;
        if !self.eq_s_b(&['é']) && !self.eq_s_b(&['è']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(&['e']);
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_elisions();
        self.cursor = v_1;
        let v_2 = self.cursor;
        self.r_prelude();
        self.cursor = v_2;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_3 = self.limit - self.cursor;
        'l1: {
            let v_4 = self.limit - self.cursor;
            'l2: {
                let v_5 = self.limit - self.cursor;
                'l3: {
                    let v_6 = self.limit - self.cursor;
                    if self.r_standard_suffix() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_6;
                    if self.r_i_verb_suffix() {
                        break 'l3;
                    }
                    self.cursor = self.limit - v_6;
                    if !self.r_verb_suffix() {
                        break 'l2;
                    }
                }
                self.cursor = self.limit - v_5;
                let v_7 = self.limit - self.cursor;
                'l4: {
                    self.ket = self.cursor;
                    'l5: {
                        let v_8 = self.limit - self.cursor;
                        if self.eq_s_b(&['Y']) {
                            self.bra = self.cursor;
                            self.slice_from(&['i']);
                            break 'l5;
                        }
                        self.cursor = self.limit - v_8;
                        if !self.eq_s_b(&['ç']) {
                            self.cursor = self.limit - v_7;
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        self.slice_from(&['c']);
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_4;
            self.r_residual_suffix();
        }
        self.cursor = self.limit - v_3;
        let v_9 = self.limit - self.cursor;
        self.r_un_double();
        self.cursor = self.limit - v_9;
        let v_10 = self.limit - self.cursor;
        self.r_un_accent();
        self.cursor = self.limit - v_10;
        self.cursor = self.limit_backward;
        let v_11 = self.cursor;
        self.r_postlude();
        self.cursor = v_11;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'à' | 'â' | 'è' | 'é' | 'ê' | 'ë' | 'î' | 'ï' | 'ô' | 'ù' | 'û')
}

fn g_oux_ending(c: char) -> bool {
    matches!(c, 'b' | 'h' | 'j' | 'l' | 'n' | 'p')
}

fn g_elision_char(c: char) -> bool {
    matches!(c, 'c' | 'd' | 'j' | 'l' | 'm' | 'n' | 's' | 't')
}

fn g_keep_with_s(c: char) -> bool {
    matches!(c, 'a' | 'i' | 'o' | 's' | 'u' | 'è')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['c', 'o', 'l'], -1, -1),
    Affix::new(&['n', 'i'], -1, 1),
    Affix::new(&['p', 'a', 'r'], -1, -1),
    Affix::new(&['t', 'a', 'p'], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 7),
    Affix::new(&['H'], 0, 6),
    Affix::new(&['H', 'e'], 1, 4),
    Affix::new(&['H', 'i'], 1, 5),
    Affix::new(&['I'], 0, 1),
    Affix::new(&['U'], 0, 2),
    Affix::new(&['Y'], 0, 3),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'q', 'U'], -1, 3),
    Affix::new(&['a', 'b', 'l'], -1, 3),
    Affix::new(&['I', 'è', 'r'], -1, 4),
    Affix::new(&['i', 'è', 'r'], -1, 4),
    Affix::new(&['e', 'u', 's'], -1, 2),
    Affix::new(&['i', 'v'], -1, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, 2),
    Affix::new(&['a', 'b', 'i', 'l'], -1, 1),
    Affix::new(&['i', 'v'], -1, 3),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['i', 'q', 'U', 'e'], -1, 1),
    Affix::new(&['a', 't', 'r', 'i', 'c', 'e'], -1, 2),
    Affix::new(&['a', 'n', 'c', 'e'], -1, 1),
    Affix::new(&['e', 'n', 'c', 'e'], -1, 5),
    Affix::new(&['l', 'o', 'g', 'i', 'e'], -1, 3),
    Affix::new(&['a', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['i', 's', 'm', 'e'], -1, 1),
    Affix::new(&['e', 'u', 's', 'e'], -1, 12),
    Affix::new(&['i', 's', 't', 'e'], -1, 1),
    Affix::new(&['i', 'v', 'e'], -1, 8),
    Affix::new(&['i', 'f'], -1, 8),
    Affix::new(&['u', 's', 'i', 'o', 'n'], -1, 4),
    Affix::new(&['a', 't', 'i', 'o', 'n'], -1, 2),
    Affix::new(&['u', 't', 'i', 'o', 'n'], -1, 4),
    Affix::new(&['a', 't', 'e', 'u', 'r'], -1, 2),
    Affix::new(&['i', 'q', 'U', 'e', 's'], -1, 1),
    Affix::new(&['a', 't', 'r', 'i', 'c', 'e', 's'], -1, 2),
    Affix::new(&['a', 'n', 'c', 'e', 's'], -1, 1),
    Affix::new(&['e', 'n', 'c', 'e', 's'], -1, 5),
    Affix::new(&['l', 'o', 'g', 'i', 'e', 's'], -1, 3),
    Affix::new(&['a', 'b', 'l', 'e', 's'], -1, 1),
    Affix::new(&['i', 's', 'm', 'e', 's'], -1, 1),
    Affix::new(&['e', 'u', 's', 'e', 's'], -1, 12),
    Affix::new(&['i', 's', 't', 'e', 's'], -1, 1),
    Affix::new(&['i', 'v', 'e', 's'], -1, 8),
    Affix::new(&['i', 'f', 's'], -1, 8),
    Affix::new(&['u', 's', 'i', 'o', 'n', 's'], -1, 4),
    Affix::new(&['a', 't', 'i', 'o', 'n', 's'], -1, 2),
    Affix::new(&['u', 't', 'i', 'o', 'n', 's'], -1, 4),
    Affix::new(&['a', 't', 'e', 'u', 'r', 's'], -1, 2),
    Affix::new(&['m', 'e', 'n', 't', 's'], -1, 16),
    Affix::new(&['e', 'm', 'e', 'n', 't', 's'], 30, 6),
    Affix::new(&['i', 's', 's', 'e', 'm', 'e', 'n', 't', 's'], 31, 13),
    Affix::new(&['i', 't', 'é', 's'], -1, 7),
    Affix::new(&['m', 'e', 'n', 't'], -1, 16),
    Affix::new(&['e', 'm', 'e', 'n', 't'], 34, 6),
    Affix::new(&['i', 's', 's', 'e', 'm', 'e', 'n', 't'], 35, 13),
    Affix::new(&['a', 'm', 'm', 'e', 'n', 't'], 34, 14),
    Affix::new(&['e', 'm', 'm', 'e', 'n', 't'], 34, 15),
    Affix::new(&['a', 'u', 'x'], -1, 10),
    Affix::new(&['e', 'a', 'u', 'x'], 39, 9),
    Affix::new(&['e', 'u', 'x'], -1, 1),
    Affix::new(&['o', 'u', 'x'], -1, 11),
    Affix::new(&['i', 't', 'é'], -1, 7),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'r', 'a'], -1, 1),
    Affix::new(&['i', 'e'], -1, 1),
    Affix::new(&['i', 's', 's', 'e'], -1, 1),
    Affix::new(&['i', 's', 's', 'a', 'n', 't', 'e'], -1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'i'], 4, 1),
    Affix::new(&['i', 'r'], -1, 1),
    Affix::new(&['i', 'r', 'a', 's'], -1, 1),
    Affix::new(&['i', 'e', 's'], -1, 1),
    Affix::new(&['î', 'm', 'e', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'a', 'n', 't', 'e', 's'], -1, 1),
    Affix::new(&['î', 't', 'e', 's'], -1, 1),
    Affix::new(&['i', 's'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'i', 's'], 13, 1),
    Affix::new(&['i', 's', 's', 'a', 'i', 's'], 13, 1),
    Affix::new(&['i', 'r', 'i', 'o', 'n', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'i', 'o', 'n', 's'], -1, 1),
    Affix::new(&['i', 'r', 'o', 'n', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'o', 'n', 's'], -1, 1),
    Affix::new(&['i', 's', 's', 'a', 'n', 't', 's'], -1, 1),
    Affix::new(&['i', 't'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'i', 't'], 21, 1),
    Affix::new(&['i', 's', 's', 'a', 'i', 't'], 21, 1),
    Affix::new(&['i', 's', 's', 'a', 'n', 't'], -1, 1),
    Affix::new(&['i', 'r', 'a', 'I', 'e', 'n', 't'], -1, 1),
    Affix::new(&['i', 's', 's', 'a', 'I', 'e', 'n', 't'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'n', 't'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 'n', 't'], -1, 1),
    Affix::new(&['i', 'r', 'o', 'n', 't'], -1, 1),
    Affix::new(&['î', 't'], -1, 1),
    Affix::new(&['i', 'r', 'i', 'e', 'z'], -1, 1),
    Affix::new(&['i', 's', 's', 'i', 'e', 'z'], -1, 1),
    Affix::new(&['i', 'r', 'e', 'z'], -1, 1),
    Affix::new(&['i', 's', 's', 'e', 'z'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['a', 'l'], -1, 1),
    Affix::new(&['é', 'p', 'l'], -1, -1),
    Affix::new(&['a', 'u', 'v'], -1, -1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 3),
    Affix::new(&['e', 'r', 'a'], 0, 2),
    Affix::new(&['a', 'i', 's', 'e'], -1, 4),
    Affix::new(&['a', 's', 's', 'e'], -1, 3),
    Affix::new(&['a', 'n', 't', 'e'], -1, 3),
    Affix::new(&['é', 'e'], -1, 2),
    Affix::new(&['a', 'i'], -1, 3),
    Affix::new(&['e', 'r', 'a', 'i'], 6, 2),
    Affix::new(&['e', 'r'], -1, 2),
    Affix::new(&['a', 's'], -1, 3),
    Affix::new(&['e', 'r', 'a', 's'], 9, 2),
    Affix::new(&['â', 'm', 'e', 's'], -1, 3),
    Affix::new(&['a', 'i', 's', 'e', 's'], -1, 4),
    Affix::new(&['a', 's', 's', 'e', 's'], -1, 3),
    Affix::new(&['a', 'n', 't', 'e', 's'], -1, 3),
    Affix::new(&['â', 't', 'e', 's'], -1, 3),
    Affix::new(&['é', 'e', 's'], -1, 2),
    Affix::new(&['a', 'i', 's'], -1, 4),
    Affix::new(&['e', 'a', 'i', 's'], 17, 2),
    Affix::new(&['e', 'r', 'a', 'i', 's'], 17, 2),
    Affix::new(&['i', 'o', 'n', 's'], -1, 1),
    Affix::new(&['e', 'r', 'i', 'o', 'n', 's'], 20, 2),
    Affix::new(&['a', 's', 's', 'i', 'o', 'n', 's'], 20, 3),
    Affix::new(&['e', 'r', 'o', 'n', 's'], -1, 2),
    Affix::new(&['a', 'n', 't', 's'], -1, 3),
    Affix::new(&['é', 's'], -1, 2),
    Affix::new(&['a', 'i', 't'], -1, 3),
    Affix::new(&['e', 'r', 'a', 'i', 't'], 26, 2),
    Affix::new(&['a', 'n', 't'], -1, 3),
    Affix::new(&['a', 'I', 'e', 'n', 't'], -1, 3),
    Affix::new(&['e', 'r', 'a', 'I', 'e', 'n', 't'], 29, 2),
    Affix::new(&['è', 'r', 'e', 'n', 't'], -1, 2),
    Affix::new(&['a', 's', 's', 'e', 'n', 't'], -1, 3),
    Affix::new(&['e', 'r', 'o', 'n', 't'], -1, 2),
    Affix::new(&['â', 't'], -1, 3),
    Affix::new(&['e', 'z'], -1, 2),
    Affix::new(&['i', 'e', 'z'], 35, 2),
    Affix::new(&['e', 'r', 'i', 'e', 'z'], 36, 2),
    Affix::new(&['a', 's', 's', 'i', 'e', 'z'], 36, 3),
    Affix::new(&['e', 'r', 'e', 'z'], 35, 2),
    Affix::new(&['é'], -1, 2),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['e'], -1, 3),
    Affix::new(&['I', 'è', 'r', 'e'], 0, 2),
    Affix::new(&['i', 'è', 'r', 'e'], 0, 2),
    Affix::new(&['i', 'o', 'n'], -1, 1),
    Affix::new(&['I', 'e', 'r'], -1, 2),
    Affix::new(&['i', 'e', 'r'], -1, 2),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['e', 'l', 'l'], -1, -1),
    Affix::new(&['e', 'i', 'l', 'l'], -1, -1),
    Affix::new(&['e', 'n', 'n'], -1, -1),
    Affix::new(&['o', 'n', 'n'], -1, -1),
    Affix::new(&['e', 't', 't'], -1, -1),
];
