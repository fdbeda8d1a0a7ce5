// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/contracts`

pub mod app_pre_entrust_sign;
pub mod contract_id;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod web_pre_entrust_sign;

use crate::{At, Caller};

/// `/v3/global/papay/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay/contracts/app-pre-entrust-sign`
    #[doc(alias = "appPreEntrustSign")]
    #[must_use]
    pub fn app_pre_entrust_sign(&self) -> app_pre_entrust_sign::AppPreEntrustSign<C> {
        app_pre_entrust_sign::AppPreEntrustSign::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/h5-pre-entrust-sign`
    #[doc(alias = "h5PreEntrustSign")]
    #[must_use]
    pub fn h5_pre_entrust_sign(&self) -> h5_pre_entrust_sign::H5PreEntrustSign<C> {
        h5_pre_entrust_sign::H5PreEntrustSign::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`
    #[doc(alias = "jsapiPreEntrustSign")]
    #[must_use]
    pub fn jsapi_pre_entrust_sign(&self) -> jsapi_pre_entrust_sign::JsapiPreEntrustSign<C> {
        jsapi_pre_entrust_sign::JsapiPreEntrustSign::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    #[doc(alias = "miniprogramPreEntrustSign")]
    #[must_use]
    pub fn miniprogram_pre_entrust_sign(&self) -> miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign<C> {
        miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/out-contract-code`
    #[doc(alias = "outContractCode")]
    #[must_use]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode<C> {
        out_contract_code::OutContractCode::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/web-pre-entrust-sign`
    #[doc(alias = "webPreEntrustSign")]
    #[must_use]
    pub fn web_pre_entrust_sign(&self) -> web_pre_entrust_sign::WebPreEntrustSign<C> {
        web_pre_entrust_sign::WebPreEntrustSign::new(self.at.clone())
    }

    /// `/v3/global/papay/contracts/{contract_id}`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self, contract_id: impl std::fmt::Display) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.with("contract_id", contract_id))
    }
}
