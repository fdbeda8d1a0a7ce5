// Written by `cargo xtask codegen` from spec/; do not edit.
//! `HIRE_POWER_BANK.…`

pub mod receive_insurance;
