// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`

pub mod sp_openid;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
#[derive(Debug, Clone)]
pub struct SpOpenid<C> {
    at: At<C>,
}

impl<C: Caller> SpOpenid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
    #[doc(alias = "spOpenid")]
    #[must_use]
    pub fn sp_openid(&self, sp_openid: impl std::fmt::Display) -> sp_openid::SpOpenid<C> {
        sp_openid::SpOpenid::new(self.at.with("sp_openid", sp_openid))
    }
}
