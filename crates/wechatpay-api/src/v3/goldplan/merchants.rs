// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants`

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;

use crate::{At, Caller};

/// `/v3/goldplan/merchants`
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/goldplan/merchants/changecustompagestatus`
    #[must_use]
    pub fn changecustompagestatus(&self) -> changecustompagestatus::Changecustompagestatus<C> {
        changecustompagestatus::Changecustompagestatus::new(self.at.clone())
    }

    /// `/v3/goldplan/merchants/changegoldplanstatus`
    #[must_use]
    pub fn changegoldplanstatus(&self) -> changegoldplanstatus::Changegoldplanstatus<C> {
        changegoldplanstatus::Changegoldplanstatus::new(self.at.clone())
    }

    /// `/v3/goldplan/merchants/close-advertising-show`
    #[doc(alias = "closeAdvertisingShow")]
    #[must_use]
    pub fn close_advertising_show(&self) -> close_advertising_show::CloseAdvertisingShow<C> {
        close_advertising_show::CloseAdvertisingShow::new(self.at.clone())
    }

    /// `/v3/goldplan/merchants/open-advertising-show`
    #[doc(alias = "openAdvertisingShow")]
    #[must_use]
    pub fn open_advertising_show(&self) -> open_advertising_show::OpenAdvertisingShow<C> {
        open_advertising_show::OpenAdvertisingShow::new(self.at.clone())
    }

    /// `/v3/goldplan/merchants/set-advertising-industry-filter`
    #[doc(alias = "setAdvertisingIndustryFilter")]
    #[must_use]
    pub fn set_advertising_industry_filter(&self) -> set_advertising_industry_filter::SetAdvertisingIndustryFilter<C> {
        set_advertising_industry_filter::SetAdvertisingIndustryFilter::new(self.at.clone())
    }
}
