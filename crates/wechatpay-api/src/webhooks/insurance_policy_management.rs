// Written by `cargo xtask codegen` from spec/; do not edit.
//! `INSURANCE_POLICY_MANAGEMENT.…`

pub mod granted;
