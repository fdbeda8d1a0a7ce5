// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks/{bank_alias_code}`

pub mod branches;

use crate::{At, Caller};

/// `/v3/capital/capitallhh/banks/{bank_alias_code}`
#[derive(Debug, Clone)]
pub struct BankAliasCode<C> {
    at: At<C>,
}

impl<C: Caller> BankAliasCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    #[must_use]
    pub fn branches(&self) -> branches::Branches<C> {
        branches::Branches::new(self.at.clone())
    }
}
