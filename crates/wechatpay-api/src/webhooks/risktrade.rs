// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RISKTRADE.…`

pub mod identification;
