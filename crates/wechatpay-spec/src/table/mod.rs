// Written by `cargo xtask codegen` from spec/; do not edit.
//! The table: a static for each operation and notification. What it says comes from the official pages that each links to.

pub mod events;
pub(crate) mod index;
pub mod v2;
pub mod v3;
