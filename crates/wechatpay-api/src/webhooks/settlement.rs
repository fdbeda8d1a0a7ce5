// Written by `cargo xtask codegen` from spec/; do not edit.
//! `SETTLEMENT.…`

pub mod success;
