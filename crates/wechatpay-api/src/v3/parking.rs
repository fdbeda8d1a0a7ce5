// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking`

pub mod reminders;

use crate::{At, Caller};

/// `/v3/parking`
#[derive(Debug, Clone)]
pub struct Parking<C> {
    at: At<C>,
}

impl<C: Caller> Parking<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/parking/reminders`
    #[must_use]
    pub fn reminders(&self) -> reminders::Reminders<C> {
        reminders::Reminders::new(self.at.clone())
    }
}
