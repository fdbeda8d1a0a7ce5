// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-coupon`

pub mod tokens;

use crate::{At, Caller};

/// `/v3/industry-coupon`
#[derive(Debug, Clone)]
pub struct IndustryCoupon<C> {
    at: At<C>,
}

impl<C: Caller> IndustryCoupon<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/industry-coupon/tokens`
    #[must_use]
    pub fn tokens(&self) -> tokens::Tokens<C> {
        tokens::Tokens::new(self.at.clone())
    }
}
