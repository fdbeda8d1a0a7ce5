// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/payafter-orders/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod sync;

use crate::{At, Caller};

/// `/v3/payscore/payafter-orders/{out_order_no}`
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}/complete`
    #[must_use]
    pub fn complete(&self) -> complete::Complete<C> {
        complete::Complete::new(self.at.clone())
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
