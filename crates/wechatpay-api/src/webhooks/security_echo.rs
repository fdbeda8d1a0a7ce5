// Written by `cargo xtask codegen` from spec/; do not edit.
//! `SECURITY_ECHO.…`

pub mod success;
