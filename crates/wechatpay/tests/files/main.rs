//! Files over TCP from the sandbox, async and blocking: true ones arrive, hostile ones leave nothing behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub
)]

mod hostile;
mod kept;
mod offered;
#[path = "../platform/mod.rs"]
#[allow(dead_code)]
mod platform;
mod stage;
mod uploads;
mod wire;
