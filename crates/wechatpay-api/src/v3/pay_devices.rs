// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices`

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;

use crate::{At, Caller};

/// `/v3/pay-devices`
#[derive(Debug, Clone)]
pub struct PayDevices<C> {
    at: At<C>,
}

impl<C: Caller> PayDevices<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/open-scenario-speaker`
    #[doc(alias = "openScenarioSpeaker")]
    #[must_use]
    pub fn open_scenario_speaker(&self) -> open_scenario_speaker::OpenScenarioSpeaker<C> {
        open_scenario_speaker::OpenScenarioSpeaker::new(self.at.clone())
    }

    /// `/v3/pay-devices/open-scenario-speakerorder`
    #[doc(alias = "openScenarioSpeakerorder")]
    #[must_use]
    pub fn open_scenario_speakerorder(&self) -> open_scenario_speakerorder::OpenScenarioSpeakerorder<C> {
        open_scenario_speakerorder::OpenScenarioSpeakerorder::new(self.at.clone())
    }

    /// `/v3/pay-devices/printers`
    #[must_use]
    pub fn printers(&self) -> printers::Printers<C> {
        printers::Printers::new(self.at.clone())
    }
}
