// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BLOCKRECORD.…`

pub mod change;
