#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fuzz::settings::is_read(text));
