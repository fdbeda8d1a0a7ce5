// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_REFUND.…`

pub mod success;
