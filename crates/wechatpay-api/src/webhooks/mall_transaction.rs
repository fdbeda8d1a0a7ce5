// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_TRANSACTION.…`

pub mod success;
