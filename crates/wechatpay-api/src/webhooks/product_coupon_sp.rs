// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PRODUCT_COUPON_SP.…`

pub mod image_generation;
pub mod send;
