// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/billdownload`

pub mod file;

use crate::{At, Caller};

/// `/v3/billdownload`
#[derive(Debug, Clone)]
pub struct Billdownload<C> {
    at: At<C>,
}

impl<C: Caller> Billdownload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/billdownload/file`
    #[must_use]
    pub fn file(&self) -> file::File<C> {
        file::File::new(self.at.clone())
    }
}
