// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHWITHDRAW.…`

pub mod change;
