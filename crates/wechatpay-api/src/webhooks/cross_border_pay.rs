// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CROSS_BORDER_PAY.…`

pub mod get_mch_info;
pub mod push_order_info;
