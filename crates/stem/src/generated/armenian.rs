// Made by generate.py from armenian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

use crate::runtime::{Affix, Word};

/// What the routines share.
#[derive(Default)]
pub struct Variables {
    p2: i32,
    p_v: i32,
}

impl Word<Variables> {
    fn r_mark_regions(&mut self) -> bool {
        self.variables.p_v = self.limit;
        self.variables.p2 = self.limit;
        let v_1 = self.cursor;
        'l1: {
            if !self.go_out_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
            self.variables.p_v = self.cursor;
            if !self.go_in_grouping(g_v) {
                break 'l1;
            }
            self.cursor += 1;
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

    fn r_adjective(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_0) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_verb(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_noun(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_2) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_ending(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.variables.p2 > self.cursor {
            return false;
        }
        self.slice_del();
        true
    }

    pub fn stem(&mut self) -> bool {
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_2 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        let v_3 = self.limit - self.cursor;
        self.r_ending();
        self.cursor = self.limit - v_3;
        let v_4 = self.limit - self.cursor;
        self.r_verb();
        self.cursor = self.limit - v_4;
        let v_5 = self.limit - self.cursor;
        self.r_adjective();
        self.cursor = self.limit - v_5;
        let v_6 = self.limit - self.cursor;
        self.r_noun();
        self.cursor = self.limit - v_6;
        self.limit_backward = v_2;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'ա' | 'ե' | 'է' | 'ը' | 'ի' | 'ո' | 'ւ' | 'օ')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['ր', 'ո', 'ր', 'դ'], -1, 1),
    Affix::new(&['ե', 'ր', 'ո', 'ր', 'դ'], 0, 1),
    Affix::new(&['ա', 'լ', 'ի'], -1, 1),
    Affix::new(&['ա', 'կ', 'ի'], -1, 1),
    Affix::new(&['ո', 'ր', 'ա', 'կ'], -1, 1),
    Affix::new(&['ե', 'ղ'], -1, 1),
    Affix::new(&['ա', 'կ', 'ա', 'ն'], -1, 1),
    Affix::new(&['ա', 'ր', 'ա', 'ն'], -1, 1),
    Affix::new(&['ե', 'ն'], -1, 1),
    Affix::new(&['ե', 'կ', 'ե', 'ն'], 8, 1),
    Affix::new(&['ե', 'ր', 'ե', 'ն'], 8, 1),
    Affix::new(&['ո', 'ր', 'է', 'ն'], -1, 1),
    Affix::new(&['ի', 'ն'], -1, 1),
    Affix::new(&['գ', 'ի', 'ն'], 12, 1),
    Affix::new(&['ո', 'վ', 'ի', 'ն'], 12, 1),
    Affix::new(&['լ', 'ա', 'յ', 'ն'], -1, 1),
    Affix::new(&['վ', 'ո', 'ւ', 'ն'], -1, 1),
    Affix::new(&['պ', 'ե', 'ս'], -1, 1),
    Affix::new(&['ի', 'վ'], -1, 1),
    Affix::new(&['ա', 'տ'], -1, 1),
    Affix::new(&['ա', 'վ', 'ե', 'տ'], -1, 1),
    Affix::new(&['կ', 'ո', 'տ'], -1, 1),
    Affix::new(&['բ', 'ա', 'ր'], -1, 1),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['ա'], -1, 1),
    Affix::new(&['ա', 'ց', 'ա'], 0, 1),
    Affix::new(&['ե', 'ց', 'ա'], 0, 1),
    Affix::new(&['վ', 'ե'], -1, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ի'], -1, 1),
    Affix::new(&['ա', 'ց', 'ի'], -1, 1),
    Affix::new(&['ե', 'ց', 'ի'], -1, 1),
    Affix::new(&['վ', 'ե', 'ց', 'ի'], 6, 1),
    Affix::new(&['ա', 'լ'], -1, 1),
    Affix::new(&['ը', 'ա', 'լ'], 8, 1),
    Affix::new(&['ա', 'ն', 'ա', 'լ'], 8, 1),
    Affix::new(&['ե', 'ն', 'ա', 'լ'], 8, 1),
    Affix::new(&['ա', 'ց', 'ն', 'ա', 'լ'], 8, 1),
    Affix::new(&['ե', 'լ'], -1, 1),
    Affix::new(&['ը', 'ե', 'լ'], 13, 1),
    Affix::new(&['ն', 'ե', 'լ'], 13, 1),
    Affix::new(&['ց', 'ն', 'ե', 'լ'], 15, 1),
    Affix::new(&['ե', 'ց', 'ն', 'ե', 'լ'], 16, 1),
    Affix::new(&['չ', 'ե', 'լ'], 13, 1),
    Affix::new(&['վ', 'ե', 'լ'], 13, 1),
    Affix::new(&['ա', 'ց', 'վ', 'ե', 'լ'], 19, 1),
    Affix::new(&['ե', 'ց', 'վ', 'ե', 'լ'], 19, 1),
    Affix::new(&['տ', 'ե', 'լ'], 13, 1),
    Affix::new(&['ա', 'տ', 'ե', 'լ'], 22, 1),
    Affix::new(&['ո', 'տ', 'ե', 'լ'], 22, 1),
    Affix::new(&['կ', 'ո', 'տ', 'ե', 'լ'], 24, 1),
    Affix::new(&['վ', 'ա', 'ծ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'մ'], -1, 1),
    Affix::new(&['վ', 'ո', 'ւ', 'մ'], 27, 1),
    Affix::new(&['ա', 'ն'], -1, 1),
    Affix::new(&['ց', 'ա', 'ն'], 29, 1),
    Affix::new(&['ա', 'ց', 'ա', 'ն'], 30, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ի', 'ն'], -1, 1),
    Affix::new(&['ա', 'ց', 'ի', 'ն'], -1, 1),
    Affix::new(&['ե', 'ց', 'ի', 'ն'], -1, 1),
    Affix::new(&['վ', 'ե', 'ց', 'ի', 'ն'], 34, 1),
    Affix::new(&['ա', 'լ', 'ի', 'ս'], -1, 1),
    Affix::new(&['ե', 'լ', 'ի', 'ս'], -1, 1),
    Affix::new(&['ա', 'վ'], -1, 1),
    Affix::new(&['ա', 'ց', 'ա', 'վ'], 38, 1),
    Affix::new(&['ե', 'ց', 'ա', 'վ'], 38, 1),
    Affix::new(&['ա', 'լ', 'ո', 'վ'], -1, 1),
    Affix::new(&['ե', 'լ', 'ո', 'վ'], -1, 1),
    Affix::new(&['ա', 'ր'], -1, 1),
    Affix::new(&['ա', 'ց', 'ա', 'ր'], 43, 1),
    Affix::new(&['ե', 'ց', 'ա', 'ր'], 43, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ի', 'ր'], -1, 1),
    Affix::new(&['ա', 'ց', 'ի', 'ր'], -1, 1),
    Affix::new(&['ե', 'ց', 'ի', 'ր'], -1, 1),
    Affix::new(&['վ', 'ե', 'ց', 'ի', 'ր'], 48, 1),
    Affix::new(&['ա', 'ց'], -1, 1),
    Affix::new(&['ե', 'ց'], -1, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ե', 'ց'], 51, 1),
    Affix::new(&['ա', 'լ', 'ո', 'ւ', 'ց'], -1, 1),
    Affix::new(&['ե', 'լ', 'ո', 'ւ', 'ց'], -1, 1),
    Affix::new(&['ա', 'լ', 'ո', 'ւ'], -1, 1),
    Affix::new(&['ե', 'լ', 'ո', 'ւ'], -1, 1),
    Affix::new(&['ա', 'ք'], -1, 1),
    Affix::new(&['ց', 'ա', 'ք'], 57, 1),
    Affix::new(&['ա', 'ց', 'ա', 'ք'], 58, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ի', 'ք'], -1, 1),
    Affix::new(&['ա', 'ց', 'ի', 'ք'], -1, 1),
    Affix::new(&['ե', 'ց', 'ի', 'ք'], -1, 1),
    Affix::new(&['վ', 'ե', 'ց', 'ի', 'ք'], 62, 1),
    Affix::new(&['ա', 'ն', 'ք'], -1, 1),
    Affix::new(&['ց', 'ա', 'ն', 'ք'], 64, 1),
    Affix::new(&['ա', 'ց', 'ա', 'ն', 'ք'], 65, 1),
    Affix::new(&['ա', 'ց', 'ր', 'ի', 'ն', 'ք'], -1, 1),
    Affix::new(&['ա', 'ց', 'ի', 'ն', 'ք'], -1, 1),
    Affix::new(&['ե', 'ց', 'ի', 'ն', 'ք'], -1, 1),
    Affix::new(&['վ', 'ե', 'ց', 'ի', 'ն', 'ք'], 69, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['ո', 'ր', 'դ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'յ', 'թ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'հ', 'ի'], -1, 1),
    Affix::new(&['ց', 'ի'], -1, 1),
    Affix::new(&['ի', 'լ'], -1, 1),
    Affix::new(&['ա', 'կ'], -1, 1),
    Affix::new(&['յ', 'ա', 'կ'], 5, 1),
    Affix::new(&['ա', 'ն', 'ա', 'կ'], 5, 1),
    Affix::new(&['ի', 'կ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'կ'], -1, 1),
    Affix::new(&['ա', 'ն'], -1, 1),
    Affix::new(&['պ', 'ա', 'ն'], 10, 1),
    Affix::new(&['ս', 'տ', 'ա', 'ն'], 10, 1),
    Affix::new(&['ա', 'ր', 'ա', 'ն'], 10, 1),
    Affix::new(&['ե', 'ղ', 'է', 'ն'], -1, 1),
    Affix::new(&['յ', 'ո', 'ւ', 'ն'], -1, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ո', 'ւ', 'ն'], 15, 1),
    Affix::new(&['ա', 'ծ', 'ո'], -1, 1),
    Affix::new(&['ի', 'չ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'ս'], -1, 1),
    Affix::new(&['ո', 'ւ', 'ս', 'տ'], -1, 1),
    Affix::new(&['գ', 'ա', 'ր'], -1, 1),
    Affix::new(&['վ', 'ո', 'ր'], -1, 1),
    Affix::new(&['ա', 'վ', 'ո', 'ր'], 22, 1),
    Affix::new(&['ո', 'ց'], -1, 1),
    Affix::new(&['ա', 'ն', 'օ', 'ց'], -1, 1),
    Affix::new(&['ո', 'ւ'], -1, 1),
    Affix::new(&['ք'], -1, 1),
    Affix::new(&['չ', 'ե', 'ք'], 27, 1),
    Affix::new(&['ի', 'ք'], 27, 1),
    Affix::new(&['ա', 'լ', 'ի', 'ք'], 29, 1),
    Affix::new(&['ա', 'ն', 'ի', 'ք'], 29, 1),
    Affix::new(&['վ', 'ա', 'ծ', 'ք'], 27, 1),
    Affix::new(&['ո', 'ւ', 'յ', 'ք'], 27, 1),
    Affix::new(&['ե', 'ն', 'ք'], 27, 1),
    Affix::new(&['ո', 'ն', 'ք'], 27, 1),
    Affix::new(&['ո', 'ւ', 'ն', 'ք'], 27, 1),
    Affix::new(&['մ', 'ո', 'ւ', 'ն', 'ք'], 36, 1),
    Affix::new(&['ի', 'չ', 'ք'], 27, 1),
    Affix::new(&['ա', 'ր', 'ք'], 27, 1),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['ս', 'ա'], -1, 1),
    Affix::new(&['վ', 'ա'], -1, 1),
    Affix::new(&['ա', 'մ', 'բ'], -1, 1),
    Affix::new(&['դ'], -1, 1),
    Affix::new(&['ա', 'ն', 'դ'], 3, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ա', 'ն', 'դ'], 4, 1),
    Affix::new(&['վ', 'ա', 'ն', 'դ'], 4, 1),
    Affix::new(&['ո', 'ջ', 'դ'], 3, 1),
    Affix::new(&['ե', 'ր', 'դ'], 3, 1),
    Affix::new(&['ն', 'ե', 'ր', 'դ'], 8, 1),
    Affix::new(&['ո', 'ւ', 'դ'], 3, 1),
    Affix::new(&['ը'], -1, 1),
    Affix::new(&['ա', 'ն', 'ը'], 11, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ա', 'ն', 'ը'], 12, 1),
    Affix::new(&['վ', 'ա', 'ն', 'ը'], 12, 1),
    Affix::new(&['ո', 'ջ', 'ը'], 11, 1),
    Affix::new(&['ե', 'ր', 'ը'], 11, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ը'], 16, 1),
    Affix::new(&['ի'], -1, 1),
    Affix::new(&['վ', 'ի'], 18, 1),
    Affix::new(&['ե', 'ր', 'ի'], 18, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ի'], 20, 1),
    Affix::new(&['ա', 'ն', 'ո', 'ւ', 'մ'], -1, 1),
    Affix::new(&['ե', 'ր', 'ո', 'ւ', 'մ'], -1, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ո', 'ւ', 'մ'], 23, 1),
    Affix::new(&['ն'], -1, 1),
    Affix::new(&['ա', 'ն'], 25, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ա', 'ն'], 26, 1),
    Affix::new(&['վ', 'ա', 'ն'], 26, 1),
    Affix::new(&['ի', 'ն'], 25, 1),
    Affix::new(&['ե', 'ր', 'ի', 'ն'], 29, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ի', 'ն'], 30, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ա', 'ն', 'ն'], 25, 1),
    Affix::new(&['ե', 'ր', 'ն'], 25, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ն'], 33, 1),
    Affix::new(&['ո', 'ւ', 'ն'], 25, 1),
    Affix::new(&['ո', 'ջ'], -1, 1),
    Affix::new(&['ո', 'ւ', 'թ', 'յ', 'ա', 'ն', 'ս'], -1, 1),
    Affix::new(&['վ', 'ա', 'ն', 'ս'], -1, 1),
    Affix::new(&['ո', 'ջ', 'ս'], -1, 1),
    Affix::new(&['ո', 'վ'], -1, 1),
    Affix::new(&['ա', 'ն', 'ո', 'վ'], 40, 1),
    Affix::new(&['վ', 'ո', 'վ'], 40, 1),
    Affix::new(&['ե', 'ր', 'ո', 'վ'], 40, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ո', 'վ'], 43, 1),
    Affix::new(&['ե', 'ր'], -1, 1),
    Affix::new(&['ն', 'ե', 'ր'], 45, 1),
    Affix::new(&['ց'], -1, 1),
    Affix::new(&['ի', 'ց'], 47, 1),
    Affix::new(&['վ', 'ա', 'ն', 'ի', 'ց'], 48, 1),
    Affix::new(&['ո', 'ջ', 'ի', 'ց'], 48, 1),
    Affix::new(&['վ', 'ի', 'ց'], 48, 1),
    Affix::new(&['ե', 'ր', 'ի', 'ց'], 48, 1),
    Affix::new(&['ն', 'ե', 'ր', 'ի', 'ց'], 52, 1),
    Affix::new(&['ց', 'ի', 'ց'], 48, 1),
    Affix::new(&['ո', 'ց'], 47, 1),
    Affix::new(&['ո', 'ւ', 'ց'], 47, 1),
];
