// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/iotmanage/device-inspections`

pub mod device_sn;

use crate::{At, Caller};

/// `/v3/iotmanage/device-inspections`
#[derive(Debug, Clone)]
pub struct DeviceInspections<C> {
    at: At<C>,
}

impl<C: Caller> DeviceInspections<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/iotmanage/device-inspections/{device_sn}`
    #[doc(alias = "deviceSn")]
    #[must_use]
    pub fn device_sn(&self, device_sn: impl std::fmt::Display) -> device_sn::DeviceSn<C> {
        device_sn::DeviceSn::new(self.at.with("device_sn", device_sn))
    }
}
