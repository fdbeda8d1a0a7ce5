// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy`

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;

use crate::{At, Caller};

/// `/v3/gov/subsidy`
#[derive(Debug, Clone)]
pub struct Subsidy<C> {
    at: At<C>,
}

impl<C: Caller> Subsidy<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/audit`
    #[must_use]
    pub fn audit(&self) -> audit::Audit<C> {
        audit::Audit::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/companies`
    #[must_use]
    pub fn companies(&self) -> companies::Companies<C> {
        companies::Companies::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/goods`
    #[must_use]
    pub fn goods(&self) -> goods::Goods<C> {
        goods::Goods::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/n-qualifications`
    #[doc(alias = "nQualifications")]
    #[must_use]
    pub fn n_qualifications(&self) -> n_qualifications::NQualifications<C> {
        n_qualifications::NQualifications::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualification`
    #[must_use]
    pub fn qualification(&self) -> qualification::Qualification<C> {
        qualification::Qualification::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualifications`
    #[must_use]
    pub fn qualifications(&self) -> qualifications::Qualifications<C> {
        qualifications::Qualifications::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/sncode`
    #[must_use]
    pub fn sncode(&self) -> sncode::Sncode<C> {
        sncode::Sncode::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang`
    #[must_use]
    pub fn zhejiang(&self) -> zhejiang::Zhejiang<C> {
        zhejiang::Zhejiang::new(self.at.clone())
    }
}
