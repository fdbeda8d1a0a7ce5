//! The `wxpay` binary as its users meet it: text, JSON, exit codes, signals, files.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    missing_docs
)]

mod api;
mod call;
mod clock;
mod config;
mod demo;
mod http;
mod keep;
mod keys;
mod listen;
mod mcp;
mod openssl;
mod presign;
mod process;
mod refusals;
mod usage;
mod worlds;
