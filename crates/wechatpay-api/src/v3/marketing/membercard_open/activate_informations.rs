// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/activate-informations`

pub mod activate_ticket;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/activate-informations`
#[derive(Debug, Clone)]
pub struct ActivateInformations<C> {
    at: At<C>,
}

impl<C: Caller> ActivateInformations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    #[doc(alias = "activateTicket")]
    #[must_use]
    pub fn activate_ticket(&self, activate_ticket: impl std::fmt::Display) -> activate_ticket::ActivateTicket<C> {
        activate_ticket::ActivateTicket::new(self.at.with("activate_ticket", activate_ticket))
    }
}
