// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.…`

pub mod point_exchange_coupon;
pub mod sync_user_point;
pub mod user_card;
