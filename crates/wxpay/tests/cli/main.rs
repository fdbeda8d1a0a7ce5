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
mod bill;
mod by_hand;
mod call;
mod certs;
mod clock;
mod config;
mod control;
mod demo;
mod doctor;
mod explain;
mod explain_input;
mod guard;
mod http;
mod keep;
mod key_files;
mod keys;
mod listen;
mod mcp;
mod misuse;
mod openssl;
mod presign;
mod process;
mod program;
mod received;
#[allow(dead_code, unreachable_pub, reason = "the sandbox's own tests use all of it")]
#[path = "../../../wechatpay-sandbox/tests/acceptance/receivers.rs"]
mod receivers;
mod refusals;
mod scenario;
mod shop;
mod support;
mod usage;
mod worlds;
