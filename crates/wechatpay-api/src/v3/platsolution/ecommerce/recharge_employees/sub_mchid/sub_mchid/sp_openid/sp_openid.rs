// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`

pub mod delete;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
#[derive(Debug, Clone)]
pub struct SpOpenid<C> {
    at: At<C>,
}

impl<C: Caller> SpOpenid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    #[must_use]
    pub fn delete(&self) -> delete::Delete<C> {
        delete::Delete::new(self.at.clone())
    }
}
