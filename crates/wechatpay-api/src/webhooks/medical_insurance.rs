// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEDICAL_INSURANCE.…`

pub mod success;
