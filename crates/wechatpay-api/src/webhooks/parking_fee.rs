// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PARKING_FEE.…`

pub mod query_trans_info;
