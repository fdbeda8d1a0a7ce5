// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions`

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod native;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/pay/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/transactions/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/pay/transactions/app-with-contract`
    #[doc(alias = "appWithContract")]
    #[must_use]
    pub fn app_with_contract(&self) -> app_with_contract::AppWithContract<C> {
        app_with_contract::AppWithContract::new(self.at.clone())
    }

    /// `/v3/pay/transactions/codepay`
    #[must_use]
    pub fn codepay(&self) -> codepay::Codepay<C> {
        codepay::Codepay::new(self.at.clone())
    }

    /// `/v3/pay/transactions/exposure`
    #[must_use]
    pub fn exposure(&self) -> exposure::Exposure<C> {
        exposure::Exposure::new(self.at.clone())
    }

    /// `/v3/pay/transactions/h5`
    #[must_use]
    pub fn h5(&self) -> h5::H5<C> {
        h5::H5::new(self.at.clone())
    }

    /// `/v3/pay/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/pay/transactions/jsapi`
    #[must_use]
    pub fn jsapi(&self) -> jsapi::Jsapi<C> {
        jsapi::Jsapi::new(self.at.clone())
    }

    /// `/v3/pay/transactions/jsapi-with-contract`
    #[doc(alias = "jsapiWithContract")]
    #[must_use]
    pub fn jsapi_with_contract(&self) -> jsapi_with_contract::JsapiWithContract<C> {
        jsapi_with_contract::JsapiWithContract::new(self.at.clone())
    }

    /// `/v3/pay/transactions/native`
    #[must_use]
    pub fn native(&self) -> native::Native<C> {
        native::Native::new(self.at.clone())
    }

    /// `/v3/pay/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
