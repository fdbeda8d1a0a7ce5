// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.…`

pub mod authorization;
pub mod batch;
pub mod bill;
pub mod qqwalletbill;
