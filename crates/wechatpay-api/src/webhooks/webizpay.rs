// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.…`

pub mod authorized;
pub mod paymentrefundsuccess;
pub mod paymentsuccess;
pub mod quotacardexpired;
pub mod revoked;
