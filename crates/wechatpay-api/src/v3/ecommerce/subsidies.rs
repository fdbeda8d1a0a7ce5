// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/subsidies`

pub mod cancel;
pub mod create;
pub mod r#return;

use crate::{At, Caller};

/// `/v3/ecommerce/subsidies`
#[derive(Debug, Clone)]
pub struct Subsidies<C> {
    at: At<C>,
}

impl<C: Caller> Subsidies<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/subsidies/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/ecommerce/subsidies/create`
    #[must_use]
    pub fn create(&self) -> create::Create<C> {
        create::Create::new(self.at.clone())
    }

    /// `/v3/ecommerce/subsidies/return`
    #[must_use]
    pub fn r#return(&self) -> r#return::Return<C> {
        r#return::Return::new(self.at.clone())
    }
}
