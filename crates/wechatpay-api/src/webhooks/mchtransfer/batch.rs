// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.BATCH.…`

pub mod closed;
pub mod finished;
