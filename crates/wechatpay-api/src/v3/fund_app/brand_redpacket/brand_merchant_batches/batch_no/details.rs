// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`

pub mod detail_no;

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
#[derive(Debug, Clone)]
pub struct Details<C> {
    at: At<C>,
}

impl<C: Caller> Details<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    #[doc(alias = "detailNo")]
    #[must_use]
    pub fn detail_no(&self, detail_no: impl std::fmt::Display) -> detail_no::DetailNo<C> {
        detail_no::DetailNo::new(self.at.with("detail_no", detail_no))
    }
}
