//! The table of operations through the crate's public API: what a path leads to, and what a body may hold.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod fields;
mod find;
mod formats;
mod kinds;
mod lengths;
mod never_panics;
mod operations;
mod query;
mod rules;
mod seeds;
mod snippets;
mod unknown_fields;
