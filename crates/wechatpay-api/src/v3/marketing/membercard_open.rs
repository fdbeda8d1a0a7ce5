// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open`
#[derive(Debug, Clone)]
pub struct MembercardOpen<C> {
    at: At<C>,
}

impl<C: Caller> MembercardOpen<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/activate-informations`
    #[doc(alias = "activateInformations")]
    #[must_use]
    pub fn activate_informations(&self) -> activate_informations::ActivateInformations<C> {
        activate_informations::ActivateInformations::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/callback`
    #[must_use]
    pub fn callback(&self) -> callback::Callback<C> {
        callback::Callback::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards`
    #[must_use]
    pub fn cards(&self) -> cards::Cards<C> {
        cards::Cards::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/phonenumber-member`
    #[doc(alias = "phonenumberMember")]
    #[must_use]
    pub fn phonenumber_member(&self) -> phonenumber_member::PhonenumberMember<C> {
        phonenumber_member::PhonenumberMember::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/user`
    #[must_use]
    pub fn user(&self) -> user::User<C> {
        user::User::new(self.at.clone())
    }
}
