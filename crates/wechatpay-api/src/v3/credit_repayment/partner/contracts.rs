// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/contracts`

pub mod app_presign;
pub mod h5_presign;
pub mod out_contract_code;
pub mod terminate;

use crate::{At, Caller};

/// `/v3/credit-repayment/partner/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/credit-repayment/partner/contracts/app-presign`
    #[doc(alias = "appPresign")]
    #[must_use]
    pub fn app_presign(&self) -> app_presign::AppPresign<C> {
        app_presign::AppPresign::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/contracts/h5-presign`
    #[doc(alias = "h5Presign")]
    #[must_use]
    pub fn h5_presign(&self) -> h5_presign::H5Presign<C> {
        h5_presign::H5Presign::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/contracts/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
    #[doc(alias = "outContractCode")]
    #[must_use]
    pub fn out_contract_code(
        &self,
        out_contract_code: impl std::fmt::Display,
    ) -> out_contract_code::OutContractCode<C> {
        out_contract_code::OutContractCode::new(self.at.with("out_contract_code", out_contract_code))
    }
}
