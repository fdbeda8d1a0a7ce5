// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation`

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;

use crate::{At, Caller};

/// `/v3/platsolution/mch-transfer/reservation`
#[derive(Debug, Clone)]
pub struct Reservation<C> {
    at: At<C>,
}

impl<C: Caller> Reservation<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/mch-transfer/reservation/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }

    /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`
    #[doc(alias = "outReservationNo")]
    #[must_use]
    pub fn out_reservation_no(&self) -> out_reservation_no::OutReservationNo<C> {
        out_reservation_no::OutReservationNo::new(self.at.clone())
    }

    /// `/v3/platsolution/mch-transfer/reservation/reservation-id`
    #[doc(alias = "reservationId")]
    #[must_use]
    pub fn reservation_id(&self) -> reservation_id::ReservationId<C> {
        reservation_id::ReservationId::new(self.at.clone())
    }
}
