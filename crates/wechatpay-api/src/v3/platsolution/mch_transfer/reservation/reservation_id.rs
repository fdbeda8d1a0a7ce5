// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation/reservation-id`

pub mod reservation_id;

use crate::{At, Caller};

/// `/v3/platsolution/mch-transfer/reservation/reservation-id`
#[derive(Debug, Clone)]
pub struct ReservationId<C> {
    at: At<C>,
}

impl<C: Caller> ReservationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
    #[doc(alias = "reservationId")]
    #[must_use]
    pub fn reservation_id(&self, reservation_id: impl std::fmt::Display) -> reservation_id::ReservationId<C> {
        reservation_id::ReservationId::new(self.at.with("reservation_id", reservation_id))
    }
}
