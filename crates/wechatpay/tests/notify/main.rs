//! Notifications: what is believed, what is refused and how, and what comes of many.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::string_slice,
    missing_docs,
    unreachable_pub,
    dead_code
)]

mod changed;
mod lives;
mod mutated;
#[path = "../platform/mod.rs"]
mod platform;
mod replayed;
mod routed;
mod told;
mod verdicts;
