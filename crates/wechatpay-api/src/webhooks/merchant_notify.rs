// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MERCHANT_NOTIFY.…`

pub mod notify;
