// Made by generate.py from dutch.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    ge_removed: bool,
    p2: i32,
    p1: i32,
}

impl Word<Variables> {
    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_r2(&mut self) -> bool {
        self.variables.p2 <= self.cursor
    }

    fn r_v(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if !self.in_grouping_b(g_v) && !self.eq_s_b(&['i', 'j']) {
            return false;
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_vx(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if !self.hop_b(1) || (!self.in_grouping_b(g_v) && !self.eq_s_b(&['i', 'j'])) {
            return false;
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_c(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        if self.eq_s_b(&['i', 'j']) || !self.out_grouping_b(g_v) {
            return false;
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_lengthen_v(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            if !self.out_grouping_b(g_v_wx) {
                break 'l1;
            }
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_0);
            if among_var == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            match among_var {
                1 => {
                    let v_2 = self.limit - self.cursor;
                    if !self.out_grouping_b(g_aeiou) && self.cursor > self.limit_backward {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_2;
                    let s_ch = self.slice_to();
                    let c = self.cursor;
                    self.insert(&s_ch);
                    self.cursor = c;
                }
                2 => {
                    let v_3 = self.limit - self.cursor;
                    if !self.out_grouping_b(g_aeiou) && self.cursor > self.limit_backward {
                        break 'l1;
                    }
                    let v_4 = self.limit - self.cursor;
                    if self.in_grouping_b(g_aiou) || (self.in_grouping_b(g_e) && self.cursor <= self.limit_backward) {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_4;
                    let v_5 = self.limit - self.cursor;
                    if self.hop_b(1) && self.in_grouping_b(g_aiou) && self.out_grouping_b(g_aeiou) {
                        break 'l1;
                    }
                    self.cursor = self.limit - v_5;
                    self.cursor = self.limit - v_3;
                    let s_ch = self.slice_to();
                    let c = self.cursor;
                    self.insert(&s_ch);
                    self.cursor = c;
                }
                3 => {
                    self.slice_from(&['e', 'ë', 'e']);
                }
                _ => {
                    self.slice_from(&['i', 'e', 'e']);
                }
            }
        }
        self.cursor = self.limit - v_1;
        true
    }

    fn r_step_1(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                if !self.r_r1() {
                    return false;
                }
                let v_1 = self.limit - self.cursor;
                if self.eq_s_b(&['t']) && self.r_r1() {
                    return false;
                }
                self.cursor = self.limit - v_1;
                if !self.r_c() {
                    return false;
                }
                self.slice_del();
            }
            3 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['i', 'e']);
            }
            4 => {
                'l1: {
                    let v_2 = self.limit - self.cursor;
                    'l2: {
                        let v_3 = self.limit - self.cursor;
                        if !self.eq_s_b(&['a', 'r']) || !self.r_r1() || !self.r_c() {
                            break 'l2;
                        }
                        self.cursor = self.limit - v_3;
                        self.slice_del();
                        self.r_lengthen_v();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_2;
                    'l3: {
                        let v_4 = self.limit - self.cursor;
                        if !self.eq_s_b(&['e', 'r']) || !self.r_r1() || !self.r_c() {
                            break 'l3;
                        }
                        self.cursor = self.limit - v_4;
                        self.slice_del();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_2;
                    if !self.r_r1() || !self.r_c() {
                        return false;
                    }
                    self.slice_from(&['e']);
                }
            }
            5 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['é']);
            }
            6 => {
                if !self.r_r1() || !self.r_v() {
                    return false;
                }
                self.slice_from(&['a', 'u']);
            }
            7 => {
                'l4: {
                    let v_5 = self.limit - self.cursor;
                    if self.eq_s_b(&['h', 'e', 'd']) && self.r_r1() {
                        self.bra = self.cursor;
                        self.slice_from(&['h', 'e', 'i', 'd']);
                        break 'l4;
                    }
                    self.cursor = self.limit - v_5;
                    if self.eq_s_b(&['n', 'd']) {
                        self.slice_del();
                        break 'l4;
                    }
                    self.cursor = self.limit - v_5;
                    if self.eq_s_b(&['d']) && self.r_r1() && self.r_c() {
                        self.bra = self.cursor;
                        self.slice_del();
                        break 'l4;
                    }
                    self.cursor = self.limit - v_5;
                    if (self.eq_s_b(&['i']) || self.eq_s_b(&['j'])) && self.r_v() {
                        self.slice_del();
                        break 'l4;
                    }
                    self.cursor = self.limit - v_5;
                    if !self.r_r1() || !self.r_c() {
                        return false;
                    }
                    self.slice_del();
                    self.r_lengthen_v();
                }
            }
            _ => {
                self.slice_from(&['n', 'd']);
            }
        }
        true
    }

    fn r_step_2(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                'l1: {
                    let v_1 = self.limit - self.cursor;
                    if self.eq_s_b(&['\'', 't']) {
                        self.bra = self.cursor;
                        self.slice_del();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    'l2: {
                        if !self.eq_s_b(&['e', 't']) {
                            break 'l2;
                        }
                        self.bra = self.cursor;
                        if !self.r_r1() || !self.r_c() {
                            break 'l2;
                        }
                        self.slice_del();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    if self.eq_s_b(&['r', 'n', 't']) {
                        self.bra = self.cursor;
                        self.slice_from(&['r', 'n']);
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    'l3: {
                        if !self.eq_s_b(&['t']) {
                            break 'l3;
                        }
                        self.bra = self.cursor;
                        if !self.r_r1() || !self.r_vx() {
                            break 'l3;
                        }
                        self.slice_del();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    if self.eq_s_b(&['i', 'n', 'k']) {
                        self.bra = self.cursor;
                        self.slice_from(&['i', 'n', 'g']);
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    if self.eq_s_b(&['m', 'p']) {
                        self.bra = self.cursor;
                        self.slice_from(&['m']);
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    'l4: {
                        if !self.eq_s_b(&['\'']) {
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        if !self.r_r1() {
                            break 'l4;
                        }
                        self.slice_del();
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    self.bra = self.cursor;
                    if !self.r_r1() || !self.r_c() {
                        return false;
                    }
                    self.slice_del();
                }
            }
            2 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['g']);
            }
            3 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['l', 'i', 'j', 'k']);
            }
            4 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['i', 's', 'c', 'h']);
            }
            5 => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_del();
            }
            6 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['t']);
            }
            7 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['s']);
            }
            8 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['r']);
            }
            9 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_del();
                self.insert(&['l']);
                self.r_lengthen_v();
            }
            10 => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_del();
                self.insert(&['e', 'n']);
                self.r_lengthen_v();
            }
            _ => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_from(&['i', 'e', 'f']);
            }
        }
        true
    }

    fn r_step_3(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_from(&['e', 'e', 'r']);
            }
            2 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_del();
                self.r_lengthen_v();
            }
            3 => {
                if !self.r_r1() {
                    return false;
                }
                self.slice_del();
            }
            4 => {
                self.slice_from(&['r']);
            }
            5 => {
                'l1: {
                    let v_1 = self.limit - self.cursor;
                    if self.eq_s_b(&['i', 'l', 'd']) {
                        self.slice_from(&['e', 'r']);
                        break 'l1;
                    }
                    self.cursor = self.limit - v_1;
                    if !self.r_r1() {
                        return false;
                    }
                    self.slice_del();
                    self.r_lengthen_v();
                }
            }
            6 => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_from(&['a', 'a', 'r']);
            }
            7 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                self.insert(&['f']);
                self.r_lengthen_v();
            }
            8 => {
                if !self.r_r2() {
                    return false;
                }
                self.slice_del();
                self.insert(&['g']);
                self.r_lengthen_v();
            }
            9 => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_from(&['t']);
            }
            _ => {
                if !self.r_r1() || !self.r_c() {
                    return false;
                }
                self.slice_from(&['d']);
            }
        }
        true
    }

    fn r_step_4(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                let among_var = self.find_among_b(A_4);
                if among_var == 0 {
                    break 'l2;
                }
                self.bra = self.cursor;
                match among_var {
                    1 => {
                        if !self.r_r1() {
                            break 'l2;
                        }
                        self.slice_from(&['i', 'e']);
                    }
                    2 => {
                        if !self.r_r1() {
                            break 'l2;
                        }
                        self.slice_from(&['e', 'e', 'r']);
                    }
                    3 => {
                        if !self.r_r1() {
                            break 'l2;
                        }
                        self.slice_del();
                    }
                    4 => {
                        if !self.r_r1() || !self.r_v() {
                            break 'l2;
                        }
                        self.slice_from(&['n']);
                    }
                    5 => {
                        if !self.r_r1() || !self.r_v() {
                            break 'l2;
                        }
                        self.slice_from(&['l']);
                    }
                    6 => {
                        if !self.r_r1() || !self.r_v() {
                            break 'l2;
                        }
                        self.slice_from(&['r']);
                    }
                    7 => {
                        if !self.r_r1() {
                            break 'l2;
                        }
                        self.slice_from(&['t', 'e', 'e', 'r']);
                    }
                    8 => {
                        if !self.r_r1() {
                            break 'l2;
                        }
                        self.slice_from(&['l', 'i', 'j', 'k']);
                    }
                    _ => {
                        if !self.r_r1() || !self.r_c() {
                            break 'l2;
                        }
                        self.slice_del();
                        self.r_lengthen_v();
                    }
                }
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            if self.find_among_b(A_5) == 0 {
                return false;
            }
            self.bra = self.cursor;
            if !self.r_r1() {
                return false;
            }
            let v_2 = self.limit - self.cursor;
            if self.eq_s_b(&['i', 'n', 'n']) && self.cursor <= self.limit_backward {
                return false;
            }
            self.cursor = self.limit - v_2;
            if !self.r_c() {
                return false;
            }
            self.slice_del();
            self.r_lengthen_v();
        }
        true
    }

    fn r_step_7(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_6);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_6, among_var));
        true
    }

    fn r_step_6(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_from(&['b']);
            }
            2 => {
                self.slice_from(&['c']);
            }
            3 => {
                self.slice_from(&['d']);
            }
            4 => {
                self.slice_from(&['f']);
            }
            5 => {
                self.slice_from(&['g']);
            }
            6 => {
                self.slice_from(&['h']);
            }
            7 => {
                self.slice_from(&['j']);
            }
            8 => {
                self.slice_from(&['k']);
            }
            9 => {
                self.slice_from(&['l']);
            }
            10 => {
                self.slice_from(&['m']);
            }
            11 => {
                let v_1 = self.limit - self.cursor;
                if self.eq_s_b(&['i']) && self.cursor <= self.limit_backward {
                    return false;
                }
                self.cursor = self.limit - v_1;
                self.slice_from(&['n']);
            }
            12 => {
                self.slice_from(&['p']);
            }
            13 => {
                self.slice_from(&['q']);
            }
            14 => {
                self.slice_from(&['r']);
            }
            15 => {
                self.slice_from(&['s']);
            }
            16 => {
                self.slice_from(&['t']);
            }
            17 => {
                self.slice_from(&['v']);
            }
            18 => {
                self.slice_from(&['w']);
            }
            19 => {
                self.slice_from(&['x']);
            }
            _ => {
                self.slice_from(&['z']);
            }
        }
        true
    }

    fn r_step_1c(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_8);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() || !self.r_c() {
            return false;
        }
        if among_var == 1 {
            let v_1 = self.limit - self.cursor;
            if self.eq_s_b(&['n']) && self.r_r1() {
                return false;
            }
            self.cursor = self.limit - v_1;
            'l1: {
                let v_2 = self.limit - self.cursor;
                if self.eq_s_b(&['i', 'n']) && self.cursor <= self.limit_backward {
                    self.slice_from(&['n']);
                    break 'l1;
                }
                self.cursor = self.limit - v_2;
                self.slice_del();
            }
        } else {
            let v_3 = self.limit - self.cursor;
            if self.eq_s_b(&['h']) && self.r_r1() {
                return false;
            }
            self.cursor = self.limit - v_3;
            let v_4 = self.limit - self.cursor;
            if self.eq_s_b(&['e', 'n']) && self.cursor <= self.limit_backward {
                return false;
            }
            self.cursor = self.limit - v_4;
            self.slice_del();
        }
        true
    }

    fn r_lose_prefix(&mut self) -> bool {
        self.bra = self.cursor;
        if !self.eq_s(&['g', 'e']) {
            return false;
        }
        self.ket = self.cursor;
        let v_1 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        'l1: loop {
            let v_3 = self.cursor;
            if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                break 'l1;
            }
            self.cursor = v_3;
            if !self.hop(1) {
                return false;
            }
        }
        'l2: loop {
            let v_4 = self.cursor;
            if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                continue 'l2;
            }
            self.cursor = v_4;
            break 'l2;
        }
        if self.cursor >= self.limit {
            return false;
        }
        self.cursor = v_2;
        let among_var = self.find_among(A_9);
        if among_var == 1 {
            return false;
        }
        self.variables.ge_removed = true;
        self.slice_del();
        let v_5 = self.cursor;
        'l3: {
            self.bra = self.cursor;
            let among_var = self.find_among(A_10);
            if among_var == 0 {
                break 'l3;
            }
            self.ket = self.cursor;
            self.slice_from(item(AS_10, among_var));
        }
        self.cursor = v_5;
        true
    }

    fn r_lose_infix(&mut self) -> bool {
        if !self.hop(1) {
            return false;
        }
        'l1: loop {
            'l2: {
                self.bra = self.cursor;
                if !self.eq_s(&['g', 'e']) {
                    break 'l2;
                }
                self.ket = self.cursor;
                break 'l1;
            }
            if !self.hop(1) {
                return false;
            }
        }
        let v_1 = self.cursor;
        if !self.hop(3) {
            return false;
        }
        self.cursor = v_1;
        let v_2 = self.cursor;
        'l3: loop {
            let v_3 = self.cursor;
            if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                break 'l3;
            }
            self.cursor = v_3;
            if !self.hop(1) {
                return false;
            }
        }
        'l4: loop {
            let v_4 = self.cursor;
            if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                continue 'l4;
            }
            self.cursor = v_4;
            break 'l4;
        }
        if self.cursor >= self.limit {
            return false;
        }
        self.cursor = v_2;
        self.variables.ge_removed = true;
        self.slice_del();
        let v_5 = self.cursor;
        'l5: {
            self.bra = self.cursor;
            let among_var = self.find_among(A_11);
            if among_var == 0 {
                break 'l5;
            }
            self.ket = self.cursor;
            self.slice_from(item(AS_11, among_var));
        }
        self.cursor = v_5;
        true
    }

    fn r_measure(&mut self) -> bool {
        self.variables.p1 = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            'l2: loop {
                if self.out_grouping(g_v) {
                    continue 'l2;
                }
                break 'l2;
            }
            let mut v_2 = 1;
            'l3: loop {
                let v_3 = self.cursor;
                if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                    v_2 -= 1;
                    continue 'l3;
                }
                self.cursor = v_3;
                break 'l3;
            }
            if v_2 > 0 || !self.out_grouping(g_v) {
                break 'l1;
            }
            self.variables.p1 = self.cursor;
            'l4: loop {
                if self.out_grouping(g_v) {
                    continue 'l4;
                }
                break 'l4;
            }
            let mut v_4 = 1;
            'l5: loop {
                let v_5 = self.cursor;
                if self.eq_s(&['i', 'j']) || self.in_grouping(g_v) {
                    v_4 -= 1;
                    continue 'l5;
                }
                self.cursor = v_5;
                break 'l5;
            }
            if v_4 > 0 || !self.out_grouping(g_v) {
                break 'l1;
            }
            self.variables.p2 = self.cursor;
        }
        self.cursor = v_1;
        true
    }

    pub fn stem(&mut self) -> bool {
        let mut b_stemmed = false;
        self.r_measure();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        if self.r_step_1() {
            b_stemmed = true;
        }
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        if self.r_step_2() {
            b_stemmed = true;
        }
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        if self.r_step_3() {
            b_stemmed = true;
        }
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        if self.r_step_4() {
            b_stemmed = true;
        }
        self.cursor = self.limit - v_4;
        self.cursor = self.limit_backward;
        self.variables.ge_removed = false;
        let v_5 = self.cursor;
        'l1: {
            let v_6 = self.cursor;
            if !self.r_lose_prefix() {
                break 'l1;
            }
            self.cursor = v_6;
            self.r_measure();
        }
        self.cursor = v_5;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_7 = self.limit - self.cursor;
        if self.variables.ge_removed {
            b_stemmed = true;
            self.r_step_1c();
        }
        self.cursor = self.limit - v_7;
        self.cursor = self.limit_backward;
        self.variables.ge_removed = false;
        let v_8 = self.cursor;
        'l2: {
            let v_9 = self.cursor;
            if !self.r_lose_infix() {
                break 'l2;
            }
            self.cursor = v_9;
            self.r_measure();
        }
        self.cursor = v_8;
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_10 = self.limit - self.cursor;
        if self.variables.ge_removed {
            b_stemmed = true;
            self.r_step_1c();
        }
        self.cursor = self.limit - v_10;
        self.cursor = self.limit_backward;
        self.cursor = self.limit;
        let v_11 = self.limit - self.cursor;
        if self.r_step_7() {
            b_stemmed = true;
        }
        self.cursor = self.limit - v_11;
        let v_12 = self.limit - self.cursor;
        if b_stemmed {
            self.r_step_6();
        }
        self.cursor = self.limit - v_12;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_e(c: char) -> bool {
    matches!(c, 'e' | 'è' | 'é' | 'ê' | 'ë')
}

fn g_aiou(c: char) -> bool {
    matches!(c, 'a' | 'i' | 'o' | 'u' | 'à' | 'á' | 'â' | 'ä' | 'ì' | 'í' | 'î' | 'ï' | 'ò' | 'ó' | 'ô' | 'ö' | 'ù' | 'ú' | 'û' | 'ü')
}

fn g_aeiou(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'á' | 'â' | 'ä' | 'è' | 'é' | 'ê' | 'ë' | 'ì' | 'í' | 'î' | 'ï' | 'ò' | 'ó' | 'ô' | 'ö' | 'ù' | 'ú' | 'û' | 'ü')
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'à' | 'á' | 'â' | 'ä' | 'è' | 'é' | 'ê' | 'ë' | 'ì' | 'í' | 'î' | 'ï' | 'ò' | 'ó' | 'ô' | 'ö' | 'ù' | 'ú' | 'û' | 'ü')
}

fn g_v_wx(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'x' | 'y' | 'à' | 'á' | 'â' | 'ä' | 'è' | 'é' | 'ê' | 'ë' | 'ì' | 'í' | 'î' | 'ï' | 'ò' | 'ó' | 'ô' | 'ö' | 'ù' | 'ú' | 'û' | 'ü')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['e'], -1, 2),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['u'], -1, 1),
    Affix::new(&['à'], -1, 1),
    Affix::new(&['á'], -1, 1),
    Affix::new(&['â'], -1, 1),
    Affix::new(&['ä'], -1, 1),
    Affix::new(&['è'], -1, 2),
    Affix::new(&['é'], -1, 2),
    Affix::new(&['ê'], -1, 2),
    Affix::new(&['e', 'ë'], -1, 3),
    Affix::new(&['i', 'ë'], -1, 4),
    Affix::new(&['ò'], -1, 1),
    Affix::new(&['ó'], -1, 1),
    Affix::new(&['ô'], -1, 1),
    Affix::new(&['ö'], -1, 1),
    Affix::new(&['ù'], -1, 1),
    Affix::new(&['ú'], -1, 1),
    Affix::new(&['û'], -1, 1),
    Affix::new(&['ü'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['n', 'd', 'e'], -1, 8),
    Affix::new(&['e', 'n'], -1, 7),
    Affix::new(&['s'], -1, 2),
    Affix::new(&['\'', 's'], 2, 1),
    Affix::new(&['e', 's'], 2, 4),
    Affix::new(&['i', 'e', 's'], 4, 3),
    Affix::new(&['a', 'u', 's'], 2, 6),
    Affix::new(&['é', 's'], 2, 5),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['d', 'e'], -1, 5),
    Affix::new(&['g', 'e'], -1, 2),
    Affix::new(&['i', 's', 'c', 'h', 'e'], -1, 4),
    Affix::new(&['j', 'e'], -1, 1),
    Affix::new(&['l', 'i', 'j', 'k', 'e'], -1, 3),
    Affix::new(&['l', 'e'], -1, 9),
    Affix::new(&['e', 'n', 'e'], -1, 10),
    Affix::new(&['r', 'e'], -1, 8),
    Affix::new(&['s', 'e'], -1, 7),
    Affix::new(&['t', 'e'], -1, 6),
    Affix::new(&['i', 'e', 'v', 'e'], -1, 11),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['h', 'e', 'i', 'd'], -1, 3),
    Affix::new(&['f', 'i', 'e'], -1, 7),
    Affix::new(&['g', 'i', 'e'], -1, 8),
    Affix::new(&['a', 't', 'i', 'e'], -1, 1),
    Affix::new(&['i', 's', 'm', 'e'], -1, 5),
    Affix::new(&['i', 'n', 'g'], -1, 5),
    Affix::new(&['a', 'r', 'i', 'j'], -1, 6),
    Affix::new(&['e', 'r', 'i', 'j'], -1, 5),
    Affix::new(&['s', 'e', 'l'], -1, 3),
    Affix::new(&['r', 'd', 'e', 'r'], -1, 4),
    Affix::new(&['s', 't', 'e', 'r'], -1, 3),
    Affix::new(&['i', 't', 'e', 'i', 't'], -1, 2),
    Affix::new(&['d', 's', 't'], -1, 10),
    Affix::new(&['t', 's', 't'], -1, 9),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['e', 'n', 'd'], -1, 9),
    Affix::new(&['a', 't', 'i', 'e', 'f'], -1, 2),
    Affix::new(&['e', 'r', 'i', 'g'], -1, 9),
    Affix::new(&['a', 'c', 'h', 't', 'i', 'g'], -1, 3),
    Affix::new(&['i', 'o', 'n', 'e', 'e', 'l'], -1, 1),
    Affix::new(&['b', 'a', 'a', 'r'], -1, 3),
    Affix::new(&['l', 'a', 'a', 'r'], -1, 5),
    Affix::new(&['n', 'a', 'a', 'r'], -1, 4),
    Affix::new(&['r', 'a', 'a', 'r'], -1, 6),
    Affix::new(&['e', 'r', 'i', 'g', 'e', 'r'], -1, 9),
    Affix::new(&['a', 'c', 'h', 't', 'i', 'g', 'e', 'r'], -1, 3),
    Affix::new(&['l', 'i', 'j', 'k', 'e', 'r'], -1, 8),
    Affix::new(&['t', 'a', 'n', 't'], -1, 7),
    Affix::new(&['e', 'r', 'i', 'g', 's', 't'], -1, 9),
    Affix::new(&['a', 'c', 'h', 't', 'i', 'g', 's', 't'], -1, 3),
    Affix::new(&['l', 'i', 'j', 'k', 's', 't'], -1, 8),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['i', 'g'], -1, 1),
    Affix::new(&['i', 'g', 'e', 'r'], -1, 1),
    Affix::new(&['i', 'g', 's', 't'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['f', 't'], -1, 2),
    Affix::new(&['k', 't'], -1, 1),
    Affix::new(&['p', 't'], -1, 3),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['b', 'b'], -1, 1),
    Affix::new(&['c', 'c'], -1, 2),
    Affix::new(&['d', 'd'], -1, 3),
    Affix::new(&['f', 'f'], -1, 4),
    Affix::new(&['g', 'g'], -1, 5),
    Affix::new(&['h', 'h'], -1, 6),
    Affix::new(&['j', 'j'], -1, 7),
    Affix::new(&['k', 'k'], -1, 8),
    Affix::new(&['l', 'l'], -1, 9),
    Affix::new(&['m', 'm'], -1, 10),
    Affix::new(&['n', 'n'], -1, 11),
    Affix::new(&['p', 'p'], -1, 12),
    Affix::new(&['q', 'q'], -1, 13),
    Affix::new(&['r', 'r'], -1, 14),
    Affix::new(&['s', 's'], -1, 15),
    Affix::new(&['t', 't'], -1, 16),
    Affix::new(&['v'], -1, 4),
    Affix::new(&['v', 'v'], 16, 17),
    Affix::new(&['w', 'w'], -1, 18),
    Affix::new(&['x', 'x'], -1, 19),
    Affix::new(&['z'], -1, 15),
    Affix::new(&['z', 'z'], 20, 20),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['d'], -1, 1),
    Affix::new(&['t'], -1, 2),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&[], -1, -1),
    Affix::new(&['e', 'f', 't'], 0, 1),
    Affix::new(&['v', 'a', 'a'], 0, 1),
    Affix::new(&['v', 'a', 'l'], 0, 1),
    Affix::new(&['v', 'a', 'l', 'i'], 3, -1),
    Affix::new(&['v', 'a', 'r', 'e'], 0, 1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['ë'], -1, 1),
    Affix::new(&['ï'], -1, 2),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['ë'], -1, 1),
    Affix::new(&['ï'], -1, 2),
];

const AS_6: &[&[char]] = &[&['k'], &['f'], &['p']];

const AS_10: &[&[char]] = &[&['e'], &['i']];

const AS_11: &[&[char]] = &[&['e'], &['i']];
