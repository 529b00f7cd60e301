// Made by generate.py from serbian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
    no_diacritics: bool,
}

impl Word<Variables> {
    fn r_cyr_to_lat(&mut self) -> bool {
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
                        self.slice_from(item(AS_0, among_var));
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
        true
    }

    fn r_prelude(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_3 = self.cursor;
                    'l4: {
                        if !self.in_grouping(g_ca) {
                            break 'l4;
                        }
                        self.bra = self.cursor;
                        if !self.eq_s(&['i', 'j', 'e']) {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        if !self.in_grouping(g_ca) {
                            break 'l4;
                        }
                        self.slice_from(&['e']);
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
                        if !self.in_grouping(g_ca) {
                            break 'l8;
                        }
                        self.bra = self.cursor;
                        if !self.eq_s(&['j', 'e']) {
                            break 'l8;
                        }
                        self.ket = self.cursor;
                        if !self.in_grouping(g_ca) {
                            break 'l8;
                        }
                        self.slice_from(&['e']);
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
        let v_7 = self.cursor;
        'l9: loop {
            let v_8 = self.cursor;
            'l10: {
                'l11: loop {
                    let v_9 = self.cursor;
                    'l12: {
                        self.bra = self.cursor;
                        if !self.eq_s(&['d', 'j']) {
                            break 'l12;
                        }
                        self.ket = self.cursor;
                        self.slice_from(&['đ']);
                        self.cursor = v_9;
                        break 'l11;
                    }
                    self.cursor = v_9;
                    if !self.hop(1) {
                        break 'l10;
                    }
                }
                continue 'l9;
            }
            self.cursor = v_8;
            break 'l9;
        }
        self.cursor = v_7;
        true
    }

    fn r_mark_regions(&mut self) -> bool {
        self.variables.no_diacritics = true;
        let v_1 = self.cursor;
        if self.go_out_grouping(g_sa) {
            self.cursor += 1;
            self.variables.no_diacritics = false;
        }
        self.cursor = v_1;
        self.variables.p1 = self.limit;
        let v_2 = self.cursor;
        'l1: {
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
            if self.variables.p1 >= 2 || !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_2;
        let v_3 = self.cursor;
        'l2: {
            'l3: loop {
                if self.eq_s(&['r']) {
                    break 'l3;
                }
                if !self.hop(1) {
                    break 'l2;
                }
            }
            if self.cursor < 2 {
                if !self.go_in_grouping(g_rg) {
                    break 'l2;
                }
                self.cursor += 1;
            }
            if self.variables.p1 - self.cursor <= 1 {
                break 'l2;
            }
            self.variables.p1 = self.cursor;
        }
        self.cursor = v_3;
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
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
                self.slice_from(&['l', 'o', 'g', 'a']);
            }
            2 => {
                self.slice_from(&['p', 'e', 'h']);
            }
            3 => {
                self.slice_from(&['v', 'o', 'j', 'k', 'a']);
            }
            4 => {
                self.slice_from(&['b', 'o', 'j', 'k', 'a']);
            }
            5 => {
                self.slice_from(&['j', 'a', 'k']);
            }
            6 => {
                self.slice_from(&['č', 'a', 'j', 'n', 'i']);
            }
            7 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['c', 'a', 'j', 'n', 'i']);
            }
            8 => {
                self.slice_from(&['e', 'r', 'n', 'i']);
            }
            9 => {
                self.slice_from(&['l', 'a', 'r', 'n', 'i']);
            }
            10 => {
                self.slice_from(&['e', 's', 'n', 'i']);
            }
            11 => {
                self.slice_from(&['a', 'n', 'j', 'c', 'a']);
            }
            12 => {
                self.slice_from(&['a', 'j', 'c', 'a']);
            }
            13 => {
                self.slice_from(&['l', 'j', 'c', 'a']);
            }
            14 => {
                self.slice_from(&['e', 'j', 'c', 'a']);
            }
            15 => {
                self.slice_from(&['o', 'j', 'c', 'a']);
            }
            16 => {
                self.slice_from(&['a', 'j', 'k', 'a']);
            }
            17 => {
                self.slice_from(&['o', 'j', 'k', 'a']);
            }
            18 => {
                self.slice_from(&['š', 'c', 'a']);
            }
            19 => {
                self.slice_from(&['i', 'n', 'g']);
            }
            20 => {
                self.slice_from(&['t', 'v', 'e', 'n', 'i', 'k']);
            }
            21 => {
                self.slice_from(&['t', 'e', 't', 'i', 'k', 'a']);
            }
            22 => {
                self.slice_from(&['n', 's', 't', 'v', 'a']);
            }
            23 => {
                self.slice_from(&['n', 'i', 'k']);
            }
            24 => {
                self.slice_from(&['t', 'i', 'k']);
            }
            25 => {
                self.slice_from(&['z', 'i', 'k']);
            }
            26 => {
                self.slice_from(&['s', 'n', 'i', 'k']);
            }
            27 => {
                self.slice_from(&['k', 'u', 's', 'i']);
            }
            28 => {
                self.slice_from(&['k', 'u', 's', 'n', 'i']);
            }
            29 => {
                self.slice_from(&['k', 'u', 's', 't', 'v', 'a']);
            }
            30 => {
                self.slice_from(&['d', 'u', 'š', 'n', 'i']);
            }
            31 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['d', 'u', 's', 'n', 'i']);
            }
            32 => {
                self.slice_from(&['a', 'n', 't', 'n', 'i']);
            }
            33 => {
                self.slice_from(&['b', 'i', 'l', 'n', 'i']);
            }
            34 => {
                self.slice_from(&['t', 'i', 'l', 'n', 'i']);
            }
            35 => {
                self.slice_from(&['a', 'v', 'i', 'l', 'n', 'i']);
            }
            36 => {
                self.slice_from(&['s', 'i', 'l', 'n', 'i']);
            }
            37 => {
                self.slice_from(&['g', 'i', 'l', 'n', 'i']);
            }
            38 => {
                self.slice_from(&['r', 'i', 'l', 'n', 'i']);
            }
            39 => {
                self.slice_from(&['n', 'i', 'l', 'n', 'i']);
            }
            40 => {
                self.slice_from(&['a', 'l', 'n', 'i']);
            }
            41 => {
                self.slice_from(&['o', 'z', 'n', 'i']);
            }
            42 => {
                self.slice_from(&['r', 'a', 'v', 'i']);
            }
            43 => {
                self.slice_from(&['s', 't', 'a', 'v', 'n', 'i']);
            }
            44 => {
                self.slice_from(&['p', 'r', 'a', 'v', 'n', 'i']);
            }
            45 => {
                self.slice_from(&['t', 'i', 'v', 'n', 'i']);
            }
            46 => {
                self.slice_from(&['s', 'i', 'v', 'n', 'i']);
            }
            47 => {
                self.slice_from(&['a', 't', 'n', 'i']);
            }
            48 => {
                self.slice_from(&['e', 'n', 't', 'a']);
            }
            49 => {
                self.slice_from(&['t', 'e', 't', 'n', 'i']);
            }
            50 => {
                self.slice_from(&['p', 'l', 'e', 't', 'n', 'i']);
            }
            51 => {
                self.slice_from(&['š', 'a', 'v', 'i']);
            }
            52 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['s', 'a', 'v', 'i']);
            }
            53 => {
                self.slice_from(&['a', 'n', 't', 'a']);
            }
            54 => {
                self.slice_from(&['a', 'č', 'k', 'a']);
            }
            55 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 'c', 'k', 'a']);
            }
            56 => {
                self.slice_from(&['u', 'š', 'k', 'a']);
            }
            57 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['u', 's', 'k', 'a']);
            }
            58 => {
                self.slice_from(&['a', 't', 'k', 'a']);
            }
            59 => {
                self.slice_from(&['e', 't', 'k', 'a']);
            }
            60 => {
                self.slice_from(&['i', 't', 'k', 'a']);
            }
            61 => {
                self.slice_from(&['o', 't', 'k', 'a']);
            }
            62 => {
                self.slice_from(&['u', 't', 'k', 'a']);
            }
            63 => {
                self.slice_from(&['e', 's', 'k', 'n', 'a']);
            }
            64 => {
                self.slice_from(&['t', 'i', 'č', 'n', 'i']);
            }
            65 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['t', 'i', 'c', 'n', 'i']);
            }
            66 => {
                self.slice_from(&['o', 'j', 's', 'k', 'a']);
            }
            67 => {
                self.slice_from(&['e', 's', 'm', 'a']);
            }
            68 => {
                self.slice_from(&['m', 'e', 't', 'r', 'a']);
            }
            69 => {
                self.slice_from(&['c', 'e', 'n', 't', 'r', 'a']);
            }
            70 => {
                self.slice_from(&['i', 's', 't', 'r', 'a']);
            }
            71 => {
                self.slice_from(&['o', 's', 't', 'i']);
            }
            72 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['o', 's', 't', 'i']);
            }
            73 => {
                self.slice_from(&['d', 'b', 'a']);
            }
            74 => {
                self.slice_from(&['č', 'k', 'a']);
            }
            75 => {
                self.slice_from(&['m', 'c', 'a']);
            }
            76 => {
                self.slice_from(&['n', 'c', 'a']);
            }
            77 => {
                self.slice_from(&['v', 'o', 'l', 'j', 'n', 'i']);
            }
            78 => {
                self.slice_from(&['a', 'n', 'k', 'i']);
            }
            79 => {
                self.slice_from(&['v', 'c', 'a']);
            }
            80 => {
                self.slice_from(&['s', 'c', 'a']);
            }
            81 => {
                self.slice_from(&['r', 'c', 'a']);
            }
            82 => {
                self.slice_from(&['a', 'l', 'c', 'a']);
            }
            83 => {
                self.slice_from(&['e', 'l', 'c', 'a']);
            }
            84 => {
                self.slice_from(&['o', 'l', 'c', 'a']);
            }
            85 => {
                self.slice_from(&['n', 'j', 'c', 'a']);
            }
            86 => {
                self.slice_from(&['e', 'k', 't', 'a']);
            }
            87 => {
                self.slice_from(&['i', 'z', 'm', 'a']);
            }
            88 => {
                self.slice_from(&['j', 'e', 'b', 'i']);
            }
            89 => {
                self.slice_from(&['b', 'a', 'c', 'i']);
            }
            90 => {
                self.slice_from(&['a', 'š', 'n', 'i']);
            }
            _ => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 's', 'n', 'i']);
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
        if !self.r_r1() {
            return false;
        }
        match among_var {
            1 => {
                self.slice_from(&['s', 'k']);
            }
            2 => {
                self.slice_from(&['š', 'k']);
            }
            3 => {
                self.slice_from(&['s', 't', 'v']);
            }
            4 => {
                self.slice_from(&['š', 't', 'v']);
            }
            5 => {
                self.slice_from(&['t', 'a', 'n', 'i', 'j']);
            }
            6 => {
                self.slice_from(&['m', 'a', 'n', 'i', 'j']);
            }
            7 => {
                self.slice_from(&['p', 'a', 'n', 'i', 'j']);
            }
            8 => {
                self.slice_from(&['r', 'a', 'n', 'i', 'j']);
            }
            9 => {
                self.slice_from(&['g', 'a', 'n', 'i', 'j']);
            }
            10 => {
                self.slice_from(&['a', 'n']);
            }
            11 => {
                self.slice_from(&['i', 'n']);
            }
            12 => {
                self.slice_from(&['o', 'n']);
            }
            13 => {
                self.slice_from(&['n']);
            }
            14 => {
                self.slice_from(&['a', 'ć']);
            }
            15 => {
                self.slice_from(&['e', 'ć']);
            }
            16 => {
                self.slice_from(&['u', 'ć']);
            }
            17 => {
                self.slice_from(&['u', 'g', 'o', 'v']);
            }
            18 => {
                self.slice_from(&['u', 'g']);
            }
            19 => {
                self.slice_from(&['l', 'o', 'g']);
            }
            20 => {
                self.slice_from(&['g']);
            }
            21 => {
                self.slice_from(&['r', 'a', 'r', 'i']);
            }
            22 => {
                self.slice_from(&['o', 't', 'i']);
            }
            23 => {
                self.slice_from(&['s', 'i']);
            }
            24 => {
                self.slice_from(&['l', 'i']);
            }
            25 => {
                self.slice_from(&['u', 'j']);
            }
            26 => {
                self.slice_from(&['c', 'a', 'j']);
            }
            27 => {
                self.slice_from(&['č', 'a', 'j']);
            }
            28 => {
                self.slice_from(&['ć', 'a', 'j']);
            }
            29 => {
                self.slice_from(&['đ', 'a', 'j']);
            }
            30 => {
                self.slice_from(&['l', 'a', 'j']);
            }
            31 => {
                self.slice_from(&['r', 'a', 'j']);
            }
            32 => {
                self.slice_from(&['b', 'i', 'j']);
            }
            33 => {
                self.slice_from(&['c', 'i', 'j']);
            }
            34 => {
                self.slice_from(&['d', 'i', 'j']);
            }
            35 => {
                self.slice_from(&['l', 'i', 'j']);
            }
            36 => {
                self.slice_from(&['n', 'i', 'j']);
            }
            37 => {
                self.slice_from(&['m', 'i', 'j']);
            }
            38 => {
                self.slice_from(&['ž', 'i', 'j']);
            }
            39 => {
                self.slice_from(&['g', 'i', 'j']);
            }
            40 => {
                self.slice_from(&['f', 'i', 'j']);
            }
            41 => {
                self.slice_from(&['p', 'i', 'j']);
            }
            42 => {
                self.slice_from(&['r', 'i', 'j']);
            }
            43 => {
                self.slice_from(&['s', 'i', 'j']);
            }
            44 => {
                self.slice_from(&['t', 'i', 'j']);
            }
            45 => {
                self.slice_from(&['z', 'i', 'j']);
            }
            46 => {
                self.slice_from(&['n', 'a', 'l']);
            }
            47 => {
                self.slice_from(&['i', 'j', 'a', 'l']);
            }
            48 => {
                self.slice_from(&['o', 'z', 'i', 'l']);
            }
            49 => {
                self.slice_from(&['o', 'l', 'o', 'v']);
            }
            50 => {
                self.slice_from(&['o', 'l']);
            }
            51 => {
                self.slice_from(&['l', 'e', 'm']);
            }
            52 => {
                self.slice_from(&['r', 'a', 'm']);
            }
            53 => {
                self.slice_from(&['a', 'r']);
            }
            54 => {
                self.slice_from(&['d', 'r']);
            }
            55 => {
                self.slice_from(&['e', 'r']);
            }
            56 => {
                self.slice_from(&['o', 'r']);
            }
            57 => {
                self.slice_from(&['e', 's']);
            }
            58 => {
                self.slice_from(&['i', 's']);
            }
            59 => {
                self.slice_from(&['t', 'a', 'š']);
            }
            60 => {
                self.slice_from(&['n', 'a', 'š']);
            }
            61 => {
                self.slice_from(&['j', 'a', 'š']);
            }
            62 => {
                self.slice_from(&['k', 'a', 'š']);
            }
            63 => {
                self.slice_from(&['b', 'a', 'š']);
            }
            64 => {
                self.slice_from(&['g', 'a', 'š']);
            }
            65 => {
                self.slice_from(&['v', 'a', 'š']);
            }
            66 => {
                self.slice_from(&['e', 'š']);
            }
            67 => {
                self.slice_from(&['i', 'š']);
            }
            68 => {
                self.slice_from(&['i', 'k', 'a', 't']);
            }
            69 => {
                self.slice_from(&['l', 'a', 't']);
            }
            70 => {
                self.slice_from(&['e', 't']);
            }
            71 => {
                self.slice_from(&['e', 's', 't']);
            }
            72 => {
                self.slice_from(&['i', 's', 't']);
            }
            73 => {
                self.slice_from(&['k', 's', 't']);
            }
            74 => {
                self.slice_from(&['o', 's', 't']);
            }
            75 => {
                self.slice_from(&['i', 'š', 't']);
            }
            76 => {
                self.slice_from(&['o', 'v', 'a']);
            }
            77 => {
                self.slice_from(&['a', 'v']);
            }
            78 => {
                self.slice_from(&['e', 'v']);
            }
            79 => {
                self.slice_from(&['i', 'v']);
            }
            80 => {
                self.slice_from(&['o', 'v']);
            }
            81 => {
                self.slice_from(&['m', 'o', 'v']);
            }
            82 => {
                self.slice_from(&['l', 'o', 'v']);
            }
            83 => {
                self.slice_from(&['e', 'l']);
            }
            84 => {
                self.slice_from(&['a', 'n', 'j']);
            }
            85 => {
                self.slice_from(&['e', 'n', 'j']);
            }
            86 => {
                self.slice_from(&['š', 'n', 'j']);
            }
            87 => {
                self.slice_from(&['e', 'n']);
            }
            88 => {
                self.slice_from(&['š', 'n']);
            }
            89 => {
                self.slice_from(&['č', 'i', 'n']);
            }
            90 => {
                self.slice_from(&['r', 'o', 'š', 'i']);
            }
            91 => {
                self.slice_from(&['o', 'š']);
            }
            92 => {
                self.slice_from(&['e', 'v', 'i', 't']);
            }
            93 => {
                self.slice_from(&['o', 'v', 'i', 't']);
            }
            94 => {
                self.slice_from(&['a', 's', 't']);
            }
            95 => {
                self.slice_from(&['k']);
            }
            96 => {
                self.slice_from(&['e', 'v', 'a']);
            }
            97 => {
                self.slice_from(&['a', 'v', 'a']);
            }
            98 => {
                self.slice_from(&['i', 'v', 'a']);
            }
            99 => {
                self.slice_from(&['u', 'v', 'a']);
            }
            100 => {
                self.slice_from(&['i', 'r']);
            }
            101 => {
                self.slice_from(&['a', 'č']);
            }
            102 => {
                self.slice_from(&['a', 'č', 'a']);
            }
            103 => {
                self.slice_from(&['n', 'i']);
            }
            104 => {
                self.slice_from(&['a']);
            }
            105 => {
                self.slice_from(&['u', 'r']);
            }
            106 => {
                self.slice_from(&['a', 's', 't', 'a', 'j']);
            }
            107 => {
                self.slice_from(&['i', 's', 't', 'a', 'j']);
            }
            108 => {
                self.slice_from(&['o', 's', 't', 'a', 'j']);
            }
            109 => {
                self.slice_from(&['a', 'j']);
            }
            110 => {
                self.slice_from(&['a', 's', 't', 'a']);
            }
            111 => {
                self.slice_from(&['i', 's', 't', 'a']);
            }
            112 => {
                self.slice_from(&['o', 's', 't', 'a']);
            }
            113 => {
                self.slice_from(&['t', 'a']);
            }
            114 => {
                self.slice_from(&['i', 'n', 'j']);
            }
            115 => {
                self.slice_from(&['a', 's']);
            }
            116 => {
                self.slice_from(&['i']);
            }
            117 => {
                self.slice_from(&['l', 'u', 'č']);
            }
            118 => {
                self.slice_from(&['j', 'e', 't', 'i']);
            }
            119 => {
                self.slice_from(&['e']);
            }
            120 => {
                self.slice_from(&['a', 't']);
            }
            121 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['l', 'u', 'c']);
            }
            122 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['s', 'n', 'j']);
            }
            123 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['o', 's']);
            }
            124 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 'c']);
            }
            125 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['e', 'c']);
            }
            126 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['u', 'c']);
            }
            127 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['r', 'o', 's', 'i']);
            }
            128 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 'c', 'a']);
            }
            129 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['j', 'a', 's']);
            }
            130 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['t', 'a', 's']);
            }
            131 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['g', 'a', 's']);
            }
            132 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['n', 'a', 's']);
            }
            133 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['k', 'a', 's']);
            }
            134 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['v', 'a', 's']);
            }
            135 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['b', 'a', 's']);
            }
            136 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 's']);
            }
            137 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['c', 'i', 'n']);
            }
            138 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 's', 't', 'a', 'j']);
            }
            139 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 's', 't', 'a', 'j']);
            }
            140 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['o', 's', 't', 'a', 'j']);
            }
            141 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 's', 't', 'a']);
            }
            142 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 's', 't', 'a']);
            }
            143 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['o', 's', 't', 'a']);
            }
            144 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a', 'v', 'a']);
            }
            145 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['e', 'v', 'a']);
            }
            146 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 'v', 'a']);
            }
            147 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['u', 'v', 'a']);
            }
            148 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['o', 'v', 'a']);
            }
            149 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['j', 'e', 't', 'i']);
            }
            150 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 'n', 'j']);
            }
            151 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 's', 't']);
            }
            152 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['e', 's']);
            }
            153 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['e', 't']);
            }
            154 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 's']);
            }
            155 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i', 'r']);
            }
            156 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['u', 'r']);
            }
            157 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['u', 'j']);
            }
            158 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['n', 'i']);
            }
            159 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['s', 'n']);
            }
            160 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['t', 'a']);
            }
            161 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['a']);
            }
            162 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['i']);
            }
            163 => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['e']);
            }
            _ => {
                if !self.variables.no_diacritics {
                    return false;
                }
                self.slice_from(&['n']);
            }
        }
        true
    }

    fn r_step_3(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if !self.r_r1() {
            return false;
        }
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_cyr_to_lat();
        self.r_prelude();
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        let v_1 = self.limit - self.cursor;
        self.r_step_1();
        self.cursor = self.limit - v_1;
        let v_2 = self.limit - self.cursor;
        'l1: {
            let v_3 = self.limit - self.cursor;
            if self.r_step_2() {
                break 'l1;
            }
            self.cursor = self.limit - v_3;
            self.r_step_3();
        }
        self.cursor = self.limit - v_2;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn g_sa(c: char) -> bool {
    matches!(c, 'ć' | 'č' | 'đ' | 'š' | 'ž')
}

fn g_ca(c: char) -> bool {
    matches!(c, 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'j' | 'k' | 'l' | 'm' | 'n' | 'p' | 'r' | 's' | 't' | 'v' | 'z' | 'ć' | 'č' | 'đ' | 'š' | 'ž')
}

fn g_rg(c: char) -> bool {
    matches!(c, 'r')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['а'], -1, 1),
    Affix::new(&['б'], -1, 2),
    Affix::new(&['в'], -1, 3),
    Affix::new(&['г'], -1, 4),
    Affix::new(&['д'], -1, 5),
    Affix::new(&['е'], -1, 7),
    Affix::new(&['ж'], -1, 8),
    Affix::new(&['з'], -1, 9),
    Affix::new(&['и'], -1, 10),
    Affix::new(&['к'], -1, 12),
    Affix::new(&['л'], -1, 13),
    Affix::new(&['м'], -1, 15),
    Affix::new(&['н'], -1, 16),
    Affix::new(&['о'], -1, 18),
    Affix::new(&['п'], -1, 19),
    Affix::new(&['р'], -1, 20),
    Affix::new(&['с'], -1, 21),
    Affix::new(&['т'], -1, 22),
    Affix::new(&['у'], -1, 24),
    Affix::new(&['ф'], -1, 25),
    Affix::new(&['х'], -1, 26),
    Affix::new(&['ц'], -1, 27),
    Affix::new(&['ч'], -1, 28),
    Affix::new(&['ш'], -1, 30),
    Affix::new(&['ђ'], -1, 6),
    Affix::new(&['ј'], -1, 11),
    Affix::new(&['љ'], -1, 14),
    Affix::new(&['њ'], -1, 17),
    Affix::new(&['ћ'], -1, 23),
    Affix::new(&['џ'], -1, 29),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['d', 'a', 'b', 'a'], -1, 73),
    Affix::new(&['a', 'j', 'a', 'c', 'a'], -1, 12),
    Affix::new(&['e', 'j', 'a', 'c', 'a'], -1, 14),
    Affix::new(&['l', 'j', 'a', 'c', 'a'], -1, 13),
    Affix::new(&['n', 'j', 'a', 'c', 'a'], -1, 85),
    Affix::new(&['o', 'j', 'a', 'c', 'a'], -1, 15),
    Affix::new(&['a', 'l', 'a', 'c', 'a'], -1, 82),
    Affix::new(&['e', 'l', 'a', 'c', 'a'], -1, 83),
    Affix::new(&['o', 'l', 'a', 'c', 'a'], -1, 84),
    Affix::new(&['m', 'a', 'c', 'a'], -1, 75),
    Affix::new(&['n', 'a', 'c', 'a'], -1, 76),
    Affix::new(&['r', 'a', 'c', 'a'], -1, 81),
    Affix::new(&['s', 'a', 'c', 'a'], -1, 80),
    Affix::new(&['v', 'a', 'c', 'a'], -1, 79),
    Affix::new(&['š', 'a', 'c', 'a'], -1, 18),
    Affix::new(&['a', 'o', 'c', 'a'], -1, 82),
    Affix::new(&['a', 'c', 'a', 'k', 'a'], -1, 55),
    Affix::new(&['a', 'j', 'a', 'k', 'a'], -1, 16),
    Affix::new(&['o', 'j', 'a', 'k', 'a'], -1, 17),
    Affix::new(&['a', 'n', 'a', 'k', 'a'], -1, 78),
    Affix::new(&['a', 't', 'a', 'k', 'a'], -1, 58),
    Affix::new(&['e', 't', 'a', 'k', 'a'], -1, 59),
    Affix::new(&['i', 't', 'a', 'k', 'a'], -1, 60),
    Affix::new(&['o', 't', 'a', 'k', 'a'], -1, 61),
    Affix::new(&['u', 't', 'a', 'k', 'a'], -1, 62),
    Affix::new(&['a', 'č', 'a', 'k', 'a'], -1, 54),
    Affix::new(&['e', 's', 'a', 'm', 'a'], -1, 67),
    Affix::new(&['i', 'z', 'a', 'm', 'a'], -1, 87),
    Affix::new(&['j', 'a', 'c', 'i', 'm', 'a'], -1, 5),
    Affix::new(&['n', 'i', 'c', 'i', 'm', 'a'], -1, 23),
    Affix::new(&['t', 'i', 'c', 'i', 'm', 'a'], -1, 24),
    Affix::new(&['t', 'e', 't', 'i', 'c', 'i', 'm', 'a'], 30, 21),
    Affix::new(&['z', 'i', 'c', 'i', 'm', 'a'], -1, 25),
    Affix::new(&['a', 't', 'c', 'i', 'm', 'a'], -1, 58),
    Affix::new(&['u', 't', 'c', 'i', 'm', 'a'], -1, 62),
    Affix::new(&['č', 'c', 'i', 'm', 'a'], -1, 74),
    Affix::new(&['p', 'e', 's', 'i', 'm', 'a'], -1, 2),
    Affix::new(&['i', 'n', 'z', 'i', 'm', 'a'], -1, 19),
    Affix::new(&['l', 'o', 'z', 'i', 'm', 'a'], -1, 1),
    Affix::new(&['m', 'e', 't', 'a', 'r', 'a'], -1, 68),
    Affix::new(&['c', 'e', 'n', 't', 'a', 'r', 'a'], -1, 69),
    Affix::new(&['i', 's', 't', 'a', 'r', 'a'], -1, 70),
    Affix::new(&['e', 'k', 'a', 't', 'a'], -1, 86),
    Affix::new(&['a', 'n', 'a', 't', 'a'], -1, 53),
    Affix::new(&['n', 's', 't', 'a', 'v', 'a'], -1, 22),
    Affix::new(&['k', 'u', 's', 't', 'a', 'v', 'a'], -1, 29),
    Affix::new(&['a', 'j', 'a', 'c'], -1, 12),
    Affix::new(&['e', 'j', 'a', 'c'], -1, 14),
    Affix::new(&['l', 'j', 'a', 'c'], -1, 13),
    Affix::new(&['n', 'j', 'a', 'c'], -1, 85),
    Affix::new(&['a', 'n', 'j', 'a', 'c'], 49, 11),
    Affix::new(&['o', 'j', 'a', 'c'], -1, 15),
    Affix::new(&['a', 'l', 'a', 'c'], -1, 82),
    Affix::new(&['e', 'l', 'a', 'c'], -1, 83),
    Affix::new(&['o', 'l', 'a', 'c'], -1, 84),
    Affix::new(&['m', 'a', 'c'], -1, 75),
    Affix::new(&['n', 'a', 'c'], -1, 76),
    Affix::new(&['r', 'a', 'c'], -1, 81),
    Affix::new(&['s', 'a', 'c'], -1, 80),
    Affix::new(&['v', 'a', 'c'], -1, 79),
    Affix::new(&['š', 'a', 'c'], -1, 18),
    Affix::new(&['j', 'e', 'b', 'e'], -1, 88),
    Affix::new(&['o', 'l', 'c', 'e'], -1, 84),
    Affix::new(&['k', 'u', 's', 'e'], -1, 27),
    Affix::new(&['r', 'a', 'v', 'e'], -1, 42),
    Affix::new(&['s', 'a', 'v', 'e'], -1, 52),
    Affix::new(&['š', 'a', 'v', 'e'], -1, 51),
    Affix::new(&['b', 'a', 'c', 'i'], -1, 89),
    Affix::new(&['j', 'a', 'c', 'i'], -1, 5),
    Affix::new(&['t', 'v', 'e', 'n', 'i', 'c', 'i'], -1, 20),
    Affix::new(&['s', 'n', 'i', 'c', 'i'], -1, 26),
    Affix::new(&['t', 'e', 't', 'i', 'c', 'i'], -1, 21),
    Affix::new(&['b', 'o', 'j', 'c', 'i'], -1, 4),
    Affix::new(&['v', 'o', 'j', 'c', 'i'], -1, 3),
    Affix::new(&['o', 'j', 's', 'c', 'i'], -1, 66),
    Affix::new(&['a', 't', 'c', 'i'], -1, 58),
    Affix::new(&['i', 't', 'c', 'i'], -1, 60),
    Affix::new(&['u', 't', 'c', 'i'], -1, 62),
    Affix::new(&['č', 'c', 'i'], -1, 74),
    Affix::new(&['p', 'e', 's', 'i'], -1, 2),
    Affix::new(&['i', 'n', 'z', 'i'], -1, 19),
    Affix::new(&['l', 'o', 'z', 'i'], -1, 1),
    Affix::new(&['a', 'c', 'a', 'k'], -1, 55),
    Affix::new(&['u', 's', 'a', 'k'], -1, 57),
    Affix::new(&['a', 't', 'a', 'k'], -1, 58),
    Affix::new(&['e', 't', 'a', 'k'], -1, 59),
    Affix::new(&['i', 't', 'a', 'k'], -1, 60),
    Affix::new(&['o', 't', 'a', 'k'], -1, 61),
    Affix::new(&['u', 't', 'a', 'k'], -1, 62),
    Affix::new(&['a', 'č', 'a', 'k'], -1, 54),
    Affix::new(&['u', 'š', 'a', 'k'], -1, 56),
    Affix::new(&['i', 'z', 'a', 'm'], -1, 87),
    Affix::new(&['t', 'i', 'c', 'a', 'n'], -1, 65),
    Affix::new(&['c', 'a', 'j', 'a', 'n'], -1, 7),
    Affix::new(&['č', 'a', 'j', 'a', 'n'], -1, 6),
    Affix::new(&['v', 'o', 'l', 'j', 'a', 'n'], -1, 77),
    Affix::new(&['e', 's', 'k', 'a', 'n'], -1, 63),
    Affix::new(&['a', 'l', 'a', 'n'], -1, 40),
    Affix::new(&['b', 'i', 'l', 'a', 'n'], -1, 33),
    Affix::new(&['g', 'i', 'l', 'a', 'n'], -1, 37),
    Affix::new(&['n', 'i', 'l', 'a', 'n'], -1, 39),
    Affix::new(&['r', 'i', 'l', 'a', 'n'], -1, 38),
    Affix::new(&['s', 'i', 'l', 'a', 'n'], -1, 36),
    Affix::new(&['t', 'i', 'l', 'a', 'n'], -1, 34),
    Affix::new(&['a', 'v', 'i', 'l', 'a', 'n'], -1, 35),
    Affix::new(&['l', 'a', 'r', 'a', 'n'], -1, 9),
    Affix::new(&['e', 'r', 'a', 'n'], -1, 8),
    Affix::new(&['a', 's', 'a', 'n'], -1, 91),
    Affix::new(&['e', 's', 'a', 'n'], -1, 10),
    Affix::new(&['d', 'u', 's', 'a', 'n'], -1, 31),
    Affix::new(&['k', 'u', 's', 'a', 'n'], -1, 28),
    Affix::new(&['a', 't', 'a', 'n'], -1, 47),
    Affix::new(&['p', 'l', 'e', 't', 'a', 'n'], -1, 50),
    Affix::new(&['t', 'e', 't', 'a', 'n'], -1, 49),
    Affix::new(&['a', 'n', 't', 'a', 'n'], -1, 32),
    Affix::new(&['p', 'r', 'a', 'v', 'a', 'n'], -1, 44),
    Affix::new(&['s', 't', 'a', 'v', 'a', 'n'], -1, 43),
    Affix::new(&['s', 'i', 'v', 'a', 'n'], -1, 46),
    Affix::new(&['t', 'i', 'v', 'a', 'n'], -1, 45),
    Affix::new(&['o', 'z', 'a', 'n'], -1, 41),
    Affix::new(&['t', 'i', 'č', 'a', 'n'], -1, 64),
    Affix::new(&['a', 'š', 'a', 'n'], -1, 90),
    Affix::new(&['d', 'u', 'š', 'a', 'n'], -1, 30),
    Affix::new(&['m', 'e', 't', 'a', 'r'], -1, 68),
    Affix::new(&['c', 'e', 'n', 't', 'a', 'r'], -1, 69),
    Affix::new(&['i', 's', 't', 'a', 'r'], -1, 70),
    Affix::new(&['e', 'k', 'a', 't'], -1, 86),
    Affix::new(&['e', 'n', 'a', 't'], -1, 48),
    Affix::new(&['o', 's', 'c', 'u'], -1, 72),
    Affix::new(&['o', 'š', 'ć', 'u'], -1, 71),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['a', 'c', 'a'], -1, 124),
    Affix::new(&['e', 'c', 'a'], -1, 125),
    Affix::new(&['u', 'c', 'a'], -1, 126),
    Affix::new(&['g', 'a'], -1, 20),
    Affix::new(&['a', 'c', 'e', 'g', 'a'], 3, 124),
    Affix::new(&['e', 'c', 'e', 'g', 'a'], 3, 125),
    Affix::new(&['u', 'c', 'e', 'g', 'a'], 3, 126),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'e', 'g', 'a'], 3, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'e', 'g', 'a'], 3, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'e', 'g', 'a'], 3, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'e', 'g', 'a'], 3, 86),
    Affix::new(&['k', 'i', 'j', 'e', 'g', 'a'], 3, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'e', 'g', 'a'], 11, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'e', 'g', 'a'], 11, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'e', 'g', 'a'], 3, 83),
    Affix::new(&['n', 'i', 'j', 'e', 'g', 'a'], 3, 13),
    Affix::new(&['o', 's', 'i', 'j', 'e', 'g', 'a'], 3, 123),
    Affix::new(&['a', 't', 'i', 'j', 'e', 'g', 'a'], 3, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'e', 'g', 'a'], 3, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'e', 'g', 'a'], 3, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'e', 'g', 'a'], 3, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'e', 'g', 'a'], 3, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'e', 'g', 'a'], 3, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'e', 'g', 'a'], 3, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'e', 'g', 'a'], 3, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'e', 'g', 'a'], 3, 91),
    Affix::new(&['a', 'n', 'j', 'e', 'g', 'a'], 3, 84),
    Affix::new(&['e', 'n', 'j', 'e', 'g', 'a'], 3, 85),
    Affix::new(&['s', 'n', 'j', 'e', 'g', 'a'], 3, 122),
    Affix::new(&['š', 'n', 'j', 'e', 'g', 'a'], 3, 86),
    Affix::new(&['k', 'e', 'g', 'a'], 3, 95),
    Affix::new(&['s', 'k', 'e', 'g', 'a'], 30, 1),
    Affix::new(&['š', 'k', 'e', 'g', 'a'], 30, 2),
    Affix::new(&['e', 'l', 'e', 'g', 'a'], 3, 83),
    Affix::new(&['n', 'e', 'g', 'a'], 3, 13),
    Affix::new(&['a', 'n', 'e', 'g', 'a'], 34, 10),
    Affix::new(&['e', 'n', 'e', 'g', 'a'], 34, 87),
    Affix::new(&['s', 'n', 'e', 'g', 'a'], 34, 159),
    Affix::new(&['š', 'n', 'e', 'g', 'a'], 34, 88),
    Affix::new(&['o', 's', 'e', 'g', 'a'], 3, 123),
    Affix::new(&['a', 't', 'e', 'g', 'a'], 3, 120),
    Affix::new(&['e', 'v', 'i', 't', 'e', 'g', 'a'], 3, 92),
    Affix::new(&['o', 'v', 'i', 't', 'e', 'g', 'a'], 3, 93),
    Affix::new(&['a', 's', 't', 'e', 'g', 'a'], 3, 94),
    Affix::new(&['a', 'v', 'e', 'g', 'a'], 3, 77),
    Affix::new(&['e', 'v', 'e', 'g', 'a'], 3, 78),
    Affix::new(&['i', 'v', 'e', 'g', 'a'], 3, 79),
    Affix::new(&['o', 'v', 'e', 'g', 'a'], 3, 80),
    Affix::new(&['a', 'ć', 'e', 'g', 'a'], 3, 14),
    Affix::new(&['e', 'ć', 'e', 'g', 'a'], 3, 15),
    Affix::new(&['u', 'ć', 'e', 'g', 'a'], 3, 16),
    Affix::new(&['o', 'š', 'e', 'g', 'a'], 3, 91),
    Affix::new(&['a', 'c', 'o', 'g', 'a'], 3, 124),
    Affix::new(&['e', 'c', 'o', 'g', 'a'], 3, 125),
    Affix::new(&['u', 'c', 'o', 'g', 'a'], 3, 126),
    Affix::new(&['a', 'n', 'j', 'o', 'g', 'a'], 3, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'g', 'a'], 3, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'g', 'a'], 3, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'g', 'a'], 3, 86),
    Affix::new(&['k', 'o', 'g', 'a'], 3, 95),
    Affix::new(&['s', 'k', 'o', 'g', 'a'], 59, 1),
    Affix::new(&['š', 'k', 'o', 'g', 'a'], 59, 2),
    Affix::new(&['l', 'o', 'g', 'a'], 3, 19),
    Affix::new(&['e', 'l', 'o', 'g', 'a'], 62, 83),
    Affix::new(&['n', 'o', 'g', 'a'], 3, 13),
    Affix::new(&['c', 'i', 'n', 'o', 'g', 'a'], 64, 137),
    Affix::new(&['č', 'i', 'n', 'o', 'g', 'a'], 64, 89),
    Affix::new(&['o', 's', 'o', 'g', 'a'], 3, 123),
    Affix::new(&['a', 't', 'o', 'g', 'a'], 3, 120),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'g', 'a'], 3, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'g', 'a'], 3, 93),
    Affix::new(&['a', 's', 't', 'o', 'g', 'a'], 3, 94),
    Affix::new(&['a', 'v', 'o', 'g', 'a'], 3, 77),
    Affix::new(&['e', 'v', 'o', 'g', 'a'], 3, 78),
    Affix::new(&['i', 'v', 'o', 'g', 'a'], 3, 79),
    Affix::new(&['o', 'v', 'o', 'g', 'a'], 3, 80),
    Affix::new(&['a', 'ć', 'o', 'g', 'a'], 3, 14),
    Affix::new(&['e', 'ć', 'o', 'g', 'a'], 3, 15),
    Affix::new(&['u', 'ć', 'o', 'g', 'a'], 3, 16),
    Affix::new(&['o', 'š', 'o', 'g', 'a'], 3, 91),
    Affix::new(&['u', 'g', 'a'], 3, 18),
    Affix::new(&['a', 'j', 'a'], -1, 109),
    Affix::new(&['c', 'a', 'j', 'a'], 81, 26),
    Affix::new(&['l', 'a', 'j', 'a'], 81, 30),
    Affix::new(&['r', 'a', 'j', 'a'], 81, 31),
    Affix::new(&['ć', 'a', 'j', 'a'], 81, 28),
    Affix::new(&['č', 'a', 'j', 'a'], 81, 27),
    Affix::new(&['đ', 'a', 'j', 'a'], 81, 29),
    Affix::new(&['b', 'i', 'j', 'a'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'a'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'a'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'a'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'a'], -1, 39),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'a'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'a'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'a'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'a'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'a'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'a'], 97, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'a'], 97, 2),
    Affix::new(&['l', 'i', 'j', 'a'], -1, 24),
    Affix::new(&['e', 'l', 'i', 'j', 'a'], 100, 83),
    Affix::new(&['m', 'i', 'j', 'a'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'a'], -1, 13),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'a'], 103, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'a'], 103, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'a'], 103, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'a'], 103, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'a'], 103, 5),
    Affix::new(&['p', 'i', 'j', 'a'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'a'], -1, 42),
    Affix::new(&['r', 'a', 'r', 'i', 'j', 'a'], 110, 21),
    Affix::new(&['s', 'i', 'j', 'a'], -1, 23),
    Affix::new(&['o', 's', 'i', 'j', 'a'], 112, 123),
    Affix::new(&['t', 'i', 'j', 'a'], -1, 44),
    Affix::new(&['a', 't', 'i', 'j', 'a'], 114, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'a'], 114, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'a'], 114, 93),
    Affix::new(&['o', 't', 'i', 'j', 'a'], 114, 22),
    Affix::new(&['a', 's', 't', 'i', 'j', 'a'], 114, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'a'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'a'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'a'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'a'], -1, 80),
    Affix::new(&['z', 'i', 'j', 'a'], -1, 45),
    Affix::new(&['o', 'š', 'i', 'j', 'a'], -1, 91),
    Affix::new(&['ž', 'i', 'j', 'a'], -1, 38),
    Affix::new(&['a', 'n', 'j', 'a'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'a'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'a'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'a'], -1, 86),
    Affix::new(&['k', 'a'], -1, 95),
    Affix::new(&['s', 'k', 'a'], 131, 1),
    Affix::new(&['š', 'k', 'a'], 131, 2),
    Affix::new(&['a', 'l', 'a'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'l', 'a'], 134, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'l', 'a'], 134, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'l', 'a'], 134, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'l', 'a'], 134, 108),
    Affix::new(&['i', 'j', 'a', 'l', 'a'], 134, 47),
    Affix::new(&['i', 'n', 'j', 'a', 'l', 'a'], 134, 114),
    Affix::new(&['n', 'a', 'l', 'a'], 134, 46),
    Affix::new(&['i', 'r', 'a', 'l', 'a'], 134, 100),
    Affix::new(&['u', 'r', 'a', 'l', 'a'], 134, 105),
    Affix::new(&['t', 'a', 'l', 'a'], 134, 113),
    Affix::new(&['a', 's', 't', 'a', 'l', 'a'], 144, 110),
    Affix::new(&['i', 's', 't', 'a', 'l', 'a'], 144, 111),
    Affix::new(&['o', 's', 't', 'a', 'l', 'a'], 144, 112),
    Affix::new(&['a', 'v', 'a', 'l', 'a'], 134, 97),
    Affix::new(&['e', 'v', 'a', 'l', 'a'], 134, 96),
    Affix::new(&['i', 'v', 'a', 'l', 'a'], 134, 98),
    Affix::new(&['o', 'v', 'a', 'l', 'a'], 134, 76),
    Affix::new(&['u', 'v', 'a', 'l', 'a'], 134, 99),
    Affix::new(&['a', 'č', 'a', 'l', 'a'], 134, 102),
    Affix::new(&['e', 'l', 'a'], -1, 83),
    Affix::new(&['i', 'l', 'a'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'l', 'a'], 155, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'l', 'a'], 155, 121),
    Affix::new(&['n', 'i', 'l', 'a'], 155, 103),
    Affix::new(&['a', 's', 't', 'a', 'n', 'i', 'l', 'a'], 158, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'i', 'l', 'a'], 158, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'i', 'l', 'a'], 158, 112),
    Affix::new(&['r', 'o', 's', 'i', 'l', 'a'], 155, 127),
    Affix::new(&['j', 'e', 't', 'i', 'l', 'a'], 155, 118),
    Affix::new(&['o', 'z', 'i', 'l', 'a'], 155, 48),
    Affix::new(&['a', 'č', 'i', 'l', 'a'], 155, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'l', 'a'], 155, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'l', 'a'], 155, 90),
    Affix::new(&['o', 'l', 'a'], -1, 50),
    Affix::new(&['a', 's', 'l', 'a'], -1, 115),
    Affix::new(&['n', 'u', 'l', 'a'], -1, 13),
    Affix::new(&['g', 'a', 'm', 'a'], -1, 20),
    Affix::new(&['l', 'o', 'g', 'a', 'm', 'a'], 171, 19),
    Affix::new(&['u', 'g', 'a', 'm', 'a'], 171, 18),
    Affix::new(&['a', 'j', 'a', 'm', 'a'], -1, 109),
    Affix::new(&['c', 'a', 'j', 'a', 'm', 'a'], 174, 26),
    Affix::new(&['l', 'a', 'j', 'a', 'm', 'a'], 174, 30),
    Affix::new(&['r', 'a', 'j', 'a', 'm', 'a'], 174, 31),
    Affix::new(&['ć', 'a', 'j', 'a', 'm', 'a'], 174, 28),
    Affix::new(&['č', 'a', 'j', 'a', 'm', 'a'], 174, 27),
    Affix::new(&['đ', 'a', 'j', 'a', 'm', 'a'], 174, 29),
    Affix::new(&['b', 'i', 'j', 'a', 'm', 'a'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'a', 'm', 'a'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'a', 'm', 'a'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'a', 'm', 'a'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'a', 'm', 'a'], -1, 39),
    Affix::new(&['l', 'i', 'j', 'a', 'm', 'a'], -1, 35),
    Affix::new(&['m', 'i', 'j', 'a', 'm', 'a'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'a', 'm', 'a'], -1, 36),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'a', 'm', 'a'], 188, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'a', 'm', 'a'], 188, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'a', 'm', 'a'], 188, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'a', 'm', 'a'], 188, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'a', 'm', 'a'], 188, 5),
    Affix::new(&['p', 'i', 'j', 'a', 'm', 'a'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'a', 'm', 'a'], -1, 42),
    Affix::new(&['s', 'i', 'j', 'a', 'm', 'a'], -1, 43),
    Affix::new(&['t', 'i', 'j', 'a', 'm', 'a'], -1, 44),
    Affix::new(&['z', 'i', 'j', 'a', 'm', 'a'], -1, 45),
    Affix::new(&['ž', 'i', 'j', 'a', 'm', 'a'], -1, 38),
    Affix::new(&['a', 'l', 'a', 'm', 'a'], -1, 104),
    Affix::new(&['i', 'j', 'a', 'l', 'a', 'm', 'a'], 200, 47),
    Affix::new(&['n', 'a', 'l', 'a', 'm', 'a'], 200, 46),
    Affix::new(&['e', 'l', 'a', 'm', 'a'], -1, 119),
    Affix::new(&['i', 'l', 'a', 'm', 'a'], -1, 116),
    Affix::new(&['r', 'a', 'm', 'a', 'm', 'a'], -1, 52),
    Affix::new(&['l', 'e', 'm', 'a', 'm', 'a'], -1, 51),
    Affix::new(&['i', 'n', 'a', 'm', 'a'], -1, 11),
    Affix::new(&['c', 'i', 'n', 'a', 'm', 'a'], 207, 137),
    Affix::new(&['č', 'i', 'n', 'a', 'm', 'a'], 207, 89),
    Affix::new(&['r', 'a', 'm', 'a'], -1, 52),
    Affix::new(&['a', 'r', 'a', 'm', 'a'], 210, 53),
    Affix::new(&['d', 'r', 'a', 'm', 'a'], 210, 54),
    Affix::new(&['e', 'r', 'a', 'm', 'a'], 210, 55),
    Affix::new(&['o', 'r', 'a', 'm', 'a'], 210, 56),
    Affix::new(&['b', 'a', 's', 'a', 'm', 'a'], -1, 135),
    Affix::new(&['g', 'a', 's', 'a', 'm', 'a'], -1, 131),
    Affix::new(&['j', 'a', 's', 'a', 'm', 'a'], -1, 129),
    Affix::new(&['k', 'a', 's', 'a', 'm', 'a'], -1, 133),
    Affix::new(&['n', 'a', 's', 'a', 'm', 'a'], -1, 132),
    Affix::new(&['t', 'a', 's', 'a', 'm', 'a'], -1, 130),
    Affix::new(&['v', 'a', 's', 'a', 'm', 'a'], -1, 134),
    Affix::new(&['e', 's', 'a', 'm', 'a'], -1, 152),
    Affix::new(&['i', 's', 'a', 'm', 'a'], -1, 154),
    Affix::new(&['e', 't', 'a', 'm', 'a'], -1, 70),
    Affix::new(&['e', 's', 't', 'a', 'm', 'a'], -1, 71),
    Affix::new(&['i', 's', 't', 'a', 'm', 'a'], -1, 72),
    Affix::new(&['k', 's', 't', 'a', 'm', 'a'], -1, 73),
    Affix::new(&['o', 's', 't', 'a', 'm', 'a'], -1, 74),
    Affix::new(&['a', 'v', 'a', 'm', 'a'], -1, 77),
    Affix::new(&['e', 'v', 'a', 'm', 'a'], -1, 78),
    Affix::new(&['i', 'v', 'a', 'm', 'a'], -1, 79),
    Affix::new(&['b', 'a', 'š', 'a', 'm', 'a'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'a', 'm', 'a'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'a', 'm', 'a'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'a', 'm', 'a'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'a', 'm', 'a'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'a', 'm', 'a'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'a', 'm', 'a'], -1, 65),
    Affix::new(&['e', 'š', 'a', 'm', 'a'], -1, 66),
    Affix::new(&['i', 'š', 'a', 'm', 'a'], -1, 67),
    Affix::new(&['l', 'e', 'm', 'a'], -1, 51),
    Affix::new(&['a', 'c', 'i', 'm', 'a'], -1, 124),
    Affix::new(&['e', 'c', 'i', 'm', 'a'], -1, 125),
    Affix::new(&['u', 'c', 'i', 'm', 'a'], -1, 126),
    Affix::new(&['a', 'j', 'i', 'm', 'a'], -1, 109),
    Affix::new(&['c', 'a', 'j', 'i', 'm', 'a'], 245, 26),
    Affix::new(&['l', 'a', 'j', 'i', 'm', 'a'], 245, 30),
    Affix::new(&['r', 'a', 'j', 'i', 'm', 'a'], 245, 31),
    Affix::new(&['ć', 'a', 'j', 'i', 'm', 'a'], 245, 28),
    Affix::new(&['č', 'a', 'j', 'i', 'm', 'a'], 245, 27),
    Affix::new(&['đ', 'a', 'j', 'i', 'm', 'a'], 245, 29),
    Affix::new(&['b', 'i', 'j', 'i', 'm', 'a'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'i', 'm', 'a'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'i', 'm', 'a'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'i', 'm', 'a'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'i', 'm', 'a'], -1, 39),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'i', 'm', 'a'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'i', 'm', 'a'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'i', 'm', 'a'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'i', 'm', 'a'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'i', 'm', 'a'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'i', 'm', 'a'], 261, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'i', 'm', 'a'], 261, 2),
    Affix::new(&['l', 'i', 'j', 'i', 'm', 'a'], -1, 35),
    Affix::new(&['e', 'l', 'i', 'j', 'i', 'm', 'a'], 264, 83),
    Affix::new(&['m', 'i', 'j', 'i', 'm', 'a'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'i', 'm', 'a'], -1, 13),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'i', 'm', 'a'], 267, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'i', 'm', 'a'], 267, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'i', 'm', 'a'], 267, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'i', 'm', 'a'], 267, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'i', 'm', 'a'], 267, 5),
    Affix::new(&['p', 'i', 'j', 'i', 'm', 'a'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'i', 'm', 'a'], -1, 42),
    Affix::new(&['s', 'i', 'j', 'i', 'm', 'a'], -1, 43),
    Affix::new(&['o', 's', 'i', 'j', 'i', 'm', 'a'], 275, 123),
    Affix::new(&['t', 'i', 'j', 'i', 'm', 'a'], -1, 44),
    Affix::new(&['a', 't', 'i', 'j', 'i', 'm', 'a'], 277, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'i', 'm', 'a'], 277, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'i', 'm', 'a'], 277, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'i', 'm', 'a'], 277, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'i', 'm', 'a'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'i', 'm', 'a'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'i', 'm', 'a'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'i', 'm', 'a'], -1, 80),
    Affix::new(&['z', 'i', 'j', 'i', 'm', 'a'], -1, 45),
    Affix::new(&['o', 'š', 'i', 'j', 'i', 'm', 'a'], -1, 91),
    Affix::new(&['ž', 'i', 'j', 'i', 'm', 'a'], -1, 38),
    Affix::new(&['a', 'n', 'j', 'i', 'm', 'a'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'm', 'a'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'm', 'a'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'm', 'a'], -1, 86),
    Affix::new(&['k', 'i', 'm', 'a'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'm', 'a'], 293, 1),
    Affix::new(&['š', 'k', 'i', 'm', 'a'], 293, 2),
    Affix::new(&['a', 'l', 'i', 'm', 'a'], -1, 104),
    Affix::new(&['i', 'j', 'a', 'l', 'i', 'm', 'a'], 296, 47),
    Affix::new(&['n', 'a', 'l', 'i', 'm', 'a'], 296, 46),
    Affix::new(&['e', 'l', 'i', 'm', 'a'], -1, 83),
    Affix::new(&['i', 'l', 'i', 'm', 'a'], -1, 116),
    Affix::new(&['o', 'z', 'i', 'l', 'i', 'm', 'a'], 300, 48),
    Affix::new(&['o', 'l', 'i', 'm', 'a'], -1, 50),
    Affix::new(&['l', 'e', 'm', 'i', 'm', 'a'], -1, 51),
    Affix::new(&['n', 'i', 'm', 'a'], -1, 13),
    Affix::new(&['a', 'n', 'i', 'm', 'a'], 304, 10),
    Affix::new(&['i', 'n', 'i', 'm', 'a'], 304, 11),
    Affix::new(&['c', 'i', 'n', 'i', 'm', 'a'], 306, 137),
    Affix::new(&['č', 'i', 'n', 'i', 'm', 'a'], 306, 89),
    Affix::new(&['o', 'n', 'i', 'm', 'a'], 304, 12),
    Affix::new(&['a', 'r', 'i', 'm', 'a'], -1, 53),
    Affix::new(&['d', 'r', 'i', 'm', 'a'], -1, 54),
    Affix::new(&['e', 'r', 'i', 'm', 'a'], -1, 55),
    Affix::new(&['o', 'r', 'i', 'm', 'a'], -1, 56),
    Affix::new(&['b', 'a', 's', 'i', 'm', 'a'], -1, 135),
    Affix::new(&['g', 'a', 's', 'i', 'm', 'a'], -1, 131),
    Affix::new(&['j', 'a', 's', 'i', 'm', 'a'], -1, 129),
    Affix::new(&['k', 'a', 's', 'i', 'm', 'a'], -1, 133),
    Affix::new(&['n', 'a', 's', 'i', 'm', 'a'], -1, 132),
    Affix::new(&['t', 'a', 's', 'i', 'm', 'a'], -1, 130),
    Affix::new(&['v', 'a', 's', 'i', 'm', 'a'], -1, 134),
    Affix::new(&['e', 's', 'i', 'm', 'a'], -1, 57),
    Affix::new(&['i', 's', 'i', 'm', 'a'], -1, 58),
    Affix::new(&['o', 's', 'i', 'm', 'a'], -1, 123),
    Affix::new(&['a', 't', 'i', 'm', 'a'], -1, 120),
    Affix::new(&['i', 'k', 'a', 't', 'i', 'm', 'a'], 324, 68),
    Affix::new(&['l', 'a', 't', 'i', 'm', 'a'], 324, 69),
    Affix::new(&['e', 't', 'i', 'm', 'a'], -1, 70),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'm', 'a'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'm', 'a'], -1, 93),
    Affix::new(&['a', 's', 't', 'i', 'm', 'a'], -1, 94),
    Affix::new(&['e', 's', 't', 'i', 'm', 'a'], -1, 71),
    Affix::new(&['i', 's', 't', 'i', 'm', 'a'], -1, 72),
    Affix::new(&['k', 's', 't', 'i', 'm', 'a'], -1, 73),
    Affix::new(&['o', 's', 't', 'i', 'm', 'a'], -1, 74),
    Affix::new(&['i', 'š', 't', 'i', 'm', 'a'], -1, 75),
    Affix::new(&['a', 'v', 'i', 'm', 'a'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'm', 'a'], -1, 78),
    Affix::new(&['a', 'j', 'e', 'v', 'i', 'm', 'a'], 337, 109),
    Affix::new(&['c', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 26),
    Affix::new(&['l', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 30),
    Affix::new(&['r', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 31),
    Affix::new(&['ć', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 28),
    Affix::new(&['č', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 27),
    Affix::new(&['đ', 'a', 'j', 'e', 'v', 'i', 'm', 'a'], 338, 29),
    Affix::new(&['i', 'v', 'i', 'm', 'a'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'm', 'a'], -1, 80),
    Affix::new(&['g', 'o', 'v', 'i', 'm', 'a'], 346, 20),
    Affix::new(&['u', 'g', 'o', 'v', 'i', 'm', 'a'], 347, 17),
    Affix::new(&['l', 'o', 'v', 'i', 'm', 'a'], 346, 82),
    Affix::new(&['o', 'l', 'o', 'v', 'i', 'm', 'a'], 349, 49),
    Affix::new(&['m', 'o', 'v', 'i', 'm', 'a'], 346, 81),
    Affix::new(&['o', 'n', 'o', 'v', 'i', 'm', 'a'], 346, 12),
    Affix::new(&['s', 't', 'v', 'i', 'm', 'a'], -1, 3),
    Affix::new(&['š', 't', 'v', 'i', 'm', 'a'], -1, 4),
    Affix::new(&['a', 'ć', 'i', 'm', 'a'], -1, 14),
    Affix::new(&['e', 'ć', 'i', 'm', 'a'], -1, 15),
    Affix::new(&['u', 'ć', 'i', 'm', 'a'], -1, 16),
    Affix::new(&['b', 'a', 'š', 'i', 'm', 'a'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'i', 'm', 'a'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'i', 'm', 'a'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'i', 'm', 'a'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'i', 'm', 'a'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'i', 'm', 'a'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'i', 'm', 'a'], -1, 65),
    Affix::new(&['e', 'š', 'i', 'm', 'a'], -1, 66),
    Affix::new(&['i', 'š', 'i', 'm', 'a'], -1, 67),
    Affix::new(&['o', 'š', 'i', 'm', 'a'], -1, 91),
    Affix::new(&['n', 'a'], -1, 13),
    Affix::new(&['a', 'n', 'a'], 368, 10),
    Affix::new(&['a', 'c', 'a', 'n', 'a'], 369, 128),
    Affix::new(&['u', 'r', 'a', 'n', 'a'], 369, 105),
    Affix::new(&['t', 'a', 'n', 'a'], 369, 113),
    Affix::new(&['a', 'v', 'a', 'n', 'a'], 369, 97),
    Affix::new(&['e', 'v', 'a', 'n', 'a'], 369, 96),
    Affix::new(&['i', 'v', 'a', 'n', 'a'], 369, 98),
    Affix::new(&['u', 'v', 'a', 'n', 'a'], 369, 99),
    Affix::new(&['a', 'č', 'a', 'n', 'a'], 369, 102),
    Affix::new(&['a', 'c', 'e', 'n', 'a'], 368, 124),
    Affix::new(&['l', 'u', 'c', 'e', 'n', 'a'], 368, 121),
    Affix::new(&['a', 'č', 'e', 'n', 'a'], 368, 101),
    Affix::new(&['l', 'u', 'č', 'e', 'n', 'a'], 368, 117),
    Affix::new(&['i', 'n', 'a'], 368, 11),
    Affix::new(&['c', 'i', 'n', 'a'], 382, 137),
    Affix::new(&['a', 'n', 'i', 'n', 'a'], 382, 10),
    Affix::new(&['č', 'i', 'n', 'a'], 382, 89),
    Affix::new(&['o', 'n', 'a'], 368, 12),
    Affix::new(&['a', 'r', 'a'], -1, 53),
    Affix::new(&['d', 'r', 'a'], -1, 54),
    Affix::new(&['e', 'r', 'a'], -1, 55),
    Affix::new(&['o', 'r', 'a'], -1, 56),
    Affix::new(&['b', 'a', 's', 'a'], -1, 135),
    Affix::new(&['g', 'a', 's', 'a'], -1, 131),
    Affix::new(&['j', 'a', 's', 'a'], -1, 129),
    Affix::new(&['k', 'a', 's', 'a'], -1, 133),
    Affix::new(&['n', 'a', 's', 'a'], -1, 132),
    Affix::new(&['t', 'a', 's', 'a'], -1, 130),
    Affix::new(&['v', 'a', 's', 'a'], -1, 134),
    Affix::new(&['e', 's', 'a'], -1, 57),
    Affix::new(&['i', 's', 'a'], -1, 58),
    Affix::new(&['o', 's', 'a'], -1, 123),
    Affix::new(&['a', 't', 'a'], -1, 120),
    Affix::new(&['i', 'k', 'a', 't', 'a'], 401, 68),
    Affix::new(&['l', 'a', 't', 'a'], 401, 69),
    Affix::new(&['e', 't', 'a'], -1, 70),
    Affix::new(&['e', 'v', 'i', 't', 'a'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'a'], -1, 93),
    Affix::new(&['a', 's', 't', 'a'], -1, 94),
    Affix::new(&['e', 's', 't', 'a'], -1, 71),
    Affix::new(&['i', 's', 't', 'a'], -1, 72),
    Affix::new(&['k', 's', 't', 'a'], -1, 73),
    Affix::new(&['o', 's', 't', 'a'], -1, 74),
    Affix::new(&['n', 'u', 't', 'a'], -1, 13),
    Affix::new(&['i', 'š', 't', 'a'], -1, 75),
    Affix::new(&['a', 'v', 'a'], -1, 77),
    Affix::new(&['e', 'v', 'a'], -1, 78),
    Affix::new(&['a', 'j', 'e', 'v', 'a'], 415, 109),
    Affix::new(&['c', 'a', 'j', 'e', 'v', 'a'], 416, 26),
    Affix::new(&['l', 'a', 'j', 'e', 'v', 'a'], 416, 30),
    Affix::new(&['r', 'a', 'j', 'e', 'v', 'a'], 416, 31),
    Affix::new(&['ć', 'a', 'j', 'e', 'v', 'a'], 416, 28),
    Affix::new(&['č', 'a', 'j', 'e', 'v', 'a'], 416, 27),
    Affix::new(&['đ', 'a', 'j', 'e', 'v', 'a'], 416, 29),
    Affix::new(&['i', 'v', 'a'], -1, 79),
    Affix::new(&['o', 'v', 'a'], -1, 80),
    Affix::new(&['g', 'o', 'v', 'a'], 424, 20),
    Affix::new(&['u', 'g', 'o', 'v', 'a'], 425, 17),
    Affix::new(&['l', 'o', 'v', 'a'], 424, 82),
    Affix::new(&['o', 'l', 'o', 'v', 'a'], 427, 49),
    Affix::new(&['m', 'o', 'v', 'a'], 424, 81),
    Affix::new(&['o', 'n', 'o', 'v', 'a'], 424, 12),
    Affix::new(&['s', 't', 'v', 'a'], -1, 3),
    Affix::new(&['š', 't', 'v', 'a'], -1, 4),
    Affix::new(&['a', 'ć', 'a'], -1, 14),
    Affix::new(&['e', 'ć', 'a'], -1, 15),
    Affix::new(&['u', 'ć', 'a'], -1, 16),
    Affix::new(&['b', 'a', 'š', 'a'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'a'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'a'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'a'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'a'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'a'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'a'], -1, 65),
    Affix::new(&['e', 'š', 'a'], -1, 66),
    Affix::new(&['i', 'š', 'a'], -1, 67),
    Affix::new(&['o', 'š', 'a'], -1, 91),
    Affix::new(&['a', 'c', 'e'], -1, 124),
    Affix::new(&['e', 'c', 'e'], -1, 125),
    Affix::new(&['u', 'c', 'e'], -1, 126),
    Affix::new(&['l', 'u', 'c', 'e'], 448, 121),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e'], -1, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e'], -1, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e'], -1, 112),
    Affix::new(&['g', 'e'], -1, 20),
    Affix::new(&['l', 'o', 'g', 'e'], 453, 19),
    Affix::new(&['u', 'g', 'e'], 453, 18),
    Affix::new(&['a', 'j', 'e'], -1, 104),
    Affix::new(&['c', 'a', 'j', 'e'], 456, 26),
    Affix::new(&['l', 'a', 'j', 'e'], 456, 30),
    Affix::new(&['r', 'a', 'j', 'e'], 456, 31),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e'], 456, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e'], 456, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e'], 456, 108),
    Affix::new(&['ć', 'a', 'j', 'e'], 456, 28),
    Affix::new(&['č', 'a', 'j', 'e'], 456, 27),
    Affix::new(&['đ', 'a', 'j', 'e'], 456, 29),
    Affix::new(&['i', 'j', 'e'], -1, 116),
    Affix::new(&['b', 'i', 'j', 'e'], 466, 32),
    Affix::new(&['c', 'i', 'j', 'e'], 466, 33),
    Affix::new(&['d', 'i', 'j', 'e'], 466, 34),
    Affix::new(&['f', 'i', 'j', 'e'], 466, 40),
    Affix::new(&['g', 'i', 'j', 'e'], 466, 39),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'e'], 466, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'e'], 466, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'e'], 466, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'e'], 466, 86),
    Affix::new(&['k', 'i', 'j', 'e'], 466, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'e'], 476, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'e'], 476, 2),
    Affix::new(&['l', 'i', 'j', 'e'], 466, 35),
    Affix::new(&['e', 'l', 'i', 'j', 'e'], 479, 83),
    Affix::new(&['m', 'i', 'j', 'e'], 466, 37),
    Affix::new(&['n', 'i', 'j', 'e'], 466, 13),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'e'], 482, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'e'], 482, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'e'], 482, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'e'], 482, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'e'], 482, 5),
    Affix::new(&['p', 'i', 'j', 'e'], 466, 41),
    Affix::new(&['r', 'i', 'j', 'e'], 466, 42),
    Affix::new(&['s', 'i', 'j', 'e'], 466, 43),
    Affix::new(&['o', 's', 'i', 'j', 'e'], 490, 123),
    Affix::new(&['t', 'i', 'j', 'e'], 466, 44),
    Affix::new(&['a', 't', 'i', 'j', 'e'], 492, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'e'], 492, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'e'], 492, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'e'], 492, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'e'], 466, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'e'], 466, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'e'], 466, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'e'], 466, 80),
    Affix::new(&['z', 'i', 'j', 'e'], 466, 45),
    Affix::new(&['o', 'š', 'i', 'j', 'e'], 466, 91),
    Affix::new(&['ž', 'i', 'j', 'e'], 466, 38),
    Affix::new(&['a', 'n', 'j', 'e'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'e'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'e'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'e'], -1, 86),
    Affix::new(&['u', 'j', 'e'], -1, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'e'], 508, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'e'], 508, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'e'], 508, 117),
    Affix::new(&['k', 'e'], -1, 95),
    Affix::new(&['s', 'k', 'e'], 512, 1),
    Affix::new(&['š', 'k', 'e'], 512, 2),
    Affix::new(&['a', 'l', 'e'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'l', 'e'], 515, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'l', 'e'], 515, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'l', 'e'], 515, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'l', 'e'], 515, 108),
    Affix::new(&['i', 'j', 'a', 'l', 'e'], 515, 47),
    Affix::new(&['i', 'n', 'j', 'a', 'l', 'e'], 515, 114),
    Affix::new(&['n', 'a', 'l', 'e'], 515, 46),
    Affix::new(&['i', 'r', 'a', 'l', 'e'], 515, 100),
    Affix::new(&['u', 'r', 'a', 'l', 'e'], 515, 105),
    Affix::new(&['t', 'a', 'l', 'e'], 515, 113),
    Affix::new(&['a', 's', 't', 'a', 'l', 'e'], 525, 110),
    Affix::new(&['i', 's', 't', 'a', 'l', 'e'], 525, 111),
    Affix::new(&['o', 's', 't', 'a', 'l', 'e'], 525, 112),
    Affix::new(&['a', 'v', 'a', 'l', 'e'], 515, 97),
    Affix::new(&['e', 'v', 'a', 'l', 'e'], 515, 96),
    Affix::new(&['i', 'v', 'a', 'l', 'e'], 515, 98),
    Affix::new(&['o', 'v', 'a', 'l', 'e'], 515, 76),
    Affix::new(&['u', 'v', 'a', 'l', 'e'], 515, 99),
    Affix::new(&['a', 'č', 'a', 'l', 'e'], 515, 102),
    Affix::new(&['e', 'l', 'e'], -1, 83),
    Affix::new(&['i', 'l', 'e'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'l', 'e'], 536, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'l', 'e'], 536, 121),
    Affix::new(&['n', 'i', 'l', 'e'], 536, 103),
    Affix::new(&['r', 'o', 's', 'i', 'l', 'e'], 536, 127),
    Affix::new(&['j', 'e', 't', 'i', 'l', 'e'], 536, 118),
    Affix::new(&['o', 'z', 'i', 'l', 'e'], 536, 48),
    Affix::new(&['a', 'č', 'i', 'l', 'e'], 536, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'l', 'e'], 536, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'l', 'e'], 536, 90),
    Affix::new(&['o', 'l', 'e'], -1, 50),
    Affix::new(&['a', 's', 'l', 'e'], -1, 115),
    Affix::new(&['n', 'u', 'l', 'e'], -1, 13),
    Affix::new(&['r', 'a', 'm', 'e'], -1, 52),
    Affix::new(&['l', 'e', 'm', 'e'], -1, 51),
    Affix::new(&['a', 'c', 'o', 'm', 'e'], -1, 124),
    Affix::new(&['e', 'c', 'o', 'm', 'e'], -1, 125),
    Affix::new(&['u', 'c', 'o', 'm', 'e'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'o', 'm', 'e'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'm', 'e'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'm', 'e'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'm', 'e'], -1, 86),
    Affix::new(&['k', 'o', 'm', 'e'], -1, 95),
    Affix::new(&['s', 'k', 'o', 'm', 'e'], 558, 1),
    Affix::new(&['š', 'k', 'o', 'm', 'e'], 558, 2),
    Affix::new(&['e', 'l', 'o', 'm', 'e'], -1, 83),
    Affix::new(&['n', 'o', 'm', 'e'], -1, 13),
    Affix::new(&['c', 'i', 'n', 'o', 'm', 'e'], 562, 137),
    Affix::new(&['č', 'i', 'n', 'o', 'm', 'e'], 562, 89),
    Affix::new(&['o', 's', 'o', 'm', 'e'], -1, 123),
    Affix::new(&['a', 't', 'o', 'm', 'e'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'm', 'e'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'm', 'e'], -1, 93),
    Affix::new(&['a', 's', 't', 'o', 'm', 'e'], -1, 94),
    Affix::new(&['a', 'v', 'o', 'm', 'e'], -1, 77),
    Affix::new(&['e', 'v', 'o', 'm', 'e'], -1, 78),
    Affix::new(&['i', 'v', 'o', 'm', 'e'], -1, 79),
    Affix::new(&['o', 'v', 'o', 'm', 'e'], -1, 80),
    Affix::new(&['a', 'ć', 'o', 'm', 'e'], -1, 14),
    Affix::new(&['e', 'ć', 'o', 'm', 'e'], -1, 15),
    Affix::new(&['u', 'ć', 'o', 'm', 'e'], -1, 16),
    Affix::new(&['o', 'š', 'o', 'm', 'e'], -1, 91),
    Affix::new(&['n', 'e'], -1, 13),
    Affix::new(&['a', 'n', 'e'], 578, 10),
    Affix::new(&['a', 'c', 'a', 'n', 'e'], 579, 128),
    Affix::new(&['u', 'r', 'a', 'n', 'e'], 579, 105),
    Affix::new(&['t', 'a', 'n', 'e'], 579, 113),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e'], 582, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e'], 582, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e'], 582, 112),
    Affix::new(&['a', 'v', 'a', 'n', 'e'], 579, 97),
    Affix::new(&['e', 'v', 'a', 'n', 'e'], 579, 96),
    Affix::new(&['i', 'v', 'a', 'n', 'e'], 579, 98),
    Affix::new(&['u', 'v', 'a', 'n', 'e'], 579, 99),
    Affix::new(&['a', 'č', 'a', 'n', 'e'], 579, 102),
    Affix::new(&['a', 'c', 'e', 'n', 'e'], 578, 124),
    Affix::new(&['l', 'u', 'c', 'e', 'n', 'e'], 578, 121),
    Affix::new(&['a', 'č', 'e', 'n', 'e'], 578, 101),
    Affix::new(&['l', 'u', 'č', 'e', 'n', 'e'], 578, 117),
    Affix::new(&['i', 'n', 'e'], 578, 11),
    Affix::new(&['c', 'i', 'n', 'e'], 595, 137),
    Affix::new(&['a', 'n', 'i', 'n', 'e'], 595, 10),
    Affix::new(&['č', 'i', 'n', 'e'], 595, 89),
    Affix::new(&['o', 'n', 'e'], 578, 12),
    Affix::new(&['a', 'r', 'e'], -1, 53),
    Affix::new(&['d', 'r', 'e'], -1, 54),
    Affix::new(&['e', 'r', 'e'], -1, 55),
    Affix::new(&['o', 'r', 'e'], -1, 56),
    Affix::new(&['a', 's', 'e'], -1, 161),
    Affix::new(&['b', 'a', 's', 'e'], 604, 135),
    Affix::new(&['a', 'c', 'a', 's', 'e'], 604, 128),
    Affix::new(&['g', 'a', 's', 'e'], 604, 131),
    Affix::new(&['j', 'a', 's', 'e'], 604, 129),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 's', 'e'], 608, 138),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 's', 'e'], 608, 139),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 's', 'e'], 608, 140),
    Affix::new(&['i', 'n', 'j', 'a', 's', 'e'], 608, 150),
    Affix::new(&['k', 'a', 's', 'e'], 604, 133),
    Affix::new(&['n', 'a', 's', 'e'], 604, 132),
    Affix::new(&['i', 'r', 'a', 's', 'e'], 604, 155),
    Affix::new(&['u', 'r', 'a', 's', 'e'], 604, 156),
    Affix::new(&['t', 'a', 's', 'e'], 604, 130),
    Affix::new(&['v', 'a', 's', 'e'], 604, 134),
    Affix::new(&['a', 'v', 'a', 's', 'e'], 618, 144),
    Affix::new(&['e', 'v', 'a', 's', 'e'], 618, 145),
    Affix::new(&['i', 'v', 'a', 's', 'e'], 618, 146),
    Affix::new(&['o', 'v', 'a', 's', 'e'], 618, 148),
    Affix::new(&['u', 'v', 'a', 's', 'e'], 618, 147),
    Affix::new(&['e', 's', 'e'], -1, 57),
    Affix::new(&['i', 's', 'e'], -1, 58),
    Affix::new(&['a', 'c', 'i', 's', 'e'], 625, 124),
    Affix::new(&['l', 'u', 'c', 'i', 's', 'e'], 625, 121),
    Affix::new(&['r', 'o', 's', 'i', 's', 'e'], 625, 127),
    Affix::new(&['j', 'e', 't', 'i', 's', 'e'], 625, 149),
    Affix::new(&['o', 's', 'e'], -1, 123),
    Affix::new(&['a', 's', 't', 'a', 'd', 'o', 's', 'e'], 630, 141),
    Affix::new(&['i', 's', 't', 'a', 'd', 'o', 's', 'e'], 630, 142),
    Affix::new(&['o', 's', 't', 'a', 'd', 'o', 's', 'e'], 630, 143),
    Affix::new(&['a', 't', 'e'], -1, 104),
    Affix::new(&['a', 'c', 'a', 't', 'e'], 634, 128),
    Affix::new(&['i', 'k', 'a', 't', 'e'], 634, 68),
    Affix::new(&['l', 'a', 't', 'e'], 634, 69),
    Affix::new(&['i', 'r', 'a', 't', 'e'], 634, 100),
    Affix::new(&['u', 'r', 'a', 't', 'e'], 634, 105),
    Affix::new(&['t', 'a', 't', 'e'], 634, 113),
    Affix::new(&['a', 'v', 'a', 't', 'e'], 634, 97),
    Affix::new(&['e', 'v', 'a', 't', 'e'], 634, 96),
    Affix::new(&['i', 'v', 'a', 't', 'e'], 634, 98),
    Affix::new(&['u', 'v', 'a', 't', 'e'], 634, 99),
    Affix::new(&['a', 'č', 'a', 't', 'e'], 634, 102),
    Affix::new(&['e', 't', 'e'], -1, 70),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e', 't', 'e'], 646, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e', 't', 'e'], 646, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e', 't', 'e'], 646, 112),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e', 't', 'e'], 646, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e', 't', 'e'], 646, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e', 't', 'e'], 646, 108),
    Affix::new(&['i', 'j', 'e', 't', 'e'], 646, 116),
    Affix::new(&['i', 'n', 'j', 'e', 't', 'e'], 646, 114),
    Affix::new(&['u', 'j', 'e', 't', 'e'], 646, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'e', 't', 'e'], 655, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'e', 't', 'e'], 655, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'e', 't', 'e'], 655, 117),
    Affix::new(&['n', 'e', 't', 'e'], 646, 13),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e', 't', 'e'], 659, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e', 't', 'e'], 659, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e', 't', 'e'], 659, 112),
    Affix::new(&['a', 's', 't', 'e', 't', 'e'], 646, 115),
    Affix::new(&['i', 't', 'e'], -1, 116),
    Affix::new(&['a', 'c', 'i', 't', 'e'], 664, 124),
    Affix::new(&['l', 'u', 'c', 'i', 't', 'e'], 664, 121),
    Affix::new(&['n', 'i', 't', 'e'], 664, 13),
    Affix::new(&['a', 's', 't', 'a', 'n', 'i', 't', 'e'], 667, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'i', 't', 'e'], 667, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'i', 't', 'e'], 667, 112),
    Affix::new(&['r', 'o', 's', 'i', 't', 'e'], 664, 127),
    Affix::new(&['j', 'e', 't', 'i', 't', 'e'], 664, 118),
    Affix::new(&['a', 's', 't', 'i', 't', 'e'], 664, 115),
    Affix::new(&['e', 'v', 'i', 't', 'e'], 664, 92),
    Affix::new(&['o', 'v', 'i', 't', 'e'], 664, 93),
    Affix::new(&['a', 'č', 'i', 't', 'e'], 664, 101),
    Affix::new(&['l', 'u', 'č', 'i', 't', 'e'], 664, 117),
    Affix::new(&['r', 'o', 'š', 'i', 't', 'e'], 664, 90),
    Affix::new(&['a', 'j', 't', 'e'], -1, 104),
    Affix::new(&['u', 'r', 'a', 'j', 't', 'e'], 679, 105),
    Affix::new(&['t', 'a', 'j', 't', 'e'], 679, 113),
    Affix::new(&['a', 's', 't', 'a', 'j', 't', 'e'], 681, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 't', 'e'], 681, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 't', 'e'], 681, 108),
    Affix::new(&['a', 'v', 'a', 'j', 't', 'e'], 679, 97),
    Affix::new(&['e', 'v', 'a', 'j', 't', 'e'], 679, 96),
    Affix::new(&['i', 'v', 'a', 'j', 't', 'e'], 679, 98),
    Affix::new(&['u', 'v', 'a', 'j', 't', 'e'], 679, 99),
    Affix::new(&['i', 'j', 't', 'e'], -1, 116),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 't', 'e'], -1, 121),
    Affix::new(&['i', 'r', 'u', 'j', 't', 'e'], -1, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 't', 'e'], -1, 117),
    Affix::new(&['a', 's', 't', 'e'], -1, 94),
    Affix::new(&['a', 'c', 'a', 's', 't', 'e'], 693, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 's', 't', 'e'], 693, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 's', 't', 'e'], 693, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 's', 't', 'e'], 693, 108),
    Affix::new(&['i', 'n', 'j', 'a', 's', 't', 'e'], 693, 114),
    Affix::new(&['i', 'r', 'a', 's', 't', 'e'], 693, 100),
    Affix::new(&['u', 'r', 'a', 's', 't', 'e'], 693, 105),
    Affix::new(&['t', 'a', 's', 't', 'e'], 693, 113),
    Affix::new(&['a', 'v', 'a', 's', 't', 'e'], 693, 97),
    Affix::new(&['e', 'v', 'a', 's', 't', 'e'], 693, 96),
    Affix::new(&['i', 'v', 'a', 's', 't', 'e'], 693, 98),
    Affix::new(&['o', 'v', 'a', 's', 't', 'e'], 693, 76),
    Affix::new(&['u', 'v', 'a', 's', 't', 'e'], 693, 99),
    Affix::new(&['a', 'č', 'a', 's', 't', 'e'], 693, 102),
    Affix::new(&['e', 's', 't', 'e'], -1, 71),
    Affix::new(&['i', 's', 't', 'e'], -1, 72),
    Affix::new(&['a', 'c', 'i', 's', 't', 'e'], 709, 124),
    Affix::new(&['l', 'u', 'c', 'i', 's', 't', 'e'], 709, 121),
    Affix::new(&['n', 'i', 's', 't', 'e'], 709, 103),
    Affix::new(&['r', 'o', 's', 'i', 's', 't', 'e'], 709, 127),
    Affix::new(&['j', 'e', 't', 'i', 's', 't', 'e'], 709, 118),
    Affix::new(&['a', 'č', 'i', 's', 't', 'e'], 709, 101),
    Affix::new(&['l', 'u', 'č', 'i', 's', 't', 'e'], 709, 117),
    Affix::new(&['r', 'o', 'š', 'i', 's', 't', 'e'], 709, 90),
    Affix::new(&['k', 's', 't', 'e'], -1, 73),
    Affix::new(&['o', 's', 't', 'e'], -1, 74),
    Affix::new(&['a', 's', 't', 'a', 'd', 'o', 's', 't', 'e'], 719, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'o', 's', 't', 'e'], 719, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'o', 's', 't', 'e'], 719, 112),
    Affix::new(&['n', 'u', 's', 't', 'e'], -1, 13),
    Affix::new(&['i', 'š', 't', 'e'], -1, 75),
    Affix::new(&['a', 'v', 'e'], -1, 77),
    Affix::new(&['e', 'v', 'e'], -1, 78),
    Affix::new(&['a', 'j', 'e', 'v', 'e'], 726, 109),
    Affix::new(&['c', 'a', 'j', 'e', 'v', 'e'], 727, 26),
    Affix::new(&['l', 'a', 'j', 'e', 'v', 'e'], 727, 30),
    Affix::new(&['r', 'a', 'j', 'e', 'v', 'e'], 727, 31),
    Affix::new(&['ć', 'a', 'j', 'e', 'v', 'e'], 727, 28),
    Affix::new(&['č', 'a', 'j', 'e', 'v', 'e'], 727, 27),
    Affix::new(&['đ', 'a', 'j', 'e', 'v', 'e'], 727, 29),
    Affix::new(&['i', 'v', 'e'], -1, 79),
    Affix::new(&['o', 'v', 'e'], -1, 80),
    Affix::new(&['g', 'o', 'v', 'e'], 735, 20),
    Affix::new(&['u', 'g', 'o', 'v', 'e'], 736, 17),
    Affix::new(&['l', 'o', 'v', 'e'], 735, 82),
    Affix::new(&['o', 'l', 'o', 'v', 'e'], 738, 49),
    Affix::new(&['m', 'o', 'v', 'e'], 735, 81),
    Affix::new(&['o', 'n', 'o', 'v', 'e'], 735, 12),
    Affix::new(&['a', 'ć', 'e'], -1, 14),
    Affix::new(&['e', 'ć', 'e'], -1, 15),
    Affix::new(&['u', 'ć', 'e'], -1, 16),
    Affix::new(&['a', 'č', 'e'], -1, 101),
    Affix::new(&['l', 'u', 'č', 'e'], -1, 117),
    Affix::new(&['a', 'š', 'e'], -1, 104),
    Affix::new(&['b', 'a', 'š', 'e'], 747, 63),
    Affix::new(&['g', 'a', 'š', 'e'], 747, 64),
    Affix::new(&['j', 'a', 'š', 'e'], 747, 61),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'š', 'e'], 750, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'š', 'e'], 750, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'š', 'e'], 750, 108),
    Affix::new(&['i', 'n', 'j', 'a', 'š', 'e'], 750, 114),
    Affix::new(&['k', 'a', 'š', 'e'], 747, 62),
    Affix::new(&['n', 'a', 'š', 'e'], 747, 60),
    Affix::new(&['i', 'r', 'a', 'š', 'e'], 747, 100),
    Affix::new(&['u', 'r', 'a', 'š', 'e'], 747, 105),
    Affix::new(&['t', 'a', 'š', 'e'], 747, 59),
    Affix::new(&['v', 'a', 'š', 'e'], 747, 65),
    Affix::new(&['a', 'v', 'a', 'š', 'e'], 760, 97),
    Affix::new(&['e', 'v', 'a', 'š', 'e'], 760, 96),
    Affix::new(&['i', 'v', 'a', 'š', 'e'], 760, 98),
    Affix::new(&['o', 'v', 'a', 'š', 'e'], 760, 76),
    Affix::new(&['u', 'v', 'a', 'š', 'e'], 760, 99),
    Affix::new(&['a', 'č', 'a', 'š', 'e'], 747, 102),
    Affix::new(&['e', 'š', 'e'], -1, 66),
    Affix::new(&['i', 'š', 'e'], -1, 67),
    Affix::new(&['j', 'e', 't', 'i', 'š', 'e'], 768, 118),
    Affix::new(&['a', 'č', 'i', 'š', 'e'], 768, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'š', 'e'], 768, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'š', 'e'], 768, 90),
    Affix::new(&['o', 'š', 'e'], -1, 91),
    Affix::new(&['a', 's', 't', 'a', 'd', 'o', 'š', 'e'], 773, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'o', 'š', 'e'], 773, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'o', 'š', 'e'], 773, 112),
    Affix::new(&['a', 'c', 'e', 'g'], -1, 124),
    Affix::new(&['e', 'c', 'e', 'g'], -1, 125),
    Affix::new(&['u', 'c', 'e', 'g'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'e', 'g'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'e', 'g'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'e', 'g'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'e', 'g'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'e', 'g'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'e', 'g'], 784, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'e', 'g'], 784, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'e', 'g'], -1, 83),
    Affix::new(&['n', 'i', 'j', 'e', 'g'], -1, 13),
    Affix::new(&['o', 's', 'i', 'j', 'e', 'g'], -1, 123),
    Affix::new(&['a', 't', 'i', 'j', 'e', 'g'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'e', 'g'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'e', 'g'], -1, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'e', 'g'], -1, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'e', 'g'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'e', 'g'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'e', 'g'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'e', 'g'], -1, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'e', 'g'], -1, 91),
    Affix::new(&['a', 'n', 'j', 'e', 'g'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'e', 'g'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'e', 'g'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'e', 'g'], -1, 86),
    Affix::new(&['k', 'e', 'g'], -1, 95),
    Affix::new(&['e', 'l', 'e', 'g'], -1, 83),
    Affix::new(&['n', 'e', 'g'], -1, 13),
    Affix::new(&['a', 'n', 'e', 'g'], 805, 10),
    Affix::new(&['e', 'n', 'e', 'g'], 805, 87),
    Affix::new(&['s', 'n', 'e', 'g'], 805, 159),
    Affix::new(&['š', 'n', 'e', 'g'], 805, 88),
    Affix::new(&['o', 's', 'e', 'g'], -1, 123),
    Affix::new(&['a', 't', 'e', 'g'], -1, 120),
    Affix::new(&['a', 'v', 'e', 'g'], -1, 77),
    Affix::new(&['e', 'v', 'e', 'g'], -1, 78),
    Affix::new(&['i', 'v', 'e', 'g'], -1, 79),
    Affix::new(&['o', 'v', 'e', 'g'], -1, 80),
    Affix::new(&['a', 'ć', 'e', 'g'], -1, 14),
    Affix::new(&['e', 'ć', 'e', 'g'], -1, 15),
    Affix::new(&['u', 'ć', 'e', 'g'], -1, 16),
    Affix::new(&['o', 'š', 'e', 'g'], -1, 91),
    Affix::new(&['a', 'c', 'o', 'g'], -1, 124),
    Affix::new(&['e', 'c', 'o', 'g'], -1, 125),
    Affix::new(&['u', 'c', 'o', 'g'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'o', 'g'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'g'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'g'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'g'], -1, 86),
    Affix::new(&['k', 'o', 'g'], -1, 95),
    Affix::new(&['s', 'k', 'o', 'g'], 827, 1),
    Affix::new(&['š', 'k', 'o', 'g'], 827, 2),
    Affix::new(&['e', 'l', 'o', 'g'], -1, 83),
    Affix::new(&['n', 'o', 'g'], -1, 13),
    Affix::new(&['c', 'i', 'n', 'o', 'g'], 831, 137),
    Affix::new(&['č', 'i', 'n', 'o', 'g'], 831, 89),
    Affix::new(&['o', 's', 'o', 'g'], -1, 123),
    Affix::new(&['a', 't', 'o', 'g'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'g'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'g'], -1, 93),
    Affix::new(&['a', 's', 't', 'o', 'g'], -1, 94),
    Affix::new(&['a', 'v', 'o', 'g'], -1, 77),
    Affix::new(&['e', 'v', 'o', 'g'], -1, 78),
    Affix::new(&['i', 'v', 'o', 'g'], -1, 79),
    Affix::new(&['o', 'v', 'o', 'g'], -1, 80),
    Affix::new(&['a', 'ć', 'o', 'g'], -1, 14),
    Affix::new(&['e', 'ć', 'o', 'g'], -1, 15),
    Affix::new(&['u', 'ć', 'o', 'g'], -1, 16),
    Affix::new(&['o', 'š', 'o', 'g'], -1, 91),
    Affix::new(&['a', 'h'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'h'], 847, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'h'], 847, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'h'], 847, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'h'], 847, 108),
    Affix::new(&['i', 'n', 'j', 'a', 'h'], 847, 114),
    Affix::new(&['i', 'r', 'a', 'h'], 847, 100),
    Affix::new(&['u', 'r', 'a', 'h'], 847, 105),
    Affix::new(&['t', 'a', 'h'], 847, 113),
    Affix::new(&['a', 'v', 'a', 'h'], 847, 97),
    Affix::new(&['e', 'v', 'a', 'h'], 847, 96),
    Affix::new(&['i', 'v', 'a', 'h'], 847, 98),
    Affix::new(&['o', 'v', 'a', 'h'], 847, 76),
    Affix::new(&['u', 'v', 'a', 'h'], 847, 99),
    Affix::new(&['a', 'č', 'a', 'h'], 847, 102),
    Affix::new(&['i', 'h'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'h'], 862, 124),
    Affix::new(&['e', 'c', 'i', 'h'], 862, 125),
    Affix::new(&['u', 'c', 'i', 'h'], 862, 126),
    Affix::new(&['l', 'u', 'c', 'i', 'h'], 865, 121),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'i', 'h'], 862, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'i', 'h'], 862, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'i', 'h'], 862, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'i', 'h'], 862, 86),
    Affix::new(&['k', 'i', 'j', 'i', 'h'], 862, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'i', 'h'], 871, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'i', 'h'], 871, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'i', 'h'], 862, 83),
    Affix::new(&['n', 'i', 'j', 'i', 'h'], 862, 13),
    Affix::new(&['o', 's', 'i', 'j', 'i', 'h'], 862, 123),
    Affix::new(&['a', 't', 'i', 'j', 'i', 'h'], 862, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'i', 'h'], 862, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'i', 'h'], 862, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'i', 'h'], 862, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'i', 'h'], 862, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'i', 'h'], 862, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'i', 'h'], 862, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'i', 'h'], 862, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'i', 'h'], 862, 91),
    Affix::new(&['a', 'n', 'j', 'i', 'h'], 862, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'h'], 862, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'h'], 862, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'h'], 862, 86),
    Affix::new(&['k', 'i', 'h'], 862, 95),
    Affix::new(&['s', 'k', 'i', 'h'], 890, 1),
    Affix::new(&['š', 'k', 'i', 'h'], 890, 2),
    Affix::new(&['e', 'l', 'i', 'h'], 862, 83),
    Affix::new(&['n', 'i', 'h'], 862, 13),
    Affix::new(&['c', 'i', 'n', 'i', 'h'], 894, 137),
    Affix::new(&['č', 'i', 'n', 'i', 'h'], 894, 89),
    Affix::new(&['o', 's', 'i', 'h'], 862, 123),
    Affix::new(&['r', 'o', 's', 'i', 'h'], 897, 127),
    Affix::new(&['a', 't', 'i', 'h'], 862, 120),
    Affix::new(&['j', 'e', 't', 'i', 'h'], 862, 118),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'h'], 862, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'h'], 862, 93),
    Affix::new(&['a', 's', 't', 'i', 'h'], 862, 94),
    Affix::new(&['a', 'v', 'i', 'h'], 862, 77),
    Affix::new(&['e', 'v', 'i', 'h'], 862, 78),
    Affix::new(&['i', 'v', 'i', 'h'], 862, 79),
    Affix::new(&['o', 'v', 'i', 'h'], 862, 80),
    Affix::new(&['a', 'ć', 'i', 'h'], 862, 14),
    Affix::new(&['e', 'ć', 'i', 'h'], 862, 15),
    Affix::new(&['u', 'ć', 'i', 'h'], 862, 16),
    Affix::new(&['a', 'č', 'i', 'h'], 862, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'h'], 862, 117),
    Affix::new(&['o', 'š', 'i', 'h'], 862, 91),
    Affix::new(&['r', 'o', 'š', 'i', 'h'], 913, 90),
    Affix::new(&['a', 's', 't', 'a', 'd', 'o', 'h'], -1, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'o', 'h'], -1, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'o', 'h'], -1, 112),
    Affix::new(&['a', 'c', 'u', 'h'], -1, 124),
    Affix::new(&['e', 'c', 'u', 'h'], -1, 125),
    Affix::new(&['u', 'c', 'u', 'h'], -1, 126),
    Affix::new(&['a', 'ć', 'u', 'h'], -1, 14),
    Affix::new(&['e', 'ć', 'u', 'h'], -1, 15),
    Affix::new(&['u', 'ć', 'u', 'h'], -1, 16),
    Affix::new(&['a', 'c', 'i'], -1, 124),
    Affix::new(&['a', 'c', 'e', 'c', 'i'], -1, 124),
    Affix::new(&['i', 'e', 'c', 'i'], -1, 162),
    Affix::new(&['a', 'j', 'u', 'c', 'i'], -1, 161),
    Affix::new(&['i', 'r', 'a', 'j', 'u', 'c', 'i'], 927, 155),
    Affix::new(&['u', 'r', 'a', 'j', 'u', 'c', 'i'], 927, 156),
    Affix::new(&['a', 's', 't', 'a', 'j', 'u', 'c', 'i'], 927, 138),
    Affix::new(&['i', 's', 't', 'a', 'j', 'u', 'c', 'i'], 927, 139),
    Affix::new(&['o', 's', 't', 'a', 'j', 'u', 'c', 'i'], 927, 140),
    Affix::new(&['a', 'v', 'a', 'j', 'u', 'c', 'i'], 927, 144),
    Affix::new(&['e', 'v', 'a', 'j', 'u', 'c', 'i'], 927, 145),
    Affix::new(&['i', 'v', 'a', 'j', 'u', 'c', 'i'], 927, 146),
    Affix::new(&['u', 'v', 'a', 'j', 'u', 'c', 'i'], 927, 147),
    Affix::new(&['u', 'j', 'u', 'c', 'i'], -1, 157),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'u', 'c', 'i'], 937, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'u', 'c', 'i'], 937, 155),
    Affix::new(&['l', 'u', 'c', 'i'], -1, 121),
    Affix::new(&['n', 'u', 'c', 'i'], -1, 164),
    Affix::new(&['e', 't', 'u', 'c', 'i'], -1, 153),
    Affix::new(&['a', 's', 't', 'u', 'c', 'i'], -1, 136),
    Affix::new(&['g', 'i'], -1, 20),
    Affix::new(&['u', 'g', 'i'], 944, 18),
    Affix::new(&['a', 'j', 'i'], -1, 109),
    Affix::new(&['c', 'a', 'j', 'i'], 946, 26),
    Affix::new(&['l', 'a', 'j', 'i'], 946, 30),
    Affix::new(&['r', 'a', 'j', 'i'], 946, 31),
    Affix::new(&['ć', 'a', 'j', 'i'], 946, 28),
    Affix::new(&['č', 'a', 'j', 'i'], 946, 27),
    Affix::new(&['đ', 'a', 'j', 'i'], 946, 29),
    Affix::new(&['b', 'i', 'j', 'i'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'i'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'i'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'i'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'i'], -1, 39),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'i'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'i'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'i'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'i'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'i'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'i'], 962, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'i'], 962, 2),
    Affix::new(&['l', 'i', 'j', 'i'], -1, 35),
    Affix::new(&['e', 'l', 'i', 'j', 'i'], 965, 83),
    Affix::new(&['m', 'i', 'j', 'i'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'i'], -1, 13),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'i'], 968, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'i'], 968, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'i'], 968, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'i'], 968, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'i'], 968, 5),
    Affix::new(&['p', 'i', 'j', 'i'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'i'], -1, 42),
    Affix::new(&['s', 'i', 'j', 'i'], -1, 43),
    Affix::new(&['o', 's', 'i', 'j', 'i'], 976, 123),
    Affix::new(&['t', 'i', 'j', 'i'], -1, 44),
    Affix::new(&['a', 't', 'i', 'j', 'i'], 978, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'i'], 978, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'i'], 978, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'i'], 978, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'i'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'i'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'i'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'i'], -1, 80),
    Affix::new(&['z', 'i', 'j', 'i'], -1, 45),
    Affix::new(&['o', 'š', 'i', 'j', 'i'], -1, 91),
    Affix::new(&['ž', 'i', 'j', 'i'], -1, 38),
    Affix::new(&['a', 'n', 'j', 'i'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i'], -1, 86),
    Affix::new(&['k', 'i'], -1, 95),
    Affix::new(&['s', 'k', 'i'], 994, 1),
    Affix::new(&['š', 'k', 'i'], 994, 2),
    Affix::new(&['a', 'l', 'i'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'l', 'i'], 997, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'l', 'i'], 997, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'l', 'i'], 997, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'l', 'i'], 997, 108),
    Affix::new(&['i', 'j', 'a', 'l', 'i'], 997, 47),
    Affix::new(&['i', 'n', 'j', 'a', 'l', 'i'], 997, 114),
    Affix::new(&['n', 'a', 'l', 'i'], 997, 46),
    Affix::new(&['i', 'r', 'a', 'l', 'i'], 997, 100),
    Affix::new(&['u', 'r', 'a', 'l', 'i'], 997, 105),
    Affix::new(&['t', 'a', 'l', 'i'], 997, 113),
    Affix::new(&['a', 's', 't', 'a', 'l', 'i'], 1007, 110),
    Affix::new(&['i', 's', 't', 'a', 'l', 'i'], 1007, 111),
    Affix::new(&['o', 's', 't', 'a', 'l', 'i'], 1007, 112),
    Affix::new(&['a', 'v', 'a', 'l', 'i'], 997, 97),
    Affix::new(&['e', 'v', 'a', 'l', 'i'], 997, 96),
    Affix::new(&['i', 'v', 'a', 'l', 'i'], 997, 98),
    Affix::new(&['o', 'v', 'a', 'l', 'i'], 997, 76),
    Affix::new(&['u', 'v', 'a', 'l', 'i'], 997, 99),
    Affix::new(&['a', 'č', 'a', 'l', 'i'], 997, 102),
    Affix::new(&['e', 'l', 'i'], -1, 83),
    Affix::new(&['i', 'l', 'i'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'l', 'i'], 1018, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'l', 'i'], 1018, 121),
    Affix::new(&['n', 'i', 'l', 'i'], 1018, 103),
    Affix::new(&['r', 'o', 's', 'i', 'l', 'i'], 1018, 127),
    Affix::new(&['j', 'e', 't', 'i', 'l', 'i'], 1018, 118),
    Affix::new(&['o', 'z', 'i', 'l', 'i'], 1018, 48),
    Affix::new(&['a', 'č', 'i', 'l', 'i'], 1018, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'l', 'i'], 1018, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'l', 'i'], 1018, 90),
    Affix::new(&['o', 'l', 'i'], -1, 50),
    Affix::new(&['a', 's', 'l', 'i'], -1, 115),
    Affix::new(&['n', 'u', 'l', 'i'], -1, 13),
    Affix::new(&['r', 'a', 'm', 'i'], -1, 52),
    Affix::new(&['l', 'e', 'm', 'i'], -1, 51),
    Affix::new(&['n', 'i'], -1, 13),
    Affix::new(&['a', 'n', 'i'], 1033, 10),
    Affix::new(&['a', 'c', 'a', 'n', 'i'], 1034, 128),
    Affix::new(&['u', 'r', 'a', 'n', 'i'], 1034, 105),
    Affix::new(&['t', 'a', 'n', 'i'], 1034, 113),
    Affix::new(&['a', 'v', 'a', 'n', 'i'], 1034, 97),
    Affix::new(&['e', 'v', 'a', 'n', 'i'], 1034, 96),
    Affix::new(&['i', 'v', 'a', 'n', 'i'], 1034, 98),
    Affix::new(&['u', 'v', 'a', 'n', 'i'], 1034, 99),
    Affix::new(&['a', 'č', 'a', 'n', 'i'], 1034, 102),
    Affix::new(&['a', 'c', 'e', 'n', 'i'], 1033, 124),
    Affix::new(&['l', 'u', 'c', 'e', 'n', 'i'], 1033, 121),
    Affix::new(&['a', 'č', 'e', 'n', 'i'], 1033, 101),
    Affix::new(&['l', 'u', 'č', 'e', 'n', 'i'], 1033, 117),
    Affix::new(&['i', 'n', 'i'], 1033, 11),
    Affix::new(&['c', 'i', 'n', 'i'], 1047, 137),
    Affix::new(&['č', 'i', 'n', 'i'], 1047, 89),
    Affix::new(&['o', 'n', 'i'], 1033, 12),
    Affix::new(&['a', 'r', 'i'], -1, 53),
    Affix::new(&['d', 'r', 'i'], -1, 54),
    Affix::new(&['e', 'r', 'i'], -1, 55),
    Affix::new(&['o', 'r', 'i'], -1, 56),
    Affix::new(&['b', 'a', 's', 'i'], -1, 135),
    Affix::new(&['g', 'a', 's', 'i'], -1, 131),
    Affix::new(&['j', 'a', 's', 'i'], -1, 129),
    Affix::new(&['k', 'a', 's', 'i'], -1, 133),
    Affix::new(&['n', 'a', 's', 'i'], -1, 132),
    Affix::new(&['t', 'a', 's', 'i'], -1, 130),
    Affix::new(&['v', 'a', 's', 'i'], -1, 134),
    Affix::new(&['e', 's', 'i'], -1, 152),
    Affix::new(&['i', 's', 'i'], -1, 154),
    Affix::new(&['o', 's', 'i'], -1, 123),
    Affix::new(&['a', 'v', 's', 'i'], -1, 161),
    Affix::new(&['a', 'c', 'a', 'v', 's', 'i'], 1065, 128),
    Affix::new(&['i', 'r', 'a', 'v', 's', 'i'], 1065, 155),
    Affix::new(&['t', 'a', 'v', 's', 'i'], 1065, 160),
    Affix::new(&['e', 't', 'a', 'v', 's', 'i'], 1068, 153),
    Affix::new(&['a', 's', 't', 'a', 'v', 's', 'i'], 1068, 141),
    Affix::new(&['i', 's', 't', 'a', 'v', 's', 'i'], 1068, 142),
    Affix::new(&['o', 's', 't', 'a', 'v', 's', 'i'], 1068, 143),
    Affix::new(&['i', 'v', 's', 'i'], -1, 162),
    Affix::new(&['n', 'i', 'v', 's', 'i'], 1073, 158),
    Affix::new(&['r', 'o', 's', 'i', 'v', 's', 'i'], 1073, 127),
    Affix::new(&['n', 'u', 'v', 's', 'i'], -1, 164),
    Affix::new(&['a', 't', 'i'], -1, 104),
    Affix::new(&['a', 'c', 'a', 't', 'i'], 1077, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 't', 'i'], 1077, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 't', 'i'], 1077, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 't', 'i'], 1077, 108),
    Affix::new(&['i', 'n', 'j', 'a', 't', 'i'], 1077, 114),
    Affix::new(&['i', 'k', 'a', 't', 'i'], 1077, 68),
    Affix::new(&['l', 'a', 't', 'i'], 1077, 69),
    Affix::new(&['i', 'r', 'a', 't', 'i'], 1077, 100),
    Affix::new(&['u', 'r', 'a', 't', 'i'], 1077, 105),
    Affix::new(&['t', 'a', 't', 'i'], 1077, 113),
    Affix::new(&['a', 's', 't', 'a', 't', 'i'], 1087, 110),
    Affix::new(&['i', 's', 't', 'a', 't', 'i'], 1087, 111),
    Affix::new(&['o', 's', 't', 'a', 't', 'i'], 1087, 112),
    Affix::new(&['a', 'v', 'a', 't', 'i'], 1077, 97),
    Affix::new(&['e', 'v', 'a', 't', 'i'], 1077, 96),
    Affix::new(&['i', 'v', 'a', 't', 'i'], 1077, 98),
    Affix::new(&['o', 'v', 'a', 't', 'i'], 1077, 76),
    Affix::new(&['u', 'v', 'a', 't', 'i'], 1077, 99),
    Affix::new(&['a', 'č', 'a', 't', 'i'], 1077, 102),
    Affix::new(&['e', 't', 'i'], -1, 70),
    Affix::new(&['i', 't', 'i'], -1, 116),
    Affix::new(&['a', 'c', 'i', 't', 'i'], 1098, 124),
    Affix::new(&['l', 'u', 'c', 'i', 't', 'i'], 1098, 121),
    Affix::new(&['n', 'i', 't', 'i'], 1098, 103),
    Affix::new(&['r', 'o', 's', 'i', 't', 'i'], 1098, 127),
    Affix::new(&['j', 'e', 't', 'i', 't', 'i'], 1098, 118),
    Affix::new(&['e', 'v', 'i', 't', 'i'], 1098, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i'], 1098, 93),
    Affix::new(&['a', 'č', 'i', 't', 'i'], 1098, 101),
    Affix::new(&['l', 'u', 'č', 'i', 't', 'i'], 1098, 117),
    Affix::new(&['r', 'o', 'š', 'i', 't', 'i'], 1098, 90),
    Affix::new(&['a', 's', 't', 'i'], -1, 94),
    Affix::new(&['e', 's', 't', 'i'], -1, 71),
    Affix::new(&['i', 's', 't', 'i'], -1, 72),
    Affix::new(&['k', 's', 't', 'i'], -1, 73),
    Affix::new(&['o', 's', 't', 'i'], -1, 74),
    Affix::new(&['n', 'u', 't', 'i'], -1, 13),
    Affix::new(&['a', 'v', 'i'], -1, 77),
    Affix::new(&['e', 'v', 'i'], -1, 78),
    Affix::new(&['a', 'j', 'e', 'v', 'i'], 1116, 109),
    Affix::new(&['c', 'a', 'j', 'e', 'v', 'i'], 1117, 26),
    Affix::new(&['l', 'a', 'j', 'e', 'v', 'i'], 1117, 30),
    Affix::new(&['r', 'a', 'j', 'e', 'v', 'i'], 1117, 31),
    Affix::new(&['ć', 'a', 'j', 'e', 'v', 'i'], 1117, 28),
    Affix::new(&['č', 'a', 'j', 'e', 'v', 'i'], 1117, 27),
    Affix::new(&['đ', 'a', 'j', 'e', 'v', 'i'], 1117, 29),
    Affix::new(&['i', 'v', 'i'], -1, 79),
    Affix::new(&['o', 'v', 'i'], -1, 80),
    Affix::new(&['g', 'o', 'v', 'i'], 1125, 20),
    Affix::new(&['u', 'g', 'o', 'v', 'i'], 1126, 17),
    Affix::new(&['l', 'o', 'v', 'i'], 1125, 82),
    Affix::new(&['o', 'l', 'o', 'v', 'i'], 1128, 49),
    Affix::new(&['m', 'o', 'v', 'i'], 1125, 81),
    Affix::new(&['o', 'n', 'o', 'v', 'i'], 1125, 12),
    Affix::new(&['i', 'e', 'ć', 'i'], -1, 116),
    Affix::new(&['a', 'č', 'e', 'ć', 'i'], -1, 101),
    Affix::new(&['a', 'j', 'u', 'ć', 'i'], -1, 104),
    Affix::new(&['i', 'r', 'a', 'j', 'u', 'ć', 'i'], 1134, 100),
    Affix::new(&['u', 'r', 'a', 'j', 'u', 'ć', 'i'], 1134, 105),
    Affix::new(&['a', 's', 't', 'a', 'j', 'u', 'ć', 'i'], 1134, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'u', 'ć', 'i'], 1134, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'u', 'ć', 'i'], 1134, 108),
    Affix::new(&['a', 'v', 'a', 'j', 'u', 'ć', 'i'], 1134, 97),
    Affix::new(&['e', 'v', 'a', 'j', 'u', 'ć', 'i'], 1134, 96),
    Affix::new(&['i', 'v', 'a', 'j', 'u', 'ć', 'i'], 1134, 98),
    Affix::new(&['u', 'v', 'a', 'j', 'u', 'ć', 'i'], 1134, 99),
    Affix::new(&['u', 'j', 'u', 'ć', 'i'], -1, 25),
    Affix::new(&['i', 'r', 'u', 'j', 'u', 'ć', 'i'], 1144, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'u', 'ć', 'i'], 1144, 117),
    Affix::new(&['n', 'u', 'ć', 'i'], -1, 13),
    Affix::new(&['e', 't', 'u', 'ć', 'i'], -1, 70),
    Affix::new(&['a', 's', 't', 'u', 'ć', 'i'], -1, 115),
    Affix::new(&['a', 'č', 'i'], -1, 101),
    Affix::new(&['l', 'u', 'č', 'i'], -1, 117),
    Affix::new(&['b', 'a', 'š', 'i'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'i'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'i'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'i'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'i'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'i'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'i'], -1, 65),
    Affix::new(&['e', 'š', 'i'], -1, 66),
    Affix::new(&['i', 'š', 'i'], -1, 67),
    Affix::new(&['o', 'š', 'i'], -1, 91),
    Affix::new(&['a', 'v', 'š', 'i'], -1, 104),
    Affix::new(&['i', 'r', 'a', 'v', 'š', 'i'], 1162, 100),
    Affix::new(&['t', 'a', 'v', 'š', 'i'], 1162, 113),
    Affix::new(&['e', 't', 'a', 'v', 'š', 'i'], 1164, 70),
    Affix::new(&['a', 's', 't', 'a', 'v', 'š', 'i'], 1164, 110),
    Affix::new(&['i', 's', 't', 'a', 'v', 'š', 'i'], 1164, 111),
    Affix::new(&['o', 's', 't', 'a', 'v', 'š', 'i'], 1164, 112),
    Affix::new(&['a', 'č', 'a', 'v', 'š', 'i'], 1162, 102),
    Affix::new(&['i', 'v', 'š', 'i'], -1, 116),
    Affix::new(&['n', 'i', 'v', 'š', 'i'], 1170, 103),
    Affix::new(&['r', 'o', 'š', 'i', 'v', 'š', 'i'], 1170, 90),
    Affix::new(&['n', 'u', 'v', 'š', 'i'], -1, 13),
    Affix::new(&['a', 'j'], -1, 104),
    Affix::new(&['u', 'r', 'a', 'j'], 1174, 105),
    Affix::new(&['t', 'a', 'j'], 1174, 113),
    Affix::new(&['a', 'v', 'a', 'j'], 1174, 97),
    Affix::new(&['e', 'v', 'a', 'j'], 1174, 96),
    Affix::new(&['i', 'v', 'a', 'j'], 1174, 98),
    Affix::new(&['u', 'v', 'a', 'j'], 1174, 99),
    Affix::new(&['i', 'j'], -1, 116),
    Affix::new(&['a', 'c', 'o', 'j'], -1, 124),
    Affix::new(&['e', 'c', 'o', 'j'], -1, 125),
    Affix::new(&['u', 'c', 'o', 'j'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'o', 'j'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'o', 'j'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'o', 'j'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'o', 'j'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'o', 'j'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'o', 'j'], 1189, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'o', 'j'], 1189, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'o', 'j'], -1, 83),
    Affix::new(&['n', 'i', 'j', 'o', 'j'], -1, 13),
    Affix::new(&['o', 's', 'i', 'j', 'o', 'j'], -1, 123),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'o', 'j'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'o', 'j'], -1, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'o', 'j'], -1, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'o', 'j'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'o', 'j'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'o', 'j'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'o', 'j'], -1, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'o', 'j'], -1, 91),
    Affix::new(&['a', 'n', 'j', 'o', 'j'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'j'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'j'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'j'], -1, 86),
    Affix::new(&['k', 'o', 'j'], -1, 95),
    Affix::new(&['s', 'k', 'o', 'j'], 1207, 1),
    Affix::new(&['š', 'k', 'o', 'j'], 1207, 2),
    Affix::new(&['a', 'l', 'o', 'j'], -1, 104),
    Affix::new(&['e', 'l', 'o', 'j'], -1, 83),
    Affix::new(&['n', 'o', 'j'], -1, 13),
    Affix::new(&['c', 'i', 'n', 'o', 'j'], 1212, 137),
    Affix::new(&['č', 'i', 'n', 'o', 'j'], 1212, 89),
    Affix::new(&['o', 's', 'o', 'j'], -1, 123),
    Affix::new(&['a', 't', 'o', 'j'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'j'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'j'], -1, 93),
    Affix::new(&['a', 's', 't', 'o', 'j'], -1, 94),
    Affix::new(&['a', 'v', 'o', 'j'], -1, 77),
    Affix::new(&['e', 'v', 'o', 'j'], -1, 78),
    Affix::new(&['i', 'v', 'o', 'j'], -1, 79),
    Affix::new(&['o', 'v', 'o', 'j'], -1, 80),
    Affix::new(&['a', 'ć', 'o', 'j'], -1, 14),
    Affix::new(&['e', 'ć', 'o', 'j'], -1, 15),
    Affix::new(&['u', 'ć', 'o', 'j'], -1, 16),
    Affix::new(&['o', 'š', 'o', 'j'], -1, 91),
    Affix::new(&['l', 'u', 'c', 'u', 'j'], -1, 121),
    Affix::new(&['i', 'r', 'u', 'j'], -1, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j'], -1, 117),
    Affix::new(&['a', 'l'], -1, 104),
    Affix::new(&['i', 'r', 'a', 'l'], 1231, 100),
    Affix::new(&['u', 'r', 'a', 'l'], 1231, 105),
    Affix::new(&['e', 'l'], -1, 119),
    Affix::new(&['i', 'l'], -1, 116),
    Affix::new(&['a', 'm'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'm'], 1236, 128),
    Affix::new(&['i', 'r', 'a', 'm'], 1236, 100),
    Affix::new(&['u', 'r', 'a', 'm'], 1236, 105),
    Affix::new(&['t', 'a', 'm'], 1236, 113),
    Affix::new(&['a', 'v', 'a', 'm'], 1236, 97),
    Affix::new(&['e', 'v', 'a', 'm'], 1236, 96),
    Affix::new(&['i', 'v', 'a', 'm'], 1236, 98),
    Affix::new(&['u', 'v', 'a', 'm'], 1236, 99),
    Affix::new(&['a', 'č', 'a', 'm'], 1236, 102),
    Affix::new(&['e', 'm'], -1, 119),
    Affix::new(&['a', 'c', 'e', 'm'], 1246, 124),
    Affix::new(&['e', 'c', 'e', 'm'], 1246, 125),
    Affix::new(&['u', 'c', 'e', 'm'], 1246, 126),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e', 'm'], 1246, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e', 'm'], 1246, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e', 'm'], 1246, 112),
    Affix::new(&['a', 'j', 'e', 'm'], 1246, 104),
    Affix::new(&['c', 'a', 'j', 'e', 'm'], 1253, 26),
    Affix::new(&['l', 'a', 'j', 'e', 'm'], 1253, 30),
    Affix::new(&['r', 'a', 'j', 'e', 'm'], 1253, 31),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e', 'm'], 1253, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e', 'm'], 1253, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e', 'm'], 1253, 108),
    Affix::new(&['ć', 'a', 'j', 'e', 'm'], 1253, 28),
    Affix::new(&['č', 'a', 'j', 'e', 'm'], 1253, 27),
    Affix::new(&['đ', 'a', 'j', 'e', 'm'], 1253, 29),
    Affix::new(&['i', 'j', 'e', 'm'], 1246, 116),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'e', 'm'], 1263, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'e', 'm'], 1263, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'e', 'm'], 1263, 123),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'e', 'm'], 1263, 86),
    Affix::new(&['k', 'i', 'j', 'e', 'm'], 1263, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'e', 'm'], 1268, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'e', 'm'], 1268, 2),
    Affix::new(&['l', 'i', 'j', 'e', 'm'], 1263, 24),
    Affix::new(&['e', 'l', 'i', 'j', 'e', 'm'], 1271, 83),
    Affix::new(&['n', 'i', 'j', 'e', 'm'], 1263, 13),
    Affix::new(&['r', 'a', 'r', 'i', 'j', 'e', 'm'], 1263, 21),
    Affix::new(&['s', 'i', 'j', 'e', 'm'], 1263, 23),
    Affix::new(&['o', 's', 'i', 'j', 'e', 'm'], 1275, 123),
    Affix::new(&['a', 't', 'i', 'j', 'e', 'm'], 1263, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'e', 'm'], 1263, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'e', 'm'], 1263, 93),
    Affix::new(&['o', 't', 'i', 'j', 'e', 'm'], 1263, 22),
    Affix::new(&['a', 's', 't', 'i', 'j', 'e', 'm'], 1263, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'e', 'm'], 1263, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'e', 'm'], 1263, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'e', 'm'], 1263, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'e', 'm'], 1263, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'e', 'm'], 1263, 91),
    Affix::new(&['a', 'n', 'j', 'e', 'm'], 1246, 84),
    Affix::new(&['e', 'n', 'j', 'e', 'm'], 1246, 85),
    Affix::new(&['i', 'n', 'j', 'e', 'm'], 1246, 114),
    Affix::new(&['s', 'n', 'j', 'e', 'm'], 1246, 122),
    Affix::new(&['š', 'n', 'j', 'e', 'm'], 1246, 86),
    Affix::new(&['u', 'j', 'e', 'm'], 1246, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'e', 'm'], 1292, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'e', 'm'], 1292, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'e', 'm'], 1292, 117),
    Affix::new(&['k', 'e', 'm'], 1246, 95),
    Affix::new(&['s', 'k', 'e', 'm'], 1296, 1),
    Affix::new(&['š', 'k', 'e', 'm'], 1296, 2),
    Affix::new(&['e', 'l', 'e', 'm'], 1246, 83),
    Affix::new(&['n', 'e', 'm'], 1246, 13),
    Affix::new(&['a', 'n', 'e', 'm'], 1300, 10),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e', 'm'], 1301, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e', 'm'], 1301, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e', 'm'], 1301, 112),
    Affix::new(&['e', 'n', 'e', 'm'], 1300, 87),
    Affix::new(&['s', 'n', 'e', 'm'], 1300, 159),
    Affix::new(&['š', 'n', 'e', 'm'], 1300, 88),
    Affix::new(&['b', 'a', 's', 'e', 'm'], 1246, 135),
    Affix::new(&['g', 'a', 's', 'e', 'm'], 1246, 131),
    Affix::new(&['j', 'a', 's', 'e', 'm'], 1246, 129),
    Affix::new(&['k', 'a', 's', 'e', 'm'], 1246, 133),
    Affix::new(&['n', 'a', 's', 'e', 'm'], 1246, 132),
    Affix::new(&['t', 'a', 's', 'e', 'm'], 1246, 130),
    Affix::new(&['v', 'a', 's', 'e', 'm'], 1246, 134),
    Affix::new(&['e', 's', 'e', 'm'], 1246, 152),
    Affix::new(&['i', 's', 'e', 'm'], 1246, 154),
    Affix::new(&['o', 's', 'e', 'm'], 1246, 123),
    Affix::new(&['a', 't', 'e', 'm'], 1246, 120),
    Affix::new(&['e', 't', 'e', 'm'], 1246, 70),
    Affix::new(&['e', 'v', 'i', 't', 'e', 'm'], 1246, 92),
    Affix::new(&['o', 'v', 'i', 't', 'e', 'm'], 1246, 93),
    Affix::new(&['a', 's', 't', 'e', 'm'], 1246, 94),
    Affix::new(&['i', 's', 't', 'e', 'm'], 1246, 151),
    Affix::new(&['i', 'š', 't', 'e', 'm'], 1246, 75),
    Affix::new(&['a', 'v', 'e', 'm'], 1246, 77),
    Affix::new(&['e', 'v', 'e', 'm'], 1246, 78),
    Affix::new(&['i', 'v', 'e', 'm'], 1246, 79),
    Affix::new(&['a', 'ć', 'e', 'm'], 1246, 14),
    Affix::new(&['e', 'ć', 'e', 'm'], 1246, 15),
    Affix::new(&['u', 'ć', 'e', 'm'], 1246, 16),
    Affix::new(&['b', 'a', 'š', 'e', 'm'], 1246, 63),
    Affix::new(&['g', 'a', 'š', 'e', 'm'], 1246, 64),
    Affix::new(&['j', 'a', 'š', 'e', 'm'], 1246, 61),
    Affix::new(&['k', 'a', 'š', 'e', 'm'], 1246, 62),
    Affix::new(&['n', 'a', 'š', 'e', 'm'], 1246, 60),
    Affix::new(&['t', 'a', 'š', 'e', 'm'], 1246, 59),
    Affix::new(&['v', 'a', 'š', 'e', 'm'], 1246, 65),
    Affix::new(&['e', 'š', 'e', 'm'], 1246, 66),
    Affix::new(&['i', 'š', 'e', 'm'], 1246, 67),
    Affix::new(&['o', 'š', 'e', 'm'], 1246, 91),
    Affix::new(&['i', 'm'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'm'], 1341, 124),
    Affix::new(&['e', 'c', 'i', 'm'], 1341, 125),
    Affix::new(&['u', 'c', 'i', 'm'], 1341, 126),
    Affix::new(&['l', 'u', 'c', 'i', 'm'], 1344, 121),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'i', 'm'], 1341, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'i', 'm'], 1341, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'i', 'm'], 1341, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'i', 'm'], 1341, 86),
    Affix::new(&['k', 'i', 'j', 'i', 'm'], 1341, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'i', 'm'], 1350, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'i', 'm'], 1350, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'i', 'm'], 1341, 83),
    Affix::new(&['n', 'i', 'j', 'i', 'm'], 1341, 13),
    Affix::new(&['o', 's', 'i', 'j', 'i', 'm'], 1341, 123),
    Affix::new(&['a', 't', 'i', 'j', 'i', 'm'], 1341, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'i', 'm'], 1341, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'i', 'm'], 1341, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'i', 'm'], 1341, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'i', 'm'], 1341, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'i', 'm'], 1341, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'i', 'm'], 1341, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'i', 'm'], 1341, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'i', 'm'], 1341, 91),
    Affix::new(&['a', 'n', 'j', 'i', 'm'], 1341, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'm'], 1341, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'm'], 1341, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'm'], 1341, 86),
    Affix::new(&['k', 'i', 'm'], 1341, 95),
    Affix::new(&['s', 'k', 'i', 'm'], 1369, 1),
    Affix::new(&['š', 'k', 'i', 'm'], 1369, 2),
    Affix::new(&['e', 'l', 'i', 'm'], 1341, 83),
    Affix::new(&['n', 'i', 'm'], 1341, 13),
    Affix::new(&['c', 'i', 'n', 'i', 'm'], 1373, 137),
    Affix::new(&['č', 'i', 'n', 'i', 'm'], 1373, 89),
    Affix::new(&['o', 's', 'i', 'm'], 1341, 123),
    Affix::new(&['r', 'o', 's', 'i', 'm'], 1376, 127),
    Affix::new(&['a', 't', 'i', 'm'], 1341, 120),
    Affix::new(&['j', 'e', 't', 'i', 'm'], 1341, 118),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'm'], 1341, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'm'], 1341, 93),
    Affix::new(&['a', 's', 't', 'i', 'm'], 1341, 94),
    Affix::new(&['a', 'v', 'i', 'm'], 1341, 77),
    Affix::new(&['e', 'v', 'i', 'm'], 1341, 78),
    Affix::new(&['i', 'v', 'i', 'm'], 1341, 79),
    Affix::new(&['o', 'v', 'i', 'm'], 1341, 80),
    Affix::new(&['a', 'ć', 'i', 'm'], 1341, 14),
    Affix::new(&['e', 'ć', 'i', 'm'], 1341, 15),
    Affix::new(&['u', 'ć', 'i', 'm'], 1341, 16),
    Affix::new(&['a', 'č', 'i', 'm'], 1341, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'm'], 1341, 117),
    Affix::new(&['o', 'š', 'i', 'm'], 1341, 91),
    Affix::new(&['r', 'o', 'š', 'i', 'm'], 1392, 90),
    Affix::new(&['a', 'c', 'o', 'm'], -1, 124),
    Affix::new(&['e', 'c', 'o', 'm'], -1, 125),
    Affix::new(&['u', 'c', 'o', 'm'], -1, 126),
    Affix::new(&['g', 'o', 'm'], -1, 20),
    Affix::new(&['l', 'o', 'g', 'o', 'm'], 1397, 19),
    Affix::new(&['u', 'g', 'o', 'm'], 1397, 18),
    Affix::new(&['b', 'i', 'j', 'o', 'm'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'o', 'm'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'o', 'm'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'o', 'm'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'o', 'm'], -1, 39),
    Affix::new(&['l', 'i', 'j', 'o', 'm'], -1, 35),
    Affix::new(&['m', 'i', 'j', 'o', 'm'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'o', 'm'], -1, 36),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'o', 'm'], 1407, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'o', 'm'], 1407, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'o', 'm'], 1407, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'o', 'm'], 1407, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'o', 'm'], 1407, 5),
    Affix::new(&['p', 'i', 'j', 'o', 'm'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'o', 'm'], -1, 42),
    Affix::new(&['s', 'i', 'j', 'o', 'm'], -1, 43),
    Affix::new(&['t', 'i', 'j', 'o', 'm'], -1, 44),
    Affix::new(&['z', 'i', 'j', 'o', 'm'], -1, 45),
    Affix::new(&['ž', 'i', 'j', 'o', 'm'], -1, 38),
    Affix::new(&['a', 'n', 'j', 'o', 'm'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'm'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'm'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'm'], -1, 86),
    Affix::new(&['k', 'o', 'm'], -1, 95),
    Affix::new(&['s', 'k', 'o', 'm'], 1423, 1),
    Affix::new(&['š', 'k', 'o', 'm'], 1423, 2),
    Affix::new(&['a', 'l', 'o', 'm'], -1, 104),
    Affix::new(&['i', 'j', 'a', 'l', 'o', 'm'], 1426, 47),
    Affix::new(&['n', 'a', 'l', 'o', 'm'], 1426, 46),
    Affix::new(&['e', 'l', 'o', 'm'], -1, 83),
    Affix::new(&['i', 'l', 'o', 'm'], -1, 116),
    Affix::new(&['o', 'z', 'i', 'l', 'o', 'm'], 1430, 48),
    Affix::new(&['o', 'l', 'o', 'm'], -1, 50),
    Affix::new(&['r', 'a', 'm', 'o', 'm'], -1, 52),
    Affix::new(&['l', 'e', 'm', 'o', 'm'], -1, 51),
    Affix::new(&['n', 'o', 'm'], -1, 13),
    Affix::new(&['a', 'n', 'o', 'm'], 1435, 10),
    Affix::new(&['i', 'n', 'o', 'm'], 1435, 11),
    Affix::new(&['c', 'i', 'n', 'o', 'm'], 1437, 137),
    Affix::new(&['a', 'n', 'i', 'n', 'o', 'm'], 1437, 10),
    Affix::new(&['č', 'i', 'n', 'o', 'm'], 1437, 89),
    Affix::new(&['o', 'n', 'o', 'm'], 1435, 12),
    Affix::new(&['a', 'r', 'o', 'm'], -1, 53),
    Affix::new(&['d', 'r', 'o', 'm'], -1, 54),
    Affix::new(&['e', 'r', 'o', 'm'], -1, 55),
    Affix::new(&['o', 'r', 'o', 'm'], -1, 56),
    Affix::new(&['b', 'a', 's', 'o', 'm'], -1, 135),
    Affix::new(&['g', 'a', 's', 'o', 'm'], -1, 131),
    Affix::new(&['j', 'a', 's', 'o', 'm'], -1, 129),
    Affix::new(&['k', 'a', 's', 'o', 'm'], -1, 133),
    Affix::new(&['n', 'a', 's', 'o', 'm'], -1, 132),
    Affix::new(&['t', 'a', 's', 'o', 'm'], -1, 130),
    Affix::new(&['v', 'a', 's', 'o', 'm'], -1, 134),
    Affix::new(&['e', 's', 'o', 'm'], -1, 57),
    Affix::new(&['i', 's', 'o', 'm'], -1, 58),
    Affix::new(&['o', 's', 'o', 'm'], -1, 123),
    Affix::new(&['a', 't', 'o', 'm'], -1, 120),
    Affix::new(&['i', 'k', 'a', 't', 'o', 'm'], 1456, 68),
    Affix::new(&['l', 'a', 't', 'o', 'm'], 1456, 69),
    Affix::new(&['e', 't', 'o', 'm'], -1, 70),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'm'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'm'], -1, 93),
    Affix::new(&['a', 's', 't', 'o', 'm'], -1, 94),
    Affix::new(&['e', 's', 't', 'o', 'm'], -1, 71),
    Affix::new(&['i', 's', 't', 'o', 'm'], -1, 72),
    Affix::new(&['k', 's', 't', 'o', 'm'], -1, 73),
    Affix::new(&['o', 's', 't', 'o', 'm'], -1, 74),
    Affix::new(&['a', 'v', 'o', 'm'], -1, 77),
    Affix::new(&['e', 'v', 'o', 'm'], -1, 78),
    Affix::new(&['i', 'v', 'o', 'm'], -1, 79),
    Affix::new(&['o', 'v', 'o', 'm'], -1, 80),
    Affix::new(&['l', 'o', 'v', 'o', 'm'], 1470, 82),
    Affix::new(&['m', 'o', 'v', 'o', 'm'], 1470, 81),
    Affix::new(&['s', 't', 'v', 'o', 'm'], -1, 3),
    Affix::new(&['š', 't', 'v', 'o', 'm'], -1, 4),
    Affix::new(&['a', 'ć', 'o', 'm'], -1, 14),
    Affix::new(&['e', 'ć', 'o', 'm'], -1, 15),
    Affix::new(&['u', 'ć', 'o', 'm'], -1, 16),
    Affix::new(&['b', 'a', 'š', 'o', 'm'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'o', 'm'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'o', 'm'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'o', 'm'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'o', 'm'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'o', 'm'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'o', 'm'], -1, 65),
    Affix::new(&['e', 'š', 'o', 'm'], -1, 66),
    Affix::new(&['i', 'š', 'o', 'm'], -1, 67),
    Affix::new(&['o', 'š', 'o', 'm'], -1, 91),
    Affix::new(&['a', 'n'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'n'], 1488, 128),
    Affix::new(&['i', 'r', 'a', 'n'], 1488, 100),
    Affix::new(&['u', 'r', 'a', 'n'], 1488, 105),
    Affix::new(&['t', 'a', 'n'], 1488, 113),
    Affix::new(&['a', 'v', 'a', 'n'], 1488, 97),
    Affix::new(&['e', 'v', 'a', 'n'], 1488, 96),
    Affix::new(&['i', 'v', 'a', 'n'], 1488, 98),
    Affix::new(&['u', 'v', 'a', 'n'], 1488, 99),
    Affix::new(&['a', 'č', 'a', 'n'], 1488, 102),
    Affix::new(&['a', 'c', 'e', 'n'], -1, 124),
    Affix::new(&['l', 'u', 'c', 'e', 'n'], -1, 121),
    Affix::new(&['a', 'č', 'e', 'n'], -1, 101),
    Affix::new(&['l', 'u', 'č', 'e', 'n'], -1, 117),
    Affix::new(&['a', 'n', 'i', 'n'], -1, 10),
    Affix::new(&['a', 'o'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'o'], 1503, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'o'], 1503, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'o'], 1503, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'o'], 1503, 108),
    Affix::new(&['i', 'n', 'j', 'a', 'o'], 1503, 114),
    Affix::new(&['i', 'r', 'a', 'o'], 1503, 100),
    Affix::new(&['u', 'r', 'a', 'o'], 1503, 105),
    Affix::new(&['t', 'a', 'o'], 1503, 113),
    Affix::new(&['a', 's', 't', 'a', 'o'], 1511, 110),
    Affix::new(&['i', 's', 't', 'a', 'o'], 1511, 111),
    Affix::new(&['o', 's', 't', 'a', 'o'], 1511, 112),
    Affix::new(&['a', 'v', 'a', 'o'], 1503, 97),
    Affix::new(&['e', 'v', 'a', 'o'], 1503, 96),
    Affix::new(&['i', 'v', 'a', 'o'], 1503, 98),
    Affix::new(&['o', 'v', 'a', 'o'], 1503, 76),
    Affix::new(&['u', 'v', 'a', 'o'], 1503, 99),
    Affix::new(&['a', 'č', 'a', 'o'], 1503, 102),
    Affix::new(&['g', 'o'], -1, 20),
    Affix::new(&['u', 'g', 'o'], 1521, 18),
    Affix::new(&['i', 'o'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'o'], 1523, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'o'], 1523, 121),
    Affix::new(&['l', 'i', 'o'], 1523, 24),
    Affix::new(&['n', 'i', 'o'], 1523, 103),
    Affix::new(&['r', 'a', 'r', 'i', 'o'], 1523, 21),
    Affix::new(&['s', 'i', 'o'], 1523, 23),
    Affix::new(&['r', 'o', 's', 'i', 'o'], 1529, 127),
    Affix::new(&['j', 'e', 't', 'i', 'o'], 1523, 118),
    Affix::new(&['o', 't', 'i', 'o'], 1523, 22),
    Affix::new(&['a', 'č', 'i', 'o'], 1523, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'o'], 1523, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'o'], 1523, 90),
    Affix::new(&['b', 'i', 'j', 'o'], -1, 32),
    Affix::new(&['c', 'i', 'j', 'o'], -1, 33),
    Affix::new(&['d', 'i', 'j', 'o'], -1, 34),
    Affix::new(&['f', 'i', 'j', 'o'], -1, 40),
    Affix::new(&['g', 'i', 'j', 'o'], -1, 39),
    Affix::new(&['l', 'i', 'j', 'o'], -1, 35),
    Affix::new(&['m', 'i', 'j', 'o'], -1, 37),
    Affix::new(&['n', 'i', 'j', 'o'], -1, 36),
    Affix::new(&['p', 'i', 'j', 'o'], -1, 41),
    Affix::new(&['r', 'i', 'j', 'o'], -1, 42),
    Affix::new(&['s', 'i', 'j', 'o'], -1, 43),
    Affix::new(&['t', 'i', 'j', 'o'], -1, 44),
    Affix::new(&['z', 'i', 'j', 'o'], -1, 45),
    Affix::new(&['ž', 'i', 'j', 'o'], -1, 38),
    Affix::new(&['a', 'n', 'j', 'o'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o'], -1, 86),
    Affix::new(&['k', 'o'], -1, 95),
    Affix::new(&['s', 'k', 'o'], 1554, 1),
    Affix::new(&['š', 'k', 'o'], 1554, 2),
    Affix::new(&['a', 'l', 'o'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'l', 'o'], 1557, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'l', 'o'], 1557, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'l', 'o'], 1557, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'l', 'o'], 1557, 108),
    Affix::new(&['i', 'j', 'a', 'l', 'o'], 1557, 47),
    Affix::new(&['i', 'n', 'j', 'a', 'l', 'o'], 1557, 114),
    Affix::new(&['n', 'a', 'l', 'o'], 1557, 46),
    Affix::new(&['i', 'r', 'a', 'l', 'o'], 1557, 100),
    Affix::new(&['u', 'r', 'a', 'l', 'o'], 1557, 105),
    Affix::new(&['t', 'a', 'l', 'o'], 1557, 113),
    Affix::new(&['a', 's', 't', 'a', 'l', 'o'], 1567, 110),
    Affix::new(&['i', 's', 't', 'a', 'l', 'o'], 1567, 111),
    Affix::new(&['o', 's', 't', 'a', 'l', 'o'], 1567, 112),
    Affix::new(&['a', 'v', 'a', 'l', 'o'], 1557, 97),
    Affix::new(&['e', 'v', 'a', 'l', 'o'], 1557, 96),
    Affix::new(&['i', 'v', 'a', 'l', 'o'], 1557, 98),
    Affix::new(&['o', 'v', 'a', 'l', 'o'], 1557, 76),
    Affix::new(&['u', 'v', 'a', 'l', 'o'], 1557, 99),
    Affix::new(&['a', 'č', 'a', 'l', 'o'], 1557, 102),
    Affix::new(&['e', 'l', 'o'], -1, 83),
    Affix::new(&['i', 'l', 'o'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'l', 'o'], 1578, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'l', 'o'], 1578, 121),
    Affix::new(&['n', 'i', 'l', 'o'], 1578, 103),
    Affix::new(&['r', 'o', 's', 'i', 'l', 'o'], 1578, 127),
    Affix::new(&['j', 'e', 't', 'i', 'l', 'o'], 1578, 118),
    Affix::new(&['a', 'č', 'i', 'l', 'o'], 1578, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'l', 'o'], 1578, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'l', 'o'], 1578, 90),
    Affix::new(&['a', 's', 'l', 'o'], -1, 115),
    Affix::new(&['n', 'u', 'l', 'o'], -1, 13),
    Affix::new(&['a', 'm', 'o'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'm', 'o'], 1589, 128),
    Affix::new(&['r', 'a', 'm', 'o'], 1589, 52),
    Affix::new(&['i', 'r', 'a', 'm', 'o'], 1591, 100),
    Affix::new(&['u', 'r', 'a', 'm', 'o'], 1591, 105),
    Affix::new(&['t', 'a', 'm', 'o'], 1589, 113),
    Affix::new(&['a', 'v', 'a', 'm', 'o'], 1589, 97),
    Affix::new(&['e', 'v', 'a', 'm', 'o'], 1589, 96),
    Affix::new(&['i', 'v', 'a', 'm', 'o'], 1589, 98),
    Affix::new(&['u', 'v', 'a', 'm', 'o'], 1589, 99),
    Affix::new(&['a', 'č', 'a', 'm', 'o'], 1589, 102),
    Affix::new(&['e', 'm', 'o'], -1, 119),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e', 'm', 'o'], 1600, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e', 'm', 'o'], 1600, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e', 'm', 'o'], 1600, 112),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e', 'm', 'o'], 1600, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e', 'm', 'o'], 1600, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e', 'm', 'o'], 1600, 108),
    Affix::new(&['i', 'j', 'e', 'm', 'o'], 1600, 116),
    Affix::new(&['i', 'n', 'j', 'e', 'm', 'o'], 1600, 114),
    Affix::new(&['u', 'j', 'e', 'm', 'o'], 1600, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'e', 'm', 'o'], 1609, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'e', 'm', 'o'], 1609, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'e', 'm', 'o'], 1609, 117),
    Affix::new(&['l', 'e', 'm', 'o'], 1600, 51),
    Affix::new(&['n', 'e', 'm', 'o'], 1600, 13),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e', 'm', 'o'], 1614, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e', 'm', 'o'], 1614, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e', 'm', 'o'], 1614, 112),
    Affix::new(&['e', 't', 'e', 'm', 'o'], 1600, 70),
    Affix::new(&['a', 's', 't', 'e', 'm', 'o'], 1600, 115),
    Affix::new(&['i', 'm', 'o'], -1, 116),
    Affix::new(&['a', 'c', 'i', 'm', 'o'], 1620, 124),
    Affix::new(&['l', 'u', 'c', 'i', 'm', 'o'], 1620, 121),
    Affix::new(&['n', 'i', 'm', 'o'], 1620, 13),
    Affix::new(&['a', 's', 't', 'a', 'n', 'i', 'm', 'o'], 1623, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'i', 'm', 'o'], 1623, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'i', 'm', 'o'], 1623, 112),
    Affix::new(&['r', 'o', 's', 'i', 'm', 'o'], 1620, 127),
    Affix::new(&['e', 't', 'i', 'm', 'o'], 1620, 70),
    Affix::new(&['j', 'e', 't', 'i', 'm', 'o'], 1628, 118),
    Affix::new(&['a', 's', 't', 'i', 'm', 'o'], 1620, 115),
    Affix::new(&['a', 'č', 'i', 'm', 'o'], 1620, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'm', 'o'], 1620, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'm', 'o'], 1620, 90),
    Affix::new(&['a', 'j', 'm', 'o'], -1, 104),
    Affix::new(&['u', 'r', 'a', 'j', 'm', 'o'], 1634, 105),
    Affix::new(&['t', 'a', 'j', 'm', 'o'], 1634, 113),
    Affix::new(&['a', 's', 't', 'a', 'j', 'm', 'o'], 1636, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'm', 'o'], 1636, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'm', 'o'], 1636, 108),
    Affix::new(&['a', 'v', 'a', 'j', 'm', 'o'], 1634, 97),
    Affix::new(&['e', 'v', 'a', 'j', 'm', 'o'], 1634, 96),
    Affix::new(&['i', 'v', 'a', 'j', 'm', 'o'], 1634, 98),
    Affix::new(&['u', 'v', 'a', 'j', 'm', 'o'], 1634, 99),
    Affix::new(&['i', 'j', 'm', 'o'], -1, 116),
    Affix::new(&['u', 'j', 'm', 'o'], -1, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'm', 'o'], 1645, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'm', 'o'], 1645, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'm', 'o'], 1645, 117),
    Affix::new(&['a', 's', 'm', 'o'], -1, 104),
    Affix::new(&['a', 'c', 'a', 's', 'm', 'o'], 1649, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 's', 'm', 'o'], 1649, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 's', 'm', 'o'], 1649, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 's', 'm', 'o'], 1649, 108),
    Affix::new(&['i', 'n', 'j', 'a', 's', 'm', 'o'], 1649, 114),
    Affix::new(&['i', 'r', 'a', 's', 'm', 'o'], 1649, 100),
    Affix::new(&['u', 'r', 'a', 's', 'm', 'o'], 1649, 105),
    Affix::new(&['t', 'a', 's', 'm', 'o'], 1649, 113),
    Affix::new(&['a', 'v', 'a', 's', 'm', 'o'], 1649, 97),
    Affix::new(&['e', 'v', 'a', 's', 'm', 'o'], 1649, 96),
    Affix::new(&['i', 'v', 'a', 's', 'm', 'o'], 1649, 98),
    Affix::new(&['o', 'v', 'a', 's', 'm', 'o'], 1649, 76),
    Affix::new(&['u', 'v', 'a', 's', 'm', 'o'], 1649, 99),
    Affix::new(&['a', 'č', 'a', 's', 'm', 'o'], 1649, 102),
    Affix::new(&['i', 's', 'm', 'o'], -1, 116),
    Affix::new(&['a', 'c', 'i', 's', 'm', 'o'], 1664, 124),
    Affix::new(&['l', 'u', 'c', 'i', 's', 'm', 'o'], 1664, 121),
    Affix::new(&['n', 'i', 's', 'm', 'o'], 1664, 103),
    Affix::new(&['r', 'o', 's', 'i', 's', 'm', 'o'], 1664, 127),
    Affix::new(&['j', 'e', 't', 'i', 's', 'm', 'o'], 1664, 118),
    Affix::new(&['a', 'č', 'i', 's', 'm', 'o'], 1664, 101),
    Affix::new(&['l', 'u', 'č', 'i', 's', 'm', 'o'], 1664, 117),
    Affix::new(&['r', 'o', 'š', 'i', 's', 'm', 'o'], 1664, 90),
    Affix::new(&['a', 's', 't', 'a', 'd', 'o', 's', 'm', 'o'], -1, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'o', 's', 'm', 'o'], -1, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'o', 's', 'm', 'o'], -1, 112),
    Affix::new(&['n', 'u', 's', 'm', 'o'], -1, 13),
    Affix::new(&['n', 'o'], -1, 13),
    Affix::new(&['a', 'n', 'o'], 1677, 104),
    Affix::new(&['a', 'c', 'a', 'n', 'o'], 1678, 128),
    Affix::new(&['u', 'r', 'a', 'n', 'o'], 1678, 105),
    Affix::new(&['t', 'a', 'n', 'o'], 1678, 113),
    Affix::new(&['a', 'v', 'a', 'n', 'o'], 1678, 97),
    Affix::new(&['e', 'v', 'a', 'n', 'o'], 1678, 96),
    Affix::new(&['i', 'v', 'a', 'n', 'o'], 1678, 98),
    Affix::new(&['u', 'v', 'a', 'n', 'o'], 1678, 99),
    Affix::new(&['a', 'č', 'a', 'n', 'o'], 1678, 102),
    Affix::new(&['a', 'c', 'e', 'n', 'o'], 1677, 124),
    Affix::new(&['l', 'u', 'c', 'e', 'n', 'o'], 1677, 121),
    Affix::new(&['a', 'č', 'e', 'n', 'o'], 1677, 101),
    Affix::new(&['l', 'u', 'č', 'e', 'n', 'o'], 1677, 117),
    Affix::new(&['i', 'n', 'o'], 1677, 11),
    Affix::new(&['c', 'i', 'n', 'o'], 1691, 137),
    Affix::new(&['č', 'i', 'n', 'o'], 1691, 89),
    Affix::new(&['a', 't', 'o'], -1, 120),
    Affix::new(&['i', 'k', 'a', 't', 'o'], 1694, 68),
    Affix::new(&['l', 'a', 't', 'o'], 1694, 69),
    Affix::new(&['e', 't', 'o'], -1, 70),
    Affix::new(&['e', 'v', 'i', 't', 'o'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o'], -1, 93),
    Affix::new(&['a', 's', 't', 'o'], -1, 94),
    Affix::new(&['e', 's', 't', 'o'], -1, 71),
    Affix::new(&['i', 's', 't', 'o'], -1, 72),
    Affix::new(&['k', 's', 't', 'o'], -1, 73),
    Affix::new(&['o', 's', 't', 'o'], -1, 74),
    Affix::new(&['n', 'u', 't', 'o'], -1, 13),
    Affix::new(&['n', 'u', 'o'], -1, 13),
    Affix::new(&['a', 'v', 'o'], -1, 77),
    Affix::new(&['e', 'v', 'o'], -1, 78),
    Affix::new(&['i', 'v', 'o'], -1, 79),
    Affix::new(&['o', 'v', 'o'], -1, 80),
    Affix::new(&['s', 't', 'v', 'o'], -1, 3),
    Affix::new(&['š', 't', 'v', 'o'], -1, 4),
    Affix::new(&['a', 's'], -1, 161),
    Affix::new(&['a', 'c', 'a', 's'], 1713, 128),
    Affix::new(&['i', 'r', 'a', 's'], 1713, 155),
    Affix::new(&['u', 'r', 'a', 's'], 1713, 156),
    Affix::new(&['t', 'a', 's'], 1713, 160),
    Affix::new(&['a', 'v', 'a', 's'], 1713, 144),
    Affix::new(&['e', 'v', 'a', 's'], 1713, 145),
    Affix::new(&['i', 'v', 'a', 's'], 1713, 146),
    Affix::new(&['u', 'v', 'a', 's'], 1713, 147),
    Affix::new(&['e', 's'], -1, 163),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e', 's'], 1722, 141),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e', 's'], 1722, 142),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e', 's'], 1722, 143),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e', 's'], 1722, 138),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e', 's'], 1722, 139),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e', 's'], 1722, 140),
    Affix::new(&['i', 'j', 'e', 's'], 1722, 162),
    Affix::new(&['i', 'n', 'j', 'e', 's'], 1722, 150),
    Affix::new(&['u', 'j', 'e', 's'], 1722, 157),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'e', 's'], 1731, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'e', 's'], 1731, 155),
    Affix::new(&['n', 'e', 's'], 1722, 164),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e', 's'], 1734, 141),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e', 's'], 1734, 142),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e', 's'], 1734, 143),
    Affix::new(&['e', 't', 'e', 's'], 1722, 153),
    Affix::new(&['a', 's', 't', 'e', 's'], 1722, 136),
    Affix::new(&['i', 's'], -1, 162),
    Affix::new(&['a', 'c', 'i', 's'], 1740, 124),
    Affix::new(&['l', 'u', 'c', 'i', 's'], 1740, 121),
    Affix::new(&['n', 'i', 's'], 1740, 158),
    Affix::new(&['r', 'o', 's', 'i', 's'], 1740, 127),
    Affix::new(&['j', 'e', 't', 'i', 's'], 1740, 149),
    Affix::new(&['a', 't'], -1, 104),
    Affix::new(&['a', 'c', 'a', 't'], 1746, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 't'], 1746, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 't'], 1746, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 't'], 1746, 108),
    Affix::new(&['i', 'n', 'j', 'a', 't'], 1746, 114),
    Affix::new(&['i', 'r', 'a', 't'], 1746, 100),
    Affix::new(&['u', 'r', 'a', 't'], 1746, 105),
    Affix::new(&['t', 'a', 't'], 1746, 113),
    Affix::new(&['a', 's', 't', 'a', 't'], 1754, 110),
    Affix::new(&['i', 's', 't', 'a', 't'], 1754, 111),
    Affix::new(&['o', 's', 't', 'a', 't'], 1754, 112),
    Affix::new(&['a', 'v', 'a', 't'], 1746, 97),
    Affix::new(&['e', 'v', 'a', 't'], 1746, 96),
    Affix::new(&['i', 'v', 'a', 't'], 1746, 98),
    Affix::new(&['i', 'r', 'i', 'v', 'a', 't'], 1760, 100),
    Affix::new(&['o', 'v', 'a', 't'], 1746, 76),
    Affix::new(&['u', 'v', 'a', 't'], 1746, 99),
    Affix::new(&['a', 'č', 'a', 't'], 1746, 102),
    Affix::new(&['i', 't'], -1, 116),
    Affix::new(&['a', 'c', 'i', 't'], 1765, 124),
    Affix::new(&['l', 'u', 'c', 'i', 't'], 1765, 121),
    Affix::new(&['r', 'o', 's', 'i', 't'], 1765, 127),
    Affix::new(&['j', 'e', 't', 'i', 't'], 1765, 118),
    Affix::new(&['a', 'č', 'i', 't'], 1765, 101),
    Affix::new(&['l', 'u', 'č', 'i', 't'], 1765, 117),
    Affix::new(&['r', 'o', 'š', 'i', 't'], 1765, 90),
    Affix::new(&['n', 'u', 't'], -1, 13),
    Affix::new(&['a', 's', 't', 'a', 'd', 'u'], -1, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'u'], -1, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'u'], -1, 112),
    Affix::new(&['g', 'u'], -1, 20),
    Affix::new(&['l', 'o', 'g', 'u'], 1777, 19),
    Affix::new(&['u', 'g', 'u'], 1777, 18),
    Affix::new(&['a', 'h', 'u'], -1, 104),
    Affix::new(&['a', 'c', 'a', 'h', 'u'], 1780, 128),
    Affix::new(&['a', 's', 't', 'a', 'j', 'a', 'h', 'u'], 1780, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'a', 'h', 'u'], 1780, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'a', 'h', 'u'], 1780, 108),
    Affix::new(&['i', 'n', 'j', 'a', 'h', 'u'], 1780, 114),
    Affix::new(&['i', 'r', 'a', 'h', 'u'], 1780, 100),
    Affix::new(&['u', 'r', 'a', 'h', 'u'], 1780, 105),
    Affix::new(&['a', 'v', 'a', 'h', 'u'], 1780, 97),
    Affix::new(&['e', 'v', 'a', 'h', 'u'], 1780, 96),
    Affix::new(&['i', 'v', 'a', 'h', 'u'], 1780, 98),
    Affix::new(&['o', 'v', 'a', 'h', 'u'], 1780, 76),
    Affix::new(&['u', 'v', 'a', 'h', 'u'], 1780, 99),
    Affix::new(&['a', 'č', 'a', 'h', 'u'], 1780, 102),
    Affix::new(&['a', 'j', 'u'], -1, 104),
    Affix::new(&['c', 'a', 'j', 'u'], 1794, 26),
    Affix::new(&['a', 'c', 'a', 'j', 'u'], 1795, 128),
    Affix::new(&['l', 'a', 'j', 'u'], 1794, 30),
    Affix::new(&['r', 'a', 'j', 'u'], 1794, 31),
    Affix::new(&['i', 'r', 'a', 'j', 'u'], 1798, 100),
    Affix::new(&['u', 'r', 'a', 'j', 'u'], 1798, 105),
    Affix::new(&['t', 'a', 'j', 'u'], 1794, 113),
    Affix::new(&['a', 's', 't', 'a', 'j', 'u'], 1801, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'u'], 1801, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'u'], 1801, 108),
    Affix::new(&['a', 'v', 'a', 'j', 'u'], 1794, 97),
    Affix::new(&['e', 'v', 'a', 'j', 'u'], 1794, 96),
    Affix::new(&['i', 'v', 'a', 'j', 'u'], 1794, 98),
    Affix::new(&['u', 'v', 'a', 'j', 'u'], 1794, 99),
    Affix::new(&['ć', 'a', 'j', 'u'], 1794, 28),
    Affix::new(&['č', 'a', 'j', 'u'], 1794, 27),
    Affix::new(&['a', 'č', 'a', 'j', 'u'], 1810, 102),
    Affix::new(&['đ', 'a', 'j', 'u'], 1794, 29),
    Affix::new(&['i', 'j', 'u'], -1, 116),
    Affix::new(&['b', 'i', 'j', 'u'], 1813, 32),
    Affix::new(&['c', 'i', 'j', 'u'], 1813, 33),
    Affix::new(&['d', 'i', 'j', 'u'], 1813, 34),
    Affix::new(&['f', 'i', 'j', 'u'], 1813, 40),
    Affix::new(&['g', 'i', 'j', 'u'], 1813, 39),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'u'], 1813, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'u'], 1813, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'u'], 1813, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'u'], 1813, 86),
    Affix::new(&['k', 'i', 'j', 'u'], 1813, 95),
    Affix::new(&['l', 'i', 'j', 'u'], 1813, 24),
    Affix::new(&['e', 'l', 'i', 'j', 'u'], 1824, 83),
    Affix::new(&['m', 'i', 'j', 'u'], 1813, 37),
    Affix::new(&['n', 'i', 'j', 'u'], 1813, 13),
    Affix::new(&['g', 'a', 'n', 'i', 'j', 'u'], 1827, 9),
    Affix::new(&['m', 'a', 'n', 'i', 'j', 'u'], 1827, 6),
    Affix::new(&['p', 'a', 'n', 'i', 'j', 'u'], 1827, 7),
    Affix::new(&['r', 'a', 'n', 'i', 'j', 'u'], 1827, 8),
    Affix::new(&['t', 'a', 'n', 'i', 'j', 'u'], 1827, 5),
    Affix::new(&['p', 'i', 'j', 'u'], 1813, 41),
    Affix::new(&['r', 'i', 'j', 'u'], 1813, 42),
    Affix::new(&['r', 'a', 'r', 'i', 'j', 'u'], 1834, 21),
    Affix::new(&['s', 'i', 'j', 'u'], 1813, 23),
    Affix::new(&['o', 's', 'i', 'j', 'u'], 1836, 123),
    Affix::new(&['t', 'i', 'j', 'u'], 1813, 44),
    Affix::new(&['a', 't', 'i', 'j', 'u'], 1838, 120),
    Affix::new(&['o', 't', 'i', 'j', 'u'], 1838, 22),
    Affix::new(&['a', 'v', 'i', 'j', 'u'], 1813, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'u'], 1813, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'u'], 1813, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'u'], 1813, 80),
    Affix::new(&['z', 'i', 'j', 'u'], 1813, 45),
    Affix::new(&['o', 'š', 'i', 'j', 'u'], 1813, 91),
    Affix::new(&['ž', 'i', 'j', 'u'], 1813, 38),
    Affix::new(&['a', 'n', 'j', 'u'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'u'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'u'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'u'], -1, 86),
    Affix::new(&['u', 'j', 'u'], -1, 25),
    Affix::new(&['l', 'u', 'c', 'u', 'j', 'u'], 1852, 121),
    Affix::new(&['i', 'r', 'u', 'j', 'u'], 1852, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'u'], 1852, 117),
    Affix::new(&['k', 'u'], -1, 95),
    Affix::new(&['s', 'k', 'u'], 1856, 1),
    Affix::new(&['š', 'k', 'u'], 1856, 2),
    Affix::new(&['a', 'l', 'u'], -1, 104),
    Affix::new(&['i', 'j', 'a', 'l', 'u'], 1859, 47),
    Affix::new(&['n', 'a', 'l', 'u'], 1859, 46),
    Affix::new(&['e', 'l', 'u'], -1, 83),
    Affix::new(&['i', 'l', 'u'], -1, 116),
    Affix::new(&['o', 'z', 'i', 'l', 'u'], 1863, 48),
    Affix::new(&['o', 'l', 'u'], -1, 50),
    Affix::new(&['r', 'a', 'm', 'u'], -1, 52),
    Affix::new(&['a', 'c', 'e', 'm', 'u'], -1, 124),
    Affix::new(&['e', 'c', 'e', 'm', 'u'], -1, 125),
    Affix::new(&['u', 'c', 'e', 'm', 'u'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'i', 'j', 'e', 'm', 'u'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'i', 'j', 'e', 'm', 'u'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'i', 'j', 'e', 'm', 'u'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'i', 'j', 'e', 'm', 'u'], -1, 86),
    Affix::new(&['k', 'i', 'j', 'e', 'm', 'u'], -1, 95),
    Affix::new(&['s', 'k', 'i', 'j', 'e', 'm', 'u'], 1874, 1),
    Affix::new(&['š', 'k', 'i', 'j', 'e', 'm', 'u'], 1874, 2),
    Affix::new(&['e', 'l', 'i', 'j', 'e', 'm', 'u'], -1, 83),
    Affix::new(&['n', 'i', 'j', 'e', 'm', 'u'], -1, 13),
    Affix::new(&['o', 's', 'i', 'j', 'e', 'm', 'u'], -1, 123),
    Affix::new(&['a', 't', 'i', 'j', 'e', 'm', 'u'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'i', 'j', 'e', 'm', 'u'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'i', 'j', 'e', 'm', 'u'], -1, 93),
    Affix::new(&['a', 's', 't', 'i', 'j', 'e', 'm', 'u'], -1, 94),
    Affix::new(&['a', 'v', 'i', 'j', 'e', 'm', 'u'], -1, 77),
    Affix::new(&['e', 'v', 'i', 'j', 'e', 'm', 'u'], -1, 78),
    Affix::new(&['i', 'v', 'i', 'j', 'e', 'm', 'u'], -1, 79),
    Affix::new(&['o', 'v', 'i', 'j', 'e', 'm', 'u'], -1, 80),
    Affix::new(&['o', 'š', 'i', 'j', 'e', 'm', 'u'], -1, 91),
    Affix::new(&['a', 'n', 'j', 'e', 'm', 'u'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'e', 'm', 'u'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'e', 'm', 'u'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'e', 'm', 'u'], -1, 86),
    Affix::new(&['k', 'e', 'm', 'u'], -1, 95),
    Affix::new(&['s', 'k', 'e', 'm', 'u'], 1893, 1),
    Affix::new(&['š', 'k', 'e', 'm', 'u'], 1893, 2),
    Affix::new(&['l', 'e', 'm', 'u'], -1, 51),
    Affix::new(&['e', 'l', 'e', 'm', 'u'], 1896, 83),
    Affix::new(&['n', 'e', 'm', 'u'], -1, 13),
    Affix::new(&['a', 'n', 'e', 'm', 'u'], 1898, 10),
    Affix::new(&['e', 'n', 'e', 'm', 'u'], 1898, 87),
    Affix::new(&['s', 'n', 'e', 'm', 'u'], 1898, 159),
    Affix::new(&['š', 'n', 'e', 'm', 'u'], 1898, 88),
    Affix::new(&['o', 's', 'e', 'm', 'u'], -1, 123),
    Affix::new(&['a', 't', 'e', 'm', 'u'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'e', 'm', 'u'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'e', 'm', 'u'], -1, 93),
    Affix::new(&['a', 's', 't', 'e', 'm', 'u'], -1, 94),
    Affix::new(&['a', 'v', 'e', 'm', 'u'], -1, 77),
    Affix::new(&['e', 'v', 'e', 'm', 'u'], -1, 78),
    Affix::new(&['i', 'v', 'e', 'm', 'u'], -1, 79),
    Affix::new(&['o', 'v', 'e', 'm', 'u'], -1, 80),
    Affix::new(&['a', 'ć', 'e', 'm', 'u'], -1, 14),
    Affix::new(&['e', 'ć', 'e', 'm', 'u'], -1, 15),
    Affix::new(&['u', 'ć', 'e', 'm', 'u'], -1, 16),
    Affix::new(&['o', 'š', 'e', 'm', 'u'], -1, 91),
    Affix::new(&['a', 'c', 'o', 'm', 'u'], -1, 124),
    Affix::new(&['e', 'c', 'o', 'm', 'u'], -1, 125),
    Affix::new(&['u', 'c', 'o', 'm', 'u'], -1, 126),
    Affix::new(&['a', 'n', 'j', 'o', 'm', 'u'], -1, 84),
    Affix::new(&['e', 'n', 'j', 'o', 'm', 'u'], -1, 85),
    Affix::new(&['s', 'n', 'j', 'o', 'm', 'u'], -1, 122),
    Affix::new(&['š', 'n', 'j', 'o', 'm', 'u'], -1, 86),
    Affix::new(&['k', 'o', 'm', 'u'], -1, 95),
    Affix::new(&['s', 'k', 'o', 'm', 'u'], 1923, 1),
    Affix::new(&['š', 'k', 'o', 'm', 'u'], 1923, 2),
    Affix::new(&['e', 'l', 'o', 'm', 'u'], -1, 83),
    Affix::new(&['n', 'o', 'm', 'u'], -1, 13),
    Affix::new(&['c', 'i', 'n', 'o', 'm', 'u'], 1927, 137),
    Affix::new(&['č', 'i', 'n', 'o', 'm', 'u'], 1927, 89),
    Affix::new(&['o', 's', 'o', 'm', 'u'], -1, 123),
    Affix::new(&['a', 't', 'o', 'm', 'u'], -1, 120),
    Affix::new(&['e', 'v', 'i', 't', 'o', 'm', 'u'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'o', 'm', 'u'], -1, 93),
    Affix::new(&['a', 's', 't', 'o', 'm', 'u'], -1, 94),
    Affix::new(&['a', 'v', 'o', 'm', 'u'], -1, 77),
    Affix::new(&['e', 'v', 'o', 'm', 'u'], -1, 78),
    Affix::new(&['i', 'v', 'o', 'm', 'u'], -1, 79),
    Affix::new(&['o', 'v', 'o', 'm', 'u'], -1, 80),
    Affix::new(&['a', 'ć', 'o', 'm', 'u'], -1, 14),
    Affix::new(&['e', 'ć', 'o', 'm', 'u'], -1, 15),
    Affix::new(&['u', 'ć', 'o', 'm', 'u'], -1, 16),
    Affix::new(&['o', 'š', 'o', 'm', 'u'], -1, 91),
    Affix::new(&['n', 'u'], -1, 13),
    Affix::new(&['a', 'n', 'u'], 1943, 10),
    Affix::new(&['a', 's', 't', 'a', 'n', 'u'], 1944, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'u'], 1944, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'u'], 1944, 112),
    Affix::new(&['i', 'n', 'u'], 1943, 11),
    Affix::new(&['c', 'i', 'n', 'u'], 1948, 137),
    Affix::new(&['a', 'n', 'i', 'n', 'u'], 1948, 10),
    Affix::new(&['č', 'i', 'n', 'u'], 1948, 89),
    Affix::new(&['o', 'n', 'u'], 1943, 12),
    Affix::new(&['a', 'r', 'u'], -1, 53),
    Affix::new(&['d', 'r', 'u'], -1, 54),
    Affix::new(&['e', 'r', 'u'], -1, 55),
    Affix::new(&['o', 'r', 'u'], -1, 56),
    Affix::new(&['b', 'a', 's', 'u'], -1, 135),
    Affix::new(&['g', 'a', 's', 'u'], -1, 131),
    Affix::new(&['j', 'a', 's', 'u'], -1, 129),
    Affix::new(&['k', 'a', 's', 'u'], -1, 133),
    Affix::new(&['n', 'a', 's', 'u'], -1, 132),
    Affix::new(&['t', 'a', 's', 'u'], -1, 130),
    Affix::new(&['v', 'a', 's', 'u'], -1, 134),
    Affix::new(&['e', 's', 'u'], -1, 57),
    Affix::new(&['i', 's', 'u'], -1, 58),
    Affix::new(&['o', 's', 'u'], -1, 123),
    Affix::new(&['a', 't', 'u'], -1, 120),
    Affix::new(&['i', 'k', 'a', 't', 'u'], 1967, 68),
    Affix::new(&['l', 'a', 't', 'u'], 1967, 69),
    Affix::new(&['e', 't', 'u'], -1, 70),
    Affix::new(&['e', 'v', 'i', 't', 'u'], -1, 92),
    Affix::new(&['o', 'v', 'i', 't', 'u'], -1, 93),
    Affix::new(&['a', 's', 't', 'u'], -1, 94),
    Affix::new(&['e', 's', 't', 'u'], -1, 71),
    Affix::new(&['i', 's', 't', 'u'], -1, 72),
    Affix::new(&['k', 's', 't', 'u'], -1, 73),
    Affix::new(&['o', 's', 't', 'u'], -1, 74),
    Affix::new(&['i', 'š', 't', 'u'], -1, 75),
    Affix::new(&['a', 'v', 'u'], -1, 77),
    Affix::new(&['e', 'v', 'u'], -1, 78),
    Affix::new(&['i', 'v', 'u'], -1, 79),
    Affix::new(&['o', 'v', 'u'], -1, 80),
    Affix::new(&['l', 'o', 'v', 'u'], 1982, 82),
    Affix::new(&['m', 'o', 'v', 'u'], 1982, 81),
    Affix::new(&['s', 't', 'v', 'u'], -1, 3),
    Affix::new(&['š', 't', 'v', 'u'], -1, 4),
    Affix::new(&['b', 'a', 'š', 'u'], -1, 63),
    Affix::new(&['g', 'a', 'š', 'u'], -1, 64),
    Affix::new(&['j', 'a', 'š', 'u'], -1, 61),
    Affix::new(&['k', 'a', 'š', 'u'], -1, 62),
    Affix::new(&['n', 'a', 'š', 'u'], -1, 60),
    Affix::new(&['t', 'a', 'š', 'u'], -1, 59),
    Affix::new(&['v', 'a', 'š', 'u'], -1, 65),
    Affix::new(&['e', 'š', 'u'], -1, 66),
    Affix::new(&['i', 'š', 'u'], -1, 67),
    Affix::new(&['o', 'š', 'u'], -1, 91),
    Affix::new(&['a', 'v', 'a', 'v'], -1, 97),
    Affix::new(&['e', 'v', 'a', 'v'], -1, 96),
    Affix::new(&['i', 'v', 'a', 'v'], -1, 98),
    Affix::new(&['u', 'v', 'a', 'v'], -1, 99),
    Affix::new(&['k', 'o', 'v'], -1, 95),
    Affix::new(&['a', 'š'], -1, 104),
    Affix::new(&['i', 'r', 'a', 'š'], 2002, 100),
    Affix::new(&['u', 'r', 'a', 'š'], 2002, 105),
    Affix::new(&['t', 'a', 'š'], 2002, 113),
    Affix::new(&['a', 'v', 'a', 'š'], 2002, 97),
    Affix::new(&['e', 'v', 'a', 'š'], 2002, 96),
    Affix::new(&['i', 'v', 'a', 'š'], 2002, 98),
    Affix::new(&['u', 'v', 'a', 'š'], 2002, 99),
    Affix::new(&['a', 'č', 'a', 'š'], 2002, 102),
    Affix::new(&['e', 'š'], -1, 119),
    Affix::new(&['a', 's', 't', 'a', 'd', 'e', 'š'], 2011, 110),
    Affix::new(&['i', 's', 't', 'a', 'd', 'e', 'š'], 2011, 111),
    Affix::new(&['o', 's', 't', 'a', 'd', 'e', 'š'], 2011, 112),
    Affix::new(&['a', 's', 't', 'a', 'j', 'e', 'š'], 2011, 106),
    Affix::new(&['i', 's', 't', 'a', 'j', 'e', 'š'], 2011, 107),
    Affix::new(&['o', 's', 't', 'a', 'j', 'e', 'š'], 2011, 108),
    Affix::new(&['i', 'j', 'e', 'š'], 2011, 116),
    Affix::new(&['i', 'n', 'j', 'e', 'š'], 2011, 114),
    Affix::new(&['u', 'j', 'e', 'š'], 2011, 25),
    Affix::new(&['i', 'r', 'u', 'j', 'e', 'š'], 2020, 100),
    Affix::new(&['l', 'u', 'č', 'u', 'j', 'e', 'š'], 2020, 117),
    Affix::new(&['n', 'e', 'š'], 2011, 13),
    Affix::new(&['a', 's', 't', 'a', 'n', 'e', 'š'], 2023, 110),
    Affix::new(&['i', 's', 't', 'a', 'n', 'e', 'š'], 2023, 111),
    Affix::new(&['o', 's', 't', 'a', 'n', 'e', 'š'], 2023, 112),
    Affix::new(&['e', 't', 'e', 'š'], 2011, 70),
    Affix::new(&['a', 's', 't', 'e', 'š'], 2011, 115),
    Affix::new(&['i', 'š'], -1, 116),
    Affix::new(&['n', 'i', 'š'], 2029, 103),
    Affix::new(&['j', 'e', 't', 'i', 'š'], 2029, 118),
    Affix::new(&['a', 'č', 'i', 'š'], 2029, 101),
    Affix::new(&['l', 'u', 'č', 'i', 'š'], 2029, 117),
    Affix::new(&['r', 'o', 'š', 'i', 'š'], 2029, 90),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['a'], -1, 1),
    Affix::new(&['o', 'g', 'a'], 0, 1),
    Affix::new(&['a', 'm', 'a'], 0, 1),
    Affix::new(&['i', 'm', 'a'], 0, 1),
    Affix::new(&['e', 'n', 'a'], 0, 1),
    Affix::new(&['e'], -1, 1),
    Affix::new(&['o', 'g'], -1, 1),
    Affix::new(&['a', 'n', 'o', 'g'], 6, 1),
    Affix::new(&['e', 'n', 'o', 'g'], 6, 1),
    Affix::new(&['a', 'n', 'i', 'h'], -1, 1),
    Affix::new(&['e', 'n', 'i', 'h'], -1, 1),
    Affix::new(&['i'], -1, 1),
    Affix::new(&['a', 'n', 'i'], 11, 1),
    Affix::new(&['e', 'n', 'i'], 11, 1),
    Affix::new(&['a', 'n', 'o', 'j'], -1, 1),
    Affix::new(&['e', 'n', 'o', 'j'], -1, 1),
    Affix::new(&['a', 'n', 'i', 'm'], -1, 1),
    Affix::new(&['e', 'n', 'i', 'm'], -1, 1),
    Affix::new(&['o', 'm'], -1, 1),
    Affix::new(&['e', 'n', 'o', 'm'], 18, 1),
    Affix::new(&['o'], -1, 1),
    Affix::new(&['a', 'n', 'o'], 20, 1),
    Affix::new(&['e', 'n', 'o'], 20, 1),
    Affix::new(&['o', 's', 't'], -1, 1),
    Affix::new(&['u'], -1, 1),
    Affix::new(&['e', 'n', 'u'], 24, 1),
];

const AS_0: &[&[char]] = &[&['a'], &['b'], &['v'], &['g'], &['d'], &['đ'], &['e'], &['ž'], &['z'], &['i'], &['j'], &['k'], &['l'], &['l', 'j'], &['m'], &['n'], &['n', 'j'], &['o'], &['p'], &['r'], &['s'], &['t'], &['ć'], &['u'], &['f'], &['h'], &['c'], &['č'], &['d', 'ž'], &['š']];
