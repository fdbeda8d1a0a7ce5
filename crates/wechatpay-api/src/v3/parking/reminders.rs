// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders`

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

use crate::{At, Caller};

/// `/v3/parking/reminders`
#[derive(Debug, Clone)]
pub struct Reminders<C> {
    at: At<C>,
}

impl<C: Caller> Reminders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/parking/reminders/application`
    #[must_use]
    pub fn application(&self) -> application::Application<C> {
        application::Application::new(self.at.clone())
    }

    /// `/v3/parking/reminders/applications`
    #[must_use]
    pub fn applications(&self) -> applications::Applications<C> {
        applications::Applications::new(self.at.clone())
    }

    /// `/v3/parking/reminders/entry`
    #[must_use]
    pub fn entry(&self) -> entry::Entry<C> {
        entry::Entry::new(self.at.clone())
    }

    /// `/v3/parking/reminders/exit`
    #[must_use]
    pub fn exit(&self) -> exit::Exit<C> {
        exit::Exit::new(self.at.clone())
    }

    /// `/v3/parking/reminders/ext-payment`
    #[doc(alias = "extPayment")]
    #[must_use]
    pub fn ext_payment(&self) -> ext_payment::ExtPayment<C> {
        ext_payment::ExtPayment::new(self.at.clone())
    }

    /// `/v3/parking/reminders/parking-fee`
    #[doc(alias = "parkingFee")]
    #[must_use]
    pub fn parking_fee(&self) -> parking_fee::ParkingFee<C> {
        parking_fee::ParkingFee::new(self.at.clone())
    }

    /// `/v3/parking/reminders/parking-lot`
    #[doc(alias = "parkingLot")]
    #[must_use]
    pub fn parking_lot(&self) -> parking_lot::ParkingLot<C> {
        parking_lot::ParkingLot::new(self.at.clone())
    }

    /// `/v3/parking/reminders/payment`
    #[must_use]
    pub fn payment(&self) -> payment::Payment<C> {
        payment::Payment::new(self.at.clone())
    }
}
