//! Pages become the specification, and nothing on them is lost or guessed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod desk;
mod doubts;
mod faults;
mod full_pages;
mod hostile_pages;
mod trees;
mod vocabulary;
