// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEMBERCARD.…`

pub mod accept_card;
pub mod activate_card;
pub mod usercard_manage;
