// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FACEPAY.…`

pub mod user_state_change;
