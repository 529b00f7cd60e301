#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fuzz::fluent::is_read(text));
