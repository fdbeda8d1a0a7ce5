// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments`

pub mod applyment_id;
pub mod out_request_no;
pub mod submit_account_hosting_applyment;
pub mod submit_sign_verify_info;

use crate::{At, Caller};

/// `/v3/ecommerce/applyments`
#[derive(Debug, Clone)]
pub struct Applyments<C> {
    at: At<C>,
}

impl<C: Caller> Applyments<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/applyments/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }

    /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
    #[doc(alias = "submitAccountHostingApplyment")]
    #[must_use]
    pub fn submit_account_hosting_applyment(
        &self,
    ) -> submit_account_hosting_applyment::SubmitAccountHostingApplyment<C> {
        submit_account_hosting_applyment::SubmitAccountHostingApplyment::new(self.at.clone())
    }

    /// `/v3/ecommerce/applyments/submit-sign-verify-info`
    #[doc(alias = "submitSignVerifyInfo")]
    #[must_use]
    pub fn submit_sign_verify_info(&self) -> submit_sign_verify_info::SubmitSignVerifyInfo<C> {
        submit_sign_verify_info::SubmitSignVerifyInfo::new(self.at.clone())
    }

    /// `/v3/ecommerce/applyments/{applyment_id}`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self, applyment_id: impl std::fmt::Display) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.with("applyment_id", applyment_id))
    }
}
