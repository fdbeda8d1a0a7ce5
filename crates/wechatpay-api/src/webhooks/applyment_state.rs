// Written by `cargo xtask codegen` from spec/; do not edit.
//! `APPLYMENT_STATE.…`

pub mod approved;
