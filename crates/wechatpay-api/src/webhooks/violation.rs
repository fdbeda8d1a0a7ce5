// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VIOLATION.…`

pub mod appeal;
pub mod intercept;
pub mod punish;
