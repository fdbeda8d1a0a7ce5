// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ABNORMAL_FUND_PROCESSING.…`

pub mod transfer;
