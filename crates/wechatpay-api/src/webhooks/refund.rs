// Written by `cargo xtask codegen` from spec/; do not edit.
//! `REFUND.…`

pub mod abnormal;
pub mod closed;
pub mod success;
