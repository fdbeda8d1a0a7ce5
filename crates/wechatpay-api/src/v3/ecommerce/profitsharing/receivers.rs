// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/receivers`

pub mod add;
pub mod delete;

use crate::{At, Caller};

/// `/v3/ecommerce/profitsharing/receivers`
#[derive(Debug, Clone)]
pub struct Receivers<C> {
    at: At<C>,
}

impl<C: Caller> Receivers<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/profitsharing/receivers/add`
    #[must_use]
    pub fn add(&self) -> add::Add<C> {
        add::Add::new(self.at.clone())
    }

    /// `/v3/ecommerce/profitsharing/receivers/delete`
    #[must_use]
    pub fn delete(&self) -> delete::Delete<C> {
        delete::Delete::new(self.at.clone())
    }
}
