// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiaomerchant`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/fapiaomerchant`
#[derive(Debug, Clone)]
pub struct Fapiaomerchant<C> {
    at: At<C>,
}

impl<C: Caller> Fapiaomerchant<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    #[must_use]
    pub fn getspinviteurl(&self) -> getspinviteurl::Getspinviteurl<C> {
        getspinviteurl::Getspinviteurl::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    #[must_use]
    pub fn listspinvitemchinfo(&self) -> listspinvitemchinfo::Listspinvitemchinfo<C> {
        listspinvitemchinfo::Listspinvitemchinfo::new(self.at.clone())
    }
}
