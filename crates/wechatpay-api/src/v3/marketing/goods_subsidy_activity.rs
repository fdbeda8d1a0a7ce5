// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity`

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity`
#[derive(Debug, Clone)]
pub struct GoodsSubsidyActivity<C> {
    at: At<C>,
}

impl<C: Caller> GoodsSubsidyActivity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/activities`
    #[must_use]
    pub fn activities(&self) -> activities::Activities<C> {
        activities::Activities::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/activity`
    #[must_use]
    pub fn activity(&self) -> activity::Activity<C> {
        activity::Activity::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/qualification`
    #[must_use]
    pub fn qualification(&self) -> qualification::Qualification<C> {
        qualification::Qualification::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act`
    #[doc(alias = "retailStoreAct")]
    #[must_use]
    pub fn retail_store_act(&self) -> retail_store_act::RetailStoreAct<C> {
        retail_store_act::RetailStoreAct::new(self.at.clone())
    }
}
