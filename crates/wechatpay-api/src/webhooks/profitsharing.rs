// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PROFITSHARING.…`

pub mod r#return;
pub mod success;
