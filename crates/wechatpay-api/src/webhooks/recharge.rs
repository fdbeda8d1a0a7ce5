// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RECHARGE.…`

pub mod closed;
pub mod fund_returned;
pub mod success;
