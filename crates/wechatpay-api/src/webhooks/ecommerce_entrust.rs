// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ECOMMERCE_ENTRUST.…`

pub mod sign;
pub mod terminate;
