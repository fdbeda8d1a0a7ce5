// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/partner`

pub mod schedules;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/papay/pay/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/partner/schedules`
    #[must_use]
    pub fn schedules(&self) -> schedules::Schedules<C> {
        schedules::Schedules::new(self.at.clone())
    }

    /// `/v3/papay/pay/partner/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
