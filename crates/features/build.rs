//! Does nothing: it is there for its dependencies.

fn main() {}
