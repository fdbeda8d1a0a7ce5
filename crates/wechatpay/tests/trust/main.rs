//! Platform certificates that a client fetches by itself: when, how often, and which it believes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod cache;
mod configuration;
mod failures;
mod fake;
mod fetching;
mod forged;
mod notifications;
#[path = "../platform/mod.rs"]
mod platform;
mod sandbox;
mod unknown;
