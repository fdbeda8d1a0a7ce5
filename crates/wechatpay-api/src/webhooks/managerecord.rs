// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MANAGERECORD.…`

pub mod change;
