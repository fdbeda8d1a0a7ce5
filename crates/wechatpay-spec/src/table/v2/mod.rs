// Written by `cargo xtask codegen` from spec/; do not edit.
//! Operations of v2, one module a family: the first segment of their path.

pub mod appauth;
pub mod applyment;
pub mod billcommentsp;
pub mod cgi_bin;
pub mod deposit;
pub mod face;
pub mod fund;
pub mod mchrisk;
pub mod mmpaymkttransfers;
pub mod mmpaysptrans;
pub mod papay;
pub mod pay;
pub mod payitil;
pub mod risk;
pub mod secapi;
pub mod secsvc;
pub mod tools;
pub mod transit;
pub mod vehicle;
pub mod wxv;
pub mod xdc;
