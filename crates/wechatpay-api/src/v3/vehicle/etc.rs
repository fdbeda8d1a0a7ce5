// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

use crate::{At, Caller};

/// `/v3/vehicle/etc`
#[derive(Debug, Clone)]
pub struct Etc<C> {
    at: At<C>,
}

impl<C: Caller> Etc<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/etc/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/vehicle/etc/preopen`
    #[must_use]
    pub fn preopen(&self) -> preopen::Preopen<C> {
        preopen::Preopen::new(self.at.clone())
    }

    /// `/v3/vehicle/etc/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/vehicle/etc/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
