// Made by generate.py from polish.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word, item};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p1: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p1 = self.limit;
        if !self.go_out_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        if !self.go_in_grouping(g_v) {
            return false;
        }
        self.cursor += 1;
        self.variables.p1 = self.cursor;
        true
    }

    fn r_r1(&mut self) -> bool {
        self.variables.p1 <= self.cursor
    }

    fn r_remove_endings(&mut self) -> bool {
        let v_1 = self.limit - self.cursor;
        'l1: {
            if self.cursor < self.variables.p1 {
                break 'l1;
            }
            let v_3 = self.limit_backward;
            self.limit_backward = self.variables.p1;
            self.ket = self.cursor;
            if self.find_among_b(A_0) == 0 {
                self.limit_backward = v_3;
                break 'l1;
            }
            self.bra = self.cursor;
            self.limit_backward = v_3;
            self.slice_del();
        }
        self.cursor = self.limit - v_1;
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_2);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_del();
            }
            2 => {
                self.slice_from(&['s']);
            }
            3 => {
                'l2: {
                    let v_4 = self.limit - self.cursor;
                    if self.r_r1() {
                        self.slice_del();
                        break 'l2;
                    }
                    self.cursor = self.limit - v_4;
                    self.slice_from(&['s']);
                }
            }
            4 => {
                self.slice_from(&['ł']);
            }
            _ => {
                self.slice_del();
                let v_5 = self.limit - self.cursor;
                'l3: {
                    self.ket = self.cursor;
                    let among_var = self.find_among_b(A_1);
                    if among_var == 0 {
                        self.cursor = self.limit - v_5;
                        break 'l3;
                    }
                    self.bra = self.cursor;
                    self.slice_from(item(AS_1, among_var));
                }
            }
        }
        let v_6 = self.limit - self.cursor;
        'l4: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['\'']) {
                self.cursor = self.limit - v_6;
                break 'l4;
            }
            self.bra = self.cursor;
            self.slice_del();
        }
        true
    }

    fn r_normalize_consonant(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_3);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.cursor <= self.limit_backward {
            return false;
        }
        self.slice_from(item(AS_3, among_var));
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        self.r_mark_regions();
        self.cursor = v_1;
        'l1: {
            let v_2 = self.cursor;
            'l2: {
                if !self.hop(2) {
                    break 'l2;
                }
                self.limit_backward = self.cursor;
                self.cursor = self.limit;
                if !self.r_remove_endings() {
                    break 'l2;
                }
                self.cursor = self.limit_backward;
                break 'l1;
            }
            self.cursor = v_2;
            self.limit_backward = self.cursor;
            self.cursor = self.limit;
            if !self.r_normalize_consonant() {
                return false;
            }
            self.cursor = self.limit_backward;
        }
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ó' | 'ą' | 'ę')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['b', 'y', 'ś', 'c', 'i', 'e'], -1, 1),
    Affix::new(&['b', 'y', 'm'], -1, 1),
    Affix::new(&['b', 'y'], -1, 1),
    Affix::new(&['b', 'y', 'ś', 'm', 'y'], -1, 1),
    Affix::new(&['b', 'y', 'ś'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['ą', 'c'], -1, 1),
    Affix::new(&['a', 'j', 'ą', 'c'], 0, 1),
    Affix::new(&['s', 'z', 'ą', 'c'], 0, 2),
    Affix::new(&['s', 'z'], -1, 1),
    Affix::new(&['i', 'e', 'j', 's', 'z'], 3, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::when(&['a'], -1, 1, Word::r_r1),
    Affix::new(&['ą', 'c', 'a'], 0, 1),
    Affix::new(&['a', 'j', 'ą', 'c', 'a'], 1, 1),
    Affix::new(&['s', 'z', 'ą', 'c', 'a'], 1, 2),
    Affix::when(&['i', 'a'], 0, 1, Word::r_r1),
    Affix::new(&['s', 'z', 'a'], 0, 1),
    Affix::new(&['i', 'e', 'j', 's', 'z', 'a'], 5, 1),
    Affix::new(&['a', 'ł', 'a'], 0, 1),
    Affix::new(&['i', 'a', 'ł', 'a'], 7, 1),
    Affix::new(&['i', 'ł', 'a'], 0, 1),
    Affix::new(&['ą', 'c'], -1, 1),
    Affix::new(&['a', 'j', 'ą', 'c'], 10, 1),
    Affix::when(&['e'], -1, 1, Word::r_r1),
    Affix::new(&['ą', 'c', 'e'], 12, 1),
    Affix::new(&['a', 'j', 'ą', 'c', 'e'], 13, 1),
    Affix::new(&['s', 'z', 'ą', 'c', 'e'], 13, 2),
    Affix::when(&['i', 'e'], 12, 1, Word::r_r1),
    Affix::new(&['c', 'i', 'e'], 16, 1),
    Affix::new(&['a', 'c', 'i', 'e'], 17, 1),
    Affix::new(&['e', 'c', 'i', 'e'], 17, 1),
    Affix::new(&['i', 'c', 'i', 'e'], 17, 1),
    Affix::new(&['a', 'j', 'c', 'i', 'e'], 17, 1),
    Affix::new(&['l', 'i', 'ś', 'c', 'i', 'e'], 17, 4),
    Affix::new(&['a', 'l', 'i', 'ś', 'c', 'i', 'e'], 22, 1),
    Affix::new(&['i', 'e', 'l', 'i', 'ś', 'c', 'i', 'e'], 22, 1),
    Affix::new(&['i', 'l', 'i', 'ś', 'c', 'i', 'e'], 22, 1),
    Affix::new(&['ł', 'y', 'ś', 'c', 'i', 'e'], 17, 4),
    Affix::new(&['a', 'ł', 'y', 'ś', 'c', 'i', 'e'], 26, 1),
    Affix::new(&['i', 'a', 'ł', 'y', 'ś', 'c', 'i', 'e'], 27, 1),
    Affix::new(&['i', 'ł', 'y', 'ś', 'c', 'i', 'e'], 26, 1),
    Affix::new(&['s', 'z', 'e'], 12, 1),
    Affix::new(&['i', 'e', 'j', 's', 'z', 'e'], 30, 1),
    Affix::when(&['a', 'c', 'h'], -1, 1, Word::r_r1),
    Affix::when(&['i', 'a', 'c', 'h'], 32, 1, Word::r_r1),
    Affix::new(&['i', 'c', 'h'], -1, 5),
    Affix::new(&['y', 'c', 'h'], -1, 5),
    Affix::when(&['i'], -1, 1, Word::r_r1),
    Affix::new(&['a', 'l', 'i'], 36, 1),
    Affix::new(&['i', 'e', 'l', 'i'], 36, 1),
    Affix::new(&['i', 'l', 'i'], 36, 1),
    Affix::when(&['a', 'm', 'i'], 36, 1, Word::r_r1),
    Affix::when(&['i', 'a', 'm', 'i'], 40, 1, Word::r_r1),
    Affix::new(&['i', 'm', 'i'], 36, 5),
    Affix::new(&['y', 'm', 'i'], 36, 5),
    Affix::when(&['o', 'w', 'i'], 36, 1, Word::r_r1),
    Affix::when(&['i', 'o', 'w', 'i'], 44, 1, Word::r_r1),
    Affix::new(&['a', 'j'], -1, 1),
    Affix::new(&['e', 'j'], -1, 5),
    Affix::new(&['i', 'e', 'j'], 47, 5),
    Affix::new(&['a', 'm'], -1, 1),
    Affix::new(&['a', 'ł', 'a', 'm'], 49, 1),
    Affix::new(&['i', 'a', 'ł', 'a', 'm'], 50, 1),
    Affix::new(&['i', 'ł', 'a', 'm'], 49, 1),
    Affix::when(&['e', 'm'], -1, 1, Word::r_r1),
    Affix::when(&['i', 'e', 'm'], 53, 1, Word::r_r1),
    Affix::new(&['a', 'ł', 'e', 'm'], 53, 1),
    Affix::new(&['i', 'a', 'ł', 'e', 'm'], 55, 1),
    Affix::new(&['i', 'ł', 'e', 'm'], 53, 1),
    Affix::new(&['i', 'm'], -1, 5),
    Affix::when(&['o', 'm'], -1, 1, Word::r_r1),
    Affix::when(&['i', 'o', 'm'], 59, 1, Word::r_r1),
    Affix::new(&['y', 'm'], -1, 5),
    Affix::when(&['o'], -1, 1, Word::r_r1),
    Affix::new(&['e', 'g', 'o'], 62, 5),
    Affix::new(&['i', 'e', 'g', 'o'], 63, 5),
    Affix::new(&['a', 'ł', 'o'], 62, 1),
    Affix::new(&['i', 'a', 'ł', 'o'], 65, 1),
    Affix::new(&['i', 'ł', 'o'], 62, 1),
    Affix::when(&['u'], -1, 1, Word::r_r1),
    Affix::when(&['i', 'u'], 68, 1, Word::r_r1),
    Affix::new(&['e', 'm', 'u'], 68, 5),
    Affix::new(&['i', 'e', 'm', 'u'], 70, 5),
    Affix::when(&['ó', 'w'], -1, 1, Word::r_r1),
    Affix::new(&['y'], -1, 5),
    Affix::new(&['a', 'm', 'y'], 73, 1),
    Affix::new(&['e', 'm', 'y'], 73, 1),
    Affix::new(&['i', 'm', 'y'], 73, 1),
    Affix::new(&['l', 'i', 'ś', 'm', 'y'], 73, 4),
    Affix::new(&['a', 'l', 'i', 'ś', 'm', 'y'], 77, 1),
    Affix::new(&['i', 'e', 'l', 'i', 'ś', 'm', 'y'], 77, 1),
    Affix::new(&['i', 'l', 'i', 'ś', 'm', 'y'], 77, 1),
    Affix::new(&['ł', 'y', 'ś', 'm', 'y'], 73, 4),
    Affix::new(&['a', 'ł', 'y', 'ś', 'm', 'y'], 81, 1),
    Affix::new(&['i', 'a', 'ł', 'y', 'ś', 'm', 'y'], 82, 1),
    Affix::new(&['i', 'ł', 'y', 'ś', 'm', 'y'], 81, 1),
    Affix::new(&['a', 'ł', 'y'], 73, 1),
    Affix::new(&['i', 'a', 'ł', 'y'], 85, 1),
    Affix::new(&['i', 'ł', 'y'], 73, 1),
    Affix::new(&['a', 's', 'z'], -1, 1),
    Affix::new(&['e', 's', 'z'], -1, 1),
    Affix::new(&['i', 's', 'z'], -1, 1),
    Affix::when(&['ą'], -1, 1, Word::r_r1),
    Affix::new(&['ą', 'c', 'ą'], 91, 1),
    Affix::new(&['a', 'j', 'ą', 'c', 'ą'], 92, 1),
    Affix::new(&['s', 'z', 'ą', 'c', 'ą'], 92, 2),
    Affix::when(&['i', 'ą'], 91, 1, Word::r_r1),
    Affix::new(&['a', 'j', 'ą'], 91, 1),
    Affix::new(&['s', 'z', 'ą'], 91, 3),
    Affix::new(&['i', 'e', 'j', 's', 'z', 'ą'], 97, 1),
    Affix::new(&['a', 'ć'], -1, 1),
    Affix::new(&['i', 'e', 'ć'], -1, 1),
    Affix::new(&['i', 'ć'], -1, 1),
    Affix::new(&['ą', 'ć'], -1, 1),
    Affix::new(&['a', 'ś', 'ć'], -1, 1),
    Affix::new(&['e', 'ś', 'ć'], -1, 1),
    Affix::new(&['ę'], -1, 1),
    Affix::new(&['s', 'z', 'ę'], 105, 2),
    Affix::new(&['a', 'ł'], -1, 1),
    Affix::new(&['i', 'a', 'ł'], 107, 1),
    Affix::new(&['i', 'ł'], -1, 1),
    Affix::new(&['ł', 'a', 'ś'], -1, 4),
    Affix::new(&['a', 'ł', 'a', 'ś'], 110, 1),
    Affix::new(&['i', 'a', 'ł', 'a', 'ś'], 111, 1),
    Affix::new(&['i', 'ł', 'a', 'ś'], 110, 1),
    Affix::new(&['ł', 'e', 'ś'], -1, 4),
    Affix::new(&['a', 'ł', 'e', 'ś'], 114, 1),
    Affix::new(&['i', 'a', 'ł', 'e', 'ś'], 115, 1),
    Affix::new(&['i', 'ł', 'e', 'ś'], 114, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['ć'], -1, 1),
    Affix::new(&['ń'], -1, 2),
    Affix::new(&['ś'], -1, 3),
    Affix::new(&['ź'], -1, 4),
];

const AS_1: &[&[char]] = &[&[], &['s']];

const AS_3: &[&[char]] = &[&['c'], &['n'], &['s'], &['z']];
