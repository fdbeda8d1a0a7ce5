// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COUPON.…`

pub mod send;
pub mod r#use;
