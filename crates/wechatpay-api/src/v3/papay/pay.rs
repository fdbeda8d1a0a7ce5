// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay`

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/papay/pay`
#[derive(Debug, Clone)]
pub struct Pay<C> {
    at: At<C>,
}

impl<C: Caller> Pay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/harmony`
    #[must_use]
    pub fn harmony(&self) -> harmony::Harmony<C> {
        harmony::Harmony::new(self.at.clone())
    }

    /// `/v3/papay/pay/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/papay/pay/schedules`
    #[must_use]
    pub fn schedules(&self) -> schedules::Schedules<C> {
        schedules::Schedules::new(self.at.clone())
    }

    /// `/v3/papay/pay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
