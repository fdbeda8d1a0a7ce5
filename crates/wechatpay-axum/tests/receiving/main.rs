//! Notifications of a real sandbox, over loopback HTTP, in axum and in bare hyper.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

mod accepted;
mod bodies;
mod extractor;
mod service;
mod stage;
