// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao`

pub mod card_template;
pub mod download;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao`
#[derive(Debug, Clone)]
pub struct NewTaxControlFapiao<C> {
    at: At<C>,
}

impl<C: Caller> NewTaxControlFapiao<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/card-template`
    #[doc(alias = "cardTemplate")]
    #[must_use]
    pub fn card_template(&self) -> card_template::CardTemplate<C> {
        card_template::CardTemplate::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/download`
    #[must_use]
    pub fn download(&self) -> download::Download<C> {
        download::Download::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications`
    #[doc(alias = "fapiaoApplications")]
    #[must_use]
    pub fn fapiao_applications(&self) -> fapiao_applications::FapiaoApplications<C> {
        fapiao_applications::FapiaoApplications::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant`
    #[must_use]
    pub fn fapiaomerchant(&self) -> fapiaomerchant::Fapiaomerchant<C> {
        fapiaomerchant::Fapiaomerchant::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/user-title`
    #[doc(alias = "userTitle")]
    #[must_use]
    pub fn user_title(&self) -> user_title::UserTitle<C> {
        user_title::UserTitle::new(self.at.clone())
    }
}
