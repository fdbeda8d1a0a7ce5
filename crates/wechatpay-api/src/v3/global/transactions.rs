// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/transactions`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/global/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/transactions/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/global/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/global/transactions/jsapi`
    #[must_use]
    pub fn jsapi(&self) -> jsapi::Jsapi<C> {
        jsapi::Jsapi::new(self.at.clone())
    }

    /// `/v3/global/transactions/mweb`
    #[must_use]
    pub fn mweb(&self) -> mweb::Mweb<C> {
        mweb::Mweb::new(self.at.clone())
    }

    /// `/v3/global/transactions/native`
    #[must_use]
    pub fn native(&self) -> native::Native<C> {
        native::Native::new(self.at.clone())
    }

    /// `/v3/global/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
