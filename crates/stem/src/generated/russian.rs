// Made by generate.py from russian.sbl of Snowball 3.1.1, BSD-3-Clause: see COPYING.

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

    fn r_perfective_gerund(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_0);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.eq_s_b(&['а']) && !self.eq_s_b(&['я']) {
                return false;
            }
            self.slice_del();
        } else {
            self.slice_del();
        }
        true
    }

    fn r_adjective(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_1) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_adjectival(&mut self) -> bool {
        if !self.r_adjective() {
            return false;
        }
        let v_1 = self.limit - self.cursor;
        'l1: {
            self.ket = self.cursor;
            let among_var = self.find_among_b(A_2);
            if among_var == 0 {
                self.cursor = self.limit - v_1;
                break 'l1;
            }
            self.bra = self.cursor;
            if among_var == 1 {
                if !self.eq_s_b(&['а']) && !self.eq_s_b(&['я']) {
                    self.cursor = self.limit - v_1;
                    break 'l1;
                }
                self.slice_del();
            } else {
                self.slice_del();
            }
        }
        true
    }

    fn r_reflexive(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_3) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_verb(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_4);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        if among_var == 1 {
            if !self.eq_s_b(&['а']) && !self.eq_s_b(&['я']) {
                return false;
            }
            self.slice_del();
        } else {
            self.slice_del();
        }
        true
    }

    fn r_noun(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_5) == 0 {
            return false;
        }
        self.bra = self.cursor;
        self.slice_del();
        true
    }

    fn r_derivational(&mut self) -> bool {
        self.ket = self.cursor;
        if self.find_among_b(A_6) == 0 {
            return false;
        }
        self.bra = self.cursor;
        if self.variables.p2 > self.cursor {
            return false;
        }
        self.slice_del();
        true
    }

    fn r_tidy_up(&mut self) -> bool {
        self.ket = self.cursor;
        let among_var = self.find_among_b(A_7);
        if among_var == 0 {
            return false;
        }
        self.bra = self.cursor;
        match among_var {
            1 => {
                self.slice_del();
                self.ket = self.cursor;
                if !self.eq_s_b(&['н']) {
                    return false;
                }
                self.bra = self.cursor;
                if !self.eq_s_b(&['н']) {
                    return false;
                }
                self.slice_del();
            }
            2 => {
                if !self.eq_s_b(&['н']) {
                    return false;
                }
                self.slice_del();
            }
            _ => {
                self.slice_del();
            }
        }
        true
    }

    pub fn stem(&mut self) -> bool {
        let v_1 = self.cursor;
        'l1: loop {
            let v_2 = self.cursor;
            'l2: {
                'l3: loop {
                    let v_3 = self.cursor;
                    'l4: {
                        self.bra = self.cursor;
                        if !self.eq_s(&['ё']) {
                            break 'l4;
                        }
                        self.ket = self.cursor;
                        self.cursor = v_3;
                        break 'l3;
                    }
                    self.cursor = v_3;
                    if !self.hop(1) {
                        break 'l2;
                    }
                }
                self.slice_from(&['е']);
                continue 'l1;
            }
            self.cursor = v_2;
            break 'l1;
        }
        self.cursor = v_1;
        self.r_mark_regions();
        self.limit_backward = self.cursor;
        self.cursor = self.limit;
        if self.cursor < self.variables.p_v {
            return false;
        }
        let v_5 = self.limit_backward;
        self.limit_backward = self.variables.p_v;
        let v_6 = self.limit - self.cursor;
        'l5: {
            let v_7 = self.limit - self.cursor;
            if self.r_perfective_gerund() {
                break 'l5;
            }
            self.cursor = self.limit - v_7;
            let v_8 = self.limit - self.cursor;
            if !self.r_reflexive() {
                self.cursor = self.limit - v_8;
            }
            'l6: {
                let v_9 = self.limit - self.cursor;
                if self.r_adjectival() {
                    break 'l6;
                }
                self.cursor = self.limit - v_9;
                if self.r_verb() {
                    break 'l6;
                }
                self.cursor = self.limit - v_9;
                self.r_noun();
            }
        }
        self.cursor = self.limit - v_6;
        let v_10 = self.limit - self.cursor;
        'l7: {
            self.ket = self.cursor;
            if !self.eq_s_b(&['и']) {
                self.cursor = self.limit - v_10;
                break 'l7;
            }
            self.bra = self.cursor;
            self.slice_del();
        }
        let v_11 = self.limit - self.cursor;
        self.r_derivational();
        self.cursor = self.limit - v_11;
        let v_12 = self.limit - self.cursor;
        self.r_tidy_up();
        self.cursor = self.limit - v_12;
        self.limit_backward = v_5;
        self.cursor = self.limit_backward;
        true
    }
}

fn g_v(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я')
}

const A_0: &[Affix<Variables>] = &[
    Affix::new(&['в'], -1, 1),
    Affix::new(&['и', 'в'], 0, 2),
    Affix::new(&['ы', 'в'], 0, 2),
    Affix::new(&['в', 'ш', 'и'], -1, 1),
    Affix::new(&['и', 'в', 'ш', 'и'], 3, 2),
    Affix::new(&['ы', 'в', 'ш', 'и'], 3, 2),
    Affix::new(&['в', 'ш', 'и', 'с', 'ь'], -1, 1),
    Affix::new(&['и', 'в', 'ш', 'и', 'с', 'ь'], 6, 2),
    Affix::new(&['ы', 'в', 'ш', 'и', 'с', 'ь'], 6, 2),
];

const A_1: &[Affix<Variables>] = &[
    Affix::new(&['е', 'е'], -1, 1),
    Affix::new(&['и', 'е'], -1, 1),
    Affix::new(&['о', 'е'], -1, 1),
    Affix::new(&['ы', 'е'], -1, 1),
    Affix::new(&['и', 'м', 'и'], -1, 1),
    Affix::new(&['ы', 'м', 'и'], -1, 1),
    Affix::new(&['е', 'й'], -1, 1),
    Affix::new(&['и', 'й'], -1, 1),
    Affix::new(&['о', 'й'], -1, 1),
    Affix::new(&['ы', 'й'], -1, 1),
    Affix::new(&['е', 'м'], -1, 1),
    Affix::new(&['и', 'м'], -1, 1),
    Affix::new(&['о', 'м'], -1, 1),
    Affix::new(&['ы', 'м'], -1, 1),
    Affix::new(&['е', 'г', 'о'], -1, 1),
    Affix::new(&['о', 'г', 'о'], -1, 1),
    Affix::new(&['е', 'м', 'у'], -1, 1),
    Affix::new(&['о', 'м', 'у'], -1, 1),
    Affix::new(&['и', 'х'], -1, 1),
    Affix::new(&['ы', 'х'], -1, 1),
    Affix::new(&['е', 'ю'], -1, 1),
    Affix::new(&['о', 'ю'], -1, 1),
    Affix::new(&['у', 'ю'], -1, 1),
    Affix::new(&['ю', 'ю'], -1, 1),
    Affix::new(&['а', 'я'], -1, 1),
    Affix::new(&['я', 'я'], -1, 1),
];

const A_2: &[Affix<Variables>] = &[
    Affix::new(&['е', 'м'], -1, 1),
    Affix::new(&['н', 'н'], -1, 1),
    Affix::new(&['в', 'ш'], -1, 1),
    Affix::new(&['и', 'в', 'ш'], 2, 2),
    Affix::new(&['ы', 'в', 'ш'], 2, 2),
    Affix::new(&['щ'], -1, 1),
    Affix::new(&['ю', 'щ'], 5, 1),
    Affix::new(&['у', 'ю', 'щ'], 6, 2),
];

const A_3: &[Affix<Variables>] = &[
    Affix::new(&['с', 'ь'], -1, 1),
    Affix::new(&['с', 'я'], -1, 1),
];

const A_4: &[Affix<Variables>] = &[
    Affix::new(&['л', 'а'], -1, 1),
    Affix::new(&['и', 'л', 'а'], 0, 2),
    Affix::new(&['ы', 'л', 'а'], 0, 2),
    Affix::new(&['н', 'а'], -1, 1),
    Affix::new(&['е', 'н', 'а'], 3, 2),
    Affix::new(&['е', 'т', 'е'], -1, 1),
    Affix::new(&['и', 'т', 'е'], -1, 2),
    Affix::new(&['й', 'т', 'е'], -1, 1),
    Affix::new(&['е', 'й', 'т', 'е'], 7, 2),
    Affix::new(&['у', 'й', 'т', 'е'], 7, 2),
    Affix::new(&['л', 'и'], -1, 1),
    Affix::new(&['и', 'л', 'и'], 10, 2),
    Affix::new(&['ы', 'л', 'и'], 10, 2),
    Affix::new(&['й'], -1, 1),
    Affix::new(&['е', 'й'], 13, 2),
    Affix::new(&['у', 'й'], 13, 2),
    Affix::new(&['л'], -1, 1),
    Affix::new(&['и', 'л'], 16, 2),
    Affix::new(&['ы', 'л'], 16, 2),
    Affix::new(&['е', 'м'], -1, 1),
    Affix::new(&['и', 'м'], -1, 2),
    Affix::new(&['ы', 'м'], -1, 2),
    Affix::new(&['н'], -1, 1),
    Affix::new(&['е', 'н'], 22, 2),
    Affix::new(&['л', 'о'], -1, 1),
    Affix::new(&['и', 'л', 'о'], 24, 2),
    Affix::new(&['ы', 'л', 'о'], 24, 2),
    Affix::new(&['н', 'о'], -1, 1),
    Affix::new(&['е', 'н', 'о'], 27, 2),
    Affix::new(&['н', 'н', 'о'], 27, 1),
    Affix::new(&['е', 'т'], -1, 1),
    Affix::new(&['у', 'е', 'т'], 30, 2),
    Affix::new(&['и', 'т'], -1, 2),
    Affix::new(&['ы', 'т'], -1, 2),
    Affix::new(&['ю', 'т'], -1, 1),
    Affix::new(&['у', 'ю', 'т'], 34, 2),
    Affix::new(&['я', 'т'], -1, 2),
    Affix::new(&['н', 'ы'], -1, 1),
    Affix::new(&['е', 'н', 'ы'], 37, 2),
    Affix::new(&['т', 'ь'], -1, 1),
    Affix::new(&['и', 'т', 'ь'], 39, 2),
    Affix::new(&['ы', 'т', 'ь'], 39, 2),
    Affix::new(&['е', 'ш', 'ь'], -1, 1),
    Affix::new(&['и', 'ш', 'ь'], -1, 2),
    Affix::new(&['ю'], -1, 2),
    Affix::new(&['у', 'ю'], 44, 2),
];

const A_5: &[Affix<Variables>] = &[
    Affix::new(&['а'], -1, 1),
    Affix::new(&['е', 'в'], -1, 1),
    Affix::new(&['о', 'в'], -1, 1),
    Affix::new(&['е'], -1, 1),
    Affix::new(&['и', 'е'], 3, 1),
    Affix::new(&['ь', 'е'], 3, 1),
    Affix::new(&['и'], -1, 1),
    Affix::new(&['е', 'и'], 6, 1),
    Affix::new(&['и', 'и'], 6, 1),
    Affix::new(&['а', 'м', 'и'], 6, 1),
    Affix::new(&['я', 'м', 'и'], 6, 1),
    Affix::new(&['и', 'я', 'м', 'и'], 10, 1),
    Affix::new(&['й'], -1, 1),
    Affix::new(&['е', 'й'], 12, 1),
    Affix::new(&['и', 'е', 'й'], 13, 1),
    Affix::new(&['и', 'й'], 12, 1),
    Affix::new(&['о', 'й'], 12, 1),
    Affix::new(&['а', 'м'], -1, 1),
    Affix::new(&['е', 'м'], -1, 1),
    Affix::new(&['и', 'е', 'м'], 18, 1),
    Affix::new(&['о', 'м'], -1, 1),
    Affix::new(&['я', 'м'], -1, 1),
    Affix::new(&['и', 'я', 'м'], 21, 1),
    Affix::new(&['о'], -1, 1),
    Affix::new(&['у'], -1, 1),
    Affix::new(&['а', 'х'], -1, 1),
    Affix::new(&['я', 'х'], -1, 1),
    Affix::new(&['и', 'я', 'х'], 26, 1),
    Affix::new(&['ы'], -1, 1),
    Affix::new(&['ь'], -1, 1),
    Affix::new(&['ю'], -1, 1),
    Affix::new(&['и', 'ю'], 30, 1),
    Affix::new(&['ь', 'ю'], 30, 1),
    Affix::new(&['я'], -1, 1),
    Affix::new(&['и', 'я'], 33, 1),
    Affix::new(&['ь', 'я'], 33, 1),
];

const A_6: &[Affix<Variables>] = &[
    Affix::new(&['о', 'с', 'т'], -1, 1),
    Affix::new(&['о', 'с', 'т', 'ь'], -1, 1),
];

const A_7: &[Affix<Variables>] = &[
    Affix::new(&['е', 'й', 'ш', 'е'], -1, 1),
    Affix::new(&['н'], -1, 2),
    Affix::new(&['е', 'й', 'ш'], -1, 1),
    Affix::new(&['ь'], -1, 3),
];
