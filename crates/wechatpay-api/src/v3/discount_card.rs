// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card`

pub mod cards;
pub mod orders;

use crate::{At, Caller};

/// `/v3/discount-card`
#[derive(Debug, Clone)]
pub struct DiscountCard<C> {
    at: At<C>,
}

impl<C: Caller> DiscountCard<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/discount-card/cards`
    #[must_use]
    pub fn cards(&self) -> cards::Cards<C> {
        cards::Cards::new(self.at.clone())
    }

    /// `/v3/discount-card/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }
}
