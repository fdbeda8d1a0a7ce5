// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`

pub mod out_authorization_no;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
#[derive(Debug, Clone)]
pub struct OutAuthorizationNo<C> {
    at: At<C>,
}

impl<C: Caller> OutAuthorizationNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    #[doc(alias = "outAuthorizationNo")]
    #[must_use]
    pub fn out_authorization_no(
        &self,
        out_authorization_no: impl std::fmt::Display,
    ) -> out_authorization_no::OutAuthorizationNo<C> {
        out_authorization_no::OutAuthorizationNo::new(self.at.with("out_authorization_no", out_authorization_no))
    }
}
