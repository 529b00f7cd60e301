// Made by generate.py from english.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    y_found: bool,
    p2: i32,
    p1: i32,
}

impl Word<Variables> {
    fn r_prelude(&mut self) -> bool {
        self.variables.y_found = false;
        let v_1 = self.cursor;
        'l1: {
            self.bra = self.cursor;
            if !self.eq_s(&['\'']) {
                break 'l1;
            }
            self.ket = self.cursor;
            self.slice_del();
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        'l2: {
            self.bra = self.cursor;
            if !self.eq_s(&['y']) {
                break 'l2;
            }
            self.ket = self.cursor;
            self.slice_from(&['Y']);
            self.variables.y_found = true;
        }
        self.cursor = v_2;
        let v_3 = self.cursor;
        'l3: loop {
            let v_4 = self.cursor;
            'l4: {
                'l5: loop {
                    let v_5 = self.cursor;
                    'l6: {
                        if !self.in_grouping(g_v) {
                            break 'l6;
                        }
                        self.bra = self.cursor;
                        if !self.eq_s(&['y']) {
                            break 'l6;
                        }
                        self.ket = self.cursor;
                        self.cursor = v_5;
                        break 'l5;
                    }
                    self.cursor = v_5;
                    if !self.hop(1) {
                        break 'l4;
                    }
                }
                self.slice_from(&['Y']);
                self.variables.y_found = true;
                continue 'l3;
            }
            self.cursor = v_4;
            break 'l3;
        }
        self.cursor = v_3;
        true
    }

    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            'l2: {
                let v_2 = self.cursor;
                if self.find_among(A_0) != 0 {
                    break 'l2;
                }
                self.cursor = v_2;
                if !self.go_out_grouping(g_v) {
                    break 'l1;
                }
                self.cursor += 1;
                if !self.go_in_grouping(g_v) {
                    break 'l1;
                }
                self.cursor += 1;
            }
            self.variables.p1 = self.cursor;
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p2 = self.cursor;
        }
        self.cursor = v_1;
        true
    }

    fn r_shortv(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            if self.out_grouping_b(g_v_wxy) && self.in_grouping_b(g_v) && self.out_grouping_b(g_v) {
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if self.out_grouping_b(g_v) && self.in_grouping_b(g_v) && self.cursor <= self.limit_backward {
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            if !self.eq_s_b(&['p', 'a', 's', 't']) {
                return false;
            }
        }
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_step_1a(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if self.find_among_b(A_1) == 0 {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
        }
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_from(&['s', 's']);
            }
            2 => {
                'l2: {
                    let v_2 = self.limit - self.cursor;
                    if self.hop_b(2) {
                        self.slice_from(&['i']);
                        break 'l2;
                    }
                    self.cursor = self.limit - v_2;
                    self.slice_from(&['i', 'e']);
                }
            }
            3 => {
                if !self.hop_b(1) || !self.go_out_grouping_b(g_v) {
                    return false;
                }
                self.cursor -= 1;
                self.slice_del();
            }
            _ => {
            }
        }
        true
    }

    fn r_step_1b(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_5);
        self.bra = self.cursor;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                match among_var {
                    1 => {
                        let v_2 = self.limit - self.cursor;
                        if self.r_r1() {
                            'l3: {
                                let v_3 = self.limit - self.cursor;
                                if self.find_among_b(A_3) != 0 && self.cursor <= self.limit_backward {
                                    break 'l3;
                                }
                                self.cursor = self.limit - v_3;
                                self.slice_from(&['e', 'e']);
                            }
                        }
                        self.cursor = self.limit - v_2;
                    }
                    2 => {
                        break 'l2;
                    }
                    3 => {
                        let among_var = self.find_among_b(A_4);
                        if among_var == 0 {
                            break 'l2;
                        }
                        if among_var == 1 {
                            let v_4 = self.limit - self.cursor;
                            if !self.out_grouping_b(g_v) || self.cursor > self.limit_backward {
                                break 'l2;
                            }
                            self.cursor = self.limit - v_4;
                            self.bra = self.cursor;
                            self.slice_from(&['i', 'e']);
                        } else if self.cursor > self.limit_backward {
                            break 'l2;
                        }
                    }
                    _ => {
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            let v_5 = self.limit - self.cursor;
            if !self.go_out_grouping_b(g_v) {
                return false;
            }
            self.cursor -= 1;
            self.cursor = self.limit - v_5;
            self.slice_del();
            self.ket = self.cursor;
            self.bra = self.cursor;
            let v_6 = self.limit - self.cursor;
            let among_var = self.find_among_b(A_6);
            match among_var {
                1 => {
                    self.slice_from(&['e']);
                    return false;
                }
                2 => {
                    let v_7 = self.limit - self.cursor;
                    if self.in_grouping_b(g_aeo) && self.cursor <= self.limit_backward {
                        return false;
                    }
                    self.cursor = self.limit - v_7;
                }
                _ => {
                    if self.cursor != self.variables.p1 {
                        return false;
                    }
                    let v_8 = self.limit - self.cursor;
                    if !self.r_shortv() {
                        return false;
                    }
                    self.cursor = self.limit - v_8;
                    self.slice_from(&['e']);
                    return false;
                }
            }
            self.cursor = self.limit - v_6;
            self.ket = self.cursor;
            if !self.hop_b(1) {
                return false;
            }
            self.bra = self.cursor;
            self.slice_del();
        }
        true
    }

    fn r_step_1c(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['y']) && !self.eq_s_b(&['Y']) {
            return false;
        }
        self.bra = self.cursor;
        if !self.out_grouping_b(g_v) || self.cursor <= self.limit_backward {
            return false;
        }
        self.slice_from(&['i']);
        true
    }

    fn r_step_2(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        match among_var {
            1 => {
                self.slice_from(&['t', 'i', 'o', 'n']);
            }
            2 => {
                self.slice_from(&['e', 'n', 'c', 'e']);
            }
            3 => {
                self.slice_from(&['a', 'n', 'c', 'e']);
            }
            4 => {
                self.slice_from(&['a', 'b', 'l', 'e']);
            }
            5 => {
                self.slice_from(&['e', 'n', 't']);
            }
            6 => {
                self.slice_from(&['i', 'z', 'e']);
            }
            7 => {
                self.slice_from(&['a', 't', 'e']);
            }
            8 => {
                self.slice_from(&['a', 'l']);
            }
            9 => {
                self.slice_from(&['f', 'u', 'l']);
            }
            10 => {
                self.slice_from(&['o', 'u', 's']);
            }
            11 => {
                self.slice_from(&['i', 'v', 'e']);
            }
            12 => {
                self.slice_from(&['b', 'l', 'e']);
            }
            13 => {
                self.slice_from(&['o', 'g']);
            }
            14 => {
                if !self.eq_s_b(&['l']) {
                    return false;
                }
                self.slice_from(&['o', 'g']);
            }
            15 => {
                self.slice_from(&['l', 'e', 's', 's']);
            }
            _ => {
                if !self.in_grouping_b(g_valid_li) {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_step_3(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        match among_var {
            1 => {
                self.slice_from(&['t', 'i', 'o', 'n']);
            }
            2 => {
                self.slice_from(&['a', 't', 'e']);
            }
            3 => {
                self.slice_from(&['a', 'l']);
            }
            4 => {
                self.slice_from(&['i', 'c']);
            }
            5 => {
                self.slice_del();
            }
            _ => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
            }
        }
        true
    }

    fn r_step_4(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_9);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r2() {
            return false;
        }
        if among_var == 1 {
            self.slice_del();
        } else {
            if !self.eq_s_b(&['s']) && !self.eq_s_b(&['t']) {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_step_5(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_10);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.r_r2() {
                if !self.r_r1() {
                    return false;
                }
                let v_1 = self.limit - self.cursor;
                if self.r_shortv() {
                    return false;
                }
                self.cursor = self.limit - v_1;
            }
            self.slice_del();
        } else {
            if !self.r_r2() || !self.eq_s_b(&['l']) {
                return false;
            }
            self.slice_del();
        }
        true
    }

    fn r_exception1(&mut self) -> bool {
        self.bra = self.cursor;
        let among_var = self.find_among(A_11);
        if among_var == 0 {
            return false;
        }
        self.ket = self.cursor;
        if self.cursor < self.limit {
            return false;
        }
        if among_var > 0 {
            self.slice_from(item(AS_11, among_var));
        }
        true
    }

    fn r_postlude(&mut self) -> bool {
        if !self.variables.y_found {
            return false;
        }
        'l1: loop {
            let v_1 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_2 = self.cursor;
                    'l4: {
                        self.bra = self.cursor;
                        if !self.eq_s(&['Y']) {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        self.cursor = v_2;
                        break 'l3;
                    }
                    self.cursor = v_2;
                    if !self.hop(1) {
                        break 'l2;
                    }
                }
                self.slice_from(&['y']);
                continue 'l1;
            }
            self.cursor = v_1;
            break 'l1;
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        'l1: {
            let v_1 = self.cursor;
            if self.r_exception1() {
                break 'l1;
            }
            self.cursor = v_1;
            if !self.hop(3) {
                break 'l1;
            }
            self.cursor = v_1;
            self.r_prelude();
            self.r_mark_regions();
            self.limit_backward = self.cursor;
            self.cursor = self.limit;
            let v_2 = self.limit - self.cursor;
            self.r_step_1a();
            self.cursor = self.limit - v_2;
            let v_3 = self.limit - self.cursor;
            self.r_step_1b();
            self.cursor = self.limit - v_3;
            let v_4 = self.limit - self.cursor;
            self.r_step_1c();
            self.cursor = self.limit - v_4;
            let v_5 = self.limit - self.cursor;
            self.r_step_2();
            self.cursor = self.limit - v_5;
            let v_6 = self.limit - self.cursor;
            self.r_step_3();
            self.cursor = self.limit - v_6;
            let v_7 = self.limit - self.cursor;
            self.r_step_4();
            self.cursor = self.limit - v_7;
            let v_8 = self.limit - self.cursor;
            self.r_step_5();
            self.cursor = self.limit - v_8;
            self.cursor = self.limit_backward;
            let v_9 = self.cursor;
            self.r_postlude();
            self.cursor = v_9;
        }
        true
    }
}

fn g_aeo(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'o')
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn g_v_wxy(c: char) -> bool {
    matches!(c, 'Y' | 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'x' | 'y')
}

fn g_valid_li(c: char) -> bool {
    matches!(c, 'c' | 'd' | 'e' | 'g' | 'h' | 'k' | 'm' | 'n' | 'r' | 't')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['a', 'r', 's', 'e', 'n'], -1, -1),
    Affix::new(&['c', 'o', 'm', 'm', 'u', 'n'], -1, -1),
    Affix::new(&['e', 'm', 'e', 'r', 'g'], -1, -1),
    Affix::new(&['g', 'e', 'n', 'e', 'r'], -1, -1),
    Affix::new(&['i', 'n', 't', 'e', 'r'], -1, -1),
    Affix::new(&['l', 'a', 't', 'e', 'r'], -1, -1),
    Affix::new(&['o', 'r', 'g', 'a', 'n'], -1, -1),
    Affix::new(&['p', 'a', 's', 't'], -1, -1),
    Affix::new(&['u', 'n', 'i', 'v', 'e', 'r', 's'], -1, -1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['\''], -1, 1),
    Affix::new(&['\'', 's', '\''], 0, 1),
    Affix::new(&['\'', 's'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['i', 'e', 'd'], -1, 2),
    Affix::new(&['s'], -1, 3),
    Affix::new(&['i', 'e', 's'], 1, 2),
    Affix::new(&['s', 's', 'e', 's'], 1, 1),
    Affix::new(&['s', 's'], 1, -1),
    Affix::new(&['u', 's'], 1, -1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['s', 'u', 'c', 'c'], -1, 1),
    Affix::new(&['p', 'r', 'o', 'c'], -1, 1),
    Affix::new(&['e', 'x', 'c'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['e', 'v', 'e', 'n'], -1, 2),
    Affix::new(&['c', 'a', 'n', 'n'], -1, 2),
    Affix::new(&['i', 'n', 'n'], -1, 2),
    Affix::new(&['e', 'a', 'r', 'r'], -1, 2),
    Affix::new(&['h', 'e', 'r', 'r'], -1, 2),
    Affix::new(&['o', 'u', 't'], -1, 2),
    Affix::new(&['y'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&[], -1, -1),
    Affix::new(&['e', 'd'], 0, 2),
    Affix::new(&['e', 'e', 'd'], 1, 1),
    Affix::new(&['i', 'n', 'g'], 0, 3),
    Affix::new(&['e', 'd', 'l', 'y'], 0, 2),
    Affix::new(&['e', 'e', 'd', 'l', 'y'], 4, 1),
    Affix::new(&['i', 'n', 'g', 'l', 'y'], 0, 2),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 3),
    Affix::new(&['b', 'b'], 0, 2),
    Affix::new(&['d', 'd'], 0, 2),
    Affix::new(&['f', 'f'], 0, 2),
    Affix::new(&['g', 'g'], 0, 2),
    Affix::new(&['b', 'l'], 0, 1),
    Affix::new(&['m', 'm'], 0, 2),
    Affix::new(&['n', 'n'], 0, 2),
    Affix::new(&['p', 'p'], 0, 2),
    Affix::new(&['r', 'r'], 0, 2),
    Affix::new(&['a', 't'], 0, 1),
    Affix::new(&['t', 't'], 0, 2),
    Affix::new(&['i', 'z'], 0, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 'c', 'i'], -1, 3),
    Affix::new(&['e', 'n', 'c', 'i'], -1, 2),
    Affix::new(&['o', 'g', 'i'], -1, 14),
    Affix::new(&['l', 'i'], -1, 16),
    Affix::new(&['b', 'l', 'i'], 3, 12),
    Affix::new(&['a', 'b', 'l', 'i'], 4, 4),
    Affix::new(&['a', 'l', 'l', 'i'], 3, 8),
    Affix::new(&['f', 'u', 'l', 'l', 'i'], 3, 9),
    Affix::new(&['l', 'e', 's', 's', 'l', 'i'], 3, 15),
    Affix::new(&['o', 'u', 's', 'l', 'i'], 3, 10),
    Affix::new(&['e', 'n', 't', 'l', 'i'], 3, 5),
    Affix::new(&['a', 'l', 'i', 't', 'i'], -1, 8),
    Affix::new(&['b', 'i', 'l', 'i', 't', 'i'], -1, 12),
    Affix::new(&['i', 'v', 'i', 't', 'i'], -1, 11),
    Affix::new(&['t', 'i', 'o', 'n', 'a', 'l'], -1, 1),
    Affix::new(&['a', 't', 'i', 'o', 'n', 'a', 'l'], 14, 7),
    Affix::new(&['a', 'l', 'i', 's', 'm'], -1, 8),
    Affix::new(&['a', 't', 'i', 'o', 'n'], -1, 7),
    Affix::new(&['i', 'z', 'a', 't', 'i', 'o', 'n'], 17, 6),
    Affix::new(&['i', 'z', 'e', 'r'], -1, 6),
    Affix::new(&['a', 't', 'o', 'r'], -1, 7),
    Affix::new(&['i', 'v', 'e', 'n', 'e', 's', 's'], -1, 11),
    Affix::new(&['f', 'u', 'l', 'n', 'e', 's', 's'], -1, 9),
    Affix::new(&['o', 'u', 's', 'n', 'e', 's', 's'], -1, 10),
    Affix::new(&['o', 'g', 'i', 's', 't'], -1, 13),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c', 'a', 't', 'e'], -1, 4),
    Affix::new(&['a', 't', 'i', 'v', 'e'], -1, 6),
    Affix::new(&['a', 'l', 'i', 'z', 'e'], -1, 3),
    Affix::new(&['i', 'c', 'i', 't', 'i'], -1, 4),
    Affix::new(&['i', 'c', 'a', 'l'], -1, 4),
    Affix::new(&['t', 'i', 'o', 'n', 'a', 'l'], -1, 1),
    Affix::new(&['a', 't', 'i', 'o', 'n', 'a', 'l'], 5, 2),
    Affix::new(&['f', 'u', 'l'], -1, 5),
    Affix::new(&['n', 'e', 's', 's'], -1, 5),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['i', 'c'], -1, 1),
    Affix::new(&['a', 'n', 'c', 'e'], -1, 1),
    Affix::new(&['e', 'n', 'c', 'e'], -1, 1),
    Affix::new(&['a', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['i', 'b', 'l', 'e'], -1, 1),
    Affix::new(&['a', 't', 'e'], -1, 1),
    Affix::new(&['i', 'v', 'e'], -1, 1),
    Affix::new(&['i', 'z', 'e'], -1, 1),
    Affix::new(&['i', 't', 'i'], -1, 1),
    Affix::new(&['a', 'l'], -1, 1),
    Affix::new(&['i', 's', 'm'], -1, 1),
    Affix::new(&['i', 'o', 'n'], -1, 2),
    Affix::new(&['e', 'r'], -1, 1),
    Affix::new(&['o', 'u', 's'], -1, 1),
    Affix::new(&['a', 'n', 't'], -1, 1),
    Affix::new(&['e', 'n', 't'], -1, 1),
    Affix::new(&['m', 'e', 'n', 't'], 15, 1),
    Affix::new(&['e', 'm', 'e', 'n', 't'], 16, 1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['e'], -1, 1),
    Affix::new(&['l'], -1, 2),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['a', 'n', 'd', 'e', 's'], -1, -1),
    Affix::new(&['a', 't', 'l', 'a', 's'], -1, -1),
    Affix::new(&['b', 'i', 'a', 's'], -1, -1),
    Affix::new(&['c', 'o', 's', 'm', 'o', 's'], -1, -1),
    Affix::new(&['e', 'a', 'r', 'l', 'y'], -1, 6),
    Affix::new(&['g', 'e', 'n', 't', 'l', 'y'], -1, 4),
    Affix::new(&['h', 'o', 'w', 'e'], -1, -1),
    Affix::new(&['i', 'd', 'l', 'y'], -1, 3),
    Affix::new(&['n', 'e', 'w', 's'], -1, -1),
    Affix::new(&['o', 'n', 'l', 'y'], -1, 7),
    Affix::new(&['s', 'i', 'n', 'g', 'l', 'y'], -1, 8),
    Affix::new(&['s', 'k', 'i', 'e', 's'], -1, 2),
    Affix::new(&['s', 'k', 'i', 's'], -1, 1),
    Affix::new(&['s', 'k', 'y'], -1, -1),
    Affix::new(&['u', 'g', 'l', 'y'], -1, 5),
];

const AS_11: &[&[char]] = &[&['s', 'k', 'i'], &['s', 'k', 'y'], &['i', 'd', 'l'], &['g', 'e', 'n', 't', 'l'], &['u', 'g', 'l', 'i'], &['e', 'a', 'r', 'l', 'i'], &['o', 'n', 'l', 'i'], &['s', 'i', 'n', 'g', 'l']];
