// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.USER_CARD.…`

pub mod create;
pub mod delete;
