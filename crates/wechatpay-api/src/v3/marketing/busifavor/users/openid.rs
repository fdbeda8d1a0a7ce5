// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/users/{openid}`

pub mod coupons;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/users/{openid}/coupons`
    #[must_use]
    pub fn coupons(&self) -> coupons::Coupons<C> {
        coupons::Coupons::new(self.at.clone())
    }
}
