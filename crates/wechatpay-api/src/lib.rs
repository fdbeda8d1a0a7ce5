//! Typed WeChat Pay (微信支付) APIv3 operations.
//!
//! The modules under [`v3`] follow the URL, one module and one small struct per path segment; the struct's methods lead
//! on, and a verb at the end makes a call. Who makes it is left open: a [`Caller`], which a client is. Nothing here does I/O.
//!
//! One feature per family (first path segment): `ecommerce`, `global`, `papay`, `password-exempt-contract`, all on by default; `full` is all.
//! This is no official product of Tencent.

mod caller;
mod draft;
pub mod encoded;
mod form;
mod query;
mod sensitive;
pub mod v3;

pub use caller::{At, Caller};
/// The name that [`JsonOr`] had while bodies were all there was.
#[doc(hidden)]
pub use draft::JsonOr as JsonBody;
pub use draft::{Body, Draft, JsonOr, Plaintext, Request};
pub use form::{Form, Upload};
pub use sensitive::Sensitive;
