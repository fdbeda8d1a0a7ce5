// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/attendance`

pub mod punch;

use crate::{At, Caller};

/// `/v3/taxi-invoice/attendance`
#[derive(Debug, Clone)]
pub struct Attendance<C> {
    at: At<C>,
}

impl<C: Caller> Attendance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/attendance/punch`
    #[must_use]
    pub fn punch(&self) -> punch::Punch<C> {
        punch::Punch::new(self.at.clone())
    }
}
