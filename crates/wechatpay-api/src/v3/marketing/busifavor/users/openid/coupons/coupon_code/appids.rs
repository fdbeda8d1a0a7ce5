// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`

pub mod appid;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
#[derive(Debug, Clone)]
pub struct Appids<C> {
    at: At<C>,
}

impl<C: Caller> Appids<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    #[must_use]
    pub fn appid(&self, appid: impl std::fmt::Display) -> appid::Appid<C> {
        appid::Appid::new(self.at.with("appid", appid))
    }
}
