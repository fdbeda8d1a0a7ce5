// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_AUTH.…`

pub mod activate_card;
