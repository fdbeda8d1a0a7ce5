// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.BILL.…`

pub mod finished;
