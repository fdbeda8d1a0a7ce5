// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.…`

pub mod bind_service_account;
pub mod mch_prepay;
pub mod user_accepted;
pub mod user_cancel_sign_plan;
pub mod user_close_service;
pub mod user_confirm;
pub mod user_open_service;
pub mod user_paid;
pub mod user_sign_plan;
