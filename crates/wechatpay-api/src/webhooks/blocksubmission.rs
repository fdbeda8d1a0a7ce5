// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BLOCKSUBMISSION.…`

pub mod change;
