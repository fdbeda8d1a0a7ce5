// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/{card_id}`

pub mod send;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/coupons/{card_id}`
#[derive(Debug, Clone)]
pub struct CardId<C> {
    at: At<C>,
}

impl<C: Caller> CardId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/coupons/{card_id}/send`
    #[must_use]
    pub fn send(&self) -> send::Send<C> {
        send::Send::new(self.at.clone())
    }
}
