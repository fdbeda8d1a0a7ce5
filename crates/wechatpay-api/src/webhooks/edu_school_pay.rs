// Written by `cargo xtask codegen` from spec/; do not edit.
//! `EDU_SCHOOL_PAY.…`

pub mod user_debt_state_update;
