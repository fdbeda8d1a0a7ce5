// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons`

pub mod associate;
pub mod card_id;
pub mod deactivate;
pub mod disassociate;
pub mod r#return;
pub mod send;
pub mod r#use;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/coupons`
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/coupons/associate`
    #[must_use]
    pub fn associate(&self) -> associate::Associate<C> {
        associate::Associate::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/deactivate`
    #[must_use]
    pub fn deactivate(&self) -> deactivate::Deactivate<C> {
        deactivate::Deactivate::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/disassociate`
    #[must_use]
    pub fn disassociate(&self) -> disassociate::Disassociate<C> {
        disassociate::Disassociate::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/return`
    #[must_use]
    pub fn r#return(&self) -> r#return::Return<C> {
        r#return::Return::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/send`
    #[must_use]
    pub fn send(&self) -> send::Send<C> {
        send::Send::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/use`
    #[must_use]
    pub fn r#use(&self) -> r#use::Use<C> {
        r#use::Use::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons/{card_id}`
    #[doc(alias = "cardId")]
    #[must_use]
    pub fn card_id(&self, card_id: impl std::fmt::Display) -> card_id::CardId<C> {
        card_id::CardId::new(self.at.with("card_id", card_id))
    }
}
