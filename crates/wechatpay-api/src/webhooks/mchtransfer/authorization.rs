// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.AUTHORIZATION.…`

pub mod closed;
pub mod confirmed;
