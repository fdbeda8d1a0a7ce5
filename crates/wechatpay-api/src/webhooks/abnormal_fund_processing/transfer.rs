// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ABNORMAL_FUND_PROCESSING.TRANSFER.…`

pub mod success;
