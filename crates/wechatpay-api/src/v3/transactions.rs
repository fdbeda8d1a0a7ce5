// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod micropay;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transactions/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/transactions/jsapi`
    #[must_use]
    pub fn jsapi(&self) -> jsapi::Jsapi<C> {
        jsapi::Jsapi::new(self.at.clone())
    }

    /// `/v3/transactions/micropay`
    #[must_use]
    pub fn micropay(&self) -> micropay::Micropay<C> {
        micropay::Micropay::new(self.at.clone())
    }

    /// `/v3/transactions/mweb`
    #[must_use]
    pub fn mweb(&self) -> mweb::Mweb<C> {
        mweb::Mweb::new(self.at.clone())
    }

    /// `/v3/transactions/native`
    #[must_use]
    pub fn native(&self) -> native::Native<C> {
        native::Native::new(self.at.clone())
    }

    /// `/v3/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
