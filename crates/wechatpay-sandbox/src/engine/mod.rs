//! The world as pure functions of state, command and time: a [`turn::Turn`] reads the [`state::Ledger`] and decides facts; facts
//! change the ledger; what is due is on the agenda. Nothing here does I/O or reads a clock.

pub(crate) mod agenda;
mod apply;
mod change;
pub(crate) mod charge;
mod check;
pub(crate) mod contract;
pub(crate) mod describe;
pub(crate) mod draw;
pub(crate) mod due;
pub(crate) mod fact;
pub(crate) mod json;
pub(crate) mod life;
pub(crate) mod notice;
pub(crate) mod operation;
pub(crate) mod order;
pub(crate) mod party;
pub(crate) mod payer;
pub(crate) mod rules;
pub(crate) mod same;
pub(crate) mod state;
pub(crate) mod turn;
