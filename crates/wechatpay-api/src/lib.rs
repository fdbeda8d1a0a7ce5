//! Typed WeChat Pay (微信支付) APIv3 operations.
//!
//! The modules under [`v3`] follow the URL, one module and one small struct per path segment; the struct's methods lead
//! on, and a verb at the end makes a call. Who makes it is left open: a [`Caller`], which a client is. Nothing here does I/O.
//!
//! [`webhooks`] holds the types of notifications, a module for each word of their `event_type`.
//!
//! One feature per family (first path segment). On by default are those of entrusted deduction (委托代扣), `certificates` and `security`;
//! `full` is all. Modules, types and names are generated from `spec/`, which is made from the official pages.
//! This is no official product of Tencent.

#![allow(clippy::module_inception, reason = "a path may name a placeholder after the segment before it")]

mod answer;
mod caller;
mod content;
mod draft;
pub mod encoded;
mod form;
mod open_enum;
mod query;
mod sensitive;
pub mod v3;
pub mod webhooks;

use answer::answer;
pub use caller::{At, Caller};
use content::content;
pub use draft::{Body, Draft, JsonOr, Plaintext, Request};
pub use form::{Form, Upload};
use open_enum::open_enum;
pub use sensitive::Sensitive;
