// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/printers`

pub mod device_id;

use crate::{At, Caller};

/// `/v3/pay-devices/printers`
#[derive(Debug, Clone)]
pub struct Printers<C> {
    at: At<C>,
}

impl<C: Caller> Printers<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/printers/{device_id}`
    #[doc(alias = "deviceId")]
    #[must_use]
    pub fn device_id(&self, device_id: impl std::fmt::Display) -> device_id::DeviceId<C> {
        device_id::DeviceId::new(self.at.with("device_id", device_id))
    }
}
