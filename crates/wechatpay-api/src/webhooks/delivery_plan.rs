// Written by `cargo xtask codegen` from spec/; do not edit.
//! `DELIVERY_PLAN.…`

pub mod change;
