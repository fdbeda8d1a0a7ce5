// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions`

pub mod app;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/combine-transactions`
#[derive(Debug, Clone)]
pub struct CombineTransactions<C> {
    at: At<C>,
}

impl<C: Caller> CombineTransactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/combine-transactions/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/combine-transactions/h5`
    #[must_use]
    pub fn h5(&self) -> h5::H5<C> {
        h5::H5::new(self.at.clone())
    }

    /// `/v3/combine-transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/combine-transactions/jsapi`
    #[must_use]
    pub fn jsapi(&self) -> jsapi::Jsapi<C> {
        jsapi::Jsapi::new(self.at.clone())
    }

    /// `/v3/combine-transactions/miniprogram`
    #[must_use]
    pub fn miniprogram(&self) -> miniprogram::Miniprogram<C> {
        miniprogram::Miniprogram::new(self.at.clone())
    }

    /// `/v3/combine-transactions/native`
    #[must_use]
    pub fn native(&self) -> native::Native<C> {
        native::Native::new(self.at.clone())
    }

    /// `/v3/combine-transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
