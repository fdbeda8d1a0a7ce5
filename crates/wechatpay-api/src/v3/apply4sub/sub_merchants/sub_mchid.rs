// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

pub mod application;
pub mod modify_settlement;
pub mod settlement;

use crate::{At, Caller};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
    #[must_use]
    pub fn application(&self) -> application::Application<C> {
        application::Application::new(self.at.clone())
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    #[doc(alias = "modifySettlement")]
    #[must_use]
    pub fn modify_settlement(&self) -> modify_settlement::ModifySettlement<C> {
        modify_settlement::ModifySettlement::new(self.at.clone())
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    #[must_use]
    pub fn settlement(&self) -> settlement::Settlement<C> {
        settlement::Settlement::new(self.at.clone())
    }
}
