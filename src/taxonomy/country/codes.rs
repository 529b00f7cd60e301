//! The countries of ISO 3166-1.
//!
//! CLDR names more regions than ISO 3166-1 assigns, so the list of codes stands here.

/// All officially assigned alpha-2 codes of ISO 3166-1, in alphabetical order.
#[rustfmt::skip]
pub const CODES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

/// The alpha-3 codes of the same countries, in the order of [`CODES`]; from iso-codes, the list of
/// Debian.
#[rustfmt::skip]
const LONG: [&str; 249] = [
    "AND", "ARE", "AFG", "ATG", "AIA", "ALB", "ARM", "AGO", "ATA", "ARG", "ASM", "AUT", "AUS", "ABW", "ALA", "AZE",
    "BIH", "BRB", "BGD", "BEL", "BFA", "BGR", "BHR", "BDI", "BEN", "BLM", "BMU", "BRN", "BOL", "BES", "BRA", "BHS",
    "BTN", "BVT", "BWA", "BLR", "BLZ", "CAN", "CCK", "COD", "CAF", "COG", "CHE", "CIV", "COK", "CHL", "CMR", "CHN",
    "COL", "CRI", "CUB", "CPV", "CUW", "CXR", "CYP", "CZE", "DEU", "DJI", "DNK", "DMA", "DOM", "DZA", "ECU", "EST",
    "EGY", "ESH", "ERI", "ESP", "ETH", "FIN", "FJI", "FLK", "FSM", "FRO", "FRA", "GAB", "GBR", "GRD", "GEO", "GUF",
    "GGY", "GHA", "GIB", "GRL", "GMB", "GIN", "GLP", "GNQ", "GRC", "SGS", "GTM", "GUM", "GNB", "GUY", "HKG", "HMD",
    "HND", "HRV", "HTI", "HUN", "IDN", "IRL", "ISR", "IMN", "IND", "IOT", "IRQ", "IRN", "ISL", "ITA", "JEY", "JAM",
    "JOR", "JPN", "KEN", "KGZ", "KHM", "KIR", "COM", "KNA", "PRK", "KOR", "KWT", "CYM", "KAZ", "LAO", "LBN", "LCA",
    "LIE", "LKA", "LBR", "LSO", "LTU", "LUX", "LVA", "LBY", "MAR", "MCO", "MDA", "MNE", "MAF", "MDG", "MHL", "MKD",
    "MLI", "MMR", "MNG", "MAC", "MNP", "MTQ", "MRT", "MSR", "MLT", "MUS", "MDV", "MWI", "MEX", "MYS", "MOZ", "NAM",
    "NCL", "NER", "NFK", "NGA", "NIC", "NLD", "NOR", "NPL", "NRU", "NIU", "NZL", "OMN", "PAN", "PER", "PYF", "PNG",
    "PHL", "PAK", "POL", "SPM", "PCN", "PRI", "PSE", "PRT", "PLW", "PRY", "QAT", "REU", "ROU", "SRB", "RUS", "RWA",
    "SAU", "SLB", "SYC", "SDN", "SWE", "SGP", "SHN", "SVN", "SJM", "SVK", "SLE", "SMR", "SEN", "SOM", "SUR", "SSD",
    "STP", "SLV", "SXM", "SYR", "SWZ", "TCA", "TCD", "ATF", "TGO", "THA", "TJK", "TKL", "TLS", "TKM", "TUN", "TON",
    "TUR", "TTO", "TUV", "TWN", "TZA", "UKR", "UGA", "UMI", "USA", "URY", "UZB", "VAT", "VCT", "VEN", "VGB", "VIR",
    "VNM", "VUT", "WLF", "WSM", "YEM", "MYT", "ZAF", "ZMB", "ZWE",
];

/// Codes of other lists than ISO 3166-1, with the country: what the European Union writes for Greece,
/// what cars of Finland had, and what the domains of the United Kingdom end with.
const OTHERS: [(&str, &str); 3] = [("EL", "GR"), ("SF", "FI"), ("UK", "GB")];

/// Names that newsrooms write and CLDR does not have: former ones, and longer ones.
#[rustfmt::skip]
const CALLED: [(&str, &str); 27] = [
    ("belorussia", "BY"), ("byelorussia", "BY"), ("белоруссия", "BY"), ("burma", "MM"),
    ("cape verde", "CV"), ("czech republic", "CZ"), ("east timor", "TL"), ("great britain", "GB"),
    ("holland", "NL"), ("iran, islamic republic of", "IR"), ("ivory coast", "CI"),
    ("kirghizia", "KG"), ("kirgizia", "KG"), ("киргизия", "KG"), ("macedonia", "MK"),
    ("moldavia", "MD"), ("молдавия", "MD"), ("republic of korea", "KR"),
    ("republic of moldova", "MD"), ("russian federation", "RU"), ("российская федерация", "RU"),
    ("swaziland", "SZ"), ("syrian arab republic", "SY"), ("turkey", "TR"), ("turkmenia", "TM"),
    ("туркмения", "TM"), ("united states of america", "US"),
];

/// The code of the country that `text` names by a code of another list, or in a way that CLDR does
/// not have, in any case.
pub(super) fn meant(text: &str) -> Option<&'static str> {
    let upper = text.to_ascii_uppercase();
    let long = || LONG.iter().position(|code| *code == upper).map(|at| CODES[at]);
    let other = OTHERS.iter().find(|(other, _)| *other == upper).map(|(_, code)| *code);
    let called = || {
        let lower = text.to_lowercase();
        CALLED.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code)
    };
    other.or_else(long).or_else(called)
}

/// The code that `text` spells in any case.
pub(super) fn code(text: &str) -> Option<&'static str> {
    let upper = text.to_ascii_uppercase();
    CODES.binary_search(&upper.as_str()).ok().map(|at| CODES[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_any_case() {
        assert!(CODES.is_sorted());
        assert_eq!(code("by"), Some("BY"));
        assert_eq!(code("NO"), Some("NO"));
        assert_eq!(code("XX"), None);
        assert_eq!(code("Belarus"), None);
    }

    #[test]
    fn codes_of_other_lists() {
        assert_eq!(meant("UKR"), Some("UA"));
        assert_eq!(meant("blr"), Some("BY"));
        assert_eq!(meant("ZWE"), Some("ZW"));
        assert_eq!(meant("uk"), Some("GB"));
        assert_eq!(meant("EL"), Some("GR"));
        assert_eq!(meant("BY"), None);
    }
}
