// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.…`

pub mod card_discarded;
pub mod card_inserted;
pub mod issued;
pub mod reversed;
pub mod user_applied;
