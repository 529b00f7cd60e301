#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fuzz::front_matter::is_read(text));
