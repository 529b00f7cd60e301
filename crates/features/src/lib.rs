//! Nothing but dependencies.
//!
//! Cargo compiles a crate with all the features that what is built asks for. The libraries of the
//! tests ask for more than those of the program, of a few crates on which dozens depend: so these
//! would be compiled once for the program and again for its tests. The program asks for them too,
//! here. `tests/structure.rs` holds that nothing is missing.
