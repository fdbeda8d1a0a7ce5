// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VEHICLE.…`

pub mod entrance_state_change;
pub mod user_state_change;
