// Made by generate.py from greek.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    test1: bool,
}

impl Word<Variables> {
    fn r_tolower(&mut self) -> bool {
        'l1: loop {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                let among_var = self.find_among_b(A_0);
                self.bra = self.cursor;
                match among_var {
                    1 => {
                        self.slice_from(&['α']);
                    }
                    2 => {
                        self.slice_from(&['β']);
                    }
                    3 => {
                        self.slice_from(&['γ']);
                    }
                    4 => {
                        self.slice_from(&['δ']);
                    }
                    5 => {
                        self.slice_from(&['ε']);
                    }
                    6 => {
                        self.slice_from(&['ζ']);
                    }
                    7 => {
                        self.slice_from(&['η']);
                    }
                    8 => {
                        self.slice_from(&['θ']);
                    }
                    9 => {
                        self.slice_from(&['ι']);
                    }
                    10 => {
                        self.slice_from(&['κ']);
                    }
                    11 => {
                        self.slice_from(&['λ']);
                    }
                    12 => {
                        self.slice_from(&['μ']);
                    }
                    13 => {
                        self.slice_from(&['ν']);
                    }
                    14 => {
                        self.slice_from(&['ξ']);
                    }
                    15 => {
                        self.slice_from(&['ο']);
                    }
                    16 => {
                        self.slice_from(&['π']);
                    }
                    17 => {
                        self.slice_from(&['ρ']);
                    }
                    18 => {
                        self.slice_from(&['σ']);
                    }
                    19 => {
                        self.slice_from(&['τ']);
                    }
                    20 => {
                        self.slice_from(&['υ']);
                    }
                    21 => {
                        self.slice_from(&['φ']);
                    }
                    22 => {
                        self.slice_from(&['χ']);
                    }
                    23 => {
                        self.slice_from(&['ψ']);
                    }
                    24 => {
                        self.slice_from(&['ω']);
                    }
                    _ => {
                        if !self.hop_b(1) {
                            break 'l2;
                        }
                    }
                }
                continue 'l1;
            }
            self.cursor = self.limit - v_1;
            break 'l1;
        }
        true
    }

    fn r_step_1(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_1);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_from(item(AS_1, among_var));
        self.variables.test1 = false;
        true
    }

    fn r_step_s1(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(item(AS_2, among_var));
        true
    }

    fn r_step_s2(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_5) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_4) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ω', 'ν']);
        true
    }

    fn r_step_s3(&mut self) -> bool {
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                if !self.eq_s_b(&['ι', 'σ', 'α']) {
                    break 'l2;
                }
                self.bra = self.cursor;
                if self.cursor > self.limit_backward {
                    break 'l2;
                }
                self.slice_from(&['ι', 'σ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
        }
        if self.find_among_b(A_7) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        let among_var = self.find_among_b(A_6);
        if among_var == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(item(AS_6, among_var));
        true
    }

    fn r_step_s4(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_9) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_8) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ι']);
        true
    }

    fn r_step_s5(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_11) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        let among_var = self.find_among_b(A_10);
        if among_var == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(item(AS_10, among_var));
        true
    }

    fn r_step_s6(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_14) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                let among_var = self.find_among_b(A_12);
                if among_var == 0 || self.cursor > self.limit_backward {
                    break 'l2;
                }
                self.slice_from(item(AS_12, among_var));
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_13);
            if among_var == 0 {
                return false;
            }
            self.bra = self.cursor;
            self.slice_from(item(AS_13, among_var));
        }
        true
    }

    fn r_step_s7(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_16) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_15) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['α', 'ρ', 'α', 'κ']);
        true
    }

    fn r_step_s8(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_18) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                let among_var = self.find_among_b(A_17);
                if among_var == 0 || self.cursor > self.limit_backward {
                    break 'l2;
                }
                self.slice_from(item(AS_17, among_var));
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if !self.eq_s_b(&['κ', 'ο', 'ρ']) {
                return false;
            }
            self.slice_from(&['ι', 'τ', 'σ']);
        }
        true
    }

    fn r_step_s9(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_21) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if self.find_among_b(A_19) == 0 || self.cursor > self.limit_backward {
                    break 'l2;
                }
                self.slice_from(&['ι', 'δ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if self.find_among_b(A_20) == 0 {
                return false;
            }
            self.slice_from(&['ι', 'δ']);
        }
        true
    }

    fn r_step_s10(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_23) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_22) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ι', 'σ', 'κ']);
        true
    }

    fn r_step_2a(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_24) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        let v_1 = self.limit - self.cursor;
        if self.find_among_b(A_25) != 0 {
            return false;
        }
        self.cursor = self.limit - v_1;
        let c = self.cursor;
        self.insert(&['α', 'δ']);
        self.cursor = c;
        true
    }

    fn r_step_2b(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_26) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_27) == 0 {
            return false;
        }
        self.slice_from(&['ε', 'δ']);
        true
    }

    fn r_step_2c(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_28) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_29) == 0 {
            return false;
        }
        self.slice_from(&['ο', 'υ', 'δ']);
        true
    }

    fn r_step_2d(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_30) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_31) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ε']);
        true
    }

    fn r_step_3(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_32) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if !self.in_grouping_b(g_v) {
            return false;
        }
        self.slice_from(&['ι']);
        true
    }

    fn r_step_4(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_33) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if !self.in_grouping_b(g_v) {
                    break 'l2;
                }
                self.slice_from(&['ι', 'κ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
        }
        self.bra = self.cursor;
        if self.find_among_b(A_34) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ι', 'κ']);
        true
    }

    fn r_step_5a(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['α', 'γ', 'α', 'μ', 'ε']) {
                break 'l1;
            }
            self.bra = self.cursor;
            if self.cursor > self.limit_backward {
                break 'l1;
            }
            self.slice_from(&['α', 'γ', 'α', 'μ']);
        }
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        'l2: {
            self.ket = self.cursor;
            if self.find_among_b(A_35) == 0 {
                break 'l2;
            }
            self.bra = self.cursor;
            self.slice_del();
            self.variables.test1 = false;
        }
        self.cursor = self.limit - v_2;
        self.ket = self.cursor;
        if !self.eq_s_b(&['α', 'μ', 'ε']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_36) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['α', 'μ']);
        true
    }

    fn r_step_5b(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if self.find_among_b(A_38) == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
            self.variables.test1 = false;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if self.find_among_b(A_37) == 0 || self.cursor > self.limit_backward {
                break 'l1;
            }
            self.slice_from(&['α', 'γ', 'α', 'ν']);
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        if !self.eq_s_b(&['α', 'ν', 'ε']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l2: {
            let v_2 = self.limit - self.cursor;
            'l3: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if !self.in_grouping_b(g_v2) {
                    break 'l3;
                }
                self.slice_from(&['α', 'ν']);
                break 'l2;
            }
            self.cursor = self.limit - v_2;
            self.ket = self.cursor;
        }
        self.bra = self.cursor;
        if self.find_among_b(A_39) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['α', 'ν']);
        true
    }

    fn r_step_5c(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['η', 'σ', 'ε', 'τ', 'ε']) {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
            self.variables.test1 = false;
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        if !self.eq_s_b(&['ε', 'τ', 'ε']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l2: {
            let v_2 = self.limit - self.cursor;
            'l3: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if !self.in_grouping_b(g_v2) {
                    break 'l3;
                }
                self.slice_from(&['ε', 'τ']);
                break 'l2;
            }
            self.cursor = self.limit - v_2;
            'l4: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if self.find_among_b(A_40) == 0 {
                    break 'l4;
                }
                self.slice_from(&['ε', 'τ']);
                break 'l2;
            }
            self.cursor = self.limit - v_2;
            self.ket = self.cursor;
        }
        self.bra = self.cursor;
        if self.find_among_b(A_41) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ε', 'τ']);
        true
    }

    fn r_step_5d(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_42) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if !self.eq_s_b(&['α', 'ρ', 'χ']) || self.cursor > self.limit_backward {
                    break 'l2;
                }
                self.slice_from(&['ο', 'ν', 'τ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if !self.eq_s_b(&['κ', 'ρ', 'ε']) {
                return false;
            }
            self.slice_from(&['ω', 'ν', 'τ']);
        }
        true
    }

    fn r_step_5e(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_43) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if !self.eq_s_b(&['ο', 'ν']) || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ο', 'μ', 'α', 'σ', 'τ']);
        true
    }

    fn r_step_5f(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['ι', 'ε', 'σ', 'τ', 'ε']) {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
            self.variables.test1 = false;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if self.find_among_b(A_44) == 0 || self.cursor > self.limit_backward {
                break 'l1;
            }
            self.slice_from(&['ι', 'ε', 'σ', 'τ']);
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        if !self.eq_s_b(&['ε', 'σ', 'τ', 'ε']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_45) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ι', 'ε', 'σ', 'τ']);
        true
    }

    fn r_step_5g(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if self.find_among_b(A_46) == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_del();
            self.variables.test1 = false;
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        if self.find_among_b(A_49) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l2: {
            let v_2 = self.limit - self.cursor;
            'l3: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if self.find_among_b(A_47) == 0 {
                    break 'l3;
                }
                self.slice_from(&['η', 'κ']);
                break 'l2;
            }
            self.cursor = self.limit - v_2;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if self.find_among_b(A_48) == 0 || self.cursor > self.limit_backward {
                return false;
            }
            self.slice_from(&['η', 'κ']);
        }
        true
    }

    fn r_step_5h(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_52) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if self.find_among_b(A_50) == 0 {
                    break 'l2;
                }
                self.slice_from(&['ο', 'υ', 'σ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            self.ket = self.cursor;
            self.bra = self.cursor;
            if self.find_among_b(A_51) == 0 || self.cursor > self.limit_backward {
                return false;
            }
            self.slice_from(&['ο', 'υ', 'σ']);
        }
        true
    }

    fn r_step_5i(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_55) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        'l1: {
            let v_1 = self.limit - self.cursor;
            'l2: {
                self.ket = self.cursor;
                self.bra = self.cursor;
                if !self.eq_s_b(&['κ', 'ο', 'λ', 'λ']) {
                    break 'l2;
                }
                self.slice_from(&['α', 'γ']);
                break 'l1;
            }
            self.cursor = self.limit - v_1;
            'l3: {
                let v_2 = self.limit - self.cursor;
                'l4: {
                    self.ket = self.cursor;
                    self.bra = self.cursor;
                    let among_var = self.find_among_b(A_53);
                    if among_var == 0 {
                        break 'l4;
                    }
                    if among_var == 1 {
                        self.slice_from(&['α', 'γ']);
                    }
                    break 'l3;
                }
                self.cursor = self.limit - v_2;
                self.ket = self.cursor;
                self.bra = self.cursor;
                if self.find_among_b(A_54) == 0 || self.cursor > self.limit_backward {
                    return false;
                }
                self.slice_from(&['α', 'γ']);
            }
        }
        true
    }

    fn r_step_5j(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_56) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_57) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['η', 'σ']);
        true
    }

    fn r_step_5k(&mut self) -> bool {
        self.ket = self.cursor;
        if !self.eq_s_b(&['η', 'σ', 'τ', 'ε']) {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_58) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['η', 'σ', 'τ']);
        true
    }

    fn r_step_5l(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_59) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_60) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ο', 'υ', 'ν']);
        true
    }

    fn r_step_5m(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_61) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        self.variables.test1 = false;
        self.ket = self.cursor;
        self.bra = self.cursor;
        if self.find_among_b(A_62) == 0 || self.cursor > self.limit_backward {
            return false;
        }
        self.slice_from(&['ο', 'υ', 'μ']);
        true
    }

    fn r_step_6(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            if self.find_among_b(A_63) == 0 {
                break 'l1;
            }
            self.bra = self.cursor;
            self.slice_from(&['μ', 'α']);
        }
        self.cursor = self.limit - v_1;
        if !self.variables.test1 {
            return false;
        }
        self.ket = self.cursor;
        if self.find_among_b(A_64) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_step_7(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_65) == 0 {
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
        self.r_tolower();
        self.cursor = self.limit - v_1;
        if self.length() < 3 {
            return false;
        }
        self.variables.test1 = true;
        let v_2 = self.limit - self.cursor;
        self.r_step_1();
        self.cursor = self.limit - v_2;
        let v_3 = self.limit - self.cursor;
        self.r_step_s1();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_step_s2();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_step_s3();
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        self.r_step_s4();
        self.cursor = self.limit - v_6;
        let v_7 = self.limit - self.cursor;
        self.r_step_s5();
        self.cursor = self.limit - v_7;
        let v_8 = self.limit - self.cursor;
        self.r_step_s6();
        self.cursor = self.limit - v_8;
        let v_9 = self.limit - self.cursor;
        self.r_step_s7();
        self.cursor = self.limit - v_9;
        let v_10 = self.limit - self.cursor;
        self.r_step_s8();
        self.cursor = self.limit - v_10;
        let v_11 = self.limit - self.cursor;
        self.r_step_s9();
        self.cursor = self.limit - v_11;
        let v_12 = self.limit - self.cursor;
        self.r_step_s10();
        self.cursor = self.limit - v_12;
        let v_13 = self.limit - self.cursor;
        self.r_step_2a();
        self.cursor = self.limit - v_13;
        let v_14 = self.limit - self.cursor;
        self.r_step_2b();
        self.cursor = self.limit - v_14;
        let v_15 = self.limit - self.cursor;
        self.r_step_2c();
        self.cursor = self.limit - v_15;
        let v_16 = self.limit - self.cursor;
        self.r_step_2d();
        self.cursor = self.limit - v_16;
        let v_17 = self.limit - self.cursor;
        self.r_step_3();
        self.cursor = self.limit - v_17;
        let v_18 = self.limit - self.cursor;
        self.r_step_4();
        self.cursor = self.limit - v_18;
        let v_19 = self.limit - self.cursor;
        self.r_step_5a();
        self.cursor = self.limit - v_19;
        let v_20 = self.limit - self.cursor;
        self.r_step_5b();
        self.cursor = self.limit - v_20;
        let v_21 = self.limit - self.cursor;
        self.r_step_5c();
        self.cursor = self.limit - v_21;
        let v_22 = self.limit - self.cursor;
        self.r_step_5d();
        self.cursor = self.limit - v_22;
        let v_23 = self.limit - self.cursor;
        self.r_step_5e();
        self.cursor = self.limit - v_23;
        let v_24 = self.limit - self.cursor;
        self.r_step_5f();
        self.cursor = self.limit - v_24;
        let v_25 = self.limit - self.cursor;
        self.r_step_5g();
        self.cursor = self.limit - v_25;
        let v_26 = self.limit - self.cursor;
        self.r_step_5h();
        self.cursor = self.limit - v_26;
        let v_27 = self.limit - self.cursor;
        self.r_step_5j();
        self.cursor = self.limit - v_27;
        let v_28 = self.limit - self.cursor;
        self.r_step_5i();
        self.cursor = self.limit - v_28;
        let v_29 = self.limit - self.cursor;
        self.r_step_5k();
        self.cursor = self.limit - v_29;
        let v_30 = self.limit - self.cursor;
        self.r_step_5l();
        self.cursor = self.limit - v_30;
        let v_31 = self.limit - self.cursor;
        self.r_step_5m();
        self.cursor = self.limit - v_31;
        let v_32 = self.limit - self.cursor;
        self.r_step_6();
        self.cursor = self.limit - v_32;
        let v_33 = self.limit - self.cursor;
        self.r_step_7();
        self.cursor = self.limit - v_33;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω')
}

fn g_v2(c: char) -> bool {
    matches!(c, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'ω')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&[], -1, 25),
    Affix::new(&['Ά'], 0, 1),
    Affix::new(&['Έ'], 0, 5),
    Affix::new(&['Ή'], 0, 7),
    Affix::new(&['Ί'], 0, 9),
    Affix::new(&['Ό'], 0, 15),
    Affix::new(&['Ύ'], 0, 20),
    Affix::new(&['Ώ'], 0, 24),
    Affix::new(&['ΐ'], 0, 7),
    Affix::new(&['Α'], 0, 1),
    Affix::new(&['Β'], 0, 2),
    Affix::new(&['Γ'], 0, 3),
    Affix::new(&['Δ'], 0, 4),
    Affix::new(&['Ε'], 0, 5),
    Affix::new(&['Ζ'], 0, 6),
    Affix::new(&['Η'], 0, 7),
    Affix::new(&['Θ'], 0, 8),
    Affix::new(&['Ι'], 0, 9),
    Affix::new(&['Κ'], 0, 10),
    Affix::new(&['Λ'], 0, 11),
    Affix::new(&['Μ'], 0, 12),
    Affix::new(&['Ν'], 0, 13),
    Affix::new(&['Ξ'], 0, 14),
    Affix::new(&['Ο'], 0, 15),
    Affix::new(&['Π'], 0, 16),
    Affix::new(&['Ρ'], 0, 17),
    Affix::new(&['Σ'], 0, 18),
    Affix::new(&['Τ'], 0, 19),
    Affix::new(&['Υ'], 0, 20),
    Affix::new(&['Φ'], 0, 21),
    Affix::new(&['Χ'], 0, 22),
    Affix::new(&['Ψ'], 0, 23),
    Affix::new(&['Ω'], 0, 24),
    Affix::new(&['Ϊ'], 0, 9),
    Affix::new(&['Ϋ'], 0, 20),
    Affix::new(&['ά'], 0, 1),
    Affix::new(&['έ'], 0, 5),
    Affix::new(&['ή'], 0, 7),
    Affix::new(&['ί'], 0, 9),
    Affix::new(&['ΰ'], 0, 20),
    Affix::new(&['ς'], 0, 18),
    Affix::new(&['ϊ'], 0, 7),
    Affix::new(&['ϋ'], 0, 20),
    Affix::new(&['ό'], 0, 15),
    Affix::new(&['ύ'], 0, 20),
    Affix::new(&['ώ'], 0, 24),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['σ', 'κ', 'α', 'γ', 'ι', 'α'], -1, 2),
    Affix::new(&['φ', 'α', 'γ', 'ι', 'α'], -1, 1),
    Affix::new(&['ο', 'λ', 'ο', 'γ', 'ι', 'α'], -1, 3),
    Affix::new(&['σ', 'ο', 'γ', 'ι', 'α'], -1, 4),
    Affix::new(&['τ', 'α', 'τ', 'ο', 'γ', 'ι', 'α'], -1, 5),
    Affix::new(&['κ', 'ρ', 'ε', 'α', 'τ', 'α'], -1, 6),
    Affix::new(&['π', 'ε', 'ρ', 'α', 'τ', 'α'], -1, 7),
    Affix::new(&['τ', 'ε', 'ρ', 'α', 'τ', 'α'], -1, 8),
    Affix::new(&['γ', 'ε', 'γ', 'ο', 'ν', 'ο', 'τ', 'α'], -1, 11),
    Affix::new(&['κ', 'α', 'θ', 'ε', 'σ', 'τ', 'ω', 'τ', 'α'], -1, 10),
    Affix::new(&['φ', 'ω', 'τ', 'α'], -1, 9),
    Affix::new(&['π', 'ε', 'ρ', 'α', 'τ', 'η'], -1, 7),
    Affix::new(&['σ', 'κ', 'α', 'γ', 'ι', 'ω', 'ν'], -1, 2),
    Affix::new(&['φ', 'α', 'γ', 'ι', 'ω', 'ν'], -1, 1),
    Affix::new(&['ο', 'λ', 'ο', 'γ', 'ι', 'ω', 'ν'], -1, 3),
    Affix::new(&['σ', 'ο', 'γ', 'ι', 'ω', 'ν'], -1, 4),
    Affix::new(&['τ', 'α', 'τ', 'ο', 'γ', 'ι', 'ω', 'ν'], -1, 5),
    Affix::new(&['κ', 'ρ', 'ε', 'α', 'τ', 'ω', 'ν'], -1, 6),
    Affix::new(&['π', 'ε', 'ρ', 'α', 'τ', 'ω', 'ν'], -1, 7),
    Affix::new(&['τ', 'ε', 'ρ', 'α', 'τ', 'ω', 'ν'], -1, 8),
    Affix::new(&['γ', 'ε', 'γ', 'ο', 'ν', 'ο', 'τ', 'ω', 'ν'], -1, 11),
    Affix::new(&['κ', 'α', 'θ', 'ε', 'σ', 'τ', 'ω', 'τ', 'ω', 'ν'], -1, 10),
    Affix::new(&['φ', 'ω', 'τ', 'ω', 'ν'], -1, 9),
    Affix::new(&['κ', 'ρ', 'ε', 'α', 'σ'], -1, 6),
    Affix::new(&['π', 'ε', 'ρ', 'α', 'σ'], -1, 7),
    Affix::new(&['τ', 'ε', 'ρ', 'α', 'σ'], -1, 8),
    Affix::new(&['γ', 'ε', 'γ', 'ο', 'ν', 'ο', 'σ'], -1, 11),
    Affix::new(&['κ', 'ρ', 'ε', 'α', 'τ', 'ο', 'σ'], -1, 6),
    Affix::new(&['π', 'ε', 'ρ', 'α', 'τ', 'ο', 'σ'], -1, 7),
    Affix::new(&['τ', 'ε', 'ρ', 'α', 'τ', 'ο', 'σ'], -1, 8),
    Affix::new(&['γ', 'ε', 'γ', 'ο', 'ν', 'ο', 'τ', 'ο', 'σ'], -1, 11),
    Affix::new(&['κ', 'α', 'θ', 'ε', 'σ', 'τ', 'ω', 'τ', 'ο', 'σ'], -1, 10),
    Affix::new(&['φ', 'ω', 'τ', 'ο', 'σ'], -1, 9),
    Affix::new(&['κ', 'α', 'θ', 'ε', 'σ', 'τ', 'ω', 'σ'], -1, 10),
    Affix::new(&['φ', 'ω', 'σ'], -1, 9),
    Affix::new(&['σ', 'κ', 'α', 'γ', 'ι', 'ο', 'υ'], -1, 2),
    Affix::new(&['φ', 'α', 'γ', 'ι', 'ο', 'υ'], -1, 1),
    Affix::new(&['ο', 'λ', 'ο', 'γ', 'ι', 'ο', 'υ'], -1, 3),
    Affix::new(&['σ', 'ο', 'γ', 'ι', 'ο', 'υ'], -1, 4),
    Affix::new(&['τ', 'α', 'τ', 'ο', 'γ', 'ι', 'ο', 'υ'], -1, 5),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['π', 'α'], -1, 1),
    Affix::new(&['ξ', 'α', 'ν', 'α', 'π', 'α'], 0, 1),
    Affix::new(&['ε', 'π', 'α'], 0, 1),
    Affix::new(&['π', 'ε', 'ρ', 'ι', 'π', 'α'], 0, 1),
    Affix::new(&['α', 'ν', 'α', 'μ', 'π', 'α'], 0, 1),
    Affix::new(&['ε', 'μ', 'π', 'α'], 0, 1),
    Affix::new(&['β'], -1, 2),
    Affix::new(&['δ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['β', 'α', 'θ', 'υ', 'ρ', 'ι'], -1, 2),
    Affix::new(&['β', 'α', 'ρ', 'κ'], -1, 2),
    Affix::new(&['μ', 'α', 'ρ', 'κ'], -1, 2),
    Affix::new(&['λ'], -1, 2),
    Affix::new(&['μ'], -1, 2),
    Affix::new(&['κ', 'ο', 'ρ', 'ν'], -1, 2),
    Affix::new(&['α', 'θ', 'ρ', 'ο'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'α', 'θ', 'ρ', 'ο'], 14, 1),
    Affix::new(&['π'], -1, 2),
    Affix::new(&['ι', 'μ', 'π'], 16, 2),
    Affix::new(&['ρ'], -1, 2),
    Affix::new(&['μ', 'α', 'ρ'], 18, 2),
    Affix::new(&['α', 'μ', 'π', 'α', 'ρ'], 18, 2),
    Affix::new(&['γ', 'κ', 'ρ'], 18, 2),
    Affix::new(&['β', 'ο', 'λ', 'β', 'ο', 'ρ'], 18, 2),
    Affix::new(&['γ', 'λ', 'υ', 'κ', 'ο', 'ρ'], 18, 2),
    Affix::new(&['π', 'ι', 'π', 'ε', 'ρ', 'ο', 'ρ'], 18, 2),
    Affix::new(&['π', 'ρ'], 18, 2),
    Affix::new(&['μ', 'π', 'ρ'], 25, 2),
    Affix::new(&['α', 'ρ', 'ρ'], 18, 2),
    Affix::new(&['γ', 'λ', 'υ', 'κ', 'υ', 'ρ'], 18, 2),
    Affix::new(&['π', 'ο', 'λ', 'υ', 'ρ'], 18, 2),
    Affix::new(&['λ', 'ο', 'υ'], -1, 2),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'ζ', 'α'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ο', 'υ', 'μ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ο', 'υ', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'α', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ε', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ε', 'ι'], -1, 1),
    Affix::new(&['ι', 'ζ', 'α', 'ν'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ο', 'υ', 'ν'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ε', 'σ'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ε', 'ι', 'σ'], -1, 1),
    Affix::new(&['ι', 'ζ', 'ω'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['β', 'ι'], -1, 1),
    Affix::new(&['λ', 'ι'], -1, 1),
    Affix::new(&['α', 'λ'], -1, 1),
    Affix::new(&['ε', 'ν'], -1, 1),
    Affix::new(&['σ'], -1, 1),
    Affix::new(&['χ'], -1, 1),
    Affix::new(&['υ', 'ψ'], -1, 1),
    Affix::new(&['ζ', 'ω'], -1, 1),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['ω', 'θ', 'η', 'κ', 'α'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'ε'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'α', 'τ', 'ε'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'α', 'ν'], -1, 1),
    Affix::new(&['ω', 'θ', 'η', 'κ', 'ε', 'σ'], -1, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['ξ', 'α', 'ν', 'α', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'π', 'α'], -1, 1),
    Affix::new(&['π', 'ε', 'ρ', 'ι', 'π', 'α'], -1, 1),
    Affix::new(&['α', 'ν', 'α', 'μ', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'μ', 'π', 'α'], -1, 1),
    Affix::new(&['χ', 'α', 'ρ', 'τ', 'ο', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'ξ', 'α', 'ρ', 'χ', 'α'], -1, 1),
    Affix::new(&['γ', 'ε'], -1, 2),
    Affix::new(&['γ', 'κ', 'ε'], -1, 2),
    Affix::new(&['κ', 'λ', 'ε'], -1, 1),
    Affix::new(&['ε', 'κ', 'λ', 'ε'], 9, 1),
    Affix::new(&['α', 'π', 'ε', 'κ', 'λ', 'ε'], 10, 1),
    Affix::new(&['α', 'π', 'ο', 'κ', 'λ', 'ε'], 9, 1),
    Affix::new(&['ε', 'σ', 'ω', 'κ', 'λ', 'ε'], 9, 1),
    Affix::new(&['δ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['π', 'ε'], -1, 1),
    Affix::new(&['ε', 'π', 'ε'], 15, 1),
    Affix::new(&['μ', 'ε', 'τ', 'ε', 'π', 'ε'], 16, 1),
    Affix::new(&['ε', 'σ', 'ε'], -1, 1),
    Affix::new(&['γ', 'κ'], -1, 2),
    Affix::new(&['μ'], -1, 2),
    Affix::new(&['π', 'ο', 'υ', 'κ', 'α', 'μ'], 20, 2),
    Affix::new(&['κ', 'ο', 'μ'], 20, 2),
    Affix::new(&['α', 'ν'], -1, 2),
    Affix::new(&['ο', 'λ', 'ο'], -1, 2),
    Affix::new(&['α', 'θ', 'ρ', 'ο'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'α', 'θ', 'ρ', 'ο'], 25, 1),
    Affix::new(&['π'], -1, 2),
    Affix::new(&['λ', 'α', 'ρ'], -1, 2),
    Affix::new(&['δ', 'η', 'μ', 'ο', 'κ', 'ρ', 'α', 'τ'], -1, 2),
    Affix::new(&['α', 'φ'], -1, 2),
    Affix::new(&['γ', 'ι', 'γ', 'α', 'ν', 'τ', 'ο', 'α', 'φ'], 30, 2),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'σ', 'α'], -1, 1),
    Affix::new(&['ι', 'σ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'α', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'α', 'ν'], -1, 1),
    Affix::new(&['ι', 'σ', 'ε', 'σ'], -1, 1),
];

const A_8: &[Affix<Variables>] = &[
    Affix::new(&['ξ', 'α', 'ν', 'α', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'π', 'α'], -1, 1),
    Affix::new(&['π', 'ε', 'ρ', 'ι', 'π', 'α'], -1, 1),
    Affix::new(&['α', 'ν', 'α', 'μ', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'μ', 'π', 'α'], -1, 1),
    Affix::new(&['χ', 'α', 'ρ', 'τ', 'ο', 'π', 'α'], -1, 1),
    Affix::new(&['ε', 'ξ', 'α', 'ρ', 'χ', 'α'], -1, 1),
    Affix::new(&['κ', 'λ', 'ε'], -1, 1),
    Affix::new(&['ε', 'κ', 'λ', 'ε'], 7, 1),
    Affix::new(&['α', 'π', 'ε', 'κ', 'λ', 'ε'], 8, 1),
    Affix::new(&['α', 'π', 'ο', 'κ', 'λ', 'ε'], 7, 1),
    Affix::new(&['ε', 'σ', 'ω', 'κ', 'λ', 'ε'], 7, 1),
    Affix::new(&['δ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['π', 'ε'], -1, 1),
    Affix::new(&['ε', 'π', 'ε'], 13, 1),
    Affix::new(&['μ', 'ε', 'τ', 'ε', 'π', 'ε'], 14, 1),
    Affix::new(&['ε', 'σ', 'ε'], -1, 1),
    Affix::new(&['α', 'θ', 'ρ', 'ο'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'α', 'θ', 'ρ', 'ο'], 17, 1),
];

const A_9: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'σ', 'ο', 'υ', 'μ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'ο', 'υ', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'ε', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'ε', 'ι'], -1, 1),
    Affix::new(&['ι', 'σ', 'ο', 'υ', 'ν'], -1, 1),
    Affix::new(&['ι', 'σ', 'ε', 'ι', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'ω'], -1, 1),
];

const A_10: &[Affix<Variables>] = &[
    Affix::new(&['α', 'τ', 'α'], -1, 2),
    Affix::new(&['φ', 'α'], -1, 2),
    Affix::new(&['η', 'φ', 'α'], 1, 2),
    Affix::new(&['μ', 'ε', 'γ'], -1, 2),
    Affix::new(&['λ', 'υ', 'γ'], -1, 2),
    Affix::new(&['η', 'δ'], -1, 2),
    Affix::new(&['κ', 'λ', 'ε'], -1, 1),
    Affix::new(&['ε', 'σ', 'ω', 'κ', 'λ', 'ε'], 6, 1),
    Affix::new(&['π', 'λ', 'ε'], -1, 1),
    Affix::new(&['δ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['σ', 'ε'], -1, 1),
    Affix::new(&['α', 'σ', 'ε'], 10, 1),
    Affix::new(&['κ', 'α', 'θ'], -1, 2),
    Affix::new(&['ε', 'χ', 'θ'], -1, 2),
    Affix::new(&['κ', 'α', 'κ'], -1, 2),
    Affix::new(&['μ', 'α', 'κ'], -1, 2),
    Affix::new(&['σ', 'κ'], -1, 2),
    Affix::new(&['φ', 'ι', 'λ'], -1, 2),
    Affix::new(&['κ', 'υ', 'λ'], -1, 2),
    Affix::new(&['μ'], -1, 2),
    Affix::new(&['γ', 'ε', 'μ'], 19, 2),
    Affix::new(&['α', 'χ', 'ν'], -1, 2),
    Affix::new(&['σ', 'υ', 'ν', 'α', 'θ', 'ρ', 'ο'], -1, 1),
    Affix::new(&['π'], -1, 2),
    Affix::new(&['α', 'π'], 23, 2),
    Affix::new(&['ε', 'μ', 'π'], 23, 2),
    Affix::new(&['ε', 'υ', 'π'], 23, 2),
    Affix::new(&['α', 'ρ'], -1, 2),
    Affix::new(&['α', 'ο', 'ρ'], -1, 2),
    Affix::new(&['γ', 'υ', 'ρ'], -1, 2),
    Affix::new(&['χ', 'ρ'], -1, 2),
    Affix::new(&['χ', 'ω', 'ρ'], -1, 2),
    Affix::new(&['κ', 'τ'], -1, 2),
    Affix::new(&['α', 'κ', 'τ'], 32, 2),
    Affix::new(&['χ', 'τ'], -1, 2),
    Affix::new(&['α', 'χ', 'τ'], 34, 2),
    Affix::new(&['τ', 'α', 'χ'], -1, 2),
    Affix::new(&['σ', 'χ'], -1, 2),
    Affix::new(&['α', 'σ', 'χ'], 37, 2),
    Affix::new(&['υ', 'ψ'], -1, 2),
];

const A_11: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'σ', 'τ', 'α'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'η'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ο', 'ι'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ο'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ε', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'η', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ο', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ο', 'υ', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'τ', 'ο', 'υ'], -1, 1),
];

const A_12: &[Affix<Variables>] = &[
    Affix::new(&['ε', 'γ', 'κ', 'λ', 'ε'], -1, 1),
    Affix::new(&['α', 'π', 'ο', 'κ', 'λ', 'ε'], -1, 1),
    Affix::new(&['δ', 'α', 'ν', 'ε'], -1, 2),
    Affix::new(&['α', 'ν', 'τ', 'ι', 'δ', 'α', 'ν', 'ε'], 2, 2),
    Affix::new(&['σ', 'ε'], -1, 1),
    Affix::new(&['μ', 'ε', 'τ', 'α', 'σ', 'ε'], 4, 1),
    Affix::new(&['μ', 'ι', 'κ', 'ρ', 'ο', 'σ', 'ε'], 4, 1),
];

const A_13: &[Affix<Variables>] = &[
    Affix::new(&['α', 'τ', 'ο', 'μ', 'ι', 'κ'], -1, 2),
    Affix::new(&['ε', 'θ', 'ν', 'ι', 'κ'], -1, 4),
    Affix::new(&['τ', 'ο', 'π', 'ι', 'κ'], -1, 7),
    Affix::new(&['ε', 'κ', 'λ', 'ε', 'κ', 'τ', 'ι', 'κ'], -1, 5),
    Affix::new(&['σ', 'κ', 'ε', 'π', 'τ', 'ι', 'κ'], -1, 6),
    Affix::new(&['γ', 'ν', 'ω', 'σ', 'τ', 'ι', 'κ'], -1, 3),
    Affix::new(&['α', 'γ', 'ν', 'ω', 'σ', 'τ', 'ι', 'κ'], 5, 1),
    Affix::new(&['α', 'λ', 'ε', 'ξ', 'α', 'ν', 'δ', 'ρ', 'ι', 'ν'], -1, 8),
    Affix::new(&['θ', 'ε', 'α', 'τ', 'ρ', 'ι', 'ν'], -1, 10),
    Affix::new(&['β', 'υ', 'ζ', 'α', 'ν', 'τ', 'ι', 'ν'], -1, 9),
];

const A_14: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'σ', 'μ', 'ο', 'ι'], -1, 1),
    Affix::new(&['ι', 'σ', 'μ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'σ', 'μ', 'ο'], -1, 1),
    Affix::new(&['ι', 'σ', 'μ', 'ο', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'μ', 'ο', 'υ', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'μ', 'ο', 'υ'], -1, 1),
];

const A_15: &[Affix<Variables>] = &[
    Affix::new(&['σ'], -1, 1),
    Affix::new(&['χ'], -1, 1),
];

const A_16: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'υ', 'δ', 'α', 'κ', 'ι', 'α'], -1, 1),
    Affix::new(&['α', 'ρ', 'α', 'κ', 'ι', 'α'], -1, 1),
    Affix::new(&['ο', 'υ', 'δ', 'α', 'κ', 'ι'], -1, 1),
    Affix::new(&['α', 'ρ', 'α', 'κ', 'ι'], -1, 1),
];

const A_17: &[Affix<Variables>] = &[
    Affix::new(&['β'], -1, 2),
    Affix::new(&['β', 'α', 'μ', 'β'], 0, 1),
    Affix::new(&['σ', 'λ', 'ο', 'β'], 0, 1),
    Affix::new(&['τ', 'σ', 'ε', 'χ', 'ο', 'σ', 'λ', 'ο', 'β'], 2, 1),
    Affix::new(&['κ', 'α', 'ρ', 'δ'], -1, 2),
    Affix::new(&['ζ'], -1, 2),
    Affix::new(&['τ', 'ζ'], 5, 1),
    Affix::new(&['κ'], -1, 1),
    Affix::new(&['κ', 'α', 'π', 'α', 'κ'], 7, 1),
    Affix::new(&['σ', 'ο', 'κ'], 7, 1),
    Affix::new(&['σ', 'κ'], 7, 1),
    Affix::new(&['β', 'α', 'λ'], -1, 2),
    Affix::new(&['μ', 'α', 'λ'], -1, 1),
    Affix::new(&['γ', 'λ'], -1, 2),
    Affix::new(&['τ', 'ρ', 'ι', 'π', 'ο', 'λ'], -1, 2),
    Affix::new(&['π', 'λ'], -1, 1),
    Affix::new(&['λ', 'ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['φ', 'υ', 'λ'], -1, 1),
    Affix::new(&['κ', 'α', 'ι', 'μ'], -1, 1),
    Affix::new(&['κ', 'λ', 'ι', 'μ'], -1, 1),
    Affix::new(&['φ', 'α', 'ρ', 'μ'], -1, 1),
    Affix::new(&['γ', 'ι', 'α', 'ν'], -1, 2),
    Affix::new(&['σ', 'π', 'α', 'ν'], -1, 1),
    Affix::new(&['η', 'γ', 'ο', 'υ', 'μ', 'ε', 'ν'], -1, 2),
    Affix::new(&['κ', 'ο', 'ν'], -1, 1),
    Affix::new(&['μ', 'α', 'κ', 'ρ', 'υ', 'ν'], -1, 2),
    Affix::new(&['π'], -1, 2),
    Affix::new(&['κ', 'α', 'τ', 'ρ', 'α', 'π'], 26, 1),
    Affix::new(&['ρ'], -1, 1),
    Affix::new(&['β', 'ρ'], 28, 1),
    Affix::new(&['λ', 'α', 'β', 'ρ'], 29, 1),
    Affix::new(&['α', 'μ', 'β', 'ρ'], 29, 1),
    Affix::new(&['μ', 'ε', 'ρ'], 28, 1),
    Affix::new(&['π', 'α', 'τ', 'ε', 'ρ'], 28, 2),
    Affix::new(&['α', 'ν', 'θ', 'ρ'], 28, 1),
    Affix::new(&['κ', 'ο', 'ρ'], 28, 1),
    Affix::new(&['σ'], -1, 1),
    Affix::new(&['ν', 'α', 'γ', 'κ', 'α', 'σ'], 36, 1),
    Affix::new(&['τ', 'ο', 'σ'], 36, 2),
    Affix::new(&['μ', 'ο', 'υ', 'σ', 'τ'], -1, 1),
    Affix::new(&['ρ', 'υ'], -1, 1),
    Affix::new(&['φ'], -1, 1),
    Affix::new(&['σ', 'φ'], 41, 1),
    Affix::new(&['α', 'λ', 'ι', 'σ', 'φ'], 42, 1),
    Affix::new(&['ν', 'υ', 'φ'], 41, 2),
    Affix::new(&['χ'], -1, 1),
];

const A_18: &[Affix<Variables>] = &[
    Affix::new(&['α', 'κ', 'ι', 'α'], -1, 1),
    Affix::new(&['α', 'ρ', 'α', 'κ', 'ι', 'α'], 0, 1),
    Affix::new(&['ι', 'τ', 'σ', 'α'], -1, 1),
    Affix::new(&['α', 'κ', 'ι'], -1, 1),
    Affix::new(&['α', 'ρ', 'α', 'κ', 'ι'], 3, 1),
    Affix::new(&['ι', 'τ', 'σ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'τ', 'σ', 'α', 'σ'], -1, 1),
    Affix::new(&['ι', 'τ', 'σ', 'ε', 'σ'], -1, 1),
];

const A_19: &[Affix<Variables>] = &[
    Affix::new(&['ψ', 'α', 'λ'], -1, 1),
    Affix::new(&['α', 'ι', 'φ', 'ν'], -1, 1),
    Affix::new(&['ο', 'λ', 'ο'], -1, 1),
    Affix::new(&['ι', 'ρ'], -1, 1),
];

const A_20: &[Affix<Variables>] = &[
    Affix::new(&['ε'], -1, 1),
    Affix::new(&['π', 'α', 'ι', 'χ', 'ν'], -1, 1),
];

const A_21: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'δ', 'ι', 'α'], -1, 1),
    Affix::new(&['ι', 'δ', 'ι', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'δ', 'ι', 'ο'], -1, 1),
];

const A_22: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'β'], -1, 1),
    Affix::new(&['δ'], -1, 1),
    Affix::new(&['φ', 'ρ', 'α', 'γ', 'κ'], -1, 1),
    Affix::new(&['λ', 'υ', 'κ'], -1, 1),
    Affix::new(&['ο', 'β', 'ε', 'λ'], -1, 1),
    Affix::new(&['μ', 'η', 'ν'], -1, 1),
    Affix::new(&['ρ'], -1, 1),
];

const A_23: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'σ', 'κ', 'ε'], -1, 1),
    Affix::new(&['ι', 'σ', 'κ', 'ο'], -1, 1),
    Affix::new(&['ι', 'σ', 'κ', 'ο', 'σ'], -1, 1),
    Affix::new(&['ι', 'σ', 'κ', 'ο', 'υ'], -1, 1),
];

const A_24: &[Affix<Variables>] = &[
    Affix::new(&['α', 'δ', 'ω', 'ν'], -1, 1),
    Affix::new(&['α', 'δ', 'ε', 'σ'], -1, 1),
];

const A_25: &[Affix<Variables>] = &[
    Affix::new(&['γ', 'ι', 'α', 'γ', 'ι'], -1, -1),
    Affix::new(&['θ', 'ε', 'ι'], -1, -1),
    Affix::new(&['ο', 'κ'], -1, -1),
    Affix::new(&['μ', 'α', 'μ'], -1, -1),
    Affix::new(&['μ', 'α', 'ν'], -1, -1),
    Affix::new(&['μ', 'π', 'α', 'μ', 'π'], -1, -1),
    Affix::new(&['π', 'ε', 'θ', 'ε', 'ρ'], -1, -1),
    Affix::new(&['π', 'α', 'τ', 'ε', 'ρ'], -1, -1),
    Affix::new(&['κ', 'υ', 'ρ'], -1, -1),
    Affix::new(&['ν', 'τ', 'α', 'ν', 'τ'], -1, -1),
];

const A_26: &[Affix<Variables>] = &[
    Affix::new(&['ε', 'δ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ε', 'δ', 'ε', 'σ'], -1, 1),
];

const A_27: &[Affix<Variables>] = &[
    Affix::new(&['μ', 'ι', 'λ'], -1, 1),
    Affix::new(&['δ', 'α', 'π'], -1, 1),
    Affix::new(&['γ', 'η', 'π'], -1, 1),
    Affix::new(&['ι', 'π'], -1, 1),
    Affix::new(&['ε', 'μ', 'π'], -1, 1),
    Affix::new(&['ο', 'π'], -1, 1),
    Affix::new(&['κ', 'ρ', 'α', 'σ', 'π'], -1, 1),
    Affix::new(&['υ', 'π'], -1, 1),
];

const A_28: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'υ', 'δ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ο', 'υ', 'δ', 'ε', 'σ'], -1, 1),
];

const A_29: &[Affix<Variables>] = &[
    Affix::new(&['τ', 'ρ', 'α', 'γ'], -1, 1),
    Affix::new(&['φ', 'ε'], -1, 1),
    Affix::new(&['κ', 'α', 'λ', 'ι', 'α', 'κ'], -1, 1),
    Affix::new(&['α', 'ρ', 'κ'], -1, 1),
    Affix::new(&['σ', 'κ'], -1, 1),
    Affix::new(&['π', 'ε', 'τ', 'α', 'λ'], -1, 1),
    Affix::new(&['β', 'ε', 'λ'], -1, 1),
    Affix::new(&['λ', 'ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['φ', 'λ'], -1, 1),
    Affix::new(&['χ', 'ν'], -1, 1),
    Affix::new(&['π', 'λ', 'ε', 'ξ'], -1, 1),
    Affix::new(&['σ', 'π'], -1, 1),
    Affix::new(&['φ', 'ρ'], -1, 1),
    Affix::new(&['σ'], -1, 1),
    Affix::new(&['λ', 'ι', 'χ'], -1, 1),
];

const A_30: &[Affix<Variables>] = &[
    Affix::new(&['ε', 'ω', 'ν'], -1, 1),
    Affix::new(&['ε', 'ω', 'σ'], -1, 1),
];

const A_31: &[Affix<Variables>] = &[
    Affix::new(&['δ'], -1, 1),
    Affix::new(&['ι', 'δ'], 0, 1),
    Affix::new(&['θ'], -1, 1),
    Affix::new(&['γ', 'α', 'λ'], -1, 1),
    Affix::new(&['ε', 'λ'], -1, 1),
    Affix::new(&['ν'], -1, 1),
    Affix::new(&['π'], -1, 1),
    Affix::new(&['π', 'α', 'ρ'], -1, 1),
];

const A_32: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'α'], -1, 1),
    Affix::new(&['ι', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'ο', 'υ'], -1, 1),
];

const A_33: &[Affix<Variables>] = &[
    Affix::new(&['ι', 'κ', 'α'], -1, 1),
    Affix::new(&['ι', 'κ', 'ω', 'ν'], -1, 1),
    Affix::new(&['ι', 'κ', 'ο'], -1, 1),
    Affix::new(&['ι', 'κ', 'ο', 'υ'], -1, 1),
];

const A_34: &[Affix<Variables>] = &[
    Affix::new(&['α', 'δ'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'α', 'δ'], 0, 1),
    Affix::new(&['κ', 'α', 'τ', 'α', 'δ'], 0, 1),
    Affix::new(&['α', 'ν', 'τ', 'ι', 'δ'], -1, 1),
    Affix::new(&['ε', 'ν', 'δ'], -1, 1),
    Affix::new(&['φ', 'υ', 'λ', 'ο', 'δ'], -1, 1),
    Affix::new(&['υ', 'π', 'ο', 'δ'], -1, 1),
    Affix::new(&['π', 'ρ', 'ω', 'τ', 'ο', 'δ'], -1, 1),
    Affix::new(&['ε', 'ξ', 'ω', 'δ'], -1, 1),
    Affix::new(&['η', 'θ'], -1, 1),
    Affix::new(&['α', 'ν', 'η', 'θ'], 9, 1),
    Affix::new(&['ξ', 'ι', 'κ'], -1, 1),
    Affix::new(&['α', 'λ'], -1, 1),
    Affix::new(&['α', 'μ', 'μ', 'ο', 'χ', 'α', 'λ'], 12, 1),
    Affix::new(&['σ', 'υ', 'ν', 'ο', 'μ', 'η', 'λ'], -1, 1),
    Affix::new(&['μ', 'π', 'ο', 'λ'], -1, 1),
    Affix::new(&['μ', 'ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['τ', 'σ', 'α', 'μ'], -1, 1),
    Affix::new(&['β', 'ρ', 'ω', 'μ'], -1, 1),
    Affix::new(&['α', 'μ', 'α', 'ν'], -1, 1),
    Affix::new(&['μ', 'π', 'α', 'ν'], -1, 1),
    Affix::new(&['κ', 'α', 'λ', 'λ', 'ι', 'ν'], -1, 1),
    Affix::new(&['π', 'ο', 'σ', 'τ', 'ε', 'λ', 'ν'], -1, 1),
    Affix::new(&['φ', 'ι', 'λ', 'ο', 'ν'], -1, 1),
    Affix::new(&['κ', 'α', 'λ', 'π'], -1, 1),
    Affix::new(&['γ', 'ε', 'ρ'], -1, 1),
    Affix::new(&['χ', 'α', 'σ'], -1, 1),
    Affix::new(&['μ', 'π', 'ο', 'σ'], -1, 1),
    Affix::new(&['π', 'λ', 'ι', 'α', 'τ', 'σ'], -1, 1),
    Affix::new(&['π', 'ε', 'τ', 'σ'], -1, 1),
    Affix::new(&['π', 'ι', 'τ', 'σ'], -1, 1),
    Affix::new(&['φ', 'υ', 'σ'], -1, 1),
    Affix::new(&['μ', 'π', 'α', 'γ', 'ι', 'α', 'τ'], -1, 1),
    Affix::new(&['ν', 'ι', 'τ'], -1, 1),
    Affix::new(&['π', 'ι', 'κ', 'α', 'ν', 'τ'], -1, 1),
    Affix::new(&['σ', 'ε', 'ρ', 'τ'], -1, 1),
];

const A_35: &[Affix<Variables>] = &[
    Affix::new(&['α', 'γ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['η', 'κ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'α', 'μ', 'ε'], 1, 1),
    Affix::new(&['η', 'σ', 'α', 'μ', 'ε'], -1, 1),
    Affix::new(&['ο', 'υ', 'σ', 'α', 'μ', 'ε'], -1, 1),
];

const A_36: &[Affix<Variables>] = &[
    Affix::new(&['β', 'ο', 'υ', 'β'], -1, 1),
    Affix::new(&['ξ', 'ε', 'θ'], -1, 1),
    Affix::new(&['π', 'ε', 'θ'], -1, 1),
    Affix::new(&['α', 'π', 'ο', 'θ'], -1, 1),
    Affix::new(&['α', 'π', 'ο', 'κ'], -1, 1),
    Affix::new(&['ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['α', 'ν', 'α', 'π'], -1, 1),
    Affix::new(&['π', 'ι', 'κ', 'ρ'], -1, 1),
    Affix::new(&['π', 'ο', 'τ'], -1, 1),
    Affix::new(&['α', 'π', 'ο', 'σ', 'τ'], -1, 1),
    Affix::new(&['χ'], -1, 1),
    Affix::new(&['σ', 'ι', 'χ'], 10, 1),
];

const A_37: &[Affix<Variables>] = &[
    Affix::new(&['τ', 'ρ'], -1, 1),
    Affix::new(&['τ', 'σ'], -1, 1),
];

const A_38: &[Affix<Variables>] = &[
    Affix::new(&['α', 'γ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['η', 'κ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'α', 'ν', 'ε'], 1, 1),
    Affix::new(&['η', 'σ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ο', 'υ', 'σ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ο', 'ν', 'τ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'ο', 'ν', 'τ', 'α', 'ν', 'ε'], 5, 1),
    Affix::new(&['ο', 'υ', 'ν', 'τ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'ο', 'υ', 'ν', 'τ', 'α', 'ν', 'ε'], 7, 1),
    Affix::new(&['ο', 'τ', 'α', 'ν', 'ε'], -1, 1),
    Affix::new(&['ι', 'ο', 'τ', 'α', 'ν', 'ε'], 9, 1),
];

const A_39: &[Affix<Variables>] = &[
    Affix::new(&['τ', 'α', 'β'], -1, 1),
    Affix::new(&['ν', 'τ', 'α', 'β'], 0, 1),
    Affix::new(&['ψ', 'η', 'λ', 'ο', 'τ', 'α', 'β'], 0, 1),
    Affix::new(&['λ', 'ι', 'β'], -1, 1),
    Affix::new(&['κ', 'λ', 'ι', 'β'], 3, 1),
    Affix::new(&['ξ', 'η', 'ρ', 'ο', 'κ', 'λ', 'ι', 'β'], 4, 1),
    Affix::new(&['γ'], -1, 1),
    Affix::new(&['α', 'γ'], 6, 1),
    Affix::new(&['τ', 'ρ', 'α', 'γ'], 7, 1),
    Affix::new(&['τ', 'σ', 'α', 'γ'], 7, 1),
    Affix::new(&['α', 'θ', 'ι', 'γ', 'γ'], 6, 1),
    Affix::new(&['τ', 'σ', 'ι', 'γ', 'γ'], 6, 1),
    Affix::new(&['α', 'τ', 'σ', 'ι', 'γ', 'γ'], 11, 1),
    Affix::new(&['σ', 'τ', 'ε', 'γ'], 6, 1),
    Affix::new(&['α', 'π', 'η', 'γ'], 6, 1),
    Affix::new(&['σ', 'ι', 'γ'], 6, 1),
    Affix::new(&['α', 'ν', 'ο', 'ρ', 'γ'], 6, 1),
    Affix::new(&['ε', 'ν', 'ο', 'ρ', 'γ'], 6, 1),
    Affix::new(&['κ', 'α', 'λ', 'π', 'ο', 'υ', 'ζ'], -1, 1),
    Affix::new(&['θ'], -1, 1),
    Affix::new(&['μ', 'ω', 'α', 'μ', 'ε', 'θ'], 19, 1),
    Affix::new(&['π', 'ι', 'θ'], 19, 1),
    Affix::new(&['α', 'π', 'ι', 'θ'], 21, 1),
    Affix::new(&['δ', 'ε', 'κ'], -1, 1),
    Affix::new(&['π', 'ε', 'λ', 'ε', 'κ'], -1, 1),
    Affix::new(&['ι', 'κ'], -1, 1),
    Affix::new(&['α', 'ν', 'ι', 'κ'], 25, 1),
    Affix::new(&['β', 'ο', 'υ', 'λ', 'κ'], -1, 1),
    Affix::new(&['β', 'α', 'σ', 'κ'], -1, 1),
    Affix::new(&['β', 'ρ', 'α', 'χ', 'υ', 'κ'], -1, 1),
    Affix::new(&['γ', 'α', 'λ'], -1, 1),
    Affix::new(&['κ', 'α', 'τ', 'α', 'γ', 'α', 'λ'], 30, 1),
    Affix::new(&['ο', 'λ', 'ο', 'γ', 'α', 'λ'], 30, 1),
    Affix::new(&['β', 'α', 'θ', 'υ', 'γ', 'α', 'λ'], 30, 1),
    Affix::new(&['μ', 'ε', 'λ'], -1, 1),
    Affix::new(&['κ', 'α', 'σ', 'τ', 'ε', 'λ'], -1, 1),
    Affix::new(&['π', 'ο', 'ρ', 'τ', 'ο', 'λ'], -1, 1),
    Affix::new(&['π', 'λ'], -1, 1),
    Affix::new(&['δ', 'ι', 'π', 'λ'], 37, 1),
    Affix::new(&['λ', 'α', 'ο', 'π', 'λ'], 37, 1),
    Affix::new(&['ψ', 'υ', 'χ', 'ο', 'π', 'λ'], 37, 1),
    Affix::new(&['ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['μ'], -1, 1),
    Affix::new(&['ο', 'λ', 'ι', 'γ', 'ο', 'δ', 'α', 'μ'], 42, 1),
    Affix::new(&['μ', 'ο', 'υ', 'σ', 'ο', 'υ', 'λ', 'μ'], 42, 1),
    Affix::new(&['δ', 'ρ', 'α', 'δ', 'ο', 'υ', 'μ'], 42, 1),
    Affix::new(&['β', 'ρ', 'α', 'χ', 'μ'], 42, 1),
    Affix::new(&['ν'], -1, 1),
    Affix::new(&['α', 'μ', 'ε', 'ρ', 'ι', 'κ', 'α', 'ν'], 47, 1),
    Affix::new(&['π'], -1, 1),
    Affix::new(&['α', 'δ', 'α', 'π'], 49, 1),
    Affix::new(&['χ', 'α', 'μ', 'η', 'λ', 'ο', 'δ', 'α', 'π'], 49, 1),
    Affix::new(&['π', 'ο', 'λ', 'υ', 'δ', 'α', 'π'], 49, 1),
    Affix::new(&['κ', 'ο', 'π'], 49, 1),
    Affix::new(&['υ', 'π', 'ο', 'κ', 'ο', 'π'], 53, 1),
    Affix::new(&['τ', 'σ', 'ο', 'π'], 49, 1),
    Affix::new(&['σ', 'π'], 49, 1),
    Affix::new(&['ε', 'ρ'], -1, 1),
    Affix::new(&['γ', 'ε', 'ρ'], 57, 1),
    Affix::new(&['β', 'ε', 'τ', 'ε', 'ρ'], 57, 1),
    Affix::new(&['λ', 'ο', 'υ', 'θ', 'η', 'ρ'], -1, 1),
    Affix::new(&['κ', 'ο', 'ρ', 'μ', 'ο', 'ρ'], -1, 1),
    Affix::new(&['π', 'ε', 'ρ', 'ι', 'τ', 'ρ'], -1, 1),
    Affix::new(&['ο', 'υ', 'ρ'], -1, 1),
    Affix::new(&['σ'], -1, 1),
    Affix::new(&['β', 'α', 'σ'], 64, 1),
    Affix::new(&['π', 'ο', 'λ', 'ι', 'σ'], 64, 1),
    Affix::new(&['σ', 'α', 'ρ', 'α', 'κ', 'α', 'τ', 'σ'], 64, 1),
    Affix::new(&['θ', 'υ', 'σ'], 64, 1),
    Affix::new(&['δ', 'ι', 'α', 'τ'], -1, 1),
    Affix::new(&['π', 'λ', 'α', 'τ'], -1, 1),
    Affix::new(&['τ', 'σ', 'α', 'ρ', 'λ', 'α', 'τ'], -1, 1),
    Affix::new(&['τ', 'ε', 'τ'], -1, 1),
    Affix::new(&['π', 'ο', 'υ', 'ρ', 'ι', 'τ'], -1, 1),
    Affix::new(&['σ', 'ο', 'υ', 'λ', 'τ'], -1, 1),
    Affix::new(&['μ', 'α', 'ι', 'ν', 'τ'], -1, 1),
    Affix::new(&['ζ', 'ω', 'ν', 'τ'], -1, 1),
    Affix::new(&['κ', 'α', 'σ', 'τ'], -1, 1),
    Affix::new(&['φ'], -1, 1),
    Affix::new(&['δ', 'ι', 'α', 'φ'], 78, 1),
    Affix::new(&['σ', 'τ', 'ε', 'φ'], 78, 1),
    Affix::new(&['φ', 'ω', 'τ', 'ο', 'σ', 'τ', 'ε', 'φ'], 80, 1),
    Affix::new(&['π', 'ε', 'ρ', 'η', 'φ'], 78, 1),
    Affix::new(&['υ', 'π', 'ε', 'ρ', 'η', 'φ'], 82, 1),
    Affix::new(&['κ', 'ο', 'ι', 'λ', 'α', 'ρ', 'φ'], 78, 1),
    Affix::new(&['π', 'ε', 'ν', 'τ', 'α', 'ρ', 'φ'], 78, 1),
    Affix::new(&['ο', 'ρ', 'φ'], 78, 1),
    Affix::new(&['χ'], -1, 1),
    Affix::new(&['α', 'μ', 'η', 'χ'], 87, 1),
    Affix::new(&['β', 'ι', 'ο', 'μ', 'η', 'χ'], 87, 1),
    Affix::new(&['μ', 'ε', 'γ', 'λ', 'ο', 'β', 'ι', 'ο', 'μ', 'η', 'χ'], 89, 1),
    Affix::new(&['κ', 'α', 'π', 'ν', 'ο', 'β', 'ι', 'ο', 'μ', 'η', 'χ'], 89, 1),
    Affix::new(&['μ', 'ι', 'κ', 'ρ', 'ο', 'β', 'ι', 'ο', 'μ', 'η', 'χ'], 89, 1),
    Affix::new(&['π', 'ο', 'λ', 'υ', 'μ', 'η', 'χ'], 87, 1),
    Affix::new(&['λ', 'ι', 'χ'], 87, 1),
];

const A_40: &[Affix<Variables>] = &[
    Affix::new(&['ε', 'ν', 'δ'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'δ'], -1, 1),
    Affix::new(&['ο', 'δ'], -1, 1),
    Affix::new(&['δ', 'ι', 'α', 'θ'], -1, 1),
    Affix::new(&['κ', 'α', 'θ'], -1, 1),
    Affix::new(&['ρ', 'α', 'θ'], -1, 1),
    Affix::new(&['τ', 'α', 'θ'], -1, 1),
    Affix::new(&['τ', 'ι', 'θ'], -1, 1),
    Affix::new(&['ε', 'κ', 'θ'], -1, 1),
    Affix::new(&['ε', 'ν', 'θ'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν', 'θ'], -1, 1),
    Affix::new(&['ρ', 'ο', 'θ'], -1, 1),
    Affix::new(&['υ', 'π', 'ε', 'ρ', 'θ'], -1, 1),
    Affix::new(&['σ', 'θ'], -1, 1),
    Affix::new(&['ε', 'υ', 'θ'], -1, 1),
    Affix::new(&['α', 'ρ', 'κ'], -1, 1),
    Affix::new(&['ω', 'φ', 'ε', 'λ'], -1, 1),
    Affix::new(&['β', 'ο', 'λ'], -1, 1),
    Affix::new(&['α', 'ι', 'ν'], -1, 1),
    Affix::new(&['π', 'ο', 'ν'], -1, 1),
    Affix::new(&['ρ', 'ο', 'ν'], -1, 1),
    Affix::new(&['σ', 'υ', 'ν'], -1, 1),
    Affix::new(&['β', 'α', 'ρ'], -1, 1),
    Affix::new(&['β', 'ρ'], -1, 1),
    Affix::new(&['α', 'ι', 'ρ'], -1, 1),
    Affix::new(&['φ', 'ο', 'ρ'], -1, 1),
    Affix::new(&['ε', 'υ', 'ρ'], -1, 1),
    Affix::new(&['π', 'υ', 'ρ'], -1, 1),
    Affix::new(&['χ', 'ω', 'ρ'], -1, 1),
    Affix::new(&['ν', 'ε', 'τ'], -1, 1),
    Affix::new(&['σ', 'χ'], -1, 1),
];

const A_41: &[Affix<Variables>] = &[
    Affix::new(&['π', 'α', 'γ'], -1, 1),
    Affix::new(&['δ'], -1, 1),
    Affix::new(&['α', 'δ'], 1, 1),
    Affix::new(&['θ'], -1, 1),
    Affix::new(&['α', 'θ'], 3, 1),
    Affix::new(&['τ', 'ο', 'κ'], -1, 1),
    Affix::new(&['σ', 'κ'], -1, 1),
    Affix::new(&['π', 'α', 'ρ', 'α', 'κ', 'α', 'λ'], -1, 1),
    Affix::new(&['σ', 'κ', 'ε', 'λ'], -1, 1),
    Affix::new(&['α', 'π', 'λ'], -1, 1),
    Affix::new(&['ε', 'μ'], -1, 1),
    Affix::new(&['α', 'ν'], -1, 1),
    Affix::new(&['β', 'ε', 'ν'], -1, 1),
    Affix::new(&['β', 'α', 'ρ', 'ο', 'ν'], -1, 1),
    Affix::new(&['κ', 'ο', 'π'], -1, 1),
    Affix::new(&['σ', 'ε', 'ρ', 'π'], -1, 1),
    Affix::new(&['α', 'β', 'α', 'ρ'], -1, 1),
    Affix::new(&['ε', 'ν', 'α', 'ρ'], -1, 1),
    Affix::new(&['α', 'β', 'ρ'], -1, 1),
    Affix::new(&['μ', 'π', 'ο', 'ρ'], -1, 1),
    Affix::new(&['θ', 'α', 'ρ', 'ρ'], -1, 1),
    Affix::new(&['ν', 'τ', 'ρ'], -1, 1),
    Affix::new(&['υ'], -1, 1),
    Affix::new(&['ν', 'ι', 'φ'], -1, 1),
    Affix::new(&['σ', 'υ', 'ρ', 'φ'], -1, 1),
];

const A_42: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'ν', 'τ', 'α', 'σ'], -1, 1),
    Affix::new(&['ω', 'ν', 'τ', 'α', 'σ'], -1, 1),
];

const A_43: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'μ', 'α', 'σ', 'τ', 'ε'], -1, 1),
    Affix::new(&['ι', 'ο', 'μ', 'α', 'σ', 'τ', 'ε'], 0, 1),
];

const A_44: &[Affix<Variables>] = &[
    Affix::new(&['π'], -1, 1),
    Affix::new(&['α', 'π'], 0, 1),
    Affix::new(&['α', 'κ', 'α', 'τ', 'α', 'π'], 1, 1),
    Affix::new(&['σ', 'υ', 'μ', 'π'], 0, 1),
    Affix::new(&['α', 'σ', 'υ', 'μ', 'π'], 3, 1),
    Affix::new(&['α', 'μ', 'ε', 'τ', 'α', 'μ', 'φ'], -1, 1),
];

const A_45: &[Affix<Variables>] = &[
    Affix::new(&['ζ'], -1, 1),
    Affix::new(&['α', 'λ'], -1, 1),
    Affix::new(&['π', 'α', 'ρ', 'α', 'κ', 'α', 'λ'], 1, 1),
    Affix::new(&['ε', 'κ', 'τ', 'ε', 'λ'], -1, 1),
    Affix::new(&['μ'], -1, 1),
    Affix::new(&['ξ'], -1, 1),
    Affix::new(&['π', 'ρ', 'ο'], -1, 1),
    Affix::new(&['α', 'ρ'], -1, 1),
    Affix::new(&['ν', 'ι', 'σ'], -1, 1),
];

const A_46: &[Affix<Variables>] = &[
    Affix::new(&['η', 'θ', 'η', 'κ', 'α'], -1, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'ε'], -1, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'ε', 'σ'], -1, 1),
];

const A_47: &[Affix<Variables>] = &[
    Affix::new(&['π', 'ι', 'θ'], -1, 1),
    Affix::new(&['ο', 'θ'], -1, 1),
    Affix::new(&['ν', 'α', 'ρ', 'θ'], -1, 1),
    Affix::new(&['σ', 'κ', 'ο', 'υ', 'λ'], -1, 1),
    Affix::new(&['σ', 'κ', 'ω', 'λ'], -1, 1),
    Affix::new(&['σ', 'φ'], -1, 1),
];

const A_48: &[Affix<Variables>] = &[
    Affix::new(&['θ'], -1, 1),
    Affix::new(&['δ', 'ι', 'α', 'θ'], 0, 1),
    Affix::new(&['π', 'α', 'ρ', 'α', 'κ', 'α', 'τ', 'α', 'θ'], 0, 1),
    Affix::new(&['σ', 'υ', 'ν', 'θ'], 0, 1),
    Affix::new(&['π', 'ρ', 'ο', 'σ', 'θ'], 0, 1),
];

const A_49: &[Affix<Variables>] = &[
    Affix::new(&['η', 'κ', 'α'], -1, 1),
    Affix::new(&['η', 'κ', 'ε'], -1, 1),
    Affix::new(&['η', 'κ', 'ε', 'σ'], -1, 1),
];

const A_50: &[Affix<Variables>] = &[
    Affix::new(&['φ', 'α', 'γ'], -1, 1),
    Affix::new(&['λ', 'η', 'γ'], -1, 1),
    Affix::new(&['φ', 'ρ', 'υ', 'δ'], -1, 1),
    Affix::new(&['μ', 'α', 'ν', 'τ', 'ι', 'λ'], -1, 1),
    Affix::new(&['μ', 'α', 'λ', 'λ'], -1, 1),
    Affix::new(&['ο', 'μ'], -1, 1),
    Affix::new(&['β', 'λ', 'ε', 'π'], -1, 1),
    Affix::new(&['π', 'ο', 'δ', 'α', 'ρ'], -1, 1),
    Affix::new(&['κ', 'υ', 'μ', 'α', 'τ'], -1, 1),
    Affix::new(&['π', 'ρ', 'ω', 'τ'], -1, 1),
    Affix::new(&['λ', 'α', 'χ'], -1, 1),
    Affix::new(&['π', 'α', 'ν', 'τ', 'α', 'χ'], -1, 1),
];

const A_51: &[Affix<Variables>] = &[
    Affix::new(&['τ', 'σ', 'α'], -1, 1),
    Affix::new(&['χ', 'α', 'δ'], -1, 1),
    Affix::new(&['μ', 'ε', 'δ'], -1, 1),
    Affix::new(&['λ', 'α', 'μ', 'π', 'ι', 'δ'], -1, 1),
    Affix::new(&['δ', 'ε'], -1, 1),
    Affix::new(&['π', 'λ', 'ε'], -1, 1),
    Affix::new(&['μ', 'ε', 'σ', 'α', 'ζ'], -1, 1),
    Affix::new(&['δ', 'ε', 'σ', 'π', 'ο', 'ζ'], -1, 1),
    Affix::new(&['α', 'ι', 'θ'], -1, 1),
    Affix::new(&['φ', 'α', 'ρ', 'μ', 'α', 'κ'], -1, 1),
    Affix::new(&['α', 'γ', 'κ'], -1, 1),
    Affix::new(&['α', 'ν', 'η', 'κ'], -1, 1),
    Affix::new(&['λ'], -1, 1),
    Affix::new(&['μ'], -1, 1),
    Affix::new(&['α', 'μ'], 13, 1),
    Affix::new(&['β', 'ρ', 'ο', 'μ'], 13, 1),
    Affix::new(&['υ', 'π', 'ο', 'τ', 'ε', 'ι', 'ν'], -1, 1),
    Affix::new(&['ε', 'κ', 'λ', 'ι', 'π'], -1, 1),
    Affix::new(&['ρ'], -1, 1),
    Affix::new(&['ε', 'ν', 'δ', 'ι', 'α', 'φ', 'ε', 'ρ'], 18, 1),
    Affix::new(&['α', 'ν', 'α', 'ρ', 'ρ'], 18, 1),
    Affix::new(&['π', 'α', 'τ'], -1, 1),
    Affix::new(&['κ', 'α', 'θ', 'α', 'ρ', 'ε', 'υ'], -1, 1),
    Affix::new(&['δ', 'ε', 'υ', 'τ', 'ε', 'ρ', 'ε', 'υ'], -1, 1),
    Affix::new(&['λ', 'ε', 'χ'], -1, 1),
];

const A_52: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'υ', 'σ', 'α'], -1, 1),
    Affix::new(&['ο', 'υ', 'σ', 'ε'], -1, 1),
    Affix::new(&['ο', 'υ', 'σ', 'ε', 'σ'], -1, 1),
];

const A_53: &[Affix<Variables>] = &[
    Affix::new(&['π', 'ε', 'λ'], -1, 1),
    Affix::new(&['λ', 'λ'], -1, 1),
    Affix::new(&['σ', 'μ', 'η', 'ν'], -1, 1),
    Affix::new(&['ρ', 'π'], -1, 1),
    Affix::new(&['π', 'ρ'], -1, 1),
    Affix::new(&['φ', 'ρ'], -1, 1),
    Affix::new(&['χ', 'ο', 'ρ', 'τ'], -1, 1),
    Affix::new(&['ο', 'φ'], -1, 1),
    Affix::new(&['ψ', 'ο', 'φ'], 7, -1),
    Affix::new(&['σ', 'φ'], -1, 1),
    Affix::new(&['λ', 'ο', 'χ'], -1, 1),
    Affix::new(&['ν', 'α', 'υ', 'λ', 'ο', 'χ'], 10, -1),
];

const A_54: &[Affix<Variables>] = &[
    Affix::new(&['α', 'μ', 'α', 'λ', 'λ', 'ι'], -1, 1),
    Affix::new(&['λ'], -1, 1),
    Affix::new(&['α', 'μ', 'α', 'λ'], 1, 1),
    Affix::new(&['μ'], -1, 1),
    Affix::new(&['ο', 'υ', 'λ', 'α', 'μ'], 3, 1),
    Affix::new(&['ε', 'ν'], -1, 1),
    Affix::new(&['δ', 'ε', 'ρ', 'β', 'ε', 'ν'], 5, 1),
    Affix::new(&['π'], -1, 1),
    Affix::new(&['α', 'ε', 'ι', 'π'], 7, 1),
    Affix::new(&['α', 'ρ', 'τ', 'ι', 'π'], 7, 1),
    Affix::new(&['σ', 'υ', 'μ', 'π'], 7, 1),
    Affix::new(&['ν', 'ε', 'ο', 'π'], 7, 1),
    Affix::new(&['κ', 'ρ', 'ο', 'κ', 'α', 'λ', 'ο', 'π'], 7, 1),
    Affix::new(&['ο', 'λ', 'ο', 'π'], 7, 1),
    Affix::new(&['π', 'ρ', 'ο', 'σ', 'ω', 'π', 'ο', 'π'], 7, 1),
    Affix::new(&['σ', 'ι', 'δ', 'η', 'ρ', 'ο', 'π'], 7, 1),
    Affix::new(&['δ', 'ρ', 'ο', 'σ', 'ο', 'π'], 7, 1),
    Affix::new(&['α', 'σ', 'π'], 7, 1),
    Affix::new(&['α', 'ν', 'υ', 'π'], 7, 1),
    Affix::new(&['ρ'], -1, 1),
    Affix::new(&['α', 'σ', 'π', 'α', 'ρ'], 19, 1),
    Affix::new(&['χ', 'α', 'ρ'], 19, 1),
    Affix::new(&['α', 'χ', 'α', 'ρ'], 21, 1),
    Affix::new(&['α', 'π', 'ε', 'ρ'], 19, 1),
    Affix::new(&['τ', 'ρ'], 19, 1),
    Affix::new(&['ο', 'υ', 'ρ'], 19, 1),
    Affix::new(&['τ'], -1, 1),
    Affix::new(&['δ', 'ι', 'α', 'τ'], 26, 1),
    Affix::new(&['ε', 'π', 'ι', 'τ'], 26, 1),
    Affix::new(&['σ', 'υ', 'ν', 'τ'], 26, 1),
    Affix::new(&['ο', 'μ', 'ο', 'τ'], 26, 1),
    Affix::new(&['ν', 'ο', 'μ', 'ο', 'τ'], 30, 1),
    Affix::new(&['α', 'π', 'ο', 'τ'], 26, 1),
    Affix::new(&['υ', 'π', 'ο', 'τ'], 26, 1),
    Affix::new(&['α', 'β', 'α', 'σ', 'τ'], 26, 1),
    Affix::new(&['α', 'ι', 'μ', 'ο', 'σ', 'τ'], 26, 1),
    Affix::new(&['π', 'ρ', 'ο', 'σ', 'τ'], 26, 1),
    Affix::new(&['α', 'ν', 'υ', 'σ', 'τ'], 26, 1),
    Affix::new(&['ν', 'α', 'υ'], -1, 1),
    Affix::new(&['α', 'φ'], -1, 1),
    Affix::new(&['ξ', 'ε', 'φ'], -1, 1),
    Affix::new(&['α', 'δ', 'η', 'φ'], -1, 1),
    Affix::new(&['π', 'α', 'μ', 'φ'], -1, 1),
    Affix::new(&['π', 'ο', 'λ', 'υ', 'φ'], -1, 1),
];

const A_55: &[Affix<Variables>] = &[
    Affix::new(&['α', 'γ', 'α'], -1, 1),
    Affix::new(&['α', 'γ', 'ε'], -1, 1),
    Affix::new(&['α', 'γ', 'ε', 'σ'], -1, 1),
];

const A_56: &[Affix<Variables>] = &[
    Affix::new(&['η', 'σ', 'α'], -1, 1),
    Affix::new(&['η', 'σ', 'ε'], -1, 1),
    Affix::new(&['η', 'σ', 'ο', 'υ'], -1, 1),
];

const A_57: &[Affix<Variables>] = &[
    Affix::new(&['ν'], -1, 1),
    Affix::new(&['δ', 'ω', 'δ', 'ε', 'κ', 'α', 'ν'], 0, 1),
    Affix::new(&['ε', 'π', 'τ', 'α', 'ν'], 0, 1),
    Affix::new(&['μ', 'ε', 'γ', 'α', 'λ', 'ο', 'ν'], 0, 1),
    Affix::new(&['ε', 'ρ', 'η', 'μ', 'ο', 'ν'], 0, 1),
    Affix::new(&['χ', 'ε', 'ρ', 'σ', 'ο', 'ν'], 0, 1),
];

const A_58: &[Affix<Variables>] = &[
    Affix::new(&['σ', 'β'], -1, 1),
    Affix::new(&['α', 'σ', 'β'], 0, 1),
    Affix::new(&['α', 'π', 'λ'], -1, 1),
    Affix::new(&['α', 'ε', 'ι', 'μ', 'ν'], -1, 1),
    Affix::new(&['χ', 'ρ'], -1, 1),
    Affix::new(&['α', 'χ', 'ρ'], 4, 1),
    Affix::new(&['κ', 'ο', 'ι', 'ν', 'ο', 'χ', 'ρ'], 4, 1),
    Affix::new(&['δ', 'υ', 'σ', 'χ', 'ρ'], 4, 1),
    Affix::new(&['ε', 'υ', 'χ', 'ρ'], 4, 1),
    Affix::new(&['π', 'α', 'λ', 'ι', 'μ', 'ψ'], -1, 1),
];

const A_59: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'υ', 'ν', 'ε'], -1, 1),
    Affix::new(&['η', 'θ', 'ο', 'υ', 'ν', 'ε'], 0, 1),
    Affix::new(&['η', 'σ', 'ο', 'υ', 'ν', 'ε'], 0, 1),
];

const A_60: &[Affix<Variables>] = &[
    Affix::new(&['σ', 'π', 'ι'], -1, 1),
    Affix::new(&['ν'], -1, 1),
    Affix::new(&['ε', 'ξ', 'ω', 'ν'], 1, 1),
    Affix::new(&['ρ'], -1, 1),
    Affix::new(&['σ', 'τ', 'ρ', 'α', 'β', 'ο', 'μ', 'ο', 'υ', 'τ', 'σ'], -1, 1),
    Affix::new(&['κ', 'α', 'κ', 'ο', 'μ', 'ο', 'υ', 'τ', 'σ'], -1, 1),
];

const A_61: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'υ', 'μ', 'ε'], -1, 1),
    Affix::new(&['η', 'θ', 'ο', 'υ', 'μ', 'ε'], 0, 1),
    Affix::new(&['η', 'σ', 'ο', 'υ', 'μ', 'ε'], 0, 1),
];

const A_62: &[Affix<Variables>] = &[
    Affix::new(&['α', 'ζ'], -1, 1),
    Affix::new(&['ω', 'ρ', 'ι', 'ο', 'π', 'λ'], -1, 1),
    Affix::new(&['α', 'σ', 'ο', 'υ', 'σ'], -1, 1),
    Affix::new(&['π', 'α', 'ρ', 'α', 'σ', 'ο', 'υ', 'σ'], 2, 1),
    Affix::new(&['α', 'λ', 'λ', 'ο', 'σ', 'ο', 'υ', 'σ'], -1, 1),
    Affix::new(&['φ'], -1, 1),
    Affix::new(&['χ'], -1, 1),
];

const A_63: &[Affix<Variables>] = &[
    Affix::new(&['μ', 'α', 'τ', 'α'], -1, 1),
    Affix::new(&['μ', 'α', 'τ', 'ω', 'ν'], -1, 1),
    Affix::new(&['μ', 'α', 'τ', 'ο', 'σ'], -1, 1),
];

const A_64: &[Affix<Variables>] = &[
    Affix::new(&['α'], -1, 1),
    Affix::new(&['ι', 'ο', 'υ', 'μ', 'α'], 0, 1),
    Affix::new(&['ο', 'μ', 'ο', 'υ', 'ν', 'α'], 0, 1),
    Affix::new(&['ι', 'ο', 'μ', 'ο', 'υ', 'ν', 'α'], 2, 1),
    Affix::new(&['ο', 'σ', 'ο', 'υ', 'ν', 'α'], 0, 1),
    Affix::new(&['ι', 'ο', 'σ', 'ο', 'υ', 'ν', 'α'], 4, 1),
    Affix::new(&['ε'], -1, 1),
    Affix::new(&['α', 'γ', 'α', 'τ', 'ε'], 6, 1),
    Affix::new(&['η', 'κ', 'α', 'τ', 'ε'], 6, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'α', 'τ', 'ε'], 8, 1),
    Affix::new(&['η', 'σ', 'α', 'τ', 'ε'], 6, 1),
    Affix::new(&['ο', 'υ', 'σ', 'α', 'τ', 'ε'], 6, 1),
    Affix::new(&['ε', 'ι', 'τ', 'ε'], 6, 1),
    Affix::new(&['η', 'θ', 'ε', 'ι', 'τ', 'ε'], 12, 1),
    Affix::new(&['ι', 'ε', 'μ', 'α', 'σ', 'τ', 'ε'], 6, 1),
    Affix::new(&['ο', 'υ', 'μ', 'α', 'σ', 'τ', 'ε'], 6, 1),
    Affix::new(&['ι', 'ο', 'υ', 'μ', 'α', 'σ', 'τ', 'ε'], 15, 1),
    Affix::new(&['ι', 'ε', 'σ', 'α', 'σ', 'τ', 'ε'], 6, 1),
    Affix::new(&['ο', 'σ', 'α', 'σ', 'τ', 'ε'], 6, 1),
    Affix::new(&['ι', 'ο', 'σ', 'α', 'σ', 'τ', 'ε'], 18, 1),
    Affix::new(&['η'], -1, 1),
    Affix::new(&['ι'], -1, 1),
    Affix::new(&['α', 'μ', 'α', 'ι'], 21, 1),
    Affix::new(&['ι', 'ε', 'μ', 'α', 'ι'], 21, 1),
    Affix::new(&['ο', 'μ', 'α', 'ι'], 21, 1),
    Affix::new(&['ο', 'υ', 'μ', 'α', 'ι'], 21, 1),
    Affix::new(&['α', 'σ', 'α', 'ι'], 21, 1),
    Affix::new(&['ε', 'σ', 'α', 'ι'], 21, 1),
    Affix::new(&['ι', 'ε', 'σ', 'α', 'ι'], 27, 1),
    Affix::new(&['α', 'τ', 'α', 'ι'], 21, 1),
    Affix::new(&['ε', 'τ', 'α', 'ι'], 21, 1),
    Affix::new(&['ι', 'ε', 'τ', 'α', 'ι'], 30, 1),
    Affix::new(&['ο', 'ν', 'τ', 'α', 'ι'], 21, 1),
    Affix::new(&['ο', 'υ', 'ν', 'τ', 'α', 'ι'], 21, 1),
    Affix::new(&['ι', 'ο', 'υ', 'ν', 'τ', 'α', 'ι'], 33, 1),
    Affix::new(&['ε', 'ι'], 21, 1),
    Affix::new(&['α', 'ε', 'ι'], 35, 1),
    Affix::new(&['η', 'θ', 'ε', 'ι'], 35, 1),
    Affix::new(&['η', 'σ', 'ε', 'ι'], 35, 1),
    Affix::new(&['ο', 'ι'], 21, 1),
    Affix::new(&['α', 'ν'], -1, 1),
    Affix::new(&['α', 'γ', 'α', 'ν'], 40, 1),
    Affix::new(&['η', 'κ', 'α', 'ν'], 40, 1),
    Affix::new(&['η', 'θ', 'η', 'κ', 'α', 'ν'], 42, 1),
    Affix::new(&['η', 'σ', 'α', 'ν'], 40, 1),
    Affix::new(&['ο', 'υ', 'σ', 'α', 'ν'], 40, 1),
    Affix::new(&['ο', 'ν', 'τ', 'ο', 'υ', 'σ', 'α', 'ν'], 45, 1),
    Affix::new(&['ι', 'ο', 'ν', 'τ', 'ο', 'υ', 'σ', 'α', 'ν'], 46, 1),
    Affix::new(&['ο', 'ν', 'τ', 'α', 'ν'], 40, 1),
    Affix::new(&['ι', 'ο', 'ν', 'τ', 'α', 'ν'], 48, 1),
    Affix::new(&['ο', 'υ', 'ν', 'τ', 'α', 'ν'], 40, 1),
    Affix::new(&['ι', 'ο', 'υ', 'ν', 'τ', 'α', 'ν'], 50, 1),
    Affix::new(&['ο', 'τ', 'α', 'ν'], 40, 1),
    Affix::new(&['ι', 'ο', 'τ', 'α', 'ν'], 52, 1),
    Affix::new(&['ο', 'μ', 'α', 'σ', 'τ', 'α', 'ν'], 40, 1),
    Affix::new(&['ι', 'ο', 'μ', 'α', 'σ', 'τ', 'α', 'ν'], 54, 1),
    Affix::new(&['ο', 'σ', 'α', 'σ', 'τ', 'α', 'ν'], 40, 1),
    Affix::new(&['ι', 'ο', 'σ', 'α', 'σ', 'τ', 'α', 'ν'], 56, 1),
    Affix::new(&['ο', 'υ', 'ν'], -1, 1),
    Affix::new(&['η', 'θ', 'ο', 'υ', 'ν'], 58, 1),
    Affix::new(&['ο', 'μ', 'ο', 'υ', 'ν'], 58, 1),
    Affix::new(&['ι', 'ο', 'μ', 'ο', 'υ', 'ν'], 60, 1),
    Affix::new(&['η', 'σ', 'ο', 'υ', 'ν'], 58, 1),
    Affix::new(&['ο', 'σ', 'ο', 'υ', 'ν'], 58, 1),
    Affix::new(&['ι', 'ο', 'σ', 'ο', 'υ', 'ν'], 63, 1),
    Affix::new(&['ω', 'ν'], -1, 1),
    Affix::new(&['η', 'δ', 'ω', 'ν'], 65, 1),
    Affix::new(&['ο'], -1, 1),
    Affix::new(&['α', 'σ'], -1, 1),
    Affix::new(&['ε', 'σ'], -1, 1),
    Affix::new(&['η', 'δ', 'ε', 'σ'], 69, 1),
    Affix::new(&['η', 'σ', 'ε', 'σ'], 69, 1),
    Affix::new(&['η', 'σ'], -1, 1),
    Affix::new(&['ε', 'ι', 'σ'], -1, 1),
    Affix::new(&['η', 'θ', 'ε', 'ι', 'σ'], 73, 1),
    Affix::new(&['ο', 'σ'], -1, 1),
    Affix::new(&['υ', 'σ'], -1, 1),
    Affix::new(&['ο', 'υ', 'σ'], 76, 1),
    Affix::new(&['υ'], -1, 1),
    Affix::new(&['ο', 'υ'], 78, 1),
    Affix::new(&['ω'], -1, 1),
    Affix::new(&['α', 'ω'], 80, 1),
    Affix::new(&['η', 'θ', 'ω'], 80, 1),
    Affix::new(&['η', 'σ', 'ω'], 80, 1),
];

const A_65: &[Affix<Variables>] = &[
    Affix::new(&['ο', 'τ', 'ε', 'ρ'], -1, 1),
    Affix::new(&['ε', 'σ', 'τ', 'ε', 'ρ'], -1, 1),
    Affix::new(&['υ', 'τ', 'ε', 'ρ'], -1, 1),
    Affix::new(&['ω', 'τ', 'ε', 'ρ'], -1, 1),
    Affix::new(&['ο', 'τ', 'α', 'τ'], -1, 1),
    Affix::new(&['ε', 'σ', 'τ', 'α', 'τ'], -1, 1),
    Affix::new(&['υ', 'τ', 'α', 'τ'], -1, 1),
    Affix::new(&['ω', 'τ', 'α', 'τ'], -1, 1),
];

const AS_1: &[&[char]] = &[&['φ', 'α'], &['σ', 'κ', 'α'], &['ο', 'λ', 'ο'], &['σ', 'ο'], &['τ', 'α', 'τ', 'ο'], &['κ', 'ρ', 'ε'], &['π', 'ε', 'ρ'], &['τ', 'ε', 'ρ'], &['φ', 'ω'], &['κ', 'α', 'θ', 'ε', 'σ', 'τ'], &['γ', 'ε', 'γ', 'ο', 'ν']];

const AS_2: &[&[char]] = &[&['ι'], &['ι', 'ζ']];

const AS_6: &[&[char]] = &[&['ι'], &['ι', 'σ']];

const AS_10: &[&[char]] = &[&['ι'], &['ι', 'σ', 'τ']];

const AS_12: &[&[char]] = &[&['ι', 'σ', 'μ'], &['ι']];

const AS_13: &[&[char]] = &[&['α', 'γ', 'ν', 'ω', 'σ', 'τ'], &['α', 'τ', 'ο', 'μ'], &['γ', 'ν', 'ω', 'σ', 'τ'], &['ε', 'θ', 'ν'], &['ε', 'κ', 'λ', 'ε', 'κ', 'τ'], &['σ', 'κ', 'ε', 'π', 'τ'], &['τ', 'ο', 'π'], &['α', 'λ', 'ε', 'ξ', 'α', 'ν', 'δ', 'ρ'], &['β', 'υ', 'ζ', 'α', 'ν', 'τ'], &['θ', 'ε', 'α', 'τ', 'ρ']];

const AS_17: &[&[char]] = &[&['α', 'κ'], &['ι', 'τ', 'σ']];
