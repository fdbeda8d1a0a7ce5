// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transferdownload`

pub mod elecvoucherfile;
pub mod signfile;

use crate::{At, Caller};

/// `/v3/transferdownload`
#[derive(Debug, Clone)]
pub struct Transferdownload<C> {
    at: At<C>,
}

impl<C: Caller> Transferdownload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transferdownload/elecvoucherfile`
    #[must_use]
    pub fn elecvoucherfile(&self) -> elecvoucherfile::Elecvoucherfile<C> {
        elecvoucherfile::Elecvoucherfile::new(self.at.clone())
    }

    /// `/v3/transferdownload/signfile`
    #[must_use]
    pub fn signfile(&self) -> signfile::Signfile<C> {
        signfile::Signfile::new(self.at.clone())
    }
}
