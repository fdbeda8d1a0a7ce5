// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BUDGET.…`

pub mod closed;
pub mod finished;
pub mod locked;
