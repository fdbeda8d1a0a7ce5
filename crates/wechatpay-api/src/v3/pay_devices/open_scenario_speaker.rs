// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speaker`

pub mod device_sn;

use crate::{At, Caller};

/// `/v3/pay-devices/open-scenario-speaker`
#[derive(Debug, Clone)]
pub struct OpenScenarioSpeaker<C> {
    at: At<C>,
}

impl<C: Caller> OpenScenarioSpeaker<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
    #[doc(alias = "deviceSn")]
    #[must_use]
    pub fn device_sn(&self, device_sn: impl std::fmt::Display) -> device_sn::DeviceSn<C> {
        device_sn::DeviceSn::new(self.at.with("device_sn", device_sn))
    }
}
