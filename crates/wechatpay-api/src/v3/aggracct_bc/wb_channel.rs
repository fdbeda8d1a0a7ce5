// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel`

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel`
#[derive(Debug, Clone)]
pub struct WbChannel<C> {
    at: At<C>,
}

impl<C: Caller> WbChannel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/account`
    #[must_use]
    pub fn account(&self) -> account::Account<C> {
        account::Account::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/bank-channel-account`
    #[doc(alias = "bankChannelAccount")]
    #[must_use]
    pub fn bank_channel_account(&self) -> bank_channel_account::BankChannelAccount<C> {
        bank_channel_account::BankChannelAccount::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders`
    #[doc(alias = "controlOrders")]
    #[must_use]
    pub fn control_orders(&self) -> control_orders::ControlOrders<C> {
        control_orders::ControlOrders::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/special-reduction`
    #[doc(alias = "specialReduction")]
    #[must_use]
    pub fn special_reduction(&self) -> special_reduction::SpecialReduction<C> {
        special_reduction::SpecialReduction::new(self.at.clone())
    }
}
