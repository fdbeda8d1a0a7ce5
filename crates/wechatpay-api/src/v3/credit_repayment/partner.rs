// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner`

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;

use crate::{At, Caller};

/// `/v3/credit-repayment/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/credit-repayment/partner/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/deduct-orders`
    #[doc(alias = "deductOrders")]
    #[must_use]
    pub fn deduct_orders(&self) -> deduct_orders::DeductOrders<C> {
        deduct_orders::DeductOrders::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/schedule-records`
    #[doc(alias = "scheduleRecords")]
    #[must_use]
    pub fn schedule_records(&self) -> schedule_records::ScheduleRecords<C> {
        schedule_records::ScheduleRecords::new(self.at.clone())
    }
}
