// Written by `cargo xtask codegen` from spec/; do not edit.
//! `INSURANCE_ENTRUST.…`

pub mod renew;
pub mod sign;
pub mod terminate;
