// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

pub mod notify_url;

use crate::{At, Caller};

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
#[derive(Debug, Clone)]
pub struct SpMchid<C> {
    at: At<C>,
}

impl<C: Caller> SpMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    #[doc(alias = "notifyUrl")]
    #[must_use]
    pub fn notify_url(&self) -> notify_url::NotifyUrl<C> {
        notify_url::NotifyUrl::new(self.at.clone())
    }
}
