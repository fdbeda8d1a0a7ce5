// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/printers/{device_id}`

pub mod print_orders;

use crate::{At, Caller};

/// `/v3/pay-devices/printers/{device_id}`
#[derive(Debug, Clone)]
pub struct DeviceId<C> {
    at: At<C>,
}

impl<C: Caller> DeviceId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/printers/{device_id}/print-orders`
    #[doc(alias = "printOrders")]
    #[must_use]
    pub fn print_orders(&self) -> print_orders::PrintOrders<C> {
        print_orders::PrintOrders::new(self.at.clone())
    }
}
