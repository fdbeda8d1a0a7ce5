// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission`

pub mod applications;
pub mod domain;
pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/global/merchant/h5/permission`
#[derive(Debug, Clone)]
pub struct Permission<C> {
    at: At<C>,
}

impl<C: Caller> Permission<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5/permission/applications`
    #[must_use]
    pub fn applications(&self) -> applications::Applications<C> {
        applications::Applications::new(self.at.clone())
    }

    /// `/v3/global/merchant/h5/permission/domain`
    #[must_use]
    pub fn domain(&self) -> domain::Domain<C> {
        domain::Domain::new(self.at.clone())
    }

    /// `/v3/global/merchant/h5/permission/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
