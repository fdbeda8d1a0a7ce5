// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`

pub mod out_contract_code;

use crate::{At, Caller};

/// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    #[doc(alias = "outContractCode")]
    #[must_use]
    pub fn out_contract_code(
        &self,
        out_contract_code: impl std::fmt::Display,
    ) -> out_contract_code::OutContractCode<C> {
        out_contract_code::OutContractCode::new(self.at.with("out_contract_code", out_contract_code))
    }
}
