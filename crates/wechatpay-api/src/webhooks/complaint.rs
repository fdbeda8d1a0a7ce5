// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COMPLAINT.…`

pub mod create;
pub mod state_change;
