//! WeChat Pay (微信支付) operations and notifications as a static table, for client, sandbox and command line alike.
//!
//! [`find`] leads from a method and a concrete path to its [`Operation`]; [`check`] compares a JSON body with the
//! operation's fields and gives every [`Problem`], in the words that WeChat Pay uses: a JSON pointer, the value, the issue.
//! [`Example`] is a request as a page could print it, and [`snippet`] the call of it in Rust, in six styles.
//!
//! This is no official product of Tencent.

mod advice;
mod check;
mod event;
mod example;
mod field;
mod find;
mod format;
mod host;
mod kind;
mod lookup;
mod operation;
mod route;
mod rule;
mod snippet;
mod step;
pub mod table;

pub use advice::{Advice, Again, advice, advised};
pub use check::{Note, Problem, Report, check, check_query, check_variables};
pub use event::Event;
pub use example::Example;
pub use field::Field;
pub use find::{Found, find};
pub use format::is_loopback;
pub use host::Host;
pub use kind::{Format, Kind, Seal};
pub use lookup::{event, event_v2, events, operation, operations};
pub use operation::{Content, ErrorCode, Operation, Repeat, Reply, Role, Version};
pub use rule::Rule;
pub use snippet::{Style, snippet};
