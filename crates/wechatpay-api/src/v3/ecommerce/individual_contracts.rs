// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts`

pub mod openid;
pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;

use crate::{At, Caller};

/// `/v3/ecommerce/individual-contracts`
#[derive(Debug, Clone)]
pub struct IndividualContracts<C> {
    at: At<C>,
}

impl<C: Caller> IndividualContracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/individual-contracts/out-contract-code`
    #[doc(alias = "outContractCode")]
    #[must_use]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode<C> {
        out_contract_code::OutContractCode::new(self.at.clone())
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
    #[doc(alias = "preEntrustSignWithRealNameIdentity")]
    #[must_use]
    pub fn pre_entrust_sign_with_real_name_identity(
        &self,
    ) -> pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity<C> {
        pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity::new(self.at.clone())
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
    #[doc(alias = "preEntrustSign")]
    #[must_use]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
        pre_entrust_sign::PreEntrustSign::new(self.at.clone())
    }

    /// `/v3/ecommerce/individual-contracts/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
