//! WeChat Pay (微信支付) APIv3 operations as a static table, for client, sandbox and command line alike.
//!
//! [`find`] leads from a method and a concrete path to its [`Operation`]; [`check`] compares a JSON body with the
//! operation's fields and gives every [`Problem`], in the words that WeChat Pay uses: a JSON pointer, the value, the issue.
//!
//! The table holds the five pre-sign operations (预签约), the queries of their contracts, and the platform's own
//! certificates and self test. This is no official product of Tencent.

mod check;
mod field;
mod find;
mod format;
mod operation;
pub mod table;

pub use check::{Note, Problem, Report, check, check_query};
pub use field::{Field, Format, Kind, Rule};
pub use find::{Found, find};
pub use format::is_loopback;
pub use operation::{Host, Operation, Repeat};
pub use table::operations;
