//! Names of each language, whose right form its standard gives.

use std::collections::HashSet;

use super::{Beside, SOURCES, entries};
use crate::slug::{in_language, slug};

fn holds(language: &str, names: &[(&str, &str)]) {
    let id = language.parse().expect("a language");
    let found: Vec<String> = names.iter().map(|(name, _)| in_language(name, &id)).collect();
    let wrong: Vec<_> = names.iter().zip(&found).filter(|((_, right), is)| right != is).collect();
    assert!(wrong.is_empty(), "{language}: {wrong:#?}");
}

#[test]
fn ukrainian() {
    // Examples of the resolution, then what news have.
    holds(
        "uk",
        &[
            ("Алушта", "alushta"),
            ("Борщагівка", "borshchahivka"),
            ("Згорани", "zghorany"),
            ("Розгон", "rozghon"),
            ("Ґалаґан", "galagan"),
            ("Єнакієве", "yenakiieve"),
            ("Гаєвич", "haievych"),
            ("Житомир", "zhytomyr"),
            ("Їжакевич", "yizhakevych"),
            ("Кадиївка", "kadyivka"),
            ("Мар'їне", "marine"),
            ("Йосипівка", "yosypivka"),
            ("Стрий", "stryi"),
            ("Олексій", "oleksii"),
            ("Біла Церква", "bila-tserkva"),
            ("Кам’янець-Подільський", "kamianets-podilskyi"),
            ("Юрій Крюківка", "yurii-kriukivka"),
            ("Яготин", "yahotyn"),
            ("Ічня", "ichnia"),
            ("Знам'янка", "znamianka"),
            ("Феодосія", "feodosiia"),
            ("Київ", "kyiv"),
            ("Миколаїв", "mykolaiv"),
            ("Григорій Згурський", "hryhorii-zghurskyi"),
            ("Запоріжжя", "zaporizhzhia"),
            ("Нью-Йорк", "niu-york"),
            ("ПʼЯТЬ ОБ`ЄКТІВ", "piat-obiektiv"),
            ("Ки\u{301}їв і Миколаі\u{308}в", "kyiv-i-mykolaiv"),
            ("Ми\u{ad}ко\u{ad}ла\u{ad}їв", "mykolaiv"),
            ("«Їжа» та 'єдність'", "yizha-ta-yednist"),
        ],
    );
}

#[test]
fn belarusian() {
    holds(
        "be",
        &[
            ("Гродна", "hrodna"),
            ("Аршанскі", "arsanski"),
            ("Бешанковічы", "biesankovicy"),
            ("Віцебск", "viciebsk"),
            ("Гомель", "homiel"),
            ("Гаўя", "hauja"),
            ("Ельск", "jelsk"),
            ("Бабаедава", "babajedava"),
            ("Лепель", "liepiel"),
            ("Ёды", "jody"),
            ("Вераб'ёвічы", "vierabjovicy"),
            ("Мёры", "miory"),
            ("Іўе", "iuje"),
            ("Круглае", "kruhlaje"),
            ("Любань", "liuban"),
            ("Магілёў", "mahiliou"),
            ("Нясвіж", "niasviz"),
            ("Шаркаўшчына", "sarkauscyna"),
            ("Хоцімск", "chocimsk"),
            ("Саміт у Мінску", "samit-u-minsku"),
            ("Зьнешнія справы", "zniesnija-spravy"),
        ],
    );
}

#[test]
fn bulgarian() {
    holds(
        "bg",
        &[
            ("Велико Търново", "veliko-tarnovo"),
            ("Ъгъл", "agal"),
            ("Щастие", "shtastie"),
            ("София", "sofia"),
            ("Мария и партията", "maria-i-partiyata"),
            ("Република България", "republika-bulgaria"),
            ("Българият", "balgariyat"),
            ("Пловдив", "plovdiv"),
            ("Хасково", "haskovo"),
            ("Кюстендил", "kyustendil"),
            ("Враца", "vratsa"),
            ("Кръстьо Йовчев", "krastyo-yovchev"),
            ("Джебел", "dzhebel"),
            ("Жельо Желев", "zhelyo-zhelev"),
            ("Шумен", "shumen"),
            ("Сѝ", "si"),
        ],
    );
}

#[test]
fn serbian_and_its_neighbours() {
    let names = [
        ("Џеп", "dzep"),
        ("Ђоковић", "djokovic"),
        ("Đoković", "djokovic"),
        ("Београд", "beograd"),
        ("Ниш", "nis"),
        ("Чачак", "cacak"),
        ("Žabljak", "zabljak"),
        ("Жабљак", "zabljak"),
        ("Љубовија", "ljubovija"),
        ("Његош", "njegos"),
        ("Крагујевац", "kragujevac"),
        ("Хрватска", "hrvatska"),
        ("Džep i Šibenik", "dzep-i-sibenik"),
        ("Цетиње", "cetinje"),
    ];
    for language in ["sr", "sr-Latn", "sr-Cyrl-RS", "hr", "bs", "cnr"] {
        holds(language, &names);
    }
}

#[test]
fn macedonian() {
    holds(
        "mk",
        &[
            ("Скопје", "skopje"),
            ("Ѓорѓи", "gjorgji"),
            ("Г\u{301}орче Петров", "gjorche-petrov"),
            ("Ќосе", "kjose"),
            ("Кичево", "kichevo"),
            ("Крушево", "krushevo"),
            ("Охрид", "ohrid"),
            ("Љубојно", "ljubojno"),
            ("Његуш", "njegush"),
            ("Ѕвегор", "dzvegor"),
            ("Струмица", "strumica"),
            ("Џумајлија", "djumajlija"),
            ("Жировница", "zhirovnica"),
            ("сѐ", "se"),
        ],
    );
}

#[test]
fn german() {
    let names = [
        ("Müller Köln", "mueller-koeln"),
        ("Straße", "strasse"),
        ("GROẞE STRASSE", "grosse-strasse"),
        ("Ärzte", "aerzte"),
        ("Österreich", "oesterreich"),
        ("Übergabe", "uebergabe"),
        ("Düsseldorf", "duesseldorf"),
        ("Zürich", "zuerich"),
        ("Annalena Baerbock", "annalena-baerbock"),
        ("Cem Özdemir", "cem-oezdemir"),
        ("Mu\u{308}nchen", "muenchen"),
        ("Café™", "cafe"),
    ];
    for language in ["de", "de-AT", "de-CH"] {
        holds(language, &names);
    }
}

#[test]
fn danish_and_norwegian() {
    let names = [
        ("Ærø Ålesund Øre", "aeroe-aalesund-oere"),
        ("København", "koebenhavn"),
        ("Århus", "aarhus"),
        ("Tromsø", "tromsoe"),
        ("Bodø", "bodoe"),
        ("Næstved", "naestved"),
        ("Færøerne", "faeroeerne"),
        ("Jonas Gahr Støre", "jonas-gahr-stoere"),
        ("Mette Frederiksen", "mette-frederiksen"),
        ("A\u{30a}s", "aas"),
        ("Lars Løkke Rasmussen", "lars-loekke-rasmussen"),
    ];
    for language in ["da", "nb-NO", "nn", "no"] {
        holds(language, &names);
    }
}

#[test]
fn greek() {
    holds(
        "el",
        &[
            ("Αθήνα", "athina"),
            ("ΘΕΣΣΑΛΟΝΙΚΗ", "thessaloniki"),
            ("Ηράκλειο", "irakleio"),
            ("Πειραιάς", "peiraias"),
            ("Ευρώπη", "evropi"),
            ("Εύβοια", "evvoia"),
            ("Ναύπλιο", "nafplio"),
            ("Αύγουστος", "avgoustos"),
            ("Λευκωσία", "lefkosia"),
            ("Μπουτάρης", "boutaris"),
            ("Λαμπρινή", "lamprini"),
            ("Γκλομπ", "gklob"),
            ("Άγγελος", "angelos"),
            ("Σφίγξ", "sfinx"),
            ("Άγχος", "anchos"),
            ("Αγκάλη", "agkali"),
            ("Προϋπολογισμός", "proypologismos"),
            ("Ταΰγετος", "taygetos"),
            ("άυλος", "aylos"),
            ("εφηύρε", "efivre"),
            ("Μητσοτάκης", "mitsotakis"),
            ("Χανιά και Ψαρά", "chania-kai-psara"),
            ("τοῦ Ναυπλίου αὐτὴ ἡ ᾠδή", "tou-nafpliou-afti-i-odi"),
        ],
    );
}

#[test]
fn armenian() {
    holds(
        "hy",
        &[
            ("Երևան", "yerevan"),
            ("ԵՐԵՎԱՆ", "yerevan"),
            ("ջուր", "jur"),
            ("Գյումրի", "gyumri"),
            ("Վանաձոր", "vanadzor"),
            ("Սևան", "sevan"),
            ("Սեւան", "sevan"),
            ("և", "yev"),
            ("Նիկոլ Փաշինյան", "nikol-pashinyan"),
            ("Ռոբերտ Քոչարյան", "robert-kocharyan"),
            ("Ոսկեվան", "voskevan"),
            ("Ով", "ov"),
            ("Ուջան", "ujan"),
            ("Ճամբարակ", "chambarak"),
            ("Ղարաբաղ", "gharabagh"),
            ("Չարենցավան", "charentsavan"),
            ("Էջմիածին", "ejmiatsin"),
            ("Եղեգնաձոր", "yeghegnadzor"),
        ],
    );
}

#[test]
fn georgian() {
    holds(
        "ka",
        &[
            ("თბილისი", "tbilisi"),
            ("ᲗᲑᲘᲚᲘᲡᲘ", "tbilisi"),
            ("ქუთაისი", "kutaisi"),
            ("ბათუმი", "batumi"),
            ("საქართველო", "sakartvelo"),
            ("მცხეთა", "mtskheta"),
            ("ჭიათურა", "chiatura"),
            ("ყვარელი", "qvareli"),
            ("ღარიბაშვილი", "gharibashvili"),
            ("ჟვანია", "zhvania"),
            ("წყალტუბო", "tsqaltubo"),
            ("ჯავახეთი", "javakheti"),
        ],
    );
}

#[test]
fn japanese() {
    holds(
        "ja",
        &[
            ("ジュネーブ", "junebu"),
            ("ｼﾞｭﾈｰﾌﾞ", "junebu"),
            ("じゅねーぶ", "junebu"),
            ("ミンスク", "minsuku"),
            ("サッカー", "sakka"),
            ("マッチ", "matchi"),
            ("ニッポン", "nippon"),
            ("しんじゅく", "shinjuku"),
            ("ウクライナ", "ukuraina"),
            ("ジョー・バイデン", "jo-baiden"),
            ("ティーチイン", "tichiin"),
            ("ヴェネツィア", "venetsia"),
            ("フィリピン", "firipin"),
            ("チェコ", "cheko"),
            ("つくば", "tsukuba"),
            ("パーティー", "pati"),
            ("ー", ""),
        ],
    );
}

#[test]
fn languages_without_a_table_have_the_common_one() {
    for language in ["und", "ru", "kk", "en", "sv", "fi", "tr", "zh-Hant", "ar"] {
        let id = language.parse().expect("a language");
        for text in ["Київ", "Größe", "Ærø", "Щука", "ジュネーブ", "明斯克峰会", "ь"]
        {
            assert_eq!(in_language(text, &id), slug(text), "{language} {text}");
        }
    }
}

#[test]
fn what_a_table_lacks_is_read_as_in_all_languages() {
    holds("uk", &[("Київ, the 5th: съезд", "kyiv-the-5th-sezd"), ("🎉", ""), ("ь 明", "ming")]);
    holds("ja", &[("日本のミンスク", "ribennominsuku")]);
}

/// Each entry is reached: none before it fits wherever it does.
#[test]
fn entries_are_in_order() {
    for (languages, text) in SOURCES {
        let mut free = HashSet::new();
        for entry in entries(text) {
            let letters = entry.letters;
            assert!(!letters.is_empty(), "{languages:?}");
            assert!(
                letters.chars().all(|c| c == 'ー' || c.is_alphabetic()),
                "{languages:?} {letters}"
            );
            assert!(
                entry.latin.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{languages:?} {letters}"
            );
            let starts = letters.char_indices().map(|(at, c)| &letters[..at + c.len_utf8()]);
            for start in starts {
                assert!(!free.contains(start), "{languages:?}: {letters} stands behind {start}");
            }
            if matches!((entry.before, entry.after), (Beside::Anything, Beside::Anything)) {
                free.insert(letters);
            }
        }
    }
}
