// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/iotmanage`

pub mod device_inspections;
pub mod devices;

use crate::{At, Caller};

/// `/v3/iotmanage`
#[derive(Debug, Clone)]
pub struct Iotmanage<C> {
    at: At<C>,
}

impl<C: Caller> Iotmanage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/iotmanage/device-inspections`
    #[doc(alias = "deviceInspections")]
    #[must_use]
    pub fn device_inspections(&self) -> device_inspections::DeviceInspections<C> {
        device_inspections::DeviceInspections::new(self.at.clone())
    }

    /// `/v3/iotmanage/devices`
    #[must_use]
    pub fn devices(&self) -> devices::Devices<C> {
        devices::Devices::new(self.at.clone())
    }
}
