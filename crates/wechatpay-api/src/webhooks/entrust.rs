// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.…`

pub mod release;
pub mod sign;
pub mod signing;
pub mod terminate;
pub mod terminate_inquiry;
pub mod terminate_retention;
