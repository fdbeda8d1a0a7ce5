// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CREDIT_REPAYMENT.…`

pub mod deduction_pay;
pub mod sign_contract;
pub mod terminate_contract;
