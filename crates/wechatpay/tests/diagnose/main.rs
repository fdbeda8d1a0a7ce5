//! Requests that are signed wrongly on purpose, sent to the sandbox over TCP, and what the client's side can tell of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

mod advised;
mod calls;
mod hostile;
mod mistakes;
mod raw;
mod told;
