// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/account`

pub mod balance;
pub mod mch_archives;
pub mod mch_media;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/account`
#[derive(Debug, Clone)]
pub struct Account<C> {
    at: At<C>,
}

impl<C: Caller> Account<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/account/balance`
    #[must_use]
    pub fn balance(&self) -> balance::Balance<C> {
        balance::Balance::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/account/mch_archives`
    #[doc(alias = "mchArchives")]
    #[must_use]
    pub fn mch_archives(&self) -> mch_archives::MchArchives<C> {
        mch_archives::MchArchives::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/account/mch_media`
    #[doc(alias = "mchMedia")]
    #[must_use]
    pub fn mch_media(&self) -> mch_media::MchMedia<C> {
        mch_media::MchMedia::new(self.at.clone())
    }
}
