// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/users/{openid}/orders`

pub mod brand_id;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/lovefeast/users/{openid}/orders`
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/lovefeast/users/{openid}/orders/brand-id`
    #[doc(alias = "brandId")]
    #[must_use]
    pub fn brand_id(&self) -> brand_id::BrandId<C> {
        brand_id::BrandId::new(self.at.clone())
    }

    /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
