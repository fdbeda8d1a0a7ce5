//! What is done at random: bodies that fit, numbers and users from a small set, so that they meet.

pub(super) mod combine;
pub(super) mod credit;
pub(super) mod edu;
pub(super) mod exempt;
pub(super) mod global;
pub(super) mod individual;
pub(super) mod insurance;
pub(super) mod orders;
mod payers;
pub(super) mod scheduled;
pub(super) mod sign;
pub(super) mod with_contract;

pub(super) use payers::OF_PAYERS;
