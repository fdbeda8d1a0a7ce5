// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no`

pub mod out_reservation_no;

use crate::{At, Caller};

/// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`
#[derive(Debug, Clone)]
pub struct OutReservationNo<C> {
    at: At<C>,
}

impl<C: Caller> OutReservationNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    #[doc(alias = "outReservationNo")]
    #[must_use]
    pub fn out_reservation_no(
        &self,
        out_reservation_no: impl std::fmt::Display,
    ) -> out_reservation_no::OutReservationNo<C> {
        out_reservation_no::OutReservationNo::new(self.at.with("out_reservation_no", out_reservation_no))
    }
}
