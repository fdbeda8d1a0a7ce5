//! Contracts over all families: pre-sign, query, termination and all between, against the sandbox, async and blocking.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]
#![cfg(all(
    feature = "credit-repayment",
    feature = "ecommerce",
    feature = "edu-papay",
    feature = "eduschoolpay",
    feature = "global",
    feature = "papay",
    feature = "partner-papay",
    feature = "password-exempt-contract",
    feature = "pay",
))]

#[allow(dead_code, reason = "one test of these speaks for WeChat Pay itself")]
#[path = "../platform/mod.rs"]
mod platform;

mod cycles;
mod inbox;
mod merging;
mod news;
mod requests;
mod scenes;
mod stage;
mod steps;
mod stored;
mod waiting;
