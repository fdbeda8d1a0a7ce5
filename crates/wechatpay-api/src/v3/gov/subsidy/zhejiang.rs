// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang`

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang`
#[derive(Debug, Clone)]
pub struct Zhejiang<C> {
    at: At<C>,
}

impl<C: Caller> Zhejiang<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/authcode`
    #[must_use]
    pub fn authcode(&self) -> authcode::Authcode<C> {
        authcode::Authcode::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/goods`
    #[must_use]
    pub fn goods(&self) -> goods::Goods<C> {
        goods::Goods::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/n-qualifications`
    #[doc(alias = "nQualifications")]
    #[must_use]
    pub fn n_qualifications(&self) -> n_qualifications::NQualifications<C> {
        n_qualifications::NQualifications::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/qualifications`
    #[must_use]
    pub fn qualifications(&self) -> qualifications::Qualifications<C> {
        qualifications::Qualifications::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/sncode`
    #[must_use]
    pub fn sncode(&self) -> sncode::Sncode<C> {
        sncode::Sncode::new(self.at.clone())
    }
}
