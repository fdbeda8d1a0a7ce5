// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.QQWALLETBILL.…`

pub mod finished;
