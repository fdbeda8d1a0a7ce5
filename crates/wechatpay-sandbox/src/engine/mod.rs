//! The world as pure functions of state, command and time.

pub(crate) mod draw;
