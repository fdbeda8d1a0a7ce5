// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAPAY.…`

pub mod sign;
pub mod terminate;
