// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.…`

pub mod fail;
pub mod industry_failed;
pub mod industry_success;
pub mod pay_back;
pub mod success;
