//! The calendar of entrusted deduction through the crate's public API: against cases worked out elsewhere, and what holds
//! of every window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod golden;
mod windows;
